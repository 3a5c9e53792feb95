"""The cells of CSV tables that exhibits print as words, and what may stand in them.

A cell that is a value has its home in the table and says nothing more; any other is
prose, held to what prose is held to. Its words may be linked to figures, and hold no
other markup: a spreadsheet's `*` and `[c]` are printed as they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from brief.content.inline import prose_of
from brief.content.models.exhibit import Exhibit, ExhibitKind
from brief.content.models.prose import Claim, Prose, Text
from brief.content.models.table import MARKED, Cell, Table
from brief.content.reading import Reading
from brief.findings import NOWHERE
from brief.rules import MARKUP


@dataclass(frozen=True, slots=True)
class PrintedCell:
    """A cell that is printed, where in its exhibit, and what is read before it.

    The groups of a map, and what heads the labels of a drawing, take no links.
    """

    where: str
    cell: Cell
    before: tuple[Cell, ...] = ()
    takes_links: bool = True

    @property
    def is_value(self) -> bool:
        """Tell whether the cell is a value alone: 54%, £1.2m, under 5, 3 to 4 weeks."""
        return not self.cell.text or _VALUE.fullmatch(self.cell.text) is not None


MARKS = r"(?: ?(?:\[[a-z]{1,2}\]|[*†‡§]+))*"
"""What statistics set behind a value: "42*", "1,204 [r]", as a pattern."""

_ONE = (
    r"[-+−±<>≤≥~]?\s?[£€$]?\d[\d,.]*"
    r"(?:\s?(?:%|pp|p|k|m|bn|million|billion|thousand|per cent|percentage points?))?\+?"
)
_LEAD = (
    r"(?:(?:about|around|approx(?:imately|\.)?|c\.|circa|over|under|above|below"
    r"|more than|fewer than|less than|at least|at most|up to) )?"
)
_MOVES = (
    r"(?:up|down|more|less|fewer|higher|lower|rises?|falls?|increase|decrease|growth"
    r"|drop|cut|better|worse|ahead|behind|above|below)\b"
)
_TAIL = r"(?: (?:and|or) (?:over|above|under|below|more|less|fewer|older|younger))?"
_RANGE = rf"{_ONE}(?:\s?(?:to|and|or|–|-|/)\s?{_ONE})?"
_VALUE = re.compile(
    rf"{_LEAD}{_RANGE}(?: ?[(\[]{_LEAD}{_RANGE}[)\]])?"
    rf"(?: (?!{_MOVES}|and\b|or\b)[a-z]+)?{_TAIL}{MARKS}",
    re.IGNORECASE,
)
"""A number, a range of two, or a number with another in brackets, and one unit."""


def columns_printed(exhibit: Exhibit, table: Table) -> tuple[str, ...]:
    """Name the columns of a table that an exhibit prints as they stand, in order.

    A drawing prints its labels; its values are drawn and printed as numbers.
    """
    data = exhibit.data
    if data is None:
        return ()
    drawn = exhibit.kind is not ExhibitKind.TABLE
    names = (data.label,) if drawn else data.columns or table.columns
    return tuple(name for name in names if name in table.columns)


def printed_cells(
    exhibit: Exhibit, tables: Mapping[str, Table]
) -> Iterator[PrintedCell]:
    """Give the heads and cells that an exhibit prints, column by column."""
    table = tables.get(exhibit.data.table) if exhibit.data else None
    if table is None:
        return
    tabled, mapped = (
        exhibit.kind is kind for kind in (ExhibitKind.TABLE, ExhibitKind.MAP)
    )
    names = columns_printed(exhibit, table)
    for number, name in enumerate(names, start=1):
        head, heads = table.head(name), table.column(names[0])
        where = f"heading of column {number}" if tabled else "heading of the labels"
        yield PrintedCell(where, head, takes_links=tabled)
        for row, cell in enumerate(table.column(name), start=1):
            before = (head,) if number == 1 else (head, heads[row - 1])
            where = f"column {number}, row {row}" if tabled else f"label of row {row}"
            yield PrintedCell(where, cell, before, takes_links=not mapped)


def note_markup(
    exhibits: Mapping[str, Exhibit], tables: Mapping[str, Table], reading: Reading
) -> None:
    """Note what cells hold beside words and links to figures."""
    for exhibit in exhibits.values():
        for one in printed_cells(exhibit, tables):
            if MARKED.search(one.cell.text):
                _note(prose_of(one.cell.text, reading), one, reading)


def _note(prose: Prose, one: PrintedCell, reading: Reading) -> None:
    """Note the parts of a cell that it cannot print."""
    for part in prose.parts:
        if isinstance(part, Text) or (one.takes_links and isinstance(part, Claim)):
            continue
        takes = "words and links to figures alone" if one.takes_links else "plain words"
        hint = "write plain words; cite a source in the exhibit's `source`"
        place = part.place if part.place != NOWHERE else one.cell.place
        reading.note(MARKUP.at(place, f"this cell takes {takes}", hint))
