"""Prose as sentences in which only the author's own statements can be read.

Quotations, addresses, citations and words that the author calls no quantity are
blanked out, letter for letter, so that every place still holds. It judges nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from brief.content.models.prose import (
    AnyInline,
    Claim,
    ClaimKind,
    CrossReference,
    Prose,
    Strong,
    Text,
    words,
)
from brief.content.walk import Passage
from brief.figures.wording.late import Late
from brief.findings import NOWHERE, Place

BLANK = "\N{MIDDLE DOT}"
"""Stands for each letter that is not the author's own statement; no word has one."""

_SENTENCE = Late(r"\S[^.!?]*(?:[.!?](?!\s|$|[”’\"')\]])[^.!?]*)*[.!?]?")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its words, its claims, and where each letter is written.

    `said` is `text` with the words that their author calls no quantity.
    """

    text: str
    said: str
    claims: tuple[Claim, ...]
    passage: Passage
    _start: int
    _parts: tuple[tuple[int, AnyInline], ...]

    @property
    def figures(self) -> set[str]:
        """Name the figures that it states."""
        return {name for claim in self.claims for name in stated_by(claim)}

    def at(self, index: int) -> Place:
        """Where a letter of the sentence is written."""
        wanted = self._start + index
        start, part = max(
            (one for one in self._parts if one[0] <= wanted), key=lambda one: one[0]
        )
        if isinstance(part, Text | Claim | CrossReference):
            return part.at(wanted - start)
        return part.place

    def placed(self) -> tuple[tuple[int, Claim], ...]:
        """Give the claims in order, each with the index at which it begins."""
        return tuple(
            (at - self._start, part)
            for at, part in self._parts
            if isinstance(part, Claim) and part in self.claims
        )

    def bracketed(self) -> Iterator[tuple[str, str]]:
        """Name the figures of claims and of those in brackets after: 22,500 (1.2%)."""
        for (_, first), (at, second) in pairwise(self.placed()):
            single = len(first.targets) == len(second.targets) == 1
            figures = first.states is second.states is ClaimKind.FIGURE
            if single and figures and self.text[:at].rstrip().endswith("("):
                yield first.targets[0], second.targets[0]


def stated_by(claim: Claim) -> tuple[str, ...]:
    """Name the figures that a claim states; one of another kind states none."""
    return claim.targets if claim.states is ClaimKind.FIGURE else ()


def sentences(passages: Iterable[Passage]) -> Iterator[Sentence]:
    """Give every sentence of every passage, each run of prose once."""
    seen: set[int] = set()
    for passage in passages:
        if id(passage.prose) not in seen and passage.document != "annex":
            seen.add(id(passage.prose))
            yield from _of(passage)


def _of(passage: Passage) -> Iterator[Sentence]:
    """Part a passage into its sentences."""
    parts = tuple(_placed(passage.prose))
    text = "".join(_shown(part) for _, part in parts)
    said = "".join(_shown(part, dismissed=True) for _, part in parts)
    for found in _SENTENCE.finditer(text):
        claims = tuple(
            part
            for start, part in parts
            if isinstance(part, Claim) and found.start() <= start < found.end()
        )
        start, end = found.span()
        yield Sentence(found[0], said[start:end], claims, passage, start, parts)


def _placed(prose: Prose) -> Iterator[tuple[int, AnyInline]]:
    """Give the pieces with the offsets at which their words begin."""
    at = 0
    for part in _opened(prose.parts):
        if words(part):
            yield at, part
        at += len(words(part))


def _opened(parts: Iterable[AnyInline]) -> Iterator[AnyInline]:
    """Give pieces in order, those within strong words one by one."""
    for part in parts:
        if isinstance(part, Strong):
            yield from _opened(part.parts)
        else:
            yield part


def _shown(part: AnyInline, *, dismissed: bool = False) -> str:
    """Give the words of a piece, blanked where they are not the author's statement."""
    own = isinstance(part, Text | CrossReference) or (
        isinstance(part, Claim) and (dismissed or part.states is not ClaimKind.PLAIN)
    )
    return words(part) if own else BLANK * len(words(part))


def place_of(sentence: Sentence) -> Place:
    """Where a sentence begins, or its passage where that is not known."""
    place = sentence.at(0)
    return place if place != NOWHERE else sentence.passage.prose.place
