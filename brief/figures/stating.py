"""A figure as the wording room takes it, and a verdict on words that state it.

A figure of which only one side is known ("more than 2,000") is stated truly only by
words that hold however far beyond it the value lies.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from brief.content.models.figure import Better, Bound
from brief.figures import wording
from brief.figures.fitting import fitting
from brief.figures.for_each import as_for_each, turned_each
from brief.figures.ledger import Figure
from brief.figures.left_over import left_over
from brief.figures.levels import unless_a_level
from brief.figures.named_times import over_what, points_each
from brief.figures.nouns import plural
from brief.figures.numbers import NO_BREAK
from brief.figures.so_many import Alike, Based, baseless, for_so_many, of_rates
from brief.figures.units import TIME, Kind, Unit
from brief.figures.way_counted import way_counted
from brief.figures.widths import gives_too_much
from brief.figures.wording import Judgement, Meaning, Profile, Stated, Verdict
from brief.figures.wording.grammar.aims import aim_in
from brief.figures.wording.judging.holding import quoted_as
from brief.figures.wording.judging.several import verdict_on_all
from brief.figures.wording.judging.single import verdict_on
from brief.figures.wording.late import Late

_NEAR = Fraction(1, 10**9)
"""So close beyond a bound that no numeral tells it from the bound."""

_FAR = 10
"""So many times beyond a bound that no rounding reaches it."""

_MOST = Fraction(9, 10)
"""So much of what is left above a share that no rounding reaches it."""

_TIMES = "second|minute|hour|day|week|month|quarter|year"
_TIME_OVER_TIME = Late(rf"(?:{_TIMES})s? per (?:{_TIMES})")
"""Hours a year: their dimensions cancel, and their words must not."""

_MANY = Late(r"\bper \d")
"""Rates for so many: deaths per 100,000 people, which the wording room knows."""


def stated(figure: Figure, value: Fraction) -> Stated:
    """Give a figure as the wording room takes it, at one of the values it may have."""
    display, interval = figure.entry.display, figure.entry.interval
    step = display.nearest if display else None
    low, high = (interval.low, interval.high) if interval else (None, None)
    share = Fraction(1, 100) if figure.unit.kind is Kind.PERCENT else Fraction(1)
    declared, least, most = (
        None if one is None else Fraction(one) * share for one in (step, low, high)
    )
    signed = figure.unit.kind is Kind.POINTS and bool(figure.entry.formula)
    unit = unit_of(figure.unit)
    better = _WAYS[figure.entry.better]
    return Stated(value, unit, declared, figure.shares, least, most, signed, better)


_WAYS = {Better.HIGHER: 1, Better.LOWER: -1, None: 0}


_YEARS = Late(r"((?:19|20)\d\d)(?:/\d\d)?(?: to ((?:19|20)\d\d)(?:/\d\d)?)?")


def _a_year(one: Stated, figure: Figure) -> Stated:
    """Give a count of one year, or of several in a row, as so many a year."""
    years = _YEARS.fullmatch(figure.entry.period.strip())
    counted = figure.unit.kind is Kind.PLAIN and not figure.unit.periods
    counted = counted and " per " not in figure.unit.written
    if not years or not counted or figure.unit.head == figure.unit.kind.value:
        return one
    many = int(years[2] or years[1]) - int(years[1]) + 1
    return replace(one, value=one.value / many, unit=f"{one.unit} per year")


def _as_said(one: Stated, figure: Figure, read: Meaning | None) -> Stated:
    """Give a figure as the words speak of it: so many a year, or after over before.

    "34 percent", which counts "cut in the number of staff", is a fall of 34%: what was
    left is 66%. Only words of change are held to it so; a ratio of two figures is
    after over before as it stands, unless it would be an increase to less. Points that
    count a fall are those of the fall.
    """
    if read is None:
        return one
    if read.kind in {wording.Kind.RATE, wording.Kind.INTERVAL}:
        return _a_year(one, figure)
    way = way_counted(figure.entry)
    if one.signed and way < 0 and read.direction:
        return replace(one, value=-one.value)
    worked_out = figure.entry.formula and "-" not in figure.entry.formula
    if way > 0 and 0 < one.value < 1:  # no increase is less than what came first
        worked_out = False
    if figure.unit.kind is not Kind.PERCENT or not way or worked_out:
        return one
    if read.kind is not wording.Kind.CHANGE:
        return one
    change = one.value * way if one.value > 0 else one.value
    return Stated(1 + change, "ratio")


def unit_of(unit: Unit) -> str:
    """Name a unit in the wording room's words: what is counted, and over what time.

    What else it is for each of is left out: GBP per user per year is stated in pounds
    a year, and hours per death in hours.
    """
    if unit.kind is not Kind.PLAIN or unit.head == unit.kind.value:
        return "ratio" if unit.kind is Kind.PLAIN else unit.kind.value
    if _MANY.search(unit.written):
        return unit.written
    if _TIME_OVER_TIME.fullmatch(unit.written):
        return unit.written
    head = unit.currency or plural(unit.head)
    if unit.written.endswith(" per night"):
        return f"{head} per night"
    over_time = dict(unit.dimensions).get(TIME, 0) < 0
    return f"{head} per {unit.periods[-1]}" if over_time else head


def judged(
    text: str,
    figures: tuple[Figure, ...],
    before: str,
    after: str,
    *,
    suggesting: bool = True,
) -> Judgement:
    """Judge words that state one figure or several, each of which has a value.

    Words on one figure are judged at each value that it may have. Looking for wordings
    that would be true takes most of the time: nothing is suggested where not asked or
    where the words are true, and never more digits than a figure carries.
    """
    found = _judged(text, figures, before, after, suggesting=False)
    if not suggesting or (found.verdict is Verdict.TRUE and not found.warning):
        return found
    found = _judged(text, figures, before, after, suggesting=True)

    def is_true(offer: str) -> bool:
        read = wording.read(offer, before=before, after=after)
        if len(figures) == 1 and gives_too_much(figures[0], _money_alone(read)):
            return False
        counted = _is_counted(figures[0])
        if _LESS_OR_FEWER[counted].search(offer):
            return False
        whole = counted and "." not in figures[0].printed
        if whole and len(figures) == 1 and _DECIMALS.search(offer):
            return False
        said = _judged(offer, figures, before, after, suggesting=False)
        return said.verdict is Verdict.TRUE

    if len(figures) == 1 and _is_a_part(figures[0], text, before, after):
        return replace(found, suggest=())
    alone = len(figures) == 1
    printed = figures[0].entry.bound or (alone and _is_in_digits(text))
    own = (figures[0].printed.replace(NO_BREAK, " "),) if printed else ()
    offers = (*own, *found.suggest)
    return replace(found, suggest=fitting(text, offers, before, after, is_true))


def is_true(
    text: str, figures: tuple[Figure, ...], before: str = "", after: str = ""
) -> bool:
    """Tell whether words are true of figures, by themselves or where they stand."""
    found = judged(text, figures, before, after, suggesting=False)
    return found.verdict is Verdict.TRUE


def _judged(
    text: str, figures: tuple[Figure, ...], before: str, after: str, *, suggesting: bool
) -> Judgement:
    """Judge words, and suggest what would be true of the figures by themselves."""
    if based := for_so_many(text, (before, after), figures):
        return _based(based, text, suggesting=suggesting)
    if len(figures) > 1:
        return _of_several(text, figures, (before, after), suggesting=suggesting)
    clause = f"{before}{text}{after}"
    opposed = _opposed(clause, text, figures[0]) or baseless(clause, text, figures[0])
    if opposed := opposed or points_each(text, after, figures[0]):
        return Judgement(Verdict.FALSE, opposed)
    return _of_one(text, figures[0], (before, after), suggesting=suggesting)


def _of_several(
    text: str,
    figures: tuple[Figure, ...],
    beside: tuple[str, str],
    *,
    suggesting: bool,
) -> Judgement:
    """Judge words on several figures, at the nearest value that each may have."""
    if rates := of_rates(text, beside, figures):
        return _of_rates(rates, text, suggesting=suggesting)
    before, after = beside
    if len(figures) == 2 and (aim := aim_missing(text, figures[1])):
        return Judgement(Verdict.NOT_CHECKED, aim)
    if turned := turned_each(text, before, figures):
        return Judgement(Verdict.FALSE, turned)
    said, before = as_for_each(text, before, figures)
    before, said = left_over(said, (before, after), figures) or (before, said)
    them = [stated(one, values_of(one)[0]) for one in figures]
    of_all = wording.judge_all if suggesting else _verdict_on_all
    found = of_all(said, them, before=before, after=after, profile=figures[0].bands)
    return quoted_as(found, said, text)


def _of_one(
    text: str, figure: Figure, beside: tuple[str, str], *, suggesting: bool
) -> Judgement:
    """Judge words on one figure, at each value that it may have."""
    before, after = beside
    of_one = wording.judge if suggesting else _verdict
    read = wording.read(text, before=before, after=after)
    if counted := over_what(text, beside, figure, read):
        said = _judged(
            counted.text, (figure,), before, counted.after, suggesting=suggesting
        )
        return quoted_as(said, counted.text, text)
    first, *others = (
        of_one(
            text,
            _as_said(stated(figure, value), figure, read),
            before=before,
            after=after,
            profile=figure.bands,
        )
        for value in values_of(figure)
    )
    if all(other.verdict is first.verdict for other in others):
        return unless_a_level(first, figure, read, before)
    known = figure.printed
    reason = f"“{text}” says more than the source, which says only “{known}”"
    return Judgement(Verdict.FALSE, reason, (known,))


def _based(based: Based, text: str, *, suggesting: bool) -> Judgement:
    """Judge words that name a base against their figure for so many."""
    said = _judged(
        based.text, (based.figure,), based.before, based.after, suggesting=suggesting
    )
    offers = tuple(f"{one}{based.base}" for one in said.suggest)
    return replace(quoted_as(said, based.text, text), suggest=offers)


def _of_rates(rates: Alike, text: str, *, suggesting: bool) -> Judgement:
    """Judge words on several rates for so many, without the base that they share."""
    if rates.other:
        return Judgement(Verdict.FALSE, rates.other)
    said = _judged(
        rates.text, rates.figures, rates.before, rates.after, suggesting=suggesting
    )
    return quoted_as(said, rates.text, text)


def _money_alone(read: Meaning | None) -> Meaning | None:
    """Read "£686,134.24 a year" as the sum of money that it says, with its digits."""
    if read is None or read.kind is not wording.Kind.RATE or not read.unit:
        return read
    return replace(read, kind=wording.Kind.NUMBER)


_LESS_OR_FEWER = {
    True: Late(r"\bless\b(?! (?:likely|common|often|frequent|than))|\bfewer like"),
    False: Late(r"\bfewer\b"),
}
"""What is not said of counted things, and of what is measured."""


_DECIMALS = Late(r"\d\.\d+(?!\d|\s?(?:%|million|billion|m\b|bn\b))")
"""A part of one: of pupils there is none, where their figure prints none."""


def _is_in_digits(text: str) -> bool:
    return any(letter.isdigit() for letter in text)


def _is_counted(figure: Figure) -> bool:
    """Tell whether a figure is of things of which there are fewer, and not less."""
    unit = figure.unit
    plain = unit.kind is Kind.PLAIN and bool(unit.dimensions)
    return plain and not (unit.currency or unit.is_time)


_A_PART = Late(r"^(?:the )?(?:share|proportion|percentage|rate)\b", re.IGNORECASE)


def _is_a_part(figure: Figure, text: str, before: str, after: str) -> bool:
    """Tell whether words of change are said of a share: "13% below" of vacant posts.

    What is left of the whole is then no change, and nothing like it is offered.
    """
    read = wording.read(text, before=before, after=after)
    if read is None or read.kind is not wording.Kind.CHANGE:
        return False
    share = figure.unit.kind is Kind.PERCENT
    return share and bool(_A_PART.match(figure.entry.counts))


_SPENT_LESS = Late(r"\b(?:under-?spen[dt]\w*|under budget|surplus\w*)\b")
_SPENT_MORE = Late(r"\b(?:over-?spen[dt]\w*|over budget|deficits?)\b")


def _opposed(clause: str, text: str, figure: Figure) -> str:
    """Say that words tell of an underspend, and the figure counts an overspend."""
    declared = f"{figure.name} {figure.entry.counts}".replace("_", " ").lower()
    for said, counted in (
        (_SPENT_LESS.search(clause.lower()), _SPENT_MORE.search(declared)),
        (_SPENT_MORE.search(clause.lower()), _SPENT_LESS.search(declared)),
    ):
        if said and counted and figure.value is not None and figure.value > 0:
            return (
                f"“{text}” is not true: the words say “{said[0]}”, and"
                f" “{figure.name}” counts “{counted[0]}”."
            )
    return ""


_DIGIT = Late(r"\d")


def aim_missing(text: str, figure: Figure) -> str:
    """Say that words tell of an aim, and that the figure named second is none.

    "Met its target" is of a result and a target, and not of this year and the last.
    """
    aim = "" if _DIGIT.search(text) else aim_in(text)
    if not aim or is_aim(figure):
        return ""
    return (
        f"“{text}” is not checked: it sets a figure against its {aim}, and"
        f" “{figure.name}” is not said to be one; name the figure of the {aim} second,"
        f" or say in its `counts` that it is the {aim}."
    )


def is_aim(figure: Figure) -> bool:
    """Say whether a figure is said to be a target, a budget, a limit or the like."""
    entry = figure.entry
    counts = without_reached(entry.counts)
    return bool(aim_in(f"{figure.name} {counts} {entry.population} {entry.note}"))


def without_reached(counts: str) -> str:
    """Take out the aim that what is counted reached or missed: "within target"."""
    return _REACHED.sub(" ", counts)


_REACHED = Late(
    r"\b(?:within|inside|outside|met|meet|meets|meeting|missed|missing|on|against|above"
    r"|below|reached|achieved)(?: (?:the|a|their|its|our))?(?: [a-z-]+)?"
    r" (?:targets?|goals?|standards?|limits?|thresholds?)(?: times?)?\b",
    re.IGNORECASE,
)


def _verdict(
    text: str, stated: Stated, *, before: str, after: str, profile: Profile
) -> Judgement:
    """Judge words against one figure, and suggest nothing."""
    return verdict_on(text, stated, before, after, profile)


def _verdict_on_all(
    text: str, stated: Sequence[Stated], *, before: str, after: str, profile: Profile
) -> Judgement:
    """Judge words against several figures, and suggest nothing."""
    return verdict_on_all(text, stated, before, after, profile)


def values_of(figure: Figure) -> tuple[Fraction, ...]:
    """Give the values that a figure may have: one, or the nearest and a far one."""
    if figure.value is None:
        return ()
    value, just = figure.value, abs(figure.value) * _NEAR
    share = figure.unit.kind is Kind.PERCENT and 0 <= value < 1
    more = value + (1 - value) * _MOST if share else value * _FAR
    return {
        None: (value,),
        Bound.MORE_THAN: (value + just, more),
        Bound.AT_LEAST: (value, more),
        Bound.LESS_THAN: (value - just, value / _FAR),
        Bound.AT_MOST: (value, value / _FAR),
    }[figure.entry.bound]
