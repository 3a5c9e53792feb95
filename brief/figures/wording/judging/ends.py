"""What a change came from and went to: "412, up from 443", "fell to a quarter of it".

The numbers of two figures stand in the words in the order in which the figures are
named, or the other way round where "from" and "to" tell which is which.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from brief.figures.wording.grammar.aims import (
    aim_in,
    is_of_aim,
    needs_better,
    tells_of_change,
)
from brief.figures.wording.grammar.units import HOURS, measure_of
from brief.figures.wording.judging.comparisons import (
    MOVED,
    bears_out,
    plainly,
)
from brief.figures.wording.judging.figures import what
from brief.figures.wording.judging.holding import FALSE, TRUE, judge_meaning, unread
from brief.figures.wording.judging.ratios import NOUGHT, in_ratio
from brief.figures.wording.judging.set_against import (
    VALUES,
    against_aim,
    against_the_other,
)
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Bound, Judgement, Kind, Meaning, Stated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from brief.figures.wording.context.concerned import Told
    from brief.figures.wording.profile import Profile

Two = tuple[Stated, Stated]
_OWNERS = frozenset("its their the his her what our".split())
_ENDS = frozenset({"to", "from", "in", "below", "above", "at"})
_FORMER = frozenset("former previous earlier old".split())
_PARTS = frozenset({Kind.FRACTION, Kind.PERCENT, Kind.MULTIPLE})


_LEVELS = frozenset("number level figure total peak value amount count rate ‖".split())
"""What a change may come to a part of: "half of the 2019 level", with its year cut."""


def _is_of_a_level(things: Sequence[str]) -> bool:
    """Say whether a part is one of a level: "of its total", "of the number in 2010"."""
    whose = things[1] if things[:1] == ("of",) and things[1:] else ""
    return whose in _OWNERS and (whose != "the" or bool(_LEVELS & set(things)))


def each_in_its_place(
    told: Sequence[Told], text: str, stated: Two, profile: Profile
) -> tuple[list[Judgement], Two]:
    """Hold two numbers to two figures; give also which came before, and which after."""
    one, two = told
    two, set_apart = against_the_other(two, text, stated, profile)
    plain = [
        judge_meaning(one.meaning, text, stated[0], profile),
        judge_meaning(two.meaning, text, stated[1], profile),
        *set_apart,
    ]
    turned = two.lead == "from"
    if turned and not all(item.verdict is TRUE for item in plain):
        other = [
            judge_meaning(one.meaning, text, stated[1], profile),
            judge_meaning(two.meaning, text, stated[0], profile),
        ]
        if all(item.verdict is TRUE for item in other):
            return [*other, *_way(one, text, stated)], stated
    times = (stated[1], stated[0]) if two.lead == "from" else stated
    return [*plain, *_way(one, text, times)], times


def gone_to(
    one: Told, compared: Sequence[Meaning], text: str, stated: Two, profile: Profile
) -> list[Judgement]:
    """Hold "fell to a quarter of its level", "rose to 40%", "down from 443"."""
    before, after = stated
    settled = _settled(one, compared, text, stated, profile)
    bounded = one.lead == "at" and one.meaning.bound in _AT
    bounded = bounded and not _TO_A_BOUND.search(text)
    leads = one.lead in _ENDS and not (bounded or _BY_A_BOUND.search(text))
    if settled or not leads or one.meaning.kind not in _PARTS | VALUES:
        return settled
    of_it = _is_of_a_level(one.things) or bool(_FORMER & set(one.things))
    halved = one.lead == "in" and one.things[:1] != ("of",)
    moved = any(item.word in MOVED or item.moved for item in compared)
    moved = moved or _REGAINED.search(text) is not None
    if not (moved or of_it or halved or one.meaning.direction):
        return []
    shared = measure_of(after.unit).kind == "share"
    part = one.meaning.kind in _PARTS and (of_it or not shared or one.lead == "in")
    part = part and one.lead not in {"below", "above"}
    plain = replace(one.meaning, moved=False, direction=0)
    if part and one.lead != "from":
        if not before.value:
            return [unread(text, NOUGHT)]
        judged = in_ratio(plain, text, after, before, profile)
        return [judged, *_way(one, text, stated)]
    if one.lead == "in":
        return []
    figure = before if one.lead == "from" else after
    return [judge_meaning(plain, text, figure, profile), *_way(one, text, stated)]


_AT = frozenset({Bound.AT_LEAST, Bound.AT_MOST})
"""The "at" of "at least" leads to no end."""

_TO_A_BOUND = Late(r"\b(?:to|from) at (?:most|least)\b", re.IGNORECASE)
_BY_A_BOUND = Late(r"\bby (?:at (?:most|least)|up to)\b", re.IGNORECASE)
"""Behind "by" stands how much, and the "at" of "at most" leads to no end."""

_REGAINED = Late(r"\b(?:recovered|rebounded|bounced back) to\b", re.IGNORECASE)


def _settled(
    one: Told, compared: Sequence[Meaning], text: str, stated: Two, profile: Profile
) -> list[Judgement]:
    """Hold "held steady at 500" to both, and "dipped below 70%" to the second."""
    if any(item.word == "stable" for item in compared) and one.lead == "at":
        return [judge_meaning(one.meaning, text, figure, profile) for figure in stated]
    crossed = _CROSSED.search(text)
    if crossed and one.meaning.kind in VALUES:
        side = Bound.UNDER if crossed["down"] else Bound.OVER
        bound = one.meaning.bound
        bounded = replace(one.meaning, bound=side if bound is Bound.NONE else bound)
        return _crossed(bounded, text, stated, profile)
    if one.lead == "in" and one.things[:2] == ("the", "time") and stated[1].value:
        return [in_ratio(one.meaning, text, stated[0], stated[1], profile)]
    if _REACHED.search(text) and one.meaning.kind in VALUES and not compared:
        return [judge_meaning(one.meaning, text, stated[1], profile)]
    return []


_REACHED = Late(
    r"\b(?:hit|reached|touched|totalled|now stands? at|came to|deepened to|swung to)"
    r" (?:about |around |nearly |almost |just |over |more than )*[£$€]?\d",
    re.IGNORECASE,
)
"""What says where it came: "hit 14.6%", "deepened to £7.7m"."""


_CROSSED = Late(
    r"\b(?:(?:dipped|fell|fallen|dropped|slipped|sank|slid|rose|risen|climbed|crossed"
    r"|broke|went|gone|moved|crept|edged|pushed|came|grew|surged|shot|soared|sailed"
    r"|crashed|plunged|plummeted|jumped|leapt|tipped) (?:back |just |well )?"
    r"(?:(?P<up>above|over|past|through|beyond)|(?P<down>below|under|beneath))"
    r"|passed|topped|crossed)"
    r" (?!its|their|the (?:target|limit))",
    re.IGNORECASE,
)
"""What says that a level was crossed: "dipped below 70%", "passed the 70% mark"."""


def _crossed(
    meaning: Meaning, text: str, stated: Two, profile: Profile
) -> list[Judgement]:
    """Hold "dipped below 70%" to the second figure, and not to the first."""
    before, after = stated
    judged = judge_meaning(meaning, text, after, profile)
    if judged.verdict is TRUE:
        earlier = judge_meaning(meaning, text, before, profile)
        if earlier.verdict is TRUE:
            reason = f"“{text}” is not true: it was so before, at {what(before)}."
            return [Judgement(FALSE, reason)]
    return [judged]


def _way(one: Told, text: str, times: Two) -> list[Judgement]:
    """Hold the "fell" of "fell to 40%" to what came before and what came after."""
    change = (times[1].value - times[0].value) * one.meaning.direction
    if change >= 0:
        return []
    word = "rise" if one.meaning.direction > 0 else "fall"
    ends = f"it goes from {what(times[0])} to {what(times[1])}"
    return [Judgement(FALSE, f"“{text}” says a {word}; {ends}.")]


def as_aimed(one: Told, compared: Sequence[Meaning]) -> Meaning:
    """Take the fall out of "fell 5 points short"; see "to twice its former level"."""
    meaning = one.meaning
    short = "short" in one.things or any(item.word == "missed" for item in compared)
    if short and meaning.kind is Kind.POINTS:
        return replace(meaning, direction=0, moved=False)
    if short and meaning.kind is Kind.CHANGE:
        return replace(meaning, moved=False)
    former = one.lead == "to" and bool(_FORMER & set(one.things))
    return replace(meaning, moved=meaning.moved or former)


def is_part_of(compared: Meaning, amounts: Sequence[Meaning]) -> bool:
    """Say whether a comparison belongs to an amount: "half as likely as"."""
    if compared in amounts:
        return True
    if compared.word in {"stable", "same"} and any(one.upper for one in amounts):
        return False
    numbers = [one for one in amounts if one.kind is Kind.NUMBER]
    if compared.word == "stable" and len(numbers) == 1:
        return True
    if compared.word in {"same", "stable", "as much", "as little"}:
        parts = [one for one in amounts if one.kind in _PARTS]
        changes = any(one.kind in {Kind.CHANGE, Kind.POINTS} for one in amounts)
        return len(parts) == 1 or changes
    alike = (one.direction == compared.direction for one in amounts if not one.negated)
    return compared.word in MOVED and any(alike)


_OVER = frozenset(
    """
    over under short above below ahead behind inside better worse longer shorter sooner
    later earlier quicker slower faster higher lower dearer cheaper older younger more
    less fewer adrift shy early late off
    """.split()
)


def by_how_much(
    one: Told, compared: Sequence[Meaning], text: str, stated: Two, profile: Profile
) -> list[Judgement]:
    """Hold "missed by a tenth" and "10% over budget" to what lies between two figures.

    In "missed its 90% target" and "the target of 90%" the number is the aim itself.
    """
    meaning, apart = one.meaning, bool(_OVER & set(one.things[:2]))
    if meaning.kind is Kind.RATE and apart:
        meaning = replace(meaning, kind=Kind.NUMBER)
    set_aim = against_aim(one, compared, text, stated, profile)
    idle = meaning.amount is None or meaning.kind not in VALUES
    if set_aim or idle or not (compared or apart):
        return set_aim
    bettered = next((item for item in compared if tells_of_change(item)), None)
    if bettered is not None:
        return [_bettered(meaning, bettered, text, stated, profile)]
    aim = _the_aim(one, compared, text, stated, profile)
    if aim or (one.lead != "by" and not apart):
        return aim
    moved = next((item for item in compared if item.word in MOVED), None)
    if one.lead == "by" and moved is not None:
        return [_moved_by(meaning, moved, text, stated, profile)]
    return [_apart(meaning, text, stated, profile)]


def _the_aim(
    one: Told, compared: Sequence[Meaning], text: str, stated: Two, profile: Profile
) -> list[Judgement]:
    """Hold the number of "missed its 90% target" to the aim itself."""
    meaning, second = one.meaning, stated[1]
    aims = 3 if any(map(is_of_aim, compared)) and one.things[:1] != ("of",) else 1
    named = bool(aim_in(" ".join(one.things[:aims]))) or bool(_AIM_OF.search(text))
    if named and meaning.unit in HOURS and measure_of(second.unit).kind != "time":
        return [Judgement(TRUE, f"“{text}” names its aim by a length of time.")]
    if named or (one.lead == "of" and any(needs_better(item) for item in compared)):
        return [judge_meaning(meaning, text, second, profile)]
    return []


def _moved_by(
    meaning: Meaning, moved: Meaning, text: str, stated: Two, profile: Profile
) -> Judgement:
    """Hold "collapsed by 70%" to what came before and what came after."""
    before, after = stated
    way = 1 if moved.word == "rose" else -1
    if meaning.kind is Kind.NUMBER:
        change = Stated((after.value - before.value) * way, after.unit)
        return judge_meaning(meaning, text, change, profile)
    if not before.value:
        return unread(text, NOUGHT)
    changed = replace(meaning, kind=Kind.CHANGE, direction=way, moved=True)
    return in_ratio(changed, text, after, before, profile)


_AIM_OF = Late(
    r"\b(?:target|goal|limit|cap|ceiling|standard|budget|aim|threshold) of [£$€]?\d",
    re.IGNORECASE,
)


def _apart(meaning: Meaning, text: str, stated: Two, profile: Profile) -> Judgement:
    """Hold an amount to what lies between two figures, whichever is more."""
    first, second = stated
    way = 1 if first.value > second.value else -1
    if meaning.kind is Kind.NUMBER:
        between = Stated(abs(first.value - second.value), first.unit)
        return judge_meaning(meaning, text, between, profile)
    if not second.value:
        return unread(text, NOUGHT)
    changed = replace(meaning, kind=Kind.CHANGE, direction=way)
    return in_ratio(changed, text, first, second, profile)


def _bettered(
    meaning: Meaning, compared: Meaning, text: str, stated: Two, profile: Profile
) -> Judgement:
    """Hold "improved by 20%": up or down, as the figure says which way is better."""
    word, why = plainly(compared, stated)
    before, after = stated
    if why or not before.value:
        return unread(text, why or NOUGHT)
    way = 1 if word == "rose" else -1
    if meaning.kind is Kind.NUMBER:
        change = Stated((after.value - before.value) * way, after.unit)
        return judge_meaning(meaning, text, change, profile)
    changed = replace(meaning, kind=Kind.CHANGE, direction=way)
    return in_ratio(changed, text, after, before, profile)


_WORTH = Late(r"\b(?:(better|good)|(worse|bad))\b")


def of_worth(meaning: Meaning, text: str, stated: Two) -> tuple[Meaning, str]:
    """Give "10% better" the way that is better, or say why none is known."""
    found = _WORTH.search(text.lower())
    if found is None or meaning.kind is Kind.COMPARISON:
        return meaning, ""
    plain = Meaning(Kind.COMPARISON, word="better" if found[1] else "worse")
    word, why = plainly(plain, stated)
    if why or (meaning.kind is Kind.MULTIPLE and word == "lower"):
        return meaning, why or "it does not say how much less that is"
    way = 1 if word == "higher" else -1
    return replace(meaning, direction=way if meaning.direction else 0), ""


def against_words(
    compared: Sequence[Meaning],
    text: str,
    stated: Two,
    times: Two,
    profile: Profile,
) -> list[Judgement]:
    """Hold what the words compare beside their numbers to the same two figures.

    `times` are the figure that came before and the one that came after.
    """
    made: list[Judgement] = []
    for item in compared:
        word, unknown = plainly(item, stated)
        subject, other = (times[1], times[0]) if word in MOVED else stated
        if word not in MOVED and not _SETS_AGAINST.search(text):
            why = unknown or "it does not say which of the two is compared with which"
            made.append(unread(text, why))
        elif bears_out(item, subject, other, profile) is False:
            if word in MOVED and not _VERBS.search(text):
                why = "what rose or fell is not said with a verb"
                made.append(unread(text, why))
                continue
            way = _SAID.get(item.word, "otherwise")
            reason = (
                f"“{text}” says {way}; it is {what(subject)} against {what(other)}."
            )
            made.append(Judgement(FALSE, reason))
    return made


_SETS_AGAINST = Late(
    r"\b(?:than|target|budget|standard|threshold|goal|plan|limit|aim|benchmark|forecast"
    r"|outnumber\w*|behind|overspent|underspent|as (?:many|likely|high|low|common)"
    r"|exceed\w*|surpass\w*|outstrip\w*|outpac\w*|short of|above|below|ahead of"
    r"|ceiling|bar|cap|trail\w*|lag\w*|lead\w*|pipped|of the two|dearer|early|late"
    r"|favourabl\w+|schedule|near|under|over"
    r"|\d\S*(?: [a-z]+){0,3} (?:higher|lower|dearer|cheaper|longer|shorter|older"
    r"|younger|slower|faster|quicker)|half an? [a-z]+ (?:slower|faster|quicker|longer"
    r"|shorter)|(?<!\d )(?:an?|one) (?:(?:percentage )?point|second|minute|hour|day"
    r"|week|fortnight|month|year) (?:less|more|longer|shorter|slower|faster"
    r"|quicker|sooner|later|earlier|short|shy))\b"
)

_VERBS = Late(
    r"\b(?:rose|risen|rises|rising|fell|fallen|falls|falling|grew|grown|up|down|cut"
    r"|\w+ed|\w+ing)\b"
)

_SAID = {
    "rose": "that it rose",
    "fell": "that it fell",
    "higher": "that the first is higher",
    "lower": "that the first is lower",
    "not higher": "that the first is no higher",
    "not lower": "that the first is no lower",
    "met": "that the aim was met",
    "missed": "that the aim was missed",
    "beaten": "that the aim was beaten",
}
