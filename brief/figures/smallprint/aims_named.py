"""An aim that a claim is set against, or is of, held to the figures that it names.

"[18 fewer](fig:now,then) than the target" names no target, and what "missed its target
for 2023" is not set against the target of 2024.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from brief.figures.ledger import Figure
from brief.figures.smallprint.dated import years_of
from brief.figures.smallprint.scope import BREAK, Scope, folded
from brief.figures.smallprint.stated import figures_of
from brief.figures.stating import is_aim
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import CLAIMS_AT_ODDS, PERIOD_MISNAMED

_PAIR = 2
_AIM = "(?:target|goal|ambition|objective)"
_THAN_THE_AIM = Late(
    r"(?:(?!near|clos)[a-z]+ ){0,2}?(?:than|above|below|over|under|short of|ahead of"
    rf"|beyond) (?:the|its|their|our) (?:[a-z-]+ ){{0,2}}?{_AIM}\b"
)
_AIM_WAS = Late(
    rf"\b(?P<aim>{_AIM})(?: (?:for|in|of) [\d/]+)? (?:was|is|were)"
    r"(?: (?:that|for|to (?:reach|have|see|get)|set at))?$"
)
_AIM_FOR = Late(rf"\b{_AIM} (?:for|of) (?P<year>(?:19|20)\d\d(?:[/-]\d\d)?)(?![\d,%])")


def aims_named(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find claims set against an aim that they do not name, or one of another year."""
    claim, named = scope.one.quantity.claim, figures_of(scope, figures)
    if claim is None or not named or len(named) != len(claim.targets):
        return
    aims = [one for one in named if _is_an_aim(one)]
    if len(named) == _PAIR and not aims and _THAN_THE_AIM.match(scope.after):
        message = (
            f"“{claim.text}” is set against a target, and neither “{named[0].name}” nor"
            f" “{named[1].name}” is one"
        )
        hint = "name the figure of the target in the claim"
        yield CLAIMS_AT_ODDS.at(claim.place, message, hint)
    before = BREAK.split(scope.before)[-1]
    if len(named) == 1 and not aims and (told := _AIM_WAS.search(before)):
        message = (
            f"“{claim.text}” is told as a {told['aim']}, and “{named[0].name}” is none"
        )
        yield CLAIMS_AT_ODDS.at(claim.place, message, "name the figure of the target")
    found = _AIM_FOR.search(before) or _AIM_FOR.match(scope.after)
    dated = [one for one in aims if years_of(one.entry.period)]
    if found is None or len(dated) != 1:
        return
    (aim,) = dated
    said, own = years_of(found["year"]), years_of(aim.entry.period)
    if not (said <= own or own <= said):
        message = (
            f"“{scope.one.quantity.words}” is told of a target for {found['year']};"
            f" “{aim.name}” is of {aim.entry.period}"
        )
        hint = f"say “{aim.entry.period}”, or name the target of {found['year']}"
        yield PERIOD_MISNAMED.at(claim.place, message, hint)


def _is_an_aim(figure: Figure) -> bool:
    """Tell whether a figure is what is aimed at, by what it counts or by its name."""
    told = folded(f"{figure.entry.counts} {figure.name}".replace("_", " "))
    return is_aim(figure) or re.search(rf"\b(?:{_AIM}|aim|standard)", told) is not None
