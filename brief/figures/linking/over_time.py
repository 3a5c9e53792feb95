"""Series of which words are true: trends, records and numbers over time.

Words are held to a series as a check would hold them, with the sentence around them.
A number that is one of so many years goes with them: "totalled 26,700 over the last
three years" is one statement, and so is "in four of the last five years".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from brief.content.models.brief import Brief
from brief.content.models.prose import ClaimKind
from brief.figures.linking.block import BLANK
from brief.figures.linking.draft import Loose
from brief.figures.linking.offer import Offer
from brief.figures.naming import stems, words_of_series
from brief.figures.profiling import profile_of
from brief.figures.series import Series, series_of
from brief.figures.series_declared import declared
from brief.figures.wording import Judgement, Kind, Profile, Verdict, judge_series
from brief.figures.wording.grammar.units import TIME_WORDS, measure_of
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Bound
from brief.figures.wording.periods import periods_of
from brief.findings import Stop

_MOST_TRIED = 6
"""So many series are tried on words, first those that their sentence names."""

_FEW = 3
"""So few series may be tried on several wordings without being named."""


@dataclass(frozen=True, slots=True)
class OverTime:
    """A table of periods and values, and the words by which it is named."""

    name: str
    series: Series
    words: frozenset[str]
    counts: str
    population: str
    area: str


@dataclass(frozen=True, slots=True)
class Told:
    """A series of which words are true, and whether their sentence names it."""

    offer: Offer
    named: bool


@dataclass(frozen=True, slots=True)
class AllSeries:
    """The series of a brief, and the bands by which words are held to them."""

    them: tuple[OverTime, ...]
    bands: Profile


def series_in(brief: Brief) -> AllSeries:
    """Read the tables of periods whose second column holds numbers."""
    bands, _ = profile_of(brief.wording)
    return AllSeries(tuple(_readable(brief)), bands)


def _readable(brief: Brief) -> Iterator[OverTime]:
    for path, table in brief.tables.items():
        if len(table.columns) < 2 or not table.rows:
            continue
        if None in periods_of([row[0].text for row in table.rows]):
            continue
        name = path.removeprefix("data/").removesuffix(".csv")
        try:
            series = series_of(table)
        except Stop:
            continue
        entry = declared(brief, name)
        words = words_of_series(brief, name)
        yield OverTime(name, series, words, entry.counts, entry.population, entry.area)


def told_of(one: Loose, known: AllSeries) -> tuple[Told, ...]:
    """Give the series of which words are true: those that are named, or else any."""
    if _is_time_alone(one):
        return ()
    said = stems(one.sentence)
    ranked = sorted(known.them, key=lambda each: -len(said & each.words))
    found: list[Told] = []
    for each in ranked[:_MOST_TRIED]:
        named = bool(said & each.words)
        if not named and (_is_vague(one) or (found and found[0].named)):
            break
        if offer := _offer(one, each, known.bands):
            found.append(Told(offer, named))
    return tuple(found)


_LONG = frozenset({"day", "week", "month", "quarter", "year"})


def _is_time_alone(one: Loose) -> bool:
    """Tell whether words are a length of time, or name all of some things.

    "Five years later" and "every school" are true of any series, and state none.
    """
    meaning = one.spotted.meaning
    if meaning is None:
        return False
    long = meaning.kind is Kind.NUMBER and meaning.unit.rstrip("s") in _LONG
    every = meaning.kind is Kind.SHARE and meaning.word in {"all", "every"}
    return every or (long and not meaning.direction)


def _is_vague(one: Loose) -> bool:
    """Tell whether words are true of so much that their sentence must name it.

    "Over 65" is true of all that is more.
    """
    meaning = one.spotted.meaning
    if meaning is None or meaning.kind is Kind.SHARE:
        return True
    number = meaning.kind is Kind.NUMBER and not meaning.direction
    return number and meaning.bound is not Bound.NONE


def _offer(one: Loose, its: OverTime, bands: Profile) -> Offer | None:
    """Offer a series if words are true of it."""
    points = its.series.points
    found = _held(one, its, bands)
    if found.verdict is not Verdict.TRUE:
        return None
    return Offer(
        f"series:{its.name}",
        f"data/{its.name}.csv, {points[0][0]} to {points[-1][0]}",
        its.counts,
        its.population,
        its.area,
        warning=found.warning,
    )


_GOES_ON = Late(r",? (?:and|but|while|whereas|though|although)\b.*", re.DOTALL)
"""Where a sentence goes on to another statement, which a link of its own will hold."""


def _held(one: Loose, its: OverTime, bands: Profile) -> Judgement:
    """Hold words to a series; what the sentence tells further on may be left out.

    "Fallen by 94 since 2015, and has fallen every year since 2022" is two statements.
    """
    before, after = one.beside(ClaimKind.SERIES)
    ways = dict.fromkeys((after, _GOES_ON.sub("", after)))
    tried = [
        judge_series(
            one.said,
            its.series.points,
            unit=its.series.unit,
            before=before,
            after=rest,
            profile=bands,
        )
        for rest in ways
    ]
    true = [found for found in tried if found.verdict is Verdict.TRUE]
    return (true or tried)[0]


# ---------------------------------------------------------------- told as a whole

_BEFORE_TIME = Late(
    r"(?:[ ]+[a-z]+){0,4}[ ]+(?:over|in|during|for|within|of|across|throughout)"
    r"(?:[ ]+(?:all|the|its|these|those|last|past|previous|latest|first))*[ ]+"
)
_AFTER_TIME = Late(r",?(?:[ ]+[a-z]+){0,6}[ ]+")
_AND = Late(r"\b(?:and|but|while|when|whose|who|which|that|as|because|if|so)\b")
"""What may stand between a number and its time, and what begins another statement."""

_NEAR = 40
"""So far apart may a number and a length of time stand that are one statement."""

_WORD_BEFORE = Late(r"[^\s.;:!?()\[\]]+[ ]+$")
_WORD_AFTER = Late(r"[ ]*,?[ ]+[^\s,.;:!?()\[\]]+")
_LED = Late(
    r"(?:\b(?:over|in|during|for|within|of|the|last|past|previous|these)[ ]+)+$",
    re.IGNORECASE,
)
"""What leads to a length of time and belongs to it: "over the last"."""

_TIME_AFTER = Late(rf"[ ]+(?:{'|'.join(TIME_WORDS)})\b")
_MOST_WORDS = 3
"""So many words may belong to a statement before its first number and after its last:
"over the last three years, there were 26,700 loans in total"."""


def counts_time(one: Loose) -> bool:
    """Tell whether a number is one of years, months or the like."""
    meaning = one.spotted.meaning
    if meaning is None or meaning.kind is not Kind.NUMBER:
        return False
    text = one.spotted.laid.text
    timed = measure_of(meaning.unit).kind == "time"
    return timed or bool(_TIME_AFTER.match(text, one.spotted.end))


_OF_TIME = Late(
    rf"[ ]+(?:out[ ]+)?of[ ]+(?:[a-z]+[ ]+){{0,2}}\S+[ ]+(?:{'|'.join(TIME_WORDS)})\b"
)


def lists_time(one: Loose) -> bool:
    """Tell whether what a number counts is years: "four of the last five years"."""
    return counts_time(one) or bool(
        _OF_TIME.match(one.spotted.laid.text, one.spotted.end)
    )


def joined(one: Loose, other: Loose, known: AllSeries) -> tuple[Loose, Told] | None:
    """Give the fewest words around two quantities of which a series is true, if any."""
    if not _go_together(one, other):
        return None
    said = stems(one.sentence)
    tried = [each for each in known.them if said & each.words]
    if not tried and len(known.them) <= _FEW:
        tried = list(known.them)
    main = other if counts_time(one) else one
    for start, end in _spans(one, other):
        whole = main.at(start, end, main.spotted.meaning)
        for each in tried:
            if offer := _offer(whole, each, known.bands):
                return whole, Told(offer, named=True)
    return None


def _go_together(one: Loose, other: Loose) -> bool:
    """Tell whether one of two quantities says of what time the other is."""
    text = one.spotted.laid.text
    between = text[one.spotted.end : other.spotted.start]
    if one.block is not other.block or one.sentence != other.sentence:
        return False
    if len(between) > _NEAR or BLANK in between:
        return False
    if one.spotted.kind is other.spotted.kind is Kind.TREND:
        return not between.strip() and other.said.startswith("since ")
    if counts_time(one) is not counts_time(other):
        led = _AFTER_TIME if counts_time(one) else _BEFORE_TIME
        return bool(led.fullmatch(between)) and not _AND.search(between)
    return between.strip() == "("


def _spans(one: Loose, other: Loose) -> Iterator[tuple[int, int]]:
    """Give the words that might be the statement, the fewest first."""
    text = one.spotted.laid.text
    starts = [one.spotted.start]
    ends = [_whole_end(text, other)]
    for _ in range(_MOST_WORDS):
        word = _WORD_BEFORE.search(text[: starts[-1]])
        starts += [word.start()] if word else []
        following = _WORD_AFTER.match(text, ends[-1])
        ends += [following.end()] if following else []
    if led := _LED.search(text[: starts[0]]):
        starts.insert(0, led.start())
    for last, first in product(ends, dict.fromkeys(starts)):
        if BLANK not in text[first:last]:
            yield first, last


def _whole_end(text: str, other: Loose) -> int:
    """Tell where a number ends with the time that it counts, or with its bracket."""
    end = other.spotted.end
    if timed := _TIME_AFTER.match(text, end):
        end = timed.end()
    opened = text[: other.spotted.start].rstrip().endswith("(")
    return end + 1 if opened and text[end : end + 1] == ")" else end
