"""The four documents, composed from a made-up brief."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

from brief.content.models.brief import Brief, NotePlacement
from brief.content.models.exhibit import ExhibitSheet
from brief.content.models.prose import Text
from brief.content.walk import numbering
from brief.document.compose import NAMES, compose
from brief.document.document import Document
from brief.figures.ledger import Figures
from brief.findings import Findings

Compose = Callable[..., Document]
Computed = tuple[Brief, Figures, Findings]
Tag = tuple[str, dict[str, str]]


class Tags(HTMLParser):
    """Collects the tags of a page, and refuses one that is closed out of turn."""

    VOID = frozenset({"meta", "img", "br", "link", "path", "rect", "circle", "line"})

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[Tag] = []
        self.words: list[tuple[str, str]] = []
        self.open: list[str] = []
        self.feed(html)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag that opens."""
        self.found.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag that opens and closes at once."""
        self.found.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        """Close the tag that was opened last."""
        if tag not in self.VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note words with what holds them."""
        if self.open and data.strip():
            self.words.append((self.open[-1], data))


def tags(document: Document) -> list[Tag]:
    """Give the tags of a document."""
    return Tags(document.html).found


def body(document: Document) -> str:
    """Give what stands after the styles."""
    return document.html.split("<body", 1)[1]


@pytest.fixture(params=NAMES)
def document(request: pytest.FixtureRequest, composed: Compose) -> Document:
    """Each of the four documents in turn."""
    return composed(request.param)


def test_the_page_says_what_it_is(document: Document) -> None:
    """Language, title, author and date stand where readers and tools look for them."""
    found = tags(document)
    assert ("html", {"lang": "en-GB"}) in found
    named = {one["name"]: one["content"] for tag, one in found if "name" in one}
    assert "2031-03-04" == named["dcterms.created"] == document.date
    assert document.author == named["author"]
    assert f"<title>{document.title}</title>" in document.html.replace("&amp;", "&")


def test_ids_are_given_once(document: Document) -> None:
    """No two elements share an id."""
    counted = Counter(one["id"] for _, one in tags(document) if "id" in one)
    assert {} == {name: count for name, count in counted.items() if count > 1}


def test_every_link_within_leads_somewhere(document: Document) -> None:
    """What a link points at within the page is there."""
    found = tags(document)
    ids = {one["id"] for _, one in found if "id" in one}
    aims = {one["href"][1:] for _, one in found if one.get("href", "")[:1] == "#"}
    assert set() == aims - ids


def test_headings_are_unbroken(document: Document) -> None:
    """One H1, and no level skipped on the way down."""
    levels = [int(tag[1]) for tag, _ in tags(document) if re.fullmatch("h[1-6]", tag)]
    assert 1 == levels.count(1)
    assert [] == [
        (above, below) for above, below in pairwise(levels) if below > above + 1
    ]


def test_table_heads_have_a_scope(document: Document) -> None:
    """Every head of a table says whether it heads a row or a column."""
    heads = [one.get("scope") for tag, one in tags(document) if tag == "th"]
    assert {"row", "col"} >= set(heads)


def test_pictures_have_words(document: Document) -> None:
    """Every drawing has a role, and every image an alternative."""
    for tag, one in tags(document):
        if tag == "svg":
            assert one["role"] == "img"
        if tag == "img":
            assert one["alt"]


def test_assets_are_what_the_page_names(document: Document) -> None:
    """The document brings every address along, and nothing else."""
    named = set(re.findall(r"asset:[\w./-]+", document.html))
    assert named == set(document.assets)
    assert not re.findall(r"(?:src|url\()=?\"?(?:https?|file):", document.html)


def test_lists_hold_items_alone(document: Document) -> None:
    """A list is a list: nothing else stands directly in it."""
    inside = re.findall(r"<(?:ul|ol)[^>]*>\s*(<[^>\s]+|[^<\s])", body(document))
    assert {"<li"} >= set(inside)


def test_words_do_not_change_between_builds(
    document: Document, composed: Compose
) -> None:
    """The same content gives the same page."""
    assert document.html == composed(document.name).html


def test_claims_know_where_they_stand(composed: Compose) -> None:
    """Every claim of the report carries line, column and file."""
    places = [
        one["data-src"]
        for _, one in tags(composed("report"))
        if one.get("class") == "claim"
    ]
    assert places
    wanted = r"\d+:\d+:content/(briefs/made-up/[\w.]+|organisation\.yaml)"
    assert [] == [place for place in places if not re.fullmatch(wanted, place)]


def test_only_what_fills_a_page_says_so(composed: Compose) -> None:
    """Fact sheet and handout fill one page; report and annex as many as they need."""
    pages = {name: composed(name).pages for name in NAMES}
    assert {"factsheet": 1, "report": None, "principles": 1, "annex": None} == pages


