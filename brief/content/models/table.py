"""A CSV table as read: its columns, and rows of text that know their places."""

from __future__ import annotations

from brief.content.models.base import Model
from brief.findings import NOWHERE, Place


class Cell(Model):
    """The text of one cell, trimmed, and where it stands."""

    text: str
    place: Place = NOWHERE


class Table(Model):
    """A table: column names from the first line, then its rows, all of one length.

    `heads` are the cells that name the columns, of a table that was read from a file.
    """

    path: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    heads: tuple[Cell, ...] = ()

    def column(self, name: str) -> tuple[Cell, ...]:
        """Give a column from the top; raises ValueError where there is none."""
        index = self.columns.index(name)
        return tuple(row[index] for row in self.rows)
