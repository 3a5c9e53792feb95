"""In how many years it was so, or in none: "in all but three of the years shown".

"Not since 2019 have complaints been above 5,000", "fell only twice, in 2019 and 2022",
"for the first time since 2021": each asks a condition of years that the words name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.apart import DOUBTED
from brief.figures.wording.over_time.asked import Asked
from brief.figures.wording.over_time.conditions import (
    OPENED,
    Condition,
    condition_of,
)
from brief.figures.wording.over_time.counted_forms import FORMS
from brief.figures.wording.over_time.points import Points, told_so


def quantified(text: str, lead: str, rest: str, points: Points) -> Judgement | None:
    """Judge words that count years, or deny them, of a condition; None of others."""
    plain, rest = (_of_year_level(one, points) for one in (text, rest))
    plain, rest = _of_that_level(plain, lead), _of_that_level(rest, f"{lead}{plain}")
    said, start = f"{lead}{plain}{rest}", len(lead)
    if not _COUNTS.search(said) or len({x.label for x in points}) != len(points):
        return None
    for form, ask in FORMS:
        for found in form.finditer(said):
            if not _is_of(found, start, start + len(plain)) or _doubted(found, said):
                continue
            condition = condition_of(found, points)
            question = condition and Asked(
                found, condition, points, _among(found, said, condition, points)
            )
            if question and (answer := ask(question)):
                right, facts = answer
                return told_so(text, facts, holds=right)
    return None


def _of_year_level(words: str, points: Points) -> str:
    """Give words with the value of a year for "its 2019 level", where they pass it."""
    found = _PASSES_A_YEAR.search(words)
    when = (found["when"] or found["when2"]) if found else ""
    value = next((x.value for x in points if x.label == when), None)
    if found is None or value is None:
        return words
    percent = points[0].unit == "percent"
    size = value * 100 if percent else value
    shown = f"{Decimal(size.numerator) / Decimal(size.denominator):f}"
    verb = "reach" if found["reach"] else "exceed"
    told = f"{verb} {shown}{'%' if percent else ''}"
    return f"{words[: found.start()]}{told}{words[found.end() :]}"


_PASSES_A_YEAR = Late(
    r"\b(?:(?:overtake|exceed|pass|surpass|beat|top|go above)"
    r"|(?P<reach>regain|return to|get back to|reach|match)) (?:(?:its|their|the)"
    rf" (?P<when>{PERIOD}) (?:level|total|figure|number|value|mark)\b"
    rf"|the (?:level|total|figure|number) of (?P<when2>{PERIOD})(?![\w/]))",
    re.IGNORECASE,
)


def _stand_in(words: str) -> str:
    """Give words with a level for "its 2019 level", as long as they are."""
    found = _PASSES_A_YEAR.search(words)
    if found is None:
        return words
    level = "exceed 1".ljust(len(found[0]))
    return f"{words[: found.start()]}{level}{words[found.end() :]}"


def _of_that_level(words: str, before: str) -> str:
    """Give words with the number that "that level" stands for, which is before them."""
    numbers = [one for one in _A_NUMBER.findall(before) if not _YEAR.fullmatch(one)]
    return _THAT_LEVEL.sub(numbers[-1], words) if numbers else words


_A_NUMBER = Late(r"[£$€]?\d[\d,.]*\d%?(?: million| billion)?")
_YEAR = Late(r"(?:19|20)\d\d(?:/\d\d)?")
_THAT_LEVEL = Late(r"\bthat (?:level|mark|figure|threshold)\b")


def taken_in(text: str, lead: str, rest: str) -> Iterator[tuple[int, int]]:
    """Give where in its sentence the words stand with which a claim is read."""
    text, rest = _stand_in(text), _stand_in(rest)
    said, start = f"{lead}{text}{rest}", len(lead)
    if len(said) > _FAR_TOO_LONG or not _COUNTS.search(said):
        return
    for form, _ in FORMS:
        for found in form.finditer(said):
            if _is_of(found, start, start + len(text)) and not _doubted(found, said):
                yield found.span()


_FAR_TOO_LONG = 1_500
"""Characters of a sentence in which no reader hears words together."""

_COUNTS = Late(
    r"\b(?:only|both|the first|under|below|no|not|never|none|last|all but|first time"
    r"|just|of the|years?|in a row|record|each|times)\b",
    re.IGNORECASE,
)
"""Without one of these words nothing is said of how many years."""


def _is_of(found: re.Match[str], start: int, end: int) -> bool:
    """Tell whether a claim holds words that count, the years, or what was so."""
    part = found.groupdict()
    spans = (found.span(one) for one in ("q", "list", "so") if part.get(one))
    return any(first < end and start < last for first, last in spans)


def _doubted(found: re.Match[str], said: str) -> bool:
    """Tell whether words beside a match, in its clause, take back what it says."""
    before = re.split(r"[;,]", said[: found.start()])[-1]
    behind = re.split(r"[;,]", said[found.end() :])[0]
    return DOUBTED.search(f"{before} {behind}") is not None


def _among(
    found: re.Match[str], said: str, condition: Condition, points: Points
) -> list[int]:
    """Give the places of the years of which words speak; none that are not covered."""
    labels = [one.label for one in points]
    first, last = condition.first, len(points)
    part = found.groupdict()
    before, since = part.get("before"), part.get("since")
    opened = OPENED.match(said[: found.start()].rpartition(";")[2] or said)
    opened = opened or OPENED.match(said)
    a, b = (part.get(one) or part.get(f"{one}2") for one in "ab")
    if a and b:
        if not {a, b} <= {*labels}:
            return []
        first, last = max(first, labels.index(a)), labels.index(b) + 1
    elif opened:
        before, since = before or opened["before"], since or opened["since"]
        if opened["a"] in labels and opened["b"] in labels:
            first = max(first, labels.index(opened["a"]) + (condition.limit is None))
            last = labels.index(opened["b"]) + 1
        if onward := opened["from"]:
            first = max(first, labels.index(onward)) if onward in labels else last
    if before:
        last = labels.index(before) if before in labels else 0
    if since:
        first = labels.index(since) + 1 if since in labels else last
    return list(range(first, last))
