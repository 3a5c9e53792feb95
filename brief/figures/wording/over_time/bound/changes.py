"""Changes of a series, by an amount or without, with the two times they lie between.

"[1,000 more homes] than five years earlier", "[almost trebled]", "[fell again]".
Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.bound.amounts import (
    AMOUNT_MORE,
    BY_AMOUNT,
    OF_STEPS,
    amount_in,
)
from brief.figures.wording.over_time.bound.around import Around, Pair
from brief.figures.wording.over_time.bound.dated import YEAR
from brief.figures.wording.over_time.bound.saying import Claims, between, moved
from brief.figures.wording.over_time.bound.ways import FALLEN, RISEN, way_of


def changes(around: Around) -> Iterator[Claims]:
    """Read an amount of change: "[by 100]", "[1,000 more homes]", "added [£185]"."""
    text = around.text if ", " in around.text else _IN_YEAR.sub("", around.text)
    found = BY_AMOUNT.fullmatch(text) or AMOUNT_MORE.fullmatch(text)
    way = _way_of(around)
    if found is None or OF_STEPS.search(around.text) or not way:
        return
    amount, most = amount_in(found), _MOST_OF.search(around.lead)
    if _BARE.fullmatch(amount) and _IN_POINTS.search(around.lead):
        amount = f"{amount} points"
    for pair in around.pairs():
        claims = [_plainly(amount, way, around, pair)]
        if most:
            noun = "rise" if way > 0 else "fall"
            claims.append(f"the {most['most']} {noun} was in {around.labels[pair[1]]}")
        yield tuple(claims)


def _plainly(amount: str, way: int, around: Around, pair: Pair) -> str:
    """Say a change, or a difference from a later time, plainly."""
    then, now = (around.labels[at] for at in pair)
    if pair[0] < pair[1]:
        return f"{moved(way)} by {amount} {between(around, pair)}"
    return f"{amount} {'more' if way > 0 else 'fewer'} in {now} than in {then}"


def _way_of(around: Around) -> int:
    """Give the way of a change; 0 of a mean, and of an end of it that is no growth."""
    said = f"{around.lead}{around.text}"
    if _BEATEN_BY.search(around.lead):
        return 1
    if growth := _GROWTH.search(said):
        return -1 if growth["down"] else 1
    if _FROM_TO.search(said) or _MEAN.search(around.lead):
        return 0
    return way_of(around.text, around.lead, around.rest)


_BEATEN_BY = Late(
    r"\b(?:beaten|bettered|surpassed|overtaken|broken) in (?:19|20)[\d/]+,? by $"
)
_BARE = Late(r"\d[\d.]*")
_IN_POINTS = Late(r"\d (?:percentage )?points?\b")
"""What is told in points goes on so: "up 13.5 points in 2021 and [17.3] in 2022"."""

_IN_YEAR = Late(rf" in {YEAR}$")
_GROWTH = Late(
    r"\b(?:[Gg]rowth|[Aa]nnual (?:rise|increase|(?P<down>fall|decline))) in\b"
)
_FROM_TO = Late(r"\b(?:from|to) (?:[£$€]?[\d,.]+%?|[a-z]+)(?: [a-z]+){0,3}$")
_MEAN = Late(r"\b(?:average|mean|median|total|typical)(?: of)? $")
_MOST_OF = Late(
    r"\b(?:the|its|their|our) (?P<most>(?:larg|bigg|small|sharp|steep|great)est)"
    r"(?: [a-z-]+)* (?:rise|increase|gain|fall|drop|decrease|decline|loss|change)\b"
    r"(?:[^.;:]|[.:](?=\d))*, $",
    re.IGNORECASE,
)
"""What an amount is told to be: "the largest annual increase in homes, [250], came"."""


def multiples(around: Around) -> Iterator[Claims]:
    """Read "[almost trebled]" with its two times."""
    if _MULTIPLE.fullmatch(around.text):
        for pair in around.pairs():
            yield (f"{around.text} {between(around, pair)}",)


_MULTIPLE = Late(
    r"(?:(?:has|have|had) )?(?:(?:about|nearly|almost|more than|roughly|just over) )*"
    r"(?:doubled|trebled|tripled|quadrupled|halved)",
    re.IGNORECASE,
)


def moves(around: Around) -> Iterator[Claims]:
    """Read "[fell again]" with the time that is told of it."""
    if _NOTHING.fullmatch(around.text):
        for place in filter(None, around.points()):
            then, now = around.labels[place - 1 : place + 1]
            yield (f"the same in {now} as in {then}",)
    found = _MOVE.fullmatch(around.text)
    if found is None or _LEADS_ON.search(around.lead):
        return
    verb = moved(1 if found["up"] else -1)
    for pair in around.pairs():
        step = pair[1] - pair[0] == 1
        when = f"in {around.labels[pair[1]]}" if step else between(around, pair)
        yield (f"{verb} {when}",)


_NOTHING = Late(
    r"(?:there was )?(?:nothing was (?:added|lost|gained)|no (?:change|growth)"
    r"|(?:did|has) not (?:chang|mov|gr[eo]w)(?:e|ed|n)?|at a standstill)",
    re.IGNORECASE,
)
_LEADS_ON = Late(r"\b(?:before|after|until|despite|following|by) $")
_MOVE = Late(
    r"(?:(?:has|have|had|was|were|also|then|again|it|they) )*"
    rf"(?:(?P<up>{RISEN})|{FALLEN})"
    r"(?: (?:again|further|sharply|slightly|steeply|once more|a little|back))?",
    re.IGNORECASE,
)
