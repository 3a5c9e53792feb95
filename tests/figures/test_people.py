"""Whom words count: people and what befalls them, or things and measures."""

import pytest

from brief.figures.people import Counted, counted_in, counts_people

PEOPLE = """people|children excluded|Excluded|Number excluded|exclusions|deaths per year
cases|offences|households|bus users|boys and girls|children in low-income families
stabbings
people earning under £20,000|pupils with 100% attendance|killed or seriously injured
everyone who came through the door|working-age adults|policemen|schoolchildren|refugees
specialists|looked-after children|special school pupils|complaints upheld|librarians
midwives
GPs|diagnoses|child protection plans|reoffenders|stop and searches|specialist nurses"""
THINGS = """libraries|buses|school buses|bridges|computers|wards|schools|schools in York
Price (£)|Share (%)|Rate per 1000|Cost £m|deaths per 1,000 people|exclusion rate
rate of exclusions|average number of children|% of children|pupil places|staff laptops
children's centres|residents' cars|visits to the library|trees planted by volunteers
hours of care per child|working days lost|missing books|age|people carriers|minibuses"""
UNKNOWN = "2021|Number|Total|Value|widgets|groups|premium wishes|checklists|specimens"


@pytest.mark.parametrize("words", PEOPLE.replace("\n", "|").split("|"))
def test_persons_and_what_befalls_them_are_people(words: str) -> None:
    """The last noun before a preposition names somebody, or what befell them."""
    assert Counted.PEOPLE is counted_in(words)


@pytest.mark.parametrize("words", THINGS.replace("\n", "|").split("|"))
def test_things_and_measures_are_nobody(words: str) -> None:
    """A bus is nobody whoever rides in it, and a rate is no count."""
    assert Counted.THINGS is counted_in(words)


@pytest.mark.parametrize("words", UNKNOWN.split("|"))
def test_what_words_do_not_say_is_not_guessed(words: str) -> None:
    """A year, a total or a noun that no list has says nothing."""
    assert Counted.UNKNOWN is counted_in(words)


def test_the_first_that_says_it_decides() -> None:
    """A unit that says nothing is of what its population is of."""
    assert counts_people("widgets", "", "people in York")
    assert not counts_people("libraries", "people in York")
    assert not counts_people("2021", "Number")
