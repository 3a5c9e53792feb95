"""Exhibits: declared where placed, placed where declared, and fit to be read."""

from __future__ import annotations

from collections.abc import Iterator

from brief import rules
from brief.content.models.exhibit import Exhibit, ExhibitKind
from brief.content.nearest import did_you_mean
from brief.content.requirements.case import Case
from brief.findings import Finding


def _declared(case: Case) -> dict[str, Exhibit]:
    sheet = case.brief.exhibits
    return sheet.exhibits if sheet else {}


def _drawn(case: Case) -> Iterator[tuple[str, Exhibit]]:
    """Give the exhibits that show something."""
    for name, exhibit in _declared(case).items():
        if not exhibit.not_available:
            yield name, exhibit


def declared(case: Case) -> Iterator[Finding]:
    """Every exhibit that is placed is declared."""
    known = _declared(case)
    for _, block in case.exhibits():
        if block.exhibit not in known:
            message = f"no exhibit is declared as `{block.exhibit}`"
            hint = did_you_mean(block.exhibit, known) or "declare it in exhibits.yaml"
            yield rules.UNKNOWN_EXHIBIT.at(block.place, message, hint)


def placed(case: Case) -> Iterator[Finding]:
    """Every exhibit that is declared is placed."""
    used = {block.exhibit for _, block in case.exhibits()}
    for name, exhibit in _declared(case).items():
        if name not in used:
            message = f"the exhibit `{name}` is declared and placed nowhere"
            hint = f"write `::: exhibit {name}` in report.md or factsheet.md"
            yield rules.UNUSED_EXHIBIT.at(exhibit.place, message, hint)


def alternatives(case: Case) -> Iterator[Finding]:
    """An exhibit has alternative text; a table is itself read cell by cell."""
    for name, exhibit in _drawn(case):
        if not exhibit.alternative and exhibit.kind is not ExhibitKind.TABLE:
            message = f"the exhibit `{name}` has no alternative text"
            hint = "add `alternative`: what it shows, in a sentence with its figures"
            yield rules.NO_ALTERNATIVE.at(exhibit.place, message, hint)


def source_lines(case: Case) -> Iterator[Finding]:
    """An exhibit says where its data comes from."""
    for name, exhibit in _drawn(case):
        if not exhibit.source:
            message = f"the exhibit `{name}` has no source line"
            hint = "add `source`: publication and publisher, with a citation [@id]"
            yield rules.NO_SOURCE_LINE.at(exhibit.place, message, hint)


def data_available(case: Case) -> Iterator[Finding]:
    """An exhibit whose data is missing is listed, with what is missing."""
    for name, exhibit in _declared(case).items():
        if exhibit.not_available:
            message = f"exhibit `{name}`, data not available: {exhibit.not_available}"
            hint = "ask for it, then draw the exhibit"
            place = exhibit.at("not_available")
            yield rules.DATA_NOT_AVAILABLE.at(place, message, hint)
