"""From a practice to what its public page shows: plain values for the components, every gap in words."""
