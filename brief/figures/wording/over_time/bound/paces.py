"""How fast a series went: changes that are set against other changes.

What is so of the amounts and not of the percentages, or of these alone, is not called
true.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from brief.figures.wording.judging.holding import FALSE, TRUE, unread
from brief.figures.wording.meaning import Judgement
from brief.figures.wording.over_time.points import Step, at


def pace_held(
    text: str, steps: tuple[Step, ...], way: int, *, slower: bool
) -> Judgement:
    """Ask of steps one way whether each is smaller, or larger, than the one before."""
    facts = ", ".join(at(one) for one in dict.fromkeys(sum(steps, ())))
    amounts = [(last.value - first.value) * way for first, last in steps]
    if len(steps) < _FEW:
        return unread(text, "it needs two changes to set side by side")
    if min(amounts) <= 0:
        return Judgement(FALSE, f"“{text}” is not true: {facts}.")
    parts = [
        amount / first.value if first.value > 0 else Fraction(0)
        for amount, (first, _) in zip(amounts, steps, strict=True)
    ]
    held = {_each_is(amounts, slower=slower), _each_is(parts, slower=slower)}
    if held == {True}:
        return Judgement(TRUE, f"“{text}” holds: {facts}.")
    if held == {False}:
        return Judgement(FALSE, f"“{text}” is not true: {facts}.")
    why = "it is so of the amounts or of the percentages alone: state both changes"
    return unread(text, why)


_FEW = 2


def _each_is(sizes: list[Fraction], *, slower: bool) -> bool:
    """Say whether each is smaller, or larger, than the one before it."""
    return all(two < one if slower else two > one for one, two in pairwise(sizes))
