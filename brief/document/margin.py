"""Findings beside the words that they are about, for drafts.

A finding knows a line and a column; a piece of prose knows where it begins. Each
finding is given to the last piece that begins at or before it, within one passage.
What belongs to no words that are printed is listed at the front instead.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol

from markupsafe import Markup, escape

from brief.content.models.prose import Quotation, Strong
from brief.document.marks import Mark
from brief.findings import Finding, Findings, Level, Place, in_order

if TYPE_CHECKING:
    from brief.content.models.prose import AnyInline, Prose, Text


@dataclass(frozen=True, slots=True, order=True)
class _Spot:
    """Where a piece of prose begins, and the last line of its passage."""

    path: str
    line: int
    column: int
    last: int

    @property
    def place(self) -> Place:
        return Place(self.path, self.line, self.column)


def _pieces(parts: Iterable[AnyInline]) -> Iterator[AnyInline]:
    """Walk the pieces of prose, those inside others after what holds them."""
    for part in parts:
        yield part
        if isinstance(part, Strong | Quotation):
            yield from _pieces(part.parts)


def _spots(proses: Iterable[Prose]) -> Iterator[_Spot]:
    for prose in proses:
        lines = [part.place.line for part in _pieces(prose.parts)]
        last = max([prose.place.line + prose.source.count("\n"), *lines])
        for part in _pieces(prose.parts):
            place = part.place
            if place.line:
                yield _Spot(place.path, place.line, place.column, last)


def beside(findings: Findings, proses: Iterable[Prose]) -> dict[Place, Findings]:
    """Give each finding that prose accounts for to the piece that it is about."""
    spots = sorted(set(_spots(proses)))
    starts = [(spot.path, spot.line, spot.column) for spot in spots]
    given: dict[Place, list[Finding]] = {}
    for found in in_order(findings):
        where = found.where
        index = bisect_right(starts, (where.path, where.line, where.column)) - 1
        spot = spots[index] if index >= 0 and where.line else None
        if spot and spot.path == where.path and where.line <= spot.last:
            given.setdefault(spot.place, []).append(found)
    return {place: tuple(family) for place, family in given.items()}


class Beside(Protocol):
    """What stands beside the words of a document while they are written."""

    def marked(self, place: Place, words: Markup) -> Markup:
        """Mark the words of the piece at a place, where anything is about them."""

    def inside(self, part: Text, words: str) -> Markup:
        """Write plain words, with marks within them."""

    def apart(
        self, note: str, write: Callable[[], Markup]
    ) -> tuple[Markup, tuple[Mark, ...]]:
        """Write the words of a note, and give the marks that are to stand by it."""

    def unseen(self, prose: Prose | None) -> None:
        """Take note of prose that the page does not show as words."""

    def again(self, words: Markup) -> Markup:
        """Give written words for a second printing."""

    def take(self) -> tuple[Mark, ...]:
        """Give the marks made since the last time, to be set beside their block."""


_QUOTED = re.compile(r"“([^”]+)”")


def _named(found: Finding, part: Text, words: str) -> tuple[int, int] | None:
    """Find the words that a finding begins with, as far as they are of this piece."""
    quoted = _QUOTED.match(found.message)
    where = (found.where.line, found.where.column)
    for at in range(len(words)) if quoted else ():
        place = part.at(at)
        if quoted and (place.line, place.column) == where:
            wanted = quoted[1].replace("\N{NO-BREAK SPACE}", " ")
            stop = min(at + len(wanted), len(words))
            there = words[at:stop].replace("\N{NO-BREAK SPACE}", " ")
            return (at, stop) if wanted.startswith(there) else None
    return None


def _tagged(marks: Sequence[Mark], words: Markup | str) -> Markup:
    """Mark words, with the numbers of what is found of them behind."""
    tags = Markup(" ").join(
        Markup('<span class="tag {}">{}</span>').format(mark.sign, mark.number)
        for mark in marks
    )
    return Markup('<mark class="found {}">{}</mark>{}').format(
        marks[0].sign, words, tags
    )


@dataclass(slots=True)
class Margin:
    """The findings of one draft, handed out as their words are written.

    `numbered` keeps those that were marked at words, in reading order. `listed` sets
    them at the front, with their numbers: a page that holds everything on itself has
    no room beside its words for more than a few. `within` are the pieces whose marks
    stand at some of their words.
    """

    waiting: Mapping[Place, Findings]
    listed: bool = False
    numbered: list[Finding] = field(default_factory=list)
    untaken: list[Mark] = field(default_factory=list)
    known: dict[Place, tuple[Mark, ...]] = field(default_factory=dict)
    within: set[Place] = field(default_factory=set)

    def marks(self, place: Place) -> tuple[Mark, ...]:
        """Give the marks of the words at a place; each is numbered once."""
        if place not in self.waiting:
            return ()
        if place not in self.known:
            self.known[place] = tuple(self._number(self.waiting[place]))
            self.untaken.extend(self.known[place])
        return self.known[place]

    def marked(self, place: Place, words: Markup) -> Markup:
        """Mark the words of the piece at a place, where anything is about them."""
        marks = self.marks(place)
        return _tagged(marks, words) if marks and place not in self.within else words

    def inside(self, part: Text, words: str) -> Markup:
        """Write plain words, of which a finding's own are marked where it names them.

        Where one of a piece's findings names no words of it, the whole piece is marked.
        """
        found = self.waiting.get(part.place, ())
        spans = [_named(one, part, words) for one in found]
        ordered = sorted(span for span in spans if span)
        apart = all(one[1] <= two[0] for one, two in pairwise(ordered))
        if not spans or len(ordered) < len(spans) or not apart:
            return escape(words)
        self.within.add(part.place)
        marks = dict(zip(spans, self.marks(part.place), strict=True))
        written, end = [], 0
        for start, stop in ordered:
            mark = marks[start, stop]
            written += [
                escape(words[end:start]),
                _tagged((mark,), words[start:stop]),
            ]
            end = stop
        return Markup().join([*written, escape(words[end:])])

    def apart(
        self,
        note: str,  # noqa: ARG002 - see Beside
        write: Callable[[], Markup],
    ) -> tuple[Markup, tuple[Mark, ...]]:
        """Write the words of a note: a draft's findings stand by its call."""
        return write(), ()

    def unseen(self, prose: Prose | None) -> None:
        """Pass by: findings on what is not shown stand in the front list."""

    def again(self, words: Markup) -> Markup:
        """Give written words as they are: a draft's marks have no ids."""
        return words

    def _number(self, family: Findings) -> Iterator[Mark]:
        for found in family:
            self.numbered.append(found)
            yield mark_of(found, len(self.numbered))

    def take(self) -> tuple[Mark, ...]:
        """Give the marks made since the last time, to be set beside their block."""
        taken = () if self.listed else tuple(self.untaken)
        self.untaken.clear()
        return taken

    def front(self) -> tuple[Mark, ...]:
        """Give the marks at words whose findings stand at the front."""
        numbered = enumerate(self.numbered, 1) if self.listed else ()
        return tuple(mark_of(found, number) for number, found in numbered)

    def rest(self, findings: Findings) -> Findings:
        """Give the findings that stand beside no words of this document."""
        printed = set(self.numbered)
        return tuple(found for found in in_order(findings) if found not in printed)


_SIGNS = {Level.ERROR: "error", Level.WARNING: "warning", Level.UNCHECKED: "unchecked"}


def mark_of(found: Finding, number: int) -> Mark:
    """Give a finding as a template receives it; number 0 stands beside no words."""
    return Mark(
        number=number,
        level=found.level.value,
        sign=_SIGNS[found.level],
        message=found.message,
        hint=found.hint,
        rule=found.rule,
        where=str(found.where),
    )
