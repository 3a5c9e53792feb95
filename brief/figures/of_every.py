"""How many of so many: "of every ten people referred, [seven](fig:joined,referred)".

The base that opens a sentence is put behind its number, which is then read as a share
or a ratio. Nothing is judged here.
"""

from __future__ import annotations

import re

from brief.figures.for_each import each_of_first
from brief.figures.ledger import Figure
from brief.figures.wording.late import Late

_N = (
    r"(?:[2-9]|\d\d|\d{1,3}(?:,\d{3})+|100|two|three|four|five|six|seven|eight|nine"
    r"|ten)"
)
_LED = Late(
    rf"\b(?P<how>[Oo]f|[Oo]ut of|[Ff]or|[Ii]n) every (?P<many>{_N})"
    r" (?=[A-Za-z])(?P<things>(?:[^.;]|\.(?=\d))*)$"
)
_BARE = Late(
    r"(?:(?:about|around|roughly|nearly|almost|over|more than|fewer than|at least) )?"
    r"(?:\d[\d,.]*\d|\d|one|two|three|four|five|six|seven|eight|nine|ten)",
    re.IGNORECASE,
)
_TWO = 2
_WHO = Late(r"\b(?:who|that|which|was|were|had|have)\b ")


def is_led_by_every(text: str, lead: str) -> bool:
    """Tell whether a bare number is one of so many that its sentence led with."""
    return bool(_BARE.fullmatch(text) and _LED.search(lead))


def as_of_every(
    text: str, before: str, lead: str, figures: tuple[Figure, ...]
) -> tuple[str, str]:
    """Give a bare number of two figures with the so many that its sentence led with.

    "For every three who lived in one, there were [four]" is "four for every three".
    """
    found = _LED.search(lead) if len(figures) == _TWO else None
    if found is None or not _BARE.fullmatch(text) or "(" in found["things"]:
        return text, before
    if each_of_first(_WHO.sub("", found["things"]), figures):
        return text, before
    how = "for every" if found["how"].lower() == "for" else "in every"
    return f"{text} {how} {found['many']}", before[: -len(found[0])].rstrip()
