"""Why no single value could decide words: they contradict themselves, or want others.

It holds words to one another and never to a figure.
"""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING

from brief.figures.wording.finding import found_in
from brief.figures.wording.judging.bands import band_of
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Bound, Kind, Meaning

if TYPE_CHECKING:
    from brief.figures.wording.profile import Profile


def contradiction(meanings: tuple[Meaning, ...], profile: Profile) -> str:
    """Say that no value could be both: "at least 5 and at most 3", "all and none"."""
    for one, two in combinations(meanings, 2):
        if one.fault or two.fault or {one.word, two.word} == {"none", "all"}:
            continue
        ways = {_way(one), _way(two)}
        if one.moved and two.moved and ways == {-1, 1}:
            return "it goes up and down at once"
        changes = {one.kind, two.kind} == {Kind.PERCENT, Kind.CHANGE}
        if one.kind is not two.kind and not changes:
            continue
        bounds = Bound.NONE not in {one.bound, two.bound}
        if (bounds or one.kind is Kind.SHARE) and _disjoint(one, two, profile):
            return "no value could be both"
    return ""


def absurd(text: str) -> str:
    """Say that words go two ways at once: "both doubled and halved"."""
    if _AT_ONCE.search(text):
        return "it goes two ways at once"
    if _BOTH.search(text):
        return "no value could be both"
    if _NO_COUNT.search(text):
        return "no quantity is recognised in it"
    if _UNREAL.search(text):
        return "it says what may be, and not what is"
    if _SELDOM.search(text):
        return "how seldom it is so, one value does not tell"
    return "it tells two changes, one figure is named" if _AGAIN.search(text) else ""


_SELDOM = Late(
    r"\b(?:(?:hardly|scarcely|barely) ever|rarely|seldom|almost never)\b"
    r"(?: \w+){0,4}? (?:below"
    r"|under|above|over|more than|less than|fewer than)\b",
    re.IGNORECASE,
)

_UNREAL = Late(
    r"\b(?:could|might|may|cannot have|can't have|would have|unlikely to(?: have)?)"
    r" (?:have |well |yet )?(?:more than |almost |nearly )?"
    r"(?:doubl|trebl|tripl|quadrupl|halv|ris|fall|increas|decreas|grow)",
)


def several(text: str, meanings: tuple[Meaning, ...]) -> str:
    """Say that a sentence states several figures: "half of ..., a third of ..."."""
    if len(meanings) > 1 and re.search(r"\brespectively\b", text, re.IGNORECASE):
        return _MANY
    shares = [one for one in meanings if one.kind in {Kind.FRACTION, Kind.PERCENT}]
    if len({one.amount and one.amount.value for one in shares}) < 2:
        return ""
    plain = all(one.bound is Bound.NONE and not one.fault for one in shares)
    return _MANY if plain and len({one.kind for one in shares}) == 1 else ""


_UP = "rose|risen|rise|rises|grew|grown|increased|up|higher|more|over"
_DOWN = "fell|fallen|fall|falls|dropped|declined|decreased|down|lower|less|fewer|under"
_AT_ONCE = Late(
    rf"\b(?:(?:{_UP}) and (?:{_DOWN})|(?:{_DOWN}) and (?:{_UP}))"
    r" (?:by|than|to)? ?(?:more |less )?[£$€]?\d"
    r"|\b(?:rose|risen|grew|grown|increased) by an? (?:fall|drop|decrease|reduction)\b"
    r"|\b(?:fell|fallen|dropped|decreased|down) by an? (?:rise|increase|gain)\b",
    re.IGNORECASE,
)

