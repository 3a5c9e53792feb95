"""`brief explain`: where a figure or a series comes from, and what states it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from brief.build.checking import computed
from brief.cli.place import briefs_of
from brief.cli.tell import out
from brief.figures.explain import explain, explain_record
from brief.figures.series_declared import path_of, series_stated
from brief.figures.series_told import explain_series, explain_series_record

if TYPE_CHECKING:
    from argparse import Namespace


def run(options: Namespace) -> int:
    """Explain a figure or a series; raises Stop when there is none of that name."""
    root, names = briefs_of(options.brief)
    brief, figures, _ = computed(root, names[0])
    name = options.figure
    series = name not in figures.figures and path_of(name) in brief.tables
    if options.json and series:
        record = explain_series_record(brief, figures, name)
    elif options.json:
        record = explain_record(figures, name, series_stated(brief))
    elif series:
        out(explain_series(brief, figures, name))
        return 0
    else:
        out(explain(figures, name, series_stated(brief)))
        return 0
    out(json.dumps(record, indent=1, ensure_ascii=False))
    return 0
