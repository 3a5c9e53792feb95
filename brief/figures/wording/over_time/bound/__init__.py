"""Claims of a series bound to the times of their sentence, all of which are read."""
