"""Pairs of figures of which words are true, where the words compare two values.

"Fell by 7%" is of what was and what is, "64%" of a part and its whole, "outnumber" of
whatever the sentence names. Only pairs that belong together are tried, those that the
numbers leave possible, the best fitting first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from heapq import nlargest
from itertools import chain, islice, permutations

from brief.figures.ledger import Figure
from brief.figures.linking.draft import Loose
from brief.figures.linking.kin import COUNTED, Families, Kin, family
from brief.figures.linking.singles import Fit, factor
from brief.figures.naming import order_of, stems, years
from brief.figures.stating import is_true
from brief.figures.units import TIME
from brief.figures.units import Kind as UnitKind
from brief.figures.wording import Kind, Meaning
from brief.figures.wording.grammar.aims import aim_in
from brief.figures.wording.grammar.units import measure_of
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Amount, Bound

_MOST_TRIED = 24
_MOST = 4
"""So many pairs are tried on words, and so many offered."""

_MOST_LIKELY = 200
"""So many of those that belong are ranked by how well they fit their sentence."""

_MOST_NAMED = 8
"""So many figures that a sentence names are set against one another."""

_TWO = frozenset({Kind.PAIR, Kind.COUNTED, Kind.NUMBER, Kind.PERCENT, Kind.RATE})
_PARTS = frozenset({Kind.FRACTION, Kind.PERCENT, Kind.SHARE})
_ORDERS = frozenset({Kind.COMPARISON, Kind.TREND})
_RATIOS = frozenset({Kind.CHANGE, Kind.MULTIPLE})
_OVER = frozenset({Bound.OVER, Bound.AT_LEAST, Bound.WELL_OVER})
_UNDER = frozenset({Bound.UNDER, Bound.AT_MOST, Bound.WELL_UNDER})


@dataclass(frozen=True, slots=True)
class _Scene:
    """A quantity that compares, and what its sentence names.

    `named` has the words of the sentence by which it names each figure, for those that
    it does; `heads` those of them that stand in a figure's name or unit. `aims` is
    whether the sentence tells of an aim.
    """

    one: Loose
    meaning: Meaning
    beside: tuple[str, str]
    named: Mapping[str, frozenset[str]]
    heads: Mapping[str, frozenset[str]]
    years: frozenset[str]
    order: Mapping[str, int]
    aims: bool

    @property
    def moved(self) -> bool:
        """Tell whether it speaks of a change over time, of one thing."""
        return self.meaning.moved or self.meaning.kind is Kind.TREND

    def roughly(self, kin: Kin) -> int:
        """Count the words that name one or the other of two figures, quickly."""
        one, other = kin.first.name, kin.second.name
        named = self.named
        return len(named.get(one, _NOTHING)) + len(named.get(other, _NOTHING))

    def likeness(self, kin: Kin) -> int:
        """Count the words that name either of two figures, their own names twice."""
        one, other = kin.first.name, kin.second.name
        return sum(
            len(told.get(one, _NOTHING) | told.get(other, _NOTHING))
            for told in (self.named, self.heads)
        )


_NOTHING: frozenset[str] = frozenset()


def pairs(one: Loose, known: Families) -> tuple[Fit, ...]:
    """Give the pairs that words compare, the best fitting first."""
    meaning = one.spotted.meaning
    if meaning is None or not _compares(one, meaning):
        return ()
    said = stems(one.sentence)
    named = {name: its & said for name, its in known.words.items() if its & said}
    heads = {name: known.heads[name] & its for name, its in named.items()}
    when, order = years(one.sentence), order_of(one.sentence)
    aims = bool(aim_in(one.sentence))
    scene = _Scene(one, meaning, one.beside(), named, heads, when, order, aims)
    possible = chain(_by_size(scene, known), _named(scene, known))
    likely = nlargest(
        _MOST_LIKELY,
        (kin for kin in possible if _belongs(kin, scene, known)),
        key=scene.roughly,
    )
    once = {(kin.first.name, kin.second.name): kin for kin in likely}
    ranked = nlargest(
        _MOST_TRIED, once.values(), key=lambda kin: _rank(kin, scene, known)
    )
    true = [kin for kin in ranked if _is_true(kin, scene)]
    return tuple(Fit((kin.first, kin.second)) for kin in _best(true, scene))


_APART = Late(
    r"\b(?:miss|exceed|beat|surpass|undershot|overshot|outnumber|differ|apart|short|ahead"
    r"|behind|above|below)\w*(?: \w+){0,5} by $",
    re.IGNORECASE,
)
"""What leads to what lies between two figures: "missed it by 18"."""


def _compares(one: Loose, meaning: Meaning) -> bool:
    """Tell whether words say how two values stand to each other."""
    if meaning.upper is not None:
        return False
    directed = meaning.kind is Kind.NUMBER and (
        meaning.direction or _APART.search(one.beside()[0])
    )
    return meaning.kind in _ORDERS | _RATIOS | _PARTS | {Kind.POINTS} or bool(directed)


def _is_true(kin: Kin, scene: _Scene) -> bool:
    """Hold words to a pair of figures, as a check would."""
    two = (kin.first, kin.second)
    return is_true(scene.one.said, two, *scene.beside)


# ---------------------------------------------------------------- what is possible


def _by_size(scene: _Scene, known: Families) -> Iterator[Kin]:
    """Give the pairs that belong together and stand to each other as words say."""
    meaning = scene.meaning
    kind = meaning.kind
    if kind in _ORDERS:
        return _of_one_order(scene, known)
    if kind in _PARTS:
        low, high = _span(meaning)
        return known.of_ratio(low, min(high, Fraction(1)))
    if kind in _RATIOS and meaning.amount:
        low, high = _ratios(meaning)
        least = 1 / high if high else _NOUGHT
        turned = known.of_ratio(least, 1 / low if low else _ENDLESS)
        return chain(known.of_ratio(low, high), turned)
    return _that_far(meaning, known) if meaning.amount else iter(())


_ENDLESS = Fraction(10**18)
"""More than anything is so many times of."""

_MOST_OF_ONE = 4_000
"""So many pairs of one measure are looked at, where words state no number."""


def _of_one_order(scene: _Scene, known: Families) -> Iterator[Kin]:
    """Give the pairs of aims, or else those that measure the same."""
    if scene.aims and aim_in(scene.one.words):
        return known.of(known.aims)
    return islice(known.same, _MOST_OF_ONE)


def _that_far(meaning: Meaning, known: Families) -> Iterator[Kin]:
    """Give the pairs between which lie so many, or so many percentage points."""
    low, high = _span(meaning)
    if meaning.kind is Kind.POINTS:
        found = known.of_difference(low / 100, high / 100)
        return (one for one in found if one.first.unit.kind is UnitKind.PERCENT)
    widely = _LONGEST if measure_of(meaning.unit).kind == "time" else 1
    found = known.of_difference(low / widely, high * widely)
    return (
        one for one in found if low <= one.apart * factor(meaning, one.first) <= high
    )


_LONGEST = 100_000
"""Seconds in a day and more: how far apart two units of time can be."""


def _span(meaning: Meaning) -> tuple[Fraction, Fraction]:
    """Give the least and the most that a number can mean, widely taken."""
    amount = meaning.amount
    if amount is None:
        return _NOUGHT, _ENDLESS
    said, step = abs(amount.value), amount.step / 2
    numeral = step if step < said else _NOUGHT
    low = said * _FAR_BELOW if meaning.bound in _UNDER else said * _BELOW - numeral
    high = said * _FAR_ABOVE if meaning.bound in _OVER else said * _ABOVE + numeral
    return max(low, _NOUGHT), high


_NOUGHT = Fraction(0)
_FAR_BELOW, _BELOW, _ABOVE, _FAR_ABOVE = (Fraction(n, 10) for n in (4, 8, 13, 25))
"""What a number may be off by, with a hedge or a bound, and still be tried."""


def _ratios(meaning: Meaning) -> tuple[Fraction, Fraction]:
    """Give the least and the most that after over before can be."""
    low, high = _span(meaning)
    if meaning.kind is Kind.MULTIPLE:
        return low, high
    if meaning.direction < 0:
        return max(1 - high, _NOUGHT), max(1 - low, _NOUGHT)
    least = 1 + low if meaning.direction else max(1 - high, _NOUGHT)
    return least, 1 + high


def _named(scene: _Scene, known: Families) -> Iterator[Kin]:
    """Give the pairs of figures that a sentence names, each by a word of its own."""
    if scene.moved:
        return
    named = scene.named
    best = nlargest(_MOST_NAMED, named, key=lambda name: len(named[name]))
    for first, second in permutations(best, 2):
        one, other = known.figures[first], known.figures[second]
        if family(one) == family(other) and _apart(first, second, scene):
            yield Kin.of(one, other)


def _apart(first: str, second: str, scene: _Scene) -> bool:
    """Tell whether a sentence names each of two figures by a word of its own name."""
    one, other = scene.heads[first], scene.heads[second]
    return bool(one - scene.named[second] and other - scene.named[first])


def _belongs(kin: Kin, scene: _Scene, known: Families) -> bool:
    """Tell whether words could compare two figures, by what the figures measure."""
    if (scene.moved and not _is_one(kin)) or (kin.aimed and not scene.aims):
        return False
    if scene.meaning.kind in _PARTS and not (
        _at_one_time(kin, known) and _is_part(kin, scene)
    ):
        return False
    if scene.aims and aim_in(scene.one.words):
        return kin.aimed and kin.second.name in known.aims
    if scene.meaning.kind in _ORDERS:
        return _is_told_so(kin, scene)
    return kin.same or kin.aimed or scene.roughly(kin) > 0


def _is_one(kin: Kin) -> bool:
    """Tell whether two figures measure the same in one place: it alone can move."""
    one, other = kin.first.entry.area, kin.second.entry.area
    return kin.same and (one == other or not (one and other))


def _is_told_so(kin: Kin, scene: _Scene) -> bool:
    """Tell whether a sentence that names two figures apart names them in this order.

    "Users outnumber staff" is of users and staff, whichever there are more of.
    """
    first, second = kin.first.name, kin.second.name
    both = first in scene.named and second in scene.named
    if not both or not _apart(first, second, scene):
        return kin.same or kin.aimed
    one = scene.heads[first] - scene.named[second]
    other = scene.heads[second] - scene.named[first]
    before, after = (stems(words) for words in scene.beside)
    return not (other & before and one & after)


def _at_one_time(kin: Kin, known: Families) -> bool:
    """Tell whether two figures may be of one time, as a part and its whole are."""
    one, other = known.years[kin.first.name], known.years[kin.second.name]
    return not (one and other) or bool(one & other)


def _is_part(kin: Kin, scene: _Scene) -> bool:
    """Tell whether the first can be a part of the second: people or money of one kind.

    Of two units, as of "most" alone, which is true of so much, the sentence names both.
    What was is no part of what is.
    """
    first, second = kin.first, kin.second
    counted = family(first) == COUNTED or bool(first.unit.currency) or _yearly(first)
    if kin.ratio > 1 or not counted or not scene.roughly(kin):
        return False
    named = first.name in scene.named and second.name in scene.named
    told = named and _apart(first.name, second.name, scene)
    alike = first.unit.dimensions == second.unit.dimensions
    part = (alike and (not kin.same or _lies_within(first, second))) or (
        second.name == first.entry.parts_of
    )
    return told or (part and (named or bool(scene.meaning.amount)))


def _yearly(figure: Figure) -> bool:
    """Tell whether a figure counts things in a time: "meals per year"."""
    timed = [power for noun, power in figure.unit.dimensions if noun == TIME]
    things = [power for noun, power in figure.unit.dimensions if noun != TIME]
    return timed == [-1] and things == [1]


def _lies_within(first: Figure, second: Figure) -> bool:
    """Tell whether one thing is counted of two places at one time: district, county.

    Which lies within which nobody says; a part is less than its whole.
    """
    one, other = first.entry, second.entry
    return bool(one.area) and one.area != other.area and one.period == other.period


# ---------------------------------------------------------------- what fits best


def _rank(kin: Kin, scene: _Scene, known: Families) -> tuple[int, ...]:
    """Say how well a pair fits its sentence; more is better.

    What is "more likely" is a share or a rate, and no number of people.
    """
    first, second = kin.first.name, kin.second.name
    when = known.years[first] | known.years[second]
    likely = "likely" in scene.one.words and _is_share(kin.first)
    return (
        likely,
        scene.likeness(kin) + kin.same,
        len(when & scene.years),
        -len(when - scene.years),
        int(second in known.aims),
        _in_order(first, second, scene),
    )


def _is_share(figure: Figure) -> bool:
    """Tell whether a figure is so many of a number: a share, or a rate."""
    unit = figure.unit
    return not unit.dimensions or any(power < 0 for _, power in unit.dimensions)


def _in_order(first: str, second: str, scene: _Scene) -> int:
    """Say 1 where a sentence names the first of two figures first, -1 for the other."""
    one = scene.named.get(first, _NOTHING)
    other = scene.named.get(second, _NOTHING)
    last = len(scene.order)
    ones = min((scene.order[word] for word in one - other), default=last)
    others = min((scene.order[word] for word in other - one), default=last)
    return (ones < others) - (ones > others)


def _best(true: list[Kin], scene: _Scene) -> Iterator[Kin]:
    """Keep the few that fit best, each two figures once; the likelier way round.

    What the sentence does not name at all is left out beside what it names, and an aim
    of something else beside the aim of the same.
    """
    kept = [kin for kin in true if scene.likeness(kin)] or true
    if any(kin.aimed and kin.same for kin in kept):
        kept = [kin for kin in kept if kin.same]
    once: dict[frozenset[str], Kin] = {}
    for kin in kept:
        once.setdefault(frozenset((kin.first.name, kin.second.name)), kin)
    return islice(once.values(), _MOST)


# ---------------------------------------------------------------- with two numbers


def stated(one: Loose, known: Families) -> tuple[Fit, ...]:
    """Give the pairs of words with two numbers: 54 of 84, from 32% to 20%."""
    meaning = one.spotted.meaning
    if meaning is None or meaning.kind not in _TWO:
        return ()
    if not (meaning.amount and meaning.upper):
        return ()
    said, beside = stems(one.sentence), one.beside()
    found = (
        (first, second)
        for first in _valued(known.figures, meaning.amount)
        for second in _valued(known.figures, meaning.upper)
        if first is not second and _go_together(first, second, meaning)
    )
    ranked = nlargest(_MOST_TRIED, found, key=lambda two: known.named(said, two))
    return tuple(Fit(two) for two in ranked if is_true(one.said, two, *beside))


def _go_together(first: Figure, second: Figure, meaning: Meaning) -> bool:
    """Tell whether words can put two figures into one number: "seven of 48 posts".

    Only a rate, "£2.50 for every pound", is of two kinds.
    """
    return meaning.kind is Kind.RATE or family(first) == family(second)


def _valued(figures: Mapping[str, Figure], said: Amount) -> list[Figure]:
    """Give the figures that are a number to its last digit."""
    return [
        figure
        for figure in figures.values()
        if abs((figure.value or 0) - said.value) <= said.step
    ]
