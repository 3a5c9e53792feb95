"""What an exhibit comes to: a picture, words that replace it, and its data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from brief.content.models.prose import Prose


@dataclass(frozen=True, slots=True)
class DataTable:
    """The data behind an exhibit, as printed: a heading for each column, then rows."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """An exhibit ready for a template.

    `svg` is an inline element, empty for a table or an image; `alternative` is
    plain text; `table` is None where the picture says no more than its one value.
    """

    svg: str
    title: Prose
    subtitle: Prose | None
    alternative: str
    source: Prose | None
    table: DataTable | None
