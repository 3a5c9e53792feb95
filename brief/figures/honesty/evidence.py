"""What the checks of honesty look at: figures with their formulas, claims, sentences.

A frozen value made once a brief; it decides nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from brief.content.models.brief import Brief
from brief.content.models.figure import Display
from brief.content.models.prose import ClaimKind
from brief.content.walk import Passage, passages
from brief.figures.formula import Node, read_formula
from brief.figures.honesty.beside import Beside, beside
from brief.figures.honesty.sentences import Sentence, sentences
from brief.figures.ledger import CheckedClaim, Fate, Figure, Figures
from brief.figures.ledger import Quantity as Stands
from brief.figures.rounding import FACTORS, rounded
from brief.figures.sentences import statings
from brief.figures.units import Kind
from brief.figures.wording import Meaning, Verdict, read


@dataclass(frozen=True, slots=True)
class Told:
    """A claim that is true, with the rest of its clause on either side."""

    checked: CheckedClaim
    before: str = ""
    after: str = ""

    @property
    def meaning(self) -> Meaning | None:
        """Read its words, hedges and bounds beside them included."""
        return read(self.checked.text, before=self.before, after=self.after)


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that the checks are made from. `as_of` is the day on which they are made.

    `trends` are the claims of series that are true, `waived` the quantities that stand
    for a reason in writing, and `loose` those that are held to nothing. `beside` says
    what stands together.
    """

    brief: Brief
    figures: Mapping[str, Figure]
    formulas: Mapping[str, Node]
    claims: tuple[Told, ...]
    sentences: tuple[Sentence, ...]
    as_of: date
    beside: Beside
    trends: tuple[Told, ...] = ()
    waived: tuple[Stands, ...] = ()
    loose: tuple[Stands, ...] = ()


def evidence_of(brief: Brief, figures: Figures, as_of: date) -> Evidence:
    """Lay out what there is for the checks."""
    known = {
        name: one for name, one in figures.figures.items() if one.value is not None
    }
    walked = passages(brief)
    told = tuple(_told(figures, walked))
    return Evidence(
        brief,
        figures.figures,
        {
            name: read_formula(one.entry.formula)
            for name, one in known.items()
            if one.entry.formula
        },
        tuple(one for one in told if one.checked.figures),
        tuple(sentences(walked)),
        as_of,
        beside(brief, walked),
        tuple(one for one in told if one.checked.claim.states is ClaimKind.SERIES),
        tuple(one for one in figures.quantities if one.fate is Fate.WAIVED),
        tuple(one for one in figures.quantities if one.fate is Fate.LOOSE),
    )


def _told(figures: Figures, walked: Sequence[Passage]) -> Iterator[Told]:
    """Put each claim that is true beside the rest of its clause."""
    checked = {(one.passage.document, one.claim): one for one in figures.claims}
    for one in statings(walked):
        held = checked.get((one.passage.document, one.claim))
        if held and held.verdict is Verdict.TRUE:
            yield Told(held, one.before, one.after)


def amount(figure: Figure) -> Fraction:
    """Give a figure's value in base units: seconds, pounds, shares of one."""
    held = figure.value or Fraction(0)
    return held if figure.unit.kind is Kind.PERCENT else figure.unit.amount(held)


def number(figure: Figure) -> Fraction:
    """Give a figure's value as a number in its own unit: 78 for 78%."""
    return figure.unit.number(amount(figure))


def as_printed(figure: Figure) -> Fraction | None:
    """Give the number that is printed, in the figure's own unit; None without one."""
    if figure.value is None:
        return None
    display = figure.entry.display
    if display is None and figure.entry.value is not None:
        return number(figure)
    shown = rounded(number(figure), display or Display())
    scale = FACTORS[display.scale] if display else 1
    return shown.shown * scale if shown else None


def words(text: str) -> str:
    """Give words without regard to capitals and spaces, to compare them."""
    return " ".join(text.lower().split())
