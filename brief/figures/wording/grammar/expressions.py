"""One quantity expression: its modifiers, its core, and what follows it.

Puts together what the readers of numbers, rates and words give. It judges nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from brief.figures.wording.grammar.clauses import Marks, applied, prefixes, suffixed
from brief.figures.wording.grammar.comparisons import comparison_word
from brief.figures.wording.grammar.compounds import one_longer
from brief.figures.wording.grammar.dates import since_at_least
from brief.figures.wording.grammar.doubled import multiple_word
from brief.figures.wording.grammar.families import (
    OPEN_WORDS,
    magnitude_word,
    share_word,
)
from brief.figures.wording.grammar.innocents import innocent
from brief.figures.wording.grammar.nearest import rounded_first, rounded_so
from brief.figures.wording.grammar.numbers import EXACT_SCALES, SCALES, SMALL
from brief.figures.wording.grammar.often import often
from brief.figures.wording.grammar.operands import operand
from brief.figures.wording.grammar.phrases import Phrases, spread
from brief.figures.wording.grammar.ranges import between, outside, ranged
from brief.figures.wording.grammar.rates import (
    interval,
    one_a_day,
    with_period,
)
from brief.figures.wording.grammar.tails import multiplied, of_so_many_digits
from brief.figures.wording.grammar.tokens import (
    BESIDE,
    END,
    NUMBER,
    SIGN,
    WORD,
    Tokens,
    is_times,
)
from brief.figures.wording.grammar.units import ADVERBS
from brief.figures.wording.grammar.wholes import of_counted
from brief.figures.wording.meaning import Approx, Bound, Form, Kind, Meaning

if TYPE_CHECKING:
    from collections.abc import Callable

Read = tuple[Meaning, int]


@dataclass(frozen=True, slots=True)
class Expression:
    """A meaning with the first token of its words and the one after its last.

    `core` is the first token that is not a modifier.
    """

    meaning: Meaning
    start: int
    core: int
    end: int


def expression(t: Tokens, i: int) -> Expression | None:
    """Read the quantity expression that begins at this token."""
    plain = innocent(t, i)
    if plain is not None:
        return Expression(plain[0], i, i, plain[1])
    best: tuple[Marks, int, Read] | None = None
    for marks, j in reversed(prefixes(t, i)):
        read = None if j > i and _is_dated(t, j, marks) else core(t, j)
        if read is not None and read[0].kind is Kind.SHARE:
            read = of_counted(t, *read)
        if read is not None and (best is None or _is_better(read, best[2])):
            best = marks, j, read
    return None if best is None else _finished(t, i, best[1], best[0], best[2])


def _is_dated(t: Tokens, j: int, marks: Marks) -> bool:
    """Say whether a date stands after modifiers: "reducing the 2018/19 overspend"."""
    plain = innocent(t, j) if t[j].kind == NUMBER else None
    if plain is None or plain[0].kind is not Kind.DATE:
        return False
    outside = marks.bound is not Bound.NONE or marks.approx is not Approx.NONE
    statute = t[plain[1]].text in _STATUTES and t[j - 1].text == "the"
    told = statute or since_at_least(t, j)
    return plain[1] > j + 1 or told or not outside


_STATUTES = frozenset("act acts regulations order rules measure code scheme".split())
"""After a year these name a law: "under the 2003 Act" is no bound."""


def _is_better(read: Read, best: Read) -> bool:
    """Say whether a reading with fewer modifiers is the one meant: "almost all"."""
    return read[1] > best[1] or (read[1] == best[1] and read[0].kind is Kind.SHARE)


def _finished(t: Tokens, i: int, j: int, marks: Marks, read: Read) -> Expression:
    """Add what follows the core, then the modifiers before it."""
    meaning, end = rounded_so(t, *of_counted(t, *read))
    meaning, end = _give_or_take(t, meaning, end)
    marks, end = suffixed(t, end, marks)
    meaning, end = _late_period(t, meaning, end)
    meaning = _sound(t, j, applied(marks, meaning))
    if meaning.kind is Kind.INTERVAL and _is_bounded(marks):
        meaning = often(meaning)
    start = i if marks.empty or marks.start < 0 else min(marks.start, j)
    return Expression(meaning, start, j, end)


_TOLERANCES: Phrases[bool] = Phrases(
    spread(("give or take|plus or minus|±|+ / -|+ or -|within plus or minus", True))
)


def _give_or_take(t: Tokens, meaning: Meaning, i: int) -> Read:
    """Read the "give or take ten" of "300, give or take ten" as a range."""
    at = _TOLERANCES.at(t, i + 1 if t[i].text == "," else i)
    ranged = meaning.upper is not None or meaning.kind is Kind.COUNTED
    if at is None or meaning.amount is None or ranged:
        return meaning, i
    other = operand(t, at[1])
    if other is None or other[0].amount is None:
        return meaning, i
    said, margin = meaning.amount, other[0].amount.value
    if other[0].kind not in {Kind.NUMBER, meaning.kind} or margin > said.value:
        return meaning, i
    low, high = (replace(said, value=said.value + way * margin) for way in (-1, 1))
    return replace(meaning, amount=low, upper=high), other[1]


def _sound(t: Tokens, j: int, meaning: Meaning) -> Meaning:
    """Read "not one of the 12" as none of them; refuse "all but 12 of the eight"."""
    if meaning.kind is not Kind.COUNTED or meaning.amount is None:
        return meaning
    whole = meaning.whole
    if meaning.word == "all but" and whole and meaning.amount.value > whole.value:
        return replace(meaning, fault="more are left out than there are")
    if meaning.negated and t[j].text == "one" and meaning.upper:
        return Meaning(Kind.SHARE, word="none", whole=meaning.upper)
    return meaning


def _is_bounded(marks: Marks) -> bool:
    return marks.bound is not Bound.NONE or marks.approx is not Approx.NONE


def _late_period(t: Tokens, meaning: Meaning, end: int) -> Read:
    """Read the period of "200 or more a year" and "20 or so each week"."""
    return with_period(t, meaning, end) or (meaning, end)


def core(t: Tokens, i: int) -> Read | None:
    """Read an expression without its modifiers; the longest reading wins."""
    token = t[i]
    if token.side == BESIDE and token.kind == NUMBER:
        return None
    if token.kind in {NUMBER, SIGN} or is_times(token):
        return ranged(t, i)
    if token.kind != WORD:
        return None
    reads = [
        read
        for reader in _READERS.get(token.text, ())
        if (read := reader(t, i)) is not None
    ]
    return max(reads, key=lambda read: read[1]) if reads else None


def multiple(t: Tokens, i: int) -> Read | None:
    """Read "twice as likely", "double the number", "a six-fold increase"."""
    read = multiple_word(t, i)
    if read is None:
        return None
    meaning, end = read
    if meaning.kind is not Kind.MULTIPLE:
        return meaning, end
    return multiplied(t, *_up_to_another(t, meaning, end))


def _up_to_another(t: Tokens, meaning: Meaning, end: int) -> Read:
    """Read the "to three times" of "twice to three times"."""
    second = operand(t, end + 1) if t[end].text in {"to", "or"} else None
    if second is None or second[0].kind is not Kind.MULTIPLE:
        return meaning, end
    low, high = meaning.amount, second[0].amount
    if low is None or high is None or low.value >= high.value:
        return meaning, end
    return replace(meaning, upper=high), second[1]


def _magnitude(t: Tokens, i: int) -> Read | None:
    """Read "tens of thousands", and the period after it, or "double-digit growth"."""
    read = magnitude_word(t, i)
    if read is None:
        return None
    return with_period(t, *read) or of_so_many_digits(t, *read) or read


def all_but(t: Tokens, i: int) -> Read | None:
    """Read "all but doubled" as almost, and "all but four" as a share of the rest."""
    if t[i + 1].text not in {"but", "bar", "except", "save"}:
        return None
    read = multiple(t, i + 2)
    if read is not None:
        return replace(read[0], approx=Approx.BELOW), read[1]
    rest = operand(t, i + 2)
    if rest is None or rest[0].unit:
        return None
    said = rest[0].amount
    if rest[0].kind in {Kind.FRACTION, Kind.PERCENT} and said and not rest[0].upper:
        return replace(rest[0], amount=replace(said, value=1 - said.value)), rest[1]
    if rest[0].kind not in {Kind.NUMBER, Kind.COUNTED}:
        return None
    left, whole = rest[0].amount, rest[0].upper
    made = Meaning(Kind.COUNTED, left, whole=whole, word="all but")
    return made, rest[1]


def factor(t: Tokens, i: int) -> Read | None:
    """Read "by a factor of six" and "a factor of 2.5"."""
    j = i + 1 if t[i].text == "a" else i
    if t[j].text != "factor" or t[j + 1].text != "of":
        return None
    read = operand(t, j + 2)
    if read is None or read[0].kind is not Kind.NUMBER or read[0].amount is None:
        return None
    amount = read[0].amount
    form = Form.THRESHOLD if amount.value == 2 else Form.MULTIPLE
    made = amount if amount.step != 1 else replace(amount, form=form)
    return Meaning(Kind.MULTIPLE, made), read[1]


# ------------------------------------------------------------------ the readers

Reader = "Callable[[Tokens, int], Read | None]"


_CODES = ("gbp", "usd", "eur", "minus")


def _readers() -> dict[str, tuple[Callable[[Tokens, int], Read | None], ...]]:
    """Say for each first word which readers may read on from it."""
    table: dict[str, list[Callable[[Tokens, int], Read | None]]] = {}
    numeric = {*SMALL, *EXACT_SCALES, *SCALES, "half", "a", "an", *_CODES}
    groups = (
        (numeric, ranged),
        ({"between", "from"}, between),
        ({"outside", "outwith"}, outside),
        ({"every", "each", "once", "twice", "thrice", *ADVERBS}, interval),
        ({"alternate", "intervals"}, interval),
        ({"a", "factor"}, factor),
        ({"a", "an"}, one_a_day),
        ({"a", "an"}, one_longer),
        ({"all", "everyone", "everybody"}, all_but),
        ({"to", "rounded"}, rounded_first),
        ({"third", "quarter", "fifth"}, ranged),
        (OPEN_WORDS | {"halved", "halving", "halves", "halve", "a"}, multiple),
        (OPEN_WORDS, share_word),
        (OPEN_WORDS, _magnitude),
    )
    for words, reader in groups:
        for word in words:
            table.setdefault(word, []).append(reader)
    return {word: tuple(readers) for word, readers in table.items()}


_READERS = _readers()


def comparison(t: Tokens, i: int) -> Expression | None:
    """Read a comparison without a number of its own: "more likely than"."""
    read = comparison_word(t, i)
    if read is None:
        return None
    meaning = replace(read[0], negated=_is_denied(t, i))
    than = "than" in {t[read[1] - 1].text, t[read[1]].text}
    became = i > 0 and t[i - 1].text in _BECAME and not _is_its_object(t, i)
    if became and not than:
        meaning = replace(meaning, word=_BECOME.get(meaning.word, meaning.word))
    if _is_done_to(t, read[1]):
        meaning = replace(meaning, word=_TURNED.get(meaning.word, meaning.word))
    return Expression(meaning, i, i, read[1])


_BECAME = frozenset(
    """
    got gets get getting gotten became become becoming edged ticked moved pushed driven
    nudged drifted inched trended sank closed finished ended grew grown made turned
    crept climbed
    """.split()
)
_BECOME = {
    "higher": "rose",
    "lower": "fell",
    "better": "improved",
    "worse": "worsened",
}
"""What something became runs from the first figure to the second: "got worse"."""


def _is_its_object(t: Tokens, i: int) -> bool:
    """Say whether a verb has what is compared: "made more reports", "got fewer"."""
    if t[i].text not in _HOW_MANY:
        return False
    if t[i - 1].text == "made":
        return i < 2 or t[i - 2].text not in _BE
    for one in t[i + 1 : i + 4]:
        if one.kind != WORD or one.text in _NO_OBJECT:
            return False
        if one.text.endswith("s") and not one.text.endswith(("ss", "ous")):
            return t[i - 1].text not in _NEVER_HAVE
    return False


_HOW_MANY = frozenset("more fewer less".split())
_BE = frozenset("is are was were be been being".split())
_NO_OBJECT = frozenset("than as to for in on of by at with from and or but".split())
_NEVER_HAVE = frozenset("become became becoming edged ticked sank crept".split())


def _is_done_to(t: Tokens, end: int) -> bool:
    """Say whether the verb is passive: "men, outnumbered by women"."""
    verb = t[end - 1].text.endswith(("ed", "en", "one"))
    by = verb and t[end].text == "by" and t[end + 1].kind in {WORD, END}
    return by and t[end + 1].text not in SMALL


_TURNED = {"higher": "lower", "lower": "higher", "beaten": "worse", "same": "same"}


def _is_denied(t: Tokens, i: int) -> bool:
    """Say whether "not", "never quite" or "yet to" stands before."""
    while i > 0 and t[i - 1].text in SOFTENED:
        i -= 1
    word = t[i - 1].text if i > 0 else ""
    if word in _ENDED or (word == "longer" and i > 1 and t[i - 2].text == "no"):
        return True
    if word == "to":
        return i > 1 and t[i - 2].text in _FAILING
    return word in {"not", "never", "no", "nowhere"} or word.endswith("n't")


SOFTENED = frozenset(
    """
    yet always quite fully ever even consistently been go gone come run nearly as so
    """.split()
)
_FAILING = frozenset(
    "yet failed fails failing fail unable failure ceased refused".split()
)
"""Before "to" these deny what follows: "yet to meet its target"."""

_ENDED = frozenset({"stopped", "ceased"})
"""What has ended is not so: "stopped rising"."""
