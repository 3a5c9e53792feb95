"""The coverage of each document: how many quantities it states, and their fates."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from brief.figures.ledger import Coverage, Quantity


def coverage(quantities: Iterable[Quantity]) -> dict[str, Coverage]:
    """Count the quantities of each document by what became of them."""
    found: dict[str, Coverage] = {}
    for one in quantities:
        count = found.setdefault(one.passage.document, Coverage())
        names = ("stated", one.fate.value.replace(" ", "_"))
        more = {name: getattr(count, name) + 1 for name in names}
        found[one.passage.document] = replace(count, **more)
    return found
