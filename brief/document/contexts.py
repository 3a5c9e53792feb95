"""What templates receive: one frozen record for each thing that they lay out.

A template knows each record by one name, everywhere: the record `Fact` is always
`fact`. Words arrive as safe markup or as plain text that Jinja escapes; numbers
arrive as they are printed. Nothing here is calculated.
"""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from brief.document.marks import Mark
from brief.document.proof.records import Proof

EMPTY = Markup()


@dataclass(frozen=True, slots=True)
class Shell:
    """The page that holds any document: its head, and a draft's front list.

    `edition` says on the first page which edition this is and how to ask for another.
    `slug` is what a sheet for the press says of itself outside its page.
    `proof` is the cover sheet of a proof. `elsewhere` counts the findings that stand in
    the drafts of other documents. `imprint` says of which release the page is;
    `released` is the same where it stands among the words as well: of what is no
    release, the foot of each page says so alone.
    """

    name: str
    language: str
    title: str
    description: str
    author: str
    date: str
    styles: tuple[Markup, ...]
    draft: bool
    marks: tuple[Mark, ...]
    elsewhere: str
    proof: Proof | None = None
    edition: Markup = EMPTY
    slug: str = ""
    imprint: str = ""
    released: str = ""


@dataclass(frozen=True, slots=True)
class Logo:
    """The organisation's mark: an address among the assets, and its words."""

    url: str
    words: str


@dataclass(frozen=True, slots=True)
class Line:
    """A labelled line of a head block or of a figure's particulars."""

    label: str
    words: Markup


@dataclass(frozen=True, slots=True)
class Note:
    """A numbered note; a note at the foot of a page is set within its call.

    `marks` are those of a proof, which stand by the note.
    """

    number: int
    words: Markup
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to ask; what is not known is empty."""

    name: str
    role: str
    email: str
    telephone: str
    address: str


@dataclass(frozen=True, slots=True)
class Quoted:
    """A block quotation."""

    paragraphs: tuple[Markup, ...]
    src: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """One point of a list, with any lists beneath it."""

    words: Markup
    src: str
    lists: tuple[Points, ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Points:
    """A list of points, lettered or bulleted."""

    lettered: bool
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class More:
    """What continues a paragraph: exactly one of a list and a quotation."""

    points: Points | None = None
    quoted: Quoted | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A numbered paragraph with what continues it."""

    anchor: str
    number: int
    words: Markup
    src: str
    continued: tuple[More, ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class DataRow:
    """One row of a data table: what heads it, and its cells."""

    head: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """A row of a table told as a point of a list: its head, then its cells.

    Each is labelled with the heading of its column.
    """

    head: Line
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table of data: a heading for each column, then its rows.

    `records` tells the same rows as a list, where the table itself has no room.
    """

    columns: tuple[str, ...]
    rows: tuple[DataRow, ...]
    records: tuple[Record, ...] = ()


@dataclass(frozen=True, slots=True)
class Data:
    """The data behind a drawing; `anchor` is where it stands, `back` the drawing."""

    anchor: str
    back: str
    number: int
    title: Markup
    table: Table


@dataclass(frozen=True, slots=True)
class Picture:
    """An image of an exhibit: an address among the assets, and its words."""

    url: str
    words: str


@dataclass(frozen=True, slots=True)
class Exhibit:
    """An exhibit in its place.

    `missing` says why nothing is shown; otherwise a table is shown where `tabled`,
    else a picture, else the drawing. `data` is the table printed elsewhere that holds
    what a drawing shows. `small` exhibits stand beside a fact's number; those of a
    fact sheet carry no number or source of their own, and where facts are many no title
    but what they measure. On a page of the web,
    `narrow` is the drawing for a narrow window, and `words` names the exhibit.
    """

    anchor: str
    svg: Markup
    picture: Picture | None
    table: Table | None
    tabled: bool
    missing: Markup
    narrow: Markup = EMPTY
    words: str = ""
    small: bool = False
    number: int = 0
    title: Markup = EMPTY
    subtitle: Markup = EMPTY
    data: Data | None = None
    source: Markup = EMPTY
    src: str = ""
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Pillar:
    """A pillar; `shape` numbers the mark that tells it apart without colour."""

    name: Markup
    shape: int


@dataclass(frozen=True, slots=True)
class Cell:
    """One principle and the pillars that it serves."""

    words: Markup
    src: str
    pillars: tuple[Pillar, ...]


@dataclass(frozen=True, slots=True)
class Stack:
    """One column of a grid, to be read downwards as a list."""

    heading: Markup
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """One view of a grid, by rows; `pillars` is its key, empty for the plain view.

    `stacks` holds the same cells by columns, where the page has room for one alone.
    """

    anchor: str
    title: Markup
    headings: tuple[Markup, ...]
    rows: tuple[tuple[Cell, ...], ...]
    linked: bool
    pillars_title: Markup
    pillars: tuple[Pillar, ...]
    src: str
    marks: tuple[Mark, ...]
    stacks: tuple[Stack, ...] = ()


@dataclass(frozen=True, slots=True)
class Clearance:
    """Who cleared an implication, in a sentence."""

    words: Markup
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """What stands beneath a heading: exactly one of these."""

    paragraph: Paragraph | None = None
    exhibit: Exhibit | None = None
    grid: Grid | None = None
    clearance: Clearance | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A section or a subsection; `paragraphs` says which it holds, for the contents."""

    anchor: str
    level: int
    heading: Markup
    words: str
    paragraphs: str
    src: str
    items: tuple[Item, ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """The agenda-item paper."""

    organisation: str
    strapline: Markup
    logo: Logo | None
    marking: str
    board: str
    item: str
    title: Markup
    short_title: str
    lines: tuple[Line, ...]
    summary: Markup
    version_note: Markup
    sections: tuple[Section, ...]
    notes: tuple[Note, ...]
    data: tuple[Data, ...]
    closing: tuple[Line, ...]
    other_formats: Markup
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact: its number, its unit and its first sentence read on as one sentence.

    `unit` is what follows the number on a line of its own: "a year", "children".
    `size` is "short" for a number of few characters, "line" for one that stands on one
    line all the same, else "long". `period` is the date of its data.
    """

    anchor: str
    number: Markup
    unit: Markup
    size: str
    first: Markup
    more: tuple[Markup, ...]
    period: str
    exhibits: tuple[Exhibit, ...]
    src: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class FactSheet:
    """The fact sheet: one page to be read across a table.

    `roomy` is for sheets of few facts. `sources` names whose data the figures are.
    """

    organisation: str
    strapline: Markup
    logo: Logo | None
    title: Markup
    standfirst: tuple[Markup, ...]
    facts: tuple[Fact, ...]
    roomy: bool
    sources: str
    report: str
    item: str
    meeting: str
    notes: tuple[Note, ...]
    contact: Contact
    other_formats: Markup
    address: str
    url: str
    code: Markup
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Leaflet:
    """A fact sheet as a leaflet: its facts on the front and on the back."""

    sheet: FactSheet
    front: tuple[Fact, ...]
    back: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Principles:
    """The handout: each grid, plain and with its links, on one page."""

    organisation: str
    strapline: Markup
    logo: Logo | None
    title: Markup
    grids: tuple[Grid, ...]
    pillars_title: Markup
    pillars: tuple[Pillar, ...]
    report: str
    item: str
    meeting: str
    contact: Contact
    other_formats: Markup
    marks: tuple[Mark, ...]
