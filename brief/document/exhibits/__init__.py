"""Exhibits: charts, maps and tables, drawn as SVG from figures or from CSV.

In: an exhibit's entry, the brief's tables and its figures. Out: a `Drawing` with
its alternative text and a data table. ReportLab draws; content's words reach it
only as plain strings, never as markup.
"""

from brief.document.exhibits.drawing import DataTable, Drawing
from brief.document.exhibits.kinds import draw

__all__ = ["DataTable", "Drawing", "draw"]
