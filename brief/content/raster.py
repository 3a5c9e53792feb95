"""Is a PNG or a JPEG whole, and of a size that a page can use?

The only module that imports Pillow, and itself imported only where a brief has
such an image. It asks Pillow for two kinds alone, and checks the size that the
file claims before anything is decoded.
"""

from __future__ import annotations

import warnings
from io import BytesIO

from PIL import Image

PIXELS = 40_000_000
"""The most pixels of an image: an A4 page at 600 an inch has 35 million."""

SIDE = 20_000
"""The most pixels of one side: no sheet that is printed here is so long."""


class TooLarge(Exception):
    """An image with more pixels than the bound."""


class Damaged(Exception):
    """An image that cannot be read to its end."""


def _opened(data: bytes) -> Image.Image:
    """Read the head of an image; Pillow warns or stops at floods of pixels."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            return Image.open(BytesIO(data), formats=("PNG", "JPEG"))
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        raise TooLarge("more pixels than any page can use") from None


def _check_size(image: Image.Image) -> None:
    width, height = image.size
    if width * height > PIXELS or max(width, height) > SIDE:
        raise TooLarge(f"{width:,} by {height:,} pixels")


def check_raster(data: bytes) -> str:
    """Give the kind, PNG or JPEG, of an image that is whole; raises otherwise."""
    try:
        image = _opened(data)
        _check_size(image)
        # verify() reads checksums and leaves the image unusable; load() decodes.
        image.verify()
        whole = _opened(data)
        whole.load()
    except TooLarge:
        raise
    except Exception as error:  # noqa: BLE001 - its decoders raise what they like
        raise Damaged(type(error).__name__) from None
    return str(whole.format)
