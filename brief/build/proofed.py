"""What the last proof on the disk showed of each claim, for those who sign it.

A proof leaves `figures.json` beside its pages, in which every claim has the hash of
what a signature under it would be under. A claim is signed only as it stood there.
Where no proof is on the disk, nothing is compared, and whoever signs is told so.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from brief import rules
from brief.build.records import FILE
from brief.page import PROOF

if TYPE_CHECKING:
    from pathlib import Path

    from brief.figures.signing import Statement
    from brief.findings import Finding

Shown = Mapping[str, Sequence[str]]
"""The hashes of a proof's claims, in the order of their numbers, by document."""


def shown(root: Path, name: str) -> Shown | None:
    """Read what the last proof of a brief showed; None if there is none to read."""
    try:
        path = root / "build" / PROOF.name / name / FILE
        record = json.loads(path.read_text(encoding="utf-8"))
        found: dict[str, list[str]] = {}
        for one in record["claims"]:
            found.setdefault(str(one["document"]), []).append(str(one["hash"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return found


def unseen(
    asked: Sequence[Statement], proof: Shown, *, by_number: bool
) -> Iterator[Finding]:
    """Find claims that the last proof did not show, or showed under another number."""
    for one in asked:
        there = proof.get(one.document, ())
        same = there[one.number - 1 : one.number] == [one.signed.hash]
        if same or (not by_number and one.signed.hash in there):
            continue
        message = (
            f"claim {one.number} of the {one.document}, “{one.signed.says}”, is not"
            f" claim {one.number} of the last proof: it was added, moved or changed"
            " since"
        )
        hint = f"print the proof again and check it: --target {PROOF.name}"
        yield rules.SIGNING_REFUSED.at(one.checked.claim.place, message, hint)
