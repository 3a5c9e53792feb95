"""`brief sign`: somebody's name under the claims that they have checked."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from brief.build.signing import Wanted, sign
from brief.cli.place import briefs_of
from brief.cli.tell import note, out
from brief.figures.side_by_side import NAMES

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Mapping


def run(options: Namespace) -> int:
    """Record who checked which claims and when; raises Stop where it cannot be."""
    root, names = briefs_of(options.brief)
    wanted = Wanted(options.by, options.date, options.document, options.claims)
    whole = not wanted.numbers and sys.stdin.isatty()
    signed = sign(root, names[0], wanted, partial(_asked, wanted.by) if whole else _yes)
    if not signed.number:
        note(f"nothing was signed; {_SOME}")
        return 1
    out(f"{_claims(signed.number)} signed by {options.by.strip()}, {options.date}:")
    out(f"  {_all_of(signed.documents)}")
    if signed.gone:
        claims = "1 claim" if signed.gone == 1 else f"{signed.gone} claims"
        note(f"{claims} signed before and gone since: noted, and the record kept")
    note(f"wrote {signed.file.relative_to(root)}")
    if not signed.compared:
        note("not compared with a proof: there is none below build/proof to read")
    return 0


_SOME = "name those that were checked: --document report --claims 1-40,52"


def _yes(_documents: Mapping[str, int]) -> bool:
    """Sign unasked: the claims are named, or nobody is there to ask."""
    return True


def _asked(by: str, documents: Mapping[str, int]) -> bool:
    """Ask on the terminal whether every claim was checked, where none is named."""
    out(f"no claims are named, which signs every one: {_all_of(documents)}")
    try:
        answer = input(f"  has {by.strip()} checked each of them? yes or no: ")
    except (EOFError, KeyboardInterrupt):
        return False
    return answer.strip().lower() in {"y", "yes"}


def _all_of(documents: Mapping[str, int]) -> str:
    """Say how many claims of which documents."""
    return ", ".join(_of(*one) for one in documents.items())


def _claims(number: int) -> str:
    return "1 claim is" if number == 1 else f"{number} claims are"


def _of(document: str, number: int) -> str:
    """Say how many claims of a document: "12 of the fact sheet"."""
    return f"{number} of the {NAMES.get(document, document)}"
