"""Percentages that are worked out from the years that their sentence names.

"In 2021, though 45% up on 2020, it was [54% of those of 2019]", "set against 2015 it
had [grown by 29%]": a change or a part between two years that are set against each
other. A percentage that is true of no such years is left to what it was read as.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.points import Points
from brief.figures.wording.over_time.worked_out import (
    AGAINST,
    Reading,
    Said,
    can_be_worked_out,
    compared,
    first_true,
    nearest_way,
)
from brief.figures.wording.profile import Profile


def part_worked_out(
    text: str, lead: str, rest: str, points: Points, profile: Profile
) -> Judgement | None:
    """Judge a percentage true that two years of its sentence come to; else give None.

    One of a single digit is true of too many.
    """
    said, found = Said(text, lead, rest), _PERCENT.findall(text)
    if len(found) != 1 or not can_be_worked_out(said, points):
        return None
    return first_true(text, found[0], _readings(said, points), "ratio", profile)


_PERCENT = Late(
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
