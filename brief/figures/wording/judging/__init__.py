"""A meaning and a value to a verdict: one figure, or several set side by side."""
