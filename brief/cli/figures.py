"""`brief figures`: every figure of a brief, with its working and its source."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from brief.build.checking import computed
from brief.cli.place import briefs_of
from brief.cli.tell import out, told_in_passing
from brief.figures.listing import as_records, as_text
from brief.figures.series_told import series_lines

if TYPE_CHECKING:
    from argparse import Namespace


def run(options: Namespace) -> int:
    """List the figures; tell what is wrong beside them."""
    root, names = briefs_of(options.brief)
    brief, figures, findings = computed(root, names[0])
    if options.json:
        out(json.dumps(as_records(figures), indent=1, ensure_ascii=False))
    else:
        out("\n\n".join(one for one in (as_text(figures), series_lines(brief)) if one))
    return told_in_passing(findings, names[0])
