"""The notes of one document's proof: what stands beside each claim and each number.

A claim has the number under which it is signed. A quantity that is no claim and has
nothing to hold it has a letter.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from brief.content.models.brief import Brief
from brief.content.models.prose import Claim, ClaimKind
from brief.content.walk import letter, passages, pieces
from brief.document.proof.noting import SIGNS, Noting, changes_of, sentence
from brief.document.proof.records import Change, Check, Concern, Dismissal, Initial
from brief.document.spacing import held
from brief.figures.ledger import Fate, Figures, Quantity
from brief.figures.saying import plain
from brief.figures.signing import Statement, standing, statements
from brief.findings import Place


@dataclass(frozen=True, slots=True)
class Noted:
    """A note with the place of its words, and the quantity that it is about."""

    place: Place
    check: Check
    quantity: Quantity


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that the proof of one document says, in the order of reading."""

    claims: tuple[Noted, ...]
    loose: tuple[Noted, ...]
    changes: tuple[Change, ...]
    dismissals: tuple[Dismissal, ...]
    initials: tuple[Initial, ...]

    @property
    def all(self) -> tuple[Noted, ...]:
        """Every note, claims first."""
        return (*self.claims, *self.loose)

    def concerns(self, *signs: str) -> tuple[Concern, ...]:
        """Give for the cover sheet the notes whose marks have one of some shapes."""
        return tuple(_concern(one) for one in self.all if one.check.sign in signs)


def sheet_of(brief: Brief, figures: Figures, document: str) -> Sheet:
    """Make the notes of one document."""
    stated = statements(brief, figures)
    stands = standing(brief, stated)
    noting = Noting(brief, _fates(figures, document), stands)
    own = [one for one in stated if one.document == document]
    return Sheet(
        claims=tuple(_noted(one, noting) for one in own),
        loose=tuple(_unlinked(figures, document)),
        changes=tuple(changes_of(stands, document)),
        dismissals=tuple(_dismissals(brief, document)),
        initials=tuple(noting.initial(one) for one in own),
    )


def _noted(one: Statement, noting: Noting) -> Noted:
    checked = one.checked
    return Noted(checked.claim.place, noting.check(one), noting.quantity(checked))


def _fates(figures: Figures, document: str) -> dict[Place, Quantity]:
    """Give what became of each claim of a document, by its place."""
    return {
        one.place: one
        for one in figures.quantities
        if one.passage.document == document and one.claim
    }


# ---------------------------------------------------------------- the rest


def _unlinked(figures: Figures, document: str) -> Iterator[Noted]:
    """Write a note on each quantity that is no claim, and loose or waived."""
    number = 0
    for one in figures.quantities:
        noted = one.claim is None and one.fate in {Fate.LOOSE, Fate.WAIVED}
        if one.passage.document != document or not noted:
            continue
        number += 1
        sign, verdict = SIGNS[one.fate]
        loose = "These words state a quantity, and nothing holds them to a figure."
        check = Check(
            label=letter(number).upper(),
            sign=sign,
            verdict=verdict,
            words=f"“{held(plain(one.words), claim=True)}”",
            reason=sentence(one.why) or loose,
        )
        yield Noted(one.place, check, one)


def _concern(noted: Noted) -> Concern:
    check = noted.check
    return Concern(
        label=check.label,
        sign=check.sign,
        verdict=check.verdict,
        words=check.words,
        where=held(noted.quantity.passage.where),
        why=check.reason,
    )


def _dismissals(brief: Brief, document: str) -> Iterator[Dismissal]:
    for passage in passages(brief):
        for piece in pieces(passage.prose) if passage.document == document else ():
            if isinstance(piece, Claim) and piece.states is ClaimKind.PLAIN:
                yield Dismissal(f"“{plain(piece.text)}”", held(passage.where))
