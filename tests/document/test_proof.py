"""The fact checker's copy: a note for each claim, marks by shape, a cover sheet.

Every word here is made up for tests.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from brief.build.signing import Wanted, sign
from brief.document.compose import compose
from brief.document.document import Document
from brief.figures.compute import compute
from brief.findings import Findings
from brief.pdf.tags import tree
from tests.content.library import Library, lay


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """The small library, its source quoted, and one number in words more."""
    laid = lay(tmp_path)
    laid.change(
        "figures.yaml",
        "  trees:\n",
        "  per_tree:\n    formula: visitors / trees\n    unit: people per tree\n"
        "    display: {decimals: 0}\n  trees:\n",
    )
    laid.change(
        "figures.yaml",
        "value: 22,500\n",
        "value: 22,500\n    page: 12\n    quote: 22,500 people came by the gate.\n",
    )
    laid.change(
        "report.md",
        "visitors.[^count]",
        "visitors.[^count]\nThat is [536](fig:per_tree) for [each](plain:) tree, "
        "and [42](fig:trees) trees.",
    )
    return laid


def proof(library: Library, name: str = "report", found: Findings = ()) -> Document:
    """Compose the proof of one document."""
    brief = library.brief()
    figures, more = compute(brief)
    document, _ = compose(
        brief, figures, name, target="proof", findings=(*found, *more)
    )
    return document


def marks(html: str) -> list[str]:
    """Give the numbers of the marks in the text, in the order of reading."""
    return re.findall(r'<a class="ticket [^>]*id="claim-(\w+)"', html)


def notes(html: str) -> list[str]:
    """Give the numbers of the notes, in the order of reading."""
    return re.findall(r'<div class="check [^>]*id="check-(\w+)"', html)


def note(html: str, number: str) -> str:
    """Give the words of one note, each line of it once."""
    found = re.search(rf'id="check-{number}">(.*?)</div>', html, re.DOTALL)
    assert found
    return " ".join(re.sub(r"<[^>]+>", " ", found[1]).split()).replace("\u00a0", " ")


def test_each_claim_has_one_mark_and_one_note(library: Library) -> None:
    """Marks and notes correspond one to one, in the order of reading."""
    html = proof(library).html
    assert ["1", "2", "3"] == marks(html) == notes(html)


def test_a_note_comes_after_its_claim_and_links_back(library: Library) -> None:
    """Whoever listens hears the note after its claim; links lead both ways."""
    html = proof(library).html
    for number in notes(html):
        mark = html.index(f'id="claim-{number}"')
        assert mark < html.index(f'id="check-{number}"')
        assert f'href="#check-{number}"' in html[mark - 40 : mark + 90]
        assert f'href="#claim-{number}"' in html


def test_a_note_tells_all_that_a_checker_needs(library: Library) -> None:
    """Name, full value, source with page, its words, the verdict and its reason."""
    told = note(proof(library).html, "1")
    for words in (
        "“22,500”",
        "visitors = 22,500",
        "Source: “Survey made up for tests”, page 12",
        "“22,500 people came by the gate.”",
        "True. It says 22,500 to the last digit",
    ):
        assert words in told


def test_a_computed_figure_shows_its_working_and_its_inputs(library: Library) -> None:
    """The sum with numbers put in, and the source of each input beneath it."""
    told = note(proof(library).html, "2")
    assert "22,500 ÷ 42 =" in told
    assert "Source: “Survey made up for tests”, page 12 (visitors)" in told
    assert "Source: “Survey made up for tests” (trees)" in told


def test_a_figure_told_before_is_referred_to(library: Library) -> None:
    """Of a figure that is stated again, only name and value are repeated."""
    library.change(
        "report.md",
        "# Money {#money}\n",
        "# Money {#money}\n\nAgain [22,500](fig:visitors) came.\n",
    )
    told = note(proof(library).html, "4")
    assert "visitors = 22,500 (as in note 1)" in told
    assert "Source:" not in told


def test_a_false_claim_has_a_shape_of_its_own(library: Library) -> None:
    """It is marked false in the text, in its note and on the cover, with a remedy."""
    library.change("figures.yaml", "value: 22,500", "value: 30,000")
    html = proof(library).html
    assert 'class="stated false"' in html
    assert "False." in note(html, "1")
    assert "Would be true:" in note(html, "1")
    assert "Look at these first" in html


def test_a_quantity_held_to_nothing_is_lettered(library: Library) -> None:
    """Loose words are marked where they stand, exactly, with a letter."""
    library.change("report.md", "does too.", "does too, for 17,311 people.")
    html = proof(library).html
    assert "A" in marks(html)
    assert re.search(r'<span class="stated loose">17,311[^<]*</span>', html)
    assert "Held to nothing." in note(html, "A")


def test_what_its_author_dismissed_is_listed(library: Library) -> None:
    """Words called no quantity stand on the cover sheet, and bear no number."""
    html = proof(library).html
    assert "Called no quantity by the author" in html
    assert "“each”, paragraph" in html.replace("\u00a0", " ")


def test_words_that_no_page_shows_have_their_note(library: Library) -> None:
    """A claim in an alternative text is noted at its exhibit, with where it stands."""
    library.change(
        "exhibits.yaml", "The parks and", "The [42](fig:trees) trees, the parks and"
    )
    html = proof(library).html
    assert ["1", "2", "3"] == marks(html)
    assert ["1", "2", "3", "4"] == sorted(notes(html))
    told = note(html, "4")
    assert "(exhibit trees-by-park, alternative text)" in told
    assert 'href="#claim-4"' not in html


def test_the_cover_has_room_to_initial_each_claim(library: Library) -> None:
    """One box a claim; the initials of who has signed stand in it."""
    html = proof(library).html
    assert 3 == html.count('<span class="initial-room"></span>')
    sign(library.root, "parks", Wanted("A. Tester", "2020-02-28", "report", "1"))
    html = proof(library).html
    assert '<span class="initial-room">AT</span>' in html
    assert "Signed A. Tester, 28 February 2020." in note(html, "1")


def test_the_proof_opens_with_what_changed_since_it_was_signed(
    library: Library,
) -> None:
    """A void signature is told first on the cover, and in the claim's note."""
    sign(library.root, "parks", Wanted("A. Tester", "2020-02-28", "report", "1"))
    library.change("report.md", "visitors.[^count]", "walkers.[^count]")
    html = proof(library).html
    cover = html[html.index('class="cover"') :]
    assert cover.index("Changed since it was signed") < cover.index("Quantities in")
    assert "Changed. The words were “Parks had [22,500] visitors”" in note(html, "1")


