"""Every figure that the words of a draft could state, with what tells them apart.

Figures are tried one by one, pairs where the words hold two numbers, and what lists,
grids and series hold. Those whose own words stand in the sentence come first; all are
offered, and none is chosen.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations

from brief.content.models.brief import Brief
from brief.figures.counts import counts
from brief.figures.coverage.loose import counted, fitting, listing
from brief.figures.honesty.wrong_words import one_sided
from brief.figures.ledger import Figure, Figures
from brief.figures.linking.draft import Loose, loose_in, within
from brief.figures.saying import detailed, plain
from brief.figures.sentences import clause_around
from brief.figures.series import Series, series_of
from brief.figures.stating import is_aim, judged
from brief.figures.wording import Kind, Verdict, judge_series
from brief.figures.wording.grammar.aims import aim_in
from brief.figures.wording.meaning import Amount
from brief.findings import Stop

_WORD = re.compile(r"[a-z]{4,}")


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that words could state: its target, and what tells it from others.

    `stated` says where else it is stated: "report, paragraph 24".
    """

    target: str
    says: str
    measures: str = ""
    population: str = ""
    area: str = ""
    period: str = ""
    stated: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Offered:
    """A quantity of a draft with all that it could state."""

    loose: Loose
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class _Known:
    """What words are tried on, and where figures are stated already."""

    brief: Brief
    figures: Mapping[str, Figure]
    places: Mapping[str, tuple[str, ...]]
    listed: Mapping[str, int]


def offered(
    text: str, brief: Brief, figures: Figures, path: str = ""
) -> tuple[Offered, ...]:
    """Find every quantity of a draft that is held to nothing, with its offers."""
    known = _Known(brief, figures.figures, _places(figures), counts(brief))
    return tuple(
        each
        for one in loose_in(text, counted(figures.figures), path)
        for each in _offered(one, known)
    )


def _offered(one: Loose, known: _Known) -> tuple[Offered, ...]:
    """Offer what a quantity could state, or else what the numbers within it could.

    "£2.50 for every £1" and "not fallen for eight years" may each be one claim or
    hold claims.
    """
    whole = Offered(one, tuple(_offers(one, known)))
    if whole.offers:
        return (whole,)
    inner = tuple(Offered(each, tuple(_offers(each, known))) for each in within(one))
    return inner if any(each.offers for each in inner) else (whole,)


def _offers(one: Loose, known: _Known) -> Iterator[Offer]:
    yield from _of_figures(one, known.figures, known.places)
    yield from _of_lists(one, known.listed)
    yield from _of_series(one, known.brief)


def _places(figures: Figures) -> Mapping[str, tuple[str, ...]]:
    """Say where each figure is stated."""
    found: dict[str, list[str]] = {}
    for claim in figures.claims:
        for figure in claim.figures:
            where = f"{claim.passage.document}, {claim.passage.where}"
            found.setdefault(figure.name, []).append(where)
    return {name: tuple(dict.fromkeys(them)) for name, them in found.items()}


def _of_figures(
    one: Loose, figures: Mapping[str, Figure], places: Mapping[str, tuple[str, ...]]
) -> Iterator[Offer]:
    """Offer each figure, and each pair, of which the words are true.

    A trend is a statement of a series, whatever single figure bears it out.
    """
    kind = one.spotted.meaning.kind if one.spotted.meaning else None
    if kind is Kind.TREND:
        return
    said = _words(one.sentence)
    singles = [(figure,) for figure in fitting(one.spotted, figures)]
    fits: list[tuple[Figure, ...]] = [*_pairs(one, figures), *singles]
    if kind is Kind.COMPARISON:
        fits = [*_compared(one, figures)]
        fits += [each for each in singles if not one_sided(each)]
    for them in sorted(fits, key=lambda them: -_likeness(said, them)):
        yield _offer(them, places)


def _aimed(one: Loose, figures: Mapping[str, Figure]) -> Iterator[tuple[Figure, ...]]:
    """Give each figure with each aim of its unit, where the words are true of them."""
    before, after = _beside(one)
    known = [figure for figure in figures.values() if figure.value is not None]
    aims = [figure for figure in known if is_aim(figure)]
    for figure in known:
        for aim in aims:
            same = figure.unit.dimensions == aim.unit.dimensions
            same = same and figure.unit.kind is aim.unit.kind
            if figure is aim or is_aim(figure) or not same:
                continue
            if judged(one.words, (figure, aim), before, after).verdict is Verdict.TRUE:
                yield figure, aim


