"""Numbers said of a series: a change, each year, the mean, or the last value."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from brief.figures.wording.context.clause import INSIDE_FROM
from brief.figures.wording.grammar.families import COMPARATIVES
from brief.figures.wording.grammar.trends import way_of
from brief.figures.wording.judging.holding import FALSE, unread
from brief.figures.wording.judging.single import worst
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import (
    DENIED_BOUNDS,
    INNOCENT,
    Judgement,
    Kind,
    Meaning,
)
from brief.figures.wording.over_time.changes import (
    average_step,
    both_ends,
    changed,
    differed,
    each_step,
    ends_of,
    from_to,
    no_step,
    part_of_base,
)
from brief.figures.wording.over_time.plain import DIGITS, plainly
from brief.figures.wording.over_time.points import (
    Claimed,
    Points,
    Step,
    at,
    placed,
    untrue,
)
from brief.figures.wording.over_time.spoken import NOT_BEEN
from brief.figures.wording.over_time.values import SHARES, of_values

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from brief.figures.wording.context.concerned import Told
    from brief.figures.wording.grammar.whens import When

_NO_NUMBERS = frozenset({Kind.COMPARISON, Kind.SHARE, Kind.TREND})


def is_quantity(meaning: Meaning, claimed: Claimed) -> bool:
    """Say whether a number is said of the values, and not of the years."""
    both = meaning.kind is Kind.MAGNITUDE and meaning.word == "couple"
    if both or meaning.kind in INNOCENT or meaning.kind in _NO_NUMBERS:
        return False
    scope = claimed.scope
    quarters = meaning.kind is Kind.FRACTION and scope.unit == "quarter" and scope.run
    run = scope.run and meaning.kind is Kind.NUMBER and _says(meaning, scope.run)
    if run or quarters or any(_says(meaning, one.year) for one in scope.whens):
        return False
    if meaning.kind is Kind.INTERVAL or meaning.unit in {"year", "month", "quarter"}:
        return False
    adverb = meaning.kind is Kind.RATE and meaning.word == "adverb"
    return not adverb and not (meaning.kind is Kind.MAGNITUDE and not meaning.amount)


def _says(meaning: Meaning, number: int) -> bool:
    """Say whether a number is the length of a run or a year: "up to 2013"."""
    plain = not meaning.unit and meaning.amount is not None
    return plain and meaning.amount is not None and meaning.amount.value == number


_OVER_TIME = frozenset({Kind.CHANGE, Kind.MULTIPLE, Kind.POINTS})


def held_numbers(
    told: Sequence[Told], claimed: Claimed, part: Points, points: Points
) -> Judgement:
    """Hold the numbers of a claim to the values that they are said of."""
    if fault := next((one.meaning.fault for one in told if one.meaning.fault), ""):
        return unread(claimed.text, fault)
    if len(told) == 2 and [one.lead for one in told] == ["from", "to"]:
        return both_ends(told, claimed, part, points)
    told = [replace(one, meaning=_turned(one.meaning, claimed)) for one in told]
    first, *others = told
    judged = [_first(first, others, claimed, part, points)]
    judged += [
        _further(one, first, claimed, part, points)
        for one in others
        if one.place >= INSIDE_FROM
    ]
    return worst(judged)


def _first(
    one: Told, others: Sequence[Told], claimed: Claimed, part: Points, points: Points
) -> Judgement:
    """Hold the first number; "845, down from 1,240 in 2014" is of the last value."""
    led = [other for other in others if other.lead == "from"]
    dated = any(_own_period(other, claimed) for other in led)
    if dated and _own_period(one, claimed) is None and not _changes(one.meaning):
        return of_values(one.meaning, claimed, points[-1:])
    return _quantity(one, claimed, part, points)


def _changes(meaning: Meaning) -> bool:
    return bool(meaning.kind in _OVER_TIME or meaning.moved or meaning.direction)


def _further(
    one: Told, first: Told, claimed: Claimed, part: Points, points: Points
) -> Judgement:
    """Hold a further number of a claim: "rose by 155 (22%)", "up from 780"."""
    meaning = one.meaning
    if one.lead == "from" and meaning.kind in {Kind.NUMBER, *SHARES}:
        return _begun_at(one, claimed, part, points)
    if meaning.kind is Kind.PAIR or meaning.upper is not None:
        return from_to(meaning, claimed, part, points)
    if meaning.kind in SHARES and first.meaning.kind in SHARES:
        return _quantity(one, claimed, part, points)
    if _is_told(one, claimed):
        return _quantity(one, claimed, part, points)
    if meaning.kind in SHARES and _changes(first.meaning):
        return changed(meaning, claimed, part, points)
    place = one.place - INSIDE_FROM
    said = claimed.text[place:].split(",")[0].split()
    why = f"“{said[0] if said else ''}” is a further number: link it by itself"
    return unread(claimed.text, why)


def _begun_at(one: Told, claimed: Claimed, part: Points, points: Points) -> Judgement:
    """Hold "up from 780" to the year it is of, or to what a change runs from."""
    plain = replace(one.meaning, direction=0, moved=False)
    when = _own_period(one, claimed)
    if when is not None and (own := placed(points, when)):
        ends: Step | Judgement = (points[own[0]], points[-1])
    else:
        ends = ends_of(claimed, part, points)
    if isinstance(ends, Judgement):
        return ends
    way = way_of(claimed.claim)
    if way and (ends[1].value - ends[0].value) * way <= 0:
        facts = f"{at(ends[0])}, {at(ends[1])}"
        return untrue(claimed, facts)
    return of_values(plain, claimed, ends[:1])


def _turned(meaning: Meaning, claimed: Claimed) -> Meaning:
    """Read "has not been above 30" as 30 at the most."""
    bound = DENIED_BOUNDS.get(meaning.bound)
    if bound is None or meaning.negated or not NOT_BEEN.search(claimed.text):
        return meaning
    return replace(meaning, bound=bound)


def _is_told(one: Told, claimed: Claimed) -> bool:
    """Say whether a further number is plainly said of the series."""
    changed = one.meaning.kind in _OVER_TIME or one.meaning.direction
    return bool(changed or one.lead in {"to", "at"} or _own_period(one, claimed))


def _own_period(one: Told, claimed: Claimed) -> When | None:
    """Give the period that stands right behind a number: "65% in 2019"."""
    if not claimed.placed:
        return None
    place = one.place - INSIDE_FROM
    rest = claimed.text[place:]
    if led := _LED.search(claimed.text[: max(place, 0)]):
        year = int(led[1])
        return next((w for w in claimed.scope.whens if w.year == year), None)
    for when in claimed.scope.whens:
        between = rest[: when.place - place] if when.place > place else ""
        if between and _BETWEEN.fullmatch(between):
            return when
    return None


_LED = Late(
    r"\b((?:1[5-9]|20)\d\d)(?:[/-]\d\d)? (?:peak|low|high|trough|figure|level|rate"
    r"|total)(?: point)? (?:of|at) [£$€]?$",
    re.IGNORECASE,
)
"""What gives a number its year before it: "the 2011 peak of 8.9%"."""

_BETWEEN = Late(
    r"[£$€]?[\d.,]+ ?%?(?: (?:per ?cent|[a-z]+)){0,6}? (?:in|by|during|at|for)"
    r"(?: the)?(?: (?:first|second|third|fourth|last|final) quarter of| q[1-4])? ?",
    re.IGNORECASE,
)
"""A number with what it counts, as far as the period that it is said of."""


def _quantity(one: Told, claimed: Claimed, part: Points, points: Points) -> Judgement:
    """Hold one number to a change, to each year, to the mean, or to the last."""
    meaning = one.meaning
    of_change = meaning.kind in _OVER_TIME or meaning.moved or one.lead == "by"
    by_the_step = _by_the_step(claimed) if of_change else None
    if by_the_step is not None:
        return _told_once(by_the_step(meaning, claimed, part, points), claimed)
    if meaning.kind in _OVER_TIME or (one.lead == "by" and meaning.kind in SHARES):
        return changed(meaning, claimed, part, points)
    runs = meaning.moved or _RUNS.search(claimed.text) is not None
    ranged = meaning.upper is not None and runs
    if meaning.kind is Kind.PAIR or ranged:
        return from_to(meaning, claimed, part, points)
    compared = claimed.scope.base is not None or claimed.scope.back
    way = COMPARATIVES.get(one.things[0], 0) if one.things and compared else 0
    apart = meaning.moved or (compared and (meaning.direction or way))
    if meaning.kind in {Kind.NUMBER, Kind.RATE} and apart:
        plain = replace(meaning, kind=Kind.NUMBER, direction=meaning.direction or way)
        return differed(plain, claimed, part, points)
    of_base = meaning.kind is Kind.PERCENT and set(one.things[1:2]) & _OF_WHAT
    if compared and (meaning.kind is Kind.FRACTION or of_base):
        return part_of_base(meaning, claimed, part, points)
    each = _is_of_each(meaning, points)
    plain = replace(meaning, kind=Kind.NUMBER, word="") if each else meaning
    return plainly(plain, _own_period(one, claimed), claimed, part, points)


_OF_WHAT = frozenset("its their what that those".split())
"""Behind "80% of" these name the level of another year."""


def _told_once(judged: Judgement, claimed: Claimed) -> Judgement:
    """Leave what is false of each step where another number may be meant of them."""
    if judged.verdict is not FALSE or len(DIGITS.findall(claimed.text)) < 2:
        return judged
    return unread(claimed.text, "whether it is of each step is not clear")


def _by_the_step(
    claimed: Claimed,
) -> Callable[[Meaning, Claimed, Points, Points], Judgement] | None:
    """Give how an amount is held that is said of each step, or of all on average."""
    if _EACH.search(claimed.text):
        return each_step
    if _ANY.search(claimed.text):
        return no_step
    return average_step if claimed.scope.mean or _YEARLY.search(claimed.text) else None


_EACH = Late(
    r"\b(?:every|each)(?: single| successive)? (?:year|quarter|month)\b"
    r"|\bin (?:each|every) of the\b|\byear (?:after|by) year\b",
    re.IGNORECASE,
)
_ANY = Late(
    r"\b(?:not|never|n['’]t) .*\bin any(?: one| single)? (?:year|quarter|month)\b",
    re.IGNORECASE,
)
_YEARLY = Late(
    r"(?<!\bin )(?<!\bover )(?<!\bwithin )\b(?:a (?:year|month)|(?<=[\d%m] )a quarter)"
    r"\b(?! (?:earlier|before|ago|later|on|longer|or|to))"
    r"|\bper (?:year|month|quarter|annum)"
    r"|\b(?:annually|yearly|on average)\b",
    re.IGNORECASE,
)
"""What says an amount of each step, or of all of them on average."""

_RUNS = Late(r"\bfrom [£$€]?\d", re.IGNORECASE)
"""What runs from one value to another: "from £2m to £6m in three years"."""


def _is_of_each(meaning: Meaning, points: Points) -> bool:
    """Say whether a rate is told by the period of the series: "150 a quarter"."""
    kinds = {point.period.kind for point in points if point.period}
    return meaning.kind is Kind.RATE and meaning.period in {"year", *kinds}
