"""Values of a series that words beside them complete: "[half] of the 71 in 2022".

"[Remained above 360] each year", "from [6] (2020) to [47] (2019)": told plainly, with
the years of their sentence. Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.amounts_said import (
    DOWN,
    HEDGE,
    SO_MUCH,
    UP,
    VALUED,
)
from brief.figures.wording.over_time.record_elsewhere import Claims
from brief.figures.wording.over_time.times_around import (
    IN_YEAR,
    point_around,
    span_around,
    years_to,
)


def part_of_value(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "37 in 2018, [half] of the 71 counted in 2022" as a part of that level."""
    base = _OF_THE_VALUE.match(rest) if _A_PART.search(text) else None
    when = point_around(lead, "", labels) if base else ""
    if base is None or when not in labels or when == base["first"]:
        return ()
    return (f"{text} of what it was in {base['first']} in {when}",)


_A_PART = Late(
    r"(?:\b(?:half|thirds?|quarters?|fifths?|tenths?)|%)$",
    re.IGNORECASE,
)
_OF_THE_VALUE = Late(
    rf"^ of the {VALUED}(?: [a-z]+){{0,3}} in (?P<first>{PERIOD})(?![\w/])"
)


def on_a_side(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "since 2021 it has [remained above 360] each year" of each of them."""
    found = _STAYED.fullmatch(text) if _EACH_YEAR.match(rest) else None
    span = span_around(lead, rest, labels) if found else None
    if found is None or span is None:
        return ()
    said = f"{found['side']} {found['value']}"
    if not {span.first, span.last} <= {*labels}:
        return ()
    years = labels[labels.index(span.first) : labels.index(span.last) + 1]
    return tuple(f"{said} in {one}" for one in years)


_STAYED = Late(
    r"(?:(?:has|have|had) )?(?:remained|stayed|been|kept|held|were|was)"
    rf" (?P<side>above|over|below|under) (?P<value>{VALUED})",
    re.IGNORECASE,
)
_EACH_YEAR = Late(r" (?:in )?(?:each|every)(?: single)? year\b")


def than_any(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "[fewer] were built in 2020 [than in any other year] from 2015 to 2024"."""
    found, side = _THAN_ANY.match(text), _SIDE.search(lead)
    when = point_around(lead, "", labels) if found and side else ""
    if found is None or side is None or when not in labels:
        return ()
    most = "highest" if side["up"] else "lowest"
    span = _SPAN.match(rest)
    years = f" between {span['a']} and {span['b']}" if span else ""
    return (f"the {most} number{years} was in {when}",)


def of_any_year(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "in 2020, the [fewest in any year from 2015 to 2024]" as of that year."""
    found = _IN_ANY_YEAR.fullmatch(text)
    when = point_around(lead, "", labels) if found else ""
    if found is None or when not in labels:
        return ()
    most = "highest" if found["up"] else "lowest"
    return (f"the {most} number between {found['a']} and {found['b']} was in {when}",)


_IN_ANY_YEAR = Late(
    r"(?:the )?(?:(?P<up>most|highest|largest)|fewest|lowest|smallest)(?: [a-z]+)?"
    r" (?:in|of) any(?: one)? year"
    rf" (?:from|between) (?P<a>{PERIOD}) (?:to|and) (?P<b>{PERIOD})",
    re.IGNORECASE,
)

_THAN_ANY = Late(r"than in any other year$")
_SIDE = Late(
    r"(?:^\W*|[;:,] )(?:(?P<up>more|higher)|fewer|less|lower)\b[^.;:]*$", re.IGNORECASE
)
_SPAN = Late(rf"^ (?:from|between) (?P<a>{PERIOD}) (?:to|and) (?P<b>{PERIOD})(?![\w/])")


def went_from(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "between 2015 and 2024 it went from [212] to [172]", each of its year."""
    found = _WENT.search(lead) if SO_MUCH.fullmatch(text) else None
    if found is None:
        return ()
    said = lead[: found.start()]
    span = span_around(said, "", labels) or years_to(said, labels)
    return (f"{text} in {span.last if found['to'] else span.first}",) if span else ()


_WENT = Late(
    rf"\b(?:went|moved|changed|{UP}|{DOWN})(?: [a-z]+){{0,2}}? from {HEDGE}"
    rf"(?P<to>{VALUED} to {HEDGE})?$",
    re.IGNORECASE,
)


def when_so_many(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "at no time so few as in 2020, when there were [298]" as a value of 2020."""
    found = _WHEN_IT_WAS.search(lead)
    plain = found is not None and SO_MUCH.fullmatch(text) is not None
    return (f"{text} in {found['when']}",) if found and plain else ()


_WHEN_IT_WAS = Late(
    rf"\b(?P<when>{PERIOD}),? when (?:there (?:were|was)|(?:it|they) (?:was|were|stood"
    rf" at|numbered)|the (?:figure|total|number) (?:was|stood at)) {HEDGE}$"
)


def in_each_of(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "in both 2021 and 2022, [fewer than 80%]" of each of the years listed."""
    found = _LISTED.search(lead) if _BOUNDED.fullmatch(text) else None
    years = re.findall(PERIOD, found["list"]) if found else []
    if not years or not {*years} <= {*labels}:
        return ()
    return tuple(f"{text} in {one}" for one in years)


_LISTED = Late(
    r"(?:^\W*|[;:] )[Ii]n (?:both |each of |all of )?"
    rf"(?P<list>{PERIOD}(?:, {PERIOD})*,? and (?:in )?{PERIOD}),?"
    r"(?: there (?:were|was))? $"
)
_BOUNDED = Late(
    r"(?:fewer|less|more|lower|higher) than [£$€]?\d[\d,.]*(?:%| per cent)?"
    r"(?: [a-z]+){0,3}|(?:under|over|below|above|at least) [£$€]?\d[\d,.]*"
    r"(?:%| per cent)?(?: [a-z]+){0,3}",
    re.IGNORECASE,
)


def below_since(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "over 40 in 2016; it [has been below that level every year since]"."""
    found = _EVER_SINCE.fullmatch(text)
    years = [one for one in re.findall(PERIOD, lead) if one in labels]
    numbers = [one for one in _NUMBER.findall(lead) if one not in labels]
    value = found["value"] or (numbers[-1] if numbers else "") if found else ""
    if found is None or not (years and value) or years[-1] == labels[-1]:
        return ()
    first = labels[labels.index(years[-1]) + 1]
    return (f"{found['side']} {value} in every year from {first} to {labels[-1]}",)


_NUMBER = Late(r"(?<![\d,.])[£$€]?\d[\d,]*(?:\.\d+)?%?")
_EVER_SINCE = Late(
    r"(?:has|have) (?:been|stayed|remained) (?P<side>above|over|below|under)"
    rf" (?:(?P<value>{VALUED})|that (?:level|mark|figure))(?: in)? (?:each|every) year"
    r" since",
    re.IGNORECASE,
)


def gap_to(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "the shortfall against 2019 narrowed from [370] in 2023" as a gap."""
    found = _SHORTFALL.search(lead) if SO_MUCH.fullmatch(text) else None
    behind = IN_YEAR.match(rest)
    if found is None or behind is None or behind["when"] == found["base"]:
        return ()
    side = "more" if found["up"] else "fewer"
    return (f"{text} {side} in {behind['when']} than in {found['base']}",)


_SHORTFALL = Late(
    rf"\b(?:(?P<up>excess|surplus)|shortfall|deficit)\b[^.;]*?"
    rf" (?:against|on|from|compared with|over) (?P<base>{PERIOD})\b[^.;]*"
    r" (?:from|to|was|of) $",
    re.IGNORECASE,
)


def previous_record(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "passing the [previous record of 1,755] set in 2019" as that of its time."""
    found, behind = _PREVIOUS.fullmatch(text), _SET_IN.match(rest)
    told = [one for one in re.findall(PERIOD, lead) if one in labels]
    if found is None or behind is None or not told:
        return ()
    when, now = behind["when"], told[-1]
    if when not in labels or labels.index(when) >= labels.index(now):
        return ()
    value = (f"{found['value']} in {when}",) if found["value"] else ()
    others = (one for one in labels[: labels.index(now)] if one != when)
    return (*value, *(f"higher in {when} than in {one}" for one in others))


_PREVIOUS = Late(
    r"(?:the |its )?(?:previous|old) (?:record|high|peak|best)"
    rf"(?:,? (?:of )?(?P<value>{VALUED}))?",
    re.IGNORECASE,
)
_SET_IN = Late(rf"^,? (?:set |reached |recorded )?in (?P<when>{PERIOD})(?![\w/])")


def which_did_by(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "until 2024 to exceed their 2019 level, which they did by [12,400]"."""
    found = _DID_BY.search(lead) if SO_MUCH.fullmatch(text) else None
    told = re.findall(PERIOD, lead[: found.start()]) if found else []
    if found is None or not told:
        return ()
    base = found["base"] or found["base2"]
    return (f"{text} more in {told[-1]} than in {base}",)


_DID_BY = Late(
    r"\b(?:exceed|pass|surpass|top|beat|overtake) (?:(?:its|their|the)"
    rf" (?P<base>{PERIOD}) [a-z]+|the [a-z]+ of (?P<base2>{PERIOD})),"
    rf" (?:which (?:it|they) did|and (?:then )?only|and then) by {HEDGE}$",
    re.IGNORECASE,
)


def dated_in_brackets(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "ranged from [6] (2020) to [47] (2019)" as the values of those years."""
    found = _DATED.match(rest) if SO_MUCH.fullmatch(text) else None
    return (f"{text} in {found['when']}",) if found else ()


_DATED = Late(rf"^ \((?:in )?(?P<when>{PERIOD})\)")


FORMS_OF_A_TIME = (of_any_year,)
"""What is read of words that name periods themselves."""

FORMS = (
    *(which_did_by, dated_in_brackets, below_since, gap_to, previous_record),
    *(part_of_value, on_a_side, than_any, went_from, in_each_of),
)