_BOTH = Late(
    r"\b(?:all and none|none and all)\b|\bboth (?:doubled and halved|halved and doubled"
    r"|trebled and halved|most and hardly any)\b"
    r"|\bmore (\w+) and less \1\b|\bless (\w+) and more \2\b"
    r"|\bmore fewer\b|\bfewer more\b"
    r"|\b(?:almost|nearly) all none\b|\bmore than all but\b"
    r"|\b(?:fewer|less) than none\b"
    r"|\bup to and (?:over|above|beyond|exceeding|more than)\b",
    re.IGNORECASE,
)
_NO_COUNT = Late(
    r"\b(?:half|double|triple)-(?:hearted|glazed|baked|decker|hearing|edged|breasted"
    r"|sided|check|booked|barrelled|jointed|way|size)\w*\b"
    r"|^no (?:figures?|numbers?|estimates?|data|counts?|totals?|records?)"
    r" (?:was|were|is|are|has been|have been) \w+"
    r"|\ban? (?:unknown|undisclosed|unspecified|uncertain)"
    r" (?:number|share|proportion)\b"
    r"|^(?:\w+ )?one of (?:the|our|their) (?:\w+ ){0,2}?(?:\w{3,}est|most|best|worst)\b"
    r"|^(?:the|our|their|its) most (?!of\b)(?:recent|important|common|popular|serious"
    r"|urgent|senior|complex|vulnerable|expensive|likely|deprived|useful|pressing)\b",
    re.IGNORECASE,
)
"""Words that only look like a number, a share or a multiple."""

_AGAIN = Late(r"\b(doubled|halved|trebled|tripled) and then \1 again\b", re.IGNORECASE)
_MANY = "the words state several figures, and one is named"


def _way(meaning: Meaning) -> int:
    """Say whether a change goes up or down; "doubled" needs no word for it."""
    return meaning.direction or (1 if meaning.kind is Kind.MULTIPLE else 0)


def _disjoint(one: Meaning, two: Meaning, profile: Profile) -> bool:
    """Say whether two meanings of the same sort have no value in common."""
    sorts = [(x.unit, x.hours, x.direction) for x in (one, two)]
    first, second = band_of(one, profile), band_of(two, profile)
    return bool(sorts[0] == sorts[1] and first and second and first.misses(second))


_OVER_FIGURES = Late(
    r"\b(?:\w+est|most|least|worst|record|peak|trough|years?|months?|quarters?|since)\b",
    re.IGNORECASE,
)
"""Only words with one of these can be a trend, a record or a superlative."""


_SUPERLATIVE = Late(
    r"\bthe (?:\w+est|most|least|worst|best)\b[\w ]{0,30}?"
    r" of (?:the|these|those|all)\b",
    re.IGNORECASE,
)
_YEARS_OF = Late(
    r"\byears (?:in a row|running) (?:the|its|their) \w+est\b"
    r"|\b(?:rose|fell|grew|risen|fallen|grown|dropped|higher|lower) in \w+ of the"
    r" (?:last|past) \w+ years\b",
    re.IGNORECASE,
)
_SERIES = "a trend or a record needs a series of figures over time"
_OTHERS = "the words compare more figures than are named"


def needing_more(text: str, meanings: tuple[Meaning, ...]) -> str:
    """Say that one figure is too few: "the highest of the seven", "for eight years"."""
    numbers = all(one.kind in _BARE for one in meanings)
    if numbers and _SUPERLATIVE.search(text):
        return _OTHERS
    if numbers and _YEARS_OF.search(text):
        return _SERIES
    for item in found_in(text) if numbers and _OVER_FIGURES.search(text) else ():
        if item.meaning.kind is Kind.TREND:
            return _SERIES
        most = item.meaning.kind is Kind.COMPARISON and item.meaning.word in _EXTREMES
        if most and not _OF_A_MOST.match(text):
            return _OTHERS
    return ""


_OF_A_MOST = Late(
    r"(?:the|our|its|their) [a-z]{3,}est (?!of\b)[a-z-]+(?: [a-z-]+){0,3}?"
    r" (?:was|is|were|did|does|lasted|took|came to|stood at|reached|exceeded) ",
    re.IGNORECASE,
)
"""What says how much the most of a figure is: "the longest wait was 30 days"."""


_BARE = frozenset({Kind.NUMBER, Kind.RATE, Kind.INTERVAL})
_EXTREMES = frozenset({"highest", "lowest"})
