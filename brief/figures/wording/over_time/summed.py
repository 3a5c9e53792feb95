"""Numbers of all the years that open their sentence: a sum, or a mean of them.

"Over the ten years to 2024 the council received [7,132] reports" adds them up, and
"between 2016 and 2024 it planted [an average of 20,000 a year]" is their mean.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.figures.wording.grammar.numbers import SMALL
from brief.figures.wording.late import Late
from brief.figures.wording.over_time.alone import PERIOD, is_value
from brief.figures.wording.over_time.spoken import TOTAL

_BETWEEN = Late(
    rf"\W*(?:between|from|in the years) (?P<first>{PERIOD}) (?:and|to)"
    rf" (?P<last>{PERIOD})(?![\w/]),?",
    re.IGNORECASE,
)
_YEARS_TO = Late(
    r"\W*(?:over|in|during) the (?P<many>[a-z]+|\d\d?) years to"
    rf" (?:the end of )?(?P<last>{PERIOD})(?![\w/]),?",
    re.IGNORECASE,
)
_MEAN = Late(r"an? (?:[a-z]+ )?average of \D*\d.*", re.IGNORECASE)
_TOOK = Late(
    r"\b(?:received|recorded|planted|built|completed|made|attended|spent|issued|handled"
    r"|opened|delivered|admitted|answered|sold|lent|carried|treated|rescued|logged)\s*$",
    re.IGNORECASE,
)
"""What adds up over years, where a level would be at its end."""


def summed(text: str, before: str, labels: Sequence[str]) -> tuple[str, str] | None:
    """Give a number with the years that it adds up, or is the mean of; else None."""
    span = _span_of(before, labels)
    if span is None:
        return None
    ends, rest = span
    if _MEAN.fullmatch(text) or (TOTAL.search(text) and text[:1].isdigit()):
        return f"{text} {ends}", rest
    if is_value(text) and _TOOK.search(before):
        return f"a total of {text} {ends}", rest
    return None


def _span_of(before: str, labels: Sequence[str]) -> tuple[str, str] | None:
    """Give "from 2016 to 2024", where it opens a sentence, and the rest of it."""
    if found := _BETWEEN.match(before):
        return f"from {found['first']} to {found['last']}", before[found.end() :]
    found = _YEARS_TO.match(before)
    if found is None or found["last"] not in labels:
        return None
    many = found["many"]
    count = int(many) if many.isdigit() else SMALL.get(many.lower(), 0)
    first = labels.index(found["last"]) - count + 1
    if not count or first < 0:
        return None
    return f"from {labels[first]} to {found['last']}", before[found.end() :]
