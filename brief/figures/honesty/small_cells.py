"""Small counts in the tables that exhibits print, or are drawn from.

One cell that is left out of a column with a total is no secret: the total less the
others gives it, and so does the total of a row. Two cells left out are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from brief.content.cells import MARKS
from brief.content.models.exhibit import Exhibit
from brief.content.models.table import Cell
from brief.figures.honesty.evidence import Evidence
from brief.figures.honesty.parts import hides
from brief.figures.honesty.shown import TOTAL, Column, Shown, series_of, shown_by
from brief.figures.honesty.small import below
from brief.figures.people import Counted, counted_in, counts_people
from brief.figures.query import number_of
from brief.figures.wording.late import Late
from brief.findings import Finding, Stop
from brief.rules.honesty import SMALL_COUNT, SMALL_COUNT_IMPLIED


def small_cells(evidence: Evidence) -> Iterator[Finding]:
    """Find small counts in columns that exhibits print, or that their totals give."""
    if not evidence.brief.organisation.profile.small_count:
        return
    sheet = evidence.brief.exhibits
    for exhibit in (sheet.exhibits if sheet else {}).values():
        shown = shown_by(exhibit, evidence.brief)
        if shown and not _cleared(exhibit, evidence):
            yield from _printed(shown, evidence)
            yield from _worked_out(shown, evidence)


def _cleared(exhibit: Exhibit, evidence: Evidence) -> str:
    """Say who let the small counts of an exhibit be printed, where somebody did."""
    entry = evidence.brief.figures.series.get(series_of(exhibit))
    by_series = entry.cleared if entry else ""
    return (exhibit.data.cleared if exhibit.data else "") or by_series


def _is_of_people(shown: Shown, column: Column, label: str) -> bool:
    """Tell whether a cell counts people: by its column, its row, then its table."""
    names = [one for one in column.names if counted_in(one) is not Counted.UNKNOWN]
    return counts_people(*(names or column.names), label, *shown.of)


def _printed(shown: Shown, evidence: Evidence) -> Iterator[Finding]:
    """Find the small counts that stand in the cells."""
    for column in shown.columns:
        for label, cell in zip(shown.labels, column.cells, strict=True):
            held = _count_in(cell)
            small = held is not None and hides(evidence, held)
            if small and _is_of_people(shown, column, label):
                message = f"{cell.text} is {below(evidence)}, and the exhibit prints it"
                yield SMALL_COUNT.at(cell.place, message, _HINT)


_HINT = (
    "put rows together, leave the number out with a second one, or say under `cleared`"
    " of the exhibit's `data` who cleared it and why"
)

_COUNT = Late(
    r"(?P<count>\d[\d,]*)(?: \([^()]*\)| (?P<noun>[^\W\d_][\w ’'-]*))?" + MARKS
)
"""A count, which may have its percentage or its noun behind it: "2 (7%)"."""


def _count_in(cell: Cell) -> Fraction | None:
    """Read a count; a share, a price, a decimal or a word is none."""
    found = _COUNT.fullmatch(cell.text)
    noun = found["noun"] if found else ""
    if not found or (noun and counted_in(noun) is not Counted.PEOPLE):
        return None
    try:
        return number_of(Cell(text=found["count"], place=cell.place))
    except Stop:
        return None


def _worked_out(shown: Shown, evidence: Evidence) -> Iterator[Finding]:
    """Find the one cell left out of a column or a row that its total gives."""
    told: set[int] = set()
    for line in (*_down(shown), *_across(shown)):
        for found in _left_out(line, evidence):
            if id(found.cell) not in told:
                told.add(id(found.cell))
                yield found.finding


@dataclass(frozen=True, slots=True)
class _Found:
    """A cell that can be worked out, and the finding that says so."""

    cell: Cell
    finding: Finding


Line = Sequence[tuple[str, Cell]]
"""Cells of a column or a row that add up, each with what it is called."""


def _down(shown: Shown) -> Iterator[Line]:
    """Give each column that counts people, by rows."""
    for column in shown.columns:
        if _is_of_people(shown, column, ""):
            yield list(zip(shown.labels, column.cells, strict=True))


def _across(shown: Shown) -> Iterator[Line]:
    """Give each row that counts people, by columns."""
    for at, label in enumerate(shown.labels):
        counted = [one for one in shown.columns if _is_of_people(shown, one, label)]
        yield [(one.names[0], one.cells[at]) for one in counted]


def _left_out(line: Line, evidence: Evidence) -> Iterator[_Found]:
    """Find the one cell left out that the total and the others give."""
    held = [(label, cell, _count_in(cell)) for label, cell in line]
    totals = [count for label, _, count in held if TOTAL.fullmatch(label)]
    others = [
        (cell, count) for label, cell, count in held if not TOTAL.fullmatch(label)
    ]
    left_out = [cell for cell, count in others if count is None]
    if len(left_out) > 1 or len(totals) != 1 or totals[0] is None:
        return
    rest = totals[0] - sum((one or Fraction(0) for _, one in others), Fraction(0))
    if others and hides(evidence, rest):
        cell = left_out[0] if left_out else _total(line)
        of = "this cell" if left_out else "a part that is left out"
        message = (
            f"{rest.numerator:,} can be worked out for {of}: the total less the"
            f" others; it is {below(evidence)}"
        )
        hint = "leave out a second cell, or the total"
        yield _Found(cell, SMALL_COUNT_IMPLIED.at(cell.place, message, hint))


def _total(line: Line) -> Cell:
    return next(cell for label, cell in line if TOTAL.fullmatch(label))
