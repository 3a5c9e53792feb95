"""Findings on quantities that are held to nothing, with the figures they could mean.

Every figure whose value fits is named, and none is chosen: figures that happen to
share a value are told apart by their author alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from brief.figures.coverage.account import Spotted
from brief.figures.coverage.borne import borne_out
from brief.figures.coverage.dismissed import dismissed
from brief.figures.coverage.meant import is_named, listed, named_first, would_be_true
from brief.figures.ledger import Fate, Figure
from brief.figures.lengths import beside
from brief.figures.nouns import plural
from brief.figures.sentences import clause_around
from brief.figures.series import Series
from brief.figures.spans import DAYS_IN, MONTHS_IN, comes_to, span_in
from brief.figures.stating import is_true, values_of
from brief.figures.units import TIME
from brief.figures.wording import (
    Kind,
    Meaning,
    Profile,
    Stated,
    judge_all,
)
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


@dataclass(frozen=True, slots=True)
class Tried:
    """What loose words are tried on: figures, lists and series."""

    figures: Mapping[str, Figure]
    counts: Mapping[str, int]
    series: Mapping[str, Series]
    bands: Profile


def loose(found: Sequence[Spotted], known: Tried) -> Iterator[Finding]:
    """Give a finding for every quantity that is held to nothing."""
    them = [one for one in found if one.quantity.fate is Fate.LOOSE]
    for at, one in enumerate(them):
        quantity = one.quantity
        tried = at < _MOST_HINTS
        hint = _of_several(one, known if tried else None)
        if not hint:
            hint = _hint(one, known) if tried else _not_tried(one)
            hint = _beside_dates(one, hint)
        message = f"“{quantity.words}” is held to no figure"
        yield LOOSE_QUANTITY.at(quantity.place, message, hint)


_WAIVE = "or waive it with a reason, under `waivers` in figures.yaml"

_SEVERAL = {
    Kind.TREND: f"hold it to a table data/NAME.csv: [*](series:NAME); {_WAIVE}",
    Kind.COMPARISON: f"name the figures that it compares: [*](fig:ONE,OTHER); {_WAIVE}",
}
"""What to write for words that speak of several values; `*` stands for the words."""


def _of_several(one: Spotted, known: Tried | None) -> str:
    """Say how to hold a trend or a comparison; nothing for other words."""
    trend = one.kind is Kind.TREND
    borne = borne_out(one, {}, known.series, known.bands) if known and trend else ()
    if borne:
        return f"write [{one.quantity.words}]({borne[0]}); {_WAIVE}"
    hint = _SEVERAL.get(one.kind or Kind.NUMBER, "")
    if one.kind is Kind.COMPARISON and not _can_be_held(one.quantity.words):
        return f"{_PLAINER}; {_WAIVE}"
    return hint.replace("*", one.quantity.words)


_PLAINER = (
    "put it in words that can be held to two figures, such as “higher than” or “close"
    " to”, and name them: [close to](fig:ONE,OTHER)"
)

_ANY_TWO = (Stated(Fraction(2), "things"), Stated(Fraction(3), "things"))


def _can_be_held(words: str) -> bool:
    """Tell whether words, once linked, could be held to any two figures."""
    return _UNREAD not in judge_all(words, _ANY_TWO).reason


_UNREAD = "no quantity is recognised"


def _not_tried(one: Spotted) -> str:
    """Say what to do with one of very many, on which no figure was tried."""
    return f"{_in_link(one)}; {_otherwise(one)}"


def _in_link(one: Spotted) -> str:
    """Name the command that offers what words could be."""
    path = one.quantity.place.path
    if path.endswith(".md"):
        return f"`brief link {path}` offers what it could be"
    return f"link it to its figure: [{one.quantity.words}](fig:NAME)"


def _otherwise(one: Spotted) -> str:
    """Say what is left for words that are no figure's: never what would be refused."""
    words = one.quantity.words
    spot = replace(one, quantity=replace(one.quantity, fate=Fate.DISMISSED))
    refused = any(dismissed((spot,)))
    return _WAIVE if refused else f"or [{words}](plain:) if it counts nothing"


def fitting(one: Spotted, figures: Mapping[str, Figure]) -> tuple[Figure, ...]:
    """Give the figures of which the words are true."""
    first, last = clause_around(one.laid.text, one.start, one.end)
    before, after = one.laid.text[first : one.start], one.laid.text[one.end : last]
    words = one.quantity.words
    return tuple(
        figure
        for figure in figures.values()
        if _is_tried(one, figure) and is_true(words, (figure,), before, after)
    )


def _is_tried(one: Spotted, figure: Figure) -> bool:
    """Tell whether words are tried on a figure at all."""
    return figure.value is not None and _near(one, figure)


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
    if one.kind is Kind.NUMBER:
        return may_state(figure, one.meaning, one.quantity.words)
    return bare if one.kind in _OF_ONE else True


def may_state(figure: Figure, meaning: Meaning | None, words: str) -> bool:
    """Tell whether a bare number can state a figure.

    A whole number is a ratio to the last alone, "two" is none of 1.85; and a number in
    words is no sum of money without its pounds.
    """
    unit, said = figure.unit, meaning.amount if meaning else None
    if unit.currency and not (meaning and meaning.unit):
        return any(letter.isdigit() for letter in words)
    if unit.dimensions or unit.is_time or not said:
        return True
    return said.value.denominator > 1 or figure.value == said.value


def listing(one: Spotted, counts: Mapping[str, int]) -> tuple[str, ...]:
    """Name the lists, grids and tables that hold as many things."""
    said = one.meaning and one.meaning.amount
    measured = one.meaning and (one.meaning.unit or one.meaning.direction)
    if not said or measured or one.kind is not Kind.NUMBER:
        return ()
    return tuple(name for name, number in counts.items() if number == said.value)


def _hint(one: Spotted, known: Tried) -> str:
    """Say which figures could be meant, and how to write the claim."""
    words = one.quantity.words
    fits = named_first(one, fitting(one, known.figures))
    options: dict[str, str] = {}
    if fits and not is_named(one, fits[0]):
        options = dict.fromkeys(borne_out(one, {}, known.series, known.bands), "")
    options |= {f"fig:{figure.name}": _measure(figure) for figure in fits}
    lists = (f"count:{name}" for name in listing(one, known.counts)[:2])
    options |= dict.fromkeys(lists, "")
    if not options:
        borne = borne_out(one, known.figures, known.series, known.bands)
        options = dict.fromkeys(borne[:_MOST_NAMED], "")
    if not options:
        near = [each for each in known.figures.values() if _is_tried(one, each)]
        meant = would_be_true(one, named_first(one, near)) or _of_none(one)
        return f"{meant}; {_otherwise(one)}"
    told = [f"[{words}]({target})" for target in options]
    if len(told) == 1:
        ((_, measure),) = options.items()
        return (
            f"write {told[0]}{f' for {measure}' if measure else ''}; {_otherwise(one)}"
        )
    named = listed(options, _MOST_NAMED)
    chosen = f"write the one that is meant, [{words}](...)"
    return f"it could be {named}: {chosen}; {_otherwise(one)}"


def _of_none(one: Spotted) -> str:
    """Say that no figure alone has a value, and what to do."""
    words, path = one.quantity.words, one.quantity.place.path
    name = f"no figure alone has this value: add it and write [{words}](fig:NAME)"
    linked = f", or see what `brief link {path}` offers of two figures or a series"
    return f"{name}{linked if path.endswith('.md') else ''}"


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
