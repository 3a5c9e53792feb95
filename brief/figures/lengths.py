"""Lengths of time beside the two dates that they span: "the four years 2016 to 2020".

A length so told is held to its dates and needs no figure. What stands there and is no
length of them is passed over: a mean wait, an age, "every four years from 2002".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, lru_cache
from itertools import chain

from brief.figures.spans import (
    DAYS_IN,
    MONTHS_IN,
    SPAN,
    TURNED,
    Hedge,
    Span,
    comes_to,
    fair,
    span_of,
)
from brief.figures.wording import read
from brief.figures.wording.late import Late


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time beside its two dates, and whether it is theirs.

    `some` says that the words may be of some years between the dates: "in three years
    between 2010 and 2020".
    """

    start: int
    end: int
    words: str
    count: Fraction
    unit: str
    span: Span
    right: bool
    some: bool = False

    @property
    def told(self) -> str:
        """Say what the dates come to."""
        return comes_to(self.span, self.unit)


_HEDGES = {
    Hedge.BELOW: "nearly|almost|just under|close to",
    Hedge.ABOVE: "just over|a little over",
    Hedge.ABOUT: "about|around|some|roughly|approximately",
    Hedge.MORE: "more than|at least|well over|no fewer than",
    Hedge.LESS: "less than|fewer than|under|up to|at most|no more than",
}
_ALL_HEDGES = "|".join(_HEDGES.values())

_WORD = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
    "|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty"
    "|seventy|eighty|ninety"
)
_NUMBER = (
    rf"(?:(?P<hedge>{_ALL_HEDGES}) (?:the |an? )?)?(?<![\d,./£-])"
    rf"\b(?P<number>\d{{1,3}}(?:\.\d+)?½?|(?:{_WORD})(?:[ -](?:{_WORD}))?"
    r"(?: and a half)?)"
)
_UNIT = "|".join((*MONTHS_IN, *DAYS_IN))
_WHOLE = (
    r"(?: (?:consecutive|successive|financial|fiscal|calendar|academic|school|full"
    r"|whole|complete|straight))?"
)
_AFTER = (
    r"(?:['’](?: [a-z]+){1,3}| of (?!(?:the|these|those|this|that|our|its|last|next)\b)"
    r"(?:[a-z]+ )?[a-z]+)?(?: in a row| running| on end| in all| in total)?"
)
"""What may follow a length: "three years’ data", "six years of growth"."""

_PLAIN = rf"{_NUMBER}{_WHOLE}[ -](?P<unit>{_UNIT})s?(?![a-z-]){_AFTER}"
_DECADE = (
    r"(?:the|this|that|a|last|past|previous|first|whole|entire) (?P<alone>decade)"
    r"(?:-long(?: [a-z]+){1,2})?"
)

_THINGS = (
    r"(?P<thing>period|plan|strategy|programme|program|project|span|term|contract|agreement"
    r"|settlement|grant|scheme|cycle|window|drought|partnership|framework|budget"
    r"|deal|lease|study|pilot|trial|spell|run|stretch|research|evaluation|campaign"
    r"|survey|vision|roadmap|mandate|tenure|horizon|timescale|timeframe"
    r"|commitment|investment|freeze|extension|decline|lockdown)\b"
)
_NO_LENGTH = r"(?!(?:rolling|moving|running|before|after|into|of|in|old)\b)"
_OF_A_THING = (
    rf"{_NUMBER}[ -](?P<unit>{_UNIT})(?: {_NO_LENGTH}[a-z]+){{0,2}}? {_THINGS}"
)
"""A thing told by its length: "the five-year plan", "a four-year funding deal"."""

_AT = r",? (?:running |lasting )?(?:from|(?P<between>between)|covering|spanning) "
_DASH = r"(?:,| \(|,? [–—])"

_LENGTH = rf"(?:{_PLAIN}|{_DECADE})"
_MARK = "\ue000"
"""Stands for two dates, of which no text has a character of its own."""

