"""A time that a sentence tells, as places in a series."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Role(Enum):
    """What a time does in its sentence."""

    AT = 1  # in 2019; by 2019; a year later
    BASE = 2  # than in 2019; on 2019; compared with five years earlier
    SPAN = 3  # from 2015 to 2019; since 2015; in the four years to 2019
    LIST = 4  # 2021, 2022 and 2023


class Time(NamedTuple):
    """A time at `sentence[start:end]`: the places of its first and its last period.

    A point has one place twice. `years` is how many a span says that it has, or 0 where
    it says nothing; `listed` are the places of a list. What is `counted` is told by how
    far it is from another, and not by its year.
    """

    start: int
    end: int
    role: Role
    first: int
    last: int
    years: int = 0
    listed: tuple[int, ...] = ()
    counted: bool = False

    @property
    def is_span(self) -> bool:
        """Tell whether it has more periods than one."""
        return self.role in {Role.SPAN, Role.LIST}

    @property
    def places(self) -> tuple[int, ...]:
        """Give the places of all its periods."""
        return self.listed or tuple(range(self.first, self.last + 1))

    @property
    def ends(self) -> tuple[tuple[int, int], ...]:
        """Give the places between which a change over it may lie.

        Over "the three years to 2022" it is from 2019, over "2019 to 2022" as well.
        """
        both = (self.first, self.last)
        before = (self.first - 1, self.last)
        if self.years != len(self.places):
            return (both,)
        return (before, both) if self.first else (both,)
