"""Django's PostgreSQL backend with two additions: the embedded server on demand, and an end to waiting. See `base`."""
