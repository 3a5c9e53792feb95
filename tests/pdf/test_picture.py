"""Pictures of pages."""

import io

from PIL import Image

from brief.pdf.picture import contact_sheet, pages
from tests.render.pages import finished

BODY = "<p>One</p>" + "<p style='break-before: page'>More</p>" * 4


def size(png: bytes) -> tuple[int, int]:
    """Give the size of a PNG file in pixels."""
    with Image.open(io.BytesIO(png), formats=["PNG"]) as picture:
        return picture.size


def test_pages() -> None:
    """Each page is a PNG file at the resolution asked for."""
    found = list(pages(finished(BODY).data, dpi=50))
    assert [(414, 585)] * 5 == [size(one) for one in found]


def test_contact_sheet() -> None:
    """One sheet shows all pages, in rows."""
    wide, tall = size(contact_sheet(finished(BODY).data, dpi=20, columns=3))
    assert 3 * 166 < wide < 4 * 166
    assert 2 * 234 < tall < 3 * 234


def test_same_picture() -> None:
    """The same page gives the same picture."""
    data = finished(BODY).data
    assert list(pages(data, 30)) == list(pages(data, 30))
