"""Limits that are only named: "had to wait longer than [15 minutes](fig:limit)".

"Longer than" is then no bound of the limit, but says of the incidents before it what
their own figure declares: that it counts those "after 15 minutes". Nothing is judged
here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from brief.content.models.prose import Claim, ClaimKind
from brief.content.walk import pieces
from brief.figures.ledger import Figure
from brief.figures.saying import plain
from brief.figures.sentences import Stating
from brief.figures.wording.late import Late

_BEYOND = r"(?:longer than|more than|later than|over|beyond|in excess of)"
_SHORT = r"(?:less than|under|in under|no (?:more|longer) than)"
_LEAD = Late(rf"\b(?:(?P<beyond>{_BEYOND})|{_SHORT})\s*$", re.IGNORECASE)
_OPENED = Late(rf"^(?:(?P<beyond>{_BEYOND})|{_SHORT}) ", re.IGNORECASE)


def limit_named(
    text: str, before: str, stating: Stating, figures: Mapping[str, Figure]
) -> tuple[str, str] | None:
    """Give a text and the words before it without what is said of the claim before."""
    opened = _OPENED.search(text)
    found = opened or _LEAD.search(before)
    limit = figures[stating.claim.targets[0]]
    counted = _counted_before(stating, figures)
    if found is None or counted is None or not limit.printed:
        return None
    sides = "after|longer than|more than|over|beyond|outside"
    sides = sides if found["beyond"] else "within|under|less than|inside"
    vouched = rf"\b(?:{sides}) {re.escape(plain(limit.printed))}\b"
    if not re.search(vouched, counted.entry.counts, re.IGNORECASE):
        return None
    if opened is not None:
        return text[opened.end() :], before
    return text, before[: found.start()]


def _counted_before(stating: Stating, figures: Mapping[str, Figure]) -> Figure | None:
    """Give the figure of the claim before this one in its passage."""
    last: Claim | None = None
    for piece in pieces(stating.passage.prose):
        if piece is stating.claim:
            break
        last = piece if isinstance(piece, Claim) else last
    if last is None or last.states is not ClaimKind.FIGURE:
        return None
    return figures.get(last.targets[0])
