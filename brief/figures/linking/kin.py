"""Which of a brief's figures belong together, so that words could compare them.

Two of one unit do that count the same, whose names differ in their time alone, that
have one population, of which one is a part or an aim of the other, or whose names
share a word. They are sorted by ratio and by difference once, so that words find
theirs among thousands.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from brief.figures.ledger import Figure
from brief.figures.naming import (
    head_of,
    root_of,
    share_a_root,
    stems,
    words_of,
    years_of,
)
from brief.figures.stating import is_aim
from brief.figures.units import TIME

COUNTED = "counted"
"""The family of all that is counted by a noun: users, staff, visits."""


_NOUGHT = Fraction(0)


@dataclass(frozen=True, slots=True)
class Kin:
    """Two figures of one family, in order.

    `ratio` is the first over the second, nought where there is none, and `apart` what
    lies between them, in the unit of the first. `same` is whether they measure the
    same, at two times, in two places or of two groups; `aimed` whether one of them is
    the aim of the other.
    """

    first: Figure
    second: Figure
    ratio: Fraction
    apart: Fraction
    same: bool = False
    aimed: bool = False

    @classmethod
    def of(
        cls, first: Figure, second: Figure, *, same: bool = False, aimed: bool = False
    ) -> Kin:
        """Put two figures beside each other."""
        scale = second.unit.scale / first.unit.scale
        one, other = first.value or _NOUGHT, (second.value or _NOUGHT) * scale
        ratio = one / other if other else _NOUGHT
        return cls(first, second, ratio, abs(one - other), same, aimed)

    def turned(self) -> Kin:
        """Give them the other way round."""
        return Kin.of(self.second, self.first, same=self.same, aimed=self.aimed)


@dataclass(frozen=True, slots=True)
class Families:
    """The pairs that belong together, by ratio, by difference and by name.

    `words` are those by which each figure is named and that tell it from most others,
    `heads` those of them that stand in its name and unit, `years` the years of which
    it is. `aims` are the figures that are aims, `same` the pairs that measure the same.
    """

    figures: Mapping[str, Figure]
    by_ratio: tuple[tuple[Fraction, Kin], ...]
    by_difference: tuple[tuple[Fraction, Kin], ...]
    by_name: Mapping[str, tuple[Kin, ...]]
    words: Mapping[str, frozenset[str]]
    heads: Mapping[str, frozenset[str]]
    years: Mapping[str, frozenset[str]]
    aims: frozenset[str]
    same: tuple[Kin, ...]

    def named(self, said: frozenset[str], figures: Iterable[Figure]) -> int:
        """Count the words of a sentence that name any of some figures."""
        own = (self.words.get(one.name, frozenset()) for one in figures)
        return len(said & frozenset[str]().union(*own))

    def of_ratio(self, low: Fraction, high: Fraction) -> Iterator[Kin]:
        """Give the pairs whose first is so many times their second."""
        yield from _between(self.by_ratio, low, high)

    def of_difference(self, low: Fraction, high: Fraction) -> Iterator[Kin]:
        """Give the pairs that are so far apart, the larger or the smaller first."""
        yield from _between(self.by_difference, low, high)

    def of(self, names: Iterable[str]) -> Iterator[Kin]:
        """Give the pairs of some figures, both ways round."""
        return (kin for name in names for kin in self.by_name.get(name, ()))


def families(figures: Mapping[str, Figure]) -> Families:
    """Find the pairs of a brief's figures that belong together."""
    valued = {name: one for name, one in figures.items() if one.value is not None}
    told = {name: _told(one) for name, one in valued.items()}
    grouped: dict[object, list[_Told]] = {}
    for one in told.values():
        grouped.setdefault(family(one.figure), []).append(one)
    both = [way for each in grouped.values() for way in _both_ways(each)]
    by_name: dict[str, list[Kin]] = {}
    for kin in both:
        by_name.setdefault(kin.first.name, []).append(kin)
        by_name.setdefault(kin.second.name, []).append(kin)
    return Families(
        valued,
        _sorted((one.ratio, one) for one in both),
        _sorted((one.apart, one) for one in both),
        {name: tuple(them) for name, them in by_name.items()},
        _telling(valued),
        {name: head_of(one) for name, one in valued.items()},
        {name: years_of(one) for name, one in valued.items()},
        frozenset(name for name, one in told.items() if one.aim),
        tuple(one for one in both if one.same),
    )