_DATES = rf"(?P<span>{_MARK})"
_FORWARD = (
    rf"{_LENGTH}(?:{_AT}| |(?P<weak>{_DASH} ?)(?:from |between )?){_DATES}",
    rf"{_OF_A_THING}(?:{_AT}|{_DASH}? ?(?:(?:from|of|for|between) )?){_DATES}",
)
_UP_TO = (
    rf"{_LENGTH} (?:up )?to {_DATES}",
    rf"{_OF_A_THING} (?:up )?to {_DATES}",
)
_SO = r"(?:that is|i\.e\.|or|a period of|a total of|over|some)"
_ENDS = r"(?=\s*(?:[,.;:)–—]|$)| altogether)"
_NAMED = r"(?:period|years|time|plan|programme)(?: from| of)?"
_IS = r"(?:is|was|spans?|covers?|lasts?|lasted)"
_BACKWARD = (
    rf"{_DATES},? (?:that is,?|a period of|for)(?: the)? {_PLAIN}",
    rf"{_DATES}(?P<weak>\)?{_DASH}) ?(?:{_SO},? )?{_LENGTH}{_ENDS}",
    rf"{_DATES}(?:\)?{_DASH})? (?:an? |the |our )?{_OF_A_THING}",
    rf"{_DATES} (?P<alone>decade)\b",
    rf"{_NAMED} {_DATES},? {_IS} (?:a (?:period|total) of )?{_PLAIN}{_ENDS}",
)
_DATED = Late(r"(?:1[5-9]|20)\d\d")
_LASTING = Late(rf"(?:{_UNIT}|decade)", re.IGNORECASE)
"""Texts without a year or a unit of time have no length beside its dates."""

_IN_ORDER = Late(SPAN, re.IGNORECASE)
_LAST_FIRST = Late(TURNED, re.IGNORECASE)
_BESIDE = (
    (_IN_ORDER, tuple(Late(one, re.IGNORECASE) for one in (*_FORWARD, *_BACKWARD))),
    (_LAST_FIRST, tuple(Late(one, re.IGNORECASE) for one in _UP_TO)),
)
"""What two dates look like, and how a length stands beside them."""


# ---------------------------------------------------------------- what is no length

_MEASURED = (
    r"(?:average|mean|median|expectancy|ages?|sentences?|waits?|waiting times?|gain"
    r"|rise|increase|fall|drop|reduction|decline|gap|difference|improvement)"
)
_OTHERWISE = Late(
    r"(?:\b(?:by|to|at|than|every|each|aged?|ages|another)"
    rf"|\b{_MEASURED}\b(?: [\w-]+){{0,3}} (?:of|is|was|were|are|been|be)"
    r"|\b(?:people|those|adults|men|women|children|residents|patients|anyone|everyone)"
    r" (?:over|under|above|below|aged))\s+(?:just |only )?$",
    re.IGNORECASE,
)
"""What stands before a length that is measured, and is not that of the dates."""

_LED = Late(
    r"(?:^|[(,;:.–—]\s*|\b(?:over|for|during|in|throughout|across|within|of|the|these"
    r"|those|this|last|past|previous|next|first|lasted|took|ran|spans?|spanning"
    r"|covers?|covering|lasting|lasts?|has|have|had|with|after|all)\s+)"
    r"(?:just |only )?$",
    re.IGNORECASE,
)
"""What leads to a length, where no word joins it to its dates: "over ... (2012–19)"."""

_A_MEASURE = Late(rf"\b{_MEASURED}\b[^.;:]*$", re.IGNORECASE)
_BEFORE = 60
_AT_ODDS = 4
"""What is more than so many times longer or shorter was not counted of the dates."""


