"""A figure as the wording room takes it, and a verdict on words that state it.

A figure of which only one side is known ("more than 2,000") is stated truly only by
words that hold however far beyond it the value lies.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from brief.content.models.figure import Bound
from brief.figures import wording
from brief.figures.ledger import Figure
from brief.figures.nouns import plural
from brief.figures.units import TIME, YEAR, Kind
from brief.figures.wording import Judgement, Stated, Verdict

_NEAR = Fraction(1, 10**9)
"""So close beyond a bound that no numeral tells it from the bound."""

_FAR = 10
"""So many times beyond a bound that no rounding reaches it."""


def stated(figure: Figure) -> Stated:
    """Give a figure as the wording room takes it; it has a value."""
    unit, scale = unit_of(figure)
    assert figure.value is not None  # noqa: S101 - callers have asked its standing
    display, interval = figure.entry.display, figure.entry.interval
    step = display.nearest if display else None
    low, high = (interval.low, interval.high) if interval else (None, None)
    share = Fraction(1, 100) if figure.unit.kind is Kind.PERCENT else scale
    declared, least, most = (
        None if one is None else Fraction(one) * share for one in (step, low, high)
    )
    return Stated(figure.value * scale, unit, declared, figure.shares, least, most)


def unit_of(figure: Figure) -> tuple[str, Fraction]:
    """Name a figure's unit in the wording room's words, with the factor into it.

    Events over time are events a year; whatever else is per something is its own
    plain number: pounds of pounds a year, hours of hours a death.
    """
    unit = figure.unit
    if unit.kind is not Kind.PLAIN:
        return unit.kind.value, Fraction(1)
    if unit.currency:
        return unit.currency, unit.scale if unit.head == "penny" else Fraction(1)
    if not unit.dimensions:
        return "ratio", Fraction(1)
    above = [noun for noun, power in unit.dimensions if power > 0]
    rate = dict(unit.dimensions).get(TIME) == -1 and len(unit.dimensions) == 2
    if rate and above:
        return "per year", unit.scale * YEAR
    return plural(unit.head), Fraction(1)


def judged(
    text: str, figures: tuple[Figure, ...], before: str, after: str
) -> Judgement:
    """Judge words that state one figure or several."""
    them = [stated(figure) for figure in figures]
    if len(them) > 1:
        return wording.judge_all(text, them, before=before, after=after)
    return _bounded(text, them[0], figures[0], before, after)


def _bounded(
    text: str, one: Stated, figure: Figure, before: str, after: str
) -> Judgement:
    """Judge words on one figure at each value that it may have."""
    judgements = [
        wording.judge(text, replace(one, value=value), before=before, after=after)
        for value in _values(one.value, figure.entry.bound)
    ]
    first = judgements[0]
    if all(judgement.verdict is first.verdict for judgement in judgements):
        return first
    reason = f"the source says no more than “{figure.printed}”, and the words do"
    return Judgement(Verdict.FALSE, reason, (figure.printed,))


def _values(value: Fraction, bound: Bound | None) -> tuple[Fraction, ...]:
    """Give values that a figure may have: one, or the nearest and a far one."""
    just = abs(value) * _NEAR
    return {
        None: (value,),
        Bound.MORE_THAN: (value + just, value * _FAR),
        Bound.AT_LEAST: (value, value * _FAR),
        Bound.LESS_THAN: (value - just, value / _FAR),
        Bound.AT_MOST: (value, value / _FAR),
    }[bound]
