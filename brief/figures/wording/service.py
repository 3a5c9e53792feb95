"""The public functions of the room, each a few lines over the parts behind it."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from brief.figures.wording.finding import found_in
from brief.figures.wording.judging.holding import unread
from brief.figures.wording.judging.several import clash, verdict_on_all
from brief.figures.wording.judging.single import meanings_of, verdict_on
from brief.figures.wording.meaning import Found, Judgement, Meaning, Stated
from brief.figures.wording.over_time.courses import course_of
from brief.figures.wording.over_time.in_its_sentence import (
    verdict_beside,
    verdict_far_off,
)
from brief.figures.wording.over_time.judging import verdict_on_series
from brief.figures.wording.over_time.points import points_of
from brief.figures.wording.over_time.reached import as_reached
from brief.figures.wording.profile import DEFAULT, Profile
from brief.figures.wording.suggesting.several import offered
from brief.figures.wording.suggesting.single import suggestions

if TYPE_CHECKING:
    from collections.abc import Sequence


def read(text: str, *, before: str = "", after: str = "") -> Meaning | None:
    """Say what the first quantity of a text means; None where it has none."""
    meanings = meanings_of(text, before, after)
    return meanings[0] if meanings else None


def find(prose: str) -> tuple[Found, ...]:
    """Find every quantity expression in a text, in digits and in words.

    Dates, ages and references come too, under the kinds of `INNOCENT`.
    """
    return found_in(prose)


def judge(
    text: str,
    stated: Stated,
    *,
    before: str = "",
    after: str = "",
    profile: Profile = DEFAULT,
    sentence: bool = False,
) -> Judgement:
    """Judge words against one figure.

    `before` and `after` are the rest of the clause beside the words, which may lend a
    hedge, a bound, a negation or a unit. Words that are a whole `sentence` may state
    other quantities too, which are passed over: periods, bases, other measures.
    """
    judged = verdict_on(text, stated, before, after, profile, sentence=sentence)
    return _suggesting(judged, text, stated, (before, after), profile)


def _suggesting(
    judged: Judgement,
    text: str,
    stated: Stated,
    beside: tuple[str, str],
    profile: Profile,
) -> Judgement:
    """Add the wordings that would be true."""
    meanings = meanings_of(text, *beside)
    said = meanings[0].kind if meanings else None
    return replace(judged, suggest=suggestions(stated, said, profile))


def judge_all(
    text: str,
    stated: Sequence[Stated],
    *,
    before: str = "",
    after: str = "",
    profile: Profile = DEFAULT,
) -> Judgement:
    """Judge words over several figures, in the order in which they are named."""
    if not stated:
        return unread(text, "no figure is named")
    if len(stated) == 1:
        return judge(text, stated[0], before=before, after=after, profile=profile)
    judged = verdict_on_all(text, stated, before, after, profile)
    return replace(judged, suggest=offered(text, stated, (before, after), profile))


def at_odds(
    text: str, one: Stated, other: Stated, *, profile: Profile = DEFAULT
) -> str:
    """Say how a text with two numbers contradicts their figures, or give nothing.

    Each number may be true of its own figure and the words between them false: "rose
    to 412 from 443".
    """
    return clash(text, (one, other), profile)


def judge_series(
    text: str,
    points: Sequence[tuple[str, Fraction]],
    *,
    unit: str = "",
    before: str = "",
    after: str = "",
    profile: Profile = DEFAULT,
) -> Judgement:
    """Judge a trend, a record or a number over (period, value) pairs in order.

    Values of `unit` "percent" are 36 for 36%; "GBP" is money, and none a plain number.
    """

    def plainly(words: str, lead: str) -> Judgement:
        return verdict_on_series(words, points, lead, "", profile, unit)

    told = course_of(text, before, after, points_of(points, unit), plainly)
    judged = told or verdict_on_series(text, points, before, after, profile, unit)
    return as_reached(judged, text, before)


def judge_elsewhere(
    text: str,
    points: Sequence[tuple[str, Fraction]],
    around: tuple[str, str],
    *,
    unit: str = "",
    profile: Profile = DEFAULT,
) -> Judgement | None:
    """Judge words by the time that their sentence tells of them far off.

    `around` is all of the sentence before and behind them. None where it tells no time
    for them.
    """
    return verdict_far_off(text, points, around, profile, unit)


def judge_beside(
    text: str,
    points: Sequence[tuple[str, Fraction]],
    around: tuple[str, str],
    *,
    unit: str = "",
    profile: Profile = DEFAULT,
) -> Judgement | None:
    """Judge what words claim besides, by the time that stands right beside them.

    `around` is all of the sentence before and behind them. None where they claim no
    more than they are read as.
    """
    return verdict_beside(text, points, around, profile, unit)


def judge_count(
    text: str,
    number: int,
    *,
    before: str = "",
    after: str = "",
    profile: Profile = DEFAULT,
) -> Judgement:
    """Judge the number of things that a grid, list or table holds."""
    stated = Stated(Fraction(number), "things")
    judged = judge(text, stated, before=before, after=after, profile=profile)
    reason = judged.reason.replace(
        f"figure is {number:,} things", f"number is {number:,}"
    )
    return replace(judged, reason=reason)


def suggest(stated: Stated, profile: Profile = DEFAULT) -> tuple[str, ...]:
    """Suggest wordings that are true of a figure, from plainest to most exact."""
    return suggestions(stated, None, profile)