def _compared(
    one: Loose, figures: Mapping[str, Figure]
) -> Iterator[tuple[Figure, ...]]:
    """Give the pairs of figures of one measure that bear a comparison out."""
    before, after = _beside(one)
    if aim_in(one.words):
        yield from _aimed(one, figures)
        return
    alike: dict[tuple[object, ...], list[Figure]] = {}
    for figure in figures.values():
        if figure.value is not None and figure.entry.counts:
            measure = (figure.unit.dimensions, figure.unit.kind, figure.entry.counts)
            alike.setdefault(measure, []).append(figure)
    for family in alike.values():
        for pair in permutations(family, 2):
            if judged(one.words, pair, before, after).verdict is Verdict.TRUE:
                yield pair


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower()))


def _likeness(said: frozenset[str], figures: Iterable[Figure]) -> int:
    """Count the words of figures that stand in a sentence."""
    own = " ".join(
        f"{one.unit.written} {one.entry.counts} {one.entry.population}"
        f" {one.entry.area} {one.name}"
        for one in figures
    )
    return len(said & _words(own))


def _offer(figures: Sequence[Figure], places: Mapping[str, tuple[str, ...]]) -> Offer:
    """Say what one figure, or several in order, measure."""
    entries = [one.entry for one in figures]

    def each(key: str) -> str:
        return "; ".join(
            dict.fromkeys(filter(None, (getattr(e, key) for e in entries)))
        )

    return Offer(
        f"fig:{','.join(one.name for one in figures)}",
        "; ".join(plain(detailed(one)) for one in figures),
        each("counts"),
        each("population"),
        each("area"),
        each("period"),
        tuple(dict.fromkeys(at for one in figures for at in places.get(one.name, ()))),
    )


_TWO = frozenset({Kind.PAIR, Kind.COUNTED, Kind.NUMBER, Kind.PERCENT})


def _pairs(
    one: Loose, figures: Mapping[str, Figure]
) -> Iterator[tuple[Figure, Figure]]:
    """Give pairs of figures for words with two numbers: 54 of 84, from 32% to 20%."""
    meaning = one.spotted.meaning
    if (
        not meaning
        or meaning.kind not in _TWO
        or not (meaning.amount and meaning.upper)
    ):
        return
    before, after = _beside(one)
    firsts = _valued(figures, meaning.amount)
    for second in _valued(figures, meaning.upper):
        for first in firsts:
            pair = (first, second)
            if first is second:
                continue
            if judged(one.words, pair, before, after).verdict is Verdict.TRUE:
                yield pair


def _valued(figures: Mapping[str, Figure], said: Amount) -> list[Figure]:
    """Give the figures that are a number to its last digit."""
    return [
        figure
        for figure in figures.values()
        if figure.value is not None and abs(figure.value - said.value) <= said.step
    ]


def _beside(one: Loose) -> tuple[str, str]:
    """Give the rest of the clause on either side."""
    text, spot = one.spotted.laid.text, one.spotted
    first, last = clause_around(text, spot.start, spot.end)
    return text[first : spot.start], text[spot.end : last]


def _of_lists(one: Loose, listed: Mapping[str, int]) -> Iterator[Offer]:
    """Offer each list, grid or table that holds as many things."""
    for name in listing(one.spotted, listed):
        yield Offer(f"count:{name}", f"{name} lists {listed[name]}")


_OVER_TIME = frozenset({Kind.TREND, Kind.COMPARISON})


def _of_series(one: Loose, brief: Brief) -> Iterator[Offer]:
    """Offer each table of periods and values of which a trend is true."""
    meaning = one.spotted.meaning
    if meaning is None or meaning.kind not in _OVER_TIME:
        return
    before, after = _beside(one)
    said = _words(one.sentence)

    def likeness(each: tuple[str, Series]) -> int:
        return len(said & _words(" ".join((each[0], *brief.tables[each[0]].columns))))

    for path, series in sorted(_series(brief), key=likeness, reverse=True):
        points, unit = series.points, series.unit
        found = judge_series(one.words, points, unit=unit, before=before, after=after)
        if found.verdict is Verdict.TRUE:
            name = path.removeprefix("data/").removesuffix(".csv")
            yield Offer(f"series:{name}", f"{path}, {points[0][0]} to {points[-1][0]}")


def _series(brief: Brief) -> Iterator[tuple[str, Series]]:
    """Give the tables whose second column holds numbers."""
    for path, table in brief.tables.items():
        if len(table.columns) < 2 or not table.rows:
            continue
        try:
            yield path, series_of(table)
        except Stop:
            continue
