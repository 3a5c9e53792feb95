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
# Who checked which claims, and when. Written by `brief sign`, which takes nothing out.
# Words, values, sources or particulars that change void the signature under them.
format: {format}
"""


def text_of(sheet: SignatureSheet) -> str:
    """Write signatures as YAML that the reader of content gives back unchanged."""
    head = HEAD.format(format=sheet.format)
    if not sheet.signatures:
        return f"{head}signatures: []\n"
    lines = [line for one in sheet.signatures for line in _signing(one)]
    return f"{head}signatures:\n" + "".join(f"{line}\n" for line in lines)


def _signing(signing: Signing) -> Iterator[str]:
    yield f"- by: {_quoted(signing.by)}"
    yield f"  on: {signing.on.isoformat()}"
    yield f"  document: {_quoted(signing.document)}"
    if signing.seal:
        yield f"  seal: {_quoted(signing.seal)}"
    if signing.form:
        yield f"  form: {signing.form}"
    if signing.claims:
        yield "  claims:"
        for claim in signing.claims:
            yield from _claim(claim)
    yield from _listed("  gone", signing.gone)


def _claim(claim: SignedClaim) -> Iterator[str]:
    yield f"  - stood: {_quoted(claim.stood)}"
    yield f"    anchor: {_quoted(claim.anchor)}"
    yield f"    says: {_quoted(claim.says)}"
    yield from _listed("    values", claim.values)
    yield from _listed("    sources", claim.sources)
    yield from _listed("    particulars", claim.particulars)
    yield f"    hash: {_quoted(claim.hash)}"
    yield from _listed("    renews", claim.renews)


def _listed(key: str, texts: tuple[str, ...]) -> Iterator[str]:
    """Write a list beneath its key, which stands as far in as it is given."""
    if texts:
        yield f"{key}:"
        indent = " " * (len(key) - len(key.lstrip()))
        yield from (f"{indent}- {_quoted(text)}" for text in texts)


def _quoted(text: str) -> str:
    """Quote words: what JSON quotes, YAML reads alike."""
    return json.dumps(str(text), ensure_ascii=False)
