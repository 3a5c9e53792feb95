"""Claims all of whose words are those of another figure: of the whole, or of a part.

"Fires, [1,032](fig:deliberate)" has the words of all fires and none that tells the
part; "[6,130](fig:assessments) were completed within the time limit" those of the part.
Only a figure of the same unit, place and period is taken for the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from brief.figures.ledger import Figure
from brief.figures.nouns import singular
from brief.figures.smallprint.base_behind import OF_A_BASE
from brief.figures.smallprint.counted_words import phrase_of
from brief.figures.smallprint.of_whom import behind_number
from brief.figures.smallprint.other_meant import other_meant
from brief.figures.smallprint.scope import BREAK, Scope, folded
from brief.figures.smallprint.siblings import SET_APART, so_many_more
from brief.figures.smallprint.sorts import is_sort
from brief.figures.smallprint.stated import figure_alone, is_the
from brief.figures.smallprint.turned import IDLE
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import CLAIM_DENIED

_SAYING_NOTHING = IDLE | frozenset(
    """
    there we our total number figure year month day week end start all some only just
    about had has have did do this last january february march april may june july
    august september october november december altogether overall
    """.split()
)
_POINTING = Late(
    r"\b(?:such|these|those|them|same|which|whom|who|that|remaining|rest|others?|most"
    r"|many|some|half|part|including|excluding|among)\b"
)
"""What points to words said elsewhere, or speaks of a part by itself."""


def covered(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find claims of one figure whose words tell another, and nothing of their own."""
    claim, figure = scope.one.quantity.claim, figure_alone(scope, figures)
    if claim is None or figure is None or not figure.entry.counts:
        return
    behind = BREAK.split(behind_number(scope, claim))[0].partition(",")[0]
    opening, _, before = BREAK.split(scope.before.rstrip(" :,"))[-1].rpartition(",")
    clause = f"{before} {behind}"
    if _POINTING.search(clause) or SET_APART.search(behind) or _goes_on(scope):
        return
    if OF_A_BASE.search(scope.before) or so_many_more(scope, figure):
        return
    for other in figures.values():
        if _may_be_meant(other, figure) and (
            _is_the_whole(other, figure, clause, scope)
            or _is_the_part(other, figure, opening, behind)
        ):
            says = f"says what “{other.name}” counts; {is_the(figure)}"
            message = f"“{scope.one.quantity.words}” {says}"
            hint = other_meant(claim.text, other)
            yield CLAIM_DENIED.at(claim.place, message, hint)
            return


def _goes_on(scope: Scope) -> bool:
    """Tell whether the words of a claim go on behind a comma: "8,870, or 15%, came"."""
    text, end = scope.line.text, scope.at[1]
    rest = re.split(r"[;:.]\s|, of (?:which|whom)\b", text[end:], maxsplit=1)[0]
    return bool(_VERB.search(folded(rest.partition(",")[2])))


_VERB = Late(r"\b(?:was|were|is|are|had|has|have|did|do|came|went)\b")


def _may_be_meant(other: Figure, figure: Figure) -> bool:
    """Tell whether a figure could be taken for another: of one unit and period."""
    one, mine = other.entry, figure.entry
    alike = other.unit.written == figure.unit.written and one.period == mine.period
    return alike and other.name != figure.name and one.area == mine.area


def _is_the_whole(other: Figure, part: Figure, clause: str, scope: Scope) -> bool:
    """Tell whether a clause names the whole, and nothing near tells the part."""
    telling = _words(part.entry.counts) - _declared(other)
    said = _words(clause) - _words(part.entry.area)
    counts = {one for one in _words(other.entry.counts) if is_sort(one)}
    named = counts & _words(" ".join(phrase_of(other.entry.counts)[-1:]))
    return bool(
        telling
        and named
        and counts <= said
        and said <= _declared(other)
        and not telling & _words(scope.reach)
    )


def _is_the_part(other: Figure, whole: Figure, opening: str, behind: str) -> bool:
    """Tell whether words narrow what is counted to what a part of it counts."""
    if _words(whole.entry.counts) - _declared(other):
        return False
    telling = _words(other.entry.counts) - _declared(whole)
    opens = _words(opening)
    return bool(telling) and (telling <= _words(behind) or telling == opens)


def _declared(figure: Figure) -> frozenset[str]:
    """Give the words in which a figure says what it counts, and of whom."""
    entry = figure.entry
    said = (entry.counts, entry.population, *entry.population_names, entry.area)
    return _words(" ".join((*said, figure.unit.written)))


@lru_cache(maxsize=4096)
def _words(text: str) -> frozenset[str]:
    told = re.findall(r"[a-z][a-z'-]+", folded(text))
    return frozenset(map(singular, told)) - _SAYING_NOTHING
