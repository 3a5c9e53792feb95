"""Cross-references lead to something printed, and call it what it is."""

from __future__ import annotations

from collections.abc import Iterator

from brief import rules
from brief.content.models.prose import CrossReference
from brief.content.nearest import did_you_mean
from brief.content.outline import Target
from brief.content.requirements.case import Case
from brief.content.walk import pieces
from brief.findings import Finding

_WORDS = {
    "paragraph": "paragraph",
    "section": "section",
    "figure": "figure",
    "chart": "figure",
    "map": "figure",
    "table": "figure",
    "exhibit": "figure",
    "grid": "grid",
    "fact": "fact",
    "recommendation": "recommendation",
}
"""What the last word of a cross-reference says that its target is."""


def _references(case: Case) -> Iterator[CrossReference]:
    for passage in case.passages:
        for piece in pieces(passage.prose):
            if isinstance(piece, CrossReference):
                yield piece


def _printed(case: Case) -> dict[str, Target]:
    """Give the targets that stand in a document of the brief."""
    documents = case.brief.sheet.documents
    return {
        identifier: target
        for identifier, target in case.numbers.targets.items()
        if getattr(documents, target.document)
    }


def lead_somewhere(case: Case) -> Iterator[Finding]:
    """Every cross-reference leads to something that is printed."""
    printed = _printed(case)
    for reference in _references(case):
        if reference.target not in printed:
            message = f"nothing printed has the id `{reference.target}`"
            hint = did_you_mean(reference.target, printed)
            yield rules.UNKNOWN_REFERENCE.at(reference.place, message, hint)


def _fits(word: str, target: Target) -> bool:
    meant = _WORDS.get(word)
    if meant == "recommendation":
        return bool(target.recommendation)
    return meant in {None, target.word}


def called_by_name(case: Case) -> Iterator[Finding]:
    """A paragraph is called a paragraph; words that say no kind may be free."""
    printed = _printed(case)
    for reference in _references(case):
        last = (reference.text.lower().split() or [""])[-1]
        word = last if last in _WORDS else last.removesuffix("s")
        target = printed.get(reference.target)
        if target and not _fits(word, target):
            message = f"`{target.id}` is a {target.word}, not a {word}"
            hint = f"write [{target.word}](#{target.id})"
            yield rules.REFERENCE_WORD.at(reference.place, message, hint)
