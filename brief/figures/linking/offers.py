"""Every figure that the words of a draft could state, with what tells them apart.

Figures are tried one by one and in the pairs that words compare, then what series and
lists hold. What the words mean comes before what merely bears them out, and what their
sentence names before what it does not; all are offered, and none is chosen.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from brief.content.models.brief import Brief
from brief.figures.counts import counts
from brief.figures.coverage.loose import counted, listing
from brief.figures.ledger import Figure, Figures
from brief.figures.linking.draft import Loose, loose_in
from brief.figures.linking.kin import Families, families
from brief.figures.linking.offer import Offer, Offered, offer_of
from brief.figures.linking.over_time import (
    AllSeries,
    joined,
    lists_time,
    series_in,
    told_of,
)
from brief.figures.linking.pairs import pairs, stated
from brief.figures.linking.pending import (
    Pending,
    pending_elsewhere,
    pending_in,
    same_as,
)
from brief.figures.linking.singles import Fit, singles
from brief.figures.linking.within import within
from brief.figures.naming import stems
from brief.figures.series_declared import path_of
from brief.figures.wording import Kind


@dataclass(frozen=True, slots=True)
class _Known:
    """What words are tried on, and where figures are stated already."""

    figures: Mapping[str, Figure]
    families: Families
    places: Mapping[str, tuple[str, ...]]
    listed: Mapping[str, int]
    series: AllSeries
    pending: tuple[Pending, ...]


def offered(
    text: str, brief: Brief, figures: Figures, path: str = ""
) -> tuple[Offered, ...]:
    """Find every quantity of a draft that is held to nothing, with its offers."""
    nouns = counted(figures.figures)
    known = _Known(
        figures.figures,
        families(figures.figures),
        _places(figures),
        _lists(brief),
        series_in(brief),
        (*pending_in(text, figures.figures), *pending_elsewhere(figures)),
    )
    return tuple(_all(loose_in(text, nouns, path), known))


def _lists(brief: Brief) -> Mapping[str, int]:
    """Count what a brief lists; a table of inputs lists nothing but its figures."""
    inputs = {one.table for one in brief.figures.tables}
    return {name: many for name, many in counts(brief).items() if name not in inputs}


def _places(figures: Figures) -> Mapping[str, tuple[str, ...]]:
    """Say where each figure is stated."""
    found: dict[str, list[str]] = {}
    for claim in figures.claims:
        for figure in claim.figures:
            where = f"{claim.passage.document}, {claim.passage.where}"
            found.setdefault(figure.name, []).append(where)
    return {name: tuple(dict.fromkeys(them)) for name, them in found.items()}


def _all(them: Sequence[Loose], known: _Known) -> Iterator[Offered]:
    """Offer what each quantity could state, and before it what holds it.

    A quantity within words that a series states as a whole is asked about only where
    it could state something by itself.
    """
    ends = -1
    for one, other in zip_longest(them, them[1:]):
        two = other is not None and one.start > ends
        if two and (whole := joined(one, other, known.series)):
            words, told = whole
            ends = words.end
            yield Offered(words, (told.offer,))
        for each in _offered(one, known):
            if each.offers or one.start > ends:
                yield each


def _offered(one: Loose, known: _Known) -> tuple[Offered, ...]:
    """Offer what a quantity could state, or else what the numbers within it could.

    "£2.50 for every £1" and "not fallen for eight years" may each be one claim or
    hold claims.
    """
    whole = Offered(one, tuple(_offers(one, known)))
    if whole.offers:
        return (whole,)
    inner = tuple(Offered(each, tuple(_offers(each, known))) for each in within(one))
    apart = one.spotted.kind is Kind.COUNTED or any(each.offers for each in inner)
    return inner if inner and apart else (whole,)


def _offers(one: Loose, known: _Known) -> Iterator[Offer]:
    """Offer what the words mean, then what merely bears them out.

    A trend is a statement of a series first, whatever figures bear it out.
    """
    over_time = told_of(one, known.series)
    named = [each.offer for each in over_time if each.named]
    others = [each.offer for each in over_time if not each.named]
    alone, odd = _alone(one, known)
    alone = _ranked(one, (*stated(one, known.families), *alone), known)
    two = list(pairs(one, known.families))
    if named:
        two = [fit for fit in two if _likeness(one, fit, known)]
    if one.spotted.kind is Kind.COMPARISON:
        alone, two = [], _ranked(one, (*alone, *two), known)
    trend = one.spotted.kind is Kind.TREND
    waiting = (same_as(one, each) for each in known.pending)
    meant = [
        *(_offer(fit, known) for fit in alone),
        *((*named, *others) if trend else ()),
        *(_offer(fit, known) for fit in two),
        *(() if trend else named),
        *(offer for offer in waiting if offer),
    ]
    lists = _of_lists(one, known)
    vague = bool(meant) and one.spotted.kind is Kind.COMPARISON
    borne = [*lists, *(() if vague else others)]
    if not meant and not others:
        best = _ranked(one, odd, known)[:_MOST_ODD]
        borne += [_offer(fit, known) for fit in best]
    yield from dict.fromkeys((*meant, *borne))


_MOST_ODD = 4
"""So many figures are offered that words do not mean, where there is nothing better."""


def _alone(one: Loose, known: _Known) -> tuple[list[Fit], list[Fit]]:
    """Give the single figures that words mean, and those that bear them out oddly.

    A comparison without a number is true of so much that its sentence must name it.
    """
    kind = one.spotted.kind
    if kind is Kind.TREND:
        return [], []
    found = list(singles(one, known.figures))
    unnamed = kind is Kind.COMPARISON
    meant = [
        fit
        for fit in found
        if fit.meant and (not unnamed or _likeness(one, fit, known))
    ]
    return meant, [fit for fit in found if fit not in meant]


def _likeness(one: Loose, fit: Fit, known: _Known) -> int:
    """Count the words of its sentence that name figures."""
    return known.families.named(stems(one.sentence), fit.figures)


def _ranked(one: Loose, fits: Sequence[Fit], known: _Known) -> list[Fit]:
    """Put first what the sentence names."""
    return sorted(fits, key=lambda fit: -_likeness(one, fit, known))


def _offer(fit: Fit, known: _Known) -> Offer:
    return offer_of(fit.figures, known.places, fit.warning)


def _of_lists(one: Loose, known: _Known) -> Iterator[Offer]:
    """Offer each list, grid or table that holds as many things.

    So many years are listed by a series alone.
    """
    for name in listing(one.spotted, known.listed):
        periods = {path_of(each.name) for each in known.series.them}
        if name in periods or not lists_time(one):
            yield Offer(f"count:{name}", f"{name} lists {known.listed[name]}")
