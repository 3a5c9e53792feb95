"""The public functions of the room, each a few lines over the parts behind it."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from brief.figures.wording.expressions import expression
from brief.figures.wording.judging import meanings_of, unread, verdict_on
from brief.figures.wording.meaning import Found, Judgement, Meaning, Stated, Verdict
from brief.figures.wording.profile import DEFAULT, Profile
from brief.figures.wording.tokens import closed, tokens_of

if TYPE_CHECKING:
    from collections.abc import Sequence


def read(text: str, *, before: str = "", after: str = "") -> Meaning | None:
    """Say what the first quantity of a text means; None where it has none."""
    meanings = meanings_of(text, before, after)
    return meanings[0] if meanings else None


def find(prose: str) -> tuple[Found, ...]:
    """Find every quantity expression in a text, in digits and in words."""
    t = closed(tokens_of(prose))
    made: list[Found] = []
    i = 0
    while t[i].text:
        item = expression(t, i)
        if item is None:
            i += 1
            continue
        start, stop = t[item.start].start, t[item.end - 1].end
        made.append(Found(start, stop, prose[start:stop], item.meaning))
        i = max(item.end, i + 1)
    return tuple(made)


def judge(
    text: str,
    stated: Stated,
    *,
    before: str = "",
    after: str = "",
    profile: Profile = DEFAULT,
) -> Judgement:
    """Judge words against one figure."""
    return verdict_on(text, stated, before, after, profile)


def judge_all(
    text: str,
    stated: Sequence[Stated],
    *,
    before: str = "",
    after: str = "",
    profile: Profile = DEFAULT,
) -> Judgement:
    """Judge words over several figures in order."""
    if len(stated) == 1:
        return judge(text, stated[0], before=before, after=after, profile=profile)
    return Judgement(Verdict.NOT_CHECKED, f"“{text}” is not read over several figures.")


def judge_series(
    text: str,
    points: Sequence[tuple[str, Fraction]],
    *,
    before: str = "",
    after: str = "",
    profile: Profile = DEFAULT,
) -> Judgement:
    """Judge a trend or a record over periods in order."""
    return unread(text, "it is not read as a trend")


def judge_count(
    text: str,
    number: int,
    *,
    before: str = "",
    after: str = "",
    profile: Profile = DEFAULT,
) -> Judgement:
    """Judge the number of things that a grid, list or table holds."""
    stated = Stated(Fraction(number), "things")
    return judge(text, stated, before=before, after=after, profile=profile)


def suggest(stated: Stated, profile: Profile = DEFAULT) -> tuple[str, ...]:
    """Suggest true wordings, plainest first."""
    return ()


_ = replace
