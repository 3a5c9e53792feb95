"""Single figures of which words are true, and whether they are what the words mean.

A share of 32% bears out "fell by more than a third", read as what was left; but only a
figure that is a change, or a ratio, means it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from brief.figures.coverage.loose import may_state
from brief.figures.honesty.wrong_words import one_sided
from brief.figures.ledger import Figure
from brief.figures.linking.draft import Loose
from brief.figures.stating import judged, unit_of
from brief.figures.units import TIME
from brief.figures.units import Kind as UnitKind
from brief.figures.wording import Kind, Meaning, Verdict
from brief.figures.wording.grammar.units import measure_of
from brief.figures.wording.late import Late

_FAR = 2
"""A figure so many times larger or smaller than the words is not tried on them."""

_OF_TIME = frozenset({Kind.RATE, Kind.INTERVAL})
_OF_ONE = frozenset(
    {Kind.PERCENT, Kind.FRACTION, Kind.SHARE, Kind.MULTIPLE, Kind.CHANGE, Kind.POINTS}
)
_ANY_SIZE = frozenset(
    {Kind.RATE, Kind.INTERVAL, Kind.MULTIPLE, Kind.CHANGE, Kind.MAGNITUDE}
)
_RELATIONS = frozenset({Kind.CHANGE, Kind.MULTIPLE})
_OF_CHANGE = Late(
    r"\b(?:cut|fall|drop|decrease|decline|reduction|saving|rise|increase|growth|gain"
    r"|uplift|change|difference|times|ratio)s?\b"
)


@dataclass(frozen=True, slots=True)
class Fit:
    """Figures of which words are true, in their order.

    `meant` is whether the words mean them; `warning` is what a check adds.
    """

    figures: tuple[Figure, ...]
    meant: bool = True
    warning: str = ""


def singles(one: Loose, figures: Mapping[str, Figure]) -> Iterator[Fit]:
    """Give each figure of which the words are true."""
    meaning = one.spotted.meaning
    before, after = one.beside()
    for figure in figures.values():
        if figure.value is None or not _near(meaning, figure, one.said):
            continue
        found = judged(one.said, (figure,), before, after, suggesting=False)
        if found.verdict is Verdict.TRUE:
            meant = not found.warning and _means(meaning, figure)
            yield Fit((figure,), meant, found.warning)


def closest(one: Loose, fits: Iterable[Fit]) -> tuple[Fit, ...]:
    """Give the estimates whose interval words tell, if any; or else all.

    "110 to 170" is true of whatever lies between, and means its own interval.
    """
    them, meaning = tuple(fits), one.spotted.meaning
    if meaning is None or not (meaning.amount and meaning.upper):
        return them
    ends = (meaning.amount.value, meaning.upper.value)
    told = tuple(fit for fit in them if _interval(fit.figures[0]) == ends)
    return told or them


def _interval(figure: Figure) -> tuple[Fraction, Fraction] | None:
    """Give the ends of the interval of an estimate, as a text states them."""
    its = figure.entry.interval
    if its is None:
        return None
    scale = 100 if figure.unit.kind is UnitKind.PERCENT else 1
    return Fraction(its.low) / scale, Fraction(its.high) / scale


def _means(meaning: Meaning | None, figure: Figure) -> bool:
    """Tell whether a figure is of the kind that words speak of."""
    if meaning is None or meaning.kind not in _RELATIONS | {Kind.COMPARISON}:
        return True
    if meaning.kind is Kind.COMPARISON:
        return not one_sided((figure,))
    entry = figure.entry
    told = f"{figure.name} {entry.counts} {entry.note}".replace("_", " ").lower()
    ratio = figure.unit.kind is UnitKind.PLAIN and not figure.unit.dimensions
    return ratio or "/" in str(entry.formula) or bool(_OF_CHANGE.search(told))


def _near(meaning: Meaning | None, figure: Figure, words: str) -> bool:
    """Tell whether a figure is near enough to words to be tried on them."""
    kind = meaning.kind if meaning else None
    timed = any(noun == TIME for noun, _ in figure.unit.dimensions)
    if kind in _OF_TIME and not timed:
        return False
    if kind is Kind.FRACTION and any(power < 0 for _, power in figure.unit.dimensions):
        return True
    if kind in _OF_ONE and figure.unit.dimensions:
        return False
    if kind is Kind.NUMBER and not may_state(figure, meaning, words):
        return False
    said = meaning.amount if meaning else None
    if meaning is None or not said or not said.value or kind in _ANY_SIZE:
        return True
    size = abs(figure.value or Fraction(0)) * factor(meaning, figure)
    return abs(said.value) <= size * _FAR and size <= abs(said.value) * _FAR


def factor(meaning: Meaning, figure: Figure) -> Fraction:
    """Give what turns a length of time into the unit that words speak in."""
    said, stated = measure_of(meaning.unit), measure_of(unit_of(figure.unit))
    if said.kind != "time" or stated.kind != "time":
        return Fraction(1)
    return (stated.hours or Fraction(1)) / (said.hours or Fraction(1))
