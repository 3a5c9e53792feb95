"""What the engine only logs is found, each kind under its rule."""

import logging
from collections.abc import Callable

import pytest

from brief.findings import Stop
from brief.render import render
from brief.render.engine import FONTS as KEPT_FONTS
from brief.render.engine import SHEETS
from brief.render.journal import as_findings, kept
from tests.render.pages import FONTS, STYLE, drawn, made, rules_of

LOGGED = {
    "missing-glyph": ("<p>Snow ☃ and 漢</p>", ""),
    "dead-link": ("<p><a href='#nowhere'>there</a></p>", ""),
    "double-anchor": ("<p id='a'>One</p><p id='a'>Two</p>", ""),
    "layout-record": ("<p>Words</p>", "p { colour: red }"),
    "broken-image": ("<p>A</p><svg width='9' height='9'><path d='M0,0 Q'/></svg>", ""),
}


@pytest.mark.parametrize("rule", set(LOGGED) - {"broken-image"})
def test_logged(rule: str) -> None:
    """Each kind of record is a finding of its rule, and an error."""
    found = drawn(*LOGGED[rule])[1]
    assert {rule} == set(rules_of(found))


@pytest.mark.parametrize(
    ("body", "css", "message"),
    [
        ("<p>☃</p>", "", "no declared font has the sign “☃” (U+2603)"),
        ("<p><a href='#nowhere'>x</a></p>", "", "a link leads to “nowhere”"),
        ("<p>x</p>", "p { colour: red }", "Ignored `colour: red ` at 1:5"),
        (
            "<p><a href='#nowhere'>x</a></p>",
            "a::after { content: target-counter(attr(href), page) }",
            "a page number is asked of “nowhere”",
        ),
        (
            "<p id='a'>One</p><p id='a'>Two</p>",
            "",
            "two things in the document have the id",
        ),
    ],
)
def test_messages(body: str, css: str, message: str) -> None:
    """A finding says what is wrong in plain words."""
    assert any(message in found.message for found in drawn(body, css)[1])


def test_broken_svg_file() -> None:
    """An SVG file that cannot be read is found."""
    assets = {**FONTS, "asset:a.svg": b"<svg"}
    found = render(made('<p>A</p><img src="asset:a.svg" alt="A">', assets=assets))[1]
    assert "broken-image" in rules_of(found)


def test_corrupt_font() -> None:
    """A font file that is no font ends the layout, with the reason."""
    assets = {"asset:fonts/regular.ttf": b"no font", "asset:fonts/bold.ttf": b"none"}
    with pytest.raises(Stop) as stopped:
        render(made("<p>A</p>", assets=assets))
    assert {"no-font"} & set(rules_of(stopped.value.findings))


def test_no_font() -> None:
    """A style without fonts ends the layout before the library below crashes."""
    with pytest.raises(Stop) as stopped:
        render(made("<p>A</p>", style="p { color: red }"))
    assert ["no-font"] == rules_of(stopped.value.findings)


def test_shared_styles_are_told_each_time() -> None:
    """A style is parsed once, and its mistakes are told of every document with it."""
    faulty = STYLE + "p { colour: red }"
    found = [render(made(body, style=faulty))[1] for body in ("<p>A</p>", "<p>B</p>")]
    assert [["layout-record"], ["layout-record"]] == [rules_of(one) for one in found]


def test_styles_are_parsed_once() -> None:
    """Two documents with one style share its fonts and its parsed sheets."""
    render(made("<p>A</p>"))
    before = len(KEPT_FONTS), len(SHEETS)
    render(made("<p>B</p>"))
    assert before == (len(KEPT_FONTS), len(SHEETS))


def record(level: int, message: str, *args: object) -> logging.LogRecord:
    """Make a record as the engine's logger does."""
    return logging.LogRecord("weasyprint", level, "", 0, message, args, None)


def test_unknown_record_is_a_finding() -> None:
    """A record that no reading is written for is a finding all the same."""
    found = as_findings([record(logging.ERROR, "Something %s", "new")], "report")
    assert [("layout-record", "Something new")] == [
        (one.rule, one.message) for one in found
    ]


def test_harmless_record() -> None:
    """A record that does no harm, for a reason that is written down, is none."""
    message = 'Using fontTools instead of HarfBuzz-Subset for font "%s". ...'
    assert () == as_findings([record(logging.WARNING, message, "X")], "report")


@pytest.mark.parametrize("log", [logging.info, logging.debug])
def test_progress_is_no_finding(log: Callable[..., None]) -> None:
    """What is no warning is not kept, and nothing is printed."""
    with kept() as journal:
        logging.getLogger("weasyprint").info("Step 1")
        logging.getLogger("weasyprint").warning("Bad")
    assert ["Bad"] == [one.getMessage() for one in journal.records]
