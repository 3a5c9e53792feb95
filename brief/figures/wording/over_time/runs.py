"""Runs of rises or falls that went before a change, and what ended them.

"After [four consecutive annual rises], the number fell in 2023", "the fall in 2023
[ended a run of four rises]": the run ends with the year before the change, and is as
long as it says.
"""

from __future__ import annotations

import re
from itertools import pairwise

from brief.figures.wording.judging.holding import FALSE, TRUE, unread
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.points import Points, at, covers, gap_in
from brief.figures.wording.over_time.whole import (
    DOWN,
    FALLS,
    IN_A_ROW,
    MANY,
    OF,
    OVER_WHAT,
    RISES,
    UP,
    VALUE,
    Sentence,
    many_in,
    other_steps,
    place_of,
    way_told,
)


def is_run_told(sentence: Sentence) -> bool:
    """Say whether a claim is a run whose end its sentence tells."""
    return _found(sentence) is not None or _nth(sentence) is not None


def run_told(text: str, sentence: Sentence, points: Points) -> Judgement | None:
    """Judge "after four consecutive annual rises, the number fell in 2023"."""
    if nth := _nth(sentence):
        return _nth_told(text, nth, points)
    found = _found(sentence)
    if found is None:
        return None
    when = found["when"]
    place = place_of(when, points) if when else len(points) - 1
    if not place:
        return unread(
            text, f"the series runs {covers(points)} and tells no such change"
        )
    if why := _uncounted(found, points[: place + 1]):
        return unread(text, why)
    past, now = points[place - 1 : place + 1]
    did = found.groupdict().get("did")
    way = way_told(did) if did else -_way_of(found)
    if (now.value - past.value) * way < 0 or (did and now.value == past.value):
        word = "rise" if way > 0 else "fall"
        facts = f"from {at(past)} to {at(now)} it did not {word}"
        return Judgement(FALSE, f"“{text}” is not true: {facts}.")
    return _as_long(text, found, points[:place])


def _uncounted(found: re.Match[str], points: Points) -> str:
    """Say why the steps of a run cannot be counted, or nothing."""
    ends = (found.end(name) for name in ("noun", "unit", "growth"))
    words = found.string[found.start("many") : max(ends)]
    if why := other_steps(words, points):
        return why
    gap = gap_in(points[-(many_in(found["many"]) + 2) :])
    return f"the series has nothing {gap}" if gap else ""


def _way_of(found: re.Match[str]) -> int:
    """Give the way of the changes of a run."""
    return way_told(found["noun"] or found["doing"] or found["growth"])


def _as_long(text: str, found: re.Match[str], points: Points) -> Judgement:
    """Hold the length of a run to the steps that end with the last of some values."""
    said = many_in(found["many"])
    length = _length(_way_of(found), points)
    begun = points[len(points) - 1 - length]
    facts = f"counted from {at(begun)} to {at(points[-1])}, the run is of {length}"
    bound = (found["bound"] or "").lower()
    wanted = said + (bound == "more than")
    if length == wanted or (bound and length > wanted):
        return Judgement(TRUE, f"“{text}” holds: {facts}.")
    if length == len(points) - 1 < wanted:
        return unread(text, f"{facts}, and the series begins there")
    return Judgement(FALSE, f"“{text}” is not true: {facts}.")


def _length(way: int, points: Points) -> int:
    """Count the steps one way that end with the last of some values."""
    length = 0
    for one, two in reversed(list(pairwise(points))):
        if (two.value - one.value) * way <= 0:
            break
        length += 1
    return length


def _nth_told(text: str, found: re.Match[str], points: Points) -> Judgement:
    """Judge "rose in 2019, a second consecutive rise" of the year that is told."""
    place = place_of(found["when"], points)
    if not place or gap_in(points[: place + 1]):
        why = f"the series runs {covers(points)}, and must have each year in between"
        return unread(text, why)
    if why := other_steps(found.string[found.start("nth") : found.end()], points):
        return unread(text, why)
    way = way_told(found["did"])
    length = _length(way, points[: place + 1])
    facts = f"counted from {at(points[place - length])}, it is number {length}"
    same = way_told(found.groupdict().get("same") or found["did"])
    nth = _NTH[found["nth"].lower()]
    if same == way and length == nth:
        return Judgement(TRUE, f"“{text}” holds: {facts}.")
    if same == way and length == place < nth:
        return unread(text, f"{facts}, and the series begins there")
    return Judgement(FALSE, f"“{text}” is not true: {facts}.")


def _nth(sentence: Sentence) -> re.Match[str] | None:
    """Find a change that is told as the second or a later one in a row."""
    for form in (_NTH_WAS, _NTH_APPOSED, _NTH_YEAR, _IN_NTH_YEAR):
        found = sentence.find_with(form, "nth")
        if found and (found["straight"] or found["row"]):
            return found
    return None


def _found(sentence: Sentence) -> re.Match[str] | None:
    """Find a run with what ended it, whichever of the two is told first."""
    for form in (_AFTER, _IS_AFTER, _ENDED, _ENDING, _BEFORE, _CAME_TO_AN_END):
        found = sentence.find_with(form, "many")
        if found is None or not (found["noun"] or found["doing"] or found["growth"]):
            continue
        if form is _AFTER and found["own"] and not _SAME.search(found["what"]):
            continue
        if found["when"] or not _YEAR.search(sentence.text):
            return found
    return None


