"""Words over several figures: pairs, shares of counts, changes and comparisons.

"From 32% to 20%" holds each number to its figure in order. "Doubled" and "more than
twice as likely" hold the relation between two. A change runs from the first figure to
the second; a comparison sets the first against the second.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from brief.figures.wording.context.clause import clause_of
from brief.figures.wording.context.concerned import Told
from brief.figures.wording.context.denied_within import (
    denied_deed,
    in_plain_order,
    without_asides,
)
from brief.figures.wording.grammar.aims import AIMS
from brief.figures.wording.grammar.ranges import APART
from brief.figures.wording.grammar.units import measure_of
from brief.figures.wording.judging.contrary import (
    denied_text,
    directed,
    of_several,
    unsettled,
)
from brief.figures.wording.judging.degrees import overdone_beside
from brief.figures.wording.judging.each import by_each
from brief.figures.wording.judging.ends import (
    against_words,
    as_aimed,
    by_how_much,
    each_in_its_place,
    gone_to,
    is_part_of,
    of_worth,
)
from brief.figures.wording.judging.figures import what
from brief.figures.wording.judging.holding import (
    FALSE,
    TRUE,
    judge_meaning,
    quoted_as,
    unread,
)
from brief.figures.wording.judging.ratios import difference, relation
from brief.figures.wording.judging.reworded import reworded, without_per
from brief.figures.wording.judging.single import told_in, worst
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import (
    Bound,
    Judgement,
    Kind,
    Meaning,
    Stated,
)

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
    if (apart := without_per(text, stated)) != text:
        found = verdict_on_all(apart, stated, before, after, profile)
        return quoted_as(found, apart, text)
    said = text
    before, text = reworded(without_asides(before), text, stated)
    before, plain = denied_deed(before, in_plain_order(text))
    plain = directed(plain, stated)
    judged = by_each(plain, stated, (before, after), profile)
    judged = judged or _verdict(plain, stated, before, after, profile)
    return judged if plain == said else quoted_as(judged, plain, said)


def _verdict(
    text: str, stated: Sequence[Stated], before: str, after: str, profile: Profile
) -> Judgement:
    """Judge plain words against several figures."""
    read = clause_of(text, before, after)
    if read.fault or read.doubt or len(stated) > _MOST:
        many = "it names too many figures at once"
        return unread(text, read.fault or read.doubt or many)
    told = [_as_aim(one, stated) for one in told_in(read)]
    if _OF_TWO.search(text) and read.compared:
        told = [Told(read.compared[0])]
    told = [one for one in told if not _is_by_the_way(one)] or told
    text = read.said or text
    told = _with_change(told, text, stated)
    if not told:
        return unread(text, "no quantity is recognised in it")
    fault = next((one.meaning.fault for one in told if one.meaning.fault), "")
    related = [one for one in told if _is_relation(one.meaning, len(told))]
    relations = [one.meaning for one in related]
    if relations or read.compared:
        clause = " ".join(f"{before} {text}".split())
        fault = fault or unsettled(clause, relations, read.compared)
    values = [one for one in told if one.meaning not in relations]
    fault = fault or of_several(text, len(stated))
    if len(stated) > 2 and values and read.compared:
        fault = fault or _ON_ITS_OWN
    if fault:
        return unread(text, fault)
    text = denied_text(text, before, [*relations, *read.compared])
    if len(stated) == 2:
        two = (stated[0], stated[1])
        return _of_two(related, values, read.compared, text, two, profile)
    judged = [relation(one, text, stated, profile) for one in relations]
    judged += _values([one.meaning for one in values], text, stated, profile)
    return worst(judged)


_ON_ITS_OWN = "it compares besides; link what it compares on its own"


def clash(text: str, stated: tuple[Stated, Stated], profile: Profile) -> str:
    """Say how words between two numbers contradict their figures, if they do.

    Each number is true of its own figure; "rose to 412 from 443" is not true of both.
    """
    read = clause_of(text)
    told = [one for one in told_in(read) if not _is_by_the_way(one)]
    related = [one for one in told if _is_relation(one.meaning, len(told))]
    values = [one for one in told if one not in related]
    plain = all(one.meaning.upper is None and not one.meaning.fault for one in told)
    relations = [as_aimed(one, read.compared) for one in related]
    if len(told) == 1 and told[0].meaning.kind is Kind.PAIR and not read.fault:
        ends = _one_over_two(told[0].meaning, text, stated, profile)
        right = all(one.verdict is TRUE for one in ends[:2])
        return next((one.reason for one in ends[2:] if right), "")
    if read.fault or len(values) != 2 or not plain:
        return ""
    if unsettled(text, relations, read.compared):
        return ""
    (first, second, *ways), times = each_in_its_place(values, text, stated, profile)
    if first.verdict is not TRUE or second.verdict is not TRUE:
        return ""
    beside = [one for one in read.compared if not is_part_of(one, relations)]
    made = [
        *ways,
        *(relation(one, text, times, profile) for one in relations if one.moved),
        *against_words(beside, text, stated, times, profile),
    ]
    return next((one.reason for one in made if one.verdict is FALSE), "")


def _with_change(told: list[Told], text: str, stated: Sequence[Stated]) -> list[Told]:
    """Read the 7% of "fell by 31 (7%)" as the change that 31 is, in per cent."""
    first = told[0].meaning if told else None
    if first is None or not (first.moved and len(stated) == 2):
        return told
    if first.kind is Kind.RATE and _IN_A_YEAR.search(text):
        told = [replace(told[0], meaning=replace(first, kind=Kind.NUMBER)), *told[1:]]
    plain = _all_plain(stated) and not first.upper
    if len(told) != 2 or first.kind is not Kind.NUMBER or not plain:
        return told
    second = told[1].meaning
    if second.kind not in {Kind.PERCENT, Kind.FRACTION} or second.moved:
        return told
    way = first.direction
    change = replace(second, kind=Kind.CHANGE, direction=way, moved=True)
    return [told[0], replace(told[1], meaning=change)]


_IN_A_YEAR = Late(r"\b(?:in|over|within) (?:a|one|the|a single) (?:year|month)\b")
_OF_TWO = Late(r"\bthe \w+er of the two\b", re.IGNORECASE)
"""In "the smaller of the two" the number is that of the figures."""


def _as_aim(one: Told, stated: Sequence[Stated]) -> Told:
    """Take the "five-point" of "the five-point limit" for the aim that it is."""
    points = one.meaning.kind is Kind.POINTS and stated[0].unit == "percentage points"
    if not points or one.things[:1] == ("",) or one.things[0] not in AIMS:
        return one
    return replace(one, meaning=replace(one.meaning, kind=Kind.NUMBER, unit=""))


def _is_by_the_way(one: Told) -> bool:
    """Say whether a share only names a group: "the most deprived areas"."""
    return one.aside and one.meaning.kind is Kind.SHARE


def _is_relation(meaning: Meaning, count: int) -> bool:
    """Say whether a meaning relates the figures to one another."""
    if meaning.kind in _RELATIONS:
        return True
    return meaning.kind is Kind.POINTS and bool(meaning.direction or count == 1)


# ------------------------------------------------------------------ two figures


def _of_two(
    related: list[Told],
    values: list[Told],
    compared: Sequence[Meaning],
    text: str,
    stated: tuple[Stated, Stated],
    profile: Profile,
) -> Judgement:
    """Hold words to two figures: their relation, their numbers, what they compare."""
    relations = [as_aimed(one, compared) for one in related]
    times, said = stated, [*relations, *compared]
    judged: list[Judgement] = []
    if len(values) == 2 and all(one.meaning.upper is None for one in values):
        placed, times = each_in_its_place(values, text, stated, profile)
        judged += placed
    elif len(values) == 1:
        one = values[0]
        judged += (
            gone_to(one, said, text, stated, profile)
            or by_how_much(one, compared, text, stated, profile)
            or _values([one.meaning], text, stated, profile)
        )
    else:
        judged += _values([one.meaning for one in values], text, stated, profile)
    for given in relations:
        item, why = of_worth(given, text, stated)
        if why:
            return unread(text, why)
        judged.append(relation(item, text, times if item.moved else stated, profile))
    first = worst(judged)
    if first.verdict is not TRUE:
        return first
    amounts = [*relations, *(one.meaning for one in values)]
    part = any(one.things[:1] == ("of",) for one in values)
    beside = [
        item
        for item in compared
        if not is_part_of(item, amounts) and not (part and item.word == "met")
    ]
    judged = [first, *against_words(beside, text, stated, times, profile)]
    paired = any(one.meaning.upper and one.meaning.moved for one in values)
    if (related or paired) and (
        far := _too_far(relations, text, (stated, times), profile)
    ):
        judged.append(Judgement(FALSE, far))
    return worst(judged)


def _too_far(
    relations: Sequence[Meaning],
    text: str,
    figures: tuple[tuple[Stated, Stated], tuple[Stated, Stated]],
    profile: Profile,
) -> str:
    """Say that two figures stand further apart, or nearer, than their words have it."""
    (first, second), (before, after) = figures
    if not relations or any(one.moved for one in relations):
        return overdone_beside(text, after, before, profile)
    return overdone_beside(text, first, second, profile)


# ------------------------------------------------------------------ each to its own


def _values(
    values: list[Meaning], text: str, stated: Sequence[Stated], profile: Profile
) -> list[Judgement]:
    """Hold each number to its own figure, or one share to two counts."""
    if not values:
        return []
    if len(values) == 1 and len(stated) == 2:
        return _one_over_two(values[0], text, stated, profile)
    placed = [slot for item in values for slot in slots(item)]
    if len(placed) != len(stated):
        said = "one number" if len(placed) == 1 else f"{len(placed)} numbers"
        why = f"the words state {said}, and {len(stated)} figures are named"
        return [unread(text, why)]
    judged = [
        judge_meaning(slot, text, figure, profile)
        for slot, figure in zip(placed, stated, strict=True)
    ]
    at = 0
    for item in values:
        ends = stated[at : at + len(slots(item))]
        judged += _direction(item, text, *ends) if len(ends) == 2 else []
        at += len(ends)
    return judged


def slots(meaning: Meaning) -> list[Meaning]:
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
    apart = _told_apart(meaning, text, stated, profile)
    if apart:
        return apart
    both = slots(meaning)
    if meaning.kind is Kind.COUNTED and not _all_plain(stated):
        return [_against_share(meaning, text, first, second, profile)]
    if len(both) == 2:
        judged = [
            judge_meaning(slot, text, figure, profile)
            for slot, figure in zip(both, stated, strict=True)
        ]
        return [*judged, *_direction(meaning, text, first, second)]
    shares = not any(measure_of(one.unit).kind != "share" for one in stated)
    of_it = _PERCENT_OF.search(text) is not None
    if shares and meaning.kind in {Kind.PERCENT, Kind.SHARE} and not of_it:
        return [unread(text, "the words state one share, and two are named")]
    if meaning.kind in {Kind.FRACTION, Kind.PERCENT, Kind.SHARE}:
        return [_against_share(meaning, text, first, second, profile)]
    part = meaning.kind is Kind.MAGNITUDE and _PART_OF.search(text)
    why = "the words state one number, and two figures are named"
    return [judge_meaning(meaning, text, first, profile) if part else unread(text, why)]


_BY_TO = Late(r"\bby\b[^,;]* to\b", re.IGNORECASE)


def _told_apart(
    meaning: Meaning, text: str, stated: Sequence[Stated], profile: Profile
) -> list[Judgement]:
    """Hold "31 fewer" to a difference, and "rose by £8m to £31m" to its end too."""
    ranged = meaning.upper is not None and meaning.kind is not Kind.PAIR
    if meaning.moved and ranged and _BY_TO.search(text):
        return _by_then_to(meaning, text, stated, profile)
    if meaning.kind is Kind.NUMBER and meaning.direction and meaning.upper is None:
        return [difference(meaning, text, stated, profile)]
    return []


def _by_then_to(
    meaning: Meaning, text: str, stated: Sequence[Stated], profile: Profile
) -> list[Judgement]:
    """Hold "rose by £8m to £31m": by how much, then to what; or by a range."""
    by = replace(meaning, upper=None)
    to = replace(by, amount=meaning.upper, direction=0, moved=False)
    reached = judge_meaning(to, text, stated[1], profile)
    low, high = meaning.amount, meaning.upper
    apart = low and high and high.value > APART * low.value
    if reached.verdict is TRUE or apart or meaning.kind is not Kind.NUMBER:
        how = difference if by.kind is Kind.NUMBER else relation
        return [how(by, text, stated, profile), reached]
    return [difference(meaning, text, stated, profile)]


_PART_OF = Late(r" of\W*$| of (?:the|those|all)\b", re.IGNORECASE)
_PERCENT_OF = Late(r"(?:%|cent) of\b")


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
