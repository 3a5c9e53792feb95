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
from brief.figures.wording.context.denied_within import in_plain_order, without_asides
from brief.figures.wording.context.doubts import Read, claim_beside, claim_of
from brief.figures.wording.grammar.scopes import scope_of
from brief.figures.wording.grammar.trends import DIRECTED, EXTREMES, Claim
from brief.figures.wording.grammar.whens import When
from brief.figures.wording.judging.holding import FALSE, TRUE, quoted_as, unread
from brief.figures.wording.judging.single import worst
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement
from brief.figures.wording.over_time.alone import (
    RECORD_AT,
    Beside,
    is_level,
    is_value,
    led_to,
    moved_to,
    timed,
    year_behind,
)
from brief.figures.wording.over_time.beside import CLAIMS, NET, beside_numbers
from brief.figures.wording.over_time.cautions import beyond, misfit, undated
from brief.figures.wording.over_time.cut import part_of, uncounted_in, year_on_year
from brief.figures.wording.over_time.extremes import told_plainly
from brief.figures.wording.over_time.guards import unread_beside, unread_in
from brief.figures.wording.over_time.in_full import in_full
from brief.figures.wording.over_time.numbers import held_numbers, is_quantity
from brief.figures.wording.over_time.opened import Opened, opened
from brief.figures.wording.over_time.parts import (
    Part,
    begin_of,
    end_of,
    follows_run,
    has_period,
    parts_of,
    run_of,
)
from brief.figures.wording.over_time.points import (
    Claimed,
    Points,
    points_of,
    resolved,
)
from brief.figures.wording.over_time.steps import some_of, steepest
from brief.figures.wording.over_time.unfit import unfit, unfit_at_all

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from brief.figures.wording.context.concerned import Told
    from brief.figures.wording.profile import Profile


def verdict_on_series(
    text: str,
    series: Sequence[tuple[str, Fraction]],
    before: str,
    after: str,
    profile: Profile,
    unit: str = "",
) -> Judgement:
    """Judge trends, records and numbers against a series."""
    if why := unfit_at_all(text, series):
        return unread(text, why)
    full, before, after = in_full(text, before, after, [one for one, _ in series])
    plain = in_plain_order(full)
    far = opened(plain, before, after) or Opened(plain, without_asides(before))
    if far.doubt:
        return unread(text, far.doubt)
    if far.text != text:
        judged = verdict_on_series(far.text, series, far.before, after, profile, unit)
        return quoted_as(judged, far.text, text)
    before, points = far.before, points_of(series, unit)
    if told := told_plainly(text, (before, after), points):
        beside = before, after if told.within else ""
        return _told_again(text, told.claims, series, beside, (profile, unit))
    parts = parts_of(text)
    alone = parts[0].text if len(parts) == 1 else text
    why = unread_in(alone) or undated(text) or unread_beside(text, before, after)
    if why:
        return unread(text, why)
    if len(parts) == 1:
        judged = _on_lone(parts[0], series, points, (before, after), (profile, unit))
    else:
        judged = worst(list(_on_each(parts, points, before, after, profile)))
    return replace(judged, suggest=_sound(judged, series, profile, unit))


def _on_lone(
    part: Part,
    series: Sequence[tuple[str, Fraction]],
    points: Points,
    beside: tuple[str, str],
    held_to: tuple[Profile, str],
) -> Judgement:
    """Judge what is linked by itself; a value with its time, and what leads to it."""
    before, after = beside
    if record := RECORD_AT.search(before):
        said = f"{record['record']} in {record['when']}"
        first = verdict_on_series(said, series, "", "", *held_to)
        if first.verdict is not TRUE:
            return quoted_as(first, said, f"{said}, at {part.text}")
    near = timed(part.text, before, after, points)
    if near.doubt:
        return unread(part.text, near.doubt)
    if moved := moved_to(part.text, near):
        judged = verdict_on_series(moved, series, "", "", *held_to)
        if judged.verdict is FALSE:
            return judged
    judged = _on_one(part, points, (near.before, near.after), held_to[0])
    if judged.verdict is TRUE:
        return _in_its_year(judged, part, points, (near, after), held_to[0])
    dated = is_level(before, after) or (is_value(part.text) and year_behind(after))
    if dated or not (led := led_to(part.text, before)):
        return judged
    again = verdict_on_series(led, series, "", after, *held_to)
    return again if again.verdict is TRUE else judged


def _in_its_year(
    judged: Judgement,
    part: Part,
    points: Points,
    beside: tuple[Beside, str],
    profile: Profile,
) -> Judgement:
    """Hold "a peak of [12.4] in 2021" to 2021 as well, and not to the peak alone."""
    near, after = beside
    when = year_behind(after) if is_value(part.text) else ""
    if not when or when == near.after:
        return judged
    own = _on_one(part, points, ("", when), profile)
    return own if own.verdict is FALSE else judged


