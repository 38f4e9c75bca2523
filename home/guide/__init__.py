"""The style guide: every component with its states, for those who build and edit. `catalogue.py` says what it shows."""
