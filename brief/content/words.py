"""Words on their way into prose: characters, where each is written, and pieces of them.

These are the working shapes of the reader of inline Markdown; they live no longer
than one paragraph's reading. Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from brief.content.align import Located, place_in
from brief.content.models.prose import AnyInline, NoteMark, Text
from brief.content.reading import Reading
from brief.findings import Place
from brief.rules import Rule

ESCAPED = "\0"
"""What stands in the shadow of a character that is meant as itself."""


WHITE = str.maketrans("\t\n", "  ")


class Sign(NamedTuple):
    """A character, the index at which it is written, and its shadow."""

    sign: str
    at: int
    mark: str


@dataclass(slots=True)
class Words:
    """Characters in the making; never two spaces together.

    The shadow is what is searched for marks: characters that an author has escaped
    are marks of nothing, and show there as ESCAPED.
    """

    signs: list[Sign] = field(default_factory=list)

    def add(self, text: str, at: int) -> None:
        """Add text that is written from an index on; any white space is one space."""
        flat = text.translate(WHITE)
        signs = [Sign(sign, index, sign) for index, sign in enumerate(flat, at)]
        if "  " in flat or (flat[:1] == " " and self.signs):
            self.join(Words(signs))
        else:
            self.signs.extend(signs)

    def put(self, sign: Sign) -> None:
        """Add one character, unless it would be a second space."""
        if sign.mark != " " or not self.signs or self.signs[-1].mark != " ":
            self.signs.append(sign)

    def join(self, other: Words) -> None:
        """Add other words behind these."""
        for sign in other.signs:
            self.put(sign)

    def trim(self, *, left: bool = True, right: bool = True) -> None:
        """Drop the space at either end."""
        if right and self.signs and self.signs[-1].mark == " ":
            del self.signs[-1]
        if left and self.signs and self.signs[0].mark == " ":
            del self.signs[0]

    @property
    def shadow(self) -> str:
        """The words as they are searched for marks."""
        return "".join(sign.mark for sign in self.signs)

    @property
    def spots(self) -> list[int]:
        """The index at which each character is written."""
        return [sign.at for sign in self.signs]

    def __str__(self) -> str:
        return "".join(sign.sign for sign in self.signs)


@dataclass(slots=True)
class Piece:
    """A piece of prose in the making: what it becomes, and where it is written.

    `shape` takes the place, and the text or the parts if the piece has them.
    """

    shape: Callable[..., AnyInline]
    at: int
    words: Words | None = None
    inner: list[Piece] | None = None

    @property
    def is_text(self) -> bool:
        """Tell whether this is plain words."""
        return self.shape is Text


@dataclass(slots=True)
class Scribe:
    """One paragraph's text, and where what is noticed in it goes.

    `calls` gathers the marks of notes; it is None where no note can be called.
    """

    text: str
    reading: Reading | None
    calls: list[NoteMark] | None = None

    def place(self, at: int) -> Place:
        """Give the place of an index."""
        return place_in(self.text, at)

    def note(self, rule: Rule, at: int, message: str, hint: str = "") -> None:
        """Note a finding at an index."""
        if self.reading is not None:
            self.reading.note(rule.at(self.place(at), message, hint))

    def located(self, words: Words) -> str:
        """Give words as a string that knows its places, as far as the text does."""
        if isinstance(self.text, Located):
            return Located.picked(str(words), self.text, words.spots)
        return str(words)


def leaves(pieces: list[Piece]) -> Iterator[Words]:
    """Give the words of pieces in reading order."""
    for piece in pieces:
        if piece.words is not None:
            yield piece.words
        if piece.inner:
            yield from leaves(piece.inner)


def literal(text: str, at: int) -> Piece:
    """Make words that are marks of nothing, all written at one index."""
    return Piece(Text, at, Words([Sign(sign, at, ESCAPED) for sign in text]))


def verbatim(text: str, at: int) -> Words:
    """Make words that are marks of nothing, written from an index on."""
    flat = re.sub(r"\s", " ", text)
    return Words([Sign(sign, index, ESCAPED) for index, sign in enumerate(flat, at)])


def plain(text: str, at: int) -> Piece:
    """Make a piece of plain words."""
    words = Words()
    words.add(text, at)
    return Piece(Text, at, words)


def merged(pieces: list[Piece]) -> list[Piece]:
    """Join neighbouring pieces of plain words."""
    kept: list[Piece] = []
    for piece in pieces:
        last = kept[-1] if kept else None
        if last and last.is_text and piece.is_text and last.words and piece.words:
            last.words.join(piece.words)
        elif not piece.is_text or (piece.words and piece.words.signs):
            kept.append(piece)
    return kept
