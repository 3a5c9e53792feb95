"""Prose as the program sees it: words, claims, citations, each with its place.

Only shapes live here. The Markdown that people write is read by `content.inline`.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, SkipValidation

from brief.content.align import place_in
from brief.content.models.base import Model
from brief.findings import NOWHERE, Place


class Inline(Model):
    """A piece of a sentence, and where it begins."""

    place: Place = NOWHERE


class Worded(Inline):
    """A piece with words; those read from a file know the place of each character."""

    text: SkipValidation[str]

    def at(self, index: int) -> Place:
        """Where the character at an index of the words is written."""
        return place_in(self.text, index, self.place)


class Text(Worded):
    """Plain words; quotation marks and apostrophes are already typographic."""

    kind: Literal["text"] = "text"


class ClaimKind(StrEnum):
    """What the words of a claim are held to."""

    FIGURE = "fig"
    COUNT = "count"
    SERIES = "series"
    PLAIN = "plain"


class Claim(Worded):
    """Words that state a quantity, and the names of what they state.

    `text` is empty where the program supplies the words. `targets` is empty only
    for `plain`, by which the author says that the words are no quantity. `words`
    is where the words between the brackets begin.
    """

    kind: Literal["claim"] = "claim"
    words: Place = NOWHERE
    states: ClaimKind
    targets: tuple[str, ...] = ()


class Citation(Inline):
    """A reference to a source, which becomes a numbered note."""

    kind: Literal["citation"] = "citation"
    source: str
    locator: str = ""


class NoteMark(Inline):
    """The mark of one of the author's own notes."""

    kind: Literal["note"] = "note"
    label: str


class CrossReference(Worded):
    """The word before a number ("paragraph 24"), and the id of what is numbered."""

    kind: Literal["reference"] = "reference"
    target: str


class Link(Worded):
    """A link out of the brief: https or mailto."""

    kind: Literal["link"] = "link"
    href: str


class Strong(Inline):
    """Words of strong importance."""

    kind: Literal["strong"] = "strong"
    parts: tuple[AnyInline, ...]


class Quotation(Inline):
    """Words quoted from a source, with their quotation marks; the citation follows."""

    kind: Literal["quotation"] = "quotation"
    parts: tuple[AnyInline, ...]
    source: str


AnyInline = Annotated[
    Text | Claim | Citation | NoteMark | CrossReference | Link | Strong | Quotation,
    Field(discriminator="kind"),
]


class Prose(Model):
    """A run of sentences: one paragraph, title, caption, cell or alternative text."""

    parts: tuple[AnyInline, ...] = ()
    source: str = ""
    place: Place = NOWHERE

    def __str__(self) -> str:
        """Give the words as printed, without marks of notes."""
        return "".join(words(part) for part in self.parts)

    def __bool__(self) -> bool:
        """Tell whether anything is written."""
        return bool(self.parts)


def words(part: AnyInline) -> str:
    """Give the words of one piece; citations and note marks have none."""
    match part:
        case Citation() | NoteMark():
            return ""
        case Strong() | Quotation():
            return "".join(words(inner) for inner in part.parts)
        case _:
            return part.text


Strong.model_rebuild()
Quotation.model_rebuild()
