"""Signatures as the text of `signatures.yaml`: the same text for the same signatures.

It only writes what it is given; who may sign, and what a signature is worth, is for
`figures.signing`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from brief.content.models.signature import SignatureSheet, SignedClaim, Signing

FILE = "signatures.yaml"

HEAD = """\
# Who checked which claims, and when. Written by `brief sign`.
# Words, values or sources that change void the signature under them.
format: 1
"""


def text_of(sheet: SignatureSheet) -> str:
    """Write signatures as YAML that the reader of content gives back unchanged."""
    if not sheet.signatures:
        return f"{HEAD}signatures: []\n"
    lines = [line for one in sheet.signatures for line in _signing(one)]
    return f"{HEAD}signatures:\n" + "".join(f"{line}\n" for line in lines)


def _signing(signing: Signing) -> Iterator[str]:
    yield f"- by: {_quoted(signing.by)}"
    yield f"  on: {signing.on.isoformat()}"
    yield f"  document: {_quoted(signing.document)}"
    if signing.seal:
        yield f"  seal: {_quoted(signing.seal)}"
    yield "  claims:"
    for claim in signing.claims:
        yield from _claim(claim)


def _claim(claim: SignedClaim) -> Iterator[str]:
    yield f"  - stood: {_quoted(claim.stood)}"
    yield f"    anchor: {_quoted(claim.anchor)}"
    yield f"    says: {_quoted(claim.says)}"
    yield from _listed("values", claim.values)
    yield from _listed("sources", claim.sources)
    yield f"    hash: {_quoted(claim.hash)}"


def _listed(key: str, texts: tuple[str, ...]) -> Iterator[str]:
    if texts:
        yield f"    {key}:"
        yield from (f"    - {_quoted(text)}" for text in texts)


def _quoted(text: str) -> str:
    """Quote words: what JSON quotes, YAML reads alike."""
    return json.dumps(str(text), ensure_ascii=False)
