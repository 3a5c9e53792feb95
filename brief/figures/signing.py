"""Signatures under claims: what was checked, and whether it is still what is said.

A claim is known again by its words within their clause, the full values of its
figures, and the sources with pages of every input beneath them. Who checked is taken
on trust: this room only tells whether what they checked has changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from brief.content.models.brief import Brief
from brief.content.models.prose import Claim, ClaimKind
from brief.content.models.signature import SignedClaim, Signing
from brief.content.walk import passages
from brief.figures.citing import cited
from brief.figures.counts import counts
from brief.figures.ledger import CheckedClaim, Figures, Working
from brief.figures.saying import plain
from brief.figures.sentences import Stating, statings
from brief.figures.series_declared import cited_of, declared, path_of
from brief.findings import Finding, Findings
from brief.rules import SIGNATURE_ALTERED, SIGNATURE_VOID

_PARTS = re.compile(r" = |: ")

Key = tuple[str, int]
"""A document, and the number of a claim in it."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim with its number in its document, and all that a signature is under."""

    number: int
    checked: CheckedClaim
    signed: SignedClaim

    @property
    def document(self) -> str:
        """The document that states it."""
        return self.checked.passage.document

    @property
    def key(self) -> Key:
        """The document and the number in it."""
        return self.document, self.number


@dataclass(frozen=True, slots=True)
class Change:
    """A signature that no longer holds: what was signed, and what stands there now.

    `now` is None where no such claim is left. `what` names what differs.
    """

    signing: Signing
    was: SignedClaim
    now: Statement | None
    what: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """The signatures that hold, by document and number, and those that do not."""

    holding: Mapping[Key, tuple[Signing, ...]]
    changes: tuple[Change, ...]


# ---------------------------------------------------------------- what is signed


def statements(brief: Brief, figures: Figures) -> tuple[Statement, ...]:
    """Give every claim with its number, which begins at 1 in each document."""
    clauses = {id(one.claim): one for one in statings(passages(brief))}
    counted = counts(brief)
    numbers: dict[str, int] = {}
    made: list[Statement] = []
    for checked in figures.claims:
        document = checked.passage.document
        numbers[document] = numbers.get(document, 0) + 1
        says = _clause(clauses.get(id(checked.claim)), checked)
        values = tuple(_values(checked, brief, counted))
        sources = (*_sources(checked), *_of_series(checked, brief))
        signed = signed_claim(checked, says, values, sources)
        made.append(Statement(numbers[document], checked, signed))
    return tuple(made)


def signed_claim(
    checked: CheckedClaim,
    says: str,
    values: tuple[str, ...],
    sources: tuple[str, ...],
) -> SignedClaim:
    """Give what a signature under a claim would be under."""
    passage = checked.passage
    return SignedClaim(
        stood=passage.where,
        anchor=passage.id,
        says=says,
        values=values,
        sources=sources,
        hash=hash_of(passage.document, says, values, sources),
    )


def hash_of(
    document: str, says: str, values: Sequence[str], sources: Sequence[str]
) -> str:
    """Hash what a signature is under: sixteen hexadecimal digits of a SHA-256."""
    parts = (document, says, *values, "", *sources)
    return sha256("\n".join(parts).encode()).hexdigest()[:16]


def _clause(stating: Stating | None, checked: CheckedClaim) -> str:
    """Give a claim in square brackets within its clause."""
    before, after = (stating.before, stating.after) if stating else ("", "")
    return " ".join(plain(f"{before}[{checked.text}]{after}").split())


def _values(
    checked: CheckedClaim, brief: Brief, counted: Mapping[str, int]
) -> Iterator[str]:
    """Name what a claim states, with its full value."""
    claim = checked.claim
    if claim.states is ClaimKind.FIGURE:
        for figure in checked.figures:
            yield f"{figure.name} = {plain(figure.exact)}"
    elif claim.states is ClaimKind.COUNT:
        yield from (f"{one}: {counted.get(one, 'nothing')}" for one in claim.targets)
    else:
        yield from _series(claim, brief)


def _series(claim: Claim, brief: Brief) -> Iterator[str]:
    for name in claim.targets:
        table = brief.tables.get(f"data/{name}.csv")
        kept = table.rows if table else ()
        rows = [" ".join(cell.text for cell in row) for row in kept]
        yield f"{name}: {'; '.join(rows) or 'nothing'}"


def _sources(checked: CheckedClaim) -> Iterator[str]:
    """Name each input beneath a claim's figures with its value, source and page."""
    inputs: dict[str, Working] = {}
    waiting = [figure.working for figure in checked.figures]
    while waiting:
        one = waiting.pop(0)
        if one.of:
            waiting += one.of
        else:
            inputs.setdefault(one.name, one)
    for name, one in inputs.items():
        yield f"{name} = {plain(one.exact)}; {one.cited or 'source not stated'}"


def _of_series(checked: CheckedClaim, brief: Brief) -> Iterator[str]:
    """Name each series that a claim states, with its source and page, if it has one."""
    sources = cited(brief.sources.references)
    for name in checked.claim.targets:
        series = checked.claim.states is ClaimKind.SERIES
        if series and (told := cited_of(declared(brief, name), sources)):
            yield f"{name} = {path_of(name)}; {told}"


# ---------------------------------------------------------------- what still holds


