"""What became of every quantity of every document.

Finds with the wording room, and asks of each in turn: is it a claim, is it quoted, does
it hold no number, is it innocent by a named rule? What is left is loose.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from brief.content.models.prose import ClaimKind
from brief.content.walk import Passage
from brief.figures.coverage.innocence import innocent
from brief.figures.coverage.laying import Laid, Stretch, laid_out
from brief.figures.coverage.scene import Scene
from brief.figures.coverage.spoken_for import Claims, SeriesTold, base_of, spoken_for
from brief.figures.coverage.universals import universals
from brief.figures.ledger import CheckedClaim, Fate, Quantity
from brief.figures.wording import Found, Kind, Meaning, Verdict, find


@dataclass(frozen=True, slots=True)
class Spotted:
    """A quantity, and where it stands in its passage as laid out."""

    quantity: Quantity
    laid: Laid
    start: int
    end: int
    meaning: Meaning | None = None

    @property
    def kind(self) -> Kind | None:
        """Give the family of the expression; a claim has none."""
        return self.meaning.kind if self.meaning else None


@dataclass(frozen=True, slots=True)
class Checked:
    """The claims of a brief by place and document, and what it counts.

    `counted` are the nouns of its figures, `series` what its series measure.
    """

    claims: Claims
    counted: frozenset[str]
    series: SeriesTold


def spotted(
    passages: Sequence[Passage],
    claims: Sequence[CheckedClaim],
    counted: frozenset[str],
    series: SeriesTold = MappingProxyType({}),
) -> tuple[Spotted, ...]:
    """Find every quantity of the passages, in the order of reading."""
    checked = Checked(
        {(one.passage.document, one.claim): one for one in claims}, counted, series
    )
    printed = {one.claim: one.text for one in claims}
    found: list[Spotted] = []
    for laid in laid_out(passages, printed):
        here = [*_claims(laid, checked), *_unlinked(laid, checked)]
        found += sorted(here, key=lambda one: one.start)
    return tuple(found)


# ---------------------------------------------------------------- claims

_FATES = {
    Verdict.TRUE: Fate.TRACED,
    Verdict.FALSE: Fate.FALSE,
    Verdict.NOT_CHECKED: Fate.NOT_CHECKED,
}


def _claims(laid: Laid, checked: Checked) -> Iterator[Spotted]:
    """Give the claims of a passage with their fates."""
    for stretch in laid.claims():
        claim = stretch.claim
        held = claim and checked.claims.get((stretch.passage.document, claim))
        if claim is None or not held:
            continue
        plain = claim.states is ClaimKind.PLAIN
        fate = Fate.DISMISSED if plain else _FATES[held.verdict]
        quantity = Quantity(
            held.text, stretch.passage, claim.place, fate, held.reason, claim
        )
        yield Spotted(quantity, laid, stretch.start, stretch.end)


# ---------------------------------------------------------------- what is not linked


def _unlinked(laid: Laid, checked: Checked) -> Iterator[Spotted]:
    """Give the quantities that no claim takes in."""
    them = [*find(laid.text), *universals(laid.text, checked.counted)]
    ends = 0
    for found in sorted(them, key=lambda one: (one.start, -one.end)):
        if found.start >= ends and not spoken_for(
            found, laid, checked.claims, checked.series
        ):
            for rest in _outside(found, laid):
                if not base_of(rest, laid):
                    yield from _accounted(rest, laid)
        ends = max(ends, found.end)


def _outside(found: Found, laid: Laid) -> Iterator[Found]:
    """Give what an expression says beside the claims that it takes in.

    "[200](fig:low) to 260" is one range, of which 260 is held to nothing.
    """
    claims = laid.over(found.start, found.end)
    if not claims:
        yield found
        return
    at = found.start
    for start, end in [*((one.start, one.end) for one in claims), (found.end,) * 2]:
        for inner in find(laid.text[at:start]) if at < start else ():
            if inner.meaning.amount is not None or inner.meaning.kind is Kind.SHARE:
                yield replace(inner, start=inner.start + at, end=inner.end + at)
        at = max(at, end)


def _accounted(found: Found, laid: Laid) -> Iterator[Spotted]:
    """Say what became of one expression."""
    stretch = laid.at(found.start)
    fate, why = _fate(Scene(found, laid.text), stretch)
    quantity = Quantity(found.text, stretch.passage, laid.place(found.start), fate, why)
    yield Spotted(quantity, laid, found.start, found.end, found.meaning)


def _fate(scene: Scene, stretch: Stretch) -> tuple[Fate, str]:
    """Say what became of an expression that no claim takes in."""
    if rule := innocent(scene):
        return Fate.INNOCENT, rule
    return (Fate.QUOTED, "") if stretch.quoted else (Fate.LOOSE, "")
