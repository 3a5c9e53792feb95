"""Pages of the web in a real browser: axe-core, narrow windows, dark, paper."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

import pytest
from axe_playwright_python.base import AXE_SCRIPT

from brief.check.web.tree import page as tree_of
from brief.document.document import NAMES
from brief.pdf.words import lines
from tests.browser.conftest import finished

REAL, MADE = "substance-misuse", "made-up"
PAGES = [*((REAL, name) for name in (*NAMES, "correction")), (MADE, "report")]
EVERY = pytest.mark.parametrize(("of", "name"), PAGES)

WIDE, NARROW = (1280, 900), (320, 640)

# ---------------------------------------------------------------- axe-core

# Every rule of axe-core, those for best practice and those on trial among them, but the
# contrast of level AAA, which takes longer than all others together. A table's shadow
# is a background of its own, on which colours cannot be judged.
JUDGE = """async () => {
    const sheet = document.createElement("style");
    sheet.textContent = ".scroll { background: none !important }";
    document.head.append(sheet);
    const rules = axe.getRules().map((one) => one.ruleId)
        .filter((one) => one !== "color-contrast-enhanced");
    const found = await axe.run(document, {
        runOnly: rules, resultTypes: ["violations"],
    });
    sheet.remove();
    return found.violations.map(
        (one) => [one.id, one.nodes.map((node) => node.html)]);
}"""


LONG = [(REAL, "report"), (REAL, "annex")]


def violations(page):
    """Give what axe-core finds wrong with a page as it is shown."""
    if not page.evaluate("!!window.axe"):
        page.evaluate(AXE_SCRIPT)
    return page.evaluate(JUDGE)


@EVERY
def test_axe_finds_nothing(show, of, name):
    """No rule of axe-core is broken, wide or narrow, light or dark.

    Real reports and annexes are long, and their parts alike: they are judged wide and
    light, narrow and dark.
    """
    looks = [(WIDE, "light"), (NARROW, "dark"), (WIDE, "dark"), (NARROW, "light")]
    for size, light in looks[:2] if (of, name) in LONG else looks:
        page = show(name, of=of, size=size, light=light).page
        assert [] == violations(page)


def test_axe_would_find_something(show):
    """The harness is honest: a page that is broken on purpose does not pass."""
    page = show("factsheet", fresh=True).page
    page.evaluate(
        """() => {
            document.documentElement.removeAttribute("lang");
            document.querySelector("h1").style.color = "var(--colour-soft)";
            document.querySelector("svg").removeAttribute("aria-labelledby");
            document.querySelector("svg title").remove();
        }"""
    )
    found = {rule for rule, _ in violations(page)}

    assert {"html-has-lang", "color-contrast", "svg-img-alt"} <= found


# ---------------------------------------------------------------- nothing from outside


@EVERY
def test_nothing_is_asked_for(show, of, name):
    """A page fetches nothing, says nothing on the console, and shows our typeface."""
    shown = show(name, of=of)
    shown.page.evaluate("document.fonts.ready.then(() => {})")
    loaded = shown.page.evaluate(
        "[...document.fonts].filter((one) => one.status === 'loaded')"
        ".map((one) => one.family.replaceAll('\"', ''))"
    )

    assert [] == shown.asked
    assert [] == shown.complaints
    assert {"Brief Sans"} == set(loaded)


def test_the_browser_would_refuse(show):
    """The policy of the page holds: what is put into it is neither run nor got."""
    shown = show("factsheet", fresh=True)
    shown.page.evaluate(
        """() => {
            const image = new Image();
            image.src = "https://elsewhere.example/a.png";
            const script = document.createElement("script");
            script.textContent = "window.ran = true";
            document.body.append(image, script);
        }"""
    )
    shown.page.wait_for_timeout(50)

    assert [] == shown.asked
    assert not shown.page.evaluate("window.ran")
    assert 2 <= len(shown.complaints)
    assert all("Content Security Policy" in one for one in shown.complaints)


# ---------------------------------------------------------------- narrow and enlarged

WIDER = """() => {
    const out = [...document.querySelectorAll("body *")].filter((one) => {
        const box = one.getBoundingClientRect();
        return box.width && box.right > innerWidth + 1
            && !one.closest(".scroll") && !one.closest(".skip");
    });
    const root = document.documentElement;
    return [root.scrollWidth - root.clientWidth,
        out.slice(0, 3).map((one) => one.outerHTML.slice(0, 90))];
}"""


@EVERY
@pytest.mark.parametrize("size", [NARROW, (320, 256)], ids=["narrow", "fourfold"])
def test_a_narrow_window_scrolls_one_way(show, of, name, size):
    """Only a table is moved sideways at 320 pixels (WCAG 2.2, 1.4.10).

    A window of 1,280 by 1,024 pixels, enlarged fourfold, is one of 320 by 256.
    """
    assert [0, []] == show(name, of=of, size=size).page.evaluate(WIDER)


def test_enlarged_fourfold(show):
    """The same on a screen of four times the pixels."""
    page = show("report", fresh=True, size=(320, 256), scale=4).page

    assert [0, []] == page.evaluate(WIDER)
    assert 4 == page.evaluate("devicePixelRatio")


@EVERY
def test_letters_twice_as_large(show, of, name):
    """Letters twice as large, and spaced as WCAG 2.2, 1.4.12 lets, lose nothing."""
    page = show(name, of=of, size=(640, 900)).page
    sheet = page.add_style_tag(
        content="html { font-size: 200% !important } * { line-height: 1.5 !important;"
        " letter-spacing: .12em !important; word-spacing: .16em !important }"
        " p { margin-bottom: 2em !important }"
    )
    wider = page.evaluate(WIDER)
    sheet.evaluate("(one) => one.remove()")

    assert [0, []] == wider


@EVERY
def test_drawings_fit_their_window(show, of, name):
    """Each drawing is shown once, and its letters are as large as those of notes."""
    for size in (WIDE, NARROW):
        shown = show(name, of=of, size=size).page.evaluate(
            """() => [...document.querySelectorAll("figure, .beside, .beneath")].map(
                (one) => [...one.querySelectorAll("svg")].filter(
                    (drawing) => drawing.getBoundingClientRect().width)
                .map((drawing) => [...drawing.querySelectorAll("text")].map(
                    (word) => word.getBoundingClientRect().height)))"""
        )
        heights = [one for drawings in shown for words in drawings for one in words]

        assert all(len(drawings) < 2 for drawings in shown)
        # A line of twelve pixels is some fourteen high.
        assert all(height > 14 for height in heights)


def test_lines_are_of_a_good_length(show):
    """A line of running text holds from 55 to 75 characters in a wide window."""
    mean = show("report").page.evaluate(
        """() => {
            let signs = 0, lines = 0;
            for (const one of document.querySelectorAll("p.numbered")) {
                const range = document.createRange();
                range.selectNodeContents(one);
                const tops = new Set([...range.getClientRects()]
                    .map((box) => Math.round(box.bottom / 20)));
                if (tops.size > 4) {
                    signs += one.textContent.length;
                    lines += tops.size;
                }
            }
            return signs / lines;
        }"""
    )

    assert 55 <= mean <= 75


@pytest.mark.parametrize(("of", "name"), [*PAGES, (MADE, "factsheet")])
def test_what_is_pressed_is_large_enough(show, of, name):
    """What is pressed is 24 pixels high and wide, but for links in a sentence.

    WCAG 2.2, 2.5.8, which lets those be as high as their line.
    """
    small = show(name, of=of, size=NARROW).page.evaluate(
        """() => [...document.querySelectorAll("a[href], summary")]
            .filter((one) => one.checkVisibility() && !one.closest(".skip"))
            .filter((one) => {
                const box = one.getBoundingClientRect();
                const about = one.closest("p, li, dd, figcaption, td, th");
                const inline = getComputedStyle(one).display === "inline"
                    && about.textContent.trim() !== one.textContent.trim();
                return !inline && (box.height < 24 || box.width < 24);
            }).map((one) => one.outerHTML)"""
    )

    assert [] == small


# ---------------------------------------------------------------- colours

COLOURS = """() => [
    getComputedStyle(document.body).color,
    getComputedStyle(document.documentElement).backgroundColor,
    ...[...document.querySelectorAll(".drawn-wide rect")]
        .map((one) => getComputedStyle(one).fill)
]"""


def test_drawings_follow_the_dark(show):
    """In the dark every colour is another, those of drawings too."""
    light, dark = (
        show("report", of=MADE, light=light).page.evaluate(COLOURS)
        for light in ("light", "dark")
    )

    assert len(light) > 3
    assert [] == [one for one, other in zip(light, dark, strict=True) if one == other]


def test_a_readers_own_colours(show):
    """With the reader's own colours, words and drawings are in them too."""
    page = show("report", of=MADE).page
    page.emulate_media(forced_colors="active")
    ink, paper, *bars = page.evaluate(COLOURS)

    assert ink != paper
    assert bars
    assert paper not in bars


