"""The second, third or fourth of a series: "the 2023 total was [the second-highest]".

A rank is one among the years that the words name behind it, or among all. "Since 2015"
looks back, from the year that is told.
"""

from __future__ import annotations

import re

from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.apart import DOUBTED
from brief.figures.wording.over_time.asked_records import NTH
from brief.figures.wording.over_time.points import Points, at, covers, told_so
from brief.figures.wording.over_time.times_around import point_around
from brief.figures.wording.over_time.whole import MANY, many_in


def ranked(text: str, lead: str, rest: str, points: Points) -> Judgement | None:
    """Judge a rank of the year that its sentence tells; None of other words."""
    if plain := _ranked_plainly(text, lead, rest, points):
        return plain
    found = _RANK.match(f"{text}{rest}")
    if found is None or _doubted(lead):
        return None
    if not found.start("end") <= len(text) <= found.end():
        return None
    labels = [one.label for one in points]
    behind = rest[max(0, found.end() - len(text)) :]
    total = _THE_TOTAL.search(lead)
    belongs = _BELONGS.search(behind)
    when = total["when"] if total else point_around(lead, behind, labels)
    when = belongs["when"] if belongs else when
    pool = _pool(found, when, points) if when in labels else ()
    if not pool:
        return None
    point = points[labels.index(when)]
    way = -1 if found["least"] else 1
    ahead = [one for one in pool if (one.value - point.value) * way > 0]
    facts = f"{at(point)}; ahead of it, {covers(pool)}:"
    facts = f"{facts} {', '.join(map(at, ahead)) or 'none'}"
    return told_so(text, facts, holds=len(ahead) == NTH[found["nth"].lower()] - 1)


def _ranked_plainly(
    text: str, lead: str, rest: str, points: Points
) -> Judgement | None:
    """Judge "2023 ranks [second], behind 2019" and "[ranks sixth] of the ten years"."""
    found = _PLAIN_RANK.fullmatch(text)
    said = found and (found["verb"] or _RANKS.search(lead))
    labels = [one.label for one in points]
    told = [one for one in re.findall(PERIOD, lead) if one in labels]
    among, behind = _AMONG.match(rest), _BEHIND.match(rest)
    if not (found and said and told and (among or behind)) or _doubted(lead):
        return None
    if among and many_in(among["many"]) != len(points):
        return None
    point = points[labels.index(told[-1])]
    way = -1 if _FROM_LOWEST.search(lead) else 1
    ahead = [one for one in points if (one.value - point.value) * way > 0]
    holds = len(ahead) == NTH[found["nth"].lower()] - 1
    if behind:
        named = {*re.findall(PERIOD, behind["list"])}
        holds = holds and named == {one.label for one in ahead}
    facts = f"{at(point)}; ahead of it: {', '.join(map(at, ahead)) or 'none'}"
    return told_so(text, facts, holds=holds)


_PLAIN_RANK = Late(
    rf"(?P<verb>(?:now )?(?:ranks?|ranked|comes?|came) )?(?P<nth>{'|'.join(NTH)})",
    re.IGNORECASE,
)
_RANKS = Late(r"\b(?:ranks?|ranked|comes?|came|placed)(?: in)? $")
_AMONG = Late(
    rf"^(?: [a-z ]{{1,40}}?)? (?:among|of|in|out of) the (?P<many>{MANY}) years"
)
_BEHIND = Late(
    rf"^(?: [a-z ]{{1,60}}?)?,? (?:behind|after) (?P<list>{PERIOD}"
    rf"(?:(?:,? and |, ){PERIOD})*)(?![\w/])"
)
_FROM_LOWEST = Late(r"\bfrom the (?:lowest|bottom|smallest|fewest)\b")


def rank_in(text: str, rest: str) -> int:
    """Give how far behind a rank the words reach that are read with it."""
    found = _RANK.match(f"{text}{rest}")
    return max(0, found.end() - len(text)) if found else 0


def _doubted(lead: str) -> bool:
    return DOUBTED.search(re.split("[;:]", lead)[-1]) is not None


def _pool(found: re.Match[str], when: str, points: Points) -> Points:
    """Give the values among which a rank is one; none where they are not covered."""
    labels = [one.label for one in points]
    first, last = found["since"] or found["a"], found["b"]
    if many := many_in(found["many"] or ""):
        return points if many == len(points) else ()
    if first and first not in labels:
        return ()
    begun = labels.index(first) if first else 0
    if last and last not in labels:
        return ()
    backward = found["since"] and not (found["all"] or found["all2"])
    ended = labels.index(last or (when if backward else labels[-1]))
    return points[begun : ended + 1] if begun <= labels.index(when) <= ended else ()


_RANK = Late(
    rf"(?:the |its |their )?(?P<nth>{'|'.join(NTH)})[- ](?:highest|largest|biggest"
    r"|greatest|most|(?P<least>lowest|smallest|fewest))\b"
    r"(?: (?!since\b|in\b|of\b|on\b|from\b|between\b)[a-z-]+){0,2}?"
    r"(?P<end>)"
    r"(?:(?P<all> in the years)? since (?:(?P<all2>the (?:series|records?) began in ))?"
    rf"(?P<since>{PERIOD})"
    rf"|(?: (?:in|of|over) the (?:years|period))?(?: from| between)?"
    rf" (?P<a>{PERIOD}) (?:to|and) (?P<b>{PERIOD})"
    rf"| (?:of|in) the (?P<many>{MANY}) years(?: shown)?"
    r"| on record| (?:of|in) the (?:whole )?(?:series|period)| of any year"
    r"|(?=[.,;:)]| (?:in|for|at|and|but|behind|after)\b|$))",
    re.IGNORECASE,
)
_BELONGS = Late(
    rf"\b(?:belongs to|was in|was that of|came in|was recorded in) (?P<when>{PERIOD})"
)
_THE_TOTAL = Late(
    rf"\b(?:the|its|their) (?P<when>{PERIOD}) (?:[a-z]+ )?(?:total|figure|number|level"
    r"|count|rate|share)\b(?:[^.;]|\.(?=\d))*$",
    re.IGNORECASE,
)
