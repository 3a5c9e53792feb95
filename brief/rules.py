"""The closed vocabulary of rules: every finding that the program can make.

Wording of messages may change, names may not. The README's page of findings is
written from this table, and the tests hold one failing case for each rule.
"""

from __future__ import annotations

from dataclasses import dataclass

from brief.findings import Cause, Finding, Level, Place


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of finding: its stable name, how bad it is, what it means, the remedy."""

    name: str
    level: Level
    meaning: str
    remedy: str

    def at(
        self, place: Place, message: str, hint: str = "", cause: Cause | None = None
    ) -> Finding:
        """Make a finding of this kind at one place."""
        return Finding(self.name, place, message, hint, self.level, cause)


# content: reading files

# content: what the models and the profile require

# figures

# claims

# document

# render

# press and check

# build

RULES: tuple[Rule, ...] = tuple(
    value for value in list(globals().values()) if isinstance(value, Rule)
)
"""Every rule, in the order of the way through the program."""
