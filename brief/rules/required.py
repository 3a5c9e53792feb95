"""Rules of content as a whole: what models, profile and files owe each other."""

from brief.rules.rule import Level, Rule

UNKNOWN_KEY = Rule(
    "unknown-key",
    Level.ERROR,
    "A key is not one that this file may hold; what stands there would be lost.",
    "Put the key right; the hint gives the nearest one.",
)

MISSING_KEY = Rule(
    "missing-key",
    Level.ERROR,
    "Something that the file must hold is missing or empty.",
    "Add it at the place named.",
)

WRONG_CHOICE = Rule(
    "wrong-choice",
    Level.ERROR,
    "A value is not one of the few that are allowed there.",
    "Use one of the values that the message lists.",
)

WRONG_DATE = Rule(
    "wrong-date",
    Level.ERROR,
    "A date is not written in the one form that cannot be read in two ways.",
    "Write dates as 2017-09-05: year, month, day.",
)

WRONG_NUMBER = Rule(
    "wrong-number",
    Level.ERROR,
    "Something is not a number, or not one within bounds.",
    "Write digits alone, such as 22500 or 6.7; the unit has a key of its own.",
)

NOT_FINITE = Rule(
    "not-finite",
    Level.ERROR,
    "A figure is infinite, or not a number at all.",
    "Give the number itself.",
)

WRONG_NAME = Rule(
    "wrong-name",
    Level.ERROR,
    "A name or id is not written in the plain form that others can refer to.",
    "Use lower-case letters, digits, and hyphens (figures: underscores).",
)

WRONG_SHAPE = Rule(
    "wrong-shape",
    Level.ERROR,
    "A value stands where a list or keys belong, or the other way round.",
    "Follow the hint; the examples that `brief new` writes show each shape.",
)

TOO_LONG = Rule(
    "too-long",
    Level.ERROR,
    "A name or a formula is longer than it can be.",
    "Shorten it.",
)

CONTRADICTION = Rule(
    "contradiction",
    Level.ERROR,
    "Keys of one entry exclude each other, or one of several is needed.",
    "Keep what the message asks for.",
)

WRONG_FORMAT = Rule(
    "wrong-format",
    Level.ERROR,
    "A file is written in a format of content that this program does not know.",
    "Write `format: 1`, or use a newer version of the program.",
)

BRIEF_EXISTS = Rule(
    "brief-exists",
    Level.ERROR,
    "A brief of that name is there already; nothing was written.",
    "Choose another name.",
)

UNKNOWN_FILE = Rule(
    "unknown-file",
    Level.WARNING,
    "A file in the brief's folder is none that a brief has, so nothing reads it.",
    "Put its name right, or move it away.",
)

UNUSED_FILE = Rule(
    "unused-file",
    Level.WARNING,
    "A file is there and no document of the brief uses it.",
    "Add the document to `documents` in brief.yaml, or delete the file.",
)

NO_DOCUMENTS = Rule(
    "no-documents",
    Level.ERROR,
    "A brief declares no document, so there is nothing to make.",
    "Add `report`, `factsheet`, `principles` or `annex` to `documents` in brief.yaml.",
)

UNKNOWN_MEETING = Rule(
    "unknown-meeting",
    Level.ERROR,
    "A brief names a meeting that has no file.",
    "Put the date right, or write `content/meetings/DATE.yaml`.",
)

MEETING_DATE = Rule(
    "meeting-date",
    Level.ERROR,
    "A meeting's date is not the one in the name of its file.",
    "Make the two the same.",
)

UNKNOWN_BOARD = Rule(
    "unknown-board",
    Level.ERROR,
    "A meeting names a board that the organisation does not have.",
    "Put the name right, or add the board to organisation.yaml.",
)

NOT_ON_AGENDA = Rule(
    "not-on-agenda",
    Level.ERROR,
    "A brief is on no item of its meeting's agenda, so its item number is unknown.",
    "Add `brief: NAME` to its item in the meeting's file.",
)

IMAGE_PLACE = Rule(
    "image-place",
    Level.ERROR,
    "An image is named by a web address, or by a path from outside the brief.",
    "Put the file into the brief's folder or into `assets/`, and name it from there.",
    safety=True,
)

IMAGE_KIND = Rule(
    "image-kind",
    Level.ERROR,
    "An image is neither PNG, JPEG nor SVG, or its name says another kind.",
    "Save it as PNG, JPEG or SVG, with the ending of its kind.",
)

IMAGE_DAMAGED = Rule(
    "image-damaged",
    Level.ERROR,
    "An image cannot be read to its end.",
    "Export the image again from where it was made.",
)

IMAGE_TOO_LARGE = Rule(
    "image-too-large",
    Level.ERROR,
    "An image has more pixels, shapes or bytes than a page can use.",
    "Save a smaller one; 300 pixels an inch is enough for print.",
)

SVG_UNSAFE = Rule(
    "svg-unsafe",
    Level.ERROR,
    "An SVG holds more than a drawing: a script, a style sheet, an outside reference.",
    "Export it as plain SVG, with colours as attributes and text as shapes.",
    safety=True,
)

DUPLICATE_ID = Rule(
    "duplicate-id",
    Level.ERROR,
    "Two things of the brief have one id, so that a reference could mean either.",
    "Give one of them another id.",
)

MISSING_SECTION = Rule(
    "missing-section",
    Level.ERROR,
    "The report lacks a section that the organisation's profile requires.",
    "Add a heading with that id: `# Purpose of the report {#purpose}`.",
)

MISSING_IMPLICATION = Rule(
    "missing-implication",
    Level.ERROR,
    "The report does not state an implication that the profile requires.",
    "Write the file, and place it in report.md by the line that the hint gives.",
)

