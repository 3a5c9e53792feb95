"""A year or a place far behind its number: "[994] cases were seen on time in 2023".

Between a number and its year may stand many words, a limit with a figure of its own
("within [14 days](fig:limit)") and numbers that are called none. Where they are one
plain clause of what was done, or was so, the year at its end is the claim's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from brief.content.models.prose import Claim, ClaimKind
from brief.figures.ledger import Figure
from brief.figures.smallprint.dated import (
    IN_ITS_MONTH,
    all_years,
    at_another_time,
    in_capitals,
    years_declared,
    years_of,
)
from brief.figures.smallprint.in_turn import is_a_base
from brief.figures.smallprint.own_told import OWN, without_own
from brief.figures.smallprint.placed import elsewhere, misplaced, place_of
from brief.figures.smallprint.scope import Scope, folded, says
from brief.figures.smallprint.stated import StatedFigure, figures_of, finding
from brief.figures.smallprint.when import at_time
from brief.figures.smallprint.years_beside import YEARS, own_words, words_behind
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import PERIOD_MISNAMED

_NOT_ONE_CLAUSE = Late(
    r"[,;:()]|\b(?:and|or|but|while|whereas|against|than|to|from|compared|as|not|since"
    r"|until|before|after|that|which|who|whom|whose|where|when|because|if|although"
    r"|though|unlike|instead|by then)\b"
)
_PAIRED = Late(
    r"(\w+|~) (?:and|or) (\w+|~)"
    r"(?= (?:were|was|had|wore|took|made|died|in|at|on|within)\b| ~| ?$|\W*$)"
)
"""Two nouns that are one: "damp and mould were", "burglary and theft in"."""

_DID = Late(
    r"\b(?:was|were|had|did|took|made|came|saw|got|received|reported|waited|lived|died"
    r"|wore|went|gave|rose|fell|grew|drove|rode|ate|drank|chose|spoke|wrote|knew)\b"
)
_PARTICIPLE = Late(
    r"\b(?:\w+ed|\w+en|built|bought|sold|made|set|held|found|left|lost|let|put|cut"
    r"|begun|sent|spent|paid|kept|dealt|drawn|known|shown|born|hit|met|won|run|begun)\b"
)
_IS_DONE = Late(
    r"^ ?(?:(?:not|all|also|still|both|\w+ly|been|being) )*(?:\w+ed|\w+en|found|made"
    r"|sent|spent|paid|met|dealt with|seen|held|lost|sold|built|bought|cut)\b"
)
"""What directly follows its verb is what was done, and has the year behind it."""

_FOR_SO_LONG = Late(
    r"(?:^|\b(?:within|in|inside|after|for|under|over) (?:the )?(?:[\w-]+ ){1,2}?"
    r"(?:minutes?|hours?|days?|weeks?|months?|years?|fortnight)"
    r"|\bon time|\bin time|\blate|\bearly|\btwice|\bagain)\s*$"
)
"""Between what was done and the place where, these are of no other place."""


_NEAR = 6
"""So many words between a number and its year or place are looked at elsewhere."""

_IN_YEAR = Late(
    rf"^(?P<head>.*?)\b(?:in|during|on|at) (?P<time>{IN_ITS_MONTH}{YEARS})"
    r"(?=$|[,;:.)]| (?:and|but|while|against|up|down)\b)"
)
_BY_YEAR = Late(rf"^(?P<head>.*?)\bby (?P<time>{IN_ITS_MONTH}{YEARS})(?=$|[,;:.)])")
_THERE_WERE = Late(r"\bthere (?:were|was)(?: (?!to\b)[a-z]+){0,2}$")
"""Before a number, it makes what stands behind "by" the time at which there were."""


def far_behind(
    stated: StatedFigure, figures: Mapping[str, Figure], places: tuple[str, ...]
) -> Iterator[Finding]:
    """Find a year or a place far behind a claim that is not its figure's."""
    if _is_of_its_time(stated, figures):
        yield from _far_year(stated, reaching(stated.scope, figures, "period"))
    others = {place_of(x.entry.area) for x in figures_of(stated.scope, figures)}
    known = tuple(one for one in places if one not in others)
    yield from _far_place(stated, reaching(stated.scope, figures, "area"), known)


def _is_of_its_time(stated: StatedFigure, figures: Mapping[str, Figure]) -> bool:
    """Tell whether a figure is the first of its claim, and all of them of one time."""
    named = figures_of(stated.scope, figures)
    alike = {years_declared(one.entry.period) for one in named if one.entry.period}
    return named[0].name == stated.name and len(alike) == 1


def _far_year(stated: StatedFigure, scope: Scope) -> Iterator[Finding]:
    """Find a year at the end of a claim's clause that is another's."""
    own = years_declared(stated.entry.period)
    found = _year_behind(stated, scope) if own else None
    said = years_of(found["time"]) if found else frozenset[int]()
    if found is None or not at_another_time(said, own):
        return
    if not own <= all_years(own_words(scope)[1]):
        message = (
            f"states “{stated.name}”, which is of {stated.entry.period}, and not of"
            f" {in_capitals(found['time'])}"
        )
        hint = f"say “{at_time(stated.entry.period)}”"
        yield finding(stated, PERIOD_MISNAMED, message, hint)


