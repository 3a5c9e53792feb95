"""Rules of signatures under claims."""

from brief.rules.rule import Level, Rule

SIGNATURE_VOID = Rule(
    "signature-void",
    Level.WARNING,
    "A claim is not what somebody checked and signed: its sentence, value, source, "
    "quotation, unit or small print has changed, it is false now, or it is gone.",
    "Check the claim again on a new proof, then sign it again: `brief sign NAME`. Of a "
    "claim that is gone, the next signature under its whole document takes note.",
)

SIGNATURE_EARLIER = Rule(
    "signature-earlier",
    Level.WARNING,
    "Claims were signed in an earlier form of signatures.yaml, which held less of them "
    "than the proof shows. Their records are kept, and hold no more.",
    "Check the claims on a new proof and sign them: `brief sign NAME`. The earlier "
    "records stay in the file.",
)

SIGNATURE_ALTERED = Rule(
    "signature-altered",
    Level.ERROR,
    "A record in signatures.yaml is not as it was written when the claim was signed.",
    "Put the file back as it was; or take the record out, check its claims, and sign "
    "them again: `brief sign NAME`.",
)

SIGNING_REFUSED = Rule(
    "signing-refused",
    Level.ERROR,
    "A signature was asked for that cannot be given: no such claim, a claim that is "
    "false, one that the last proof did not show so, numbers without their document, a "
    "date that is none, or a signatures.yaml that cannot be read. Nothing was signed, "
    "and the file is as it was.",
    "Give the document and the numbers of its proof, a date such as 2017-09-01, and a "
    "name; mend signatures.yaml where it cannot be read.",
)
