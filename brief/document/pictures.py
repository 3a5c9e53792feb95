"""Exhibits in their places: drawn, tabled, pictured, or said to be missing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from markupsafe import Markup

from brief.content.models.exhibit import ExhibitKind
from brief.document import contexts
from brief.document.exhibits import draw
from brief.document.markup import EMPTY, Writer, src_of
from brief.findings import Finding, Place, Stop

if TYPE_CHECKING:
    from brief.content.models.exhibit import Exhibit
    from brief.document.exhibits import DataTable, Drawing

UNDRAWN = Markup("This exhibit cannot be drawn from its data yet.")
"""What a draft prints in place of an exhibit whose data is in error."""


@dataclass(slots=True)
class Gallery:
    """Draws the exhibits of one document, and gathers what they leave behind.

    `tables` are printed together at the document's end; `images` are its assets.
    """

    writer: Writer
    width_mm: float
    size: str = "report"
    tables: list[contexts.Data] = field(default_factory=list)
    images: dict[str, bytes] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def hang(self, name: str, place: Place, number: int = 0) -> contexts.Exhibit | None:
        """Give an exhibit as a template receives it; None where none is declared."""
        sheet = self.writer.brief.exhibits
        exhibit = sheet.exhibits.get(name) if sheet else None
        if exhibit is None:
            return None
        title = self.writer.write(exhibit.title)
        subtitle = self.writer.write(exhibit.subtitle)
        missing = self.writer.write(exhibit.not_available)
        drawing = None if missing else self._drawn(name, exhibit)
        source = self._source(exhibit)
        marks = self.writer.margin.take()
        picture = self._picture(exhibit)
        if exhibit.image and not picture:
            missing = UNDRAWN
        table = self._table(name, number, title, drawing)
        tabled = exhibit.kind is ExhibitKind.TABLE
        if table and not tabled and number:
            self.tables.append(table)
        return contexts.Exhibit(
            anchor=f"x-{name}",
            number=number,
            title=title,
            subtitle=subtitle,
            svg=Markup(drawing.svg) if drawing else EMPTY,  # noqa: S704 - our own drawing
            picture=picture,
            table=table if tabled else None,
            missing=missing or (EMPTY if drawing else UNDRAWN),
            data=table if not tabled and number else None,
            source=source,
            src=src_of(place),
            marks=marks,
        )

    def _source(self, exhibit: Exhibit) -> Markup:
        """Give the source line, introduced as one however it is written."""
        words = self.writer.write(exhibit.source)
        said = not words or self.writer.plain(exhibit.source).startswith("Source")
        return words if said else Markup("Source: ") + words

    def _drawn(self, name: str, exhibit: Exhibit) -> Drawing | None:
        writer = self.writer
        try:
            return draw(
                name,
                exhibit,
                writer.brief,
                writer.figures,
                width_mm=self.width_mm,
                size=self.size,
            )
        except Stop as stop:
            self.findings.extend(stop.findings)
            return None

    def _picture(self, exhibit: Exhibit) -> contexts.Picture | None:
        data = self.writer.brief.images.get(exhibit.image) if exhibit.image else None
        if data is None:
            return None
        url = f"asset:images/{exhibit.image}"
        self.images[url] = data
        return contexts.Picture(url, self.writer.plain(exhibit.alternative))

    def _table(
        self, name: str, number: int, title: Markup, drawing: Drawing | None
    ) -> contexts.Data | None:
        if not (drawing and drawing.table):
            return None
        return contexts.Data(
            anchor=f"d-{name}",
            back=f"x-{name}",
            number=number,
            title=title,
            columns=drawing.table.columns,
            rows=_rows(drawing.table),
        )


def _rows(table: DataTable) -> tuple[contexts.DataRow, ...]:
    """Give the rows of a data table; the first cell heads its row."""
    return tuple(contexts.DataRow(head, tuple(cells)) for head, *cells in table.rows)
