"""Exhibits in their places: drawn, tabled, pictured, or said to be missing."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from markupsafe import Markup

from brief.content.models.exhibit import ExhibitKind
from brief.document import contexts
from brief.document.contexts import EMPTY
from brief.document.exhibits.easel import draw
from brief.document.markup import Writer, src_of
from brief.document.spacing import ended
from brief.document.web.drawings import for_page
from brief.findings import Place, Stop
from brief.page import HTML
from brief.tokens import tokens

if TYPE_CHECKING:
    from brief.content.models.exhibit import Exhibit
    from brief.content.models.manuscript import FactSheet
    from brief.content.models.prose import Prose
    from brief.document.exhibits import DataTable, Drawing

UNDRAWN = Markup("This exhibit cannot be drawn from its data yet.")
"""What a draft prints in place of an exhibit whose data is in error."""


SMALL = frozenset({ExhibitKind.PEOPLE, ExhibitKind.SHARE})
"""The kinds without labels, which may stand small beside a fact's number."""


@dataclass(slots=True)
class Gallery:
    """Draws the exhibits of one document, and gathers what they leave behind.

    Where one cannot be drawn its place says so; `brief.document.judging` says why.
    `tables` are printed together at the document's end; `images` are its assets. The
    target may have sizes of its own.
    """

    writer: Writer
    target: str = ""
    tables: list[contexts.Data] = field(default_factory=list)
    images: dict[str, bytes] = field(default_factory=dict)

    def hang(self, name: str, place: Place, number: int) -> contexts.Exhibit | None:
        """Give a numbered exhibit with its captions; None where none is declared."""
        exhibit = self._declared(name)
        if exhibit is None:
            return None
        write = self.writer.write
        title, subtitle = ended(write(exhibit.title)), write(exhibit.subtitle)
        width = tokens(self.target).pages["report"].measure
        shown = self._shown(name, exhibit, "report", width)
        data = self._data(name, number, self.writer.margin.again(title), shown)
        self._unseen(exhibit)
        return replace(
            shown,
            number=number,
            title=title,
            subtitle=subtitle,
            data=data,
            source=self._source(exhibit),
            src=src_of(place),
            marks=self.writer.margin.take(),
        )

    def pin(self, name: str, place: Place) -> contexts.Exhibit | None:
        """Give an exhibit as a fact sheet shows it, with what it measures.

        A sheet of few facts has room for its title too; on a fuller one the fact is
        its title. A small one beside a number has no room for words.
        """
        exhibit = self._declared(name)
        if exhibit is None:
            return None
        small = exhibit.kind in SMALL
        width = tokens(self.target).exhibits["beside" if small else "beneath"]
        shown = self._shown(name, exhibit, "fact", width)
        captions = captions_of(exhibit, roomy=is_roomy(self.writer.brief.factsheet))
        for prose in (exhibit.title, exhibit.subtitle, exhibit.source):
            if prose not in captions:
                self.writer.margin.unseen(prose)
        *title, subtitle = [EMPTY, *(self.writer.write(one) for one in captions)]
        self._unseen(exhibit)
        return replace(
            shown,
            small=small,
            title=EMPTY.join(title),
            subtitle=subtitle,
            src=src_of(place),
        )

    def _declared(self, name: str) -> Exhibit | None:
        sheet = self.writer.brief.exhibits
        return sheet.exhibits.get(name) if sheet else None

    def _shown(
        self, name: str, exhibit: Exhibit, size: str, width: float
    ) -> contexts.Exhibit:
        """Give what stands in an exhibit's place: a drawing, a table, or why not."""
        missing = self.writer.write(exhibit.not_available)
        drawing = None if missing else self._drawn(name, exhibit, size, width)
        picture = self._picture(exhibit)
        absent = exhibit.image and not picture
        return contexts.Exhibit(
            anchor=f"x-{name}",
            svg=self._svg(drawing),
            narrow=self._narrow(name, exhibit, size, width) if drawing else EMPTY,
            words=self.writer.plain(exhibit.title),
            picture=picture,
            table=_table(drawing.table) if drawing and drawing.table else None,
            tabled=exhibit.kind is ExhibitKind.TABLE,
            missing=missing or (EMPTY if drawing and not absent else UNDRAWN),
        )

    def _svg(self, drawing: Drawing | None) -> Markup:
        """Give a drawing; on a page of the web its colours follow the page."""
        svg = drawing.svg if drawing else ""
        on_page = for_page(svg) if self.target == HTML.name else svg
        return Markup(on_page)  # noqa: S704 - our own drawing

    def _narrow(self, name: str, exhibit: Exhibit, size: str, width: float) -> Markup:
        """Draw once more for a narrow window, where a page of the web has one."""
        drawn = tokens().web.drawn
        if self.target != HTML.name or width <= drawn:
            return EMPTY
        return self._svg(self._drawn(name, exhibit, size, drawn, "-narrow"))

    def _data(
        self, name: str, number: int, title: Markup, shown: contexts.Exhibit
    ) -> contexts.Data | None:
        """Keep the table behind a drawing for the end of the document."""
        if shown.tabled or shown.table is None:
            return None
        data = contexts.Data(f"d-{name}", f"x-{name}", number, title, shown.table)
        self.tables.append(data)
        return data

    def _unseen(self, exhibit: Exhibit) -> None:
        """Take note of the prose of an exhibit that is drawn, or read aloud alone."""
        self.writer.margin.unseen(exhibit.alternative)
        for row in exhibit.rows:
            self.writer.margin.unseen(row.label)
        for series in exhibit.data.series if exhibit.data else ():
            self.writer.margin.unseen(series.label)

    def _source(self, exhibit: Exhibit) -> Markup:
        """Give the source line, introduced as one however it is written."""
        words = self.writer.write(exhibit.source)
        said = not words or self.writer.plain(exhibit.source).startswith("Source")
        return words if said else Markup("Source: ") + words

    def _drawn(
        self, name: str, exhibit: Exhibit, size: str, width: float, edition: str = ""
    ) -> Drawing | None:
        writer = self.writer
        try:
            return draw(
                name,
                exhibit,
                writer.brief,
                writer.figures,
                width_mm=width,
                size=size,
                target=self.target,
                edition=edition,
            )
        except Stop:
            return None

    def _picture(self, exhibit: Exhibit) -> contexts.Picture | None:
        data = self.writer.brief.images.get(exhibit.image) if exhibit.image else None
        if data is None:
            return None
        url = f"asset:images/{exhibit.image}"
        self.images[url] = data
        return contexts.Picture(url, self.writer.plain(exhibit.alternative))


def captions_of(exhibit: Exhibit, *, roomy: bool) -> tuple[Prose, ...]:
    """Give the words that a fact sheet sets above an exhibit, what it measures last."""
    bare = exhibit.kind in SMALL or exhibit.not_available
    if bare or not exhibit.subtitle:
        return () if bare else (exhibit.title,)
    return (exhibit.title, exhibit.subtitle) if roomy else (exhibit.subtitle,)


FEW = 5
"""The most facts that have a page to themselves at a larger size."""


def is_roomy(sheet: FactSheet | None) -> bool:
    """Tell whether a fact sheet has so few facts that they have room about them."""
    return sheet is not None and len(sheet.facts) <= FEW


def _table(table: DataTable) -> contexts.Table:
    """Give a data table; the first cell of each row heads it."""
    rows = tuple(contexts.DataRow(head, tuple(cells)) for head, *cells in table.rows)
    return contexts.Table(table.columns, rows)
