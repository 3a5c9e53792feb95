"""The forms in which words tell the rank of a year, a record that stood, or was beaten.

"The third-busiest year was 2019, behind 2023 and 2024", "the record of 93, set in 2023,
still stands", "each rise was smaller than the last": see the forms that count years.
"""

from __future__ import annotations

import re

from brief.figures.wording.late import Late
from brief.figures.wording.over_time import asked_records
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.asked import Ask
from brief.figures.wording.over_time.whole import VALUE

FAR = r"(?:[^.;]|\.(?=\d))"
LIST = rf"{PERIOD}(?:(?:,? and |, )(?:in )?{PERIOD})*"
SHOWN = (
    r"(?: (?:shown|in the (?:table|series|chart)|covered|on record|of the series"
    r"|(?:in|over) the (?:whole )?period(?: shown)?))?"
)
_NTH = r"(?:(?P<nth>second|third|fourth|fifth)[- ])?"
_MOST = r"busiest|highest|largest|biggest|(?P<least>quietest|lowest|smallest)"
_BEHIND = rf"(?:,? (?:behind|after) (?P<list>{LIST})(?![\w/]))?"
_BEAT = (
    r"(?P<level>)(?P<q>(?:beat|broke|passed|topped|eclipsed|surpassed|exceeded)"
    rf" the (?:previous |old |earlier |existing )?(?:(?P<since>{PERIOD}) )?record)"
    rf"(?: of {VALUE})?(?:,? set in (?P<set>{PERIOD}))?+"
)
_STEP = r"(?:(?P<up>rise|increase|gain)|(?P<down>fall|drop|decrease|decline|reduction))"

RECORD_FORMS: tuple[tuple[Late, Ask], ...] = (
    (
        Late(
            rf"\b(?P<q>the {_NTH}(?P<level>)(?:{_MOST})(?: [a-z]+)? year){SHOWN}"
            rf" (?:was|is) (?P<when>{PERIOD})(?![\w/]){_BEHIND}",
            re.IGNORECASE,
        ),
        asked_records.nth_of_all,
    ),
    (
        Late(
            rf"\b(?P<when>{PERIOD}),?(?: (?:was|is|remains?|ranks as))?"
            rf" (?P<q>the {_NTH}(?P<level>)(?:{_MOST})(?: [a-z]+)? year){SHOWN}"
            rf"(?! (?:since|before|after|until|up to|from|between)\b){_BEHIND}",
            re.IGNORECASE,
        ),
        asked_records.nth_of_all,
    ),
    (
        Late(
            rf"\bthe record(?: of {VALUE})?(?: [a-z]+){{0,2}}?,?"
            rf" (?:set|reached) in (?P<when>{PERIOD}),?"
            r" (?P<q>(?:still )?(?:stands|holds)"
            r"|has (?:yet to be|not(?: yet)? been|never been)"
            r" (?:beaten|broken|passed))",
            re.IGNORECASE,
        ),
        asked_records.still_most,
    ),
    (
        Late(
            rf"\b(?:in|of) (?P<when>{PERIOD})\b{FAR}*? {_BEAT}",
            re.IGNORECASE,
        ),
        asked_records.record_beaten,
    ),
    (
        Late(
            rf"\b{_BEAT}{FAR}*? in (?P<when>{PERIOD})(?![\w/])",
            re.IGNORECASE,
        ),
        asked_records.record_beaten,
    ),
    (
        Late(
            rf"\b(?P<q>each (?:annual |yearly )?{_STEP}\b{FAR}{{0,40}}?"
            r" (?:was|has been) (?:(?P<less>smaller|less)|larger|bigger|greater)"
            r" than the (?:last|one before(?: it)?|previous one))",
            re.IGNORECASE,
        ),
        asked_records.each_step_smaller,
    ),
)
