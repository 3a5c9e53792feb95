"""Two figures whose change is said of other years: "rose by 65 between 2014 and 2023".

The years of "between ... and ...", "from ... to ...", "since ..." and "in ..." are
held to the `period` of both figures, where each is of a year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from brief.content.models.prose import ClaimKind
from brief.figures.ledger import Figure
from brief.figures.smallprint.dated import years_of, years_of_period
from brief.figures.smallprint.scope import Scope, folded
from brief.findings import Finding
from brief.rules import PERIOD_MISNAMED

_YEAR = r"(?:19|20)\d\d(?:[/-]\d\d)?(?![\d/-])"
_SPAN = re.compile(
    rf"\b(?:between|from) (?P<first>{_YEAR}) (?:and|to|until) (?P<last>{_YEAR})"
    rf"|\bsince (?P<since>{_YEAR})"
    r"|\b(?:than|what (?:it|they) (?:was|were|had been)|that of|those of|compared with)"
    rf" (?:it was |they were )?(?:in )?(?P<than>{_YEAR})"
)

_WITHIN = re.compile(rf"^in (?P<since>{_YEAR})")


def spanned(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find a change of two figures that is said of the years of neither."""
    quantity = scope.one.quantity
    claim = quantity.claim
    if claim is None or claim.states is not ClaimKind.FIGURE:
        return
    two = [figures[name] for name in claim.targets if name in figures]
    periods = [years_of_period(one.entry.period) for one in two]
    if len(two) != 2 or not all(periods):
        return
    one, other = periods
    words = f"{scope.before} {folded(quantity.words)} {scope.after}"
    found = _SPAN.search(words) or _WITHIN.match(scope.after)
    if found is None or one == other:
        return
    named = [years_of(found[key]) for key in found.groupdict() if found[key]]
    if len(named) == 1:
        right = bool(named[0] & (one | other))
    else:
        first, last = named
        right = bool(first & one and last & other) or bool(first & other and last & one)
    if not right:
        of = f"{two[0].entry.period} and {two[1].entry.period}"
        message = f"“{quantity.words}” states figures of {of}, and not “{found[0]}”"
        hint = f"say “between {of}”, or name figures of those years"
        yield PERIOD_MISNAMED.at(quantity.place, message, hint)
