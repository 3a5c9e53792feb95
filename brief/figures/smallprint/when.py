"""When a figure is of, as a sentence says it: "in 2024", "between 2023 and 2024"."""

from __future__ import annotations

import re

from brief.figures.wording.late import Late

_DAY = Late(r"\d{1,2} [A-Za-z]")
_POINT = Late(r"(?:the )?(?:end|start|beginning|close|middle) of\b", re.IGNORECASE)


def at_time(period: str) -> str:
    """Give a period with the word that leads to it: "on 31 March 2025"."""
    first, to, last = period.partition(" to ")
    if to:
        return f"between {first} and {last}"
    if _DAY.match(period):
        return f"on {period}"
    return f"at {period}" if _POINT.match(period) else f"in {period}"
