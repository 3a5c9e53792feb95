"""Every figure that the words of a draft could state, with what tells them apart.

Figures are tried one by one and in the pairs that words compare, then what series and
lists hold. What the words mean comes before what merely bears them out, and what their
sentence names before what it does not; all are offered, and none is chosen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from brief.content.models.brief import Brief
from brief.figures.counts import counts
from brief.figures.coverage.loose import counted, listing
from brief.figures.ledger import Figure, Figures
from brief.figures.linking.among import among, is_extreme
from brief.figures.linking.draft import Loose, loose_in
from brief.figures.linking.kin import Families, families
from brief.figures.linking.offer import Offer, Offered, offer_of
from brief.figures.linking.over_time import (
    AllSeries,
    Told,
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
from brief.figures.linking.singles import Fit, closest, singles
from brief.figures.linking.within import within
from brief.figures.naming import stems
from brief.figures.series_declared import path_of
from brief.figures.wording import Kind
from brief.figures.wording.late import Late


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
    """Offer what the words mean, then what merely bears them out."""
    over_time = told_of(one, known.series)
    others = [each.offer for each in over_time if not each.named]
    alone, odd = _alone(one, known)
    meant = _meant(one, alone, over_time, known)
    lists = _of_lists(one, known)
    vague = bool(meant) and one.spotted.kind is Kind.COMPARISON
    borne = [*lists, *(() if vague else others)]
    if not meant and not others:
        best = _ranked(one, odd, known)[:_MOST_ODD]
        borne += [_offer(fit, known) for fit in best]
    yield from dict.fromkeys((*meant, *borne))


def _meant(
    one: Loose, alone: Sequence[Fit], over_time: Sequence[Told], known: _Known
) -> list[Offer]:
    """Give what words mean; what their sentence does not name stands behind the rest.

    A trend is a statement of a series first, whatever figures bear it out; and so is
    "the lowest", but where figures are told apart by their places.
    """
    kind = one.spotted.kind
    named = [each.offer for each in over_time if each.named]
    best = _ranked(one, tuple(among(one, known.figures)), known)
    alone = _ranked(one, (*stated(one, known.families), *alone), known)
    two = [] if best else list(pairs(one, known.families))
    if named:
        two = [fit for fit in two if _likeness(one, fit, known)]
    if kind is Kind.COMPARISON:
        alone, two = [], [*best, *_ranked(one, (*alone, *two), known)]
    waiting = (same_as(one, each) for each in known.pending)
    first = over_time if kind is Kind.TREND else ()
    timed = named if is_extreme(one) and not best else ()
    in_order = [
        *((_unnamed(one, fit, known), _offer(fit, known)) for fit in alone),
        *((0, each) for each in (*(told.offer for told in first), *timed)),
        *((_unnamed(one, fit, known), _offer(fit, known)) for fit in two),
        *((0, each) for each in (*named, *filter(None, waiting))),
    ]
    return [offer for _, offer in sorted(in_order, key=lambda each: each[0])]


def _unnamed(one: Loose, fit: Fit, known: _Known) -> int:
    """Say 0 of what its sentence names, 1 of what its paragraph does, or else 2."""
    if _likeness(one, fit, known):
        return 0
    return 1 if known.families.named(stems(one.block.plain), fit.figures) else 2


_MOST_ODD = 4
"""So many figures are offered that words do not mean, where there is nothing better."""


_MARGIN = Late(r"\b(?:give or take|plus or minus) $|±\s?$", re.IGNORECASE)
"""What leads to the width of an estimate, which is no figure of its own."""


def _alone(one: Loose, known: _Known) -> tuple[list[Fit], list[Fit]]:
    """Give the single figures that words mean, and those that bear them out oddly.

    A comparison without a number is true of so much that its sentence must name it.
    """
    kind = one.spotted.kind
    if kind is Kind.TREND or _MARGIN.search(one.beside()[0]):
        return [], []
    found = list(closest(one, singles(one, known.figures)))
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
    said = stems(one.sentence)
    names = listing(one.spotted, known.listed)
    for name in sorted(names, key=lambda each: -len(said & stems(each))):
        periods = {path_of(each.name) for each in known.series.them}
        if name in periods or not lists_time(one):
            yield Offer(f"count:{name}", f"{name} lists {known.listed[name]}")
