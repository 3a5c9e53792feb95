"""One failing library for each requirement between files."""

import pytest

from brief.findings import Level
from tests.content.library import HOME, ORGANISATION, Library, where


def test_the_valid_library_has_no_findings(library: Library) -> None:
    """The library that the other tests change is itself without findings."""
    brief, findings = library.read()
    assert brief is not None
    assert findings == ()


def test_a_required_section_that_is_missing(library: Library) -> None:
    """A report that lacks a section of the profile is refused, with its heading."""
    library.change(ORGANISATION, "[purpose, money]", "[purpose, money, options]")
    found = library.found("missing-section")
    assert where(found) == "report.md"
    assert found.message == "the report has no section `options`"
    assert found.hint == "add `# Options {#options}`"


def test_a_required_section_under_a_like_name(library: Library) -> None:
    """Where a section has nearly the required id, that section is named."""
    library.change(ORGANISATION, "[purpose, money]", "[purpose, monies]")
    found = library.found("missing-section")
    assert found.hint == "is `money` meant? Then give it the id `monies`"


@pytest.mark.parametrize(
    ("line", "kind", "hint"),
    [
        ("::: financial\n\n", "financial", "write `::: financial` beneath “Money”"),
        ("::: legal\n\n", "legal", "write `::: legal` beneath “Law”"),
        (
            "::: implications equality\n\n",
            "equality",
            "write `::: implications equality` beneath “Fairness”",
        ),
    ],
)
def test_a_required_implication_that_is_not_placed(
    library: Library, line: str, kind: str, hint: str
) -> None:
    """An implication of the profile that the report does not place is an error."""
    library.change("report.md", line, "Some words.\n\n")
    found = library.found("missing-implication")
    assert found.message == f"the report does not state the {kind} implications"
    assert found.hint == hint


def test_a_part_that_is_placed_and_not_written(library: Library) -> None:
    """A part whose file is not there is an error where it is placed."""
    library.delete("recommendations.yaml")
    found = library.found("unknown-part")
    assert where(found) == "report.md:32:1"
    assert found.hint == "write recommendations.yaml"


def test_a_kind_that_is_placed_and_not_written(library: Library) -> None:
    """A misspelt kind of implication is an error; the written one is not placed."""
    library.change("report.md", "::: implications equality", "::: implications equaly")
    assert library.rules() == {"unknown-part", "missing-implication"}


def test_a_part_that_is_written_and_not_placed(library: Library) -> None:
    """A part that nobody would read is a warning."""
    library.change("report.md", "::: recommendations", "Some words.")
    found = library.found("unused-part")
    assert found.level is Level.WARNING
    assert found.hint == "write `::: recommendations` in report.md, in its section"


def test_a_thing_that_is_placed_twice(library: Library) -> None:
    """A document places an exhibit once, and both places are named."""
    library.change("report.md", "# Money", "::: exhibit trees-by-park\n\n# Money")
    found = library.found("placed-twice")
    assert where(found) == "report.md:18:1"
    assert found.hint == f"the first is at {HOME}/report.md:8:1"


def test_a_verb_outside_the_set(library: Library) -> None:
    """A recommendation's verb comes from the set; the nearest is offered."""
    library.change("recommendations.yaml", "verb: endorse", "verb: endorze")
    found = library.found("unknown-verb")
    assert where(found) == "recommendations.yaml:11:15"
    assert found.hint == "did you mean `endorse`?"


def test_a_profile_may_have_its_own_verbs(library: Library) -> None:
    """The profile's verbs take the place of the program's."""
    library.add(ORGANISATION, "  verbs: [note, endorse]\n")
    found = library.found("unknown-verb")
    assert found.message == "“support” is not a verb of recommendations"
    assert found.hint == "use `note` and `endorse`"


def test_a_grid_that_is_not_rectangular(library: Library) -> None:
    """Columns of a grid have as many cells as the first."""
    library.add("principles.yaml", "          - text: Water\n")
    found = library.found("grid-not-rectangular")
    assert where(found) == "principles.yaml:15:9"
    assert found.message == (
        "column 2 of grid `aims` has 2 cells, its first column has 1"
    )


def test_a_cell_that_is_too_long(library: Library) -> None:
    """A cell holds a phrase."""
    library.change("principles.yaml", "text: Shade", f"text: {'shade ' * 70}")
    found = library.found("cell-too-long")
    assert where(found) == "principles.yaml:17:19"
    assert found.message == "this cell has 70 words; a cell holds 60"


def test_a_paragraph_in_a_cell(library: Library) -> None:
    """A paragraph of 5,000 words in a cell ends in one clear finding."""
    library.change("principles.yaml", "text: Shade", f"text: {'shade ' * 5000}")
    assert where(library.found("too-large")) == "principles.yaml:17:19"


def test_a_link_to_a_pillar_that_nobody_declared(library: Library) -> None:
    """A cell links only to declared pillars; the nearest is offered."""
    library.change("principles.yaml", "[health]", "[health, helth]")
    found = library.found("unknown-pillar")
    assert where(found) == "principles.yaml:14:22"
    assert found.hint == "did you mean `health`?"


def test_a_pillar_that_nobody_links_to(library: Library) -> None:
    """A pillar without links is a warning."""
    library.change("principles.yaml", "            pillars: [health]\n", "")
    found = library.found("unused-pillar")
    assert found.level is Level.WARNING
    assert where(found) == "principles.yaml:4:5"


