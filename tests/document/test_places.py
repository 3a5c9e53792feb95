"""The annex says where a number stands as a reader finds it on the page."""

from __future__ import annotations

import pytest

from brief.content.models.prose import Prose
from brief.content.walk import Passage, passages
from brief.document.markup import Writer
from brief.document.places import place_in_print


def said(writer: Writer, document: str, where: str, prose: Prose | None = None) -> str:
    """Say where a passage of the made-up brief is printed."""
    passage = Passage(document, where, "", prose or Prose())
    return place_in_print(passage, writer.brief, writer.numbering)


@pytest.mark.parametrize(
    ("where", "printed"),
    [
        ("exhibit lost-and-found, title", "figure 1"),
        ("exhibit lost-and-found, alternative text", "figure 1"),
        ("exhibit monthly, column 2, row 3", "figure 2"),
        ("paragraph 42, point 1, point 1", "paragraph 42, first point"),
        ("paragraph 42, point 12", "paragraph 42, 12th point"),
        ("paragraph 39, point (b)", "paragraph 39, point (b)"),
        ("paragraph 39, point (b), point 2", "paragraph 39, point (b)"),
        ("paragraph 47, recommendation 1", "paragraph 47"),
        ("paragraph 47, recommendation 1, point (a)", "paragraph 47, point (a)"),
        ("paragraph 5, quotation", "paragraph 5, quotation"),
        ("note “needles”", "a note"),
        ("summary", "summary"),
        ("heading “Why it matters”", "heading “Why it matters”"),
    ],
)
def test_a_place_is_named_as_the_report_prints_it(
    writer: Writer, where: str, printed: str
) -> None:
    """Exhibits have numbers, points without letters are counted."""
    assert printed == said(writer, "report", where)


@pytest.mark.parametrize(
    ("where", "printed"),
    [
        ("fact 1, the number", "fact 1"),
        ("fact 2, paragraph 2", "fact 2"),
        ("fact 2", "fact 2"),
        ("exhibit found-people, alternative text", "picture of fact 2"),
        ("exhibit found-people, label of row 1", "picture of fact 2"),
        ("title", "title"),
    ],
)
def test_a_place_is_named_as_the_fact_sheet_prints_it(
    writer: Writer, where: str, printed: str
) -> None:
    """Its exhibits have no numbers, and stand with their facts."""
    assert printed == said(writer, "factsheet", where)


def test_a_title_that_the_fact_sheet_leaves_out_is_no_place(writer: Writer) -> None:
    """A picture beside a number has no title; the report prints every one."""
    for passage in passages(writer.brief):
        if passage.where == "exhibit found-people, title":
            assert "" == place_in_print(passage, writer.brief, writer.numbering)
        if passage.where == "exhibit lost-and-found, title":
            assert "figure 1" == place_in_print(passage, writer.brief, writer.numbering)
