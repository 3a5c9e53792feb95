"""Many claims that have lost one qualifier, told beneath it: it is one cause.

A qualifier that is added under a table's defaults is missing from every statement of
its figures at once. Few are told one by one, where they stand.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from brief.findings import Cause, Finding
from brief.rules import QUALIFIER_LOST

_FEW = 3
"""So many claims that have lost the same are told one by one."""


def gathered(found: Iterable[Finding]) -> Iterator[Finding]:
    """Keep what is lost together where it is lost often; say once how it is said."""
    them = tuple(found)
    lost = [one.cause for one in them if one.rule == QUALIFIER_LOST.name and one.cause]
    often = {cause for cause, many in Counter(lost).items() if many > _FEW}
    first = _first(them)
    for one in them:
        if one.rule != QUALIFIER_LOST.name or one.cause is None:
            yield one
        elif one.cause not in often:
            yield replace(one, cause=None)
        else:
            yield one if one is first[one.cause] else replace(one, hint="")


def _first(found: Iterable[Finding]) -> dict[Cause, Finding]:
    """Give the finding of each cause that is printed first."""
    first: dict[Cause, Finding] = {}
    for one in sorted(found, key=lambda each: each.where):
        if one.cause:
            first.setdefault(one.cause, one)
    return first
