"""What an exhibit draws carries its small print in the words of the exhibit.

Everything in these figures and words is made up for the tests.
"""

import pytest

from brief.content.inline import prose_of
from brief.content.models.brief import Brief
from brief.content.models.manuscript import AnyBlock, Fact, FactSheet
from brief.figures.compute import compute
from brief.findings import Findings
from brief.rules import (
    BODY_SILENT,
    HEDGE_LOST,
    POPULATION_LOST,
    POPULATION_MISNAMED,
    QUALIFIER_LOST,
)
from tests.figures.conftest import MakeBrief
from tests.figures.declared import (
    FIGURES,
    SHOWN,
    exhibit,
    lost,
    report,
    said,
    section,
)

_ROW = "  - label: {}\n    figure: {}\n"


def _bars(title: str, subtitle: str, *rows: tuple[str, str]) -> str:
    """Write the keys of an exhibit of rows."""
    listed = "".join(_ROW.format(*row) for row in rows)
    head = f"kind: bars\ntitle: {title}\nsubtitle: {subtitle}\n"
    return f"{head}alternative: Bars.\nsource: Made up.\nrows:\n{listed}"


def _shown(brief_of: MakeBrief, entries: str, heading: str = "Section") -> Findings:
    """Compute a brief that shows an exhibit in its body."""
    body = report(section(heading, SHOWN))
    return compute(brief_of(FIGURES, exhibits=exhibit(entries), report=body))[1]


_USERS = ("opiate and/or crack users", "users")
_CHILDREN = ("children under 16", "children")
_NEEDLES = ("needles", "needles")

WRONG = (
    ("Drug addicts here", "Estimates", (_USERS,), POPULATION_MISNAMED),
    ("Users here", "Estimates", (("heroin & crack users", "users"),), None),
    ("Who lives here", "Estimates", (("users", "users"),), POPULATION_LOST),
    ("Who lives here", "2015", (_USERS,), HEDGE_LOST),
    ("Needles found", "All councils, Dudley too", (_NEEDLES,), QUALIFIER_LOST),
    ("Needles found", "Excluding Dudley", (_NEEDLES,), QUALIFIER_LOST),
    (
        "Needles in 2016, including Dudley",
        "excluding Dudley",
        (_NEEDLES,),
        QUALIFIER_LOST,
    ),
    ("Reported crimes", "2015", (("recorded", "recorded"),), POPULATION_MISNAMED),
    ("Acquisitive crime", "All of it", (("share", "share"),), QUALIFIER_LOST),
)

RIGHT = (
    ("Who lives here", "Estimates", (_USERS, _CHILDREN)),
    ("About 22,500 live here", "2015", (_USERS,)),
    ("Opiate and/or crack users", "An estimate", (("known here", "users"),)),
    ("Users here", "Estimates; not drug addicts", (_USERS,)),
    ("Needles in 2016", "excluding Dudley", (_NEEDLES,)),
    ("Needles", "2016, excluding Dudley", (_NEEDLES,)),
    ("Needles", "All councils", (("in 2016, excluding Dudley", "needles"),)),
    ("Needles in 2015 and 2016", "excluding Dudley", (("2016", "needles"),)),
    (
        "Needles in 2016 with and without Dudley",
        "By council",
        (("excluding Dudley", "needles"), ("including Dudley", "all_needles")),
    ),
    (
        "Recorded crimes and reported crimes",
        "2015",
        (("recorded crimes", "recorded"), ("reported crimes", "reported")),
    ),
)


@pytest.mark.parametrize(("title", "subtitle", "rows", "rule"), WRONG)
def test_a_row_that_lost_its_small_print_is_found(
    brief_of: MakeBrief, title: str, subtitle: str, rows, rule
) -> None:
    """Its words are its label and those of the exhibit."""
    found = _shown(brief_of, _bars(title, subtitle, *rows))
    both = [POPULATION_LOST.name, POPULATION_MISNAMED.name]
    assert ([rule.name] if rule else both) == lost(found)


@pytest.mark.parametrize(("title", "subtitle", "rows"), RIGHT)
def test_a_row_that_says_it_stands(
    brief_of: MakeBrief, title: str, subtitle: str, rows
) -> None:
    """In its label, its title, its subtitle, or beside another row that differs."""
    assert [] == said(_shown(brief_of, _bars(title, subtitle, *rows)))


def test_rows_of_one_value_are_told_apart(brief_of: MakeBrief) -> None:
    """A row of users that is labelled as children is found, and so is the reverse."""
    rows = ((_CHILDREN[0], "users"), (_USERS[0], "children"))
    title = "Children under 16, and opiate and/or crack users"
    found = _shown(brief_of, _bars(title, "Estimates", *rows))
    assert [
        (
            "“children under 16” draws “users”, and “children under 16” are those of"
            " “children”, which has the same value"
        ),
        (
            "“opiate and/or crack users” draws “children”, and “opiate and/or crack"
            " users” are those of “users”, which has the same value"
        ),
    ] == said(found)


