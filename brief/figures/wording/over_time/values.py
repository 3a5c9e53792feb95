"""Numbers held to single values of a series, in the terms of the words."""

from __future__ import annotations

from dataclasses import replace

from brief.figures.wording.judging.holding import FALSE, TRUE, judge_meaning, unread
from brief.figures.wording.meaning import Judgement, Kind, Meaning, Stated
from brief.figures.wording.over_time.points import PERCENT, Claimed, Point, Points, at

SHARES = frozenset({Kind.PERCENT, Kind.FRACTION})


_SHARED = frozenset(kind.value for kind in SHARES)


HUNDRED = 100


def stated_at(point: Point, meaning: Meaning) -> Stated:
    """Give a value in the terms of the words; what is in per cent may not say so."""
    shared = meaning.kind in SHARES or meaning.word in _SHARED
    if point.unit or not shared:
        return Stated(point.value, point.unit)
    percents = 1 < abs(point.value) <= HUNDRED
    return Stated(point.value / HUNDRED if percents else point.value, PERCENT)


def of_values(meaning: Meaning, claimed: Claimed, part: Points) -> Judgement:
    """Hold a number to each of some values."""
    for point in part:
        if meaning.kind in SHARES and not point.unit and 1 < point.value <= HUNDRED:
            why = "the table gives no per cent: write “%” or “per cent” in its head"
            return unread(claimed.text, why)
        if meaning.kind is Kind.FRACTION and not point.unit and point.value > HUNDRED:
            why = "says a share, and the table counts in plain numbers"
            return Judgement(FALSE, f"“{claimed.text}” {why}: {at(point)}.")
        if meaning.kind is Kind.PERCENT and not point.unit and point.value > HUNDRED:
            why = "says a percentage, and the table counts in plain numbers"
            return Judgement(FALSE, f"“{claimed.text}” {why}: {at(point)}.")
        stated = stated_at(point, meaning)
        judged = judge_meaning(meaning, claimed.text, stated, claimed.profile)
        if judged.verdict is not TRUE:
            reason = f"{judged.reason[:-1]} in {point.label}."
            return replace(judged, reason=reason)
    last = part[-1]
    years = f" in each of the {len(part)} from {part[0].label}" if len(part) > 1 else ""
    reason = f"“{claimed.text}” holds{years}: {at(last)}."
    return Judgement(TRUE, reason)
