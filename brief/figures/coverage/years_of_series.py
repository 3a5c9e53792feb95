"""Lengths of time that the periods of a claimed series bear out.

"[1,000 more](series:homes) than five years earlier", "over the three years", "in the
ten years since 2014": what a sentence says of years by their number is held where the
series, or what the sentence names of it, has as many.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.figures.coverage.laying import Laid
from brief.figures.wording import Found
from brief.figures.wording.late import Late
from brief.figures.wording.over_time.bound.times import Time, outermost, times_of
from brief.figures.wording.over_time.whole import MANY, many_in

_YEARS = Late(
    r"(?:(?:in |over )?(?:the |all |these |those |of the )?"
    r"(?:last |past |next |whole )?)"
    rf"(?P<led>(?:about |just |only )?)(?P<many>{MANY})[ -]years?",
    re.IGNORECASE,
)


_OFTEN = Late(r"\b(?:only|just)(?: in)? $", re.IGNORECASE)
"""What makes a number of years one of times: "in only one year since 2015"."""


def years_of_series(found: Found, laid: Laid, periods: Sequence[Sequence[str]]) -> bool:
    """Tell whether words that count years are borne out by a series of the sentence.

    `periods` are those of each series that the sentence states.
    """
    said = _YEARS.fullmatch(found.text)
    many = many_in(said["many"]) if said else 0
    if (
        said is None
        or not many
        or _OFTEN.search(f"{laid.text[: found.start]}{said['led']}")
    ):
        return False
    first, last = laid.sentence(found.start, found.end)
    sentence, at = laid.text[first:last], (found.start - first, found.end - first)
    return any(_are_told(many, sentence, at, labels) for labels in periods)


def than_in_series(found: Found, laid: Laid, periods: Sequence[Sequence[str]]) -> bool:
    """Tell whether it is a year of a series: "brought more new homes than 2019"."""
    led = laid.text[: found.start].endswith((" than ", " than in "))
    return led and any(found.text in labels for labels in periods)


def _are_told(
    many: int, sentence: str, at: tuple[int, int], labels: Sequence[str]
) -> bool:
    """Tell whether so many years are told of a series in a sentence."""
    told = times_of(sentence, labels)
    if any(one.start < at[1] and at[0] < one.end for one in told):
        return True
    points = {one.first for one in outermost(told) if not one.is_span}
    lengths = {n for one in told for n in _lengths(one)}
    lengths.discard(1)
    if many >= _MANY or _THESE.search(sentence[: at[0] + 1 + len("these")]):
        lengths |= {len(labels), len(labels) - 1, len(points)}
    return many in lengths


_MANY = 4
"""Fewer years than these may be of anything, unless they are "the three years"."""

_THESE = Late(r"\b(?:the|these|those|all) ?[a-z]*$", re.IGNORECASE)


def _lengths(time: Time) -> tuple[int, ...]:
    """Give how many years a span has, and how many steps."""
    if not time.is_span:
        return ()
    return len(time.places), len(time.places) - 1
