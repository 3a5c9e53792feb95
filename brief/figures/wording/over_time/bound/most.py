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
from brief.figures.wording.over_time.bound.times import Role, Time
from brief.figures.wording.over_time.bound.ways import way_of


def records(around: Around) -> Iterator[Claims]:
    """Read a record of the one time that is told of it."""
    text = _SINCE_BEGUN.sub("", around.text)
    if step := _STEP_RECORD.fullmatch(text):
        yield from _of_steps(around, f"the {step['most']} {step['noun']}")
    yield from records_of_steps(around)
    plain = _plainly(text)
    of_step = _SINGLE.search(plain) or _LED_BY.search(around.lead)
    if _RECORD.fullmatch(plain) and not of_step:
        for place in _told(around):
            when, size = around.labels[place], _size_told(around, place)
            yield (f"{plain} was in {when}", *([f"{size} in {when}"] if size else ()))


def _told(around: Around) -> Iterator[int]:
    """Give the place of the one time of a record: in its clause, before it or behind.

    An aside right behind it ends no clause: "[at its highest], in 2019".
    """
    aside = around.up_to_value if _ASIDE.match(around.rest) else ()
    sides = (around.near, aside, around.before[::-1], around.behind)
    end = len(around.labels) - 1
    told = ([x for x in side if _is_told_of(x, end)] for side in sides)
    one = next((side[0] for side in told if side), None)
    if one and one.role is Role.AT:
        yield one.first


def _is_told_of(one: Time, end: int) -> bool:
    """Tell whether a record may be told of a time: not of "since 2014"."""
    since = one.role is Role.SPAN and one.last == end
    return one.role is not Role.BASE and not since


_ASIDE = Late(r"(?:[^,;:(]{0,40})?(?:,| \() ?(?:in|at|of) (?:19|20)\d\d")


def records_of_steps(around: Around) -> Iterator[Claims]:
    """Read "the increase of 40% in 2021 was [the largest in the series]"."""
    most = _MOST.fullmatch(_SINCE_BEGUN.sub("", around.text))
    if most and (led := _LED_BY.search(around.lead)):
        yield from _of_steps(around, f"the {most['most']} {led['noun']}")


def _of_steps(around: Around, most: str) -> Iterator[Claims]:
    """Read "[the biggest rise] between 2015 and 2024" of the year told before.

    "Between 2020 and 2021" is the step into 2021.
    """
    beside = (*around.within, *around.near[:1], *around.before[-1:])
    spans = [x for x in beside if x.role is Role.SPAN and not _is_step(x)]
    told = (*around.before[::-1], *around.near, *around.behind)
    places = [x.last for x in told if x.role is Role.AT or _is_step(x)][:1]
    among = f" {between(around, spans[0].ends[0])}" if spans else ""
    for place in places or around.points(far=True):
        if spans and place not in spans[0].places:
            continue
        when, size = around.labels[place], _size_told(around, place)
        step = f"{moved(way_of(most, '', ''))} by {size} in {when}"
        yield (f"{most}{among} was in {when}", *([step] if size else ()))


def _is_step(one: Time) -> bool:
    return one.role is Role.SPAN and one.last - one.first == 1 and not one.years


def _size_told(around: Around, place: int) -> str:
    """Give the number between a claim and its time behind it, or nothing."""
    ends = (x.start for x in around.behind if x.first == place)
    reach = next(ends, 0) - len(around.lead) - len(around.text)
    found = _NUMBER.search(around.rest[: max(reach, 0)])
    return found[0] if found else ""


_NUMBER = Late(
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
    r"(?: (?!than\b|in\b|to\b)[a-z-]+){0,5}(?: since (?:19|20)\d\d(?:/\d\d)?)?"
    r"(?: (?:in|of) (?:the|this|our) (?:series|table|period)| on record"
    r"| in any(?: one| single)? year)?",
    re.IGNORECASE,
)
_SINCE_BEGUN = Late(
    r" since (?:the (?:series|records?|table|counts?) (?:began|begins|started)"
    r"|(?:records|counting) began)$"
)
_STEP = r"(?:rise|increase|gain|jump|fall|drop|decrease|decline|reduction|cut|slump)"
_MOST = Late(
    r"(?:(?:the|its|their|our) )?"
    r"(?P<most>(?:larg|bigg|small|sharp|steep|great|heavi)est)"
    r"(?: (?:in the (?:series|table|period)|on record|of (?:any|all) years?|of all"
    r"|(?:achieved|seen|recorded|made) in (?:a single|any(?: one)?|one) year))?",
    re.IGNORECASE,
)
_LED_BY = Late(
    rf"(?:^|[;,] )\W*(?:the|its|their|this) (?:[a-z-]+ ){{0,2}}(?P<noun>{_STEP})"
    r"\b[^;]*\b(?:was|is|were)"
    r"(?:,? (?:also|still|easily|by far|by some way|the)\b)*,? $",
    re.IGNORECASE,
)
"""What is told to be the largest: "the increase of 40% in 2021 was [the largest]"."""

_STEP_RECORD = Late(
    r"(?:the |its |their |our |an? )?"
    r"(?P<most>(?:larg|bigg|small|sharp|steep|great|heavi)est)"
    r"(?: (?:annual|yearly|single-year|one-year|year-on-year|single))*"
    rf" (?P<noun>{_STEP})s?(?: in (?!the\b|an?\b|any\b|(?:19|20))[a-z -]{{3,40}}?)?"
    r"(?: (?:from one year to the next|in (?:a|any) (?:single|one) year"
    r"|of (?:the series|all|any year)|on record|in the (?:series|table|period)))?",
    re.IGNORECASE,
)
_SINGLE = Late(r"\b(?:rise|increase|fall|drop|decrease|gain|loss|change)s?\b")
