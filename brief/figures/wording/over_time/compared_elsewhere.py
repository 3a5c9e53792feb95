"""Comparisons of a series whose two years stand in different parts of a sentence.

"[Below both 2018 and 2019]", "more than [in any year before 2023]", "in 2020; by 2023
there were [three times as many]": each is told here as plain claims of two years.
Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.amounts_said import VALUED, moved, side_of
from brief.figures.wording.over_time.record_elsewhere import Claims
from brief.figures.wording.over_time.times_around import (
    both_ends,
    point_around,
    points_before,
)
from brief.figures.wording.over_time.whole import MANY, many_in

_SIDE = r"(?:(?P<up>more|higher|greater|larger)|fewer|less|lower|smaller)"


def than_either(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "[higher in 2018 than in either 2017 or 2019]" as two comparisons."""
    found = _THAN_EITHER.fullmatch(text)
    if found is None:
        return ()
    now = found["now"]
    return tuple(f"{side_of(found)} in {now} than in {found[it]}" for it in ("a", "b"))


_THAN_EITHER = Late(
    rf"{_SIDE}(?: [a-z]+){{0,4}}? in (?P<now>{PERIOD}) than in (?:either |both )?"
    rf"(?P<a>{PERIOD}) (?:or|and) (?:in )?(?P<b>{PERIOD})",
    re.IGNORECASE,
)


