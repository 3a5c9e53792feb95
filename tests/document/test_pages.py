"""How documents stand on their pages, once they are drawn."""

from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from brief.content.models.table import Cell
from brief.document.compose import compose
from brief.pdf.words import lines
from brief.render import render


def pages(brief, figures, name):
    """Compose and draw a document; give the lines of each page."""
    document, _ = compose(brief, figures, name)
    pdf, found = render(document)
    assert () == found
    return [
        [line.text.replace("\u00a0", " ") for line in one] for one in lines(pdf.data)
    ]


def test_a_long_figure_is_set_whole(made):
    """The annex never breaks a figure off from its unit, or within a word."""
    brief, figures, _ = made
    printed = "−12.5 percentage points"
    long = replace(figures.figures["found_share"], printed=printed)
    changed = replace(figures, figures={**figures.figures, "found_share": long})

    words = [line for page in pages(brief, changed, "annex") for line in page]

    assert any(line.startswith(printed) for line in words)


def test_a_long_table_goes_on_overleaf(made):
    """A long table begins beneath its title, fills the page, and repeats its head."""
    brief, figures, _ = made
    table = brief.tables["data/months.csv"]
    rest = table.rows[0][1:]
    rows = tuple((Cell(text=f"Month no. {one}"), *rest) for one in range(1, 61))
    longer = table.model_copy(update={"rows": rows})
    tables = {**brief.tables, "data/months.csv": longer}

    drawn = pages(brief.model_copy(update={"tables": tables}), figures, "report")
    showing = [page for page in drawn if any("Month no." in line for line in page)]

    assert any("Umbrellas lost by month" in line for line in showing[0])
    assert len(showing) > 1
    assert all(any("Rain (mm)" in line for line in page) for page in showing)
    # It shares its first page with what stands before it.
    assert any("The survey is said" in line for line in showing[0])


@pytest.mark.parametrize("name", ["factsheet", "report", "principles", "annex"])
def test_a_mark_of_any_size_has_its_place(made, name):
    """However large the file of the organisation's mark, no page is upset by it."""
    brief, figures, _ = made
    picture = BytesIO()
    Image.new("1", (12_000, 900)).save(picture, "PNG")
    organisation = brief.organisation.model_copy(update={"logo": "logo.png"})
    images = {"logo.png": picture.getvalue()}
    marked = brief.model_copy(update={"organisation": organisation, "images": images})

    assert len(pages(marked, figures, name)) == len(pages(brief, figures, name))


def test_links_to_data_are_not_indented(made):
    """A link to an exhibit's data begins at the margin where it begins a line."""
    brief, figures, _ = made
    document, _ = compose(brief, figures, "report")
    longer = document.html.replace("Source: Losses", "Source: Losses" + " Losses" * 6)
    pdf, _ = render(replace(document, html=longer))

    found = [line for page in lines(pdf.data) for line in page]
    source = next(one for one in found if one.text.startswith("Source: Losses Losses"))
    (linked,) = (one for one in found if one.text.startswith("Data for figure"))

    assert source.x == linked.x
