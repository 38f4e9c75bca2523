"""Dates as a British reader expects them; Dutch needs nothing beside what Django has."""