UNKNOWN_PART = Rule(
    "unknown-part",
    Level.ERROR,
    "The report places a part that the brief does not have.",
    "Write the file that holds the part, or take the line out.",
)

UNUSED_PART = Rule(
    "unused-part",
    Level.WARNING,
    "A part is written and the report does not place it, so nobody reads it.",
    "Place it in report.md by the line that the hint gives.",
)

PLACED_TWICE = Rule(
    "placed-twice",
    Level.ERROR,
    "One document places the same thing twice.",
    "Keep one, and refer to it from the other place.",
)

UNKNOWN_VERB = Rule(
    "unknown-verb",
    Level.ERROR,
    "A recommendation asks for something in a verb outside the agreed set.",
    "Use a verb of the set; the organisation's profile may list its own.",
)

GRID_NOT_RECTANGULAR = Rule(
    "grid-not-rectangular",
    Level.ERROR,
    "The columns of a grid differ in length.",
    "Give every column as many cells as the others.",
)

UNKNOWN_PILLAR = Rule(
    "unknown-pillar",
    Level.ERROR,
    "A cell links to a pillar that nobody declared.",
    "Put the id right, or declare the pillar.",
)

UNUSED_PILLAR = Rule(
    "unused-pillar",
    Level.WARNING,
    "No cell links to a pillar that is declared.",
    "Link a cell to it, or leave it out if it does not matter here.",
)

CELL_TOO_LONG = Rule(
    "cell-too-long",
    Level.ERROR,
    "The words of a grid's cell are more than a cell can hold.",
    "Shorten them to a phrase; put the rest into the report.",
)

UNKNOWN_GRID = Rule(
    "unknown-grid",
    Level.ERROR,
    "A grid is placed that nobody declared.",
    "Put the id right, or declare the grid in principles.yaml.",
)

UNUSED_GRID = Rule(
    "unused-grid",
    Level.WARNING,
    "A grid is declared and no document prints it.",
    "Place it in report.md, or declare the principles document.",
)

UNKNOWN_EXHIBIT = Rule(
    "unknown-exhibit",
    Level.ERROR,
    "An exhibit is placed that nobody declared.",
    "Put the id right, or declare the exhibit in exhibits.yaml.",
)

UNUSED_EXHIBIT = Rule(
    "unused-exhibit",
    Level.WARNING,
    "An exhibit is declared and placed nowhere.",
    "Place it in report.md or factsheet.md, or delete it.",
)

NO_ALTERNATIVE = Rule(
    "no-alternative",
    Level.ERROR,
    "An exhibit has no alternative text, so some readers would miss what it says.",
    "Add `alternative`: what the exhibit shows, in a sentence with its figures.",
)

NO_SOURCE_LINE = Rule(
    "no-source-line",
    Level.ERROR,
    "An exhibit does not say where its data comes from.",
    "Add `source`: the publication and who made it, with a citation.",
)

DATA_NOT_AVAILABLE = Rule(
    "data-not-available",
    Level.WARNING,
    "The data of an exhibit is not available; its place in the document says so.",
    "Ask for what is missing, then draw the exhibit.",
)

UNKNOWN_SOURCE = Rule(
    "unknown-source",
    Level.ERROR,
    "A citation or a figure names a source that nobody declared.",
    "Put the id right, or add the source to sources.yaml.",
)

UNUSED_SOURCE = Rule(
    "unused-source",
    Level.WARNING,
    "No document cites a source, and no figure comes from it.",
    "Cite it where it belongs, or delete it.",
)

SOURCE_NOT_STATED = Rule(
    "source-not-stated",
    Level.WARNING,
    "It is not known what a source is; documents print that it is not stated.",
    "Find out, and fill in title, author and date.",
)

EMPTY_SOURCE = Rule(
    "empty-source",
    Level.ERROR,
    "A source has neither a title nor anything else to know it by.",
    "Give its title, or say in `not_stated` what is known.",
)

UNKNOWN_REFERENCE = Rule(
    "unknown-reference",
    Level.ERROR,
    "A cross-reference leads to an id that nothing printed has.",
    "Put the id right, or give the paragraph that id: {#id} at its end.",
)

REFERENCE_WORD = Rule(
    "reference-word",
    Level.ERROR,
    "A cross-reference calls a thing by the wrong word, such as a section a paragraph.",
    "Use the word that the hint gives.",
)

INSTRUMENT_YEAR = Rule(
    "instrument-year",
    Level.ERROR,
    "The title of a statute or treaty does not end with its year.",
    "Write the title in full, as in Misuse of Drugs Act 1971.",
)

UNKNOWN_INSTRUMENT = Rule(
    "unknown-instrument",
    Level.ERROR,
    "Something to monitor names an instrument that is not listed.",
    "Put the id right, or list the instrument among the statutes or treaties.",
)

CLEARANCE_NOT_STATED = Rule(
    "clearance-not-stated",
    Level.WARNING,
    "It is not stated who cleared an implication, or when.",
    "Add `cleared: {by: NAME, on: 2017-09-05}` once it is cleared.",
)

CLEARANCE_LATE = Rule(
    "clearance-late",
    Level.WARNING,
    "An implication is cleared on a day after the meeting that it is written for.",
    "Put the day right, or the meeting; a paper is cleared before it is sent out.",
)

UNKNOWN_PRINTER = Rule(
    "unknown-printer",
    Level.ERROR,
    "A printer is named that has no profile.",
    "Put the name right, or write content/profiles/printers/NAME.yaml.",
)

UNUSED_ABBREVIATION = Rule(
    "unused-abbreviation",
    Level.WARNING,
    "A brief lists an abbreviation that none of its words use.",
    "Put it right as it is printed, its plural too, or take it out of brief.yaml.",
)
