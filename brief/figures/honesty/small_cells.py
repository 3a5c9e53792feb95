"""Small counts in the tables from which exhibits are drawn.

One cell that is left out of a column with a total is no secret: the total less the
others gives it. Two cells left out are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from brief.content.models.exhibit import Exhibit, Series
from brief.content.models.table import Cell, Table
from brief.figures.honesty.evidence import Evidence
from brief.figures.honesty.parts import hides
from brief.figures.honesty.small import NOT_PEOPLE, below
from brief.figures.nouns import singular
from brief.figures.query import number_of
from brief.findings import Finding, Stop
from brief.rules.honesty import SMALL_COUNT, SMALL_COUNT_IMPLIED

_TOTAL = re.compile(r"(?:grand )?total|all|overall", re.IGNORECASE)

Numbered = tuple[Cell, Fraction | None]


def small_cells(evidence: Evidence) -> Iterator[Finding]:
    """Find small counts in columns that exhibits print, or that their totals give."""
    if not evidence.brief.organisation.profile.small_count:
        return
    sheet = evidence.brief.exhibits
    for exhibit in (sheet.exhibits if sheet else {}).values():
        table = exhibit.data and evidence.brief.tables.get(exhibit.data.table)
        for series in exhibit.data.series if exhibit.data and table else ():
            if table and _of_people(series) and series.column in table.columns:
                yield from _column(evidence, exhibit, table, series.column)


def _of_people(series: Series) -> bool:
    """Tell whether a column may count people, by its name and its label."""
    named = f"{series.column} {series.label}".lower().split()
    return not any(singular(word) in NOT_PEOPLE for word in named)


def _column(
    evidence: Evidence, exhibit: Exhibit, table: Table, name: str
) -> Iterator[Finding]:
    """Find small counts in one column."""
    cells = [(cell, _number(cell)) for cell in table.column(name)]
    for cell, held in cells:
        if held is not None and hides(evidence, held):
            message = f"{cell.text} is {below(evidence)}, and the exhibit prints it"
            yield SMALL_COUNT.at(cell.place, message, "put rows together")
    label = exhibit.data.label if exhibit.data else ""
    if label in table.columns:
        labels = [cell.text for cell in table.column(label)]
        yield from _worked_out(evidence, labels, cells)


def _number(cell: Cell) -> Fraction | None:
    """Read a count; a share, a decimal or a word is none."""
    try:
        return None if set("%.") & set(cell.text) else number_of(cell)
    except Stop:
        return None


def _worked_out(
    evidence: Evidence, labels: Sequence[str], cells: Sequence[Numbered]
) -> Iterator[Finding]:
    """Find the one cell left out that the total and the others give."""
    rows = list(zip(labels, cells, strict=True))
    totals = [held for label, (_, held) in rows if _TOTAL.fullmatch(label)]
    others = [one for label, one in rows if not _TOTAL.fullmatch(label)]
    left_out = [cell for cell, held in others if held is None]
    if len(left_out) != 1 or len(totals) != 1 or totals[0] is None:
        return
    rest = totals[0] - sum(
        (held for _, held in others if held is not None), Fraction(0)
    )
    if hides(evidence, rest):
        message = (
            f"{rest.numerator:,} can be worked out for this cell: the total less the"
            f" others; it is {below(evidence)}"
        )
        hint = "leave out a second cell, or the total"
        yield SMALL_COUNT_IMPLIED.at(left_out[0].place, message, hint)
