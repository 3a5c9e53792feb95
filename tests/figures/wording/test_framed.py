"""Words beside a link that make another thing of what is in it."""

from __future__ import annotations

import re
from fractions import Fraction
from pathlib import Path

import pytest

from brief.figures.wording import Stated, Verdict, judge, judge_all
from brief.figures.wording.values import stated_of


@pytest.mark.parametrize(
    ("before", "text", "value", "unit"),
    [
        ("The rate was half of", "10%", Fraction(1, 10), "percent"),
        ("The rate was twice", "10%", Fraction(1, 10), "percent"),
        ("A third of", "12%", Fraction(3, 25), "percent"),
        ("Half of", "one in five", Fraction(1, 5), "percent"),
        ("Three times", "12", Fraction(12), "people"),
        ("Ten more than", "443", Fraction(450), "people"),
        ("10% more than", "443", Fraction(450), "people"),
        ("£5 more than", "£443", Fraction(450), "GBP"),
    ],
)
def test_a_part_or_a_multiple_of_a_number_is_not_that_number(
    before: str, text: str, value: Fraction, unit: str
) -> None:
    """What a reader sees is another number than the figure's."""
    judged = judge(text, Stated(value, unit), before=f"{before} ")
    assert judged.verdict is Verdict.NOT_CHECKED
    assert "makes another number of it" in judged.reason


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("A third of", "443 people"),
        ("Half of the", "443"),
        ("In 2019 more than", "440"),
        ("Of the 650, more than", "440"),
        ("Some", "443"),
    ],
)
def test_a_part_of_the_people_counted_leaves_their_number_alone(
    before: str, text: str
) -> None:
    """In "a third of 443 people" the number of people is 443."""
    judged = judge(text, Stated(Fraction(443), "people"), before=f"{before} ")
    assert judged.verdict is Verdict.TRUE, judged.reason


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("It is not true that membership", "doubled"),
        ("Membership, far from having", "doubled"),
        ("Membership came close to", "doubling"),
        ("Membership cannot be said to have", "risen"),
        ("Membership was wrongly said to have", "risen"),
        ("At no time has membership", "risen"),
        ("Membership barely", "rose"),
        ("No group's membership", "rose"),
        ("Membership was not", "much higher than last year"),
        ("Membership was not", "a great deal higher than last year"),
        ("Membership has yet to be", "higher than last year"),
    ],
)
def test_a_frame_that_takes_a_change_back_is_never_called_true(
    before: str, text: str
) -> None:
    """The figures doubled and more; whether these words are so, they do not say."""
    stated = [Stated(Fraction(value), "people") for value in (210, 430)]
    judged = judge_all(text, stated, before=f"{before} ")
    assert judged.verdict is Verdict.NOT_CHECKED, judged.reason


def test_the_words_of_one_change_do_not_set_it_against_another() -> None:
    """In "up 50% against target" two things are set apart, not one over time."""
    for text in (
        "higher by 100 than planned",
        "up 50% against target",
        "rose to half the national average",
        "grew twice as fast as income",
    ):
        stated = [Stated(Fraction(value), "people") for value in (200, 300)]
        judged = judge_all(text, stated)
        assert judged.verdict is not Verdict.TRUE, judged.reason


@pytest.mark.parametrize(
    ("before", "text", "quoted"),
    [
        ("The team did not", "miss its target", "“did not miss its target”"),
        ("It was not", "within target", "“was not within target”"),
        ("It did not", "rise by a third", "“did not rise by a third”"),
        ("It has never", "exceeded its target", "“has never exceeded its target”"),
    ],
)
def test_a_denial_is_quoted_with_what_it_denies(
    before: str, text: str, quoted: str
) -> None:
    """Read aloud, "“miss its target” is not true" says the contrary."""
    stated = [Stated(Fraction(value, 100), "percent", better=1) for value in (94, 95)]
    judged = judge_all(text, stated, before=f"{before} ")
    assert judged.reason.startswith(quoted)


def test_what_a_no_longer_denies_is_not_called_true() -> None:
    """Of "the bus no longer runs [daily]" a figure of 365 a year says nothing."""
    judged = judge(
        "daily", Stated(Fraction(365), "per year"), before="It no longer runs "
    )
    assert judged.verdict is Verdict.NOT_CHECKED


def test_a_third_of_one_per_cent_is_no_third() -> None:
    """Words behind a link make another number of it too."""
    judged = judge(
        "a third", Stated(Fraction(1, 3), "percent"), after=" of one per cent"
    )
    assert judged.verdict is Verdict.NOT_CHECKED


def test_what_denies_a_figure_from_afar_is_held() -> None:
    """A "never" at the opening, a frame, an aside behind the "not"."""
    wrong = []
    table = (Path(__file__).parent / "denied-far.txt").read_text(encoding="utf-8")
    for line in table.splitlines():
        if not line or line.startswith("#"):
            continue
        verdict, figure, sentence = line.split(" | ")
        value, _, unit = figure.partition(" ")
        found = re.fullmatch(r"(.*?)\[(.*)\](.*)", sentence)
        assert found is not None, line
        before, text, after = found.groups()
        judged = judge(text, stated_of(value, unit), before=before, after=after)
        if judged.verdict != verdict:
            wrong.append(f"{line}: {judged.reason}")

    assert [] == wrong
