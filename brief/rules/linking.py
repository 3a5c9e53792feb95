"""Rules of linking: drafts that can be linked, and answers of an editor."""

from brief.rules.rule import Level, Rule

LINK_ANSWER = Rule(
    "link-answer",
    Level.ERROR,
    "Answers for `brief link` are not of the shape in which they were asked, or link "
    "words together with others that stand within them.",
    "Give back what `brief link FILE --json` printed, with `accept` filled in: "
    "`fig:users`, `count:principles`, `series:deaths` or `plain:`; link a statement as "
    "a whole or a number within it, not both.",
)

LINK_DRAFT = Rule(
    "link-draft",
    Level.ERROR,
    "`brief link` is given a file that holds no sentences, such as figures.yaml, or "
    "one with a value that cannot take a link as it is written.",
    "Give it a draft in Markdown, or a file of the brief that holds sentences, such as "
    "financial.yaml; write a value that has both quotation marks as a block.",
)
