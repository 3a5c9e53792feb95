"""`brief explain`: a figure's working as a tree, and every place that states it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from brief.build.checking import computed
from brief.cli.place import briefs_of
from brief.cli.tell import out
from brief.figures.explain import explain, explain_record

if TYPE_CHECKING:
    from argparse import Namespace


def run(options: Namespace) -> int:
    """Explain one figure; raises Stop when there is none of that name."""
    root, names = briefs_of(options.brief)
    _, figures, _ = computed(root, names[0])
    if options.json:
        record = explain_record(figures, options.figure)
        out(json.dumps(record, indent=1, ensure_ascii=False))
    else:
        out(explain(figures, options.figure))
    return 0
