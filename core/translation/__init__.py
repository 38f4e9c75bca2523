"""Keeping the languages of a page in step: what is one for all languages follows by itself, prose follows through people."""
