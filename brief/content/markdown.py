"""Markdown manuscripts: sections, numbered paragraphs, lists, quotations, notes.

The dialect is small: headings # and ##, paragraphs with an id at their end, lists and
quotations that continue a paragraph, `:::` lines that put something in its place, and
notes. Every other block is noted where it stands, never printed as something else.
"""

from __future__ import annotations

from itertools import pairwise

from brief.content.composing import Composer
from brief.content.fact_sheet import facts_of
from brief.content.models.manuscript import FactSheet, Manuscript, Report, Section
from brief.content.reading import Reading
from brief.content.text import SourceText
from brief.rules import ID_SYNTAX, SECTION_SHAPE


def manuscript_of(source: SourceText, reading: Reading) -> Manuscript:
    """Read any manuscript; what does not parse is noted in the reading."""
    return Composer(source, reading).manuscript()


def report_of(source: SourceText, reading: Reading) -> Report:
    """Read a board report: everything stands beneath a heading, sections have ids."""
    composer = Composer(source, reading)
    manuscript = composer.manuscript()
    if manuscript.opening:
        message = "text stands before the first heading"
        hint = "begin the report with a heading such as # Purpose {#purpose}"
        reading.note(SECTION_SHAPE.at(manuscript.opening[0].place, message, hint))
    if not manuscript.sections:
        message = "this report has no heading"
        hint = "begin with a heading such as # Purpose {#purpose}"
        reading.note(SECTION_SHAPE.at(source.place(0), message, hint))
    for place, likely in composer.without_id:
        hint = f"end the heading with {{#{likely}}}"
        message = "this section has no id, by which the profile and others name it"
        reading.note(ID_SYNTAX.at(place, message, hint))
    for section, following in pairwise((*manuscript.sections, None)):
        if section and _is_empty(section, following):
            message = "nothing stands beneath this heading"
            hint = "write the section, or delete its heading"
            reading.note(SECTION_SHAPE.at(section.place, message, hint))
    return Report(
        path=manuscript.path,
        opening=manuscript.opening,
        sections=manuscript.sections,
        notes=manuscript.notes,
    )


def _is_empty(section: Section, following: Section | None) -> bool:
    """Tell whether a section has neither blocks nor subsections."""
    deeper = following is not None and following.level > section.level
    return not section.blocks and not deeper


def factsheet_of(source: SourceText, reading: Reading) -> FactSheet:
    """Read a fact sheet: a standfirst, then facts, each beneath its number."""
    return facts_of(
        Composer(source, reading, part="fact").manuscript(), source, reading
    )
