"""Which signatures hold, which do not any more, and which newer ones stand for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from brief.content.models.brief import Brief
from brief.content.models.signature import SignatureSheet, SignedClaim, Signing
from brief.figures.signing.differences import differences
from brief.figures.signing.pairing import paired
from brief.figures.signing.seals import altered, unsealed
from brief.figures.signing.statements import Key, Statement
from brief.figures.wording import Verdict


class Why(StrEnum):
    """Why a signature does not hold."""

    CHANGED = "changed"
    FALSE = "false since it was signed"
    GONE = "gone"
    EARLIER = "signed in an earlier form"
    BY_HAND = "record changed by hand"


@dataclass(frozen=True, slots=True)
class Change:
    """A signature that no longer holds: what was signed, and what stands there now.

    `now` is None where no such claim is left. `what` names what differs.
    """

    signing: Signing
    was: SignedClaim
    now: Statement | None
    why: Why
    what: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """The signatures that hold, by document and number, and those that do not.

    `before` are the earlier ones, of what stood there before it was changed, for which
    a newer one stands.
    """

    holding: Mapping[Key, tuple[Signing, ...]]
    changes: tuple[Change, ...]
    before: Mapping[Key, tuple[Signing, ...]]


@dataclass(frozen=True, slots=True)
class _Record:
    """A claim that was signed, in which signature of the file, and as which of it."""

    signing: Signing
    was: SignedClaim
    order: tuple[int, int]
    earlier: bool
    by_hand: bool


Order = tuple[int, int]
"""Which signature of the file, and which of its claims."""


@dataclass(frozen=True, slots=True)
class _File:
    """The records of signatures.yaml, and the claims that stand unchanged there now."""

    signings: Sequence[Signing]
    records: Sequence[_Record]
    stated: Sequence[Statement]
    found: Mapping[Order, Statement]


def standing(brief: Brief, stated: Sequence[Statement]) -> Standing:
    """Hold every signature against what its document states now."""
    sheet = brief.signatures
    records = tuple(_records(sheet)) if sheet else ()
    signings = sheet.signatures if sheet else ()
    file = _File(signings, records, stated, _unchanged(records, stated))
    holding: dict[Key, tuple[Signing, ...]] = {}
    before: dict[Key, tuple[Order, ...]] = {}
    for record in records:
        now = file.found.get(record.order)
        if now and now.checked.verdict is not Verdict.FALSE:
            holding[now.key] = (*holding.get(now.key, ()), record.signing)
            before[now.key] = (*before.get(now.key, ()), *_renewed(record, records))
    told = {key: _signers(older, records) for key, older in before.items()}
    return Standing(holding, tuple(_changes(file)), told)


def _records(sheet: SignatureSheet) -> Iterator[_Record]:
    for at, signing in enumerate(sheet.signatures):
        earlier, broken = sheet.is_earlier(signing), unsealed(signing)
        for number, was in enumerate(signing.claims):
            by_hand = broken or altered(signing, was, earlier=earlier)
            yield _Record(signing, was, (at, number), earlier, by_hand)


def _unchanged(
    records: Sequence[_Record], stated: Sequence[Statement]
) -> dict[Order, Statement]:
    """Find what was signed, unchanged; where it stands twice, in its own place."""
    alike: dict[tuple[str, str], list[Statement]] = {}
    for one in stated:
        alike.setdefault((one.document, one.signed.hash), []).append(one)
    found: dict[Order, Statement] = {}
    taken: set[tuple[int, Key]] = set()
    whole = [one for one in records if not (one.earlier or one.by_hand)]
    for here, record in (
        *((True, one) for one in whole),
        *((False, one) for one in whole),
    ):
        at, was = record.order[0], record.was
        known = alike.get((record.signing.document, was.hash), ())
        free = (one for one in known if (at, one.key) not in taken)
        near = (one for one in free if not here or one.signed.anchor == was.anchor)
        if record.order not in found and (now := next(near, None)):
            found[record.order] = now
            taken.add((at, now.key))
    return found


def _renewed(record: _Record, records: Sequence[_Record]) -> tuple[Order, ...]:
    """Find the earlier records that a record renews, and those that they renewed."""
    if not record.was.renews:
        return ()
    older = (
        one
        for one in records
        if one.was.hash in record.was.renews
        and one.order < record.order
        and one.signing.document == record.signing.document
    )
    return tuple(each for one in older for each in (one.order, *_renewed(one, records)))


def _signers(older: Sequence[Order], records: Sequence[_Record]) -> tuple[Signing, ...]:
    """Give the signatures of some records, the earliest first."""
    by_order = {one.order: one.signing for one in records}
    return tuple({order[0]: by_order[order] for order in sorted(older)}.values())


# ---------------------------------------------------------------- what does not hold


def _changes(file: _File) -> Iterator[Change]:
    """Give what holds no longer, and no newer signature takes note of."""
    settled = _settled(file)
    void = [
        one
        for one in file.records
        if one.order not in file.found and one.order not in settled
    ]
    successors = _successors(void, file)
    for record in file.records:
        kept = file.found.get(record.order)
        now = kept or successors.get(record.order)
        if record.order not in settled and (why := _why(record, now, kept)):
            what = tuple(_what(why, record, now))
            yield Change(record.signing, record.was, now, why, what)


def _why(record: _Record, now: Statement | None, kept: Statement | None) -> Why | None:
    """Say why a signature does not hold; None where it does."""
    if record.by_hand:
        return Why.BY_HAND
    if kept:
        return Why.FALSE if kept.checked.verdict is Verdict.FALSE else None
    if record.earlier:
        return Why.EARLIER
    return Why.CHANGED if now else Why.GONE


def _what(why: Why, record: _Record, now: Statement | None) -> Iterator[str]:
    """Say what differs."""
    if why in _SAID:
        yield _SAID[why]
    elif now and why is Why.FALSE:
        yield f"it is false now: {now.checked.reason}"
    elif now:
        yield from differences(record.was, now.signed)


_SAID = {
    Why.GONE: "the claim is gone",
    Why.BY_HAND: "the record of the signature was changed by hand",
    Why.EARLIER: (
        "that form of signatures.yaml held its clause, and not its sentence, units,"
        " small print and quotations"
    ),
}


def _settled(file: _File) -> frozenset[Order]:
    """Find the records that hold no longer, and that a later signature takes note of.

    It says so itself beneath its seal: of what it renews, and of what is gone.
    """
    last: dict[tuple[str, str], int] = {}
    for at, signing in enumerate(file.signings):
        renewed = (each for one in signing.claims for each in one.renews)
        for noted in (*renewed, *signing.gone) if not unsealed(signing) else ():
            last[signing.document, noted] = at
    return frozenset(
        one.order
        for one in file.records
        if one.order not in file.found
        and not one.by_hand
        and last.get((one.signing.document, one.was.hash), -1) > one.order[0]
    )


def _successors(void: Sequence[_Record], file: _File) -> dict[Order, Statement]:
    """Find what stands now where something stood that was signed.

    What stands unchanged under another signature is nobody's successor, unless it is
    what a signature had renewed: then the words are again what they were before.
    """
    taken = {one.key for one in file.found.values()}
    found: dict[Order, Statement] = {}
    for document in dict.fromkeys(one.signing.document for one in void):
        own = [one for one in void if one.signing.document == document]
        there = [one for one in file.stated if one.document == document]
        marks = _marked(own)
        signed = {marks[one.order]: one.was for one in own}
        pairs = paired(signed, [one for one in there if one.key not in taken])
        for record in own:
            again = (one for one in there if one.signed.hash in record.was.renews)
            now = pairs.get(marks[record.order]) or next(again, None)
            if now:
                found[record.order] = now
    return found


def _marked(records: Sequence[_Record]) -> dict[Order, tuple[str, int]]:
    """Mark records, those alike of several people by the same mark.

    A sentence that was signed twice in one signature stood twice.
    """
    marks: dict[Order, tuple[str, int]] = {}
    seen: Counter[tuple[int, str]] = Counter()
    for one in records:
        key = (one.order[0], one.was.hash)
        marks[one.order] = (one.was.hash, seen[key])
        seen[key] += 1
    return marks
