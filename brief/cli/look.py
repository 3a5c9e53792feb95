"""`brief look`: the pages of a PDF as pictures, and one contact sheet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from brief import rules
from brief.build.store import replace_all
from brief.cli.place import briefs_of
from brief.cli.tell import out
from brief.findings import Finding, Place, Stop
from brief.pdf.picture import contact_sheet, pages

if TYPE_CHECKING:
    from argparse import Namespace


def run(options: Namespace) -> int:
    """Draw every page of one PDF, or of all of a brief's."""
    for file in _files(options.file):
        folder = Path(options.out) if options.out else file.parent / "look"
        dpi = min(max(options.dpi, 20), 300)
        data = file.read_bytes()
        pictures = {
            f"{file.stem}-{number:02}.png": png
            for number, png in enumerate(pages(data, dpi), 1)
        }
        pictures[f"{file.stem}-contact.png"] = contact_sheet(data)
        replace_all(folder, pictures)
        for name in pictures:
            out(f"wrote {folder / name}")
    return 0


def _files(wanted: str) -> list[Path]:
    """Find the PDFs meant: one by its path, or a brief's by its name."""
    path = Path(wanted)
    if path.suffix.lower() == ".pdf":
        if path.is_file():
            return [path]
        raise Stop([_missing(path, "give the path of a PDF, or a brief's name")])
    root, names = briefs_of(wanted)
    files = sorted((root / "build" / names[0]).glob("*.pdf"))
    if files:
        return files
    raise Stop(
        [_missing(root / "build" / names[0], f"build it: brief build {names[0]}")]
    )


def _missing(path: Path, hint: str) -> Finding:
    return rules.NO_PDF.at(Place(str(path)), "there is no PDF here to look at", hint)
