"""The years that an exhibit says it shows, held to the years that it shows.

A subtitle says what is drawn, so that one of its spans is that of the rows. A title or
an alternative may speak of a part of them, and of years before; it may not begin or
end a span within them and have its other end beyond.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from brief import rules
from brief.document.exhibits.values import plain_text
from brief.figures.wording.periods import DAYS, Period, periods_of
from brief.findings import Finding

if TYPE_CHECKING:
    from brief.content.models.exhibit import Exhibit
    from brief.figures.ledger import Figures

_YEAR = r"(?:19|20)\d\d(?:/\d\d(?:\d\d)?|[-–]\d\d)?(?!\d)"
_SPAN = re.compile(
    rf"(?<![\d,./–-])(?P<first>{_YEAR})"
    rf"(?:\s+(?:to|until|through|and)\s+|\s*[-–—]\s*)(?:[A-Z][a-z]+ )?(?P<last>{_YEAR})"
)
_OF_SOMETHING_ELSE = re.compile(
    r"\b(?:average|mean|median|base|baseline|index|indexed|compared|relative|against"
    r"|than|prices|target|forecast|projected|revised|plan|strategy)\b",
    re.IGNORECASE,
)
"""What a span stands beside that is not of the rows: "the 2010 to 2014 average"."""

_BETWEEN = re.compile(r"\bbetween\s+(?:[A-Z][a-z]+ )?$", re.IGNORECASE)

_IN_A_YEAR = {"year": 1, "quarter": 4, "month": 12, "date": 12 * DAYS}


@dataclass(frozen=True, slots=True)
class Years:
    """A first and a last year, and whether the last is split: 2023/24."""

    first: int
    last: int
    split: bool = False

    def same(self, other: Years) -> bool:
        """Tell whether two spans are one; 2023/24 may be said to end in 2024."""
        return self.first == other.first and self.last <= other.last <= self._end(other)

    def passed_by(self, other: Years) -> bool:
        """Tell whether a span begins or ends in these years, and goes beyond them."""
        end = self._end(other)
        early = other.first < self.first <= other.last <= end
        late = self.first <= other.first <= end < other.last
        return early or late

    def _end(self, other: Years) -> int:
        """Give the year in which these end, as another span has its years."""
        return self.last + (self.split and not other.split)


def span_findings(
    name: str, exhibit: Exhibit, labels: Sequence[str], figures: Figures
) -> Iterator[Finding]:
    """Find an exhibit whose words name other years than the rows it draws."""
    shown = _drawn(labels)
    if shown is None:
        return
    wrong = {
        key: found
        for key in ("title", "subtitle", "alternative")
        if (found := _wrong(key, plain_text(getattr(exhibit, key), figures), shown))
    }
    if wrong:
        said = " and ".join(f"its {key} says “{words}”" for key, words in wrong.items())
        rows = f"{labels[0]} to {labels[-1]}"
        message = f"exhibit {name}: {said}, and what it draws is {rows}"
        hint = f"say “{rows}”, or put the rows right"
        yield rules.EXHIBIT_SPAN.at(exhibit.at(next(iter(wrong))), message, hint)


def _drawn(labels: Sequence[str]) -> Years | None:
    """Give the years of rows in their order; None where they are no such rows."""
    read = periods_of(labels)
    periods = [one for one in read if one]
    kinds = {one.kind for one in periods}
    if len(periods) < max(len(read), 2) or len(kinds) > 1 or _jumbled(periods):
        return None
    many = _IN_A_YEAR[kinds.pop()]
    first, last = periods[0].order // many, periods[-1].order // many
    return Years(first, last, _split(labels[-1]) or many > 1)


def _split(label: str) -> bool:
    """Tell whether a year is one of two halves: 2023/24."""
    return bool(re.search(r"\d[/–-]\d", label))


def _jumbled(periods: Sequence[Period]) -> bool:
    return any(one.order >= after.order for one, after in pairwise(periods))


def _wrong(key: str, text: str, shown: Years) -> str:
    """Give the span of a text that is not of the rows; empty where none is wrong."""
    spans = list(_spans(text))
    if key != "subtitle":
        beyond = (words for words, one in spans if shown.passed_by(one))
        return next(beyond, "")
    wrong = [words for words, one in spans if not shown.same(one)]
    return wrong[0] if wrong and len(wrong) == len(spans) else ""


def _spans(text: str) -> Iterator[tuple[str, Years]]:
    """Give every span of years in a text, with its words."""
    for part in re.split(r"[;,()]|\.\s", text):
        if _OF_SOMETHING_ELSE.search(part):
            continue
        for found in _SPAN.finditer(part):
            joined = re.search(r"\band\b", found[0])
            ends = periods_of([found["first"], found["last"]])
            one_year = periods_of([found[0]])[0]
            if one_year or (joined and not _BETWEEN.search(part[: found.start()])):
                continue
            if ends[0] and ends[1]:
                years = Years(ends[0].order, ends[1].order, _split(found["last"]))
                yield found[0], years