def test_a_grid_that_nobody_declared(library: Library) -> None:
    """A placed grid is declared."""
    library.change("report.md", "::: grid aims linked", "::: grid aimz linked")
    found = library.found("unknown-grid")
    assert where(found) == "report.md:16:1"
    assert found.hint == "did you mean `aims`?"


def test_a_grid_that_nothing_prints(library: Library) -> None:
    """A grid that neither report nor handout prints is a warning."""
    library.change("brief.yaml", "  principles:\n    title: What parks are for\n", "")
    library.change("report.md", "::: grid aims\n\n::: grid aims linked", "Words.")
    found = library.found("unused-grid")
    assert found.level is Level.WARNING


def test_an_exhibit_that_nobody_declared(library: Library) -> None:
    """A placed exhibit is declared."""
    library.change("factsheet.md", "trees-by-park", "tree-by-park")
    found = library.found("unknown-exhibit")
    assert where(found) == "factsheet.md:7:1"
    assert found.hint == "did you mean `trees-by-park`?"


def test_an_exhibit_that_is_placed_nowhere(library: Library) -> None:
    """A declared exhibit that nobody sees is a warning."""
    library.change("factsheet.md", "::: exhibit trees-by-park", "")
    library.change("report.md", "::: exhibit trees-by-park\n\n", "")
    found = library.found("unused-exhibit")
    assert found.level is Level.WARNING


def test_an_exhibit_without_alternative_text(library: Library) -> None:
    """A chart says in words what it shows."""
    library.change("exhibits.yaml", "    alternative: The parks and their trees.\n", "")
    found = library.found("no-alternative")
    assert where(found) == "exhibits.yaml:4:5"


def test_a_table_needs_no_alternative_text(library: Library) -> None:
    """A table is read cell by cell; saying it again would only be noise."""
    library.change("exhibits.yaml", "    alternative: The parks and their trees.\n", "")
    library.change("exhibits.yaml", "kind: bars", "kind: table")
    assert library.rules() == set()


def test_an_exhibit_without_a_source_line(library: Library) -> None:
    """An exhibit says where its data comes from."""
    library.change("exhibits.yaml", "    source: Survey [@survey]\n", "")
    assert where(library.found("no-source-line")) == "exhibits.yaml:4:5"


def test_an_exhibit_whose_data_is_not_available(library: Library) -> None:
    """What is missing is named in a warning, and nothing else is asked of it."""
    library.write(
        "exhibits.yaml",
        """\
        format: 1
        exhibits:
          trees-by-park:
            kind: map
            title: Trees
            not_available: the list of trees by park
        """,
    )
    found = library.found("data-not-available")
    assert found.level is Level.WARNING
    assert "the list of trees by park" in found.message


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


@pytest.mark.parametrize(
    ("file", "old"),
    [
        ("legal.yaml", "cleared:\n  by: Test Lawyer\n  on: 2020-02-20\n"),
        ("financial.yaml", "  on: 2020-02-20\n"),
        ("implications.yaml", "      by: Test Officer\n"),
    ],
)
def test_a_clearance_that_is_not_stated(library: Library, file: str, old: str) -> None:
    """Who cleared and when are both stated, or a warning says that they are not."""
    library.change(file, old, "")
    found = library.found("clearance-not-stated")
    assert found.level is Level.WARNING


def test_the_officer_of_the_profile_is_named(library: Library) -> None:
    """The hint says who is to clear an implication."""
    library.change("financial.yaml", "  by: Test Treasurer\n", "")
    found = library.found("clearance-not-stated")
    assert found.hint == "the profile says: cleared by Test Treasurer"


def test_a_brief_without_documents(library: Library) -> None:
    """A brief declares at least one document."""
    text = library.path("brief.yaml").read_text(encoding="utf-8")
    library.write("brief.yaml", f"{text.partition('documents:')[0]}documents: {{}}\n")
    assert "no-documents" in library.rules()


def test_a_document_without_its_file(library: Library) -> None:
    """A declared document has its file."""
    library.delete("factsheet.md")
    found = library.found("file-missing")
    assert where(found) == "brief.yaml:12:5"
    assert found.message == "the factsheet is declared, but factsheet.md is not there"


def test_a_file_without_its_document(library: Library) -> None:
    """A manuscript that no document uses is a warning."""
    library.change("brief.yaml", "  factsheet:\n    title: Parks in short\n", "")
    found = library.found("unused-file")
    assert found.level is Level.WARNING
    assert where(found) == "factsheet.md"


def test_a_file_that_no_brief_has(library: Library) -> None:
    """A misspelt file is a warning with the nearest right name."""
    library.write("legals.yaml", "format: 1\n")
    found = library.found("unknown-file")
    assert found.level is Level.WARNING
    assert found.hint == "did you mean `legal.yaml`?"


def test_what_depends_on_a_broken_file_is_not_blamed(library: Library) -> None:
    """A file that cannot be read gives its own findings and no others."""
    library.change("exhibits.yaml", "kind: bars", "kind: bar")
    library.change("principles.yaml", "format: 1", "format: 2")
    assert library.rules() == {"wrong-choice", "wrong-format"}