# ---------------------------------------------------------------- fact sheet


def words_of(html: str) -> str:
    """Give the words of a piece of HTML as they are read aloud."""
    return " ".join(re.sub(r"<[^>]+>", "", html).replace("\u00a0", " ").split())


def test_a_fact_reads_as_one_sentence(composed: Compose) -> None:
    """Number, unit and sentence are one paragraph, in that order."""
    facts = re.findall(
        r'<li class="fact.*?<p>(.*?)</p>', composed("factsheet").html, re.DOTALL
    )
    assert words_of(facts[0]).startswith("22,500 umbrellas are lost in Northmere each")


def test_a_fact_carries_the_date_of_its_data(composed: Compose) -> None:
    """The periods of its figures stand after the sentence, each once."""
    facts = re.findall(r'<p class="period">(.*?)</p>', composed("factsheet").html)
    assert ["Data: 2029 to 2030", "Data: 2029 to 2030"] == facts


def test_long_numbers_are_set_smaller(composed: Compose) -> None:
    """A number of few characters is set largest; words are set to fit their column."""
    sizes = re.findall(r'<span class="number (\w+)">', composed("factsheet").html)
    assert ["short", "line"] == sizes


def test_a_number_of_many_words_may_take_two_lines(
    composed: Compose, made: Computed
) -> None:
    """All words ahead of the last claim count: a picture cannot stand close beneath."""
    brief = made[0]
    assert brief.factsheet
    lost, found = brief.factsheet.facts
    ahead = Text(text="Only roughly ")
    number = found.number.model_copy(update={"parts": (ahead, *found.number.parts)})
    facts = (lost, found.model_copy(update={"number": number}))
    sheet = brief.factsheet.model_copy(update={"facts": facts})
    html = composed("factsheet", brief.model_copy(update={"factsheet": sheet})).html
    assert ["short", "long"] == re.findall(r'<span class="number (\w+)">', html)


def test_the_address_is_a_code_and_words(composed: Compose) -> None:
    """Where to read on stands in words beside its code."""
    html = composed("factsheet").html
    assert "<title>Code that opens example.org/reports</title>" in html
    assert '<a href="https://example.org/reports">example.org/reports</a>' in html


def test_no_address_no_code(composed: Compose, made: Computed) -> None:
    """An organisation that states no address prints none."""
    brief = made[0]
    silent = brief.organisation.model_copy(update={"address": ""})
    html = composed("factsheet", brief.model_copy(update={"organisation": silent})).html
    assert "Read the report" not in html


@pytest.mark.parametrize(
    "address",
    ["http://example.org", "javascript:alert(1)", "https://example.org/" + "a" * 200],
)
def test_an_address_that_cannot_be_printed_is_a_finding(
    address: str, made: Computed
) -> None:
    """An address that is no https address, or too long for its code, is refused."""
    brief, figures, _ = made
    changed = brief.organisation.model_copy(update={"address": address})
    brief = brief.model_copy(update={"organisation": changed})
    document, found = compose(brief, figures, "factsheet")
    assert ["report-address"] == [one.rule for one in found]
    assert "content/organisation.yaml" == found[0].where.path
    assert address not in document.html


# ---------------------------------------------------------------- report


def test_notes_follow_the_setting(composed: Compose, made: Computed) -> None:
    """Notes stand at the foot of their page, or in one list at the end."""
    brief = made[0]
    report = brief.sheet.documents.report
    assert report is not None
    ended = report.model_copy(update={"notes": NotePlacement.END})
    documents = brief.sheet.documents.model_copy(update={"report": ended})
    sheet = brief.sheet.model_copy(update={"documents": documents})
    at_end = composed("report", brief.model_copy(update={"sheet": sheet})).html
    at_foot = composed("report").html
    assert at_foot.count('<span class="note"') == at_end.count('<li class="note"') > 0
    assert '<section class="notes"' not in at_foot


def test_numbers_are_words_of_their_paragraph(composed: Compose) -> None:
    """A paragraph's number is read before its words, in the same element."""
    html = composed("report").html
    assert '<p class="numbered" id="p-first"' in html
    assert '><span class="count">1. </span>This report counts umbrellas.' in html


def test_an_exhibit_links_to_its_data_and_back(composed: Compose) -> None:
    """A drawing's data table stands in the report, one link away."""
    html = composed("report").html
    assert '<a class="cross" href="#d-lost-and-found">Data for figure 1</a>' in html
    assert '<a class="cross" href="#x-lost-and-found">Back to figure 1</a>' in html


def test_a_table_is_printed_in_its_place(composed: Compose) -> None:
    """An exhibit of the kind table is a table of HTML, with heads both ways."""
    html = composed("report").html
    assert '<th scope="col">Umbrellas</th>' in html
    assert '<th scope="row">April 2030</th><td>1,900</td><td>60</td>' in html


