"""The small print of every claim and exhibit of a brief, and what was lost of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress

from brief.content.models.brief import Brief
from brief.content.models.prose import ClaimKind
from brief.content.walk import Passage
from brief.figures.coverage.account import Spotted
from brief.figures.ledger import WITHOUT_VALUE, Figure
from brief.figures.series import series_of
from brief.figures.series_declared import declared, path_of
from brief.figures.smallprint.ages import ages_told, of_other_ages
from brief.figures.smallprint.aims_met import aims_met
from brief.figures.smallprint.aims_named import aims_named
from brief.figures.smallprint.base_of_others import base_of_others
from brief.figures.smallprint.bases import bases
from brief.figures.smallprint.bases_of_two import bases_of_two
from brief.figures.smallprint.befallen import befallen, befallen_series
from brief.figures.smallprint.befallen_shown import befallen_shown
from brief.figures.smallprint.beside import Names, beside, beside_series, names_of
from brief.figures.smallprint.between import between
from brief.figures.smallprint.changed import changed
from brief.figures.smallprint.changed_to import changed_to
from brief.figures.smallprint.columns_dated import columns_dated
from brief.figures.smallprint.covered import covered
from brief.figures.smallprint.dated import dated_pair
from brief.figures.smallprint.denied_of_two import denied_of_two
from brief.figures.smallprint.drawn import drawn_in, lost_of_drawn
from brief.figures.smallprint.either import either
from brief.figures.smallprint.exchanged import exchanged, exchanged_series
from brief.figures.smallprint.far_behind import far_behind
from brief.figures.smallprint.far_side import far_side, first_of_all
from brief.figures.smallprint.heads import Heads, heads_of
from brief.figures.smallprint.in_order import in_order
from brief.figures.smallprint.interval_levels import interval_levels
from brief.figures.smallprint.joined import joined
from brief.figures.smallprint.of_other_people import of_other_people
from brief.figures.smallprint.of_whom import Kinds, kinds_of, of_whom, of_whom_series
from brief.figures.smallprint.opposite import opposite
from brief.figures.smallprint.other_counts import other_counts
from brief.figures.smallprint.other_things import other_things, other_things_series
from brief.figures.smallprint.part_of_year import part_of_year
from brief.figures.smallprint.per_what import per_what
from brief.figures.smallprint.placed import placed_in_brackets, placed_pair
from brief.figures.smallprint.placed_as_another import placed_as_another
from brief.figures.smallprint.rate_bases import rate_bases
from brief.figures.smallprint.rows import rows_of_others
from brief.figures.smallprint.scope import Scope
from brief.figures.smallprint.side_by_side import side_by_side
from brief.figures.smallprint.sorts import sorts, sorts_series
from brief.figures.smallprint.spanned import spanned, spanned_by_two
from brief.figures.smallprint.stated import (
    StatedFigure,
    StatedSeries,
    figures_of,
    twins,
)
from brief.figures.smallprint.travel import lost, lost_of_figure
from brief.figures.smallprint.turned import turned
from brief.figures.smallprint.two_years import of_other_years
from brief.figures.smallprint.unnamed import unnamed
from brief.figures.smallprint.who_were import who_were
from brief.figures.smallprint.years_apart import years_apart
from brief.figures.smallprint.years_of_none import years_of_none
from brief.findings import Finding, Stop
from brief.rules import (
    AREA_MISNAMED,
    CLAIM_DENIED,
    PERIOD_MISNAMED,
    POPULATION_LOST,
    POPULATION_MISNAMED,
)


def carried(
    brief: Brief,
    figures: Mapping[str, Figure],
    walked: Sequence[Passage],
    found: Sequence[Spotted],
) -> Iterator[Finding]:
    """Find every claim that has lost its small print."""
    heads = heads_of(brief, walked)
    scopes = [
        Scope(one, heads.above(one.quantity.passage))
        for one in found
        if _says_something(one)
    ]
    lost_of_them = tuple(_carried(brief, figures, walked, scopes, heads))
    yield from lost_of_them
    dated = {x.where for x in lost_of_them if x.rule == PERIOD_MISNAMED.name}
    undated = [
        x for x in scopes if not any(y.place in dated for *_, y in x.line.claims)
    ]
    yield from years_of_none(undated, figures)


def _carried(
    brief: Brief,
    figures: Mapping[str, Figure],
    walked: Sequence[Passage],
    scopes: Sequence[Scope],
    heads: Heads,
) -> Iterator[Finding]:
    """Find what claims and exhibits have lost, and what the body does not say."""
    same = twins(figures)
    names, kinds = names_of(brief, figures), kinds_of(brief, figures)
    for scope in scopes:
        of_figures = tuple(
            one for check in _OF_FIGURES for one in check(scope, figures)
        )
        yield from of_figures
        yield from unnamed(scope, brief)
        told = tuple(_of_figures(scope, figures, same, names))
        yield from told
        yield from _placed(scope, figures, names.places, (*of_figures, *told))
        if not any(one.rule in _OF_WHOM for one in told):
            denied = any(one.rule == CLAIM_DENIED.name for one in of_figures)
            yield from _told_of_others(scope, brief, figures, kinds, denied=denied)
        for series in _series(scope, brief):
            yield from lost(series)
            yield from beside_series(series, names)
            yield from _first_told(
                ages_told(series),
                of_whom_series(series, kinds),
                befallen_series(series),
                sorts_series(series, brief),
                exchanged_series(series),
                other_things_series(series),
            )
    yield from _of_several(scopes, figures)
    drawn = tuple(drawn_in(brief, walked, figures, heads))
    yield from dict.fromkeys(one for each in drawn for one in lost_of_drawn(each))
    of_others = (rows_of_others(each, figures, names.places) for each in drawn)
    yield from dict.fromkeys(one for found in of_others for one in found)
    yield from befallen_shown(brief, walked, figures)
    yield from columns_dated(brief, walked, figures)
    yield from between(brief, walked, scopes, drawn)


def _placed(
    scope: Scope,
    figures: Mapping[str, Figure],
    places: tuple[str, ...],
    told: Sequence[Finding],
) -> Iterator[Finding]:
    """Find a claim said of another place, where it is not `told` so already."""
    found = (
        *placed_pair(scope, figures, places),
        *placed_in_brackets(scope, figures),
        *far_side(scope, figures, places),
    )
    yield from found
    if not any(one.rule == AREA_MISNAMED.name for one in (*found, *told)):
        yield from placed_as_another(scope, figures)


def _told_of_others(
    scope: Scope,
    brief: Brief,
    figures: Mapping[str, Figure],
    kinds: Kinds,
    *,
    denied: bool,
) -> Iterator[Finding]:
    """Find a claim whose nouns are those of others; what is `denied` is told so."""
    groups = (
        befallen(scope, figures),
        either(scope, figures),
        who_were(scope, figures, kinds),
    )
    yield from _first_told(
        of_whom(scope, figures, kinds),
        *(() if denied else groups),
        sorts(scope, figures, brief),
        exchanged(scope, figures),
        covered(scope, figures),
        other_things(scope, figures),
        of_other_people(scope, figures, kinds),
        *(() if denied else (base_of_others(scope, figures),)),
    )


def _of_several(
    scopes: Sequence[Scope], figures: Mapping[str, Figure]
) -> Iterator[Finding]:
    """Find claims of one sentence that its words take for each other."""
    together = tuple(joined(scopes, figures))
    yield from together
    at = {one.where for one in together}
    apart = [x for x in scopes if not any(y.place in at for *_, y in x.line.claims)]
    yield from aims_met(apart, figures)
    yield from interval_levels(scopes, figures)
    yield from spanned_by_two(scopes, figures)
    yield from years_apart(scopes, figures)
    yield from side_by_side(scopes, figures)
    yield from changed_to(scopes, figures)
    yield from in_order(scopes, figures)


def _said_of_others(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find a claim whose own words tell of what its figure does not count, once."""
    yield from _first_told(
        opposite(scope, figures),
        denied_of_two(scope, figures),
        of_other_ages(scope, figures),
        other_counts(scope, figures),
    )