def beside_both(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "the 2023 total was [below both 2018 and 2019]" as two comparisons."""
    found = _BESIDE_BOTH.fullmatch(text)
    total = _TOTAL.search(lead) if found else None
    now = total["when"] if total else point_around(lead, "", labels) if found else ""
    if found is None or now not in labels:
        return ()
    side = side_of(found)
    return tuple(f"{side} in {now} than in {found[it]}" for it in ("a", "b"))


_BESIDE_BOTH = Late(
    r"(?:(?P<up>above|higher than|more than)|below|lower than|fewer than) (?:in )?"
    rf"(?:both |either )(?P<a>{PERIOD}) (?:and|or) (?:in )?(?P<b>{PERIOD})",
    re.IGNORECASE,
)
_TOTAL = Late(
    rf"\b(?:the|its|their) (?P<when>{PERIOD}) (?:total|figure|number|level)\b",
    re.IGNORECASE,
)


def times_as_many(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "in 2020; by 2023 there were [three times as many]" of both years."""
    if not _TIMES.fullmatch(text) or _GOES_ON.match(rest):
        return ()
    told = [one["when"] for one in points_before(lead) if one["when"] in labels]
    if len(told) < _TWO and (span := both_ends(lead, labels)):
        return (f"{text} in {span.last} as in {span.first}",)
    if len(told) < _TWO or told[-1] == told[-2]:
        return ()
    return (f"{text} in {told[-1]} as in {told[-2]}",)


_TWO = 2
_TIMES = Late(
    r"(?:(?:more|fewer|less) than |about |around |nearly |almost |well over )?(?:twice"
    rf"|half|(?:{MANY}|\d[\d.]*)(?: and a half)? times) as (?:many|much|high|large)",
    re.IGNORECASE,
)
_GOES_ON = Late(r"^[^.;,]{0,60}\b(?:as|than)\b")


def again_as_many(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "compared with 2019, [half as many again]" as of 2019 and the year told."""
    base = _COMPARED.search(lead) if _AGAIN.fullmatch(text) else None
    if base is None:
        return ()
    now = point_around(lead[: base.start()], rest, labels) or labels[-1]
    plain = _THING.sub(r"\1 again", text)
    return (f"{plain} in {now} as in {base['when']}",) if now != base["when"] else ()


_AGAIN = Late(
    r"(?:[a-z]+ )?(?:half|an? (?:third|quarter|fifth)) as (?:many|much)(?: [a-z]+)?"
    r" again",
    re.IGNORECASE,
)
_THING = Late(r"\b(as (?:many|much))(?: [a-z]+)? again$", re.IGNORECASE)
_COMPARED = Late(
    rf"\b(?:[Cc]ompared (?:with|to)|[Aa]gainst|[Oo]n) (?P<when>{PERIOD}), [^.;]*$"
)


def lost_between(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "[three quarters of visits were lost] between 2019 and 2020" as a fall."""
    found, span = _LOST.fullmatch(text), _BETWEEN.match(rest)
    if found is None or span is None:
        return ()
    part = found["part"].lower()
    return (f"fell by {part} between {span['a']} and {span['b']}",)


_LOST = Late(
    r"(?P<part>(?:[a-z]+ ){0,2}?(?:\d[\d.]*%|half|an? (?:third|quarter|fifth|tenth)"
    r"|(?:two|three|four)[ -](?:thirds|quarters|fifths))) of [^.;,\d]{1,60}?"
    r" (?:was|were) lost",
    re.IGNORECASE,
)
_BETWEEN = Late(rf"^ between (?P<a>{PERIOD}) and (?P<b>{PERIOD})(?![\w/])")


def than_every_other(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "although higher than in 2020, it was [lower than in every other year]"."""
    found = _EVERY_OTHER.fullmatch(text)
    apart = _ALTHOUGH.search(lead) if found else None
    now = point_around(lead, rest, labels) if found else ""
    if found is None or apart is None or now not in labels:
        return ()
    but = {*re.findall(PERIOD, apart["years"]), now}
    side = side_of(found)
    return tuple(f"{side} in {now} than in {one}" for one in labels if one not in but)


_EVERY_OTHER = Late(
    rf"{_SIDE} than in (?:every|any) other (?:year|one)(?: (?:shown|in the table"
    r"|(?:in|of) the series))?",
    re.IGNORECASE,
)
_ALTHOUGH = Late(
    r"\b(?:although|though|while) (?:higher|lower|more|fewer|above|below)(?: than)?"
    rf" (?:in )?(?P<years>{PERIOD}(?:(?:,? and |, ){PERIOD})*),",
    re.IGNORECASE,
)


def than_before(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "[more pupils were taught than in any year before 2023]" of the last one."""
    found = _ANY_BEFORE.fullmatch(text)
    end = found["end"] if found else ""
    now = point_around(lead, rest, labels) or labels[-1]
    if found is None or not {end, now} <= {*labels} or now < end:
        return ()
    side = side_of(found)
    earlier = labels[: labels.index(end)]
    return tuple(f"{side} in {now} than in {one}" for one in earlier)


_ANY_BEFORE = Late(
    rf"{_SIDE}(?: [a-z]+){{0,8}}? than (?:in )?any(?: other)?(?: year)? before"
    rf" (?P<end>{PERIOD})",
    re.IGNORECASE,
)


def up_on(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "in 2021 it was [up 42%] on 2019" of both years."""
    found, base = _UP_SO_MUCH.fullmatch(text), _ON.match(rest)
    now = point_around(lead, "", labels) if found and base else ""
    if found is None or base is None or now not in labels:
        return ()
    side = side_of(found)
    return (f"{found['amount']} {side} in {now} than in {base['base']}",)


_UP_SO_MUCH = Late(rf"(?:(?P<up>up)|down)(?: by)? (?P<amount>{VALUED})", re.IGNORECASE)
_ON = Late(rf"^ (?:on|from) (?P<base>{PERIOD})(?![\w/])")


def lost_in(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "[lost more than a fifth of its calls in 2020 alone]" as a fall."""
    found = _LOST_IN.fullmatch(text)
    return (f"fell by {found['part']} in {found['when']}",) if found else ()


_LOST_IN = Late(
    r"lost (?P<part>(?:[a-z]+ ){0,3}?(?:\d[\d.]*%|half"
    r"|an? (?:third|quarter|fifth|tenth)|(?:two|three|four)[ -](?:thirds|quarters"
    r"|fifths))) of (?:its|the|their|all)"
    rf" [^.;,\d]{{1,60}}? in (?P<when>{PERIOD})(?: alone)?",
    re.IGNORECASE,
)


def as_before(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "[the same number as in 2022]" and "in 2023 it [stood still]"."""
    found, still = _THE_SAME.fullmatch(text), _STILL.fullmatch(text)
    now = point_around(lead, rest, labels) if found or still else ""
    if now not in labels[1:]:
        return ()
    base = found["base"] if found else labels[labels.index(now) - 1]
    return (f"the same in {now} as in {base}",)


_THE_SAME = Late(
    r"(?:exactly )?the same(?: (?:number|level|figure|total))? as in"
    rf" (?P<base>{PERIOD})",
    re.IGNORECASE,
)
_STILL = Late(
    r"(?:stood still|levelled off|did not change|was flat|(?:was|were|remained)"
    rf" unchanged)(?: in {PERIOD})?",
    re.IGNORECASE,
)


def run_after(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "after four rises up to 2018, calls [dropped for two years running]"."""
    found, until = _FOR_YEARS.fullmatch(text), _UP_TO.search(lead)
    if (span := _FROM_TO.match(rest)) and found:
        return _over(found, span, labels)
    at = labels.index(until["when"]) if until and until["when"] in labels else -1
    many = many_in(found["many"]) if found else 0
    if found is None or at < 0 or not many or at + many >= len(labels):
        return ()
    verb = moved(found)
    return (f"{verb} every year between {labels[at]} and {labels[at + many]}",)


def _over(found: re.Match[str], span: re.Match[str], labels: Sequence[str]) -> Claims:
    """Tell a run of so many years, with the first and the last of them."""
    first, last = span["a"], span["b"]
    if not {first, last} <= {*labels[1:]}:
        return ()
    at, ended = labels.index(first), labels.index(last)
    if ended - at + 1 != many_in(found["many"]):
        return ()
    verb = moved(found)
    return (f"{verb} every year between {labels[at - 1]} and {last}",)


_FROM_TO = Late(rf"^,? from (?P<a>{PERIOD}) to (?P<b>{PERIOD})(?![\w/])")
_UP_TO = Late(
    rf"^\W*(?:after|following) [^.;]*? (?:up to|to|until) (?P<when>{PERIOD}),",
    re.IGNORECASE,
)
_FOR_YEARS = Late(
    r"(?:(?P<up>rise|rose|climb(?:ed)?|grow|grew|increased?)|fall|fell|drop(?:ped)?"
    rf"|declined?) for (?P<many>{MANY}) years (?:running|in a row)",
    re.IGNORECASE,
)


FORMS = (
    *(up_on, than_every_other, times_as_many, lost_between, as_before, run_after),
    again_as_many,
)
"""What is read of words that name no period."""

FORMS_OF_A_TIME = (*(than_either, than_before, beside_both, lost_in, as_before),)
"""What is read of words that name one themselves."""
