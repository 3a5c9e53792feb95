"""In how many years of a series it was so, and in which: "fell in only two years".

The years may stand behind it, "2018 and 2023": they are then all of those years, and
no others.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from brief.figures.wording.judging.holding import FALSE, TRUE, quoted_as, unread
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.points import Points, covers, gap_in
from brief.figures.wording.over_time.whole import (
    DOWN,
    MANY,
    SINCE,
    UP,
    Sentence,
    is_yearly,
    many_in,
    place_of,
    way_told,
)

Judge = Callable[[str, str], Judgement]


def is_so_many_told(sentence: Sentence) -> bool:
    """Say whether a claim counts years that its sentence tells in full."""
    return _found(sentence) is not None or _turned(sentence) is not None


def so_many_told(
    text: str, sentence: Sentence, points: Points, judge: Judge
) -> Judgement | None:
    """Judge "fell in only two years: 2018 and 2023"."""
    if turned := _turned(sentence):
        said = f"{turned['did']} in {turned['count']}"
        return quoted_as(judge(said, ""), said, text)
    found = _found(sentence)
    if found is None:
        return None
    begun = place_of(found["since"], points) if found["since"] else 0
    if begun is None or gap_in(points[begun:]) or not is_yearly(points):
        return unread(text, f"the series runs {covers(points)}, and not year by year")
    whole = found.groupdict().get("of")
    if whole and many_in(whole) != len(points) - 1 - begun:
        years = len(points) - 1 - begun
        return unread(text, f"the series has {years} changes, {covers(points)}")
    return _counted(text, found, points[begun:])


def _counted(text: str, found: re.Match[str], points: Points) -> Judgement:
    """Hold a number of years, and those that are listed, to the steps of a series."""
    way = way_told(found["did"])
    but = found.groupdict().get("but") is not None
    so = [
        i
        for i in range(1, len(points))
        if ((points[i].value - points[i - 1].value) * way > 0) != but
    ]
    word = "rose" if way > 0 else "fell"
    word = f"{word} in all but" if but else f"{word} in"
    years = ", ".join(points[i].label for i in so) or "none"
    facts = f"{covers(points)}, it {word} {len(so)}: {years}"
    listed = {place_of(one, points) for one in _YEARS.findall(found["listed"] or "")}
    if len(so) == many_in(found["many"]) and (not listed or listed == set(so)):
        return Judgement(TRUE, f"“{text}” holds: {facts}.")
    return Judgement(FALSE, f"“{text}” is not true: {facts}.")


def _found(sentence: Sentence) -> re.Match[str] | None:
    """Find a number of years in which it was so, or not so.

    "Every year but one" must say which one, or since when.
    """
    for form in (_IN_ONLY, _ONLY_IN, _BUT, _ALL_BUT):
        found = sentence.find_with(form, "many", "did")
        if found and (
            form in {_IN_ONLY, _ONLY_IN} or found["listed"] or found["since"]
        ):
            return found
    return None


def _turned(sentence: Sentence) -> re.Match[str] | None:
    """Find a number of years that stands apart from what was so in them."""
    return sentence.find_with(_IN_FRONT, "count") or sentence.find_with(
        _BEHIND, "count"
    )


_YEARS = Late(PERIOD, re.IGNORECASE)
_LIST = (
    rf"(?P<listed>(?:[,:]|,? [–—-])? ?\(?(?:both |namely )?(?:in )?{PERIOD}"
    rf"(?:,? (?:and )?(?:in )?{PERIOD})*\)?)?(?![\w/])(?! (?:was|were|is|saw)\b)"
    r"(?!,? (?:from|to|by) )"
)
_DID = rf"(?:(?:has|have|had) )?(?P<did>{UP}|{DOWN}|risen|grown|fallen)\b"
_IT_DID = rf"(?:^\W*[^.;,\d]{{1,120}}? )?\b{_DID}"
_IN_ONLY = Late(
    rf"{_IT_DID} in (?:only|just) (?P<many>{MANY})"
    rf"(?: (?:out )?of the (?P<of>{MANY}))? years?(?: {SINCE})?{_LIST}",
    re.IGNORECASE,
)
_ONLY_IN = Late(
    rf"^\W*In (?:only|just) (?P<many>{MANY})(?: (?:out )?of the (?P<of>{MANY}))? years?"
    rf"(?: {SINCE})? did [^.;,\d]{{1,120}}? (?P<did>rise|grow|climb|increase|fall|drop"
    rf"|decline|decrease){_LIST}",
    re.IGNORECASE,
)
_BUT = Late(
    rf"{_IT_DID} in (?P<but>every year (?:but|except|bar)) (?P<many>(?!\d{{3}}){MANY})"
    rf"(?: {SINCE})?(?! of\b){_LIST}",
    re.IGNORECASE,
)
_ALL_BUT = Late(
    rf"{_IT_DID} in (?P<but>all but) (?P<many>{MANY})"
    rf"(?: (?:out )?of the (?P<of>{MANY}))? years?(?: {SINCE})?{_LIST}",
    re.IGNORECASE,
)
_COUNT = (
    rf"(?P<count>{MANY} (?:out )?of the (?:(?:last|past) )?{MANY} years)"
    r"(?! (?:up )?(?:to|from|since|between|before|until|ending)\b)"
)
_BEHIND = Late(rf"\b{_DID} in (?:only |just )?{_COUNT}", re.IGNORECASE)
_IN_FRONT = Late(
    rf"(?:^\W*|,? (?:and|but|though|although|yet) |, )in {_COUNT},?"
    rf" (?:(?!\b(?:and|but|while|that|which)\b)[^.;,\d]){{1,100}}? {_DID}"
    r"(?=[.;,]|$)",
    re.IGNORECASE,
)
