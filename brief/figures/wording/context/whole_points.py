"""Percentage points told as no one tells them: "nine in ten percentage points".

Points take a number, or a part of one point, and never a share or per cents.
"""

from __future__ import annotations

import re

from brief.figures.wording.late import Late

_SMALL = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|a hundred"
)
_SHARE = rf"(?:\d+|{_SMALL}) (?:in|out of)(?: every)? (?:\d+|{_SMALL})"
_PERCENT = r"\d[\d,.]*\s?(?:%|per ?cent)"
_POINTS = r"(?:percentage|per ?cent|%) ?points?"
_MOVED = (
    r"\b(?:by|up|down|rose|fell|rise of|fall of|drop of|increase of|decrease of)"
    r" (?:about |nearly |almost |just over |just under |over |under |some )?"
)
_NO_POINTS = Late(
    rf"(?<!\w)(?P<said>(?:{_SHARE}|{_PERCENT}) {_POINTS}\b)"
    rf"|{_MOVED}(?P<bare>(?:{_SHARE}) points\b)",
    re.IGNORECASE,
)
_BEHIND = 24
"""Letters behind the words in which their "percentage points" may stand."""


def no_points(text: str, before: str = "", after: str = "") -> str:
    """Say that points are told as a share: "by seven in eight points"."""
    lead, tail = before[-2 * _BEHIND :], after[:_BEHIND]
    for found in _NO_POINTS.finditer(f"{lead}{text}{tail}"):
        group = "said" if found["said"] else "bare"
        if found.end(group) > len(lead) and found.start(group) < len(lead) + len(text):
            return (
                f"“{found[group]}” is no number of points, which take a number:"
                " “three percentage points”"
            )
    return ""
