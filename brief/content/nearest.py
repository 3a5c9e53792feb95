"""The nearest right name for a wrong one, for hints."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

_LIKENESS = 0.6
"""How alike two names must be to be offered; difflib's own threshold."""


def nearest(word: str, among: Iterable[str], likeness: float = _LIKENESS) -> str:
    """Give the name most like the word, or nothing where none is like it."""
    names = {name.lower(): name for name in sorted(among)}
    found = get_close_matches(word.lower(), names, n=1, cutoff=likeness)
    return names[found[0]] if found else ""


def did_you_mean(word: str, among: Iterable[str]) -> str:
    """Give a hint: the nearest name, or all of them where they are few."""
    names = sorted(set(among))
    if found := nearest(word, names):
        return f"did you mean `{found}`?"
    if 0 < len(names) <= 8:
        return f"there is {listed(names)}"
    return ""


def listed(names: Iterable[str]) -> str:
    """Join names for a sentence: `a`, `b` and `c`."""
    quoted = [f"`{name}`" for name in names]
    if len(quoted) < 2:
        return "".join(quoted)
    return f"{', '.join(quoted[:-1])} and {quoted[-1]}"
