"""Holds words to one figure: true, false or not checked, with the reason.

The order is always the same: read the words, see the figure in their terms, ask whether
the band of the words holds it. What cannot be read or seen is not checked.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from brief.figures.wording import saying
from brief.figures.wording.bands import Band, band_of
from brief.figures.wording.cautions import caution
from brief.figures.wording.clause import Clause, clause_of
from brief.figures.wording.concerned import Told, concerned
from brief.figures.wording.disputes import contradiction, needing_more, several
from brief.figures.wording.figures import what
from brief.figures.wording.meaning import (
    INNOCENT,
    Amount,
    Approx,
    Bound,
    Form,
    Judgement,
    Kind,
    Meaning,
    Stated,
    Verdict,
)
from brief.figures.wording.spans import ENDINGS, saying_of
from brief.figures.wording.units import HOURS, Measure, measure_of
from brief.figures.wording.views import Refusal, View, view

if TYPE_CHECKING:
    from brief.figures.wording.profile import Profile

ZERO = Fraction(0)
TRUE, FALSE, NOT_CHECKED = Verdict.TRUE, Verdict.FALSE, Verdict.NOT_CHECKED


def meanings_of(text: str, before: str = "", after: str = "") -> tuple[Meaning, ...]:
    """Give what a text says; a date or an age counts where it is all there is."""
    return tuple(one.meaning for one in _told(clause_of(text, before, after)))


def _told(read: Clause) -> list[Told]:
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
    read = clause_of(text, before, after)
    if read.fault:
        return unread(text, read.fault)
    told = _told(read)
    meanings = tuple(one.meaning for one in told)
    if sentence and not any(one.fault for one in meanings):
        meanings = concerned(told, measure_of(stated.unit))
        if fault := several(text, meanings):
            return unread(text, fault)
    text = read.said or text
    if not meanings:
        return unread(text, "no quantity is recognised in it")
    if fault := contradiction(meanings, profile) or needing_more(text, meanings):
        return unread(text, fault)
    if sentence:
        return _of_sentence(meanings, text, stated, profile)
    return worst([judge_meaning(item, text, stated, profile) for item in meanings])


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


def unread(text: str, why: str) -> Judgement:
    """Say that words were not read, and why."""
    short = text if len(text) <= 80 else f"{text[:77]}..."
    return Judgement(NOT_CHECKED, f"“{short}” is not checked: {why}.")


def judge_meaning(
    meaning: Meaning, text: str, stated: Stated, profile: Profile
) -> Judgement:
    """Judge one meaning against one figure."""
    if meaning.fault:
        return unread(text, meaning.fault)
    if meaning.whole is not None:
        return _of_whole(meaning, meaning.whole, text, stated, profile)
    seen = view(meaning, stated)
    if isinstance(seen, Refusal):
        joint = "is not checked" if seen.verdict is NOT_CHECKED else "is not true"
        return Judgement(seen.verdict, f"“{text}” {joint}: {seen.reason}.")
    if meaning.kind is Kind.COMPARISON:
        return _compared(meaning, text, seen, stated, profile)
    if meaning.kind is Kind.COUNTED:
        return _counted(meaning, text, stated, profile)
    return _held(meaning, text, stated, seen, profile)


def _held(
    meaning: Meaning, text: str, stated: Stated, seen: View, profile: Profile
) -> Judgement:
    """Hold words that name a band, if they do."""
    band = band_of(meaning, profile)
    if band is None:
        return unread(text, "the words name no share or size that can be held to it")
    return _banded(meaning, text, stated, seen, band, profile)


def _of_whole(
    meaning: Meaning, whole: Amount, text: str, stated: Stated, profile: Profile
) -> Judgement:
    """Hold "none of the 84" to the share, and its 84 to the counts of the figure."""
    if stated.of is None and measure_of(stated.unit).kind == "plain":
        return _of_plain(meaning, whole, text, stated, profile)
    judged = judge_meaning(replace(meaning, whole=None), text, stated, profile)
    if judged.verdict is not TRUE or stated.of is None or stated.of[1] == whole.value:
        return judged
    said = f"“{text}” says of {saying.number(whole.value)}"
    return Judgement(FALSE, f"{said}; the figure is {what(stated)}.")


def _of_plain(
    meaning: Meaning, whole: Amount, text: str, stated: Stated, profile: Profile
) -> Judgement:
    """Hold "none of the 12" to a count: of those that are meant, or of the whole."""
    left = meaning.amount.value if meaning.amount else ZERO
    counts = {"none": ZERO, "all": whole.value, "all but": whole.value - left}.get(
        meaning.word
    )
    if counts is None or (stated.value == whole.value and not meaning.negated):
        return judge_meaning(Meaning(Kind.NUMBER, whole), text, stated, profile)
    made = Meaning(Kind.NUMBER, replace(whole, value=counts), negated=meaning.negated)
    if meaning.negated and meaning.word == "all":
        made = Meaning(Kind.NUMBER, whole, bound=Bound.UNDER)
    return judge_meaning(made, text, stated, profile)


def _banded(
    meaning: Meaning,
    text: str,
    stated: Stated,
    seen: View,
    band: Band,
    profile: Profile,
) -> Judgement:
    """Ask whether the band of the words holds the figure."""
    holds = band.holds(seen.x) or _declared(meaning, seen)
    if holds and _misses_interval(meaning, stated):
        return _interval_missed(meaning, text, stated)
    figure = _figure(stated, seen)
    says = saying_of(meaning, band, seen)
    if not holds:
        return Judgement(FALSE, f"“{text}” says {says}; the figure is {figure}.")
    reason = f"“{text}” holds: it says {says}, and the figure is {figure}."
    warning = caution(meaning, seen, profile)
    return Judgement(TRUE, reason, warning=warning, held=(says, figure))


def _figure(stated: Stated, seen: View) -> str:
    """Say the figure in its own terms, and in those of the words if they differ."""
    own, viewed = what(stated), seen.say(seen.x)
    if own in viewed or set(viewed.split()) <= set(own.split()):
        return own
    return f"{own}, that is {viewed}"


def _declared(meaning: Meaning, seen: View) -> bool:
    """Say whether a bare numeral is the value rounded as the figure declares."""
    amount = meaning.amount
    if seen.step is None or seen.step <= 0 or amount is None or meaning.negated:
        return False
    plain = meaning.bound is Bound.NONE and meaning.approx is Approx.NONE
    if not plain or amount.form is not Form.NUMERAL or meaning.upper is not None:
        return False
    return saying.rounded(seen.x, seen.step) == amount.value


def _misses_interval(meaning: Meaning, stated: Stated) -> bool:
    """Say whether a range is narrower than the interval that the figure declares."""
    if meaning.upper is None or meaning.amount is None or meaning.negated:
        return False
    if stated.low is None or stated.high is None:
        return False
    seen = [view(meaning, replace(stated, value=x)) for x in (stated.low, stated.high)]
    ends = [item.x for item in seen if isinstance(item, View)]
    said = (meaning.amount, meaning.upper)
    return any(
        (x < amount.value - amount.step / 2)
        if first
        else (x > amount.value + amount.step / 2)
        for first, x, amount in zip((True, False), ends, said, strict=False)
    )


def _interval_missed(meaning: Meaning, text: str, stated: Stated) -> Judgement:
    low, high = stated.low or stated.value, stated.high or stated.value
    ends = (what(replace(stated, value=end, of=None)) for end in (low, high))
    shown = " to ".join(ends)
    return Judgement(
        FALSE, f"“{text}” is narrower than the estimate, which runs from {shown}."
    )


# ------------------------------------------------------------------ counted, compared


def _counted(
    meaning: Meaning, text: str, stated: Stated, profile: Profile
) -> Judgement:
    """Judge "54 of the 84" against the two counts, or against their ratio."""
    if meaning.word == "all but":
        return _all_but(meaning, text, stated)
    if meaning.amount is None or meaning.upper is None:
        return unread(text, "one of its two numbers is missing")
    top, whole = meaning.amount.value, meaning.upper.value
    plain = meaning.bound is Bound.NONE and meaning.approx is Approx.NONE
    figure = what(stated)
    if stated.of is not None and plain:
        holds = stated.of == (top, whole)
    elif plain:
        holds = abs(stated.value - top / whole) < Fraction(1, 2) / whole
    else:
        return _counted_band(meaning, text, stated, top / whole, profile)
    if meaning.negated:
        holds = not holds
    if holds:
        return Judgement(TRUE, f"“{text}” holds: the figure is {figure}.")
    shown = saying.percent(top / whole)
    return Judgement(FALSE, f"“{text}” says {shown}; the figure is {figure}.")


def _all_but(meaning: Meaning, text: str, stated: Stated) -> Judgement:
    """Judge "all but four" where the figure gives its two counts."""
    if stated.of is None or meaning.amount is None:
        return unread(text, "the figure does not give the counts of its share")
    left = stated.of[1] - stated.of[0]
    verdict = TRUE if left == meaning.amount.value else FALSE
    joint = "holds" if verdict is TRUE else "is not true"
    reason = f"“{text}” {joint}: {saying.number(left)} are left out of {what(stated)}."
    return Judgement(verdict, reason)


def _counted_band(
    meaning: Meaning, text: str, stated: Stated, share: Fraction, profile: Profile
) -> Judgement:
    """Judge a hedged or bounded counted share as the fraction it is."""
    amount = meaning.amount
    if amount is None:
        return unread(text, "its number is missing")
    made = replace(
        meaning,
        kind=Kind.FRACTION,
        amount=replace(amount, value=share, form=Form.FRACTION),
        upper=None,
    )
    return judge_meaning(made, text, stated, profile)


def _compared(
    meaning: Meaning, text: str, seen: View, stated: Stated, profile: Profile
) -> Judgement:
    """Judge "more likely" against a ratio, or a difference."""
    holds = comparison_holds(meaning.word, seen.x, profile)
    if holds is None:
        return unread(text, "the words compare more figures than are named")
    if meaning.negated:
        holds = not holds
    figure = what(stated)
    if holds:
        return Judgement(TRUE, f"“{text}” holds: the figure is {figure}.")
    return Judgement(FALSE, f"“{text}” is not true: the figure is {figure}.")


def comparison_holds(word: str, excess: Fraction, profile: Profile) -> bool | None:
    """Say whether a comparison is true of an excess over the other side.

    The excess is a part of the other side: 0.2 where the first is a fifth higher.
    """
    same = abs(excess) < profile.same
    stable = abs(excess) <= profile.stable
    return {
        "higher": excess > 0,
        "rose": excess > 0,
        "lower": excess < 0,
        "fell": excess < 0,
        "same": same,
        "stable": stable,
        "other": not same,
        "not higher": excess <= 0,
        "not lower": excess >= 0,
    }.get(word)
