"""`brief check`: content, figures, claims and exhibits; no page is laid out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from brief.build.checking import check_one
from brief.cli.place import briefs_of
from brief.cli.tell import note, progress, told

if TYPE_CHECKING:
    from argparse import Namespace


def run(options: Namespace) -> int:
    """Check one brief or all; print the coverage and what was found."""
    root, names = briefs_of(options.brief)
    checked = [check_one(root, name, progress, options.as_of) for name in names]
    findings = [found for one in checked for found in one.findings]
    code = told(findings, json=options.json)
    if not options.json:
        for one in checked:
            for line in one.coverage:
                note(f"{one.brief}: {line}")
    return code
