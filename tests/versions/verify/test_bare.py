"""A PDF alone: what was altered in it is found and named; what agrees is not enough."""

import re
from io import BytesIO

import pikepdf
import pytest

from brief.findings import Stop
from brief.page import TARGETS
from brief.pdf.reading import read
from brief.rules import (
    CODE_DIFFERS,
    LEDGER_ALTERED,
    LEDGER_CLAIM,
    LEDGER_FIGURE,
    NO_LEDGER,
    ORIGIN_UNKNOWN,
    PAGE_ALTERED,
    UNVERIFIABLE,
    WORDING_MISSING,
)
from brief.versions.verify.answer import Verdict
from brief.versions.verify.origin import verified
from tests.versions.verify.forging import (
    added,
    altered,
    resealed,
    saved,
    with_ledger,
    without_ledger,
)


@pytest.fixture
def paper(released):
    """Give the bytes of a released report."""
    return (released.shelf / "2017.1" / "report.pdf").read_bytes()


@pytest.fixture
def ask(tmp_path):
    """Verify bytes as a file far from any library."""

    def asked(data):
        file = tmp_path / "x.pdf"
        file.write_bytes(data)
        return verified(file, None)

    return asked


def rules(answer):
    """Name the rules of an answer's findings."""
    return [one.rule for one in answer.findings]


def page_of(paper, words):
    """Find the page that shows words."""
    lines = read(paper).lines
    return next(at for at, page in enumerate(lines, 1) if words in " ".join(page))


def test_what_agrees_is_consistent_and_no_more(ask, paper):
    """Pages and ledger agree; by whom they were made, nobody can tell from them."""
    answer = ask(paper)

    assert Verdict.CONSISTENT is answer.verdict
    assert [ORIGIN_UNKNOWN.name] == rules(answer)
    assert "1 figures worked out again, 1 claims held" in answer.told[0]


@pytest.mark.parametrize("target", ["screen", "large"])
def test_every_paper_of_a_release_agrees_with_itself(ask, released, target):
    """Each document in each target that carries a ledger is consistent."""
    card = released.load("2017.1").card
    papers = [one for one in card.papers if one.target == target]
    assert papers
    for one in papers:
        answer = ask((released.shelf / "2017.1" / one.file).read_bytes())
        assert Verdict.CONSISTENT is answer.verdict, (one.file, answer.findings)
    assert "3a" in TARGETS[target].standards


def test_one_digit_altered_is_found_and_named(ask, paper):
    """The page, what it shows, what was printed, and the claim that it was."""
    answer = ask(altered(paper, page_of(paper, "22,500"), "22,500", "22,300"))

    assert Verdict.DIFFERS is answer.verdict
    page = next(one for one in answer.findings if one.rule == PAGE_ALTERED.name)
    assert "it shows “22,300” where “22,500” was printed" in page.message
    assert page.where.page == page_of(paper, "22,500")
    assert "visitors" in page.hint
    assert WORDING_MISSING.name in rules(answer)


def test_every_printed_digit_counts(ask, paper):
    """A digit that no claim states, of a table or a page's number, is named as well."""
    for old, new in (("2020", "2022"), ("Parks", "Perks")):
        answer = ask(altered(paper, page_of(paper, old), old, new))
        assert Verdict.DIFFERS is answer.verdict, old
        assert {PAGE_ALTERED.name} == set(rules(answer)), old


def test_words_added_over_a_page_are_found(ask, paper):
    """What is painted over a page, the old words beneath it or not, is named."""
    answer = ask(added(paper, 1, "2022"))
    assert (Verdict.DIFFERS, [PAGE_ALTERED.name]) == (answer.verdict, rules(answer))
    assert "“2022” was added" in answer.findings[0].message


def test_a_page_taken_out_is_found(ask, paper):
    """The number of pages is held to that of the ledger."""
    with pikepdf.open(BytesIO(paper)) as file:
        del file.pages[-1]
        data = saved(file)
    (found, *_) = ask(data).findings
    assert (PAGE_ALTERED.name, True) == (
        found.rule,
        "pages; when it was" in found.message,
    )


def test_a_changed_ledger_is_found_by_its_seal(ask, paper):
    """One digit changed in it, and it is not as it was made."""
    answer = ask(with_ledger(paper, lambda data: data.replace(b"22500", b"22300")))

    assert (Verdict.DIFFERS, [LEDGER_ALTERED.name]) == (answer.verdict, rules(answer))
    assert "seal" in answer.findings[0].message


