"""Patterns that are compiled when they are first used.

The rooms of figures hold more than two thousand. Compiling takes longer than reading a
brief with them, and most meet no text that gets so far as to try them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any


class Late:
    """A regular expression as `re.compile` makes it, when a text first needs it."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        """Keep what is to be compiled."""
        self.pattern, self._flags = pattern, flags

    @cached_property
    def _made(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags)

    @cached_property
    def search(self) -> Callable[..., re.Match[str] | None]:
        """Find the pattern anywhere in a text."""
        return self._made.search

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        """Find the pattern where a text begins."""
        return self._made.match

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        """Find the pattern in the whole of a text."""
        return self._made.fullmatch

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        """Find the pattern wherever it stands in a text."""
        return self._made.finditer

    @cached_property
    def findall(self) -> Callable[..., list[Any]]:
        """Give the words of the pattern wherever it stands in a text."""
        return self._made.findall

    @cached_property
    def split(self) -> Callable[..., list[str | Any]]:
        """Part a text wherever the pattern stands."""
        return self._made.split

    @cached_property
    def sub(self) -> Callable[..., str]:
        """Put other words in the place of the pattern, wherever it stands."""
        return self._made.sub

    @cached_property
    def subn(self) -> Callable[..., tuple[str, int]]:
        """Put other words in its place, and say how often it stood there."""
        return self._made.subn
