"""The annex lists what stands for a reason."""

from dataclasses import replace

from brief.content.models.prose import Prose
from brief.content.walk import Passage
from brief.document import annex
from brief.document.annex_records import Waived
from brief.figures.ledger import Fate, Quantity
from brief.findings import NOWHERE


def _quantity(document: str, where: str, fate: Fate) -> Quantity:
    passage = Passage(document, where, "", Prose())
    return Quantity("rising", passage, NOWHERE, fate, "No table.")


def test_a_waiver_is_listed_once_with_its_places(writer):
    """Words, every place where they stand, and the reason; nothing else is listed."""
    quantities = (
        _quantity("report", "paragraph 4", Fate.WAIVED),
        _quantity("factsheet", "fact 2", Fate.WAIVED),
        _quantity("report", "paragraph 5", Fate.LOOSE),
    )
    errata, (one,) = annex._waived(quantities, writer)
    plain = one.where.replace("\N{NO-BREAK SPACE}", " ")
    assert "report, paragraph 4; fact sheet, fact 2" == plain
    assert Waived("rising", one.where, "No table.") == one
    assert () == errata


def test_an_erratum_is_listed_apart(writer):
    """What is known to be wrong is listed with what would be right."""
    waived = _quantity("report", "paragraph 4", Fate.WAIVED)
    (erratum,), others = annex._waived([replace(waived, erratum="It fell.")], writer)
    assert "It fell." == erratum.right
    assert () == others
