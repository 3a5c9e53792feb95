"""The table that an exhibit shows: its rows, its columns, and what it says it is of.

Laid out for the checks; nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from brief.content.cells import columns_printed
from brief.content.models.brief import Brief
from brief.content.models.exhibit import Exhibit, ExhibitKind
from brief.content.models.table import Cell, Table
from brief.figures.people import counts_people
from brief.figures.series_declared import declared
from brief.figures.wording.late import Late

TOTAL = Late(r"(?:grand )?totals?|all|overall", re.IGNORECASE)
"""What a row or a column is called that sums the others up."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column that is printed: what it is called, and its cells from the top."""

    names: tuple[str, ...]
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """A table that an exhibit shows: its rows' labels, its columns, what it is of."""

    labels: tuple[str, ...]
    columns: tuple[Column, ...]
    of: tuple[str, ...]


def series_of(exhibit: Exhibit) -> str:
    """Give the name under which a series of the exhibit's table would stand."""
    return PurePosixPath(exhibit.data.table).stem if exhibit.data else ""


def shown_by(exhibit: Exhibit, brief: Brief) -> Shown | None:
    """Lay out the table that an exhibit shows; None where it shows none."""
    data = exhibit.data
    table = brief.tables.get(data.table) if data else None
    if data is None or table is None or exhibit.kind is ExhibitKind.MAP:
        return None
    labels, *names = columns_printed(exhibit, table) or ("",)
    if exhibit.kind is ExhibitKind.TABLE and _is_data(labels, names):
        names = [labels, *names]
    columns = [Column((name,), table.column(name)) for name in names]
    columns += [
        Column((str(one.label), one.column), table.column(one.column))
        for one in data.series
        if one.column in table.columns and exhibit.kind is not ExhibitKind.TABLE
    ]
    entry = declared(brief, series_of(exhibit))
    said = (entry.counts, entry.population, exhibit.subtitle, exhibit.title)
    of = tuple(str(one) for one in said if one)
    return Shown(_labels(table, labels), tuple(columns), of)


def _is_data(first: str, others: Sequence[str]) -> bool:
    """Tell whether the first column of a table counts, and labels nothing."""
    return not others or counts_people(first)


def _labels(table: Table, name: str) -> tuple[str, ...]:
    """Give what each row is called."""
    if name not in table.columns:
        return ("",) * len(table.rows)
    return tuple(cell.text for cell in table.column(name))
