"""What WeasyPrint only logs becomes findings; nothing it says is lost.

A missing image, an unknown property and a missing glyph are mere log records there,
and the PDF is written all the same. Here each record of WARNING or worse is a finding,
less those in a table that gives the reason why they do no harm.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from brief import rules
from brief.findings import Finding, Findings, Place
from brief.rules import Rule

LOGGER = logging.getLogger("weasyprint")


@dataclass(frozen=True, slots=True)
class Reading:
    """How one kind of record reads to a person; `start` is how its template begins."""

    start: str
    rule: Rule
    message: str
    hint: str = ""


READINGS = (
    Reading(
        ".notdef glyph rendered",
        rules.MISSING_GLYPH,
        "no declared font has the sign “{0}” (U+{1:04X})",
        "write it in another way, or in words",
    ),
    Reading(
        "Failed to load image",
        rules.BROKEN_IMAGE,
        "the image {0} cannot be read: {1}",
        "save it again as PNG or JPEG",
    ),
    Reading(
        "Failed to render SVG image",
        rules.BROKEN_IMAGE,
        "the SVG image {0} cannot be drawn",
        "save it again as plain SVG",
    ),
    Reading(
        "Failed to load inline SVG",
        rules.BROKEN_IMAGE,
        "an exhibit's SVG cannot be drawn: {0}",
    ),
    Reading(
        "No anchor #%s for internal URI",
        rules.DEAD_LINK,
        "a link leads to “{0}”, and nothing in the document has that id",
    ),
    Reading(
        "Content discarded: target points to undefined anchor",
        rules.DEAD_LINK,
        "a page number is asked of “{0}”, and nothing in the document has that id",
    ),
    Reading(
        "Anchor defined twice",
        rules.DOUBLE_ANCHOR,
        "two things in the document have the id “{0}”",
    ),
    Reading(
        "Font-face %r cannot be loaded", rules.NO_FONT, "the font {0} cannot be read"
    ),
)
"""In the order they are tried; every other record is `layout-record`."""

HARMLESS = {
    "Using fontTools instead of HarfBuzz-Subset": (
        "the font is cut down by another library; slower, and the glyphs are the same"
    ),
}
"""The start of a record's template, and why it does no harm."""


class Journal(logging.Handler):
    """Collects what is logged while one document is laid out."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record for later."""
        self.records.append(record)


@contextmanager
def kept() -> Iterator[Journal]:
    """Keep a journal of what WeasyPrint logs inside the block, and print none of it."""
    journal = Journal()
    before = LOGGER.propagate
    LOGGER.addHandler(journal)
    LOGGER.propagate = False
    try:
        yield journal
    finally:
        LOGGER.removeHandler(journal)
        LOGGER.propagate = before


def as_findings(records: Iterable[logging.LogRecord], document: str) -> Findings:
    """Read records as findings, each once, in the order of their appearance."""
    found = (as_finding(record, document) for record in records)
    return tuple(dict.fromkeys(one for one in found if one))


def as_finding(record: logging.LogRecord, document: str) -> Finding | None:
    """Read a record as a finding, or as nothing when it does no harm."""
    template = str(record.msg)
    if any(template.startswith(start) for start in HARMLESS):
        return None
    place = Place(f"{document}.pdf")
    for reading in READINGS:
        if template.startswith(reading.start):
            arguments = record.args if isinstance(record.args, tuple) else ()
            message = reading.message.format(*map(_plain, arguments))
            return reading.rule.at(place, message, reading.hint)
    return rules.LAYOUT_RECORD.at(place, record.getMessage())


def _plain(argument: object) -> object:
    """Take the name out of a token, which is a pair of its kind and its text."""
    match argument:
        case (_, str(name)):
            return name.lstrip("#")
        case _:
            return argument
