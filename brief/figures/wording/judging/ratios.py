"""How one figure stands to another: multiples, changes, points, what lies between.

A change runs from the first figure to the second; a comparison sets the first against
the second.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from brief.figures.wording import saying
from brief.figures.wording.grammar.aims import UNTOLD
from brief.figures.wording.grammar.units import measure_of
from brief.figures.wording.judging.comparisons import compare, odd_units
from brief.figures.wording.judging.figures import what
from brief.figures.wording.judging.holding import FALSE, judge_meaning, unread
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement, Kind, Meaning, Stated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from brief.figures.wording.profile import Profile


_FAST = Late(r"\bas (?:fast|quick|quickly|slow|slowly)\b", re.IGNORECASE)


def relation(
    meaning: Meaning, text: str, stated: Sequence[Stated], profile: Profile
) -> Judgement:
    """Hold one relation to the figures."""
    if meaning.kind is Kind.COMPARISON:
        return compare(meaning, text, stated, profile)
    if len(stated) != 2:
        why = f"a ratio or change needs two figures, and {len(stated)} are named"
        return unread(text, why)
    after, before = ordered(meaning, stated)
    odd = odd_units(after, before)
    if odd:
        return unread(text, odd)
    if meaning.kind is Kind.POINTS:
        return _in_points(meaning, text, after, before, profile)
    if why := _unratioed(text, after, before):
        return unread(text, why)
    confused = _confused(meaning, text, after, before, profile)
    return confused or _told(
        in_ratio(meaning, text, after, before, profile), after, before
    )


def _unratioed(text: str, after: Stated, before: Stated) -> str:
    """Say why no ratio of two figures can be held to words, or nothing."""
    if before.value <= 0:
        return _BELOW if before.value else NOUGHT
    if measure_of(after.unit).kind == "time" and _FAST.search(text):
        return "what is fast takes less time: say which took longer"
    return ""


NOUGHT = "the figure it is measured against is nought"
_BELOW = "the figure it is measured against is below nought, and has no parts"
"""Why no ratio can be given; `in_ratio` is not asked for one."""


def in_ratio(
    meaning: Meaning, text: str, after: Stated, before: Stated, profile: Profile
) -> Judgement:
    """Hold a multiple or a change to the ratio of two figures."""
    ratio = Stated(after.value / before.value, "ratio")
    return judge_meaning(meaning, text, ratio, profile)


def difference(
    meaning: Meaning, text: str, stated: Sequence[Stated], profile: Profile
) -> Judgement:
    """Hold "31 fewer" and "by £205,000" to what lies between two figures."""
    after, before = ordered(meaning, stated)
    if odd := odd_units(after, before):
        return unread(text, odd)
    change = (after.value - before.value) * meaning.direction
    if change < 0:
        word = "less" if meaning.direction > 0 else "more"
        reason = f"“{text}” is not true: {what(after)} is {word} than {what(before)}."
        return Judgement(FALSE, reason)
    plain = replace(meaning, direction=0, moved=False)
    judged = judge_meaning(plain, text, Stated(change, after.unit), profile)
    return _told(judged, after, before)


def ordered(meaning: Meaning, stated: Sequence[Stated]) -> tuple[Stated, Stated]:
    """Give the figure that the words speak of, and the one it is measured against."""
    first, second = stated
    return (second, first) if meaning.moved else (first, second)


def _with_both(reason: str, after: Stated, before: Stated) -> str:
    return f"{reason[:-1]} ({what(after)} against {what(before)})."


def _told(judged: Judgement, after: Stated, before: Stated) -> Judgement:
    """Give a judgement whose reason names both figures."""
    return replace(judged, reason=_with_both(judged.reason, after, before))


_SIDES = Late(
    r"\b(?:(?P<first>leads?|led|leading|ahead|won|wins|winning|exceed(?:s|ed)?"
    r"|surpass(?:es|ed)?)|trail(?:s|ed|ing)?|behind|lost|losing|short)"
    r"(?: by| of)?(?: \w+){0,2} (?:\S+ )?(?:percentage )?points?\b",
    re.IGNORECASE,
)
"""What says which of two shares is the larger: "led by eight points"."""

_AIMED = Late(
    r"\b(?:(?P<beat>beat(?:s|en)?|bettered)|miss(?:ed|es)?)\b[^.;]*\bpoints?\b",
    re.IGNORECASE,
)
"""What says so of an aim, where it counts which way is better."""


def _in_points(
    meaning: Meaning, text: str, after: Stated, before: Stated, profile: Profile
) -> Judgement:
    """Hold percentage points to the difference of two percentages."""
    kind = measure_of(after.unit).kind
    if kind not in {"share", "points"}:
        return unread(text, "percentage points lie between two percentages")
    points = (after.value - before.value) * (100 if kind == "share" else 1)
    figure = Stated(points, "percentage points")
    if not meaning.direction and (aim := _AIMED.search(text)):
        if not after.better:
            return unread(text, UNTOLD)
        meaning = replace(meaning, direction=after.better * (1 if aim["beat"] else -1))
    if not meaning.direction and (found := _SIDES.search(text)):
        meaning = replace(meaning, direction=1 if found["first"] else -1)
    if meaning.direction * points < 0:
        word = "rise" if meaning.direction > 0 else "fall"
        reason = f"“{text}” says a {word}; the change is {saying.points(points)}."
        return Judgement(FALSE, _with_both(reason, after, before))
    judged = judge_meaning(meaning, text, figure, profile)
    return _told(judged, after, before)


def _confused(
    meaning: Meaning, text: str, after: Stated, before: Stated, profile: Profile
) -> Judgement | None:
    """Catch a change in percentage points that is given in per cent.

    From 32% to 20% is a fall of 12 points, or of 37.5%; "fell by more than 10%" is
    near the points and far from the truth about the percentage.
    """
    amount = meaning.amount
    if meaning.kind is not Kind.CHANGE or amount is None or not before.value:
        return None
    if measure_of(after.unit).kind != "share":
        return None
    points = abs(after.value - before.value)
    relative = points / before.value
    near = abs(points - amount.value) <= profile.far * points
    if not near or abs(relative - amount.value) <= profile.far * relative:
        return None
    reason = (
        f"“{text}” gives in per cent what changed by {saying.points(points * 100)}:"
        f" from {what(before)} to {what(after)} is {saying.percent(relative)} of the"
        " first."
    )
    return Judgement(FALSE, reason)
