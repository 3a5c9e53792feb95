"""`brief sign`: somebody's name under claims that they have checked.

The date and the name are given, never guessed. Nothing is signed when any of the
claims asked for cannot be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from brief import rules
from brief.build.checking import computed
from brief.build.proofed import shown, unseen
from brief.build.store import replace_all
from brief.content.models.signature import SignatureSheet, Signing
from brief.content.signatures import FILE, text_of
from brief.figures.signing import sealed, seal_of, Standing, Statement, standing, statements
from brief.figures.wording import Verdict
from brief.findings import Finding, Place, Stop
from brief.runs import runs_in

if TYPE_CHECKING:
    from pathlib import Path

    from brief.content.models.brief import Brief

LONGEST = 80
"""The most characters of a name."""

NUMBERS = re.compile(r"\s*(\d{1,6})(?:\s*[-–]\s*(\d{1,6}))?\s*")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be signed, by whom and when.

    `document` is empty for all, `numbers` for every claim: "1-40, 52".
    """

    by: str
    on: str
    document: str = ""
    numbers: str = ""


@dataclass(frozen=True, slots=True)
class Signed:
    """How many claims were signed, in which file, and whether a proof showed them.

    `compared` is False where no proof was on the disk to hold them against.
    """

    number: int
    file: Path
    compared: bool


def sign(root: Path, name: str, wanted: Wanted) -> Signed:
    """Sign claims as the last proof showed them. Raises Stop."""
    brief, figures, _ = computed(root, name)
    home = Place(f"{brief.folder}/{FILE}")
    stated = statements(brief, figures)
    asked = tuple(_asked(stated, wanted, home))
    if false := [one for one in asked if one.checked.verdict is Verdict.FALSE]:
        raise Stop([_is_false(one, asked) for one in false])
    proof = shown(root, name)
    if proof is not None and (
        odd := tuple(unseen(asked, proof, by_number=bool(wanted.numbers)))
    ):
        raise Stop(odd)
    fresh = _fresh(asked, standing(brief, stated), wanted)
    sheet = _sheet(brief, stated, fresh, (wanted.by.strip(), _day(wanted.on, home)))
    replace_all(root / brief.folder, {FILE: text_of(sheet).encode()})
    return Signed(len(asked), root / brief.folder / FILE, proof is not None)


def _day(text: str, home: Place) -> date:
    """Read a date in its one form; raises Stop."""
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    hint = "write year, month and day: --date 2017-09-01"
    raise Stop([_refused(home, f"“{text[:40]}” is no date", hint)])


def _refused(place: Place, message: str, hint: str) -> Finding:
    return rules.SIGNING_REFUSED.at(place, message, hint)


def _is_false(one: Statement, asked: Sequence[Statement]) -> Finding:
    """Say that a false claim is not signed, and how the others may be."""
    said = f"claim {one.number} of the {one.document} is false and cannot be signed"
    others = [
        other.number
        for other in asked
        if other.document == one.document and other.checked.verdict is not Verdict.FALSE
    ]
    hint = "correct it"
    if others:
        hint += f", or sign the others: --document {one.document}"
        hint += f" --claims {_ranges(others)}"
    return _refused(one.checked.claim.place, said, hint)


def _ranges(numbers: Sequence[int]) -> str:
    """Write numbers as `--claims` reads them: "1-8,10-12"."""
    return ",".join(f"{a}" if a == b else f"{a}-{b}" for a, b in runs_in(numbers))


def _asked(
    stated: Sequence[Statement], wanted: Wanted, home: Place
) -> Iterator[Statement]:
    """Find the claims asked for; raises Stop where there is none."""
    name = wanted.by.strip()
    if not name or len(name) > LONGEST or not name.isprintable():
        message = "nobody is named who checked the claims"
        if name:
            message = f"the name is no name of at most {LONGEST} printed characters"
        raise Stop([_refused(home, message, 'say who: --by "A. Name"')])
    own = [one for one in stated if wanted.document in {"", one.document}]
    numbers = set(_numbers(wanted.numbers, home)) if wanted.numbers else None
    found = [one for one in own if numbers is None or one.number in numbers]
    missing = (numbers or set()) - {one.number for one in found}
    if missing or not found:
        raise Stop([_unknown(sorted(missing), own, wanted, home)])
    yield from found


def _unknown(
    missing: list[int], own: list[Statement], wanted: Wanted, home: Place
) -> Finding:
    of = f" of the {wanted.document}" if wanted.document else ""
    last = max((one.number for one in own), default=0)
    which = f"there is no claim {missing[0]}{of}" if missing else f"no claims{of}"
    hint = f"the proof numbers them from 1 to {last}" if last else "none is to be signed"
    return _refused(home, which, hint)


def _numbers(text: str, home: Place) -> Iterator[int]:
    """Read numbers and ranges: "1-40, 52"; raises Stop."""
    for part in text.split(","):
        found = NUMBERS.fullmatch(part)
        first, last = (int(found[1]), int(found[2] or found[1])) if found else (0, 0)
        if not found or not 1 <= first <= last <= 100_000:
            hint = "write numbers and ranges: --claims 1-40,52"
            raise Stop([_refused(home, f"“{part[:40]}” is no number or range", hint)])
        yield from range(first, last + 1)


def _fresh(
    asked: Sequence[Statement], stands: Standing, wanted: Wanted
) -> tuple[Statement, ...]:
    """Leave out what the same person has signed already, and which still holds."""
    return tuple(
        one
        for one in asked
        if wanted.by.strip()
        not in {signing.by for signing in stands.holding.get(one.key, ())}
    )


def _sheet(
    brief: Brief,
    stated: Sequence[Statement],
    fresh: Sequence[Statement],
    who: tuple[str, date],
) -> SignatureSheet:
    """Add signatures to those there are, less the void ones that they renew."""
    old = brief.signatures.signatures if brief.signatures else ()
    renewed = {one.key for one in fresh}
    void = {
        id(change.was)
        for change in standing(brief, stated).changes
        if change.now and change.now.key in renewed
    }
    kept = tuple(_without(one, void) for one in old)
    by, on = who
    documents = dict.fromkeys(one.document for one in fresh)
    new = tuple(
        sealed(
            Signing(
                by=by,
                on=on,
                document=document,
                claims=tuple(one.signed for one in fresh if one.document == document),
            )
        )
        for document in documents
    )
    return SignatureSheet(format=1, signatures=(*(one for one in kept if one), *new))


def _without(signing: Signing, void: set[int]) -> Signing | None:
    """Take void claims out of a signature; None where nothing is left."""
    claims = tuple(one for one in signing.claims if id(one) not in void)
    left = signing.model_copy(update={"claims": claims})
    if not claims:
        return None
    # What was changed by hand is never sealed again as if it were whole.
    return sealed(left) if signing.seal == seal_of(signing) else left
