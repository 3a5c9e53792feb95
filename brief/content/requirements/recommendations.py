"""Recommendations ask in verbs of a closed set."""

from __future__ import annotations

from collections.abc import Iterator

from brief import rules
from brief.content.models.recommendation import VERBS
from brief.content.nearest import listed, nearest
from brief.content.requirements.case import Case
from brief.findings import Finding


def verbs(case: Case) -> Iterator[Finding]:
    """Each thing asked for begins with a verb of the profile's set, or of ours."""
    allowed = case.brief.organisation.profile.verbs or VERBS
    sheet = case.brief.recommendations
    for recommendation in sheet.recommendations if sheet else ():
        for ask in recommendation.asks:
            if ask.verb not in allowed:
                message = f"“{ask.verb}” is not a verb of recommendations"
                near = nearest(ask.verb, allowed)
                hint = f"did you mean `{near}`?" if near else f"use {listed(allowed)}"
                yield rules.UNKNOWN_VERB.at(ask.at("verb"), message, hint)
