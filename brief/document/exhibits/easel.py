"""Where sketches become pictures: beyond here is ReportLab.

Judging an exhibit's data stops short of this module, and needs no drawing program.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from brief.document.exhibits.bars import bars
from brief.document.exhibits.columns import columns, have_room
from brief.document.exhibits.drawing import Drawing
from brief.document.exhibits.kinds import judged
from brief.document.exhibits.lines import lines
from brief.document.exhibits.maps import point_map
from brief.document.exhibits.pen import Pen
from brief.document.exhibits.people import people
from brief.document.exhibits.share import share
from brief.document.exhibits.sketch import (
    Bars,
    Columns,
    Lines,
    Map,
    People,
    Share,
    Sketch,
)
from brief.document.exhibits.svg import svg_of
from brief.document.exhibits.values import plain_text
from brief.page import points_of_mm
from brief.tokens import tokens

if TYPE_CHECKING:
    from reportlab.graphics.shapes import Drawing as Picture

    from brief.content.models.brief import Brief
    from brief.content.models.exhibit import Exhibit
    from brief.figures.ledger import Figures


AS_BARS = "The columns are drawn as bars, one beneath the other."
"""What is added to the words of an alternative that may speak of columns."""


def drawn(sketch: Sketch, pen: Pen) -> Picture:
    """Draw a sketch with a pen; columns without room for their labels become bars."""
    match fitted(sketch, pen):
        case Bars(values):
            return bars(values, pen)
        case Columns(values):
            return columns(values, pen)
        case Lines(series, told):
            return lines(series, pen, told=told)
        case People(filled, of):
            return people(filled, of, pen)
        case Share(value):
            return share((value,), pen)
        case Map(points, outline):
            return point_map(points, outline, pen)


def fitted(sketch: Sketch, pen: Pen) -> Sketch:
    """Give what can be drawn so wide: bars, where columns have no room."""
    if isinstance(sketch, Columns) and not have_room(sketch.values, pen):
        return Bars(sketch.values)
    return sketch


def _told(alternative: str, asked: Sketch, shown: Sketch) -> str:
    """Say in a drawing's alternative that it has bars, where columns were asked for."""
    if asked is shown or not alternative:
        return alternative
    closed = alternative if alternative.endswith((".", "!", "?")) else f"{alternative}."
    return f"{closed} {AS_BARS}"


def draw(  # noqa: PLR0913 - what is drawn, and how it stands on its page
    name: str,
    exhibit: Exhibit,
    brief: Brief,
    figures: Figures,
    *,
    width_mm: float,
    size: str = "report",
    target: str = "",
    edition: str = "",
) -> Drawing:
    """Draw an exhibit `width_mm` wide; raises Stop when its data cannot be drawn.

    `size` is "report" or "fact": which of the tokens' two label sizes is used, those
    of the target where it has its own. `edition` tells one drawing of an exhibit from
    another on the same page.
    """
    sketch, table = judged(name, exhibit, brief, figures)
    pen = Pen(width=points_of_mm(width_mm), size=tokens(target).label(size))
    title = plain_text(exhibit.title, figures)
    alternative = plain_text(exhibit.alternative, figures)
    unique = f"{brief.name}-{name}-{size}{edition}"
    picture = drawn(sketch, pen) if sketch else None
    if sketch:
        alternative = _told(alternative, sketch, fitted(sketch, pen))
    return Drawing(
        svg=svg_of(picture, unique, title, alternative) if picture else "",
        title=exhibit.title,
        subtitle=exhibit.subtitle,
        alternative=alternative,
        source=exhibit.source,
        table=table,
    )
