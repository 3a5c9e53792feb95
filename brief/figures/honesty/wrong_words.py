"""False words that have a remedy of their own: points for per cent, half a comparison.

Names the rule under which a false claim is told; the verdict itself is made elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from brief.figures.ledger import CheckedClaim, Figure
from brief.figures.units import Kind
from brief.figures.wording import Kind as Family
from brief.figures.wording import Meaning, find
from brief.rules.claims import CLAIM_WORDING
from brief.rules.honesty import (
    COMPARISON_ONE_SIDED,
    PERCENT_FOR_POINTS,
    POINTS_FOR_PERCENT,
)
from brief.rules.rule import Rule

_RELATIVE = frozenset({Family.PERCENT, Family.CHANGE})


def false_rule(claim: CheckedClaim) -> Rule:
    """Give the rule under which a false claim is told."""
    them = [one.meaning for one in find(claim.text)]
    for rule, told in _TOLD:
        if any(told(meaning, claim) for meaning in them):
            return rule
    return CLAIM_WORDING


def _percent_for_points(meaning: Meaning, claim: CheckedClaim) -> bool:
    """Tell whether words give in per cent what are percentage points."""
    in_percent = "%" in claim.text or "per cent" in claim.text
    if meaning.kind not in _RELATIVE or not in_percent:
        return False
    points, _ = _changes(claim.figures)
    single = any(one.unit.kind is Kind.POINTS for one in claim.figures)
    return single or _is(points, meaning, 1)


def _points_for_percent(meaning: Meaning, claim: CheckedClaim) -> bool:
    """Tell whether words give in percentage points what is a share or a change."""
    if meaning.kind is not Family.POINTS or not claim.figures:
        return False
    if any(one.unit.kind is Kind.POINTS for one in claim.figures):
        return False
    _, relative = _changes(claim.figures)
    return len(claim.figures) == 1 or _is(relative, meaning, 100)


def _half_compared(meaning: Meaning, claim: CheckedClaim) -> bool:
    return meaning.kind is Family.COMPARISON and one_sided(claim.figures)


_TOLD: tuple[tuple[Rule, Callable[[Meaning, CheckedClaim], bool]], ...] = (
    (PERCENT_FOR_POINTS, _percent_for_points),
    (POINTS_FOR_PERCENT, _points_for_percent),
    (COMPARISON_ONE_SIDED, _half_compared),
)
"""The rules of false words, and how each is known."""


def _changes(figures: tuple[Figure, ...]) -> tuple[Fraction | None, Fraction | None]:
    """Give the change between two percentages, in points over 100 and relative."""
    values = [one.value for one in figures if one.unit.kind is Kind.PERCENT]
    if len(values) != 2 or not values[0] or values[1] is None:
        return None, None
    change = abs(values[1] - values[0])
    return change, change / abs(values[0])


def _is(change: Fraction | None, meaning: Meaning, scale: int) -> bool:
    """Tell whether words give a change, to half of their last digit."""
    if change is None or meaning.amount is None:
        return False
    return abs(meaning.amount.value - change * scale) <= meaning.amount.step / 2


def one_sided(figures: tuple[Figure, ...]) -> bool:
    """Tell whether one figure is stated that is not itself a comparison of two."""
    if len(figures) != 1:
        return False
    unit = figures[0].unit
    ratio = unit.kind is Kind.PLAIN and not unit.dimensions
    return not ratio and unit.kind is not Kind.POINTS
