"""Which way a figure goes that counts a change: a rise, a fall, or by its sign."""

from __future__ import annotations

from brief.content.models.figure import FigureEntry
from brief.figures.wording.late import Late

_DOWN = Late(r"\b(?:cut|fall|drop|decrease|decline|reduction|saving)s?\b")
_UP = Late(r"\b(?:rise|increase|growth|gain|uplift)s?\b")
_CHANGE = Late(r"(?:the )?(?:percentage |annual |yearly |overall )?change in\b")
_OVER_FIRST = Late(
    r"\s*\(\s*\w+\s*-\s*(\w+)\s*\)\s*/\s*\1\s*|\s*\w+\s*/\s*\w+\s*-\s*1\s*"
)
"""A change by its formula, over what it began at: "(now - then) / then"."""


def way_counted(entry: FigureEntry) -> int:
    """Give 1 for a rise, -1 for a fall, and 0 for what counts no change.

    A "change in" that a formula works out is a rise where it is above nought.
    """
    counts = entry.counts.lower()
    if _DOWN.search(counts):
        return -1
    signed = _CHANGE.match(counts) and _OVER_FIRST.fullmatch(entry.formula)
    return 1 if signed or _UP.search(counts) else 0
