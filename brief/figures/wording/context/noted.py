"""Frames of a fact: "Councillors will note that", "the Board is asked to note that".

Whoever is to note a thing takes it for so: such words at the head of a sentence foresee
nothing and doubt nothing.
"""

from __future__ import annotations

import re

from brief.figures.wording.late import Late

_WHO = r"(?:(?:the|our|all|your) )?(?:[\w’'-]+ ){1,5}?"
_NOTED = Late(
    rf"^\W*{_WHO}(?:(?:will|should|may|might)(?: (?:also|well|no doubt))?"
    r"(?: (?:wish|want|like|be asked|be pleased) to)?"
    r"|(?:is|are) (?:also )?(?:asked|invited|requested|recommended) to)"
    r" (?:also )?(?:note|be aware|recall|know|observe|notice|see)"
    r"(?: from (?:the|this) [\w ]{1,40}?)? that ",
    re.IGNORECASE,
)
_TAKEN_BACK = Late(r"\b(?:no|not|nobody|none|few|never|nor)\b", re.IGNORECASE)


def unframed(before: str) -> str:
    """Leave out a frame of a fact that opens the words before a claim.

    So is the "over" of "aged 65 and over, 180 fewer": it bounds no number behind it.
    """
    before = _AGED.sub(",", before)
    found = _NOTED.match(before)
    if found is None or _TAKEN_BACK.search(found[0]):
        return before
    return before[found.end() :]


_AGED = Late(
    r"(?<=\d) (?:and|or) (?:over|under|above|below|more|older|younger|fewer|less),"
    r"(?= $)"
)
