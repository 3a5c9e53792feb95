"""Words of a series judged by the times that all of their sentence tells of them.

Its parts give plain claims, and what a sentence says of its series besides: the years
it lists, the steps it compares, the year it begins. Each claim is judged here alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from brief.figures.wording.judging.holding import quoted_as
from brief.figures.wording.judging.single import worst
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement, Verdict
from brief.figures.wording.over_time.bound.counts import (
    all_so,
    counted,
    denied_beside,
    every_so,
    listed_otherwise,
)
from brief.figures.wording.over_time.bound.firsts import first_since
from brief.figures.wording.over_time.bound.foremost import foremost
from brief.figures.wording.over_time.bound.growth import growing
from brief.figures.wording.over_time.bound.held_to import held_to
from brief.figures.wording.over_time.bound.in_full import told_in_full
from brief.figures.wording.over_time.bound.parts import (
    part_made_up,
    part_of_other,
    part_of_span,
    part_otherwise,
)
from brief.figures.wording.over_time.bound.places import placed
from brief.figures.wording.over_time.bound.readings import readings
from brief.figures.wording.over_time.bound.steps import steps_set
from brief.figures.wording.over_time.bound.sums import summed
from brief.figures.wording.over_time.courses import course_of
from brief.figures.wording.over_time.elsewhere import told_elsewhere
from brief.figures.wording.over_time.judging import verdict_on_series
from brief.figures.wording.over_time.misreckoned import misbegun, miscounted, outside
from brief.figures.wording.over_time.parts_worked_out import part_worked_out
from brief.figures.wording.over_time.points import points_of, told_so
from brief.figures.wording.over_time.quantified import quantified
from brief.figures.wording.over_time.ranks import ranked
from brief.figures.wording.over_time.right_beside import told_beside
from brief.figures.wording.over_time.shares_of_steps import share_of_step
from brief.figures.wording.over_time.spread import left_out, spread
from brief.figures.wording.over_time.steps_aside import most_of_step
from brief.figures.wording.over_time.values_within import values_within
from brief.figures.wording.over_time.which_years import which_years
from brief.figures.wording.over_time.worked_out import worked_out
from brief.figures.wording.profile import Profile

Pairs = Sequence[tuple[str, Fraction]]
"""The periods of a series in order, each with its value."""

_FAR = 1_500
"""Characters of a sentence in which a reader still finds a time told far off."""


def verdict_far_off(
    text: str, points: Pairs, around: tuple[str, str], profile: Profile, unit: str
) -> Judgement | None:
    """Judge words by the time that `around`, before and behind them, tells far off."""
    if sum(map(len, around)) > _FAR:
        return None
    said, around = told_in_full(text, *_by_year(around))
    judged = _far_off(said, points, around, profile, unit)
    return judged and quoted_as(judged, said, text)


def _far_off(
    text: str, points: Pairs, around: tuple[str, str], profile: Profile, unit: str
) -> Judgement | None:
    """Judge words, told in full, by a time that is told far off."""
    series = points_of(points, unit)
    apart = left_out(text, around[0])
    if apart and {*apart} <= {*dict(points)}:
        others = [one for one in points if one[0] not in apart]
        beside = around[0].partition(",")[2], around[1]
        if said := _of_several(text, beside, others, profile, unit):
            return said
        plain = told_elsewhere(text, *beside, [label for label, _ in others])
        return _on_claims(plain or (text,), text, others, profile, unit)
    if said := _of_several(text, around, points, profile, unit):
        return said
    labels = [label for label, _ in points]
    claims = spread(text, *around, series) or told_elsewhere(text, *around, labels)
    judged = _on_claims(claims, text, points, profile, unit)
    if judged and judged.verdict is Verdict.TRUE:
        return judged
    if judged and most_of_step(text, *around, labels):
        return judged
    told = (
        counted(text, *around, series)
        or foremost(text, *around, series)
        or placed(text, *around, series)
        or summed(text, *around, series, profile)
        or part_of_other(text, *around, series, profile)
        or part_of_span(text, *around, series, profile)
        or part_made_up(text, *around, series, profile)
        or first_since(text, *around, series)
        or worked_out(text, *around, series, profile)
        or part_worked_out(text, *around, series, profile)
    )
    return told or _bound(text, around, points, profile, unit) or judged


def _bound(
    text: str, around: tuple[str, str], points: Pairs, profile: Profile, unit: str
) -> Judgement | None:
    """Judge words true by the times that their sentence binds them to; else None."""
    for claims in readings(text, *around, points_of(points, unit)):
        judged = _on_claims(claims, text, points, profile, unit)
        if judged and judged.verdict is Verdict.TRUE and not judged.warning:
            return judged
    return None


def _by_year(around: tuple[str, str]) -> tuple[str, str]:
    """Leave the day and the month out of a date: "on 31 March 2024" is in 2024."""
    lead, rest = (_ON_A_DAY.sub(_in_that_year, one) for one in around)
    return lead, _TWELVE_MONTHS.sub("a year", rest)


def _in_that_year(found: re.Match[str]) -> str:
    led = found[1]
    if led.lower() in {"on", "of"}:
        led = "In" if led[0] == "O" else "in"
    return f"{led} {found[2]}"


_TWELVE_MONTHS = Late(r"\b(?:twelve|12) months(?= (?:before|earlier|ago)\b)")
_ON_A_DAY = Late(
    r"\b([Oo]n|[Oo]f|[Bb]etween|[Ff]rom|and|to|[Aa]t|[Bb]y|[Ss]ince)"
    r" \d{1,2} (?:January|February|March|April|May|June|July|August"
    r"|September|October|November|December) ((?:19|20)\d\d)\b"
)


def _of_several(
    text: str, around: tuple[str, str], points: Pairs, profile: Profile, unit: str
) -> Judgement | None:
    """Judge words that are worked out from several years: which, how many, how much.

    What values they give besides are held to their years.
    """
    series = points_of(points, unit)
    judged = (
        which_years(text, *around, series)
        or quantified(text, *around, series)
        or ranked(text, *around, series)
        or share_of_step(text, *around, series, profile)
        or steps_set(text, *around, series, profile)
        or growing(text, *around, series)
        or denied_beside(text, *around, series)
        or all_so(text, *around, series)
        or every_so(text, *around, series)
    )
    if judged and (other := listed_otherwise(text, *around, series)):
        return other
    if judged is None or judged.verdict is not Verdict.TRUE:
        return judged
    claims = values_within(text, [label for label, _ in points])
    values = _on_claims(claims, text, points, profile, unit)
    return worst([judged, values]) if values else judged


def verdict_beside(
    text: str, points: Pairs, around: tuple[str, str], profile: Profile, unit: str
) -> Judgement | None:
    """Judge what words claim besides, by the time that stands right beside them."""
    if sum(map(len, around)) > _FAR:
        return None
    said, around = told_in_full(text, *_by_year(around))
    judged = _beside(said, points, around, profile, unit)
    return judged and quoted_as(judged, said, text)


def _beside(
    text: str, points: Pairs, around: tuple[str, str], profile: Profile, unit: str
) -> Judgement | None:
    """Judge what words, told in full, claim besides."""
    lead, rest = around
    labels, series = [label for label, _ in points], points_of(points, unit)
    if said := _of_several(text, around, points, profile, unit):
        return said
    if begun := misbegun(lead, text, rest, labels):
        why = f"the series begins in {labels[0]}, and its sentence says in {begun}"
        return told_so(text, why, holds=False)
    if steps := miscounted(text, rest, labels):
        return told_so(text, f"it is {steps}", holds=False)
    if other := part_otherwise(text, lead, rest, series, profile):
        return other
    claims = told_beside(text, lead, rest, labels)
    claims = claims or held_to(text, lead, rest, series)
    judged = _on_claims(claims, text, points, profile, unit)
    if judged and judged.verdict is Verdict.NOT_CHECKED and outside(claims, labels):
        why = f"the series runs from {labels[0]} to {labels[-1]}"
        return told_so(text, why, holds=False)
    return judged


def _on_claims(
    claims: Sequence[str], text: str, points: Pairs, profile: Profile, unit: str
) -> Judgement | None:
    """Judge plain claims, all of which words make; None of no claims."""
    if not claims:
        return None

    def plainly(words: str, lead: str) -> Judgement:
        return verdict_on_series(words, points, lead, "", profile, unit)

    def judged(words: str) -> Judgement:
        found = plainly(words, "")
        if found.verdict is not Verdict.NOT_CHECKED:
            return found
        return course_of(words, "", "", points_of(points, unit), plainly) or found

    return worst([quoted_as(judged(one), one, text) for one in claims])
