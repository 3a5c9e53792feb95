"""Times that name their years: points, lists and spans.

A form of words that tells a span is read by the first pattern that finds it, and its
years by no other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.bound.time import Role, Time
from brief.figures.wording.over_time.whole import MANY, many_in

Labels = Sequence[str]
Ends = tuple[int, int] | None
"""The places of the ends of a span, or None where the series has them not."""


def dated(sentence: str, labels: Labels) -> Iterator[Time]:
    """Give the times of a sentence that name their years, a span with both its ends."""
    taken: list[tuple[int, int]] = []
    for form, ends_of in _SPANS:
        for found in form.finditer(sentence):
            if _is_free(found, taken):
                taken.append(found.span())
                yield from _span(found, ends_of(found, labels), labels)
    for found in _LIST.finditer(sentence):
        if _is_free(found, taken):
            taken.append(found.span())
            yield from _list(found, labels)
    for found in _POINT.finditer(sentence):
        if _is_free(found, taken) and found[0] in labels:
            place = labels.index(found[0])
            yield Time(*found.span(), role_of(sentence, *found.span()), place, place)


def _is_free(found: re.Match[str], taken: Sequence[tuple[int, int]]) -> bool:
    return not any(found.start() < end and start < found.end() for start, end in taken)


def _span(found: re.Match[str], ends: Ends, labels: Labels) -> Iterator[Time]:
    """Give a span that the series covers, and its ends where their words are apart."""
    if ends is None or not 0 <= ends[0] < ends[1] < len(labels):
        return
    part = found.groupdict()
    yield Time(*found.span(), Role.SPAN, *ends, many_in(part.get("n") or ""))
    if "apart" in part:
        for end, place in zip("ab", ends, strict=True):
            yield Time(*found.span(end), Role.AT, place, place)


def _list(found: re.Match[str], labels: Labels) -> Iterator[Time]:
    """Give the places of a list of years, if the series covers them all."""
    years = _YEARS.findall(found[0])
    if {*years} <= {*labels}:
        at = tuple(labels.index(one) for one in years)
        yield Time(*found.span(), Role.LIST, min(at), max(at), len(at), at)


# ------------------------------------------------------------------ spans

YEAR = r"(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?(?![\d/])"
_YEARS = Late(YEAR)
_AT = r"(?:(?:in|at|by|of|for|during) )?(?:the (?:end|start|close|beginning) of )?"
_MARK = rf"(?:(?:the|its|their|a) (?:(?:[a-z-]+ ){{0,3}}(?:of|in) )?)?{_AT}"
"""What stands between a preposition and its year: "from the trough of 2020"."""

_NUMBER = rf"(?!{YEAR})[£$€]?\d[\d,.]*(?:%|m|bn|p)?"
_VALUED = rf"(?:[a-z]+ ){{0,3}}{_NUMBER}(?: (?!to\b|and\b)[a-z]+){{0,3}},? \(?{_AT}"
_LEVEL = (
    "(?:one|level|figure|total|number|count|peak|high|low|trough|point|mark|rate)s?"
)
_BEGAN = r"(?:the (?:series|records?|table|count) (?:began|begins|started) in )?"


def _both(found: re.Match[str], labels: Labels) -> Ends:
    """Give the ends of "from 2015 to 2019"."""
    if not {found["a"], found["b"]} <= {*labels}:
        return None
    return labels.index(found["a"]), labels.index(found["b"])


def _up_to(found: re.Match[str], labels: Labels) -> Ends:
    """Give the ends of "the four years to 2019" and of "the four years before 2020"."""
    if found["b"] not in labels:
        return None
    last = labels.index(found["b"]) - bool(found["before"])
    return last - many_in(found["n"]) + 1, last


def _from_then(found: re.Match[str], labels: Labels) -> Ends:
    """Give the ends of "the four years after 2015", and "from 2015"."""
    if found["a"] not in labels:
        return None
    first = labels.index(found["a"]) + (found["with"] is None)
    last = first + many_in(found["n"]) - 1
    return None if found["since"] and last != len(labels) - 1 else (first, last)


def _every(found: re.Match[str], labels: Labels) -> Ends:
    """Give the years of "in every year after 2016", and "from 2016"."""
    if found["a"] not in labels:
        return None
    return labels.index(found["a"]) + (found["with"] is None), len(labels) - 1


def _since(found: re.Match[str], labels: Labels) -> Ends:
    """Give the ends of "since 2015"."""
    return (labels.index(found["a"]), len(labels) - 1) if found["a"] in labels else None


_SPANS: tuple[tuple[Late, Callable[[re.Match[str], Labels], Ends]], ...] = (
    (
        Late(
            r"\b(?:every|each)(?: [a-z]+)? (?P<n>year) (?:after|(?P<with>from))"
            rf" (?P<a>{YEAR})(?! to\b| until\b)",
            re.IGNORECASE,
        ),
        _every,
    ),
    (
        Late(
            rf"\b(?P<apart>from|between) (?:{_VALUED}|{_MARK})(?P<a>{YEAR})"
            rf"(?: {_LEVEL})?\)?,? (?:through |up )?(?:to|until|and)"
            rf" (?:{_VALUED}|{_MARK})(?P<b>{YEAR})",
            re.IGNORECASE,
        ),
        _both,
    ),
    (
        Late(
            rf"\b(?:(?P<n>{MANY}) years,? )?(?P<a>{YEAR})"
            rf"(?: (?:through )?(?:to|until) |[–-])(?P<b>{YEAR})",
            re.IGNORECASE,
        ),
        _both,
    ),
    (
        Late(
            rf"\b(?:the |its |their )?(?P<n>{MANY})[ -]years?(?: period)?"
            r" (?:up to|to|ending(?: in)?|to the end of|(?P<before>before))"
            rf" (?P<b>{YEAR})",
            re.IGNORECASE,
        ),
        _up_to,
    ),
    (
        Late(
            rf"\b(?:the )?(?:next |following )?(?P<n>{MANY}) years (?:after|following"
            rf"|(?P<since>since)|(?P<with>from)) (?P<a>{YEAR})(?! to\b| until\b)",
            re.IGNORECASE,
        ),
        _from_then,
    ),
    (
        Late(
            r"\b(?:since|(?:series|table|records?|figures) from)"
            rf" {_BEGAN}{_MARK}(?P<a>{YEAR})",
            re.IGNORECASE,
        ),
        _since,
    ),
)
_LIST = Late(
    rf"\b{YEAR}(?:(?:, (?:in )?{YEAR})+,? (?:and|or)(?: again)?(?: in)?"
    rf"|,? (?:and|or)(?: again)?|,? (?:and|or) again in| (?:and|or) in) {YEAR}",
    re.IGNORECASE,
)
_POINT = Late(rf"(?<![–/-])\b{YEAR}", re.IGNORECASE)


# ------------------------------------------------------------------ roles

_SET_AGAINST = Late(
    r"\b(?:than|against|compared (?:with|to)|with|on|over|from|as (?:many|much|high) as"
    r"|of what it (?:was|had been)|above|below|exceed(?:ed|s|ing)|overt(?:ook|aken)"
    r"|match(?:ed|es|ing)|equal(?:led|s)|beat(?:en)?|short of|back to)"
    r"(?: (?:in|at|by|for|during|of|the|its|their|that|those|it|they|there|was|were|had"
    r"|been|what|a|level|levels|figure|total|number|end|same|point|peak|high|low|year))*"
    r" $",
    re.IGNORECASE,
)
_OWN_LEVEL = Late(r"(?:\b(?:its|their)|(?:[^ ]+ ){3,}the) $", re.IGNORECASE)
_LEVEL_BEHIND = Late(rf" {_LEVEL}\b")
_OTHER_USE = Late(r"\b(?:based|depend\w*|went|goes|going|early|later) (?:on|from) $")


def role_of(sentence: str, start: int, end: int) -> Role:
    """Tell whether a time is one that something is set against."""
    before = sentence[:start].rpartition(";")[2]
    own = _OWN_LEVEL.search(before) and _LEVEL_BEHIND.match(sentence, end)
    against = _SET_AGAINST.search(before) and not _OTHER_USE.search(before)
    return Role.BASE if own or against else Role.AT
