"""What one part of a sentence leaves to another, said where it belongs.

"Fell by 0.9 in 2024 and [by 1.2] in 2023", "since 2016, when it stood at [14]", "in
2022 it reached 872, [a record]": the verb or the year stands further off. Nothing is
judged here, and words that name their own keep it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.figures.wording.grammar.numbers import SMALL
from brief.figures.wording.late import Late
from brief.figures.wording.over_time.alone import PERIOD, is_value
from brief.figures.wording.over_time.apart import stands_apart, told_apart
from brief.figures.wording.over_time.whole import many_in

Beside = tuple[str, str, str]
"""Words, and what stands before and behind them."""

_NUMBER = r"[£$€]?\d[\d,.]*(?:%|m|bn)?(?: (?!and\b|then\b)[a-z]+){0,3}"
_UP = "rose|risen|grew|grown|climbed|increased"
_DOWN = "fell|fallen|dropped|declined|decreased"
_HEDGES = "about|around|roughly|just|nearly|almost|only|over|under|more|less|than"
_HEDGE = rf"(?:(?:{_HEDGES}) )*"
_LED = rf"(?P<hedge>{_HEDGE})$"
"""Words that lead to a number, and are said of it wherever it is put."""
_DATED = Late(rf"\b{PERIOD}")


def retold(text: str, before: str, after: str, labels: Sequence[str]) -> Beside:
    """Give words what another part of their sentence says of them, or as they are."""
    return (
        _by_again(text, before, after)
        or _of_a_year_named(text, before, after, labels)
        or _in_all_years(text, before, after, labels)
        or told_apart(text, before, after, labels)
        or (text, before, after)
    )


def _by_again(text: str, before: str, after: str) -> Beside | None:
    """Read the verb of "fell by 0.9 in 2024 and [by 1.2]", "turned down, by [1.2]"."""
    inside = text.lower().startswith("by ")
    amount, lead = (text[3:], f"{before}by ") if inside else (text, before)
    if not is_value(amount):
        return None
    if again := _AND_BY.search(lead):
        return f"{again['verb']} by {again['hedge']}{amount}", "", after
    if then := _THEN_BY.search(lead):
        way = "rose" if then["up"] else "fell"
        said = f"{way} by {then['hedge']}{amount} in {then['when']}"
        return said, "", after
    if of := _CHANGE_IS.search(lead):
        way = "rose" if of["noun"].lower() in _RISES else "fell"
        said = f"{way} by {of['hedge']}{amount} from {of['first']} to {of['last']}"
        return said, "", ""
    return None


_AND_BY = Late(
    rf"\b(?P<verb>{_UP}|{_DOWN}) by {_HEDGE}{_NUMBER} in {PERIOD},?"
    rf" (?:and|then|and then) by {_LED}",
    re.IGNORECASE,
)
_THEN_BY = Late(
    rf"\b(?:(?P<up>{_UP}|(?:turned|went|came) up)|{_DOWN}|(?:turned|went|came) down)"
    r"(?: again| once more| sharply| slightly| back)*"
    rf" (?:in|during) (?P<when>{PERIOD}), by {_LED}",
    re.IGNORECASE,
)
_RISES = frozenset({"rise", "increase", "growth"})
_CHANGE_IS = Late(
    r"\b[Tt]he (?P<noun>rise|increase|growth|fall|drop|decrease|decline)"
    r" in [^.;]{1,80}?"
    rf"from [^.;]{{0,25}}?{_NUMBER} in (?P<first>{PERIOD})"
    rf" to {_NUMBER} in (?P<last>{PERIOD})"
    rf" (?:is|was)(?: one)?(?: of)? (?:{_NUMBER},? or )?{_LED}"
)
"""A change told by its noun, with both its ends and their years before it."""


def _of_a_year_named(
    text: str, before: str, after: str, labels: Sequence[str]
) -> Beside | None:
    """Read the year of "since 2016, when it was [14]" and "in 2022, [a record]"."""
    if is_value(text):
        return None
    if _SINCE.search(text) and (named := list(_DATED.finditer(before))):
        tail = re.split(r"[,;:]| and ", before)[-1]
        return f"{text} {named[-1][0]}", tail, after
    if (begun := _BEFORE_RISING.search(before)) and _RISING.match(text):
        return f"{text} since {begun['when']}", "", after
    if (each := _EACH_OF.match(text)) and (until := _UNTIL.match(after)):
        first = _so_many_before(until["when"], each["many"], labels)
        span = f"every year between {first} and {until['when']}"
        return (f"{each['head']} {span}", before, "") if first else None
    plain = _OF_ALL.sub(lambda it: _unless_all(it, labels), text)
    apposed = APPOSED.search(before)
    if apposed and RECORD.fullmatch(plain) and not _ANOTHER.match(after):
        return f"{plain} in {apposed['when']}", "", after
    return (plain, before, after) if plain != text else None


def _so_many_before(when: str, many: str, labels: Sequence[str]) -> str:
    """Give the period that lies so many before another, or nothing."""
    said = many_in(many)
    at = labels.index(when) - said if when in labels else -1
    return labels[at] if said and at >= 0 and _yearly(labels) else ""


def _unless_all(found: re.Match[str], labels: Sequence[str]) -> str:
    """Leave out "in the nine years" where there are nine, and no others."""
    many = found["many"].lower()
    said = int(many) if many.isdigit() else SMALL.get(many)
    return "" if said == len(labels) and _yearly(labels) else found[0]


def _yearly(labels: Sequence[str]) -> bool:
    """Say whether periods are years in a row, which words may count."""
    years = [_YEAR.fullmatch(one) for one in labels]
    told = [int(one[1]) for one in years if one]
    return bool(told) and len(told) == len(labels) == told[-1] - told[0] + 1


_YEAR = Late(r"(\d{4})(?:[/–-]\d\d(?:\d\d)?)?")


_OF_ALL = Late(
    r"(?<=est) (?:of|in|over) (?:the |all )?(?P<many>[a-z]+|\d+)"
    r" years$",
    re.IGNORECASE,
)
_BEFORE_RISING = Late(
    rf"\b(?:in|during) (?P<when>{PERIOD}),? (?:before|and then|then) $"
)
_RISING = Late(
    r"(?:rising|climbing|growing|falling|declining|dropping)\b", re.IGNORECASE
)
_EACH_OF = Late(
    r"(?P<head>.+?) in each of the (?P<many>[a-z]+|\d+) years$", re.IGNORECASE
)
_UNTIL = Late(rf"^ (?:up )?to (?P<when>{PERIOD})(?![\w/])")
_SINCE = Late(
    r"\b(?:every|each) (?:single )?(?:year|quarter|month) since$", re.IGNORECASE
)
APPOSED = Late(
    rf"\b(?:in|during) (?P<when>{PERIOD})(?: alone)?, (?:(?:the|its|their|an?) )?$"
)
"""A year right before what is told of its value: "reached 872 in 2022/23, a"."""

RECORD = Late(
    r"(?:(?:the|its|their|an?) )?(?:new )?(?:record(?: (?:high|low|level|number))?"
    r"|(?:highest|lowest)(?: (?:level|point|figure|number|value))?(?: on record)?"
    r"|(?:largest|biggest|greatest|sharpest|steepest|smallest)"
    r" (?:annual |yearly |single |year-on-year )?(?:rise|increase|fall|drop|decrease))",
    re.IGNORECASE,
)
_ANOTHER = Late(r"^\W*(?:in|for|since|of the (?:last|past)|at the time|until)\b")


def stands_off(sentence: str, text: str, after: str) -> bool:
    """Say whether words take their year from what stands before their clause."""
    if _SINCE.search(text):
        return bool(_DATED.search(sentence))
    if stands_apart(sentence, text, after):
        return True
    plain = _OF_ALL.sub("", text)
    return bool(APPOSED.search(sentence) and RECORD.fullmatch(plain))


def _in_all_years(
    text: str, before: str, after: str, labels: Sequence[str]
) -> Beside | None:
    """Read "[7,741] were recorded over the ten years" as the total of them all."""
    found = _OVER_ALL.match(after)
    if found is None or not is_value(text) or len(labels) < _FEW:
        return None
    said = many_in(found["many"])
    if not (said and _yearly(labels)) or _NO_TOTAL.search(f"{before}{after}"):
        return None
    begun = labels[-said] if said <= len(labels) else _before(labels[0])
    whole = f"a total of {text} from {begun} to {labels[-1]}"
    return whole, "", after[found.end() :]


def over_all(after: str) -> bool:
    """Say whether words behind a value make it the sum of so many years."""
    return _OVER_ALL.match(after) is not None


def _before(label: str) -> str:
    """Give the year before a period, which its series does not cover."""
    year = re.match(r"\d{4}", label)
    return str(int(year[0]) - 1) if year else "1900"


_FEW = 3
_OVER_ALL = Late(
    r"^ [^.;,\d]{1,60}? (?:were|was) (?:recorded|counted|reported|registered|made|sold"
    r"|served|built|issued|lent)"
    r" (?:over|across|in) (?:the|these|those) (?P<many>[a-z]+|\d+) years(?=[.,;]|$)"
)
_NO_TOTAL = Late(r"\b(?:average|mean|median|a year|each|every|per)\b")
