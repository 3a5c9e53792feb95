"""An editor's answers, held to what they name before they are written.

Each link is judged where it would stand, with all the others beside it, as a check
would judge it. A name that no figure has is right only for an input that was drafted
in the same run, or that a link of the draft names already, and for the same value.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from brief.content.models.brief import Brief
from brief.content.models.prose import ClaimKind
from brief.content.nearest import did_you_mean
from brief.figures.claims import held
from brief.figures.counts import counts
from brief.figures.held import Known
from brief.figures.honesty import false_rule
from brief.figures.ledger import Figures
from brief.figures.linking.accepting import Link, place_of, written
from brief.figures.linking.block import blocks_in, passage_of
from brief.figures.linking.draft import loose_at
from brief.figures.linking.inputs import drafted, names_of, values_of
from brief.figures.linking.pending import drafts_again
from brief.figures.linking.plainly import why_not_plain
from brief.figures.profiling import profile_of
from brief.figures.saying import detailed, plain
from brief.figures.sentences import Stating, statings
from brief.figures.wording import Verdict
from brief.findings import NOWHERE, Finding, Level
from brief.rules import (
    CLAIM_NOT_CHECKED,
    CLAIM_WORDING,
    DISMISSED_QUANTITY,
    UNKNOWN_FIGURE,
)


@dataclass(frozen=True, slots=True)
class Answers:
    """What an editor gives back: the links to write, and the inputs that it drafted.

    `path` is that of the draft.
    """

    links: tuple[Link, ...]
    inputs: Mapping[str, str]
    path: str = ""


def faults(
    text: str, answers: Answers, brief: Brief, figures: Figures
) -> Iterator[Finding]:
    """Find the links that a check would not let stand; warn of what it cannot read."""
    bands, _ = profile_of(brief.wording)
    known = Known(brief, figures.figures, counts(brief), bands)
    inputs = {**_waiting(text, figures), **answers.inputs}
    for link, stating in _placed(text, answers):
        found = (
            _named(text, link, stating, known, inputs)
            if _is_new(stating, known)
            else _judged(text, link, stating, known)
        )
        where = place_of(text, link, answers.path)
        yield from (replace(one, where=where) for one in found)


def _waiting(text: str, figures: Figures) -> Mapping[str, str]:
    """Give the inputs that links of the draft name and that nobody has added yet."""
    drafts = drafts_again(text, figures.figures)
    return {name: draft for draft in drafts for name in names_of(draft)}


def _placed(text: str, answers: Answers) -> Iterator[tuple[Link, Stating]]:
    """Give each link as the claim that it makes of its words, in its clause."""
    starts: dict[int, Link] = {}
    grown = 0
    for link in sorted(answers.links, key=lambda one: one.start):
        starts[link.start + grown] = link
        grown += len(link.claim) - len(link.words)
    for block in blocks_in(written(text, answers.links, answers.path)):
        pieces = list(block.pieces(0, len(block.plain)))
        made = {id(one): starts.get(block.start + at) for at, one in pieces}
        for stating in statings((passage_of(*(one for _, one in pieces)),)):
            if accepted := made[id(stating.claim)]:
                yield accepted, stating


def _is_new(stating: Stating, known: Known) -> bool:
    """Tell whether a claim names figures that are not there."""
    names = stating.claim.targets
    return stating.claim.states is ClaimKind.FIGURE and not all(
        name in known.figures for name in names
    )


def _named(
    text: str, link: Link, stating: Stating, known: Known, inputs: Mapping[str, str]
) -> Iterator[Finding]:
    """Find a name that no input was drafted under, or one of another value."""
    names = stating.claim.targets
    if names == names_of(link.draft):
        return
    for name in names:
        if name not in known.figures and name not in inputs:
            near = did_you_mean(name, (*known.figures, *inputs)) or _UNLIKE
            message = f"there is no figure “{name}”, and no input is drafted under it"
            yield UNKNOWN_FIGURE.at(NOWHERE, message, near)
            return
    one = loose_at(text, link.start, link.end)
    own = values_of(drafted(one)) if one else ()
    drafts = dict.fromkeys(inputs.get(name, "") for name in names)
    if own != values_of("\n".join(drafts)):
        message = f"“{link.words}” is not the value of “{', '.join(names)}” as drafted"
        hint = "give each number an input of its own"
        yield CLAIM_WORDING.at(NOWHERE, message, hint)


def _judged(text: str, link: Link, stating: Stating, known: Known) -> Iterator[Finding]:
    """Find words that are not true of what they would be linked to."""
    if stating.claim.states is ClaimKind.PLAIN:
        one = loose_at(text, link.start, link.end)
        if why := why_not_plain(one) if one else "":
            yield DISMISSED_QUANTITY.at(NOWHERE, why, "link it to its figure")
        return
    found = held(stating, known)
    yield from found.findings
    claim = found.checked
    if claim.verdict is Verdict.FALSE:
        says, _, _ = claim.reason.rstrip(".").partition("; the figure")
        stated = [f"{one.name} is {plain(detailed(one))}" for one in claim.figures]
        message = "; ".join((says if stated else claim.reason.rstrip("."), *stated))
        yield false_rule(claim).at(NOWHERE, message, _HINT)
    elif claim.verdict is Verdict.NOT_CHECKED and not found.findings:
        unread = CLAIM_NOT_CHECKED.at(NOWHERE, claim.reason.rstrip("."))
        yield replace(unread, level=Level.WARNING)


_UNLIKE = "`brief figures NAME` lists those there are; or name it so in its `input`"
_HINT = "link it to one of its `offers`, or take the link out"
