"""What a share is of, and what a mean is said of.

"65% of households with an older resident" is no share of visits to such households,
and a mean of nine minutes is not said of every fire.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import takewhile

from brief.content.models.prose import Claim
from brief.figures.ledger import Figure
from brief.figures.nouns import plural, singular
from brief.figures.smallprint.beside import STOPS
from brief.figures.smallprint.counted_words import phrase_of
from brief.figures.smallprint.of_whom import ANYBODY, NOUNS, behind_number, told_apart
from brief.figures.smallprint.scope import BREAK, Scope, folded, says
from brief.figures.smallprint.sorts import is_sort
from brief.figures.smallprint.stated import figure_alone, is_the
from brief.figures.stating import is_aim
from brief.figures.units import Kind
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import CLAIM_DENIED, POPULATION_MISNAMED

_SHARE_OF = Late(r"(?:the )?(?:share|percentage|proportion|part) of ")
_MEANS = ("mean", "average", "median", "typical", "averages", "on average")
_EVERY = Late(
    r"(?<!for )(?<!in )(?<!of )(?<!per )(?<!on )(?<!at )(?<!from )(?<!almost )"
    r"(?<!nearly )(?<!not )\b(?:every(?!one else| other)|every(?:one|body)(?! else)"
    r"|each|nobody|no one|none|always|never|all (?!in|over|told|but)[a-z-]+ ?[a-z]*s"
    r"|no [a-z]+(?: [a-z-]+){0,4} (?:took|takes?|waits?|waited|costs?|spends?"
    r"|spent|lasts?|lasted|exceed(?:s|ed)?|was|is|were|are|had|has))\b"
)
"""What speaks of each case by itself."""


def bases(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find shares that are said of others than they are of, and means of every case."""
    claim, figure = scope.one.quantity.claim, figure_alone(scope, figures)
    if claim and figure:
        found = tuple(_of_another_base(scope, claim, figure))
        yield from found or _of_a_wider_base(scope, claim, figure)
        yield from _of_every_case(scope, claim, figure)
        yield from _of_every_day(scope, claim, figure)


def _of_another_base(scope: Scope, claim: Claim, figure: Figure) -> Iterator[Finding]:
    """Tell of a share said of what stands elsewhere in its `counts`."""
    counts, words = folded(figure.entry.counts), behind_number(scope, claim)
    phrase = phrase_of(counts)
    if not (_SHARE_OF.match(counts) and phrase and words.startswith("of ")):
        return
    base, said = singular(phrase[-1]), _noun(words.removeprefix("of "))
    rest = counts.partition(phrase[-1])[2].split()
    if said and said != base and plural(said) in rest and not _is_among(said, counts):
        told = f"states “{figure.name}”, which is the {counts}"
        message = f"“{scope.one.quantity.words}” {told}, and not of {plural(said)}"
        hint = f"say it of {' '.join(phrase)}"
        yield POPULATION_MISNAMED.at(claim.place, message, hint)


def _is_among(said: str, counts: str) -> bool:
    """Tell whether a share is of those among whom it is: "men among the victims"."""
    among = re.search(r"\bamong(?:st)? (?:all )?(?:the |these )?([a-z -]+)", counts)
    return among is not None and plural(said) in among[1].split()


def _of_a_wider_base(scope: Scope, claim: Claim, figure: Figure) -> Iterator[Finding]:
    """Tell of a share of some that is said of all: "of all homes" of council homes.

    So is one whose base and those counted are exchanged: "of households with children"
    of the share of households owed a duty that had children.
    """
    counts = folded(figure.entry.counts)
    shared = _SHARE_OF.sub("", counts, count=1) if _SHARE_OF.match(counts) else ""
    base, _, those = _WHO.sub("|", shared, count=1).partition("|")
    narrowing = " ".join(word for word in base.split() if is_sort(word))
    narrowed = _roots(narrowing) - _roots(*phrase_of(base)[-1:], figure.entry.area)
    said = _base_said(scope, claim)
    done = _roots(those) - narrowed
    whose = list(takewhile(lambda word: not _roots(word) & done, said.split()))
    if not (said and those and narrowed) or narrowed & _roots(*whose):
        return
    own = _roots(counts, figure.entry.population, *figure.entry.population_names)
    wide = _WIDE.search(said)
    wider = wide and not narrowed & _roots(scope.reach.replace(scope.sentence, ""))
    others = ANYBODY & {singular(word) for word in said.split()} - own
    turned = whose[-1:] in (["with"], ["having"])
    if wider or others or turned:
        told = f"states “{figure.name}”, which is the {counts}"
        whom = said if turned else " ".join(whose)
        message = f"“{scope.one.quantity.words}” {told}, and not of {whom}"
        yield POPULATION_MISNAMED.at(claim.place, message, f"say it of {base}")


