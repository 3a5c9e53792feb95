"""A web address as a QR code: one path, in the ink of the page."""

from __future__ import annotations

import segno
from markupsafe import Markup

from brief.document.contexts import EMPTY
from brief.tokens import tokens


def code_of(url: str, words: str) -> Markup:
    """Draw an address as inline SVG with a title; nothing where there is none."""
    if not url:
        return EMPTY
    code = segno.make_qr(url, error="m")
    rows = [list(row) for row in code.matrix]
    squares = "".join(
        f"M{x} {y}h1v1h-1z"
        for y, row in enumerate(rows)
        for x, dark in enumerate(row)
        if dark
    )
    return Markup(
        '<svg class="code" role="img" viewBox="0 0 {size} {size}" '
        'xmlns="http://www.w3.org/2000/svg"><title>{words}</title>'
        '<path fill="{ink}" d="{squares}"/></svg>'
    ).format(size=len(rows), words=words, squares=squares, ink=tokens().colour("ink"))
