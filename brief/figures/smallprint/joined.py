"""Two claims of one sentence, and the words between that set one against the other.

"At [94%](fig:seen), we met the target of [95%](fig:target)" holds two true numbers and
says what is false.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from brief.content.models.prose import ClaimKind
from brief.figures.ledger import Figure
from brief.figures.sentences import clause_around
from brief.figures.smallprint.scope import Scope
from brief.figures.stating import stated
from brief.figures.wording import at_odds
from brief.findings import Finding
from brief.rules import CLAIMS_AT_ODDS

_FAR = 90
"""Characters between two claims that a reader still takes together."""


def joined(scopes: Sequence[Scope], figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find two claims whose sentence compares them falsely."""
    for one, other in pairwise(scopes):
        first, second = _figure(one, figures), _figure(other, figures)
        text = _between(one, other)
        if first is None or second is None or not text:
            continue
        values = first.value, second.value
        if values[0] is None or values[1] is None:
            continue
        reason = at_odds(
            text,
            stated(first, values[0]),
            stated(second, values[1]),
            profile=first.bands,
        )
        claim = other.one.quantity.claim
        if reason and claim:
            hint = "correct the words between the two, or name the figures it means"
            yield CLAIMS_AT_ODDS.at(claim.place, reason.rstrip("."), hint)


def _figure(scope: Scope, figures: Mapping[str, Figure]) -> Figure | None:
    """Give the one figure that a claim states, if it states one."""
    claim = scope.one.quantity.claim
    alone = claim is not None and claim.states is ClaimKind.FIGURE
    if claim is None or not alone or len(claim.targets) != 1:
        return None
    return figures.get(claim.targets[0])


def _between(one: Scope, other: Scope) -> str:
    """Give the words of two claims with what leads to the first and joins them."""
    first, second = one.one, other.one
    laid = first.laid
    near = laid is second.laid and 0 < second.start - first.end <= _FAR
    if not near or laid.sentence(first.start, second.end) != laid.sentence(
        first.start, first.end
    ):
        return ""
    lead, _ = clause_around(laid.text, first.start, first.end)
    lead = max([lead, *(x.end for x in laid.claims() if x.end <= first.start)])
    return laid.text[lead : second.end]
