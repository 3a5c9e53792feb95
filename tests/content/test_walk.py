"""Numbers of paragraphs, and passages in reading order."""

from pydantic import BaseModel

from brief.content.models.prose import Prose
from brief.content.walk import letter, numbering, passages, pieces
from tests.content.library import Library


def _proses(value: object) -> list[Prose]:
    """Find every run of prose in a value of any shape."""
    if isinstance(value, Prose):
        return [value] if value else []
    if isinstance(value, BaseModel):
        return [one for field in value for one in _proses(field[1])]
    if isinstance(value, dict):
        return [one for inner in value.values() for one in _proses(inner)]
    if isinstance(value, tuple | list):
        return [one for inner in value for one in _proses(inner)]
    return []


def test_paragraphs_are_numbered_in_one_run_through_written_and_made_ones(
    library: Library,
) -> None:
    """Paragraphs made from parts take numbers in the same run as written ones."""
    numbered = [
        (one.number, one.anchor, one.of)
        for one in numbering(library.brief()).paragraphs()
    ]
    assert numbered == [
        (1, "p-visitors", ""),
        (2, "p-2", ""),
        (3, "p-financial-statement", "financial"),
        (4, "p-statutes", "statutes"),
        (5, "p-treaties", "treaties"),
        (6, "p-duty", "duty"),
        (7, "p-monitor", "monitoring"),
        (8, "p-8", "equality"),
        (9, "p-note-parks", "recommendation"),
        (10, "p-keep-parks", "recommendation"),
    ]


def test_a_recommendation_is_one_sentence_and_its_detail(library: Library) -> None:
    """Who is asked, the verbs and what they govern read as one sentence."""
    expected = (
        "The Cabinet is asked to endorse the aims, and support the parks. "
        "It would help."
    )
    last = numbering(library.brief()).paragraphs()[-1]
    assert str(last.paragraph.prose) == expected


def test_several_are_asked_in_the_plural(library: Library) -> None:
    """Councils "are" asked, and a Cabinet "is"."""
    path = library.path("recommendations.yaml")
    text = path.read_text().replace("asked: The Cabinet", "asked: The councils")
    path.write_text(text)
    numbered = numbering(library.brief()).paragraphs()
    said = [str(one.paragraph.prose) for one in numbered if one.recommendation]
    assert said
    assert all(one.startswith("The councils are asked to ") for one in said)


def test_three_things_asked_for_are_joined_by_commas(library: Library) -> None:
    """Of three things asked for, the last alone takes "and"."""
    library.change(
        "recommendations.yaml",
        "      - verb: support\n",
        "      - verb: agree\n        text: the plan\n      - verb: support\n",
    )
    last = numbering(library.brief()).paragraphs()[-1]
    assert "endorse the aims, agree the plan, and support the parks." in str(
        last.paragraph.prose
    )


def test_the_financial_statement_is_one_paragraph(library: Library) -> None:
    """Summary and reasoned "none" form one numbered paragraph."""
    made = numbering(library.brief()).paragraphs()[2]
    assert str(made.paragraph.prose) == (
        "Parks cost money. This report changes no cost."
    )


def test_costs_are_points_beneath_a_label(library: Library) -> None:
    """Costs, savings and funding at risk are labelled lists within the paragraph."""
    library.write(
        "financial.yaml",
        """\
        format: 1
        direct_costs:
          - {id: mowing, text: Mowing costs money.}
        savings:
          - {id: bins, text: Fewer bins save money.}
        cleared: {by: Test Treasurer, on: 2020-02-20}
        """,
    )
    where = [
        (one.where, str(one.prose))
        for one in passages(library.brief())
        if one.where.startswith("paragraph 3")
    ]
    assert where == [
        ("paragraph 3", "The financial implications are:"),
        ("paragraph 3, point 1", "Direct costs:"),
        ("paragraph 3, point 1, point 1", "Mowing costs money."),
        ("paragraph 3, point 2", "Savings:"),
        ("paragraph 3, point 2, point 1", "Fewer bins save money."),
    ]


