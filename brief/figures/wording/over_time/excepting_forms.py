"""The forms in which words except years, or set one year against a span of them.

"Rose in every year but one from 2015 to 2019, the exception being 2017", "higher in
2024 than in any year from 2015 to 2020": see the forms that count years.
"""

from __future__ import annotations

import re

from brief.figures.wording.late import Late
from brief.figures.wording.over_time import asked
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.asked import Ask
from brief.figures.wording.over_time.conditions import SO
from brief.figures.wording.over_time.record_forms import FAR, LIST
from brief.figures.wording.over_time.whole import MANY

_SPAN = (
    rf"(?:,? (?:since (?P<since>{PERIOD})|(?:from|between) (?P<a>{PERIOD})"
    rf" (?:to|and) (?P<b>{PERIOD})))?"
)

EXCEPTING_FORMS: tuple[tuple[Late, Ask], ...] = (
    (
        Late(
            rf"{SO}(?: [a-z]+){{0,3}}? (?P<q>for the first time)(?: on record| ever)?"
            r"(?: since (?:the|its) (?:series|records?) began)?,?"
            rf" in (?P<when>{PERIOD})(?![\w/])",
            re.IGNORECASE,
        ),
        asked.the_first,
    ),
    (
        Late(
            rf"{SO} (?P<q>(?P<times>(?:{MANY}) times))(?:(?:,| and) {FAR}{{1,60}}?)?"
            rf" (?:between|from) (?P<a>{PERIOD}) (?:and|to) (?P<b>{PERIOD})(?![\w/])",
            re.IGNORECASE,
        ),
        asked.only,
    ),
    (
        Late(
            rf"{SO}{FAR}{{0,60}}? in"
            rf" (?P<q>(?P<many>{MANY}) of the (?P<of>{MANY}) years)"
            rf" (?:up )?to (?P<last>{PERIOD}),? (?:namely|these being) (?P<list>{LIST})"
            r"(?![\w/])",
            re.IGNORECASE,
        ),
        asked.these_of,
    ),
    (
        Late(
            rf"\b(?P<q>(?:once|twice|(?:{MANY}) times)) (?:between|from)"
            rf" (?P<a>{PERIOD}) (?:and|to) (?P<b>{PERIOD}){FAR}*?{SO}"
            rf"(?::|,| [–—-]) (?:in )?(?P<list>{LIST})(?![\w/])",
            re.IGNORECASE,
        ),
        asked.only,
    ),
    (
        Late(
            rf"\b(?P<when>{PERIOD}) (?P<q>(?:was|is|remains) the last(?: year)?)"
            rf"(?: in which| when| that)?{FAR}*?{SO}",
            re.IGNORECASE,
        ),
        asked.the_last,
    ),
    (
        Late(
            rf"{SO}{FAR}{{0,60}}? in (?P<q>every year but (?P<many>{MANY})){_SPAN}"
            r",? (?:the (?:sole |only )?exceptions? (?:being|was|were)|namely)"
            rf" (?P<list>{LIST})(?![\w/])",
            re.IGNORECASE,
        ),
        asked.all_but_these,
    ),
    (
        Late(
            rf"\bin (?P<q>(?:only |just )(?P<many>{MANY}) of the (?P<of>{MANY}) years)"
            rf"{_SPAN},? (?:did|were|was|had|have|has)\b{FAR}*?{SO}",
            re.IGNORECASE,
        ),
        asked.so_many_of,
    ),
    (
        Late(
            r"\b(?P<so>(?:(?P<high>higher|more(?: numerous)?|greater|larger|busier)"
            rf"|lower|fewer|less|quieter)\b{FAR}{{0,60}}? in (?P<when>{PERIOD})"
            rf" (?P<q>than in any (?:other )?year) (?:from|between) (?P<a>{PERIOD})"
            rf" (?:to|and) (?P<b>{PERIOD}))(?![\w/])",
            re.IGNORECASE,
        ),
        asked.beyond_all,
    ),
)
