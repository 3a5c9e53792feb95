"""Names of briefs and ids, in the plain form that folders and links can use."""

from __future__ import annotations

import re

_FORM = re.compile(r"[a-z0-9]+([-_][a-z0-9]+)*")

LONGEST = 80
"""The most characters of a name; the models say the same of ids."""


def is_name(text: str) -> bool:
    """Tell whether a text is a name as it stands."""
    return bool(_FORM.fullmatch(text)) and len(text) <= LONGEST


def name_from(text: str, joint: str = "-") -> str:
    """Make a name of any words, as near to them as the form lets; may be empty."""
    return joint.join(re.findall(r"[a-z0-9]+", text.lower()))[:LONGEST].strip(joint)
