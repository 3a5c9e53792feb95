"""Ids made from words, for headings that have none of their own."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

LONGEST = 60


def slug(words: str) -> str:
    """Make an id from words: lower-case letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    joined = re.sub(r"[^a-z0-9]+", "-", plain.lower().replace("'", ""))
    return joined[:LONGEST].strip("-")


def unique(identifier: str, taken: Collection[str]) -> str:
    """Put a number behind an id until it is nobody else's."""
    made, number = identifier, 1
    while made in taken:
        number += 1
        made = f"{identifier}-{number}"
    return made
