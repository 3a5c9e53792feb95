"""The closed vocabulary of rules: every finding that the program can make.

Wording of messages may change, names may not. The README's page of findings is
written from this table, and the tests hold one failing case for each rule.
"""

from __future__ import annotations

from dataclasses import dataclass

from brief.findings import Cause, Finding, Level, Place


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of finding: its stable name, how bad it is, what it means, the remedy.

    `safety` marks a breach of the promise that content is data: it forbids drafts too.
    """

    name: str
    level: Level
    meaning: str
    remedy: str
    safety: bool = False

    def at(
        self, place: Place, message: str, hint: str = "", cause: Cause | None = None
    ) -> Finding:
        """Make a finding of this kind at one place."""
        return Finding(self.name, place, message, hint, self.level, cause)


# content: reading files

FILE_MISSING = Rule(
    "file-missing",
    Level.ERROR,
    "A file that the brief needs is not there.",
    "Write the file, or put its name right.",
)

FILE_UNREADABLE = Rule(
    "file-unreadable",
    Level.ERROR,
    "A file cannot be read: it is a folder or a device, or reading is not allowed.",
    "Put an ordinary file there that you may read.",
)

FILE_OUTSIDE = Rule(
    "file-outside",
    Level.ERROR,
    "A path leads out of the folder it has to stay in, perhaps by a link.",
    "Keep the file inside the folder, as a copy and not as a link.",
)

TOO_LARGE = Rule(
    "too-large",
    Level.ERROR,
    "A file, a table or a paragraph is larger than any reader could use.",
    "Split it, or take out what does not belong.",
)

TOO_DEEP = Rule(
    "too-deep",
    Level.ERROR,
    "Things are nested more deeply than the program follows.",
    "Bring the inner parts up.",
)

NOT_UTF8 = Rule(
    "not-utf8",
    Level.ERROR,
    "A file is not text in UTF-8, so letters and signs such as £ would be lost.",
    "Save the file as UTF-8; in a spreadsheet, as CSV UTF-8.",
)

HIDDEN_CHARACTER = Rule(
    "hidden-character",
    Level.ERROR,
    "A character that nobody can see stands in the text; it could change "
    "how a number or a word is read.",
    "Delete it; the place counts it as one character.",
)

YAML_SYNTAX = Rule(
    "yaml-syntax",
    Level.ERROR,
    "A YAML file does not parse.",
    "Follow the hint; what stands below the place may be read wrongly until "
    "it is right.",
)

YAML_TAB = Rule(
    "yaml-tab",
    Level.ERROR,
    "A tab indents a line of YAML.",
    "Indent with spaces, two for each step.",
)

DUPLICATE_KEY = Rule(
    "duplicate-key",
    Level.ERROR,
    "One mapping has the same key twice, so that one of the values would be lost.",
    "Keep one, or give the other its right name.",
)

YAML_ALIAS = Rule(
    "yaml-alias",
    Level.ERROR,
    "A YAML anchor, alias or merge stands for something written elsewhere.",
    "Write the thing out at its place.",
)

YAML_TAG = Rule(
    "yaml-tag",
    Level.ERROR,
    "A YAML tag asks for a special type.",
    "Leave the tag out; the program knows the type from the key.",
)

YAML_KEY = Rule(
    "yaml-key",
    Level.ERROR,
    "A key is not a plain word.",
    "Write the key as a word before a colon.",
)

TABLE_SHAPE = Rule(
    "table-shape",
    Level.ERROR,
    "A CSV file is not a table: rows differ in length, or a quotation mark "
    "is not closed.",
    "Give every row as many cells as the header; save it again from the spreadsheet.",
)

TABLE_HEADER = Rule(
    "table-header",
    Level.ERROR,
    "A column of a CSV table has no name, or two have the same.",
    "Give each column a name of its own in the first row.",
)

TABLE_VALUE = Rule(
    "table-value",
    Level.ERROR,
    "A cell of a CSV table holds what a spreadsheet writes in place of a "
    "value, or a number that can be read in two ways.",
    "Put the value right in the spreadsheet and save it again.",
)

CLAIM_SYNTAX = Rule(
    "claim-syntax",
    Level.ERROR,
    "Something looks like a claim and is not one.",
    "Write [words](fig:name), without spaces in the round brackets.",
)

CITATION_SYNTAX = Rule(
    "citation-syntax",
    Level.ERROR,
    "Something looks like a citation and is not one.",
    "Write [@source] or [@source, p. 4].",
)

NOTE_SYNTAX = Rule(
    "note-syntax",
    Level.ERROR,
    "Something looks like a note or its mark and is not one.",
    "Write [^label] at the word, and [^label]: text in a paragraph of its "
    "own in the same file.",
)

REFERENCE_SYNTAX = Rule(
    "reference-syntax",
    Level.ERROR,
    "Something looks like a cross-reference and is not one.",
    "Write [paragraph](#id).",
)

LINK_TARGET = Rule(
    "link-target",
    Level.ERROR,
    "A link leads somewhere that a printed document must not: to a file, to "
    "an unsafe address, or nowhere.",
    "Link to an https: address, a mailto: address, or a place such as #needles.",
)

MARKUP = Rule(
    "markup",
    Level.ERROR,
    "Marks are used that documents do not print: italics, code, pictures, "
    "strike-through, line breaks.",
    "Write plain words; ** ** marks strong importance, an exhibit holds a picture.",
)

RAW_HTML = Rule(
    "raw-html",
    Level.ERROR,
    "HTML stands in the prose; it would be printed as it stands.",
    "Delete the tags, or write &lt; where a sign is meant.",
)

TEMPLATE_EXPRESSION = Rule(
    "template-expression",
    Level.ERROR,
    "A template expression stands in the prose; it would be printed as it stands.",
    "Delete it; a figure is stated by a claim.",
)

ID_SYNTAX = Rule(
    "id-syntax",
    Level.ERROR,
    "Something looks like an id and is not one, or stands where none can stand.",
    "End the paragraph or heading with {#lower-case-words}.",
)

PROSE_BLOCKS = Rule(
    "prose-blocks",
    Level.ERROR,
    "A field holds more than one paragraph, or a list.",
    "Write one paragraph; longer text goes into report.md.",
)

DIRECTIVE_SYNTAX = Rule(
    "directive-syntax",
    Level.ERROR,
    "A line that begins with ::: is not one that the program knows.",
    "Write for instance ::: exhibit ID on a line of its own.",
)

HEADING_SYNTAX = Rule(
    "heading-syntax",
    Level.ERROR,
    "A heading has no words, or is not marked by # or ##.",
    "Write # or ##, a space and the words.",
)

HEADING_SKIPPED = Rule(
    "heading-skipped",
    Level.ERROR,
    "A heading skips a level, so that screen readers lose the outline.",
    "Begin with #, and put ## beneath it.",
)

UNKNOWN_BLOCK = Rule(
    "unknown-block",
    Level.ERROR,
    "A block of Markdown is of a kind that documents do not print.",
    "Use paragraphs, lists, quotations, notes and ::: lines.",
)

LIST_SHAPE = Rule(
    "list-shape",
    Level.ERROR,
    "A list or a quotation stands where it cannot be printed.",
    "Put it directly after the paragraph that it continues.",
)

QUOTATION_UNCITED = Rule(
    "quotation-uncited",
    Level.ERROR,
    "A quoted block does not end in a citation.",
    "End it with [@source, p. 4].",
)

NOTE_UNKNOWN = Rule(
    "note-unknown",
    Level.ERROR,
    "A note mark has no note in its file.",
    "Write [^label]: text in a paragraph of its own in the same file.",
)

NOTE_UNCALLED = Rule(
    "note-uncalled",
    Level.ERROR,
    "A note is never called, so that nobody would read it.",
    "Put its mark [^label] at the word it belongs to, or delete the note.",
)

DUPLICATE_NOTE = Rule(
    "duplicate-note",
    Level.ERROR,
    "Two notes of one file have the same label.",
    "Give each note a label of its own.",
)

SECTION_SHAPE = Rule(
    "section-shape",
    Level.ERROR,
    "A section has nothing beneath its heading, or text stands before the "
    "first heading of a report.",
    "Write the text beneath the heading that it belongs to.",
)

FACT_SHAPE = Rule(
    "fact-shape",
    Level.ERROR,
    "A fact of the fact sheet is not a number with its sentences.",
    "Write # with a claim, and beneath it one or more paragraphs.",
)

# content: what the models and the profile require

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

# figures

UNIT_UNKNOWN = Rule(
    "unit-unknown",
    Level.ERROR,
    "The unit of a figure cannot be read.",
    "Write it in words: people, GBP, GBP per person per year, percent, percentage "
    "points, ratio, hours.",
)

UNIT_MISMATCH = Rule(
    "unit-mismatch",
    Level.ERROR,
    "A formula combines units that do not go together, or gives another unit than "
    "its figure declares.",
    "Correct the formula or the unit; a bare number with a unit is written "
    'quantity(1, "council").',
)

PERCENT_AND_POINTS = Rule(
    "percent-and-points",
    Level.ERROR,
    "A share (percent) is used as a difference of two shares (percentage points), or "
    "the reverse.",
    "A percentage less a percentage is in percentage points; only a percentage can "
    "multiply a count.",
)

FORMULA_SYNTAX = Rule(
    "formula-syntax",
    Level.ERROR,
    "A formula holds something that is not part of the language.",
    "Use names of figures, plain numbers, + - * /, parentheses, and sum, mean, min, "
    "max, abs, quantity.",
)

UNKNOWN_FIGURE = Rule(
    "unknown-figure",
    Level.ERROR,
    "A name is used that no figure of `figures.yaml` has.",
    "Put the name right, or add the figure.",
)

FIGURE_CYCLE = Rule(
    "figure-cycle",
    Level.ERROR,
    "Figures are computed from each other in a circle, so that none has a value.",
    "Make one of them an input.",
)

FIGURE_DIVISION = Rule(
    "figure-division",
    Level.ERROR,
    "A formula divides by nought.",
    "Check the figure that it divides by.",
)

FIGURE_TOO_LARGE = Rule(
    "figure-too-large",
    Level.ERROR,
    "A figure is larger or finer than any figure of a report can be.",
    "Check its digits, or the formula that gives it.",
)

FIGURE_DISPLAY = Rule(
    "figure-display",
    Level.ERROR,
    "A figure has no last digit and nothing says how to round it.",
    "Give it a `display`, for instance `display: {decimals: 0}`.",
)

FIGURE_INTERVAL = Rule(
    "figure-interval",
    Level.ERROR,
    "An estimate lies outside its own interval.",
    "Check the value and both ends of the interval.",
)

FIGURE_AWAITED = Rule(
    "figure-awaited",
    Level.ERROR,
    "A figure has not come yet: drafts print that it is awaited, final documents "
    "are not written.",
    "Ask for it; put its value in when it comes.",
)

FIGURE_BROKEN = Rule(
    "figure-broken",
    Level.ERROR,
    "A figure has no value because one that it is computed from has none.",
    "Put the figure right that it is grouped beneath.",
)

FIGURES_DISAGREE = Rule(
    "figures-disagree",
    Level.ERROR,
    "Two figures measure the same thing for the same population, area and period, and "
    "differ.",
    "Keep one; or say under `apart` why they may differ.",
)

FIGURE_UNUSED = Rule(
    "figure-unused",
    Level.WARNING,
    "No formula, claim or exhibit uses a figure.",
    "State it in a document, or take it out.",
)

FIGURE_SOURCE = Rule(
    "figure-source",
    Level.WARNING,
    "An input does not say where it comes from.",
    "Name its `source` and `page`, or say in a `note` why there is none.",
)

QUERY_TABLE = Rule(
    "query-table",
    Level.ERROR,
    "A figure asks a table, or a column of it, that is not there.",
    "Put the name right: tables are CSV files in the brief's `data` folder.",
)

QUERY_ROWS = Rule(
    "query-rows",
    Level.ERROR,
    "A figure is read from one cell, and no row or several rows answer; or a sum has "
    "no row to add.",
    "Make `where` name exactly the rows that are meant.",
)

QUERY_NUMBER = Rule(
    "query-number",
    Level.ERROR,
    "A cell that a figure is read from does not hold a number.",
    "Write digits, with commas between thousands or none; leave nothing else in the "
    "cell.",
)

QUERY_NOTHING = Rule(
    "query-nothing",
    Level.WARNING,
    "A figure counts rows and finds none.",
    "Check the words under `where`; nought may also be right.",
)

# claims

CLAIM_WORDING = Rule(
    "claim-wording",
    Level.ERROR,
    "The words of a claim are not true of the figure that they state.",
    "Use one of the wordings that the hint offers, or correct the figure.",
)

CLAIM_NOT_CHECKED = Rule(
    "claim-not-checked",
    Level.WARNING,
    "The words of a claim could not be read as a quantity, so that nobody but the "
    "author has checked them.",
    "Write the number in digits, or in one of the wordings that the hint offers.",
)

CLAIM_MISLEADING = Rule(
    "claim-misleading",
    Level.WARNING,
    "The words of a claim are true and yet can mislead, such as a bound far from "
    "the value.",
    "Use words nearer to the figure.",
)

CLAIM_TARGET = Rule(
    "claim-target",
    Level.ERROR,
    "A claim counts or follows something that the brief does not have.",
    "Name a grid, a list, an exhibit or a table of the brief.",
)

CLAIM_WORDLESS = Rule(
    "claim-wordless",
    Level.ERROR,
    "A claim has no words and the program has none to supply.",
    "Write the words between the square brackets.",
)

FILE_CHANGED = Rule(
    "file-changed",
    Level.ERROR,
    "A file is no longer what was read, so that words would land in the wrong place.",
    "Save the file, then run the command again.",
)

CLAIM_WITHOUT_VALUE = Rule(
    "claim-without-value",
    Level.ERROR,
    "A claim states a figure that has no value.",
    "Put the figure right that it is grouped beneath.",
)

# document

EXHIBIT_DATA = Rule(
    "exhibit-data",
    Level.ERROR,
    "An exhibit cannot be drawn from the data that it names.",
    "Put the table, the column or the number right at the place named.",
)

# render

OUTSIDE_RESOURCE = Rule(
    "outside-resource",
    Level.ERROR,
    "A page asks for something that is not among the files its document brings along.",
    "Put the file into the brief's folder or assets/ and name it there.",
    safety=True,
)
MISSING_ASSET = Rule(
    "missing-asset",
    Level.ERROR,
    "A font or an image of the document is not there.",
    "Put the file back, or take the exhibit out.",
)
BROKEN_IMAGE = Rule(
    "broken-image",
    Level.ERROR,
    "An image cannot be read or drawn, so its place would be empty.",
    "Save the image again as PNG, JPEG or plain SVG.",
)
NO_FONT = Rule(
    "no-font",
    Level.ERROR,
    "A font that the style declares cannot be read, or the style declares none.",
    "Put the font's TrueType file back into assets/fonts.",
)
MISSING_GLYPH = Rule(
    "missing-glyph",
    Level.ERROR,
    "No declared font has a sign that the text uses; readers would see an empty box.",
    "Write the sign in another way, or in words.",
)
DOUBLE_ANCHOR = Rule(
    "double-anchor",
    Level.ERROR,
    "Two things on the pages have one id, so a link would lead to the wrong one.",
    "Give one of them another id.",
)
LAYOUT_RECORD = Rule(
    "layout-record",
    Level.ERROR,
    "The layout engine did not understand a part of the page or its style.",
    "Put the style sheet or the template right.",
)
PAGE_OVERFLOW = Rule(
    "page-overflow",
    Level.ERROR,
    "A document that must fit its pages does not; type is never made smaller to fit.",
    "Shorten the text, beginning with the longest parts that the finding names.",
)
TOO_FEW_PAGES = Rule(
    "too-few-pages",
    Level.ERROR,
    "A document that must have a number of pages has fewer.",
    "Give the document the content that its missing pages are for.",
)
TOO_WIDE = Rule(
    "too-wide",
    Level.ERROR,
    "Words or a picture run out of their column or off the page.",
    "Shorten the word or the address, or give the column more room.",
)
NOTE_ASTRAY = Rule(
    "note-astray",
    Level.ERROR,
    "A note at a page's foot stands on another page than its mark in the text.",
    "Move or shorten the note, or set the notes at the end of the document.",
)
LAYOUT_TOO_HEAVY = Rule(
    "layout-too-heavy",
    Level.ERROR,
    "Laying the pages out took more time or memory than a document may take.",
    "Split what is very long: a paragraph, a table, a grid's cell.",
)
LAYOUT_FAILED = Rule(
    "layout-failed",
    Level.ERROR,
    "The layout engine gave up on the document.",
    "Take out what was added last, build again, and report what brought it back.",
)

# press and check

NOT_TAGGED = Rule(
    "not-tagged",
    Level.ERROR,
    "The PDF has no structure tree, so a screen reader finds no headings or tables.",
    "Build the document afresh; a PDF from elsewhere needs to be tagged by its maker.",
)
STRAY_CONTENT = Rule(
    "stray-content",
    Level.ERROR,
    "Something on a page is neither in the structure tree nor marked as furniture.",
    "Report it: the template paints something that the tree does not know.",
)
TREE_DIFFERS = Rule(
    "tree-differs",
    Level.ERROR,
    "The structure tree has other headings, paragraphs, lists, tables, figures or notes "
    "than the document.",
    "Report it: a part of the document would be read twice, or not at all.",
)
NO_TITLE = Rule(
    "no-title",
    Level.ERROR,
    "The PDF does not show its title, or bears another than its document.",
    "Give the document a title.",
)
NO_LANGUAGE = Rule(
    "no-language",
    Level.ERROR,
    "The PDF does not say in which language it is, or names another than its document.",
    "State the language in the organisation's profile.",
)
WRONG_DATE = Rule(
    "wrong-date",
    Level.ERROR,
    "The PDF bears another date than that of its meeting.",
    "Build the document afresh.",
)
FONT_NOT_EMBEDDED = Rule(
    "font-not-embedded",
    Level.ERROR,
    "A font is not in the file, so other machines would show other letters.",
    "Declare the font in the style with its TrueType file.",
)
FOREIGN_FONT = Rule(
    "foreign-font",
    Level.ERROR,
    "A page uses a font that its document does not declare.",
    "Declare the font in the style, or write the sign that it was used for in words.",
)
BOOKMARKS_DIFFER = Rule(
    "bookmarks-differ",
    Level.ERROR,
    "The PDF's bookmarks are not the headings of the document, in their order.",
    "Report it: the style gives bookmarks to other things than headings.",
)
DEAD_LINK = Rule(
    "dead-link",
    Level.ERROR,
    "A link leads to nothing.",
    "Put the id right that the link names.",
)
SILENT_LINK = Rule(
    "silent-link",
    Level.ERROR,
    "A link does not say where it leads, or a screen reader cannot reach it.",
    "Give the link words.",
)
NO_ALTERNATIVE = Rule(
    "no-alternative",
    Level.ERROR,
    "A figure has no words for those who cannot see it.",
    "Give the exhibit or the image its alternative text.",
)
NO_SCOPE = Rule(
    "no-scope",
    Level.ERROR,
    "A table's head does not say whether it is of a row or of a column.",
    "Report it: the template leaves the scope out.",
)
WRONG_PAPER = Rule(
    "wrong-paper",
    Level.ERROR,
    "A page has not the size of the paper that it is for.",
    "Put the page size right in the style.",
)

# build

CANNOT_WRITE = Rule(
    "cannot-write",
    Level.ERROR,
    "The finished files cannot be written; what was there before still is.",
    "Make room, or ask for the right to write, or choose another folder with --out.",
)
NO_LIBRARY = Rule(
    "no-library",
    Level.ERROR,
    "No folder from here upwards holds `content/organisation.yaml`.",
    "Change to the folder of your briefs, or make a first one: `brief new NAME`.",
)
NO_BRIEF = Rule(
    "no-brief",
    Level.ERROR,
    "No brief of that name is in the library.",
    "Use one of the names that the hint lists, or make the brief: `brief new NAME`.",
)
NO_DOCUMENT = Rule(
    "no-document",
    Level.ERROR,
    "The brief does not yield a document of that name.",
    "Use one of the names that the hint lists, or add it to brief.yaml.",
)
NO_MEETING_PAPERS = Rule(
    "no-meeting-papers",
    Level.ERROR,
    "No item of the meeting's agenda names a brief.",
    "Add `brief: NAME` to the agenda item in the meeting's file.",
)
NO_PDF = Rule(
    "no-pdf",
    Level.ERROR,
    "There is no PDF to look at.",
    "Build the brief first, or give the path of a PDF.",
)
BASELINE_MOVED = Rule(
    "baseline-moved",
    Level.WARNING,
    "Figures differ from those that were accepted as the baseline.",
    "See how with `brief accept NAME --compare`; accept it, or put the input back.",
)
STALE_DOCUMENT = Rule(
    "stale-document",
    Level.WARNING,
    "A PDF was left as it was and its content has changed since.",
    "Build the whole brief: `brief build NAME`.",
)

RULES: tuple[Rule, ...] = tuple(
    value for value in list(globals().values()) if isinstance(value, Rule)
)
"""Every rule, in the order of the way through the program."""
