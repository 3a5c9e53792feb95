"""One failing library for each requirement of sources, ids and references."""

import pytest

from brief.content.markdown import factsheet_of
from brief.content.reading import Reading
from brief.content.text import SourceText
from brief.findings import Level
from tests.content.library import HOME, Library, where


def test_a_citation_that_nobody_declared(library: Library) -> None:
    """A cited source is declared; the nearest is offered."""
    library.change("report.md", "[@survey, p. 2]", "[@survy, p. 2]")
    found = library.found("unknown-source")
    assert where(found) == "report.md:12:20"
    assert found.hint == "did you mean `survey`?"


def test_a_figure_from_a_source_that_nobody_declared(library: Library) -> None:
    """The source of a figure is declared too."""
    library.change(
        "figures.yaml", "people\n    source: survey", "people\n    source: x"
    )
    found = library.found("unknown-source")
    assert where(found) == "figures.yaml:6:13"


def test_a_source_that_nobody_cites(library: Library) -> None:
    """A source that nothing cites is a warning."""
    library.add("sources.yaml", "  - {id: census, title: Census made up for tests}\n")
    found = library.found("unused-source")
    assert found.level is Level.WARNING
    assert found.hint == "cite it where it belongs: [@census]"


def test_a_source_that_only_a_figure_uses_is_cited(library: Library) -> None:
    """A figure's source counts as a citation."""
    library.add("sources.yaml", "  - {id: census, title: Census made up for tests}\n")
    library.change(
        "figures.yaml", "people\n    source: survey", "people\n    source: census"
    )
    assert library.rules() == set()


def test_sources_that_are_not_stated_are_grouped(library: Library) -> None:
    """Every source that is not stated is a warning beneath one cause."""
    library.write(
        "sources.yaml",
        """\
        format: 1
        references:
          - id: survey
            not_stated: a survey that the report does not name
        """,
    )
    found = library.found("source-not-stated")
    assert found.level is Level.WARNING
    assert found.cause is not None
    assert found.cause.text == "sources that are not stated"


def test_a_source_without_a_title(library: Library) -> None:
    """A source is known by a title, or says that it is not."""
    library.change("sources.yaml", "    title: Survey made up for tests\n", "")
    assert where(library.found("empty-source")) == "sources.yaml:3:5"


def test_two_things_with_one_id(library: Library) -> None:
    """A section and a paragraph with one id are named with both places."""
    library.change("report.md", "{#visitors}", "{#money}")
    library.change("report.md", "(#visitors)", "(#aims-of-parks)")
    library.change("report.md", "[paragraph]", "[section]")
    found = library.found("duplicate-id")
    assert where(found) == "report.md:18:1"
    assert found.message == "section `money` has the id of a paragraph"
    assert found.hint == (
        f"the paragraph is at {HOME}/report.md:3:1; change one of them"
    )


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("legal.yaml", "id: parks-act", "id: duty"),
        ("recommendations.yaml", "id: note-parks", "id: keep-parks"),
        ("principles.yaml", "- id: aims", "- id: health"),
        ("factsheet.md", "{#fact-visitors}", "{#visitors}"),
        ("financial.yaml", "summary:", "id: statutes\nsummary:"),
    ],
)
def test_ids_differ_across_the_files_of_a_brief(
    library: Library, file: str, old: str, new: str
) -> None:
    """Instruments, recommendations, grids, facts and statements share one space."""
    library.change(file, old, new)
    assert "duplicate-id" in library.rules()


def test_two_sources_with_one_id(library: Library) -> None:
    """Sources have ids of their own, and those differ."""
    library.add("sources.yaml", "  - {id: survey, title: Another}\n")
    found = library.found("duplicate-id")
    assert found.message == "source `survey` has the id of another source"


def test_an_id_that_is_a_bare_number(library: Library) -> None:
    """An id could otherwise be taken for another paragraph's number."""
    library.change("report.md", "{#visitors}", "{#2}")
    library.change("report.md", "(#visitors)", "(#2)")
    found = library.found("wrong-name")
    assert found.hint == "numbers move; write a word, such as `paragraph-2`"


def test_a_fact_that_is_a_number_alone_has_an_id_with_a_word(library: Library) -> None:
    """Nobody wrote "26" as an id: the fact is "fact-26", and none is refused."""
    library.change("factsheet.md", "# [22,500](fig:visitors) {#fact-visitors}", "# 26")
    assert "wrong-name" not in library.rules()


