"""A quantity expression with the words on either side, and tests of those words."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from brief.figures.wording import Found, Kind


@dataclass(frozen=True)
class Scene:
    """A quantity expression with the words on either side, in small letters."""

    found: Found
    prose: str

    @property
    def kind(self) -> Kind:
        """Give the family of the expression."""
        return self.found.meaning.kind

    @cached_property
    def text(self) -> str:
        """Give the expression itself."""
        return " ".join(self.found.text.lower().split())

    @cached_property
    def before(self) -> str:
        """Give the words before it."""
        return self.raw_before.lower()

    @cached_property
    def after(self) -> str:
        """Give the words after it."""
        return self.raw_after.lower()

    @property
    def raw_before(self) -> str:
        """Give the words before it as they are written."""
        return self.prose[max(0, self.found.start - 60) : self.found.start]

    @property
    def raw_after(self) -> str:
        """Give the words after it as they are written."""
        return self.prose[self.found.end : self.found.end + 60]


Rule = Callable[[Scene], bool]


def leads(pattern: str) -> Callable[[Scene], bool]:
    """Make a rule of what must stand directly after."""
    compiled = re.compile(pattern)
    return lambda scene: compiled.match(scene.after) is not None


def follows(pattern: str) -> Callable[[Scene], bool]:
    """Make a rule of what must stand directly before."""
    compiled = re.compile(rf"(?:^|\W)(?:{pattern})\s*$")
    return lambda scene: compiled.search(scene.before) is not None


def says(pattern: str) -> Callable[[Scene], bool]:
    """Make a rule of the expression's own words."""
    compiled = re.compile(pattern)
    return lambda scene: compiled.fullmatch(scene.text) is not None
