"""Drawings from data: SVG writing, the sector blocks and the peg dolls. Pure functions, no models."""
