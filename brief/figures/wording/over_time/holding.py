"""Holds words about time to a series: trends, records, and numbers said of each year.

A record is a record over the years that the series covers and no others; the reason
always names them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from brief.figures.wording.context.clause import clause_of
from brief.figures.wording.context.doubts import Read, claim_beside, claim_of
from brief.figures.wording.grammar.tokens import PADDING, closed, tokens_of
from brief.figures.wording.grammar.trends import Claim, scope_in
from brief.figures.wording.judging.holding import FALSE, TRUE, judge_meaning, unread
from brief.figures.wording.judging.several import verdict_on_all
from brief.figures.wording.meaning import INNOCENT, Judgement, Kind, Meaning, Stated
from brief.figures.wording.over_time.directions import DIRECTIONS
from brief.figures.wording.over_time.points import (
    Claimed,
    Point,
    Points,
    at,
    gap_in,
    no_run,
    points_of,
    uncovered,
)
from brief.figures.wording.over_time.records import RECORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from brief.figures.wording.profile import Profile

_MOST = 500
"""Points of one series; no table of a brief is longer."""


def verdict_on_series(
    text: str,
    points: Sequence[tuple[str, Fraction]],
    before: str,
    after: str,
    profile: Profile,
) -> Judgement:
    """Judge a trend, a record or a number against a series."""
    if not 2 <= len(points) <= _MOST:
        return unread(text, f"a series of {len(points)} values shows no trend")
    if len(text) > 600:
        return unread(text, f"it is {len(text):,} characters long")
    t = closed(tokens_of(text))
    scope = scope_in(t, 0, len(t) - PADDING)
    read = claim_of(text, before, after)
    claimed = Claimed(text, read.claim, scope, profile, now=read.now)
    if claimed.claim is None or _lacks_scope(claimed):
        claimed, read = _with_neighbours(claimed, read, before, after)
    elif claimed.claim in _EXTREMES and claimed.scope.until is None:
        claimed = _of_year(claimed, before)
    return _decided(claimed, points_of(points), read, before, after)


def _lacks_scope(claimed: Claimed) -> bool:
    scope = claimed.scope
    return not (scope.since or scope.until or scope.run or scope.whole)


_EXTREMES = frozenset({Claim.HIGHEST, Claim.LOWEST})


def _of_year(claimed: Claimed, before: str) -> Claimed:
    """Take the year of "visits in 2023 were", which stands before a record."""
    t = closed(tokens_of(before[-60:]))
    scope = scope_in(t, 0, len(t) - PADDING)
    if scope.until is None or scope.since is not None:
        return claimed
    return replace(claimed, scope=replace(claimed.scope, until=scope.until))


def _with_neighbours(
    claimed: Claimed, read: Read, before: str, after: str
) -> tuple[Claimed, Read]:
    """Take the claim or its years from beside the link where the text has none."""
    near = f"{before[-60:]} {claimed.text} {after[:60]}"
    t = closed(tokens_of(near))
    scope = claimed.scope
    if _lacks_scope(claimed):
        scope = scope_in(t, 0, len(t) - PADDING)
    if claimed.claim is None:
        beside = claim_beside(claimed.text, before, after)
        doubt = read.doubt or beside.doubt
        read = replace(beside, doubt=doubt, denied=read.denied)
    return replace(claimed, claim=read.claim, scope=scope, now=read.now), read


def _decided(
    claimed: Claimed, points: Points, read: Read, before: str, after: str
) -> Judgement:
    """Choose what to hold the words to: a number, a record, or a direction."""
    clause = clause_of(claimed.text, before, after)
    numbers = [item for item in clause.meanings if _is_quantity(item, claimed)]
    fault = "" if claimed.claim else clause.fault
    if doubt := fault or read.doubt or ("" if numbers else read.near):
        return unread(claimed.text, doubt)
    part = _part(claimed, points)
    if isinstance(part, Judgement):
        return part
    if uncounted := _uncounted(claimed, part):
        return unread(claimed.text, uncounted)
    if numbers:
        judged = _quantity(numbers[0], claimed, part, points)
        taken = clause_of(claimed.text, "", after).meanings != clause.meanings
        return judged if taken else _denied(judged, claimed, read)
    return _of_claim(claimed, read, part, points)


def _of_claim(claimed: Claimed, read: Read, part: Points, points: Points) -> Judgement:
    """Judge a trend or a record, turned round where it is denied."""
    if claimed.claim is None:
        return unread(claimed.text, "no trend or record is recognised in it")
    if read.turned:
        plain = replace(claimed, text=read.words)
        judged = _CLAIMS[claimed.claim](plain, part, points)
        return _turned(judged, claimed, read.turned)
    judged = _CLAIMS[claimed.claim](claimed, part, points)
    denied = _DENIED.get(claimed.claim)
    if denied is None or not claimed.scope.every or judged.verdict is not FALSE:
        return judged
    if _CLAIMS[denied](replace(claimed, claim=denied), part, points).verdict is TRUE:
        return judged
    return unread(claimed.text, "it can mean in no year or not in all: say which")


_DENIED = {Claim.NOT_RISEN: Claim.RISING, Claim.NOT_FALLEN: Claim.FALLING}
"""What is denied: "not risen every year" is false at the least where each rose."""

_OPPOSITE = {TRUE: FALSE, FALSE: TRUE}


def _denied(judged: Judgement, claimed: Claimed, read: Read) -> Judgement:
    """Turn a number round whose "not" stands further off: "have not been over 60"."""
    if not read.denied:
        return judged
    scope = claimed.scope
    several = scope.every or scope.run or scope.since is not None
    if several and judged.verdict is FALSE:
        why = f"“{read.denied}” stands before it: it can mean in no year or not in all"
        return unread(claimed.text, why)
    return _turned(judged, claimed, read.denied)


def _turned(judged: Judgement, claimed: Claimed, word: str) -> Judgement:
    """Turn a judgement round: "not at a record high" is false of a record."""
    verdict = _OPPOSITE.get(judged.verdict)
    if verdict is None:
        return judged
    joint = "holds" if verdict is TRUE else "is not true"
    said = f"“{claimed.text}”, with “{word}” before it, {joint}"
    return Judgement(verdict, f"{said}: {judged.reason}")


_NO_NUMBERS = frozenset({Kind.COMPARISON, Kind.SHARE, Kind.TREND})


def _is_quantity(meaning: Meaning, claimed: Claimed) -> bool:
    """Say whether a number is said of the values, and not of the years."""
    if meaning.kind in INNOCENT or meaning.kind in _NO_NUMBERS:
        return False
    run = claimed.scope.run
    if run and meaning.kind is Kind.NUMBER and _says(meaning, run):
        return False
    if meaning.kind is Kind.INTERVAL or meaning.unit in {"year", "month", "quarter"}:
        return False
    adverb = meaning.kind is Kind.RATE and meaning.word == "adverb"
    return not adverb and not (meaning.kind is Kind.MAGNITUDE and not meaning.amount)


def _says(meaning: Meaning, run: int) -> bool:
    """Say whether a number is the length of the run: "four consecutive years"."""
    return meaning.amount is not None and meaning.amount.value == run


# ------------------------------------------------------------------ part of a series


def _part(claimed: Claimed, points: Points) -> Points | Judgement:
    """Cut the series to the years that the words speak of."""
    scope, part = claimed.scope, points
    if scope.until is not None:
        part = tuple(point for point in part if (point.year or 0) <= scope.until)
        if not part or (part[-1].year or 0) < scope.until:
            return uncovered(claimed, points, scope.until)
    if scope.since is not None:
        covered = any((point.year or 10**6) <= scope.since for point in points)
        part = tuple(point for point in part if (point.year or 0) >= scope.since)
        if not covered or not part:
            return uncovered(claimed, points, scope.since)
    return part


_EVERY = re.compile(
    r"\b(?:every|each|successive|consecutive|straight) (?:single |successive )?"
    r"(year|quarter|month)\b",
    re.IGNORECASE,
)


def _uncounted(claimed: Claimed, part: Points) -> str:
    """Say why periods cannot be counted: some are missing, or are of another length."""
    scope = claimed.scope
    if not scope.steady and scope.run is None:
        return ""
    last = part[-1].period
    kind = last.kind if last and last.counts else ""
    every = _EVERY.search(claimed.text)
    said = scope.unit if scope.run else every[1].lower() if every else kind
    if kind and said != kind:
        return f"the words count {said}s, and the series is of {kind}s"
    counted = scope.run is not None and scope.since is None
    gap = gap_in(part[-((scope.run or 0) + 1) :] if counted else part)
    if gap:
        return f"the series has nothing {gap}, and the words speak of every {said}"
    return ""


_CLAIMS = {**DIRECTIONS, **RECORDS}


# ------------------------------------------------------------------ numbers


_OVER_TIME = frozenset({Kind.CHANGE, Kind.MULTIPLE, Kind.POINTS})


def _quantity(
    meaning: Meaning,
    claimed: Claimed,
    part: Points,
    points: Points,
) -> Judgement:
    """Judge a number said of a series: a change, each year, the mean, or the last."""
    if meaning.fault:
        return unread(claimed.text, meaning.fault)
    if meaning.kind in _OVER_TIME:
        return _changed(meaning, claimed, part, points)
    if meaning.kind is Kind.PAIR or (meaning.upper is not None and meaning.moved):
        return _from_to(meaning, claimed, part)
    if meaning.kind is Kind.NUMBER and meaning.moved:
        return _differed(meaning, claimed, part, points)
    plain = replace(meaning, kind=Kind.NUMBER, word="") if _yearly(meaning) else meaning
    spoken = _spoken_of(claimed, part)
    run = claimed.scope.run or 0
    if len(part) < run and (len(spoken) > 1 or claimed.scope.mean):
        return no_run(claimed, points, run)
    return _of_values(plain, claimed, spoken)


def _spoken_of(claimed: Claimed, part: Points) -> Points:
    """Give the values that a number is said of: the mean, each year, or the last."""
    scope = claimed.scope
    last = part[-scope.run :] if scope.run else part
    if scope.mean:
        mean = sum((point.value for point in last), Fraction(0)) / len(last)
        return (Point("the mean", mean, None),)
    lasting = claimed.claim not in _EXTREMES and _LASTING.search(claimed.text)
    if scope.every or scope.since is not None or (scope.run and lasting):
        return last
    return part[-1:]


_LASTING = re.compile(r"\bfor\b", re.IGNORECASE)
"""What leads to how long something held: "over 30 for ten years"."""


def _from_to(meaning: Meaning, claimed: Claimed, part: Points) -> Judgement:
    """Hold "rose from 2,700 in 2010 to 3,750 in 2016" to both ends."""
    if claimed.scope.since is None or claimed.scope.until is None:
        return unread(claimed.text, "it does not name both of its years")
    ends = [Stated(point.value, _unit(meaning)) for point in (part[0], part[-1])]
    judged = verdict_on_all(claimed.text, ends, "", "", claimed.profile)
    facts = f"{at(part[0])}, {at(part[-1])}"
    return replace(judged, reason=f"{judged.reason[:-1]}: {facts}.")


def _unit(meaning: Meaning) -> str:
    shares = {Kind.PERCENT, Kind.FRACTION}
    shared = meaning.kind in shares or meaning.word in {kind.value for kind in shares}
    return "percent" if shared else ""


def _differed(
    meaning: Meaning, claimed: Claimed, part: Points, points: Points
) -> Judgement:
    """Hold "rose by 1,050 since 2010" to the difference of two values."""
    first, last = _ends(claimed, part, points)
    change = (last.value - first.value) * (meaning.direction or 1)
    facts = f"{at(first)}, {at(last)}"
    if change < 0:
        return Judgement(FALSE, f"“{claimed.text}” is not true: {facts}.")
    plain = replace(meaning, direction=0, moved=False)
    judged = judge_meaning(plain, claimed.text, Stated(change, ""), claimed.profile)
    return replace(judged, reason=f"{judged.reason[:-1]}: {facts}.")


def _ends(claimed: Claimed, part: Points, points: Points) -> tuple[Point, Point]:
    """Give the two values that a change runs between."""
    scope = claimed.scope
    if scope.run and scope.since is None and len(points) > scope.run:
        return points[-(scope.run + 1)], points[-1]
    if scope.since is None and scope.until is None:
        return (points[0] if scope.whole else points[-2]), points[-1]
    return (part[0], part[-1]) if len(part) > 1 else (points[-2], points[-1])


def _yearly(meaning: Meaning) -> bool:
    return meaning.kind is Kind.RATE and meaning.period == "year"


def _of_values(meaning: Meaning, claimed: Claimed, part: Points) -> Judgement:
    """Hold a number to each of some values."""
    for point in part:
        unit = "percent" if meaning.kind in {Kind.PERCENT, Kind.FRACTION} else ""
        stated = Stated(point.value, unit)
        judged = judge_meaning(meaning, claimed.text, stated, claimed.profile)
        if judged.verdict is not TRUE:
            reason = f"{judged.reason[:-1]} in {point.label}."
            return replace(judged, reason=reason)
    last = part[-1]
    years = f" in each of the {len(part)} from {part[0].label}" if len(part) > 1 else ""
    reason = f"“{claimed.text}” holds{years}: {at(last)}."
    return Judgement(TRUE, reason)


def _changed(
    meaning: Meaning,
    claimed: Claimed,
    part: Points,
    points: Points,
) -> Judgement:
    """Hold "doubled since 2010" to the last value against the first."""
    run = claimed.scope.run
    if run and claimed.scope.since is None and len(points) <= run:
        return no_run(claimed, points, run + 1)
    first, last = _ends(claimed, part, points)
    if not first.value:
        return unread(claimed.text, f"the series stands at nought in {first.label}")
    if meaning.kind is Kind.POINTS:
        scale = 100 if max(abs(first.value), abs(last.value)) <= 1 else 1
        change = (last.value - first.value) * scale
        stated = Stated(change, "percentage points")
        if meaning.direction * change < 0:
            reason = f"“{claimed.text}” is not true: {at(first)}, {at(last)}."
            return Judgement(FALSE, reason)
    else:
        stated = Stated(last.value / first.value, "ratio")
    judged = judge_meaning(meaning, claimed.text, stated, claimed.profile)
    return replace(judged, reason=f"{judged.reason[:-1]}: {at(first)}, {at(last)}.")
