"""What the files of a brief owe each other, and what the profile asks of them.

A table of small checks, each with its own rules. Claims and figures are judged by
the figures room; whether an exhibit can be drawn, by the document room.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from brief.content.kinds import FILES
from brief.content.models.brief import Brief
from brief.content.requirements import (
    corrections,
    documents,
    exhibits,
    grids,
    identity,
    implications,
    legal,
    recommendations,
    references,
    report,
    short_forms,
    sources,
)
from brief.content.requirements.case import Case, Check
from brief.content.walk import numbering, passages
from brief.findings import Finding

__all__ = ["CHECKS", "Case", "Check", "judged"]

CHECKS: tuple[Check, ...] = (
    Check(documents.documents_declared),
    Check(documents.files_of_documents),
    Check(documents.files_that_nothing_reads),
    Check(report.required_sections, ("report.md",)),
    Check(report.things_placed_twice, ("report.md", "factsheet.md")),
    Check(implications.required_implications, ("report.md",)),
    Check(implications.parts_placed, FILES),
    Check(implications.parts_not_placed, FILES),
    Check(implications.clearances),
    Check(implications.clearances_in_time),
    Check(recommendations.verbs),
    Check(grids.rectangular),
    Check(grids.cells_short_enough),
    Check(grids.pillars_declared),
    Check(grids.pillars_linked),
    Check(grids.grids_declared, ("report.md", "principles.yaml")),
    Check(grids.grids_printed, ("report.md", "principles.yaml")),
    Check(exhibits.declared, ("exhibits.yaml",)),
    Check(exhibits.placed, ("report.md", "factsheet.md")),
    Check(exhibits.alternatives),
    Check(exhibits.source_lines),
    Check(exhibits.data_available),
    Check(sources.citations_declared),
    Check(sources.cited, FILES),
    Check(sources.stated),
    Check(sources.known_by_something),
    Check(identity.ids_differ),
    Check(identity.ids_with_a_letter),
    Check(references.lead_somewhere, FILES),
    Check(references.called_by_name, FILES),
    Check(legal.years),
    Check(legal.monitored),
    Check(corrections.told_in_full),
    Check(corrections.right_as_printed, FILES),
    Check(short_forms.used, (*FILES, "brief.yaml")),
)
"""Every check, in the order of this list; adding one touches one file and a line."""


def judged(brief: Brief, root: Path, broken: frozenset[str]) -> Iterator[Finding]:
    """Make every check whose files could be read.

    `broken` holds the paths, from the root, of the files that could not.
    """
    case = Case(brief, root, passages(brief), numbering(brief))
    folder = f"{brief.folder}/"
    lost = {path.removeprefix(folder) for path in broken}
    for check in CHECKS:
        if lost.isdisjoint(check.needs):
            yield from check.look(case)
