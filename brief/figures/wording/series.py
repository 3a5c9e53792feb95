"""Holds words about time to a series: trends, records, and numbers said of each year.

A record is a record over the years that the series covers and no others; the reason
always names them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from brief.figures.wording import saying
from brief.figures.wording.clause import clause_of
from brief.figures.wording.judging import (
    FALSE,
    NOT_CHECKED,
    TRUE,
    judge_meaning,
    unread,
)
from brief.figures.wording.meaning import INNOCENT, Judgement, Kind, Meaning, Stated
from brief.figures.wording.tokens import closed, tokens_of
from brief.figures.wording.trends import Claim, Scope, claim_in, scope_in, steady

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from brief.figures.wording.profile import Profile

_YEAR = re.compile(r"(?<!\d)(1[5-9]\d\d|2[01]\d\d)(?!\d)")
_MOST = 5000
"""Points of one series; no table of a brief is longer."""


@dataclass(frozen=True, slots=True)
class Point:
    """A value with its period as printed, and the year in it if there is one."""

    label: str
    value: Fraction
    year: int | None


@dataclass(frozen=True, slots=True)
class Claimed:
    """Words with what they claim, over which part of a series, within which bands."""

    text: str
    claim: Claim | None
    scope: Scope
    profile: Profile


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
    made = tuple(Point(label, value, _year(label)) for label, value in points)
    t = closed(tokens_of(text))
    last = len(t) - 6
    claimed = Claimed(text, claim_in(t, 0, last), scope_in(t, 0, last), profile)
    if claimed.claim is None or _lacks_scope(claimed):
        claimed = _with_neighbours(claimed, before, after)
    return _decided(claimed, made, before, after)


def _year(label: str) -> int | None:
    match = _YEAR.search(label)
    return int(match[1]) if match else None


def _lacks_scope(claimed: Claimed) -> bool:
    scope = claimed.scope
    return not (scope.since or scope.until or scope.run or scope.whole)


def _with_neighbours(claimed: Claimed, before: str, after: str) -> Claimed:
    """Take the claim or its years from beside the link where the text has none."""
    near = f"{before[-60:]} {claimed.text} {after[:60]}"
    t = closed(tokens_of(near))
    last = len(t) - 6
    claim = claimed.claim or claim_in(t, 0, last)
    scope = scope_in(t, 0, last) if _lacks_scope(claimed) else claimed.scope
    return replace(claimed, claim=claim, scope=scope)


def _decided(
    claimed: Claimed, points: tuple[Point, ...], before: str, after: str
) -> Judgement:
    """Choose what to hold the words to: a number, a record, or a direction."""
    read = clause_of(claimed.text, before, after)
    if read.fault and claimed.claim is None:
        return unread(claimed.text, read.fault)
    numbers = [item for item in read.meanings if _is_quantity(item, claimed)]
    part = _part(claimed, points)
    if isinstance(part, Judgement):
        return part
    if numbers:
        return _quantity(numbers[0], claimed, part, points)
    if claimed.claim is None:
        return unread(claimed.text, "no trend or record is recognised in it")
    return _CLAIMS[claimed.claim](claimed, part, points)


def _is_quantity(meaning: Meaning, claimed: Claimed) -> bool:
    """Say whether a number is said of the values, and not of the years."""
    if meaning.kind in INNOCENT or meaning.kind in {Kind.COMPARISON, Kind.SHARE}:
        return False
    run = claimed.scope.run
    if run and meaning.kind is Kind.NUMBER and _says(meaning, run):
        return False
    if meaning.kind in {Kind.INTERVAL} or meaning.unit in {"year", "month", "quarter"}:
        return False
    adverb = meaning.kind is Kind.RATE and meaning.word == "adverb"
    return not adverb and not (meaning.kind is Kind.MAGNITUDE and not meaning.amount)


def _says(meaning: Meaning, run: int) -> bool:
    """Say whether a number is the length of the run: "four consecutive years"."""
    return meaning.amount is not None and meaning.amount.value == run


# ------------------------------------------------------------------ part of a series


def _part(claimed: Claimed, points: tuple[Point, ...]) -> tuple[Point, ...] | Judgement:
    """Cut the series to the years that the words speak of."""
    scope, part = claimed.scope, points
    if scope.until is not None:
        part = tuple(point for point in part if (point.year or 0) <= scope.until)
        if not part or (part[-1].year or 0) < scope.until:
            return _uncovered(claimed, points, scope.until)
    if scope.since is not None:
        covered = any((point.year or 10**6) <= scope.since for point in points)
        part = tuple(point for point in part if (point.year or 0) >= scope.since)
        if not covered or not part:
            return _uncovered(claimed, points, scope.since)
    return part


def _uncovered(claimed: Claimed, points: tuple[Point, ...], year: int) -> Judgement:
    why = f"the series runs {_covers(points)} and does not cover {year}"
    return unread(claimed.text, why)


def _covers(points: tuple[Point, ...]) -> str:
    return f"from {points[0].label} to {points[-1].label}"


def _no_run(claimed: Claimed, points: tuple[Point, ...], need: int) -> Judgement:
    why = f"it needs {need} values, and the series has {len(points)}, {_covers(points)}"
    return unread(claimed.text, why)


def _said(value: Fraction) -> str:
    return saying.number(value)


# ------------------------------------------------------------------ directions


def _steps(
    claimed: Claimed, part: tuple[Point, ...], points: tuple[Point, ...]
) -> tuple[tuple[Point, Point], ...] | Judgement:
    """Give the year-on-year steps that the words speak of."""
    run = claimed.scope.run
    if run is not None and claimed.scope.since is None:
        if len(part) < run:
            return _no_run(claimed, points, run)
        part = part[-(run + 1) :]
    if len(part) < 2:
        return unread(claimed.text, "one value alone shows no direction")
    return tuple(zip(part, part[1:], strict=False))


def _each_step(
    holds: Callable[[Fraction], bool], fault: str, suggestion: str
) -> Callable[[Claimed, tuple[Point, ...], tuple[Point, ...]], Judgement]:
    """Make a judge of words that every step must bear out."""

    def judge(
        claimed: Claimed, part: tuple[Point, ...], points: tuple[Point, ...]
    ) -> Judgement:
        steps = _steps(claimed, part, points)
        if isinstance(steps, Judgement):
            return steps
        wrong = [(one, two) for one, two in steps if not holds(two.value - one.value)]
        start, end = steps[0][0], steps[-1][1]
        if not wrong:
            reason = (
                f"“{claimed.text}” holds: {_count(len(steps))} from"
                f" {_at(start)} to {_at(end)} bears it out."
            )
            return Judgement(TRUE, reason)
        one, two = wrong[-1]
        more = f", and {len(wrong) - 1} more such" if len(wrong) > 1 else ""
        reason = f"“{claimed.text}” is not true: from {_at(one)} to {_at(two)} it {fault}{more}."
        return Judgement(FALSE, reason, suggest=_trend_words(part, suggestion))

    return judge


def _count(steps: int) -> str:
    return "the step" if steps == 1 else f"each of the {steps} steps"


def _at(point: Point) -> str:
    return f"{_said(point.value)} in {point.label}"


def _trend_words(part: tuple[Point, ...], kind: str) -> tuple[str, ...]:
    """Suggest what is true of the same years: since when it rises, where it stands."""
    made: list[str] = []
    first, last = part[0], part[-1]
    up = kind == "up"
    i = len(part) - 1
    while i > 0 and ((part[i].value - part[i - 1].value) * (1 if up else -1)) > 0:
        i -= 1
    if i < len(part) - 1:
        made.append(f"{'rising' if up else 'falling'} since {part[i].label}")
    if last.value != first.value:
        word = "higher" if last.value > first.value else "lower"
        made.append(f"{word} than in {first.label}")
    return tuple(made)


def _net(
    way: int, word: str
) -> Callable[[Claimed, tuple[Point, ...], tuple[Point, ...]], Judgement]:
    """Make a judge of words that compare the end with the beginning."""

    def judge(
        claimed: Claimed, part: tuple[Point, ...], points: tuple[Point, ...]
    ) -> Judgement:
        if steady(Claim(word), claimed.scope) is not Claim(word):
            return _CLAIMS[steady(Claim(word), claimed.scope)](claimed, part, points)
        first, last = (part[0], part[-1]) if len(part) > 1 else points[-2:]
        if claimed.scope.since is None and claimed.scope.until is None:
            first, last = points[-2], points[-1]
        change = (last.value - first.value) * way
        facts = f"{_at(first)}, {_at(last)}"
        if change <= 0:
            other = _trend_words((first, last), "up" if way < 0 else "down")
            reason = f"“{claimed.text}” is not true: {facts}."
            return Judgement(FALSE, reason, suggest=other)
        steps = zip(part, part[1:], strict=False)
        mixed = any((two.value - one.value) * way < 0 for one, two in steps)
        warning = "True of the end against the beginning; not of every year between."
        reason = f"“{claimed.text}” holds: {facts}."
        return Judgement(TRUE, reason, warning=warning if mixed else "")

    return judge


def _stable(
    claimed: Claimed, part: tuple[Point, ...], points: tuple[Point, ...]
) -> Judgement:
    """Judge "stable since": within the profile's part of where it began."""
    run = claimed.scope.run
    if run is not None and claimed.scope.since is None:
        if len(part) < run:
            return _no_run(claimed, points, run)
        part = part[-(run + 1) :]
    first = part[0]
    if not first.value:
        return unread(claimed.text, "the series begins at nought")
    worst = max(part, key=lambda point: abs(point.value - first.value))
    moved = abs(worst.value - first.value) / abs(first.value)
    facts = f"{_at(first)}, and {_at(worst)}, {saying.percent(moved)} away"
    if moved <= claimed.profile.stable:
        return Judgement(TRUE, f"“{claimed.text}” holds: {facts} at the furthest.")
    return Judgement(FALSE, f"“{claimed.text}” is not true: {facts}.")


