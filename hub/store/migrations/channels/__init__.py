"""Steps of the tables of the rooms' log."""
