"""The finished file says what its document says, the same each time."""

from dataclasses import replace

import pikepdf
import pytest

from brief.pdf.facts import facts
from brief.pdf.file import opened
from brief.pdf.words import lines
from brief.pdf.xmp import Claims
from brief.press import finish
from brief.render import render
from tests.render.pages import DATE, FONTS, TITLE, WORDS, drawn, finished, made
from tests.render.test_fetcher import image

BODY = f"<h1>Title</h1><p id='here'>{WORDS}</p>"


def test_says_what_its_document_says() -> None:
    """Title, author, subject, language and date are the document's."""
    told = facts(finished(BODY).data).metadata
    assert (TITLE, "Test Council", "What it is about", "en-GB") == (
        told.title,
        told.author,
        told.subject,
        told.language,
    )
    day = f"D:{DATE.replace('-', '')}000000Z"
    assert (day, day) == (told.created, told.modified)


def test_claims_its_standards() -> None:
    """The file claims PDF/A-3a and PDF/UA-1, in one version of PDF."""
    told = facts(finished(BODY).data).metadata
    assert ("3A", "1", "1.7") == (told.claims.archive, told.claims.access, told.version)
    assert (True, True) == (told.tagged, told.shows_title)


def test_draft_claims_nothing() -> None:
    """A draft, which nobody proved, claims no standard."""
    draft = replace(made(BODY), draft=True)
    told = facts(finish(drawn(BODY)[0], draft)[0].data).metadata
    assert Claims() == told.claims


def test_same_bytes() -> None:
    """Finishing twice gives the same bytes."""
    pdf, _ = drawn(BODY)
    assert finish(pdf, made(BODY)) == finish(pdf, made(BODY))


def test_moves_nothing() -> None:
    """Every word stays where it was, and so do the places of ids."""
    pdf, _ = drawn(BODY)
    done = finished(BODY)
    assert lines(pdf.data) == lines(done.data)
    assert (pdf.pages, pdf.anchors) == (done.pages, done.anchors)
    assert 1 == done.anchors["here"].page


def test_other_content_other_identifier() -> None:
    """The file's identifier is a hash of what it holds."""
    found = []
    for body in (BODY, BODY + "<p>More</p>"):
        with opened(finished(body).data) as pdf:
            found.append(bytes(pdf.trailer.ID[1]))
    assert 2 == len(set(found))


def test_images_are_not_smoothed() -> None:
    """No image asks viewers to smooth it."""
    assets = {**FONTS, "asset:a.png": image(20, 10)}
    document = made('<p>A</p><img src="asset:a.png" alt="Grey">', assets=assets)
    done, _ = finish(render(document)[0], document)
    with opened(done.data) as pdf:
        pictures = [one for one in pdf.objects if isinstance(one, pikepdf.Stream)]
        assert [] == [one for one in pictures if "/Interpolate" in one]
        assert any(one.get("/Subtype") == "/Image" for one in pictures)


@pytest.mark.parametrize("key", ["/OpenAction", "/AA", "/AcroForm"])
def test_nothing_active(key: str) -> None:
    """Nothing in the file acts by itself."""
    with opened(finished(BODY).data) as pdf:
        assert key not in pdf.Root
        assert "/EmbeddedFiles" not in pdf.Root.get("/Names", {})
