"""Passages laid out as one text, which knows of each character what it belongs to.

A fact's number and its first sentence are read as one, as a reader reads them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from brief.content.models.prose import (
    AnyInline,
    Claim,
    Prose,
    Quotation,
    Strong,
    Worded,
    words,
)
from brief.content.walk import Passage
from brief.figures.saying import plain
from brief.figures.sentences import runs
from brief.figures.wording.late import Late
from brief.findings import Place

_SENTENCE = Late(r"(?<=[.!?])[”’\")\]]*\s+(?=[A-Z“‘\"(\[£€\d])")
"""Where one sentence ends and the next begins."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters that come from one piece of one passage."""

    start: int
    end: int
    piece: AnyInline
    passage: Passage
    quoted: bool

    @property
    def claim(self) -> Claim | None:
        """Give the claim that these words are, if they are one."""
        return self.piece if isinstance(self.piece, Claim) else None


@dataclass(frozen=True, slots=True)
class Laid:
    """A run of passages as one text."""

    text: str
    stretches: tuple[Stretch, ...]
    starts: tuple[int, ...]

    def at(self, index: int) -> Stretch:
        """Give the stretch that holds a character."""
        return self.stretches[max(0, bisect_right(self.starts, index) - 1)]

    def place(self, index: int) -> Place:
        """Tell where a character is written."""
        stretch = self.at(index)
        piece = stretch.piece
        if isinstance(piece, Worded) and len(piece.text) == stretch.end - stretch.start:
            return piece.at(index - stretch.start)
        return piece.place

    def claims(self) -> Iterator[Stretch]:
        """Give the stretches that are claims."""
        return (one for one in self.stretches if one.claim is not None)

    def over(self, start: int, end: int) -> tuple[Stretch, ...]:
        """Give the claims that share a character with these."""
        return tuple(
            one for one in self.claims() if one.start < end and start < one.end
        )

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """Tell where the sentence that holds these characters begins and ends."""
        breaks = [0, *(one.end() for one in _SENTENCE.finditer(self.text))]
        first = max(at for at in breaks if at <= start)
        last = min((at for at in breaks if at >= end), default=len(self.text))
        return first, last


def laid_out(
    passages: Sequence[Passage], printed: Mapping[Claim, str]
) -> Iterator[Laid]:
    """Lay out passages; `printed` gives the words of claims that have none."""
    for run in runs(passages):
        yield _laid(run, printed)


def _laid(run: Iterable[Passage], printed: Mapping[Claim, str]) -> Laid:
    """Lay one run out, a space between its passages."""
    text, made = "", []
    for passage in run:
        quoting = passage.where.endswith(", quotation")
        for piece, within in _pieces(passage.prose, quoted=quoting):
            said = words(piece)
            if isinstance(piece, Claim):
                said = piece.text or plain(printed.get(piece, ""))
            if said:
                end = len(text) + len(said)
                made.append(Stretch(len(text), end, piece, passage, within))
                text += said
        text += " "
    return Laid(text, tuple(made), tuple(one.start for one in made))


def _pieces(prose: Prose, *, quoted: bool) -> Iterator[tuple[AnyInline, bool]]:
    """Give the pieces of a passage in order, and whether each is quoted."""
    waiting = [(part, quoted) for part in reversed(prose.parts)]
    while waiting:
        piece, within = waiting.pop()
        if isinstance(piece, Strong | Quotation):
            inner = within or isinstance(piece, Quotation)
            waiting.extend((part, inner) for part in reversed(piece.parts))
        else:
            yield piece, within
