"""What a figure bears on, as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from brief.versions.diff.changes import ClaimKind
from brief.versions.diff.telling import WIDTH, claim_lines, figure_lines, indented
from brief.versions.diff.words import counted, document_name, ranges

if TYPE_CHECKING:
    from brief.versions.diff.changes import ClaimChange, FigureChange
    from brief.versions.impact import Impact, Printed

HEADINGS = {
    ClaimKind.NOW_FALSE: "would become false",
    ClaimKind.STILL_FALSE: "false already, and would stay so",
    ClaimKind.UNCHECKED: "would no longer be checked",
    ClaimKind.REWORDED: "would print other words, which the program supplies",
    ClaimKind.STILL_TRUE: "would still be true",
}


def told(made: Impact, width: int = WIDTH) -> str:
    """Tell what follows, what would become false, and where it is in print."""
    value = f" = {made.value}" if made.value else ""
    read = f", a series read from {made.table}" if made.table else value
    lines = [f"{made.brief}: {made.figure}{read}", *_values(made, width)]
    lines += ["", f"FIGURES  {_figure_count(made)}", *_figures(made, width)]
    lines += ["", f"CLAIMS  {_claim_count(made)}", *_claims(made, width)]
    if made.found:
        lines += ["", "ALSO FOUND"]
        lines += [one for found in made.found for one in indented(str(found), width, 2)]
    lines += ["", "IN PRINT", *_printed(made.printed, width)]
    return "\n".join(lines)


def _values(made: Impact, width: int) -> Iterator[str]:
    """Tell the values of a series, and where they are edited."""
    if not made.table:
        return
    drawn = ", ".join(made.exhibits)
    for said in (
        "; ".join(made.values) or "no value can be read",
        f"drawn in the exhibits {drawn}" if drawn else "",
        f"edit a value in its cell there, then run: brief check {made.brief}",
    ):
        yield from indented(said, width, 4)


def _figure_count(made: Impact) -> str:
    """Count the figures that follow, or that are read from the table of a series."""
    if not made.table:
        return _follow(len(made.figures) - 1)
    number = len(made.figures)
    said = counted(number, "figure") if number else "none"
    return f"{said} read from the same table"


def _follow(number: int) -> str:
    """Count the figures that follow."""
    if not number:
        return "no other follows"
    return f"{number} follow{'s' * (number == 1)}"


def _claim_count(made: Impact) -> str:
    """Count the claims, and those of them that would become false."""
    false = sum(one.kind is ClaimKind.NOW_FALSE for one in made.claims)
    said = counted(len(made.claims), "claim") if made.claims else "no claim"
    would = f", {false} would become false" if made.value and made.claims else ""
    follows = not made.table and len(made.figures) > 1
    return f"{said} of it{', or of what follows' * follows}{would}"


def _figures(made: Impact, width: int) -> Iterator[str]:
    for one in made.figures:
        if made.value:
            yield from figure_lines(one, width)
        else:
            yield from _as_it_is(one, width)


def _as_it_is(one: FigureChange, width: int) -> Iterator[str]:
    """Tell of a figure without a new value."""
    measure = f", {one.measure}" if one.measure else ""
    yield from indented(f"{one.name}{measure}: {one.old_printed}", width, 4)
    if one.because:
        yield from indented(f"follows {', '.join(one.because)}", width, 8)


def _claims(made: Impact, width: int) -> Iterator[str]:
    if not made.value:
        for one in made.claims:
            yield from _stated(one, width)
        return
    for kind, family in groupby(made.claims, key=lambda one: one.kind):
        yield f"  {HEADINGS[kind]}"
        for one in family:
            yield from claim_lines(one, width)


def _stated(one: ClaimChange, width: int) -> Iterator[str]:
    where = f"{document_name(one.document)}, {one.spot.where}"
    yield from indented(f"{where}: {', '.join(one.moved)}", width, 4)
    yield from indented(f"“{one.new_sentence}”", width, 8)


# ---------------------------------------------------------------- in print


def _printed(found: Iterable[Printed], width: int) -> Iterator[str]:
    """Tell of each release which pages print the figure, or one that follows."""
    none = True
    for release, family in groupby(found, key=lambda one: one.release):
        none = False
        places = list(family)
        gone = " (withdrawn)" if places[0].withdrawn else ""
        yield f"  release {release}{gone}, for the meeting of {places[0].meeting}"
        by_document: dict[str, list[Printed]] = {}
        for one in places:
            by_document.setdefault(one.document, []).append(one)
        for document, there in by_document.items():
            yield from indented(_in_document(document, there), width, 4)
    if none:
        yield "  no release prints it"


def _in_document(document: str, found: list[Printed]) -> str:
    """Say where one document prints it: "report: pages 3 and 5 (paragraph 20; ...)"."""
    pages = [one.page for one in found if one.page]
    wheres = "; ".join(dict.fromkeys(one.where for one in found))
    on = ranges(pages) if pages else counted(len(found), "place")
    return f"{document_name(document)}: {on} ({wheres})"
