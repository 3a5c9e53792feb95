"""The report's outline: what is printed, in order, as frozen values.

Only shapes live here; `content.numbering` fills them. Nothing here is HTML.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from brief.content.models.base import Model
from brief.content.models.implications import Clearance
from brief.content.models.manuscript import Paragraph, Section
from brief.content.models.prose import Prose
from brief.findings import NOWHERE, Place


class Numbered(Model):
    """A numbered paragraph as printed, written in `report.md` or made from a part.

    `anchor` is its id in HTML. `recommendation` is its number among the
    recommendations, or 0. `of` names the part that it was made from: statutes,
    treaties, duty, monitoring, financial, equality (or another kind of further
    implication), recommendation; it is empty for a paragraph of `report.md`.
    """

    kind: Literal["paragraph"] = "paragraph"
    number: int
    anchor: str
    paragraph: Paragraph
    of: str = ""
    recommendation: int = 0


class PrintedExhibit(Model):
    """An exhibit in its place; exhibits are numbered in the order of the report."""

    kind: Literal["exhibit"] = "exhibit"
    number: int
    anchor: str
    exhibit: str
    place: Place = NOWHERE


class PrintedGrid(Model):
    """A grid in its place, plain or with its links to pillars."""

    kind: Literal["grid"] = "grid"
    anchor: str
    grid: str
    linked: bool
    place: Place = NOWHERE


class PrintedClearance(Model):
    """Who cleared an implication, printed after its paragraphs.

    `of` is financial, legal, or a kind of further implication.
    """

    kind: Literal["clearance"] = "clearance"
    of: str
    clearance: Clearance


AnyItem = Annotated[
    Numbered | PrintedExhibit | PrintedGrid | PrintedClearance,
    Field(discriminator="kind"),
]


class PrintedSection(Model):
    """A section or subsection with its printed items; `number` is 2, 2.1 and so on."""

    number: str
    anchor: str
    section: Section
    items: tuple[AnyItem, ...] = ()


class Target(Model):
    """What a cross-reference can point at, in whichever document it stands.

    `word` says what it is: paragraph, section, figure, grid or fact. `number` is
    empty where none is printed. A recommendation is a paragraph that also has a
    number among the recommendations.
    """

    id: str
    word: str
    document: str
    number: str
    anchor: str
    recommendation: str = ""
    title: Prose | None = None
    place: Place = NOWHERE

    def number_after(self, words: str) -> str:
        """Give the number that belongs after "paragraph" or "recommendation"."""
        asked = words.strip().lower().endswith(("recommendation", "recommendations"))
        return self.recommendation if asked and self.recommendation else self.number


class Numbering(Model):
    """The report's sections with all their numbers, and every target by its id."""

    sections: tuple[PrintedSection, ...]
    targets: dict[str, Target]

    def paragraphs(self) -> tuple[Numbered, ...]:
        """Give the numbered paragraphs in order, those made from parts included."""
        return tuple(
            item
            for section in self.sections
            for item in section.items
            if isinstance(item, Numbered)
        )

    def exhibits(self) -> tuple[PrintedExhibit, ...]:
        """Give the report's exhibits in order."""
        return tuple(
            item
            for section in self.sections
            for item in section.items
            if isinstance(item, PrintedExhibit)
        )
