"""Lines of JSON in, lines of JSON out: one verdict a line, in the same order.

A line that cannot be read is answered "not checked" with the reason; none is skipped.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from brief.figures.wording.judging.holding import unread
from brief.figures.wording.meaning import Judgement, Verdict
from brief.figures.wording.profile import DEFAULT, Profile
from brief.figures.wording.service import judge
from brief.figures.wording.values import ValueRefusedError, stated_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LONGEST = 20_000
"""Characters of one line; a longer one is not parsed."""


def answer_lines(lines: Iterable[str], profile: Profile = DEFAULT) -> Iterator[str]:
    """Answer each line, in order; blank lines are answered too."""
    return (answer(line, profile) for line in lines)


def answer(line: str, profile: Profile = DEFAULT) -> str:
    """Answer one object `{"text": ..., "value": ..., "unit": ...}`."""
    return json.dumps(record(_judged(line, profile)), ensure_ascii=False)


def record(judged: Judgement) -> dict[str, object]:
    """Give the record that a judgement is answered with."""
    answered: dict[str, object] = {
        "verdict": judged.verdict.value,
        "reason": judged.reason,
        "suggest": judged.suggest,
    }
    if judged.warning:
        answered["warning"] = judged.warning
    return answered


def _judged(line: str, profile: Profile) -> Judgement:
    """Read a line and judge what it asks."""
    if len(line) > LONGEST:
        return _refused(f"the line is {len(line):,} characters long")
    try:
        asked = json.loads(line, parse_float=str, parse_int=str, parse_constant=str)
    except (ValueError, RecursionError):
        return _refused("the line is not an object in JSON")
    if not isinstance(asked, dict):
        return _refused("the line is not an object in JSON")
    text, value, unit = (asked.get(key, "") for key in ("text", "value", "unit"))
    if not isinstance(value, str) or not value.strip():
        return _refused("the line gives no “value” that is a number")
    if not isinstance(text, str):
        return _refused("the line gives no “text”")
    beside = [_text(asked.get(key)) for key in ("before", "after")]
    return _held(text, value, _text(unit), beside, profile)


def _text(given: object) -> str:
    """Give a text that may be left out."""
    return given if isinstance(given, str) else ""


def _held(
    text: str, value: str, unit: str, beside: list[str], profile: Profile
) -> Judgement:
    """Judge the words, once the value is read."""
    try:
        stated = stated_of(value, unit)
    except ValueRefusedError as refused:
        return unread(text, str(refused))
    before, after = beside
    return judge(
        text, stated, before=before, after=after, profile=profile, sentence=True
    )


def _refused(why: str) -> Judgement:
    return Judgement(Verdict.NOT_CHECKED, f"Not checked: {why}.")
