"""What so many are told for: "for every officer there were [90](fig:calls,officers)".

The words must name what the second figure counts. Nothing is judged here.
"""

from __future__ import annotations

import re

from brief.figures.ledger import Figure
from brief.figures.nouns import singular

_EACH = re.compile(
    r"\b(?:for|to) (?:every|each) (?!\d)(?P<things>(?:[a-z][\w’'-]*[ ,]*){1,8})",
    re.IGNORECASE,
)
_ENDS = frozenset(
    "there was were is are had has have did it they we that which who about".split()
)


def turned_each(text: str, before: str, figures: tuple[Figure, ...]) -> str:
    """Say that words before a claim tell so many for each of what its first counts."""
    found = _EACH.search(before)
    if found is None or len(figures) != _TWO:
        return ""
    told = _things(found["things"])
    first, second = (_telling(one) for one in figures)
    if not told & (first - second) or told & (second - first):
        return ""
    one, two = (one.name for one in figures)
    return (
        f"“{text}” is not true: the words say so many for each of what “{one}” counts,"
        f" and the claim divides by “{two}”; name first what there are so many of."
    )


_TWO = 2


def _things(words: str) -> frozenset[str]:
    """Give the words that name the things: "offence in the Vale"."""
    told: list[str] = []
    for word in words.replace(",", " , ").split():
        if word == "," or word.lower() in _ENDS:
            break
        told.append(singular(word.lower()))
    return frozenset(told) - _IDLE


def _telling(figure: Figure) -> frozenset[str]:
    """Give the words that tell what a figure counts, and where."""
    entry = figure.entry
    told = f"{entry.counts} {entry.area} {figure.unit.written}".lower()
    return frozenset(map(singular, re.findall(r"[a-z][\w’'-]+", told))) - _IDLE


_IDLE = frozenset("the a an of in and or for to by on at from with all".split())
