"""Changes whose verb or noun stands further off, and which of two is the larger.

"Demand rose on both counts: referrals by [16%]", "fell by 27%, a steeper drop than the
[20%] recorded for all", "growth was quicker on the trams ([29.3%])". Nothing is judged.
"""

from __future__ import annotations

import re
from decimal import Decimal

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.apart import DOUBTED

_HEDGE = r"(?:(?:about|around|roughly|nearly|almost|some|over|more than|less than) )?"
_VERBS = (
    r"rose|grew|increased|climbed|risen|grown|fell|dropped|declined|decreased|fallen"
)
_NOUNS = r"rise|increase|growth|fall|drop|decrease|decline|reduction"
_LARGER = r"steeper|sharper|bigger|larger|greater|faster|quicker|stronger"
_SMALLER = r"gentler|smaller|slower|weaker|lesser"

_FOR_BOTH = Late(
    rf"\b(?P<verb>{_VERBS})(?: [a-z]+){{0,4}}: (?P<rest>(?:[^:.;]|\.(?=\d))*)"
    rf"\bby (?P<hedge>{_HEDGE})$"
)
_THAN_THE = Late(
    rf"(?P<told>[^.;:\d]?(?:[^.;:]|\.(?=\d))*\b(?:{_LARGER}|{_SMALLER}))"
    rf" (?P<noun>{_NOUNS}) than the (?P<hedge>{_HEDGE})$"
)
_IT_WAS = Late(
    rf"(?:^|[.;] )\W*(?:the )?(?P<noun>{_NOUNS})(?: in [a-z ]{{1,40}})? (?:was|has been"
    r"|had been) (?P<told>(?:[^.;:]|\.(?=\d))*)\((?P<hedge>)$",
    re.IGNORECASE,
)
_PERCENT = Late(r"(?P<number>\d+(?:\.\d+)?)(?:%| per cent)")
_HEDGED = Late(rf"{_HEDGE}{_PERCENT.pattern}")
_ANY_MOVE = Late(rf"\b(?:{_VERBS}|{_NOUNS}|up|down)\b")


def shared_change(told: str, text: str) -> str:
    """Give what leads to a percentage whose change is told before its clause, or none.

    `told` is its sentence as far as it: "rose on both counts: referrals by".
    """
    if _HEDGED.fullmatch(text) is None or DOUBTED.search(told):
        return ""
    if (both := _FOR_BOTH.search(told)) and not _ANY_MOVE.search(both["rest"]):
        return f"{both['verb']} by {both['hedge']}"
    found = _THAN_THE.search(told) or _IT_WAS.search(told)
    if found is None or not _is_so(found["told"], text):
        return ""
    noun = found["noun"].lower()
    article = "an" if noun == "increase" else "a"
    return f"{article} {noun} of {found['hedge']}"


def _is_so(told: str, text: str) -> bool:
    """Say whether a percentage told before stands to this one as it is said to."""
    before = list(_PERCENT.finditer(told))
    return not before or stands_so(told, before[-1][0], text)


def stands_so(comparison: str, first: str, second: str) -> bool:
    """Say whether two percentages stand as "steeper drop than" has it."""
    said = _COMPARED.search(comparison)
    one, two = _PERCENT.search(first), _PERCENT.search(second)
    if not (said and one and two):
        return False
    apart = Decimal(one["number"]) - Decimal(two["number"])
    return apart > 0 if said["more"] else apart < 0


_COMPARED = Late(rf"\b(?:(?P<more>{_LARGER})|{_SMALLER})\b", re.IGNORECASE)