@dataclass(frozen=True)
class _Marked:
    """A text in which one character stands for each two dates.

    The pattern of two dates is long: it is looked for once, and not by each pattern of
    what stands beside them.
    """

    text: str
    dates: tuple[re.Match[str], ...]

    @classmethod
    def of(cls, text: str, pattern: Late) -> _Marked:
        """Mark the dates of a text."""
        return cls(text, tuple(pattern.finditer(text)))

    @cached_property
    def short(self) -> str:
        """Give the text with its marks."""
        parts, at = [], 0
        for one in self.dates:
            parts += [self.text[at : one.start()], _MARK]
            at = one.end()
        return "".join((*parts, self.text[at:]))

    def span(self, one: re.Match[str]) -> Span | None:
        """Give the dates that a match found as a mark."""
        return span_of(self.dates[self.short.count(_MARK, 0, one.start("span"))])

    def place(self, at: int) -> int:
        """Give the place in the text of a place in its short form."""
        marked = self.dates[: self.short.count(_MARK, 0, at)]
        return at + sum(one.end() - one.start() - 1 for one in marked)


@lru_cache(maxsize=256)
def lengths(text: str) -> tuple[Length, ...]:
    """Find the lengths of time that stand beside their two dates."""
    found: dict[int, Length] = {}
    if not (_DATED.search(text) and _LASTING.search(text)):
        return ()
    for dates, patterns in _BESIDE:
        marked = _Marked.of(text, dates)
        if not marked.dates:
            continue
        for one in chain(*(each.finditer(marked.short) for each in patterns)):
            length = _length(one, marked)
            if length and length.start not in found:
                found[length.start] = length
    return tuple(found[at] for at in sorted(found))


def beside(text: str, start: int, end: int) -> Length | None:
    """Give the length beside its dates that shares a character with these."""
    return next(
        (one for one in lengths(text) if one.start < end and start < one.end), None
    )


def _length(one: re.Match[str], marked: _Marked) -> Length | None:
    """Make a length of a match; None where it is no length of the dates."""
    text, part = marked.short, one.groupdict()
    span = marked.span(one)
    number, step = _amount(part)
    unit = (part.get("unit") or "decade").lower()
    if span is None or number is None:
        return None
    start = one.start(_first(part))
    if _elsewhere(one, text[max(0, start - _BEFORE) : start]):
        return None
    if part.get("weak") and not _near(span, number, unit):
        return None
    right = fair(span, number, step, unit, _hedge(part))
    if right is None:
        return None
    end = one.end("alone" if part.get("alone") else "unit")
    end += text[end : end + 1] == "s"
    some = bool(part.get("between")) and text[:start].lower().endswith("in ")
    words, first, last = text[start:end], marked.place(start), marked.place(end)
    return Length(first, last, words, number, unit, span, right, some)


def _first(part: dict[str, str | None]) -> str:
    """Name the group with which a length begins."""
    return next(one for one in ("hedge", "number", "alone") if part.get(one))


def _amount(part: dict[str, str | None]) -> tuple[Fraction | None, Fraction]:
    """Read the number of a length, and the step of its last digit; a decade is one."""
    if part.get("alone"):
        return Fraction(1), Fraction(1)
    meaning = read(part["number"] or "")
    amount = meaning and meaning.amount
    return (amount.value, amount.step) if amount else (None, Fraction(1))


def _hedge(part: dict[str, str | None]) -> Hedge:
    said = (part.get("hedge") or "").lower()
    them = (one for one, words in _HEDGES.items() if said in words.split("|"))
    return next(them, Hedge.NONE)


def _elsewhere(one: re.Match[str], before: str) -> bool:
    """Tell whether a length is measured, or only stands near two dates."""
    part = one.groupdict()
    weak = bool(part.get("weak"))
    if part.get("alone") or part.get("thing"):
        return False
    if one.start("span") < one.start(_first(part)):
        return weak and _A_MEASURE.search(before) is not None
    if _OTHERWISE.search(before):
        return True
    return weak and not _LED.search(before)


def _near(span: Span, number: Fraction, unit: str) -> bool:
    """Tell whether a number may have been counted of the dates at all."""
    months = number * (MONTHS_IN.get(unit) or Fraction(DAYS_IN[unit], 30))
    return span.less / _AT_ODDS <= months <= span.both * _AT_ODDS
