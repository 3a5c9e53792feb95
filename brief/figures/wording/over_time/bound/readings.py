"""What words of a series claim, by all the times of their sentence.

Each reading is one or more plain claims with their own times, all of which the words
make. Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.bound.amounts import (
    AMOUNT_MORE,
    BY_AMOUNT,
    HEDGES,
    NUMBER,
    OF_STEPS,
)
from brief.figures.wording.over_time.bound.around import Around, Pair
from brief.figures.wording.over_time.bound.fit import may_be_bound
from brief.figures.wording.over_time.bound.runs import run_of
from brief.figures.wording.over_time.bound.times import Role
from brief.figures.wording.over_time.bound.ways import (
    FALLEN,
    FEWER,
    MORE,
    RISEN,
    way_of,
)
from brief.figures.wording.over_time.moves_elsewhere import peaks_in
from brief.figures.wording.over_time.points import Points

Claims = tuple[str, ...]


def readings(text: str, lead: str, rest: str, points: Points) -> Iterator[Claims]:
    """Give what words may claim, bound to the times around them."""
    if not may_be_bound(text, lead, rest, points):
        return
    around = Around(text, lead, rest, tuple(one.label for one in points))
    beside = peaks_in(f"{lead}{text}{rest}")
    for kind in (_changes, _multiples, run_of, _levels, _records, _sides, _moves):
        for claims in kind(around):
            yield (*claims, *beside)


def _ends(around: Around, pair: Pair) -> str:
    first, last = pair
    return f"between {around.labels[first]} and {around.labels[last]}"


# ------------------------------------------------------------------ changes


def _changes(around: Around) -> Iterator[Claims]:
    """Read an amount of change: "[by 100]", "[1,000 more homes]", "added [£185]"."""
    found = BY_AMOUNT.fullmatch(around.text) or AMOUNT_MORE.fullmatch(around.text)
    if found is None or OF_STEPS.search(around.text) or _MEAN.search(around.lead):
        return
    of_growth = _GROWTH.search(f"{around.lead}{around.text}")
    if _FROM_TO.search(f"{around.lead}{around.text}") and not of_growth:
        return
    way = way_of(around.text, around.lead, around.rest)
    amount = f"{found['hedge'] or ''}{found['n']}{found['unit'] or ''}".strip()
    verb = "rose" if way > 0 else "fell"
    most = _MOST_OF.search(around.lead)
    for pair in around.pairs() if way else ():
        beside = ()
        if most:
            beside = (f"the {most['most']} {verb[:4]} was in {around.labels[pair[1]]}",)
        yield (f"{verb} by {amount} {_ends(around, pair)}", *beside)


_GROWTH = re.compile(r"\b(?:[Gg]rowth|[Aa]nnual (?:rise|increase|fall)) in\b")
_FROM_TO = Late(r"\b(?:from|to) (?:[£$€]?[\d,.]+%?|[a-z]+)(?: [a-z]+){0,3}$")
_MEAN = re.compile(r"\b(?:average|mean|median|total|typical)(?: of)? $")
_MOST_OF = Late(
    r"\b(?:the|its|their|our) (?P<most>(?:larg|bigg|small|sharp|steep|great)est)"
    r"(?: [a-z-]+)* (?:rise|increase|gain|fall|drop|decrease|decline|loss|change)\b"
    r"(?:[^.;:]|[.:](?=\d))*, $",
    re.IGNORECASE,
)
"""What an amount is told to be: "the largest annual increase in homes, [250], came"."""


def _multiples(around: Around) -> Iterator[Claims]:
    """Read "[almost trebled]" with its two times."""
    if _MULTIPLE.fullmatch(around.text):
        for pair in around.pairs():
            yield (f"{around.text} {_ends(around, pair)}",)


_MULTIPLE = Late(
    r"(?:(?:has|have|had) )?(?:(?:about|nearly|almost|more than|roughly|just over) )*"
    r"(?:doubled|trebled|tripled|quadrupled|halved)",
    re.IGNORECASE,
)


def _moves(around: Around) -> Iterator[Claims]:
    """Read "[fell again]" with the time that is told of it."""
    found = None if _LEADS_ON.search(around.lead) else _MOVE.fullmatch(around.text)
    if found:
        verb = "rose" if found["up"] else "fell"
        for pair in around.pairs():
            step = pair[1] - pair[0] == 1
            when = f"in {around.labels[pair[1]]}" if step else _ends(around, pair)
            yield (f"{verb} {when}",)


_LEADS_ON = re.compile(r"\b(?:before|after|until|despite|following|by) $")
_MOVE = Late(
    r"(?:(?:has|have|had|was|were|also|then|again|it|they) )*"
    rf"(?:(?P<up>{RISEN})|{FALLEN})"
    r"(?: (?:again|further|sharply|slightly|steeply|once more|a little|back|markedly))?",
    re.IGNORECASE,
)


# ------------------------------------------------------------------ values


def _levels(around: Around) -> Iterator[Claims]:
    """Read a value with the one time that is told of it."""
    found = _LEVEL.fullmatch(around.text)
    if found is None or not (re.search(r"\d", around.text) or found["size"]):
        return
    passed = _PASSED.search(around.lead)
    bound = "" if passed is None else "more than " if passed["up"] else "less than "
    clause = _CLAUSE.split(around.lead)[-1]
    led = _MOVED_TO.search(around.lead)
    moved = led if led else found if found["up"] or found["down"] else None
    most = None if _RANKED.search(clause) else _EXTREME.search(clause)
    for place in around.points(found["end"] or around.lead[-5:].strip()):
        when = around.labels[place]
        beside = [f"{bound}{found['value']} in {when}"]
        if moved:
            beside.append(f"{'rose' if moved['up'] else 'fell'} in {when}")
        if found["stayed"] and place:
            beside.append(f"the same in {when} as in {around.labels[place - 1]}")
        if most:
            beside.append(f"the {'lowest' if most['low'] else 'highest'} was in {when}")
        yield tuple(beside)


_LEVEL = Late(
    r"(?:(?:was|were|stood at|is|at|(?P<end>to|from)|reached|reaching|had|with|of"
    r"|an?|(?P<stayed>stayed|remained|held|flat)(?: (?:steady|level|unchanged))?"
    rf"|(?:(?P<up>{RISEN})|(?P<down>{FALLEN}))(?: (?:back|again|further))?(?= to)) )*"
    rf"(?P<value>{HEDGES}(?:{NUMBER}"
    r"|(?P<size>(?:an?|half an?|one|two|three|four|five) (?:hundred|thousand|million"
    r"|billion)))(?: (?!(?:more|less|fewer|higher|lower|up|down|to)\b)[a-z]+){0,4})",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[;:]|,(?=\s)(?!\s*$)")
_RANKED = Late(
    r"\b(?:next|(?:second|third|fourth|fifth|sixth|seventh)[- ])(?:[a-z]+est|most)\b",
    re.IGNORECASE,
)
_EXTREME = Late(
    r"\b(?:(?P<low>lowest|fewest|smallest|shortest|low(?: point)?|trough)"
    r"|highest|most|largest|longest|greatest|biggest|peak|high(?: point)?)\b"
    r"(?!.*\b(?:19|20)\d\d)",
    re.IGNORECASE,
)
"""What a value is told to be of all: "the lowest budget was [£43.5m], in 2019/20"."""

_MOVED_TO = Late(
    rf"\b(?:(?P<up>{RISEN})|{FALLEN})(?: (?:back|again|further))? to(?: [a-z]+){{0,2}} $",
    re.IGNORECASE,
)
_PASSED = Late(
    r"\b(?:(?P<up>passed|topped|exceeded|surpassed|(?:went|gone|go) (?:past|over|above)"
    r"|broken? through|overtaken)|(?:fell|fallen|dropped|dipped|gone|went|slipped)"
    r" (?:below|under)) $",
    re.IGNORECASE,
)
"""What makes the value behind it a bound: "had passed [£750] by 2021"."""


# ------------------------------------------------------------------ compared


def _records(around: Around) -> Iterator[Claims]:
    """Read "[the lowest since 2014/15]" of the one time that is told of it."""
    plain = _idiom_of(around.text)
    if _RECORD.fullmatch(plain) and not _SINGLE.search(plain):
        for place in around.points():
            yield (f"{plain} was in {around.labels[place]}",)


def _idiom_of(text: str) -> str:
    """Give the plain words of a record for those that paint it."""
    for form, plain in _IDIOMS:
        if form.fullmatch(text):
            return plain
    return text


_IDIOMS = (
    (Late(r"(?:touched|hit|reached) (?:rock )?bottom|bottomed out|its? nadir"), "the lowest"),
    (Late(r"(?:at |to )?(?:its|their) (?:peak|height|high point)|peaked"), "the highest"),
    (Late(r"(?:at |to )?(?:its|their) (?:trough|low point|low)"), "the lowest"),
    (Late(r"(?:the|its|their) busiest(?: [a-z]+)?|busiest year"), "the highest"),
    (Late(r"(?:the|its|their) quietest(?: [a-z]+)?|quietest year"), "the lowest"),
)
_RECORD = Late(
    r"(?:(?:at|to) )?(?:the|its|their|an?)?(?: new)? ?(?:highest|lowest|fewest|most"
    r"|largest|smallest|greatest|longest|shortest|record(?: (?:high|low))?|high|low)\b"
    r"(?: (?!than\b|in\b|to\b)[a-z]+){0,4}(?: since (?:19|20)\d\d(?:/\d\d)?)?",
    re.IGNORECASE,
)
_SINGLE = Late(r"\b(?:rise|increase|fall|drop|decrease|gain|loss|change)s?\b")


def _sides(around: Around) -> Iterator[Claims]:
    """Read "[exceeded] that of 2017", "[below that of 2019, 2020 or 2021]"."""
    if listed := _SIDE_OF_ALL.fullmatch(around.text):
        side = "higher" if listed["up"] else "lower"
        bases = [at for one in around.within for at in one.places]
        for place in around.points():
            now = around.labels[place]
            yield tuple(f"{side} in {now} than in {around.labels[x]}" for x in bases)
        return
    found = _SIDE.fullmatch(around.text)
    told = (*around.near, *around.before)
    if found and any(one.role is Role.BASE for one in told):
        side = "higher" if found["up"] else "lower"
        for first, last in around.pairs():
            now, then = around.labels[last], around.labels[first]
            yield (f"{side} in {now} than in {then}",)


_SIDED = (
    r"(?:(?:was|were|is|had|has|been|still|slightly|just|well|far|also|remained) )*"
    rf"(?:(?P<up>{MORE})|{FEWER})"
)
_SIDE = Late(
    rf"{_SIDED}(?! than (?!in\b|that\b|those\b|the\b|at\b)[a-z]+\b)(?: (?!in\b|on\b)[a-z]+){{0,3}}?(?: than)?(?: (?:in|that of|those of))?",
    re.IGNORECASE,
)
_SIDE_OF_ALL = Late(
    rf"{_SIDED}(?: than)?(?: (?:in|that of|those of|its|their|the))?"
    r"(?: (?:either|each of|any of|both))? (?:19|20)[\d/]+(?:, (?:19|20)[\d/]+)*"
    r"(?:,? (?:and|or) (?:19|20)[\d/]+)?(?: (?:level|figure|total|peak|high|low))?",
    re.IGNORECASE,
)
