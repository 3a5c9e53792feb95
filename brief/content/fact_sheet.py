"""From a manuscript to a fact sheet: a standfirst, and facts beneath their numbers.

What a fact sheet cannot hold (subsections, lists, grids) is noted and left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from brief.content.models.manuscript import (
    AnyBlock,
    ExhibitPlace,
    Fact,
    FactSheet,
    Manuscript,
    Paragraph,
    Section,
)
from brief.content.models.prose import AnyInline, Claim, Prose, Quotation, Strong
from brief.content.reading import Reading
from brief.content.text import SourceText
from brief.findings import Place
from brief.rules import FACT_SHAPE


def facts_of(manuscript: Manuscript, source: SourceText, reading: Reading) -> FactSheet:
    """Make a fact sheet of what was read."""
    if not manuscript.sections:
        message = "this fact sheet has no facts"
        hint = "write each as # [22,500](fig:users) people, and its sentences beneath"
        reading.note(FACT_SHAPE.at(source.place(0), message, hint))
    for block in manuscript.opening:
        if not isinstance(block, Paragraph):
            message = "only paragraphs stand before the first fact"
            reading.note(FACT_SHAPE.at(block.place, message, "put it beneath a fact"))
    return FactSheet(
        path=manuscript.path,
        place=source.place(0),
        standfirst=tuple(_sentences(manuscript.opening, reading)),
        facts=tuple(_fact(section, reading) for section in manuscript.sections),
        notes=manuscript.notes,
    )


def _sentences(blocks: Iterable[AnyBlock], reading: Reading) -> Iterator[Prose]:
    """Give the prose of paragraphs; note what hangs on them."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.prose
            for one in block.continued:
                message = "a fact sheet holds no lists and no quoted blocks"
                hint = "say it in a sentence"
                reading.note(FACT_SHAPE.at(one.place, message, hint))
            if block.id:
                message = f"paragraphs of a fact sheet have no id ({{#{block.id}}})"
                hint = "put the id on the heading of the fact"
                reading.note(FACT_SHAPE.at(block.place, message, hint))


def _fact(section: Section, reading: Reading) -> Fact:
    """Make a fact of a section, and note what is wrong with it."""
    for place, message, hint in _faults(section):
        reading.note(FACT_SHAPE.at(place, message, hint))
    return Fact(
        place=section.place,
        id=section.id,
        number=section.heading,
        sentences=tuple(_sentences(section.blocks, reading)),
        exhibits=tuple(one for one in section.blocks if isinstance(one, ExhibitPlace)),
    )


def _faults(section: Section) -> Iterator[tuple[Place, str, str]]:
    """Say what keeps a section from being a fact."""
    if section.level > 1:
        yield section.place, "a fact sheet has no subsections", "write # for each fact"
    if not any(_states(part) for part in section.heading.parts):
        hint = "write it as a claim: # [22,500](fig:users) people"
        yield section.place, "this heading states no figure", hint
    if not any(isinstance(block, Paragraph) for block in section.blocks):
        yield section.place, "no sentence carries this number", "write it beneath"
    for block in section.blocks:
        if not isinstance(block, Paragraph | ExhibitPlace):
            message = "only paragraphs and exhibits stand beneath a fact"
            yield block.place, message, "delete the line; the report has its place"


def _states(part: AnyInline) -> bool:
    """Tell whether a piece of prose states a figure."""
    if isinstance(part, Strong | Quotation):
        return any(_states(inner) for inner in part.parts)
    return isinstance(part, Claim)
