"""A share of two figures, said of those whom its part does not count.

"[70%](fig:joined,referred) of those referred did not join" is denied like a share of
one figure.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from brief.figures.ledger import Figure
from brief.figures.smallprint.bases_of_two import part_of_two
from brief.figures.smallprint.denied import counts_those_who_do_not, denied
from brief.figures.smallprint.scope import Scope, folded
from brief.figures.smallprint.stated import StatedFigure
from brief.findings import Finding


def denied_of_two(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find a share of two figures whose words go on to deny what its part counts."""
    part = part_of_two(scope, figures)
    own = folded(part.entry.counts) if part else ""
    if part is not None and not counts_those_who_do_not(own):
        yield from denied(StatedFigure(part, scope), own)
