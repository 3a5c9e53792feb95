"""Figures that are "up" or "down": a change, where the earlier one is named first."""

from __future__ import annotations

from dataclasses import replace

from brief.figures.ledger import Figure
from brief.figures.smallprint.dated import years_of_period
from brief.figures.stating import is_aim
from brief.figures.wording import Judgement
from brief.figures.wording.late import Late

_ALONE = Late(
    r"(?P<were>(?:was|were|is|are) )?"
    r"(?:(?P<up>up)|down)(?: on (?:the (?:year|previous year|year before)))?"
)
_TO = Late(r"(?:(?P<up>up)|down)(?= to [£$€]?\d)")
_FROM = Late(r"(?:(?P<up>up)|down) (?:from|on)(?: the)?")
_TWO = 2


def as_change(text: str, figures: tuple[Figure, ...]) -> str:
    """Read the "down" of "fires were [down](fig:fires_2022,fires_2023)" as a fall.

    Of figures whose later one is named first it compares, and stands as it is; so
    does "412 were helped, [down from](fig:now,was) [443](fig:was)".
    """
    if len(figures) != _TWO:
        return text
    if not any(map(is_aim, figures)):
        text = _SHORT_OF.sub("lower than", text)
    first, second = (years_of_period(one.entry.period) for one in figures)
    if not (first and second):
        return text
    found = _ALONE.fullmatch(text)
    if found and max(first) < max(second):
        return "rose" if found["up"] else "fell"
    if reached := _TO.match(text):
        verb = "rose" if reached["up"] else "fell"
        return f"{verb}{text[reached.end() :]}" if max(first) < max(second) else text
    set_against = _FROM.fullmatch(text)
    if set_against and max(first) > max(second):
        return "higher than" if set_against["up"] else "lower than"
    return text


_SHORT_OF = Late(r"^(?:fell|falls|fall|was|were|is|are) short of\b")
"""Said of a figure that is no aim: "fare income fell short of running costs"."""


def told_as(judgement: Judgement, said: str, text: str) -> Judgement:
    """Give a judgement of a change as one of the "up" or "down" that it stands for."""
    if said == text:
        return judgement
    reason = judgement.reason.replace(f"{said}”", f"{text}”")
    offers = tuple(_AS_SAID.get(one, one) for one in judgement.suggest)
    return replace(judgement, reason=reason, suggest=offers)


_AS_SAID = {
    "rose": "up",
    "fell": "down",
    "higher than": "up from",
    "lower than": "down from",
}
