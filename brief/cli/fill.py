"""`brief fill`: the program's words, written into empty claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from brief.build.checking import computed
from brief.build.store import replace_all
from brief.cli.place import briefs_of
from brief.cli.tell import out, told
from brief.figures.fill import fill, left
from brief.findings import errors

if TYPE_CHECKING:
    from argparse import Namespace


def run(options: Namespace) -> int:
    """Fill the empty claims of one brief or all; nothing else in a file changes.

    What stands in the way of one claim is told, and does not keep the others empty.
    """
    root, names = briefs_of(options.brief)
    code = 0
    for name in names:
        brief, figures, findings = computed(root, name)
        if errors(findings):
            code = max(code, told(findings))
        for path, text in fill(brief, figures, root, findings):
            if not options.dry_run:
                file = root / path
                replace_all(file.parent, {file.name: text.encode()})
            out(f"{'would fill' if options.dry_run else 'filled'} {path}")
        for place, why in left(figures, findings):
            out(f"left empty {place}: {why}")
    return code
