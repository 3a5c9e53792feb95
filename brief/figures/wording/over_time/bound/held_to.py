"""What words must hold that are true as they stand, by the times of their sentence.

"The 70 of 2022 were [the fewest in any year]" is told of 2022, "rose by eight in 2015,
2016 and [again] in 2017" of each year, "in every year after 2016 it was [lower than in
2014]" of all of them. Nothing is judged here.
"""

from __future__ import annotations

import re

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.bound.amounts import BY_AMOUNT, amount_in
from brief.figures.wording.over_time.bound.around import Around
from brief.figures.wording.over_time.bound.every import told_of_every
from brief.figures.wording.over_time.bound.fit import may_be_bound
from brief.figures.wording.over_time.bound.most import records, records_of_steps
from brief.figures.wording.over_time.bound.runs import nth_of_run, run_then
from brief.figures.wording.over_time.bound.saying import Claims, between, moved
from brief.figures.wording.over_time.bound.sides import sides
from brief.figures.wording.over_time.bound.times import Role
from brief.figures.wording.over_time.bound.ways import way_of
from brief.figures.wording.over_time.points import Points


def held_to(text: str, lead: str, rest: str, points: Points) -> Claims:
    """Give what words claim of the times that their sentence surely tells of them."""
    if not may_be_bound(text, lead, rest, points):
        return ()
    around = Around(text, lead, rest, tuple(one.label for one in points))
    return (
        _every(around)
        or _record(around)
        or _again(around)
        or _side(around)
        or _multiple(around)
        or next(nth_of_run(around), ())
        or next(run_then(around), ())
    )


def _every(around: Around) -> Claims:
    """Give the claims of "every year", told right before the words or behind them."""
    behind, led = _EVERY.search(around.rest), _IN_EVERY.search(around.lead)
    near = behind and not re.search("[,;:]", around.rest[: behind.start()])
    return next(told_of_every(around), ()) if near or led else ()


_IN_EVERY = Late(r"(?:^|; )\W*In (?:every|each) (?:single )?year\b[^;:]*$")
_EVERY = Late(r"\b(?:every|each)(?: single| one)?(?: of the)?(?: [a-z]+)? years?\b")


def _record(around: Around) -> Claims:
    """Give a record of the one time that the subject of its verb is of."""
    told = around.before
    near = [one for one in around.near if one.role is not Role.SPAN]
    one = len(told) == 1 and told[0].role is Role.AT and not near
    if step := next(records_of_steps(around), ()):
        return step
    said = _BEGUN.sub("", f"{around.text}{around.rest}")
    if _STEP.search(around.lead) or _FURTHER.search(said):
        return ()
    led = one and _WAS.search(around.lead)
    came = not told and around.near and _CAME.match(around.rest)
    return next(records(around), ()) if led or came else ()


_BEGUN = Late(
    r" since the (?:series|records?|table) (?:began|begins)(?: in (?:19|20)[\d/]+)?"
)
_FURTHER = Late(r"\b(?:since|before|until|than|recorded)\b")
_STEP = Late(
    r"\b(?:rise|increase|growth|gain|fall|drop|decrease|decline|loss|change)\b",
    re.IGNORECASE,
)
_CAME = Late(
    r" (?:was|were|came|fell|occurred)(?: (?:measured|recorded|reached|seen|set))? in"
    r" (?:19|20)\d\d"
)
_WAS = Late(r"\b(?:was|were|is|are) (?:also )?$")


def _side(around: Around) -> Claims:
    """Give "by 2022 it was [back above its 2019 level]" as told of 2022."""
    told = [one for one in (*around.before, *around.behind) if one.role is Role.AT]
    if len(told) != 1 or not _LEVEL_OF.fullmatch(around.text):
        return ()
    return next(sides(around), ())


_LEVEL_OF = Late(
    r"(?:back |still |well |just )?(?:above|below|higher than|lower than)"
    r" (?:its|their|the) (?:(?:19|20)[\d/]+ [a-z]+|[a-z]+ (?:of|in) (?:19|20)[\d/]+)",
    re.IGNORECASE,
)


def _multiple(around: Around) -> Claims:
    """Give "doubled [from 1,300 in 2019 to 2,600 in 2021]" as doubled between them."""
    led, span = multiple_led(around.text, around.lead), around.within
    if led is None or len(span) != 1 or span[0].role is not Role.SPAN:
        return ()
    return (f"{led[0]} {between(around, (span[0].first, span[0].last))}",)


def multiple_led(text: str, lead: str) -> re.Match[str] | None:
    """Find the multiple that leads to the two values of a claim, or None."""
    return _MULTIPLE.search(lead) if text.startswith("from ") else None


_MULTIPLE = Late(
    r"\b(?:(?:about|nearly|almost|more than|roughly|just over) )*"
    r"(?:doubled|trebled|tripled|quadrupled|halved)(?=,? $)",
    re.IGNORECASE,
)


def _again(around: Around) -> Claims:
    """Give a change that was "in 2015, in 2016 and again in 2017" as one of each."""
    found, near = BY_AMOUNT.fullmatch(around.text), around.near[:1]
    if found is None or not near or near[0].role is not Role.LIST:
        return ()
    start = near[0].start - len(around.lead) - len(around.text)
    listed = around.rest[start : start + near[0].end - near[0].start]
    way = way_of(around.text, around.lead, "")
    if "again" not in listed or not way:
        return ()
    amount = amount_in(found)
    years = (around.labels[at] for at in near[0].places)
    return tuple(f"{moved(way)} by {amount} in {when}" for when in years)
