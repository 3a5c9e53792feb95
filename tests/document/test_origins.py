"""The annex says of every value what it is of, and where it comes from."""

from __future__ import annotations

from dataclasses import replace

import pytest

from brief.content.models.manuscript import Fact, FactSheet
from brief.content.models.prose import Prose
from brief.document.annex import annex_of
from brief.document.markup import Writer
from brief.document.origins import _pages, apart_of, figure_with, read_from
from brief.document.pictures import captions_of, is_roomy
from brief.figures.saying import with_time, with_unit

MONTHS = "data/months.csv"


def lines_of(writer: Writer, name: str) -> dict[str, str]:
    """Give the particulars of one figure in the annex."""
    entry = next(
        one for one in annex_of(writer).entries if one.anchor == f"figure-{name}"
    )
    return {
        line.label: str(line.words).replace("\N{NO-BREAK SPACE}", " ")
        for line in entry.lines
    }


@pytest.mark.parametrize(
    ("name", "digits", "said"),
    [
        ("umbrellas", "22,500", "22,500 umbrellas a year"),
        ("towns", "2", "2 towns"),
        ("towns", "1", "1 town"),
        ("cost_each", "£12.50", "£12.50 per umbrella"),
        ("cost", "£281,250", "£281,250 a year"),
        ("found_share", "20%", "20%"),
    ],
)
def test_a_value_is_said_with_its_unit(
    writer: Writer, name: str, digits: str, said: str
) -> None:
    """A number alone does not tell of what it is."""
    assert said == with_unit(writer.figures.figures[name], digits)


def test_money_a_year_is_printed_so(writer: Writer) -> None:
    """A sum a year is no sum; a price of one thing is said by what it counts."""
    figures = writer.figures.figures
    assert "£281,000 a year" == with_time(figures["cost"])
    assert "£12.50" == with_time(figures["cost_each"])
    assert "22,500" == with_time(figures["umbrellas"])


def test_a_computed_figure_has_the_sources_of_its_inputs(writer: Writer) -> None:
    """Each source once, with every page that the inputs are on."""
    assert "pages 12 and 13" in lines_of(writer, "found_share")["Source"]
    both = lines_of(writer, "cost")["Sources"]
    assert "source 1" in both
    assert "source 2" in both


def test_a_table_in_print_is_called_by_its_number_and_title(writer: Writer) -> None:
    """A path is nowhere that the reader can get."""
    said = read_from(MONTHS, {"Month", "Umbrellas"}, writer)
    plain = said.replace("\N{NO-BREAK SPACE}", " ")
    assert "figure 2 of the report, “Umbrellas lost by month”" == plain
    assert "" == figure_with(MONTHS, {"Snow"}, writer)
    assert read_from("data/x.csv", set(), writer).endswith("does not print")


def test_a_reason_says_what_it_is_about(writer: Writer) -> None:
    """Parts of other times, or other figures for the same thing."""
    figures = writer.figures.figures
    cost = figures["cost"]
    mixed = replace(
        cost, entry=cost.entry.model_copy(update={"apart": "prices of 2030"})
    )
    label, words = apart_of(mixed, figures)
    assert ("Times", "Its parts are of other times. Prices of 2030.") == (label, words)
    towns = figures["towns"]
    other = replace(
        towns, entry=towns.entry.model_copy(update={"apart": "It has no villages."})
    )
    told = "From other figures for the same thing. It has no villages."
    assert ("May differ", told) == apart_of(other, figures)


def test_a_picture_beside_a_number_has_no_caption(writer: Writer) -> None:
    """The fact is its title; others say what they measure."""
    assert writer.brief.exhibits
    exhibits = writer.brief.exhibits.exhibits
    assert () == captions_of(exhibits["found-people"], roomy=True)
    bars = exhibits["lost-and-found"]
    assert (bars.subtitle,) == captions_of(bars, roomy=False)


def test_on_a_sheet_of_few_facts_a_picture_has_its_title(writer: Writer) -> None:
    """A chart beneath a fact on something else says what it shows."""
    assert writer.brief.exhibits
    bars = writer.brief.exhibits.exhibits["lost-and-found"]
    assert (bars.title, bars.subtitle) == captions_of(bars, roomy=True)
    alone = bars.model_copy(update={"subtitle": None})
    assert (bars.title,) == captions_of(alone, roomy=True)


def test_five_facts_are_few() -> None:
    """A sheet of five has room about its facts, one of six has not."""
    fact = Fact(id="f", number=Prose(), sentences=())
    for many, roomy in ((0, True), (5, True), (6, False)):
        assert is_roomy(FactSheet(path="", facts=(fact,) * many)) is roomy
    assert not is_roomy(None)


@pytest.mark.parametrize(
    ("pages", "said"),
    [
        (["4"], "page 4"),
        (["6", "2"], "pages 2 and 6"),
        (["12", "p. 2", "6"], "pages 2, 6 and 12"),
        (["Table 6", "2"], "Table 6 and page 2"),
        (["4-5", "2"], "pages 4 to 5 and page 2"),
        ([], ""),
    ],
)
def test_every_page_of_a_source_is_named(pages: list[str], said: str) -> None:
    """A calculation may take its inputs from several."""
    assert said == _pages(pages).replace("\N{NO-BREAK SPACE}", " ")