def _told_again(
    text: str,
    claims: Sequence[str],
    series: Sequence[tuple[str, Fraction]],
    beside: tuple[str, str],
    held_to: tuple[Profile, str],
) -> Judgement:
    """Judge words about a peak by the claims that they make."""
    first, *others = claims
    judged = worst(
        [
            verdict_on_series(first, series, *beside, *held_to),
            *(verdict_on_series(one, series, "", "", *held_to) for one in others),
        ]
    )
    reason = judged.reason
    for one in claims:
        reason = reason.replace(f"“{one}”", f"“{text}”")
    return replace(judged, reason=reason)


def _sound(
    judged: Judgement,
    series: Sequence[tuple[str, Fraction]],
    profile: Profile,
    unit: str,
) -> tuple[str, ...]:
    """Keep the suggestions that are themselves read, and true."""
    return tuple(
        words
        for words in judged.suggest
        if verdict_on_series(words, series, "", "", profile, unit).verdict is TRUE
    )


def _on_each(
    parts: Sequence[Part], points: Points, before: str, after: str, profile: Profile
) -> Iterator[Judgement]:
    """Judge the parts of a text one by one."""
    first, *others = parts
    run_on = _FOLLOWED.match(first.text) or follows_run(first, others[0])
    begun = begin_of(others[0].text) if run_on else None
    earlier = tuple(one for one in points if begun is None or one.side(begun) < 0)
    if begun is None and run_on:
        earlier = points[: len(points) - run_of(others[0].text)]
    if len(earlier) < 2:
        yield unread(first.text, f"the series has too little before {begun}")
        return
    yield _on_one(first, earlier, (before, ""), profile)
    ended = end_of(first.text)
    for part in others:
        behind = after if part is others[-1] else ""
        if part.follows and ended is None and not has_period(part.text):
            yield unread(part.text, "it does not say when it turned")
            return
        yield _on_one(part, points, ("", behind), profile, ended)
        ended = end_of(part.text) or ended


_FOLLOWED = Late(r"(?:after|following) (?!\D*\b(?:1[5-9]|20)\d\d\b)", re.IGNORECASE)
"""What a second claim follows: "after three years of decline, it rose in 2015"."""


def _on_one(
    part: Part,
    points: Points,
    beside: tuple[str, str],
    profile: Profile,
    ended: When | None = None,
) -> Judgement:
    """Judge one trend, record or number, with what stands before and behind it.

    What follows another claim begins where that has `ended`; a record that is told
    beside it is of that time.
    """
    text, (before, after) = part.text, beside
    said = scope_of(text)
    scope = year_on_year(text, resolved(said, points), points)
    read = claim_of(text, before, after)
    claimed = Claimed(
        text, read.claim, scope, profile, now=read.now, excepted=part.excepted
    )
    if why := misfit(claimed, said, points):
        return unread(text, why)
    if most := _most_in(claimed):
        read, claimed = replace(read, claim=most), replace(claimed, claim=most)
    claimed, read = _placed(claimed, read, points, (before, after), (part, ended))
    return _decided(claimed, points, read, before, after)


def _placed(
    claimed: Claimed,
    read: Read,
    points: Points,
    beside: tuple[str, str],
    behind: tuple[Part, When | None],
) -> tuple[Claimed, Read]:
    """Give a claim its years: its own, those beside it, or where another ended."""
    (before, after), (part, ended), scope = beside, behind, claimed.scope
    extreme = claimed.claim in EXTREMES
    if ended and not part.follows and extreme and not scope.whens:
        claimed = replace(claimed, scope=replace(scope, until=ended))
    if ended and part.follows and not scope.since and not scope.base:
        claimed = _from(claimed, ended)
    elif claimed.claim is None or not scope.named:
        claimed, read = _with_neighbours(claimed, read, points, before, after)
    elif claimed.scope.until is None and not (scope.run or scope.within):
        claimed = _of_year(claimed, before)
    return claimed, read


def _most_in(claimed: Claimed) -> Claim | None:
    """Read the record that "lower in 2021 than in any other year" claims."""
    found = _THAN_ANY.search(claimed.text)
    if found is None or claimed.claim not in DIRECTED:
        return None
    return Claim.HIGHEST if found["up"] else Claim.LOWEST


