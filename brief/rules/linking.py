"""Rules of linking: answers that an editor gives back."""

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
