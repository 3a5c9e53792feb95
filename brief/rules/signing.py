"""Rules of signatures under claims."""

from brief.rules.rule import Level, Rule

SIGNATURE_VOID = Rule(
    "signature-void",
    Level.WARNING,
    "Words, values or sources have changed since somebody checked and signed them.",
    "Check the claim again on a new proof, then sign it again: `brief sign NAME`.",
)

SIGNATURE_ALTERED = Rule(
    "signature-altered",
    Level.ERROR,
    "A record in signatures.yaml is not as it was written when the claim was signed.",
    "Take the record out, check the claim, and sign it again: `brief sign NAME`.",
)

SIGNING_REFUSED = Rule(
    "signing-refused",
    Level.ERROR,
    "A signature was asked for that cannot be given: no such claim, a claim that is "
    "false, one that the last proof did not show so, or a date that is none. Nothing "
    "was signed.",
    "Give the numbers of the proof, a date such as 2017-09-01, and a name.",
)
