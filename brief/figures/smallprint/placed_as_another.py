"""A claim whose sentence names the place of another figure like its own, and not its.

"Stonwick had [40%](fig:aldermere,listed) of them" has the number of Aldermere, where a
figure of Stonwick counts the same. Two figures are alike where they count the same in
one period and unit, but for the place.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from brief.figures.ledger import Figure
from brief.figures.smallprint.placed import misplaced, place_of
from brief.figures.smallprint.scope import Scope, folded, says
from brief.figures.smallprint.stated import StatedFigure, figures_of
from brief.figures.units import Kind
from brief.figures.wording.late import Late
from brief.findings import Finding


def placed_as_another(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find a claim whose sentence has the place of a figure that counts the same."""
    claim, named = scope.one.quantity.claim, figures_of(scope, figures)
    if claim is None or not named:
        return
    own = place_of(named[0].entry.area)
    if not own or says(scope.sentence, (own,)):
        return
    stated = {name for *_, one in scope.line.claims for name in one.targets}
    alike = [one for one in figures.values() if _alike(one, named[0])]
    if _may_be_whole(named[0], alike):
        return
    places = {place_of(one.entry.area) for one in alike if one.name not in stated}
    clause = f"{scope.before} {folded(claim.text)} {scope.after}"
    here = [one for one in places - {"", own} if says(clause, (one,))]
    if len(here) == 1:  # of several, it may be the sum
        yield misplaced(StatedFigure(named[0], scope), here[0])


def _may_be_whole(figure: Figure, alike: list[Figure]) -> bool:
    """Tell whether a count may be of all the places: a part of it is told of them."""
    counted = figure.unit.kind is Kind.PLAIN and " per " not in figure.unit.written
    values = [one.value for one in alike if one.value is not None]
    return counted and figure.value is not None and figure.value >= max(values)


def _alike(one: Figure, other: Figure) -> bool:
    """Tell whether two figures count the same, in different places."""
    same = one.unit.written == other.unit.written
    same = same and one.entry.period == other.entry.period
    return same and _without_place(one) == _without_place(other)


def _without_place(figure: Figure) -> str:
    """Give what a figure counts without where: "listed buildings"."""
    counts = folded(figure.entry.counts).replace(folded(figure.entry.area), "")
    return " ".join(_WHERE.sub("", counts).split())


_WHERE = Late(r" (?:in|at|of|from)(?: the)? ?(?=$|[,;])")
