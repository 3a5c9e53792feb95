"""The second of two values that a sentence sets against each other: "71 against [40]".

"In 2022 than in 2021 ([71] compared with [40])" gives the years in the order of the
values. Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.amounts_said import HEDGE, SO_MUCH, VALUED
from brief.figures.wording.over_time.record_elsewhere import Claims
from brief.figures.wording.over_time.whole import MANY, many_in


def second_of_two(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read the [40] of "in 2022 than in 2021 (71 compared with [40])" as of 2021."""
    found = _AGAINST.search(lead) if SO_MUCH.fullmatch(text) else None
    years = [*_TWO.finditer(lead[: found.start()])] if found else []
    return (f"{text} in {years[-1]['other']}",) if years else ()


_AGAINST = Late(
    rf"[(–—,] ?(?:from )?{VALUED} (?:as opposed to|(?:as )?compared (?:with|to)"
    rf"|(?:as )?against|versus|rather than|instead of) {HEDGE}$",
    re.IGNORECASE,
)
_TWO = Late(
    rf"\b(?:in|at the end of) {PERIOD}\b[^.;()]{{0,60}}? than (?:it (?:was|had been) )?"
    rf"(?:(?:in|at the end of) )?(?P<other>{PERIOD})(?![\w/])",
    re.IGNORECASE,
)


def first_of_two(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "with [431], it was 1.4 times as busy in 2022 as in 2020" as of 2022."""
    led = _WITH.fullmatch(lead) is not None
    found = _IN_AS_IN.match(rest) if led else None
    return (f"{text} in {found['when']}",) if found else ()


_WITH = Late(r"\W*(?:With|At) ")
_IN_AS_IN = Late(
    rf"^(?: [a-z]+)?, (?:[^.;]|\.(?=\d))*?\bin (?P<when>{PERIOD}) (?:as|than)"
    r" (?:it was )?in"
    rf" {PERIOD}"
)


def times_as_busy(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "[about 1.4 times as busy] in 2022 as in 2020" of both years."""
    found, two = _AS_BUSY.fullmatch(text), _AS_IN.match(rest)
    if found is None or two is None:
        return ()
    return (f"{found['times']} as many in {two['when']} as in {two['base']}",)


_AS_BUSY = Late(rf"(?P<times>{HEDGE}[a-z\d. ]+?) as (?:busy|full)", re.IGNORECASE)
_AS_IN = Late(rf"^ in (?P<when>{PERIOD}) as in (?P<base>{PERIOD})(?![\w/])")


def times_the_number(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "in 2023, [half the number] charged in 2018" of both years."""
    found, base = _TIMES_THE.fullmatch(text), _COUNTED_IN.match(rest)
    told = [one for one in re.findall(PERIOD, lead) if one in labels]
    if found is None or base is None or not told or told[-1] == base["when"]:
        return ()
    return (f"{found['times']} as many in {told[-1]} as in {base['when']}",)


_TIMES_THE = Late(
    rf"(?P<times>{HEDGE}(?:half|twice|(?:[a-z]+|\d[\d.]*) times)) the"
    r" (?:number|total|figure|level)",
    re.IGNORECASE,
)
_COUNTED_IN = Late(rf"^(?: [a-z]+){{0,3}} in (?P<when>{PERIOD})(?![\w/])")


def than_years_before(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "in 2019 [1,000 more homes] than five years earlier" of both years."""
    found, behind = _SO_MANY_MORE.fullmatch(text), _THAN_YEARS.match(rest)
    told = [one for one in re.findall(PERIOD, lead) if one in labels]
    if found is None or behind is None or not told:
        return ()
    base = labels.index(told[-1]) - many_in(behind["many"])
    if base < 0 or base == labels.index(told[-1]):
        return ()
    side = "more" if found["up"] else "fewer"
    return (f"{found['amount']} {side} in {told[-1]} than in {labels[base]}",)


_SO_MANY_MORE = Late(
    rf"(?P<amount>{HEDGE}[£$€]?\d[\d,.]*(?:m|bn)?)"
    r" (?:(?P<up>more|higher)|fewer|less|lower)(?: [a-z]+){0,2}",
    re.IGNORECASE,
)
_THAN_YEARS = Late(
    rf"^[^.;,\d]{{0,90}}? than (?P<many>{MANY}) years (?:earlier|before|previously)\b"
)

FORMS = (
    *(second_of_two, first_of_two, times_as_busy, times_the_number),
    than_years_before,
)
