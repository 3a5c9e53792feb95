"""Numbers in shorthand and citations: "1:1", "725 ILCS 120", "three-month ahead"."""

from __future__ import annotations

from brief.figures.coverage.scene import Scene, leads, says, within
from brief.figures.wording import Kind
from brief.figures.wording.late import Late

_ONE_TO_ONE = within(r"(?<!was )(?<!is )(?<!of )\b[12]:1(?= [A-Za-z])")
_CODE_OF_LAW = within(
    r"\b\d{1,4} (?:ILCS|U\.?S\.?C\.?(?:A\.?)?|CFR|C\.F\.R\.|Fed\. Reg\.|Stat\.)"
    r"(?: §+)? ?\d[\d./-]*(?:[a-z])?"
)
"""Codes abroad, by title and section: "42 U.S.C. 1983"."""

_SUBSECTION = Late(
    r"\b(?:[Ss]ections?|[Rr]egulations?|[Aa]rticles?|[Rr]ules?) \d+[A-Z]{0,2}"
    r"(?: ?\(\w+\))* ?\($"
)
_CLOSED = Late(r"\)(?:\W|$)(?! ?[a-z]+s\b)")
_QUOTED_CLASS = Late(r"[‘“]$")
_CLASS = Late(r" [A-Z][a-z]+[^’”]{0,40}[’”]")
_DIGIT = says(r"\d{1,2}")
_AHEAD = leads(
    r" (?:ahead|forward|interbank|treasury|(?:bill|bond|gilt|yield|swap)s?\b"
    r"|[a-z]\$ interbank|libor|sibor|euribor|repo)"
)
_TERM = says(r"(?:[a-z]+|\d{1,2})[ -](?:day|week|month|year)")
_STEP_ON_STEP = leads(r"-on-")
_IN_TWO = Late(
    r"\btwo (?:[a-z-]+ )?(?:components|parts|strands|aims|purposes|phases|options|roles"
    r"|funds|groups|streams|routes|posts), $"
)
_TO_DO = leads(r" (?:to|for) [a-z]+")


_COLLEGE_TERM = says(r"(?:from )?(?:two|four|2|4)-year(?: to (?:two|four|2|4)-year)?")
_COLLEGE = Late(
    r"[^.;]{0,50}?\b(?:colleges?|institutions?|universit|degrees?|sector|schools?)"
)
_PRICES = says(r"(?:19|20)\d\d (?:us )?(?:dollars|pounds|euros|prices)")


def _of_a_college(scene: Scene) -> bool:
    """Know the kind of "four-year colleges", and of "two-year and for-profit" ones."""
    return _COLLEGE_TERM(scene) and _COLLEGE.match(scene.after) is not None


_ALWAYS = (_PRICES, _ONE_TO_ONE, _CODE_OF_LAW, _STEP_ON_STEP, _of_a_college)


def shorthand(scene: Scene) -> bool:
    """Know a number that is a sign, a citation or a term, and counts nothing."""
    if any(knows(scene) for knows in _ALWAYS):
        return True
    if scene.kind is not Kind.NUMBER:
        return False
    if _TERM(scene):
        return _AHEAD(scene)
    if scene.text == "one":
        return scene.before.endswith(", ") and _parted(scene)
    if not _DIGIT(scene):
        return False
    section = _SUBSECTION.search(scene.raw_before) and _CLOSED.match(scene.raw_after)
    named = _QUOTED_CLASS.search(scene.raw_before) and _CLASS.match(scene.raw_after)
    return bool(section or named)


def _parted(scene: Scene) -> bool:
    """Know the "one" of "two parts, one to fund events and one to host them"."""
    told = _IN_TWO.search(scene.before)
    return told is not None and _TO_DO(scene)
