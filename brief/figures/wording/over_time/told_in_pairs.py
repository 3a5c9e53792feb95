"""The second of two values that a sentence sets against each other: "71 against [40]".

"In 2022 than in 2021 ([71] compared with [40])" gives the years in the order of the
values. Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.amounts_said import HEDGE, SO_MUCH, VALUED
from brief.figures.wording.over_time.record_elsewhere import Claims


def second_of_two(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read the [40] of "in 2022 than in 2021 (71 compared with [40])" as of 2021."""
    found = _AGAINST.search(lead) if SO_MUCH.fullmatch(text) else None
    years = [*_TWO.finditer(lead[: found.start()])] if found else []
    return (f"{text} in {years[-1]['other']}",) if years else ()


_AGAINST = Late(
    rf"[(–—,] ?(?:from )?{VALUED} (?:as opposed to|(?:as )?compared (?:with|to)"
    rf"|(?:as )?against|versus|rather than|instead of) {HEDGE}$",
    re.IGNORECASE,
)
_TWO = Late(
    rf"\b(?:in|at the end of) {PERIOD}\b[^.;()]{{0,60}}? than (?:it (?:was|had been) )?"
    rf"(?:(?:in|at the end of) )?(?P<other>{PERIOD})(?![\w/])",
    re.IGNORECASE,
)

FORMS = (second_of_two,)
