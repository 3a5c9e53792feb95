"""So many of one figure for one of another: "£34 per resident", "29 staff a branch"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from brief.figures.wording.context.clause import clause_of
from brief.figures.wording.grammar.units import measure_of
from brief.figures.wording.judging.figures import what
from brief.figures.wording.judging.holding import judge_meaning
from brief.figures.wording.judging.single import told_in
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement, Kind, Meaning, Stated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from brief.figures.wording.profile import Profile


def by_each(
    text: str, stated: Sequence[Stated], beside: tuple[str, str], profile: Profile
) -> Judgement | None:
    """Hold "29 staff for each branch" to the first figure over the second.

    None for words that do not say so many for each, or more than one number.
    """
    before, after = beside
    if len(stated) != 2:
        return None
    first, second = stated
    a_thing = _A_THING.search(text)
    one = a_thing is not None and second.unit.startswith(a_thing["thing"])
    if not (one or _BY_EACH.search(f"{before}{text}{after}")):
        return None
    counted = all(measure_of(one.unit).kind != "share" for one in stated)
    read = clause_of(text, before, after)
    told = told_in(read)
    plain = len(told) == 1 and _is_plain(told[0].meaning) and not read.compared
    if read.fault or read.doubt or not (plain and counted) or second.value <= 0:
        return None
    each = Stated(first.value / second.value, first.unit)
    judged = judge_meaning(told[0].meaning, text, each, profile)
    both = f"{what(first)} over {what(second)}"
    return replace(judged, reason=f"{judged.reason[:-1]} ({both}).")


def _is_plain(meaning: Meaning) -> bool:
    """Say whether a number is neither a change nor a range."""
    moved = meaning.moved or meaning.direction or meaning.upper is not None
    return meaning.kind is Kind.NUMBER and not moved and not meaning.fault


_A_THING = Late(r"\d an? (?P<thing>[a-z]{3,})$", re.IGNORECASE)
_BY_EACH = Late(
    r"\b(?:(?:per(?! cent)|(?:for|to) (?:each|every))"
    r"(?! (?:\d|ten |twenty |(?:an? |one |ten )?(?:hundred|thousand|million) ))"
    r"|a head|each(?=$| on average\b)|apiece)\b",
    re.IGNORECASE,
)
"""What says so many of one thing for one of another."""
