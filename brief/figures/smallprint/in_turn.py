"""Places that are told without "in": "[620] came from Ashby, Berry had [358]".

In a list of places and their numbers each place stands right before its number, or
behind "from"; the verb is said once.
"""

from __future__ import annotations

import re
from functools import lru_cache

from brief.figures.smallprint.scope import Scope
from brief.figures.wording.late import Late

_CAME = r"(?:came|come|comes|coming|originated|arose) (?:mostly |mainly |all |only )?"
_NOT_ITS_VERB = Late(
    r"\b(?:than|while|but|whereas|that|which|who|whom|where|because|if|as|though"
    r"|although|not|against|compared|was|were|is|are|had|has|have|half|most|many|some"
    r"|few|none|another)\b"
)
_HAD = "had|has|made|saw|spent|recorded|received|reported|took|sold|lost|paid|lodged"
_ABOUT = "about|around|just|only|nearly|almost|over|some"


def came_from(scope: Scope, places: tuple[str, ...]) -> re.Match[str] | None:
    """Find the place from which what a claim counts came, its verb told or shared."""
    if is_a_base(scope):
        return None
    found = _coming(places).match(scope.after)
    if found and not _NOT_ITS_VERB.search(found.string[: found.start(1)]):
        return found
    shared = _shares_verb(scope)
    return _from_there(places).match(scope.after) if shared else None


def is_a_base(scope: Scope) -> bool:
    """Tell whether a claim is what another is a part of: "[620] of the [1,242]"."""
    return not scope.opens and _OF_THE.fullmatch(scope.before) is not None


_OF_THE = Late(r"(?:[a-z-]+ ){0,4}(?:out )?of(?: (?:the|all|these|its|some))*")


def _shares_verb(scope: Scope) -> bool:
    """Tell whether a claim before this one in its sentence says "came from"."""
    return re.search(rf"\b{_CAME}from\b", scope.lead) is not None


def in_turn(scope: Scope, places: tuple[str, ...]) -> re.Match[str] | None:
    """Find the place right before its number: "Ashby had [620], Berry [358]".

    In "in Ashby and Berry [358]" the number may be that of both.
    """
    found = _right_before(places).search(scope.before)
    if found is None or not _is_a_name(scope, found[1]):
        return None
    both = _ends_with(places).search(scope.before[: found.start()])
    return None if both else found


def _is_a_name(scope: Scope, place: str) -> bool:
    """Tell whether a place is written as a name: "park [9]" is none."""
    text, first = scope.one.laid.text, len(place) + _BETWEEN
    near = text[max(0, scope.one.start - first) : scope.one.start]
    at = near.lower().rfind(place)
    return at >= 0 and near[at].isupper()


_BETWEEN = 24
"""Characters of "recorded" and "about" between a place and its number."""


def _any(places: tuple[str, ...]) -> str:
    return "|".join(map(re.escape, places))


@lru_cache(maxsize=8)
def _coming(places: tuple[str, ...]) -> re.Pattern[str]:
    where = rf"{_CAME}from (?:the )?({_any(places)})(?!['\w])"
    return re.compile(rf"^[^,;:()]*?\b{where}")


@lru_cache(maxsize=8)
def _from_there(places: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"^from (?:the )?({_any(places)})(?=$|[,;:]| and\b| but\b)")


@lru_cache(maxsize=8)
def _right_before(places: tuple[str, ...]) -> re.Pattern[str]:
    begins = r"^|[,;:] |\b(?:and|but|while|whereas) |^in (?:[a-z]+ )?[12]\d{3}\S* "
    return re.compile(
        rf"(?:{begins})(?:those (?:in|from) )?(?:the )?({_any(places)})"
        rf"(?P<had> (?:{_HAD}))?(?: (?:{_ABOUT}))?$"
    )


@lru_cache(maxsize=8)
def _ends_with(places: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any(places)}) ?$")
