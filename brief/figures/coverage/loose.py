"""Findings on quantities that are held to nothing, with the figures they could mean.

Every figure whose value fits is named, and none is chosen: figures that happen to
share a value are told apart by their author alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from brief.figures.coverage.account import Spotted
from brief.figures.coverage.dismissed import counts_something
from brief.figures.ledger import Fate, Figure
from brief.figures.lengths import beside
from brief.figures.nouns import plural
from brief.figures.sentences import clause_around
from brief.figures.spans import DAYS_IN, MONTHS_IN, comes_to, span_in
from brief.figures.stating import judged, values_of
from brief.figures.units import TIME
from brief.figures.wording import Kind, Verdict
from brief.findings import Finding
from brief.rules import LOOSE_QUANTITY

_MOST_HINTS = 100
"""So many loose quantities are matched with figures; more of them are a plain draft."""

_MOST_NAMED = 6

_FAR = 2
"""A figure so many times larger or smaller than the words is not tried on them."""

_OF_TIME = frozenset({Kind.RATE, Kind.INTERVAL})
_OF_ONE = frozenset(
    {Kind.PERCENT, Kind.FRACTION, Kind.SHARE, Kind.MULTIPLE, Kind.CHANGE, Kind.POINTS}
)
_ANY_SIZE = frozenset(
    {Kind.RATE, Kind.INTERVAL, Kind.MULTIPLE, Kind.CHANGE, Kind.MAGNITUDE}
)


def counted(figures: Mapping[str, Figure]) -> frozenset[str]:
    """Give the nouns that a brief counts: "council" and "councils"."""
    units = {figure.unit for figure in figures.values()}
    nouns = {
        noun.rpartition(" ")[2]
        for unit in units
        if not unit.currency and not unit.is_time
        for noun, power in unit.dimensions
        if power > 0 and noun != TIME
    }
    return frozenset(form for noun in nouns for form in (noun, plural(noun)))


def loose(
    found: Sequence[Spotted], figures: Mapping[str, Figure], counts: Mapping[str, int]
) -> Iterator[Finding]:
    """Give a finding for every quantity that is held to nothing."""
    them = [one for one in found if one.quantity.fate is Fate.LOOSE]
    for at, one in enumerate(them):
        quantity = one.quantity
        hint = _HINTS.get(one.kind or Kind.NUMBER, "").replace("*", quantity.words)
        if not hint:
            tried = at < _MOST_HINTS
            fits = fitting(one, figures) if tried else ()
            hint = _hint(one, fits, listing(one, counts) if tried else ())
            hint = _beside_dates(one, hint)
        message = f"“{quantity.words}” is held to no figure"
        yield LOOSE_QUANTITY.at(quantity.place, message, hint)


_WAIVE = "or waive it with a reason, under `waivers` in figures.yaml"

_HINTS = {
    Kind.TREND: f"hold it to a table data/NAME.csv: [*](series:NAME); {_WAIVE}",
    Kind.COMPARISON: f"name the figures that it compares: [*](fig:ONE,OTHER); {_WAIVE}",
}
"""What to write for words that speak of several values; `*` stands for the words."""


def fitting(one: Spotted, figures: Mapping[str, Figure]) -> tuple[Figure, ...]:
    """Give the figures of which the words are true."""
    first, last = clause_around(one.laid.text, one.start, one.end)
    before, after = one.laid.text[first : one.start], one.laid.text[one.end : last]
    words = one.quantity.words
    return tuple(
        figure
        for figure in figures.values()
        if figure.value is not None
        and _near(one, figure)
        and judged(words, (figure,), before, after).verdict is Verdict.TRUE
    )


def _near(one: Spotted, figure: Figure) -> bool:
    """Tell whether a figure is near enough to the words to be tried on them."""
    if not _of_a_kind(one, figure):
        return False
    said = one.meaning and one.meaning.amount
    values = values_of(figure)
    if not said or not said.value or not values or one.kind in _ANY_SIZE:
        return True
    return abs(said.value) / _FAR <= abs(values[0]) <= abs(said.value) * _FAR


def _of_a_kind(one: Spotted, figure: Figure) -> bool:
    """Tell whether words of this family can speak of a figure of this unit."""
    if one.kind in _OF_TIME:
        return any(noun == TIME for noun, _ in figure.unit.dimensions)
    bare = not figure.unit.dimensions
    return bare if one.kind in _OF_ONE else True


def listing(one: Spotted, counts: Mapping[str, int]) -> tuple[str, ...]:
    """Name the lists, grids and tables that hold as many things."""
    said = one.meaning and one.meaning.amount
    measured = one.meaning is not None and one.meaning.unit
    if not said or measured or one.kind is not Kind.NUMBER:
        return ()
    return tuple(name for name, number in counts.items() if number == said.value)


def _hint(one: Spotted, fits: Sequence[Figure], listed: Sequence[str]) -> str:
    """Say which figures could be meant, and how to write the claim."""
    words = one.quantity.words
    counts = one.meaning and counts_something(words, one.meaning)
    dismissed = _WAIVE if counts else f"or [{words}](plain:) if it counts nothing"
    options = [f"fig:{figure.name}" for figure in fits]
    options += [f"count:{name}" for name in listed]
    if not options:
        name = "no figure has this value: add it to figures.yaml and write"
        return f"{name} [{words}](fig:NAME); {dismissed}"
    if len(options) == 1:
        who = f" for {_measure(fits[0])}" if fits else ""
        return f"write [{words}]({options[0]}){who}; {dismissed}"
    named = "; ".join(
        [f"{one.name} ({_measure(one)})" for one in fits[:_MOST_NAMED]]
        + list(listed[:2])
    )
    return f"it could be {named}: write [{words}](fig:NAME); {dismissed}"


def _beside_dates(one: Spotted, hint: str) -> str:
    """Say of a length of time what the two dates of its sentence come to."""
    unit = one.meaning.unit if one.meaning else ""
    if unit not in MONTHS_IN and unit not in DAYS_IN:
        return hint
    if length := beside(one.laid.text, one.start, one.end):
        told = f"{length.span.words} comes to {length.told}"
        return f"{told}: correct the number or the dates, and it needs no link"
    first, last = one.laid.sentence(one.start, one.end)
    span = span_in(one.laid.text[first:last])
    if span is None:
        return hint
    told = f"{span.words} comes to {comes_to(span, unit)}"
    return f"{told}: told right beside its dates it needs no link; otherwise {hint}"


def _measure(figure: Figure) -> str:
    """Say in a few words what a figure counts."""
    return figure.entry.counts or figure.entry.population or figure.unit.written
