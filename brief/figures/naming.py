"""Which figures the words of a sentence name, by the beginnings of their words.

"Smoking" names "share of adults who smoke". It only sorts what is offered, and tells
figures of one measure from those that merely share a unit.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from brief.content.models.brief import Brief
from brief.figures.ledger import Figure
from brief.figures.nouns import singular
from brief.figures.series_declared import declared, path_of
from brief.figures.wording.late import Late

_WORD = Late(r"[a-z]{4,}")
_YEAR = Late(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NAMED = Late(r"[a-z]+")
_ENDING = Late(r"(?<=[a-z]{3})(?:ings?|ers?|ed|e)$")
_STEM = 5
"""Letters by which "burglary" and "burglaries" are alike."""

_IDLE = frozenset(
    """
    number numbers total totals share shares rate rates value values count counts
    average averages level levels figure figures percentage percent points proportion
    amount with from that this those their there were have been each than more less
    fewer year years month months before after now then last next previous prior
    earlier later old new start end first baseline times
    """.split()
)
"""Words that name nothing by themselves, or only a time."""


@lru_cache(maxsize=8192)
def stems(text: str) -> frozenset[str]:
    """Give the beginnings of the words that name things."""
    words = (word for way in _ways(text) for word in _WORD.findall(way))
    return frozenset(stem(word) for word in words if word not in _IDLE)


def _ways(text: str) -> tuple[str, str]:
    """Give a text, and the same with "take-up" as one word."""
    lower = text.lower()
    return lower, lower.replace("-", "")


def years(text: str) -> frozenset[str]:
    """Give the years that a text names."""
    return frozenset(_YEAR.findall(text))


def order_of(text: str) -> dict[str, int]:
    """Say as which word of a text each beginning comes first."""
    order: dict[str, int] = {}
    for way in _ways(text):
        found = [stem(word) for word in _WORD.findall(way)]
        for at, each in enumerate(found):
            order.setdefault(each, at)
    return order


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Give the beginning by which a word and its kin are known."""
    return _ENDING.sub("", singular(word))[:_STEM]


def head_of(figure: Figure) -> frozenset[str]:
    """Give the beginnings of the words of a figure's name and unit."""
    return stems(f"{figure.unit.written} {figure.name.replace('_', ' ')}")


def words_of(figure: Figure) -> frozenset[str]:
    """Give the beginnings of all the words by which a figure is named."""
    entry = figure.entry
    told = stems(f"{entry.counts} {entry.population} {entry.area}")
    return head_of(figure) | told


def years_of(figure: Figure) -> frozenset[str]:
    """Give the years of which a figure is, as its name and its period say."""
    return years(f"{figure.name.replace('_', ' ')} {figure.entry.period}")


def words_of_series(brief: Brief, name: str) -> frozenset[str]:
    """Give the beginnings of the words by which a series is named."""
    entry = declared(brief, name)
    table = brief.tables.get(path_of(name))
    head = " ".join(table.columns[1:2]) if table else ""
    names = " ".join(entry.population_names)
    told = f"{entry.counts} {entry.population} {names} {head}"
    return stems(f"{told} {name.replace('_', ' ').replace('/', ' ')}")


def root_of(name: str) -> tuple[str, ...]:
    """Give what a figure's name says besides its time: "income" of "income_2024"."""
    return tuple(word for word in _NAMED.findall(name) if word not in _IDLE)


def share_a_root(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether names have a word in common, even a shortened one.

    "women_vol" has the beginning of "volunteers".
    """
    return any(
        first.startswith(second) or second.startswith(first)
        for first in one
        for second in other
        if min(len(first), len(second)) > 2
    )
