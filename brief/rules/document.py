"""Rules of composing documents and drawing exhibits."""

from brief.rules.rule import Level, Rule

EXHIBIT_DATA = Rule(
    "exhibit-data",
    Level.ERROR,
    "An exhibit cannot be drawn from the data that it names.",
    "Put the table, the column or the number right at the place named.",
)

EXHIBIT_SPAN = Rule(
    "exhibit-span",
    Level.ERROR,
    "The title, subtitle or alternative of an exhibit names a span of years that is "
    "not that of the rows it draws.",
    "Say the first and the last of the rows drawn, or put the rows right.",
)

REPORT_ADDRESS = Rule(
    "report-address",
    Level.ERROR,
    "The web address at which reports are found cannot be printed as link and code.",
    "In `organisation.yaml`, write a short address in full, beginning with https://.",
)

NO_WAY_TO_ASK = Rule(
    "no-way-to-ask",
    Level.WARNING,
    "The large print edition names whom to ask for another format, and gives no "
    "address or number to ask at.",
    "In `organisation.yaml`, give the contact an e-mail address, a telephone number or "
    "a postal address.",
)

LETTERS_IN_PICTURE = Rule(
    "letters-in-picture",
    Level.WARNING,
    "A picture in large print may hold letters that are too small, which the program "
    "cannot read.",
    "See that none of its letters is smaller than 16 point as it is printed, or draw "
    "the exhibit from its data.",
)
