"""What a picture will show, judged and not yet drawn: one record a kind of picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from brief.document.exhibits.values import Line, Point, Value

MOST = 4
"""The most series, or groups of points, that a picture tells apart without colour."""


@dataclass(frozen=True, slots=True)
class Bars:
    """Amounts, one bar each."""

    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Amounts, one column each where their labels have room, else one bar."""

    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Lines:
    """Series over the same periods; `told` where words above name the only one."""

    series: tuple[Line, ...]
    told: bool = False


@dataclass(frozen=True, slots=True)
class People:
    """So many people marked out of so many."""

    filled: int
    of: int


@dataclass(frozen=True, slots=True)
class Share:
    """One part of a whole."""

    value: Value


@dataclass(frozen=True, slots=True)
class Map:
    """Points in groups, and the outlines that they lie in."""

    points: tuple[Point, ...]
    outline: Mapping[str, Sequence[Point]]


Sketch = Bars | Columns | Lines | People | Share | Map
