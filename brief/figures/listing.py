"""Every figure of a brief in one table: for a person, and for a machine.

One line a figure, each beginning with its name, in columns that do not move when
another figure's words grow: a changed figure is a changed line and no other.
"""

from __future__ import annotations

from brief.figures.citing import first_sentence
from brief.figures.ledger import Figure, Figures, Standing
from brief.figures.saying import plain, said

Record = dict[str, str | bool | list[str]]

_NAME, _PRINTED, _EXACT = 28, 28, 22


def as_text(figures: Figures) -> str:
    """List every figure: printed form, full value, working or source."""
    return "\n".join(_line(figure) for figure in figures.figures.values())


def _line(figure: Figure) -> str:
    """Give one figure's line."""
    shown = plain(said(figure))
    whole = plain(figure.exact)
    cells = (
        f"{figure.name:<{_NAME}}",
        f"{shown:<{_PRINTED}}",
        f"{'' if whole == plain(figure.printed) else whole:<{_EXACT}}",
        _origin(figure),
    )
    return "  ".join(cells).rstrip()


def _origin(figure: Figure) -> str:
    """Say where a figure comes from: its working, its source, or why it has neither."""
    working = figure.working
    if figure.standing is not Standing.KNOWN and figure.cause:
        return figure.cause.text
    source = f"[{working.cited}]" if working.cited else ""
    parts = [
        plain(working.sum),
        source or ("" if working.sum else first_sentence(working.note)),
    ]
    return "  ".join(part for part in parts if part) or "source not stated"


def as_records(figures: Figures) -> list[Record]:
    """Give every figure as `--json` prints it."""
    return [record(figure) for figure in figures.figures.values()]


def record(figure: Figure) -> Record:
    """Give one figure as a machine reads it; `value` is a fraction as text.

    Percent is a share of one, percentage points are in points.
    """
    entry, working = figure.entry, figure.working
    return {
        "name": figure.name,
        "printed": plain(figure.printed),
        "exact": plain(figure.exact),
        "value": "" if figure.value is None else str(figure.value),
        "unit": figure.unit.written,
        "counts": entry.counts,
        "population": entry.population,
        "area": entry.area,
        "period": entry.period,
        "estimate": entry.estimate,
        "status": entry.status.value,
        "standing": figure.standing.value,
        "formula": working.formula,
        "working": plain(working.sum),
        "from": [one.name for one in working.of],
        "source": working.source,
        "page": working.page,
        "cited": working.cited,
        "note": working.note,
        "place": str(figure.place),
    }
