"""Tables of phrases, matched longest first against tokens.

A phrase is written in plain words ("in the region of"); hyphens between its words are
allowed. It holds no table of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from brief.figures.wording.late import Late

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from brief.figures.wording.grammar.tokens import Tokens

Value = TypeVar("Value")

_HYPHEN = Late(r"(?<=\w)-(?=\w)")
"""Hyphens part words among tokens; a phrase may be written with them or without."""


class Phrases(Generic[Value]):
    """A mapping from phrases to values, looked up at a place among tokens."""

    __slots__ = ("_first",)

    def __init__(self, table: Mapping[str, Value]) -> None:
        """Sort the phrases by their first word, longest first."""
        first: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
        for phrase, value in table.items():
            head, *rest = _HYPHEN.sub(" ", phrase).split()
            first.setdefault(head, []).append((tuple(rest), value))
        for entries in first.values():
            entries.sort(key=lambda entry: -len(entry[0]))
        self._first = first

    def at(self, tokens: Tokens, index: int) -> tuple[Value, int] | None:
        """Give the value of the longest phrase that begins here, and where it ends."""
        entries = self._first.get(tokens[index].text)
        if entries is None:
            return None
        for rest, value in entries:
            end = after(tokens, index + 1, rest)
            if end:
                return value, end
        return None

    def ending(self, words: tuple[str, ...]) -> bool:
        """Say whether a phrase of these very words exists."""
        return any(rest == words[1:] for rest, _ in self._first.get(words[0], ()))

    def heads(self) -> Iterable[str]:
        """Give the words with which a phrase can begin."""
        return self._first


def after(tokens: Tokens, index: int, words: tuple[str, ...]) -> int:
    """Give the place after these words, or 0 where they do not stand here."""
    for word in words:
        if tokens[index].text == "-" and not tokens[index].gap:
            index += 1
        if tokens[index].text != word:
            return 0
        index += 1
    return index


def spread(*groups: tuple[str, Value]) -> dict[str, Value]:
    """Make a table from groups of phrases, parted by bars, that share one value."""
    return {
        " ".join(phrase.split()): value
        for phrases, value in groups
        for phrase in phrases.split("|")
    }
