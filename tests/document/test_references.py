"""How a source is printed; every source here is made up."""

import pytest
from markupsafe import Markup

from brief.content.models.source import CslDate, Name, Source
from brief.document.references import (
    again_of,
    date_of,
    edition_of,
    locator_of,
    reference_of,
    short_of,
)
from brief.document.spacing import NO_BREAK

REPORT = Source(
    id="survey",
    type="report",
    title="Losses survey",
    author=(Name(literal="Northmere Statistics"),),
    issued=CslDate.model_validate({"date-parts": [[2030, 7]]}),
    genre="Statistical Bulletin",
    number="07/30",
    edition="2",
    publisher="Northmere Press",
)


def plain(words: Markup) -> str:
    """Printed words with ordinary spaces and without tags."""
    return str(words.striptags()).replace(NO_BREAK, " ")


def test_a_report_is_printed_in_order() -> None:
    """Who, what, its series and number, edition, publisher, date, page."""
    expected = (
        "Northmere Statistics, “Losses survey”, Statistical Bulletin 07/30, second "
        "edition, Northmere Press, July 2030, page 4."
    )
    assert expected == plain(reference_of(REPORT, "p. 4"))


def test_an_unknown_source_says_so_in_its_own_words() -> None:
    """A source that nobody names prints its own words, then what is known."""
    source = Source(
        id="mark",
        author=(Name(literal="Home Ministry"),),
        not_stated="source not stated in the 2030 report; returns from two shops",
        certainty="likely, not certain",
    )
    expected = (
        "Source not stated in the 2030 report; returns from two shops. "
        "Home Ministry. Likely, not certain."
    )
    assert expected == plain(reference_of(source))


def test_a_title_links_to_its_address() -> None:
    """A source on the web links from its title, whose words stand alone."""
    source = Source(id="web", title="Losses", URL="https://example.org/losses")
    assert '“<a href="https://example.org/losses">Losses</a>”.' == reference_of(source)


def test_no_other_address_becomes_a_link() -> None:
    """An address that is not https is never followed."""
    source = Source(id="web", title="Losses", URL="file:///etc/passwd")
    assert "“Losses”." == reference_of(source)


def test_words_of_a_source_are_escaped() -> None:
    """A title is words, whatever it looks like."""
    assert "“&lt;b&gt;”." == reference_of(Source(id="x", title="<b>"))


def test_a_statute_stands_without_quotation_marks() -> None:
    """Acts are named, not quoted."""
    act = Source(id="act", type="legislation", title="Made Up Umbrellas Act 1971")
    assert "Made Up Umbrellas Act 1971." == plain(reference_of(act))


def test_a_publisher_who_is_the_author_is_named_once() -> None:
    """House style does not repeat a name."""
    source = REPORT.model_copy(update={"publisher": "Northmere Statistics"})
    assert 1 == plain(reference_of(source)).count("Northmere Statistics")


def test_a_source_named_before_is_named_in_short() -> None:
    """A later note names the source and refers to the first."""
    expected = "Northmere Statistics, “Losses survey”, page 9; see note 4."
    assert expected == plain(again_of(REPORT, "p. 9", 4))


@pytest.mark.parametrize(
    ("expected", "names"),
    [
        ("C. Person", ("C. Person",)),
        ("C. Person and D. Other", ("C. Person", "D. Other")),
        ("A, B and C", ("A", "B", "C")),
        ("A and others", ("A", "B", "C", "D")),
    ],
)
def test_authors_are_joined_in_words(expected: str, names: tuple[str, ...]) -> None:
    """Up to three authors are named, of more the first."""
    source = Source(id="x", author=tuple(Name(literal=name) for name in names))
    assert expected == short_of(source)


@pytest.mark.parametrize(
    ("expected", "locator"),
    [
        ("page_4", "p. 4"),
        ("page_4", "4"),
        ("pages_4 to 6", "pp. 4-6"),
        ("pages_4 to 6", "4–6"),
        ("paragraph_184", "paragraph 184"),
        ("Annex A", "Annex A"),
        ("", ""),
    ],
)
def test_locators(expected: str, locator: str) -> None:
    """A page is called a page, a range pages; other words are left as they are."""
    assert expected == locator_of(locator).replace(NO_BREAK, "_")


@pytest.mark.parametrize(
    ("expected", "parts"),
    [("2 August 2017", (2017, 8, 2)), ("August 2017", (2017, 8)), ("2017", (2017,))],
)
def test_dates_as_far_as_they_are_known(expected: str, parts: tuple[int, ...]) -> None:
    """A date prints what is known of it."""
    issued = CslDate.model_validate({"date-parts": [parts]})
    assert expected == date_of(issued).replace(NO_BREAK, " ")


def test_a_date_in_words_is_left_as_written() -> None:
    """A literal date is printed as it stands."""
    assert "spring 2017" == date_of(CslDate(literal="spring 2017"))


@pytest.mark.parametrize(
    ("expected", "edition"),
    [("second edition", "2"), ("12th edition", "12"), ("revised edition", "revised")],
)
def test_editions(expected: str, edition: str) -> None:
    """An edition is called one, in words where it has a small number."""
    assert expected == edition_of(edition)
