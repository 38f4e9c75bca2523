"""Practices in other forms than a page."""
