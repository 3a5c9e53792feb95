"""Lines that are printed as they stand, and so may state no quantity.

A short title, a description for readers' programs, a marking: these take no links, and
a number in one of them would be held to nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from brief.content.models.base import Datum
from brief.content.models.brief import Brief
from brief.figures.coverage.innocence import innocent
from brief.figures.coverage.scene import Scene
from brief.figures.wording import find
from brief.findings import Finding
from brief.rules import LOOSE_QUANTITY


def plain_lines(brief: Brief) -> Iterator[Finding]:
    """Give a finding for every quantity that stands where no link can."""
    for datum, key in _lines(brief):
        words = str(getattr(datum, key))
        for one in find(words):
            if not innocent(Scene(one, words)):
                yield LOOSE_QUANTITY.at(
                    datum.at(key),
                    f"“{one.text}” is held to no figure: `{key}` is printed as it"
                    " stands",
                    "leave it out here, and state it in `summary` or in the text,"
                    " where it can be linked",
                )


def _lines(brief: Brief) -> Iterator[tuple[Datum, str]]:
    """Give each line as the mapping that holds it, and its key."""
    for key in ("short_title", "report_of", "marking"):
        yield brief.sheet, key
    its = brief.sheet.documents
    for settings in (
        its.factsheet,
        its.report,
        its.principles,
        its.annex,
        its.correction,
    ):
        if settings is not None:
            yield settings, "description"
