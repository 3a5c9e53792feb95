"""Implications in print: which Acts are monitored, and one cost on one line."""

from __future__ import annotations

import pytest

from brief.content.inline import prose_of
from brief.content.models.implications import Legal
from brief.content.models.manuscript import (
    BlockQuotation,
    ListItem,
    Paragraph,
    PointList,
)
from brief.content.models.prose import Prose
from brief.content.outline import Numbered
from brief.document import blocks
from brief.document.instruments import instruments_ahead
from brief.document.markup import Writer


def ahead(writer: Writer, why: str, *asked: str) -> str:
    """Give what heads a paragraph on monitoring beneath two Acts."""
    monitor = [{"id": "m", "instruments": list(asked), "why": why}]
    instruments = [
        {"id": "rents", "title": "The Rents Act 1985"},
        {"id": "homes", "title": "Homes (Fitness) Act 2018"},
    ]
    given = {
        "format": 1,
        "statutes": {"id": "s", "introduction": "Acts:", "instruments": instruments},
        "monitor": monitor,
    }
    legal = Legal.model_validate(given)
    sheet = writer.brief.model_copy(update={"legal": legal})
    paragraph = Paragraph(id="m", prose=prose_of(why, None))
    item = Numbered(number=1, anchor="p-m", paragraph=paragraph, of="monitoring")
    changed = Writer(sheet, writer.figures, writer.numbering, "report", writer.margin)
    return str(instruments_ahead(item, changed)).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("why", "asked", "printed"),
    [
        ("The Act should be monitored.", ["homes"], "Homes (Fitness) Act 2018"),
        (
            "Both are unsettled.",
            ["rents", "homes"],
            "The Rents Act 1985; Homes (Fitness) Act 2018",
        ),
        ("The Rents Act and one more.", ["rents", "homes"], "Homes (Fitness) Act 2018"),
    ],
)
def test_acts_that_no_words_name_head_their_paragraph(
    writer: Writer, why: str, asked: list[str], printed: str
) -> None:
    """A reader learns which of two Acts is meant."""
    assert f"<strong>{printed}.</strong> " == ahead(writer, why, *asked)


@pytest.mark.parametrize(
    ("why", "asked"),
    [
        ("The Rents Act 1985 should be watched.", ["rents"]),
        ("The rents act should be watched.", ["rents"]),
        ("The Homes (Fitness) Act and the Rents Act are new.", ["rents", "homes"]),
        ("No Act is named.", []),
        ("No Act is known.", ["other"]),
    ],
)
def test_acts_that_are_named_are_not_named_twice(
    writer: Writer, why: str, asked: list[str]
) -> None:
    """With its year or without, what the words name needs no head."""
    assert "" == ahead(writer, why, *asked)


def points(*texts: str) -> PointList:
    """Give a list of points."""
    items = tuple(ListItem(prose=prose_of(one, None)) for one in texts)
    return PointList(lettered=False, items=items)


def test_one_cost_stands_on_the_line_of_its_kind() -> None:
    """No bullet hangs alone beneath a bullet; two do."""
    label = prose_of("Direct costs:", None)
    one, two = (
        ListItem(prose=label, lists=(points(*texts),))
        for texts in (("A plan.",), ("A plan.", "A van."))
    )
    flat = blocks._flat(PointList(lettered=False, items=(one, two)))
    assert isinstance(flat, PointList)
    assert "Direct costs: A plan." == str(flat.items[0].prose)
    assert () == flat.items[0].lists
    assert two == flat.items[1]


def test_a_quotation_among_implications_stands_as_it_is() -> None:
    """Only lists are set on one line."""
    quoted = BlockQuotation(paragraphs=(Prose(),))
    assert quoted == blocks._flat(quoted)
