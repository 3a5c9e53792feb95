"""A page of the web says what the document on paper says, in the same order."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from brief.check.markup import letters
from brief.check.web.tree import page
from brief.content.read import read
from brief.document.compose import compose
from brief.document.document import NAMES
from brief.document.web.drawings import for_page
from brief.document.web.sheets import measured, web_css
from brief.figures.compute import compute
from brief.tokens import tokens

ROOT = Path(__file__).parents[2]
MADE = Path(__file__).parent / "made"


@pytest.fixture(scope="module", params=["substance-misuse", "made-up"])
def brief_and_figures(request):
    """The real brief, and one made up that has a thing of every kind."""
    brief, _ = read(MADE if request.param == "made-up" else ROOT, request.param)
    assert brief
    return brief, compute(brief)[0]


@pytest.fixture(params=NAMES)
def both(request, brief_and_figures):
    """One document twice: as it is printed, and as a page."""
    brief, figures = brief_and_figures
    targets = ("screen", "html")
    return [
        page(compose(brief, figures, request.param, target=one)[0].html)
        for one in targets
    ]


# What only one of the two has, or has elsewhere: ways about, notes, data, drawings.
APART = frozenset(
    "skip contents notes note sheet-note about behind drawn-wide drawn-narrow marking "
    "data-section".split()
)


def apart(node):
    """Say whether an element is compared by itself."""
    to_data = node.name == "a" and node.get("href").startswith("#d-")
    table = node.name == "caption" and node.parent.get("class") == "data"
    drawn = node.name in {"svg", "style", "title"}
    return to_data or table or drawn or bool(APART & set(node.get("class").split()))


def words(node):
    """Give the words of an element, without those that stand apart."""
    for kid in node.kids:
        if isinstance(kid, str):
            yield kid
        elif not apart(kid):
            yield from words(kid)


def told(tree):
    """Give the words of a page as letters alone, with the spaces between its parts."""
    return [one for one in map(letters, words(tree.first("body"))) if one]


def joined(tree):
    """Give the letters of a page in one run, cut into pieces that can be read.

    Of what is no release, paper says so at the foot of its pages.
    """
    run = "".join(told(tree)).replace("notarelease", "")
    return re.findall(".{1,40}", run)


def test_the_same_words_in_the_same_order(both):
    """Every word stands on both, in one order."""
    printed, web = both

    assert joined(printed) == joined(web)
    assert len(joined(web)) > 5


def notes(tree):
    """Give each note by its id, without the links back to its call."""
    return {
        node.get("id"): letters(
            "".join(
                kid if isinstance(kid, str) else kid.text
                for kid in node.kids
                if isinstance(kid, str) or "back" not in kid.get("class").split()
            )
        )
        for node in tree.root.walk()
        if re.fullmatch(r"note-\d+", node.get("id"))
    }


def test_the_same_notes(both):
    """Every note of a document stands at the end of its page, by the same number."""
    printed, web = both
    calls = [one for one in web.root.walk() if one.get("role") == "doc-noteref"]
    foot = [one for one in printed.root.walk() if one.get("class") == "sheet-note"]
    sheet = {
        f"note-{number}": letters("".join(one.text.split(maxsplit=1)[1:]))
        for number, one in enumerate(foot, 1)
    }

    assert notes(printed) | sheet == notes(web)
    assert len(calls) == len(notes(web))


def test_the_same_ids(both):
    """An address of a paragraph, figure or note leads to it on both."""
    printed, web = both
    elsewhere = re.compile(r"d-|.*-(title|desc)\Z|data\Z|note")

    assert [] == [
        name
        for name in printed.ids
        if name not in web.ids and not elsewhere.match(name)
    ]


def cells(table):
    """Give the cells of a table, by rows."""
    return tuple(
        tuple(one.words for one in row.every("th", "td")) for row in table.every("tr")
    )


def test_the_same_tables(both):
    """Every table has the same cells, though data stand beside their drawing.

    Particulars are a list on the page; a fact has its data there, and not in print.
    """
    printed, web = both
    wanted = [cells(one) for one in printed.every("table") if not is_head(one)]
    found = [cells(one) for one in web.every("table") if not in_fact(one)]

    assert Counter(wanted) == Counter(found)


def is_head(table):
    """Say whether a table is one of particulars."""
    return table.get("class") == "particulars"


def in_fact(table):
    """Say whether a table stands in a fact of a fact sheet."""
    return any("fact" in one.get("class").split() for one in table.about)


def drawings(tree):
    """Give title, description and letters of each drawing."""
    return [
        tuple(
            letters("".join(kid.text for kid in one.every(name)))
            for name in ("title", "desc", "text")
        )
        for one in tree.every("svg")
        if not any("drawn-narrow" in about.get("class") for about in one.about)
    ]


def test_the_same_drawings(both):
    """Every drawing says the same, in its title, its description and its labels."""
    printed, web = both

    assert drawings(printed) == drawings(web)


def test_a_narrow_drawing_says_the_same(composed):
    """What is drawn again for a narrow window has the same words."""
    tree = page(composed("report", target="html").html)
    twice = [one for one in tree.every("div") if one.get("class") == "drawn-narrow"]
    assert twice
    for narrow in twice:
        assert narrow.parent
        wide = next(
            one for one in narrow.parent.elements if one.get("class") == "drawn-wide"
        )
        for name in ("title", "desc", "text"):
            said = [
                letters("".join(kid.text for kid in one.every(name)))
                for one in (wide, narrow)
            ]
            assert said[0] == said[1]


def test_data_stand_beside_their_drawing(composed):
    """The data of a drawing are in its figure; nothing at the end repeats them."""
    tree = page(composed("report", target="html").html)
    figure = tree.ids["x-lost-and-found"]

    assert (("Lost", "22,500"), ("Found again", "4,500")) == cells(
        next(figure.every("table"))
    )[1:]
    assert "data" not in tree.ids


# ---------------------------------------------------------------- drawings and colours


def test_a_drawing_names_its_colours():
    """A colour that is a token is named, and written out for who knows no names."""
    svg = '<svg width="12pt" height="24pt"><path fill="#12436D" stroke="none"/></svg>'

    assert (
        '<svg width="1rem" height="2rem">'
        '<path fill="var(--colour-accent, #12436D)" stroke="none"/></svg>'
    ) == for_page(svg)


def test_words_of_a_drawing_are_left_alone():
    """Words that look like a colour are words."""
    svg = '<svg><text fill="#FFFFFF"> fill="#12436D" width="9pt"</text></svg>'

    assert ' fill="#12436D" width="9pt"</text>' in for_page(svg)


def test_every_colour_has_its_dark():
    """The dark is written for a screen alone, for every colour."""
    css = web_css(tokens())
    dark = css.split("@media screen and (prefers-color-scheme: dark)")[1]

    assert set(tokens().colours) == set(re.findall(r"--colour-([a-z]+):", dark))


def test_lengths_grow_with_the_readers_letters():
    """No length of type or space is in points on a page of the web."""
    css = web_css(tokens())

    assert "--size-body: 1rem;" in css
    assert [] == re.findall(r"--(?:size|leading|space|rule)-\w+: [\d.]+pt", css)


def test_windows_are_measured():
    """A window that a sheet names is written out by its tokens."""
    wide, slim = tokens().web.wide, tokens().web.slim
    css = measured("@media (--wide) {} @media (--slim) {}", tokens())

    assert (
        f"@media (min-width: {wide:g}em) {{}} @media (max-width: {slim:g}em) {{}}"
        == css
    )


# ---------------------------------------------------------------- whom to ask


def formats(made, composed, **changed):
    """Give the foot of a page whose organisation is changed a little."""
    brief = made[0]
    organisation = brief.organisation.model_copy(update=changed)
    changed_brief = brief.model_copy(update={"organisation": organisation})
    return page(composed("principles", changed_brief, target="html").html).ids[
        "formats"
    ]


def test_the_page_says_how_to_ask_for_another_format(made, composed):
    """It names the formats that are made, whom to ask, and each known way to ask."""
    told = formats(made, composed)

    assert "accessible PDF" in told.words
    assert "large print" in told.words
    assert "contact B. Person, Policy Officer, Office of Northmere" in told.words
    assert "mailto:policy@example.org" in [one.get("href") for one in told.every("a")]
    assert "01632 960000" in told.words
    assert "stated" not in told.words


def test_what_is_not_known_is_said(made, composed):
    """A contact without address is no dead link, and no silence."""
    contact = made[0].organisation.contact.model_copy(
        update={"email": "", "telephone": "", "address": ""}
    )
    told = formats(made, composed, contact=contact)

    assert "No email address or telephone number is stated." in told.words
    assert [] == list(told.every("a"))


def test_the_accessibility_statement_is_linked(made, composed):
    """It is linked where the organisation names one, and left out where it does not."""
    address = "https://example.org/accessibility"
    told = formats(made, composed, accessibility_statement=address)

    assert address in [one.get("href") for one in told.every("a")]
    assert "tatement" not in formats(made, composed).words
