"""What the fact sheet and the conclusion may say: what the body of the report says.

Nothing that it does not state, nothing that it hedges more, and nothing in a word that
means something else. The title and the summary are not the body, and a note is where
its mark stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from brief.content.models.brief import Brief
from brief.content.models.prose import ClaimKind, NoteMark
from brief.content.walk import Passage, numbering, pieces
from brief.figures.smallprint.bolder import Restated, bolder
from brief.figures.smallprint.drawn import Drawn
from brief.figures.smallprint.phrases import all_places
from brief.figures.smallprint.said import denied
from brief.figures.smallprint.scope import Scope, says
from brief.findings import Finding
from brief.rules import BODY_SILENT, RESTATED_OTHERWISE

_CONCLUSION = "s-conclusion"
"""The anchor of the section that restates the body."""

_OPENING = frozenset(
    {"title", "summary", "version note", "strapline", "line on other formats"}
)
"""What stands before the body of a report, or around it."""

TELLING = (
    ("recorded", "reported", "detected"),
    ("any", "the average", "the typical", "the usual"),
    ("mean", "median"),
    ("arrested", "charged", "convicted", "sentenced"),
    ("offences", "offenders"),
    ("applied for", "offered", "received"),
)
"""Words that are exchanged without notice, and do not mean the same of a number."""

Target = tuple[ClaimKind, str]
Spot = Callable[[Passage], str]


def concluding(brief: Brief) -> frozenset[int]:
    """Give the headings of the conclusion and its subsections, by identity."""
    found: set[int] = set()
    level = 0
    for one in numbering(brief).sections if brief.report else ():
        section = one.section
        if one.anchor == _CONCLUSION:
            level = section.level
        elif level and section.level <= level:
            level = 0
        if level:
            found.add(id(section.heading))
    return frozenset(found)


def between(
    brief: Brief,
    walked: Sequence[Passage],
    scopes: Sequence[Scope],
    drawn: Sequence[Drawn],
) -> Iterator[Finding]:
    """Find restatements of what the body does not state, or states more carefully."""
    if not (brief.report and brief.sheet.documents.report):
        return
    spot = _spots(brief, walked)
    body: dict[Target, list[Scope]] = {}
    restated: list[Restated] = []
    for scope in scopes:
        claim, where = scope.one.quantity.claim, spot(scope.passage)
        for name in claim.targets if claim else ():
            if claim and where == _BODY:
                body.setdefault((claim.states, name), []).append(scope)
            elif claim and where:
                restated.append(Restated((claim.states, name), claim, scope, where))
    shown = {one.target for one in drawn if spot(one.passage) == _BODY}
    for one in restated:
        stated = body.get(one.target, [])
        if not (stated or one.target in shown or _counts_itself(one)):
            yield _silent(one)
        yield from bolder(one, stated)
        yield from _otherwise(one, stated)
    yield from _drawn_alone(drawn, spot, shown | set(body))


# ---------------------------------------------------------------- what is the body

_BODY = "the body"


def _spots(brief: Brief, walked: Sequence[Passage]) -> Spot:
    """Give what tells the body, the conclusion and the fact sheet apart.

    It gives nothing for what is none of them.
    """
    headings, notes = concluding(brief), _noted(walked)

    def plain(passage: Passage) -> str:
        if passage.document == "factsheet":
            return "the fact sheet"
        if passage.document != "report" or passage.where in _OPENING:
            return ""
        concludes = {id(passage.heading), id(passage.prose)} & headings
        return "the conclusion" if concludes else _BODY

    def spot(passage: Passage) -> str:
        callers = notes.get((passage.document, passage.where), ())
        called = [where for one in callers if (where := plain(one))]
        return called[0] if called and _BODY not in called else plain(passage)

    return spot


def _noted(walked: Sequence[Passage]) -> Mapping[tuple[str, str], Sequence[Passage]]:
    """Give the passages that call each note, by its document and where it stands."""
    found: dict[tuple[str, str], list[Passage]] = {}
    for passage in walked:
        for piece in pieces(passage.prose):
            if isinstance(piece, NoteMark):
                at = (passage.document, f"note “{piece.label}”")
                found.setdefault(at, []).append(passage)
    return found


# ---------------------------------------------------------------- what is missing

_HINT = "state it in the body first, with its source, or leave it out here"


def _counts_itself(one: Restated) -> bool:
    """Tell whether a claim counts the list that stands in its own paragraph."""
    states, name = one.target
    return states is ClaimKind.COUNT and one.scope.passage.id == f"p-{name}"


def _silent(one: Restated) -> Finding:
    """Say that the body does not state something at all."""
    words = one.scope.one.quantity.words
    message = (
        f"{one.where} says “{words}”; the body of the report states no"
        f" “{one.target[1]}”"
    )
    return BODY_SILENT.at(one.claim.place, message, _HINT)


def _drawn_alone(
    drawn: Sequence[Drawn], spot: Spot, stated: frozenset[Target] | set[Target]
) -> Iterator[Finding]:
    """Find exhibits of the fact sheet or the conclusion that draw what no body says."""
    for one in drawn:
        where = spot(one.passage)
        if where and where != _BODY and one.target not in stated:
            message = (
                f"{where} draws “{one.words}”; the body of the report states no"
                f" “{one.target[1]}”"
            )
            yield BODY_SILENT.at(one.place, message, _HINT)


# ---------------------------------------------------------------- another word


def _otherwise(one: Restated, body: Sequence[Scope]) -> Iterator[Finding]:
    """Find a telling word of the body that another has taken the place of."""
    for words in TELLING if body else ():
        kept = [it for it in words if all(says(x.sentence, (it,)) for x in body)]
        others = [it for it in words if it not in kept]
        if not kept:
            continue
        changed = says(one.scope.sentence, others)
        if says(one.scope.sentence, kept):
            changed = _in_its_place(one.scope, kept, others)
        if changed and not any(says(it.sentence, (changed,)) for it in body):
            said, where = one.scope.one.quantity.words, one.where
            message = (
                f"{where} says “{changed}” of “{said}”; the body says “{kept[0]}”"
                f" ({body[0].passage.where})"
            )
            yield RESTATED_OTHERWISE.at(one.claim.place, message, f"say “{kept[0]}”")


def _in_its_place(scope: Scope, kept: Sequence[str], others: Sequence[str]) -> str:
    """Give another word that stands nearer to the number than the one of the body.

    "Crimes that were reported, as recorded"; where any user is spoken of, an average
    beside it changes nothing.
    """
    line = scope.line
    spans = [
        span
        for span in all_places(line.tokens, (*kept, *others))
        if scope.owns(*line.where(span)) and not denied(line.tokens, span)
    ]
    behind = [one for one in spans if line.where(one)[0] >= scope.at[1]]
    nearest = (behind or spans[-1:])[:1]
    names = () if "any" in kept else others
    found = (it for it in names if set(nearest) & set(all_places(line.tokens, (it,))))
    return next(found, "")
