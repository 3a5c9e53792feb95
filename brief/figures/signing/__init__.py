"""Signatures under claims: what was checked, and whether it is still what is said.

A claim is known again by its sentence, the full values of its figures, the sources with
pages of every input beneath them, and all else that the proof tells of them. Who
checked is taken on trust: this room only tells whether what they checked has changed.
"""

from brief.figures.signing.reporting import signature_findings
from brief.figures.signing.seals import altered, hash_of, seal_of, sealed, unsealed
from brief.figures.signing.standing import Change, Standing, Why, standing
from brief.figures.signing.statements import Statement, statements

__all__ = [
    "Change",
    "Standing",
    "Statement",
    "Why",
    "altered",
    "hash_of",
    "seal_of",
    "sealed",
    "signature_findings",
    "standing",
    "statements",
    "unsealed",
]
