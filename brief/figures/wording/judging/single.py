"""Holds words to one figure: true, false or not checked, with the reason.

The order is always the same: read the words, see the figure in their terms, ask whether
the band of the words holds it. What cannot be read or seen is not checked.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from brief.figures.wording.context.clause import Clause, clause_of, comparisons_in
from brief.figures.wording.context.concerned import SHARES, Told, concerned
from brief.figures.wording.context.denied_front import in_front
from brief.figures.wording.context.plainly import plainly
from brief.figures.wording.grammar.aims import BESIDE_AIM
from brief.figures.wording.grammar.units import HOURS, Measure, measure_of
from brief.figures.wording.judging.disputes import (
    absurd,
    contradiction,
    needing_more,
    several,
)
from brief.figures.wording.judging.events import events
from brief.figures.wording.judging.holding import (
    FALSE,
    NOT_CHECKED,
    TRUE,
    judge_meaning,
    quoted_as,
    unread,
)
from brief.figures.wording.judging.spans import ENDINGS
from brief.figures.wording.judging.stepped import as_ends
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import (
    INNOCENT,
    Bound,
    Judgement,
    Kind,
    Meaning,
    Stated,
)

if TYPE_CHECKING:
    from brief.figures.wording.profile import Profile


def meanings_of(text: str, before: str = "", after: str = "") -> tuple[Meaning, ...]:
    """Give what a text says; a date or an age counts where it is all there is."""
    return tuple(one.meaning for one in told_in(clause_of(text, before, after)))


def told_in(read: Clause) -> list[Told]:
    """Give what a clause says, each as it stands there."""
    real = [one for one in read.told if one.meaning.kind not in INNOCENT]
    return real or [one for one in read.told if one.meaning.kind is not Kind.LABEL]


def verdict_on(
    text: str,
    stated: Stated,
    before: str,
    after: str,
    profile: Profile,
    *,
    sentence: bool = False,
) -> Judgement:
    """Judge a text against one figure, without suggestions.

    Of a `sentence`, what cannot be of the figure is passed over.
    """
    plain = plainly(text, timed=measure_of(stated.unit).hours is not None)
    plain = events(plain, (before, after), measure_of(stated.unit))
    front = in_front(before, plain, after)
    if front.doubt:
        return unread(text, f"{front.doubt}: say plainly what is so")
    before, plain = front.before, front.text
    judged = _verdict(plain, stated, (before, after), profile, sentence=sentence)
    if plain == text:
        return judged
    return quoted_as(judged, plain, text)


def _verdict(
    text: str,
    stated: Stated,
    beside: tuple[str, str],
    profile: Profile,
    *,
    sentence: bool,
) -> Judgement:
    """Judge plain words against one figure."""
    read = clause_of(text, *beside)
    if fault := read.fault or absurd(text) or read.doubt:
        return unread(text, fault)
    told = told_in(read)
    meanings = tuple(one.meaning for one in told)
    if sentence and not any(one.fault for one in meanings):
        meanings = _concerned(text, told, measure_of(stated.unit))
        if fault := several(text, meanings):
            return unread(text, fault)
    meanings = tuple(_by_itself(one, stated, sentence) for one in meanings)
    text = read.said or text
    if not meanings:
        return unread(text, "no quantity is recognised in it")
    fault = contradiction(meanings, profile)
    if not fault and not all(as_ends(one, stated) for one in meanings):
        fault = needing_more(text, meanings)
    if sentence:
        return _in_sentence(meanings, text, stated, profile, fault)
    if fault:
        return unread(text, fault)
    return worst([judge_meaning(item, text, stated, profile) for item in meanings])


def _by_itself(meaning: Meaning, stated: Stated, sentence: bool) -> Meaning:  # noqa: FBT001 - one rule
    """Hold "5% under budget" to a figure that is the 5% itself, and not the 95%.

    The 17 of a sentence's "17 of the 32 councils" may be a figure of its own.
    """
    counted = sentence and meaning.kind is Kind.COUNTED and meaning.word != "all but"
    if counted and stated.of is None and measure_of(stated.unit).kind == "plain":
        return replace(meaning, kind=Kind.NUMBER, upper=None)
    told = measure_of(stated.unit).kind == "share" and stated.unit not in _RATIOS
    if meaning.word != BESIDE_AIM or not told or abs(stated.value) > Fraction(1, 2):
        return meaning
    return replace(meaning, kind=Kind.PERCENT, direction=0, word="")


_RATIOS = frozenset({"ratio", "times"})


def _in_sentence(
    meanings: tuple[Meaning, ...],
    text: str,
    stated: Stated,
    profile: Profile,
    fault: str,
) -> Judgement:
    """Judge a sentence, unless what is wrong with it leaves nothing to judge."""
    fault = fault or _unheld(meanings, measure_of(stated.unit))
    judged = _of_sentence(meanings, text, stated, profile)
    if not fault:
        return judged
    if not _BESIDE_IT.search(text) or judged.verdict is NOT_CHECKED:
        return unread(text, fault)
    return judged if judged.verdict is FALSE else replace(judged, warning=_RECORD)


_RECORD = "True of the number; the record beside it takes a series."


def _concerned(text: str, told: list[Told], measure: Measure) -> tuple[Meaning, ...]:
    """Give what of a sentence can be of a figure: of a ratio, also what it compares."""
    meanings = concerned(told, measure)
    if not measure.is_ratio or any(one.kind in SHARES for one in meanings):
        return meanings
    compared = comparisons_in(text)
    moved = any(
        one.kind is Kind.COMPARISON and one.word in {"rose", "fell"} for one in compared
    )
    return meanings if moved else compared or meanings


_BESIDE_IT = Late(r", (?:its|the|our|their) (?:best|worst|most|\w+est)\b")
"""A record told beside a number, which is wrong whatever the record is."""


def _unheld(meanings: tuple[Meaning, ...], measure: Measure) -> str:
    """Say that a sentence holds no more than a date, or what is absurd."""
    fault = next((one.fault for one in meanings if one.fault), "")
    dated = all(one.kind in {Kind.DATE, Kind.AGE} for one in meanings)
    if not fault and dated and measure.kind not in {"any", "time"}:
        return "the words name a date or an age and count nothing"
    return fault


def _of_sentence(
    meanings: tuple[Meaning, ...], text: str, stated: Stated, profile: Profile
) -> Judgement:
    """Judge what a sentence says of a figure; one of several plain numbers will do."""
    judged = [_in_its_period(item, text, stated, profile) for item in meanings]
    plain = all(one.kind is Kind.NUMBER and one.bound is Bound.NONE for one in meanings)
    right = [one for one in judged if one.verdict is TRUE]
    if not plain or not right or len(right) == len(judged):
        return worst(judged)
    warning = "True of one of its numbers; the others are not of this figure."
    return replace(right[0], warning=right[0].warning or warning)


def _in_its_period(
    meaning: Meaning, text: str, stated: Stated, profile: Profile
) -> Judgement:
    """Hold "200 a night" to a count that does not say over what time it is.

    The count may be of the words' own period. If that is not so, it is taken as a
    year's, unless the words are a bound, which nearly any count would keep.
    """
    measure = measure_of(stated.unit)
    if _counts_times(meaning, stated, measure):
        meaning = replace(meaning, kind=Kind.NUMBER)
    undated = measure.kind in {"plain", "money"} and measure.hours is None
    simple = meaning.kind is Kind.RATE and meaning.hours == HOURS.get(meaning.period)
    if not (undated and simple and stated.unit):
        return judge_meaning(meaning, text, stated, profile)
    own = replace(stated, unit=f"{stated.unit} per {meaning.period}")
    judged = judge_meaning(meaning, text, own, profile)
    if judged.verdict is TRUE or meaning.bound is not Bound.NONE:
        return judged
    return judge_meaning(meaning, text, stated, profile)


def _counts_times(meaning: Meaning, stated: Stated, measure: Measure) -> bool:
    """Say whether "a dozen times" may be a count of occasions, and is the right one."""
    if meaning.kind is not Kind.MULTIPLE or meaning.moved or meaning.word:
        return False
    said = meaning.amount.value if meaning.amount else None
    return measure.kind == "plain" and said == stated.value


def worst(judged: list[Judgement]) -> Judgement:
    """Give the judgement that decides: false before not checked before true."""
    for verdict in (FALSE, NOT_CHECKED):
        for item in judged:
            if item.verdict is verdict:
                return item
    warning = next((item.warning for item in judged if item.warning), "")
    return replace(judged[0], reason=_together(judged), warning=warning)


def _together(judged: list[Judgement]) -> str:
    """Give the reason for words that say two things, of one figure or of two."""
    first = judged[0]
    says = tuple(dict.fromkeys(item.held[0] for item in judged))
    figures = tuple(dict.fromkeys(item.held[1] for item in judged))
    if len(says) < 2 or not all(says):
        return first.reason
    for ending in ENDINGS:
        if all(one.endswith(ending) for one in says):
            says = (*(one.removesuffix(ending) for one in says[:-1]), says[-1])
    are = "figures are" if len(figures) > 1 else "figure is"
    head = first.reason.partition("it says ")[0]
    return f"{head}it says {' and '.join(says)}, and the {are} {' and '.join(figures)}."
