"""A release is held to its files, and to itself made again; a PDF to its release."""

import shutil

import pytest

from brief.build import fingerprint
from brief.findings import Stop
from brief.frozen.card import Card
from brief.frozen.records import BANDS
from brief.library import WORDING
from brief.rules import (
    BYTES_NOT_COMPARED,
    FILE_DIFFERS,
    LEDGER_ALTERED,
    NOT_REBUILT,
    ORIGIN_UNKNOWN,
    PAGE_ALTERED,
    REBUILD_DIFFERS,
    RELEASE_DAMAGED,
    RELEASE_WITHDRAWN,
    UNKNOWN_CODE,
)
from brief.versions.verify import releases, remaking
from brief.versions.verify.answer import Verdict
from brief.versions.verify.codes import traced
from brief.versions.verify.origin import verified
from brief.versions.withdrawing import withdraw
from tests.content.library import NAME, Library
from tests.versions.conftest import Archive
from tests.versions.verify.forging import altered, resealed, with_ledger, without_ledger


def ask(archive, version="2017.1"):
    """Verify a release."""
    return releases.verified(archive.root, NAME, version)


def rules(answer):
    """Name the rules of an answer's findings."""
    return [one.rule for one in answer.findings]


def here(name="other library"):
    """Give the libraries of this machine, and one that is not."""
    return {**fingerprint.versions(), "weasyprint": name}


# ---------------------------------------------------------------- a release


def test_a_release_made_again_is_the_same(released):
    """Every file of every target, byte for byte, from the work tree's content."""
    answer = ask(released)

    assert (Verdict.SAME, []) == (answer.verdict, rules(answer))
    assert "every file is the same, byte for byte" in answer.told[-1]


def test_content_that_moved_on_is_taken_from_git(slim):
    """The release is made of what was committed then, not of what stands there now."""
    slim.change("brief.yaml", "A summary.", "Another summary.")
    Library(slim.root).change("brief.yaml", "Another summary.", "Not committed.")

    assert Verdict.SAME is ask(slim).verdict


def test_a_release_keeps_the_wording_profile_that_it_was_checked_by(archive):
    """Words that its own bands let pass are still true of it, whatever holds now."""
    library = Library(archive.root)
    library.write(WORDING.as_posix(), "format: 1\nbands:\n  majority: 40%\n")
    library.add("figures.yaml", "  liked: {value: 45, unit: percent, note: made up}\n")
    library.change(
        "brief.yaml", "A summary.", "Now [most](fig:liked) people like parks."
    )
    archive.commit("Let most begin at 40%")
    archive.release("2017.1")
    archive.commit("Release 2017.1")
    assert archive.load("2017.1").records.style[BANDS] == {"majority": "40%"}

    library.write(WORDING.as_posix(), "format: 1\nbands: {}\n")
    assert Verdict.SAME is ask(archive).verdict
    paper = archive.shelf / "2017.1" / "report.pdf"
    assert Verdict.CONSISTENT is verified(paper, None).verdict


def test_without_git_the_copies_and_the_work_tree_serve(slim, monkeypatch, tmp_path):
    """Nothing needs git while the content is still what it was."""
    monkeypatch.setenv("PATH", str(tmp_path))
    assert Verdict.SAME is ask(slim).verdict


def test_content_that_is_nowhere_is_not_checked(slim, tmp_path):
    """A shallow clone does not have it: the finding says how to get it."""
    slim.change("brief.yaml", "A summary.", "Another summary.")
    there = tmp_path / "clone"
    slim.git("clone", "--quiet", "--depth", "1", f"file://{slim.root}", str(there))
    answer = ask(Archive(there))

    assert (Verdict.NOT_CHECKED, [NOT_REBUILT.name]) == (answer.verdict, rules(answer))
    assert "brief.yaml" in answer.findings[0].message
    assert "git fetch --unshallow" in answer.findings[0].hint


@pytest.mark.parametrize("name", ["report.pdf", "copies/program/styles/base.css"])
def test_an_altered_file_of_a_release_is_named(slim, name):
    """A paper or a copy that is not as it was released."""
    file = slim.shelf / "2017.1" / name
    file.write_bytes(file.read_bytes() + b"\n")
    answer = ask(slim)

    assert Verdict.DIFFERS is answer.verdict
    assert {RELEASE_DAMAGED.name} == set(rules(answer))
    assert name in answer.findings[0].message