def test_a_source_line_says_that_it_is_one(composed: Compose) -> None:
    """Each exhibit's source is introduced once, however its author wrote it."""
    html = composed("report").html
    lines = re.findall(r'<p class="exhibit-source">(.*?)</p>', html, re.DOTALL)
    assert {1} == {line.count("Source: ") for line in lines if "Back to" not in line}


def test_missing_data_is_named(composed: Compose) -> None:
    """In place of an exhibit without data stands what is missing."""
    html = composed("report").html
    assert "Data not available" in html
    assert "The map of losses was not kept." in html


def test_pillars_have_names_and_shapes(composed: Compose) -> None:
    """Each link of a cell names its pillar, and marks it with a form of its own."""
    html = composed("principles").html
    served = re.findall(r'<ul class="served">(.*?)</ul>', html, re.DOTALL)
    shapes = {
        words_of(item): re.findall(r"shape-(\d)", item)[0]
        for one in served
        for item in re.findall(r"<li>(.*?)</li>", one, re.DOTALL)
    }
    assert {"Keeping": "1", "Finding": "2", "Sharing": "3"} == shapes


def test_the_recommendations_are_a_link_away(composed: Compose) -> None:
    """The head block says what the board is to do, and where it is asked to."""
    html = composed("report").html
    asked = '<a class="cross" href="#p-note-it">paragraphs_10_to_11</a>'
    assert f"For decision ({asked})" in html.replace("\u00a0", "_")


def test_clearances_are_printed(composed: Compose) -> None:
    """Who cleared an implication stands after it, or that no record says."""
    html = composed("report").html
    assert "Cleared by E. Person on 20\u00a0February\u00a02031." in html
    assert "No record says who cleared this." in html


# ---------------------------------------------------------------- annex


def test_each_figure_prints_its_working(composed: Compose) -> None:
    """A computed figure prints its sum with numbers put in, and its formula."""
    html = composed("annex").html
    entry = html.split('id="figure-found_share"')[1].split('class="entry"')[0]
    assert "4,500 ÷ 22,500 = 20%" in words_of(entry)
    assert "found / umbrellas" in entry


def test_each_figure_names_source_and_page(composed: Compose) -> None:
    """An input links to its numbered source and says the page."""
    html = composed("annex").html
    entry = html.split('id="figure-umbrellas"')[1].split('class="entry"')[0]
    assert '<a href="#source-survey">source\u00a01</a>' in entry
    assert "source 1, Northmere Statistics, page 12" in words_of(entry)
    assert "21,000 to 24,000 (95%)" in words_of(entry)


def test_coverage_is_counted_by_document(composed: Compose) -> None:
    """The annex says how many quantities each document states, and how they fared."""
    html = composed("annex").html
    assert '<th scope="row">Fact sheet</th><td>' in html


# ---------------------------------------------------------------- exhibits and images


def test_an_exhibit_that_cannot_be_drawn_is_a_finding(made: Computed) -> None:
    """Its place says so, and the finding says why; nothing else is lost."""
    brief, figures, _ = made
    assert brief.exhibits is not None
    broken = brief.exhibits.exhibits["monthly"].model_copy(
        update={"kind": brief.exhibits.exhibits["map-of-losses"].kind}
    )
    sheet = ExhibitSheet.model_validate(
        {"format": 1, "exhibits": {**brief.exhibits.exhibits, "monthly": broken}}
    )
    changed = brief.model_copy(update={"exhibits": sheet})
    document, found = compose(changed, figures, "report", draft=True)
    assert ["exhibit-data"] == [one.rule for one in found]
    assert "cannot be drawn" in document.html
    assert found[0].message in document.html.replace("&#34;", '"')


def test_images_come_along(made: Computed) -> None:
    """The organisation's mark is an asset with the organisation's name as its words."""
    brief, figures, _ = made
    organisation = brief.organisation.model_copy(update={"logo": "assets/logo.png"})
    images = {"assets/logo.png": Path(__file__).read_bytes()}
    changed = brief.model_copy(update={"organisation": organisation, "images": images})
    document, _ = compose(changed, figures, "report")
    assert "asset:images/assets/logo.png" in document.assets
    assert 'alt="Office of Northmere"' in document.html


def test_the_contents_name_every_paragraph(composed: Compose, made: Computed) -> None:
    """A section's paragraphs are those of its subsections too."""
    numbers = [item.number for item in numbering(made[0]).paragraphs()]
    told = re.findall(
        r'contents-paragraphs">[a-z]+\s(\d+)(?:\s[a-z]+\s(\d+))?',
        body(composed("report")),
    )
    named = {
        number
        for first, last in told
        for number in range(int(first), int(last or first) + 1)
    }
    assert {*numbers} == named
