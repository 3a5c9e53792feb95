"""Rows and lines of an exhibit stand under words that are their own.

Everything in these figures and words is made up for the tests.
"""

import pytest

from brief.figures.compute import compute
from tests.figures.conftest import MakeBrief
from tests.figures.declared import SHOWN, exhibit, report, section

FIGURES = """
  ashby: {value: 133, unit: "loans per 1,000 members", counts: loans made,
    area: Ashby, period: 2024/25, note: x}
  ely: {value: 90, unit: "loans per 1,000 members", counts: loans made,
    area: Ely, period: 2024/25, note: x}
  corby: {value: 70, unit: "loans per 1,000 members", counts: loans made,
    area: Corby, period: 2024/25, note: x}
  ely_loans: {value: 358, unit: loans, counts: loans, area: Ely, period: 2024/25,
    note: x}
  pleased: {value: 71, unit: percent, counts: share of members satisfied, note: x}
  fines: {value: 86, unit: fines, counts: unpaid fines, note: x}
""".replace("note: x", "note: made up")
SERIES = """series:
  loans:
    counts: loans made
    area: Ashby
    note: made up
"""
TABLE = {"data/loans.csv": "year,loans\n2012,100\n2013,110\n2014,120\n"}

_SUBTITLE = "Loans per 1,000 members, 2024/25"
_OWN = (("Ashby", "ashby"), ("Ely", "ely"), ("Corby", "corby"))

_OF_WORDS = frozenset(
    "area-misnamed claims-at-odds period-misnamed claim-denied base-lost".split()
)


def _found(brief_of: MakeBrief, entries: str) -> list[str]:
    """Give the rules that an exhibit breaks."""
    made = brief_of(
        FIGURES + SERIES,
        tables=TABLE,
        exhibits=exhibit(entries),
        report=report(section("Section", SHOWN)),
    )
    return [one.rule for one in compute(made)[1] if one.rule in _OF_WORDS]


def _bars(subtitle: str, *rows: tuple[str, str]) -> str:
    head = f"kind: bars\ntitle: Lending\nsubtitle: {subtitle}\nalternative: Bars.\n"
    listed = "".join(f"  - label: {one}\n    figure: {of}\n" for one, of in rows)
    return f"{head}source: Made up.\nrows:\n{listed}"


@pytest.mark.parametrize(
    ("subtitle", "rows", "rule"),
    [
        (_SUBTITLE, (("Corby", "ashby"), *_OWN[1:]), "area-misnamed"),
        (_SUBTITLE, (*_OWN[:2], ("Ely, 2024/25", "corby")), "area-misnamed"),
        (_SUBTITLE, (*_OWN[::2], ("Ely", "ely_loans")), "claims-at-odds"),
        ("Loans per 1,000 members, 2023/24", _OWN, "period-misnamed"),
        ("Loans per 1,000 members, 2012/13 to 2014/15", _OWN, "period-misnamed"),
        ("Loans per 100 members, 2024/25", _OWN, "claim-denied"),
        ("Loans made, 2024/25", _OWN, "base-lost"),
        ("Unpaid fines per 1,000 members, 2024/25", _OWN, "claim-denied"),
        ("Satisfaction per 1,000 members, 2024/25", _OWN, "claim-denied"),
    ],
)
def test_rows_under_words_of_others_are_found(
    brief_of: MakeBrief, subtitle: str, rows: tuple[tuple[str, str], ...], rule: str
) -> None:
    """What is true of all rows is told once."""
    assert [rule] == _found(brief_of, _bars(subtitle, *rows))


@pytest.mark.parametrize(
    ("subtitle", "rows"),
    [
        (_SUBTITLE, _OWN),
        (_SUBTITLE, (("the town of Ashby", "ashby"), ("Elsewhere", "ely"))),
        ("Loans per 1,000 members", _OWN),
        ("Lending per thousand members, 2024/25", _OWN),
        ("Loans per 1,000 members, 2023/24 to 2024/25", _OWN),
        ("Loans per 1,000 members at 2020/21 prices", _OWN),
        ("By district", tuple((f"{one}, per 1,000", of) for one, of in _OWN)),
        ("Loans and fines", (("Loans", "ely_loans"), ("Fines", "fines"))),
        ("Activity, 2024/25", (("Loans", "ely_loans"), ("Fines", "fines"))),
    ],
)
def test_rows_under_their_own_words_stand(
    brief_of: MakeBrief, subtitle: str, rows: tuple[tuple[str, str], ...]
) -> None:
    """A stretch of years holds each of them, and a base may be in words."""
    assert [] == _found(brief_of, _bars(subtitle, *rows))


_LINES = """kind: lines
title: Lending
subtitle: {}
alternative: A chart.
source: Made up.
data: {{table: data/loans.csv, label: year, series: [{{column: loans, label: {}}}]}}
"""


@pytest.mark.parametrize(
    ("subtitle", "label", "rules"),
    [
        ("Loans, Ashby, 2012 to 2014", "Loans", []),
        ("Lending by year", "Lending", []),
        ("Lending in Ashby", "Loans made", []),
        ("Loans in Ashby and Ely, 2012 to 2014", "Loans", []),
        ("Loans by branch in Ashby, Corby and Ely", "Loans", []),
        ("Loans in Great Ashby, 2012 to 2014", "Loans", []),
        ("Loans in Ely, 2012 to 2014", "Loans", ["area-misnamed"]),
        ("Loans, Corby", "Loans", ["area-misnamed"]),
        ("Unpaid fines, Ashby, 2012 to 2014", "Loans", ["claim-denied"]),
        ("Loans, Ashby, 2012 to 2014", "Unpaid fines", ["claim-denied"]),
    ],
)
def test_a_line_under_words_of_others_is_found(
    brief_of: MakeBrief, subtitle: str, label: str, rules: list[str]
) -> None:
    """Its label and its subtitle say what it counts."""
    assert rules == _found(brief_of, _LINES.format(subtitle, label))


_TABLE = """kind: table
title: Branches
subtitle: {}
source: Made up.
data: {{table: data/branches.csv, label: Branch}}
"""
_QUERIED = """
  members: {query: {table: data/branches.csv, sum: Members}, unit: members,
    counts: members, period: mid-2024, note: made up}
  lent: {query: {table: data/branches.csv, sum: Loans made}, unit: loans,
    counts: loans made, period: 2024/25, note: made up}
"""


@pytest.mark.parametrize(
    ("subtitle", "rules"),
    [
        ("Members (mid-2024) and loans made (2024/25)", []),
        ("Members (2024) and loans made (2024/25)", []),
        ("Members and loans made, by branch", []),
        ("Members (mid-2024), loans made (2024/25) and visits (2019)", []),
        ("All made-up members and others (2024)", []),
        ("Members (mid-2024) and loans made (2023/24)", ["period-misnamed"]),
        ("Members (mid-2019) and loans made (2024/25)", ["period-misnamed"]),
    ],
)
def test_a_column_has_the_year_of_its_figures(
    brief_of: MakeBrief, subtitle: str, rules: list[str]
) -> None:
    """The year in brackets behind its name is that of the figures read from it."""
    made = brief_of(
        _QUERIED,
        tables={"data/branches.csv": "Branch,Members,Loans made\nAshby,210,800\n"},
        exhibits=exhibit(_TABLE.format(subtitle)),
        report=report(section("Section", SHOWN)),
    )
    assert rules == [x.rule for x in compute(made)[1] if x.rule in _OF_WORDS]
