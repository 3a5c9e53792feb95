"""Wordings cut to the clause that they would stand in.

"Down by 13%" behind "has fallen by" is "13%", and "£4 million a year" before "a year"
is "£4 million". What is still not true in its clause is not offered at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from brief.figures.wording.late import Late
from brief.figures.wording.suggesting.framing import framed, in_order

_LEADS = (
    (Late(r"\bby\s*$"), Late(r"^(?:up|down) by ")),
    (Late(r"\babout\s*$"), Late(r"^about ")),
    (Late(r"\bnearly\s*$"), Late(r"^nearly ")),
    (Late(r"\bjust over\s*$"), Late(r"^just over ")),
    (Late(r"\bmore than\s*$"), Late(r"^more than ")),
    (Late(r"£\s*$"), Late(r"^£")),
)
"""What stands before, and what a wording then need not say again."""

_YEAR = Late(r"\b(?:19|20)\d\d\b")
_SPAN = Late(r" between \S+ and \S+$")
"""The time of a change, which its sentence may give already."""

_PERIOD = Late(r"\ban? (?:hour|day|week|fortnight|month|quarter|year)\b")
_PERCENT = Late(r"^\s*(?:%|per cent\b)")


def fitting(
    text: str,
    offers: Sequence[str],
    before: str,
    after: str,
    is_true: Callable[[str], bool],
) -> tuple[str, ...]:
    """Give the wordings that are true in their clause, each as it would be written."""
    made = (
        begun(text, one)
        for offer in offers
        for framing in framed(text, offer, before)
        for one in _cut(framing, before, after)
    )
    kept = (one for one in dict.fromkeys(made) if one != text and is_true(one))
    return in_order(tuple(kept), text)


def begun(text: str, offered: str) -> str:
    """Begin an offered wording with a capital where the words had one."""
    if text[:1].isupper() and offered[:1].islower():
        return f"{offered[:1].upper()}{offered[1:]}"
    return offered


def _cut(offer: str, before: str, after: str) -> Iterator[str]:
    """Leave out of a wording what its clause says already."""
    for stands, same in _LEADS:
        if stands.search(before.lower()):
            offer = same.sub("", offer)
    if _PERCENT.search(after.lower()):
        offer = offer.removesuffix("%")
    if _YEAR.search(before) or _YEAR.search(after):
        offer = _SPAN.sub("", offer)
    period = _PERIOD.search(after.lower())
    if period:
        offer = offer.removesuffix(f" {period[0]}")
        if _PERIOD.search(offer) or offer.startswith(("every", "about every")):
            return
    if offer:
        yield offer
