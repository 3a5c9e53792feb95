"""`brief new`: a working brief in the caller's folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from brief.cli.tell import note, out
from brief.content.scaffold import new
from brief.library import find_root

if TYPE_CHECKING:
    from argparse import Namespace


def run(options: Namespace) -> int:
    """Make the brief and name the files that were written."""
    root = find_root(Path()) or Path.cwd()
    for path in new(root, options.name):
        out(f"wrote {path}")
    note(f"now try: brief build {options.name}")
    return 0