# ---------------------------------------------------------------- paper

# What is of use in a window alone.
OF_WINDOWS = {"skip", "contents", "up", "drawn-narrow"}


def counted(texts):
    """Count the words of some texts, whatever their signs and spaces."""
    text = unicodedata.normalize("NFKC", " ".join(texts))
    return Counter(re.findall(r"\w+", text))


@EVERY
def test_paper_loses_nothing(show, of, name):
    """Printed, a page has all its words but those that only a window needs.

    What is closed in a window is open on paper. Words are dark there, in the dark too.
    """
    body = tree_of(finished(of, name)[1].decode()).first("body")
    for node in list(body.walk()):
        if OF_WINDOWS & set(node.get("class").split()):
            node.kids.clear()
    page = show(name, of=of, light="dark").page
    printed = page.pdf()
    page.emulate_media(media="print")
    colour = page.evaluate("getComputedStyle(document.body).color")
    page.emulate_media(media="screen")
    told = (line.text for sheet in lines(printed) for line in sheet)

    assert {} == dict(counted(body.shown()) - counted(told))
    assert "rgb(22, 25, 29)" == colour


@pytest.mark.parametrize("name", ["factsheet", "correction"])
def test_a_short_document_takes_two_sheets(show, name):
    """Printed on A4, what is short on paper is short from the web too."""
    printed = show(name, fresh=True).page.pdf(format="A4")

    assert 2 == len(list(lines(printed)))


def test_numbers_of_a_list_stand_within_the_page(show):
    """A number that hangs into the margin is cut off on paper: lists have room."""
    page = show("correction", size=NARROW).page
    room = "([one]) => parseFloat(getComputedStyle(one).paddingLeft)"

    assert page.eval_on_selector_all("ol.misprints", room) > 0
