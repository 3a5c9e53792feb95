"""The largest change of a series, with its year and its amount apart from it.

"The fall in 2020 was the [largest in the series]", "the [largest annual rise], in 2022,
was of [31]": of the changes that go its way, and of the year that is told.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from brief.figures.wording.judging.holding import FALSE, TRUE, quoted_as, unread
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.points import Points, at, covers, gap_in
from brief.figures.wording.over_time.whole import (
    AMONG,
    DOWN,
    FALLS,
    OF,
    OVER_WHAT,
    RISES,
    UP,
    VALUE,
    Sentence,
    begun_at,
    other_steps,
    place_of,
    way_told,
)

Judge = Callable[[str, str], Judgement]


def is_step_told(sentence: Sentence) -> bool:
    """Say whether a claim is a largest change that its sentence tells in full."""
    return _found(sentence) is not None


def step_told(
    text: str, sentence: Sentence, points: Points, judge: Judge
) -> Judgement | None:
    """Judge "the fall in 2020 was the largest in the series"."""
    found = _found(sentence)
    if found is None:
        return None
    if why := other_steps(found["over"], points):
        return unread(text, why)
    place = place_of(found["when"], points)
    begun = begun_at(found, place or 0, points)
    if not place or begun is None or gap_in(points):
        why = f"the series runs {covers(points)}, and must have each year in between"
        return unread(text, why)
    judged = _largest(text, found, points, (begun, place))
    amount = found.groupdict().get("amount") or found.groupdict().get("amount2")
    if judged.verdict is not TRUE or not amount:
        return judged
    did = "rose" if way_told(found["did"]) > 0 else "fell"
    said = f"{did} by {amount} in {points[place].label}"
    held = judge(said, "")
    return judged if held.verdict is TRUE else quoted_as(held, said, text)


def _largest(
    text: str, found: re.Match[str], points: Points, places: tuple[int, int]
) -> Judgement:
    """Ask whether a change is the largest, or the smallest, of those of its way."""
    (begun, place), way = places, way_told(found["did"])
    looks_back = found.re.groupindex.get("back") and (found["since"] or found["many"])
    ended = place_of(found["ended"], points) if found["ended"] else None
    last = place if looks_back else len(points) - 1 if ended is None else ended
    sizes = {
        i: (points[i].value - points[i - 1].value) * way
        for i in range(begun + 1, last + 1)
    }
    moved = {i: size for i, size in sizes.items() if size > 0}
    least = found["most"].lower() in _LEAST
    best = (min if least else max)(moved, key=lambda i: moved[i], default=None)
    if best is None:
        word = "rise" if way > 0 else "fall"
        return Judgement(FALSE, f"“{text}” is not true: there is no {word} among them.")
    if moved.get(place) == moved[best]:
        best = place
    facts = f"it is from {at(points[best - 1])} to {at(points[best])}"
    if best != place:
        return Judgement(FALSE, f"“{text}” is not true: {facts}.")
    return Judgement(TRUE, f"“{text}” holds: {facts}.")


def _found(sentence: Sentence) -> re.Match[str] | None:
    """Find a largest change with its year, whichever of the two is told first."""
    for form in (_WAS, _WAS_IN, _IN_WAS, _APPOSED, _SAW, _AND_THE):
        found = sentence.find_with(form, "most", "amount", "amount2")
        later = form is _AND_THE
        if found is None or (
            not later and _DATED.search(sentence.text, 0, found.start())
        ):
            continue
        moved = found.groupdict().get("moved") or found["did"]
        if way_told(moved) == way_told(found["did"]):
            return found
    return None


_DATED = Late(rf"\b{PERIOD}")
_LEAST = frozenset({"smallest", "slightest"})
_MOST = (
    "(?P<most>largest|biggest|greatest|sharpest|steepest|smallest|slightest)"
    f"(?P<over>(?: {OVER_WHAT})*)"
)
_DID = rf"(?P<did>{RISES}|{FALLS})\b"
_WHEN = rf"in (?:the year )?(?P<when>{PERIOD})(?![\w/])"
_SIZE = rf"{VALUE}(?: (?:percentage )?points?)?"
_AMOUNT = rf"(?:of |by )?(?P<amount>{_SIZE})(?: [a-z]+){{0,4}}?"
_WAS = Late(
    rf"\b(?:the|this|that) (?:{VALUE} )?{_DID}{OF},? {_WHEN}{OF},? (?:was|is)"
    rf" (?P<back>(?:by far )?(?:the |its |their )?){_MOST}"
    rf"(?: (?:one|{RISES}|{FALLS}))?{OF}(?:{AMONG})?"
    r"(?=[.,;:)]|$| and | but )",
    re.IGNORECASE,
)
_WAS_IN = Late(
    rf"\b(?:the |its |their )?{_MOST} {_DID}{OF}(?:{AMONG})?"
    rf"(?:,? {_AMOUNT.replace('amount', 'amount2')},?)?"
    rf" (?:was|came|occurred|happened)(?: {_AMOUNT},?)? {_WHEN}"
    r"(?!,? (?:and|to|or) (?:in )?\d)",
    re.IGNORECASE,
)
_IN_WAS = Late(
    rf"\b(?:the |its |their )?{_MOST} {_DID}{OF}(?:{AMONG})?,? {_WHEN},?"
    rf" (?:was|came to|amounted to) {_AMOUNT}(?=[.,;:)]|$| and | but | people\b)",
    re.IGNORECASE,
)
_SAW = Late(
    r"\b(?:saw|recorded|had|suffered|experienced|brought)"
    rf" (?:the |its |their )?{_MOST} {_DID}{OF}(?:{AMONG})?,? {_WHEN}"
    r"(?!,? (?:and|to|or) (?:in )?\d)",
    re.IGNORECASE,
)
_AND_THE = Late(
    rf"\b(?:was|came)(?: in)? {PERIOD},? and (?:the |its |their )?{_MOST} {_DID}{OF}"
    rf"(?:{AMONG})?,? {_AMOUNT},? {_WHEN}",
    re.IGNORECASE,
)
_ABOUT = "(?:(?:just|only|over|more than|almost|nearly|about) )*"
_APPOSED = Late(
    rf"\b(?P<moved>{UP}|{DOWN})\b(?: back| again| sharply"
    rf"| (?:by|to) {_ABOUT}(?:{VALUE}|an? [a-z]+)(?: [a-z]+)?)*"
    rf" {_WHEN}, (?P<back>(?:the |its |their )?){_MOST} {_DID}{OF}{AMONG}",
    re.IGNORECASE,
)
