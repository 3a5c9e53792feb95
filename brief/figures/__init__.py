"""Every number that is printed, what it came from, and whether the words about it hold.

In: a `Brief`. Out: `Figures`, the value of each figure in `figures.yaml` with its
working, and each claim of each document with its verdict. Arithmetic is exact; no
binary floating point comes near a figure. It reads no file and prints no page.
"""
