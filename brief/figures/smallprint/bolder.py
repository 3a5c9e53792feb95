"""Restatements that have lost a hedge of the body: "probably 640" becomes "640".

A hedge is lost only where every statement of the body has one. A bound or an "about" is
lost where the same number stands without it; more digits are no bolder.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from brief.content.models.prose import Claim, ClaimKind
from brief.figures.smallprint.hedged import ESTIMATED, hedged, meaning_of
from brief.figures.smallprint.phrases import all_places
from brief.figures.smallprint.said import denied
from brief.figures.smallprint.scope import Scope
from brief.figures.wording.meaning import Amount, Approx, Bound, Form
from brief.findings import Finding
from brief.rules import HEDGE_LOST

_UNSURE = (
    "probably|perhaps|possibly|thought that|thought to|believed that|believed to"
    "|assumed that|assumed to|suggest|suggested|imply|implied|likely to be|modelled"
    "|in the region of"
).split("|")
"""Words before a number that say nobody is sure of it."""

_PROVISIONAL = ("provisional", "provisionally", "preliminary", "unaudited")
"""Words that say a number may yet change."""


@dataclass(frozen=True, slots=True)
class Restated:
    """What the fact sheet or the conclusion states, by one claim of theirs."""

    target: tuple[ClaimKind, str]
    claim: Claim
    scope: Scope
    where: str


def bolder(one: Restated, body: Sequence[Scope]) -> Iterator[Finding]:
    """Find what the body never states without a hedge that is missing here.

    A count of what is listed is none: the estimate beside it is another number.
    """
    if not body or one.target[0] is ClaimKind.COUNT:
        return
    first = body[0]
    for said, calls in _careful(one, body):
        if said:
            yield _lost(one, calls.format(said), said, first)
            return


def _careful(one: Restated, body: Sequence[Scope]) -> Iterator[tuple[str, str]]:
    """Give each hedge that all of the body has and is lost here, and what it is."""
    first, says = body[0], "says “{}”"
    if all(_told(x, _PROVISIONAL) for x in body) and not _told(one.scope, _PROVISIONAL):
        yield _told(first, _PROVISIONAL), says
    if hedged(one.scope):
        return
    if all(_told(x, ESTIMATED) for x in body):
        yield "an estimated", f"calls “{one.target[1]}” an estimate"
    if all(map(_unsure, body)):
        yield _unsure(first), says
    if all(_same_but_hedged(x, one.scope) for x in body):
        yield _same_but_hedged(first, one.scope), says


def _lost(one: Restated, body: str, hedge: str, first: Scope) -> Finding:
    words = one.scope.one.quantity.words
    message = (
        f"{one.where} says “{words}” as if it were exact; the body {body}"
        f" ({first.passage.where})"
    )
    return HEDGE_LOST.at(one.claim.place, message, f"say “{hedge}”")


def _told(scope: Scope, phrases: Sequence[str], *, before: bool = False) -> str:
    """Give the first of some phrases that a claim's own words say and do not deny."""
    line = scope.line
    for phrase in phrases:
        for span in all_places(line.tokens, (phrase,)):
            start, end = line.where(span)
            near = scope.owns(start, end) and (not before or end <= scope.at[1])
            if near and not denied(line.tokens, span):
                return phrase
    return ""


def _unsure(scope: Scope) -> str:
    return _told(scope, _UNSURE, before=True)


def _same_but_hedged(body: Scope, scope: Scope) -> str:
    """Give the hedge of a number that stands here without one: "up to"."""
    here, there = _number(scope), _number(body)
    if here is None or there is None or here[1]:
        return ""
    return there[1] if here[0].value == there[0].value else ""


def _number(scope: Scope) -> tuple[Amount, str] | None:
    """Give the number of a claim, in digits or in full, and its hedge in words."""
    said = meaning_of(scope)
    if said is None or said.amount is None or said.amount.form is not Form.NUMERAL:
        return None
    return said.amount, _BOUNDS.get(said.bound, "") or _APPROXES.get(said.approx, "")


_BOUNDS = {
    Bound.OVER: "more than",
    Bound.AT_LEAST: "at least",
    Bound.UNDER: "fewer than",
    Bound.AT_MOST: "up to",
    Bound.WELL_OVER: "well over",
    Bound.WELL_UNDER: "well under",
}
_APPROXES = {Approx.ABOUT: "about", Approx.BELOW: "nearly", Approx.ABOVE: "just over"}
