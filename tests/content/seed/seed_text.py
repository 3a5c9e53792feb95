"""The text of 2017 cut into units, with the entries of the inventory for each.

It reads `substance-misuse-2017.txt` and `inventory.yaml`; the brief is none of its
business.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
BESIDE = {"in", "find", "figure", "count", "note", "number", "source", "star"}


def plain(text: str) -> str:
    """Set aside what makes no difference: capitals, spaces, kinds of marks."""
    for curly, straight in ('“"', '”"', "‘'", "’'", "–-"):
        text = text.replace(curly, straight)
    return " ".join(text.split()).casefold()


@dataclass(frozen=True)
class Item:
    """One entry of the inventory."""

    kind: str
    seed: str
    unit: str
    places: tuple[str, ...]
    find: str
    more: dict[str, Any]

    def __str__(self) -> str:
        """Name the entry in a failing test."""
        return f"{self.unit}: {self.kind} “{self.seed}”"


@dataclass(frozen=True)
class Unit:
    """A fact, a numbered paragraph or a lettered point of 2017, with its entries."""

    name: str
    start: int
    text: str
    places: tuple[str, ...]
    items: tuple[Item, ...]

    def spans(self) -> Iterator[tuple[Item, int, int]]:
        """Find each entry's words, in order; -1 where they are not."""
        begin = 0
        for item in self.items:
            at = self.text.find(item.seed, begin)
            begin = at if at >= 0 else begin
            yield item, at, at + len(item.seed)

    def covers(self, start: int, end: int) -> bool:
        """Say whether one entry covers the words from start to end."""
        return any(
            low <= start and end <= high for _, low, high in self.spans() if low >= 0
        )


@cache
def seed() -> str:
    """Give the text of 2017 in one line."""
    text = (HERE / "substance-misuse-2017.txt").read_text(encoding="utf-8")
    return " ".join(text.split())


@cache
def inventory() -> dict[str, Any]:
    """Give the inventory as it is written."""
    text = (HERE / "inventory.yaml").read_text(encoding="utf-8")
    return dict(yaml.safe_load(text))


def as_places(written: str | list[str]) -> tuple[str, ...]:
    """Read one place or several."""
    return (written,) if isinstance(written, str) else tuple(written)


def home_of(name: str) -> str:
    """Say where a unit is carried unless it says so itself."""
    if name.isdigit():
        return f"paragraph {name}"
    return f"point {name}" if name[:-1].isdigit() else name


def item_of(entry: dict[str, Any], unit: str, places: tuple[str, ...]) -> Item:
    """Read one entry."""
    (kind,) = set(entry) - BESIDE
    words = str(entry[kind])
    own = as_places(entry["in"]) if "in" in entry else places
    return Item(kind, words, unit, own, str(entry.get("find", words)), entry)


@cache
def units() -> tuple[Unit, ...]:
    """Cut the text of 2017 into its units, in order."""
    starts: list[int] = []
    at = 0
    for one in inventory()["units"]:
        at = seed().find(one.get("starts", f" {one['unit']}. "), at)
        assert at >= 0, f"unit {one['unit']} is not in the text of 2017, in order"
        starts.append(at)
    ends = [*starts[1:], len(seed())]
    return tuple(_units(starts, ends))


def _units(starts: list[int], ends: list[int]) -> Iterator[Unit]:
    for one, start, end in zip(inventory()["units"], starts, ends, strict=True):
        name = str(one["unit"])
        places = as_places(one.get("in", home_of(name)))
        entries = one.get("items") or ()
        items = tuple(item_of(entry, name, places) for entry in entries)
        label = 0 if "starts" in one else len(f" {name}. ")
        yield Unit(name, start, seed()[start + label : end], places, items)


def items() -> tuple[Item, ...]:
    """Give every entry in order."""
    return tuple(item for unit in units() for item in unit.items)
