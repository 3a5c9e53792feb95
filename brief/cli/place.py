"""Which library and which briefs a command means."""

from __future__ import annotations

from pathlib import Path

from brief.build.request import names_in, root_from


def library_of(brief: str | None) -> Path:
    """Find the library: from the brief's folder when one is named, else from here."""
    return root_from(Path(brief) if brief and Path(brief).is_dir() else Path())


def briefs_of(brief: str | None) -> tuple[Path, tuple[str, ...]]:
    """Give the library's root and the briefs meant; raises Stop for none."""
    root = library_of(brief)
    return root, names_in(root, brief)
