"""A figure's working as a tree down to sources with pages, and where it is stated.

It only tells what has been computed. A figure that the tree has already drawn is not
drawn again, so that the tree is never longer than the list of figures.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from brief.content.nearest import did_you_mean
from brief.figures.ledger import CheckedClaim, Figure, Figures
from brief.figures.listing import Record, record
from brief.figures.saying import plain, said
from brief.figures.side_by_side import clause, side_by_side
from brief.findings import NOWHERE, Stop
from brief.rules import UNKNOWN_FIGURE

Explanation = dict[str, Record | list[Record]]


def explain(figures: Figures, name: str, others: Iterable[str] = ()) -> str:
    """Draw a figure's working, and list its statements; raises Stop.

    `others` are the names of series, one of which may be meant where none is a figure.
    """
    figure = _known(figures, name, others)
    stated = stated_in(list(_claims(figures, name)))
    lines = [*_tree(figure, figures, set()), "", *stated]
    return "\n".join(lines)


def explain_record(
    figures: Figures, name: str, others: Iterable[str] = ()
) -> Explanation:
    """Give the same for a machine: the figure, all beneath it, its statements."""
    figure = _known(figures, name, others)
    seen: dict[str, Record] = {}
    waiting = [figure.name]
    while waiting:
        one = figures.figures[waiting.pop(0)]
        if one.name not in seen:
            seen[one.name] = record(one)
            waiting += [part.name for part in one.working.of]
    beneath = [each for key, each in seen.items() if key != name]
    stated = [statement(one) for one in _claims(figures, name)]
    return {"figure": seen[name], "beneath": beneath, "stated": stated}


def _known(figures: Figures, name: str, others: Iterable[str]) -> Figure:
    """Find a figure; raises Stop."""
    if name in figures.figures:
        return figures.figures[name]
    first = next(iter(figures.figures.values()), None)
    place = first.place if first else NOWHERE
    message = f"there is no figure “{name}”"
    hint = did_you_mean(name, (*figures.figures, *others))
    raise Stop([UNKNOWN_FIGURE.at(type(place)(place.path), message, hint)])


def _tree(figure: Figure, figures: Figures, drawn: set[str]) -> Iterator[str]:
    """Draw one figure and, indented, those that it is computed from."""
    again = figure.name in drawn
    drawn.add(figure.name)
    shown = plain(said(figure))
    yield f"{figure.name} = {shown}{' (as above)' if again else ''}"
    if again:
        return
    parts = [figures.figures[part.name] for part in figure.working.of]
    bar = "│  " if parts else "   "
    yield from (f"{bar} {line}" for line in _particulars(figure))
    for at, part in enumerate(parts, 1):
        last = at == len(parts)
        first, *rest = _tree(part, figures, drawn)
        yield f"{'└──' if last else '├──'} {first}"
        yield from (f"{'   ' if last else '│  '} {line}" for line in rest)


def _particulars(figure: Figure) -> Iterator[str]:
    """Say how a figure comes about and what it measures."""
    entry, working = figure.entry, figure.working
    if figure.cause:
        yield figure.cause.text
    if working.sum:
        yield plain(working.sum)
    elif figure.exact != figure.printed:
        yield f"in full {plain(figure.exact)}"
    measures = (entry.counts, entry.population, entry.area, entry.period)
    signs = ("estimate" if entry.estimate else "",)
    if words := "; ".join(one for one in (*measures, *signs) if one):
        yield words
    if working.cited:
        yield f"source: {working.cited}"
    elif not working.of:
        yield f"source not stated{': ' if working.note else ''}{working.note}"
    yield f"at {figure.place}"


def _claims(figures: Figures, name: str) -> Iterator[CheckedClaim]:
    """Give every claim that states a figure."""
    for one in figures.claims:
        if any(figure.name == name for figure in one.figures):
            yield one


def stated_in(claims: list[CheckedClaim]) -> Iterator[str]:
    """Set every wording of what claims state side by side, a column for a document."""
    yield "stated in:" if claims else "stated nowhere"
    yield from side_by_side(claims)


def statement(claim: CheckedClaim) -> Record:
    """Give one statement for a machine."""
    return {
        "document": claim.passage.document,
        "where": claim.passage.where,
        "words": plain(claim.text),
        "clause": clause(claim),
        "verdict": str(claim.verdict),
        "reason": claim.reason,
        "place": str(claim.claim.place),
    }
