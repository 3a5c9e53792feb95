"""False words that have a remedy of their own: points for per cent, half a comparison.

Names the rule under which a false claim is told; the verdict itself is made elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable

from brief.figures.ledger import CheckedClaim, Figure
from brief.figures.units import Kind
from brief.figures.wording import Kind as Family
from brief.figures.wording import find
from brief.rules.claims import CLAIM_WORDING
from brief.rules.honesty import (
    COMPARISON_ONE_SIDED,
    PERCENT_FOR_POINTS,
    POINTS_FOR_PERCENT,
)
from brief.rules.rule import Rule

_RELATIVE = frozenset({Family.PERCENT, Family.CHANGE})


def false_rule(claim: CheckedClaim, before: str = "", after: str = "") -> Rule:
    """Give the rule under which a false claim is told."""
    said = {one.meaning.kind for one in find(f"{before}{claim.text}{after}")}
    points = any(one.unit.kind is Kind.POINTS for one in claim.figures)
    if points and said & _RELATIVE and "%" in claim.text + after:
        return PERCENT_FOR_POINTS
    if points and said & _RELATIVE and "per cent" in claim.text + after:
        return PERCENT_FOR_POINTS
    if Family.POINTS in said and claim.figures and not points:
        return POINTS_FOR_PERCENT if _no_pair(claim.figures) else CLAIM_WORDING
    if Family.COMPARISON in said and one_sided(claim.figures):
        return COMPARISON_ONE_SIDED
    return CLAIM_WORDING


def _no_pair(figures: Iterable[Figure]) -> bool:
    """Tell whether there are no two percentages whose difference is meant."""
    return sum(one.unit.kind is Kind.PERCENT for one in figures) < 2


def one_sided(figures: tuple[Figure, ...]) -> bool:
    """Tell whether one figure is stated that is not itself a comparison of two."""
    if len(figures) != 1:
        return False
    unit = figures[0].unit
    ratio = unit.kind is Kind.PLAIN and not unit.dimensions
    return not ratio and unit.kind is not Kind.POINTS
