"""Numbers stay with their units, days with their months."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from brief.document.spacing import NO_BREAK, ended, held, joined, unparted


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        ("on 5_September_2017", "on 5 September 2017"),
        ("in September_2017", "in September 2017"),
        ("see page_4 and paragraph_37", "see page 4 and paragraph 37"),
        ("Schedule_12A", "Schedule 12A"),
        ("4.9_million_crimes", "4.9 million crimes"),
        ("in May, 9 people", "in May, 9 people"),
        ("may 9 come", "may 9 come"),
        ("a page about 4", "a page about 4"),
    ],
)
def test_words_of_prose_are_held(expected: str, text: str) -> None:
    """Dates, references and scaled numbers do not break at a line's end."""
    assert expected == held(text).replace(NO_BREAK, "_")


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        ("22,500_users", "22,500 users"),
        ("12_percentage points", "12 percentage points"),
        ("£1.4bn_a_year", "£1.4bn a year"),
        ("at least £1.4bn_a_year", "at least £1.4bn a year"),
        ("nearly half", "nearly half"),
        ("every 74_hours", "every 74 hours"),
        ("£62,320_per_person", "£62,320 per person"),
        ("54_of 84", "54 of 84"),
    ],
)
def test_words_of_claims_are_held(expected: str, text: str) -> None:
    """In a claim the number stays with the word that follows it."""
    assert expected == held(text, claim=True).replace(NO_BREAK, "_")


@pytest.mark.parametrize(
    ("expected", "before", "after"),
    [
        ("_users", "22,500", " users"),
        (" users", "half", " users"),
        (", users", "22,500", ", users"),
        (" (8)", "22,500", " (8)"),
        ("", "22,500", ""),
    ],
)
def test_words_after_a_claim_are_held_to_it(
    expected: str, before: str, after: str
) -> None:
    """A claim that ends in a number holds the first word after it."""
    assert expected == joined(before, after).replace(NO_BREAK, "_")


@given(st.text(alphabet="0123456789 £%,.()abcmMnay September", max_size=60))
def test_only_spaces_change(text: str) -> None:
    """Whatever the words, nothing but a space is ever replaced."""
    assert text == held(text, claim=True).replace(NO_BREAK, " ")


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        ("<b>84.8142…%</b> (84.8%)", "84.8142…% (84.8%)"),
        ("8 ÷ 7 = <b>1.14285…</b>", "8 ÷ 7 = 1.14285…"),
        ("<b>£707.07…</b> &lt; £708", "£707.07… < £708"),
        ("and so on… 50%", "and so on… 50%"),
        ("50%", "50%"),
    ],
)
def test_a_number_without_end_keeps_its_sign(expected: str, text: str) -> None:
    """A line may break behind an ellipsis, and the sign would stand alone."""
    shown = str(unparted(text))
    span = '<span class="unparted">'
    assert expected == shown.replace(span, "<b>").replace("</span>", "</b>")


@pytest.mark.parametrize(
    ("expected", "title"),
    [
        ("Fewer were hurt than in_2015", "Fewer were hurt than in 2015"),
        ("More than <span>in_2015</span>", "More than <span>in 2015</span>"),
        ("More than in_<b>2015</b>", "More than in <b>2015</b>"),
        ("Recorded knife offences", "Recorded knife offences"),
        ("Trees", "Trees"),
        ("", ""),
    ],
)
def test_a_title_does_not_end_in_a_lone_short_word(expected: str, title: str) -> None:
    """The year at its end goes with the word before; a long word may stand alone."""
    written = ended(Markup(title))  # noqa: S704 - made up here
    assert expected == written.replace(NO_BREAK, "_")
