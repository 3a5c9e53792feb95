"""Words over several figures: pairs, shares of counts, changes and comparisons.

"From 32% to 20%" holds each number to its figure in order. "Doubled" and "more than
twice as likely" hold the relation between two. A change runs from the first figure to
the second; a comparison sets the first against the second.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from brief.figures.wording import saying
from brief.figures.wording.aims import as_comparison, needs_better
from brief.figures.wording.clause import clause_of
from brief.figures.wording.figures import what
from brief.figures.wording.holding import (
    FALSE,
    NOT_CHECKED,
    TRUE,
    comparison_holds,
    judge_meaning,
    unread,
)
from brief.figures.wording.judging import meanings_of, worst
from brief.figures.wording.meaning import Bound, Judgement, Kind, Meaning, Stated
from brief.figures.wording.units import measure_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from brief.figures.wording.profile import Profile

_RELATIONS = frozenset({Kind.MULTIPLE, Kind.CHANGE, Kind.COMPARISON})
_MOST = 12
"""Figures that one claim may name."""


def verdict_on_all(
    text: str, stated: Sequence[Stated], before: str, after: str, profile: Profile
) -> Judgement:
    """Judge a text against several figures in order, without suggestions."""
    read = clause_of(text, before, after)
    if read.fault or len(stated) > _MOST:
        return unread(text, read.fault or "it names too many figures at once")
    meanings = meanings_of(text, before, after)
    text = read.said or text
    if not meanings:
        return unread(text, "no quantity is recognised in it")
    fault = next((item.fault for item in meanings if item.fault), "")
    if fault:
        return unread(text, fault)
    relations = [item for item in meanings if _is_relation(item, len(meanings))]
    values = [item for item in meanings if item not in relations]
    judged = _relations(relations, text, stated, profile)
    judged += _values(values, text, stated, profile)
    return worst(judged)


def _is_relation(meaning: Meaning, count: int) -> bool:
    """Say whether a meaning relates the figures to one another."""
    if meaning.kind in _RELATIONS:
        return True
    return meaning.kind is Kind.POINTS and bool(meaning.direction or count == 1)


# ------------------------------------------------------------------ each to its own


def _values(
    values: list[Meaning], text: str, stated: Sequence[Stated], profile: Profile
) -> list[Judgement]:
    """Hold each number to its own figure, or one share to two counts."""
    if not values:
        return []
    if len(values) == 1 and len(stated) == 2:
        return _one_over_two(values[0], text, stated, profile)
    slots = [slot for item in values for slot in _slots(item)]
    if len(slots) != len(stated):
        said = "one number" if len(slots) == 1 else f"{len(slots)} numbers"
        why = f"the words state {said}, and {len(stated)} figures are named"
        return [unread(text, why)]
    return [
        judge_meaning(slot, text, figure, profile)
        for slot, figure in zip(slots, stated, strict=True)
    ]


def _slots(meaning: Meaning) -> list[Meaning]:
    """Give the numbers that a meaning states, each as a meaning of its own."""
    if meaning.upper is None or meaning.amount is None:
        return [meaning]
    kind = meaning.kind
    if kind is Kind.PAIR:
        kind = Kind(meaning.word)
    if kind is Kind.COUNTED:
        kind = Kind.NUMBER
    first = replace(meaning, kind=kind, upper=None, direction=0, word="")
    return [first, replace(first, amount=meaning.upper, bound=Bound.NONE)]


def _one_over_two(
    meaning: Meaning, text: str, stated: Sequence[Stated], profile: Profile
) -> list[Judgement]:
    """Hold one expression to two figures: a pair, a range, a share of counts."""
    first, second = stated
    if meaning.kind is Kind.NUMBER and meaning.direction and meaning.upper is None:
        return [_difference(meaning, text, stated, profile)]
    slots = _slots(meaning)
    if meaning.kind is Kind.COUNTED and not _all_plain(stated):
        return [_against_share(meaning, text, first, second, profile)]
    if len(slots) == 2:
        judged = [
            judge_meaning(slot, text, figure, profile)
            for slot, figure in zip(slots, stated, strict=True)
        ]
        return [*judged, *_direction(meaning, text, first, second)]
    if meaning.kind in {Kind.FRACTION, Kind.PERCENT, Kind.SHARE}:
        return [_against_share(meaning, text, first, second, profile)]
    return [unread(text, "the words state one number, and two figures are named")]


def _difference(
    meaning: Meaning, text: str, stated: Sequence[Stated], profile: Profile
) -> Judgement:
    """Hold "31 fewer" and "by £205,000" to what lies between two figures."""
    after, before = ordered(meaning, stated)
    if odd := _odd_units(after, before):
        return unread(text, odd)
    change = (after.value - before.value) * meaning.direction
    if change < 0:
        word = "less" if meaning.direction > 0 else "more"
        reason = f"“{text}” is not true: {what(after)} is {word} than {what(before)}."
        return Judgement(FALSE, reason)
    plain = replace(meaning, direction=0, moved=False)
    judged = judge_meaning(plain, text, Stated(change, after.unit), profile)
    return replace(judged, reason=_with_both(judged.reason, after, before))


def _all_plain(stated: Sequence[Stated]) -> bool:
    return all(measure_of(item.unit).kind != "share" for item in stated)


def _against_share(
    meaning: Meaning, text: str, first: Stated, second: Stated, profile: Profile
) -> Judgement:
    """Hold a share to the first figure over the second."""
    if not second.value:
        return unread(text, "the second figure is nought, and nothing is a share of it")
    share = first.value / second.value
    whole = first.value.denominator == 1 == second.value.denominator
    counts = (first.value, second.value) if whole else None
    return judge_meaning(meaning, text, Stated(share, "percent", of=counts), profile)


def _direction(
    meaning: Meaning, text: str, first: Stated, second: Stated
) -> list[Judgement]:
    """Hold "rose from ... to ..." to the order of the two figures."""
    change = second.value - first.value
    if not meaning.direction or change * meaning.direction > 0:
        return []
    word = "rise" if meaning.direction > 0 else "fall"
    reason = (
        f"“{text}” says a {word}; the figures go from {what(first)} to {what(second)}."
    )
    return [Judgement(FALSE, reason)]


# ------------------------------------------------------------------ one to another


def _relations(
    relations: list[Meaning], text: str, stated: Sequence[Stated], profile: Profile
) -> list[Judgement]:
    """Hold what relates the figures to their ratio or difference."""
    return [_relation(item, text, stated, profile) for item in relations]


def _relation(
    meaning: Meaning, text: str, stated: Sequence[Stated], profile: Profile
) -> Judgement:
    """Hold one relation to the figures."""
    if meaning.kind is Kind.COMPARISON:
        return _compared(meaning, text, stated, profile)
    if len(stated) != 2:
        why = f"a ratio or change needs two figures, and {len(stated)} are named"
        return unread(text, why)
    after, before = ordered(meaning, stated)
    odd = _odd_units(after, before)
    if odd:
        return unread(text, odd)
    if meaning.kind is Kind.POINTS:
        return _in_points(meaning, text, after, before, profile)
    if not before.value:
        return unread(text, "the figure it is measured against is nought")
    confused = _confused(meaning, text, after, before, profile)
    return confused or _in_ratio(meaning, text, after, before, profile)


def _in_ratio(
    meaning: Meaning, text: str, after: Stated, before: Stated, profile: Profile
) -> Judgement:
    """Hold a multiple or a change to the ratio of two figures."""
    ratio = Stated(after.value / before.value, "ratio")
    judged = judge_meaning(meaning, text, ratio, profile)
    return replace(judged, reason=_with_both(judged.reason, after, before))


def ordered(meaning: Meaning, stated: Sequence[Stated]) -> tuple[Stated, Stated]:
    """Give the figure that the words speak of, and the one it is measured against."""
    first, second = stated
    return (second, first) if meaning.moved else (first, second)


def _odd_units(after: Stated, before: Stated) -> str:
    """Say why two figures cannot be related, if they cannot."""
    kinds = measure_of(after.unit).kind, measure_of(before.unit).kind
    if kinds[0] == kinds[1] or "any" in kinds:
        return ""
    return f"the figures have different units: {what(after)} and {what(before)}"


def _with_both(reason: str, after: Stated, before: Stated) -> str:
    return f"{reason[:-1]} ({what(after)} against {what(before)})."


def _in_points(
    meaning: Meaning, text: str, after: Stated, before: Stated, profile: Profile
) -> Judgement:
    """Hold percentage points to the difference of two percentages."""
    if measure_of(after.unit).kind != "share":
        return unread(text, "percentage points lie between two percentages")
    points = (after.value - before.value) * 100
    figure = Stated(points, "percentage points")
    if meaning.direction * points < 0:
        word = "rise" if meaning.direction > 0 else "fall"
        reason = f"“{text}” says a {word}; the change is {saying.points(points)}."
        return Judgement(FALSE, _with_both(reason, after, before))
    judged = judge_meaning(meaning, text, figure, profile)
    return replace(judged, reason=_with_both(judged.reason, after, before))


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


def _compared(
    meaning: Meaning, text: str, stated: Sequence[Stated], profile: Profile
) -> Judgement:
    """Hold "more likely", "the highest of" and "the same as" to two or more figures."""
    odd = next((_odd_units(item, stated[0]) for item in stated[1:]), "")
    if odd:
        return unread(text, odd)
    word = {"highest": "higher", "lowest": "lower"}.get(meaning.word, meaning.word)
    if needs_better(meaning):
        word, why = as_comparison(word, stated)
        if why:
            return unread(text, why)
    subject, others = stated[0], list(stated[1:])
    if word in {"rose", "fell"}:
        subject, others = stated[-1], list(stated[:-1])
    holds = [
        bool(comparison_holds(word, _excess(subject, other), profile))
        for other in others
    ]
    truth = all(holds) != meaning.negated
    figures = f"{what(subject)} against {', '.join(map(what, others))}"
    if truth:
        return Judgement(TRUE, f"“{text}” holds: {figures}.")
    return Judgement(FALSE, f"“{text}” is not true: {figures}.")


def _excess(subject: Stated, other: Stated) -> Fraction:
    """Give by what part of the other the subject exceeds it."""
    difference = subject.value - other.value
    return difference / abs(other.value) if other.value else difference


__all__ = ["NOT_CHECKED", "verdict_on_all"]