def _year_behind(stated: StatedFigure, scope: Scope) -> re.Match[str] | None:
    """Find the year at the end of a claim's clause, or by which so many were there."""
    words = words_behind(scope)
    found = _IN_YEAR.match(words)
    if found and not _is_far(scope, found):
        return None
    by = None if found else _BY_YEAR.match(words)
    if by and not (_THERE_WERE.search(scope.before) and _is_earlier(by, stated)):
        return None
    found = found or by
    told = without_own(found["head"], stated.entry) if found else ""
    return found if found and of_its_year(told) else None


def _is_earlier(found: re.Match[str], stated: StatedFigure) -> bool:
    """Tell whether a year is before all those of a figure."""
    own = years_declared(stated.entry.period)
    return max(years_of(found["time"])) < min(own)


def _is_its_place(head: str, stated: StatedFigure) -> bool:
    """Tell whether a place is that of what was done, told as it was or as declared."""
    left = without_own(head, stated.entry)
    return of_its_place(head) or (OWN in left and _NO_MORE.fullmatch(left) is not None)


def _far_place(
    stated: StatedFigure, scope: Scope, places: tuple[str, ...]
) -> Iterator[Finding]:
    """Find a place where what was done was done, that is not the figure's."""
    own = place_of(stated.entry.area)
    known = own and "not stated" not in own and not says(scope.sentence, (own,))
    if not known or is_a_base(scope):
        return
    for place in places:
        where = (
            rf"^(?P<head>.*?)\b(?:in|across|throughout) (?:the )?{re.escape(place)}\b"
        )
        found = re.match(where, scope.after)
        if found and _is_far(scope, found) and _is_its_place(found["head"], stated):
            if elsewhere(place, own):
                yield misplaced(stated, place)
            return


def _is_far(scope: Scope, found: re.Match[str]) -> bool:
    """Tell whether a year or a place is farther off than is looked at elsewhere."""
    return bool(scope.passed) or len(found["head"].split()) > _NEAR


def reaching(scope: Scope, figures: Mapping[str, Figure], key: str) -> Scope:
    """Give a claim with its words past limits that have no `period` or `area`."""
    passed = set[int]()
    laid, end = scope.one.laid, scope.one.end
    for one in scope.claims:
        if one.start < scope.one.end:
            continue
        between = folded(laid.text[end : one.start])
        claim = one.claim
        if claim is None or parted(between) or not _is_of_none(claim, figures, key):
            break
        passed.add(one.start)
        end = one.end
    return replace(scope, passed=frozenset(passed)) if passed else scope


def _is_of_none(claim: Claim, figures: Mapping[str, Figure], key: str) -> bool:
    """Tell whether a claim is of no year, or of no place, of its own."""
    if claim.states is ClaimKind.PLAIN:
        return True
    named = [figures.get(name) for name in claim.targets]
    figure = claim.states is ClaimKind.FIGURE
    return figure and all(one and not getattr(one.entry, key) for one in named)


def parted(words: str) -> bool:
    """Tell whether words lead from one clause, or one of two things, to another."""
    return _NOT_ONE_CLAUSE.search(_paired(words)) is not None


def _paired(words: str) -> str:
    """Give words with each two that are one thing beside each other."""
    return _PAIRED.sub(r"\1 \2", words)


def of_its_year(between: str) -> bool:
    """Tell whether the words between a number and a year are one plain clause."""
    if parted(between):
        return False
    paired = _paired(between)
    if paired != between and len(_DID.findall(paired)) > 1:
        return False
    between = paired
    if OWN in between and _NO_MORE.fullmatch(between):
        return True
    verb = _DID.search(between)
    if verb is None:
        return False
    behind = between[verb.end() :]
    done = _IS_DONE.match(behind)
    if done is None and (_WHAT_IT_IS.match(behind) or len(behind.split()) > _FEW):
        return False
    return _PARTICIPLE.search(behind[done.end() if done else 0 :]) is None


_NO_MORE = Late(
    r"(?:(?:~|was|were|had|been|being|also|still|all|both|of|the|these|those|[a-z]+ly)"
    r"(?: |$))*"
)
"""What says no more than what a figure counts: "of cars were above the limit"."""

_FEW = 4
_WHAT_IT_IS = Late(
    r"^ (?:(?:not|also|still|all) )?(?:the|an?|for|about|from|of|those|one|part|due)\b"
    r"|^.* of\b"
)
"""Behind "were" these begin a noun, which may have the year: "the legacy of 2010"."""


def of_its_place(between: str) -> bool:
    """Tell whether a place behind words is where what they tell of was done."""
    if not of_its_year(between):
        return False
    verb = _DID.search(between)
    behind = between[verb.end() :] if verb else between
    done = _IS_DONE.match(behind)
    return bool(done and _FOR_SO_LONG.search(behind[done.end() :]))
