"""Results and pages in the formats of others: spreadsheets, feeds, citations."""
