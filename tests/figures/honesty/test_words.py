"""Words that mislead: "significant", half comparisons, stale words, per cent.

Each list has its near misses beside it. Everything in these sentences is made up for
the tests.
"""

from collections.abc import Callable

import pytest

from brief import rules
from brief.content.models.brief import Brief
from brief.figures.compute import judged
from brief.findings import Finding

MakeBrief = Callable[..., Brief]

FIGURES = """\
  r: {value: 2, unit: ratio, note: made up}
  t: {value: 3, unit: ratio, note: made up}
  h: {value: 0.5, unit: ratio, note: made up}
  low: {value: 40, unit: percent, note: made up}
  n: {value: 412, unit: women, note: made up}
  m: {value: 380, unit: women, note: made up}
  rise: {value: 5, unit: percentage points, note: made up}
  gap: {value: 12, unit: percentage points, test: t test at 5%, note: made up}
"""


def found(
    rule: rules.Rule, brief_of: MakeBrief, *prose: str, figures: str = FIGURES
) -> list[Finding]:
    """Give the findings of one rule on paragraphs."""
    _, findings = judged(brief_of(figures, *prose))
    return [one for one in findings if one.rule == rule.name]


# ---------------------------------------------------------------- significant

UNTESTED = (
    "The rise reached statistical significance.",
    "Attendance has significantly improved.",
    "Attendance improved significantly.",
    "Waiting times are significantly longer in York.",
    "A significant number of residents answered.",
    "The gap was not significant.",
    "A significant and sustained rise was seen.",
    "The result was statistically insignificant.",
    "The difference is significant.",
    "Use has risen significantly.",
    "Scores were significantly above the mean.",
    "A significant majority agreed.",
    "It was significant that [412](fig:n) answered.",
    "The fall attained significance.",
    "The two are significantly associated.",
    "A statistically significant number came.",
    "Attendance has not significantly improved.",
    "A significant share of homes is empty.",
    "There is a significant difference between them.",
    "Complaints fell, and this was significant.",
    "The number of complaints changed significantly.",
    "Significantly fewer residents answered.",
    "There was significant growth in use.",
)


@pytest.mark.parametrize("prose", UNTESTED)
def test_significant_without_a_test_is_found(prose: str, brief_of: MakeBrief) -> None:
    """A number, a change or a comparison is called so only by a test that is named."""
    assert 1 == len(found(rules.SIGNIFICANT_UNTESTED, brief_of, prose))


OF_WEIGHT = (
    "The wardens made a significant contribution.",
    "They play a significant role.",
    "The board significantly involved partners.",
    "Significant Weather warnings were issued.",
    "The Met Office issued a Significant Weather warning more than once.",
    "Sites of Special Scientific Interest have significant species and more.",
    "It takes significant care.",
    "Attendance has significantly improved (p < 0.05).",
    "The rise was significant, with a 95% confidence interval.",
    "A chi-squared test found the difference significant.",
    "The difference is significant at the 5% level.",
    "It was significantly higher, by [12 percentage points](fig:gap).",
    "We significantly improved our website.",
    "A significant amount of work was done.",
    "The plan will significantly improve attendance.",
    "The wardens made a significant contribution, and [412](fig:n) women came.",
    "Some are 'significant', others more so.",
    "It was a significant milestone.",
    "Tests of statistical significance were not made.",
    "A significant minority disagreed.",
)


@pytest.mark.parametrize("prose", OF_WEIGHT)
def test_significant_of_what_is_not_counted_stands(
    prose: str, brief_of: MakeBrief
) -> None:
    """A role, a name, a hope and a sentence with its test are no findings."""
    assert [] == found(rules.SIGNIFICANT_UNTESTED, brief_of, prose)


# ---------------------------------------------------------------- comparisons

