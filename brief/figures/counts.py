"""How many things a grid, a list, an exhibit or a table holds.

What `[nine](count:principles)` is held to. It counts what is written, not what is
meant: a list with a point too few is a number too small.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from brief.content.models.brief import Brief
from brief.content.models.manuscript import AnyBlock, Paragraph, PointList


def counts(brief: Brief) -> Mapping[str, int]:
    """Count everything in a brief that a claim can count, by the name it goes by."""
    return {name: number for count in COUNTS for name, number in count(brief)}


Counted = Iterator[tuple[str, int]]


def _tables(brief: Brief) -> Counted:
    """Count the rows of every table."""
    return ((path, len(table.rows)) for path, table in brief.tables.items())


def _exhibits(brief: Brief) -> Counted:
    """Count the rows of every exhibit."""
    for name, exhibit in (brief.exhibits.exhibits if brief.exhibits else {}).items():
        if exhibit.rows:
            yield name, len(exhibit.rows)
        elif exhibit.data and exhibit.data.table in brief.tables:
            yield name, len(brief.tables[exhibit.data.table].rows)


def _lists(brief: Brief) -> Counted:
    """Count the points of the lists that continue a paragraph."""
    for block in _blocks(brief):
        if isinstance(block, Paragraph) and block.id:
            lists = [one for one in block.continued if isinstance(one, PointList)]
            if lists:
                yield block.id, sum(len(one.items) for one in lists)


def _blocks(brief: Brief) -> Iterator[AnyBlock]:
    """Give every block of the report."""
    if brief.report:
        yield from brief.report.opening
        for section in brief.report.sections:
            yield from section.blocks


def _parts(brief: Brief) -> Counted:
    """Count what the structured parts list."""
    if brief.legal:
        yield "statutes", len(brief.legal.statutes.instruments)
        treaties = brief.legal.treaties
        yield "treaties", len(treaties.instruments) if treaties else 0
    if brief.recommendations:
        yield "recommendations", len(brief.recommendations.recommendations)
    if brief.factsheet:
        yield "facts", len(brief.factsheet.facts)


def _grids(brief: Brief) -> Counted:
    """Count the cells of every grid, and the pillars."""
    if brief.grids:
        yield "pillars", len(brief.grids.pillars)
        for grid in brief.grids.grids:
            yield grid.id, sum(len(column.cells) for column in grid.columns)


COUNTS: tuple[Callable[[Brief], Counted], ...] = (
    _tables,
    _exhibits,
    _lists,
    _parts,
    _grids,
)
"""What can be counted; of two things with one name the later counts."""
