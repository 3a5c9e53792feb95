"""Records of a series whose value and year stand behind them in their sentence.

"The [lowest] number in the series was [29], in 2014": a record that is told with its
year is of that year, and its value is that of the year. It is held to the years that
the sentence names for it, or else to all.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from brief.figures.wording.judging.holding import FALSE, TRUE, quoted_as, unread
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.points import Point, Points, at, covers
from brief.figures.wording.over_time.whole import (
    FALLS,
    MANY,
    OVER_WHAT,
    RISES,
    SINCE,
    SPAN,
    VALUE,
    Sentence,
    many_in,
    place_of,
)

Judge = Callable[[str, str], Judgement]


def is_record_told(sentence: Sentence) -> bool:
    """Say whether a claim is a record whose year its sentence tells behind it."""
    return _found(sentence, "way") is not None


def _found(sentence: Sentence, *groups: str) -> re.Match[str] | None:
    """Find a record with its year, whether its value stands before that or behind."""
    return sentence.find_with(_DATED, *groups) or sentence.find_with(_TOLD, *groups)


def record_told(
    text: str, sentence: Sentence, points: Points, judge: Judge
) -> Judgement | None:
    """Judge "the lowest number in the series was 29, in 2014"."""
    found = _found(sentence, "way", "value", "value2")
    if found is None:
        return None
    said = found.groupdict()
    place = place_of(said["when"] or said.get("aside"), points)
    pool = _pool(f"{found['led'] or ''} {found['of']}", points)
    if isinstance(pool, str):
        return unread(text, pool)
    if place is None:
        return unread(text, f"the series runs {covers(points)}")
    if points[place] not in pool:
        facts = f"{at(points[place])} is no value {covers(pool)}"
        return Judgement(FALSE, f"“{text}” is not true: {facts}.")
    judged = _placed_in(text, found, points[place], pool)
    value = said["value"] or said.get("value2")
    if judged.verdict is not TRUE or not value:
        return judged
    plain = f"{said['hedge']} {value} in {points[place].label}".strip()
    held = judge(plain, "")
    return judged if held.verdict is TRUE else quoted_as(held, plain, text)


def _placed_in(
    text: str, found: re.Match[str], point: Point, pool: Points
) -> Judgement:
    """Ask whether a value is the first, or the second, of some values."""
    way = 1 if found["way"].lower() in _HIGHEST else -1
    rank = _RANKS.get((found["rank"] or "").lower(), 1)
    better = sum((one.value - point.value) * way > 0 for one in pool)
    if better == rank - 1:
        return Judgement(TRUE, f"“{text}” holds: {at(point)}, {covers(pool)}.")
    best = sorted(pool, key=lambda one: -one.value * way)[min(rank, len(pool)) - 1]
    word = "highest" if way > 0 else "lowest"
    word = f"{found['rank'].lower()} {word}" if found["rank"] else word
    return Judgement(FALSE, f"“{text}” is not true: the {word} is {at(best)}.")


def _pool(of: str, points: Points) -> Points | str:
    """Give the values that a record is one of, or say why they are not known."""
    of = _ALL.sub("", of)
    found = _SINCE.search(of) or _SPAN.search(of) or _LATELY.search(of)
    rest = f"{of[: found.start()]}{of[found.end() :]}" if found else of
    if _OTHER.search(rest):
        return "over which years it is a record is not said plainly: name them"
    said = found.groupdict() if found else {}
    begun = place_of(said.get("since") or said.get("first") or points[0].label, points)
    ended = place_of(said.get("last") or points[-1].label, points)
    if many := said.get("many"):
        begun = len(points) - many_in(many)
    if begun is None or ended is None or begun < 0:
        return f"the series runs {covers(points)}"
    return points[begun : ended + 1]


_HIGHEST = frozenset("highest largest greatest biggest".split())
_RANKS = {"second": 2, "third": 3, "fourth": 4, "fifth": 5}
_SINCE = Late(rf"\b{SINCE}", re.IGNORECASE)
_SPAN = Late(rf"\b{SPAN}", re.IGNORECASE)
_LATELY = Late(
    rf"\b(?:in|of|over) the (?:last|past) (?P<many>{MANY}) years\b", re.IGNORECASE
)
_ALL = Late(
    r"\b(?:(?:in|of|over|across) (?:the|this) (?:whole |entire )?(?:series|period)"
    r"|on record|since records began|ever(?: recorded)?|in (?:a|any)(?: single| one)? "
    r"year)\b",
    re.IGNORECASE,
)
_OTHER = Late(
    r"\b(?:19|20)\d\d\b|\b(?:since|last|past|previous|preceding|earlier|later|recent"
    r"|decade|(?:in|of|over|for|before|after|until) [a-z ]{0,20}(?:years|quarters"
    r"|months))\b",
    re.IGNORECASE,
)
"""What says of a record over which years it is one."""

_WAY = "highest|lowest|largest|smallest|greatest|biggest|fewest"
_KIND = "number|figure|level|total|count|value|rate|share|proportion|percentage|point"
_RECORD = (
    r"(?:^\W*|,? (?:and|but|while|whereas) )"
    r"(?:(?P<led>(?:in|over|across) (?:the|this) (?:whole )?(?:series|period)"
    rf"|since {PERIOD}),? )?"
    rf"(?:the |its |their )?(?:(?P<rank>second|third|fourth|fifth)[- ])?"
    rf"(?P<way>{_WAY})"
    rf"(?! (?:{OVER_WHAT} ){{0,2}}(?:{RISES}|{FALLS}|changes?|loss(?:es)?|steps?)\b)"
    rf"(?P<of>(?: (?:{_KIND}))?(?: (?!(?:was|were|is)\b)[^\s.;:]+){{0,40}}?)"
)
_IN = rf"in (?:the year )?(?P<when>{PERIOD})(?![\w/])"
_ABOUT = (
    "(?: (?:recorded|seen|counted|reached|at|just|only))*(?P<hedge>(?: (?:about|around"
    "|almost|nearly|roughly|over|under|more than|fewer than))*)"
)
_TOLD = Late(
    rf"{_RECORD},? (?:was|were|is|came)(?: at)?{_ABOUT}"
    rf"(?: (?P<value>{VALUE})(?: [a-z]+){{0,3}}?)?"
    r"(?:,|,? (?:recorded|seen|counted|reached))?"
    rf" (?:\((?:in )?(?P<aside>{PERIOD})\)|{_IN})"
    r"(?!,? (?:and|to|or) (?:in )?\d)"
    rf"(?:,? when (?:it was|they were|there were|it stood at) (?P<value2>{VALUE}))?",
    re.IGNORECASE,
)
"""A record at the head of its sentence, with its value and its year, or this alone."""

_DATED = Late(
    rf"{_RECORD},? {_IN},? (?:was|were|is|came to)(?: at)?{_ABOUT}"
    rf" (?P<value>{VALUE})(?![\w%])",
    re.IGNORECASE,
)
"""A record with its year before its value: "the lowest number, in 2014, was 29"."""
