"""Numbers in runs: what pages to print again and which claims to sign are told in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby


def runs_in(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Give the first and last number of each unbroken run, in order, each run once."""
    ordered = sorted(set(numbers))
    for _, run in groupby(enumerate(ordered), key=lambda one: one[1] - one[0]):
        members = [number for _, number in run]
        yield members[0], members[-1]
