"""Words of a claim in the plainer ones in which they are read.

"One resident in 2,000" is one in 2,000, and "£4.4m over [four years]" takes four years
and no more. Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.figures.ledger import Figure
from brief.figures.nouns import plural, singular
from brief.figures.units import Kind
from brief.figures.wording.late import Late

_NUMBER = (
    r"(?:\d{1,3}(?:,\d{3})+|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve|fifteen|twenty|thirty|forty|fifty|a hundred|a thousand)"
)
_ONE_THING_IN = Late(
    r"(?P<one>(?:(?:about|around|roughly|nearly|almost|some|just (?:over|under)|over"
    r"|more than|less than|fewer than|at least) )?one)"
    r"(?P<thing>(?: "
    r"(?!(?:in|of|out|and|or|more|fewer|less|day|night|week|month|year)\b)"
    r"[a-z][a-z’'-]*){1,5})"
    rf" (?P<many>(?:in|out of) (?:every )?{_NUMBER})",
    re.IGNORECASE,
)


def as_so_many(text: str, figures: tuple[Figure, ...]) -> str:
    """Leave out the thing of "one resident in 2,000", if the figures count it."""
    text = _POUNDS_IN_EVERY.sub(r"\1 in every ", text)
    found = _ONE_THING_IN.fullmatch(text)
    own = {word for one in figures for word in _words(one)}
    own |= {"pound"} if any(one.unit.currency for one in figures) else set()
    counted = found and singular(found["thing"].lower().split()[-1]) in own
    return f"{found['one']} {found['many']}" if found and counted else text


_POUNDS_IN_EVERY = Late(
    r"^((?:about |nearly |almost |around |over |more than )?(?!one\b)[a-z]+) pounds"
    r" (?:in|out of) every ",
    re.IGNORECASE,
)
"""A share of money told by the pound: "three pounds in every ten"."""


def share_lost(before: str, after: str, figures: tuple[Figure, ...]) -> str:
    """Leave out the "lost" of "lost [one in eight] of its officers".

    Of the share that left it tells no fall.
    """
    share = len(figures) == 1 and figures[0].unit.kind is Kind.PERCENT
    return _LOST.sub("", before) if share and _OF_ITS.match(after) else before


_LOST = Late(r"\blost (?=(?:[a-z]+ ){0,3}$)", re.IGNORECASE)
_OF_ITS = Late(r" of (?:its|their|our|the)\b")


def as_occasions(text: str) -> str:
    """Read "4,600 times" of a series as so many, where it is too many for a ratio."""
    found = _OCCASIONS.fullmatch(text)
    return found[1] if found else text


_OCCASIONS = Late(
    r"((?:(?:about|around|nearly|almost|over|more than|some|at least) )?"
    r"(?:\d{1,3}(?:,\d{3})+|[2-9]\d|\d{3})) times",
    re.IGNORECASE,
)


def as_twice(text: str, after: str) -> str:
    """Read "double the membership" of another as twice as many as it has.

    So is "the larger of the two campuses" read as higher than the other.
    """
    if of_two := _OF_THE_TWO.fullmatch(text):
        return "higher than" if of_two["up"] else "lower than"
    found = _DOUBLE_THE.fullmatch(text) if after.startswith(" of ") else None
    if found is None:
        return text
    times = found["times"].lower()
    return f"{_AS_TIMES.get(times, times)} as many"


_OF_THE_TWO = Late(
    r"the (?:(?P<up>larger|bigger|higher|greater|busier)|smaller|lower|quieter) of the"
    r" two(?: [a-z]+)?",
    re.IGNORECASE,
)
_DOUBLE_THE = Late(
    r"(?P<times>double|twice|treble|triple|half|(?:two|three|four|five|six|ten) times)"
    r" the (?:number|[a-z]+)",
    re.IGNORECASE,
)
_AS_TIMES = {"double": "twice", "treble": "three times", "triple": "three times"}


def _words(figure: Figure) -> Iterator[str]:
    """Give the words of what a figure counts, in the singular."""
    entry = figure.entry
    told = " ".join((entry.counts, entry.population, *entry.population_names))
    for word in re.findall(r"[a-z][a-z’'-]+", f"{told} {figure.unit.written}".lower()):
        yield singular(word)


_THE_MOST = Late(r"the (?:(?P<most>most)|fewest|least)(?: [a-z’'-]+)?")
_SEVERAL = 3


def as_highest(text: str, after: str, figures: tuple[Figure, ...]) -> str:
    """Read "the most" of three figures and more as the highest of them.

    Not where its thing is none that they count.
    """
    found = _THE_MOST.fullmatch(text.lower())
    if found is None or len(figures) < _SEVERAL:
        return text
    thing = f"{text}{after} ".lower().split()[2:3]
    own = frozenset(_words(figures[0]))
    others = any(_is_plural(one) and singular(one) not in own for one in thing)
    highest = "the highest" if found["most"] else "the lowest"
    return text if others else highest


def _is_plural(word: str) -> bool:
    """Tell whether a noun stands in the plural, or has none."""
    return word.isalpha() and (singular(word) != word or plural(word) == word)


_PENCE = Late(r"(?P<amount>.*\d)(?:p| pence)")
_EVERY_POUND = Late(
    r"\b(?:(?:of|out of|in|from) (?:every|each) (?:pound|£1)|in the pound)\b",
    re.IGNORECASE,
)


def as_pence(text: str, sentence: str, figures: tuple[Figure, ...]) -> str:
    """Read the "25p" that is said of every pound as the 25% that it is."""
    found = _PENCE.fullmatch(text)
    share = len(figures) == 1 and figures[0].unit.kind is Kind.PERCENT
    told = found and share and _EVERY_POUND.search(sentence)
    return f"{found['amount']}%" if found and told else text


_TIME = r"[\w-]+ (?:days|weeks|months|years)"
_OVER = Late(r"over (?:about |around |some |roughly )?")
_MONEY = r"[£$€]\d[\d,.]*(?:bn|[mk]| (?:thousand|million|billion))?"
_SPENT_OVER = Late(
    rf"{_MONEY}"
    r"(?:,? (?:spread|spent|in all|in total|altogether|more|extra))?"
    r"(?:(?: is| was| would be)?,? (?:the )?(?:whole |full |total )?"
    r"(?:cost|price|bill|spending|budget|grant|funding) of (?:(?!over\b)[\w’'-]+ )"
    r"{0,6}(?!over\b)[\w’'-]+)?"
    r",? over (?:about |around |some |roughly )?$"
)
"""A sum of money and the time that it takes: "£4.4m, spread over"."""


def time_taken(text: str, beside: tuple[str, str], lead: str) -> tuple[str, str]:
    """Leave out the "over" that stands between a sum of money and the time it takes.

    There it says how long, and not that it is longer: "£4.4m over [four years]".
    """
    (before, after), over = beside, _OVER.match(text)
    start = text[over.end() :] if over else text
    told = f"{lead}{over[0]}" if over else lead
    spent = _SPENT_OVER.search(told) and not _AGO.match(after)
    if not (spent and re.fullmatch(_TIME, start)):
        return text, before
    return start, before if over else _LAST_OVER.sub("in ", before)


_AGO = Late(r" (?:ago|old|late|earlier|before|after|later)\b")
_LAST_OVER = Late(r"\bover (?=[a-z ]*$)")