def test_a_proof_says_that_it_is_one(library: Library) -> None:
    """Its title, its kind, and the line that every page bears."""
    document = proof(library)
    assert document.title == "Proof: Parks made up for tests"
    assert "proof" == document.target
    assert document.pages is None
    assert 2 == document.html.count('content: "Proof, not for publication"')


def test_nothing_of_a_proof_is_in_a_final_document(library: Library) -> None:
    """The reader's copy has no marks, no notes and no cover."""
    brief = library.brief()
    document, _ = compose(brief, compute(brief)[0], "report")
    assert 'class="ticket' not in document.html
    assert 'class="check' not in document.html
    assert 'class="cover"' not in document.html


@pytest.mark.parametrize("name", ["factsheet", "report", "principles", "annex"])
def test_every_document_has_a_proof(library: Library, name: str) -> None:
    """Each names no id twice, whatever it states."""
    html = proof(library, name).html
    ids = re.findall(r'\sid="([^"]+)"', html)
    assert sorted(set(ids)) == sorted(ids)


def test_no_claim_is_without_a_note(library: Library) -> None:
    """Every claim of every document is on its proof."""
    brief = library.brief()
    figures, _ = compute(brief)
    for name in ("factsheet", "report", "principles", "annex"):
        wanted = sum(one.passage.document == name for one in figures.claims)
        assert wanted == len(notes(proof(library, name).html))


def test_a_loose_quantity_that_no_page_shows_is_noted_at_its_exhibit(
    library: Library,
) -> None:
    """Its note says where it stands, and links to no place that is not there."""
    library.change("exhibits.yaml", "The parks and", "There are 911 of the parks and")
    html = proof(library).html
    assert "(exhibit trees-by-park, alternative text)" in note(html, "A")
    targets = set(re.findall(r'href="#([^"]+)"', html))
    assert targets <= set(re.findall(r'\sid="([^"]+)"', html))


def test_a_listener_hears_each_note_after_its_claim(library: Library) -> None:
    """In the structure tree of the PDF, too, claim and note follow each other."""
    from brief.press import finish
    from brief.render import render

    document = proof(library)
    drawn, _ = render(document)
    finished, _ = finish(drawn, document)
    root = tree(finished.data)
    assert root
    read = root.text.replace("\u00a0", " ")
    for words, told in (
        ("Parks had 22,500", "visitors = 22,500"),
        ("for each tree, and 42", "trees = 42"),
    ):
        assert -1 < read.find(words) < read.find(told)
