"""A value to wordings that would be true of it, plainest first."""
