"""What the fact sheet and the conclusion may say: what the body of the report says.

Nothing that it does not state, nothing that it hedges more, and nothing in a word that
means something else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brief.content.models.brief import Brief
from brief.content.models.prose import Claim, ClaimKind
from brief.content.walk import Passage, numbering
from brief.figures.smallprint.hedged import ESTIMATED, hedged
from brief.figures.smallprint.scope import Scope, says
from brief.findings import Finding
from brief.rules import BODY_SILENT, HEDGE_LOST, RESTATED_OTHERWISE

_CONCLUSION = "s-conclusion"
"""The anchor of the section that restates the body."""

TELLING = (
    ("recorded", "reported", "detected"),
    ("any", "the average", "the typical", "the usual"),
    ("mean", "median"),
    ("arrested", "charged", "convicted", "sentenced"),
    ("offences", "offenders"),
    ("applied for", "offered", "received"),
)
"""Words that are exchanged without notice, and do not mean the same of a number."""

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
        yield from _otherwise(claim, scope, body.get(target, []))


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
    """Find what the body never states without calling it an estimate.

    A count of what is listed is none: the estimate beside it is another number.
    """
    counted = target[0] is ClaimKind.COUNT
    careful = body and not counted and all(says(x.beside, ESTIMATED) for x in body)
    if careful and not hedged(scope):
        words, where = scope.one.quantity.words, _where(scope.passage)
        message = (
            f"{where} says “{words}” as if it were exact; the body calls “{target[1]}”"
            f" an estimate ({body[0].passage.where})"
        )
        yield HEDGE_LOST.at(claim.place, message, "say “an estimated”")


def _otherwise(claim: Claim, scope: Scope, body: Sequence[Scope]) -> Iterator[Finding]:
    """Find a telling word of the body that another has taken the place of."""
    for words in TELLING if body else ():
        kept = [one for one in words if all(says(x.sentence, (one,)) for x in body)]
        others = [one for one in words if one not in kept]
        if not kept or says(scope.sentence, kept):
            continue
        changed = says(scope.sentence, others)
        if changed and not any(says(one.sentence, (changed,)) for one in body):
            said, where = scope.one.quantity.words, _where(scope.passage)
            message = (
                f"{where} says “{changed}” of “{said}”; the body says “{kept[0]}”"
                f" ({body[0].passage.where})"
            )
            yield RESTATED_OTHERWISE.at(claim.place, message, f"say “{kept[0]}”")
