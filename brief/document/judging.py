"""What is wrong with a document before it is laid out: its exhibits, its addresses.

In: a brief, its figures and a document's name. Out: findings. No template is filled
and no picture drawn, so that a check needs neither Jinja nor ReportLab.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from brief import rules
from brief.content.walk import numbering
from brief.document.exhibits import judged
from brief.document.exhibits.span import span_findings
from brief.findings import NOWHERE, Findings, Place, Stop
from brief.page import LARGE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from brief.content.models.brief import Brief
    from brief.content.models.exhibit import Exhibit
    from brief.figures.ledger import Figures

LONGEST_ADDRESS = 200
"""The longest address whose code, an inch wide, a telephone reads from paper.

Two hundred characters at level M make 57 squares a side: less than half a millimetre
each.
"""


def findings_of(
    brief: Brief, figures: Figures, name: str, target: str = "screen"
) -> Findings:
    """Judge one document for a target in `brief.page.TARGETS`."""
    hung = dict(_exhibits(brief, name))
    found = [
        finding
        for called, exhibit in hung.items()
        for finding in _exhibit_findings(called, exhibit, brief, figures, target)
    ]
    organisation = brief.organisation
    if name == "factsheet":
        place = organisation.at("address")
        found += address_findings(organisation.address, place)
    if target == LARGE.name:
        found += _unreached(brief)
    return tuple(found)


def _exhibits(brief: Brief, name: str) -> Iterator[tuple[str, Exhibit]]:
    """Give the exhibits that one document shows, each that is declared."""
    declared = brief.exhibits.exhibits if brief.exhibits else {}
    for shown in _shown(brief, name):
        if shown in declared:
            yield shown, declared[shown]


def _shown(brief: Brief, name: str) -> Iterator[str]:
    """Give the names of a document's exhibits in order, as its words have them."""
    if name == "report":
        yield from (one.exhibit for one in numbering(brief).exhibits())
    if name == "factsheet" and brief.factsheet:
        for fact in brief.factsheet.facts:
            yield from (block.exhibit for block in fact.exhibits)


def _exhibit_findings(
    name: str, exhibit: Exhibit, brief: Brief, figures: Figures, target: str
) -> Findings:
    """Say why an exhibit cannot be drawn, or read in large print."""
    found: Findings = ()
    if exhibit.not_available is None:
        try:
            _, table = judged(name, exhibit, brief, figures)
            labels = [row[0] for row in table.rows] if table else []
            found = tuple(span_findings(name, exhibit, labels, figures))
        except Stop as stop:
            found = tuple(stop.findings)
    if target == LARGE.name and brief.images.get(exhibit.image):
        found += _unmeasured(exhibit)
    return found


def _unmeasured(exhibit: Exhibit) -> Findings:
    """Say that the letters of a picture in large print cannot be measured."""
    if exhibit.image.endswith(".svg"):
        return ()
    found = rules.LETTERS_IN_PICTURE.at(
        exhibit.at("image"),
        f"the letters in {exhibit.image} cannot be measured, and large print has none "
        f"smaller than {LARGE.smallest:g} point",
        "see that it has none smaller, as it is printed, or draw it from its data",
    )
    return (found,)


def address_findings(url: str, place: Place = NOWHERE) -> Findings:
    """Say what keeps an address from being printed as a link and a code."""
    if not url:
        return ()
    if not url.startswith("https://"):
        message = f"the address {url[:60]} does not begin with https://"
        hint = "write the whole address, as a browser shows it"
        return (rules.REPORT_ADDRESS.at(place, message, hint),)
    if len(url) > LONGEST_ADDRESS:
        message = f"the address has {len(url)} characters; its code could not be read"
        hint = f"state an address of at most {LONGEST_ADDRESS} characters"
        return (rules.REPORT_ADDRESS.at(place, message, hint),)
    return ()


def _unreached(brief: Brief) -> Findings:
    """Warn when the edition can say whom to ask, but not how."""
    general, person = brief.organisation.contact, brief.sheet.contact
    if general.email or general.telephone or general.address:
        return ()
    return (
        rules.NO_WAY_TO_ASK.at(
            brief.organisation.at("contact"),
            f"the first page says to ask {(person or general).name}, and not how",
            "add an `email:`, a `telephone:` or an `address:` to the contact",
        ),
    )
