"""What an exhibit is drawn from: labelled values, from figures or from a CSV table.

Values stay exact here; only the drawing itself turns them into lengths.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from brief import rules
from brief.content.models.prose import Claim, Prose, Quotation, Strong, words
from brief.figures.wording.periods import periods_of
from brief.findings import Stop

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from brief.content.models.brief import Brief
    from brief.content.models.exhibit import Exhibit, ExhibitData, ExhibitRow
    from brief.content.models.prose import AnyInline
    from brief.content.models.table import Cell, Table
    from brief.figures.ledger import Figures

NUMBER = re.compile(r"[-−]?\d{1,3}(,\d{3})+(\.\d+)?|[-−]?\d+(\.\d+)?")
"""A number as spreadsheets save it: 1204, 1,204, -3.5."""


@dataclass(frozen=True, slots=True)
class Value:
    """One labelled value: exact for drawing, printed for reading."""

    label: str
    number: Fraction
    printed: str
    highlight: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One labelled series of values, in the order of the periods."""

    label: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """A place on a map, in metres of its grid, and the group that it belongs to."""

    group: str
    easting: Fraction
    northing: Fraction


def ink_of(value: Value, values: Sequence[Value]) -> str:
    """Choose the strong colour, or the quiet one beside a highlighted row."""
    if any(one.highlight for one in values) and not value.highlight:
        return "quiet"
    return "accent"


def values_of(exhibit: Exhibit, brief: Brief, figures: Figures) -> tuple[Value, ...]:
    """Read the labelled values of an exhibit with one value a row."""
    if exhibit.data:
        lines = lines_of(exhibit.data, brief, figures)
        return lines[0].values
    return _in_time(tuple(_value(row, figures) for row in exhibit.rows))


def plain_text(prose: Prose | None, figures: Figures) -> str:
    """Give prose as plain words, the claims with the words that are printed."""
    return "".join(_words(part, figures) for part in prose.parts) if prose else ""


def lines_of(data: ExhibitData, brief: Brief, figures: Figures) -> tuple[Line, ...]:
    """Read the series of a table; raises Stop when a column or a number is missing."""
    table = table_of(data, brief)
    labels = [
        plain_text(one.prose, figures) for one in _column(table, data, data.label)
    ]
    return tuple(
        Line(
            label=str(series.label),
            values=_in_time(tuple(_drawn(labels, _column(table, data, series.column)))),
        )
        for series in data.series
    )


def _in_time(values: tuple[Value, ...]) -> tuple[Value, ...]:
    """Put values in the order of their periods; others stay in that of their rows.

    Portals export the newest row first, and time drawn backwards turns every rise into
    a fall.
    """
    periods = periods_of([value.label for value in values])
    if len({period.kind if period else "" for period in periods}) != 1:
        return values
    order = {at: period.order for at, period in enumerate(periods) if period}
    return tuple(values[at] for at in sorted(order, key=order.__getitem__)) or values


def _drawn(labels: Sequence[str], cells: Sequence[Cell]) -> Iterator[Value]:
    """Read the values of a column; a per cent sign stands at all of them, or none."""
    signed = all(cell.text.endswith("%") for cell in cells)
    for label, cell in zip(labels, cells, strict=True):
        alone = cell
        if signed:
            text = cell.text.removesuffix("%").rstrip()
            alone = cell.model_copy(update={"text": text})
        printed = grouped(alone.text)
        yield Value(label, number_of(alone), f"{printed}%" if signed else printed)


def points_of(data: ExhibitData, brief: Brief) -> tuple[Point, ...]:
    """Read the points of a map, grouped by its label column."""
    return _points(table_of(data, brief), data, data.label)


def outline_of(data: ExhibitData, brief: Brief) -> dict[str, list[Point]]:
    """Read the rings of the base outline, each a closed run of points."""
    if not data.base:
        return {}
    table = _named(data.base, data, "base", brief)
    rings: dict[str, list[Point]] = {}
    for point in _points(table, data, "ring"):
        rings.setdefault(point.group, []).append(point)
    return rings


def table_of(data: ExhibitData, brief: Brief) -> Table:
    """Find the table that an exhibit names."""
    return _named(data.table, data, "table", brief)


def grouped(digits: str) -> str:
    """Print a number from a table with commas between thousands: 14200 is 14,200."""
    whole, point, rest = digits.partition(".")
    sign = whole[:1] if whole[:1] in {"-", "−"} else ""
    plain = whole.removeprefix(sign)
    figures = f"{int(plain):,}" if plain.isdecimal() else plain
    return f"{sign.replace('-', '−')}{figures}{point}{rest}"


def number_of(cell: Cell) -> Fraction:
    """Read a cell as an exact number; raises Stop when it is none."""
    if NUMBER.fullmatch(cell.text):
        return Fraction(cell.text.replace(",", "").replace("−", "-"))
    raise Stop(
        [
            rules.EXHIBIT_DATA.at(
                cell.place,
                f"“{cell.text}” is not a number, and an exhibit draws this column",
                "write the number alone (1204, 1,204 or 3.5), or leave the row out",
            )
        ]
    )


def _words(part: AnyInline, figures: Figures) -> str:
    match part:
        case Claim():
            return figures.printed(part)
        case Strong() | Quotation():
            return "".join(_words(inner, figures) for inner in part.parts)
        case _:
            return words(part)


def _value(row: ExhibitRow, figures: Figures) -> Value:
    figure = figures.figures.get(row.figure)
    if figure is None or figure.value is None:
        raise Stop(
            [
                rules.EXHIBIT_DATA.at(
                    row.at("figure"),
                    f"there is no value of {row.figure} to draw",
                    "name a figure of figures.yaml that has a value",
                )
            ]
        )
    label = plain_text(row.label, figures)
    return Value(label, figure.value, figure.printed, row.highlight)


def _points(table: Table, data: ExhibitData, group: str) -> tuple[Point, ...]:
    groups = [cell.text for cell in _column(table, data, group)] if group else None
    eastings = _column(table, data, data.easting)
    northings = _column(table, data, data.northing)
    names = groups or [""] * len(eastings)
    return tuple(
        Point(name, number_of(east), number_of(north))
        for name, east, north in zip(names, eastings, northings, strict=True)
    )


def _named(path: str, data: ExhibitData, key: str, brief: Brief) -> Table:
    if path in brief.tables:
        return brief.tables[path]
    if path in brief.unread:
        raise Stop([])  # it is told where it is written
    known = ", ".join(sorted(brief.tables)) or "none yet"
    raise Stop(
        [
            rules.EXHIBIT_DATA.at(
                data.at(key), f"there is no table {path}", f"tables here: {known}"
            )
        ]
    )


def _column(table: Table, data: ExhibitData, name: str) -> tuple[Cell, ...]:
    if name in table.columns:
        return table.column(name)
    raise Stop(
        [
            rules.EXHIBIT_DATA.at(
                data.place,
                f"{table.path} has no column “{name}”",
                f"its columns are {', '.join(table.columns)}",
            )
        ]
    )
