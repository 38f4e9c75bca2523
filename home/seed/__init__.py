"""The demo content: typed data in our own words, every fact out of a named source."""
