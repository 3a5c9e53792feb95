"""The report holds the sections that the profile requires, and each thing once."""

from __future__ import annotations

from collections.abc import Iterator

from brief import rules
from brief.content.models.manuscript import PartName, PartPlace
from brief.content.nearest import nearest
from brief.content.requirements.case import Case
from brief.findings import Finding, Place


def required_sections(case: Case) -> Iterator[Finding]:
    """Every section of the profile is there, known by its id."""
    if not case.brief.sheet.documents.report or not case.brief.report:
        return
    present = [section.id for section in case.sections()]
    required = case.brief.organisation.profile.required_sections
    for identifier in required:
        if identifier not in present:
            message = f"the report has no section `{identifier}`"
            heading = identifier.replace("-", " ").capitalize()
            hint = f"add `# {heading} {{#{identifier}}}`"
            spare = [one for one in present if one not in required]
            if near := nearest(identifier, spare):
                hint = f"is `{near}` meant? Then give it the id `{identifier}`"
            yield rules.MISSING_SECTION.at(case.file("report.md"), message, hint)


def directive(part: PartName | str, which: str = "") -> str:
    """Write the line that places a part."""
    return f"::: {part} {which}".rstrip()


def _placed(case: Case) -> Iterator[tuple[str, str, Place]]:
    """Give document, directive and place of each thing placed."""
    for document, block in case.exhibits():
        yield document, f"::: exhibit {block.exhibit}", block.place
    for grid in case.grids():
        view = " linked" if grid.linked else ""
        yield "report", f"::: grid {grid.grid}{view}", grid.place
    for part in case.parts():
        yield "report", _directive_of(part), part.place


def _directive_of(part: PartPlace) -> str:
    return directive(part.part.value, part.which)


def things_placed_twice(case: Case) -> Iterator[Finding]:
    """A document places each exhibit, each view of a grid and each part once."""
    first: dict[tuple[str, str], Place] = {}
    for document, line, place in _placed(case):
        before = first.setdefault((document, line), place)
        if before != place:
            message = f"`{line}` stands here a second time"
            hint = f"the first is at {before}"
            yield rules.PLACED_TWICE.at(place, message, hint)
