"""Exhibits are drawn true to their data, and readable without colour or sight.

All data here are made up for these tests.
"""

import re
from fractions import Fraction

import pytest

from brief.document.exhibits.bars import bars
from brief.document.exhibits.columns import columns
from brief.document.exhibits.keys import MARKERS
from brief.document.exhibits.lines import lines
from brief.document.exhibits.maps import point_map
from brief.document.exhibits.pen import Pen
from brief.document.exhibits.people import people
from brief.document.exhibits.share import share
from brief.document.exhibits.sketch import MOST
from brief.document.exhibits.svg import svg_of
from brief.document.exhibits.values import Line, Point, Value, grouped
from brief.tokens import tokens

PEN = Pen(width=400, size=10)
ROWS = (
    Value("First", Fraction(30), "30", highlight=True),
    Value("Second", Fraction(15), "15"),
    Value("None", Fraction(0), "0"),
)


def svg(drawing):
    """Write a drawing as the templates receive it."""
    return svg_of(drawing, "made-up", "A title & more", "What it shows < 5")


def rectangles(text, side):
    """Read one side of every rectangle, in order."""
    return [float(one) for one in re.findall(rf'<rect[^>]* {side}="([\d.]+)"', text)]


def test_bars_are_as_long_as_their_values():
    """A bar of half the value has half the length, and nothing has none."""
    first, second, third = rectangles(svg(bars(ROWS, PEN)), "width")

    assert pytest.approx(first / 2) == second
    assert third == 0


def test_columns_are_as_high_as_their_values():
    """A column of half the value has half the height."""
    first, second, third = rectangles(svg(columns(ROWS, PEN)), "height")

    assert pytest.approx(first / 2) == second
    assert third == 0


def test_values_stand_at_their_bars():
    """Every value and every label is written out, so that no scale must be read."""
    text = svg(bars(ROWS, PEN))

    for row in ROWS:
        assert f">{row.label}<" in text
        assert f">{row.printed}<" in text


@pytest.mark.parametrize(
    ("saved", "printed"),
    [("14200", "14,200"), ("1,204", "1,204"), ("-3.5", "−3.5"), ("950", "950")],
)
def test_numbers_of_a_table_are_printed_with_commas(saved, printed):
    """However a spreadsheet saves a number, thousands are set apart by commas."""
    assert printed == grouped(saved)


def test_a_highlight_sets_the_others_back():
    """One row highlighted quietens the others; with none, all are strong."""
    plain = [Value(row.label, row.number, row.printed) for row in ROWS]

    assert tokens().colour("quiet") in svg(bars(ROWS, PEN))
    assert tokens().colour("quiet") not in svg(bars(plain, PEN))


def test_a_long_label_breaks_into_lines():
    """A label wider than its room is set on several lines, none lost."""
    label = "A label that is far too long to be set on a single line of a chart"
    text = svg(bars([Value(label, Fraction(1), "1")], PEN))

    assert label not in text
    assert label.split() == " ".join(re.findall(r">([^<]+)</text>", text)).split()[:-1]


def test_a_share_fills_its_part_of_the_whole():
    """The filled part is the share of the whole bar."""
    value = Value("x", Fraction(12, 25), "48%")
    whole, part = rectangles(svg(share([value], PEN)), "width")

    assert pytest.approx(0.48) == part / whole


@pytest.mark.parametrize(("share_of_one", "ink"), [((4, 5), "paper"), ((1, 50), "ink")])
def test_a_share_is_labelled_where_its_value_fits(share_of_one, ink):
    """The value stands in the filled part, or beside it where that is too narrow."""
    text = svg(share([Value("x", Fraction(*share_of_one), "the value")], PEN))

    label = re.search(r"<text[^>]*>the value<", text)
    assert label
    assert tokens().colour(ink) in label[0]


def test_one_in_five_is_one_person_filled_of_five():
    """People are counted out one by one; those not meant are in outline."""
    text = svg(people(1, 5, PEN))

    assert text.count("<circle") == 5
    assert text.count(f'fill="{tokens().colour("accent")}"') == 2


def test_a_hundred_people_stand_in_rows():
    """More than ten people are set in rows of ten."""
    heights = set(re.findall(r'<circle[^>]*cy="([\d.]+)"', svg(people(40, 100, PEN))))

    assert len(heights) == 10


def test_lines_differ_by_mark_and_dash_as_well_as_colour():
    """Each series has a mark of its own and all but the first a dash of its own."""
    periods = ("2001", "2002", "2003")
    series = [
        Line(
            name,
            tuple(Value(one, Fraction(3 + i), f"{3 + i}") for one in periods),
        )
        for i, name in enumerate(("All", "Men", "Women"))
    ]
    text = svg(lines(series, PEN))

    dashes = set(re.findall(r"<polyline[^>]*>", text))
    assert len({re.search(r'dasharray="[^"]*"', one) is None for one in dashes}) == 2
    for line in series:
        assert f">{line.label}<" in text
    assert len(set(MARKERS)) == len(MARKERS) == MOST


