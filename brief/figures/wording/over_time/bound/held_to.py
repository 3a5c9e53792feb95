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
from brief.figures.wording.over_time.bound.most import records
from brief.figures.wording.over_time.bound.runs import nth_of_run
from brief.figures.wording.over_time.bound.saying import Claims, moved
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
        or next(nth_of_run(around), ())
    )


def _every(around: Around) -> Claims:
    """Give the claims of "every year", told right before the words or behind them."""
    behind, led = _EVERY.search(around.rest), _IN_EVERY.search(around.lead)
    near = behind and not re.search("[,;:]", around.rest[: behind.start()])
    return next(told_of_every(around), ()) if near or led else ()


_IN_EVERY = re.compile(r"(?:^|; )\W*In (?:every|each) (?:single )?year\b[^;:]*$")
_EVERY = Late(r"\b(?:every|each)(?: single| one)?(?: of the)?(?: [a-z]+)? years?\b")


def _record(around: Around) -> Claims:
    """Give a record of the one time that the subject of its verb is of."""
    told = around.before
    one = len(told) == 1 and told[0].role is Role.AT and not around.near
    if _STEP.search(around.lead) or _FURTHER.search(f"{around.text}{around.rest}"):
        return ()
    return next(records(around), ()) if one and _WAS.search(around.lead) else ()


_FURTHER = re.compile(r"\b(?:since|before|until|than|recorded)\b")
_STEP = Late(
    r"\b(?:rise|increase|growth|gain|fall|drop|decrease|decline|loss|change)\b",
    re.IGNORECASE,
)
_WAS = re.compile(r"\b(?:was|were|is|are) (?:also )?$")


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
