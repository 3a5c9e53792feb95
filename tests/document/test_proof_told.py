"""What a proof tells beside words: bounds, quotations, tables that fail, notes, names.

Every word here is made up for tests.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from brief.build.signing import Wanted, sign
from tests.content.library import Library, lay
from tests.document.test_proof import note, notes, proof
from tests.figures.test_signing_kept import FIRST

LOANS = "year,loans\n2017,720\n2018,780\n2019,840\n"
FIGURES = """\
  seats: {value: 900, bound: more than, unit: seats, source: survey}
  rooms:
    value: 12
    unit: rooms
    source: survey
    page: 4
    quote: |
      | Share | All |
      | 12 | 24 |
  halls:
    value: 3
    unit: rooms
    source: survey
    page: 4
    quote: "“There are three halls.”"
  rent: {value: 300, unit: rooms, source: ledger, quote: The rent is 300.}
  all: {formula: rooms + halls + rent, unit: rooms}
  closed: {value: 34, unit: rooms, source: survey}
  half: {value: 57, unit: rooms, source: survey}
  used: {formula: half / closed, unit: percent, display: {decimals: 1}}
  once: {value: 50, unit: percent, source: survey}
  gain: {formula: used - once, unit: percentage points, display: {decimals: 1}}
series:
  loans: {counts: loans, source: survey, page: Table 4, quote: 720 to 840}
