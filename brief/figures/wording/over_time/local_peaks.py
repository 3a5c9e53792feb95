"""Peaks and lows that are said of the years beside them alone.

"There was [a local peak] in 2017", "reached [46] in 2017, a peak": the value is above
those of the years before and after it, or below both.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from brief.figures.wording.judging.holding import FALSE, TRUE, quoted_as, unread
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.points import Points, at, covers
from brief.figures.wording.over_time.whole import OF, VALUE, Sentence, place_of

Judge = Callable[[str, str], Judgement]


def is_peak_told(sentence: Sentence) -> bool:
    """Say whether a claim is a peak or a low of its own years."""
    return _found(sentence) is not None


def peak_told(
    text: str, sentence: Sentence, points: Points, judge: Judge
) -> Judgement | None:
    """Judge "there was a local peak in 2017"."""
    found = _found(sentence)
    if found is None:
        return None
    place = place_of(found["when"], points)
    if not place or place == len(points) - 1:
        why = f"the series runs {covers(points)}: a peak needs a year on either side"
        return unread(text, why)
    judged = _beside(text, found, points[place - 1 : place + 2])
    value = found.groupdict().get("value")
    if judged.verdict is not TRUE or not value:
        return judged
    said = f"{value} in {points[place].label}"
    held = judge(said, "")
    return judged if held.verdict is TRUE else quoted_as(held, said, text)


def _beside(text: str, found: re.Match[str], three: Points) -> Judgement:
    """Hold a value to those of the years before and after it."""
    way = 1 if found["high"] else -1
    before, own, after = three
    facts = f"{at(before)}, {at(own)}, {at(after)}"
    if all((own.value - one.value) * way > 0 for one in (before, after)):
        return Judgement(TRUE, f"“{text}” holds: {facts}.")
    return Judgement(FALSE, f"“{text}” is not true: {facts}.")


def _found(sentence: Sentence) -> re.Match[str] | None:
    return sentence.find_with(_LOCAL, "kind") or sentence.find_with(_APPOSED, "value")


_KIND = "(?P<kind>(?P<high>peak|high point|high|maximum)|low point|low|trough|minimum)"
_LOCAL = Late(
    rf"\b(?:(?:an?|the|its|their) )?local {_KIND}{OF}"
    rf",? (?:(?:was|came|occurred|happened) )?in (?P<when>{PERIOD})(?![\w/])",
    re.IGNORECASE,
)
_APPOSED = Late(
    rf"(?<![\w.,/])(?P<value>{VALUE})(?: [a-z]+){{0,4}}?,? in (?P<when>{PERIOD}),"
    rf" (?:which was )?an? (?:local |new )?{_KIND}(?=[.,;:)]|$)",
    re.IGNORECASE,
)
