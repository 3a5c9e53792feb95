"""Hashes that tell whether anything a document is made from has changed.

They follow content, data, styles, fonts, templates, this program's own code and
the versions of the libraries that can move a glyph. Nothing here reads content.
"""

from __future__ import annotations

import hashlib
import platform
import zlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from brief import library, resources

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

LIBRARIES = (
    "weasyprint",
    "pydyf",
    "tinycss2",
    "tinyhtml5",
    "cssselect2",
    "pyphen",
    "fonttools",
    "pillow",
    "pikepdf",
    "pypdfium2",
    "reportlab",
    "jinja2",
    "markdown-it-py",
    "pydantic",
    "segno",
)
"""The libraries whose version can change what stands on a page, or its bytes."""

PANGO = (
    "libpango-1.0.so.0",
    "libpangoft2-1.0.so.0",
    "libharfbuzz.so.0",
    "libharfbuzz-subset.so.0",
    "libfontconfig.so.1",
    "libfreetype.so.6",
)
"""The system's own libraries that set text; their file names carry their versions."""

PANGO_FOLDERS = ("/usr/lib", "/usr/lib/*", "/usr/local/lib", "/lib/*")

PACKAGE = Path(__file__).resolve().parents[1]
"""The folder of this program's own code."""

NOT_INPUT = frozenset({"releases", "history", "baseline", "__pycache__"})
"""Folders of a brief and of the package that no document is made from."""


def digest(data: bytes) -> str:
    """Give the SHA-256 of some bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def of_files(files: Iterable[tuple[str, Path]]) -> str:
    """Hash files by name and bytes; a link counts as the words it holds."""
    total = hashlib.sha256()
    for name, path in sorted(files):
        data = str(path.readlink()).encode() if path.is_symlink() else path.read_bytes()
        total.update(f"{name}\0{digest(data)}\n".encode())
    return total.hexdigest()


@cache
def versions() -> dict[str, str]:
    """Give the version of every library that can move a glyph."""
    found = {name: _version(name) for name in LIBRARIES}
    # What is compressed is the same bytes with the same zlib alone.
    found |= {"python": platform.python_version(), "zlib": zlib.ZLIB_RUNTIME_VERSION}
    return found | {name: _system(name) for name in PANGO}


@cache
def of_program() -> str:
    """Hash this program: code, templates, styles, fonts, libraries."""
    return digest(f"{of_code()}{sorted(versions().items())}".encode())


@cache
def of_code() -> str:
    """Hash this program without its libraries: what one commit of it is known by."""
    return of_folders(
        {
            "brief": PACKAGE,
            "styles": resources.styles(),
            "fonts": resources.fonts(),
            "profiles": resources.profiles(),
            "printers": resources.printers(),
        }
    )


def of_folders(folders: Mapping[str, Path]) -> str:
    """Hash the files of a program's folders, each folder by its label."""
    files = [
        (f"{label}/{name}", path)
        for label, folder in folders.items()
        for name, path in _below(folder)
        if path.suffix != ".pyc"
    ]
    return of_files(files)


def of_content(
    root: Path, name: str, as_of: date | None = None, printer: str = ""
) -> str:
    """Hash everything that a brief's documents can be made from.

    The day as of which its sources are judged decides what is found, and so counts; so
    does the printer for whom its files are made.
    """
    folders = (
        library.BRIEFS / name,
        library.MEETINGS,
        library.ASSETS,
        library.PROFILES,
    )
    files = [
        (f"{folder}/{below}", path)
        for folder in folders
        for below, path in _below(root / folder)
    ]
    organisation = root / library.ORGANISATION
    whole = of_files([*files, (str(library.ORGANISATION), organisation)])
    return digest(f"{whole}{as_of}{printer}".encode()) if as_of or printer else whole


def _below(folder: Path) -> Iterator[tuple[str, Path]]:
    """Walk the files below a folder that count as input, links not followed."""
    for path in folder.iterdir() if folder.is_dir() else ():
        if path.is_dir() and not path.is_symlink():
            if path.name not in NOT_INPUT:
                yield from (
                    (f"{path.name}/{name}", below) for name, below in _below(path)
                )
        elif path.is_symlink() or path.is_file():
            yield path.name, path


def _version(name: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"


def _system(name: str) -> str:
    """Give the file that a system library's name stands for: it holds its version."""
    for folder in PANGO_FOLDERS:
        for path in sorted(Path("/").glob(f"{folder[1:]}/{name}")):
            return path.resolve().name
    return "not found"
