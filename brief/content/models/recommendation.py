"""Recommendations: who is asked, to do what, in verbs from a closed set."""

from __future__ import annotations

from pydantic import Field

from brief.content.models.base import Datum, FormatNumber, Identifier
from brief.content.models.prose_field import ProseField

VERBS = (
    "note",
    "endorse",
    "support",
    "approve",
    "agree",
    "consider",
    "refer",
    "recommend",
    "delegate",
)
"""The verbs that a recommendation may start with (domain practice in board papers)."""


class Ask(Datum):
    """One thing asked for: a verb and what it governs."""

    verb: str
    text: ProseField


class Recommendation(Datum):
    """One numbered recommendation: "The Board is asked to note ... and endorse ..."."""

    id: Identifier
    asked: ProseField
    asks: tuple[Ask, ...] = Field(min_length=1)
    detail: ProseField | None = None


class RecommendationSheet(Datum):
    """`recommendations.yaml`."""

    format: FormatNumber
    recommendations: tuple[Recommendation, ...]
