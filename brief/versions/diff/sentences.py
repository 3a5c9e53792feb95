"""The words of frozen records as sentences, each with where it stands.

Where a sentence ends is for `figures.sentence_ends` to say. A fact's number reads on
with its first sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from brief.figures.sentence_ends import parted
from brief.frozen.records import Words
from brief.versions.diff.changes import Spot

_PARAGRAPH = re.compile(r"paragraph (\d+)(?:,|$)")
_REFERENCE = re.compile(r"\bparagraphs?\s\d+(?:(?:,\s|\sto\s|\sand\s)\d+)*")
_DIGITS = re.compile(r"\d+")

NUMBER_OF_FACT = ", the number"
"""How a place ends that holds the number of a fact, which its sentence goes on from."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage of one document; `at` counts them from 0 in the order of reading."""

    at: int
    document: str
    where: str
    anchor: str
    heading: str
    words: str
    page: int
    told: bool

    @property
    def spot(self) -> Spot:
        """Give where it stands."""
        return Spot(self.document, self.where, self.page)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence; `at` counts them from 0 within its passage.

    In its `key` each paragraph is named by what holds it and not by its number, which
    follows from what stands before it: "paragraph p-needles".
    """

    text: str
    passage: Passage
    at: int
    key: str

    @property
    def identity(self) -> tuple[str, str, int]:
        """Tell what holds it, whatever number that has: a paragraph's second point."""
        _, _, part = self.passage.where.partition(", ")
        return self.passage.anchor, part, self.at


def passages(words: Iterable[Words], document: str) -> tuple[Passage, ...]:
    """Give the passages of one document that say anything, in reading order."""
    made: list[Passage] = []
    waiting: Words | None = None
    for one in words:
        if one.document != document or not one.words.strip():
            continue
        if one.where.endswith(NUMBER_OF_FACT):
            waiting = one
            continue
        ahead = waiting.words if waiting and waiting.anchor == one.anchor else ""
        if waiting and not ahead:
            made.append(_passage(waiting, len(made), ""))
        made.append(_passage(one, len(made), ahead))
        waiting = None
    return (*made, _passage(waiting, len(made), "")) if waiting else tuple(made)


def _passage(one: Words, at: int, ahead: str) -> Passage:
    text = " ".join(f"{ahead} {one.words}".split())
    return Passage(
        at,
        one.document,
        one.where.removesuffix(NUMBER_OF_FACT),
        one.anchor,
        one.heading,
        text,
        one.page,
        one.told,
    )


def numbered(words: Iterable[Words]) -> Mapping[str, str]:
    """Give the anchor of each numbered paragraph by its number."""
    found = ((_PARAGRAPH.match(one.where), one.anchor) for one in words)
    return {match[1]: anchor for match, anchor in found if match and anchor}


def sentences(
    found: Iterable[Passage], anchors: Mapping[str, str]
) -> tuple[Sentence, ...]:
    """Part passages into sentences; `anchors` are those of numbered paragraphs."""
    return tuple(
        Sentence(text, passage, at, _key(text, anchors))
        for passage in found
        for at, text in enumerate(parted(passage.words))
    )


def _key(text: str, anchors: Mapping[str, str]) -> str:
    """Name the paragraphs that a sentence refers to by their anchors."""
    if "paragraph" not in text:
        return text

    def named(match: re.Match[str]) -> str:
        return _DIGITS.sub(lambda one: anchors.get(one[0], one[0]), match[0])

    return _REFERENCE.sub(named, text)
