"""How a declared phrase is said: as it is meant, denied, widened or contradicted.

"Not excluding Dudley" holds the words "excluding Dudley" and says the opposite of them;
"in 2016 and 2017" says more than "in 2016"; "including Dudley" takes it back. Only the
words that touch a phrase are looked at, and a short table of opposites.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from enum import IntEnum
from functools import lru_cache

from brief.figures.nouns import is_person
from brief.figures.smallprint.phrases import (
    MARKS,
    Span,
    Token,
    all_places,
    places,
    spoken,
    words_of,
)
from brief.figures.wording.late import Late


class Way(IntEnum):
    """How a text says a phrase; it may say nothing of it."""

    NOTHING = 0
    SAID = 1
    APART = 2
    AGAINST = 3


_DENYING = frozenset(
    """
    not never no none nor neither without except excluding excepting cannot non outside
    beyond whether hardly scarcely barely unlike
    """.split()
)
_DENYING_TWO = frozenset(
    {
        *(("rather", "than"), ("other", "than"), ("instead", "of"), ("far", "from")),
        *(("opposed", "to"), ("no", "longer"), ("apart", "from"), ("aside", "from")),
        *(("whether", "or"), ("anything", "but"), ("all", "but"), ("distinct", "from")),
    }
)
_LIGHT = frozenset(
    """
    a an the all any every only just merely solely simply even be being been really
    actually necessarily alway yet also so called counted as among those these is are
    was were
    """.split()
)
"""Words that may stand between a denial and what it denies: "not only in 2016"."""

_TIED = frozenset("in on at by for of over since within from to until during".split())
"""With these a phrase says when, where or of what, and not what is counted."""

_MOST = 3
"""Light words that are passed over between a denial and what it denies."""


def denied(tokens: Sequence[Token], span: Span) -> bool:
    """Tell whether the words that touch a phrase deny it."""
    before = _before(tokens, span[0])
    light = list(before)
    while light and light[-1] in _LIGHT and len(before) - len(light) < _MOST:
        if _denies(light):
            return True
        light.pop()
    if _denies(light):
        return True
    none = tokens[span[0]].text not in _TIED and _of_none(before)
    behind = [one.text for one in tokens[span[1] : span[1] + 2]]
    return none or behind == ["or", "not"] or _either_way(before, tokens, span)


def _of_none(before: Sequence[str]) -> bool:
    """Tell of "no count excluding Dudley", but not of "with no car"."""
    return list(before[-2:-1]) == ["no"] and not set(before[-3:-2]) & _HAVING


_HAVING = frozenset("with have has had having of".split())


def _before(tokens: Sequence[Token], at: int) -> list[str]:
    """Give the words before a place, back to the last mark."""
    found: list[str] = []
    while at > 0 and tokens[at - 1].text not in MARKS and len(found) < _MOST + 2:
        at -= 1
        found.insert(0, tokens[at].text)
    return found


def _denies(words: Sequence[str]) -> bool:
    """Tell whether words end with a denial: "rather than", "aren't"."""
    last = words[-1] if words else ""
    two = tuple(words[-2:])
    return last in _DENYING or last.endswith("n't") or two in _DENYING_TWO


def _either_way(before: Sequence[str], tokens: Sequence[Token], span: Span) -> bool:
    """Tell of "in treatment or not in treatment", which says neither."""
    own = [one.text for one in tokens[span[0] : span[1]]]
    return own[:1] == ["not"] and before[-len(own) :] == [*own[1:], "or"]


def own_denials(counts: str) -> tuple[str, ...]:
    """Give what a figure counts by a denial: "visits at which nobody was at home"."""
    return tuple(one[0] for one in _OWN_DENIAL.finditer(counts))


_OWN_DENIAL = Late(
    r"\b(?:nobody|no one) (?:was|were|is|are|had|has|came|answered|could)\b[^,;()]*",
    re.IGNORECASE,
)


def undenied(text: str, phrases: Iterable[str]) -> str:
    """Take the "not" of declared phrases out of a text, with what it denies.

    "Any user not in treatment costs" denies no cost.
    """
    tokens, kept, floor = spoken(text), text, len(text)
    for start, end in reversed(all_places(tokens, phrases)):
        denying = [at for at in range(start, end) if _denies([tokens[at].text])]
        last = tokens[end - 1].end
        own = denying and end - start > 1 and not denied(tokens, (start, end))
        if own and last <= floor:
            floor = tokens[denying[0]].start
            kept = f"{kept[:floor].rstrip()} {kept[last:].lstrip()}"
    return kept


# ---------------------------------------------------------------- more than is meant

_YEAR = Late(r"(?:19|20)\d\d(?:/\d\d)?")
_ON_TO = frozenset({"to", "until", "till", "through"})
_JOINS = _ON_TO | {"and", "or", "/", ","}
_BEYOND = frozenset(
    "earlier later before after since onward over older above below under".split()
)


def widened(tokens: Sequence[Token], span: Span, spared: Collection[str] = ()) -> bool:
    """Tell whether a phrase that ends in a number is said to go on: "2016 or earlier".

    `spared` are years that another number of the sentence is of.
    """
    start, end = span
    if not tokens[end - 1].text[:1].isdigit():
        return False
    behind = [one.text for one in tokens[end : end + 3]]
    if behind[:1] == ["onward"] or _goes_on(behind, spared):
        return True
    before = [one.text for one in tokens[max(0, start - 2) : start]]
    first = before[0] if before[1:] == ["and"] else ""
    year = bool(_YEAR.fullmatch(first)) and first not in spared
    return bool(_YEAR.match(tokens[end - 1].text)) and (year or first in _BEYOND)


def _goes_on(behind: Sequence[str], spared: Collection[str]) -> bool:
    """Tell whether the words behind a number join another to it."""
    if not behind or behind[0] not in _JOINS:
        return False
    rest = behind[2:] if behind[1:2] == ["in"] else behind[1:]
    word, ends = "".join(rest[:1]), not rest[1:] or rest[1] in MARKS
    if behind[0] in _ON_TO:
        return word[:1].isdigit()
    if word in _BEYOND:
        return behind[0] == "or" or (behind[0] == "and" and ends)
    return bool(_YEAR.fullmatch(word)) and word not in spared


# ---------------------------------------------------------------- the opposite

_LEAVES_OUT = Late(
    r"(?:excluding|excepting|except(?: for)?|without|not including|apart from|but not"
    r"|leaving out|other than|minus|not counting) (.+)",
    re.IGNORECASE,
)
_TAKES_IN = Late(r"(?:including|counting|with) (.+)", re.IGNORECASE)
_IN = (
    "including {}|inclusive of {}|counting {}|with {}|plus {}|{} included"
    "|{} is included|{} are included|{} too|{} as well|{} among them|even {}"
).split("|")
_OUT = (
    "excluding {}|without {}|not including {}|leaving out {}|{} excluded|except {}"
    "|apart from {}"
).split("|")
_OUT_AFTER_ALL = frozenset("excluded not apart left missing removed aside out".split())
"""Behind "with Dudley", these leave it out: "with Dudley left out"."""


@lru_cache(maxsize=512)
def opposites(phrase: str) -> tuple[str, ...]:
    """Give what would take a phrase back: "including Dudley" of "excluding Dudley"."""
    if out := _LEAVES_OUT.fullmatch(phrase.strip()):
        return tuple(one.format(out[1]) for one in _IN)
    if taken := _TAKES_IN.fullmatch(phrase.strip()):
        return tuple(one.format(taken[1]) for one in _OUT)
    return (f"un{phrase}",) if phrase.isalpha() and phrase.islower() else ()


def opposed(tokens: Sequence[Token], phrases: Iterable[str]) -> Iterator[Span]:
    """Give the places that say the opposite of any of the phrases."""
    for phrase in phrases:
        for other in opposites(phrase):
            for span in places(tokens, other):
                if not denied(tokens, span) and _takes_back(tokens, span):
                    yield span


def _takes_back(tokens: Sequence[Token], span: Span) -> bool:
    """Tell whether "with Dudley" stands by itself, and does not leave it out."""
    start, end = span
    if {one.text for one in tokens[end : end + 2]} & _OUT_AFTER_ALL:
        return False
    around = (*tokens[max(0, start - 1) : start], *tokens[end : end + 1])
    apart = all(one.text in MARKS for one in around)
    return tokens[start].text != "with" or apart


def altered(tokens: Sequence[Token], phrases: Iterable[str]) -> Iterator[Span]:
    """Give the places that say a phrase with other numbers: "aged 15 to 24".

    Years are held to the period of a figure, and left alone here.
    """
    for wanted in map(words_of, phrases):
        plain = [at for at, word in enumerate(wanted) if word[:1].isdigit()]
        years = any(_YEAR.match(wanted[at]) for at in plain)
        shape = wanted[:2] if wanted[:1] == ("aged",) else wanted
        for at in range(len(tokens) - len(shape) + 1 if plain and not years else 0):
            said = [one.text for one in tokens[at : at + len(wanted)]]
            if said != list(wanted) and _same_shape(said[: len(shape)], shape):
                yield at, at + len(shape)


def _same_shape(said: Sequence[str], shape: Sequence[str]) -> bool:
    """Tell whether words are those of a shape, with whatever numbers."""
    return all(
        one == other or (one[:1].isdigit() and other[:1].isdigit())
        for one, other in zip(said, shape, strict=True)
    )


# ---------------------------------------------------------------- a whole text


def way_of(text: str, phrases: Sequence[str]) -> Way:
    """Tell how a text says any of some phrases; one that is said right decides."""
    tokens = spoken(text)
    ways = [
        Way.AGAINST if denied(tokens, one) or widened(tokens, one) else Way.SAID
        for one in all_places(tokens, phrases)
    ]
    if Way.SAID in ways:
        return Way.SAID
    against = ways or any(opposed(tokens, phrases)) or any(altered(tokens, phrases))
    return Way.AGAINST if against else Way.NOTHING


# ---------------------------------------------------------------- whom

_NO_LONGER = frozenset("former formerly ex past potential future".split())
_KIN = frozenset(
    """
    family relative friend partner carer neighbour sibling brother sister mother father
    son daughter
    """.split()
)


def of_others(tokens: Sequence[Token], span: Span) -> bool:
    """Tell whether the words before a name make it that of others.

    "Former opiate users", "people other than opiate users", "parents of opiate users".
    """
    before = _before(tokens, span[0])
    kin = before[-1:] == ["of"] and any(map(_is_kin, before[-2:-1]))
    gone = any(word in _NO_LONGER for word in before[-1:])
    return kin or gone or denied(tokens, span)


def _is_kin(word: str) -> bool:
    return word in _KIN or is_person(word)
