"""Changes that are told as the first, the second or the only one of their kind.

"The fall in 2023 was [the first since 2018]", "fell in 2020, [the only fall in the
series]": of the year that the sentence names, among the years that it counts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from brief.figures.wording.judging.holding import FALSE, TRUE, unread
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


def is_first_told(sentence: Sentence) -> bool:
    """Say whether a claim is the first of its kind, of a year told beside it."""
    return _found(sentence) is not None


def first_told(text: str, sentence: Sentence, points: Points) -> Judgement | None:
    """Judge "the fall in 2023 was the first since 2018"."""
    found = _found(sentence)
    if found is None:
        return None
    if why := other_steps(found["over"], points):
        return unread(text, why)
    said = found.groupdict()
    dated = said.get("when")
    place = place_of(dated, points) if dated else len(points) - 1
    begun = begun_at(found, place or 0, points)
    ended = place_of(found["ended"] or points[-1].label, points)
    if not place or begun is None or ended is None or gap_in(points):
        why = f"the series runs {covers(points)}, and must have each year in between"
        return unread(text, why)
    way = way_told(said["same"] or said.get("did") or "")
    judged = _judged(text, found, _Told(points, place, (begun, ended), way))
    if dated or judged.verdict is TRUE or _moves(points, place, way):
        return judged
    return unread(text, "which year is meant, its sentence does not say")


@dataclass(frozen=True, slots=True)
class _Told:
    """The place of a change in a series, whence its kind is counted, and its way."""

    points: Points
    place: int
    ends: tuple[int, int]
    way: int


def _judged(text: str, found: re.Match[str], told: _Told) -> Judgement:
    """Count the changes one way, up to the one that is told or in all."""
    points, place, (begun, ended) = told.points, told.place, told.ends
    moved = [i for i in range(1, len(points)) if _moves(points, i, told.way)]
    only = found["nth"].lower() == "only"
    last = ended if only and not found["many"] else place
    among = [i for i in moved if begun < i <= last]
    past, now = points[place - 1 : place + 1]
    did = way_told(found.groupdict().get("did") or found["same"])
    facts = f"{at(past)}, {at(now)}"
    if (now.value - past.value) * did <= 0 or place not in among:
        return Judgement(FALSE, f"“{text}” is not true: {facts}.")
    if len(among) != _NTH[found["nth"].lower()]:
        years = ", ".join(points[i].label for i in among)
        return Judgement(FALSE, f"“{text}” is not true: it was so in {years}.")
    earlier = [i for i in moved if i < begun]
    vague = found["since"] and begun not in {0, *moved} and not only
    since = points[earlier[-1]].label if earlier else ""
    warning = f"True, and it is the first since {since}." if vague and since else ""
    return Judgement(TRUE, f"“{text}” holds: {facts}.", warning=warning)


def _moves(points: Points, i: int, way: int) -> bool:
    """Say whether the step into a place goes one way."""
    return (points[i].value - points[i - 1].value) * way > 0


def _found(sentence: Sentence) -> re.Match[str] | None:
    """Find a change that is told as the first or the only one, with its year."""
    for form in (_WAS, _APPOSED, _CAME, _SAW, _IT):
        if found := sentence.find_with(form, "nth"):
            return found
    return None


_NTH = {"first": 1, "only": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}
_NOUN = rf"(?P<same>{RISES}|{FALLS})\b"
_RANK = rf"(?P<nth>{'|'.join(_NTH)})(?P<over>(?: (?:such|{OVER_WHAT}))*)"
_WHICH = rf"{_RANK}(?: (?:one|time|{_NOUN}))?"
_NAMED = rf"{_RANK} {_NOUN}"
_WHEN = rf"in (?:the year )?(?P<when>{PERIOD})(?![\w/])"
_WAS = Late(
    rf"\b(?:the|this|that) (?P<did>{RISES}|{FALLS})\b{OF},? {_WHEN}{OF}"
    rf"(?:, (?:of|by) {VALUE}(?: [a-z]+)?)?,? (?:was|is) (?:also |only )?"
    rf"(?:the |its |their )?{_WHICH}{OF}{AMONG}",
    re.IGNORECASE,
)
_APPOSED = Late(
    rf"\b(?P<did>{UP}|{DOWN})\b(?: back| again| slightly| sharply"
    rf"| (?:by|to) {VALUE}(?: [a-z]+)?)* {_WHEN}(?:,| [–—-]) "
    rf"(?:for )?(?:the |its |their )?{_WHICH}{OF}{AMONG}",
    re.IGNORECASE,
)
_CAME = Late(
    rf"\b(?:the |its |their )?{_NAMED}"
    rf"{OF}{AMONG}{OF},? (?:came|was|is|occurred|happened)"
    rf"(?: seen| recorded)? {_WHEN}",
    re.IGNORECASE,
)
_SAW = Late(
    rf"\b(?:in )?(?P<when>{PERIOD}),? (?:saw|brought|had|was)(?: also)?"
    rf" (?:the |its |their )?{_NAMED}{OF}{AMONG}",
    re.IGNORECASE,
)
_IT = Late(
    rf"^\W*(?:It|This|That) (?:was|is) (?:also |only )?(?:the )?{_NAMED}{OF}{AMONG}"
    r"(?=[.;,]|$)",
    re.IGNORECASE,
)