@pytest.mark.parametrize(
    "harm",
    [
        lambda data: data[: len(data) // 2],
        lambda _: b"",
        lambda _: b"{}",
        lambda _: b"[" * 100_000,
        lambda data: data.replace(b'"format": 1', b'"format": 2', 1),
        resealed(lambda it: it.pop("records")),
        resealed(lambda it: it["records"]["figures"][0]["entry"].update(unit=7)),
        resealed(lambda it: it["records"].update(style={"percent": []})),
        resealed(lambda it: it["records"].update(style={"wording": 7})),
        resealed(lambda it: it["records"].update(style={"wording": {"half": "1"}})),
    ],
)
def test_a_ledger_that_does_not_read_is_one_finding(ask, paper, harm):
    """Cut short, emptied, of another form: said in words, never a traceback."""
    answer = ask(with_ledger(paper, harm))
    told = rules(answer)
    assert Verdict.CONSISTENT is not answer.verdict
    assert {LEDGER_ALTERED.name} == set(told) or [NO_LEDGER.name] == told


def test_a_figure_that_does_not_follow_is_found(ask, paper, released):
    """Somebody who seals a changed figure again has to reckon with its rule."""

    def change(record):
        record["records"]["figures"][0]["value"] = "22300"

    answer = ask(with_ledger(paper, resealed(change)))
    (found,) = answer.findings
    assert (LEDGER_FIGURE.name, Verdict.DIFFERS) == (found.rule, answer.verdict)
    assert "“visitors” is given as 22300; worked out again it is 22500" in found.message


def test_a_claim_that_is_false_of_its_figure_is_found(ask, paper):
    """The input changed and sealed again: the words on the page are false of it."""

    def change(record):
        figure = record["records"]["figures"][0]
        figure["entry"]["value"] = "12500"
        figure.update(value="12500", printed="12,500", exact="12,500")

    answer = ask(with_ledger(paper, resealed(change)))
    assert [LEDGER_CLAIM.name] == rules(answer)
    assert "“22,500” (report, paragraph 1) is false" in answer.findings[0].message


def test_a_wording_that_is_not_printed_is_found(ask, paper):
    """A ledger that claims more than the page says does not pass."""

    def change(record):
        claim = record["records"]["claims"][0]
        claim["words"] = "about 22,500"

    assert [WORDING_MISSING.name] == rules(ask(with_ledger(paper, resealed(change))))


def test_another_release_than_the_page_bears_is_found(ask, paper):
    """Release and code on the page are those of the ledger."""

    def release(record):
        record["release"] = "2017.3"

    def content(record):
        path = next(iter(record["manifest"]["content"]))
        record["manifest"]["content"][path] = "0" * 64

    for change in (release, content):
        assert [CODE_DIFFERS.name] == rules(ask(with_ledger(paper, resealed(change))))


def test_a_file_without_a_ledger_is_not_checked(ask, paper):
    """Somebody else's file, or one saved without it: nothing in it can be checked."""
    answer = ask(without_ledger(paper))

    assert Verdict.NOT_CHECKED is answer.verdict
    (found,) = answer.findings
    assert NO_LEDGER.name == found.rule
    assert re.search(r"release 2017\.1, code [0-9A-Z-]{9}", found.message)


def test_somebody_elses_file_is_not_checked(ask):
    """It says nothing of itself, and nothing is said of it."""
    with pikepdf.Pdf.new() as file:
        file.add_blank_page()
        answer = ask(saved(file))
    assert (Verdict.NOT_CHECKED, [NO_LEDGER.name]) == (answer.verdict, rules(answer))
    assert "it carries no ledger" == answer.findings[0].message


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (lambda data: data[: len(data) // 2], "cut short"),
        (lambda data: b"PK\x03\x04" + data[9:], "no PDF"),
        (lambda _: b"", "no PDF"),
        (lambda data: data[:50] + b"\0" * 4000 + b"%%EOF", "damaged"),
    ],
)
def test_what_cannot_be_read_is_one_finding(ask, paper, harm, said):
    """Cut short, no PDF, damaged: the finding says which, and what to do."""
    with pytest.raises(Stop) as stop:
        ask(harm(paper))
    (found,) = stop.value.findings
    assert (UNVERIFIABLE.name, True) == (found.rule, said in found.message)
    assert found.hint


def test_an_encrypted_file_is_one_finding(ask, paper):
    """A password keeps everybody out, and the finding says so."""
    out = BytesIO()
    with pikepdf.open(BytesIO(paper)) as file:
        file.save(out, encryption=pikepdf.Encryption(user="a", owner="b"))
    with pytest.raises(Stop) as stop:
        ask(out.getvalue())
    assert "encrypted" in stop.value.findings[0].message


def test_no_file_is_one_finding(tmp_path):
    """A path to nothing is said to be one."""
    with pytest.raises(Stop) as stop:
        verified(tmp_path / "none.pdf", None)
    assert [UNVERIFIABLE.name] == [one.rule for one in stop.value.findings]
