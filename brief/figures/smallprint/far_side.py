"""Which of its figures a comparison is said of: "higher than in Ashby", "the highest".

The place behind "than", "as" and "that in" is the second figure's; what has the highest
of three is what the first of them is of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from brief.figures.ledger import Figure
from brief.figures.smallprint.placed import elsewhere, place_of, titled
from brief.figures.smallprint.scope import Scope, folded, says
from brief.figures.smallprint.turned import set_against
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import AREA_MISNAMED, COMPARISON_TURNED

_AS_MANY = Late(r"\bas (?:many|much|high|low|large|likely|long|often|common)\b")
_APART = r"(?:any|every|each|other|another|rest|next|elsewhere|parts?|outside|\w+est)"
"""Before a place these make it the whole of which the other side is a part."""


def far_side(
    scope: Scope, figures: Mapping[str, Figure], places: tuple[str, ...]
) -> Iterator[Finding]:
    """Find the other side of a comparison that is of another place than its figure."""
    names = set_against(scope, figures)
    own = [place_of(figures[name].entry.area) for name in names]
    claim = scope.one.quantity.claim
    if claim is None or len(claim.targets) != _TWO or len(own) != _TWO:
        return
    if not all(own) or not elsewhere(*own):
        return
    said, as_many = _AS_MANY.subn("", f"{folded(claim.text)} {scope.after}")
    found = _beyond(places, "than|as" if as_many else "than").search(said)
    if found is None or says(scope.sentence, own[1:]):
        return
    place, other = found["place"], figures[names[1]]
    if all(elsewhere(place, one) for one in own):
        message = (
            f"“{claim.text}” is said against {titled(place)}, and “{other.name}”, which"
            f" its claim names second, is of {other.entry.area}"
        )
        hint = f"say “{other.entry.area}”, or name the figure of {titled(place)}"
        yield AREA_MISNAMED.at(claim.place, message, hint)


_TWO = 2


@lru_cache(maxsize=8)
def _beyond(places: tuple[str, ...], joint: str) -> re.Pattern[str]:
    """Match the place of the other side: "than a home in Ashby", "that of Ashby"."""
    which = "|".join(map(re.escape, places))
    words = rf"(?: (?!{_APART}\b|in\b|of\b)[a-z'-]+){{0,4}}?"
    within = "(?: (?:in|of|for|from|across))"
    its = rf"(?:that|those)(?: \w+ed)?{within}"
    where = rf"(?: the)? (?P<place>{which})(?!['\w])"
    return re.compile(rf"\b(?:(?:{joint}){words}{within}?|{its}){where}")


_FIRST_OF = Late(r"\bthe (?:very )?(?:most|least|fewest|best|worst|[a-z]+est)\b")
_SET_APART = Late(
    r"\b(?:unlike|than|against|compared|while|whereas|ahead|after|behind|between|and"
    r"|besides|beyond|with|without|above|below|not|nor|or|neither)\b"
)


def first_of_all(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find the highest of several figures that is said of another than the first."""
    names, claim = set_against(scope, figures), scope.one.quantity.claim
    if claim is None or len(names) <= _TWO or not _FIRST_OF.search(folded(claim.text)):
        return
    first, *others = (figures[name] for name in names)
    if _called(first) & set(_who(scope, first)):
        return
    for other in others:
        if _who(scope, other):
            message = (
                f"“{claim.text}” is said of “{other.name}” here, and its claim sets"
                f" “{first.name}” against the others"
            )
            hint = f"say it of “{first.name}”, or name {other.name} first in the claim"
            yield COMPARISON_TURNED.at(claim.place, message, hint)
            return


def _called(figure: Figure) -> frozenset[str]:
    """Give what a figure is of: its place and its people, in small letters."""
    told = (place_of(figure.entry.area), *map(folded, figure.entry.population_names))
    return frozenset(one for one in told if one)


def _who(scope: Scope, figure: Figure) -> tuple[str, ...]:
    """Give those names of a figure's of which a claim's sentence says it has something.

    "Ashby has the highest", "the highest was in Ashby", "that of Ashby".
    """
    if _SET_APART.search(scope.before):
        return ()
    return tuple(
        name
        for name in _called(figure)
        if re.search(rf"(?:^|[, ]){re.escape(name)} (?:{_HAS})$", scope.before)
        or re.match(
            rf"^(?:[a-z]+ ){{0,6}}?(?:{_IS_IN}) (?:the )?{re.escape(name)}\b",
            scope.after,
        )
    )


_HAS = r"(?:also |still )?(?:has|had|have|saw|made|recorded|received|reported|is|was)"
_IS_IN = r"(?:is|was|are|were|came) (?:that |those )?(?:in|of|for|from|among)"
