"""Small documents, made up for tests, and their PDFs.

pdf, findings = drawn("<p>Words.</p>")
tree_of("<p>Words.</p>")
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from brief import resources
from brief.document.document import Document
from brief.findings import Findings
from brief.pdf.file import Pdf
from brief.pdf.tags import Tag, tree
from brief.press import finish
from brief.render import render

FAMILY = "Brief Sans"
FONTS: Mapping[str, bytes | Path] = {
    "asset:fonts/regular.ttf": resources.fonts() / "BriefSans-Regular.ttf",
    "asset:fonts/bold.ttf": resources.fonts() / "BriefSans-Bold.ttf",
}
STYLE = f"""
@font-face {{ font-family: "{FAMILY}"; src: url("asset:fonts/regular.ttf") }}
@font-face {{ font-family: "{FAMILY}"; src: url("asset:fonts/bold.ttf");
              font-weight: 700 }}
@page {{ size: A4; margin: 20mm }}
body {{ margin: 0; font: 12pt/16pt "{FAMILY}"; color: #000 }}
a {{ text-decoration: none }}
[role=doc-footnote] {{ float: footnote }}
::footnote-call, ::footnote-marker {{ content: none }}
"""

PAGE = """<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>{title}</title>
<style>{style}</style><style>{css}</style></head><body>{body}</body></html>"""

TITLE = "A document made up for tests"
DATE = "2001-02-03"


def made(
    body: str,
    css: str = "",
    *,
    pages: int | None = None,
    assets: Mapping[str, bytes | Path] = FONTS,
    style: str = STYLE,
) -> Document:
    """Make a document with one page's body and a little style of its own."""
    return Document(
        name="report",
        title=TITLE,
        language="en-GB",
        description="What it is about",
        author="Test Council",
        date=DATE,
        html=PAGE.format(title=TITLE, style=style, css=css, body=body),
        assets=assets,
        pages=pages,
        families=(FAMILY,),
    )


@cache
def drawn(body: str, css: str = "", pages: int | None = None) -> tuple[Pdf, Findings]:
    """Render a document; the same one is rendered once."""
    return render(made(body, css, pages=pages))


@cache
def finished(body: str, css: str = "") -> Pdf:
    """Render and finish a document; the same one once."""
    pdf, found = drawn(body, css)
    assert () == found
    return finish(pdf, made(body, css))[0]


def tree_of(body: str, css: str = "") -> Tag:
    """Give the structure tree of a document."""
    tag = tree(finished(body, css).data)
    assert tag
    return tag


def kinds(body: str, css: str = "") -> list[str]:
    """Give the kinds of all elements below the document, in the order of reading."""
    return [tag.kind for tag in tree_of(body, css).walk()][1:]


def first(kind: str, body: str, css: str = "") -> Tag:
    """Give the first element of a kind."""
    return next(tag for tag in tree_of(body, css).walk() if tag.kind == kind)


def rules_of(findings: Findings) -> list[str]:
    """Give the names of the rules that findings are of, in order."""
    return [found.rule for found in findings]


WORDS = "Plain words that fill the lines of a paragraph until it is long enough. "


def note(number: int, words: str = "A note.") -> str:
    """Give the call of a note and the note, as a document writes them."""
    return (
        f'<a id="call-{number}" href="#note-{number}" role="doc-noteref"'
        f' aria-label="note {number}">{number}</a>'
        f'<span id="note-{number}" role="doc-footnote">'
        f'<a href="#call-{number}" role="doc-backlink"'
        f' aria-label="back to the call of note {number}">{number}</a> {words}</span>'
    )
