"""Rules of laying out pages."""

from brief.rules.rule import Level, Rule

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
