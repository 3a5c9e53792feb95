"""The accepted state of a brief: its figures and the text of its pages.

Kept beside the content, so that an author sees what a change has moved, in words,
before anybody else does.
"""

from __future__ import annotations

from difflib import unified_diff
from typing import TYPE_CHECKING

from brief import rules
from brief.build.progress import silent
from brief.build.stages import make, prepare
from brief.build.store import replace_all
from brief.figures.listing import as_text
from brief.findings import Findings, Place, errors

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from brief.build.progress import Step
    from brief.build.stages import Prepared
    from brief.content.models.brief import Brief
    from brief.figures.ledger import Figures

FOLDER = "baseline"
FIGURES = "figures.txt"


def moved_figures(root: Path, brief: Brief, figures: Figures) -> Findings:
    """Warn when figures differ from the accepted ones; nothing without a baseline."""
    file = root / brief.folder / FOLDER / FIGURES
    if not file.is_file():
        return ()
    old, new = file.read_text(encoding="utf-8"), _figures(figures)
    moved = [
        line[1:].split()[0] for line in _changes(FIGURES, old, new) if line[1:].split()
    ]
    names = ", ".join(dict.fromkeys(moved))
    place = Place(f"{brief.folder}/{FOLDER}/{FIGURES}")
    hint = (
        f"see how: brief accept {brief.name} --compare; then accept it, or put it back"
    )
    told = f"figures have moved since they were accepted: {names}"
    return (rules.BASELINE_MOVED.at(place, told, hint),) if moved else ()


def compare(
    root: Path, name: str, tell: Callable[[Step], None] = silent
) -> tuple[str, Findings]:
    """Build without writing and show what differs from the baseline, line by line."""
    prepared, files, findings = _state(root, name, tell)
    return _difference(root / prepared.brief.folder / FOLDER, files), findings


def accept(
    root: Path, name: str, tell: Callable[[Step], None] = silent
) -> tuple[str, Findings]:
    """Write the baseline and tell what it changes; nothing is written on an error."""
    prepared, files, findings = _state(root, name, tell)
    folder = root / prepared.brief.folder / FOLDER
    change = _difference(folder, files)
    if not errors(findings):
        replace_all(folder, {one: text.encode() for one, text in files.items()})
    return change, findings


def _state(
    root: Path, name: str, tell: Callable[[Step], None]
) -> tuple[Prepared, dict[str, str], Findings]:
    """Make every document and read the text of its pages."""
    from brief.pdf.words import texts

    prepared = prepare(root, name, (), draft=False, tell=tell)
    files = {FIGURES: _figures(prepared.figures)}
    findings = prepared.findings
    made = make(prepared.documents if not errors(findings) else ())
    for one, pdf in made.items():
        findings = (*findings, *pdf.findings)
        files[f"{one}.txt"] = _pages(texts(pdf.data))
    return prepared, files, findings


def _figures(figures: Figures) -> str:
    return as_text(figures) + "\n"


def _pages(pages: tuple[tuple[str, ...], ...]) -> str:
    """Set the text of pages one line a line, with a heading for each page."""
    return "".join(
        f"page {number}\n" + "".join(f"  {line}\n" for line in lines)
        for number, lines in enumerate(pages, 1)
    )


def _difference(folder: Path, files: Mapping[str, str]) -> str:
    """Show removed lines with -, added ones with +, file by file."""
    told: list[str] = []
    for name, new in files.items():
        file = folder / name
        old = file.read_text(encoding="utf-8") if file.is_file() else ""
        lines = _changes(name, old, new)
        if lines:
            told += [name, *(f"  {line}" for line in lines)]
    return "\n".join(told)


def _changes(name: str, old: str, new: str) -> list[str]:
    """Give the lines that differ, without the context around them."""
    diff = unified_diff(old.splitlines(), new.splitlines(), name, name, "", "", 0, "")
    return [
        line for line in diff if line[:1] in "+-" and line[:3] not in {"+++", "---"}
    ]
