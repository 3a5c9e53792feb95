"""A figure in its own terms, as a reason names it: "41% (2,050 of 5,000)"."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from brief.figures.wording import saying
from brief.figures.wording.grammar.units import HOURS, YEAR, Measure, measure_of
from brief.figures.wording.meaning import Stated

if TYPE_CHECKING:
    from collections.abc import Callable

ONE = Fraction(1)


def what(stated: Stated) -> str:
    """Say what a figure is, in its own terms: "41% (2,050 of 5,000)"."""
    measure = measure_of(stated.unit)
    shown = _SAID[measure.kind](stated, measure)
    if stated.of is None or measure.kind not in {"share", "any"}:
        return shown
    top, bottom = stated.of
    return f"{shown} ({saying.number(top)} of {saying.number(bottom)})"


def _said_share(stated: Stated, measure: Measure) -> str:
    if measure.per != 1:
        return f"{saying.number(stated.value)} {stated.unit}"
    if measure.name == "ratio" and not 0 <= stated.value <= 1:
        return saying.times(stated.value)
    return saying.percent(stated.value)


def _said_any(stated: Stated, measure: Measure) -> str:
    if stated.of is not None:
        return saying.percent(stated.value)
    return saying.number(stated.value)


def _said_rate(stated: Stated, measure: Measure) -> str:
    name = f" {measure.name}" if measure.name else ""
    unit = _unit_name(measure.hours or YEAR)
    return f"{saying.number(stated.value)}{name} {saying.each(unit)}"


def _unit_name(hours: Fraction) -> str:
    return next((name for name, length in HOURS.items() if length == hours), "year")


def _said_money(stated: Stated, measure: Measure) -> str:
    shown = saying.money(stated.value, measure.name)
    if not measure.hours:
        return shown
    return f"{shown} {saying.each(_unit_name(measure.hours))}"


def _said_time(stated: Stated, measure: Measure) -> str:
    unit = _unit_name(measure.hours or ONE)
    return saying.plural(saying.number(stated.value), unit)


def _said_plain(stated: Stated, measure: Measure) -> str:
    return f"{saying.number(stated.value)} {measure.name}".strip()


_SAID: dict[str, Callable[[Stated, Measure], str]] = {
    "share": _said_share,
    "points": lambda stated, _: saying.points(stated.value),
    "rate": _said_rate,
    "money": _said_money,
    "time": _said_time,
    "plain": _said_plain,
    "any": _said_any,
}
