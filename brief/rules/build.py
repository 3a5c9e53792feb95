"""Rules of building and of the command line."""

from brief.rules.rule import Level, Rule

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