def line(label, *numbers, years=range(2015, 2024)):
    """Make a line of a value for each financial year."""
    names = [f"{year}/{year % 100 + 1}" for year in years]
    values = zip(names, numbers or range(10, 10 + len(names)), strict=True)
    return Line(label, tuple(Value(name, Fraction(n), f"{n:,}") for name, n in values))


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("Pupils (%)", ["18%", "5%", "15%"]),
        ("Cost (£m)", ["£18m", "£5m", "£15m"]),
        ("Median response time to an emergency (minutes)", ["18 minutes", "5", "15"]),
        ("Admissions for tooth extraction (per 1,000 pupils)", ["18 per 1,000 pupils"]),
        ("Residents of the county in all (thousands)", ["18", "5"]),
        ("Admissions for tooth extraction in all (monthly averages)", ["18", "5"]),
        ("Admissions for tooth extraction in the county (rates)", ["18", "5"]),
        ("Residents", ["18", "5"]),
    ],
)
def test_a_line_says_its_last_value_and_the_axis_in_what(label, shown):
    """The last point carries its value with its unit, and the axis its sign."""
    text = svg(lines([line(label)], PEN))

    for words in shown:
        assert f">{words}<" in text


@pytest.mark.parametrize(
    ("many", "labelled"),
    [(9, {"2015/16", "2023/24"}), (10, {"2015/16", "2024/25"}), (8, {"2022/23"})],
)
def test_the_last_period_is_labelled(many, labelled):
    """Where not every period has room for its label, the last has."""
    years = range(2015, 2015 + many)
    text = svg(lines([line("Pupils", years=years)], Pen(width=300, size=10.5)))
    shown = set(re.findall(r">(\d{4}/\d\d)<", text))

    assert labelled <= shown
    assert len(shown) < many


def test_values_of_the_axis_are_printed_in_full():
    """A million is no power of ten."""
    numbers = [1_000_000, 1_500_000, 2_000_000]
    text = svg(lines([line("Meals", *numbers, years=range(2015, 2018))], PEN))

    assert ">1,500,000<" in text
    assert "e+" not in text


def test_no_line_is_too_thin_to_print():
    """A printing press wants a quarter of a point; markers have outlines too."""
    series = tuple(Line(name, ROWS[:2]) for name in ("One", "Two"))
    widths = re.findall(r'stroke-width[:=]"?\s*([\d.]+)', svg(lines(series, PEN)))

    assert min(map(float, widths)) >= 0.25


def test_a_line_encloses_nothing():
    """A polyline is never filled."""
    series = [Line("All", tuple(Value(str(y), Fraction(y), str(y)) for y in (1, 5, 2)))]
    text = svg(lines(series, PEN))

    for one in re.findall(r"<polyline[^>]*>", text):
        assert 'fill="none"' in one


def test_a_map_has_a_key_a_scale_and_every_point():
    """Each group is named with how many points it has; the scale is round."""
    points = [
        Point(group, Fraction(400_000 + 900 * i), Fraction(280_000 + 700 * i))
        for i, group in enumerate(("2015", "2015", "2016"))
    ]
    ring = [
        Point("edge", Fraction(x), Fraction(y))
        for x, y in ((399_000, 279_000), (403_000, 279_000), (401_000, 283_000))
    ]
    text = svg(point_map(points, {"edge": ring}, PEN))

    assert ">2015 (2)<" in text
    assert ">2016 (1)<" in text
    assert ">1 km<" in text
    assert text.count("<polygon") + text.count("<path") >= 1


def test_the_picture_has_a_title_and_a_description():
    """Readers of the page and of the PDF get words in place of the picture."""
    text = svg(bars(ROWS, PEN))

    assert 'role="img"' in text
    assert '<title id="made-up-title">A title &amp; more</title>' in text
    assert '<desc id="made-up-desc">What it shows &lt; 5</desc>' in text


def test_colours_are_exactly_the_tokens():
    """No colour of a drawing differs from its token by rounding."""
    used = set(re.findall(r"#[0-9A-Fa-f]{6}", svg(bars(ROWS, PEN))))

    assert used <= {one.rgb.upper() for one in tokens().colours.values()}


def test_a_drawing_carries_no_style_attribute():
    """Everything is an attribute: the engine warns of styles that it does not know."""
    assert "style=" not in svg(bars(ROWS, PEN))
    assert "clip" not in svg(bars(ROWS, PEN))
