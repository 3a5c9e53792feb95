"""Every time that a sentence tells, in its order, as places in a series.

"In 2019, before the pandemic, there were [1,000 more] than five years earlier" tells
two: 2019, of which something is said, and 2014, which is set against it. Years that a
series does not cover are told of no place. Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.whole import MANY, many_in


class Role(Enum):
    """What a time does in its sentence."""

    AT = 1  # in 2019; by 2019; a year later
    BASE = 2  # than in 2019; on 2019; compared with five years earlier
    SPAN = 3  # from 2015 to 2019; since 2015; in the four years to 2019
    LIST = 4  # 2021, 2022 and 2023


class Time(NamedTuple):
    """A time at `sentence[start:end]`: the places of its first and its last period.

    A point has one place twice. `years` is how many a span says that it has, or 0 where
    it says nothing; `listed` are the places of a list. What is `counted` is told by how
    far it is from another, and not by its year.
    """

    start: int
    end: int
    role: Role
    first: int
    last: int
    years: int = 0
    listed: tuple[int, ...] = ()
    counted: bool = False

    @property
    def is_span(self) -> bool:
        """Tell whether it has more periods than one."""
        return self.role in {Role.SPAN, Role.LIST}

    @property
    def places(self) -> tuple[int, ...]:
        """Give the places of all its periods."""
        return self.listed or tuple(range(self.first, self.last + 1))

    @property
    def ends(self) -> tuple[tuple[int, int], ...]:
        """Give the places between which a change over it may lie.

        Over "the three years to 2022" it is from 2019, over "2019 to 2022" as well.
        """
        both = (self.first, self.last)
        before = (self.first - 1, self.last)
        if self.years != len(self.places):
            return (both,)
        return (before, both) if self.first else (both,)


def times_of(sentence: str, labels: Sequence[str]) -> tuple[Time, ...]:
    """Give the times of a sentence in their order."""
    told = sorted(_named(sentence, labels))
    for found in _COUNTED.finditer(sentence):
        if not any(_lies_in(found, one) for one in told):
            told += _counted(found, sentence, labels, told)
    return tuple(sorted(told, key=lambda one: one.start))


def outermost(told: Sequence[Time]) -> tuple[Time, ...]:
    """Leave out the times that are ends of spans among them."""
    spans = [one for one in told if one.is_span]
    return tuple(x for x in told if not any(_holds(one, x) for one in spans))


def _holds(span: Time, other: Time) -> bool:
    within = span.start <= other.start and other.end <= span.end
    return within and span is not other


def _lies_in(found: re.Match[str], time: Time) -> bool:
    return time.start < found.end() and found.start() < time.end


# ------------------------------------------------------------------ named by their years

YEAR = r"(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?(?![\d/])"
_AT = r"(?:(?:in|at|by|of|for|during) )?(?:the (?:end|start|close|beginning) of )?"
_MARK = rf"(?:(?:the|its|their|a) (?:(?:[a-z-]+ ){{0,3}}(?:of|in) )?)?{_AT}"
"""What stands between a preposition and its year: "from the trough of 2020"."""

_NUMBER = rf"(?!{YEAR})[£$€]?\d[\d,.]*(?:%|m|bn|p)?"
_VALUED = rf"(?:[a-z]+ ){{0,3}}{_NUMBER}(?: (?!to\b|and\b)[a-z]+){{0,3}},? \(?{_AT}"
_LEVEL = "(?:level|figure|total|number|count|peak|high|low|trough|point|mark|rate)s?"
_NAMED = Late(
    rf"\b(?:from|between) (?:{_VALUED}|{_MARK})(?P<a>{YEAR})(?: {_LEVEL})?\)?,?"
    rf" (?:through |up )?(?:to|until|and) (?:{_VALUED}|{_MARK})(?P<b>{YEAR})"
    rf"|\b(?:(?P<n>{MANY}) years,? )?(?P<c>{YEAR})(?: (?:through )?(?:to|until) |[–-])"
    rf"(?P<d>{YEAR})"
    rf"|\b(?:the |its |their )?(?P<to>{MANY})[ -]years?(?: period)?"
    rf" (?:up to|to|ending(?: in)?|to the end of) (?P<e>{YEAR})"
    rf"|\b(?:the )?(?:next |following )?(?P<after>{MANY}) years"
    rf" (?:after|following|(?P<since>since)|(?P<with>from)) (?P<f>{YEAR})(?! to\b| until\b)"
    rf"|\bsince (?:the (?:series|records?|table|count) (?:began|begins|started) in )?"
    rf"{_MARK}(?P<g>{YEAR})"
    rf"|\b(?P<list>{YEAR}(?:, (?:in )?{YEAR})*,? (?:and|or)(?: again)?(?: in)? {YEAR})"
    rf"|(?<![–/-])\b(?P<at>{YEAR})",
    re.IGNORECASE,
)
_YEARS = re.compile(YEAR)


def _named(sentence: str, labels: Sequence[str]) -> Iterator[Time]:
    """Give the times that name their years, and both ends of a span as well."""
    for found in _NAMED.finditer(sentence):
        said = {key: it for key, it in found.groupdict().items() if it}
        if "list" in said or "at" in said:
            places = [_place(one, labels) for one in _YEARS.findall(found[0])]
            known = tuple(one for one in places if one is not None)
            if len(known) == len(places):
                role = Role.LIST if "list" in said else _role(sentence, *found.span())
                listed = known if "list" in said else ()
                ends = min(known), max(known)
                yield Time(*found.span(), role, *ends, len(listed), listed)
            continue
        first, last = _ends(said, labels)
        years = many_in(said.get("n") or said.get("to") or said.get("after") or "")
        if first is not None and last is not None and 0 <= first < last < len(labels):
            yield Time(*found.span(), Role.SPAN, first, last, years)
            for end, place in (("a", first), ("b", last)):
                if end in said:
                    yield Time(*found.span(end), Role.AT, place, place)


def _ends(said: dict[str, str], labels: Sequence[str]) -> tuple[int | None, int | None]:
    """Give the places of the ends of a span, as far as the series has them."""
    last = len(labels) - 1
    if "g" in said:
        return _place(said["g"], labels), last
    if "f" in said:
        begun = _place(said["f"], labels)
        if begun is None:
            return None, None
        ended = begun + many_in(said["after"])
        if "since" in said and ended != last:
            return None, None
        return (begun, ended - 1) if "with" in said else (begun + 1, ended)
    if "e" in said:
        ended = _place(said["e"], labels)
        return None if ended is None else ended - many_in(said["to"]) + 1, ended
    ends = said.get("a") or said.get("c"), said.get("b") or said.get("d")
    return _place(ends[0], labels), _place(ends[1], labels)


def _place(label: str | None, labels: Sequence[str]) -> int | None:
    return labels.index(label) if label in labels else None


_SET_AGAINST = Late(
    r"\b(?:than|against|compared (?:with|to)|with|on|over|from|of what it (?:was|had been)"
    r"|as many as|as much as|as high as|above|below|exceed(?:ed|s|ing)|overt(?:ook|aken)"
    r"|match(?:ed|es|ing)|equal(?:led|s)|beat(?:en)?|short of|back to)"
    r"(?: (?:in|at|by|for|during|of|the|its|their|that|those|it|they|there|was|were|had"
    r"|been|what|a|level|levels|figure|total|number|end|same|point|peak|high|low|year))*"
    r" $",
    re.IGNORECASE,
)
_OWN_LEVEL = re.compile(r"\b(?:its|their) $", re.IGNORECASE)
_LEVEL_BEHIND = re.compile(rf" {_LEVEL}\b")
_OTHER_USE = re.compile(r"\b(?:based|depend\w*|went|goes|going|early|later) (?:on|from) $")


def _role(sentence: str, start: int, end: int) -> Role:
    """Tell whether a time is one that something is set against."""
    before = sentence[:start].rpartition(";")[2]
    own = _OWN_LEVEL.search(before) and _LEVEL_BEHIND.match(sentence, end)
    against = _SET_AGAINST.search(before) and not _OTHER_USE.search(before)
    return Role.BASE if own or against else Role.AT


# ------------------------------------------------------------------ counted from others

_COUNTED = Late(
    rf"\b(?:(?P<many>an?|{MANY}) (?:years?|twelve months)"
    r" (?P<way>earlier|before|previously|later|after|on|ago)"
    r"|(?P<ten>a decade) (?P<way2>earlier|before|later|ago)"
    r"|the (?:financial )?year (?P<way3>before|after)(?: that| it)?"
    r"|(?:the )?(?P<way4>previous|preceding|prior|following|next) (?:financial )?year"
    r"(?!s)"
    rf"|the (?P<back>{MANY})(?: years)? (?:before|preceding)(?: (?:that|them|it))?"
    rf"|the (?P<way5>previous|preceding|following|next) (?P<span>{MANY})(?: years)?"
    r"|the (?P<edge>first|opening|last|final|latest) (?:year (?:of|in) the"
    r" (?:table|series|period)|of (?:these|those|them)(?: [a-z]+)?)"
    rf"|(?:the |these |those |its |all )?(?P<whole>{MANY})[ -]years?)\b",
    re.IGNORECASE,
)
_LATER = frozenset({"later", "after", "on", "following", "next"})
_TEN = 10
_SHORT = 3
"""So few years may be of anything, unless they are "the three years"."""



def _counted(
    found: re.Match[str], sentence: str, labels: Sequence[str], told: Sequence[Time]
) -> Iterator[Time]:
    """Give a time that is told by how far it is from another, or how long it is."""
    if many := many_in(found["whole"] or ""):
        all_of_them = many > _SHORT or not found[0].startswith(found["whole"])
        if all_of_them and many in {len(labels), len(labels) - 1}:
            ends = 0, len(labels) - 1
            yield Time(*found.span(), Role.SPAN, *ends, many, (), counted=True)
        return
    near = _nearest(found, told)
    if near is None:
        return
    if edge := found["edge"]:
        of_all = "year" in found[0]
        ends = (0, len(labels) - 1) if of_all else (near.first, near.last)
        place = ends[edge.lower() not in {"first", "opening"}]
        if of_all or near.is_span:
            role = _role(sentence, *found.span())
            yield Time(*found.span(), role, place, place, 0, (), counted=True)
        return
    ways = ("way", "way2", "way3", "way4", "way5")
    way = next((found[one] for one in ways if found[one]), "").lower()
    sign = 1 if way in _LATER else -1
    if many := many_in(found["back"] or found["span"] or ""):
        begun = near.first - many if sign < 0 else near.last + 1
        if near.role is Role.AT and sign > 0:
            begun = near.last + 1
        if 0 <= begun and begun + many <= len(labels):
            ends = begun, begun + many - 1
            yield Time(*found.span(), Role.SPAN, *ends, many, (), counted=True)
        return
    many = _TEN if found["ten"] else many_in(found["many"] or "") or 1
    place = near.last + sign * many
    if 0 <= place < len(labels):
        role = _role(sentence, *found.span())
        yield Time(*found.span(), role, place, place, 0, (), counted=True)


def _nearest(found: re.Match[str], told: Sequence[Time]) -> Time | None:
    """Give the time that another is counted from: the last before it, or the next."""
    before = [one for one in told if one.end <= found.start()]
    before = [one for one in before if one.role is not Role.BASE] or before
    if before:
        return max(before, key=lambda one: one.end)
    behind = [one for one in told if one.start >= found.end() and not one.is_span]
    return min(behind, default=None)
