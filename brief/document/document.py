"""A document: one HTML page with everything that it needs, ready to be rendered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from brief.page import TARGETS, Edition, Target

if TYPE_CHECKING:
    from brief.content.shops import Shop
    from brief.frozen.ledger import Ledger

NAMES = ("factsheet", "report", "principles", "annex")
"""The documents that a brief can yield, in the order in which they are built."""

NOTICES = ("correction",)
"""The documents that a brief yields after something in it was published wrongly."""

EVERY = (*NAMES, *NOTICES)

EXACT_PAGES: Mapping[str, int] = {"factsheet": 1, "principles": 1}
"""The documents that fill an exact number of pages."""


@dataclass(frozen=True, slots=True)
class Document:
    """A complete page of HTML, and what a renderer must know of it.

    `html` names fonts and images by `asset:` addresses; `assets` holds exactly
    those, as bytes or as files of the product. `date` is the day of the meeting.
    What is printed knows its `edition`, and the `shop` that it is made for.
    `pages` is the exact number of pages demanded, or None. `families` are the
    font families declared: no other may appear in the pages. A draft's pages are
    wider than their paper, by the room for findings. `target` names the way in which
    the document leaves, one of `brief.page.TARGETS`. `ledger` is what its file is to
    carry for machines, where it carries any.
    """

    name: str
    title: str
    language: str
    description: str
    author: str
    date: str
    html: str
    assets: Mapping[str, bytes | Path]
    pages: int | None
    families: tuple[str, ...]
    draft: bool = False
    edition: Edition | None = None
    shop: Shop | None = None
    target: str = "screen"
    ledger: Ledger | None = None

    @property
    def leaves(self) -> Target:
        """Give the way in which it leaves: its papers and standards."""
        return TARGETS[self.target]

    @property
    def file(self) -> str:
        """Give the name of its file: `report.pdf`."""
        return f"{self.name}.{self.leaves.suffix}"
