"""Claims of a series that their whole sentence makes, told again in plain claims.

"Has fallen [only twice] since 2015, in 2018 and in 2020", "not until 2023 did it [rise
above its 2019 level]", "in [three of the years] fewer than 70,000 were". How fast it
went is in the room of paces.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from brief.figures.wording.grammar.numbers import SMALL
from brief.figures.wording.judging.holding import FALSE, TRUE, quoted_as, unread
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.apart import DOUBTED
from brief.figures.wording.over_time.firsts import first_told, is_first_told
from brief.figures.wording.over_time.local_peaks import is_peak_told, peak_told
from brief.figures.wording.over_time.not_since import is_not_since_told, not_since_told
from brief.figures.wording.over_time.points import Points, at, covers
from brief.figures.wording.over_time.runs import is_run_told, run_told
from brief.figures.wording.over_time.so_many import is_so_many_told, so_many_told
from brief.figures.wording.over_time.told_records import is_record_told, record_told
from brief.figures.wording.over_time.told_steps import is_step_told, step_told
from brief.figures.wording.over_time.whole import Sentence

Judge = Callable[[str, str], Judgement]
"""Holds a plain claim, with what stands before it, to the series."""


def course_of(
    text: str, before: str, after: str, points: Points, judge: Judge
) -> Judgement | None:
    """Judge words by what their whole sentence says of a series, or give None."""
    sentence = Sentence.around(text, before, after)
    return (
        record_told(text, sentence, points, judge)
        or run_told(text, sentence, points)
        or first_told(text, sentence, points)
        or so_many_told(text, sentence, points, judge)
        or step_told(text, sentence, points, judge)
        or peak_told(text, sentence, points, judge)
        or not_since_told(text, sentence, points)
        or _not_until(text, sentence, points, judge)
        or _not_regained(text, sentence, points)
        or _in_some_years(text, sentence, points, judge)
    )


def is_told_in(sentence: Sentence) -> bool:
    """Say whether a claim is told in full by all of its sentence, and heard with it."""
    return any(told(sentence) for told in _TOLD)


_TOLD = (
    is_record_told,
    is_run_told,
    is_first_told,
    is_so_many_told,
    is_step_told,
    is_peak_told,
    is_not_since_told,
)


def is_of_its_sentence(text: str) -> bool:
    """Say whether words may say what only their whole sentence tells."""
    return _ITS_SENTENCE.search(text) is not None


_TIMES = r"(?:once|twice|(?:three|four|five|six) times)"
_ITS_SENTENCE = Late(
    rf"\b{_TIMES}$|\bof the (?:[a-z]+ )?years$|\b(?:slowly|quickly|sharply|steeply"
    r"|slower|faster)\b.*\bthan\b|\b(?:slowed|quickened|accelerated)\b"
    r"|^(?:climb|rise|get|go|come|move|be|fall|drop)?(?:ed)? ?(?:back )?(?:above|below"
    rf"|to|regain|recover)? ?(?:its|their|the) {PERIOD} (?:level|figure|total|number)$",
    re.IGNORECASE,
)

# ------------------------------------------------------------------ so many times


def _place_of(when: str, points: Points) -> int | None:
    """Give the place of a period that words name as the table does."""
    return next((i for i, one in enumerate(points) if one.label == when), None)


# ------------------------------------------------------------------ back at a level


def _not_until(
    text: str, sentence: Sentence, points: Points, judge: Judge
) -> Judgement | None:
    """Judge "not until 2023 did homes climb back above their 2019 level"."""
    found = sentence.find(_UNTIL_THEN)
    if found is None:
        return None
    base, when = (_place_of(found[name], points) for name in ("base", "when"))
    if base is None or when is None or base >= when:
        return unread(text, f"the series runs {covers(points)}")
    side = found["side"].lower()
    if side == "to":
        side = "above" if points[base + 1].value < points[base].value else "below"
    way = -1 if side == "below" else 1
    exact = found["side"].lower() == "to"
    passed = [
        one
        for one in points[base + 1 : when + 1]
        if (one.value - points[base].value) * way > 0
        or (exact and one.value == points[base].value)
    ]
    facts = f"{at(points[base])}, {at(passed[0] if passed else points[when])}"
    if passed and passed[0] is points[when] and when > base + 1:
        return Judgement(TRUE, f"“{text}” holds of {found['when']}: {facts}.")
    return Judgement(FALSE, f"“{text}” is not true of {found['when']}: {facts}.")


_LEVEL = rf"(?:its|their|the) (?P<base>{PERIOD}) (?:level|figure|total|number|mark)s?"
_BACK = (
    r"(?:(?:climb|rise|get|go|come|move|fall|drop|return)(?:ed|s)?|rose|got|went|came"
    r"|fell|dropped|were|was)"
)
_UNTIL_THEN = Late(
    rf"^\W*(?:(?:it was )?not until (?:the year )?(?P<when>{PERIOD})(?: did| that),?"
    rf" [^.,;:]{{1,80}}?\b{_BACK} (?:(?:back|again) )?(?P<side>above|below|to)"
    rf" (?:{_LEVEL}))(?=[,.;]|$)",
    re.IGNORECASE,
)


def _not_regained(text: str, sentence: Sentence, points: Points) -> Judgement | None:
    """Judge "emissions rebounded, but did not regain [their 2019 level]"."""
    found = sentence.find(_REGAINED)
    base = _place_of(found["base"], points) if found else None
    if found is None or base is None or base + 2 > len(points) - 1:
        return None
    if DOUBTED.search(sentence.text[: found.start()]):
        return None
    end = _place_of(found["end"] or "", points)
    way = 1 if points[base + 1].value > points[base].value else -1
    again = [
        one
        for one in points[base + 1 : end]
        if (one.value - points[base].value) * way <= 0
    ]
    if not again:
        return Judgement(TRUE, f"“{text}” holds: {at(points[base])}, {covers(points)}.")
    facts = f"{at(points[base])}, {at(again[0])}"
    return Judgement(FALSE, f"“{text}” is not true: {facts}.")


_REGAINED = Late(
    r"\b(?:did|have|has|had) (?:not|never) (?:yet |since |fully )?"
    r"(?:regain(?:ed)?|recover(?:ed)?(?: to)?|return(?:ed)? to|(?:got|get|gone|go|come|"
    r"climb(?:ed)?) back to|again reach(?:ed)?|reach(?:ed)?(?= [^.;]*\bagain))"
    rf" {_LEVEL}(?: (?:before|until) (?P<end>{PERIOD}))?",
    re.IGNORECASE,
)

# ------------------------------------------------------------------ in some years


def _in_some_years(
    text: str, sentence: Sentence, points: Points, judge: Judge
) -> Judgement | None:
    """Judge "only in three of the years were fewer than 70,000 tonnes emitted"."""
    found = sentence.find(_IN_SOME)
    if found is None:
        return None
    many = found["many"].lower()
    side = "above" if found["more"] else "below"
    count = int(many) if many.isdigit() else int(SMALL[many])
    all_of = int(SMALL.get((found["all"] or "").lower(), 0)) or len(points)
    if all_of != len(points):
        return unread(text, f"the series has {len(points)} values, {covers(points)}")
    said = f"{side} {found['value']} in {count} of the {all_of} years"
    return quoted_as(judge(said, ""), said, text)


_IN_SOME = Late(
    rf"^\W*(?:only |just )?in (?:only |just )?(?P<many>\d+|{'|'.join(SMALL)}) of the"
    rf" (?:(?P<all>{'|'.join(SMALL)}) )?years(?: (?!were\b|was\b)[a-z]+){{0,6}} (?:were"
    r"|was) (?:there )?(?:(?P<more>more)|fewer|less) than (?P<value>£?\d[\d,.]*\d)"
    r"(?: [a-z]+){0,3}",
    re.IGNORECASE,
)
