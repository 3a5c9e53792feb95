"""`brief sign`, and the proof that it signs for."""

from __future__ import annotations

from pathlib import Path

import pytest

from brief.cli import main
from tests.content.library import NAME, Library, lay


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Library:
    """Stand in the root of a small valid library, made up for tests."""
    monkeypatch.chdir(tmp_path)
    return lay(tmp_path)


def test_claims_are_signed_by_name_and_date(library, capsys) -> None:
    """The file beside the content says who and when, and the command how many."""
    assert 0 == main(["sign", NAME, "--by", "A. Tester", "--date", "2020-02-28"])
    said = capsys.readouterr()
    assert said.out == (
        "2 claims are signed by A. Tester, 2020-02-28:\n"
        "  1 of the fact sheet, 1 of the report\n"
    )
    assert said.err == (
        f"wrote content/briefs/{NAME}/signatures.yaml\n"
        "not compared with a proof: there is none below build/proof to read\n"
    )
    told = library.path("signatures.yaml").read_text(encoding="utf-8")
    assert '- by: "A. Tester"\n  on: 2020-02-28\n' in told


def test_a_refusal_is_an_error_with_what_to_do(library, capsys) -> None:
    """Nothing is signed, and the range of numbers is told."""
    asked = ["--by", "A. Tester", "--date", "2020-02-28"]
    which = ["--document", "report", "--claims", "9"]
    assert 1 == main(["sign", NAME, *asked, *which])
    told = capsys.readouterr().err
    assert "[signing-refused]" in told
    assert "the proof numbers them from 1 to 1" in told
    assert not library.path("signatures.yaml").exists()


@pytest.mark.usefixtures("library")
def test_a_name_and_a_date_are_asked_for() -> None:
    """Neither is guessed: without them the command is not understood."""
    with pytest.raises(SystemExit) as stopped:
        main(["sign", NAME, "--by", "A. Tester"])
    assert 2 == stopped.value.code


@pytest.mark.usefixtures("library")
def test_a_proof_is_built_beside_the_final_documents(capsys) -> None:
    """It goes to a folder of its own, and a second build has nothing to do."""
    asked = ["build", NAME, "--target", "proof", "--document", "factsheet"]
    assert 0 == main(asked)
    assert f"wrote build/proof/{NAME}/factsheet.pdf\n" == capsys.readouterr().out
    assert 0 == main(asked)
    assert f"unchanged build/proof/{NAME}/factsheet.pdf\n" == capsys.readouterr().out


SIGN = ["sign", NAME, "--by", "A. Tester", "--date", "2020-02-28"]


def test_a_claim_added_since_the_proof_is_not_signed(library, capsys) -> None:
    """The number on the paper is that of another claim, and nothing is signed."""
    proof = ["build", NAME, "--target", "proof", "--document", "report"]
    assert 0 == main(proof)
    more = "visitors, and [22,500](fig:visitors) came.[^count]"
    library.change("report.md", "visitors.[^count]", more)
    capsys.readouterr()
    for asked in (["--claims", "2"], []):
        assert 1 == main([*SIGN, "--document", "report", *asked])
        told = capsys.readouterr().err
        assert (
            "is not claim 2 of the last proof: it was added, moved or changed" in told
        )
    assert not library.path("signatures.yaml").exists()


def test_a_claim_is_signed_as_the_proof_showed_it(library, capsys) -> None:
    """A proof of the same words is compared, and nothing is said of it."""
    assert 0 == main(["build", NAME, "--target", "proof", "--document", "report"])
    capsys.readouterr()
    assert 0 == main([*SIGN, "--document", "report", "--claims", "1"])
    assert "not compared" not in capsys.readouterr().err


