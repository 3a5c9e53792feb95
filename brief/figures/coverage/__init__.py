"""Every quantity of every document, linked or not, and what became of it.

In: the passages of a brief and its claims as checked. Out: each quantity expression
with its fate (traced, quoted, dismissed, innocent by a named rule, waived, or loose),
and a finding for each that is loose. It judges no words of its own: what a quantity is,
and whether words are true, the wording room says.
"""