# ------------------------------------------------------------------ records


def _record(
    way: int, word: str
) -> Callable[[Claimed, tuple[Point, ...], tuple[Point, ...]], Judgement]:
    """Make a judge of "the highest since", for one year or several in a row."""

    def judge(
        claimed: Claimed, part: tuple[Point, ...], points: tuple[Point, ...]
    ) -> Judgement:
        scope = claimed.scope
        if scope.run is not None and not _in_a_row(scope):
            return _look_back(claimed, points, way, word)
        run = scope.run or 1
        pool = part if scope.since is not None and not scope.whole else points
        if scope.until is not None and scope.since is None:
            pool = part
        if len(pool) < run + 1:
            return _no_run(claimed, points, run + 1)
        return _broken(claimed, pool, run, (way, word))

    return judge


def _in_a_row(scope: Scope) -> bool:
    """Say whether the run counts record years, and does not look back over them."""
    return scope.every or scope.whole


def _broken(
    claimed: Claimed, pool: tuple[Point, ...], run: int, kind: tuple[int, str]
) -> Judgement:
    """Ask whether each of the last values beats all that came before it."""
    way, word = kind
    allowed = claimed.scope.rank - 1
    for i in range(len(pool) - run, len(pool)):
        now = pool[i]
        beaten = [past for past in pool[:i] if (past.value - now.value) * way >= 0]
        if len(beaten) != allowed:
            other = beaten[-1] if beaten else pool[i - 1]
            reason = f"“{claimed.text}” is not true: {_at(now)}, but {_at(other)}."
            return Judgement(FALSE, reason, suggest=_record_words(pool, way, word))
    years = "year" if run == 1 else f"{run} years"
    reason = (
        f"“{claimed.text}” holds over the years that the series covers,"
        f" {_covers(pool)}; it says nothing of earlier ones (last {years} to"
        f" {_at(pool[-1])})."
    )
    return Judgement(TRUE, reason)


