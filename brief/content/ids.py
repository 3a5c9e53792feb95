"""Ids made from words, for headings that have none of their own."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field

LONGEST = 60


def slug(words: str) -> str:
    """Make an id from words: lower-case letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    joined = re.sub(r"[^a-z0-9]+", "-", plain.lower().replace("'", ""))
    return joined[:LONGEST].strip("-")


def made_id(words: str, what: str) -> str:
    """Make an id from the words of a thing; a number alone is "fact-26"."""
    made = slug(words)
    return f"{what}-{made}" if made.isdigit() else made or what


@dataclass(slots=True)
class Taken:
    """The ids that are somebody's already."""

    ids: set[str]
    _last: dict[str, int] = field(default_factory=dict)

    def free(self, identifier: str) -> str:
        """Put a number behind an id until it is nobody else's, and take it."""
        made, number = identifier, self._last.get(identifier, 1)
        while made in self.ids:
            number += 1
            made = f"{identifier}-{number}"
        self._last[identifier] = number
        self.ids.add(made)
        return made
