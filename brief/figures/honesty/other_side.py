"""Whether words name the other side of a comparison: whom, where or when.

Read generously: another year, another place, the other of a pair (men and women), or a
word that sets one against another will do. It never says which side is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from brief.figures.wording.late import Late

_NUMBERS = (
    r"(?:about |nearly |around |just )?(?:[\d£]|half\b|twice\b|an? (?:third|quarter"
    r"|half|tenth|fifth|dozen|hundred|thousand|million)\b|(?:one|two|three|four|five|six"
    r"|seven|eight|nine|ten)\b)"
)
_SET_AGAINST = Late(
    rf"\bthan\b(?! {_NUMBERS})|\bas (?:likely|many|much|often|high|low|large|great|big"
    r"|long|common)\b.*?\bas\b"
    r"|\b(?:compar(?:ed|ing|ison)|against|relative to|versus|vs|unlike|whereas|while"
    r"|elsewhere|instead|up from|down from|average|the rest|(?:the|an)?others?"
    r"|previous(?:ly)?|before|earlier|since|ever|over time|still|again|if"
    r"|(?:each|every|last|the) year|year on year|from (?:19|20)\d\d|growing"
    r"|increasingly|those (?:who|without|in)|between)\b",
    re.IGNORECASE,
)
"""Words that set one thing against another, or a time against one before it."""

_PAIRS = tuple(
    tuple(Late(rf"\b(?:{half})\b", re.IGNORECASE) for half in pair)
    for pair in (
        ("men|man|males?|boys?", "women|woman|females?|girls?"),
        ("adults?", "children|child|young people"),
        ("urban|cities|towns", "rural|villages"),
        ("tenants?|renters?|renting", "owners?|owning"),
        ("older", "younger"),
        ("public", "private"),
        ("users?", "non-users?"),
    )
)
_YEAR = Late(r"\b(?:19|20)\d\d\b")
_PLACE = Late(
    r"\b(?:[Ii]n|[Ff]or|[Oo]f|[Ff]rom|[Aa]t|[Aa]cross) ([A-Z][a-z]+)"
    r"|^\W*([A-Z][a-z]+) (?:has|had|is|was|did|saw)\b"
)
_NO_PLACE = frozenset(
    """January February March April May June July August September October November
    December Monday Tuesday Wednesday Thursday Friday Saturday Sunday The This That It
    There She He""".split()
)


def is_named(text: str) -> bool:
    """Tell whether a sentence itself names what it compares with."""
    return _SET_AGAINST.search(text) is not None or any(
        one.search(text) and two.search(text) for one, two in _PAIRS
    )


def is_named_beside(text: str, others: Iterable[str]) -> bool:
    """Tell whether other sentences name the other side of what a sentence compares."""
    return any(is_named(one) or _differs(text, one) for one in others)


def _differs(text: str, other: str) -> bool:
    """Tell whether another sentence is of another year, place or half of a pair."""
    if _years(other) - _years(text) or _places(other) - _places(text):
        return True
    return any(
        (one.search(text) and two.search(other))
        or (two.search(text) and one.search(other))
        for one, two in _PAIRS
    )


def _years(text: str) -> set[str]:
    return set(_YEAR.findall(text))


def _places(text: str) -> set[str]:
    """Name the places of a sentence, as far as a preposition or a verb tells them."""
    found = {one or two for one, two in _PLACE.findall(text)}
    return found - _NO_PLACE
