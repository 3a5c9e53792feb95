"""What a rule is; the rules themselves stand beside it, one file a room."""

from __future__ import annotations

from dataclasses import dataclass

from brief.findings import Cause, Finding, Level, Place

__all__ = ["Level", "Rule"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of finding: its stable name, how bad it is, what it means, the remedy.

    `safety` marks a breach of the promise that content is data: it forbids drafts too.
    """

    name: str
    level: Level
    meaning: str
    remedy: str
    safety: bool = False

    def at(
        self, place: Place, message: str, hint: str = "", cause: Cause | None = None
    ) -> Finding:
        """Make a finding of this kind at one place."""
        return Finding(self.name, place, message, hint, self.level, cause)
