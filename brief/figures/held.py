"""What claims are held to, and how a claim is given back once it is held.

A claim that could not be checked says why, and is never called true.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from brief.content.models.brief import Brief
from brief.content.models.figure import SmallPrint
from brief.figures.audit import used
from brief.figures.ledger import WITHOUT_VALUE, CheckedClaim, Figure
from brief.figures.sentences import Stating
from brief.figures.smallprint.said import own_denials, undenied
from brief.figures.wording import DEFAULT, Judgement, Profile, Verdict
from brief.figures.wording.context.noted import unframed
from brief.findings import Finding, Place
from brief.rules import CLAIM_WORDLESS


@dataclass(frozen=True, slots=True)
class Known:
    """What claims are held to: figures, how many things are listed, and the bands.

    `leads` are the hedges that supplied words need, by the places of their claims.
    """

    brief: Brief
    figures: Mapping[str, Figure]
    counts: Mapping[str, int]
    bands: Profile = DEFAULT
    leads: Mapping[Place, str] = field(default_factory=lambda: MappingProxyType({}))

    def used(self) -> frozenset[str]:
        """Name the figures that anything uses."""
        return used(self.brief, self.figures)


@dataclass(frozen=True, slots=True)
class Held:
    """A claim as checked, and what was found on the way to its verdict.

    `of_others` tells that its words are true of all but what its figure counts.
    """

    checked: CheckedClaim
    findings: tuple[Finding, ...] = ()
    of_others: bool = False


def unchecked(
    stating: Stating,
    text: str,
    reason: str,
    *found: Finding,
    figures: tuple[Figure, ...] = (),
) -> Held:
    """Give a claim that could not be checked, and why."""
    checked = CheckedClaim(
        stating.claim, stating.passage, text, figures, Verdict.NOT_CHECKED, reason
    )
    return Held(checked, found)


def checked_as(
    stating: Stating,
    text: str,
    judgement: Judgement,
    figures: tuple[Figure, ...] = (),
) -> Held:
    """Give a claim with its verdict."""
    return Held(
        CheckedClaim(
            stating.claim,
            stating.passage,
            text,
            figures,
            judgement.verdict,
            judgement.reason,
            judgement.suggest,
            judgement.warning,
        )
    )


_NO_WORDS = "this claim has no words, and the program cannot supply them"


def wordless(
    stating: Stating,
    message: str = _NO_WORDS,
    hint: str = "write the words",
    figures: tuple[Figure, ...] = (),
) -> Held:
    """Say that a claim has no words, and that the program has none for it."""
    found = CLAIM_WORDLESS.at(stating.claim.place, message, hint)
    return unchecked(stating, WITHOUT_VALUE, message, found, figures=figures)


def before_it(stating: Stating, *entries: SmallPrint) -> str:
    """Give the words before a claim, without the denials that its small print holds."""
    own = [phrase for one in entries for phrase in one.phrases]
    before = unframed(stating.before)
    for each in (denial for one in entries for denial in own_denials(one.counts)):
        before = re.sub(rf"\b{re.escape(each)}\b ?", "", before, flags=re.IGNORECASE)
    return undenied(before, own)
