"""Words of two figures, in the plainer words in which the room reads them."""

from __future__ import annotations

import re


def reworded(before: str, text: str) -> tuple[str, str]:
    """Read "exceeded the budget by [16%]" as "16% more", which it is of the two."""
    before = _EQUAL_TO.sub("", before)
    found = _OVER_BY.search(before)
    if found is None or not _AMOUNT.match(text):
        return before, text
    side = "more" if found["over"] else "less"
    return before[: found.start()], f"{text} {side}"


_AMOUNT = re.compile(r"[£$€]?\d")
_OVER_BY = re.compile(
    r"\b(?:(?P<over>exceed(?:s|ed)?|surpass(?:es|ed)?|overr[au]ns?|overshot|outstrips?"
    r"|outstripped|(?:was|were|is|are|went|came in) (?:over|above))"
    r"|(?:was|were|is|are|came in) (?:under|below)|undershot) (?:the|its|our|their) "
    r"(?:[a-z]+ ){1,3}by $",
    re.IGNORECASE,
)
"""What says by how much the first is more than the second, or less."""

_EQUAL_TO = re.compile(
    r"\b(?:equal(?: in [a-z]+)?|equivalent|amount(?:s|ed|ing)?|corresponds?"
    r"|(?:comes?|came|adds? up|added up)) to (?=$|(?:about|around|roughly|nearly|almost"
    r"|just (?:over|under)) $)",
    re.IGNORECASE,
)
"""The "to" of these is no end of a change: "is equal to a third of the budget"."""
