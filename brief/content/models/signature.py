"""Who checked which claims and when: `signatures.yaml`, written by `brief sign`."""

from __future__ import annotations

from pydantic import Field

from brief.content.models.base import Datum, Day, FormatNumber


class SignedClaim(Datum):
    """A claim as it was when somebody checked it.

    `stood` says where it stood, `anchor` is the id of what held it. `says` is the claim
    in square brackets within its clause. `values` names each figure with its full
    value, `sources` each input beneath them with its value, source and page. `hash`
    is of document, words, values and sources.
    """

    stood: str
    anchor: str = ""
    says: str
    values: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    hash: str = Field(pattern=r"^[0-9a-f]{16}$")


class Signing(Datum):
    """One person's signature under some claims of one document.

    `seal` is of who signed, when, and what: a name or a day that was changed by hand
    is found by it.
    """

    by: str = Field(min_length=1, max_length=80)
    on: Day
    document: str
    claims: tuple[SignedClaim, ...] = Field(min_length=1)
    seal: str = Field(default="", pattern=r"^(?:[0-9a-f]{16})?$")


class SignatureSheet(Datum):
    """`signatures.yaml`: every signature, in the order in which they were given."""

    format: FormatNumber
    signatures: tuple[Signing, ...] = ()