def test_altered_records_are_named(slim):
    """A record that is not as it was released is a difference, and no traceback."""
    file = slim.shelf / "2017.1" / "claims.json"
    file.write_bytes(file.read_bytes().replace(b"22,500", b"22,600"))
    answer = ask(slim)

    assert (Verdict.DIFFERS, [RELEASE_DAMAGED.name]) == (answer.verdict, rules(answer))
    assert "claims.json is not as it was" in answer.findings[0].message


def test_a_missing_paper_is_named(slim):
    """What is gone is said to be gone."""
    (slim.shelf / "2017.1" / "annex.pdf").unlink()
    assert "annex.pdf of 2017.1 is missing" == ask(slim).findings[0].message


def test_other_libraries_are_named_and_bytes_not_compared(slim, monkeypatch):
    """Text, positions and figures are compared instead, and it is called that."""
    monkeypatch.setattr(releases, "libraries_here", here)
    monkeypatch.setattr(releases, "_same", lambda *_: False)
    answer = ask(slim)

    assert (Verdict.ALIKE, [BYTES_NOT_COMPARED.name]) == (answer.verdict, rules(answer))
    assert "this machine has weasyprint 70.0 then, other library now" in answer.told


def test_another_program_is_said_to_be_one(slim, monkeypatch):
    """Without the program of the release, what is alike is called alike."""
    monkeypatch.setattr(releases, "is_ours", lambda _: False)
    monkeypatch.setattr(releases, "_same", lambda *_: False)
    answer = ask(slim)

    assert Verdict.ALIKE is answer.verdict
    assert "another version of brief made it" in answer.findings[0].message


def test_the_same_program_and_libraries_have_no_excuse(slim, monkeypatch):
    """Where nothing differs but the bytes, something was altered."""
    monkeypatch.setattr(releases, "_same", lambda *_: False)
    answer = ask(slim)
    assert (Verdict.DIFFERS, [REBUILD_DIFFERS.name]) == (answer.verdict, rules(answer))


def test_what_comes_out_otherwise_is_named(slim, monkeypatch):
    """Words, places and figures that differ are named page by page."""
    from dataclasses import replace

    real = remaking.made_here

    def other(release, root):
        made = real(release, root)
        assert made.records
        files = dict(made.files)
        files["report.pdf"] = altered(files["report.pdf"], 1, "2020", "2022")
        figures = tuple(replace(one, value="1") for one in made.records.figures)
        return remaking.Made(files, replace(made.records, figures=figures))

    monkeypatch.setattr(releases, "made_here", other)
    answer = ask(slim)

    assert (Verdict.DIFFERS, {REBUILD_DIFFERS.name}) == (
        answer.verdict,
        set(rules(answer)),
    )
    told = " ".join(one.message for one in answer.findings)
    assert "it shows “2022” where “2020” was printed" in told
    assert "made again, “visitors” is" in told


def test_a_release_that_cannot_be_made_again_says_why(slim, monkeypatch):
    """A program that reads content otherwise now is a reason, not a traceback."""
    from brief.findings import Place
    from brief.rules import NOT_CLEAN

    def refused(*_):
        raise Stop([NOT_CLEAN.at(Place("x"), "its content is wrong now")])

    monkeypatch.setattr(releases, "made_here", refused)
    answer = ask(slim)
    assert (Verdict.NOT_CHECKED, [NOT_REBUILT.name]) == (answer.verdict, rules(answer))
    assert "its content is wrong now" in answer.findings[0].message


def test_a_card_cannot_name_a_program_to_be_run(slim):
    """The program of a release is run only from this program's own repository."""
    release = slim.load("2017.1")
    library = Card(**{**_fields(release.card), "program": "0" * 64})
    forged = type(release)(
        release.folder, library, release.records, release.manifest, release.withdrawn
    )
    planted = slim.root / "brief"
    planted.mkdir()
    (planted / "__main__.py").write_text("raise SystemExit('run')\n")
    slim.commit("Plant a program")

    assert remaking.made_then(forged, slim.root) is None


def _fields(card):
    return {name: getattr(card, name) for name in card.__dataclass_fields__}


# ---------------------------------------------------------------- a PDF of one


def test_a_released_file_is_the_same(released, tmp_path):
    """Under whatever name and wherever it is, by its hash."""
    card = released.load("2017.1").card
    for paper in card.papers:
        file = tmp_path / f"copy.{paper.file.rpartition('.')[2]}"
        shutil.copy(released.shelf / "2017.1" / paper.file, file)
        if file.suffix == ".pdf":
            answer = verified(file, released.root)
            assert Verdict.SAME is answer.verdict
            assert f"byte for byte parks 2017.1, {paper.file}" in answer.told