ONE_SIDED = (
    "In York women were [twice](fig:r) as likely to answer in 2022.",
    "In York women were [twice as likely](fig:r) to answer in 2022.",
    "Women were [three times](fig:t) more likely to answer.",
    "Women were [three times as likely](fig:t) to answer.",
    "Women are [half](fig:h) as likely to answer.",
    "[40%](fig:low) of women were content, a higher share.",
    "[40%](fig:low) of women, a larger proportion, were content.",
    "More women in York, [412](fig:n), answered.",
    "More women, [412](fig:n), answered in York.",
    "York has fewer women who answer.",
    "Fewer residents in York complained.",
    "There were fewer visitors.",
    "York has more residents in work.",
    "The Board met. York has fewer women who answer.",
    (
        "The survey was posted in May. In York women were [twice](fig:r) as "
        "likely to answer."
    ),
    "They are [more than twice as likely](fig:r) to come.",
)


@pytest.mark.parametrize("prose", ONE_SIDED)
def test_a_comparison_with_nobody_is_found(prose: str, brief_of: MakeBrief) -> None:
    """Nothing in the paragraph says with whom, where or when it compares."""
    assert 1 == len(found(rules.COMPARISON_ONE_SIDED, brief_of, prose))


BOTH_NAMED = (
    "In York women were [twice](fig:r) as likely as men to answer in 2022.",
    "In York women were [twice](fig:r) as likely to answer as men.",
    "Women were [three times](fig:t) more likely to answer than men.",
    "Compared with men, women were [twice](fig:r) as likely to answer.",
    "[40%](fig:low) of women were content, a higher share than in 2021.",
    "It was [more than 400](fig:n) women.",
    "It held one more meeting.",
    "They are in higher education.",
    "[412](fig:n) women are in higher education.",
    "Most men answer. York has fewer women who answer.",
    "In Leeds most women answer. York has fewer women who answer.",
    "York has fewer women who answer. In Leeds most do.",
    "Leeds has many women who answer. York has fewer women who answer.",
    "In 2021 few answered. More women in York, [412](fig:n), answered in 2022.",
    "Men seldom answer. In York women were [twice](fig:r) as likely to answer.",
    "We want more women to answer.",
    "More women will answer.",
    "More officers were recruited.",
    "It will help more people.",
    "York has fewer women who answer than Leeds.",
    "Two more women answered.",
    "Once more women answered.",
    "No more women answered.",
    "More women in York, [412](fig:n), answered, and in Leeds [380](fig:m).",
    "It [doubled](fig:r).",
    "More women answered than men.",
    "More than half of women answered.",
    "For more people, it is a home.",
    "Since 2016 more people have used it.",
    "More needs to be done.",
    "The city has more to do.",
    "More information is on the website.",
    "Men and women were asked. Women were [twice](fig:r) as likely to answer.",
    "Those who smoke are [twice](fig:r) as likely to cough as those who do not.",
    "It costs [twice](fig:r) as much as in 2016.",
    "The police need more officers.",
    "It has more than [412](fig:n) women.",
    "Offenders are [twice as likely](fig:r) to return if they use drugs.",
)


@pytest.mark.parametrize("prose", BOTH_NAMED)
def test_a_comparison_whose_other_side_is_named_stands(
    prose: str, brief_of: MakeBrief
) -> None:
    """In its sentence or another of its paragraph; what is wanted compares nothing."""
    assert [] == found(rules.COMPARISON_ONE_SIDED, brief_of, prose)


def test_another_paragraph_does_not_name_the_other_side(brief_of: MakeBrief) -> None:
    """A reader of one paragraph has not read the others."""
    prose = ("Leeds has many women who answer.", "York has fewer women who answer.")
    (one,) = found(rules.COMPARISON_ONE_SIDED, brief_of, *prose)
    assert "report.md:2:10" == str(one.where).rpartition("/")[2]
    assert "“fewer women” compares, and nothing says with whom or with when" == (
        one.message
    )


def test_a_comparison_told_as_loose_is_told_once(brief_of: MakeBrief) -> None:
    """What names its other side and no figure of it is asked for that figure."""
    prose = "[40%](fig:low) of women were content, a higher share than in 2021."
    _, findings = judged(brief_of(FIGURES, prose))
    told = [one.rule for one in findings if one.where.path.endswith("report.md")]
    assert ["loose-quantity"] == told


