"""The quantities of a plain draft that are held to nothing, each with its place.

A draft is Markdown as people write it, with or without links. Each quantity comes with
its sentence, with what stands beside it there as a claim would have it, and with the
citation that goes with it. It changes nothing and knows no figures' values.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace

from brief.content.models.prose import Claim, ClaimKind, Text
from brief.figures.coverage.account import Spotted, spotted
from brief.figures.coverage.laying import laid_out
from brief.figures.ledger import Fate, Quantity
from brief.figures.linking.block import BLANK, Block, blocks_in, passage_of
from brief.figures.sentences import statings
from brief.figures.wording import Meaning, find
from brief.figures.wording.late import Late
from brief.findings import NOWHERE

_COMPARED = Late(
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|third|quarter|times))"
    r"%?(?: [a-z]+){0,2} (?:more|fewer|less|higher|lower|longer|shorter)"
    r"(?: [a-z]+){0,3} than (?:the |those |its )?$",
    re.IGNORECASE,
)
"""Another number that is compared with this: "36 more than the"; no bound of it."""

_TWO = Late(r"since [^,]{1,40},? (?:and|but) (?:has|have|had) ", re.IGNORECASE)
"""The end of one statement and the start of another: "since 2015, and has fallen"."""

_CITED = Late(r"\[@(?P<id>[^\],;\s]{1,80})(?:,\s*(?P<page>[^\];]{1,200}))?")


@dataclass(frozen=True, slots=True)
class Cited:
    """A source and a place in it, as a draft cites them: "survey", "p. 44"."""

    source: str = ""
    page: str = ""


@dataclass(frozen=True, slots=True)
class Loose:
    """A quantity of a draft that is held to nothing.

    `start` and `end` count characters of the file. `line` and `column` count from 1.
    `sentence` is the one that holds it, `marked` the same with » and « around it.
    `source` and `page` are those of the citation that goes with it.
    """

    start: int
    end: int
    line: int
    column: int
    words: str
    sentence: str
    marked: str
    source: str
    page: str
    spotted: Spotted
    block: Block

    @property
    def said(self) -> str:
        """Give its words on one line."""
        return " ".join(self.words.split())

    def at(self, start: int, end: int, meaning: Meaning | None) -> Loose:
        """Give other words of its paragraph as a quantity, from one place to another.

        Places count from the beginning of the paragraph.
        """
        words = self.spotted.laid.text[start:end]
        quantity = replace(self.spotted.quantity, words=words)
        spot = replace(
            self.spotted, quantity=quantity, start=start, end=end, meaning=meaning
        )
        return _placed(spot, self.block, Cited(self.source, self.page))

    def beside(self, states: ClaimKind = ClaimKind.FIGURE) -> tuple[str, str]:
        """Give what would stand beside these words if they were linked."""
        spot = self.spotted
        first, last = self._sentence()
        claim = Claim(text=self.said, states=states)
        before = (one for _, one in self.block.pieces(first, spot.start))
        after = (one for _, one in self.block.pieces(spot.end, last))
        for stating in statings((passage_of(*before, claim, *after),)):
            if stating.claim is claim:
                compared = _COMPARED.search(stating.before)
                return "" if compared else stating.before, stating.after
        return "", ""

    def _sentence(self) -> tuple[int, int]:
        first, last = self.spotted.laid.sentence(self.spotted.start, self.spotted.end)
        return first, min(last, len(self.block.plain))


def loose_in(
    text: str, counted: frozenset[str] = frozenset(), path: str = ""
) -> tuple[Loose, ...]:
    """Find the quantities of a draft; `counted` are the nouns that its brief counts.

    Raises Stop for a paragraph that is too long.
    """
    return tuple(
        one for block in blocks_in(text, path) for one in _loose(block, counted)
    )


def _loose(block: Block, counted: frozenset[str]) -> Iterator[Loose]:
    """Find the quantities of one paragraph that nothing accounts for."""
    found = [
        one
        for one in spotted((passage_of(Text(text=block.plain)),), (), counted)
        if BLANK not in one.quantity.words and not _TWO.match(one.quantity.words)
    ]
    numbers = _numbers(found, block)
    for one in found:
        if one.quantity.fate is Fate.LOOSE:
            yield _placed(one, block, _citation(one, block, numbers))


def _numbers(found: Sequence[Spotted], block: Block) -> list[int]:
    """Tell where the numbers of a paragraph stand, those that are linked too."""
    told = [one.start for one in found if one.quantity.fate is not Fate.INNOCENT]
    return [*told, *(start for start, _, _ in block.claims())]


def linked_in(text: str, known: Container[str]) -> Iterator[tuple[Claim, Loose]]:
    """Give the claims of a draft on figures that are not known, each as a quantity."""
    for block in blocks_in(text):
        for start, end, claim in block.claims():
            new = not any(name in known for name in claim.targets)
            if claim.states is ClaimKind.FIGURE and claim.targets and new:
                yield claim, _at(block, start, end, claim.text)


def loose_at(text: str, start: int, end: int) -> Loose | None:
    """Give words of a draft as a quantity, if they stand in a paragraph of it."""
    for block in blocks_in(text):
        if block.start <= start < end <= block.end:
            return _at(block, start - block.start, end - block.start, text[start:end])
    return None


def _at(block: Block, start: int, end: int, words: str) -> Loose:
    """Give words of a paragraph as a quantity; they mean something if they hold one."""
    passage = passage_of(Text(text=block.plain))
    (laid,) = laid_out((passage,), {})
    found = find(words)
    meaning = found[0].meaning if len(found) == 1 else None
    quantity = Quantity(words, passage, NOWHERE, Fate.LOOSE)
    spot = Spotted(quantity, laid, start, end, meaning)
    numbers = _numbers(spotted((passage,), (), frozenset()), block)
    return _placed(spot, block, _citation(spot, block, numbers))


def _placed(one: Spotted, block: Block, cited: Cited) -> Loose:
    """Place a quantity in the file, with its sentence."""
    first, last = one.laid.sentence(one.start, one.end)
    start, end = block.start + one.start, block.start + one.end
    begins, ends = block.start + first, block.start + min(last, len(block.plain))
    text = block.text
    marked = f"{text[begins:start]}»{text[start:end]}«{text[end:ends]}"
    return Loose(
        start,
        end,
        *block.line(one.start),
        text[start:end],
        " ".join(text[begins:ends].split()),
        " ".join(marked.split()),
        cited.source,
        cited.page,
        one,
        block,
    )


def _citation(one: Spotted, block: Block, numbers: Sequence[int]) -> Cited:
    """Find the citation that goes with a number.

    It stands in its sentence, the next one if there are several; or else behind it in
    the paragraph, if no other number stands between.
    """
    first, last = one.laid.sentence(one.start, one.end)
    cited = list(_CITED.finditer(block.text, block.start, block.end))
    places = [found.start() - block.start for found in cited]
    behind = [at for at in places if at >= one.end]
    before = [at for at in places if first <= at < one.start]
    near = [at for at in behind if at < last] or before[-1:]
    if not near and behind and not any(one.end <= at < behind[0] for at in numbers):
        near = behind
    if not near:
        return Cited()
    found = cited[places.index(near[0])]
    return Cited(found["id"], " ".join((found["page"] or "").split()))
