"""Hashes of what was signed and seals of who signed it, by which tampering is found."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from hashlib import sha256

from brief.content.models.signature import FORM, SignedClaim, Signing


def hash_of(
    document: str,
    says: str,
    values: Sequence[str],
    sources: Sequence[str],
    particulars: Sequence[str],
) -> str:
    """Hash what a signature is under: sixteen hexadecimal digits of a SHA-256."""
    parts = (FORM, document, says, *map(list, (values, sources, particulars)))
    return _digits(json.dumps(parts, ensure_ascii=False))


def _first_hash(document: str, was: SignedClaim) -> str:
    """Hash what a signature of the first form was under."""
    return _digits("\n".join((document, was.says, *was.values, "", *was.sources)))


def _digits(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:16]


def altered(signing: Signing, was: SignedClaim, *, earlier: bool = False) -> bool:
    """Tell whether a record of a claim has been changed by hand since it was signed."""
    if earlier:
        return was.hash != _first_hash(signing.document, was)
    own = hash_of(signing.document, was.says, was.values, was.sources, was.particulars)
    return was.hash != own


def unsealed(signing: Signing) -> bool:
    """Tell whether a name, a day or a list of claims was changed by hand."""
    return signing.seal != seal_of(signing)


def sealed(signing: Signing) -> Signing:
    """Give a signature its seal."""
    return signing.model_copy(update={"seal": seal_of(signing)})


def seal_of(signing: Signing) -> str:
    """Hash who signed, when, and what: sixteen hexadecimal digits of a SHA-256."""
    parts = (signing.by, signing.on.isoformat(), signing.document, *_sealed(signing))
    return _digits("\n".join(parts))


def _sealed(signing: Signing) -> Iterator[str]:
    """Give what a seal is of beside who and when; the first form had no more lines."""
    for one in signing.claims:
        yield from (one.stood, one.anchor, one.hash)
        yield from (f"renews {each}" for each in one.renews)
    yield from (f"gone {each}" for each in signing.gone)
