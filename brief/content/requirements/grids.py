"""Grids: rectangular, their cells short, their pillars declared and used."""

from __future__ import annotations

from collections.abc import Iterator

from brief import rules
from brief.content.models.grid import Cell, Grid, GridSheet
from brief.content.nearest import did_you_mean
from brief.content.requirements.case import Case
from brief.findings import Finding

MOST_WORDS = 60
"""The most words of a cell: a third of a landscape page, four rows, at 12 pt."""


def _sheet(case: Case) -> tuple[GridSheet, ...]:
    return (case.brief.grids,) if case.brief.grids else ()


def _grids(case: Case) -> Iterator[Grid]:
    for sheet in _sheet(case):
        yield from sheet.grids


def _cells(case: Case) -> Iterator[Cell]:
    for grid in _grids(case):
        for column in grid.columns:
            yield from column.cells


def rectangular(case: Case) -> Iterator[Finding]:
    """The columns of a grid have as many cells as its first."""
    for grid in _grids(case):
        rows = len(grid.columns[0].cells)
        for number, column in enumerate(grid.columns, start=1):
            if (count := len(column.cells)) != rows:
                message = (
                    f"column {number} of grid `{grid.id}` has {count} "
                    f"{'cell' if count == 1 else 'cells'}, its first column has {rows}"
                )
                hint = "give every column the same number of cells"
                yield rules.GRID_NOT_RECTANGULAR.at(column.place, message, hint)


def cells_short_enough(case: Case) -> Iterator[Finding]:
    """A cell holds a phrase."""
    for cell in _cells(case):
        if (count := len(str(cell.text).split())) > MOST_WORDS:
            message = f"this cell has {count:,} words; a cell holds {MOST_WORDS}"
            hint = "shorten it to a phrase, and put the rest into the report"
            yield rules.CELL_TOO_LONG.at(cell.at("text"), message, hint)


def pillars_declared(case: Case) -> Iterator[Finding]:
    """Every link of a cell leads to a pillar that is declared."""
    for sheet in _sheet(case):
        declared = [pillar.id for pillar in sheet.pillars]
        for cell in _cells(case):
            for pillar in cell.pillars:
                if pillar not in declared:
                    message = f"no pillar is declared as `{pillar}`"
                    hint = did_you_mean(pillar, declared)
                    yield rules.UNKNOWN_PILLAR.at(cell.at("pillars"), message, hint)


def pillars_linked(case: Case) -> Iterator[Finding]:
    """Some cell links to every pillar."""
    linked = {pillar for cell in _cells(case) for pillar in cell.pillars}
    for sheet in _sheet(case):
        for pillar in sheet.pillars:
            if pillar.id not in linked:
                message = f"no cell links to the pillar `{pillar.id}`"
                yield rules.UNUSED_PILLAR.at(pillar.place, message)


def grids_declared(case: Case) -> Iterator[Finding]:
    """Every grid that the report places is declared."""
    declared = [grid.id for grid in _grids(case)]
    for block in case.grids():
        if block.grid not in declared:
            message = f"no grid is declared as `{block.grid}`"
            hint = did_you_mean(block.grid, declared)
            yield rules.UNKNOWN_GRID.at(block.place, message, hint)


def grids_printed(case: Case) -> Iterator[Finding]:
    """Every grid that is declared is printed, in the report or as a handout."""
    if case.brief.sheet.documents.principles:
        return
    placed = {block.grid for block in case.grids()}
    for grid in _grids(case):
        if grid.id not in placed:
            message = f"the grid `{grid.id}` is declared and printed nowhere"
            hint = f"write `::: grid {grid.id}` in report.md"
            yield rules.UNUSED_GRID.at(grid.place, message, hint)
