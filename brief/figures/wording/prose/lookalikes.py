"""Words that only look like quantities: "a third party", "most clearly", "daily".

One check for each kind of expression; true means that the words are passed over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from brief.figures.wording.grammar.expressions import Expression
from brief.figures.wording.grammar.numbers import SMALL
from brief.figures.wording.grammar.tokens import END, NUMBER, SIGN, WORD, Tokens
from brief.figures.wording.grammar.units import ADVERBS
from brief.figures.wording.meaning import Approx, Bound, Kind
from brief.figures.wording.prose.majorities import not_a_share
from brief.figures.wording.prose.ones import is_lone, is_someone, marked, word_at

if TYPE_CHECKING:
    from collections.abc import Callable


_ADJECTIVES = frozenset(
    """
    way stop off to dimensional wheel wheeler wheelers wheeled sided handed faced track
    a on size tier star piece side door person pronged liner minded footed legged
    """.split()
)

_NOT_ZERO = frozenset(
    """
    net tolerance hours carbon emission emissions waste based sum hour rated trust
    """.split()
)


def _not_a_number(t: Tokens, item: Expression) -> bool:
    """Say whether a number word is a pronoun or a part of an adjective."""
    if _is_matrix(t, item):
        return True
    if t[item.core].kind != WORD:
        return False
    if item.meaning.upper is not None:
        return [x.text for x in t[item.core : item.end]] == ["one", "or", "two"]
    return any(check(t, item) for check in _NUMBER_CHECKS)


def _is_matrix(t: Tokens, item: Expression) -> bool:
    """Say whether a number is a side of a form: "a 5 by 5 matrix"."""
    last = item.end + 1 if t[item.end].text in {"by", "x", "×"} else item.end
    last = last + 1 if last > item.end else last
    return t[last].text in {"matrix", "matrices"} and (
        last > item.end or word_at(t, item.core - 1) in {"by", "x", "×"}
    )


def _is_hyphened(t: Tokens, item: Expression) -> bool:
    return t[item.end].text == "-" and not t[item.end].gap


def _is_adjective(t: Tokens, item: Expression) -> bool:
    """Say whether a number makes an adjective: "two-way", "one-off"."""
    return _is_hyphened(t, item) and t[item.end + 1].text in _ADJECTIVES


def _is_two_sided(t: Tokens, item: Expression) -> bool:
    """Say whether "two" is the end of "one or two", or of "a game of two halves"."""
    if t[item.core].text != "two":
        return False
    led = [x.text for x in t[max(0, item.core - 2) : item.core]] == ["one", "or"]
    if t[item.end].text == "ways" and word_at(t, item.core - 1) == "in":
        return led
    return led or t[item.end].text in {"sides", "halves", "ways", "minds"}


def _is_empty(t: Tokens, item: Expression) -> bool:
    """Say whether "zero" is a policy: "zero tolerance", "net zero"."""
    if t[item.core].text not in {"zero", "nil", "nought"}:
        return False
    hyphened = _is_hyphened(t, item)
    if hyphened and t[item.end + 1].kind == WORD and not t[item.end + 1].gap:
        return True
    follower = t[item.end + 1] if hyphened else t[item.end]
    return follower.text in _NOT_ZERO or word_at(t, item.core - 1) == "net"


def _is_manner(t: Tokens, item: Expression) -> bool:
    """Say whether "a million miles" is a manner of speaking."""
    return t[item.core].text == "a" and t[item.end].text == "miles"


_NUMBER_CHECKS = (
    _is_adjective,
    _is_two_sided,
    _is_empty,
    is_someone,
    _is_manner,
    is_lone,
)


_OTHER_HALF = frozenset(
    "first second other latter former better each this last next final".split()
)

_HALF_NOUNS = frozenset(
    """
    year yearly hearted term life day hourly way time price baked open past moon
    back brother sister board marathon mast truth measures
    """.split()
)

_AFTER_NTH = frozenset(
    """
    of in said say were are was is had have has did do felt live report reported who
    more fewer less higher lower say think thought believe believed agree agreed
    each as since also would will can could among from by do than using on not for
    with at when if where go get now still come came took take perceive feel want expect
    need prefer receive received rate rated describe consider experience experienced
    wanted needed preferred attended work worked lived failed passed voted support
    supported oppose opposed disagree disagreed know knew think
    """.split()
)


_SPENT = frozenset({"battle", "fun", "story"})


_HEDGED = frozenset("just about around over under almost roughly barely".split())
_NTH_NOUNS = frozenset(
    """
    party person time option year way runway place reading country reason term site
    phase stage round version wave edition tranche lane vote school hospital library
    """.split()
)
"""What "a third" may be one of behind a hedge: "just a third party"."""

_ENDINGS = frozenset("final finals finalist finalists end century deck pounder".split())


def _not_a_fraction(t: Tokens, item: Expression) -> bool:
    """Say whether "half" or "a third" counts off, or is a part of another word."""
    first = t[item.core]
    if first.kind != WORD:
        return False
    follower = t[item.end]
    final = follower.text == "-" and t[item.end + 1].text in _ENDINGS
    spent = follower.text == "the" and t[item.end + 1].text in _SPENT
    on = follower.text == "-" and t[item.end + 1].text == "on"
    if final or on or spent or follower.text == "past":
        return True
    if first.text == "half" or t[item.end - 1].text == "half":
        if follower.text == "-" and not follower.gap and not t[item.end + 1].gap:
            return True
        after = t[item.end + 1] if follower.text == "-" else follower
        return word_at(t, item.core - 1) in _OTHER_HALF or after.text in _HALF_NOUNS
    if first.text not in {"a", "an"} or t[item.end - 1].text in {"quarter", "half"}:
        return False
    ends = follower.kind in {SIGN, END} and follower.text != "-"
    led = word_at(t, item.start - 1) in {"by", "nearly", "and"}
    hedged = word_at(t, item.start) in _HEDGED or word_at(t, item.start - 1) in _HEDGED
    led = led or (hedged and follower.text not in _NTH_NOUNS)
    return not (ends or led or follower.text in _AFTER_NTH or marked(item))


_AFTER_DOUBLE = frozenset(
    """
    the that what its their in this those since by over to from as between during
    again every within after number rate size
    """.split()
)

_TO_DOUBLE = frozenset("to will would could may might can should did".split())

_BARE_FORMS = frozenset("double triple treble quadruple".split())


_DOUBLED = frozenset("down back check click up count counted counting".split())


def _is_folded(t: Tokens, item: Expression) -> bool:
    """Say whether it multiplies nothing: "the aims are two-fold", "double down"."""
    if t[item.core].text == "double" and t[item.core + 1].text in _DOUBLED:
        return True
    folded = t[item.end - 1].text in {"fold", "twofold", "threefold"}
    if not folded or word_at(t, item.core - 1) not in {"is", "are", "was", "were"}:
        return False
    return t[item.end].kind in {SIGN, END} or t[item.end].text in {"in", "and"}


def _not_a_multiple(t: Tokens, item: Expression) -> bool:
    """Say whether "double" is a part of a name, "twice" a manner of speaking."""
    text = t[item.core].text
    follower = t[item.end]
    served = [one.text for one in t[item.core : item.core + 3]] == ["double", "as", "a"]
    timed = text == "a" and t[item.end - 1].text == "times"
    if served or timed or _is_folded(t, item):
        return True
    if text in {"doubled", "doubling", "doubles"}:
        next_word = t[item.core + 1].text
        acts = next_word == "as" and t[item.core + 2].text in {"a", "an", "the", "his"}
        return acts or next_word in {"up", "down", "back"}
    if text == "twice":
        return word_at(t, item.core - 1) == "think" or follower.text == "over"
    if text not in _BARE_FORMS or item.end > item.core + 1 or marked(item):
        return False
    if word_at(t, item.core - 1) in _TO_DOUBLE:
        return follower.text in {"check", "-", "up"}
    ends = follower.kind in {SIGN, END} and follower.text != "-"
    return not (ends or follower.text in _AFTER_DOUBLE)


_VAGUE_SIZES = frozenset({"a_few", "several", "couple"})


def _not_a_size(t: Tokens, item: Expression) -> bool:
    """Say whether a word for a size is too vague to be held to anything."""
    amount = item.meaning.amount
    if item.meaning.word in _VAGUE_SIZES:
        return amount is None or amount.value == 1
    if item.meaning.word == "scores" or t[item.core].text == "tens":
        if item.meaning.word == "scores" and t[item.end].kind == NUMBER:
            return True
        followed = t[item.end - 1].text == "of" or t[item.end].text == "of"
        return not followed and t[item.end - 1].text in {"scores", "tens"}
    return False


_ADVERB_AFTER = frozenset(
    "across in by at on for during with and or to from since within throughout".split()
)

_ADVERB_BEFORE = frozenset(
    "a an the our their its his her this each that these those any is are per".split()
)

_SOMEONE = frozenset(
    "someone somebody person woman man child victim one dies died killed".split()
)


_EACH_ONE = frozenset("each every any this that".split())


_REGULAR = frozenset("update report review meeting".split())
"""After "six monthly" one of these is a thing that comes round."""


def _not_a_rate(t: Tokens, item: Expression) -> bool:
    """Say whether "daily" is an adjective, or a schedule and not a count."""
    each = t[item.core].text == "one" and word_at(t, item.start - 1) in _EACH_ONE
    if each or (t[item.end - 1].text == "monthly" and t[item.end].text in _REGULAR):
        return True
    if item.meaning.word != "adverb":
        return False
    if t[item.core].text not in {"daily", "hourly", "nightly"}:
        hedged = item.meaning.approx is not Approx.NONE
        return not (hedged and t[item.end].kind in {SIGN, END})
    before, after = word_at(t, item.core - 1), t[item.end]
    if after.text in {"and", "or", ","} and t[item.end + 1].text in ADVERBS:
        described = t[item.end + 2]
        return described.kind == WORD and described.text not in _ADVERB_AFTER
    if before in _ADVERB_BEFORE or before in ADVERBS or not before:
        return True
    return not (after.kind in {SIGN, END} or after.text in _ADVERB_AFTER)


def _not_an_interval(t: Tokens, item: Expression) -> bool:
    """Say whether "every year" only says that a thing is regular."""
    amount = item.meaning.amount
    if amount is None or amount.value != 1 or item.meaning.upper is not None:
        return False
    meaning = item.meaning
    hedged = meaning.bound is not Bound.NONE or meaning.approx is not Approx.NONE
    if t[item.core].text == "once" or hedged:
        return False
    if t[item.core].text != "every" or item.meaning.period in {"year", "month"}:
        return True
    near = {token.text for token in t[max(0, item.start - 8) : item.start]}
    return not near & _SOMEONE


def _not_a_change(t: Tokens, item: Expression) -> bool:
    """Say whether "halves" are parts of a match or of a year."""
    halves = t[item.core].text == "halves" and item.end == item.core + 1
    return halves and t[item.end].text not in {"next", "by", "over", "when", "if"}


def _not_points(t: Tokens, item: Expression) -> bool:
    """Say whether "one point" is a place or a moment: "at one point", "of contact"."""
    bare = item.meaning.word == "points" and t[item.end - 1].text == "point"
    return bare and t[item.core].text in {"one", "a"} and not marked(item)


_METHODS = frozenset(
    "confidence credible significance uncertainty prediction ci cis".split()
)


def _not_a_percentage(t: Tokens, item: Expression) -> bool:
    """Say whether a percentage names a method: "a 95% interval", "at the 5% level"."""
    bracketed = t[item.start - 1].text == "(" and item.start > 1
    if bracketed and t[item.start - 2].text in {"interval", "intervals", "limits"}:
        return True
    level = t[item.end].text == "level" and word_at(t, item.start - 2) == "at"
    return level or t[item.end].text in _METHODS


def _not_dated(t: Tokens, item: Expression) -> bool:
    """Say whether a reference has no number of its own: M6, 5G."""
    inside = t[item.start : item.end]
    return not any(token.kind == NUMBER or token.text in SMALL for token in inside)


LOOKALIKES: dict[Kind, Callable[[Tokens, Expression], bool]] = {
    Kind.NUMBER: _not_a_number,
    Kind.PERCENT: _not_a_percentage,
    Kind.POINTS: _not_points,
    Kind.FRACTION: _not_a_fraction,
    Kind.SHARE: not_a_share,
    Kind.MULTIPLE: _not_a_multiple,
    Kind.MAGNITUDE: _not_a_size,
    Kind.RATE: _not_a_rate,
    Kind.INTERVAL: _not_an_interval,
    Kind.CHANGE: _not_a_change,
    Kind.LABEL: _not_dated,
}
"""For each kind, what tells the words that only look like it."""