def _record_words(pool: tuple[Point, ...], way: int, word: str) -> tuple[str, ...]:
    """Suggest since when the last value is the highest or the lowest."""
    last = pool[-1]
    i = len(pool) - 1
    while i > 0 and (last.value - pool[i - 1].value) * way > 0:
        i -= 1
    made = []
    if 0 < i < len(pool) - 1:
        made.append(f"the {word} since {pool[i - 1].label}")
    best = max(pool, key=lambda point: point.value * way)
    made.append(f"the {word} was {_at(best)}")
    return tuple(made)


def _look_back(
    claimed: Claimed, points: tuple[Point, ...], way: int, word: str
) -> Judgement:
    """Judge "the highest in ten years"."""
    run = claimed.scope.run or 1
    if len(points) < run:
        return _no_run(claimed, points, run)
    return _broken(claimed, points[-run:], 1, (way, word))


def _peaked(
    way: int,
) -> Callable[[Claimed, tuple[Point, ...], tuple[Point, ...]], Judgement]:
    """Make a judge of "peaked in 2008"."""

    def judge(
        claimed: Claimed, part: tuple[Point, ...], points: tuple[Point, ...]
    ) -> Judgement:
        year = claimed.scope.until or claimed.scope.since
        best = max(points, key=lambda point: point.value * way)
        if year is None:
            return unread(claimed.text, "it names no year in which that was")
        if best.year == year:
            reason = f"“{claimed.text}” holds: {_at(best)}, {_covers(points)}."
            return Judgement(TRUE, reason)
        word = "highest" if way > 0 else "lowest"
        return Judgement(
            FALSE, f"“{claimed.text}” is not true: the {word} is {_at(best)}."
        )

    return judge


