"""The cover sheet of a proof: what changed, the coverage, what to look at, initials."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING

from brief.document.heads import meeting_of
from brief.document.markup import DOCUMENT_WORDS
from brief.document.proof.records import Other, Proof, Sample, Tally
from brief.document.spacing import held
from brief.findings import Findings, Level, in_order

if TYPE_CHECKING:
    from brief.content.models.brief import Brief
    from brief.document.proof.margin import Checks
    from brief.figures.ledger import Figures

SAMPLES = (
    Sample("true", "true of its figure"),
    Sample("false", "false"),
    Sample("unchecked", "the program could not check it"),
    Sample("waived", "let stand, for a reason in writing"),
    Sample("loose", "a quantity held to nothing"),
)

CLAIMED = frozenset(
    {
        "claim-wording",
        "claim-not-checked",
        "claim-target",
        "claim-misleading",
        "loose-quantity",
        "signature-void",
    }
)
"""The findings that have a note or a line of their own already."""


def cover_of(
    brief: Brief, figures: Figures, name: str, checks: Checks, found: Findings
) -> Proof:
    """Make the cover sheet, once the document has been written."""
    sheet, sheets = checks.sheet, brief.sheet
    return Proof(
        document=DOCUMENT_WORDS[name],
        title=held(sheets.short_title),
        item=brief.item,
        meeting=meeting_of(brief),
        version=sheets.version,
        changes=sheet.changes,
        tallies=tuple(_tallies(figures, name)),
        concerns=sheet.concerns("false", "unchecked", "loose"),
        waivers=sheet.concerns("waived"),
        dismissals=sheet.dismissals,
        others=tuple(_others(found)),
        samples=SAMPLES,
        initials=sheet.initials,
        command=f'brief sign {brief.name} --document {name} --by "…" --date …',
        rest=tuple(one.check for one in checks.rest()),
    )


def _tallies(figures: Figures, document: str) -> Iterator[Tally]:
    """Give the coverage of a document, what is nought and good left out."""
    if document in figures.coverage:
        for name, number in asdict(figures.coverage[document]).items():
            head = name.replace("_", " ")
            yield Tally(head[:1].upper() + head[1:], str(number))


def _others(found: Findings) -> Iterator[Other]:
    """Give the errors that are about no claim."""
    for one in in_order(found):
        if one.level is Level.ERROR and one.rule not in CLAIMED:
            yield Other(one.level.value, one.message, one.hint, str(one.where))
