"""Words to a typed meaning: one expression, from its numbers to what follows it."""
