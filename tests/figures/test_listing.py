"""Figures are listed, explained and filled in."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from brief.content.models.brief import Brief
from brief.figures.compute import compute
from brief.figures.explain import explain, explain_record
from brief.figures.fill import fill, left
from brief.figures.ledger import Figures
from brief.figures.listing import as_records, as_text
from brief.figures.saying import plain
from brief.figures.wording import Verdict
from brief.findings import Finding, Findings, Level, Stop

Compute = Callable[..., tuple[Figures, Findings]]

ENTRIES = """
  users: {value: 22500, unit: users, counts: test users, source: tests-2001, page: '4'}
  cost: {value: 100, unit: GBP per user per year, note: Made up. For tests.}
  total: {formula: users * cost, unit: GBP per year, display: {scale: million}}
  double: {formula: total + users * cost, unit: GBP per year}
"""

SOURCES = {
    "format": 1,
    "references": [
        {
            "id": "tests-2001",
            "title": "Tests",
            "author": [{"literal": "A"}, {"literal": "B"}, {"literal": "C"}],
            "issued": {"date-parts": [[2001, 2]]},
        }
    ],
}

PROSE = (
    "It costs [£2.25m](fig:total) a year, for [22,500](fig:users) users.",
    "That is [£4.5m](fig:double) a year, all told.",
)


@pytest.fixture
def figures(computed: Compute) -> Figures:
    """Figures made up for these tests, with their sources."""
    return computed(ENTRIES, *PROSE, sources=SOURCES)[0]


LISTING = """\
users     22,500 users           [A, B and C, “Tests”, 2001, p. 4]
cost      £100 per user per year Made up
total     £2.25m per year        £2,250,000 22,500 × £100 = £2,250,000
double    £4,500,000 per year    £2,250,000 + 22,500 × £100 = £4,500,000
"""


@pytest.mark.parametrize(
    ("unit", "value", "said"),
    [
        ("times per week", 1, "1 time per week"),
        ("times per week", 2, "2 times per week"),
        ("children", 1, "1 child"),
        ("offences per user per year", 1, "1 offence per user per year"),
        ("offences per user per year", 200, "200 offences per user per year"),
    ],
)
def test_one_of_a_thing_is_said_in_the_singular(
    computed: Compute, unit: str, value: int, said: str
) -> None:
    """One is one time a week, however the unit is written in the content."""
    line = f"  only: {{value: {value}, unit: {unit}, note: Made up. For tests.}}"
    figures, _ = computed(line, "[Some](plain:) words.")
    (listed,) = as_text(figures).splitlines()
    assert f" {said} " in listed


def test_a_listing_has_one_line_a_figure(figures: Figures) -> None:
    """Printed form, full value, formula with numbers put in, source."""
    expected = [line.split() for line in LISTING.splitlines()]
    assert expected == [line.split() for line in as_text(figures).splitlines()]


def test_records_are_plain_json(figures: Figures) -> None:
    """A machine gets every figure as text, its value as a fraction."""
    records = json.loads(json.dumps(as_records(figures)))
    total = records[2]
    assert ("total", "2250000", "£2.25m") == (
        total["name"],
        total["value"],
        total["printed"],
    )
    assert total["from"] == ["users", "cost"]
    assert records[0]["cited"] == "A, B and C, “Tests”, 2001, p. 4"


TREE = """\
double = £4,500,000 per year
│   £2,250,000 + 22,500 × £100 = £4,500,000
│   at content/briefs/test/figures.yaml:7:11
├── total = £2.25m per year
│   │   22,500 × £100 = £2,250,000
│   │   at content/briefs/test/figures.yaml:6:10
│   ├── users = 22,500 users
│   │       test users
│   │       source: A, B and C, “Tests”, 2001, p. 4
│   │       at content/briefs/test/figures.yaml:4:10
│   └── cost = £100 per user per year
│           source not stated: Made up. For tests.
│           at content/briefs/test/figures.yaml:5:9
├── users = 22,500 users (as above)
└── cost = £100 per user per year (as above)