def _of_its_base(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find a rate that its words tell for each of others, or of nothing, once."""
    yield from _first_told(rate_bases(scope, figures), per_what(scope, figures))


def _first_told(*checks: Iterator[Finding]) -> Iterator[Finding]:
    """Give what the first of some checks finds that finds anything: it is one cause."""
    yield from next(filter(None, map(tuple, checks)), ())


_OF_FIGURES = (
    turned,
    spanned,
    _said_of_others,
    bases,
    bases_of_two,
    dated_pair,
    changed,
    of_other_years,
    part_of_year,
    _of_its_base,
    aims_named,
    first_of_all,
)
"""What a claim is held to for the figures that it names."""


def _says_something(one: Spotted) -> bool:
    """Tell whether a quantity is a claim that has words, its own or supplied."""
    claim = one.quantity.claim
    wordless = claim is not None and not claim.text
    if claim is None or claim.states is ClaimKind.PLAIN:
        return False
    return not (wordless and one.quantity.words == WITHOUT_VALUE)


_OF_WHOM = frozenset({POPULATION_LOST.name, POPULATION_MISNAMED.name})
"""Where these are told of a claim, its nouns are not told once more."""


def _of_figures(
    scope: Scope,
    figures: Mapping[str, Figure],
    same: Mapping[str, tuple[Figure, ...]],
    names: Names,
) -> Iterator[Finding]:
    """Find what a claim has lost of each of its figures, or names otherwise."""
    each = {one.name: one for one in figures_of(scope, figures)}
    for figure in each.values():
        stated = StatedFigure(figure, scope, same.get(figure.name, ()))
        yield from lost(stated)
        yield from lost_of_figure(stated)
        yield from beside(stated, names)
        yield from far_behind(stated, figures, names.places)


def _series(scope: Scope, brief: Brief) -> Iterator[StatedSeries]:
    """Give the series that a claim states, if it states one that can be read."""
    claim = scope.one.quantity.claim
    if claim is None or claim.states is not ClaimKind.SERIES:
        return
    for name in claim.targets:
        if table := brief.tables.get(path_of(name)):
            with suppress(Stop, IndexError):
                unit = series_of(table).unit
                yield StatedSeries(name, declared(brief, name), scope, unit)