def test_the_heading_above_an_exhibit_governs_it(brief_of: MakeBrief) -> None:
    """It says what the exhibit does not, and misnames what it names."""
    entries = _bars("Needles", "By council", _NEEDLES)
    assert [] == said(_shown(brief_of, entries, "Needles in 2016, excluding Dudley"))
    found = _shown(brief_of, _bars("Here", "Estimates", _USERS), "Drug addicts")
    assert [POPULATION_MISNAMED.name] == lost(found)


def test_the_message_says_where_to_put_it(brief_of: MakeBrief) -> None:
    """The finding stands at the row's label."""
    found = _shown(brief_of, _bars("Needles in 2016", "All councils", _NEEDLES))
    (one,) = (one for one in found if one.rule == QUALIFIER_LOST.name)
    assert "“needles” draws “needles” without “excluding Dudley”" == one.message
    assert one.hint.startswith("say “excluding Dudley” in the row's label, or in the")
    assert ("exhibits.yaml", 10) == (one.where.path, one.where.line)


# ---------------------------------------------------------------- series

SERIES = """series:
  deaths:
    counts: deaths from drug misuse
    area: West Midlands
    note: made up
    qualifiers:
      - says: excluding alcohol
    not_names: [overdoses]
"""
TABLE = {"data/deaths.csv": "year,deaths\n2012,100\n2013,110\n2014,120\n"}
_LINES = """kind: {}
title: {}
subtitle: {}
alternative: A chart.
source: Made up.
data:
  table: data/deaths.csv
  label: year
  {}
"""
_LABELLED = "series: [{{column: deaths, label: {}}}]"


@pytest.mark.parametrize("kind", ["lines", "columns", "bars", "table"])
@pytest.mark.parametrize(
    ("title", "subtitle", "label", "expected"),
    [
        ("Deaths", "By year", "Deaths", [QUALIFIER_LOST.name]),
        ("Deaths, alcohol included", "By year", "Deaths", [QUALIFIER_LOST.name]),
        ("Deaths", "excluding alcohol", "Deaths", []),
        ("Deaths", "excluding “alcohol”", "Deaths", []),
        ("Overdoses", "excluding alcohol", "Deaths", [POPULATION_MISNAMED.name]),
        ("Deaths", "excluding alcohol", "Overdoses", [POPULATION_MISNAMED.name]),
    ],
)
def test_a_chart_of_a_declared_series_is_held_to_it(
    brief_of: MakeBrief, kind: str, title: str, subtitle: str, label: str, expected
) -> None:
    """Its words are its labels and those of the exhibit, however it is drawn."""
    labels = "" if kind == "table" else _LABELLED.format(label)
    entries = _LINES.format(kind, title, subtitle, labels)
    body = report(section("Section", SHOWN))
    shown = exhibit(entries)
    made = brief_of(FIGURES + SERIES, tables=TABLE, exhibits=shown, report=body)
    _, found = compute(made)
    drawn_unlabelled = kind == "table" and label == "Overdoses"
    assert ([] if drawn_unlabelled else expected) == lost(found)


# ---------------------------------------------------------------- the fact sheet


def _facts() -> FactSheet:
    """Make a fact sheet of one fact with an exhibit."""
    number = prose_of("An estimated [22,500](fig:users)", None)
    sentence = prose_of("opiate and/or crack users live here.", None)
    fact = Fact(number=number, sentences=(sentence,), exhibits=(SHOWN,))
    return FactSheet(path="factsheet.md", facts=(fact,))


def _printed(brief_of: MakeBrief, entries: str, *body: str | AnyBlock) -> Brief:
    """Make a brief whose fact sheet shows an exhibit, with a body of its own."""
    return brief_of(
        FIGURES,
        exhibits=exhibit(entries),
        factsheet=_facts(),
        report=report(section("Section", *body)),
    )


_USERS_LIVE = "An estimated [22,500](fig:users) opiate and/or crack users live here."
_FOUND = "In 2016, excluding Dudley, [701](fig:needles) needles were found."


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ((_USERS_LIVE,), [BODY_SILENT.name]),
        ((_USERS_LIVE, _FOUND), []),
        ((_USERS_LIVE, SHOWN), []),
    ],
)
def test_an_exhibit_of_the_fact_sheet_draws_what_the_body_states(
    brief_of: MakeBrief, body, expected: list[str]
) -> None:
    """In words, or in an exhibit of its own."""
    entries = _bars("Needles in 2016", "excluding Dudley", _NEEDLES)
    _, found = compute(_printed(brief_of, entries, *body))
    assert expected == lost(found)
    told = "the fact sheet draws “needles”; the body of the report states no “needles”"
    assert ([told] if expected else []) == said(found)


def test_a_fact_sheet_may_drop_from_a_row_too(brief_of: MakeBrief) -> None:
    """What may be dropped of a sentence may be dropped of an exhibit, not denied."""
    body = "Of crimes, excluding fraud, [48%](fig:share) are by regular users."
    for subtitle, expected in (
        ("By whom", []),
        ("Including fraud", [QUALIFIER_LOST.name]),
    ):
        entries = _bars("Crimes", subtitle, ("by regular users", "share"))
        assert expected == lost(
            compute(_printed(brief_of, entries, _USERS_LIVE, body))[1]
        )