stated in:
report
────────────────────────────────────────────────────────────────────────────────────────────────────
“That is [£4.5m] a year”
paragraph 2 (report.md:2)
true
"""


def test_an_explanation_goes_down_to_sources_and_out_to_statements(
    figures: Figures,
) -> None:
    """The tree shows working, measure, source and page, then every statement."""
    assert TREE.splitlines() == explain(figures, "double").splitlines()


def test_an_explanation_for_a_machine_holds_the_same(figures: Figures) -> None:
    """Every figure beneath is given once, and every statement with its verdict."""
    told = json.loads(json.dumps(explain_record(figures, "double")))
    assert [one["name"] for one in told["beneath"]] == ["total", "users", "cost"]
    assert [one["verdict"] for one in told["stated"]] == ["true"]


def test_a_misspelt_figure_is_not_explained(figures: Figures) -> None:
    """The nearest name is offered."""
    with pytest.raises(Stop) as caught:
        explain(figures, "doubel")
    assert caught.value.findings[0].hint == "did you mean `double`?"


@pytest.mark.parametrize(
    ("before", "after"),
    [("", "\n"), ("\ufeff", "\r\n"), ("", "\r\n")],
    ids=["plain", "byte-order mark", "carriage returns"],
)
def test_filling_changes_nothing_but_empty_claims(
    tmp_path: Path, brief_of: Callable[..., Brief], before: str, after: str
) -> None:
    """Words are written at their places; line ends and a byte-order mark stay."""
    lines = (
        "[](fig:total) a year from [](fig:users), and [22,500](fig:users).",
        "Twice: [](fig:double).",
    )
    brief = brief_of(ENTRIES, *lines)
    file = tmp_path / "content/briefs/test/report.md"
    file.parent.mkdir(parents=True)
    file.write_bytes((before + after.join(lines) + after).encode())
    filled = (
        lines[0].replace("[](fig:total)", "[£2.25m](fig:total)"),
        "Twice: [£4,500,000](fig:double).",
    )
    expected = before + after.join(filled) + after
    expected = expected.replace("[](fig:users)", "[22,500](fig:users)")
    made = fill(brief, compute(brief)[0], tmp_path)
    assert [("content/briefs/test/report.md", expected)] == made


def test_a_file_that_has_changed_is_not_filled(
    tmp_path: Path, brief_of: Callable[..., Brief]
) -> None:
    """Words never land where the claim no longer stands."""
    brief = brief_of(ENTRIES, "It is [](fig:total).")
    file = tmp_path / "content/briefs/test/report.md"
    file.parent.mkdir(parents=True)
    file.write_text("It was [](fig:total).")
    with pytest.raises(Stop) as caught:
        fill(brief, compute(brief)[0], tmp_path)
    assert caught.value.findings[0].rule == "file-changed"


FILLED = """
  before: {value: 861, unit: offences, counts: offences, period: 2023/24, note: Made up}
  now: {value: 817, unit: offences, counts: offences, period: 2024/25, note: Made up}
  spent: {value: 577700, unit: GBP, counts: spending on offences, note: Made up}
  each:
    formula: spent / now
    unit: GBP per offence
    display: {significant: 2}
  carried:
    value: 6
    unit: percent
    counts: pupils who carry a knife
    note: Made up
    estimate: true
  low: {value: 200, unit: users, counts: users, note: Made up}
  high: {value: 260, unit: users, counts: users, note: Made up}
  length: {value: 3, unit: years, counts: length of the plan, note: Made up}
  rise: {value: 20, unit: percent, counts: rise in reports of damp, note: Made up}
  gap: {value: 5, unit: percentage points, counts: fall in the share, note: Made up}
