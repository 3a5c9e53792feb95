"""How far two figures stand apart: "slightly higher", "sharply", "well over budget".

Only what nobody would say is refused: a doubling is not slight, and a part in a
thousand is not sharp.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from brief.figures.wording.grammar.units import measure_of
from brief.figures.wording.judging.figures import what
from brief.figures.wording.late import Late

if TYPE_CHECKING:
    from brief.figures.wording.meaning import Stated
    from brief.figures.wording.profile import Profile

_COMPARED = (
    r"(?:higher|lower|more|less|fewer|greater|larger|smaller|above|below|over|under|ahead"
    r"|behind|better|worse|longer|shorter|faster|slower|outnumber\w*|short|missed|beat"
    r"|met|exceeded)"
)
_NOUNS = r"(?= (?:rise|fall|increase|decrease|decline|drop|reduction|growth|dip|gain))"
_SLIGHT = Late(
    rf"\b(?:(?:modest|slight|small|minor|marginal){_NOUNS}|slightly|modestly|a little"
    r"|marginally|narrowly|fractionally|only just|a whisker|edged|nudged|inched"
    r"|ticked (?:up|down)"
    rf"|a touch|a shade|just(?= {_COMPARED}\b))\b"
)
_LARGE = Late(
    rf"\b(?:(?:marked|sharp|steep|dramatic|significant|substantial|considerable|massive"
    rf"|huge|big|large|major){_NOUNS}|dwarf(?:s|ed)?|sharply|massively|dramatically"
    r"|steeply|hugely|vastly|substantially"
    r"|significantly|markedly|a great deal|a lot|considerably|easily"
    r"|comfortably|by a wide margin|by far|soar(?:ed|ing|s)|plummet(?:ed|ing|s)"
    r"|plung(?:ed|ing|es)|(?:sky)?rocketed|surg(?:ed|ing)|slumped|collapsed|tumbled"
    rf"|(?:much|far|well|way)(?= {_COMPARED}\b))\b"
)
_EXACT = Late(r"\b(?:exactly|precisely)\b")


_OF_AMOUNT = Late(
    r"\b(?:only just|just|well|far|much|way|exactly|precisely|narrowly|a little|a lot"
    r"|easily|comfortably|only)\b",
    re.IGNORECASE,
)
"""What hedges an amount, and is held with it: "just over a quarter"."""


def overdone_beside(text: str, subject: Stated, other: Stated, profile: Profile) -> str:
    """Say so of words that give an amount as well, whose own hedges are not asked."""
    return overdone(_OF_AMOUNT.sub("", text), subject, other, profile)


def overdone(text: str, subject: Stated, other: Stated, profile: Profile) -> str:
    """Say that two figures stand further apart, or nearer, than words have it."""
    said = text.lower()
    gap = abs(subject.value - other.value)
    part = gap / abs(other.value) if other.value else gap
    shares = measure_of(subject.unit).kind == "share"
    near = part <= profile.slight or (shares and gap <= profile.slight_points)
    found = _SLIGHT.search(said) if not near else None
    found = found or (_LARGE.search(said) if part < profile.large else None)
    found = found or (_EXACT.search(said) if gap else None)
    if found is None:
        return ""
    return f"“{text}” says “{found[0]}”; it is {what(subject)} against {what(other)}."