def test_a_void_signature_is_told_by_check(library, capsys) -> None:
    """What was checked is no longer what is said."""
    main(["sign", NAME, "--by", "A. Tester", "--date", "2020-02-28"])
    library.change("report.md", "visitors.[^count]", "walkers.[^count]")
    assert 0 == main(["check", NAME])
    assert "[signature-void]" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('by: "A. Checker"', 'by: "B. Checker"'),
        ("on: 2020-03-01", "on: 2020-03-02"),
        ('stood: "paragraph 1"', 'stood: "paragraph 2"'),
    ],
)
def test_a_record_that_was_changed_by_hand_is_an_error(
    library, capsys, old: str, new: str
) -> None:
    """Neither the name nor the day nor the place can be put right by hand."""
    assert main(["sign", "parks", "--by", "A. Checker", "--date", "2020-03-01"]) == 0
    file = library.path("signatures.yaml")
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    capsys.readouterr()

    assert main(["check", "parks"]) == 1
    assert "signature-altered" in capsys.readouterr().err


def test_numbers_are_of_one_document(library, capsys) -> None:
    """The refusal says how to ask, and what it says is taken."""
    assert 1 == main([*SIGN, "--claims", "1"])
    told = capsys.readouterr().err
    assert "hint: say of which: --document factsheet --claims 1\n" in told
    assert not library.path("signatures.yaml").exists()
    assert 0 == main([*SIGN, "--document", "factsheet", "--claims", "1"])


def test_a_claim_that_is_gone_is_noted_once_a_proof_has_said_so(
    library, capsys
) -> None:
    """A proof that still shows the claim has told nobody that it is gone."""
    proof = ["build", NAME, "--target", "proof", "--document", "report"]
    whole = [*SIGN, "--document", "report"]
    more = "visitors.[^count]\nThe trees are [42](fig:trees)."
    library.change("report.md", "visitors.[^count]", more)
    main(proof)
    main(whole)
    library.change("report.md", "\nThe trees are [42](fig:trees).", "")
    capsys.readouterr()
    assert 0 == main(whole)
    assert "gone since" not in capsys.readouterr().err
    main(["check", NAME])
    assert "since then: the claim is gone" in capsys.readouterr().err
    main(proof)
    capsys.readouterr()
    assert 0 == main(whole)
    assert "1 claim signed before and gone since: noted" in capsys.readouterr().err
    assert 0 == main(["check", NAME])
    assert "signature-void" not in capsys.readouterr().err


@pytest.mark.parametrize(
    ("answer", "signs"), [("yes", True), ("Y", True), ("no", False), ("", False)]
)
def test_on_a_terminal_signing_every_claim_is_asked_about(
    library, capsys, monkeypatch, answer: str, *, signs: bool
) -> None:
    """Whoever names no claims is told how many there are, and may still say no."""
    asked: list[str] = []

    def answered(words: str) -> str:
        asked.append(words)
        return answer

    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("builtins.input", answered)
    code = main(["sign", NAME, "--by", "A. Tester", "--date", "2020-02-28"])
    said = capsys.readouterr()
    assert (code == 0) is signs is library.path("signatures.yaml").exists()
    assert ["  has A. Tester checked each of them? yes or no: "] == asked
    assert "every one: 1 of the fact sheet, 1 of the report" in said.out
    assert signs or "--document report --claims" in said.err


def test_claims_that_are_named_are_signed_unasked(library, monkeypatch) -> None:
    """Whoever names claims knows which they are."""
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("builtins.input", pytest.fail)
    which = ["--document", "report", "--claims", "1"]
    asked = ["--by", "A. Tester", "--date", "2020-02-28", *which]
    assert 0 == main(["sign", NAME, *asked])
    assert library.path("signatures.yaml").exists()


def test_a_question_that_is_broken_off_signs_nothing(library, monkeypatch) -> None:
    """A closed terminal is no yes."""

    def closed(_words: str) -> str:
        raise EOFError

    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("builtins.input", closed)
    assert 1 == main(["sign", NAME, "--by", "A. Tester", "--date", "2020-02-28"])
    assert not library.path("signatures.yaml").exists()
