"""The collaboration diagram, step by step: who stands where, what room words take, lines, the two pictures."""