def test_an_altered_release_differs_here(slim, tmp_path):
    """It says of which release it is; compared with that, the place is named."""
    paper = (slim.shelf / "2017.1" / "report.pdf").read_bytes()
    file = tmp_path / "x.pdf"
    for forge in (lambda data: data, without_ledger):
        file.write_bytes(forge(altered(paper, 1, "2020", "2022")))
        answer = verified(file, slim.root)
        assert Verdict.DIFFERS is answer.verdict
        assert {PAGE_ALTERED.name} == set(rules(answer))
        assert "compared with parks 2017.1, report.pdf" in answer.told


def test_a_ledger_forged_throughout_differs_from_the_release(slim, tmp_path):
    """What is sealed again and consistent still has other figures than the release."""

    def change(record):
        figure = record["records"]["figures"][0]
        figure["entry"]["note"] = "A note made up afterwards."
        figure["entry"]["value"] = "22504"
        figure["entry"]["display"] = {"nearest": "100"}
        figure.update(value="22504", exact="22,504")

    paper = (slim.shelf / "2017.1" / "report.pdf").read_bytes()
    file = tmp_path / "x.pdf"
    file.write_bytes(with_ledger(paper, resealed(change)))

    assert Verdict.CONSISTENT is verified(file, None).verdict
    answer = verified(file, slim.root)
    assert (Verdict.DIFFERS, [LEDGER_ALTERED.name]) == (answer.verdict, rules(answer))
    assert "22,504" in answer.findings[0].message


def test_a_file_saved_again_is_not_the_same_file(slim, tmp_path):
    """It says the same, and the finding says where the released one is."""
    paper = (slim.shelf / "2017.1" / "report.pdf").read_bytes()
    file = tmp_path / "x.pdf"
    file.write_bytes(with_ledger(paper, lambda data: data))
    answer = verified(file, slim.root)

    assert (Verdict.DIFFERS, [FILE_DIFFERS.name]) == (answer.verdict, rules(answer))
    assert "releases/2017.1/report.pdf" in answer.findings[0].hint


def test_work_in_progress_is_of_no_release(slim, tmp_path):
    """It agrees with itself, and is told from what was published."""
    from brief.build.conduct import build_one
    from brief.build.request import Request

    request = Request(root=slim.root, names=(NAME,), out=tmp_path)
    build_one(request, NAME)
    answer = verified(tmp_path / NAME / "report.pdf", slim.root)

    assert (Verdict.CONSISTENT, [ORIGIN_UNKNOWN.name]) == (
        answer.verdict,
        rules(answer),
    )
    assert "made of work in progress" in answer.findings[0].hint


def test_a_withdrawn_release_is_said_to_be_withdrawn(slim):
    """The file is the same, and stands no longer: both are told."""
    withdraw(slim.root, NAME, "2017.1", "A wrong map.")
    answer = verified(slim.shelf / "2017.1" / "report.pdf", slim.root)

    assert (Verdict.SAME, [RELEASE_WITHDRAWN.name]) == (answer.verdict, rules(answer))
    assert "A wrong map." in answer.findings[0].message
    assert RELEASE_WITHDRAWN.name in rules(ask(slim))


# ---------------------------------------------------------------- a code


def test_a_code_leads_to_its_release(slim):
    """As it is typed; what it leads to is named with its meeting."""
    code = slim.load("2017.1").card.code
    answer = traced(slim.root, code.lower().replace("-", " "))

    assert (code, Verdict.FOUND) == (answer.subject, answer.verdict)
    (told,) = answer.told
    assert told.startswith("parks 2017.1 (current): Parks made up for tests")
    assert "3 March 2020, item 4" in told


@pytest.mark.parametrize(
    ("typed", "said"), [("ABC", "is no code"), ("0000-0000", "no release of this")]
)
def test_an_unknown_code_is_one_finding(slim, typed, said):
    """No code, or one that nothing bears."""
    with pytest.raises(Stop) as stop:
        traced(slim.root, typed)
    (found,) = stop.value.findings
    assert (UNKNOWN_CODE.name, True) == (found.rule, said in found.message)


def test_a_misread_code_is_offered_the_near_one(slim):
    """One letter wrong, and the finding asks whether the other was meant."""
    code = slim.load("2017.1").card.code
    typed = ("0" if code[0] != "0" else "1") + code[1:]
    with pytest.raises(Stop) as stop:
        traced(slim.root, typed)
    assert f"did you read {code}?" == stop.value.findings[0].hint
