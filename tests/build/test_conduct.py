"""A build writes all or nothing, and draws only what has changed."""

import json

from brief.build.fresh import unchanged
from brief.build.stages import SAFETY
from brief.findings import errors
from tests.content.library import NAME


def rules_of(outcome):
    """Name the rules of what was found, worst first."""
    return {one.rule for one in errors(outcome.findings)}


def test_a_brief_without_errors_is_written_whole(workshop):
    """Every document, the figures and the manifest are there after a good build."""
    outcome = workshop.build()

    assert errors(outcome.findings) == ()
    names = {path.name for path in workshop.folder.glob("*.*")}
    assert {"figures.json", "manifest.json"} <= names
    assert {path.name for path in outcome.written} <= names


def test_an_error_leaves_what_was_there(workshop):
    """A brief that goes wrong after a good build keeps its good documents."""
    workshop.build()
    before = workshop.state()
    workshop.library.change("brief.yaml", "meeting:", "meting:")

    outcome = workshop.build()

    assert rules_of(outcome)
    assert before == workshop.state()


def test_a_page_too_full_is_one_finding(workshop):
    """What the page lost is not told a second time, as faults of the file."""
    many = "people came to the parks. " + "Then they went home again. " * 120
    workshop.library.change("factsheet.md", "people came to the parks.", many)

    assert {"page-overflow"} == rules_of(workshop.build())


def test_a_draft_is_written_despite_errors(workshop):
    """A false number stops the final document and not the draft, which goes apart."""
    workshop.library.add("report.md", "\nWe have [97](fig:nobody_knows) of them.\n")

    assert workshop.build().written == ()
    draft = workshop.build(draft=True)

    assert draft.written
    assert all("draft" in path.parts for path in draft.written)
    assert not workshop.folder.exists()


def test_a_breach_of_safety_stops_a_draft_too(workshop, tmp_path):
    """A file that leads out of the library is refused even for a draft."""
    outside = tmp_path.parent / "outside.csv"
    outside.write_text("a,b\n1,2\n")
    data = workshop.library.path("data")
    data.mkdir(exist_ok=True)
    (data / "leak.csv").symlink_to(outside)

    draft = workshop.build(draft=True)

    assert rules_of(draft) & SAFETY
    assert draft.written == ()


def test_nothing_changed_is_nothing_to_do(workshop):
    """After a build, the same content is known to be built without being read."""
    workshop.build()

    assert unchanged(workshop.request(), NAME)


def test_any_change_is_noticed(workshop):
    """Content, a missing file and an altered file each call for a build."""
    workshop.build()
    report = next(workshop.folder.glob("*.pdf"))
    whole = report.read_bytes()

    report.write_bytes(whole + b" ")
    assert unchanged(workshop.request(), NAME) is None
    report.write_bytes(whole)
    assert unchanged(workshop.request(), NAME)
    workshop.library.add("report.md", "\nOne more paragraph of words.\n")
    assert unchanged(workshop.request(), NAME) is None


def test_only_what_changed_is_drawn_again(workshop):
    """A word that one document alone has leaves the other files as they are."""
    workshop.build()
    workshop.library.add("report.md", "\nOne more paragraph of words.\n")

    outcome = workshop.build()

    assert "report.pdf" in {path.name for path in outcome.written}
    assert "factsheet.pdf" in {path.name for path in outcome.kept}


def test_a_document_built_alone_leaves_the_others_marked(workshop):
    """What was not built again from changed content is called stale in the manifest."""
    workshop.build()
    workshop.library.add("report.md", "\nOne more paragraph of words.\n")

    outcome = workshop.build(documents=("report",))

    assert "stale-document" in {one.rule for one in outcome.findings}
    manifest = json.loads((workshop.folder / "manifest.json").read_text())
    assert manifest["documents"]["factsheet"]["stale"]
    assert not manifest["documents"]["report"]["stale"]


def test_a_document_that_the_brief_lacks_is_one_finding(workshop):
    """Asking for a document that brief.yaml does not name says what it does name."""
    workshop.library.change("brief.yaml", "  annex:\n    title: Figures\n", "")

    outcome = workshop.build(documents=("annex",))

    assert {"no-document"} == rules_of(outcome)


def test_the_same_content_gives_the_same_bytes(workshop, tmp_path_factory):
    """Two builds of one brief, in different folders, are identical file by file."""
    workshop.build()
    other = type(workshop)(tmp_path_factory.mktemp("elsewhere"))
    other.build()

    assert workshop.state() == other.state()
