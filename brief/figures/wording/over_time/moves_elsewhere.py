"""Moves of a series that another part of their sentence dates, counts or leads.

"Emissions [rebounded to 1,410] by 2022", "[climbed to 441,200 two years later]", "in
2020 visits fell by 273,400 and emissions [by 580 tonnes]". Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.amounts_said import (
    DOWN,
    FEW_WORDS,
    UP,
    VALUED,
    moved,
    side_of,
)
from brief.figures.wording.over_time.record_elsewhere import Claims
from brief.figures.wording.over_time.times_around import (
    point_around,
    points_before,
    span_around,
)
from brief.figures.wording.over_time.whole import many_in


def moved_to(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "[rebounded to 1,410] by 2022" as its value, and its move since before."""
    found = _MOVED_TO.fullmatch(text)
    point = point_around(lead, rest, labels) if found else ""
    if found is None or point not in labels:
        return ()
    told = [one["when"] for one in points_before(lead) if one["when"] != point]
    since = told[-1] if told else labels[max(0, labels.index(point) - 1)]
    return (
        f"{found['value']} in {point}",
        f"{side_of(found)} in {point} than in {since}",
    )


_MOVED_TO = Late(
    rf"(?:(?P<up>{UP})|{DOWN}) (?:back |again )?to (?P<value>{VALUED})",
    re.IGNORECASE,
)


def so_much_later(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "in 2013 it was 412; it [climbed to 441 two years later]" of 2015."""
    found, told = _LATER.search(text), points_before(lead)
    when = told[-1]["when"] if told else ""
    if found is None or when not in labels:
        return ()
    many = 1 if found["many"].lower() in {"a", "an", "one"} else many_in(found["many"])
    at = labels.index(when) + many
    if at >= len(labels):
        return ()
    plain, later = text[: found.start()].strip(), labels[at]
    if to := _MOVED_TO.fullmatch(plain):
        side = side_of(to)
        return (f"{to['value']} in {later}", f"{side} in {later} than in {when}")
    if more := _SO_MUCH.fullmatch(plain):
        return (f"{more['amount']} {more['side']} in {later} than in {when}",)
    return ()


_LATER = Late(
    rf" (?P<many>an?|one|\d+|{FEW_WORDS}) years? (?:later|on|afterwards)$",
    re.IGNORECASE,
)
_SO_MUCH = Late(
    rf"(?:(?:was|were|had been) )?(?P<amount>{VALUED})"
    r" (?P<side>more|less|fewer|higher|lower)",
    re.IGNORECASE,
)


def every_year(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "between 2015 and 2019 it [grew year after year]" with both its ends."""
    found = _EACH_YEAR.fullmatch(text)
    if found is None:
        return ()
    verb = moved(found)
    if until := _BEFORE.search(lead):
        at = labels.index(until["when"]) if until["when"] in labels else 0
        span = (labels[0], labels[at - 1]) if at > 1 else None
    else:
        span = span_around(lead, rest, labels)
    return (f"{verb} every year between {span[0]} and {span[1]}",) if span else ()


_EACH_YEAR = Late(
    r"(?:(?:had|have|has|was|were) (?:been )?)?"
    rf"(?:(?P<up>{UP}|growing|climbing)|{DOWN}|dropping|declining|shrinking)"
    r" (?:(?:in )?(?:every|each)(?: single)? year|year after year|year (?:on|by) year)",
    re.IGNORECASE,
)
_BEFORE = Late(rf"^\W*Before (?:the [a-z]+ (?:of|in) )?(?P<when>{PERIOD}),")


def by_as_well(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "in 2020 visits fell by 273,400 and emissions [by 580 tonnes]"."""
    said = f"by {text}" if lead.endswith(" by ") else text
    found, led = _BY.fullmatch(said), _MOVED_BY.search(lead.removesuffix("by "))
    point = point_around(lead, rest, labels) if found and led else ""
    if found is None or led is None or not point:
        return ()
    return (f"{moved(led)} by {found['value']} in {point}",)


_BY = Late(rf"by (?:a further |another )?(?P<value>{VALUED})", re.IGNORECASE)
_MOVED_BY = Late(
    rf"\b(?:(?P<up>{UP})|{DOWN}) by {VALUED}(?: in {PERIOD})?,? (?:and|while|then)"
    r"(?: then)?(?: [a-z ]+)? $",
    re.IGNORECASE,
)


def peak_named(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "the 2022 peak", "the low point of 2020" as a record of that year."""
    found = _PEAK.fullmatch(text)
    if found is None:
        return ()
    noun = (found["one"] or found["two"]).lower()
    most = "lowest" if noun in {"low", "trough"} else "highest"
    return (f"the {most} was in {found['when'] or found['when2']}",)


_PEAK = Late(
    rf"(?:(?:the|its|their) )?(?:(?P<when>{PERIOD}) (?P<one>peak|high|low|trough)"
    rf"|(?P<two>peak|high|low|trough)(?: point)? (?:of|in) (?P<when2>{PERIOD}))",
    re.IGNORECASE,
)


def peaks_in(lead: str) -> Claims:
    """Give the record that "since the 2021 high" claims besides what it leads to."""
    them = (_A_PEAK.search(part) for part in lead.split(","))
    return tuple(
        claim for found in them if found for claim in peak_named(found[0], "", "", ())
    )


_A_PEAK = Late(
    rf"(?:the|its|their) {PERIOD} (?:peak|high|low|trough)(?! (?:street|school|point))",
    re.IGNORECASE,
)


def summed_in_text(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "[9,875 tonnes in the five years to 2019]" as a sum of those years."""
    found = _IN_SO_MANY.fullmatch(text)
    last = found["last"] or _TO.match(rest) if found else None
    when = last if isinstance(last, str) else last["last"] if last else ""
    if found is None or when not in labels:
        return ()
    first = labels.index(when) - many_in(found["many"]) + 1
    begun = last.groupdict().get("first") if isinstance(last, re.Match) else None
    if first < 0 or begun not in {None, labels[first]}:
        return ()
    return (f"a total of {found['value']} from {labels[first]} to {when}",)


_IN_SO_MANY = Late(
    rf"(?:a total of )?(?P<value>{VALUED}) (?:in|over) (?:the )?"
    rf"(?P<many>\d+|{FEW_WORDS})(?: years)?(?: (?:up )?to (?P<last>{PERIOD}))?",
    re.IGNORECASE,
)
_TO = Late(
    rf"^(?: (?:years )?(?:up )?to|,? (?:from|between) (?P<first>{PERIOD}) (?:to|and))"
    rf" (?P<last>{PERIOD})(?![\w/])"
)


def level_passed(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "not until 2023 did it [pass its 2019 level]": then, and never before."""
    found = _PASSED.fullmatch(text)
    point = point_around(_UNTIL.sub("in ", lead), rest, labels) if found else ""
    base = found["base"] if found else ""
    if found is None or not {point, base} <= {*labels}:
        return ()
    begun, ended = labels.index(base), labels.index(point)
    between = labels[begun + 1 : ended] if _UNTIL.search(lead) else []
    return (
        f"higher in {point} than in {base}",
        *(f"lower in {one} than in {base}" for one in between),
    )


_PASSED = Late(
    r"(?:(?:had|has|have|to) )?(?:pass(?:ed)?|overt(?:ake|aken|ook)|exceed(?:ed)?"
    rf"|surpass(?:ed)?) (?:its|their|the) (?P<base>{PERIOD}) (?:level|figure|total)",
    re.IGNORECASE,
)
_UNTIL = Late(rf"\b(?:not )?until (?={PERIOD})", re.IGNORECASE)
