"""Which documents carry a ledger, and what it says before their pages are drawn."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from brief.build.ingredients import manifest_of
from brief.document.freezing import frozen
from brief.frozen.ledger import Ledger, of_document
from brief.page import TARGETS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from brief.content.models.brief import Brief
    from brief.document.document import Document
    from brief.figures.ledger import Figures

ALLOWS = "3a"
"""The archive standard that allows a file within a file of whatever kind."""


def carries(document: Document) -> bool:
    """Tell whether a document carries a ledger.

    A draft or a proof does not: it may be wrong. Nor does a file for a print shop:
    PDF/X-4 (ISO 15930-7) does not speak of attached files, and preflight at the shop
    may refuse what it does not know; that file is known by its SHA-256 in a release.
    """
    target = TARGETS[document.target]
    return ALLOWS in target.standards and not (target.lenient or document.draft)


def with_ledgers(
    brief: Brief, figures: Figures, documents: Iterable[Document]
) -> Iterator[Document]:
    """Give each document that carries one its ledger.

    Only that of a release names the files of content. Work in progress is built again
    and again, and what one document does not say shall not change its file.
    """
    manifest = manifest_of(brief.inputs if brief.release else {})
    records = None
    for document in documents:
        if not carries(document):
            yield document
            continue
        records = records or frozen(brief, figures)
        ledger = Ledger(
            brief=brief.name,
            document=document.name,
            target=document.target,
            file=document.file,
            title=document.title,
            organisation=brief.organisation.name,
            date=document.date,
            release=brief.release,
            records=of_document(records, document.name),
            manifest=manifest,
        )
        yield replace(document, ledger=ledger)
