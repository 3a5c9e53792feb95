"""Figures with ends of their own: `users` against `users_low` and `users_high`.

Intervals that stand within a figure are held elsewhere; these are figures by name.
"""

from __future__ import annotations

from collections.abc import Iterator

from brief.figures.honesty.evidence import Evidence, amount
from brief.figures.ledger import Figure
from brief.figures.saying import plain
from brief.findings import Finding
from brief.rules import FIGURE_INTERVAL


def ranges(evidence: Evidence) -> Iterator[Finding]:
    """Find figures outside the range between their ends, and ends the wrong way."""
    figures = evidence.figures
    for name, low in figures.items():
        stem = name.removesuffix("_low")
        high = figures.get(f"{stem}_high")
        if stem == name or not high or not _alike(low, high):
            continue
        if amount(low) > amount(high):
            message = f"“{name}” ({plain(low.printed)}) is above “{high.name}”"
            yield FIGURE_INTERVAL.at(low.place, message)
        middle = figures.get(stem)
        if middle and _alike(low, middle):
            yield from _outside(middle, low, high)


def _alike(one: Figure, other: Figure) -> bool:
    known = one.value is not None and other.value is not None
    return known and one.unit.dimensions == other.unit.dimensions


def _outside(middle: Figure, low: Figure, high: Figure) -> Iterator[Finding]:
    """Find a figure outside its ends."""
    if not amount(low) <= amount(middle) <= amount(high):
        message = (
            f"“{middle.name}” is {plain(middle.printed)}, outside its range of"
            f" {plain(low.printed)} to {plain(high.printed)}"
        )
        yield FIGURE_INTERVAL.at(middle.place, message)
