"""A web address as a QR code: one path, in the ink of the page.

It judges only whether a code of the address can be read from paper.
"""

from __future__ import annotations

import segno
from markupsafe import Markup

from brief import rules
from brief.document.contexts import EMPTY
from brief.findings import NOWHERE, Findings, Place
from brief.tokens import tokens

LONGEST = 200
"""The longest address whose code, an inch wide, a telephone reads from paper.

Two hundred characters at level M make 57 squares a side: less than half a millimetre
each.
"""


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


def address_findings(url: str, place: Place = NOWHERE) -> Findings:
    """Say what keeps an address from being printed as a link and a code."""
    if not url:
        return ()
    if not url.startswith("https://"):
        message = f"the address {url[:60]} does not begin with https://"
        hint = "write the whole address, as a browser shows it"
        return (rules.REPORT_ADDRESS.at(place, message, hint),)
    if len(url) > LONGEST:
        message = f"the address has {len(url)} characters; its code could not be read"
        hint = f"state an address of at most {LONGEST} characters"
        return (rules.REPORT_ADDRESS.at(place, message, hint),)
    return ()