# ---------------------------------------------------------------- stale words

STALE = (
    "The park will open soon.",
    "The park will soon open.",
    "Soon the park will open.",
    "The upcoming election is a risk.",
    "It is in the current financial year.",
    "The newly opened park is full.",
    "It rose last school year.",
    "It will be published shortly.",
    "It opens in the near future.",
    "We met last year.",
    "Today we know.",
    "She said “We fell last year”.",
    "Note: Today we know.",
    "In the last year we fell.",
    "It has just opened.",
    "The staff meet today.",
    "Today's results are good.",
    "The forthcoming review will tell.",
)


@pytest.mark.parametrize("prose", STALE)
def test_a_word_that_goes_stale_is_found(prose: str, brief_of: MakeBrief) -> None:
    """Times told from the day of writing mean nothing a year on."""
    assert 1 == len(found(rules.WORD_STALE, brief_of, prose))


LASTING = (
    "Today's meeting will decide.",
    "The board's decision at today's board meeting stands.",
    'The paper "Crime today" was read.',
    "The magazine History Today was read.",
    "In its last year the scheme closed.",
    "It was the last year of the scheme.",
    "It will reply as soon as possible.",
    "As soon as it opens, it fills.",
    "It soon became clear.",
    "Soon after the fire it closed.",
    "It was too soon to tell.",
    "The sooner it opens the better.",
    "People newly diagnosed are seen.",
    "It met last year, in 2016.",
    "The book “Last Year in Leeds” was read.",
    "The scheme's last year was its best.",
    "Shortly before the fire it closed.",
    "It is so [soon](plain:).",
    "Crime Today is a paper.",
    "It was not forthcoming.",
    "It was in its last two years.",
)


@pytest.mark.parametrize("prose", LASTING)
def test_a_time_that_is_told_otherwise_lasts(prose: str, brief_of: MakeBrief) -> None:
    """A title, a name, the last year of a scheme, and the meeting of the report."""
    assert [] == found(rules.WORD_STALE, brief_of, prose)


def test_only_a_report_is_of_the_day_of_its_meeting(brief_of: MakeBrief) -> None:
    """A fact sheet is read long after "today's meeting"."""
    fact = (("[40%](fig:low)", "of them ask today’s meeting to decide."),)
    _, findings = judged(brief_of(FIGURES, "It met.", facts=fact))
    assert rules.WORD_STALE.name in {one.rule for one in findings}


NOTED = """\
  one: {value: 40, unit: percent, note: Counted last year.}
  two: {value: 41, unit: percent, note: Counted last year.}
  three: {value: 42, unit: percent, note: "Counted in 2016, which was last year."}
  four: {value: 43, unit: percent, period: last year, note: made up}
series:
  deaths: {note: It is published soon.}
"""


def test_notes_that_the_annex_prints_are_read(brief_of: MakeBrief) -> None:
    """A note that several figures share is told once, at the first of them."""
    them = found(rules.WORD_STALE, brief_of, "It met.", figures=NOTED)
    assert [("figures.yaml:3:41", "last year"), ("figures.yaml:6:44", "last year")] == [
        (str(one.where).rpartition("/")[2], one.message.split("”")[0].strip("“"))
        for one in them[:2]
    ]
    assert ["“soon” will go stale in a document that is kept"] == [
        one.message for one in them[2:]
    ]


# ---------------------------------------------------------------- per cent

IN_PER_CENT = (
    "In percentage terms, satisfaction in York rose by [5](fig:rise).",
    "Satisfaction rose by [5](fig:rise) in percentage terms.",
    "In per cent, satisfaction [rose by 5](fig:rise).",
    "Satisfaction, in relative terms, rose by [5](fig:rise).",
    "The percentage rise was [5](fig:rise).",
)


