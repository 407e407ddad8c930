"""Steps of the tables of schools, people, twinnings and lessons."""
