"""A quantity expression with the words on either side, and tests of those words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

from brief.figures.wording import Found, Kind
from brief.figures.wording.late import Late

NEAR = 60
"""Characters on either side that most rules look at."""

FAR = 240
"""Characters before that a rule may look back over, within one paragraph."""


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
    def has_digits(self) -> bool:
        """Say whether it is written in digits, as codes and dates are."""
        return any(char.isdigit() for char in self.found.text)

    @cached_property
    def near(self) -> str:
        """Give it with the words on either side, as they are written."""
        return f"{self.raw_before}{self.found.text}{self.raw_after}"

    @cached_property
    def before(self) -> str:
        """Give the words before it."""
        return self.raw_before.lower()

    @cached_property
    def after(self) -> str:
        """Give the words after it."""
        return self.raw_after.lower()

    @cached_property
    def raw_before(self) -> str:
        """Give the words before it as they are written."""
        return self.prose[max(0, self.found.start - NEAR) : self.found.start]

    @cached_property
    def raw_after(self) -> str:
        """Give the words after it as they are written."""
        return self.prose[self.found.end : self.found.end + NEAR]

    @cached_property
    def paragraph(self) -> str:
        """Give what stands before it in its paragraph, as it is written."""
        far = self.prose[max(0, self.found.start - FAR) : self.found.start]
        return far.rpartition("\n\n")[2]

    @cached_property
    def sentence(self) -> str:
        """Give what stands before it in its sentence, in small letters."""
        return _STOP.split(self.paragraph)[-1].lower()

    @cached_property
    def bare(self) -> Scene:
        """Give the scene of the number alone, without the words that lead to it.

        In "about the 101 service" the words are no hedge of the number.
        """
        lead = _LEAD.match(self.found.text)
        if lead is None:
            return self
        start, text = self.found.start + lead.end(), self.found.text[lead.end() :]
        return Scene(replace(self.found, start=start, text=text), self.prose)


_STOP = Late(r"(?<=[.!?])[”’\")\]]*\s+(?=[A-Z“‘\"(\[£\d])|\n")
_LEAD = Late(r"(?:[A-Za-z]+ ){1,3}(?=\(?\d|[a-z]+$)(?<!to )(?<!than )(?<!of )")

Rule = Callable[[Scene], bool]


def leads(pattern: str) -> Callable[[Scene], bool]:
    """Make a rule of what must stand directly after."""
    compiled = Late(pattern)
    return lambda scene: compiled.match(scene.after) is not None


def follows(pattern: str) -> Callable[[Scene], bool]:
    """Make a rule of what must stand directly before."""
    compiled = Late(rf"(?:^|\W)(?:{pattern})\s*$")
    return lambda scene: compiled.search(scene.before) is not None


def says(pattern: str) -> Callable[[Scene], bool]:
    """Make a rule of the expression's own words."""
    compiled = Late(pattern)
    return lambda scene: compiled.fullmatch(scene.text) is not None


def within(pattern: str, flags: int = 0) -> Callable[[Scene], bool]:
    """Make a rule of what the expression must be a part of, as it is written."""
    compiled = Late(pattern, flags)

    def rule(scene: Scene) -> bool:
        start = len(scene.raw_before)
        end = start + scene.found.end - scene.found.start
        for one in compiled.finditer(scene.near):
            if one.start() > start:
                return False
            if end <= one.end():
                return True
        return False

    return rule