@pytest.mark.parametrize("prose", IN_PER_CENT)
def test_points_in_percentage_terms_are_found(prose: str, brief_of: MakeBrief) -> None:
    """A bare number is per cent where its sentence says so."""
    (one,) = found(rules.PERCENT_FOR_POINTS, brief_of, prose)
    assert "and “rise” is 5 percentage points" in one.message


IN_POINTS = (
    "In percentage terms, satisfaction rose by [5 percentage points](fig:rise).",
    "In percentage terms, satisfaction rose by [5](fig:rise) points.",
    "In percentage-point terms, satisfaction rose by [5](fig:rise).",
    "The percentage of women rose by [5](fig:rise).",
    "Satisfaction rose by [5](fig:rise).",
    "In percentage terms, it was [40%](fig:low).",
)


@pytest.mark.parametrize("prose", IN_POINTS)
def test_points_that_are_called_points_stand(prose: str, brief_of: MakeBrief) -> None:
    """Where the words say points, or nothing, a number of points is true."""
    assert [] == found(rules.PERCENT_FOR_POINTS, brief_of, prose)


# ---------------------------------------------------------------- days

NO_DAYS = (
    "It was counted on 31 June.",
    "The year to 33 March 2024 was dry.",
    "They met on Monday 5 March 2024.",
    "They met on Tuesday, 6 March 2024.",
    "It ended on 29 February 2023.",
    "It closes on the 31st of September.",
)
DAYS = (
    "It was counted on 30 June.",
    "The year to 31 March 2024 was dry.",
    "They met on Tuesday 5 March 2024.",
    "It ended on 29 February 2024.",
    "It ended on Thursday 29 February.",
    "It closes on the 30th of September.",
    "It had [45](plain:) March returns.",
    "Section 31 May apply.",
)


@pytest.mark.parametrize("prose", NO_DAYS)
def test_a_day_that_no_calendar_has_is_found(prose: str, brief_of: MakeBrief) -> None:
    """A day too many, or another day of the week, is a slip that misleads a reader."""
    assert 1 == len(found(rules.DATE_IMPOSSIBLE, brief_of, prose))


@pytest.mark.parametrize("prose", DAYS)
def test_a_day_that_there_is_stands(prose: str, brief_of: MakeBrief) -> None:
    """Nothing is said of a day that exists, or of a number that is no day."""
    assert [] == found(rules.DATE_IMPOSSIBLE, brief_of, prose)


def test_a_wrong_day_is_told_with_what_would_be_right(brief_of: MakeBrief) -> None:
    """The message says how many days the month has, or which day of the week it was."""
    first, second = (
        found(rules.DATE_IMPOSSIBLE, brief_of, f"The Board met {day} in town.")[0]
        for day in ("31 April 2024", "Monday 5 March 2024")
    )
    assert first.message == "“31 April 2024”: April has 30 days"
    assert str(first.where).endswith("report.md:1:15")
    assert second.message == "“Monday 5 March 2024”: that day is a Tuesday"
    assert second.hint == "write Tuesday, or correct the date"


FALL = (
    "  fall: {value: 5, unit: percent, counts: fall in people hurt,"
    ' period: "2023 to 2024", note: made up}\n'
)
BY_SO_MUCH = {
    "The number of people hurt was [5% lower](fig:fall) in 2024 than in 2023.": 0,
    "The number of people hurt was [5% lower](fig:fall) in 2024 than 2023.": 0,
    "The number of people hurt was [5% lower](fig:fall) in 2023 than in 2024.": 1,
    "The number of people hurt was [5% lower](fig:fall) in 2024 than in 2015.": 1,
}


@pytest.mark.parametrize(("prose", "many"), BY_SO_MUCH.items())
def test_a_change_between_its_own_years_has_both_sides(
    prose: str, many: int, brief_of: MakeBrief
) -> None:
    """A figure of a fall is both sides of it, for the two years that it is between."""
    _, findings = judged(brief_of(FALL, prose))
    told = [one for one in findings if one.rule == "comparison-one-sided"]
    assert many == len(told)
