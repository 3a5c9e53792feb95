"""Years that a sentence names and none of its figures is of: "at the end of 2022/23".

A sentence says in more ways than can be listed when its figures were. Whatever they
are, a year in which it says that something was so, or against which it sets what it
tells, is that of one of its figures. What rose "in 2023", or was more than "a year
before" in it, is of the later of two years; and nothing is set against its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise

from brief.content.models.prose import ClaimKind
from brief.figures.ledger import Figure
from brief.figures.smallprint.dated import in_capitals, years_declared
from brief.figures.smallprint.scope import Scope
from brief.figures.smallprint.stated import figures_of
from brief.figures.smallprint.times_named import Named, named
from brief.figures.smallprint.two_years import of_two
from brief.figures.smallprint.when import at_time
from brief.figures.wording import read
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import PERIOD_MISNAMED

Years = frozenset[int]
Periods = Mapping[str, Years]
"""The years of each period, by the period as it is declared."""

_A_PAIR = 2


def years_of_none(
    scopes: Sequence[Scope], figures: Mapping[str, Figure]
) -> Iterator[Finding]:
    """Find a year of a sentence that is of no figure that it states."""
    for _, group in groupby(scopes, key=_sentence_of):
        together = tuple(group)
        periods = _periods(together, figures)
        if not periods or _has_plain(together[0]):
            continue
        times = tuple(_named(together, figures))
        whole = [
            x for one in together for y in figures_of(one, figures) for x in _whole(y)
        ]
        amiss = (
            _of_none(times, together[0], periods, whole)
            or _against_its_own(times, periods)
            or _of_the_earlier(times, together, figures)
        )
        if amiss:
            yield _told(amiss, together, figures)


def _sentence_of(scope: Scope) -> tuple[int, int]:
    """Tell the sentence of a claim from all others."""
    return id(scope.one.laid), scope.one.start - scope.at[0]


def _has_plain(scope: Scope) -> bool:
    """Tell whether a sentence has a number that is called none, which may be dated."""
    first, last = _sentence_of(scope)[1], len(scope.line.text)
    plain = (
        one
        for one in scope.one.laid.claims()
        if one.claim and one.claim.states is ClaimKind.PLAIN
    )
    return any(first <= one.start < first + last for one in plain)


def _periods(scopes: Sequence[Scope], figures: Mapping[str, Figure]) -> Periods:
    """Give the periods of a sentence's figures; none where the years of one are not.

    A figure without a period says nothing of when it is of.
    """
    found: dict[str, Years] = {}
    for scope in scopes:
        claim = scope.one.quantity.claim
        if claim is None or claim.states is not ClaimKind.FIGURE:
            return {}
        for figure in figures_of(scope, figures):
            own = _periods_of(figure)
            if not all(own.values()):
                return {}
            found.update(own)
    return found


def _periods_of(figure: Figure) -> Periods:
    """Give the period of a figure, or the two between which it runs."""
    period = figure.entry.period
    each = of_two(period) or ((period,) if period else ())
    return {one: years_declared(one) for one in each}


def _whole(figure: Figure) -> Iterator[Years]:
    """Give all years of a figure that runs from one to another."""
    own = _periods_of(figure)
    if len(own) == _A_PAIR:
        yield frozenset[int]().union(*own.values())


def _named(scopes: Sequence[Scope], figures: Mapping[str, Figure]) -> Iterator[Named]:
    """Give the times that a sentence names of its claims.

    Of two figures of one year, both are of the year behind the second: "more than
    trams in 2023"; what is set against something that is not linked is of none.
    """
    two = any(_is_of_two(one, figures) for one in scopes)
    paired = any(len(figures_of(one, figures)) == _A_PAIR for one in scopes)
    return named(scopes[0], apart=two or not paired, two=two)


def _is_of_two(scope: Scope, figures: Mapping[str, Figure]) -> bool:
    """Tell whether a claim states figures of two times, or a change between two."""
    periods = {one.entry.period for one in figures_of(scope, figures)}
    return len(periods) > 1 or any(of_two(one) for one in periods)


def _of_none(
    times: Sequence[Named], scope: Scope, periods: Periods, whole: Sequence[Years]
) -> Named | None:
    """Give a time that is of no figure, and not one to come that is aimed at."""
    own = [*periods.values(), *whole]
    strange = (one for one in times if not any(map(one.is_of, own)))
    latest = max(map(max, own))
    hoped = _AHEAD.search(scope.sentence) is not None
    return next((x for x in strange if not (hoped and max(x.years) > latest)), None)


_AHEAD = Late(
    r"\b(?:targets?(?! times?\b)|aims?|aimed|goals?|forecasts?|expect(?:ed|s)?"
    r"|plans? (?:to|for)|planned|project(?:ed|s|ions?)|ambitions?|will|would|due"
    r"|intend(?:s|ed)?|promis\w+|pledg\w+|commit\w+|should|must|by then|propos\w+"
    r"|hop(?:e|es|ed|ing)|need|wants?|wish|seeks?|(?:was|were|is|are) to)\b"
)


def _against_its_own(times: Sequence[Named], periods: Periods) -> Named | None:
    """Give a time that is set against itself: "more in 2023 than in 2023"."""
    if len(periods) < _A_PAIR:
        return None
    for one in times:
        same = (x for x in times if x.when and x.time == one.time and x.at != one.at)
        if one.lead in _AGAINST and any(same):
            return one
    spans = ((one, other) for one, other in pairwise(times) if one.begins(other))
    return next((other for one, other in spans if one.time == other.time), None)


_AGAINST = frozenset({"than", "as", "against", "with", "on"})


def _of_the_earlier(
    times: Sequence[Named], scopes: Sequence[Scope], figures: Mapping[str, Figure]
) -> Named | None:
    """Give the earlier year of a change, where it is said to have come about in it."""
    stated = [{x.entry.period for x in figures_of(one, figures)} for one in scopes]
    for scope in scopes:
        pair = figures_of(scope, figures)
        periods = {key: it for one in pair for key, it in _periods_of(one).items()}
        if len(pair) != _A_PAIR or len(periods) != _A_PAIR:
            continue
        first, early, late = _in_order(periods)
        if {first} in stated:
            continue
        if _NOT_IN_IT.search(scope.sentence) or any(x.is_of(late) for x in times):
            continue
        came = [x for x in times if x.when and x.is_of(early)]
        if came and (_A_YEAR_BACK.search(scope.sentence) or _moves(scope)):
            return came[0]
    return None


def _in_order(periods: Periods) -> tuple[str, Years, Years]:
    """Give the earlier of two periods, its years and those of the later."""
    first, last = sorted(periods, key=lambda one: min(periods[one]))
    return first, periods[first], periods[last]


_A_YEAR_BACK = Late(
    r"\b(?:(?:the|a) year (?:before|earlier)|the (?:previous|preceding|year) year"
    r"|twelve months (?:before|earlier)|12 months (?:before|earlier))\b"
)
_NOT_IN_IT = Late(
    r"\b(?:since|from (?:then|that|this|(?:19|20)\d\d)|later|following|next|then|now"
    r"|subsequent\w*|afterwards|after (?:that|this|which|(?:19|20)\d\d)|today"
    r"|the (?:start|beginning) of|between (?:19|20)\d\d)\b"
)


def _moves(scope: Scope) -> bool:
    """Tell whether a claim says that something moved: "rose by 12%"."""
    claim = scope.one.quantity.claim
    told = read(claim.text, before=scope.before, after=scope.after) if claim else None
    return told is not None and told.moved


def _told(
    amiss: Named, scopes: Sequence[Scope], figures: Mapping[str, Figure]
) -> Finding:
    """Say of the claim nearest to a time that it is of another."""
    dated = [x for x in scopes if any(y.entry.period for y in figures_of(x, figures))]
    near = min(dated, key=lambda one: abs(one.at[0] - amiss.at))
    quantity = near.one.quantity
    periods = {key: it for x in figures_of(near, figures) for key, it in _years(x)}
    of = " and ".join(sorted(periods, key=lambda one: min(periods[one])))
    states = "figures" if len(periods) > 1 else "a figure"
    message = (
        f"“{quantity.words}” states {states} of {of}, and not"
        f" “{in_capitals(amiss.words)}”"
    )
    time = f"between {of}" if len(periods) > 1 else at_time(of)
    hint = f"say “{time}”, or name a figure of {in_capitals(amiss.time)}"
    return PERIOD_MISNAMED.at(quantity.place, message, hint)


def _years(figure: Figure) -> Iterator[tuple[str, Years]]:
    return iter(_periods_of(figure).items())
