"""What stands beside words: a finding of a draft, or a note of a proof."""

from __future__ import annotations

from dataclasses import dataclass

from brief.document.proof.records import Check


@dataclass(frozen=True, slots=True)
class Mark:
    """A finding in a draft; `number` is 0 where it stands beside no words.

    In a proof it carries the note of a check instead.
    """

    number: int
    level: str
    sign: str
    message: str
    hint: str
    rule: str
    where: str
    check: Check | None = None
