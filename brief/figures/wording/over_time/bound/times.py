"""Every time that a sentence tells, in its order, as places in a series.

"In 2019, before the pandemic, there were [1,000 more] than five years earlier" tells
two: 2019, of which something is said, and 2014, which is set against it. Years that a
series does not cover are told of no place. Nothing is judged here.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from brief.figures.wording.over_time.bound.counted_from import counted_from
from brief.figures.wording.over_time.bound.dated import dated
from brief.figures.wording.over_time.bound.time import Role, Time

__all__ = ["Role", "Time", "outermost", "times_of"]


def times_of(sentence: str, labels: Sequence[str]) -> tuple[Time, ...]:
    """Give the times of a sentence in their order, with both ends of a span."""
    return _kept(sentence, tuple(labels))


@lru_cache(maxsize=16)
def _kept(sentence: str, labels: tuple[str, ...]) -> tuple[Time, ...]:
    """Keep the times of the last sentences: each reader of a claim asks for them."""
    told = sorted(dated(sentence, labels))
    told += counted_from(sentence, labels, told)
    return tuple(sorted(told, key=lambda one: one.start))


def outermost(told: Sequence[Time]) -> tuple[Time, ...]:
    """Leave out the times that are ends of spans among them."""
    spans = [one for one in told if one.is_span]
    return tuple(x for x in told if not any(_holds(one, x) for one in spans))


def _holds(span: Time, other: Time) -> bool:
    within = span.start <= other.start and other.end <= span.end
    return within and span is not other
