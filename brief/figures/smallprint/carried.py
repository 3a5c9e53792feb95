"""The small print of every claim and exhibit of a brief, and what was lost of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress

from brief.content.models.brief import Brief
from brief.content.models.prose import ClaimKind
from brief.content.walk import Passage
from brief.figures.coverage.account import Spotted
from brief.figures.ledger import Figure
from brief.figures.series import series_of
from brief.figures.series_declared import declared, path_of
from brief.figures.smallprint.beside import beside, beside_series, names_of
from brief.figures.smallprint.between import between
from brief.figures.smallprint.drawn import drawn_in, lost_of_drawn
from brief.figures.smallprint.heads import heads_of
from brief.figures.smallprint.joined import joined
from brief.figures.smallprint.scope import Scope
from brief.figures.smallprint.spanned import spanned
from brief.figures.smallprint.stated import StatedFigure, StatedSeries, twins
from brief.figures.smallprint.travel import lost, lost_of_figure
from brief.figures.smallprint.turned import turned
from brief.figures.smallprint.unnamed import unnamed
from brief.findings import Finding, Stop


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
        if one.quantity.claim and one.quantity.claim.states is not ClaimKind.PLAIN
    ]
    same = twins(figures)
    names = names_of(brief, figures)
    for scope in scopes:
        yield from turned(scope, figures)
        yield from spanned(scope, figures)
        yield from unnamed(scope, brief)
        for figure in _stated(scope, figures):
            stated = StatedFigure(figure, scope, same.get(figure.name, ()))
            yield from lost(stated)
            yield from lost_of_figure(stated)
            yield from beside(stated, names)
        for series in _series(scope, brief):
            yield from lost(series)
            yield from beside_series(series, names)
    yield from joined(scopes, figures)
    drawn = tuple(drawn_in(brief, walked, figures, heads))
    yield from dict.fromkeys(one for each in drawn for one in lost_of_drawn(each))
    yield from between(brief, walked, scopes, drawn)


def _stated(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Figure]:
    """Give the figures that a claim states, each once."""
    claim = scope.one.quantity.claim
    if claim and claim.states is ClaimKind.FIGURE:
        for name in dict.fromkeys(claim.targets):
            if name in figures:
                yield figures[name]


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
