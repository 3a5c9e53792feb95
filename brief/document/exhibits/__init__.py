"""Exhibits: charts, maps and tables, drawn as SVG from figures or from CSV.

In: an exhibit's entry, the brief's tables and its figures. Out: a `Drawing` with
its alternative text and a data table. `kinds` judges what can be drawn; behind the
`easel`, ReportLab draws, and content's words reach it only as plain strings, never as
markup.
"""

from brief.document.exhibits.drawing import DataTable, Drawing
from brief.document.exhibits.kinds import judged

__all__ = ["DataTable", "Drawing", "judged"]
