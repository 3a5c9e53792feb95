"""`brief sign`: somebody's name under the claims that they have checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from brief.build.signing import Wanted, sign
from brief.cli.place import briefs_of
from brief.cli.tell import note, out
from brief.figures.side_by_side import NAMES

if TYPE_CHECKING:
    from argparse import Namespace


def run(options: Namespace) -> int:
    """Record who checked which claims and when; raises Stop where it cannot be."""
    root, names = briefs_of(options.brief)
    wanted = Wanted(options.by, options.date, options.document, options.claims)
    signed = sign(root, names[0], wanted)
    out(f"{_claims(signed.number)} signed by {options.by.strip()}, {options.date}:")
    out(f"  {', '.join(_of(*one) for one in signed.documents.items())}")
    if signed.gone:
        claims = "1 claim" if signed.gone == 1 else f"{signed.gone} claims"
        note(f"{claims} signed before and gone since: noted, and the record kept")
    note(f"wrote {signed.file.relative_to(root)}")
    if not signed.compared:
        note("not compared with a proof: there is none below build/proof to read")
    return 0


def _claims(number: int) -> str:
    return "1 claim is" if number == 1 else f"{number} claims are"


def _of(document: str, number: int) -> str:
    """Say how many claims of a document: "12 of the fact sheet"."""
    return f"{number} of the {NAMES.get(document, document)}"
