"""What befell those who are counted, held to all that `counts` says of it.

"[318](fig:hurt) people were killed" is not said of those killed or seriously injured,
nor "[26](fig:deaths) people were killed or seriously injured" of those who died. The
words directly behind a number decide, or else those that lead to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from brief.content.models.prose import Claim
from brief.figures.ledger import Figure
from brief.figures.nouns import singular
from brief.figures.smallprint.counts_not import Named, counts_not
from brief.figures.smallprint.other_meant import other_meant
from brief.figures.smallprint.scope import BREAK, Scope, bare, folded
from brief.figures.smallprint.stated import StatedSeries, figures_of
from brief.figures.wording.late import Late
from brief.findings import Finding

Fates = frozenset[str]
_DEAD, _GRAVE, _SLIGHT, _HURT = "dead", "grave", "slight", "hurt"
_ANY = frozenset({_DEAD, _GRAVE, _SLIGHT})
"""What a casualty may have suffered."""

_WOUND = r"(?:injur(?:ed|y|ies)|hurt|wound(?:ed|s)?|casualt(?:y|ies))"
_WAYS = (
    (_GRAVE, rf"(?:serious|severe|bad|grave|critical|life-changing)(?:ly)? {_WOUND}"),
    (_SLIGHT, rf"(?:slight|minor|light)(?:ly)? {_WOUND}|slight(?= |$|[,.;)])"),
    (
        _DEAD,
        (
            rf"fatal(?:ly)? {_WOUND}|killed|died|dead|deaths?|fatal|fatalit(?:y|ies)"
            r"|lost (?:their|her|his) li(?:fe|ves)|worse"
        ),
    ),
    (_HURT, "injured|hurt|wounded|injury|injuries"),
)
_FATE = "|".join(f"(?P<{way}>{said})" for way, said in _WAYS)
_ONE = Late(rf"\b(?:{_FATE})\b")
_PLAIN = "|".join(said for _, said in _WAYS)
_LIGHT = (
    r"(?:(?:very|was|were|is|are|had|have|has|been|being|who|either|even|suffered|sustained"
    r"|received|a|an|the) )*"
)
_SAID = Late(
    rf"\b(?:{_PLAIN})\b(?:(?:, {_LIGHT}(?:{_PLAIN})\b)*"
    rf"(?:(?:,? (?:and|and/or) |/){_LIGHT}|,? or (?:[a-z]+ ){{0,5}}?)(?:{_PLAIN})\b)?"
)
_INJURED = Late(r"\b(?:injur|wound)")
_UNCLEAR = Late(r"\b(?:serious|slight|severe|minor)(?:ly)? (?:and|or) ")
_CASUALTY = Late(r"\bcasualt(?:y|ies)\b")
SERIOUS = Late(r"\b(?:serious|severe|grave|critical|life-changing|ksi)")


class Said(NamedTuple):
    """What words say that befell somebody, and where they stand."""

    words: str
    fates: Fates
    start: int
    end: int


@lru_cache(maxsize=2048)
def said_in(text: str) -> tuple[Said, ...]:
    """Give what a folded text says that befell somebody: "killed or badly hurt"."""
    if _UNCLEAR.search(text):
        return ()
    return tuple(
        Said(
            one[0],
            frozenset(str(each.lastgroup) for each in _ONE.finditer(one[0])),
            one.start(),
            one.end(),
        )
        for one in _SAID.finditer(text)
    )


@lru_cache(maxsize=1024)
def fates_of(counts: str) -> tuple[Fates, ...]:
    """Give each thing that `counts` says befell those counted, and all of it."""
    said = tuple(one.fates for one in said_in(folded(counts)))
    if not said and _CASUALTY.search(folded(counts)):
        return (_ANY,)
    return (*said, frozenset[str]().union(*said)) if said else ()


def is_told(said: Fates, own: Fates, *, serious: bool) -> bool:
    """Tell whether words say all that is counted, and no more.

    "Hurt" stands for an injury of any kind where the words beside it say how bad.
    """
    if _HURT not in said:
        return said == own
    named = said - {_HURT}
    rest = own - named
    grave = _GRAVE in rest and _SLIGHT not in rest
    mild = own == _ANY and not named
    return named <= own and (mild or _DEAD not in rest) and (serious or not grave)


def befallen(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find claims told of others than those whom their figures count as hurt."""
    claim, named = scope.one.quantity.claim, figures_of(scope, figures)
    if claim is None or not named or len(named) != len(claim.targets):
        return
    own = [fates_of(one.counts) for one in map(_told, named)]
    all_own = frozenset[str]().union(*(fates for one in own for fates in one))
    options = {fates for one in own for fates in one} | {all_own}
    said = _wrong(scope, claim, options) if all_own else None
    if named[0].unit.currency and all_own and not said:
        said = _of_each_casualty(scope, all_own)
    if said:
        them = figures.values() if len(named) == 1 else ()
        other = next((x for x in them if _is_meant(x, said.fates, named[0])), None)
        hint = other_meant(claim.text, other) if other else ""
        yield _finding(scope, claim, _told(named[-1]), said, hint)


