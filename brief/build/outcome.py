"""What came of building one brief."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from brief.findings import Findings


@dataclass(frozen=True, slots=True)
class Outcome:
    """Findings, the files written, and the files kept because nothing changed."""

    brief: str
    findings: Findings
    written: tuple[Path, ...] = ()
    kept: tuple[Path, ...] = ()