_CLAIMS: dict[
    Claim, Callable[[Claimed, tuple[Point, ...], tuple[Point, ...]], Judgement]
] = {
    Claim.RISING: _each_step(lambda x: x > 0, "did not rise", "up"),
    Claim.FALLING: _each_step(lambda x: x < 0, "did not fall", "down"),
    Claim.NOT_RISEN: _each_step(lambda x: x <= 0, "rose", "down"),
    Claim.NOT_FALLEN: _each_step(lambda x: x >= 0, "fell", "up"),
    Claim.RISEN: _net(1, "risen"),
    Claim.FALLEN: _net(-1, "fallen"),
    Claim.STABLE: _stable,
    Claim.HIGHEST: _record(1, "highest"),
    Claim.LOWEST: _record(-1, "lowest"),
    Claim.PEAKED: _peaked(1),
    Claim.TROUGHED: _peaked(-1),
}


# ------------------------------------------------------------------ numbers


_OVER_TIME = frozenset({Kind.CHANGE, Kind.MULTIPLE, Kind.POINTS})


def _quantity(
    meaning: Meaning,
    claimed: Claimed,
    part: tuple[Point, ...],
    points: tuple[Point, ...],
) -> Judgement:
    """Judge a number said of a series: a change, each year, the mean, or the last."""
    if meaning.fault:
        return unread(claimed.text, meaning.fault)
    if meaning.kind in _OVER_TIME:
        return _changed(meaning, claimed, part, points)
    plain = replace(meaning, kind=Kind.NUMBER, word="") if _yearly(meaning) else meaning
    if claimed.scope.mean:
        mean = sum((point.value for point in part), Fraction(0)) / len(part)
        return _of_values(plain, claimed, (Point("the mean", mean, None),))
    if claimed.scope.every:
        run = claimed.scope.run
        return _of_values(plain, claimed, part[-run:] if run else part)
    return _of_values(plain, claimed, part[-1:])


def _yearly(meaning: Meaning) -> bool:
    return meaning.kind is Kind.RATE and meaning.period == "year"


def _of_values(
    meaning: Meaning, claimed: Claimed, part: tuple[Point, ...]
) -> Judgement:
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
    reason = f"“{claimed.text}” holds{years}: {_at(last)}."
    return Judgement(TRUE, reason)


def _changed(
    meaning: Meaning,
    claimed: Claimed,
    part: tuple[Point, ...],
    points: tuple[Point, ...],
) -> Judgement:
    """Hold "doubled since 2010" to the last value against the first."""
    first, last = (part[0], part[-1]) if len(part) > 1 else (points[-2], points[-1])
    if claimed.scope.run and claimed.scope.since is None:
        back = claimed.scope.run + 1
        if len(points) < back:
            return _no_run(claimed, points, back)
        first = points[-back]
    elif claimed.scope.since is None and claimed.scope.until is None:
        first = points[-2] if not claimed.scope.whole else points[0]
    if not first.value:
        return unread(claimed.text, f"the series stands at nought in {first.label}")
    if meaning.kind is Kind.POINTS:
        scale = 100 if max(abs(first.value), abs(last.value)) <= 1 else 1
        change = (last.value - first.value) * scale
        stated = Stated(change, "percentage points")
        if meaning.direction * change < 0:
            reason = f"“{claimed.text}” is not true: {_at(first)}, {_at(last)}."
            return Judgement(FALSE, reason)
    else:
        stated = Stated(last.value / first.value, "ratio")
    judged = judge_meaning(meaning, claimed.text, stated, claimed.profile)
    return replace(judged, reason=f"{judged.reason[:-1]}: {_at(first)}, {_at(last)}.")


__all__ = ["NOT_CHECKED", "verdict_on_series"]