"""

SUPPLIED = {
    "Each offence cost [](fig:each).": "about £710",
    "Each offence cost about [](fig:each).": "£710",
    "[](fig:carried) of the pupils carry a knife.": "An estimated 6%",
    "We saw that [](fig:carried) of the pupils carry a knife.": "an estimated 6%",
    "It is estimated that [](fig:carried) of the pupils carry a knife.": "6%",
    "Offences fell from [](fig:before,now).": "861 to 817",
    "Offences fell by [](fig:before,now).": "44",
    "That is a fall of [](fig:before,now) offences.": "44",
    "There were [](fig:now,before) fewer offences than the year before.": "44",
    "There were [](fig:now,before) offences than the year before.": "44 fewer",
    "There are [](fig:low,high) users.": "200 to 260",
    "The range is from [](fig:low,high) users.": "200 to 260",
    "The plan takes [](fig:length).": "three years",
    "Reports rose by [](fig:rise) in 2024/25.": "20%",
    "The reports were up by [](fig:rise), and more came.": "20%",
    "The share fell by [](fig:gap) in 2024/25.": "5 percentage points",
    "A rise of [](fig:rise) in reports was seen.": "20%",
    "In reports [](fig:rise) more damp was found.": "20%",
    "The remaining [](fig:now) of the offences were solved.": "817",
}


def _in_prose(one: Finding) -> bool:
    """Tell whether a finding is an error of the report."""
    return one.level is Level.ERROR and one.where.path.endswith("report.md")


@pytest.mark.parametrize(("prose", "words"), SUPPLIED.items())
def test_supplied_words_pass_when_they_are_put_in(
    computed: Compute, prose: str, words: str
) -> None:
    """An estimate is called one, a rounded number hedged, a difference told as one."""
    figures, findings = computed(FILLED, prose)
    (claim,) = figures.claims
    assert words == plain(figures.printed(claim.claim))
    assert not any(map(_in_prose, findings))
    again, findings = computed(FILLED, prose.replace("[]", f"[{words}]"))
    assert [Verdict.TRUE] == [one.verdict for one in again.claims]
    assert not any(map(_in_prose, findings))


@pytest.mark.parametrize(
    "prose",
    [
        "There were thus [](fig:before,now), a fall.",
        "There were [](fig:now,before) of them.",
        "There were [](fig:before,now) offences than in 2023/24.",
    ],
)
def test_two_figures_are_not_worded_where_nothing_tells_how(
    computed: Compute, prose: str
) -> None:
    """Neither "861 to 817" nor "44" is put where it makes no sentence."""
    _, findings = computed(FILLED, prose)
    assert ["claim-wordless"] == [one.rule for one in findings if _in_prose(one)]


@pytest.mark.parametrize(
    "prose",
    [
        "Reports [](fig:rise) in 2024/25.",
        "Reports of damp [](fig:rise).",
        "In all places but one, the share [](fig:gap), and the Council knew.",
        "The Council [](fig:low,high) in 2024/25.",
        "The number of offences [](fig:now) in 2024/25.",
    ],
)
def test_no_number_is_put_behind_a_subject_without_a_verb(
    tmp_path: Path, brief_of: Callable[..., Brief], prose: str
) -> None:
    """In "Reports 20% in 2024/25" no sentence results, and it is told why."""
    brief = brief_of(FILLED, prose)
    figures, findings = compute(brief)
    assert [] == fill(brief, figures, tmp_path, findings)
    ((place, why),) = left(figures, findings)
    assert "content/briefs/test/report.md" == place.path
    assert "a subject without a verb" in why


def test_a_bound_before_an_empty_claim_is_not_softened(computed: Compute) -> None:
    """The author's "more than" is false of £710, and no "about" makes it true."""
    figures, _ = computed(FILLED, "Each offence cost more than [](fig:each).")
    (claim,) = figures.claims
    assert "£710" == figures.printed(claim.claim)
    assert claim.verdict is Verdict.FALSE


def test_a_claim_that_cannot_be_filled_leaves_the_others_to_be(
    tmp_path: Path, brief_of: Callable[..., Brief]
) -> None:
    """What has an error stays empty; the rest is filled."""
    lines = ("It is [](fig:total).", "It rose [](fig:users,cost).")
    brief = brief_of(ENTRIES, *lines)
    file = tmp_path / "content/briefs/test/report.md"
    file.parent.mkdir(parents=True)
    file.write_text("\n".join(lines))
    figures, findings = compute(brief)
    made = fill(brief, figures, tmp_path, findings)
    assert made == [
        ("content/briefs/test/report.md", f"It is [£2.25m](fig:total).\n{lines[1]}")
    ]
