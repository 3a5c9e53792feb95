"""Which claim stands now where one was signed that has been changed since.

No claim stands for two that were signed: each signed claim is paired with the one that
is most like it, and what is like none is gone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import TypeVar

from brief.content.models.signature import SignedClaim
from brief.figures.signing.differences import parted
from brief.figures.signing.statements import Statement
from brief.figures.wording.late import Late

Mark = TypeVar("Mark", bound=Hashable)

LIKE = Fraction(1, 2)
"""From here on, two sentences about the same figures are one that was changed."""

ALIKE = Fraction(7, 10)
"""From here on they are, whatever they state."""

_CLAIM = Late(r"\[[^\[\]]*\]")


def paired(
    signed: Mapping[Mark, SignedClaim], stated: Sequence[Statement]
) -> dict[Mark, Statement]:
    """Pair signed claims of one document with its claims, the likest first."""
    likeness = sorted(_pairs(signed, stated), key=lambda pair: -pair[0])
    found: dict[Mark, Statement] = {}
    taken: set[int] = set()
    for _, mark, one in likeness:
        if mark not in found and one.number not in taken:
            found[mark] = one
            taken.add(one.number)
    return found


def _pairs(
    signed: Mapping[Mark, SignedClaim], stated: Sequence[Statement]
) -> Iterator[tuple[Fraction, Mark, Statement]]:
    """Give each pair that may be one claim before and after, with how like they are."""
    after = [(one, _traits(one.signed)) for one in stated]
    for mark, was in signed.items():
        traits = _traits(was)
        for one, own in after:
            if likeness := _likeness(traits, own):
                yield likeness, mark, one


Traits = tuple[tuple[str, ...], str, str, Counter[str]]
"""What a claim states, where it stands, its own words, and those of its sentence."""


def _traits(claim: SignedClaim) -> Traits:
    own = _CLAIM.search(claim.says)
    around = _CLAIM.sub(" ", claim.says).lower().split()
    place = f"{claim.anchor} {claim.stood.partition(', ')[2]}" if claim.anchor else ""
    words = own[0] if own else ""
    return tuple(parted(claim.values)), place or claim.stood, words, Counter(around)


def _likeness(was: Traits, now: Traits) -> Fraction:
    """Say how like two claims are; nought where they cannot be one."""
    same, here, words = (was[at] == now[at] for at in range(3))
    if not (same or here or words):
        return Fraction(0)
    shared = sum((was[3] & now[3]).values())
    whole = was[3].total() + now[3].total()
    sentence = Fraction(2 * shared, whole) if whole else Fraction(1)
    one = (same and (here or sentence >= LIKE)) or sentence >= ALIKE
    return sentence + same + Fraction(here, 2) + words if one else Fraction(0)
