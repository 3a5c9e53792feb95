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


@pytest.mark.parametrize("file", ["legal.yaml", "financial.yaml", "implications.yaml"])
def test_a_clearance_after_the_meeting(library: Library, file: str) -> None:
    """What goes to a meeting has been cleared before it, and both days are named."""
    library.change(file, "on: 2020-02-20", "on: 2020-03-04")
    found = library.found("clearance-late")
    assert found.level is Level.WARNING
    assert "on 2020-03-04, after the meeting of 2020-03-03" in found.message


@pytest.mark.parametrize("day", ["2020-03-03", "2020-03-02", "2019-12-31"])
def test_a_clearance_by_the_day_of_the_meeting(library: Library, day: str) -> None:
    """A paper may be cleared on the very day."""
    library.change("legal.yaml", "on: 2020-02-20", f"on: {day}")
    assert () == library.read()[1]


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


def test_an_abbreviation_that_no_words_use(library: Library) -> None:
    """A slip in the list is seen: its long form would reach nobody."""
    text = "purpose: decision\nabbreviations:\n  TPA: Test Parks Act\n  ZZT: nothing\n"
    library.change("brief.yaml", "purpose: decision\n", text)
    library.change("report.md", "# Law {#law}\n", "# Law and the TPA {#law}\n")
    found = library.found("unused-abbreviation")
    assert found.level is Level.WARNING
    assert where(found) == "brief.yaml:7:3"
    assert "“ZZT”" in found.message
