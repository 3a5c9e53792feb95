"""What an editor is told of a draft: every quantity, its offers, its drafted input."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from brief.figures.linking.inputs import drafted
from brief.figures.linking.offers import Offered


def record(
    path: str, quantities: Sequence[Offered], taken: frozenset[str]
) -> dict[str, object]:
    """Give the record that `--json` prints; `accept` is for the editor to fill in."""
    return {"file": path, "quantities": [_one(each, taken) for each in quantities]}


def _one(each: Offered, taken: frozenset[str]) -> dict[str, object]:
    """Give one quantity with its places and offers."""
    loose = each.loose
    return {
        "text": loose.words,
        "start": loose.start,
        "end": loose.end,
        "line": loose.line,
        "column": loose.column,
        "sentence": loose.sentence,
        "offers": [asdict(one) for one in each.offers],
        "input": "" if each.offers else drafted(loose, taken),
        "accept": "",
    }
