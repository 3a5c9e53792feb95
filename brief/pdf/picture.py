"""Pictures of pages: PNG files, and one sheet with all of them."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pypdfium2
from PIL import Image, ImageDraw

from brief.page import POINTS_PER_INCH

GAP = 16
"""Pixels between the pages of a contact sheet."""

BACKGROUND = "#8a8f98"
EDGE = "#50555e"


def pages(data: bytes, dpi: int = 100) -> Iterator[bytes]:
    """Give each page as a PNG file."""
    for picture in _pictures(data, dpi):
        yield _png(picture)


def contact_sheet(data: bytes, dpi: int = 40, columns: int = 4) -> bytes:
    """Give one PNG file that shows every page, in rows from the left."""
    pictures = list(_pictures(data, dpi))
    width = max(picture.width for picture in pictures) + GAP
    height = max(picture.height for picture in pictures) + GAP
    across = min(columns, len(pictures))
    down = -(-len(pictures) // across)
    sheet = Image.new("RGB", (across * width + GAP, down * height + GAP), BACKGROUND)
    frame = ImageDraw.Draw(sheet)
    for at, picture in enumerate(pictures):
        x, y = GAP + at % across * width, GAP + at // across * height
        sheet.paste(picture, (x, y))
        frame.rectangle(
            (x - 1, y - 1, x + picture.width, y + picture.height), outline=EDGE
        )
    return _png(sheet)


def _pictures(data: bytes, dpi: int) -> Iterator[Image.Image]:
    document = pypdfium2.PdfDocument(data)
    try:
        for page in document:
            yield page.render(scale=dpi / POINTS_PER_INCH).to_pil().convert("RGB")
    finally:
        document.close()


def _png(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "PNG", optimize=True)
    return out.getvalue()