"""
SOURCES = "  - {id: ledger, title: Ledger made up for tests}\n"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """The small library with a bound, quotations of two sources, and a series."""
    laid = lay(tmp_path)
    laid.write("data/loans.csv", LOANS)
    laid.add("figures.yaml", FIGURES)
    laid.add("sources.yaml", SOURCES)
    laid.change(
        "report.md",
        "visitors.[^count]",
        "visitors.[^count]\nThere are [more than 900](fig:seats) seats, [315](fig:all)"
        " rooms in all, and loans have been [rising since 2017](series:loans).",
    )
    return laid


def test_a_bound_is_told_with_its_value(library: Library) -> None:
    """A source that says “more than 900” does not say 900, and the reason says so."""
    told = note(proof(library).html, "2")
    assert "seats = more than 900 " in told
    assert "of seats the source says “more than 900”." in told


def test_each_quotation_stands_beneath_its_own_source(library: Library) -> None:
    """Line by line, with the name of its input where a source has several."""
    html = proof(library).html
    assert "“| Share | All |<br>| 12 | 24 |”" in html
    told = note(html, "3")
    told = told[told.index("Source:") :]
    assert told.startswith(
        "Source: “Survey made up for tests”, page 4 (rooms, halls)"
        " “| Share | All | | 12 | 24 |” (rooms) “There are three halls.” (halls)"
        " Source: “Ledger made up for tests” (rent) “The rent is 300.” True."
    )


@pytest.mark.parametrize("fault", ["gone", "unreadable", "misnamed"])
def test_a_series_without_a_table_is_shown_as_not_checked(
    library: Library, fault: str
) -> None:
    """The proof is written: such claims are what it is for."""
    name = "loans"
    if fault == "gone":
        library.delete("data/loans.csv")
    elif fault == "unreadable":
        library.write("data/loans.csv", "x\n")
    else:
        library.change("report.md", "(series:loans)", "(series:nope)")
        name = "nope"
    html = proof(library).html
    assert ["1", "2", "3", "4"] == notes(html)
    told = note(html, "4")
    assert f"{name} = no values data/{name}.csv is not there, or cannot be read" in told
    assert (
        f"Not checked. There is no series “{name}”: no table data/{name}.csv." in told
    )


def test_a_note_on_a_note_stands_by_it_and_says_so(library: Library) -> None:
    """Not beneath the paragraph that calls it, pages before; and once alone."""
    library.change("report.md", "Counted at", "[22,500](fig:visitors) were counted at")
    library.change("report.md", "does too.", "does too.[^count]")
    html = proof(library).html
    assert "5 “22,500” (note 1) visitors = 22,500 (as in note 1)" in note(html, "5")
    noted = html[html.index('id="note-1"') :]
    assert noted.index('id="claim-5"') < noted.index('id="check-5"')
    assert noted.index('id="check-5"') < noted.index('id="note-2"')
    assert 1 == html.count('id="check-5"')


def test_a_note_on_a_note_of_the_fact_sheet_stands_on_its_page(
    library: Library,
) -> None:
    """The sheet lists its notes in its foot, and what is on them beneath it."""
    library.change("factsheet.md", "to the parks.", "to the parks.[^gate]")
    library.add("factsheet.md", "\n[^gate]: [22,500](fig:visitors) at the gate.\n")
    html = proof(library, "factsheet").html
    assert html.index('id="claim-2"') < html.index('id="check-2"')
    assert html.index("</footer>") < html.index('id="check-2"')
    assert "“22,500” (note 1)" in note(html, "2")


def test_a_signature_is_void_where_the_claim_is_false_now(library: Library) -> None:
    """It is never shown as signed: the note says that it is false since, and whose."""
    library.change("report.md", "[more than 900]", "[over 900]")
    library.change("report.md", "[22,500](fig:visitors)", "[some 23,000](fig:visitors)")
    sign(library.root, "parks", Wanted("A. Tester", "2020-02-28", "report"))
    assert "Signed A. Tester" in note(proof(library).html, "1")
    library.write(
        "content/profiles/wording.yaml",
        "format: 1\ntitle: Made up\nbands: {about: 1/100}\n",
    )
    html = proof(library).html
    told = note(html, "1")
    assert "False since it was signed. It is false now: " in told
    assert "Signed by A. Tester, 28 February 2020." in told
    assert "Signed A. Tester" not in told
    assert 3 == html.count('<span class="initial-room">AT</span>')


def test_earlier_signers_are_told_beside_the_newest(library: Library) -> None:
    """What they had signed was changed and signed again, and is told as that."""
    sign(library.root, "parks", Wanted("A. Tester", "2020-02-28", "report"))
    library.change("report.md", "Parks had", "The parks had")
    sign(library.root, "parks", Wanted("B. Tester", "2020-02-29", "report"))
    told = note(proof(library).html, "1")
    assert "Signed B. Tester, 29 February 2020." in told
    assert "Signed before it was changed: A. Tester, 28 February 2020." in told
    assert "Changed." not in told


def test_a_changed_sentence_stands_once_on_the_cover(library: Library) -> None:
    """As it was signed, by all who had, and then as it is now."""
    for name in ("A. Tester", "B. Tester"):
        sign(library.root, "parks", Wanted(name, "2020-02-28", "report"))
    library.change("report.md", "Parks had", "The parks had")
    words = " ".join(re.sub(r"<[^>]+>", " ", proof(library).html).split())
    assert (
        "“Parks had [22,500] visitors”, signed by A. Tester, 28 February 2020;"
        " B. Tester, 28 February 2020. The"
        " words are now “The parks had [22,500] visitors”."
    ) in words.replace("\u00a0", " ")


def test_many_signers_have_room_on_the_cover(library: Library) -> None:
    """Their initials stand beside each other; of more than three, how many more."""
    for name in ("Anna Bea Cox", "Dan Eve Fox", "Gus Hal Ivy", "Jo Kay Lee", "M. N."):
        sign(library.root, "parks", Wanted(name, "2020-02-28", "report"))
    html = proof(library).html
    assert 4 == html.count('<span class="initial-room">ABC DEF GHI +2</span>')


def test_what_must_be_said_with_a_figure_is_told(library: Library) -> None:
    """Its small print is under a signature, so that the proof shows it."""
    library.change(
        "figures.yaml",
        "seats: {value: 900,",
        "seats: {value: 900, qualifiers: [{says: in 2019}], not_names: [chairs],",
    )
    told = note(proof(library).html, "2")
    assert "To be said with it: in 2019" in told
    assert "Not to be said of: chairs" in told


def test_what_was_signed_in_an_earlier_form_is_told_at_once(library: Library) -> None:
    """One line on the cover for all of it, and what is to be checked in each note."""
    library.write("signatures.yaml", FIRST)
    html = proof(library).html
    words = " ".join(re.sub(r"<[^>]+>", " ", html).split()).replace("\u00a0", " ")
    assert "earlier 1 claim (1), signed by A. Tester, 28 February 2020." in words
    told = note(html, "1")
    assert "Signed in an earlier form. That form of signatures.yaml held its" in told
    assert "Signed A. Tester" not in told


def test_a_number_without_end_is_told_as_a_calculator_shows_it(
    library: Library,
) -> None:
    """Six digits with their sign, in a working of its inputs; a unit once."""
    library.change(
        "report.md",
        "seats, ",
        "seats, [167.6%](fig:used), [117.6 percentage points](fig:gain), ",
    )
    html = proof(library).html
    assert "used = 167.647…% (167.6%) 57 ÷ 34 = 167.647…%" in note(html, "3")
    assert '<span class="unparted">167.647…%</span>' in html
    gain = "gain = 117.647… percentage points (117.6) 167.647…% − 50% = 117.647… perc"
    assert gain in note(html, "4")
