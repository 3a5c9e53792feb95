"""`brief sign`: somebody's name under the claims that they have checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from brief.build.signing import Wanted, sign
from brief.cli.place import briefs_of
from brief.cli.tell import note, out

if TYPE_CHECKING:
    from argparse import Namespace


def run(options: Namespace) -> int:
    """Record who checked which claims and when; raises Stop where it cannot be."""
    root, names = briefs_of(options.brief)
    wanted = Wanted(options.by, options.date, options.document, options.claims)
    signed = sign(root, names[0], wanted)
    claims = "1 claim is" if signed.number == 1 else f"{signed.number} claims are"
    out(f"{claims} signed by {options.by.strip()}, {options.date}")
    note(f"wrote {signed.file.relative_to(root)}")
    if not signed.compared:
        note("not compared with a proof: there is none below build/proof to read")
    return 0
