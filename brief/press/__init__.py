"""A rendered PDF made fit to leave: what it says of itself, written the same each day.

In: a rendered PDF and its document. Out: the finished PDF, and findings. It edits only
through `brief.pdf`, moves nothing on a page, and reads no clock: the day of the meeting
is the date of the file.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from brief.findings import Findings
from brief.pdf.attach import attach
from brief.pdf.describe import describe, without_smoothing
from brief.pdf.file import Pdf, opened, saved
from brief.pdf.xmp import Claims
from brief.press.description import described
from brief.press.ledger import carried
from brief.press.printed import printed

if TYPE_CHECKING:
    from brief.document.document import Document

__all__ = ["finish"]


def finish(
    pdf: Pdf, document: Document, *, claiming: bool = True
) -> tuple[Pdf, Findings]:
    """Finish a rendered PDF; equal input gives equal bytes.

    It claims the standards of its target, unless it is known not to keep them.
    """
    if document.shop:
        return printed(pdf, document, document.shop)
    with opened(pdf.data) as file:
        claims = CLAIMS if claiming and not document.draft else Claims()
        describe(file, described(document, claims))
        without_smoothing(file)
        for one in carried(pdf, document):
            attach(file, one)
        data = saved(file)
    return replace(pdf, data=data), ()


CLAIMS = Claims(archive="3A", access="1")
"""The standards that every final document of the target `screen` is made to keep. A
draft may be wrong, and claims nothing."""
