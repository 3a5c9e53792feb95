"""`brief explain`: where a figure or a series comes from, and what states it."""

from __future__ import annotations

from json import dumps
from typing import TYPE_CHECKING

from brief.build.checking import computed
from brief.cli.place import briefs_of
from brief.cli.tell import out, told
from brief.figures.explain import explain, explain_record
from brief.figures.series_declared import (
    is_series,
    path_of,
    series_stated,
    unreadable,
)
from brief.figures.series_told import explain_series, explain_series_record

if TYPE_CHECKING:
    from argparse import Namespace

    from brief.content.models.brief import Brief
    from brief.figures.ledger import Figures


def run(options: Namespace) -> int:
    """Explain a figure or a series; raises Stop when there is none of that name."""
    root, names = briefs_of(options.brief)
    brief, figures, _ = computed(root, names[0])
    name = options.figure
    if name not in figures.figures and is_series(brief, name):
        return _series(brief, figures, name, json=options.json)
    others = series_stated(brief)
    if options.json:
        out(dumps(explain_record(figures, name, others), indent=1, ensure_ascii=False))
    else:
        out(explain(figures, name, others))
    return 0


def _series(brief: Brief, figures: Figures, name: str, *, json: bool) -> int:
    """Explain a series; one without a table is an error, and told all the same."""
    if json:
        record = explain_series_record(brief, figures, name)
        out(dumps(record, indent=1, ensure_ascii=False))
    else:
        out(explain_series(brief, figures, name))
    missing = path_of(name) not in brief.tables
    return told((unreadable(brief, name),)) if missing else 0
