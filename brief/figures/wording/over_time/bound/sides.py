"""Comparisons of a series without an amount, with the times that are set side by side.

"[Exceeded] that of 2017", "[below that of 2019, 2020 or 2021]", "[fewer than the 410]
of 2014". Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.bound.amounts import NUMBER
from brief.figures.wording.over_time.bound.around import Around
from brief.figures.wording.over_time.bound.dated import YEAR
from brief.figures.wording.over_time.bound.saying import Claims, side
from brief.figures.wording.over_time.bound.times import Role
from brief.figures.wording.over_time.bound.ways import FEWER, MORE
from brief.figures.wording.over_time.whole import MANY, many_in


def sides(around: Around) -> Iterator[Claims]:
    """Read on which side of other values one lies."""
    if _SIDE_OF_ALL.fullmatch(around.text) or _SIDE_OF_RECENT.fullmatch(around.text):
        yield from _of_each(around)
        return
    if passed := _PASSED.fullmatch(around.text):
        yield from _for_the_first_time(around, passed)
    if level := _NOT_YET.fullmatch(around.text):
        yield from (
            (f"lower in {around.labels[place]} than in {level['base']}",)
            for place in around.points()
        )
    if _YET_TO.fullmatch(around.text) or _AS_MANY.fullmatch(around.text):
        yield from _beside_base(around)
    if any_year := _THAN_ANY.fullmatch(around.text):
        yield from _than_any(around, up=bool(any_year["up"]))
    valued = _SIDE_OF_VALUE.fullmatch(around.text)
    found = valued or _SIDE.fullmatch(around.text)
    told = (*around.near, *around.before)
    if found and (valued or any(one.role is Role.BASE for one in told)):
        for first, last in around.pairs():
            now, then = around.labels[last], around.labels[first]
            plain = f"{side(up=bool(found['up']))} in {now} than in {then}"
            yield (plain, *([f"{valued['value']} in {then}"] if valued else ()))


def _beside_base(around: Around) -> Iterator[Claims]:
    """Read "[yet to regain] its 2019 high" and "[exactly as many] as in 2017"."""
    if not any(one.role is Role.BASE for one in around.near):
        return
    same = _AS_MANY.fullmatch(around.text) is not None
    for first, last in around.pairs():
        then, now = around.labels[first], around.labels[last]
        said = f"the same in {now} as" if same else f"lower in {now} than"
        yield (f"{said} in {then}",)


def _than_any(around: Around, *, up: bool) -> Iterator[Claims]:
    """Read "[more than in any year] from 2018 to 2022" of the time told before it."""
    spans = [one for one in around.near[:1] if one.role is Role.SPAN]
    told = [one for one in around.before[::-1] if one.role is Role.AT]
    for span in spans if told else ():
        now = told[0].first
        bases = [at for at in span.places if at != now]
        yield tuple(
            f"{side(up=up)} in {around.labels[now]} than in {around.labels[at]}"
            for at in bases
        )


_YET_TO = Late(
    r"(?:(?:has|have|had) )?(?:yet to|not yet) (?:regain|reach|recover|match|return to"
    r"|regained|reached|recovered|matched|returned to)",
    re.IGNORECASE,
)
_AS_MANY = Late(
    r"(?:was |were )?(?:(?:exactly|just|precisely) )?as (?:many|much|high|low)",
    re.IGNORECASE,
)
_THAN_ANY = Late(
    r"(?:(?:still|far|well) )?(?:(?P<up>more|higher|larger|greater|longer)"
    r"|fewer|less|lower|smaller|shorter) than (?:in )?any (?:other )?year",
    re.IGNORECASE,
)


def _for_the_first_time(around: Around, passed: re.Match[str]) -> Iterator[Claims]:
    """Read "[passed the level of 2019 for the first time]" of its time."""
    base = passed["base"] or passed["base2"]
    if base not in around.labels:
        return
    first = around.labels.index(base) + 1
    for place in around.points():
        between = range(first, place) if passed["first"] else ()
        earlier = (f"lower in {around.labels[x]} than in {base}" for x in between)
        yield (f"higher in {around.labels[place]} than in {base}", *earlier)


_LEVELS = r"(?:level|figure|total|number|count|mark)s?"
_PASSED = Late(
    r"(?:(?:has|have|had|was|were|it|they) )*(?:passed|exceeded|overt(?:ook|aken)"
    r"|topped|surpassed|(?:rose|gone|went|climbed) (?:above|past))"
    rf" (?:the|its|their) (?:{_LEVELS} (?:of|in|for) (?P<base>{YEAR})"
    rf"|(?P<base2>{YEAR}) {_LEVELS})(?P<first> for the first time)?",
    re.IGNORECASE,
)


def _of_each(around: Around) -> Iterator[Claims]:
    """Read on which side of each of several years one lies."""
    listed = _SIDE_OF_ALL.fullmatch(around.text)
    recent = _SIDE_OF_RECENT.fullmatch(around.text)
    found = listed or recent
    for place in around.points() if found else ():
        bases = [at for one in around.within for at in one.places]
        if recent:
            bases = [*range(place - many_in(recent["many"] or recent["many2"]), place)]
        if bases and min(bases) >= 0:
            way, now = side(up=bool(found and found["up"])), around.labels[place]
            yield tuple(f"{way} in {now} than in {around.labels[x]}" for x in bases)


_SIDED = (
    r"(?:(?:was|were|is|had|has|been|still|back|slightly|just|well|far|also"
    r"|remained) )*"
    rf"(?:(?P<up>{MORE})|{FEWER})"
)
_SIDE = Late(
    rf"{_SIDED}(?! than (?!in\b|that\b|those\b|the\b|at\b)[a-z]+\b)"
    r"(?: (?!in\b|on\b)[a-z]+){0,3}?(?: than)?(?: (?:in|that of|those of))?",
    re.IGNORECASE,
)
_SIDE_OF_RECENT = Late(
    rf"{_SIDED} than(?: in| at)? (?:either|each|any|both) of (?:the|its|their)"
    rf" (?:(?:previous|preceding|last|past) (?P<many>{MANY})"
    rf"|(?P<many2>{MANY}) (?:previous|preceding|earlier)) years?",
    re.IGNORECASE,
)
_NOT_YET = Late(
    r"(?:(?:was|were|is|are|still) )*not (?:yet )?(?:back )?(?:at|to|up to|reached) the"
    r" (?:level|figure|total|number)s? (?:of|in|for) (?P<base>(?:19|20)\d\d(?:/\d\d)?)",
    re.IGNORECASE,
)
_SIDE_OF_VALUE = Late(
    rf"{_SIDED}(?: than)? the (?P<value>{NUMBER}(?: [a-z]+){{0,3}})", re.IGNORECASE
)
_SIDE_OF_ALL = Late(
    rf"{_SIDED}(?: than)?(?: (?:in|that of|those of|its|their|the))?"
    r"(?: (?:either|each of|any of|both))? (?:19|20)[\d/]+(?:, (?:19|20)[\d/]+)*"
    r"(?:,? (?:and|or) (?:19|20)[\d/]+)?(?: (?:level|figure|total|peak|high|low))?",
    re.IGNORECASE,
)
