"""What a build tells while it works: one line a stage."""

from __future__ import annotations

from dataclasses import dataclass

STAGES = ("content", "figures", "document", "render", "press", "pack")
"""The way through the program; the same six words name rooms, tests and chapters."""


@dataclass(frozen=True, slots=True)
class Step:
    """One stage of one brief, done: what came of it, in a few words."""

    brief: str
    stage: str
    told: str

    def __str__(self) -> str:
        """Print as `2/6 figures   47 computed`."""
        number = STAGES.index(self.stage) + 1
        return f"{number}/{len(STAGES)} {self.stage:<9} {self.told}"


def silent(_: Step) -> None:
    """Tell nothing."""
