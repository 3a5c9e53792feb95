"""The one door to a document's fonts and images; all other doors are walls.

WeasyPrint asks it for every address it meets, whatever names it (`img`, `url()`,
`@import`, `@font-face`, SVG, attachments). It serves `asset:` addresses that the
document brings along and refuses everything else by ending the layout. It opens no
connection, follows no redirect, and reads no path that content could choose.
"""

from __future__ import annotations

import io
import urllib.parse
import warnings
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path, PurePosixPath

from PIL import Image
from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

SCHEME = "asset"
BASE = f"{SCHEME}:///"
TYPES = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".svg": "image/svg+xml",
    ".ttf": "font/ttf",
    ".otf": "font/otf",
    ".css": "text/css",
}
"""What a page may use; what an SVG file refers to comes to this door as well."""

STYLE = frozenset({".ttf", ".otf", ".css"})
"""What a style sheet reads when it is parsed."""

MOST_BYTES = 20_000_000
MOST_PIXELS = 40_000_000
"""A PNG of 169 million pixels took 21 KB on disk and 1.35 GB of memory."""

# Without these two a relative address is not joined to the base at all, and every
# image vanishes without an error: urllib only joins for schemes that it lists.
for _listed in (urllib.parse.uses_relative, urllib.parse.uses_netloc):
    if SCHEME not in _listed:
        _listed.append(SCHEME)


class Refused(FatalURLFetchingError):  # type: ignore[misc]  # as below
    """An address that a page may not use; `missing` when it is ours but absent.

    It descends from BaseException, because WeasyPrint catches every Exception at most
    of its doors and goes on without the resource.
    """

    def __init__(self, address: str, reason: str, *, missing: bool = False) -> None:
        self.address = address if len(address) <= 120 else f"{address[:120]}…"
        self.reason = reason
        self.missing = missing
        super().__init__(f"{self.address}: {reason}")


class Assets(URLFetcher):  # type: ignore[misc]  # WeasyPrint ships no types
    """Serves what the document brings along, and nothing else."""

    def __init__(self, assets: Mapping[str, bytes | Path]) -> None:
        super().__init__(
            timeout=0.001,
            allowed_protocols={SCHEME},
            allow_redirects=False,
            fail_on_errors=True,
        )
        self._assets = {_plain(url): source for url, source in assets.items()}
        self.refused: list[Refused] = []
        """Every refusal; the drawing of an SVG swallows even a fatal error."""

    def fetch(
        self, url: str, headers: Mapping[str, str] | None = None
    ) -> URLFetcherResponse:
        """Serve an asset; raises Refused for any other address."""
        del headers
        try:
            return self._served(url)
        except Refused as refused:
            self.refused.append(refused)
            raise

    def _served(self, url: str) -> URLFetcherResponse:
        if urllib.parse.urlsplit(url).scheme.lower() != SCHEME:
            raise Refused(url, "it is outside the brief")
        kind = TYPES.get(_suffix(url))
        if kind is None:
            raise Refused(url, "a page may not use a file of this kind")
        source = self._assets.get(_plain(url))
        if source is None:
            raise Refused(url, "the document brings no such file", missing=True)
        data = _read(url, source)
        CHECKS.get(kind, _any)(url, data)
        return URLFetcherResponse(url, data, {"Content-Type": kind})

    @property
    def style_key(self) -> str:
        """Tell apart documents whose style sheets would read other fonts."""
        files = (
            (url, one) for url, one in self._assets.items() if _suffix(url) in STYLE
        )
        told = sorted(f"{url} {_identity(source)}" for url, source in files)
        return sha256("\n".join(told).encode()).hexdigest()


def _suffix(url: str) -> str:
    return PurePosixPath(urllib.parse.urlsplit(url).path).suffix.lower()


def _identity(source: bytes | Path) -> str:
    if isinstance(source, bytes):
        return sha256(source).hexdigest()
    known = source.stat() if source.exists() else None
    return f"{source} {known.st_size} {known.st_mtime_ns}" if known else f"{source} -"


def _plain(url: str) -> str:
    """Write `asset:x`, `asset:/x` and `asset:///x` alike."""
    parts = urllib.parse.urlsplit(url)
    path = urllib.parse.unquote(f"{parts.netloc}/{parts.path}")
    return "/".join(piece for piece in path.split("/") if piece)


def _read(url: str, source: bytes | Path) -> bytes:
    data = source if isinstance(source, bytes) else _file(url, source)
    if len(data) > MOST_BYTES:
        raise Refused(url, f"it is larger than {MOST_BYTES // 1_000_000} MB")
    return data


def _file(url: str, path: Path) -> bytes:
    """Read a regular file, and no more of it than may be; a device never ends."""
    try:
        if path.is_file():
            with path.open("rb") as file:
                return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise Refused(url, "the file cannot be read", missing=True) from error
    raise Refused(url, "the file is not there", missing=True)


def _any(url: str, data: bytes) -> None:
    """Let a font or a style sheet through: they are the product's own."""


def _picture(url: str, data: bytes) -> None:
    """Refuse what is no PNG or JPEG, or would fill the memory once it is unpacked."""
    try:
        with warnings.catch_warnings():
            # Pillow warns of large images; what is large is said below.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as picture:
                width, height = picture.size
    except Image.DecompressionBombError as error:
        raise Refused(url, "it is too large to be unpacked") from error
    except Exception as error:
        # Pillow raises a dozen kinds of exception for a file that is not an image.
        raise Refused(url, "it is not a PNG or JPEG image that can be read") from error
    if width * height > MOST_PIXELS:
        raise Refused(url, f"it is too large: {width} by {height} pixels")


def _drawing(url: str, data: bytes) -> None:
    """Refuse an SVG file that declares entities; they can name files, or multiply."""
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise Refused(url, "an SVG file may not declare a document type")


CHECKS = {
    "image/png": _picture,
    "image/jpeg": _picture,
    "image/svg+xml": _drawing,
}
