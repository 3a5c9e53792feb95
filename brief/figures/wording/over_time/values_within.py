"""Values that words of a series give besides what they claim, each with its year.

"The lowest count, 1,185 children, was recorded in 2016" is a value of 2016 as well, and
"fell only once, in 2021, when it slipped from 22.7% to 21.8%" two. Nothing is judged
here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.amounts_said import DOWN, UP
from brief.figures.wording.over_time.record_elsewhere import Claims
from brief.figures.wording.over_time.whole import VALUE

_RECORD = Late(
    r"\b(?:lowest|highest|peak|low|high|most|fewest)\b"
    r"(?:(?!\b(?:rise|fall|increase|drop|decrease|growth|by)\b)[^.;\d]){0,60}?"
    rf"(?:,| of| at) (?P<value>{VALUE})(?: [a-z]+){{0,3}}?,?"
    r" (?:(?:was|were|came|recorded|seen|reached|set) )+in"
    rf" (?P<when>{PERIOD})(?![\w/])",
    re.IGNORECASE,
)
_STOOD = Late(
    rf"\bin (?P<when>{PERIOD}),? when (?:[^.;,\d]{{1,40}} )?"
    rf"(?:stood at|was|were|came to) (?P<value>{VALUE})",
    re.IGNORECASE,
)
_TO = Late(
    rf"\b(?:{UP}|{DOWN})(?: [a-z]+){{0,2}}? to (?P<value>{VALUE})(?: [a-z]+){{0,3}}?"
    rf" in (?P<when>{PERIOD})(?![\w/])",
    re.IGNORECASE,
)
_MOVED = Late(
    rf"\bin (?P<when>{PERIOD}),? when [^.;,\d]{{1,40}} from (?P<one>{VALUE}) to"
    rf" (?P<two>{VALUE})",
    re.IGNORECASE,
)


def values_within(text: str, labels: Sequence[str]) -> Claims:
    """Give each value that words tell of a year, beside what they claim of it."""
    return tuple(_values(text, labels))


def _values(text: str, labels: Sequence[str]) -> Iterator[str]:
    for form in (_RECORD, _STOOD, _TO):
        for found in form.finditer(text):
            if found["when"] in labels:
                yield f"{found['value']} in {found['when']}"
    for found in _MOVED.finditer(text):
        if found["when"] in labels[1:]:
            before = labels[labels.index(found["when"]) - 1]
            yield f"{found['one']} in {before}"
            yield f"{found['two']} in {found['when']}"
