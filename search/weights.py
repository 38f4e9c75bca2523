"""Every number that decides an order of results, in one place.

Measured on 100 questions over 20, 1,020 and 10,020 documents; a test holds the floor, so a change here is seen.
"""

from __future__ import annotations

# Index time: what an occurrence of a word counts for, and the impact from which it belongs to a tier.
TITLE = 2.0
SUMMARY = 1.5
BODY = 1.0
PART_OF_COMPOUND = 0.5
TYPICAL_WORDS = 150
LENGTH_FLOOR = 0.4
LENGTH_SHARE = 0.6
TIER_CUTS = (3.0, 6.0)

# Query time: what an alternative of a typed word counts for.
WORD = 1.0
JOIN = 1.0
SYNONYM = 1.0
TERM = 0.5
ALL_PARTS = 0.6
ONE_PART = 0.25
SHORTEST_WORD_FOR_SHARE = 6
SHORTEST_PART = 3
CORRECTION = 0.8

# The steps of the tiers (prefix of the lexeme, share of the weight) and the whole-number scale of a score.
TIERS = (("", 1.0), ("+", 0.8), ("++", 0.8))
SCALE = 100
COVERAGE = 200

# Fewer hits than this before filters: search again with half of the words.
FEW_HITS = 3
MAX_GROUPS = 31
LONGEST_JOIN = 4
LONGEST_PHRASE = 5
