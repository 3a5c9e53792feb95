"""A figure and a series that measure the same thing at one time and differ.

A revised table draws 1,042 reports for 2023/24 where the text goes on saying 1,035.
Rounding is no difference: a table in thousands agrees with what rounds to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from decimal import Decimal
from fractions import Fraction

from brief.content.models.brief import Brief
from brief.content.models.figure import SmallPrint
from brief.figures.ledger import Figure
from brief.figures.series import Series, series_of
from brief.figures.series_declared import path_of
from brief.figures.units import Kind
from brief.findings import Finding, Stop
from brief.rules import FIGURES_DISAGREE


def series_disagree(brief: Brief, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find figures that differ from the value of a series of the same measure."""
    for name, entry in brief.figures.series.items():
        table = brief.tables.get(path_of(name))
        if table is None or not entry.counts:
            continue
        with suppress(Stop, IndexError):
            series = series_of(table)
            for figure in figures.values():
                if _measure(figure.entry) == _measure(entry):
                    yield from _differing(figure, name, series)


def _measure(entry: SmallPrint) -> tuple[object, ...]:
    """Say what is measured, of whom and where, so that two of it are equal."""
    words = (entry.counts, entry.population, entry.area)
    plain = (" ".join(one.lower().split()) for one in words)
    return (*plain, {one.says for one in entry.qualifiers}, entry.estimate)


def _differing(figure: Figure, name: str, series: Series) -> Iterator[Finding]:
    """Tell of a figure that differs from the value of its own period."""
    own = _comparable(figure, series)
    entry = figure.entry
    if own is None or entry.apart or entry.bound or not entry.period:
        return
    fine = _finest([value for _, value in series.points])
    allowed = max(fine, min(_finest([own]), Fraction(1))) / 2
    for period, value in series.points:
        same = _written(period) == _written(entry.period)
        if same and abs(value - own) > max(allowed, figure.width):
            message = (
                f"“{figure.name}” is {figure.exact}, and the series “{name}” has"
                f" {_shown(value)} for {period}; both measure {entry.counts}"
            )
            hint = "correct the one that is wrong; or say under `apart` why they differ"
            yield FIGURES_DISAGREE.at(figure.place, message, hint)


def _comparable(figure: Figure, series: Series) -> Fraction | None:
    """Give the value of a figure in the unit of a series, if both are of one kind."""
    unit, value = figure.unit, figure.value
    if value is None or unit.each > 1 or unit.kind is Kind.POINTS or unit.is_time:
        return None
    if unit.kind is Kind.PERCENT:
        return value * 100 if series.unit == "percent" else None
    if unit.currency:
        return value if series.unit == unit.written.partition(" per ")[0] else None
    return value if not series.unit else None


def _finest(values: Sequence[Fraction]) -> Fraction:
    """Give the place of the last digit that any of some values has: 100 of 1,200."""
    place = Fraction(10**9)
    while place > _SMALLEST and any((one / place).denominator > 1 for one in values):
        place /= 10
    return place


_SMALLEST = Fraction(1, 10**6)


def _written(period: str) -> str:
    return "".join(period.split()).replace("-", "/")


def _shown(value: Fraction) -> str:
    """Write a value of a series: "1,042"."""
    return f"{Decimal(value.numerator) / Decimal(value.denominator):,}"
