"""The whole that stands behind a part of it: "[231] of the [1,850] posts were full".

What its sentence says behind the number of the whole is said of the part.
"""

from __future__ import annotations

from brief.figures.smallprint.scope import BREAK, Scope, folded
from brief.figures.wording.late import Late

OF_A_BASE = Late(
    r"(?:^of|\bout of|\bof(?: the| all| these| our| [\w-]+'s?| the [\w-]+'s?)+)$"
)
"""What leads to a whole, behind what is told of a part: "231 of the city's [1,850]"."""


_ASIDE = Late(
    r"[^,;.]*, (?:excluding|including|other than|not counting|leaving (?:out|aside))"
    r"\b[^,;.]*,(?P<said>[^,;.]*)"
)


def past_aside(scope: Scope) -> str:
    """Give what is said behind words on who is left out: "[57%] of pupils, …, were"."""
    text, (_, end) = scope.line.text, scope.at
    found = _ASIDE.match(folded(text[end:]))
    return found["said"] if found else ""


def past_base(scope: Scope) -> str:
    """Give what is said of a part behind its whole, or nothing."""
    if not OF_A_BASE.search(scope.after):
        return ""
    text, (_, end) = scope.line.text, scope.at
    claims = [one for one in scope.line.claims if one[0] >= end]
    if not claims:
        return ""
    last = claims[1][0] if claims[1:] else len(text)
    return " " + BREAK.split(folded(text[claims[0][1] : last]))[0]
