"""Principles grids: columns of cells, linked to declared pillars."""

from __future__ import annotations

from pydantic import Field

from brief.content.models.base import Datum, FormatNumber, Identifier
from brief.content.models.prose_field import ProseField


class Pillar(Datum):
    """A pillar of a national strategy that cells may link to; `name` is printed."""

    id: Identifier
    name: ProseField


class Cell(Datum):
    """One principle, and the pillars that it serves."""

    text: ProseField
    pillars: tuple[Identifier, ...] = ()


class Column(Datum):
    """A heading and the cells beneath it, from the top."""

    heading: ProseField
    cells: tuple[Cell, ...] = Field(min_length=1)


class Grid(Datum):
    """A grid. The plain grid and the one with links are two views of it."""

    id: Identifier
    title: ProseField
    linked_title: ProseField
    columns: tuple[Column, ...] = Field(min_length=1)


class GridSheet(Datum):
    """`principles.yaml`: the pillars and the grids."""

    format: FormatNumber
    pillars_title: ProseField
    pillars: tuple[Pillar, ...]
    grids: tuple[Grid, ...]
