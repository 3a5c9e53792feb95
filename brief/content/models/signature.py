"""Who checked which claims and when: `signatures.yaml`, written by `brief sign`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from brief.content.models.base import Datum, Day

Hash = Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")]
"""Sixteen hexadecimal digits of a SHA-256."""

FORM = 2
"""The form in which signatures are given now; the first held the clause alone."""

FormNumber = Annotated[int, Field(ge=1, le=FORM)]


class SignedClaim(Datum):
    """A claim as it was when somebody checked it.

    `stood` says where it stood, `anchor` is the id of what held it. `says` is the claim
    in square brackets within its sentence. `values` names each figure with its full
    value, `sources` each input beneath them with its value, source and page, and
    `particulars` what else the proof tells of them: "area of users: England".
    `hash` is of the document and all of these. `renews` are the hashes of earlier
    records, of what stood there before it was changed.
    """

    stood: str
    anchor: str = ""
    says: str
    values: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    particulars: tuple[str, ...] = ()
    hash: Hash
    renews: tuple[Hash, ...] = ()


class Signing(Datum):
    """One person's signature under some claims of one document.

    `seal` is of who signed, when, and what: a name or a day that was changed by hand
    is found by it. `form` is the form in which it was given, where that is not the
    file's own. `gone` are the hashes of earlier records of claims that nobody makes any
    more, of which this signature takes note.
    """

    by: str = Field(min_length=1, max_length=80)
    on: Day
    document: str
    seal: str = Field(default="", pattern=r"^(?:[0-9a-f]{16})?$")
    form: FormNumber | None = None
    claims: tuple[SignedClaim, ...] = ()
    gone: tuple[Hash, ...] = ()

    @model_validator(mode="after")
    def _of_something(self) -> Signing:
        if not (self.claims or self.gone):
            message = "a signature stands under at least one claim"
            raise ValueError(message)
        return self


class SignatureSheet(Datum):
    """`signatures.yaml`: every signature, in the order in which they were given."""

    format: FormNumber
    signatures: tuple[Signing, ...] = ()

    def is_earlier(self, signing: Signing) -> bool:
        """Tell whether a signature was given in an earlier form than today's."""
        return (signing.form or self.format) < FORM