def _telling(figures: Mapping[str, Figure]) -> Mapping[str, frozenset[str]]:
    """Give the words that name each figure, without those that name most of them."""
    words = {name: words_of(one) for name, one in figures.items()}
    often = Counter(word for its in words.values() for word in its)
    most = max(_FEW, len(figures) // 2)
    idle = {word for word, times in often.items() if times > most}
    return {name: its - idle for name, its in words.items()}


_FEW = 4
"""So many figures may share a word, the name of their town, and it still tells."""


def _both_ways(them: Iterable[_Told]) -> Iterator[Kin]:
    """Give the pairs among figures of one family that belong together."""
    for one, other in combinations(them, 2):
        if kin := _related(one, other):
            yield kin
            yield kin.turned()


def family(figure: Figure) -> object:
    """Say of what kind a figure is, so that it can be compared with its like."""
    unit = figure.unit
    counted = [power for noun, power in unit.dimensions if noun != TIME] == [1]
    if counted and len(unit.dimensions) == 1:
        return unit.currency or COUNTED
    return (unit.dimensions, unit.kind)


@dataclass(frozen=True, slots=True)
class _Told:
    """A figure, and what its name and its entry say of it."""

    figure: Figure
    aim: bool
    counts: tuple[str, ...]
    things: frozenset[str]
    population: tuple[str, ...]
    root: tuple[str, ...]


def _told(figure: Figure) -> _Told:
    """Read what is said of a figure."""
    entry = figure.entry
    return _Told(
        figure,
        is_aim(figure),
        tuple(entry.counts.lower().split()),
        stems(entry.counts),
        tuple(entry.population.lower().split()),
        root_of(figure.name),
    )


def _related(one: _Told, other: _Told) -> Kin | None:
    """Tell how two figures of one family belong together, if they do."""
    aimed = one.aim is not other.aim
    same = _within(one, other) if aimed else _of_one_measure(one, other)
    if same or aimed or _akin(one, other):
        return Kin.of(one.figure, other.figure, same=same, aimed=aimed)
    return None


def _of_one_measure(one: _Told, other: _Told) -> bool:
    """Tell whether two figures measure the same, at two times or in two places."""
    alike = one.counts and one.counts == other.counts
    return bool(alike or (one.root and one.root == other.root))


def _within(one: _Told, other: _Told) -> bool:
    """Tell whether what one counts is told within the other: "target for patients"."""
    first, second = one.things, other.things
    return bool(first and second) and (first <= second or second <= first)


def _akin(one: _Told, other: _Told) -> bool:
    """Tell whether two figures are of one population, or a part and its whole."""
    if one.population and one.population == other.population:
        return True
    if _adds_to(one, other) or _adds_to(other, one):
        return True
    first, second = one.figure, other.figure
    part = first.name == second.entry.parts_of or second.name == first.entry.parts_of
    return part or share_a_root(one.root, other.root)


def _adds_to(one: _Told, other: _Told) -> bool:
    """Tell whether one counts what the other does, of some: "cyclists killed".

    The whole counts "people killed"; what it counts besides its unit is told of both.
    """
    first, whole = one.figure.entry, other.figure.entry
    common = other.things - stems(other.figure.unit.written)
    at_once = (first.period, first.area) == (whole.period, whole.area)
    return at_once and bool(common) and common < one.things


def _sorted(
    them: Iterable[tuple[Fraction, Kin]],
) -> tuple[tuple[Fraction, Kin], ...]:
    return tuple(sorted(them, key=lambda each: each[0]))


def _between(
    them: tuple[tuple[Fraction, Kin], ...], low: Fraction, high: Fraction
) -> Iterator[Kin]:
    """Give those whose number lies between two, both included."""
    first = bisect_left(them, low, key=lambda each: each[0])
    last = bisect_right(them, high, key=lambda each: each[0])
    return (one for _, one in them[first:last])
