"""Rules of composing documents and drawing exhibits."""

from brief.rules.rule import Level, Rule

EXHIBIT_DATA = Rule(
    "exhibit-data",
    Level.ERROR,
    "An exhibit cannot be drawn from the data that it names.",
    "Put the table, the column or the number right at the place named.",
)

REPORT_ADDRESS = Rule(
    "report-address",
    Level.ERROR,
    "The web address at which reports are found cannot be printed as link and code.",
    "In `organisation.yaml`, write a short address in full, beginning with https://.",
)
