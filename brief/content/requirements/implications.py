"""Implications: those required are stated, those stated are placed and cleared."""

from __future__ import annotations

from collections.abc import Iterator

from brief import rules
from brief.content.models.implications import Clearance, Further
from brief.content.models.manuscript import PartName, PartPlace
from brief.content.nearest import did_you_mean
from brief.content.parts import further_of
from brief.content.requirements.case import Case
from brief.content.requirements.report import directive
from brief.findings import Finding, Place

_FILES = {
    PartName.LEGAL: "legal.yaml",
    PartName.FINANCIAL: "financial.yaml",
    PartName.IMPLICATIONS: "implications.yaml",
    PartName.RECOMMENDATIONS: "recommendations.yaml",
}


def _line(kind: str) -> str:
    """Write the line that places a kind of implication."""
    own = kind in {PartName.LEGAL, PartName.FINANCIAL}
    return directive(kind) if own else directive(PartName.IMPLICATIONS.value, kind)


def _places(part: PartPlace, kind: str) -> bool:
    return kind in {part.which, part.part.value}


def required_implications(case: Case) -> Iterator[Finding]:
    """The report places every implication that the profile requires."""
    if not case.brief.sheet.documents.report or not case.brief.report:
        return
    for required in case.brief.organisation.profile.implications:
        if not any(_places(part, required.kind) for part in case.parts()):
            message = f"the report does not state the {required.kind} implications"
            hint = f"write `{_line(required.kind)}` beneath “{required.heading}”"
            yield rules.MISSING_IMPLICATION.at(case.file("report.md"), message, hint)


def _is_written(case: Case, part: PartPlace) -> bool:
    if part.part is PartName.IMPLICATIONS:
        return further_of(case.brief, part.which) is not None
    return getattr(case.brief, part.part.value) is not None


def parts_placed(case: Case) -> Iterator[Finding]:
    """What the report places is written."""
    for part in case.parts():
        if not _is_written(case, part):
            file = _FILES[part.part]
            line = directive(part.part.value, part.which)
            message = f"`{line}` places what {file} does not hold"
            kinds = [one.kind for one in _further(case)]
            hint = did_you_mean(part.which, kinds) if part.which else ""
            yield rules.UNKNOWN_PART.at(part.place, message, hint or f"write {file}")


def _further(case: Case) -> tuple[Further, ...]:
    sheet = case.brief.further
    return sheet.implications if sheet else ()


def _written(case: Case) -> Iterator[tuple[str, Place]]:
    """Give the line that places each part that is written, and the part's place."""
    brief = case.brief
    for part, file in _FILES.items():
        single = part is not PartName.IMPLICATIONS and getattr(brief, part.value)
        if single:
            yield directive(part.value), case.file(file)
    for one in _further(case):
        yield _line(one.kind), one.place


def parts_not_placed(case: Case) -> Iterator[Finding]:
    """What is written is placed; what is required and not placed is an error."""
    if not case.brief.report:
        return
    placed = {directive(part.part.value, part.which) for part in case.parts()}
    required = {_line(one.kind) for one in case.brief.organisation.profile.implications}
    for line, place in _written(case):
        if line not in placed | required:
            message = "this is written, but the report does not place it"
            hint = f"write `{line}` in report.md, in its section"
            yield rules.UNUSED_PART.at(place, message, hint)


def _clearances(case: Case) -> Iterator[tuple[str, Clearance | None, Place]]:
    brief = case.brief
    if brief.financial:
        place = brief.financial.at("cleared")
        yield "financial", brief.financial.cleared, place
    if brief.legal:
        yield "legal", brief.legal.cleared, brief.legal.at("cleared")
    for one in _further(case):
        yield one.kind, one.cleared, one.at("cleared")


def clearances_in_time(case: Case) -> Iterator[Finding]:
    """No implication is cleared after the meeting."""
    meeting = case.brief.meeting.date
    for kind, cleared, place in _clearances(case):
        if cleared and cleared.on and cleared.on > meeting:
            message = (
                f"the {kind} implications are cleared on {cleared.on}, after the"
                f" meeting of {meeting}"
            )
            hint = "write the day on which they were cleared, before the meeting"
            yield rules.CLEARANCE_LATE.at(place, message, hint)


def clearances(case: Case) -> Iterator[Finding]:
    """It is stated who cleared each implication, and when."""
    officers = {
        one.kind: one.cleared_by for one in case.brief.organisation.profile.implications
    }
    for kind, cleared, place in _clearances(case):
        if cleared and cleared.by and cleared.on:
            continue
        officer = officers.get(kind, "")
        message = f"it is not stated who cleared the {kind} implications, or when"
        hint = f"the profile says: cleared by {officer}" if officer else ""
        yield rules.CLEARANCE_NOT_STATED.at(place, message, hint)