_WHO = Late(r" (?:who|that|which|whose|serving|sharing|living|holding|using) ")
_WIDE = Late(r"\b(?:all|every|any|whole|entire|living|whoever)\b")
_ROOT = 5
_OPENS = Late(r"(?:^|[:;,] )(?:of|among) ([^,:;]+),$")
_BEHIND = Late(
    r"of ((?:(?!(?:were|was|are|is|had|have|has|who|that|which|did|do|does|can|could"
    r"|will|would|met|said|felt)\b)[\w'-]+ ?){1,8}+)(?!who|that|which)"
)


def _base_said(scope: Scope, claim: Claim) -> str:
    """Give the words of whom a share is said: "of all residents", "Of all homes, "."""
    behind = _BEHIND.match(behind_number(scope, claim))
    opens = _OPENS.search(scope.before)
    found = behind or opens
    return found[1].strip() if found else ""


def _roots(*told: str) -> frozenset[str]:
    words = re.findall(r"[a-z'-]+", folded(" ".join(told)))
    return frozenset(singular(one)[:_ROOT] for one in words if one not in STOPS)


def _noun(words: str) -> str:
    """Give the noun of which a share is said, in the singular: "older residents"."""
    for word in told_apart(words)[:NOUNS]:
        if word in STOPS - {"the", "a", "every"} or not word[0].isalpha():
            return ""
        if singular(word) != word:
            return singular(word)
    return ""


def _of_every_case(scope: Scope, claim: Claim, figure: Figure) -> Iterator[Finding]:
    """Tell of a mean that is said of each case: "we got to every fire in 9 minutes"."""
    counts = folded(figure.entry.counts)
    mean = says(counts, _MEANS)
    if not mean or figure.unit.kind is Kind.PERCENT or says(scope.sentence, _MEANS):
        return
    every = _EVERY.search(BREAK.split(scope.before)[-1])
    every = every or _IN_ALL.search(scope.clause) or _bounded(scope, claim, figure)
    if every:
        told = f"speaks of “{every[0].strip()}”; “{figure.name}” is the {counts}"
        message = f"“{scope.one.quantity.words}” {told}"
        hint = f"say that it is the {mean}: it need be true of no single case"
        yield CLAIM_DENIED.at(claim.place, message, hint)


def _bounded(scope: Scope, claim: Claim, figure: Figure) -> re.Match[str] | None:
    """Find "at most" before a mean that is no aim: some cases took longer."""
    bound = _BOUND.search(f"{scope.before} {folded(claim.text)}")
    return None if is_aim(figure) or _A_RATE.match(scope.after) else bound


_A_RATE = Late(r"(?:an?|per|each|for each|for every)\b")
"""Behind a mean these make it one as they stand: "no more than £5 a visit"."""

_BOUND = Late(
    r"\b(?:at (?:the )?most|at least|no (?:more|less|longer) than|not more than"
    r"|a (?:maximum|minimum) of|up to)(?= (?:[a-z]+ )?[£$€]?\S+(?: [a-z]+){0,2}$)"
)
_IN_ALL = Late(r"\b(?:in total|altogether|in all)\b")
_EVERY_DAY = Late(
    r"(?:^|[;:] )((?:every|each) (?:single )?(?:day|night|week|month))"
    r"(?:,? (?:last year|(?:in|during) [\d/]+))?,?"
    r"(?: (?:some|about|around|nearly|almost|over|more than|well over))?$"
)


def _of_every_day(scope: Scope, claim: Claim, figure: Figure) -> Iterator[Finding]:
    """Tell of a count of a whole year that is said of each day of it."""
    every = _EVERY_DAY.search(scope.before)
    counted = figure.unit.kind is Kind.PLAIN and not figure.unit.periods
    year = re.fullmatch(r"\d{4}(?:/\d\d)?", figure.entry.period)
    if every and counted and year and not figure.unit.is_time:
        message = f"“{scope.one.quantity.words}” is said of “{every[1]}”"
        hint = "state it of the year, or make a figure of each day"
        told = f"{message}; {is_the(figure)} in the whole of {figure.entry.period}"
        yield CLAIM_DENIED.at(claim.place, told, hint)
