"""Where the small print of a claim may stand: its sentence, its paragraph, its head.

In that order, and nowhere else: a qualifier two paragraphs above does not reach.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from brief.content.models.prose import Prose
from brief.content.walk import Passage
from brief.figures.coverage.account import Spotted
from brief.figures.sentences import clause_around

_SIGNS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "‑": "-", "–": "-"})

UP_TO_SIX = r"\W*(?:[\w'’-]+(?:[^\w'’-]+|$)){0,6}?"
"""Up to six words between a claim and its place or time; each can be cut in one way."""

_CAPTION = re.compile(r", (?:sub)?title$")


def folded(text: str) -> str:
    """Give words as they are compared: small letters, single spaces, plain signs."""
    return " ".join(text.translate(_SIGNS).lower().split())


def says(text: str, phrases: Iterable[str]) -> str:
    """Give the first of the phrases that stands in a folded text, as whole words."""
    for phrase in phrases:
        at = text.find(wanted := folded(phrase))
        while at >= 0:
            end = at + len(wanted)
            if not (_letter(text, at - 1) or _letter(text, end)):
                return phrase
            at = text.find(wanted, at + 1)
    return ""


def _letter(text: str, at: int) -> bool:
    return 0 <= at < len(text) and text[at].isalnum()


@dataclass(frozen=True)
class Scope:
    """A claim with the words that may carry its small print, each folded."""

    one: Spotted
    captions: Sequence[Prose]

    @property
    def passage(self) -> Passage:
        """Give the passage that states the claim."""
        return self.one.quantity.passage

    @cached_property
    def clause(self) -> str:
        """Give the claim's clause."""
        first, last = clause_around(self.one.laid.text, self.one.start, self.one.end)
        return folded(self.one.laid.text[first:last])

    @cached_property
    def sentence(self) -> str:
        """Give the claim's sentence."""
        first, last = self._ends
        return folded(self.one.laid.text[first:last])

    @cached_property
    def _ends(self) -> tuple[int, int]:
        return self.one.laid.sentence(self.one.start, self.one.end)

    @cached_property
    def beside(self) -> str:
        """Give the claim's sentence, no further than the claims on either side."""
        first, last = self._ends
        one, claims = self.one, tuple(self.one.laid.claims())
        first = max([first, *(x.end for x in claims if x.end <= one.start)])
        last = min([last, *(x.start for x in claims if x.start >= one.end)])
        return folded(one.laid.text[first:last])

    @cached_property
    def before(self) -> str:
        """Give what its sentence says before a claim, from the last claim on."""
        one, first = self.one, self._ends[0]
        first = max([first, *(x.end for x in one.laid.claims() if x.end <= one.start)])
        return folded(one.laid.text[first : one.start])

    @cached_property
    def after(self) -> str:
        """Give the rest of the claim's clause, no further than the next claim."""
        one = self.one
        _, last = clause_around(one.laid.text, one.start, one.end)
        last = min([last, *(x.start for x in one.laid.claims() if x.start >= one.end)])
        return folded(one.laid.text[one.end : last])

    @cached_property
    def following(self) -> str:
        """Give the rest of its sentence as printed, no further than the next claim."""
        one, last = self.one, self._ends[1]
        last = min([last, *(x.start for x in one.laid.claims() if x.start >= one.end)])
        return one.laid.text[one.end : last]

    @cached_property
    def reach(self) -> str:
        """Give the sentence, then what precedes it, then the heads that govern it."""
        earlier = self.one.laid.text[: self._ends[0]]
        heading = self.passage.heading
        governing = [
            *self.passage.paragraph,
            *self.captions,
            *([heading] if heading else []),
        ]
        return "\n".join((self.sentence, folded(earlier), *map(_words, governing)))


def _words(prose: Prose) -> str:
    return folded(str(prose))


def captions(passages: Sequence[Passage]) -> Mapping[tuple[str, str], list[Prose]]:
    """Give the titles and subtitles of exhibits, by document and anchor."""
    found: dict[tuple[str, str], list[Prose]] = {}
    for one in passages:
        if one.where.startswith("exhibit ") and _CAPTION.search(one.where):
            found.setdefault((one.document, one.id), []).append(one.prose)
    return found
