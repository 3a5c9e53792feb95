"""What the fact sheet and the conclusion may say: what the body of the report says.

Nothing that it does not state, and nothing that it hedges more.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brief.content.models.brief import Brief
from brief.content.models.prose import Claim, ClaimKind
from brief.content.walk import Passage, numbering
from brief.figures.smallprint.scope import Scope, says
from brief.figures.smallprint.travel import ESTIMATED, hedged
from brief.findings import Finding
from brief.rules import BODY_SILENT, HEDGE_LOST

_CONCLUSION = "s-conclusion"
"""The anchor of the section that restates the body."""

Target = tuple[ClaimKind, str]


def concluding(brief: Brief) -> frozenset[int]:
    """Give the headings of the conclusion and its subsections, by identity."""
    found: set[int] = set()
    level = 0
    for one in numbering(brief).sections if brief.report else ():
        section = one.section
        if one.anchor == _CONCLUSION:
            level = section.level
        elif level and section.level <= level:
            level = 0
        if level:
            found.add(id(section.heading))
    return frozenset(found)


def between(brief: Brief, scopes: Sequence[Scope]) -> Iterator[Finding]:
    """Find restatements of what the body does not state, or states more carefully."""
    headings = concluding(brief)
    body: dict[Target, list[Scope]] = {}
    restated: list[tuple[Target, Claim, Scope]] = []
    for scope in scopes:
        claim = scope.one.quantity.claim
        for name in claim.targets if claim else ():
            if claim and _restates(scope.passage, headings):
                restated.append(((claim.states, name), claim, scope))
            elif claim and scope.passage.document == "report":
                body.setdefault((claim.states, name), []).append(scope)
    for target, claim, scope in restated if body else ():
        yield from _silent(target, claim, scope, body.get(target))
        yield from _bolder(target, claim, scope, body.get(target, []))


def _restates(passage: Passage, headings: frozenset[int]) -> bool:
    """Tell whether a passage restates: in the fact sheet, or in the conclusion."""
    return passage.document == "factsheet" or id(passage.heading) in headings


def _where(passage: Passage) -> str:
    return "the fact sheet" if passage.document == "factsheet" else "the conclusion"


def _silent(
    target: Target, claim: Claim, scope: Scope, body: Sequence[Scope] | None
) -> Iterator[Finding]:
    """Find what the body does not state at all."""
    if not body:
        words, where = scope.one.quantity.words, _where(scope.passage)
        message = (
            f"{where} says “{words}”; the body of the report states no “{target[1]}”"
        )
        hint = "state it in the body first, with its source, or leave it out here"
        yield BODY_SILENT.at(claim.place, message, hint)


def _bolder(
    target: Target, claim: Claim, scope: Scope, body: Sequence[Scope]
) -> Iterator[Finding]:
    """Find what the body never states without calling it an estimate."""
    careful = body and all(says(one.beside, ESTIMATED) for one in body)
    if careful and not hedged(scope):
        words, where = scope.one.quantity.words, _where(scope.passage)
        message = (
            f"{where} says “{words}” as if it were exact; the body calls “{target[1]}”"
            f" an estimate ({body[0].passage.where})"
        )
        yield HEDGE_LOST.at(claim.place, message, "say “an estimated”")
