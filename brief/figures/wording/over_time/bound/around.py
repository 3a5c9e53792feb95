"""A claim among the times of its sentence: which of them it may be told of.

Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.bound.times import Role, Time, outermost, times_of

_BY_THEN = Late(r"\b[Bb]y (?:the end of )?(?:19|20)[\d/–-]+$")
_APPOSED = Late(r"\b(?:more|fewer|less|higher|lower)(?: [a-z]+){0,3}, $")
_WHEN = Late(r",? (?:when|in which|where)(?: [a-z]+){0,3} ")
_BEATEN = Late(
    r"\b(?:set|reached|recorded|seen) in (?P<then>(?:19|20)[\d/]+)\b[^;]*?"
    r"\b(?:beaten|bettered|surpassed|overtaken|broken) in (?P<now>(?:19|20)[\d/]+)"
    r",? by $"
)
_STEP_LED = Late(
    r"\b(?:rise|increase|gain|fall|drop|decrease|decline|loss)\b[^;,]* in"
    r" (?:19|20)[\d/]+, from $"
)
"""What leads to the value a step began at: "the fall in 2020, from [264] to [96]"."""

_STEPS = Late(
    r"\b(?:rises|increases|gains|falls|drops|decreases|declines|reductions),? \(?$"
)
"""What a span is of that stands right behind it: the first begins the year before."""

_FROM_THEN = Late(r"\bfrom [£$€]?\d[^;]* (?:19|20)[\d/]+ to $")
"""What leads to a value of the time told before: "in 2020, from 24 in 2019 to"."""

_HAD = Late(r"\bhad\b")

Pair = tuple[int, int]
"""The places of the two times of a change, in their order."""

_CLAUSE = Late(r"[;:]|,(?=\s)|\s[–—-]\s|\b(?:and|but|while|whereas)\b|\(")
_VALUE = Late(r"(?<![\d/–-])[£$€]?\d(?:[\d,.]*\d)?(?![\d/–-])")
_YEAR_LIKE = Late(r"(?:19|20)\d\d\b")


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
        """Tell whether a span holds the claim: "from [36] in 2015 to 40 in 2020"."""
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
        return tuple(one for one in self.in_clause if one in self.up_to_value)

    @cached_property
    def in_clause(self) -> tuple[Time, ...]:
        """Give the times behind a claim up to where its clause ends."""
        return self._up_to(_CLAUSE.search(self.rest, self.rest.startswith(", ")))

    def _up_to(self, stop: re.Match[str] | None) -> tuple[Time, ...]:
        end = len(self.lead) + len(self.text)
        reach = end + (stop.start() if stop else len(self.rest))
        return tuple(one for one in self.behind if one.start < reach)

    @cached_property
    def up_to_value(self) -> tuple[Time, ...]:
        """Give the times behind a claim up to the next value."""
        values = (x for x in _VALUE.finditer(self.rest) if not _YEAR_LIKE.match(x[0]))
        return self._up_to(next(values, None))

    @property
    def is_set_against(self) -> bool:
        """Tell whether a time before the claim is one that it is set against."""
        return any(one.role is Role.BASE for one in self.before)

    @cached_property
    def _earlier(self) -> tuple[Time, ...]:
        """Give the times before the claim's part of the sentence, the nearest first."""
        begun = self.lead.rfind(";") + 1
        told = times_of(self.lead[:begun], self.labels)
        return tuple(one for one in outermost(told)[::-1] if one.role is Role.AT)

    def _by_then(self) -> Iterator[Pair]:
        """Pair "by 2024 that had been cut by" with the time that is told before it."""
        told = [one for one in self.before[::-1] if one.role is Role.AT]
        by_then = told and _BY_THEN.search(self.lead[: told[0].end])
        if not by_then and not (told and _APPOSED.search(self.lead)):
            return
        then = (*told[1:], *self._earlier)
        linked = _HAD.search(self.lead) or _APPOSED.search(self.lead)
        if then and linked and then[0].first < told[0].first:
            yield then[0].first, told[0].first

    @property
    def _later(self) -> list[Time]:
        """Give "a year later" behind a claim, counted from the time before it."""
        then = self.before[-1].last if self.before else len(self.labels)
        return [x for x in self.behind[:1] if x.counted and x.first > then]

    def _beaten(self) -> Iterator[Pair]:
        """Pair a record with the year that beat it: "set in 2019, beaten in 2024"."""
        found = _BEATEN.search(self.lead)
        years = (found["then"], found["now"]) if found else ()
        if years and {*years} <= {*self.labels}:
            yield self.labels.index(years[0]), self.labels.index(years[1])

    def pairs(self) -> Iterator[Pair]:
        """Give the two times of a change, as their sentence tells them."""
        ways = (
            self._step(self.within),
            self._beaten(),
            _spanned(self.near[:1]),
            self._against(self.near),
            self._against(self.before[::-1]),
            self._step(self.near),
            _spanned(self.before[-1:]),
            self._step(self._later),
            self._by_then(),
            self._step(self.before[::-1]),
            _spanned(self.behind[:1]),
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

    def _step(self, told: Sequence[Time]) -> Iterator[Pair]:
        """Give the step into the one time that is told of a change."""
        told = [one for one in told if one.role is Role.AT]
        if told and told[0].first:
            yield told[0].first - 1, told[0].first

    def points(self, led: str = "", *, far: bool = False) -> Iterator[int]:
        """Give the places that a value may be told of.

        One that is `led` by "from" or "to" is of an end of the span before it. A time
        `far` behind, past another value, is taken where there is none before.
        """
        told = [x for x in self.up_to_value if x.role is not Role.BASE][:1]
        before = [x for x in self.before if x.role is not Role.BASE][-1:]
        told = self._when() or told or before
        if far and not told:
            told = [x for x in self.behind if x.role is not Role.BASE][:1]
        if led == "to" and _FROM_THEN.search(self.lead):
            told = [x for x in self.before[:-1] if x.role is Role.AT][-1:]
        if told and told[0].is_span and led in {"from", "to"}:
            of_steps = led == "from" and _STEPS.search(self.lead[: told[0].start])
            yield told[0].ends[0][led == "to"] - bool(of_steps and told[0].first)
        back = int(led == "from" and _STEP_LED.search(self.lead) is not None)
        told = [one for one in told if one.role is Role.AT and one.first >= back]
        yield from (one.first - back for one in told)

    def _when(self) -> list[Time]:
        """Give the time that a clause is of: "2018, when [nothing was added]"."""
        end = len(self.lead)
        told = [x for x in self.before[-1:] if _WHEN.fullmatch(self.lead, x.end, end)]
        return [one for one in told if one.role is Role.AT]

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
