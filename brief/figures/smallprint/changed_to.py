"""A change of two figures, and the value that it is said to come to or from.

"Falling by [4.5 points](fig:was,now) to [75.8%](fig:was)" ends where it began: the
value is as its figure says, and so is the change.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from brief.content.models.prose import Claim, ClaimKind
from brief.figures.ledger import Figure
from brief.figures.smallprint.scope import Scope
from brief.figures.wording import read
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import CLAIMS_AT_ODDS

_JOINT = Late(
    r"(?: (?:over|in|during) (?:the )?[\w/]{1,12})?,? (?P<way>to|from)"
    r"(?: (?:an?|the|about|around|just(?: over| under)?|nearly"
    r"|almost|only|some))* "
)
_TWO = 2


def changed_to(
    scopes: Sequence[Scope], figures: Mapping[str, Figure]
) -> Iterator[Finding]:
    """Find a change that comes to the figure with which it begins, or the reverse."""
    for one, other in pairwise(scopes):
        change, value = one.one.quantity.claim, other.one.quantity.claim
        said = _joint(one, other)
        if not (change and value and said and _is_change(change, one)):
            continue
        begins, ends = change.targets
        right = ends if said == "to" else begins
        wrong = value.targets[0]
        alone = value.states is ClaimKind.FIGURE and len(value.targets) == 1
        if not alone or not _is_another(figures.get(wrong), figures.get(right)):
            continue
        message = (
            f"“{change.text}” runs from “{begins}” to “{ends}”, and the words have it"
            f" run {said} {figures[wrong].printed} (“{wrong}”)"
        )
        hint = f"state “{right}” here, which is {figures[right].printed}"
        yield CLAIMS_AT_ODDS.at(value.place, message, hint)


def _is_another(one: Figure | None, other: Figure | None) -> bool:
    """Tell whether two figures of one kind of unit are not of one value."""
    if one is None or other is None or one.value is None:
        return False
    return one.unit.kind is other.unit.kind and one.value != other.value


def _joint(one: Scope, other: Scope) -> str:
    """Give the "to" or "from" that alone stands between two claims, or nothing."""
    laid, start, end = one.one.laid, one.one.end, other.one.start
    if laid is not other.one.laid or end < start:
        return ""
    found = _JOINT.fullmatch(laid.text[start:end])
    return found["way"] if found else ""


def _is_change(claim: Claim, scope: Scope) -> bool:
    """Tell whether a claim of two figures says that the first became the second."""
    two = claim.states is ClaimKind.FIGURE and len(claim.targets) == _TWO
    told = read(claim.text, before=scope.before) if two else None
    return told is not None and told.moved
