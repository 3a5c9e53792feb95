"""Runs of rises or falls, bound to the years that their sentence tells of them.

"2018 brought [the fourth fall in a row]", "peaked in 2021 and then [fell for two years
running]", "[two years of growth] in 2021 and 2022". Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.asked_records import NTH
from brief.figures.wording.over_time.bound.around import Around
from brief.figures.wording.over_time.bound.saying import Claims
from brief.figures.wording.over_time.bound.times import Role, Time
from brief.figures.wording.over_time.bound.ways import FALLEN, RISEN, way_of
from brief.figures.wording.over_time.whole import MANY, many_in


def run_of(around: Around) -> Iterator[Claims]:
    """Give each step of a run as a claim of its own; of an ordinal, that it began."""
    found = _RUN.fullmatch(around.text) or _NTH_RUN.fullmatch(around.text)
    if found is None:
        return
    part = found.groupdict()
    way = way_of(around.text, around.lead, around.rest)
    if not (way or around.lead.strip()):
        way = way_of(around.rest, "", "")
    said = (part.get(one) for one in ("many", "many2", "many3", "many4", "many5"))
    many = many_in(next(filter(None, said), ""))
    many = many or NTH.get((part.get("nth") or part.get("nth2") or "").lower(), 0)
    verb, other = ("rose", "fell") if way > 0 else ("fell", "rose")
    for places in _places(around, many) if many and way else ():
        if min(places) < 1 or max(places) >= len(around.labels):
            continue
        claims = tuple(f"{verb} in {around.labels[at]}" for at in places)
        began = min(places) - 1
        begins = "nth" in part and began > 0
        yield (*claims, *([f"{other} in {around.labels[began]}"] if begins else ()))


def nth_of_run(around: Around) -> Iterator[Claims]:
    """Give "[the second fall in succession]" of a time before it, step by step."""
    told = [one for one in around.before if one.role is Role.AT]
    if _NTH_RUN.fullmatch(around.text) and _IN_A_ROW.search(around.text) and told:
        yield from run_of(around)


def run_then(around: Around) -> Iterator[Claims]:
    """Give a run that ended before now: "had risen", "in each of the next years"."""
    if _RUN.fullmatch(around.text) and _THEN_RUN.search(around.text):
        yield from run_of(around)


_THEN_RUN = Late(r"^had\b|\b(?:next|following)\b")
_IN_A_ROW = Late(r"\b(?:in a row|running|in succession|consecutive|successive)\b")


def _places(around: Around, many: int) -> Iterator[tuple[int, ...]]:
    """Give the places of so many steps, as the sentence tells where they lie."""
    listed = tuple(one.first for one in around.behind if one.role is Role.AT)
    if len(listed) == many and listed == tuple(range(listed[0], listed[0] + many)):
        yield listed
        return
    for one in (*around.within, *_ends(around), *_begins(around)):
        if one.is_span:
            steps = one.places[one.role is Role.SPAN and one.years != many :]
            for told in (steps, one.places):
                if len(told) == many:
                    yield told
                    break
        elif one in around.before and _is_after(around, one):
            yield tuple(range(one.first + 1, one.first + 1 + many))
        elif one.role is Role.AT:
            yield tuple(range(one.first - many + 1, one.first + 1))
        return


def _ends(around: Around) -> Iterator[Time]:
    """Give the time behind a run in its clause, but for one of what came then."""
    for one in around.in_clause:
        reach = one.start - len(around.lead) - len(around.text)
        if not _THEN.search(around.rest, 0, reach) and one.role is not Role.BASE:
            yield one
            return


def _begins(around: Around) -> tuple[Time, ...]:
    """Give the time before a run: the one that it is after, or the nearest."""
    told = [one for one in around.before if one.role is Role.AT]
    if _NEXT.search(around.text) and told:
        return (told[-1],)
    if _AFTER.match(around.lead) and told:
        return (told[0],)
    return around.before[-1:]


def _is_after(around: Around, one: Time) -> bool:
    """Tell whether a run began behind a time that stands before it."""
    told = _THEN.search(around.lead, one.end) or _NEXT.search(around.text)
    opened = _AFTER.match(around.lead)
    return told is not None or (opened is not None and one.end <= opened.end())


_NEXT = Late(r"\b(?:next|following)\b")
_AFTER = Late(r"\W*(?:after|following|having|since|from) [^,;]*,", re.IGNORECASE)
_THEN = Late(r"\b(?:then|after (?:that|which)|since|before)\b", re.IGNORECASE)
_ROW = r"(?: (?:in a row|running|in succession|on end))"
_OF = r"(?:consecutive|successive|straight|unbroken)"
_RUN = Late(
    rf"(?:(?:has|have|had|now|then|was|were|after|for) )*(?:(?:{RISEN}|{FALLEN})"
    rf"(?: (?:for|in))?(?: each of)? )?(?:the )?(?P<many>{MANY})"
    rf"(?: (?:{_OF}|annual|yearly))* years?"
    rf"(?:{_ROW}| of (?:{RISEN}|{FALLEN})| together)"
    rf"|(?:(?:has|have|had) )?(?:{RISEN}|{FALLEN}) in (?:each|all|every one) of"
    r" (?:the|those|these) (?:(?:last|past|previous|next|following) )?"
    rf"(?P<many3>{MANY}) years"
    rf"|(?P<many2>{MANY})(?: (?:{_OF}|annual|yearly))+ (?:{RISEN}|{FALLEN})(?:{_ROW})?"
    rf"|(?:(?:has|have|had) )?(?:{RISEN}|{FALLEN}) (?:for |in )?(?P<many5>{MANY})"
    rf" {_OF} years"
    rf"|(?P<many4>{MANY}) (?:{RISEN}|{FALLEN}){_ROW}",
    re.IGNORECASE,
)
_NTH_RUN = Late(
    rf"(?:(?:has|have|had) )?(?:(?:{RISEN}|{FALLEN}) for )?(?:the|an?)"
    rf" (?P<nth>{'|'.join(NTH)})"
    rf"(?: (?:{_OF}|annual|yearly))* (?:years?|(?:{RISEN}|{FALLEN}))(?:{_ROW})?",
    re.IGNORECASE,
)
