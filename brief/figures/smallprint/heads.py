"""The headings and captions that govern a passage, nearest first.

The heading above it and those above that one; the subtitle and title of its exhibit;
the title of its grid and the head of its column.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from brief.content.models.brief import Brief
from brief.content.models.prose import Prose
from brief.content.walk import Passage, numbering
from brief.figures.wording.late import Late

_CAPTION = Late(r", (?:sub)?title$")
_IN_A_HEAD = Late(r"^exhibit | grid, column ")
"""Where what precedes a passage is its caption or the head of its column."""


@dataclass(frozen=True, slots=True)
class Heads:
    """Captions by document and anchor, and headings with those above, by identity."""

    captions: Mapping[tuple[str, str], tuple[Prose, ...]]
    headings: Mapping[int, tuple[Prose, ...]]

    def above(self, passage: Passage) -> tuple[Prose, ...]:
        """Give what governs a passage, nearest first."""
        captions = self.captions.get((passage.document, passage.id), ())
        within = passage.paragraph if _IN_A_HEAD.search(passage.where) else ()
        nearest = (*reversed(within), *reversed(captions))
        own = passage.prose
        kept = {id(one): one for one in nearest if one is not own}
        return (*kept.values(), *self.headings_above(passage))

    def headings_above(self, passage: Passage) -> tuple[Prose, ...]:
        """Give the headings above a passage, nearest first, without captions."""
        if passage.heading is None:
            return self.headings.get(id(passage.prose), ())[1:]
        return self.headings.get(id(passage.heading), (passage.heading,))


def heads_of(brief: Brief, passages: Sequence[Passage]) -> Heads:
    """Gather the captions of exhibits and the headings of the report."""
    captions: dict[tuple[str, str], tuple[Prose, ...]] = {}
    for one in passages:
        if one.where.startswith("exhibit ") and _CAPTION.search(one.where):
            at = (one.document, one.id)
            captions[at] = (*captions.get(at, ()), one.prose)
    return Heads(captions, _headings(brief))


def _headings(brief: Brief) -> Mapping[int, tuple[Prose, ...]]:
    """Give each heading of the report with those above it, nearest first."""
    found: dict[int, tuple[Prose, ...]] = {}
    above: tuple[tuple[int, Prose], ...] = ()
    for one in numbering(brief).sections if brief.report else ():
        level, heading = one.section.level, one.section.heading
        above = ((level, heading), *(it for it in above if it[0] < level))
        found[id(heading)] = tuple(prose for _, prose in above)
    return found
