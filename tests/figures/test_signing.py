"""Signatures under claims: what they are under, and what voids them. All is made up."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from brief.build.signing import Wanted, sign
from brief.content.models.signature import SignatureSheet
from brief.content.signatures import text_of
from brief.figures.compute import compute
from brief.figures.signing import signature_findings, standing, statements
from brief.findings import Findings, Stop
from tests.content.library import HOME, Library, lay

WANTED = Wanted("A. Tester", "2020-02-28")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """The small library: one claim in its report, one on its fact sheet."""
    return lay(tmp_path)


def found(library: Library) -> Findings:
    """Hold the signatures of a library against its claims."""
    brief = library.brief()
    return signature_findings(brief, compute(brief)[0])


def holding(library: Library) -> list[tuple[str, int]]:
    """Give the claims whose signatures hold."""
    brief = library.brief()
    return sorted(standing(brief, statements(brief, compute(brief)[0])).holding)


def refused(library: Library, **wanted: str) -> str:
    """Ask for a signature that cannot be given, and give what is said."""
    asked = Wanted(**{"by": "A. Tester", "on": "2020-02-28", **wanted})
    with pytest.raises(Stop) as stop:
        sign(library.root, "parks", asked)
    assert {"signing-refused"} == {one.rule for one in stop.value.findings}
    assert not library.path("signatures.yaml").exists()
    return stop.value.findings[0].message


def test_a_signed_claim_holds_while_nothing_changes(library: Library) -> None:
    """Every claim of every document is signed, and no finding is made."""
    signed = sign(library.root, "parks", WANTED)
    number, path = signed.number, signed.file
    assert {"factsheet": 1, "report": 1} == signed.documents
    assert (2, f"{HOME}/signatures.yaml") == (
        number,
        path.relative_to(library.root).as_posix(),
    )
    assert [("factsheet", 1), ("report", 1)] == holding(library)
    assert () == found(library)


def test_claims_can_be_signed_by_number(library: Library) -> None:
    """Only the claims named, of the document named, are signed."""
    sign(library.root, "parks", Wanted("A. Tester", "2020-02-28", "report", "1"))
    assert [("report", 1)] == holding(library)


def test_a_second_person_signs_beside_the_first(library: Library) -> None:
    """Two signatures hold under one claim; the same person signs it once."""
    sign(library.root, "parks", WANTED)
    sign(library.root, "parks", WANTED)
    sign(library.root, "parks", Wanted("B. Tester", "2020-02-29"))
    brief = library.brief()
    stands = standing(brief, statements(brief, compute(brief)[0]))
    names = [one.by for one in stands.holding["report", 1]]
    assert ["A. Tester", "B. Tester"] == names


@pytest.mark.parametrize(
    ("file", "old", "new", "what"),
    [
        (
            "figures.yaml",
            "value: 22,500",
            "value: 22,502",
            "the value of visitors was 22,500 and is 22,502",
        ),
        (
            "sources.yaml",
            "title: Survey made up for tests",
            "title: Another survey",
            (
                "the source of visitors was “Survey made up for tests” and is "
                "“Another survey”"
            ),
        ),
        (
            "report.md",
            "visitors.[^count]",
            "walkers.[^count]",
            (
                "the words were “Parks had [22,500] visitors” and are "
                "“Parks had [22,500] walkers”"
            ),
        ),
    ],
)
def test_a_change_voids_a_signature(
    library: Library, file: str, old: str, new: str, what: str
) -> None:
    """Changed words, values and sources void it; the finding says what changed."""
    sign(library.root, "parks", Wanted("A. Tester", "2020-02-28", "report"))
    library.change(file, old, new)
    (finding,) = found(library)
    assert "signature-void" == finding.rule
    assert finding.message.endswith(f"on 2020-02-28; since then: {what}")
    assert [] == holding(library)


def test_the_page_of_a_source_is_under_the_signature(library: Library) -> None:
    """A changed page voids the signature of what was read there."""
    library.change("figures.yaml", "value: 22,500", "value: 22,500\n    page: 2")
    sign(library.root, "parks", Wanted("A. Tester", "2020-02-28", "report"))
    library.change("figures.yaml", "page: 2", "page: 3")
    assert "p. 2 and is “Survey made up for tests”, p. 3" in found(library)[0].message


def test_a_claim_that_is_gone_is_told_at_its_record(library: Library) -> None:
    """A signature under a claim that nobody makes any more stands for nothing."""
    sign(library.root, "parks", Wanted("A. Tester", "2020-02-28", "report"))
    library.change("report.md", "[22,500](fig:visitors)", "Many")
    (finding,) = found(library)
    assert f"{HOME}/signatures.yaml" == finding.where.path
    assert "the claim is gone" in finding.message


def test_signing_again_renews_a_void_signature(library: Library) -> None:
    """What was void is replaced, and nothing of it is told any more."""
    sign(library.root, "parks", WANTED)
    library.change("report.md", "visitors.[^count]", "walkers.[^count]")
    sign(library.root, "parks", WANTED)
    assert () == found(library)
    assert [("factsheet", 1), ("report", 1)] == holding(library)


def test_a_record_changed_by_hand_is_an_error(library: Library) -> None:
    """Nobody signs for somebody else by editing the file."""
    sign(library.root, "parks", Wanted("A. Tester", "2020-02-28", "report"))
    library.change("signatures.yaml", '- "visitors = 22,500"', '- "visitors = 9"')
    (finding,) = found(library)
    assert "signature-altered" == finding.rule


def test_a_paragraph_before_it_voids_nothing(library: Library) -> None:
    """Numbers of paragraphs move; a signature is under words, not under a number."""
    sign(library.root, "parks", Wanted("A. Tester", "2020-02-28", "report"))
    library.change("report.md", "Parks had", "First words.\n\nParks had")
    assert () == found(library)


def test_only_what_can_be_signed_is(library: Library) -> None:
    """No such claim, no name, no date: each is refused, and nothing is written."""
    assert "there is no claim 7 of the report" == refused(
        library, document="report", numbers="7"
    )
    assert "“x” is no number or range" == refused(library, numbers="x")
    assert "no claims of the annex" == refused(library, document="annex")
    assert "nobody is named who checked the claims" == refused(library, by=" ")
    for name in ("A" * 81, "A.\u200bTester", "A.\nTester"):
        assert "the name is no name of" in refused(library, by=name)
    assert "“2020-2-30” is no date" == refused(library, on="2020-2-30")
    assert "“2020-02-30” is no date" == refused(library, on="2020-02-30")


UNREADABLE = {
    "a merge conflict": lambda text: text.replace("signatures:", "<<<<<<< ours", 1),
    "a missing key": lambda text: re.sub(r'    hash: "\w+"\n', "", text, count=1),
    "a key too many": lambda text: text.replace(
        "    hash:", "    hush: 1\n    hash:", 1
    ),
    "a newer form": lambda text: text.replace("format: 2", "format: 3"),
    "a byte of no letter": lambda text: text.replace("A. Tester", "A. T\udcffster"),
    "nothing at all": lambda _: "",
}


@pytest.mark.parametrize("fault", UNREADABLE)
def test_nothing_is_signed_over_a_file_that_cannot_be_read(
    library: Library, fault: str
) -> None:
    """Who signed before is not lost: it says where, and leaves the file as it is."""
    sign(library.root, "parks", WANTED)
    path = library.path("signatures.yaml")
    text = UNREADABLE[fault](path.read_text("utf-8"))
    before = text.encode("utf-8", "surrogateescape")
    path.write_bytes(before)
    with pytest.raises(Stop) as stop:
        sign(library.root, "parks", Wanted("B. Tester", "2020-03-01"))
    assert before == path.read_bytes()
    *where, refusal = stop.value.findings
    assert "signing-refused" == refusal.rule
    assert "the file was left as it is" in refusal.message
    assert {f"{HOME}/signatures.yaml"} == {one.where.path for one in where}


def test_numbers_without_their_document_are_refused(library: Library) -> None:
    """They begin at 1 in each; where one document alone has claims, they are its."""
    assert "“1” names no document, and the claims of the factsheet and of the" in (
        refused(library, numbers="1")
    )
    library.change("factsheet.md", "[22,500](fig:visitors)", "Many")
    wanted = Wanted("A. Tester", "2020-02-28", numbers="1")
    assert {"report": 1} == sign(library.root, "parks", wanted).documents


def test_a_false_claim_is_not_signed(library: Library) -> None:
    """Nobody's name stands under words that are false."""
    library.change("figures.yaml", "value: 22,500", "value: 30,000")
    message = refused(library, document="report")
    assert "claim 1 of the report is false and cannot be signed" == message


def test_the_others_can_be_signed_as_the_message_says(library: Library) -> None:
    """What the hint says is taken as it stands."""
    library.change("figures.yaml", "value: 22,500", "value: 30,000")
    first = "[30,000](fig:users) came, [about 30,000](fig:users) in all.\n\n"
    library.change("report.md", "Parks had", f"{first}Parks had")
    with pytest.raises(Stop) as stop:
        sign(library.root, "parks", Wanted("A. Tester", "2020-02-28", "report"))
    (told,) = stop.value.findings
    assert "correct it, or sign the others: --document report --claims 1-2" == told.hint
    wanted = Wanted("A. Tester", "2020-02-28", "report", "1-2")
    assert 2 == sign(library.root, "parks", wanted).number


def test_the_file_reads_as_it_was_written(library: Library) -> None:
    """Signatures come back from the file unchanged, whatever the words hold."""
    library.change(
        "report.md", "Parks had", 'Parks, \\"so\\" they said: 5% & {more}, had'
    )
    sign(library.root, "parks", WANTED)
    sheet = library.brief().signatures
    assert sheet is not None
    assert text_of(sheet) == library.path("signatures.yaml").read_text("utf-8")
    assert "signatures: []\n" == text_of(SignatureSheet(format=1))[-15:]
