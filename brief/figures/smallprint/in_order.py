"""Numbers in a row that stand in another order than those whose they are.

"Ashby, Berry and Ely had [108](fig:ashby), [90](fig:ely) and [120](fig:berry) fires"
gives Berry the fires of Ely. A reader takes them in turn, with "respectively" or
without it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from brief.figures.ledger import Figure
from brief.figures.smallprint.placed import titled
from brief.figures.smallprint.scope import Scope, folded
from brief.figures.smallprint.stated import figure_alone
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import AREA_MISNAMED, POPULATION_MISNAMED

_IN_A_ROW = Late(r",|(?:, )?and")
_LISTED = Late(r",|(?:, )?and(?: in| the)?")
_TO_THEIRS = Late(
    r",?(?: [a-z'-]+){0,6}?(?: had| have| has| saw| spent| recorded| made| lost| were"
    r"| are| came to| accounted for| of|,)"
    r"(?: (?!between|from|either|not)[a-z]+){0,3} ?"
)
"""What leads from a list of names to their numbers: "had", ", the share was"."""


def in_order(
    scopes: Sequence[Scope], figures: Mapping[str, Figure]
) -> Iterator[Finding]:
    """Find the first number of each row that is not whose the order makes it."""
    for row in _rows(scopes):
        them = [figure_alone(one, figures) for one in row]
        theirs = [one for one in them if one is not None]
        alike = len({one.unit for one in theirs}) == 1
        if len(theirs) == len(row) > 1 and alike:
            yield from _exchanged(row, theirs)


def _rows(scopes: Sequence[Scope]) -> Iterator[list[Scope]]:
    """Give the claims that follow each other with no more than "and" between them."""
    row = list(scopes[:1])
    for one, other in pairwise(scopes):
        if not _follows(one, other):
            yield row
            row = []
        row.append(other)
    yield row


def _follows(one: Scope, other: Scope) -> bool:
    laid, end = one.one.laid, one.one.end
    between = laid.text[end : other.one.start].strip()
    return laid is other.one.laid and _IN_A_ROW.fullmatch(between) is not None


def _exchanged(row: Sequence[Scope], theirs: Sequence[Figure]) -> Iterator[Finding]:
    """Find the first number in a row that another name of the list before it has."""
    areas = [(folded(one.entry.area).removeprefix("the "),) for one in theirs]
    whom = [_whom(one) for one in theirs]
    for names, rule in ((areas, AREA_MISNAMED), (whom, POPULATION_MISNAMED)):
        order = _order(row[0].before, names)
        told = zip(row, theirs, names, order, strict=False)
        amiss = next((it for it in told if it[3] not in it[2]), None)
        if amiss is None or (amiss[0] is row[0] and _AT_ONCE.match(row[0].before)):
            continue
        quantity, figure, name = amiss[0].one.quantity, amiss[1], amiss[3]
        message = (
            f"“{quantity.words}” states “{figure.name}”, and its place in the row is"
            f" that of “{titled(name) if rule is AREA_MISNAMED else name}”"
        )
        hint = "name the numbers in the order of those whose they are"
        yield rule.at(quantity.place, message, hint)


_AT_ONCE = Late(r"(?:in|across|within|throughout) (?!\d)")
"""A place with which a sentence begins is held to its first number elsewhere."""


def _whom(figure: Figure) -> tuple[str, ...]:
    """Give the names of those of whom a figure is."""
    entry = figure.entry
    return tuple(map(folded, (entry.population, *entry.population_names)))


def _order(before: str, names: Sequence[tuple[str, ...]]) -> list[str]:
    """Give the names as they are listed before a row, where they are; or none."""
    at = [_at(before, one) for one in names]
    if len({one[0] for one in names if one}) < len(names) or any(x is None for x in at):
        return []
    listed = sorted((one.start(), one.end(), one[0]) for one in at if one)
    gaps = (before[x[1] : y[0]].strip() for x, y in pairwise(listed))
    leads = before[listed[-1][1] :] + " "
    joined = all(map(_LISTED.fullmatch, gaps)) and _TO_THEIRS.fullmatch(leads)
    return [one[2] for one in listed] if joined else []


def _at(before: str, names: tuple[str, ...]) -> re.Match[str] | None:
    """Find where any of some names stands; none where it is said more than once."""
    which = "|".join(map(re.escape, sorted(filter(None, names), key=len, reverse=True)))
    found = list(re.finditer(rf"\b(?:{which})\b", before)) if which else []
    return found[0] if len(found) == 1 else None
