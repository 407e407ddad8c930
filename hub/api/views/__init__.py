"""The addresses of the API, a file per kind of thing."""
