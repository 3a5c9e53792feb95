"""A series to a verdict: trends, records, and numbers said of each year."""
