"""Two figures of two years in the order in which their sentence compares them.

"[18 fewer](fig:then,now) than the year before" says which is set against which, and so
does "than in 2022/23": whichever the claim names first, the other is the one spoken of.
Where a sentence does not say so, the order of the claim stands.
"""

from __future__ import annotations

from brief.figures.ledger import Figure
from brief.figures.wording.late import Late

_COMPARES = Late(
    r"\b(?:more|fewer|less|higher|lower|longer|shorter|larger|smaller|greater|bigger)\b"
)
_MOVES = Late(r"\b(?:rose|fell|grew|up|down|from|to|times|as)\b")
_YEAR = r"(?:19|20)\d\d(?:/\d\d)?"
_THAN = Late(
    r"\bthan (?:(?:it|they|there) (?:was|were|had been) )?(?:(?:in|during|for) )?"
    rf"(?:(?P<year>{_YEAR})(?![\w/])|(?:the|a) year (?P<back>before|earlier)"
    r"|the (?P<last>previous|preceding) year)"
)
_PERIOD = Late(rf"{_YEAR}")
_TWO = 2


def in_said_order(
    text: str, after: str, figures: tuple[Figure, ...]
) -> tuple[Figure, ...]:
    """Give two figures with the one first of which the words speak."""
    said = f"{text} {after}".lower()
    found = _THAN.search(said) if len(figures) == _TWO else None
    compares = _COMPARES.search(text.lower()) and not _MOVES.search(text.lower())
    periods = [one.entry.period.strip() for one in figures]
    years = all(_PERIOD.fullmatch(one) for one in periods)
    if found is None or not compares or not years or periods[0] == periods[1]:
        return figures
    base = found["year"] or min(periods)
    if base not in periods:
        return figures
    return figures if periods[1] == base else figures[::-1]