_THAN_ANY = Late(
    r"\b(?:(?P<up>higher|more|greater|larger|bigger)|lower|fewer|less|smaller)\b[^.;]*?"
    r"\bthan (?:(?:(?:in|at|during|for|on) )?(?:any|every|all|the (?:other|rest))\b"
    r"|ever\b)",
    re.IGNORECASE,
)
"""What compares with all others claims a record: "lower in 2021 than in any year"."""


def _from(claimed: Claimed, since: When) -> Claimed:
    """Let a claim begin where the one before it ended: "before rising again"."""
    claim = claimed.claim
    steady = claimed.scope.every or "has been" in claimed.text or "have" in claimed.text
    if claim in NET and not steady:
        claim = NET[claim]
    scope = replace(claimed.scope, since=since)
    return replace(claimed, claim=claim, scope=scope, open=True)


def _of_year(claimed: Claimed, before: str) -> Claimed:
    """Take the year of "visits in 2023 were", which stands before a record."""
    scope = scope_of(before[-60:])
    begun, until = claimed.scope.since, scope.until
    if until is None or scope.since or (begun and until.year <= begun.year):
        return claimed
    return replace(claimed, scope=replace(claimed.scope, until=until))


def _with_neighbours(
    claimed: Claimed, read: Read, points: Points, before: str, after: str
) -> tuple[Claimed, Read]:
    """Take the claim or its years from beside the link where the text has none."""
    near = f"{before[-60:]} {claimed.text} {after[:60]}"
    scope = claimed.scope
    own = scope.named
    if not own:
        scope = resolved(scope_of(near), points)
    if claimed.claim is None:
        beside = claim_beside(claimed.text, before, after)
        doubt = read.doubt or beside.doubt
        read = replace(beside, doubt=doubt, denied=read.denied)
    claimed = replace(claimed, claim=read.claim, scope=scope, placed=own)
    return replace(claimed, now=read.now), read


def _decided(
    claimed: Claimed, points: Points, read: Read, before: str, after: str
) -> Judgement:
    """Choose what to hold the words to: a number, a record, or a direction."""
    clause = clause_of(claimed.text, before, after)
    numbers = [one for one in clause.told if is_quantity(one.meaning, claimed)]
    if why := unfit(claimed, points, read, numbers, clause.fault):
        return unread(claimed.text, why)
    part = part_of(claimed, points)
    if isinstance(part, Judgement):
        return part
    own = (
        bool(numbers) and clause_of(claimed.text, "", after).meanings == clause.meanings
    )
    turned = replace(read, denied=read.denied if own else "")
    judged = _held(claimed, part, points, turned, numbers)
    if judged.verdict is not TRUE or read.turned or read.denied:
        return judged
    return beyond(claimed, part, points) or judged


def _held(
    claimed: Claimed,
    part: Points,
    points: Points,
    read: Read,
    numbers: Sequence[Told],
) -> Judgement:
    """Hold words to the part of a series that they speak of."""
    uncounted = uncounted_in(claimed, part)
    judged = (
        (unread(claimed.text, uncounted) if uncounted else None)
        or steepest(numbers, claimed, part, points)
        or some_of(numbers, claimed, part, points)
    )
    if judged is not None:
        return judged
    if not numbers:
        return _of_claim(claimed, read, part, points)
    judged = held_numbers(numbers, claimed, part, points)
    judged = _denied(judged, claimed, read)
    return worst([judged, *beside_numbers(claimed, numbers, part, points)])


def _of_claim(claimed: Claimed, read: Read, part: Points, points: Points) -> Judgement:
    """Judge a trend or a record, turned round where it is denied."""
    if claimed.claim is None:
        return unread(claimed.text, "no trend or record is recognised in it")
    if read.turned:
        plain = replace(claimed, text=read.words)
        judged = CLAIMS[claimed.claim](plain, part, points)
        return _turned(judged, claimed, read.turned)
    judged = CLAIMS[claimed.claim](claimed, part, points)
    denied = _OF_EACH.get(claimed.claim)
    if denied is None or not claimed.scope.every or judged.verdict is not FALSE:
        return judged
    if CLAIMS[denied](replace(claimed, claim=denied), part, points).verdict is TRUE:
        return judged
    return unread(claimed.text, "it can mean in no year or not in all: say which")


_OF_EACH = {Claim.NOT_RISEN: Claim.RISING, Claim.NOT_FALLEN: Claim.FALLING}
"""What "not risen every year" denies: it is surely false only where each year rose."""

_OTHER_VERDICT = {TRUE: FALSE, FALSE: TRUE}


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
    verdict = _OTHER_VERDICT.get(judged.verdict)
    if verdict is None:
        return judged
    joint = "holds" if verdict is TRUE else "is not true"
    said = f"“{claimed.text}”, with “{word}” before it, {joint}"
    return Judgement(verdict, f"{said}: {judged.reason}")
