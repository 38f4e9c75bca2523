"""Commands of the practices room."""
