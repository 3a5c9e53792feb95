"""`brief accept`: today's figures and layout text as the baseline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from brief.build.baseline import accept, compare
from brief.cli.place import briefs_of
from brief.cli.tell import note, out, progress, told
from brief.findings import errors

if TYPE_CHECKING:
    from argparse import Namespace


def run(options: Namespace) -> int:
    """Show what moved since the last baseline; write the new one unless comparing."""
    root, names = briefs_of(options.brief)
    if options.compare:
        change, findings = compare(root, names[0], progress)
    else:
        change, findings = accept(root, names[0], progress)
    if errors(findings):
        return told(findings)
    out(change or "nothing has moved since the baseline was accepted")
    if options.compare:
        return 1 if change else 0
    note(f"accepted: content/briefs/{names[0]}/baseline/")
    return 0
