"""Rules of reading: what a file of content may look like, letter by letter."""

from brief.rules.rule import Level, Rule

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
    safety=True,
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

MERGE_CONFLICT = Rule(
    "merge-conflict",
    Level.ERROR,
    "Two versions of the same lines stand one beneath the other, as git leaves them "
    "where it could not tell which is right.",
    "Keep the lines that are right, and take out those that begin with <<<<<<<, "
    "======= and >>>>>>>.",
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
    "A YAML file does not parse, or brackets part a number at its comma.",
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
    "A column of a CSV table has no name, two have the same, a title stands above "
    "them, or a table of inputs lacks a column that it needs.",
    "Give each column a name of its own in the first row; a table of inputs has "
    "`name`, `value` and `unit`.",
)

TABLE_VALUE = Rule(
    "table-value",
    Level.ERROR,
    "A cell of a CSV table holds what a spreadsheet writes in place of a "
    "value, or a number that can be read in two ways: “84,5”, or “84.210” in a file "
    "parted by semicolons.",
    "Put the value right in the spreadsheet and save it again; write 84.5, and 84210 "
    "or 84.21.",
)

INPUT_NAME = Rule(
    "input-name",
    Level.ERROR,
    "A row of a table of inputs has no name that a formula could use.",
    "Use lower-case letters, digits and underscores: `drug_users`.",
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
    "strike-through, line breaks; in a cell of a printed table, all but links to "
    "figures.",
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
