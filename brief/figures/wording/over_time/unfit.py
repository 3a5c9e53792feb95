"""Why words cannot be held to a series at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from brief.figures.wording.grammar.trends import DIRECTED
from brief.figures.wording.late import Late
from brief.figures.wording.over_time.directions import ONLY
from brief.figures.wording.over_time.points import Claimed, Points

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from brief.figures.wording.context.concerned import Told
    from brief.figures.wording.context.doubts import Read

_MOST = 500
"""Points of one series; no table of a brief is longer."""

_LONGEST = 600


def unfit_at_all(text: str, series: Sequence[tuple[str, Fraction]]) -> str:
    """Say why a series or a text is of no fit length, or nothing."""
    if not 2 <= len(series) <= _MOST:
        return f"a series of {len(series)} values shows no trend"
    if len(text) > _LONGEST:
        return f"it is {len(text):,} characters long"
    if _MET.search(text):
        return "a table does not say whether more is better: link it and its target"
    return _TWO_CHANGES if _OF_CHANGES.search(text) else ""


_MET = Late(
    r"\b(?:met|meet|meets|missed|miss|achieved|hit) (?:the|its|our|their) £?\d[\d.,]*"
    r"(?: ?%| per cent)? (?:target|standard|goal|aim|threshold)\b",
    re.IGNORECASE,
)
_TWO_CHANGES = "it sets two changes side by side: state each with its amount"
_OF_CHANGES = Late(
    r"\bby (?:more|less) than (?:it|they|in|the (?:year|quarter|month) before)\b"
)


def _never(claimed: Claimed, read: Read, numbers: Sequence[Told]) -> str:
    """Say why "never" is not read with what it stands before, or nothing."""
    if read.denied == "never" and (numbers or claimed.scope.base):
        return "“never” stands before it: link it too"
    if read.turned == "never" and claimed.scope.base:
        return "say of which years it was so, or that no year was higher or lower"
    return ""


_DEFICIT = Late(r"\b(?:deficits?|loss(?:es)?|shortfalls?|surplus(?:es)?)\b")


def unfit(
    claimed: Claimed,
    points: Points,
    read: Read,
    numbers: Sequence[Told],
    unread_number: str,
) -> str:
    """Say why words cannot be held to a series at all, or nothing."""
    if why := _never(claimed, read, numbers):
        return why
    fault = "" if claimed.claim else unread_number
    if doubt := fault or read.doubt or ("" if numbers else read.near):
        return doubt
    if _DEFICIT.search(claimed.text) and min(one.value for one in points) < 0:
        return "a deficit is below nought in the table: say which way the balance went"
    listed = claimed.scope.within or len(claimed.scope.whens) < 3
    if not listed and len(numbers) < 2:
        return "it names several periods: link them one by one"
    apart = claimed.excepted or ONLY.search(claimed.text)
    if apart and (numbers or claimed.claim not in DIRECTED):
        return "it sets some years apart, and not by plain rises or falls"
    return ""
