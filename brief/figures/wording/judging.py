"""Judges numerals against a figure; other wordings come back as not checked."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from brief.figures.wording.meaning import (
    Found,
    Judgement,
    Kind,
    Meaning,
    Stated,
    Verdict,
)
from brief.figures.wording.numbers import number
from brief.figures.wording.profile import DEFAULT, Profile
from brief.figures.wording.tokens import closed, tokens_of

if TYPE_CHECKING:
    from collections.abc import Sequence


def read(text: str, *, before: str = "", after: str = "") -> Meaning | None:
    """Read the first numeral in a text."""
    found = find(text)
    return found[0].meaning if found else None


def find(prose: str) -> tuple[Found, ...]:
    """Find the numbers in a text, in digits and in words."""
    tokens, made, i = closed(tokens_of(prose)), [], 0
    while tokens[i].text:
        at = number(tokens, i)
        if at is None:
            i += 1
            continue
        amount, end = at
        unit = {"%": "percent"}.get(tokens[end].text, "")
        share = (
            unit == "percent" or tokens[end].text + tokens[end + 1].text == "percent"
        )
        meaning = (
            Meaning(Kind.PERCENT, amount.scaled(Fraction(1, 100)))
            if share
            else Meaning(Kind.NUMBER, amount)
        )
        start, stop = tokens[i].start, tokens[end - 1].end
        made.append(Found(start, stop, prose[start:stop], meaning))
        i = end
    return tuple(made)


def judge(
    text: str,
    stated: Stated,
    *,
    before: str = "",
    after: str = "",
    profile: Profile = DEFAULT,
) -> Judgement:
    """Judge a numeral: it is the value rounded to the digits shown."""
    meaning = read(text)
    if meaning is None or meaning.amount is None:
        return Judgement(Verdict.NOT_CHECKED, f"“{text}” is not read as a quantity.")
    amount = meaning.amount
    off = stated.value - amount.value
    true = -amount.step / 2 <= off < amount.step / 2
    if stated.declared:
        true = true or -stated.declared / 2 <= off < stated.declared / 2
    verdict = Verdict.TRUE if true else Verdict.FALSE
    return Judgement(verdict, f"“{text}” is held to {stated.value}.")


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
    return Judgement(Verdict.NOT_CHECKED, f"“{text}” is not read as a trend.")


def judge_count(
    text: str,
    number: int,
    *,
    before: str = "",
    after: str = "",
    profile: Profile = DEFAULT,
) -> Judgement:
    """Judge the number of things that a grid, list or table holds."""

    return judge(text, Stated(Fraction(number), ""), before=before, after=after)


def suggest(stated: Stated, profile: Profile = DEFAULT) -> tuple[str, ...]:
    """Suggest true wordings, plainest first."""
    return ()