def standing(brief: Brief, stated: Sequence[Statement]) -> Standing:
    """Hold every signature against what its document states now."""
    holding: dict[Key, tuple[Signing, ...]] = {}
    void: list[Change] = []
    for signing, was in _signatures(brief):
        free = [one for one in stated if signing not in holding.get(one.key, ())]
        now = _same(signing, was, free)
        if now and not altered(signing, was):
            holding[now.key] = (*holding.get(now.key, ()), signing)
        else:
            void.append(_change(signing, was, stated))
    left = tuple(one for one in void if not (one.now and one.now.key in holding))
    return Standing(holding, left)


def _signatures(brief: Brief) -> Iterator[tuple[Signing, SignedClaim]]:
    sheet = brief.signatures
    for signing in sheet.signatures if sheet else ():
        for was in signing.claims:
            yield signing, was


def altered(signing: Signing, was: SignedClaim) -> bool:
    """Tell whether a record has been changed by hand since it was signed."""
    whole = signing.seal == seal_of(signing)
    own = hash_of(signing.document, was.says, was.values, was.sources)
    return not whole or was.hash != own


def sealed(signing: Signing) -> Signing:
    """Give a signature its seal."""
    return signing.model_copy(update={"seal": seal_of(signing)})


def seal_of(signing: Signing) -> str:
    """Hash who signed, when, and what: sixteen hexadecimal digits of a SHA-256."""
    claims = (
        part for one in signing.claims for part in (one.stood, one.anchor, one.hash)
    )
    parts = (signing.by, signing.on.isoformat(), signing.document, *claims)
    return sha256("\n".join(parts).encode()).hexdigest()[:16]


def _same(
    signing: Signing, was: SignedClaim, stated: Sequence[Statement]
) -> Statement | None:
    """Find what was signed, unchanged; where it stands twice, in its own place."""
    alike = [one for one in stated if one.signed.hash == was.hash]
    alike = [one for one in alike if one.document == signing.document]
    here = [one for one in alike if one.signed.anchor == was.anchor]
    return next(iter([*here, *alike]), None)


def _change(signing: Signing, was: SignedClaim, stated: Sequence[Statement]) -> Change:
    """Find what stands where something signed stood, and say what differs."""
    now = _successor(signing, was, stated)
    if altered(signing, was):
        return Change(signing, was, now, ("the record of the signature",))
    what = tuple(_differences(was, now.signed)) if now else ("the claim is gone",)
    return Change(signing, was, now, what)


def _successor(
    signing: Signing, was: SignedClaim, stated: Sequence[Statement]
) -> Statement | None:
    """Find the claim of the same figures, or the only one, in the same place."""
    own = [one for one in stated if one.document == signing.document]
    here = [one for one in own if one.signed.anchor == was.anchor]
    figures = [one for one in own if _names(one.signed) == _names(was)]
    both = [one for one in here if one in figures]
    return next(iter([*both, *(here if len(here) == 1 else ()), *figures]), None)


def _names(claim: SignedClaim) -> tuple[str, ...]:
    return tuple(_parted(claim.values))


def _differences(was: SignedClaim, now: SignedClaim) -> Iterator[str]:
    """Say what differs, before and after."""
    if was.says != now.says:
        yield f"the words were “{was.says}” and are “{now.says}”"
    before, after = _parted(was.values), _parted(now.values)
    yield from _moved("the value of ", before, after)
    old, new = _inputs(was.sources), _inputs(now.sources)
    inputs = {name: value for name, (value, _) in old.items() if name not in before}
    told = {name: value for name, (value, _) in new.items() if name not in after}
    yield from _moved("the value of ", inputs, told)
    yield from _moved(
        "the source of ",
        {name: cited for name, (_, cited) in old.items() if name in new},
        {name: cited for name, (_, cited) in new.items() if name in old},
    )


def _parted(values: Sequence[str]) -> dict[str, str]:
    """Part names from values: "users = 22,500", "principles: 9"."""
    parted = (_PARTS.split(value, maxsplit=1) for value in values)
    return {name: "".join(value) for name, *value in parted}


def _inputs(sources: Sequence[str]) -> dict[str, tuple[str, str]]:
    """Part names from values, and values from sources."""
    return {
        name: (value, cited)
        for name, told in _parted(sources).items()
        for value, _, cited in [told.partition("; ")]
    }


def _moved(what: str, was: Mapping[str, str], now: Mapping[str, str]) -> Iterator[str]:
    for name in dict.fromkeys((*was, *now)):
        before, after = was.get(name, "not stated"), now.get(name, "not stated")
        if before != after:
            yield f"{what}{name} was {before} and is {after}"


# ---------------------------------------------------------------- findings


def signature_findings(brief: Brief, figures: Figures) -> Findings:
    """Say which signatures no longer hold, and which have been tampered with."""
    if not brief.signatures:
        return ()
    stands = standing(brief, statements(brief, figures))
    return tuple(_finding(change) for change in stands.changes)


def _finding(change: Change) -> Finding:
    signing, was = change.signing, change.was
    signed = f"{signing.by} signed “{was.says}” on {signing.on.isoformat()}"
    if altered(signing, was):
        message = f"{signed}; the record has been changed by hand since"
        return SIGNATURE_ALTERED.at(was.place, message, "sign the claim again")
    place = change.now.checked.claim.place if change.now else was.place
    message = f"{signed}; since then: {'; '.join(change.what)}"
    return SIGNATURE_VOID.at(place, message, "check it again, then sign it again")
