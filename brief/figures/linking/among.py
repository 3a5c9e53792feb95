"""The figures among which words name the highest: the rate of every district.

They count one thing at one time, of places of one rank; the whole in which the places
lie, of which most of a brief's figures are, is none of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from brief.figures.ledger import Figure
from brief.figures.linking.draft import Loose
from brief.figures.linking.singles import Fit
from brief.figures.naming import stems
from brief.figures.stating import is_true
from brief.figures.wording import Kind

_EXTREME = "highest"
"""By this name a comparison says "the highest" and, turned, "the lowest"."""

_FEWEST = 3
"""Of fewer than so many the better is told from the other by "higher"."""

_MOST_PLACES = 40


def is_extreme(one: Loose) -> bool:
    """Tell whether words name the highest or the lowest."""
    meaning = one.spotted.meaning
    compared = meaning is not None and meaning.kind is Kind.COMPARISON
    return compared and meaning is not None and meaning.word == _EXTREME


def among(one: Loose, figures: Mapping[str, Figure]) -> Iterator[Fit]:
    """Give those among which one is the highest, as the words say, that one first."""
    if not is_extreme(one):
        return
    said, beside = stems(one.sentence), one.beside()
    for them in _of_places(figures.values()):
        named = [each for each in them if stems(each.entry.area) & said]
        for first in named:
            others = tuple(each for each in them if each is not first)
            if is_true(one.said, (first, *others), *beside):
                yield Fit((first, *others))
                break


def _of_places(figures: Iterable[Figure]) -> Iterator[tuple[Figure, ...]]:
    """Give the figures of one measure and time, each of another place."""
    placed = [each for each in figures if each.entry.area and each.value is not None]
    often = Counter(each.entry.area for each in placed).most_common(1)
    grouped: dict[tuple[str, str, str], dict[str, Figure]] = {}
    for each in placed:
        entry = each.entry
        measure = (entry.counts, each.unit.written, entry.period)
        if entry.counts and entry.area != often[0][0]:
            grouped.setdefault(measure, {}).setdefault(entry.area, each)
    for them in grouped.values():
        if _FEWEST <= len(them) <= _MOST_PLACES:
            yield tuple(them.values())
