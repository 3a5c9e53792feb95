"""The manifest says what was built from what, and reads back as it was written."""

from brief.build.fingerprint import digest
from brief.build.manifest import FILE, Entry, Manifest, dump, load, merged, whole
from brief.findings import Cause, Finding, Level, Place

PLACE = Place("content/briefs/a/figures.yaml", 3, 5)
FOUND = Finding(
    "claim-wording", PLACE, "false", "true", Level.WARNING, Cause(PLACE, "users is 3")
)
ENTRY = Entry("report.pdf", digest(b"pdf"), "key", 3, {"a": "b"}, {"c": "1"}, (FOUND,))


def stale(manifest):
    """Name the documents that a manifest marks stale."""
    return {name for name, one in (manifest.documents or {}).items() if one.stale}


def test_a_manifest_reads_back_as_written(tmp_path):
    """Every value, findings with their causes among them, survives the file."""
    manifest = Manifest(
        brief="a",
        program="p",
        content="c",
        yields=("report",),
        coverage={"report": {"stated": 3}},
        findings=(FOUND,),
        documents={"report": ENTRY},
    )
    (tmp_path / FILE).write_bytes(dump(manifest))

    assert manifest == load(tmp_path, "a")


def test_a_damaged_manifest_counts_as_none(tmp_path):
    """A manifest that does not read makes everything be built again."""
    (tmp_path / FILE).write_text('{"format": 1, "documents": 7')

    assert Manifest("a") == load(tmp_path, "a")


def test_a_document_left_from_older_content_is_stale():
    """An entry that was not built again is marked once the content has moved on."""
    old = Manifest("a", content="then", documents={"report": ENTRY})
    new = Manifest("a", content="now", documents={"annex": ENTRY})

    assert {"report"} == stale(merged(old, new))


def test_a_document_left_from_the_same_content_is_not_stale():
    """Building one document alone does not cast doubt on the others."""
    old = Manifest("a", content="now", documents={"report": ENTRY})
    new = Manifest("a", content="now", documents={"annex": ENTRY})

    assert set() == stale(merged(old, new))


def test_an_altered_file_is_not_whole(tmp_path):
    """A PDF that somebody changed by hand is not taken for ours."""
    (tmp_path / "report.pdf").write_bytes(b"pdf")
    assert whole(tmp_path, ENTRY)

    (tmp_path / "report.pdf").write_bytes(b"pdg")
    assert not whole(tmp_path, ENTRY)
