"""Images that content names: from the brief's folder or `assets/`, checked whole.

Nothing is fetched, followed out of those folders, run, or trusted by its name.
"""

from __future__ import annotations

import re
from pathlib import Path

from brief import rules
from brief.content.svg import Refused, check_svg
from brief.content.text import inside, read_bytes
from brief.findings import Finding, Place, Stop

BYTES = 30_000_000
"""The most bytes of a photograph; a page of A4 at 300 pixels an inch has 5 MB."""

SVG_BYTES = 2_000_000
"""The most bytes of a drawing."""

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//|\\\\")
_ENDINGS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".svg": "SVG"}


def _refuse_address(path: str, place: Place) -> None:
    if _SCHEME.match(path) or path.startswith("/") or "\\" in path:
        message = f"“{path}” is no path of an image within the brief"
        hint = "name a file in the brief's folder, such as images/map.png"
        raise Stop([rules.IMAGE_PLACE.at(place, message, hint)])


def file_below(root: Path, folder: str, path: str, place: Place) -> Path:
    """Find a file that content names, below a folder of the library.

    Findings stand where the content names it. Raises Stop.
    """
    _refuse_address(path, place)
    home = root / folder
    try:
        real = inside(home, path)
    except Stop as stop:
        raise Stop(_moved(stop, place)) from None
    if not real.is_file():
        message = f"{path} is not in {folder}"
        hint = "put the file there, or put its name right"
        raise Stop([rules.FILE_MISSING.at(place, message, hint)])
    return real


def _moved(stop: Stop, place: Place) -> list[Finding]:
    """Give findings about a file the place where content names the file."""
    known = {rule.name: rule for rule in rules.RULES}
    return [known[one.rule].at(place, one.message, one.hint) for one in stop.findings]


def _check_svg(data: bytes, path: str, place: Place) -> None:
    try:
        check_svg(data)
    except Refused as refused:
        message = f"{path} holds {refused}"
        hint = "export it as plain SVG, with text as shapes"
        raise Stop([rules.SVG_UNSAFE.at(place, message, hint)]) from None


def _check_raster(data: bytes, path: str, place: Place) -> None:
    # Pillow is loaded only where there is an image for it.
    from brief.content import raster

    try:
        kind = raster.check_raster(data)
    except raster.TooLarge as large:
        message = f"{path} has {large}"
        most = f"{raster.PIXELS // 1_000_000} million pixels"
        hint = f"save it with at most {most}, and {raster.SIDE:,} on a side"
        raise Stop([rules.IMAGE_TOO_LARGE.at(place, message, hint)]) from None
    except raster.Damaged:
        message = f"{path} cannot be read to its end"
        raise Stop(
            [rules.IMAGE_DAMAGED.at(place, message, "export it again")]
        ) from None
    if kind != _ENDINGS[Path(path).suffix.lower()]:
        message = f"{path} is a {kind} by what it holds"
        raise Stop(
            [rules.IMAGE_KIND.at(place, message, f"end its name in .{kind.lower()}")]
        )


def read_image(root: Path, folder: str, path: str, place: Place) -> bytes:
    """Read an image that content names, and check it whole; raises Stop."""
    _refuse_address(path, place)
    ending = Path(path).suffix.lower()
    if ending not in _ENDINGS:
        message = f"{path} is no PNG, JPEG or SVG by its name"
        hint = "save the image as one of these, with the ending of its kind"
        raise Stop([rules.IMAGE_KIND.at(place, message, hint)])
    real = file_below(root, folder, path, place)
    limit = SVG_BYTES if ending == ".svg" else BYTES
    if real.stat().st_size > limit:
        message = f"{path} is larger than {limit // 1_000_000} megabytes"
        raise Stop([rules.IMAGE_TOO_LARGE.at(place, message, "save a smaller one")])
    data = read_bytes(root, real, limit)
    check = _check_svg if ending == ".svg" else _check_raster
    check(data, path, place)
    return data
