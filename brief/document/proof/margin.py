"""What a proof sets beside words: each claim marked with its number, its note to hand.

Notes are handed out as their words are written, each once; what was never written is
left over, and is printed at the end.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from brief.document.marks import Mark

if TYPE_CHECKING:
    from brief.content.models.prose import Prose, Text
    from brief.document.proof.checks import Noted, Sheet
    from brief.findings import Place

_ID = re.compile(r' id="claim-\w+"')


@dataclass(slots=True)
class Checks:
    """The notes of one proof; `told` are the labels of those handed out."""

    sheet: Sheet
    waiting: list[Noted] = field(default_factory=list)
    told: set[str] = field(default_factory=set)

    def marked(self, place: Place, words: Markup) -> Markup:
        """Mark the words of the claim that stands at a place."""
        noted = next((one for one in self.sheet.claims if one.place == place), None)
        return self._marked(noted, words) if noted else words

    def inside(self, part: Text, words: str) -> Markup:
        """Mark what is held to nothing within plain words."""
        spots = {one.place: one for one in self.sheet.loose}
        if not spots:
            return escape(words)
        written, end = [], 0
        for at in range(len(words)):
            noted = spots.get(part.at(at)) if at >= end and words[at] != " " else None
            if noted:
                stop = at + len(noted.quantity.words)
                written += [escape(words[end:at]), self._marked(noted, words[at:stop])]
                end = stop
        return Markup().join([*written, escape(words[end:])])

    def _marked(self, noted: Noted, words: Markup | str) -> Markup:
        """Set a number after words, linked to its note; only the first has an id."""
        check = noted.check
        first = check.label not in self.told
        self._tell(noted)
        name = Markup(' id="claim-{}"').format(check.label) if first else Markup()
        return Markup(
            '<span class="stated {sign}">{words}</span>'
            '<a class="ticket {sign}"{name} href="#check-{label}"'
            ' aria-label="note {label}: {verdict}">{label}</a>'
        ).format(
            sign=check.sign,
            words=words,
            name=name,
            label=check.label,
            verdict=check.verdict.lower(),
        )

    def _tell(self, noted: Noted) -> None:
        if noted.check.label not in self.told:
            self.told.add(noted.check.label)
            self.waiting.append(noted)

    def apart(
        self, note: str, write: Callable[[], Markup]
    ) -> tuple[Markup, tuple[Mark, ...]]:
        """Write the words of a note; their marks stand by it and not by its call."""
        kept, self.waiting = self.waiting, []
        words = write()
        marks, self.waiting = self.take(), kept
        return words, tuple(_within(one, note) for one in marks)

    def unseen(self, prose: Prose | None) -> None:
        """Hand out the notes on words that the page does not show as words."""
        for noted in self.sheet.all:
            if prose is not None and noted.quantity.passage.prose is prose:
                self._tell(_unseen(noted))

    def again(self, words: Markup) -> Markup:
        """Give written words for a second printing: their ids stand once."""
        return Markup(_ID.sub("", words))  # noqa: S704 - it was markup before

    def take(self) -> tuple[Mark, ...]:
        """Give the notes handed out since the last time, in the order of reading."""
        order = {one.check.label: at for at, one in enumerate(self.sheet.all)}
        taken = sorted(self.waiting, key=lambda one: order[one.check.label])
        self.waiting.clear()
        return tuple(_mark(one) for one in taken)

    def rest(self) -> Iterator[Noted]:
        """Give the notes whose words were never written."""
        left = (one for one in self.sheet.all if one.check.label not in self.told)
        return map(_unseen, left)


def _unseen(noted: Noted) -> Noted:
    """Say in a note where its words stand, for no page shows them."""
    where = noted.quantity.passage.where
    return replace(noted, check=replace(noted.check, unseen=where))


def _within(mark: Mark, note: str) -> Mark:
    """Say in a mark in which note its words stand."""
    check = mark.check
    return replace(mark, check=replace(check, within=note)) if check else mark


def _mark(noted: Noted) -> Mark:
    check = noted.check
    return Mark(0, check.verdict, check.sign, "", "", "", "", check)
