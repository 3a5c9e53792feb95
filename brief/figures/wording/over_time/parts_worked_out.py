"""Percentages that are worked out from the years that their sentence names.

"In 2021, though 45% up on 2020, it was [54% of those of 2019]", "set against 2015 it
had [grown by 29%]": a change or a part between two years that are set against each
other. A percentage that is true of no such years is left to what it was read as.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from brief.figures.wording.judging.holding import TRUE
from brief.figures.wording.judging.single import verdict_on
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement, Stated
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.apart import DOUBTED
from brief.figures.wording.over_time.points import Points, at
from brief.figures.wording.over_time.worked_out import (
    AGAINST,
    OTHER_YEARS,
    Reading,
    Said,
    compared,
    nearest_way,
)
from brief.figures.wording.profile import Profile


def part_worked_out(
    text: str, lead: str, rest: str, points: Points, profile: Profile
) -> Judgement | None:
    """Judge a percentage true that two years of its sentence come to; else give None.

    One of a single digit is true of too many.
    """
    found = _PERCENT.findall(text)
    clause = f"{re.split('[;:]', lead)[-1]} {re.split('[;:]', rest)[0]}"
    unfit = points[0].unit == "percent" or OTHER_YEARS.search(text)
    if len(found) != 1 or unfit or DOUBTED.search(clause):
        return None
    for value, facts in _readings(Said(text, lead, rest), points):
        judged = verdict_on(found[0], Stated(value, "ratio"), "", "", profile)
        if judged.verdict is TRUE and not judged.warning:
            told = ", ".join(at(one) for one in facts)
            return Judgement(TRUE, f"“{text}” holds: {told}.")
    return None


_PERCENT = re.compile(
    r"(?:(?:about|around|nearly|almost|just over|just under|over|under|more than"
    r"|less than) )?(?:\d\d+|\d+\.\d+)(?:%| per cent)(?! points?\b)",
    re.IGNORECASE,
)


def _readings(said: Said, points: Points) -> Iterator[Reading]:
    """Give the parts and the changes between two years, as the words tell them."""
    if _OF.search(f"{said.text}{said.rest[:_NEAR]}"):
        for base, subject in compared(said, points):
            if base.value > 0:
                yield Fraction(subject.value, base.value), (base, subject)
        return
    way = nearest_way(said.beside)
    if way is None or not (way.compares or AGAINST.search(said.lead)):
        return
    for first, last in compared(said, points):
        change = (last.value - first.value) * way.sign
        if change > 0 < first.value:
            yield Fraction(change, first.value), (first, last)


_NEAR = 20
_OF = Late(
    r"(?:%|per cent) of (?:what|those|that|(?:the|its|their) (?:[a-z]+ )?(?:figure"
    rf"|level|total|number|{PERIOD})\b)",
    re.IGNORECASE,
)
"""What makes a percentage a part of another year's: "54% of those of 2019"."""
