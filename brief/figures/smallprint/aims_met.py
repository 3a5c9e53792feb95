"""Aims that are said to be met where they were missed, or missed where they were met.

"Met its target of [90%](fig:aim) by [ten points](fig:share,aim)" is not true of a share
of 80%, and "beat its target of [90%](fig:aim)" is not where the figure of the same
things, place and time is below it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from brief.content.models.figure import Better
from brief.figures.ledger import Figure
from brief.figures.smallprint.dated import years_of
from brief.figures.smallprint.scope import BREAK, Scope, folded, says
from brief.figures.smallprint.stated import figure_alone, figures_of
from brief.figures.stating import is_aim
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import CLAIMS_AT_ODDS

_VERB = (
    r"(?P<met>met|meeting|meets|beat|beats|beating|bettered|exceeded|exceeds|exceeding"
    r"|surpassed|achieved|hit|above|ahead of|missed|missing|misses|below|fell short of"
    r"|falling short of|short of)"
)
_AIM = (
    r"(?:(?:the|its|their|our|a) )?(?:(?!for |of )[a-z-]+ ){0,2}"
    r"(?:target|goal|standard)"
)
_OF_AIM = Late(rf"\b{_VERB} {_AIM} (?:of|to [a-z]+)(?: (?:at least|over|more than))?$")
_BY = Late(
    rf"\b{_VERB} {_AIM}(?: of [\d.,%£]+(?: per ?cent)?)? by"
    r"(?: (?:just|only|some|about|around|nearly|almost|over|more than|at least|a))*$"
)
_MISSED = Late("miss|below|fell|falling|short")
_NUMERIC = Late("above|below|exceed|surpass")
"""What is said of the number alone, whichever way is the better one."""

_UNSURE = Late(
    r"\b(?:not|never|no|nor|neither|nearly|almost|would|could|should|might|may|must"
    r"|will|can|if|unless|until|when|whether|had|hopes?|hoped|plans?|planned|aims?"
    r"|expects?|expected|to|only|none|few|some|most|many|several|half|quarter|month"
    r"|week|first|last|previous|before|earlier|other|next)\b"
)
"""With these nothing is said of the whole of the time and the place."""


def aims_met(
    scopes: Sequence[Scope], figures: Mapping[str, Figure]
) -> Iterator[Finding]:
    """Find aims that their sentence says were met, and were not, or the reverse."""
    for scope, behind in pairwise((*scopes, None)):
        if scope and not _is_set_beside(scope, behind, figures):
            found = tuple(_by_so_much(scope, figures))
            yield from found or _of_so_much(scope, figures)


def _is_set_beside(
    scope: Scope, behind: Scope | None, figures: Mapping[str, Figure]
) -> bool:
    """Tell whether the next claim of its sentence says what an aim was met by."""
    if behind is None or behind.one.laid is not scope.one.laid:
        return False
    if behind.sentence != scope.sentence:
        return False
    aim, value = figure_alone(scope, figures), behind.one.quantity.claim
    reached = figure_alone(behind, figures)
    by = value and aim and aim.name in value.targets and len(value.targets) == _A_PAIR
    return bool(by or (aim and reached and aim.unit == reached.unit))


def _by_so_much(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Tell of "met its target by [ten points](fig:share,aim)" where it was missed."""
    claim, pair = scope.one.quantity.claim, figures_of(scope, figures)
    if claim is None or not len(pair) == len(claim.targets) == _A_PAIR:
        return
    found = _BY.search(scope.lead)
    aims = [one for one in pair if is_aim(one)]
    values = [one for one in pair if not is_aim(one)]
    plainly = found and not _UNSURE.search(_clause(scope.lead[: found.start()]))
    if found and plainly and len(aims) == len(values):
        yield from _wrong_side(scope, found["met"], aims[0], values[0])


_A_PAIR = 2


def _of_so_much(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Tell of "beat its target of [90%](fig:aim)" where the share of it is lower."""
    aim, found = figure_alone(scope, figures), _OF_AIM.search(scope.before)
    if aim is None or found is None or not is_aim(aim):
        return
    lead = scope.before[: found.start()]
    if _UNSURE.search(f"{_clause(lead)} {scope.after}"):
        return
    if _is_elsewhere(scope, lead, aim, figures):
        return
    reached = [one for one in figures.values() if _is_of_the_same(one, aim)]
    if len(reached) == 1:
        yield from _wrong_side(scope, found["met"], aim, reached[0])


def _clause(lead: str) -> str:
    """Give the last clause of what leads to a verb."""
    return BREAK.split(lead)[-1].split(",")[-1]


def _is_elsewhere(
    scope: Scope, lead: str, aim: Figure, figures: Mapping[str, Figure]
) -> bool:
    """Tell whether a sentence names another place or time than those of an aim.

    Of several years before it the last is the time: "fell between 2023 and 2024 and".
    """
    areas = {one.entry.area for one in figures.values()} - {aim.entry.area, ""}
    own = years_of(aim.entry.period)
    before = _A_YEAR.findall(lead) or _A_YEAR.findall(scope.lead)
    years = map(years_of, (*before[-1:], *_A_YEAR.findall(scope.after)))
    return bool(says(scope.sentence, areas)) or any(one != own for one in years)


_A_YEAR = Late(r"\b(?:19|20)\d\d(?:[/-]\d\d)?(?!\d)")
_MEASURE = Late(
    r"^(?:the )?(?:(?:target|goal|standard|minimum|maximum) )?(?:(?:share|percentage"
    r"|proportion|number|rate) )?(?:(?:of|for) )?(?:the |all )*"
)


def _is_of_the_same(one: Figure, aim: Figure) -> bool:
    """Tell whether a figure is of what an aim is for, at its place and time."""
    mine, other = one.entry, aim.entry
    same = (one.unit, mine.area, mine.period) == (aim.unit, other.area, other.period)
    measures = [_MEASURE.sub("", folded(each.counts)) for each in (mine, other)]
    return same and measures[0] == measures[1] != "" and not is_aim(one)


def _wrong_side(
    scope: Scope, met: str, aim: Figure, reached: Figure
) -> Iterator[Finding]:
    """Tell of a value that lies on the other side of its aim."""
    if aim.value is None or reached.value is None or aim.unit != reached.unit:
        return
    lower = reached.entry.better is Better.LOWER and not _NUMERIC.match(met)
    beyond = reached.value <= aim.value if lower else reached.value >= aim.value
    if beyond is not (_MISSED.match(met) is not None):
        return
    message = (
        f"“{met}” is not true of {reached.printed} (“{reached.name}”) against"
        f" {aim.printed} (“{aim.name}”)"
    )
    hint = "correct the words, or name the figures that they mean"
    yield CLAIMS_AT_ODDS.at(scope.one.quantity.place, message, hint)
