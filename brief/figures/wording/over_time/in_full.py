"""What is told short, or parted from its claim, told in full: "in the second".

Each rewriting says the same in the order in which the room reads it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.figures.wording.grammar.numbers import SMALL
from brief.figures.wording.late import Late
from brief.figures.wording.over_time.alone import PERIOD, is_value
from brief.figures.wording.over_time.record_year import of_its_year
from brief.figures.wording.over_time.retold import retold
from brief.figures.wording.over_time.summed import summed

_NTH = "first|second|third|fourth|last"
_OPENING_QUARTER = (
    (Late(r"\bopening quarter\b"), "first quarter"),
    (Late(r"\bclosing quarter\b"), "last quarter"),
)
_QUARTER_OF = Late(rf"\bthe (?:{_NTH}) quarter of (\d{{4}})\b")
_ALONE_NTH = Late(rf"^(\s*in the (?:{_NTH}))(?=[.,;)]|$)")
_OF_ALL = Late(
    rf"(\b[a-z]+est(?: level| point| figure)?) (?:of|in|over) (?:the|these|all)"
    rf" ({'|'.join(SMALL)})(?: (?:years|quarters|months))?$"
)


_AT_LEAST_SINCE = Late(rf"\b(since|until|till) at least (?={PERIOD})", re.IGNORECASE)
"""What is known to be so since a year may have been so before it."""

_LEVEL_OF = Late(
    rf"\b(its|their|the) level (?:of|in) ({PERIOD})(?![\w/])", re.IGNORECASE
)
"""A level with its year behind it: "back to its level of 2017"."""


def in_full(
    text: str, before: str, after: str, labels: Sequence[str]
) -> tuple[str, str, str]:
    """Name quarters in full, and put beside a claim what is told apart from it.

    "From 475 in the first quarter of 2022 to [482] in the second"; "the lowest of the
    twelve", where there are twelve.
    """
    text, before, after = (
        _AT_LEAST_SINCE.sub(r"\1 ", one) for one in (text, before, after)
    )
    text = _LEVEL_OF.sub(r"\1 \2 level", text)
    text = _SHORTENED.sub("fell", _LENGTHENED.sub("rose", text))
    text, before, after = retold(text, before, after, labels)
    before, after = of_its_year(text, before, after)
    text, before = summed(text, before, labels) or (text, before)
    for said, plain in _OPENING_QUARTER:
        before, after = said.sub(plain, before), said.sub(plain, after)
    years = _QUARTER_OF.findall(before)
    if years:
        after = _ALONE_NTH.sub(rf"\1 quarter of {years[-1]}", after)
    found = _OF_ALL.search(text)
    if found and SMALL[found[2]] == len(labels):
        text = text[: found.start()] + found[1]
    if (nth := _IN_A_ROW.match(text)) and (moved := _MOVED.search(before)):
        when = f" in {moved['when']}" if moved["when"] else ""
        return f"the {nth[1]} {moved[1].lower()} in a row{when}", "", after
    if low := _FROM_A_LOW.match(before):
        ended = _BY.match(after)
        since = f"Between {low[1]} and {ended[1]}" if ended else f"Since {low[1]}"
        before = f"{since},{before[low.end() :]}"
        after = after[ended.end() :] if ended else after
    return _put_together(text, before, after)


_LENGTHENED = Late(r"\blengthened\b")
_SHORTENED = Late(r"\bshortened\b")
"""What is said of waits and delays alone."""

_FROM_A_LOW = Late(
    r"^\W*From (?:a|an|the|its|their) (?:low|high|peak|base|trough|start|level|height)"
    rf"(?: of [^,;]*?)? in ({PERIOD}),",
    re.IGNORECASE,
)
"""Where a change begins: "From a low of 298 in 2020, homes rose by 72%"."""


_IN_A_ROW = Late(r"the ([a-z]+) in a row$", re.IGNORECASE)
_MOVED = Late(
    r"\b(rise|increase|fall|drop|decrease|decline)\b[^.;]*?"
    rf"(?:\bin (?P<when>{PERIOD}) )?(?:was|is)\s*$",
    re.IGNORECASE,
)
"""What happened in a row: "the latest rise in loans was the third in a row"."""

_BY = Late(
    rf"\b(rose|grew|fell|dropped) by [^.;]{{1,20}} in {PERIOD},?"
    r" (?:and|then|and then) by $",
    re.IGNORECASE,
)
"""A second change told after the first: "rose by 74 in 2024 and by [91] in 2025"."""

_BY = Late(rf"^ by ({PERIOD})(?![\w/])")


def _put_together(text: str, before: str, after: str) -> tuple[str, str, str]:
    """Put beside a number the sum, the change or the base that stands apart from it."""
    if _PART.search(text) and (base := _BASE.match(after)):
        now = _NOW.search(before)
        when = f" in {now[1]}" if now else ""
        of = "of " if _OF.search(base[0]) else ""
        return f"{text} {of}what it was in {base[1]}{when}", before, after[base.end() :]
    if _APART.search(text) and (two := _TWO_YEARS.match(after)):
        said = f"{text} in {two['first']} than in {two['last']}"
        return said, before, after[two.end() :]
    if as_many := _as_many(text, before, after):
        return as_many
    if (begun := _AFTER.match(before)) and (until := _UNTIL.search(text)):
        said = f"{text[: until.start()]}from {begun[1]} to {until[1]}"
        return f"{said}{text[until.end() :]}", before[begun.end() :], after
    text = _TOPPED.sub(r"\1 been above ", text)
    if (topped := _TOPPED.search(before)) and (since := _SINCE.match(after)):
        said = f"{topped[1]} been above {text}{since[0]}"
        return said, before[: topped.start()], after[since.end() :]
    return _of_a_span(text, before, after) if is_value(text) else (text, before, after)


def _as_many(text: str, before: str, after: str) -> tuple[str, str, str] | None:
    """Read "four times as many in 2023 as in 2015", the first year before or behind."""
    if (apart := _MANY_BEHIND.match(after)) and _TIMES.search(text):
        text, after = f"{text}{apart[0]}", after[apart.end() :]
    base = _AS_IN.match(after) if _MANY.search(text) else None
    opened = _IN_FRONT.match(before)
    first = base and (base["first"] or (opened and opened["first"]))
    if not (base and first) or (base["first"] and _DATED.search(before)):
        return None
    lead = "" if opened else before
    return f"{text} in {first} as in {base['base']}", lead, after[base.end() :]


_MANY = Late(r"\bas (?:many|much|high|large)$", re.IGNORECASE)
_MANY_BEHIND = Late(r"^ as (?:many|much|high|large)(?= )")
_TIMES = Late(r"\b(?:times|twice|half)$", re.IGNORECASE)
_AS_IN = Late(
    rf"^(?:(?! as )[^.;,\d]){{0,100}}?(?: in (?P<first>{PERIOD}))?"
    rf"(?: [a-z]+){{0,3}}? as (?:there (?:were|had been) )?in (?P<base>{PERIOD})"
    r"(?![\w/])"
)
"""What is compared, and with which year: "people slept rough in 2023 as in 2015"."""

_IN_FRONT = Late(rf"^\W*In (?P<first>{PERIOD}),? (?!.*\d{{4}})", re.IGNORECASE)
_DATED = Late(rf"\b{PERIOD}")


def _of_a_span(text: str, before: str, after: str) -> tuple[str, str, str]:
    """Put beside a number the sum, the mean or the change over the years it is of."""
    if (summed := _IN_ALL.search(before)) and (span := _SPAN.search(after)):
        return f"a total of {text} {_from_to(span)}", before[: summed.start()], ""
    if (mean := _ON_AVERAGE.search(before)) and (span := _SPAN.search(after)):
        return f"an average of {text} {_from_to(span)}", before[: mean.start()], ""
    if moved := _CHANGE_OF.search(before):
        said = f"{_DID[moved[1].lower()]} by {text} {_from_to(moved)}"
        return said, before[: moved.start()], after
    return text, before, after


_PART = Late(
    r"(?:\btimes|\btwice|\b(?:half|thirds?|quarters?|fifths?|tenths?)|%|\bper cent)$",
    re.IGNORECASE,
)
_BASE = Late(
    r"^ (?:of )?(?:what (?:it|they) (?:was|were|had been|stood at) in|those (?:of|in)"
    r"|that (?:of|in)|the (?:number|level|figure|total) (?:of|in|for)) "
    rf"({PERIOD})(?![\w/])",
    re.IGNORECASE,
)
"""What a part or a multiple is of: "four fifths of what it had been in 2016"."""

_OF = Late(r"^ of ")
_NOW = Late(rf"\bin ({PERIOD}) (?:was|were|came to|stood at)\b[^,;]*$")
_TOPPED = Late(
    r"\b(not|never) (?:again |once |yet )?(?:topped|exceeded|passed|surpassed) "
    r"(?=$|.*\bsince\b)",
    re.IGNORECASE,
)
"""What was not so since a year was not so in the years after it: "not topped 2,000"."""

_SINCE = Late(rf" since {PERIOD}(?![\w/])")
_IN_ALL = Late(r"\b(?:altogether|in all|in total|a total of),?\s*$", re.IGNORECASE)
_ON_AVERAGE = Late(r"\b(?:on average|an? (?:\w+ )?average of),?\s*$", re.IGNORECASE)
_APART = Late(r"\b(?:fewer|more|less|lower|higher)$", re.IGNORECASE)
_TWO_YEARS = Late(
    rf"^[^.;,]{{0,60}}? in (?:[A-Z][a-z]+ )?(?P<first>{PERIOD})"
    rf" than in (?:[A-Z][a-z]+ )?(?P<last>{PERIOD})(?![\w/])"
)
"""Both years of what lies between: "50 fewer posts in 2024 than in 2016"."""

_AFTER = Late(rf"^\W*(?:After|Since|From) ({PERIOD})(?![\w/])", re.IGNORECASE)
_UNTIL = Late(rf"\b(?:up to|to|until|till) ({PERIOD})(?![\w/])", re.IGNORECASE)
_SPAN = Late(
    r"\b(?:(?:in the years|from|between|over the years) )"
    rf"(?P<first>{PERIOD}) (?:to|and) (?P<last>{PERIOD})(?![\w/])",
    re.IGNORECASE,
)
_CHANGE_OF = Late(
    r"\b(rise|increase|growth|fall|drop|decrease|decline) in [^,;.]{0,60}?"
    rf"(?:between|from) (?P<first>{PERIOD}) (?:and|to) (?P<last>{PERIOD}) "
    r"(?:was|were|came to|amounted to|of)(?: [a-z]+, at)?\s*$",
    re.IGNORECASE,
)
"""A change told by its noun: "the rise in homes between 2023 and 2024 was 23"."""

_DID = {
    **dict.fromkeys(("rise", "increase", "growth"), "rose"),
    **dict.fromkeys(("fall", "drop", "decrease", "decline"), "fell"),
}


def _from_to(found: re.Match[str]) -> str:
    return f"from {found['first']} to {found['last']}"
