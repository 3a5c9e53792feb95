"""One group of people told for another: "a quarter were cyclists", of riders.

A share of those hurt "who were riders" is said neither of cyclists nor of riders who
were hurt, and "[80](fig:riders) were children" is not said of riders. Only nouns that
the brief itself declares of another figure are taken for others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from brief.content.models.prose import Claim
from brief.figures.ledger import Figure
from brief.figures.nouns import plural, singular
from brief.figures.people import is_somebody
from brief.figures.smallprint.befallen import Told
from brief.figures.smallprint.counted_words import phrase_of
from brief.figures.smallprint.counts_not import counts_not
from brief.figures.smallprint.of_whom import ANYBODY, Kinds, behind_number
from brief.figures.smallprint.scope import BREAK, Scope, folded
from brief.figures.smallprint.stated import figures_of
from brief.figures.units import Kind
from brief.figures.wording.late import Late
from brief.findings import Finding

_SHARE = Late(
    r"^(?:the )?(?:target |average )?(?:share|percentage|proportion|number) of"
    r" (?P<whole>.+?) (?:who|that|which) (?P<part>.+)$"
)
_WERE = Late(
    r"(?:^|[a-z\d,] )(?:was|were|is|are) (?:an? |all )?(?:[a-z-]+ ){0,2}?"
    r"(?P<noun>[a-z][a-z-]+)(?=$|[,.;:)]| (?:in|on|at|by|under|aged|and|or)\b)"
)
_MADE_UP = Late(
    r"(?:^|, )(?:the |in \d{4}(?:/\d\d)? )?(?P<noun>[a-z][a-z-]+)"
    r" (?:make|made|making|account|accounted|accounting|were|are|formed|form)"
    r"(?: up| for)?(?: (?:only|just|about|around|nearly|almost|over))?$"
)
_OUT_OF = Late(r"\b(?:in|out of) (?:\d+|[a-z]+)$")
_VERB = r"(?:was|were|is|are|has|have|had)\b"


class _Group(NamedTuple):
    """A figure whose group is told: its own words, and the noun of the group."""

    figure: Figure
    own: frozenset[str]
    noun: str
    whole: str = ""


def who_were(
    scope: Scope, figures: Mapping[str, Figure], kinds: Kinds
) -> Iterator[Finding]:
    """Find claims that tell of one group what is another's."""
    claim, named = scope.one.quantity.claim, figures_of(scope, figures)
    if claim is None or not 0 < len(named) <= _PAIR or len(named) != len(claim.targets):
        return
    group = _group(named)
    noun = _wrong(scope, claim, group, kinds) if group else ""
    if group and noun:
        counts = group.figure.entry.counts
        told = Told(group.figure.name, counts)
        hint = f"say what it counts: {counts}"
        yield counts_not(scope, claim, told, noun, hint)


_PAIR = 2


def _group(named: Sequence[Figure]) -> _Group | None:
    """Give the group that a claim tells of: the first figure's, of a share its part."""
    first = named[0]
    counts = folded(first.entry.counts)
    own = frozenset(
        singular(word)
        for one in named
        for word in re.findall(
            r"[a-z-]+", folded(f"{one.entry.counts} {one.entry.population}")
        )
    )
    share = _SHARE.match(counts)
    if share and len(named) == 1:
        part = re.sub(r"^(?:was|were|is|are) ", "", share["part"])
        words = part.split()
        is_noun = part != share["part"] and _is_people(words[-1])
        noun = singular(words[-1]) if is_noun else ""
        return _Group(first, own, noun, share["whole"])
    told = phrase_of(first.entry.counts)[-1:]
    if not told or first.unit.kind is not Kind.PLAIN or first.unit.currency:
        return None
    noun = singular(told[0])
    known = is_somebody(noun) and noun != "person" and " per " not in first.unit.written
    return _Group(first, own, noun) if known else None


def _is_people(word: str) -> bool:
    one = singular(word)
    return one != word and is_somebody(one)


def _wrong(scope: Scope, claim: Claim, group: _Group, kinds: Kinds) -> str:
    """Give those of whom a claim is told, in the plural, where they are others."""
    behind = behind_number(scope, claim)
    before = BREAK.split(scope.before)[-1]
    if group.whole and (wrong := _turned_round(claim, group, before, behind)):
        return wrong
    here = {singular(word) for word in re.findall(r"[a-z-]+", scope.sentence)}
    base = _base(group, behind, kinds) if group.whole else ""
    if base or not group.noun or group.noun in here:
        return base
    said = (*_WERE.finditer(behind), *_MADE_UP.finditer(before))
    nouns = [singular(one["noun"]) for one in said]
    return next((plural(one) for one in nouns if _is_other(one, group, kinds)), "")


def _is_other(noun: str, group: _Group, kinds: Kinds) -> bool:
    """Tell whether a noun names people whom another figure counts."""
    known = noun in kinds.nouns and is_somebody(noun)
    return known and noun not in group.own | ANYBODY and noun != "person"


def _turned_round(claim: Claim, group: _Group, before: str, behind: str) -> str:
    """Tell of "a quarter of riders were hurt", of those hurt who were riders."""
    noun = plural(group.noun) if group.noun else ""
    if not noun or noun in group.whole.split():
        return ""
    each = _OUT_OF.search(folded(claim.text))
    of_them = re.match(rf"of (?:the |all |all the )?{noun} {_VERB}", behind)
    in_them = each and re.match(rf"{noun} {_VERB}", behind)
    led = re.search(rf"(?:^|, )(?:of|among) (?:the |all |all the )?{noun},?$", before)
    return f"a share of {noun}" if of_them or in_them or led else ""


def _base(group: _Group, behind: str, kinds: Kinds) -> str:
    """Give the "drivers" of "22% of drivers killed", of people killed."""
    whole = re.match(r"people \w+", group.whole)
    said = re.match(r"of (?:the |all )?(?P<noun>[a-z-]+s|children) \w+", behind)
    noun = singular(said["noun"]) if whole and said else ""
    return plural(noun) if noun and _is_other(noun, group, kinds) else ""
