"""`brief sign`: somebody's name under claims that they have checked.

The date and the name are given, never guessed. Nothing is signed when any of the
claims asked for cannot be, and nothing that was signed is ever taken out of the file.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from os.path import lexists
from typing import TYPE_CHECKING

from brief import rules
from brief.build.checking import computed
from brief.build.fingerprint import digest
from brief.build.proofed import shown, unseen
from brief.build.store import replace_all
from brief.content.models.signature import FORM, SignatureSheet, Signing
from brief.content.signatures import FILE, text_of
from brief.figures.signing import Standing, Statement, Why, sealed, standing, statements
from brief.figures.wording import Verdict
from brief.findings import Finding, Findings, Place, Stop, errors
from brief.runs import runs_in

if TYPE_CHECKING:
    from pathlib import Path

    from brief.build.proofed import Shown
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
    """How many claims were signed of each document, in which file.

    `gone` counts the signed claims that nobody makes any more, of which the signature
    takes note. `compared` is False where no proof was on the disk to hold them against.
    """

    documents: Mapping[str, int]
    file: Path
    gone: int
    compared: bool

    @property
    def number(self) -> int:
        """The number of claims that were signed."""
        return sum(self.documents.values())


Agree = Callable[[Mapping[str, int]], bool]
"""Asks whether so many claims of each document are to be signed."""


def _at_once(_documents: Mapping[str, int]) -> bool:
    """Agree unasked."""
    return True


def sign(root: Path, name: str, wanted: Wanted, agree: Agree = _at_once) -> Signed:
    """Sign claims as the last proof showed them, if somebody agrees. Raises Stop."""
    brief, figures, found = computed(root, name)
    home = Place(f"{brief.folder}/{FILE}")
    _readable(root, brief, home, found)
    stated = statements(brief, figures)
    asked = tuple(_asked(stated, wanted, home))
    if false := [one for one in asked if one.checked.verdict is Verdict.FALSE]:
        raise Stop([_is_false(one, asked) for one in false])
    proof = shown(root, name)
    if proof is not None and (
        odd := tuple(unseen(asked, proof, by_number=bool(wanted.numbers)))
    ):
        raise Stop(odd)
    documents = Counter(one.document for one in asked)
    file = root / brief.folder / FILE
    if not agree(documents):
        return Signed({}, file, 0, compared=proof is not None)
    adding = _Adding(wanted.by.strip(), _day(wanted.on, home), standing(brief, stated))
    gone = {} if wanted.numbers else adding.gone(wanted.document, proof or {})
    new = tuple(adding.signings(asked, gone))
    if new:
        _unchanged(root, brief, home)
        sheet = _sheet(brief.signatures, new)
        replace_all(root / brief.folder, {FILE: text_of(sheet).encode()})
    return Signed(
        documents=documents,
        file=file,
        gone=sum(map(len, gone.values())),
        compared=proof is not None,
    )


def _readable(root: Path, brief: Brief, home: Place, found: Findings) -> None:
    """Refuse to add to a file that cannot be read whole; raises Stop."""
    wrong = errors(one for one in found if one.where.path == home.path)
    if wrong or (brief.signatures is None and lexists(root / home.path)):
        message = (
            "signatures.yaml cannot be read as it stands, and holds what others signed:"
            " nothing was signed, and the file was left as it is"
        )
        hint = (
            "mend it where the findings beside this one say, or put it back from your"
            " version control; then sign"
        )
        raise Stop([*wrong, _refused(home, message, hint)])


def _unchanged(root: Path, brief: Brief, home: Place) -> None:
    """Refuse to write over what somebody else wrote meanwhile; raises Stop."""
    path = root / home.path
    now = digest(path.read_bytes()) if path.is_file() else None
    if now != brief.inputs.get(home.path):
        message = "signatures.yaml was changed while this was at work"
        raise Stop([_refused(home, message, "sign again")])


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
    documents = tuple(dict.fromkeys(one.document for one in own))
    if numbers and len(documents) > 1:
        raise Stop([_ambiguous(documents, wanted, home)])
    found = [one for one in own if numbers is None or one.number in numbers]
    missing = (numbers or set()) - {one.number for one in found}
    if missing or not found:
        raise Stop([_unknown(sorted(missing), own, wanted, home)])
    yield from found


def _ambiguous(documents: Sequence[str], wanted: Wanted, home: Place) -> Finding:
    """Say that each document has claims of these numbers."""
    said = f"{', '.join(documents[:-1])} and of the {documents[-1]}"
    message = (
        f"“{wanted.numbers}” names no document, and the claims of the {said} are"
        " numbered from 1 in each"
    )
    hint = f"say of which: --document {documents[0]} --claims {wanted.numbers}"
    return _refused(home, message, hint)


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


# ---------------------------------------------------------------- what is added


@dataclass(frozen=True, slots=True)
class _Adding:
    """Makes one person's signatures of one day, one for each document."""

    by: str
    on: date
    stands: Standing

    def gone(self, document: str, proof: Shown) -> dict[str, tuple[str, ...]]:
        """Give the signed claims that are gone, by document, as the proof opened with.

        One that the last proof still shows is not noted: nobody was told of it yet.
        """
        found: dict[str, list[str]] = {}
        for change in self.stands.changes:
            own = change.signing.document
            unknown = change.was.hash not in proof.get(own, ())
            lost = change.now is None and change.why is not Why.BY_HAND
            if lost and unknown and document in {"", own}:
                found.setdefault(own, []).append(change.was.hash)
        return {own: tuple(dict.fromkeys(hashes)) for own, hashes in found.items()}

    def signings(
        self, asked: Sequence[Statement], gone: Mapping[str, tuple[str, ...]]
    ) -> Iterator[Signing]:
        """Sign what the same person has not signed already, and note what is gone."""
        fresh = [one for one in asked if not self._has_signed(one)]
        for document in dict.fromkeys((*(one.document for one in fresh), *gone)):
            own = [one for one in fresh if one.document == document]
            yield sealed(
                Signing(
                    by=self.by,
                    on=self.on,
                    document=document,
                    claims=tuple(
                        one.signed.model_copy(update={"renews": self._renewed(one)})
                        for one in own
                    ),
                    gone=gone.get(document, ()),
                )
            )

    def _has_signed(self, one: Statement) -> bool:
        """Tell whether a person has signed a claim, and there is none to renew."""
        held = {each.by for each in self.stands.holding.get(one.key, ())}
        return self.by in held and not self._renewed(one)

    def _renewed(self, one: Statement) -> tuple[str, ...]:
        """Give the hashes of what was signed where a claim stands, and has changed."""
        hashes = (
            change.was.hash
            for change in self.stands.changes
            if change.now and change.now.key == one.key and change.why is not Why.BY_HAND
        )
        return tuple(dict.fromkeys(hashes))


def _sheet(old: SignatureSheet | None, new: Sequence[Signing]) -> SignatureSheet:
    """Add signatures to those there are, each of which keeps the form it was given in."""
    kept = (
        one.model_copy(update={"form": old.format}) if old.is_earlier(one) else one
        for one in (old.signatures if old else ())
        if old
    )
    return SignatureSheet(format=FORM, signatures=(*kept, *new))
