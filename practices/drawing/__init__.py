"""How the collaboration diagram is drawn, step by step: who sits where, what room words take, lines, and the two pictures."""
