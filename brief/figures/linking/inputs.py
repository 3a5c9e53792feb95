"""The input that a number wants which no figure states, drafted in YAML.

Only what the words and the citation near them say is filled in; the rest is left
blank for its author. Words without a number give no input.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from fractions import Fraction

from brief.figures.linking.draft import Loose
from brief.figures.nouns import plural
from brief.figures.numbers import digits
from brief.figures.rounding import places, to_step
from brief.figures.units import Kind as UnitKind
from brief.figures.wording import Kind
from brief.figures.wording.grammar.units import HOURS, TIME_WORDS
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Amount, Bound, Meaning

_BOUNDS = {
    Bound.OVER: "more than",
    Bound.WELL_OVER: "more than",
    Bound.AT_LEAST: "at least",
    Bound.UNDER: "less than",
    Bound.WELL_UNDER: "less than",
    Bound.AT_MOST: "at most",
}
_SHARES = frozenset({Kind.PERCENT, Kind.FRACTION, Kind.CHANGE})
_UNITS = {
    Kind.POINTS: UnitKind.POINTS.value,
    Kind.MULTIPLE: "ratio",
    **dict.fromkeys(_SHARES, UnitKind.PERCENT.value),
}
_NUMBERED = frozenset({Kind.NUMBER, Kind.PAIR, Kind.RATE, *_UNITS})
_NOUN = Late(r"\s+([a-z]{3,})")
_ESTIMATED = Late(r"\bestimate", re.IGNORECASE)
_WORDS_OF_YAML = frozenset("true false yes no on off null none y n".split())
_SMALL_WORDS = _WORDS_OF_YAML | frozenset(
    """
    and the for from with that were was are has had have per over under than then but
    not nor since until while when who whom whose which what where there here they them
    their our your his her its into onto out off about above below between among across
    during within without more less fewer came come went did does may will can could
    would should must said say says also only even still each every all both any some
    such this these those because though although
    """.split()
)
"""Words behind a number that name nothing: "26,700 over the last three years"."""


def drafted(one: Loose, taken: frozenset[str] = frozenset(), name: str = "") -> str:
    """Draft the entries of `figures.yaml` for a quantity; nothing where it has none.

    They stand under a name that is not taken, or under the one that is given.
    """
    meaning = one.spotted.meaning
    if meaning is None or meaning.kind not in _NUMBERED or meaning.amount is None:
        return ""
    name = name or _name(one, taken, ranged=meaning.upper is not None)
    ends = [meaning.amount] if meaning.upper is None else _ends(meaning)
    names = [name] if len(ends) == 1 else [f"{name}{end}" for end in _RANGED]
    return "\n".join(
        line
        for own, amount in zip(names, ends, strict=True)
        for line in _entry(own, amount, meaning, one)
    )


def stem_of(one: Loose) -> str:
    """Say what an input is of, so that two of one thing and value are equal."""
    lines = drafted(one).splitlines()
    return "\n".join(line for line in lines if not line.startswith(_CITING))


def values_of(draft: str) -> tuple[str, ...]:
    """Give what drafted entries state, whatever they are called."""
    lines = draft.splitlines()
    return tuple(line for line in lines if line.startswith(_STATING))


_CITING = ("    source:", "    page:")
_STATING = ("    value:", "    bound:", "    unit:")
_RANGED = ("_low", "_high")
_ENTRY = Late(r"^  ([a-z][a-z0-9_]*):$", re.MULTILINE)


def names_of(draft: str) -> tuple[str, ...]:
    """Give the names of drafted entries: one, or two of a range."""
    return tuple(_ENTRY.findall(draft))


def renamed(draft: str, name: str) -> str:
    """Give drafted entries another name."""
    first = names_of(draft)[0].removesuffix(_RANGED[0])
    own = re.compile(rf"^  {first}(?=(?:_low|_high)?:$)", re.MULTILINE)
    return own.sub(f"  {name}", draft)


def _ends(meaning: Meaning) -> list[Amount]:
    return [one for one in (meaning.amount, meaning.upper) if one is not None]


def _name(one: Loose, taken: frozenset[str], *, ranged: bool) -> str:
    """Name an input by the word after it, for its author to better."""
    noun = _NOUN.match(one.spotted.laid.text, one.spotted.end)
    name = noun[1] if noun and noun[1] not in _SMALL_WORDS else "unnamed"
    number = 2
    made = name
    while taken & {f"{made}{end}" for end in (_RANGED if ranged else ("",))}:
        made, number = f"{name}_{number}", number + 1
    return made


def _entry(name: str, amount: Amount, meaning: Meaning, one: Loose) -> Iterator[str]:
    """Write one entry, with blanks for what nobody has said yet."""
    kind = Kind(meaning.word) if meaning.kind is Kind.PAIR else meaning.kind
    share = kind in _SHARES
    way = -1 if _BELOW_NOUGHT.match(one.said) and amount.value > 0 else 1
    bound = "" if _is_during(one) else _BOUNDS.get(meaning.bound)
    yield f"  {name}:"
    yield f"    value: {_written(way * amount.value * (100 if share else 1))}"
    if bound:
        yield f"    bound: {bound}"
    if _ESTIMATED.search(one.sentence):
        yield "    estimate: true"
    said = (("unit", _unit(kind, meaning)), *_BLANKS, ("source", one.source))
    for key, value in (*said, ("page", one.page)):
        yield f"    {key}: {_scalar(value)}".rstrip()


_BLANKS = tuple((key, "") for key in ("counts", "population", "area", "period"))
_BELOW_NOUGHT = Late(r"[-\u2212\u2013]\s?[£$€]?\d")
"""A number that is written below nought: "−7%"."""

_DURING = Late(rf"over\b.*\b(?:{'|'.join(TIME_WORDS)})$", re.IGNORECASE)
_LASTING = Late(
    r"\b(?:for|takes?|took|taken|lasts?|lasted|waits?|waited|waiting|is|was|are|were|be"
    r"|been|after|of|aged)\s*$"
)


def _is_during(one: Loose) -> bool:
    """Tell whether words say during what time: "the rent over ten years".

    "It took over ten years" says that it took more.
    """
    before = one.spotted.laid.text[: one.spotted.start]
    return bool(_DURING.match(one.said)) and not _LASTING.search(before)


def _unit(kind: Kind, meaning: Meaning) -> str:
    """Give the unit as it is written; nothing where the words do not say it."""
    unit = _UNITS.get(kind, meaning.unit)
    unit = plural(unit) if unit in HOURS else unit
    return f"{unit} per {meaning.period}" if unit and kind is Kind.RATE else unit


def _written(value: Fraction) -> str:
    """Write a number as inputs are written; one without end to two decimals."""
    count = places(value)
    if count is None:
        value, count = to_step(value, Fraction(1, 100)), 2
    return digits(value, count).replace("\N{MINUS SIGN}", "-")


_PLAIN = Late(r"[A-Za-z](?:[\w./()–-]|,? (?=[\w(]))*")
"""Words that YAML takes as they stand: nothing that it reads as a mark, and no space
before or behind them."""


def _scalar(said: str) -> str:
    """Write words in YAML, in quotation marks where it would read them otherwise."""
    plain = _PLAIN.fullmatch(said) and said.lower() not in _WORDS_OF_YAML
    return said if plain or not said else json.dumps(said, ensure_ascii=False)