def befallen_series(stated: StatedSeries) -> Iterator[Finding]:
    """Find claims of a series told of others than it counts as hurt."""
    claim, counts = stated.scope.one.quantity.claim, stated.entry.counts
    own = frozenset(fates_of(counts or stated.unit))
    said = _wrong(stated.scope, claim, own) if claim and own else None
    if claim and said:
        yield _finding(stated.scope, claim, Told(stated.name, counts), said, "")


def _of_each_casualty(scope: Scope, own: Fates) -> Said | None:
    """Give the "casualty" of "each casualty cost society", of what each death did."""
    found = _CASUALTY.search(BREAK.split(scope.before)[-1])
    told = found and own != _ANY and not said_in(scope.sentence)
    return Said(found[0], _ANY, *found.span()) if found and told else None


class Told(NamedTuple):
    """A figure or a series by its name, and what it counts."""

    name: str
    counts: str


def _told(figure: Figure) -> Told:
    return Told(figure.name, figure.entry.counts or figure.unit.written)


def _finding(scope: Scope, claim: Claim, told: Named, said: Said, hint: str) -> Finding:
    wrong = f"those “{said.words}”"
    return counts_not(
        scope, claim, told, wrong, hint or f"say what it counts: {told.counts}"
    )


def _is_meant(other: Figure, said: Fates, figure: Figure) -> bool:
    """Tell whether another figure of the place and time counts what words say."""
    mine, its = figure.entry, other.entry
    here = (its.area, its.period) == (mine.area, mine.period) and its.period
    whom = figure.unit.kind is other.unit.kind and its.population == mine.population
    people = singular(figure.unit.head) in map(singular, folded(mine.counts).split())
    return bool(here and whom and people and fates_of(its.counts)[-1:] == (said,))


def _wrong(
    scope: Scope, claim: Claim, own: frozenset[Fates] | set[Fates]
) -> Said | None:
    """Give what a claim's words say befell others than those counted, or nothing."""
    said = _behind(scope, claim) or _before(scope)
    serious = bool(SERIOUS.search(scope.reach))
    if not said or any(is_told(said.fates, one, serious=serious) for one in own):
        return None
    if _HURT in said.fates and not _INJURED.search(said.words):
        rest = said.fates - {_HURT}
        if any(rest <= one and one - rest - {_DEAD} for one in own):
            return None  # "hurt" alone says nothing of how badly
    again = said.fates == {_HURT} and any(x.fates in own for x in said_in(scope.reach))
    return None if again else said


_ASIDE = Late(
    r",? (?:of (?:whom|which|them|these)|some of|most of|many of|including|than|before"
    r"|because|when|where|while|compared|against|none|nobody|not|without|whose)\b"
)
_GOES_ON = Late(r"(?:,|/)(?: (?:was|were|in|the|a))*\W*$|,? (?:or|and/or)\b")


def _behind(scope: Scope, claim: Claim) -> Said | None:
    """Give what is said directly behind a number; what stands in brackets is passed.

    Where it goes on behind the next number ("killed or, in 292 cases, badly hurt") all
    of it is not known.
    """
    inside = folded(re.sub(r"^.*\d[\d,.]*%?", "", claim.text))
    words = _ASIDE.split(f"{inside} {_rest(scope)}".strip())[0]
    said = said_in(words)[:1]
    if said and _GOES_ON.match(words[said[0].end :]):
        return None
    return said[0] if said else None


def _rest(scope: Scope) -> str:
    """Give the rest of a claim's clause without what stands in brackets.

    A number in brackets, or one that a comma closes, has its words before it.
    """
    text, (start, end) = bare(scope.line.text), scope.at
    if text[start] == "_" or text[end : end + 1] in {",", ";"}:
        return ""
    claims = (one for one in scope.line.claims if one[0] >= end)
    last = min((one[0] for one in claims if text[one[0]] != "_"), default=len(text))
    return folded(re.sub("_+", "", BREAK.split(text[end:last])[0]))


_NOT_ITS_OWN = Late(
    r"\b(?:that|which|who|when|while|there|after|since|because|and|but|as|if|he|she"
    r"|they|it|we|than|not|no|none)\b"
)
_MANY = 8


def _before(scope: Scope) -> Said | None:
    """Give what is said of those counted before a number: "the number killed was"."""
    clause = BREAK.split(scope.before)[-1]
    said = said_in(clause)[-1:]
    if not said:
        return None
    between = clause[said[0].end :]
    base = re.match(r"(?:.*, )?(?:of|among|out of) [^,]*,[^,]*$", clause)
    far = len(between.split()) > _MANY or _NOT_ITS_OWN.search(between)
    return None if far or ("," in between and not base) else said[0]
