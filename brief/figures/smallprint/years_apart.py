"""Claims that are said of a year before or after another's: "a year later it was".

They are held to the periods of the figures of the same things, in the same place, that
their paragraph states before them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from brief.figures.ledger import Figure
from brief.figures.smallprint.dated import first_year, years_of_period
from brief.figures.smallprint.scope import Scope, folded
from brief.figures.smallprint.stated import figure_alone
from brief.figures.smallprint.when import at_time
from brief.figures.wording.grammar.numbers import SMALL
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import PERIOD_MISNAMED

_AWAY = (
    r"(?P<words>(?:(?P<many>a|one|two|three|four|five|six|seven|eight|nine|ten) years?"
    r" (?P<way>earlier|before|previously|later|after|on)"
    r"|the year (?P<nigh>before|earlier|after)"
    r"|the (?P<next>previous|preceding|following|next) year))\b(?! that\b| of\b)"
)
_BEGUN_WITH = Late(
    rf"(?:^|[,;:–—-] |\b(?:and|but|while) )(?:in )?{_AWAY},?(?: [a-z' -]{{1,40}})?$"
)
_BEHIND = Late(rf"^(?:in )?{_AWAY}")
_LATER = frozenset({"later", "after", "on", "following", "next"})


def years_apart(
    scopes: Sequence[Scope], figures: Mapping[str, Figure]
) -> Iterator[Finding]:
    """Find a figure that is not so many years from any that is stated before it."""
    for place, scope in enumerate(scopes):
        figure = figure_alone(scope, figures)
        found = _BEGUN_WITH.search(scope.before) or _BEHIND.match(scope.after)
        if figure is None or found is None or not first_year(figure):
            continue
        before = (figure_alone(one, figures) for one in _above(scope, scopes[:place]))
        others = [one for one in before if one and _is_of_the_same(one, figure)]
        if others and not any(
            first_year(figure) - first_year(one) == _years(found) for one in others
        ):
            quantity, near = scope.one.quantity, others[-1]
            message = (
                f"“{quantity.words}” is said of “{found['words']}”: “{figure.name}” is"
                f" of {figure.entry.period}, and “{near.name}” before it of"
                f" {near.entry.period}"
            )
            time = at_time(figure.entry.period)
            hint = f"say “{time}”, or name the figure that is meant"
            yield PERIOD_MISNAMED.at(quantity.place, message, hint)


def _above(scope: Scope, scopes: Sequence[Scope]) -> Iterator[Scope]:
    """Give the claims before one in its paragraph."""
    laid = scope.one.laid
    return (one for one in scopes if one.one.laid is laid)


def _is_of_the_same(one: Figure, other: Figure) -> bool:
    """Tell whether two figures are of the same things, in years of one kind."""
    alike = one.name != other.name and one.unit == other.unit
    told = [folded(f"{it.entry.counts} in {it.entry.area}") for it in (one, other)]
    lengths = {len(years_of_period(it.entry.period)) for it in (one, other)}
    return alike and told[0] == told[1] and len(lengths) == 1 and 0 not in lengths


def _years(found: re.Match[str]) -> int:
    """Give how many years on words are; fewer than none of what was before."""
    many = int(SMALL.get(found["many"] or "one", 1))
    way = found["way"] or found["nigh"] or found["next"]
    return many if way in _LATER else -many
