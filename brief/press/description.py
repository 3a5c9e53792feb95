"""What every finished file says of itself, whoever it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from brief import __version__
from brief.pdf.xmp import Claims, Description

if TYPE_CHECKING:
    from brief.document.document import Document

PRODUCER = "WeasyPrint, pikepdf"
"""Without versions: the manifest has those, which an archive's file carries."""


def described(document: Document, claims: Claims) -> Description:
    """Say of a file what its document says of itself, and which standards it keeps."""
    return Description(
        title=document.title,
        author=document.author,
        subject=document.description,
        language=document.language,
        date=document.date,
        creator=f"brief {__version__}",
        producer=PRODUCER,
        claims=claims,
    )
