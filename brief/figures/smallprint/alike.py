"""Nouns that tell the same things: so many births are so many babies.

A short table of what officers say for one another, and readers take for the same.
"""

from __future__ import annotations

from collections.abc import Collection

_ALIKE = {
    "baby": frozenset({"birth", "delivery", "newborn"}),
    "birth": frozenset({"baby", "delivery"}),
    "mother": frozenset({"woman", "birth"}),
    "visit": frozenset({"attendance", "visitor"}),
    "attendance": frozenset({"visit"}),
    "death": frozenset({"fatality"}),
    "jab": frozenset({"vaccination", "vaccine", "dose"}),
    "trip": frozenset({"journey", "visit"}),
    "journey": frozenset({"trip"}),
}
"""Nouns in the singular, each with those whose place it may take."""


def told_alike(noun: str, own: Collection[str]) -> bool:
    """Tell whether a noun in the singular may be told for one of some words."""
    return any(one in own for one in _ALIKE.get(noun, ()))
