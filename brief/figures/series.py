"""A table read as a series: its periods in order, with the value of each.

Rows stand in the order of their periods, whatever their order in the file. A total, an
average, a period that stands twice and a second column of values are no part of a
trend: each is a finding at its cell, and nothing is judged.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from brief.content.models.table import Cell, Table
from brief.figures.query import number_of
from brief.figures.wording.late import Late
from brief.figures.wording.periods import Period, periods_of
from brief.findings import Finding, Stop
from brief.rules import SERIES_PERIOD


@dataclass(frozen=True, slots=True)
class Series:
    """Periods in their order, each with its value as it is printed.

    `unit` is "percent" or "GBP" where the table says so, and else empty; what stands
    under "£m" is given in pounds.
    """

    points: tuple[tuple[str, Fraction], ...]
    unit: str = ""


_SUMMARY = frozenset(
    """
    total totals sum average averages mean median overall all change difference
    """.split()
)
"""First words of rows that sum others up."""


def series_of(table: Table) -> Series:
    """Read a series from the first two columns of a table; raises Stop."""
    cells = tuple(row[0] for row in table.rows)
    periods = periods_of([cell.text for cell in cells])
    wrong = (
        *_strangers(cells, periods),
        *_doubles(cells, periods),
        *_further_values(table),
    )
    if wrong:
        raise Stop(wrong)
    rows = list(zip(periods, table.rows, strict=True))
    rows.sort(key=lambda each: each[0].order if each[0] else 0)
    unit, scale = _unit(table)
    points = tuple((row[0].text, number_of(row[1]) * scale) for _, row in rows)
    return Series(points, unit)


_SIGNED = {"percent": Late(r"%$"), "GBP": Late(r"^[-−]?£")}
"""The sign that every value carries."""

_HEADED = {
    "percent": Late(r"%|\bper ?cent\b|\bpercentage\b(?! point)", re.IGNORECASE),
    "GBP": Late(
        r"£['’ ]*(?:[(,] ?|in )?(mn?|bn|k|0{3}s?|[mb]illions?|thousands?)?(?![a-z])",
        re.IGNORECASE,
    ),
}
"""What the head of the column says its values are in."""

_SIZED = Late(r"(?:\(|, |\bin )(millions?|thousands?|0{3}s)\)?$", re.IGNORECASE)
"""The size of values that are no money: "residents (thousands)"."""

_IN_BRACKETS = Late(r"\(([^()]*)\)\s*$")

_SCALES = {"m": 10**6, "b": 10**9, "k": 1000, "0": 1000, "t": 1000}


def _unit(table: Table) -> tuple[str, int]:
    """Give the unit of the values, and by what they are multiplied: 10**6 for "£m"."""
    values = [row[1].text.strip() for row in table.rows]
    head = table.columns[1].strip()
    bracketed = _IN_BRACKETS.search(head)
    for text in (bracketed[1] if bracketed else "", head):
        for unit, sign in _HEADED.items():
            if found := sign.search(text):
                size = (found[1] or "") if found.re.groups else ""
                return unit, _SCALES.get(size[:1].lower(), 1)
    for unit, sign in _SIGNED.items():
        if all(sign.search(value) for value in values):
            return unit, 1
    sized = _SIZED.search(head)
    return "", _SCALES[sized[1][0].lower()] if sized else 1


def _strangers(
    cells: tuple[Cell, ...], periods: tuple[Period | None, ...]
) -> Iterator[Finding]:
    """Find the rows that are no period of the kind that the others are."""
    kinds = Counter(period.kind for period in periods if period)
    kind = kinds.most_common(1)[0][0] if kinds else ""
    for cell, period in zip(cells, periods, strict=True):
        first = cell.text.lower().split()[:1]
        summed = bool(first) and first[0].strip(":") in _SUMMARY
        stranger = (period.kind if period else "") != kind
        if summed or stranger or not first:
            shown = f"“{cell.text[:40]}”" if first else "an empty cell"
            among = f", and the other rows are {kind}s" if kind else ""
            message = f"{shown} is no period of a series{among}"
            hint = (
                "a trend is read from every row: leave totals, averages and notes out"
            )
            yield SERIES_PERIOD.at(cell.place, message, hint)


def _further_values(table: Table) -> Iterator[Finding]:
    """Find a second column of values, of which a trend would tell nothing."""
    for at in range(2, len(table.columns)):
        cells = [row[at] for row in table.rows]
        if cells and all(_VALUE.fullmatch(cell.text.strip()) for cell in cells):
            message = (
                f"“{table.columns[at][:40]}” is a second column of values; a trend is"
                f" read from one, here “{table.columns[1][:40]}”"
            )
            hint = "give each column of values a table of its own"
            yield SERIES_PERIOD.at(cells[0].place, message, hint)


_VALUE = Late(r"[-−+]?£?\d[\d,.]*%?")


def _doubles(
    cells: tuple[Cell, ...], periods: tuple[Period | None, ...]
) -> Iterator[Finding]:
    """Find the periods that stand twice."""
    seen: dict[Period | str, Cell] = {}
    for cell, period in zip(cells, periods, strict=True):
        first = seen.setdefault(period or cell.text.lower(), cell)
        if first is cell or not cell.text:
            continue
        also = "" if first.text == cell.text else f" as “{first.text}”"
        message = f"“{cell.text}” stands twice, first in line {first.place.line}{also}"
        hint = "give each period one row, and each place or group a table of its own"
        yield SERIES_PERIOD.at(cell.place, message, hint)