def test_instruments_are_points_of_the_paragraph_that_introduces_them(
    library: Library,
) -> None:
    """A list of statutes is one numbered paragraph with bulleted points."""
    found = [
        str(one.prose)
        for one in passages(library.brief())
        if one.where.startswith("paragraph 4")
    ]
    assert found == ["The statutes are:", "Test Parks Act 1901"]


def test_sections_and_exhibits_have_numbers(library: Library) -> None:
    """Sections count by level, exhibits in the order of the report."""
    targets = numbering(library.brief()).targets
    assert targets["aims-of-parks"].number == "1.1"
    assert targets["money"].number == "2"
    assert targets["trees-by-park"].number == "1"
    assert targets["fact-visitors"].document == "factsheet"


def test_a_recommendation_has_two_numbers(library: Library) -> None:
    """After "recommendation" stands its number among them, else the paragraph's."""
    target = numbering(library.brief()).targets["keep-parks"]
    assert target.number_after("recommendation") == "2"
    assert target.number_after("paragraph") == "10"


def test_passages_say_in_words_where_they_stand(library: Library) -> None:
    """A reader can find a passage by the words that name its place."""
    where = [(one.document, one.where) for one in passages(library.brief())]
    assert ("report", "paragraph 1, point 2") in where
    assert ("report", "exhibit trees-by-park, alternative text") in where
    assert ("report", "paragraph 10, recommendation 2") in where
    assert ("factsheet", "fact 1") in where
    assert ("principles", "aims grid, column 2, cell 1") in where
    assert ("report", "note “count”") in where


def test_passages_come_in_reading_order(library: Library) -> None:
    """The report's passages run from its title to its notes."""
    found = [one for one in passages(library.brief()) if one.document == "report"]
    assert found[0].where == "title"
    assert found[-1].where == "note “count”"


def test_a_point_is_governed_by_its_paragraph_and_heading(library: Library) -> None:
    """A point knows the words that lead into it, and the heading above."""
    found = next(
        one
        for one in passages(library.brief())
        if one.where == "paragraph 1, point 2" and one.document == "report"
    )
    assert str(found.heading) == "Purpose"
    assert [str(one) for one in found.paragraph] == ["Parks had 22,500 visitors."]


def test_a_fact_is_read_on_from_its_number(library: Library) -> None:
    """What governs a fact's sentence is its number."""
    found = next(one for one in passages(library.brief()) if one.where == "fact 1")
    assert [str(one) for one in found.paragraph] == ["22,500"]


def test_no_prose_is_left_out(library: Library) -> None:
    """Every piece of every prose field stands in some passage."""
    brief = library.brief()
    walked = {
        (piece.place, piece.kind)
        for passage in passages(brief)
        for piece in pieces(passage.prose)
    }
    for prose in _proses(brief):
        for piece in pieces(prose):
            assert (piece.place, piece.kind) in walked, str(prose)


def test_each_document_has_each_passage_once(library: Library) -> None:
    """A grid printed in two views gives its cells once for each document."""
    found = [
        (one.document, one.where)
        for one in passages(library.brief())
        if one.where == "aims grid, column 1, cell 1"
    ]
    assert sorted(found) == [
        ("principles", "aims grid, column 1, cell 1"),
        ("report", "aims grid, column 1, cell 1"),
    ]


def test_a_document_that_is_not_declared_has_no_passages(library: Library) -> None:
    """Prose that no document prints is held to nothing."""
    library.change("brief.yaml", "  annex:\n    title: Figures\n", "")
    documents = {one.document for one in passages(library.brief())}
    assert documents == {"factsheet", "report", "principles"}


def test_letters_of_points_go_on_after_z() -> None:
    """The 27th point is (aa)."""
    assert [letter(1), letter(26), letter(27), letter(53)] == ["a", "z", "aa", "aaa"]


def test_an_awaited_clearance_is_a_passage(library: Library) -> None:
    """The words of a clearance that is not stated are printed, so they are walked."""
    library.change(
        "legal.yaml",
        "cleared:\n  by: Test Lawyer\n  on: 2020-02-20\n",
        "cleared:\n  not_stated: No record tells.\n",
    )
    found = {one.where: str(one.prose) for one in passages(library.brief())}
    assert found["clearance of the legal implications"] == "No record tells."
