"""What a part of a whole is said to be a share of: "one in five women", of all hurt.

"[One in five](fig:women_hurt,all_hurt) women were hurt" turns the two round: a fifth of
those hurt were women. Words that tell the part alone are none of its base.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from brief.content.models.prose import Claim
from brief.figures.ledger import Figure
from brief.figures.nouns import singular
from brief.figures.of_every import is_led_by_every
from brief.figures.smallprint.beside import STOPS
from brief.figures.smallprint.counted_words import phrase_of
from brief.figures.smallprint.of_whom import SHARES, behind_number, number_of
from brief.figures.smallprint.scope import BREAK, Scope, folded
from brief.figures.smallprint.stated import figures_of
from brief.figures.smallprint.told_of import roots
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import POPULATION_MISNAMED


def bases_of_two(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find a share of two figures whose words make the part its base."""
    claim, pair = scope.one.quantity.claim, share_of_two(scope, figures)
    if claim is None or pair is None:
        return
    part, whole = pair
    said = base_said(scope, claim)
    base = _as_far_as(said, whole)
    if other := _base_of(said, scope, pair, figures):
        told = f"is the share of {whole.entry.counts} that “{part.name}” counts"
        what = f"{other.entry.counts} are what “{other.name}” counts"
        message = f"“{scope.one.quantity.words}” {told}; {what}"
        hint = f"say it of {whole.entry.counts}, or link {part.name},{other.name}"
        yield POPULATION_MISNAMED.at(claim.place, message, hint)
    elif base and _words(base) & _telling(part, whole):
        told = f"is the share of {whole.entry.counts} that “{part.name}” counts"
        message = f"“{scope.one.quantity.words}” {told}, and not of {base}"
        hint = f"say it of {whole.entry.counts}"
        yield POPULATION_MISNAMED.at(claim.place, message, hint)


def _base_of(
    said: str,
    scope: Scope,
    pair: tuple[Figure, Figure],
    figures: Mapping[str, Figure],
) -> Figure | None:
    """Give the figure whose every word a base tells, where the whole has more.

    "Of the people who started, [60%](fig:found_work,completed)" has all the words of
    those who started, and no "completed".
    """
    part, whole = pair
    base, own = roots(said) - _ANY, roots(whole.entry.counts) - _ANY
    if not base or own <= base or said.split(maxsplit=1)[0] in _THEM:
        return None
    here = {one.name for one in figures_of(scope, figures)}
    for other in figures.values():
        theirs = roots(other.entry.counts) - _ANY
        alike = other.unit.written == whole.unit.written and other.name not in here
        if not alike or not theirs or theirs <= roots(part.entry.counts):
            continue
        if theirs <= base and own - theirs and not (own - theirs) & base:
            return other
    return None


_ANY = roots(
    """
    whole people person who which that were was had have been year in the of end
    January February March April May June July August September October November
    December
    """
)
"""Words that tell no base from another."""


def share_of_two(
    scope: Scope, figures: Mapping[str, Figure]
) -> tuple[Figure, Figure] | None:
    """Give the part and the whole, of one unit, whose share a claim states."""
    claim, named = scope.one.quantity.claim, figures_of(scope, figures)
    found = number_of(claim.text) if claim else None
    if claim is None or found is None or len(named) != _PAIR:
        return None
    if found.meaning.kind not in SHARES and not is_led_by_every(claim.text, scope.lead):
        return None
    part, whole = named
    return (part, whole) if part.unit.written == whole.unit.written else None


def part_of_two(scope: Scope, figures: Mapping[str, Figure]) -> Figure | None:
    """Give the part of a part and its whole of one period, whose share is stated."""
    pair = share_of_two(scope, figures)
    return pair[0] if pair and pair[0].entry.period == pair[1].entry.period else None


_PAIR = 2


def _telling(part: Figure, whole: Figure) -> frozenset[str]:
    """Give the words by which a part is told, and its whole is not."""
    all_of_it = f"{whole.entry.counts} {whole.entry.population} {part.entry.population}"
    return _words(part.entry.counts) - _words(all_of_it)


def _words(text: str) -> frozenset[str]:
    words = re.findall(r"[a-z][a-z'-]+", folded(text))
    return frozenset(map(singular, words)) - STOPS


def _as_far_as(base: str, whole: Figure) -> str:
    """Give a base as far as the noun of the whole, or its first words without it."""
    nouns = {singular(one) for one in phrase_of(whole.entry.counts)[-1:]}
    told = base.split()
    end = next((at for at, word in enumerate(told, 1) if singular(word) in nouns), _FEW)
    return "" if told[:1] and told[0] in _THEM else " ".join(told[:end])


_FEW = 3
_THEM = frozenset("it them these those this that us whom which".split())


def base_said(scope: Scope, claim: Claim) -> str:
    """Give the words of whom a share is said, as far as their verb."""
    behind = behind_number(scope, claim)
    behind = behind if _OF.match(behind) else scope.after
    found = _OF.match(behind) or (
        _IN.search(folded(claim.text)) and _HERE.match(behind)
    )
    found = found or _OPENS.search(BREAK.split(scope.before)[-1])
    return found["base"].strip() if found else ""


_NO_VERB = (
    r"(?!(?:were|was|are|is|had|have|has|been|did|do|does|can|could|will|would|who|that"
    r"|which|harmed|came|went|made|took|got|in \d|on \d)\b)"
)
_BASE = rf"(?P<base>(?:{_NO_VERB}[a-z\d'-]+ ?){{1,8}})"
_OF = Late(rf"of (?:the |all |our |its )*{_BASE}")
_DID = r"[a-z]+ed (?:in|at|by|for|to|on|from|with|an?|the|no|their)\b"
"""What those of a share did, and no base: "[four in ten] lived in Thornby"."""

_HERE = Late(rf"(?!(?:to|in|at|by|for|on|from|with|as|than)\b|{_DID}){_BASE}")
_IN = Late(r"\b(?:one|two|three|four|five|nine|\d+) (?:in|out of) [a-z\d]+$")
_OPENS = Late(r"^(?:of|among) (?:the |all |our )*(?P<base>[^,:;]+),$")
