"""Which years of a sentence with several claims are those of the claim beside one.

In "the [15%](fig:then) of 2018/19 has become [23%](fig:now) in 2023/24" each claim has
the year right behind it; in "in 2018/19 it was [15%], and in 2023/24 [23%]" the year
that begins its clause. Neither says when the other was.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from brief.figures.coverage.laying import Stretch
from brief.figures.smallprint.scope import Scope, folded
from brief.figures.wording.late import Late

YEAR = r"(?:19|20)\d\d"
YEARS = rf"{YEAR}(?:[/-](?:19|20)?\d\d| (?:to|and) {YEAR})?(?![\d/-])"

_BEHIND = Late(
    rf"^(?: [\w'%-]+){{0,4}}? (?:\(?(?:in|of|during|for) |\()(?P<year>{YEARS})"
    r"\)?(?P<rest>.*)$"
)
_HANDS_ON = Late(
    r",?(?: and| but| while| whereas| to| against| from| compared (?:with|to)| up from"
    r"| down from| has become| had become| became| rose to| fell to| grew to"
    r"| gave way to)(?: [\w'-]+){0,3} ?"
)
"""What leads from one value and its year to the next value."""

_BEGINS = Late(
    r"(?:[,;:] ?|[–—-] |(?:^|[ ,])(?:and|but|while|whereas|although),? )"
    rf"(?P<lead>(?:in|during|for) (?:(?:\d\d? )?[a-z]+ )?(?P<year>{YEARS})"
    r"(?!,? (?:and|but|or|while|whereas|against|to|from|with|compared|up|down|than|plus"
    r"|rather|instead)\b),?[^,;:]*)$"
)
"""A year with which the clause of a claim begins: "..., and in 2023/24 it was"."""

_OF_BEFORE = Late(
    r"\bof (?:whom|which|them|these|those)\b"
    r"|\b(?:later|earlier|before|after|previous|preceding|next|following)\b"
)
"""What goes back to the claim before: "in 2023/24, of whom"."""


class _Gap(NamedTuple):
    """The words between two neighbouring claims, or at an end of their sentence.

    `before` and `behind` tell whether a claim stands on that side of them.
    """

    words: str
    before: bool
    behind: bool


def own_words(scope: Scope) -> tuple[str, str, str]:
    """Give the words before a claim, beside it and in its sentence by itself.

    The years that belong to another claim are left out of them.
    """
    gaps, at = _gaps(scope)
    before, behind = gaps[at], gaps[at + 1]
    mine, rest = _not_behind_it(before), _not_of_the_next(behind)
    others = [
        _not_of_the_next(_Gap(_not_behind_it(gap), before=False, behind=gap.behind))
        for place, gap in enumerate(gaps)
        if place not in {at, at + 1}
    ]
    return mine, f"{mine} {rest}", " ".join((mine, rest, *others))


def words_behind(scope: Scope) -> str:
    """Give the words behind a claim in its clause that lead to no other's year."""
    gaps, at = _gaps(scope)
    rest = _not_of_the_next(gaps[at + 1]).strip()
    return min(scope.after, rest, key=len)


def begun_with(scope: Scope) -> str:
    """Give a later clause from the year with which it begins, or nothing."""
    gaps, at = _gaps(scope)
    found = _BEGINS.search(gaps[at].words) if gaps[at].before else None
    return found["lead"] if found and not _OF_BEFORE.search(found["lead"]) else ""


def _not_behind_it(gap: _Gap) -> str:
    """Leave out the year right behind the claim before these words."""
    found = _BEHIND.match(gap.words) if gap.before else None
    if found is None:
        return gap.words
    handed = _HANDS_ON.fullmatch(found["rest"].rstrip()) or not gap.behind
    return found["rest"] if handed else gap.words


def _not_of_the_next(gap: _Gap) -> str:
    """Leave out the year that begins the clause of the claim behind these words."""
    found = _BEGINS.search(gap.words) if gap.behind else None
    if found is None or _OF_BEFORE.search(found["lead"]):
        return gap.words
    return gap.words[: found.start()]


def _gaps(scope: Scope) -> tuple[tuple[_Gap, ...], int]:
    """Give the words between the claims of a sentence, and which lead to this claim."""
    laid, one = scope.one.laid, scope.one
    first, last = laid.sentence(one.start, one.end)
    claims = [x for x in scope.claims if first <= x.start and x.end <= last]
    at = sum(x.end <= one.start for x in claims)
    return tuple(_between(laid.text, first, last, claims)), at


def _between(text: str, first: int, last: int, claims: list[Stretch]) -> Iterator[_Gap]:
    """Give the words before each claim, and those behind the last."""
    began = first
    for place, claim in enumerate(claims):
        yield _Gap(_plain(text[began : claim.start]), place > 0, behind=True)
        began = claim.end
    yield _Gap(_plain(text[began:last]), bool(claims), behind=False)


def _plain(words: str) -> str:
    """Fold words, and keep the space that parts them from the claim before."""
    plain = folded(words)
    return f" {plain}" if words[:1].isspace() and plain else plain
