"""Words over several figures, in the order in which they are named."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from brief.figures.wording import Profile, Stated, judge, judge_all
from brief.figures.wording.values import stated_of

# text | values | unit | verdict
TABLE = """
from 32% to 20% | 0.32, 0.20 | percent | true
from 32% to 20% | 0.20, 0.32 | percent | false
fell from 32% to 20% | 0.32, 0.20 | percent | true
rose from 32% to 20% | 0.32, 0.20 | percent | false
from 32 to 20 per cent | 0.32, 0.20 | percent | true
from 32% in 1996 to 20% in 2012 | 0.32, 0.20 | percent | true
from one in three to one in five | 0.33, 0.20 | percent | true
62% of those who had, compared to 30% of the others | 0.62, 0.30 | percent | true
62% against 30% | 0.62, 0.31 | percent | false
62% and 30% | 0.62, 0.30 | percent | true
30% and 62% | 0.62, 0.30 | percent | false
54 of 84 | 54, 84 | groups | true
54 of the 84 | 54, 84 | groups | true
54 out of the 84 OCGs | 54, 84 | groups | true
54 of the 84 | 54, 85 | groups | false
54 of 84 (64%) | 54, 84 | groups | not checked
between 200 and 260 | 200, 260 | offences | true
between 200 and 260 | 200, 280 | offences | false
200-260 | 200, 260 | offences | true
31 fewer | 61, 92 | staff | true
31 more | 61, 92 | staff | false
31 more | 92, 61 | staff | true
30 fewer | 61, 92 | staff | false
rose by £205,000 | 205000, 410000 | GBP | true
fell by £205,000 | 205000, 410000 | GBP | false
fell by over £200,000 | 410000, 205000 | GBP | true
more likely than | 0.62, 0.30 | percent | true
more likely than | 0.30, 0.62 | percent | false
less likely than | 0.30, 0.62 | percent | true
twice as likely | 0.62, 0.30 | percent | true
more than twice as likely | 0.62, 0.30 | percent | true
more than three times as likely | 0.62, 0.30 | percent | false
over double the number | 119, 55 | deaths | true
over double the number | 55, 119 | deaths | false
doubled | 55, 119 | deaths | true
doubled | 119, 55 | deaths | false
more than doubled | 55, 119 | deaths | true
halved | 100, 50 | deaths | true
fell by a third | 90, 60 | deaths | true
fell by a third | 60, 90 | deaths | false
rose by half | 60, 90 | deaths | true
up 20% | 100, 120 | deaths | true
a 20% increase | 100, 120 | deaths | true
20% higher | 120, 100 | deaths | true
20% higher | 100, 120 | deaths | false
a third fewer | 60, 90 | deaths | true
fell by 12 percentage points | 0.32, 0.20 | percent | true
fell by 12 percentage points | 0.20, 0.32 | percent | false
rose by 12 percentage points | 0.20, 0.32 | percent | true
12 percentage points | 0.32, 0.20 | percent | true
12 percentage points higher | 0.32, 0.20 | percent | true
fell by 12% | 0.32, 0.20 | percent | false
fell by more than 10%, from 32% to 20% | 0.32, 0.20 | percent | false
fell by 12 percentage points, from 32% to 20% | 0.32, 0.20 | percent | true
fell by 37.5%, from 32% to 20% | 0.32, 0.20 | percent | true
fell by more than a third, from 32% to 20% | 0.32, 0.20 | percent | true
half | 42, 84 | groups | true
64% | 54, 84 | groups | true
most | 54, 84 | groups | true
the majority | 40, 84 | groups | false
the highest of | 30, 21, 18 | deaths | true
the highest of | 21, 30, 18 | deaths | false
the lowest of | 18, 30, 21 | deaths | true
higher than | 0.30, 0.21 | percent | true
lower than | 0.21, 0.30 | percent | true
the same as | 30, 30 | deaths | true
the same as | 30, 33 | deaths | false
rose | 100, 120 | deaths | true
fell | 100, 120 | deaths | false
has not fallen | 100, 120 | deaths | true
no higher than | 100, 120 | deaths | true
twice | 2, 4, 8 | deaths | not checked
from 32% to 20% | 0.32, 0.20, 0.1 | percent | not checked
hello | 1, 2 | deaths | not checked
doubled | 0, 119 | deaths | not checked
31 primary, 18 secondary and five tertiary | 31, 18, 5 | groups | true
31, 18 and five | 31, 18, 5 | groups | true
31, 18 and six | 31, 18, 5 | groups | false
outnumber | 120, 100 | deaths | true
"""


# text | values | which way is better | verdict
AIMS = """
met its target | 90, 85 | 1 | true
met its target | 85, 85 | 1 | true
met its target | 72, 85 | 1 | false
met its target | 12, 15 | -1 | true
met its target | 18, 15 | -1 | false
met its target | 90, 85 | 0 | not checked
meets the national standard | 90, 85 | 1 | true
achieved the ambition set in March | 84, 85 | 1 | false
has not yet met its target | 72, 85 | 1 | true
has not yet met its target | 90, 85 | 1 | false
did not meet its target | 72, 85 | 1 | true
didn't consistently meet its target | 90, 85 | 1 | false
yet to meet its target | 72, 85 | 1 | true
failed to meet the target | 90, 85 | 1 | false
failed to meet the target | 18, 15 | -1 | true
missed its target | 72, 85 | 1 | true
missed its target | 85, 85 | 1 | false
missed its target | 12, 15 | -1 | false
has not missed its target | 90, 85 | 1 | true
fell short of the target | 72, 85 | 1 | true
fell short of the target | 90, 85 | 1 | false
fell well short of the plan | 90, 85 | 1 | false
beat its target | 90, 85 | 1 | true
beat its target | 85, 85 | 1 | false
beat its target | 12, 15 | -1 | true
outperformed the benchmark | 12, 15 | 1 | false
better than | 12, 15 | -1 | true
better than | 12, 15 | 1 | false
better than | 12, 15 | 0 | not checked
no better than | 12, 15 | -1 | false
worse than the target | 18, 15 | -1 | true
no worse than the target | 15, 15 | -1 | true
within the target | 12, 15 | -1 | true
within budget | 98, 100 | 0 | true
within its budget | 102, 100 | 0 | false
over budget | 102, 100 | 0 | true
under budget | 102, 100 | 0 | false
breached the limit | 41, 40 | 0 | true
has not breached the limit | 41, 40 | 0 | false
underspent | 98, 100 | 0 | true
above target | 12, 15 | -1 | false
met | 90, 85 | 1 | true
met residents | 90, 85 | 1 | not checked
"""


def rows(table: str = TABLE) -> list[list[str]]:
    """Read the table above."""
    return [
        [cell.strip() for cell in line.split("|")]
        for line in table.strip().splitlines()
    ]


@pytest.mark.parametrize(("text", "values", "unit", "verdict"), rows())
def test_words_over_several_figures(
    text: str, values: str, unit: str, verdict: str
) -> None:
    """Each number is held to its figure, and each relation to them all."""
    stated = [stated_of(value, unit) for value in values.split(",")]
    judged = judge_all(text, stated)

    assert verdict == judged.verdict, judged.reason
    assert judged.reason.endswith(".")


@pytest.mark.parametrize(("text", "values", "better", "verdict"), rows(AIMS))
def test_what_was_aimed_at_is_met_or_missed(
    text: str, values: str, better: str, verdict: str
) -> None:
    """Whether more is better decides, and where nobody says so nothing is checked."""
    stated = [
        replace(stated_of(value, "percent"), better=int(better))
        for value in values.split(",")
    ]
    judged = judge_all(text, stated)

    assert verdict == judged.verdict, judged.reason


def test_sentences_over_two_figures_are_judged_as_a_statistician_would() -> None:
    """Above all, no false sentence is called true."""
    table = (Path(__file__).parent / "two-figures.txt").read_text("utf-8")
    lines = (line for line in table.splitlines() if not line.startswith("#"))
    wrong = []
    for text, values, unit, better, verdict in rows("\n".join(lines)):
        stated = [
            Stated(Fraction(value), unit, better=int(better))
            for value in values.split(",")
        ]
        judged = judge_all(text, stated)
        if judged.verdict != verdict:
            wrong.append(f"{text} | {values}: {judged.reason}")
    assert [] == wrong


def test_words_are_judged_in_their_clause() -> None:
    """What stands before a link and behind it counts, and denies."""
    table = (Path(__file__).parent / "in-their-clause.txt").read_text("utf-8")
    wrong = []
    for line in table.splitlines():
        if line.startswith("#"):
            continue
        before, text, after, values, unit, better, verdict = (
            cell.strip() for cell in line.split("|")
        )
        stated = [
            Stated(Fraction(value), unit, better=int(better))
            for value in values.split(",")
        ]
        judged = judge_all(text, stated, before=f"{before} ", after=f" {after}")
        if judged.verdict != verdict:
            wrong.append(f"{line}: {judged.reason}")
    assert [] == wrong


DOUBTED = (
    ("It is not true that complaints ", "doubled"),
    ("Complaints may have ", "doubled"),
    ("Complaints are expected to have ", "doubled"),
    ("If complaints ", "doubled"),
    ("Few think that complaints ", "doubled"),
    ("Complaints are not significantly ", "lower than"),
    ("The work did not cost ", "less than"),
)


@pytest.mark.parametrize(("before", "text"), DOUBTED)
def test_what_is_doubted_before_a_link_is_not_checked(before: str, text: str) -> None:
    """A clause is judged, and not what stands between brackets."""
    stated = [stated_of("10", "complaints"), stated_of("20", "complaints")]

    assert judge_all(text, stated, before=before).verdict == "not checked"


def test_how_far_apart_is_for_the_profile_to_say() -> None:
    """A tenth is slight, a twentieth is large, and a point of a share is little."""
    wide = Profile(slight=Fraction(1, 2), large=Fraction(1, 100))
    over, far = (
        [stated_of(one, "people"), stated_of(other, "people")]
        for one, other in (("111", "100"), ("104", "100"))
    )

    assert judge_all("slightly higher than", over).verdict == "false"
    assert judge_all("slightly higher than", over, profile=wide).verdict == "true"
    assert judge_all("much higher than", far).verdict == "false"
    assert judge_all("much higher than", far, profile=wide).verdict == "true"
    shares = [stated_of("0.03", "percent"), stated_of("0.02", "percent")]
    assert judge_all("slightly higher than", shares).verdict == "true"


def test_two_figures_at_odds_over_what_is_better_are_not_checked() -> None:
    """One of them says that more is better, the other that less is."""
    one, other = (replace(stated_of("15", "minutes"), better=way) for way in (1, -1))

    assert "opposite" in judge_all("met its target", [one, other]).reason


def test_one_figure_is_judged_as_by_judge() -> None:
    """With one figure, judging all is judging it."""
    stated = stated_of("0.48", "percent")

    assert judge("half", stated) == judge_all("half", [stated])


def test_different_units_are_not_compared() -> None:
    """A count and a share stand in no ratio."""
    count, share = stated_of("54", "groups"), stated_of("0.5", "percent")

    assert judge_all("twice", [count, share]).verdict == "not checked"


def test_no_figure_is_not_checked() -> None:
    """Words over no figure at all are not checked."""
    nothing: list[Stated] = []

    assert judge_all("half", nothing).verdict == "not checked"


@pytest.mark.parametrize(
    ("text", "values", "unit", "offered"),
    [
        (
            "more likely",
            ("0.26", "0.75"),
            "percent",
            ("less likely", "26% against 75%"),
        ),
        ("higher than", ("5", "7"), "GBP", ("lower than", "£5 against £7")),
        ("from 30% to 21%", ("0.32", "0.20"), "percent", ("from 32% to 20%",)),
        ("doubled", ("100", "150"), "deaths", ("up by half", "from 100 to 150")),
    ],
)
def test_what_would_be_true_of_two_figures_is_said_of_both(
    text: str, values: tuple[str, str], unit: str, offered: tuple[str, ...]
) -> None:
    """The relation is offered, not each figure by itself; and all of it is true."""
    figures = [stated_of(value, unit) for value in values]
    found = judge_all(text, figures).suggest
    assert set(offered) <= set(found), found
    assert all(judge_all(one, figures).verdict == "true" for one in found)


def test_what_is_said_amiss_of_two_figures_never_passes() -> None:
    """Passives, leads, degrees, second numbers and rates by the month are held too."""
    table = (Path(__file__).parent / "amiss-over-two.txt").read_text("utf-8")
    wrong = []
    for line in filter(None, table.splitlines()):
        if line.startswith("#"):
            continue
        verdict, values, text = line.split(" | ")
        judged = judge_all(text, [_figure(one) for one in values.split(", ")])
        if judged.verdict != verdict:
            wrong.append(f"{line}: {judged.reason}")
    assert [] == wrong


def _figure(text: str) -> Stated:
    """Read "32%", "£5" and "60min"; the rest are people."""
    if text.endswith("%"):
        return Stated(Fraction(text[:-1]) / 100, "percent")
    if text.startswith("£"):
        return Stated(Fraction(text[1:]), "GBP")
    if text.endswith("min"):
        return Stated(Fraction(text[:-3]), "minutes")
    return Stated(Fraction(text), "people")


@pytest.mark.parametrize(
    ("before", "text", "values", "verdict"),
    [
        ("Ashby made ", "fewer reports of damp", (620, 358), "false"),
        ("Ashby made ", "more reports of damp", (620, 358), "true"),
        ("Berry made ", "more reports", (358, 620), "false"),
        ("Berry made ", "fewer reports", (358, 620), "true"),
        ("", "made more reports", (620, 358), "true"),
        ("", "made fewer reports", (620, 358), "false"),
        ("The service got ", "more disrepair claims", (86, 52), "true"),
        ("The service got ", "fewer disrepair claims", (86, 52), "false"),
        ("Officers closed ", "more cases", (86, 52), "true"),
        ("The journey ", "became longer", (52, 86), "true"),
        ("The prices were ", "made lower", (86, 52), "true"),
    ],
)
def test_who_makes_more_of_something_becomes_no_more(
    before: str, text: str, values: tuple[int, int], verdict: str
) -> None:
    """What is made or got is set against the other's; what is made so has changed."""
    stated = [Stated(Fraction(one), "reports") for one in values]
    judged = judge_all(text, stated, before=before)
    assert judged.verdict == verdict, judged.reason
