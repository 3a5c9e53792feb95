"""Series of lengths of time: what came faster took less, and is the lower value.

"[Three minutes quicker] than in 2023", "its [slowest], in 2016" and "[has slowed]" say
of an average wait, or of minutes to an answer, that it fell or rose. Nothing is judged
here.
"""

from __future__ import annotations

import re

from brief.figures.wording.late import Late

_LENGTH = Late(
    r"\b(?:average|mean|median|typical)\b(?: [a-z’'-]+){0,4}? (?:minutes|hours|days"
    r"|weeks|months|waits?|waiting times?|times?|delays?|lengths? of stay)\b"
    r"|\b(?:minutes|hours|days|weeks|months) (?:to|from|taken|until|between|waited)\b"
    r"|\b(?:response|waiting|handling|processing|turnaround) times?\b",
    re.IGNORECASE,
)
_MOVES = Late(
    r"\b(?:r[oi]s\w+|f[ae]ll\w*|gr[eo]w\w*|improv\w+|increas\w+|decreas\w+|declin\w+"
    r"|drop\w*|climb\w*|changed?|chang\w+|recover\w+)\b",
    re.IGNORECASE,
)
"""What may be faster or slower itself, and not the thing that is timed."""

_EACH = tuple(
    (Late(rf"\b(?:{said})\b", re.IGNORECASE), plain)
    for said, plain in (
        (
            r"(?:came|come|was|were|is|are) (?:faster|quicker)(?= (?:with )?every)",
            "fell",
        ),
        (r"(?<=has )slowed|(?<=have )slowed|(?<=had )slowed", "risen"),
        (r"(?<=has )quickened|(?<=have )quickened|(?<=had )quickened", "fallen"),
        (r"slowed(?: down)?", "rose"),
        (r"quickened|speeded up|sped up", "fell"),
        (r"slowing(?: down)?", "rising"),
        (r"quickening|speeding up", "falling"),
        (r"(?:took|taken|taking|take) longer", "higher"),
        (r"(?:took|taken|taking|take) less(?: time)?", "lower"),
        (r"faster|quicker|swifter|speedier|sooner", "lower"),
        (r"slower|longer", "higher"),
        (r"fastest|quickest|swiftest|speediest", "lowest"),
        (r"slowest|longest", "highest"),
    )
)


def as_it_took(text: str, counts: str, unit: str) -> str:
    """Tell how fast or slow something was as how low or high its length of time was.

    `counts` is what a series counts, and `unit` what its head gives in brackets. Words
    of anything else, and of how fast a rise was, stand as they are.
    """
    if not (_LENGTH.search(counts) or _UNITS.fullmatch(unit)) or _MOVES.search(text):
        return text
    for said, plain in _EACH:
        text = said.sub(plain, text)
    return text


_UNITS = Late(r"(?:seconds|minutes|hours|days|weeks|months)")
