"""Exact amounts with dimensions, and which of them may be added, multiplied, divided.

A share (percent) multiplies a count; a difference of shares (percentage points) does
not. What cannot be combined is refused with a reason, never converted in silence.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from brief.figures.nouns import plural
from brief.figures.units import TIME, Dimensions, Kind, Unit, fits, in_words, times

MOST_BITS = 4_096
"""The longest numerator or denominator, some 1,230 digits: a bound on work.

Figures that each square the one before would otherwise double their digits for ever.
"""


class Refusal(ValueError):
    """An operation without meaning: the rule it breaks, why, and a hint."""

    def __init__(self, rule: str, message: str, hint: str = "") -> None:
        """Carry the rule's name, the message and the hint."""
        super().__init__(message)
        self.rule = rule
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount in base units (seconds, pounds, shares of one), and its dimensions."""

    amount: Fraction
    dimensions: Dimensions = ()
    kind: Kind = Kind.PLAIN

    def __str__(self) -> str:
        """Say what it measures, in words."""
        return in_words(self.dimensions, self.kind)

    @property
    def is_bare(self) -> bool:
        """Tell whether it is a plain number."""
        return not self.dimensions and self.kind is Kind.PLAIN


def bounded(amount: Fraction) -> Fraction:
    """Pass an amount of reasonable length; refuse another."""
    if max(amount.numerator.bit_length(), amount.denominator.bit_length()) > MOST_BITS:
        raise Refusal(
            "figure-too-large",
            "the result has more than a thousand digits",
            "check the formula: no figure of a report is so large or so fine",
        )
    return amount


_SUMS = {
    (Kind.PLAIN, Kind.PLAIN): Kind.PLAIN,
    (Kind.PERCENT, Kind.PERCENT): Kind.PERCENT,
    (Kind.PERCENT, Kind.POINTS): Kind.PERCENT,
    (Kind.POINTS, Kind.PERCENT): Kind.PERCENT,
    (Kind.POINTS, Kind.POINTS): Kind.POINTS,
}

_DIFFERENCES = {
    (Kind.PLAIN, Kind.PLAIN): Kind.PLAIN,
    (Kind.PERCENT, Kind.PERCENT): Kind.POINTS,
    (Kind.PERCENT, Kind.POINTS): Kind.PERCENT,
    (Kind.POINTS, Kind.POINTS): Kind.POINTS,
}

_ONE = Quantity(Fraction(1))


def add(left: Quantity, right: Quantity) -> Quantity:
    """Add two amounts of one dimension."""
    _same(left, right, "added")
    kind = _of_kinds(_SUMS, left, right, "added")
    return Quantity(bounded(left.amount + right.amount), left.dimensions, kind)


def subtract(left: Quantity, right: Quantity) -> Quantity:
    """Subtract; a percentage less a percentage is percentage points.

    One less a share is the rest of the whole, a share itself.
    """
    if left == _ONE and right.kind is Kind.PERCENT:
        return Quantity(bounded(1 - right.amount), (), Kind.PERCENT)
    _same(left, right, "subtracted")
    kind = _of_kinds(_DIFFERENCES, left, right, "subtracted")
    return Quantity(bounded(left.amount - right.amount), left.dimensions, kind)


def _same(left: Quantity, right: Quantity, done: str) -> None:
    """Refuse to mix dimensions."""
    if left.dimensions == right.dimensions:
        return
    hint = "give both one unit, and say under `counts` which of them each counts"
    if left.is_bare or right.is_bare:
        other = right if left.is_bare else left
        hint = f'a bare number has no unit; write quantity(1, "{other}") for one'
    message = f"{left} and {right} cannot be {done}"
    raise Refusal("unit-mismatch", message, hint)


def _of_kinds(
    table: dict[tuple[Kind, Kind], Kind], left: Quantity, right: Quantity, done: str
) -> Kind:
    """Look up the kind of a sum or a difference."""
    kind = table.get((left.kind, right.kind))
    if kind is None:
        raise Refusal(
            "percent-and-points",
            f"{left} and {right} cannot be {done}",
            'give both the unit percent, or write quantity(100, "percent")',
        )
    return kind


def multiply(left: Quantity, right: Quantity) -> Quantity:
    """Multiply; percentage points take a plain number only."""
    kinds = (left.kind, right.kind)
    kind = Kind.PLAIN
    if Kind.POINTS in kinds:
        if not (left.is_bare or right.is_bare):
            raise _not_a_share()
        kind = Kind.POINTS
    elif not (left.dimensions or right.dimensions) and Kind.PERCENT in kinds:
        kind = Kind.PERCENT
    dimensions = times(left.dimensions, right.dimensions)
    return Quantity(bounded(left.amount * right.amount), dimensions, kind)


def _not_a_share() -> Refusal:
    """Say why percentage points do not multiply."""
    return Refusal(
        "percent-and-points",
        "percentage points are a difference, not a share: they do not multiply",
        "multiply by the percentages themselves, then subtract",
    )


def divide(left: Quantity, right: Quantity) -> Quantity:
    """Divide; points over percent is a relative change."""
    if not right.amount:
        raise Refusal("figure-division", "this divides by nought")
    if right.kind is Kind.POINTS and left.kind is not Kind.POINTS:
        raise _not_a_share()
    kind = left.kind if right.is_bare else Kind.PLAIN
    if left.kind is Kind.POINTS and right.dimensions:
        raise _not_a_share()
    dimensions = times(left.dimensions, right.dimensions, -1)
    return Quantity(bounded(left.amount / right.amount), dimensions, kind)


def negative(one: Quantity) -> Quantity:
    """Change the sign."""
    return Quantity(-one.amount, one.dimensions, one.kind)


def settle(result: Quantity, unit: Unit) -> Fraction:
    """Give a formula's amount if it measures what its figure declares."""
    if not fits(result.dimensions, unit.dimensions):
        message = f"the formula gives {result}; the figure declares {unit.written}"
        hint = "correct the unit or the formula"
        if unit.kind is Kind.PERCENT and (whole := _whole_of(result)):
            hint = (
                f"a share is of things of one kind: give both the unit “{whole}”, and"
                " say in `counts` which of them are meant"
            )
        raise Refusal("unit-mismatch", message, hint)
    points = (result.kind is Kind.POINTS, unit.kind is Kind.POINTS)
    if points == (True, False):
        message = (
            f"the formula gives percentage points; the figure declares {unit.written}"
        )
        hint = "a percentage less a percentage is `unit: percentage points`"
        raise Refusal("percent-and-points", message, hint)
    if points == (False, True):
        message = f"the formula gives {result}; the figure declares percentage points"
        hint = "points come from a percentage less a percentage; else `unit: percent`"
        raise Refusal("percent-and-points", message, hint)
    return result.amount


def _whole_of(result: Quantity) -> str:
    """Give what things of one kind were divided by, where both are counted."""
    powers = {power: noun for noun, power in result.dimensions}
    counted = len(result.dimensions) == len(powers) and set(powers) == {1, -1}
    return plural(powers[-1]) if counted and TIME not in powers.values() else ""
