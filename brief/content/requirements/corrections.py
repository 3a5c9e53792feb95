"""A correction says when, and why; and what it calls right is what is printed now."""

from __future__ import annotations

from collections.abc import Iterator

from brief import rules
from brief.content.models.correction import Matter
from brief.content.nearest import did_you_mean
from brief.content.requirements.case import Case
from brief.findings import Finding


def _matters(case: Case) -> tuple[Matter, ...]:
    sheet = case.brief.corrections
    return sheet.corrections if sheet else ()


def told_in_full(case: Case) -> Iterator[Finding]:
    """A correction is dated, explains itself, and is of a figure that there is."""
    for one in _matters(case):
        if one.on is None:
            message = (
                f"the correction of {one.figure} does not say when it is published"
            )
            hint = "add: on: 2017-11-01, say"
            yield rules.CORRECTION_UNDATED.at(one.at("figure"), message, hint)
        if one.cause is None:
            message = f"the correction of {one.figure} does not say how it came about"
            yield rules.CORRECTION_UNEXPLAINED.at(
                one.at("figure"), message, "add: cause: ..., in a sentence"
            )
        figures, tables = case.brief.figures.figures, case.brief.tables
        if one.figure not in figures and f"data/{one.figure}.csv" not in tables:
            message = f"there is no figure “{one.figure}”"
            hint = did_you_mean(one.figure, figures)
            yield rules.UNKNOWN_FIGURE.at(one.at("figure"), message, hint)


def right_as_printed(case: Case) -> Iterator[Finding]:
    """What should have been said is what the document says now, word for word."""
    said: dict[str, list[str]] = {}
    for passage in case.passages:
        words = said.setdefault(passage.document, [])
        words.append(" ".join(str(passage.prose).split()))
    whole = {document: " ".join(words) for document, words in said.items()}
    for one in _matters(case):
        for printed in one.published:
            right = " ".join(printed.correct.split())
            if right and right not in whole.get(printed.document, ""):
                message = f"the {printed.document} does not say “{right[:60]}” now"
                hint = "copy the sentence from the document, or correct the document"
                yield rules.CORRECTION_ASTRAY.at(printed.at("correct"), message, hint)
