"""What a claim's words say of its figure's own counting, put aside.

In "[106](fig:hurt) car occupants were killed or seriously injured in 2010" the figure
counts "car occupants killed or seriously injured": what is left, "were", leads to the
year. Neither "or" nor a number in what is counted ends a clause: "under 16", "the 30
mph limit", "per 100,000 residents".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from brief.content.models.figure import FigureEntry
from brief.figures.nouns import singular
from brief.figures.smallprint.scope import folded
from brief.figures.wording.late import Late

OWN = "~"
"""Stands for words of a figure's own in what is left of a text."""

_LIGHT = frozenset(
    """
    a an the of in on at to from for by with and or but that which who whom whose where
    when than as not is are was were be been had has have did do does took made there
    """.split()
)
"""Words that say nothing of a figure where no other of its words stand beside them."""

_ARTICLE = Late(rf"\b(?:an?|the) (?={OWN})")
_MARK = Late(r"[^\w'%-]+$")


def without_own(words: str, entry: FigureEntry) -> str:
    """Give folded words with a stroke for each run of words that a figure declares."""
    said, declared = words.split(), _declared(entry)
    plain = [_plain(one) for one in said]
    return _ARTICLE.sub("", " ".join(_left(said, plain, declared)))


def _declared(entry: FigureEntry) -> list[tuple[str, ...]]:
    """Give the words of each phrase that says what a figure counts, and of whom."""
    told = (entry.counts, entry.unit, entry.population, entry.area)
    every = (*told, *entry.phrases)
    return [tuple(map(_plain, folded(one).split())) for one in every if one]


def _plain(word: str) -> str:
    return singular(_MARK.sub("", word))


def _left(
    said: Sequence[str], plain: Sequence[str], declared: Sequence[tuple[str, ...]]
) -> Iterator[str]:
    """Give the words that are no figure's own, and a stroke for each run that is."""
    at = 0
    while at < len(said):
        size = max((_run(plain, at, one) for one in declared), default=0)
        marks = [x for x in range(at, at + size) if _MARK.search(said[x])]
        size = min([size, *(x - at + 1 for x in marks)])
        while size and plain[at + size - 1] in _LIGHT:
            size -= 1
        own = size and plain[at] not in _LIGHT - {"in", "on", "the", "of", "for"}
        end = _MARK.search(said[at + size - 1]) if own else None
        yield (OWN + (end[0] if end else "")) if own else said[at]
        at += size if own else 1


def _run(plain: Sequence[str], at: int, declared: tuple[str, ...]) -> int:
    """Give how many words from a place stand in a phrase, one behind the other."""
    longest = 0
    for start in range(len(declared)):
        both = zip(plain[at:], declared[start:], strict=False)
        longest = max(longest, len(list(takewhile(lambda two: two[0] == two[1], both))))
    return longest
