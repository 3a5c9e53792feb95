"""Percentage points that the words of their sentence call per cent.

"In percentage terms, use rose by 5", of a rise of 5 percentage points: the number by
itself is right, and what stands around it makes another thing of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.content.models.prose import Claim
from brief.figures.honesty.evidence import Evidence
from brief.figures.honesty.sentences import Sentence, stated_by
from brief.figures.ledger import Figure
from brief.figures.saying import plain, said
from brief.figures.units import Kind
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules.honesty import PERCENT_FOR_POINTS

_MOVES = r"(?:rise|fall|increase|decrease|change|growth|drop|reduction|gain)"
_IN_PER_CENT = Late(
    r"\b(?:in (?:percentage|per ?cent|relative|proportional|proportionate) terms"
    r"|in per ?cent(?! of)|percentage[- ]?wise|proportion(?:al|ate)ly"
    rf"|as a percentage(?=[,.;])|(?:percentage|per ?cent|relative) {_MOVES})\b",
    re.IGNORECASE,
)
_SAYS_WHICH = Late(r"%|\bper ?cent|\bpoints?\b", re.IGNORECASE)
_POINTS_FOLLOW = Late(r"[ -](?:percentage[ -])?points?\b", re.IGNORECASE)


def in_per_cent(evidence: Evidence) -> Iterator[Finding]:
    """Find bare numbers of percentage points in sentences that speak in per cent."""
    for sentence in evidence.sentences:
        term = _IN_PER_CENT.search(sentence.text)
        for claim in sentence.claims if term else ():
            figure = _points(evidence, claim)
            if term and figure and not _says_points(sentence, claim):
                words = plain(claim.text)
                message = (
                    f"“{words}” is said in per cent (“{term[0]}”), and “{figure.name}”"
                    f" is {plain(said(figure))}"
                )
                hint = "say percentage points, and not that it is in per cent"
                yield PERCENT_FOR_POINTS.at(claim.place, message, hint)


def _points(evidence: Evidence, claim: Claim) -> Figure | None:
    """Give the one figure in percentage points that a claim states."""
    names = stated_by(claim)
    figure = evidence.figures.get(names[0]) if len(names) == 1 else None
    return figure if figure and figure.unit.kind is Kind.POINTS else None


def _says_points(sentence: Sentence, claim: Claim) -> bool:
    """Tell whether a number says itself what it is in, or is told directly behind."""
    if _SAYS_WHICH.search(claim.text):
        return True
    return any(
        _POINTS_FOLLOW.match(sentence.text, one.end())
        for one in re.finditer(re.escape(claim.text), sentence.text)
    )
