"""A time that stands far from words that it is of, as their sentence tells it.

"The [sharpest rise] in the count came in 2022, when it went from [40] to [71]", "from
22 in 2015 to 93 in 2023, [a four-fold increase]". Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.alone import PERIOD, is_value

Beside = tuple[str, str, str]
"""Words, and what stands before and behind them."""

_NUMBER = r"[£$€]?\d[\d,.]*(?:%|m|bn)?(?: (?!and\b|then\b|to\b|in\b)[a-z]+){0,3}"
_HEDGE = (
    r"(?:(?:about|around|roughly|just|nearly|almost|only|over|under|more|less|than) )*"
)


def told_apart(
    text: str, before: str, after: str, labels: Sequence[str]
) -> Beside | None:
    """Give words the time that their sentence tells of them far off, or None.

    Where a sentence denies or doubts, its words are heard as they stand.
    """
    if DOUBTED.search(f"{before} {after}"):
        return None
    if is_value(text):
        return _of_a_step(text, before, after, labels) or _of_both(text, before, after)
    return (
        _a_record_of(text, before, after, labels)
        or _over_both_ends(text, before, after)
        or _than_any(text, before, after)
        or _in_that_year(text, before, after, labels)
    )


DOUBTED = Late(
    r"\b(?:not|never|no|nor|neither|nobody|none|hardly|may|might|could|would|will|should"
    r"|if(?! only\b)|whether|unless|untrue|false(?! (?:alarm|positive|negative))|wrong"
    r"|myth|claim(?:s|ed)?|said|say|says|thought"
    r"|believed|feared|hoped|forecast|predicted|expected|projected)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Words by which a sentence may take back what is told again of it."""


def stands_apart(sentence: str, text: str, after: str) -> bool:
    """Say whether words take their time from far before them in their sentence."""
    return told_apart(text, sentence, after, ()) is not None


# ------------------------------------------------------------------ values


def _of_a_step(
    text: str, before: str, after: str, labels: Sequence[str]
) -> Beside | None:
    """Read both ends of "in 2022, when it went from [40] to [71]"."""
    found = _WHEN_IT_WENT.search(before)
    if found is None or _IN.match(after):
        return None
    if found["first"]:
        return text, "", f" in {found['when']}"
    place = labels.index(found["when"]) if found["when"] in labels else 0
    return (text, "", f" in {labels[place - 1]}") if place else None


_MOVED = r"(?:went|rose|grew|climbed|jumped|fell|dropped|declined)(?: [a-z]+ly)?"
_WHEN_IT_WENT = Late(
    rf"\bin (?P<when>{PERIOD}),? when (?:it|they|the [a-z ]{{1,40}}) {_MOVED} from "
    rf"{_HEDGE}(?:(?P<first>{_NUMBER}) to {_HEDGE})?$"
)
_IN = Late(rf"^ in {PERIOD}")


def _of_both(text: str, before: str, after: str) -> Beside | None:
    """Read "fewer in 2022 than in 2019: 431 against [455]", "against [655] then"."""
    if _THEN.match(after) and (level := _ITS_LEVEL.search(before)):
        return text, "", f" in {level['when']}"
    found = _SET_AGAINST.search(before)
    return (text, "", f" in {found['when']}") if found else None


_THEN = Late(r"^ then\b")
_ITS_LEVEL = Late(
    rf"\b(?:its|their|the) (?P<when>{PERIOD}) (?:level|total|figure|number)\b"
    rf"(?!.*(?:19|20)\d\d.*(?:19|20)\d\d)"
)
_SET_AGAINST = Late(
    rf"\bin {PERIOD} than in (?P<when>{PERIOD})[:,]? (?:at )?{_NUMBER}"
    rf"(?: as)? (?:against|compared with) {_HEDGE}$"
)


# ------------------------------------------------------------------ records and trends


def _a_record_of(
    text: str, before: str, after: str, labels: Sequence[str]
) -> Beside | None:
    """Read "the [sharpest rise] came in 2022", "[lowest point], 262, in"."""
    if labels and not _is_of_all(before, labels):
        return None
    if _STEEPEST.fullmatch(text) and (came := _CAME_IN.match(after)):
        return f"{text} was in {came['when']}", "", after[came.end() :]
    if _POINT.fullmatch(text) and (at := AT_VALUE.match(after)):
        year = at["when"][-4:]
        when = year if year in labels else at["when"]
        return f"{text} was in {when}", "", after[at.end() :]
    led = _RECORD_CAME.search(before)
    year_alone = _YEAR_ALONE.fullmatch(text)
    if led and year_alone:
        return f"the {led['record']} was in {year_alone['when']}", "", after
    return None


def _is_of_all(before: str, labels: Sequence[str]) -> bool:
    """Say whether no part of a series is named before a record: "between 2018 and"."""
    named = _DATED_ALONE.findall(before)
    return not named or named == [labels[0], labels[-1]]


