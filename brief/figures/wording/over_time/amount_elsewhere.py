"""Numbers of a series by themselves, of which their sentence tells the time elsewhere.

A value of a year, a sum or a mean of several, a change told once more: "up by 34%, or
[10,660]". Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.amounts_said import (
    DOWN,
    FEW_WORDS,
    FRACTION,
    HEDGE,
    MOVE,
    UP,
    VALUED,
    moved,
    side_of,
)
from brief.figures.wording.over_time.record_elsewhere import Claims
from brief.figures.wording.over_time.times_around import (
    clause_beside,
    own_span,
    point_around,
    points_before,
    span_around,
    summed_span,
    years_before,
)


def amount(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read a number by itself: a mean, a sum, a change told once more, or a value."""
    if not _ALONE.fullmatch(text) or _OF_STEPS.search(text):
        return ()
    return (
        _summed(text, lead, rest, labels)
        or _noun_led(text, lead, rest, labels)
        or _once_more(text, lead, rest, labels)
        or _one_of_several(text, lead, rest, labels)
        or _in_all(text, lead, rest, labels)
        or _value(text, lead, rest, labels)
    )


_OF_STEPS = Late(
    rf"\b(?:consecutive|successive|annual|times|running|in a row|{UP}|{DOWN})\b"
    r"(?<!up)(?<!down)",
    re.IGNORECASE,
)
"""What makes a number one of steps, and no value: "two consecutive falls"."""

_ALONE = Late(
    rf"(?:(?:up|down) from )?(?:an average of |a total of )?{VALUED}"
    r"(?: over the (?:previous|preceding) [a-z]+ years)?",
    re.IGNORECASE,
)


