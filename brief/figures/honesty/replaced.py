"""Sources that their publishers have replaced by the day on which a brief is checked.

The day is the meeting's, or the one given on the command line; never the clock's.
"""

from __future__ import annotations

from collections.abc import Iterator

from brief.content.models.prose import Citation
from brief.content.walk import passages, pieces
from brief.figures.honesty.evidence import Evidence
from brief.findings import Finding
from brief.rules.honesty import SOURCE_REPLACED


def replaced(evidence: Evidence) -> Iterator[Finding]:
    """Find sources in use that were replaced on or before the day."""
    dated = [one for one in evidence.brief.sources.references if one.replaced]
    used = _used(evidence) if dated else set()
    for source in dated:
        by = source.replaced
        if by and by.on <= evidence.as_of and source.id in used:
            message = f"“{source.id}” was replaced on {by.on}, by {by.by}"
            place = source.at("replaced")
            yield SOURCE_REPLACED.at(place, message, "look its figures up there")


def _used(evidence: Evidence) -> set[str]:
    """Name the sources that figures and series name or documents cite."""
    series = evidence.brief.figures.series.values()
    entries = (*(one.entry for one in evidence.figures.values()), *series)
    used = {entry.source for entry in entries if entry.source}
    for passage in passages(evidence.brief):
        for piece in pieces(passage.prose):
            if isinstance(piece, Citation):
                used.add(piece.source)
    return used
