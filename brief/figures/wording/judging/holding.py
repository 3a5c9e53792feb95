"""Holds one thing that words say to one figure: its band, its counts, its ends.

The figure is seen in the terms of the words, and the band asked whether it holds it.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from brief.figures.wording import saying
from brief.figures.wording.grammar.units import measure_of
from brief.figures.wording.judging.bands import Band, band_of
from brief.figures.wording.judging.cautions import caution
from brief.figures.wording.judging.degrees import overdone
from brief.figures.wording.judging.figures import what
from brief.figures.wording.judging.spans import saying_of
from brief.figures.wording.judging.stepped import as_ends, step_of
from brief.figures.wording.judging.views import Refusal, View, view
from brief.figures.wording.meaning import (
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

if TYPE_CHECKING:
    from brief.figures.wording.profile import Profile

ZERO = Fraction(0)
TRUE, FALSE, NOT_CHECKED = Verdict.TRUE, Verdict.FALSE, Verdict.NOT_CHECKED


def unread(text: str, why: str) -> Judgement:
    """Say that words were not read, and why."""
    return Judgement(NOT_CHECKED, f"“{shortened(text)}” is not checked: {why}.")


def quoted_as(judged: Judgement, plain: str, text: str) -> Judgement:
    """Give a judgement of plain words as one of those that they stand for."""
    reason = judged.reason.replace(f"“{plain}”", f"“{text}”")
    reason = reason.replace(f"“{shortened(plain)}”", f"“{shortened(text)}”")
    return replace(judged, reason=reason)


def shortened(text: str) -> str:
    """Give the beginning of a long text, as a reason quotes it."""
    return text if len(text) <= 80 else f"{text[:77]}..."


def judge_meaning(
    meaning: Meaning, text: str, stated: Stated, profile: Profile
) -> Judgement:
    """Judge one meaning against one figure."""
    if fault := meaning.fault or _impossible(meaning):
        return unread(text, fault)
    if meaning.whole is not None:
        return _of_whole(meaning, meaning.whole, text, stated, profile)
    if stepped := step_of(meaning, stated):
        return _verdict(text, stepped.says, stepped.figure, holds=stepped.holds)
    meaning = as_ends(meaning, stated) or meaning
    seen = view(meaning, stated)
    if isinstance(seen, Refusal):
        joint = "is not checked" if seen.verdict is NOT_CHECKED else "is not true"
        return Judgement(seen.verdict, f"“{text}” {joint}: {seen.reason}.")
    return _of_kind(meaning, text, stated, seen, profile)


def _impossible(meaning: Meaning) -> str:
    """Say what cannot be: "fell by 130 per cent", "rose from 52 to 40"."""
    first, second, way = meaning.amount, meaning.upper, meaning.direction
    if not meaning.moved or first is None:
        return ""
    if meaning.kind is Kind.PAIR and second is not None:
        other = (second.value - first.value) * way < 0
        return "its numbers go the other way" if other else ""
    falls = meaning.kind is Kind.CHANGE and way < 0 and first.form is Form.NUMERAL
    return "nothing falls by more than all of it" if falls and first.value > 1 else ""


def _of_kind(
    meaning: Meaning, text: str, stated: Stated, seen: View, profile: Profile
) -> Judgement:
    """Hold what can be seen, each kind in its way."""
    if meaning.kind is Kind.COMPARISON:
        return _compared(meaning, text, seen, stated, profile)
    if meaning.kind is Kind.COUNTED:
        return _counted(meaning, text, stated, profile)
    return _held(meaning, text, stated, seen, profile)


def _verdict(
    text: str, says: str, figure: str, *, holds: bool, warning: str = ""
) -> Judgement:
    """Say what the words say beside the figure, whether it holds or not."""
    if not holds:
        return Judgement(FALSE, f"“{text}” says {says}; the figure is {figure}.")
    reason = f"“{text}” holds: it says {says}, and the figure is {figure}."
    return Judgement(TRUE, reason, warning=warning, held=(says, figure))


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
    if meaning.word not in {"none", "all", "all but"} and meaning.kind is Kind.SHARE:
        share = Stated(stated.value / whole.value, "ratio")
        return judge_meaning(replace(meaning, whole=None), text, share, profile)
    counts = {"none": ZERO, "all": whole.value, "all but": whole.value - left}.get(
        meaning.word
    )
    of_all = stated.value == whole.value and meaning.word != "all but"
    if counts is None or (of_all and not meaning.negated):
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
    holds = holds and not _goes_the_other_way(meaning, seen)
    if holds and _misses_interval(meaning, stated):
        return _interval_missed(meaning, text, stated)
    figure = _figure(stated, seen)
    says = saying_of(meaning, band, seen)
    warning = caution(meaning, seen, profile) if holds else ""
    return _verdict(text, says, figure, holds=holds, warning=warning)


def _goes_the_other_way(meaning: Meaning, seen: View) -> bool:
    """Say whether a fall is called a rise: "rose by less than a third"."""
    if meaning.negated or meaning.bound not in _NO_MORE:
        return False
    if meaning.kind is Kind.CHANGE and meaning.direction:
        return seen.x < 0
    return meaning.kind is Kind.MULTIPLE and meaning.moved and seen.x < 1


_NO_MORE = frozenset({Bound.UNDER, Bound.AT_MOST, Bound.WELL_UNDER})


def _figure(stated: Stated, seen: View) -> str:
    """Say the figure in its own terms, and in those of the words if they differ."""
    own, viewed = what(stated), seen.say(seen.x)
    if own in viewed or set(viewed.split()) <= set(own.split()):
        return own
    if stated.unit == "ratio" and viewed.startswith(("a rise of", "a fall of")):
        return viewed
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
    if meaning.amount is None or (stated.of is None and meaning.upper is None):
        return unread(text, "the figure does not give the counts of its share")
    if stated.of is None:
        return _all_but_of(meaning.amount.value, meaning.upper, text, stated)
    left = stated.of[1] - stated.of[0]
    verdict = TRUE if left == meaning.amount.value else FALSE
    joint = "holds" if verdict is TRUE else "is not true"
    reason = f"“{text}” {joint}: {saying.number(left)} are left out of {what(stated)}."
    return Judgement(verdict, reason)


def _all_but_of(
    left: Fraction, upper: Amount | None, text: str, stated: Stated
) -> Judgement:
    """Judge "all but two of 25" where the figure gives no more than a share."""
    whole = upper.value if upper else Fraction(0)
    if whole <= left:
        return unread(text, "the figure does not give the counts of its share")
    share = (whole - left) / whole
    holds = abs(stated.value - share) < Fraction(1, 2) / whole
    if holds:
        return Judgement(TRUE, f"“{text}” holds: the figure is {what(stated)}.")
    shown = f"{saying.percent(share)}; the figure is {what(stated)}"
    return Judgement(FALSE, f"“{text}” says {shown}.")


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
    even = Stated(Fraction(1), stated.unit)
    plain = holds and stated.unit == "ratio" and not meaning.negated
    plain = plain and meaning.word in {"higher", "lower", "rose", "fell"}
    if plain and (too := overdone(text, stated, even, profile)):
        return Judgement(FALSE, too)
    if holds:
        warning = caution(meaning, seen, profile) if meaning.remark else ""
        reason = f"“{text}” holds: the figure is {figure}."
        return Judgement(TRUE, reason, warning=warning)
    return Judgement(FALSE, f"“{text}” is not true: the figure is {figure}.")


def comparison_holds(word: str, excess: Fraction, profile: Profile) -> bool | None:
    """Say whether a comparison is true of an excess over the other side.

    The excess is a part of the other side: 0.2 where the first is a fifth higher. One
    figure that is "better" or "worse" than even is more of what is spoken of.
    """
    same = abs(excess) < profile.same
    stable = abs(excess) <= profile.stable
    return {
        "higher": excess > 0,
        "better": excess > 0,
        "worse": excess > 0,
        "rose": excess > 0,
        "lower": excess < 0,
        "fell": excess < 0,
        "same": same,
        "as much": same,
        "as little": same,
        "stable": stable,
        "other": not same,
        "not higher": excess <= 0,
        "not lower": excess >= 0,
    }.get(word)
