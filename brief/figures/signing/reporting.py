"""Which signatures no longer hold, as findings: where, since when, and what to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brief.content.models.brief import Brief
from brief.content.models.signature import Signing
from brief.figures.ledger import Figures
from brief.figures.signing.seals import unsealed
from brief.figures.signing.standing import Change, Why, standing
from brief.figures.signing.statements import statements
from brief.figures.wording.late import Late
from brief.findings import Finding, Findings
from brief.rules import SIGNATURE_ALTERED, SIGNATURE_EARLIER, SIGNATURE_VOID


def signature_findings(brief: Brief, figures: Figures) -> Findings:
    """Say which signatures no longer hold, and which have been tampered with."""
    if not brief.signatures:
        return ()
    changes = standing(brief, statements(brief, figures)).changes
    by_hand = [one for one in changes if one.why is Why.BY_HAND]
    earlier = [one for one in changes if one.why is Why.EARLIER]
    void = [one for one in changes if one.why not in {Why.BY_HAND, Why.EARLIER}]
    broken = filter(unsealed, brief.signatures.signatures)
    return (
        *map(_unsealed, broken),
        *(_altered(one) for one in by_hand if not unsealed(one.signing)),
        *_earlier(earlier, brief.name),
        *(_void(each, brief.name) for each in _by_sentence(void)),
    )


def _signed(change: Change) -> str:
    signing, was = change.signing, change.was
    return f"{signing.by} signed “{was.says}” on {signing.on.isoformat()}"


def _by_sentence(changes: Sequence[Change]) -> Iterator[tuple[Change, ...]]:
    """Put together the claims of one changed sentence that were signed at once."""
    found: dict[object, list[Change]] = {}
    for at, one in enumerate(changes):
        now = _sentence(one.now.signed.says) if one.now else ""
        was = _sentence(one.was.says)
        sentence = (one.signing.place, one.was.stood, was, now)
        found.setdefault(sentence if now and now != was else at, []).append(one)
    yield from map(tuple, found.values())


_MARKED = Late(r"\[([^\[\]]*)\]")


def _sentence(says: str) -> str:
    """Give a sentence without the marks around the claim that was signed in it."""
    return _MARKED.sub(r"\1", says)


_WORDS = "the words were "
"""What begins the difference that all claims of a sentence share."""


def _void(changes: tuple[Change, ...], name: str) -> Finding:
    """Say what has changed since somebody signed the claims of a sentence."""
    if len(changes) == 1:
        return _void_alone(changes[0], name)
    first = changes[0]
    own = dict.fromkeys(
        each for one in changes for each in one.what if not each.startswith(_WORDS)
    )
    now = _sentence(first.now.signed.says) if first.now else ""
    was = _sentence(first.was.says)
    signing = first.signing
    differs = "; ".join((f"it is now “{now}”", *own))
    message = (
        f"{signing.by} signed {len(changes)} claims of “{was}” on"
        f" {signing.on.isoformat()}; since then: {differs}"
    )
    places = [one.now.checked.claim.place for one in changes if one.now]
    hint = "check the sentence again, then sign its claims again"
    return SIGNATURE_VOID.at(min(places), message, hint)


def _void_alone(change: Change, name: str) -> Finding:
    """Say what has changed since somebody signed a claim."""
    message = f"{_signed(change)}; since then: {'; '.join(change.what)}"
    if change.now is None:
        hint = f"put it back, or take note of it: {_command(change.signing, name)}"
        return SIGNATURE_VOID.at(change.was.place, message, hint)
    place = change.now.checked.claim.place
    return SIGNATURE_VOID.at(place, message, "check it again, then sign it again")


def _command(signing: Signing, name: str) -> str:
    return f"brief sign {name} --document {signing.document}"


_AGAIN = (
    "put the file back as it was, from your version control; or take this record out,"
    " check its claims on a new proof, and sign them again"
)


def _unsealed(signing: Signing) -> Finding:
    """Say that who signed, when or what was changed by hand."""
    message = (
        f"the record that {signing.by} signed the {signing.document} on"
        f" {signing.on.isoformat()} has been changed by hand since: its seal is of a"
        " different name, date or list of claims"
    )
    return SIGNATURE_ALTERED.at(signing.place, message, _AGAIN)


def _altered(change: Change) -> Finding:
    message = f"{_signed(change)}; the record has been changed by hand since"
    return SIGNATURE_ALTERED.at(change.was.place, message, _AGAIN)


def _earlier(changes: Sequence[Change], name: str) -> Iterator[Finding]:
    """Say once of each document that its signatures are of an earlier form."""
    for document in dict.fromkeys(one.signing.document for one in changes):
        own = [one for one in changes if one.signing.document == document]
        who = dict.fromkeys(f"{one.signing.by}, {one.signing.on}" for one in own)
        said = "1 claim" if len(own) == 1 else f"{len(own)} claims"
        message = (
            f"{said} of the {document} signed by {'; '.join(who)} in an earlier form of"
            " this file, which held the clause of a claim and not its sentence, units,"
            " small print and quotations: whether these have changed nobody can tell"
        )
        hint = (
            "the records are kept; check the claims on a new proof and sign them:"
            f" {_command(own[0].signing, name)}"
        )
        yield SIGNATURE_EARLIER.at(own[0].was.place, message, hint)
