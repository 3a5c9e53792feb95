"""The words that the program supplies for a claim that has none, in its sentence.

What it supplies passes the check: an estimate is called one, a number shown to fewer
digits than it has is hedged, and two figures are given as the words around them ask
for: the two ends, or their difference. Where these do not tell, nothing is supplied.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import takewhile
from types import MappingProxyType

from brief.content.models.figure import Display
from brief.content.models.organisation import HouseStyle
from brief.content.models.prose import ClaimKind, words
from brief.content.walk import pieces
from brief.figures.ledger import CheckedClaim, Figure
from brief.figures.numbers import printed
from brief.figures.saying import plain, supplied
from brief.figures.sentences import Stating
from brief.figures.smallprint.dated import years_of_period
from brief.figures.stating import is_true
from brief.figures.subject_alone import NO_VERB, WITH_VERB, subject_alone
from brief.figures.units import Kind
from brief.figures.wording import read
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Bound
from brief.findings import Finding, Place
from brief.rules import CLAIM_WORDING, HEDGE_LOST
from brief.rules.honesty import CLAIM_DIGITS, CLAIM_FROM_ROUNDED

NEITHER = (
    "this claim names two figures and has no words, and the words around it do not"
    " say whether the two are meant or their difference"
)
"""Why there are no words for two figures."""


_WORDS = "write the words, such as [44 fewer] or [from 861 to 817]"


def why_none(stating: Stating, figures: tuple[Figure, ...]) -> tuple[str, str]:
    """Say why there are no words for a claim, and what to write."""
    alone = subject_alone(stating, figures)
    return (NO_VERB, WITH_VERB) if alone else (NEITHER, _WORDS)


def in_its_sentence(
    stating: Stating, figures: tuple[Figure, ...], style: HouseStyle, lead: str = ""
) -> str:
    """Give the words for a claim that has none, or nothing where none are sure."""
    if subject_alone(stating, figures):
        return ""
    if len(figures) == 2:
        return _of_two(stating, figures, style)
    text = supplied(figures, style)
    free = lead and not _is_bounded(text, stating)
    return _opening(f"{lead} {text}", stating) if free else text


def _is_bounded(text: str, stating: Stating) -> bool:
    """Tell whether the words around a number bound it already: "more than"."""
    said = read(plain(text), before=stating.before, after=stating.after)
    return said is not None and said.bound is not Bound.NONE


def _opening(text: str, stating: Stating) -> str:
    """Begin with a capital what begins a sentence."""
    if stating.passage.where.endswith("the number"):
        return text
    first = takewhile(lambda one: one != stating.claim, pieces(stating.passage.prose))
    before = "".join(map(words, first)).rstrip()
    opens = not before or before[-1] in ".!?"
    return f"{text[:1].upper()}{text[1:]}" if opens else text


# ------------------------------------------------------------------ two figures


_FROM = Late(r"\bfrom\s*$", re.IGNORECASE)
_BETWEEN = Late(r"\bbetween\s*$", re.IGNORECASE)
_BY = Late(
    r"\b(?:by|(?:rise|increase|growth|gain|fall|drop|decrease|decline|reduction|cut"
    r"|difference|gap|change) of)\s*$",
    re.IGNORECASE,
)
"""Before a difference: "rose by", "a fall of"."""
_COMPARED = Late(r"\s*(?:[a-z]+ )?(?:more|fewer|less|higher|lower|longer)\b")
"""Behind a difference: "more people than", "percentage points higher"."""
_THAN = Late(r"\bthan\b")


def _of_two(stating: Stating, figures: tuple[Figure, ...], style: HouseStyle) -> str:
    """Give two ends as a range, or their difference, as their sentence reads on."""
    before, after = stating.before, stating.after
    ends = supplied(figures, style)
    if _FROM.search(before) or (not _asks(before, after) and _is_range(figures)):
        return ends
    offers: tuple[str, ...] = ()
    if _BETWEEN.search(before):
        offers = (" and ".join(supplied((one,), style) for one in figures),)
    elif _asks(before, after):
        offers = _differences(figures, style, bare=not _only_than(before, after))
    return next((one for one in offers if _is_true(one, figures, stating)), "")


def _asks(before: str, after: str) -> bool:
    """Tell whether the words around ask for a difference."""
    behind = _COMPARED.match(after) or _THAN.search(after)
    return bool(_BY.search(before) or behind or _BETWEEN.search(before))


def _only_than(before: str, after: str) -> bool:
    """Tell whether "than" follows, and nothing says yet which way it goes."""
    return not (_BY.search(before) or _COMPARED.match(after))


def _is_range(figures: tuple[Figure, ...]) -> bool:
    """Tell whether two figures are the ends of a range: of one time, and upwards."""
    first, second = figures
    times = [years_of_period(one.entry.period) for one in figures]
    if first.value is None or second.value is None:
        return False
    return first.value <= second.value and times[0] == times[1]


def _differences(
    figures: tuple[Figure, ...], style: HouseStyle, *, bare: bool
) -> tuple[str, ...]:
    """Say a difference: "44" before "fewer", "44 fewer" before "than"."""
    first, second = figures
    if first.value is None or second.value is None or first.unit != second.unit:
        return ()
    unit, change = first.unit, first.value - second.value
    if unit.kind is not Kind.PLAIN:
        return ()
    display = first.entry.display or Display()
    number = printed(abs(change), unit, display, style)
    if not number or not change:
        return ()
    if bare:
        return (number, f"about {number}")
    if _is_earlier(first, second):
        return ()
    counted = not (unit.currency or unit.is_time)
    way = "more" if change > 0 else "fewer" if counted else "less"
    return (f"{number} {way}", f"about {number} {way}")


def _is_earlier(first: Figure, second: Figure) -> bool:
    """Tell whether what is compared came before what it is compared with."""
    one, other = (years_of_period(figure.entry.period) for figure in (first, second))
    return bool(one and other) and max(one) < max(other)


def _is_true(text: str, figures: tuple[Figure, ...], stating: Stating) -> bool:
    before, after = stating.before, stating.after
    return is_true(plain(text), figures, before, after)


# ---------------------------------------------------------------- hedges


_ABOUT = frozenset(
    {CLAIM_WORDING.name, CLAIM_DIGITS.name, CLAIM_FROM_ROUNDED.name},
)


def leads(
    claims: Iterable[CheckedClaim], findings: Iterable[Finding]
) -> Mapping[Place, str]:
    """Give the hedges that supplied words need to stand, by their places."""
    wanted: dict[Place, str] = {}
    empty = {
        one.claim.place: one.figures[0]
        for one in claims
        if not one.claim.text
        and one.claim.states is ClaimKind.FIGURE
        and len(one.figures) == 1
        and one.figures[0].value is not None
    }
    for one in findings:
        figure = empty.get(one.where)
        if figure and one.rule == HEDGE_LOST.name:
            wanted.setdefault(one.where, (figure.entry.hedges or ("an estimated",))[0])
        elif figure and one.rule in _ABOUT:
            rounded = figure.printed != figure.exact
            if rounded or one.rule != CLAIM_WORDING.name:
                wanted[one.where] = "about"
    return MappingProxyType(wanted)