def _summed(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "averaged 64 over 2022 to 2024, compared with [38] over 2017 to 2019"."""
    kinds = list(_SUMS.finditer(f"{lead}{text}{rest.partition(',')[0]}"))
    if not kinds:
        return ()
    if _OVER.search(text):
        span = years_before(text, lead, labels)
    else:
        span = own_span(lead, rest, labels) or summed_span(lead, labels)
    if span is None:
        return ()
    what = "a total of" if kinds[-1]["all"] else "an average of"
    plain = _OVER.sub("", _LED.sub("", text))
    return (f"{what} {plain} from {span.first} to {span.last}",)


_SUMS = Late(
    r"\b(?:(?P<all>total(?:led)?|altogether|in all|all told)|average[ds]?|averaging"
    r"|mean)\b",
    re.IGNORECASE,
)
_LED = Late(r"^(?:(?:up|down) from )?(?:an average of |a total of )?", re.IGNORECASE)
_OVER = Late(r" over the (?:previous|preceding) [a-z]+ years$", re.IGNORECASE)


def _in_all(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "between 2016 and 2024, [253] people died" as the sum of those years."""
    span = summed_span(lead, labels)
    later = points_before(lead.partition(",")[2])
    plain = not (re.search("%|per cent", text) or _EACH_YEAR.match(rest))
    if span is None or later or not plain:
        return ()
    return (f"a total of {text} from {span.first} to {span.last}",)


_EACH_YEAR = Late(r"^[^.;,]{0,60}?\b(?:a|per|each|every) (?:year|month)\b|^ annually")


def _noun_led(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "fell from 36 to 29 between 2017 and 2018, a drop of [a fifth]"."""
    if came := _HAS_BEEN.search(lead):
        move = came["move"].lower()
        verb = "rose" if re.fullmatch(UP, move) else "fell"
        return (f"{verb} by {text} between {came['since']} and {labels[-1]}",)
    found = _A_DROP_OF.search(lead)
    span = span_around(lead[: found.start()], "", labels) if found else None
    if found is None or span is None:
        return ()
    return (f"{found['noun']} {text} between {span.first} and {span.last}",)


_HAS_BEEN = Late(
    r"\b[Tt]he (?P<move>rise|increase|growth|fall|drop|decrease|decline|reduction)"
    rf"(?: in [^.;,]{{1,80}}?)? since (?P<since>{PERIOD})(?: in [^.;,]{{1,80}}?)?"
    rf" (?:has been|is|was) {HEDGE}$"
)
_A_DROP_OF = Late(
    r", (?P<noun>an? (?:rise|increase|drop|fall|decrease|decline|reduction) of"
    rf" {HEDGE})$",
    re.IGNORECASE,
)


def _once_more(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "up by 34%, or [10,660]" as the amount of the change before it."""
    found = _OR.search(lead)
    span = span_around(lead[: found.start()], rest, labels) if found else None
    if found is None or span is None:
        return ()
    return (f"{moved(found)} by {text} between {span.first} and {span.last}",)


_OR = Late(
    rf"(?:{MOVE})(?: by| of)? {VALUED}(?:,? or|,? that is,?| \() ?$",
    re.IGNORECASE,
)


def _one_of_several(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "by 8.6% in 2022, [16.7%] in 2023 and [11.2%] in 2024" as three rises."""
    found = _RISES.search(lead)
    when = point_around(lead, rest, labels) if found else ""
    if found is None or when not in labels:
        return ()
    return (f"{moved(found)} by {text} in {when}",)


_ONE_OF = rf"{VALUED} in {PERIOD}"
_RISES = Late(
    rf"(?:{MOVE})(?:(?: in [a-z ]{{1,60}}?)? (?:in|of) {PERIOD}(?:,| was(?: of)?)"
    rf"|(?: by| of)? {_ONE_OF}"
    r"|[^.:;]{0,80}:|[^.:;,]{0,80}, (?:by|of))"
    rf"(?:(?:,| and|, and)? ?{_ONE_OF})*(?:,| and|, and|) ?$",
    re.IGNORECASE,
)


def _value(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read a value with the year that its sentence tells of it."""
    other = _AGAINST_THAT.search(lead)
    point = other["when"] if other else point_around(lead, rest, labels)
    plain = _LED.sub("", text)
    said = f"{lead}{rest}"
    more = _OVER_YEARS.search(said) or _EXTREME.search(clause_beside(lead, rest))
    more = more or _SUMS.search(clause_beside(lead, rest))
    apart = _A_FRACTION.search(text) or _BY.search(lead) or "local" in said
    if not point or more or apart:
        return ()
    if to := _MOVED_TO.search(lead):
        return (f"{plain} in {point}", f"{moved(to)} in {point}")
    if (set_against := _FROM.match(text)) is None:
        return (f"{plain} in {point}",)
    told = [one["when"] for one in points_before(lead)]
    now = next((one for one in reversed(told) if one != point), labels[-1])
    return (f"{plain} in {point}", f"{side_of(set_against)} in {now} than in {point}")


_EXTREME = Late(
    r"\b(?:peak|trough|low|high|maximum|minimum|lowest|highest|fewest|most|record|local)\b",
    re.IGNORECASE,
)
"""What says more of a value than its year: "a local peak of [37] in 2018"."""

_MOVED_TO = Late(rf"(?:{MOVE}) (?:back |again )?to {HEDGE}$", re.IGNORECASE)
_OVER_YEARS = Late(
    rf"\b(?:over|during|in|across) (?:the |these |those )?(?:last |past |first )?"
    rf"(?:\d+|{FEW_WORDS}) years\b",
    re.IGNORECASE,
)
"""What makes a number one of several years: "over the two years to 2024"."""

_BY = Late(rf"\bby {HEDGE}$")
_AGAINST_THAT = Late(rf"\bthan in (?P<when>{PERIOD})[:,] {VALUED} against {HEDGE}$")
"""The second of two values: "a third more in 2024 than in 2016: 80 against [48]"."""

_A_FRACTION = Late(rf"\b{FRACTION}", re.IGNORECASE)
_FROM = Late(r"(?:(?P<up>up)|down) from ", re.IGNORECASE)