_SAME = Late(
    r"\b(?:it|they|these|this|that|numbers?|counts?|totals?|figures?|rates?|shares?"
    r"|levels?)\b",
    re.IGNORECASE,
)
"""What names again the thing whose run was told: "rises in deaths, the number"."""

_YEAR = Late(rf"\b{PERIOD}")
_DOING = (
    "rising|growing|increasing|climbing|falling|declining|dropping|decreasing|shrinking"
)
_RUN = (
    rf"(?:(?P<doing>{_DOING}|{UP}|{DOWN})(?: steadily)? for )?"
    r"(?:(?P<bound>at least|more than) )?"
    rf"(?P<many>{MANY}) (?:(?:{IN_A_ROW}|{OVER_WHAT}) ){{0,2}}"
    rf"(?:(?P<noun>{RISES}|{FALLS})\b"
    rf"(?! (?:in|over|out of) (?:{MANY}|the (?:last|past)))"
    r"|(?P<unit>years?|quarters?|months?)"
    rf"(?: of (?:{IN_A_ROW} )?(?P<growth>{RISES}|{FALLS})\b)?)(?: in a row| running)?"
)
_RUN_OF = rf"(?:(?:a|the|its|their) (?:run|string|sequence|streak) of )?{_RUN}"
_WHEN = rf"(?:,? (?:in|of) (?:the year )?(?P<when>{PERIOD})(?![\w/]))?"
_BY = rf"(?: back| again| slightly| sharply| once more| (?:by|to) {VALUE}(?: [a-z]+)?)*"
_DID = rf"(?P<did>{UP}|{DOWN})\b{_BY}{_WHEN}"
_CHANGE = rf"(?P<did>{RISES}|{FALLS})\b"
_AFTER = Late(
    rf"\b(?:after|following) {_RUN_OF}(?P<own>{OF}),? (?P<what>[^.;]{{1,140}}?)"
    rf" {_DID}{_BY}"
    r"(?=[,.;:]|$| and | but )",
    re.IGNORECASE,
)
_IS_AFTER = Late(rf"\b{_DID},? (?:after|following) {_RUN_OF}", re.IGNORECASE)
_ENDED = Late(
    rf"\b(?:the|this|that|a|its|their) {_CHANGE}{OF}{_WHEN}{OF}"
    r" (?:ended|broke|halted|stopped|interrupted|followed|came after"
    r"|(?:brought|put) (?:to )?an end(?: to)?) "
    rf"{_RUN_OF}",
    re.IGNORECASE,
)
_ENDING = Late(
    rf"\b{_DID},? (?:ending|breaking|halting|stopping) {_RUN_OF}", re.IGNORECASE
)
_BEFORE = Late(
    rf"\b{_RUN_OF}{OF},? before (?:(?:the|a|it|they|the [a-z]+) )?"
    rf"(?P<did>{RISES}|{FALLS}|{_DOING}|{UP}|{DOWN})\b{OF}{_WHEN}",
    re.IGNORECASE,
)
_CAME_TO_AN_END = Late(
    rf"\bthe (?:run|string|sequence|streak) of {_RUN}{OF} (?:ended|came to an end|was"
    rf" broken) in (?:the year )?(?P<when>{PERIOD})(?![\w/])",
    re.IGNORECASE,
)
_NTH = {
    word: number
    for number, word in enumerate(
        "second third fourth fifth sixth seventh eighth ninth tenth".split(), 2
    )
}
_NTH_ONE = (
    rf"(?:the |an? |its |their )?(?P<nth>{'|'.join(_NTH)})"
    rf"(?P<straight> {IN_A_ROW})?(?: {OVER_WHAT})?(?: (?P<same>{RISES}|{FALLS})\b)?"
    r"(?P<row> in a row| running)?(?=[.,;:)]|$| and | but )"
)
_NTH_WAS = Late(
    rf"\b(?:the|this|that) {_CHANGE}{OF},? in (?P<when>{PERIOD})(?![\w/]){OF}"
    rf" (?:was|is) {_NTH_ONE}",
    re.IGNORECASE,
)
_NTH_APPOSED = Late(
    rf"\b(?P<did>{UP}|{DOWN})\b{_BY} in (?P<when>{PERIOD}), {_NTH_ONE}", re.IGNORECASE
)
_FOR_A_YEAR = (
    rf"(?P<did>{UP}|{DOWN})\b for (?:the|an?|its|their) (?P<nth>{'|'.join(_NTH)})"
    rf"(?P<straight> {IN_A_ROW})? year(?P<row> in a row| running)?"
)
_NTH_YEAR = Late(rf"\b{_FOR_A_YEAR},? in (?P<when>{PERIOD})(?![\w/])", re.IGNORECASE)
_IN_NTH_YEAR = Late(
    rf"^\W*In (?P<when>{PERIOD}),? [^.;,\d]{{1,120}}? {_FOR_A_YEAR}(?=[.,;:)]|$)",
    re.IGNORECASE,
)
