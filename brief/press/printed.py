"""Pages for a print shop: PDF/X-4 in inks, with the boxes and marks of its printer.

In: rendered pages, whose colours are inks already, and the document with its shop. Out:
the finished file. What is turned into inks here is what a user brought: photographs,
and drawings in files of their own.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import astuple, replace
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

from brief import rules
from brief.findings import Findings, Place, Stop
from brief.page import MM_PER_INCH, POINTS_PER_INCH, points_of_mm
from brief.pdf.boxes import (
    add_blank_page,
    draw_marks,
    ringed,
    set_boxes,
    stroked,
    trimmed_size,
)
from brief.pdf.describe import describe, without_smoothing
from brief.pdf.file import Pdf, opened, saved
from brief.pdf.images import put_images_in_inks
from brief.pdf.impose import impose
from brief.pdf.inks import put_in_inks
from brief.pdf.intent import Condition, set_intent
from brief.pdf.xmp import Claims, Description
from brief.press.booklet import blanks_after, signatures
from brief.press.colour import Converter, NoProfile
from brief.press.description import described
from brief.press.geometry import Box, Ring, Sheet, Stroke, marks_of, sheet_of

if TYPE_CHECKING:
    from brief.content.shops import Shop
    from brief.document.document import Document
    from brief.printer import Printer

CLAIM = "PDF/X-4"

MM_PER_POINT = MM_PER_INCH / POINTS_PER_INCH


def printed(pdf: Pdf, document: Document, shop: Shop) -> tuple[Pdf, Findings]:
    """Finish pages for a shop; equal input gives equal bytes.

    Raises Stop when its colour profile cannot be used.
    """
    told = _description(pdf, document, shop)
    with opened(pdf.data) as file:
        _put_in_inks(file, document, shop)
        without_smoothing(file)
        for fold in _folds(document):
            fold(file)
        _lay_sheets(file, shop.printer)
        set_intent(file, _condition(shop))
        describe(file, told)
        pages = len(file.pages)
        data = saved(file, version=document.leaves.pdf_version)
    return replace(pdf, data=data, pages=pages), ()


def _put_in_inks(file: Any, document: Document, shop: Shop) -> None:
    converter = Converter(shop.profile)
    try:
        converter.check()
        put_in_inks(file, converter.colour)
        put_images_in_inks(file, converter.image)
    except NoProfile as wrong:
        message = f"the colour profile “{shop.printer.profile}” is {wrong}"
        place = Place(document.file)
        raise Stop([rules.COLOUR_PROFILE.at(place, message)]) from None


# ---------------------------------------------------------------- folding


def _folds(document: Document) -> Iterator[Callable[[Any], None]]:
    """Give what is done to an edition's pages before they get their marks."""
    if document.edition and document.edition.stitched:
        yield _fill_up
    if document.edition and document.edition.imposed:
        yield _impose


def _fill_up(file: Any) -> None:
    """Add blank pages at the end, up to whole sheets."""
    for _ in range(blanks_after(len(file.pages))):
        add_blank_page(file)


def _impose(file: Any) -> None:
    """Lay the pages out as they stand on the sheets before these are folded."""
    sheets = signatures(len(file.pages))
    impose(file, [side for sheet in sheets for side in (sheet.front, sheet.back)])


# ---------------------------------------------------------------- boxes and marks


def _lay_sheets(file: Any, printer: Printer) -> None:
    """Give each page its boxes, and the marks around it."""
    sheets = [_sheet(page, printer) for page in file.pages]
    for page, sheet in zip(file.pages, sheets, strict=True):
        media, bleed, trim = (
            _in_points(box) for box in (sheet.media, sheet.bleed, sheet.trim)
        )
        set_boxes(page, media=media, bleed=bleed, trim=trim)
    if printer.marks:
        drawn = [[_drawn(mark) for mark in marks_of(one, printer)] for one in sheets]
        draw_marks(file, drawn, printer.mark_weight)


def _sheet(page: Any, printer: Printer) -> Sheet:
    width, height = (one * MM_PER_POINT for one in trimmed_size(page))
    return sheet_of(width, height, printer)


def _in_points(box: Box) -> tuple[float, float, float, float]:
    left, bottom, right, top = (points_of_mm(edge) for edge in astuple(box))
    return left, bottom, right, top


def _drawn(mark: Stroke | Ring) -> str:
    """Give the operators that draw a mark."""
    if isinstance(mark, Ring):
        return ringed(_at(mark.centre), points_of_mm(mark.radius))
    return stroked(_at(mark.start), _at(mark.end))


def _at(point: tuple[float, float]) -> tuple[float, float]:
    x, y = point
    return points_of_mm(x), points_of_mm(y)


# ---------------------------------------------------------------- what the file says


def _condition(shop: Shop) -> Condition:
    asked = shop.printer
    return Condition(
        asked.condition, asked.condition_title, asked.registry, shop.profile
    )


def _description(pdf: Pdf, document: Document, shop: Shop) -> Description:
    """Say of the file what its document says of itself, and which file it is."""
    made_from = f"{hashlib.sha256(pdf.data).hexdigest()} {shop.printer} {document.name}"
    told = described(document, Claims(press=CLAIM))
    return replace(told, identifier=str(uuid5(NAMESPACE_URL, made_from)))
