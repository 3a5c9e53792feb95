"""Times that are told by how far they are from another, or by how long they are.

"Five years earlier", "the previous year", "the five before them", "the last of these",
"over the eleven years" of a series of eleven.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.bound.dated import role_of
from brief.figures.wording.over_time.bound.time import Role, Time
from brief.figures.wording.over_time.whole import MANY, many_in

Span = tuple[int, int]


def counted_from(
    sentence: str, labels: Sequence[str], dated: Sequence[Time]
) -> list[Time]:
    """Give the times of a sentence that are counted from those that name their years.

    One may be counted from another that is: "two years earlier and the year before".
    """
    told = list(dated)
    for form, read in _FORMS:
        for found in form.finditer(sentence):
            if any(x.start < found.end() and found.start() < x.end for x in told):
                continue
            told += [
                one._replace(start=found.start(), end=found.end(), counted=True)
                for one in read(found, labels, _nearest(found, told))
                if 0 <= one.first <= one.last < len(labels)
            ]
    return told[len(dated) :]


def _nearest(found: re.Match[str], told: Sequence[Time]) -> Time | None:
    """Give the time that another is counted from: the last before it, or the next."""
    before = [one for one in told if one.end <= found.start()]
    before = [one for one in before if one.role is not Role.BASE] or before
    if before:
        return max(before, key=lambda one: one.end)
    behind = [one for one in told if one.start >= found.end() and not one.is_span]
    return min(behind, default=None)


def _away(
    found: re.Match[str], labels: Sequence[str], near: Time | None
) -> Iterator[Time]:
    """Read "two years later", "the previous year" and "up 6% on the year"."""
    if near is None:
        return
    part = found.groupdict()
    many = _TEN if part["ten"] else many_in(part["many"] or "") or 1
    later = (part["way"] or part["way2"] or part["way3"] or "").lower() in _LATER
    place = near.last + (many if later else -many)
    role = role_of(found.string, *found.span())
    yield Time(0, 0, Role.BASE if part["year"] else role, place, place)


def _run(
    found: re.Match[str], labels: Sequence[str], near: Time | None
) -> Iterator[Time]:
    """Read "the five years before them" and "the next three years"."""
    if near is None:
        return
    many = many_in(found["back"] or found["many"])
    if many == 1:
        return
    later = (found["way"] or "").lower() in _LATER
    first = near.last + 1 if later else near.first - many
    yield Time(0, 0, Role.SPAN, first, first + many - 1, many)


def _edges(
    found: re.Match[str], labels: Sequence[str], near: Time | None
) -> Iterator[Time]:
    """Read "the last three years", of the span before them or of all the series."""
    ends = (0, len(labels) - 1)
    if near is not None and near.is_span:
        ends = near.first, near.last
    elif near is not None and near.last != ends[1]:
        return
    many, first = many_in(found["many"]), found["edge"].lower() in _FIRST
    begun = ends[0] if first else ends[1] - many + 1
    if many > 1 and ends[0] <= begun and begun + many - 1 <= ends[1]:
        yield Time(0, 0, Role.SPAN, begun, begun + many - 1, many)


def _edge(
    found: re.Match[str], labels: Sequence[str], near: Time | None
) -> Iterator[Time]:
    """Read "the opening year of the table" and "the last of these falls"."""
    ends = (0, len(labels) - 1) if found["all"] else None
    if ends is None and near is not None and near.is_span:
        ends = near.first, near.last
    if ends is not None:
        place = ends[found["edge"].lower() not in _FIRST]
        yield Time(0, 0, role_of(found.string, *found.span()), place, place)


_FIRST = frozenset({"first", "opening"})


def _whole(
    found: re.Match[str], labels: Sequence[str], near: Time | None
) -> Iterator[Time]:
    """Read "over the eleven years" of a series of eleven, or of eleven steps."""
    many = many_in(found["many"])
    surely = many > _SHORT or not found[0].startswith(found["many"])
    if surely and many in {len(labels), len(labels) - 1}:
        yield Time(0, 0, Role.SPAN, 0, len(labels) - 1, many)


_LATER = frozenset({"later", "after", "on", "following", "next"})
_TEN = 10
_SHORT = 3
"""So few years may be of anything, unless they are "the three years"."""

_FORMS = (
    (
        Late(
            r"\bthe (?P<edge>last|past|latest|most recent|final|first|opening)"
            rf" (?P<many>{MANY}) years\b",
            re.IGNORECASE,
        ),
        _edges,
    ),
    (
        Late(
            rf"\bthe (?:(?P<back>{MANY})(?: years)? (?:before|preceding)"
            r"(?: (?:that|them|it))?"
            rf"|(?P<way>previous|preceding|following|next) (?P<many>{MANY})(?: years)?)"
            r"\b",
            re.IGNORECASE,
        ),
        _run,
    ),
    (
        Late(
            rf"\b(?:(?:(?P<many>an?|{MANY}) (?:years?|twelve months)|(?P<ten>a decade))"
            r" (?P<way>earlier|before|previously|later|after|on|ago)"
            r"|(?P<year>on the year)"
            r"|the (?:financial )?year (?P<way2>before|after)(?: that| it)?"
            r"|(?:the )?(?P<way3>previous|preceding|prior|following|next)"
            r" (?:financial )?year(?!s))\b",
            re.IGNORECASE,
        ),
        _away,
    ),
    (
        Late(
            r"\bthe (?P<edge>first|opening|last|final|latest) (?:(?P<all>year (?:of|in)"
            r" the (?:table|series|period))|of (?:these|those|them)(?: [a-z]+)?)\b",
            re.IGNORECASE,
        ),
        _edge,
    ),
    (
        Late(
            rf"\b(?:the |these |those |its |all )?(?P<many>{MANY})[ -]years?\b",
            re.IGNORECASE,
        ),
        _whole,
    ),
)
