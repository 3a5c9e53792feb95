"""A time that opens a sentence, and words about a series that stand far behind it.

"In 2018-19, the year of the reading drive, loans were [up by 4,912]" is of that year;
"In no year since 2010, not even in the flood, did it [fall by a tenth]" denies it of
each. Words that name a time of their own keep it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from brief.figures.wording.context.denied_front import tail_of
from brief.figures.wording.context.doubts import claim_of
from brief.figures.wording.grammar.numbers import SMALL
from brief.figures.wording.grammar.scopes import scope_of
from brief.figures.wording.late import Late
from brief.figures.wording.over_time.alone import MONTHS, NTH, PERIOD, is_value
from brief.figures.wording.over_time.courses import is_of_its_sentence
from brief.figures.wording.over_time.retold import stands_off
from brief.figures.wording.over_time.told_before import told_before

_SPAN = (
    rf"(?:between|from) (?:{PERIOD}|{MONTHS}|the {NTH} quarter) (?:and|to) (?:{PERIOD})"
)
_HIGH = "the (?:high|peak|low|trough|record) of "
_PEAK = "high|peak|low|trough"
_TIME = (
    rf"(?:(?:since|after) (?:the|its|their) {PERIOD} (?:{_PEAK})"
    rf"|(?:since|after) (?:{_HIGH})?(?:{PERIOD})|{_SPAN})"
)
_IN = (
    rf"(?:(?:in|during|throughout|over|by) (?:the (?:financial )?year )?{PERIOD}"
    rf"|the (?:financial )?year {PERIOD})"
)
_OPENED = Late(rf"^\W*(?P<when>{_TIME}|{_IN})(?![\w/])", re.IGNORECASE)
_OF_NONE = Late(
    r"^\W*(?:in|at) (?:no|none of (?:the|these)(?: [a-z]+)?|not one|not a single)"
    r"(?: single| one)? (?P<unit>year|quarter|month|time|point)s?"
    rf" (?P<when>{_TIME})(?![\w/])",
    re.IGNORECASE,
)
_NONE = Late(
    r"^\W*(?:(?:in|at) (?:no(?: single| one)? (?:year|quarter|month|time|point)|none of"
    r"|not one|not a single|neither)|nor|not (?:until|since|before))\b"
    r"(?!.*(?:\band\b|\bbut\b|\bwhile\b|;))",
    re.IGNORECASE,
)
_OTHER_TIME = Late(
    r"\b(?:19|20)\d\d\b|\b(?:then|now|today|later|earlier|previous|preceding|following"
    r"|since|ago|last|next|until|compared|against|than|because|if)\b",
    re.IGNORECASE,
)
_PERFECT = Late(r"\b(?:has|have)(?: [a-z]+ly| now| not| also| still)?\s*$")
_LAST = Late(r"[,;:()]|\s[–—-]\s|—")
_RUN = Late(r"\b(?:in a row|consecutive|successive|running)\b")
_THE_YEAR = Late(r"^[Tt]he (?:financial )?year ")
_SHORT = 60
_WITHIN = Late(
    r"(?:(?<=has )|(?<=have )|(?<=had )|(?<=did ))(?:not|never),"
    r" (?P<when>(?:in|during|since|over|between|at) [^,.;:]{0,40}"
    r"(?:years?|quarters?|months?|time|(?:19|20)\d\d)[^,.;:]{0,20}), ",
    re.IGNORECASE,
)
"""A time set off behind a "not": "has not, in either of the last two years, fallen"."""

_SPAN_BEHIND = Late(
    rf"^ (?:{_SPAN}|between the {NTH} quarter of \d{{4}} and the {NTH}(?! quarter))"
    r"(?![\w/])",
    re.IGNORECASE,
)
_OF_BOTH = Late(rf"\b(the {NTH} quarter of )(\d{{4}}) and the ({NTH})$", re.IGNORECASE)
_EXCEPT = Late(
    r"\b(?:except|excepting|exceptions?|apart from|but for|save)\b", re.IGNORECASE
)
_COUNTED = Late(
    r"^ (?:out )?of (?:the|its|these|those) [\w ]{0,30}?(?:years|quarters|months)\b"
)
_COUNT = Late(rf"(?:\d\d?|{'|'.join(SMALL)})", re.IGNORECASE)


class Opened(NamedTuple):
    """Words with the time that opens their sentence, and what stands before them."""

    text: str
    before: str
    doubt: str = ""


def opening_of(before: str) -> str:
    """Give the time that opens the words before a claim, where it is the only one."""
    found = _OF_NONE.match(before) or _OPENED.match(before)
    if found is None or _OTHER_TIME.search(before[found.end() :]):
        return ""
    return "" if _PERFECT.search(before) and not _begins(found) else found[0]


def _begins(found: re.Match[str]) -> bool:
    """Say whether a time is one from which on something was so: "since 2010"."""
    return found["when"].lower().startswith(("since", "after"))


def denied_at_first(before: str) -> str:
    """Give the "in no year" that opens the words before a claim, or nothing."""
    found = _NONE.match(_BETWEEN_TWO.sub("", before))
    return found[0] if found else ""


_BETWEEN_TWO = Late(r"\bbetween [A-Z]?[\w/-]+(?: \d{4})? and \b")


def bears_on(sentence: str, clause: str, text: str, after: str) -> bool:
    """Say whether words before a clause bear on a claim of a series in it.

    A time set off behind a "not", the verb of a "by", the time of what is compared, and
    that of the value right before it.
    """
    by = _BY.fullmatch(clause) or text.lower().startswith("by ")
    own = _names_a_time(clause) or not _BASED.search(f"{text} {after}")
    off = (
        by
        or is_of_its_sentence(text)
        or _WITHIN.search(sentence)
        or stands_off(sentence, text, after)
    )
    told = off or told_before(text, sentence, after)
    return bool(told or (not own and _names_a_time(sentence)))


_BY = Late(r"\W*by\s*", re.IGNORECASE)
_BASED = Late(rf"\b(?:than|as|on) (?:in |it was in )?{PERIOD}", re.IGNORECASE)


def opened(text: str, before: str, after: str) -> Opened | None:
    """Put the time that opens a sentence behind the words that are of it.

    None for words that name their own time, and where no such time stands far before.
    """
    before = _STOPPED.split(before)[-1]
    if told := told_before(text, before, after):
        return Opened(told, "")
    if apart := _set_apart(text, before):
        return Opened(text, before, apart)
    if unit := _UNIT_BEHIND.match(after) if is_value(text) else None:
        return Opened(f"{text}{unit[0]}", before)
    if _names_a_time(text):
        return None
    return _by_what_is_near(text, before, after) or _by_what_opens(text, before, after)


def _by_what_is_near(text: str, before: str, after: str) -> Opened | None:
    """Give words the time that is set off before them, or stands right behind them."""
    if found := _WITHIN.search(before):
        rest = _LAST.split(before[found.end() :])[-1].lstrip()
        said = f"not {rest}{text} {found['when']}"
        return Opened(said, before[: found.start()])
    if _COUNTED.match(after) and _COUNT.fullmatch(text) and _IN_SOME.search(before):
        return _counted(text, before, after)
    if found := _BY_APART.search(f"{before}{text}"):
        lead = before[: found.start()]
        return Opened(f"{found['done']} {found['by']} {found['when']}", lead)
    if is_value(text):
        return None
    found = None if _EXCEPT.search(before) else _SPAN_BEHIND.match(after)
    if found:
        return Opened(f"{text}{_OF_BOTH.sub(_OF_THE_SAME, found[0])}", before)
    ends = ENDS_BEHIND.match(after)
    said = f"{text} between {ends['first']} and {ends['last']}" if ends else ""
    return Opened(said, before) if said else None


def _by_what_opens(text: str, before: str, after: str) -> Opened | None:
    """Give words the time that opens their sentence, where none stands behind them."""
    near = f"{text} {_LAST.split(after, maxsplit=1)[0]}"
    return None if _names_a_time(near) else _by_opening(text, before)


_BY_APART = Late(
    r"\b(?P<done>(?:(?:go|went|gone|came|come|was|were) )?(?:up|down)|rose|fell|risen"
    r"|fallen|grew|grown|dropped|increased|decreased|declined), "
    rf"(?P<when>(?:in|during|since) {PERIOD}|{_SPAN})(?:,[^;]*)?,"
    r" (?P<by>by (?:[^,;]|,(?=\d))+)$",
    re.IGNORECASE,
)
"""A change, its time and its amount: "went up, in 2011, when it was dry, by 5"."""

_UNIT_BEHIND = Late(r" ?(?:per ?cent|%)(?! points?\b)(?![a-z])", re.IGNORECASE)


def _set_apart(text: str, before: str) -> str:
    """Say what sets some years apart from those that words are of, or nothing."""
    if found := _NOT_SEE.search(before) or (is_value(text) and _TOGETHER.match(before)):
        return f"“{found[0].strip()}” may make another thing of it: link it too"
    if is_value(text):
        return ""
    found = _APART.search(before)
    return f"“{found[0].strip()}” sets some apart: link it too" if found else ""


_NOT_SEE = Late(
    r"\b(?:(?:did|does|has|have) not|didn['’]t|never) (?:see|seen|bring|mark|witness)\b"
)
_TOGETHER = Late(
    rf"\W*(?:across|over|in|during) the (?:first |last )?(?:{'|'.join(SMALL)})"
    r" (?:years|quarters|months) (?:of|from)\b",
    re.IGNORECASE,
)
_APART = Late(
    r"^\W*(?:setting|leaving|putting)\b[^,]*\baside\b|^[^,]{1,30} (?:apart|excepted),"
    r"|\bthe only (?:other )?(?:years?|quarters?|months?)\b",
    re.IGNORECASE,
)
ENDS_BEHIND = Late(
    rf"^[^.;]{{0,40}}?,? from [£$€]?\d[^;]{{0,30}}? in (?P<first>{PERIOD}|{MONTHS})"
    rf" to [£$€]?\d[^;]{{0,30}}? in (?P<last>{PERIOD})",
    re.IGNORECASE,
)
"""Both ends of a change behind it: "dipped, from 412 in 2019 to 380 in 2023"."""

_STOPPED = Late(r"[.;](?=\s)")
_OF_THE_SAME = r"\1\2 and the \3 quarter of \2"
_IN_SOME = Late(r"\bin (?:only |just )?$", re.IGNORECASE)


def _counted(text: str, before: str, after: str) -> Opened:
    """Read a count of years with what was so in them: "rose in [five] of the years"."""
    whole = _LAST.split(before)[-1] + text + _LAST.split(after, maxsplit=1)[0]
    if claim_of(whole.strip(), "", "").claim is None:
        return Opened(text, before, "it counts years: link with it what was so in them")
    return Opened(whole.strip(), "")


def _by_opening(text: str, before: str) -> Opened | None:
    """Give words of no time of their own the one that their sentence opens with."""
    opening = opening_of(before)
    if not opening:
        none = denied_at_first(before)
        doubt = f"“{none.strip()}” may deny it: link it too"
        return Opened(text, before, doubt) if none else None
    rest = before[len(opening) :]
    if found := _OF_NONE.match(opening):
        return _of_none(found, text, rest)
    high = re.search(_HIGH, opening)
    near = len(before) <= _SHORT and not _LAST.search(rest) and not high
    near = near and not _RUN.search(text)
    if near or is_value(text):
        return None
    when = re.sub(_HIGH, "", opening.strip(" “‘("))
    when = _THE_YEAR.sub("in ", _SINCE_A_PEAK.sub(r"from its \2 in \1", when))
    return Opened(f"{text} {when[0].lower()}{when[1:]}", _LAST.split(rest)[-1])


_SINCE_A_PEAK = Late(
    rf"(?:since|after) (?:the|its|their) ({PERIOD}) ({_PEAK})", re.IGNORECASE
)
"""A peak that is told by its year: "since the 2017 high"."""


def _of_none(found: re.Match[str], text: str, rest: str) -> Opened:
    """Deny words of each of the periods that a sentence opens with."""
    tail = tail_of(rest)
    if is_value(text) and not tail:
        return Opened(text, rest, f"“{found[0].strip()}” may deny it")
    unit = found["unit"].lower()
    unit = "year" if unit in {"time", "point"} else unit
    return Opened(f"not {tail}{text} in any {unit} {found['when']}", "")


def _names_a_time(text: str) -> bool:
    """Say whether words name a time of their own."""
    scope = scope_of(text)
    dated = scope.since or scope.until or scope.within or scope.base
    return bool(dated or scope.whole or scope.back or scope.over)
