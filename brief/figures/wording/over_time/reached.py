"""Values that were reached in the end: "stood at 412 in 2015, was down to [318]".

Such words tell where it ended, and nothing of each step on the way.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from brief.figures.wording.late import Late

if TYPE_CHECKING:
    from brief.figures.wording.meaning import Judgement

OF_THE_END = "True of the end against the beginning"
_WAS_DOWN_TO = Late(
    r"\b(?:is|are|was|were|stood) (?:(?:back|now) )?(?:up|down) (?:to|at) $",
    re.IGNORECASE,
)
_BARE = Late(r"[-−]?£?\d[\d,.]*(?: ?(?:%|[a-z]+)){0,2}")


def as_reached(judged: Judgement, text: str, before: str) -> Judgement:
    """Take the caution on the way from a value that was only reached in the end."""
    reached = _BARE.fullmatch(text) and _WAS_DOWN_TO.search(before)
    on_the_way = judged.warning.startswith(OF_THE_END)
    return replace(judged, warning="") if reached and on_the_way else judged
