"""Practices and vocabularies for machines."""
