"""Which HTML becomes which element of the structure tree, as tables.

The types are those of PDF 1.7 (ISO 32000-1, 14.8.4). What has no entry has no element
of its own: what it holds belongs to whatever holds it, so that the tree says only what
a listener can use.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

SVG = "{http://www.w3.org/2000/svg}svg"

BLOCKS: Mapping[str, str] = {
    "main": "Part",
    "article": "Art",
    "section": "Sect",
    "nav": "Sect",
    "aside": "Div",
    "figure": "Div",
    "blockquote": "BlockQuote",
    "h1": "H1",
    "h2": "H2",
    "h3": "H3",
    "h4": "H4",
    "h5": "H5",
    "h6": "H6",
    "p": "P",
    "ul": "L",
    "ol": "L",
    "dl": "L",
    "table": "Table",
    "thead": "THead",
    "tbody": "TBody",
    "tfoot": "TFoot",
    "tr": "TR",
    "th": "TH",
    "td": "TD",
    "caption": "Caption",
    "figcaption": "Caption",
    "img": "Figure",
    SVG: "Figure",
    "q": "Quote",
    "code": "Code",
}

GROUPING = frozenset({"Document", "Part", "Art", "Sect", "Div", "BlockQuote"})
"""They hold elements, never words; words found in them are a paragraph."""

NOTE_HOLDERS = GROUPING | {"LBody"}
"""Where a note of a page's foot may stand in the tree: after the block of its call.
One called in a table comes after the table, so that cells stay short to listen to."""

IN_LINE = frozenset({"Reference", "Link", "Span", "Quote", "Code", "Note"})
"""What may follow a call in the same sentence."""

MAY_BE_EMPTY = frozenset({"TD", "TH"})

NOTE = re.compile(r"note-(\w+)\Z")
CALL = re.compile(r"call-(\w+)\Z")

NUMBERING: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\W*\d+\W*\Z"), "Decimal"),
    (re.compile(r"\W*[ivx]+\W*\Z"), "LowerRoman"),
    (re.compile(r"\W*[IVX]+\W*\Z"), "UpperRoman"),
    (re.compile(r"\W*[a-z]\W*\Z"), "LowerAlpha"),
    (re.compile(r"\W*[A-Z]\W*\Z"), "UpperAlpha"),
    (re.compile(r"[•●▪]\s*\Z"), "Disc"),
    (re.compile(r"[◦○]\s*\Z"), "Circle"),
    (re.compile(r"[■□]\s*\Z"), "Square"),
)
"""A list's kind by what is printed before its points: the only thing a reader sees.

Roman comes before letters, and `list_kind` looks at every label, so that a list whose
first point is "(i)" is not taken for the ninth letter, nor (a) to (i) for Roman."""

STYLES: Mapping[str, str] = {"disc": "Disc", "circle": "Circle", "square": "Square"}


def list_kind(labels: list[str], style: object) -> str:
    """Name the kind of a list by its labels, or by its style where it prints none."""
    for pattern, kind in NUMBERING:
        if labels and all(pattern.match(label.strip()) for label in labels):
            return kind
    return STYLES.get(str(style), "None")


def decorative(box: Any) -> bool:
    """Say whether nothing of a box is for a listener: it is ornament or furniture."""
    element = box.element
    if element is None:
        return False
    told = element.get("aria-hidden") == "true" or element.get("role") in HIDING
    silent = element.tag == "img" and element.get("alt") == ""
    return told or silent or box.style["position"] == "fixed"


HIDING = frozenset({"presentation", "none"})


def words(element: Any) -> str:
    """Give the text of an element with its white space made plain."""
    return " ".join("".join(element.itertext()).split())


def link_words(element: Any) -> str:
    """Say where a link leads: its title if it has one, else what it says."""
    told = element.get("aria-label") or element.get("title")
    if told:
        return str(told)
    for pattern, text in NOTE_LINKS:
        if match := pattern.match(element.get("href", "")):
            return text(match[1])
    return words(element)


NOTE_LINKS: tuple[tuple[re.Pattern[str], Callable[[str], str]], ...] = (
    (re.compile(r"#note-(\w+)\Z"), "Note {}".format),
    (re.compile(r"#call-(\w+)\Z"), "Back to the text of note {}".format),
)
"""A number alone says nothing when links are read out as a list."""


def alternative(element: Any) -> str:
    """Give the words that stand for a picture: its title and description, or alt."""
    if element.tag != SVG:
        return str(element.get("alt") or "")
    space = SVG.removesuffix("svg")
    parts = (element.find(f"{space}{name}") for name in ("title", "desc"))
    told = [words(part) for part in parts if part is not None]
    return " ".join(_sentence(one) for one in told if one)


def _sentence(text: str) -> str:
    return text if text[-1] in ".?!:;" else f"{text}."
