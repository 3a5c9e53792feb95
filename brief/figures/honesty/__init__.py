"""Statistical honesty: what can mislead although every word and every sum is right.

A table of small checks over a brief with its figures and claims, each with a rule of
its own in `brief.rules.honesty`. It finds, and never mends; what cannot be told from
what the content declares it does not guess.
"""

from brief.figures.honesty.checks import CHECKS, honesty
from brief.figures.honesty.wrong_words import false_rule

__all__ = ["CHECKS", "false_rule", "honesty"]
