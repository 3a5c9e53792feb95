"""Years that are counted, against the periods that they are counted of.

From 2009/10 to 2016/17 is eight years with both counted, and seven from the first to
the last: either is right, and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.figures.honesty.evidence import Evidence, amount
from brief.figures.ledger import Figure
from brief.figures.saying import plain
from brief.figures.units import TIME, seconds
from brief.figures.wording import read
from brief.findings import Finding
from brief.rules.honesty import PERIOD_YEARS

_YEAR = r"(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?"
_SPAN = re.compile(rf"\b({_YEAR})\s*(?:to|until|and|–|-)\s*({_YEAR})(?!\d)")
_COUNT = r"(?P<count>[\w-]+(?: [\w-]+)?)[ -]years?(?: in a row| running| period)?"
_FORWARD = re.compile(
    rf"\b(?:for|over|in|during|of)(?: the| these)? {_COUNT},?"
    rf"(?: from| between)? (?P<span>{_SPAN.pattern})",
    re.IGNORECASE,
)
_BACKWARD = re.compile(
    rf"(?P<span>{_SPAN.pattern}),? (?:that is|a period of|for) {_COUNT}",
    re.IGNORECASE,
)


def periods(evidence: Evidence) -> Iterator[Finding]:
    """Find years that are miscounted, in figures and in sentences."""
    for figure in evidence.figures.values():
        yield from _of_figure(figure)
    for sentence in evidence.sentences:
        for pattern in (_FORWARD, _BACKWARD):
            for found in pattern.finditer(sentence.text):
                count, wrong = found["count"], _wrong(found["count"], found["span"])
                if wrong:
                    message = f"“{count} years” for {found['span']}: that is {wrong}"
                    yield PERIOD_YEARS.at(sentence.at(found.start("count")), message)


def _of_figure(figure: Figure) -> Iterator[Finding]:
    """Find a figure that counts the years of its own period, and miscounts them."""
    entry = figure.entry
    counts = re.search(r"\byears?\b", f"{entry.counts} {figure.name.replace('_', ' ')}")
    is_years = figure.unit.dimensions == ((TIME, 1),) and figure.unit.head == "year"
    if figure.value is None or not (counts and is_years):
        return
    if "age" in f"{entry.counts} {figure.name}".replace("_", " ").split():
        return
    wrong = _wrong(str(amount(figure) / seconds("year")), entry.period)
    if wrong:
        message = (
            f"“{figure.name}” is {plain(figure.printed)} for {entry.period}: that is"
        )
        yield PERIOD_YEARS.at(entry.at("period"), f"{message} {wrong}")


def _wrong(count: str, period: str) -> str:
    """Say how many years a period has, where a count is none of them."""
    span = _SPAN.search(period)
    number = _number(count)
    if span is None or number is None:
        return ""
    steps = int(span[2][:4]) - int(span[1][:4])
    if steps < 1 or number in {steps, steps + 1}:
        return ""
    return f"{steps + 1} years with both counted, {steps} from the first to the last"


def _number(text: str) -> int | None:
    """Read a whole number in digits or words; a last word may be all that counts."""
    for words in (text, text.rpartition(" ")[2]):
        if words.isdigit():
            return int(words)
        meaning = read(words)
        if meaning and meaning.amount and meaning.amount.value.denominator == 1:
            return int(meaning.amount.value)
    return None
