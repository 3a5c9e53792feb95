"""`figures.json`: every figure and every claim of a brief, for machines."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from brief.figures.ledger import Fate
from brief.figures.listing import as_records
from brief.figures.signing import statements

if TYPE_CHECKING:
    from brief.content.models.brief import Brief
    from brief.figures.ledger import Figures

FILE = "figures.json"


def coverage_of(figures: Figures) -> dict[str, dict[str, int]]:
    """Count, by document, how many quantities are stated and how they fared."""
    return {name: asdict(one) for name, one in figures.coverage.items()}


def figures_json(brief: Brief, figures: Figures) -> bytes:
    """Write figures, claims with their verdicts, the other quantities, the coverage."""
    record = {
        "format": 1,
        "brief": brief.name,
        "figures": as_records(figures),
        "claims": [
            {
                "words": figures.printed(one.claim),
                "figures": list(one.claim.targets),
                "document": one.passage.document,
                "where": one.passage.where,
                "place": str(one.claim.place),
                "verdict": str(one.verdict),
                "reason": one.reason,
                "hash": stated.signed.hash,
            }
            for one, stated in zip(
                figures.claims, statements(brief, figures), strict=True
            )
        ],
        "quantities": [
            {
                "words": one.words,
                "document": one.passage.document,
                "where": one.passage.where,
                "place": str(one.place),
                "fate": one.fate.value,
                "why": one.why,
            }
            for one in figures.quantities
            if one.fate is not Fate.TRACED
        ],
        "coverage": coverage_of(figures),
    }
    return json.dumps(record, indent=1, ensure_ascii=False).encode()
