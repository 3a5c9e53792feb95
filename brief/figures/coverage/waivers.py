"""Waivers: quantities that stand as they are, each for a reason in writing.

A waiver lets one quantity of one place stand. It drops what was found there, and it
is a finding itself where it fits nothing, or more than one quantity.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from brief.content.models.figure import Waiver
from brief.figures.coverage.account import Spotted
from brief.figures.ledger import Fate
from brief.findings import Cause, Finding, Place
from brief.rules import WAIVED, WAIVER_AMBIGUOUS, WAIVER_UNMATCHED

_PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "\n": " "}
)

_PREFIXES = ("p-", "f-", "x-", "g-", "s-")


def apply(
    waivers: Iterable[Waiver], found: Sequence[Spotted], faults: Iterable[Finding]
) -> tuple[tuple[Spotted, ...], tuple[Finding, ...]]:
    """Waive what is waived: the quantities, and the findings that are left.

    `faults` are the findings that a waiver can drop; each stands at its quantity.
    """
    faults = tuple(faults)
    wrong = {one.where for one in faults}
    fitting: dict[Place, Waiver] = {}
    found_wrong: list[Finding] = []
    for waiver in waivers:
        places = _places(waiver, found, wrong)
        if len(places) == 1:
            fitting[places.pop()] = waiver
        else:
            found_wrong.append(_unfit(waiver, len(places)))
    left = tuple(one for one in faults if one.where not in fitting)
    kept = tuple(_waived(found, fitting))
    return kept, (*left, *found_wrong, *_standing(kept, fitting))


def _standing(
    found: Iterable[Spotted], fitting: Mapping[Place, Waiver]
) -> Iterator[Finding]:
    """Tell, beneath the waivers, of each quantity that one of them lets stand."""
    first = min((one.place for one in fitting.values()), default=None)
    for one in found:
        if first is not None and one.quantity.fate is Fate.WAIVED:
            cause = Cause(first, "quantities that stand for a reason in writing")
            words, why = one.quantity.words, one.quantity.why
            yield WAIVED.at(one.quantity.place, f"“{words}” stands: {why}", cause=cause)


def _places(waiver: Waiver, found: Iterable[Spotted], wrong: set[Place]) -> set[Place]:
    """Give the places of the quantities that a waiver fits."""
    return {
        one.quantity.place
        for one in found
        if one.quantity.place in wrong and _fits(waiver, one)
    }


def _fits(waiver: Waiver, one: Spotted) -> bool:
    """Tell whether a waiver speaks of a quantity: its place, and words around it."""
    passage = one.quantity.passage
    if waiver.document and waiver.document != passage.document:
        return False
    if waiver.within not in {*_names(passage.id), passage.where, passage.id}:
        return False
    text = one.laid.text.translate(_PLAIN).lower()
    words = waiver.words.translate(_PLAIN).lower()
    return any(
        at <= one.start and one.end <= at + len(words)
        for at in _occurrences(text, words)
    )


def _names(anchor: str) -> Iterator[str]:
    """Give the id that an author wrote, from the anchor made of it."""
    return (anchor.removeprefix(one) for one in _PREFIXES if anchor.startswith(one))


def _occurrences(text: str, words: str) -> Iterator[int]:
    """Tell where words stand in a text."""
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _unfit(waiver: Waiver, number: int) -> Finding:
    """Say why a waiver cannot stand."""
    said = f"the waiver of “{waiver.words}” in {waiver.within}"
    if number:
        message = f"{said} fits {number} quantities"
        hint = "give more of the words around the one that is meant"
        return WAIVER_AMBIGUOUS.at(waiver.place, message, hint)
    message = f"{said} fits nothing that needs it"
    hint = "give the id of the paragraph and its words as printed, or take it out"
    return WAIVER_UNMATCHED.at(waiver.place, message, hint)


def _waived(
    found: Iterable[Spotted], fitting: Mapping[Place, Waiver]
) -> Iterator[Spotted]:
    """Mark the quantities that are waived, with the reason."""
    for one in found:
        waiver = fitting.get(one.quantity.place)
        if waiver is None:
            yield one
        else:
            why, erratum = waiver.reason, waiver.erratum
            waived = replace(one.quantity, fate=Fate.WAIVED, why=why, erratum=erratum)
            yield replace(one, quantity=waived)
