"""One failing case for each rule of this room, with the input in view.

Everything in these figures is made up for the tests.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from brief import rules
from brief.figures.ledger import Figures
from brief.findings import Findings

USERS = "  users: {value: 22000, unit: people, note: made up}\n"
CRIMES = "  crimes: {value: 5000, unit: crimes, note: made up}\n"
STATED = "Stated: [22,000](fig:users)."


@dataclass(frozen=True)
class Case:
    """Figures and prose with one thing wrong, and the finding that says so."""

    rule: rules.Rule
    place: str
    message: str
    figures: str = USERS
    prose: str = STATED
    tables: dict[str, str] = field(default_factory=dict)
    hint: str = ""


NEEDLES = {"data/needles.csv": "year,place,needles\n2016,A,300\n2016,B,1x\n2015,A,5\n"}

CASES = (
    Case(
        rules.UNIT_UNKNOWN,
        "figures.yaml:3:28",
        "“pecent” is no unit",
        "  share: {value: 22, unit: pecent, note: made up}\n",
        "",
        hint="did you mean “percent”?",
    ),
    Case(
        rules.UNIT_MISMATCH,
        "figures.yaml:5:18",
        "people and crimes cannot be added",
        USERS + CRIMES + "  all: {formula: users + crimes, unit: people}\n",
        hint="give both one unit, and say under `counts` which of them each counts",
    ),
    Case(
        rules.UNIT_MISMATCH,
        "figures.yaml:4:38",
        "the formula gives people; the figure declares crimes",
        USERS + "  double: {formula: 2 * users, unit: crimes}\n",
    ),
    Case(
        rules.PERCENT_AND_POINTS,
        "figures.yaml:5:39",
        "the formula gives percentage points; the figure declares percent",
        "  now: {value: 32, unit: percent, note: made up}\n"
        "  then: {value: 20, unit: percent, note: made up}\n"
        "  change: {formula: now - then, unit: percent}\n",
        "[12%](fig:change)",
        hint="a percentage less a percentage is `unit: percentage points`",
    ),
    Case(
        rules.FORMULA_SYNTAX,
        "figures.yaml:4:31",
        "“^” has no meaning here",
        USERS + "  double: {formula: 2 * users ^ 2, unit: people}\n",
    ),
    Case(
        rules.UNKNOWN_FIGURE,
        "figures.yaml:4:25",
        "there is no figure “user”",
        USERS + "  double: {formula: 2 * user, unit: people}\n",
        hint="did you mean `users`?",
    ),
    Case(
        rules.UNKNOWN_FIGURE,
        "report.md:1:9",
        "there is no figure “user”",
        prose=f"States: [22,000](fig:user). {STATED}",
        hint="did you mean `users`?",
    ),
    Case(
        rules.FIGURE_CYCLE,
        "figures.yaml:3:16",
        "“a” from “c” from “b” from “a”: these are computed from each other",
        "  a: {formula: 2 * c, unit: people}\n"
        "  b: {formula: 2 * a, unit: people}\n"
        "  c: {formula: 2 * b, unit: people}\n",
        "",
    ),
    Case(
        rules.FIGURE_DIVISION,
        "figures.yaml:5:28",
        "this divides by nought",
        USERS
        + "  none: {value: 0, unit: people, note: made up}\n"
        + "  share: {formula: users / none, unit: percent}\n",
    ),
    Case(
        rules.FIGURE_TOO_LARGE,
        "figures.yaml:4:17",
        "“huge” has more than 30 digits",
        USERS + f"  huge: {{value: {'9' * 40}, unit: people, note: made up}}\n",
    ),
    Case(
        rules.FIGURE_DISPLAY,
        "figures.yaml:5:20",
        "“third” is 7,333.33333333… (22,000/3); nothing says",
        USERS + CRIMES + "  third: {formula: users / 3, unit: people}\n",
    ),
    Case(
        rules.FIGURE_INTERVAL,
        "figures.yaml:3:58",
        "“users” is 22,000, outside its interval of 1 to 2",
        "  users: {value: 22000, unit: people, note: x, interval: {low: 1, high: 2}}\n",
    ),
    Case(
        rules.FIGURE_AWAITED,
        "figures.yaml:4:32",
        "“late” is awaited from Test body by 3 February 2001",
        USERS
        + "  late: {unit: people, status: awaited,"
        + " awaited: {from: Test body, by: 2001-02-03}}\n",
    ),
    Case(
        rules.FIGURE_BROKEN,
        "figures.yaml:5:19",
        "“quad” is computed from “double”, which has no value",
        USERS
        + "  double: {formula: 2 * user, unit: people}\n"
        + "  quad: {formula: 2 * double, unit: people}\n",
    ),
    Case(
        rules.FIGURES_DISAGREE,
        "figures.yaml:4:9",
        "“more” is 23,000 and “users” (content/briefs/test/figures.yaml:3:10) is",
        "  users: {value: 22000, unit: people, note: x, counts: users}\n"
        "  more: {value: 23000, unit: people, note: x, counts: Users}\n",
    ),
    Case(
        rules.FIGURE_UNUSED,
        "figures.yaml:3:10",
        "“users” is used by no formula, claim or exhibit",
        prose="",
    ),
    Case(
        rules.FIGURE_PARTED,
        "figures.yaml:4:17",
        "“more” is 20.250 people, a part of one among whole numbers",
        USERS + "  more: {value: '20.250', unit: people, note: x}\n",
        hint="write 20,250 if the point parts thousands, and 20.25 if it begins"
        " decimals",
    ),
    Case(
        rules.FIGURE_SOURCE,
        "figures.yaml:3:10",
        "“users” does not say where it comes from",
        "  users: {value: 22000, unit: people}\n",
    ),
    Case(
        rules.QUERY_TABLE,
        "figures.yaml:3:28",
        "there is no table “data/needle.csv”",
        "  needles: {query: {table: data/needle.csv, sum: needles},"
        " unit: needles, note: x}\n",
        "",
        NEEDLES,
        "did you mean `data/needles.csv`?",
    ),
    Case(
        rules.QUERY_TABLE,
        "figures.yaml:3:51",
        "data/needles.csv has no column “need”",
        "  needles: {query: {table: data/needles.csv, sum: need},"
        " unit: needles, note: x}\n",
        "",
        NEEDLES,
        "did you mean `needles`?",
    ),
    Case(
        rules.QUERY_ROWS,
        "figures.yaml:3:68",
        "2 rows of data/needles.csv answer; a cell is in one row",
        "  needles: {query: {table: data/needles.csv, cell: needles, where:"
        " {year: '2016'}}, unit: needles, note: x}\n",
        "",
        NEEDLES,
    ),
    Case(
        rules.QUERY_ROWS,
        "figures.yaml:3:68",
        "no row of data/needles.csv answers where year is 2014",
        "  needles: {query: {table: data/needles.csv, cell: needles, where:"
        " {year: '2014'}}, unit: needles, note: x}\n",
        "",
        NEEDLES,
    ),
    Case(
        rules.QUERY_NUMBER,
        "data/needles.csv:3:8",
        "“1x” is not a number",
        "  needles: {query: {table: data/needles.csv, sum: needles},"
        " unit: needles, note: x}\n",
        "",
        NEEDLES,
    ),
    Case(
        rules.QUERY_NOTHING,
        "figures.yaml:3:65",
        "no row of data/needles.csv is counted where year is 2014",
        "  places: {query: {table: data/needles.csv, count: rows, where:"
        " {year: '2014'}}, unit: places, note: x}\n",
        "",
        NEEDLES,
    ),
    Case(
        rules.CLAIM_WORDING,
        "report.md:1:11",
        "“22,500” says 22,500 to the last digit; users is 22,000 people",
        prose="There are [22,500](fig:users).",
    ),
    Case(
        rules.CLAIM_NOT_CHECKED,
        "report.md:1:9",
        "“the moon” is not checked",
        prose="This is [the moon](fig:users).",
    ),
    Case(
        rules.CLAIM_CUT_OFF,
        "report.md:1:11",
        "“22,000” is printed as “22,000,000”: its brackets end inside the number",
        prose="There are [22,000](fig:users),000 people.",
        hint="put all of the number inside the brackets, [22,000,000](fig:users), or"
        " take “,000” out",
    ),
    Case(
        rules.CLAIM_MISLEADING,
        "report.md:1:11",
        "“2,000”: true, but far from the figure",
        prose="More than [2,000](fig:users) people.",
    ),
    Case(
        rules.CLAIM_TARGET,
        "report.md:1:1",
        "nothing called “fact” can be counted",
        prose=f"[nine](count:fact) {STATED}",
    ),
    Case(
        rules.CLAIM_TARGET,
        "report.md:1:1",
        "there is no series “needle”: no table data/needle.csv",
        prose=f"[rising](series:needle) {STATED}",
        tables={"data/needles.csv": "year,needles\n2016,3\n"},
        hint="did you mean `needles`?",
    ),
    Case(
        rules.SERIES_PERIOD,
        "data/needles.csv:4:1",
        "“Total” is no period of a series, and the other rows are years",
        prose=f"[rising](series:needles) {STATED}",
        tables={"data/needles.csv": "year,needles\n2015,3\n2016,4\nTotal,7\n"},
        hint="a trend is read from every row: leave totals, averages and notes out",
    ),
    Case(
        rules.SERIES_UNNAMED,
        "report.md:1:11",
        "“rising” is held to data/needles.csv, and nothing beside it names “needles”",
        prose=f"Sales are [rising](series:needles). {STATED}",
        tables={"data/needles.csv": "year,needles\n2014,2\n2015,3\n2016,4\n"},
        hint="say of what it is the trend",
    ),
    Case(
        rules.SERIES_UNNAMED,
        "report.md:1:17",
        "“rising” is said “per head”, and “needles” is not",
        prose=f"Needles are now [rising](series:needles) per head. {STATED}",
        tables={"data/needles.csv": "year,needles\n2014,2\n2015,3\n2016,4\n"},
        hint="say so in the head of data/needles.csv if its values are",
    ),
    Case(
        rules.UNKNOWN_FIGURE,
        "report.md:1:1",
        "there is no figure “needles”",
        prose=f"[rising](fig:needles) {STATED}",
        tables={"data/needles.csv": "year,needles\n2015,3\n2016,4\n"},
        hint="a table has that name: write (series:needles)",
    ),
    Case(
        rules.SERIES_PERIOD,
        "data/needles.csv:4:1",
        "“2015” stands twice, first in line 2",
        prose=f"[rising](series:needles) {STATED}",
        tables={"data/needles.csv": "year,needles\n2015,3\n2016,4\n2015,7\n"},
        hint="give each period one row, and each place or group a table of its own",
    ),
    Case(
        rules.CLAIM_WORDLESS,
        "report.md:1:1",
        "this claim has no words, and the program cannot supply them",
        prose=f"[](series:needles) {STATED}",
        tables={"data/needles.csv": "year,needles\n2016,3\n"},
    ),
    Case(
        rules.SERIES_TABLE,
        "figures.yaml:5:11",
        "there is no table data/needle.csv for the series “needle”",
        USERS + "series:\n  needle: {note: made up}\n",
        tables=NEEDLES,
        hint="did you mean `needles`?",
    ),
    Case(
        rules.CLAIM_WITHOUT_VALUE,
        "report.md:1:1",
        "this states “late”, which is awaited",
        "  late: {unit: people, status: awaited,"
        " awaited: {from: Test body, by: 2001-02-03}}\n",
        "[5](fig:late)",
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.rule.name)
def test_each_rule_has_a_failing_case(
    case: Case, computed: Callable[..., tuple[Figures, Findings]]
) -> None:
    """A fault is found by its rule, at its place, in plain words."""
    _, found = computed(case.figures, case.prose, tables=case.tables)
    told = [
        (one.rule, str(one.where), one.message.replace("\N{NO-BREAK SPACE}", " "))
        for one in found
    ]
    place = f"content/briefs/test/{case.place}"
    matches = [
        one
        for one, (rule, where, message) in zip(found, told, strict=True)
        if (rule, where) == (case.rule.name, place) and message.startswith(case.message)
    ]
    assert matches, told
    assert case.hint in {matches[0].hint, ""}


def test_no_rule_of_the_room_is_without_a_case() -> None:
    """Every rule about figures and claims is in the table above."""
    elsewhere = {"file-changed", "wording-setting"}
    named = {
        value.name
        for section in (rules.figures, rules.claims)
        for value in vars(section).values()
        if isinstance(value, rules.Rule)
    }
    assert named - elsewhere <= {case.rule.name for case in CASES}
