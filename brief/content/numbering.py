"""Numbers of paragraphs, sections and exhibits: given here, once, for every room.

Parts (legal, financial, further implications, recommendations) become numbered
paragraphs where the report places them. Notes are numbered where they are set.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from brief.content.models.brief import Brief
from brief.content.models.manuscript import (
    AnyBlock,
    ExhibitPlace,
    GridPlace,
    Manuscript,
    Paragraph,
    PartPlace,
    Section,
)
from brief.content.models.prose import Prose
from brief.content.outline import (
    AnyItem,
    Numbered,
    Numbering,
    PrintedClearance,
    PrintedExhibit,
    PrintedGrid,
    PrintedSection,
    Target,
)
from brief.content.parts import Cleared, Made, made_from


@dataclass
class _Numberer:
    """Counts through one report."""

    brief: Brief
    paragraphs: int = 0
    exhibits: int = 0
    recommendations: int = 0
    sections: list[int] = field(default_factory=list)

    def paragraph(self, paragraph: Paragraph, of: str = "") -> Numbered:
        self.paragraphs += 1
        asked = of == "recommendation"
        self.recommendations += asked
        return Numbered(
            number=self.paragraphs,
            anchor=f"p-{paragraph.id or self.paragraphs}",
            paragraph=paragraph,
            of=of,
            recommendation=self.recommendations if asked else 0,
        )

    def exhibit(self, block: ExhibitPlace) -> PrintedExhibit:
        self.exhibits += 1
        return PrintedExhibit(
            number=self.exhibits,
            anchor=f"x-{block.exhibit}",
            exhibit=block.exhibit,
            place=block.place,
        )

    def part(self, block: PartPlace) -> Iterator[AnyItem]:
        for one in made_from(self.brief, block):
            match one:
                case Made(paragraph, of):
                    yield self.paragraph(paragraph, of)
                case Cleared(of, clearance):
                    yield PrintedClearance(of=of, clearance=clearance)

    def items(self, block: AnyBlock) -> Iterator[AnyItem]:
        match block:
            case Paragraph():
                yield self.paragraph(block)
            case ExhibitPlace():
                yield self.exhibit(block)
            case GridPlace():
                yield _grid(block)
            case PartPlace():
                yield from self.part(block)

    def heading_number(self, level: int) -> str:
        """Count a heading; a level that was skipped counts as 0."""
        self.sections = [*self.sections, *([0] * level)][:level]
        self.sections[-1] += 1
        return ".".join(str(one) for one in self.sections)

    def section(self, section: Section) -> PrintedSection:
        number = self.heading_number(section.level)
        items = tuple(item for block in section.blocks for item in self.items(block))
        anchor = f"s-{section.id or number.replace('.', '-')}"
        return PrintedSection(
            number=number, anchor=anchor, section=section, items=items
        )


def _grid(block: GridPlace) -> PrintedGrid:
    view = "-linked" if block.linked else ""
    return PrintedGrid(
        anchor=f"g-{block.grid}{view}",
        grid=block.grid,
        linked=block.linked,
        place=block.place,
    )


def _sections(report: Manuscript) -> tuple[Section, ...]:
    """Give the sections, with whatever wrongly precedes the first heading."""
    if not report.opening:
        return report.sections
    opening = Section(level=1, heading=Prose(), blocks=report.opening)
    return (opening, *report.sections)


def _paragraph_target(item: Numbered) -> Target:
    return Target(
        id=item.paragraph.id,
        word="paragraph",
        document="report",
        number=str(item.number),
        anchor=item.anchor,
        recommendation=str(item.recommendation or ""),
        place=item.paragraph.place,
    )


def _exhibit_target(item: PrintedExhibit, brief: Brief) -> Target:
    declared = brief.exhibits.exhibits.get(item.exhibit) if brief.exhibits else None
    return Target(
        id=item.exhibit,
        word="figure",
        document="report",
        number=str(item.number),
        anchor=item.anchor,
        title=declared.title if declared else None,
        place=item.place,
    )


def _grid_target(item: PrintedGrid, brief: Brief) -> Target:
    grids = brief.grids.grids if brief.grids else ()
    title = next((one.title for one in grids if one.id == item.grid), None)
    return Target(
        id=item.grid,
        word="grid",
        document="report",
        number="",
        anchor=item.anchor,
        title=title,
        place=item.place,
    )


def _item_targets(section: PrintedSection, brief: Brief) -> Iterator[Target]:
    for item in section.items:
        match item:
            case Numbered():
                yield _paragraph_target(item)
            case PrintedExhibit():
                yield _exhibit_target(item, brief)
            case PrintedGrid():
                yield _grid_target(item, brief)


def _section_target(section: PrintedSection) -> Target:
    return Target(
        id=section.section.id,
        word="section",
        document="report",
        number=section.number,
        anchor=section.anchor,
        title=section.section.heading,
        place=section.section.place,
    )


def fact_anchor(identifier: str, number: int) -> str:
    """Give the id in HTML of a fact, which has its own id or only a number."""
    return f"f-{identifier or number}"


def _sheet_targets(brief: Brief) -> Iterator[Target]:
    """Give what the fact sheet holds: its facts, and exhibits placed only there."""
    facts = brief.factsheet.facts if brief.factsheet else ()
    for number, fact in enumerate(facts, start=1):
        yield Target(
            id=fact.id,
            word="fact",
            document="factsheet",
            number=str(number),
            anchor=fact_anchor(fact.id, number),
            title=fact.number,
            place=fact.place,
        )
        for block in fact.exhibits:
            unnumbered = PrintedExhibit(
                number=0,
                anchor=f"x-{block.exhibit}",
                exhibit=block.exhibit,
                place=block.place,
            )
            target = _exhibit_target(unnumbered, brief)
            yield target.model_copy(update={"document": "factsheet", "number": ""})


def _targets(brief: Brief, sections: tuple[PrintedSection, ...]) -> dict[str, Target]:
    """Give every target by its id; of two with one id, the first."""
    found: dict[str, Target] = {}
    for section in sections:
        for target in (_section_target(section), *_item_targets(section, brief)):
            found.setdefault(target.id, target)
    for target in _sheet_targets(brief):
        found.setdefault(target.id, target)
    found.pop("", None)
    return found


def numbering(brief: Brief) -> Numbering:
    """Number the report's sections, paragraphs and exhibits in reading order."""
    numberer = _Numberer(brief)
    written = _sections(brief.report) if brief.report else ()
    sections = tuple(numberer.section(section) for section in written)
    return Numbering(sections=sections, targets=_targets(brief, sections))
