"""A CSV table as read: its columns, and rows of text that know their places."""

from __future__ import annotations

import re
from functools import cached_property

from pydantic import SkipValidation

from brief.content.inline import prose_of
from brief.content.models.base import Model
from brief.content.models.prose import Prose, Text
from brief.findings import NOWHERE, Place

MARKED = re.compile(r"\]\(|\[@|\[\^|\*\*[^*\s][^*]*\*\*")
"""What makes markup of a cell: a link, a citation, strong words; `[c]` is none."""


class Cell(Model):
    """The text of one cell, trimmed, and where it stands."""

    text: SkipValidation[str]
    place: Place = NOWHERE

    @cached_property
    def prose(self) -> Prose:
        """Give the words of a cell that is printed, with its links to figures."""
        if MARKED.search(self.text):
            return prose_of(self.text, None)
        words = (Text(text=self.text, place=self.place),)
        return Prose(parts=words, source=self.text, place=self.place)


class Table(Model):
    """A table: column names from the first line, then its rows, all of one length.

    `heads` are the cells of the first line, where it was read from a file.
    """

    path: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    heads: tuple[Cell, ...] = ()

    def column(self, name: str) -> tuple[Cell, ...]:
        """Give a column from the top; raises ValueError where there is none."""
        index = self.columns.index(name)
        return tuple(row[index] for row in self.rows)

    def head(self, name: str) -> Cell:
        """Give the cell that names a column, or one of its name alone."""
        return next((one for one in self.heads if one.text == name), Cell(text=name))
