"""A claim among the times of its sentence: which of them it may be told of.

Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from brief.figures.wording.over_time.bound.times import Role, Time, outermost, times_of

Pair = tuple[int, int]
"""The places of the two times of a change, in their order."""

_CLAUSE = re.compile(r"[;:]|,(?=\s)|\s[–—-]\s|\b(?:and|but|while|whereas)\b|\(")
_VALUE = re.compile(r"(?<![\d/–-])[£$€]?\d[\d,.]*\d(?![\d/–-])")
_YEAR_LIKE = re.compile(r"(?:19|20)\d\d\b")


@dataclass(frozen=True)
class Around:
    """The words of a claim with all of their sentence before and behind them.

    `labels` are the periods of the series in order.
    """

    text: str
    lead: str
    rest: str
    labels: Sequence[str]

    @cached_property
    def _told(self) -> tuple[Time, ...]:
        """Give the times of the part of the sentence between semicolons."""
        begun = self.lead.rfind(";") + 1
        ended = len(self.lead) + len(self.text) + len(self.rest.partition(";")[0])
        told = times_of(f"{self.lead}{self.text}{self.rest}", self.labels)
        told = tuple(x for x in told if begun <= x.start and x.end <= ended)
        return outermost([one for one in told if not self._is_within(one)])

    def _is_within(self, one: Time) -> bool:
        """Tell whether the claim is told inside a span: "from [36] in 2015 to 40 in"."""
        outside = one.end <= len(self.lead) or one.start >= len(self.lead)
        return not outside

    @cached_property
    def within(self) -> tuple[Time, ...]:
        """Give the times that the words of the claim name themselves."""
        end = len(self.lead) + len(self.text)
        return tuple(x for x in self._told if len(self.lead) <= x.start < end)

    @cached_property
    def before(self) -> tuple[Time, ...]:
        """Give the times before a claim, the nearest last."""
        return tuple(one for one in self._told if one.end <= len(self.lead))

    @cached_property
    def behind(self) -> tuple[Time, ...]:
        """Give the times behind a claim, the nearest first."""
        end = len(self.lead) + len(self.text)
        return tuple(one for one in self._told if one.start >= end)

    @cached_property
    def near(self) -> tuple[Time, ...]:
        """Give the times behind a claim up to the next value, or where its clause ends.

        A comma right behind it ends no clause: "[of about a third], was seen in 2022".
        """
        stop = _CLAUSE.search(self.rest, self.rest.startswith(", "))
        told = self._up_to(stop)
        return tuple(one for one in told if one in self.up_to_value)

    def _up_to(self, stop: re.Match[str] | None) -> tuple[Time, ...]:
        end = len(self.lead) + len(self.text)
        reach = end + (stop.start() if stop else len(self.rest))
        return tuple(one for one in self.behind if one.start < reach)

    @cached_property
    def up_to_value(self) -> tuple[Time, ...]:
        """Give the times behind a claim up to the next value."""
        values = (x for x in _VALUE.finditer(self.rest) if not _YEAR_LIKE.match(x[0]))
        return self._up_to(next(values, None))

    def pairs(self) -> Iterator[Pair]:
        """Give the two times of a change, in the ways that their sentence tells them."""
        ways = (
            _spanned(self.near[:1]),
            self._against(self.near),
            self._against(self.before[::-1]),
            _spanned(self.before[-1:]),
            self._step(),
        )
        yield from next(filter(None, map(tuple, ways)), ())

    def _against(self, told: Sequence[Time]) -> Iterator[Pair]:
        """Pair a time that something is set against with the one that is told."""
        base = next((one for one in told if one.role is Role.BASE), None)
        if base is None:
            return
        here = [one for one in self.near if one.role is Role.AT]
        here += [one for one in self.before[::-1] if one.role is Role.AT]
        here += [one for one in self.behind if one.role is Role.AT]
        if here and here[0].first != base.first:
            yield base.first, here[0].first

    def _step(self) -> Iterator[Pair]:
        """Give the step into the one time that is told of a change."""
        told = [one for one in (*self.near, *self.before[::-1]) if one.role is Role.AT]
        if told and told[0].first:
            yield told[0].first - 1, told[0].first

    def points(self, led: str = "") -> Iterator[int]:
        """Give the places that a value may be told of.

        One that is `led` by "from" or "to" is of an end of the span before it.
        """
        told = self.up_to_value[:1] or self.before[-1:]
        if told and told[0].is_span and led in {"from", "to"}:
            yield told[0].ends[0][led == "to"]
        yield from (one.first for one in told if one.role is Role.AT)

    def runs(self) -> Iterator[tuple[int, ...]]:
        """Give the periods that a sum or a mean may be told of, the surest first."""
        for one in (*self.within, *self.near, *self.before[::-1]):
            if one.is_span and one.years in {0, len(one.places)}:
                yield one.places


def _spanned(told: Sequence[Time]) -> Iterator[Pair]:
    """Give both ends of a span; of listed years what they came to, and from before."""
    for one in told:
        if one.is_span:
            yield from one.ends
