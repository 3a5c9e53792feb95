"""Building pages of the web: one file a document, judged before it is written."""

from __future__ import annotations

from dataclasses import replace

from brief.document.compose import compose
from brief.document.document import NAMES
from tests.content.library import NAME


def test_one_file_a_document(workshop):
    """Every document is one page, in the folder of its target, with no other file."""
    outcome = workshop.build(target="html")
    folder = workshop.out / "html" / NAME

    assert {f"{name}.html" for name in NAMES} == {one.name for one in outcome.written}
    assert {folder} == {one.parent for one in outcome.written}
    assert b"<!doctype html>" in (folder / "report.html").read_bytes()[:20]


def test_nothing_is_made_twice(workshop):
    """A page whose content has not changed is kept."""
    workshop.build(target="html")
    again = workshop.build(target="html")

    assert () == again.written
    assert len(NAMES) == len(again.kept)


def test_pages_and_papers_do_not_meet(workshop):
    """Pages are made beside the papers, and neither takes the place of the other."""
    workshop.build(documents=("factsheet",))
    before = workshop.state()
    workshop.build(target="html")

    assert before == workshop.state()


def test_a_page_that_fails_is_not_written(workshop, monkeypatch):
    """What the judge finds forbids the files, as any error does."""

    def spoilt(*asked, **options):
        document, found = compose(*asked, **options)
        html = document.html.replace("<h1>", '<h1 onclick="a()">')
        return replace(document, html=html), found

    monkeypatch.setattr("brief.document.compose.compose", spoilt)
    outcome = workshop.build(target="html")

    assert "page-runs" in {one.rule for one in outcome.findings}
    assert () == outcome.written
    assert not (workshop.out / "html" / NAME / "report.html").exists()


def test_pages_need_no_engine(workshop, monkeypatch):
    """No page is laid out: a browser does that."""

    def refuse(*_):
        raise AssertionError

    monkeypatch.setattr("brief.render.render_all", refuse)

    assert workshop.build(target="html").written