_DATED_ALONE = Late(rf"\b{PERIOD}")
_CHANGES = (
    "rise|increase|growth|jump|gain|fall|drop|decrease|decline|reduction|loss|change"
)
_MOST = "sharpest|steepest|largest|biggest|greatest|smallest"
_OVER_A_YEAR = r"(?: (?:in (?:a|any) (?:single|one) year|in a year|of any year))?"
_STEEPEST = Late(
    rf"(?:(?:the|its|their) )?(?:{_MOST}) (?:(?:annual|yearly|single|one-year"
    rf"|single-year|year-on-year) )?(?:{_CHANGES}){_OVER_A_YEAR}",
    re.IGNORECASE,
)
_CAME_IN = Late(
    rf"^[^.;:]{{0,120}}? (?:came|was|occurred|happened) in (?P<when>{PERIOD})(?![\w/])"
)
_POINT = Late(
    r"(?:(?:the|its|their) )?(?:lowest|highest|low|high)(?: (?:point|level|figure))?"
    r"|(?:(?:an?|the|its|their) )?(?:peak|trough|low|high)",
    re.IGNORECASE,
)
AT_VALUE = Late(rf"^(?:,| of|,? at) {_HEDGE}{_NUMBER},? in (?P<when>{PERIOD})(?![\w/])")
"""The value of a record, and its year behind that: "lowest point, 262, in 2023"."""

_RECORD_CAME = Late(
    rf"\bthe (?P<record>(?:{_MOST}) (?:(?:annual|yearly|single|year-on-year) )?"
    rf"(?:{_CHANGES})|(?:low|high|lowest|highest) (?:point|level|figure|total|number)"
    rf"|peak|trough)(?: (?:for|in|of) [^.,;]{{1,60}}?)?"
    r" (?:came|coming|was|being|occurred|fell|happened) (?:in )?$",
    re.IGNORECASE,
)
_YEAR_ALONE = Late(rf"(?:in )?(?P<when>{PERIOD})", re.IGNORECASE)


def _over_both_ends(text: str, before: str, after: str) -> Beside | None:
    """Read "from 22 in 2015 to 93 in 2023, [more than a four-fold increase]"."""
    ends = _ENDS_BEFORE.search(before)
    if ends is None or not _OF_A_CHANGE.search(text) or _DATED.search(text):
        return None
    return f"{text} between {ends['first']} and {ends['last']}", "", after


_ENDS_BEFORE = Late(
    rf"\bfrom {_HEDGE}{_NUMBER} in (?P<first>{PERIOD}) to {_HEDGE}{_NUMBER}"
    rf" in (?P<last>{PERIOD}), (?:(?:or|which is|that is) )?$"
)
_OF_A_CHANGE = Late(rf"\b(?:{_CHANGES})$")
_DATED = Late(rf"\b{PERIOD}|\byears?\b")


def _than_any(text: str, before: str, after: str) -> Beside | None:
    """Read "more were built in 2024 than in [any other year since 2015]"."""
    found = _MORE_IN.search(before)
    if found is None or not _ANY_YEAR.match(text):
        return None
    way = found["way"].lower()
    return f"{way} in {found['when']} than in {text}", "", after


_MORE_IN = Late(
    rf"\b(?P<way>more|fewer) [^.,;]{{1,80}}? in (?P<when>{PERIOD}) than in $",
    re.IGNORECASE,
)
_ANY_YEAR = Late(r"any(?: other| single)? (?:year|quarter|month)\b")


def _in_that_year(
    text: str, before: str, after: str, labels: Sequence[str]
) -> Beside | None:
    """Read "there were 364 homes in 2019, [more than in any year since]"."""
    found = _VALUE_IN.search(before) or _IN_VALUE.match(before)
    told = _MORE_SINCE.fullmatch(text)
    if found is None or told is None or found["when"] in labels[-1:]:
        return None
    since = f"other year since {told['since']}" if told["since"] else "year since"
    return f"{told['way']} in {found['when']} than in any {since}", "", after


_VALUE_IN = Late(
    rf"(?<![\w/])(?:\d[\d,.]*(?:%|m|bn)?|[a-z]+)(?: (?!than\b)[a-z]+){{0,4}}"
    rf" in (?P<when>{PERIOD}), $"
)
_IN_VALUE = Late(
    rf"^\W*In (?P<when>{PERIOD}),? (?:(?!(?:19|20)\d\d\b)[^.;,]){{1,60}}?"
    r"\b\d[\d,.]*(?:%|m|bn)?(?: [a-z]+){0,4}, $"
)
_MORE_SINCE = Late(
    r"(?P<way>more|fewer|higher|lower|less) than (?:in |at )?any (?:other )?"
    rf"(?:year|time|point) since(?: then| (?P<since>{PERIOD}))?"
)


# --------------------------------------------------------- what is read with it


def read_with(text: str, before: str) -> int:
    """Say where words before a claim begin that are read with it; -1 for none.

    "More were built in 2024 than in [any other year]", "the steepest fall coming [in
    2020]".
    """
    if DOUBTED.search(before):
        return -1
    pairs = ((_MORE_IN, _ANY_YEAR.match(text)), (_RECORD_CAME, _YEAR_ALONE.match(text)))
    for form, fits in pairs:
        if fits and (found := form.search(before)):
            return found.start()
    return -1
