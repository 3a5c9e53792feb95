"""Records of a series, of values and of steps, with the time told of them.

"[The lowest since 2014/15]", "[touched bottom] two years later", "the [biggest increase
from one year to the next], 250, came in 2018/19". Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.bound.around import Around
from brief.figures.wording.over_time.bound.saying import Claims, between, moved
from brief.figures.wording.over_time.bound.times import Role
from brief.figures.wording.over_time.bound.ways import way_of


def records(around: Around) -> Iterator[Claims]:
    """Read a record of the one time that is told of it."""
    if step := _STEP_RECORD.fullmatch(around.text):
        yield from _of_steps(around, f"the {step['most']} {step['noun']}")
    plain = _plainly(around.text)
    if _RECORD.fullmatch(plain) and not _SINGLE.search(plain):
        for place in around.points():
            yield (f"{plain} was in {around.labels[place]}",)


def _of_steps(around: Around, most: str) -> Iterator[Claims]:
    """Read "[the biggest rise] between 2015 and 2024" of the year told before."""
    beside = (*around.near[:1], *around.before[-1:])
    spans = [one for one in beside if one.role is Role.SPAN]
    told = (*around.before[::-1], *around.near, *around.behind)
    places = [x.first for x in told if x.role is Role.AT][:1]
    among = f" {between(around, spans[0].ends[0])}" if spans else ""
    for place in places if spans else around.points(far=True):
        if spans and place not in spans[0].places:
            continue
        when, size = around.labels[place], _size_told(around, place)
        step = f"{moved(way_of(most, '', ''))} by {size} in {when}"
        yield (f"{most}{among} was in {when}", *([step] if size else ()))


def _size_told(around: Around, place: int) -> str:
    """Give the number between a claim and its time behind it, or nothing."""
    ends = (x.start for x in around.behind if x.first == place)
    reach = next(ends, 0) - len(around.lead) - len(around.text)
    found = _NUMBER.search(around.rest[: max(reach, 0)])
    return found[0] if found else ""


_NUMBER = re.compile(
    r"(?<![\d/–-])(?!(?:19|20)\d\d\b(?!,))[£$€]?\d[\d,.]*"
    r"(?:%|m\b|bn\b| (?:million|billion|per cent|percentage points))?"
)


def _plainly(text: str) -> str:
    """Give the plain words of a record for those that paint it."""
    for form, plain in _PAINTED:
        if form.fullmatch(text):
            return plain
    return text


_ITS = r"(?:at |to )?(?:its|their)"
_PAINTED = (
    (Late(r"an?(?: new| all-time| record)* high|its high-water mark"), "the highest"),
    (Late(r"an?(?: new| all-time| record)* low"), "the lowest"),
    (Late(r"(?:touched|hit|reached) (?:rock )?bottom|bottomed out"), "the lowest"),
    (Late(rf"{_ITS} (?:peak|height|high point)|peaked"), "the highest"),
    (Late(rf"{_ITS} (?:trough|low point|low|nadir)"), "the lowest"),
    (Late(r"(?:the|its|their) busiest(?: [a-z]+)?|busiest year"), "the highest"),
    (Late(r"(?:the|its|their) quietest(?: [a-z]+)?|quietest year"), "the lowest"),
)
_RECORD = Late(
    r"(?:(?:at|to) )?(?:the|its|their|an?)?(?: new)? ?(?:highest|lowest|fewest|most"
    r"|largest|smallest|greatest|longest|shortest|record(?: (?:high|low))?|high|low)\b"
    r"(?: (?!than\b|in\b|to\b)[a-z]+){0,4}(?: since (?:19|20)\d\d(?:/\d\d)?)?",
    re.IGNORECASE,
)
_STEP_RECORD = Late(
    r"(?:the |its |their |our |an? )?"
    r"(?P<most>(?:larg|bigg|small|sharp|steep|great|heavi)est)"
    r"(?: (?:annual|yearly|single-year|one-year|year-on-year|single))*"
    r" (?P<noun>rise|increase|gain|fall|drop|decrease|decline|reduction)s?"
    r"(?: (?:from one year to the next|in (?:a|any) (?:single|one) year"
    r"|of (?:the series|all|any year)|on record|in the (?:series|table|period)))?",
    re.IGNORECASE,
)
_SINGLE = Late(r"\b(?:rise|increase|fall|drop|decrease|gain|loss|change)s?\b")
