"""What became of every quantity of every document.

Finds with the wording room, and asks of each in turn: is it a claim, is it quoted, does
it hold no number, is it innocent by a named rule? What is left is loose.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from brief.content.models.prose import Claim, ClaimKind
from brief.content.walk import Passage
from brief.figures.coverage.innocence import innocent
from brief.figures.coverage.laying import Laid, Stretch, laid_out
from brief.figures.coverage.scene import Scene
from brief.figures.coverage.universals import universals
from brief.figures.ledger import CheckedClaim, Fate, Quantity
from brief.figures.sentences import clause_around, is_set_against
from brief.figures.wording import Found, Kind, Meaning, Verdict, find
from brief.figures.wording.over_time.alone import RECORD_AT


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
    """The claims of a brief by place and document, and the nouns that it counts."""

    claims: Mapping[tuple[str, Claim], CheckedClaim]
    counted: frozenset[str]


def spotted(
    passages: Sequence[Passage],
    claims: Sequence[CheckedClaim],
    counted: frozenset[str],
) -> tuple[Spotted, ...]:
    """Find every quantity of the passages, in the order of reading."""
    checked = Checked(
        {(one.passage.document, one.claim): one for one in claims}, counted
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
        if found.start >= ends and not _spoken_for(found, laid):
            for rest in _outside(found, laid):
                yield from _accounted(rest, laid)
        ends = max(ends, found.end)


def _spoken_for(found: Found, laid: Laid) -> bool:
    """Tell whether a trend is part of what a claim beside it says.

    "For [four years](fig:x) in a row the highest since records began" is one claim.
    """
    if _records(found, laid):
        return True
    if found.meaning.kind is Kind.COMPARISON:
        return _is_between(found, laid) or _leads_by(found, laid)
    if found.meaning.kind is Kind.RATE and found.meaning.word == "adverb":
        return _opens(found, laid)
    if found.meaning.kind is not Kind.TREND:
        return False
    first, last = clause_around(laid.text, found.start, found.end)
    return bool(laid.over(first, last)) or _opens(found, laid)


def _leads_by(found: Found, laid: Laid) -> bool:
    """Tell whether a claim of two figures says by how much: "outnumber men by [10]"."""
    behind = next((one for one in laid.claims() if one.start >= found.end), None)
    claim = behind.claim if behind else None
    if behind is None or claim is None or len(claim.targets) != _TWO:
        return False
    between = laid.text[found.end : behind.start]
    return claim.states is ClaimKind.FIGURE and bool(_BY.fullmatch(between))


_TWO = 2
_BY = re.compile(r"(?: [\w’'-]+){0,5} by\s*")


def _records(found: Found, laid: Laid) -> bool:
    """Tell whether the value of a record is claimed behind it: "peaked in 2016, at"."""
    behind = next((one for one in laid.claims() if one.start >= found.end), None)
    claim = behind.claim if behind else None
    if behind is None or claim is None or claim.states is not ClaimKind.SERIES:
        return False
    record = RECORD_AT.search(laid.text[: behind.start])
    return record is not None and record.start() < found.end <= record.end()


def _opens(found: Found, laid: Laid) -> bool:
    """Tell whether a time opens the sentence of a claim of a series, and is of it."""
    first, last = laid.sentence(found.start, found.end)
    if laid.text[first : found.start].strip():
        return False
    behind = (one.claim for one in laid.over(found.end, last))
    claim = next(behind, None)
    return claim is not None and claim.states is ClaimKind.SERIES


def _is_between(found: Found, laid: Laid) -> bool:
    """Tell whether a comparison is held to the claims on either side of it.

    Both are, of "[40%](fig:x) is higher than the [20%](fig:y)".
    """
    claims = [one for one in laid.claims() if _is_of_one_figure(one)]
    before = max((one.end for one in claims if one.end <= found.start), default=None)
    behind = min((one.start for one in claims if one.start >= found.end), default=None)
    return None not in {before, behind} and is_set_against(laid.text[before:behind])


def _is_of_one_figure(stretch: Stretch) -> bool:
    claim = stretch.claim
    return bool(claim and claim.states is ClaimKind.FIGURE and len(claim.targets) == 1)


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
