"""What words of a draft could state, with what tells it from others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from brief.figures.ledger import Figure
from brief.figures.linking.draft import Loose
from brief.figures.saying import detailed, plain


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that words could state: its target, and what tells it from others.

    `stated` says where else it is stated: "report, paragraph 24". `warning` is what a
    check will say of words that are true and yet can mislead.
    """

    target: str
    says: str
    measures: str = ""
    population: str = ""
    area: str = ""
    period: str = ""
    stated: tuple[str, ...] = ()
    warning: str = ""


@dataclass(frozen=True, slots=True)
class Offered:
    """A quantity of a draft with all that it could state.

    Words that a series states as a whole, "in four of the last five years", come
    before the quantities within them.
    """

    loose: Loose
    offers: tuple[Offer, ...]


def offer_of(
    figures: Sequence[Figure],
    places: Mapping[str, tuple[str, ...]],
    warning: str = "",
) -> Offer:
    """Say what one figure, or several in order, measure."""
    entries = [one.entry for one in figures]

    def each(key: str) -> str:
        return "; ".join(
            dict.fromkeys(filter(None, (getattr(e, key) for e in entries)))
        )

    return Offer(
        f"fig:{','.join(one.name for one in figures)}",
        "; ".join(plain(detailed(one)) for one in figures),
        each("counts"),
        each("population"),
        each("area"),
        each("period"),
        tuple(dict.fromkeys(at for one in figures for at in places.get(one.name, ()))),
        warning,
    )
