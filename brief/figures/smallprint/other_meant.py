"""How to state the other figure that words seem to mean, with its own number."""

from __future__ import annotations

from brief.figures.ledger import Figure
from brief.figures.saying import plain, said
from brief.figures.stating import is_true
from brief.figures.wording import Kind, read

_NONE = "say it of what the figure counts, or state another figure"
_SHARES = frozenset({Kind.PERCENT, Kind.FRACTION, Kind.SHARE})


def other_meant(words: str, other: Figure) -> str:
    """Offer another figure: by its name where the number is its own, else with its own.

    Of "4,650 tenants" the figure of tenants is 1,150, and that is what to write; of
    "80% of repairs" the number of repairs is none.
    """
    meaning = read(words)
    shared = meaning is not None and meaning.kind in _SHARES
    counted = meaning is not None and meaning.kind is Kind.NUMBER
    if (shared and other.unit.dimensions) or (counted and not other.unit.dimensions):
        return _NONE
    if other.value is None:
        return f"state “{other.name}” if that one is meant"
    if is_true(words, (other,)):
        return f"write (fig:{other.name}) if that one is meant"
    number = plain(other.printed)
    return (
        f"“{other.name}” is {plain(said(other))}: if that one is meant, write"
        f" [{number}](fig:{other.name})"
    )
