"""Names that links give already to figures which are yet to be added.

A drafted input lives in the link that states it until its author adds it to
`figures.yaml`: its name is given to nothing else, and to the same number again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from brief.content.models.prose import ClaimKind
from brief.figures.ledger import Figure, Figures
from brief.figures.linking.block import blocks_in
from brief.figures.linking.draft import Loose, linked_in
from brief.figures.linking.inputs import drafted, names_of
from brief.figures.linking.offer import Offer
from brief.figures.wording import Meaning, find


@dataclass(frozen=True, slots=True)
class Pending:
    """A figure, or the two ends of a range, that a link names and nobody has added."""

    names: tuple[str, ...]
    words: str
    meaning: Meaning | None


def pending_in(text: str, figures: Mapping[str, Figure]) -> tuple[Pending, ...]:
    """Give the figures that the links of a draft name and that are not there."""
    return tuple(
        Pending(claim.targets, claim.text, one.spotted.meaning)
        for claim, one in linked_in(text, figures)
        if one.spotted.meaning
    )


def pending_elsewhere(figures: Figures) -> Iterator[Pending]:
    """Give the figures that the documents of a brief name and that are not there."""
    for checked in figures.claims:
        claim = checked.claim
        found = find(claim.text)
        missing = not any(name in figures.figures for name in claim.targets)
        if claim.states is ClaimKind.FIGURE and missing and len(found) == 1:
            yield Pending(claim.targets, claim.text, found[0].meaning)


def names_taken(text: str, figures: Figures) -> frozenset[str]:
    """Give every name that a figure has, or that a link gives to one."""
    linked = [claim for block in blocks_in(text) for *_, claim in block.claims()]
    linked += [one.claim for one in figures.claims]
    named = (
        name
        for claim in linked
        if claim.states is ClaimKind.FIGURE
        for name in claim.targets
    )
    return frozenset((*figures.figures, *named))


def same_as(one: Loose, pending: Pending) -> Offer | None:
    """Offer a figure that is yet to be added, if it has the value that words state."""
    meaning = one.spotted.meaning
    if meaning is None or pending.meaning is None or meaning.amount is None:
        return None
    if _value(meaning) != _value(pending.meaning):
        return None
    says = f"“{pending.words}”, linked so already; it is not in figures.yaml yet"
    return Offer(f"fig:{','.join(pending.names)}", says)


def _value(meaning: Meaning) -> tuple[object, ...]:
    """Give what two meanings of one value have in common."""
    upper: Fraction | None = meaning.upper.value if meaning.upper else None
    amount = meaning.amount.value if meaning.amount else None
    return meaning.kind, amount, upper, meaning.unit, meaning.bound, meaning.period


def drafts_again(text: str, figures: Mapping[str, Figure]) -> tuple[str, ...]:
    """Draft the inputs again that links of a draft name and that are not there."""
    made: dict[tuple[str, ...], str] = {}
    for claim, one in linked_in(text, figures):
        draft = drafted(one, name=claim.targets[0].removesuffix("_low"))
        if draft and names_of(draft) == claim.targets:
            made.setdefault(claim.targets, draft)
    return tuple(made.values())