def test_facts_of_one_number_differ_and_words_stay_as_they_are() -> None:
    """Two facts of 26 are told apart; "Down 5%" needs no word before it."""
    text = "# 26\n\ndeaths.\n\n# 26\n\nmore.\n\n# Down 5%\n\nso.\n"
    sheet = factsheet_of(SourceText("factsheet.md", text), Reading())
    assert [one.id for one in sheet.facts] == ["fact-26", "fact-26-2", "down-5"]


def test_a_heading_that_is_a_year_is_offered_an_id_with_a_word(
    library: Library,
) -> None:
    """The id that is proposed for "# 2024" is no bare number."""
    library.change("report.md", "# Fairness {#fairness}", "# 2024")
    assert library.found("id-syntax").hint == "end the heading with {#section-2024}"


def test_a_reference_to_an_id_that_nobody_has(library: Library) -> None:
    """A cross-reference leads to something printed; the nearest is offered."""
    library.change("report.md", "(#visitors)", "(#visitor)")
    found = library.found("unknown-reference")
    assert where(found) == "report.md:12:41"
    assert found.hint == "did you mean `visitors`?"


def test_a_reference_to_a_document_that_is_not_made(library: Library) -> None:
    """A fact of a fact sheet that nobody makes is no place to refer to."""
    library.change("brief.yaml", "  factsheet:\n    title: Parks in short\n", "")
    library.change("report.md", "[paragraph](#visitors)", "[fact](#fact-visitors)")
    assert library.rules() == {"unknown-reference", "unused-file"}


def test_a_reference_that_calls_a_section_a_paragraph(library: Library) -> None:
    """The word before a number says what is numbered."""
    library.change("report.md", "[paragraph](#visitors)", "[paragraph](#money)")
    found = library.found("reference-word")
    assert found.message == "`money` is a section, not a paragraph"
    assert found.hint == "write [section](#money)"


def test_a_reference_to_a_recommendation(library: Library) -> None:
    """A recommendation is a paragraph and a recommendation."""
    library.change("report.md", "[paragraph](#visitors)", "[paragraph](#note-parks)")
    assert library.rules() == set()
    library.change("report.md", "[paragraph]", "[recommendation]")
    assert library.rules() == set()


@pytest.mark.parametrize(
    "title",
    [
        "Test Parks Act 1901",
        "Test Parks Act 1901.",
        "Test Parks Act 2016 (as amended)",
        "Statute of Testing 1267",
    ],
)
def test_a_title_that_ends_with_its_year(library: Library, title: str) -> None:
    """A year may be followed by words in brackets and a full stop."""
    library.change("legal.yaml", "Test Parks Act 1901", title)
    assert library.rules() == set()


@pytest.mark.parametrize(
    "title", ["Test Parks Act", "The 1901 Parks Act", "Parks Act 901", "Act 19011"]
)
def test_a_title_without_its_year(library: Library, title: str) -> None:
    """A statute is cited with its year at the end."""
    library.change("legal.yaml", "Test Parks Act 1901", title)
    found = library.found("instrument-year")
    assert where(found) == "legal.yaml:7:14"
    assert found.hint == "write the title in full, as in Misuse of Drugs Act 1971"


def test_an_instrument_to_monitor_that_is_not_listed(library: Library) -> None:
    """Only listed instruments are monitored; the nearest is offered."""
    library.change("legal.yaml", "[parks-act]", "[park-act]")
    found = library.found("unknown-instrument")
    assert where(found) == "legal.yaml:19:18"
    assert found.hint == "did you mean `parks-act`?"


def test_a_source_of_another_name_is_not_offered(library: Library) -> None:
    """Only what nothing cites, or a slip of the pen, is offered for a source."""
    library.add("sources.yaml", "  - {id: tenant-survey, title: Made up for tests}\n")
    library.change(
        "report.md", "[@survey, p. 2]", "[@stock-survey, p. 2] [@tenant-survey, p. 3]"
    )
    assert library.found("unknown-source").hint == "declare it in sources.yaml"


def test_a_source_that_nothing_cites_is_offered(library: Library) -> None:
    """What was renamed is cited by nothing any more."""
    library.add("sources.yaml", "  - {id: tenants-survey, title: Made up for tests}\n")
    library.change("report.md", "[@survey, p. 2]", "[@survey, p. 2] [@tenant-survey]")
    _, findings = library.read()
    hints = [one.hint for one in findings if one.rule == "unknown-source"]
    assert hints == ["did you mean `tenants-survey`?"]
