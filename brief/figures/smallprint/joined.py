"""Two claims of one sentence, and the words between that set one against the other.

"At [94%](fig:seen), we met the target of [95%](fig:target)" holds two true numbers and
says what is false.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from brief.content.models.prose import ClaimKind
from brief.figures.coverage.spoken_for import AGAINST
from brief.figures.ledger import Fate, Figure
from brief.figures.sentences import FAR, clause_around, is_set_against
from brief.figures.smallprint.scope import Scope
from brief.figures.smallprint.stated import figure_alone
from brief.figures.stating import stated
from brief.figures.wording import (
    DEFAULT,
    Kind,
    Profile,
    Stated,
    Verdict,
    at_odds,
    judge_all,
    read,
)
from brief.figures.wording.grammar.units import HOURS
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import CLAIMS_AT_ODDS


def joined(
    scopes: Sequence[Scope], figures: Mapping[str, Figure], bands: Profile = DEFAULT
) -> Iterator[Finding]:
    """Find two claims whose sentence compares them falsely."""
    for one, other in pairwise(scopes):
        first, second = _value(one, figures), _value(other, figures)
        text = _without_own(_between(one, other), one, other, figures)
        if first is None or second is None or not text or _restated(one, other):
            continue
        apart = _told_apart(one, other, figures)
        if apart is True or _FALLS_OF.search(text):
            continue
        parted = _THEN_WAS.search(one.one.laid.text[one.one.start : other.one.start])
        reason = "" if parted else at_odds(text, first, second, profile=bands)
        reason = reason or apart or ""
        if not reason and (plain := _set_against(one, other)):
            reason = at_odds(plain, first, second, profile=bands)
        reason = reason or _led_to(one, other, (first, second), bands)
        claim = other.one.quantity.claim
        if reason and claim:
            hint = "correct the words between the two, or name the figures it means"
            yield CLAIMS_AT_ODDS.at(claim.place, reason.rstrip("."), hint)


_THEN_WAS = Late(
    r"\b(?:in|by|at the end of) (?:19|20)\d\d(?:/\d\d)?,? and"
    r" (?:was|were|stood at|is|are) $"
)
"""What begins another time: "rose to [352] in 2022 and was [318] in 2024"."""


_FALLS_OF = Late(
    r"\b(?:rises|increases|gains|falls|drops|decreases|declines|losses) of\b"
    r"|\bin (?:19|20)\d\d(?:/\d\d)?,? and by\b",
    re.IGNORECASE,
)
"""What leads to one size after another: "falls of [15] in 2021, [55] in 2022"."""


def _restated(one: Scope, other: Scope) -> bool:
    """Tell whether a figure is told once more: "[17%] were late, or [one in six]".

    Nothing is set beside it then, and its "late" compares it with nothing.
    """
    claims = (one.one.quantity.claim, other.one.quantity.claim)
    laid, start, end = one.one.laid, one.one.end, other.one.start
    named = [claim.targets for claim in claims if claim]
    between = laid.text[start:end]
    again = laid is other.one.laid and _ONCE_MORE.search(between) is not None
    return again and named[:1] == named[1:] and not _COMPARES.search(between)


_ONCE_MORE = Late(
    r"(?:[,(–—-] ?|\b)(?:or(?: about| around| nearly| almost| some)?|that is"
    r"|in other words|i\.e\.),? $| \($"
)
_COMPARES = Late(
    r"\b(?:than|from|against|compared|target|budget|up|down|higher|lower|more|less"
    r"|fewer|above|below|rose|fell|grew|better|worse|\w+er)\b"
)


def _told_apart(one: Scope, other: Scope, figures: Mapping[str, Figure]) -> bool | str:
    """Tell whether a gap is told from its other side: "[22p] more than the [£2.53]".

    The first is then by formula so much more, or less, than the second; or the words
    have it the wrong way round, and what is wrong is given.
    """
    gap, side = figure_alone(one, figures), figure_alone(other, figures)
    laid = one.one.laid
    said = _MORE_THAN.fullmatch(laid.text[one.one.end : other.one.start])
    parts = _GAP.fullmatch(gap.entry.formula) if gap and side else None
    if not (said and parts and gap and side and gap.value and gap.value > 0):
        return False
    above, below = (parts["from"], parts["less"])
    if side.name == (below if said["more"] else above):
        return True
    if side.name not in {above, below}:
        return False
    return f"“{gap.name}” is by how much “{above}” is more than “{below}”"


_GAP = Late(r"\s*(?P<from>[a-z]\w*)\s*-\s*(?P<less>[a-z]\w*)\s*")
_MORE_THAN = Late(
    r" (?:(?P<more>more|higher|longer|dearer|older)"
    r"|less|fewer|lower|shorter|cheaper|younger) than (?:(?:the|its|their|our) )?"
)


def _value(scope: Scope, figures: Mapping[str, Figure]) -> Stated | None:
    """Give the value of the one figure that a claim states, or that of a series."""
    quantity = scope.one.quantity
    claim = quantity.claim
    if claim is None or len(claim.targets) != 1:
        return None
    if claim.states is ClaimKind.SERIES and quantity.fate is Fate.TRACED:
        by = scope.one.laid.text[: scope.one.start].endswith(" by ")
        return None if by else _as_said(claim.text)
    figure = figure_alone(scope, figures)
    if figure is None or figure.value is None:
        return None
    return stated(figure, figure.value)


_UNITS = {Kind.PERCENT: "percent"}


def _as_said(text: str) -> Stated | None:
    """Give a true value of a series as its own words put it, if they are a number."""
    said = read(text)
    if said is None or said.amount is None or said.kind not in {*_UNITS, Kind.NUMBER}:
        return None
    if _TIMES.search(text):
        return None
    plain = not (said.moved or said.upper or said.direction or said.unit in HOURS)
    return (
        Stated(said.amount.value, _UNITS.get(said.kind, said.unit)) if plain else None
    )


_TIMES = Late(
    r"\b(?:rises|increases|falls|drops|decreases|declines|times|years? of|in a row"
    r"|running|more|fewer|less|higher|lower|above|below|short of|shy of|ahead of)\b"
)
"""How often, or how far, a series moved is no value of it: "four successive rises"."""


def _between(one: Scope, other: Scope) -> str:
    """Give the words of two claims with what leads to the first and joins them."""
    first, second = one.one, other.one
    laid = first.laid
    near = laid is second.laid and 0 < second.start - first.end <= FAR
    if not near or laid.sentence(first.start, second.end) != laid.sentence(
        first.start, first.end
    ):
        return ""
    lead, _ = clause_around(laid.text, first.start, first.end)
    begun = max([0, *(x.end for x in laid.claims() if x.end <= first.start)])
    lead, told = max(lead, begun), laid.text[max(lead, begun) : second.end]
    moved = _MOVED.search(laid.text, begun, lead) if _FROM.match(told) else None
    if moved is None:
        return told.strip()
    return f"{_DID.get(moved[1], moved[1])} {told.lstrip()}"


def _without_own(
    text: str, one: Scope, other: Scope, figures: Mapping[str, Figure]
) -> str:
    """Take "falls" for the accidents that they are, where figures count them.

    "Falls among older people led to [2,310] admissions" tells no change.
    """
    them = (figure_alone(one, figures), figure_alone(other, figures))
    own = all(each and _FALLS.search(each.entry.counts) for each in them)
    return _FALLS.sub("accidents", text) if own else text


_FALLS = Late(r"\b[Ff]alls\b(?! (?:to|by|from)\b)")


def _set_against(one: Scope, other: Scope) -> str:
    """Give two claims with the comparison alone: "40%, higher than the 20%"."""
    first, second = one.one, other.one
    between = first.laid.text[first.end : second.start]
    if not is_set_against(between):
        return ""
    tail = _PARTED.split(between)[-1].strip()
    return f"{first.quantity.words}, {tail} {second.quantity.words}"


def _led_to(
    one: Scope, other: Scope, two: tuple[Stated, Stated], bands: Profile
) -> str:
    """Say that "more men than women, [12] against [17]" has it the wrong way round."""
    first, second = one.one, other.one
    text, start = first.laid.text, first.laid.sentence(first.start, first.end)[0]
    if not AGAINST.fullmatch(text[first.end : second.start]):
        return ""
    said = _CLAUSE.split(text[start : first.start].rstrip(_JOINTS))[-1].strip()
    if " than " not in f"{said} " and "likely" not in said:
        return ""
    judged = judge_all(said, two, profile=bands)
    return judged.reason if judged.verdict is Verdict.FALSE else ""


_JOINTS = " :,–—-("
_CLAUSE = Late(r"[,;:]\s|\s[–—-]\s")


_PARTED = Late(r"[,():]|\s[–—-]\s")

_DID = {
    **dict.fromkeys(("fall", "falls", "drop", "drops"), "fell"),
    **dict.fromkeys(("decrease", "decreases", "decline", "declines"), "fell"),
    **dict.fromkeys(("rise", "rises", "increase", "increases"), "rose"),
}
"""What is told by a noun, told by its verb: "there was a fall in crime, from"."""


_FROM = Late(r"\s*from\s")
_MOVED = Late(
    r"\b((?:rose|grew|increased|climbed|fell|dropped|declined|decreased"
    r"|went (?:up|down)|(?:rises?|falls?|increases?|decreases?|drops?|declines?)"
    r"(?= in\b))(?= |,|\())"
    r"[^.;]{0,60}[,(]\s*$"
)
"""What is said before a comma of the two values behind it: "fell, from 40 to 36"."""
