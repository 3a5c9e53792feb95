"""Every claim of every document, held to what it states.

The words and the clause around them go to the wording room; what comes back becomes
a verdict, and a finding where the words are false, unread or misleading. It changes
no words, and words that it could not check are never called true.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction

from brief.content.models.prose import ClaimKind
from brief.content.nearest import did_you_mean
from brief.figures import wording
from brief.figures.apart import told_apart
from brief.figures.claims_of_series import held_to_series
from brief.figures.for_each import for_each_of
from brief.figures.for_the_better import as_number
from brief.figures.held import Held, Known, before_it, checked_as, unchecked, wordless
from brief.figures.ledger import AWAITED, WITHOUT_VALUE, Figure, Standing
from brief.figures.limits import limit_named
from brief.figures.numbers import in_words
from brief.figures.of_every import as_of_every
from brief.figures.of_others import is_of_others, share_of, told_of_others
from brief.figures.renamed import renamed
from brief.figures.roundabout import (
    as_highest,
    as_pence,
    as_so_many,
    as_twice,
    share_lost,
    time_taken,
)
from brief.figures.said_order import in_said_order
from brief.figures.saying import plain
from brief.figures.sentences import Stating
from brief.figures.smallprint.dated import years_of_period
from brief.figures.stating import judged
from brief.figures.supplying import in_its_sentence, why_none
from brief.figures.up_or_down import as_change, told_as
from brief.figures.wording import Judgement, Verdict
from brief.figures.wording.context.noted import unframed
from brief.figures.wording.judging.holding import quoted_as
from brief.figures.working_days import as_working_days
from brief.findings import Cause, Finding, Place
from brief.rules import CLAIM_TARGET, CLAIM_WITHOUT_VALUE, UNKNOWN_FIGURE


def held(stating: Stating, known: Known) -> Held:
    """Hold one claim to what it states."""
    return _KINDS[stating.claim.states](stating, known)


def _figures(stating: Stating, known: Known) -> Held:
    """Hold words to one figure or several."""
    claim = stating.claim
    if unknown := tuple(_unknown(stating, known)):
        return unchecked(
            stating, claim.text or WITHOUT_VALUE, unknown[0].message, *unknown
        )
    named = tuple(known.figures[name] for name in claim.targets)
    figures = in_said_order(claim.text, stating.after, named)
    if missing := tuple(_valueless(stating, figures)):
        text = _without_value(claim.text, figures)
        reason = missing[0].message
        return unchecked(stating, text, reason, *missing, figures=figures)
    if not (text := claim.text or _supplied(stating, figures, known)):
        return wordless(stating, *why_none(stating, figures), figures)
    before = before_it(stating, *(one.entry for one in figures))
    said = as_working_days(plain(text), stating.lead, figures)
    said = as_so_many(as_change(as_number(said), figures), figures)
    before = share_lost(before, stating.after, figures)
    said = as_highest(as_twice(said, stating.after), stating.after, figures)
    said = as_pence(said, f"{stating.lead}{text}{stating.rest}", figures)
    said, before = time_taken(said, (before, stating.after), stating.lead)
    before = for_each_of(before, stating.lead, figures)
    said, before = as_of_every(said, before, stating.lead, figures)
    judgement = judged(said, figures, before, stating.after)
    judgement = told_as(judgement, said, plain(text))
    if judgement.verdict is Verdict.FALSE and len(figures) == 1:
        judgement = _as_limit(judgement, plain(text), before, stating, known)
    if judgement.verdict is not Verdict.TRUE and len(figures) == 2:
        judgement = _apart(judgement, plain(text), stating, figures)
    if judgement.verdict is Verdict.FALSE and len(figures) == 2:
        judgement = _turned(judgement, plain(text), figures, before, stating.after)
    if len(figures) > 1:
        made = checked_as(stating, text, judgement, figures)
        part = share_of(figures) if judgement.verdict is Verdict.FALSE else None
        others = part is not None and is_of_others(said, part, before)
        return replace(made, of_others=others)
    return _of_one(judgement, text, figures[0], (before, stating))


def _of_one(
    found: Judgement, text: str, figure: Figure, beside: tuple[str, Stating]
) -> Held:
    """Give a claim of one figure, and whether its words hold of the others instead."""
    before, stating = beside
    told = told_of_others(found, plain(text), figure, before, stating.after)
    others = found.verdict is Verdict.FALSE and told is not found
    if found.verdict is Verdict.NOT_CHECKED:
        others = is_of_others(plain(text), figure, before)
    return replace(checked_as(stating, text, told, (figure,)), of_others=others)


def _as_limit(
    found: Judgement, text: str, before: str, stating: Stating, known: Known
) -> Judgement:
    """Judge "longer than 15 minutes" of the limit alone, where it only names that."""
    named = limit_named(text, before, stating, known.figures)
    if named is None:
        return found
    limit = (known.figures[stating.claim.targets[0]],)
    said = judged(named[0], limit, named[1], stating.after, suggesting=False)
    return said if said.verdict is Verdict.TRUE else found


def _apart(
    found: Judgement, text: str, stating: Stating, figures: tuple[Figure, ...]
) -> Judgement:
    """Judge an amount that its sentence sets between two figures as just that."""
    told = told_apart(text, unframed(stating.lead), stating.after, figures)
    if told is None:
        return found
    said = judged(told.text, told.figures, "", "", suggesting=False)
    if said.verdict is Verdict.NOT_CHECKED:
        return found
    return replace(quoted_as(said, told.text, text), suggest=found.suggest)


def _turned(
    found: Judgement, text: str, figures: tuple[Figure, ...], before: str, after: str
) -> Judgement:
    """Say of a change whose later figure is named first that the order is wrong."""
    first, second = (years_of_period(one.entry.period) for one in figures)
    if not (first and second and max(first) > max(second)):
        return found
    turned = judged(text, figures[::-1], before, after, suggesting=False)
    if turned.verdict is not Verdict.TRUE:
        return found
    names = ",".join(one.name for one in figures[::-1])
    reason = (
        f"{found.reason.rstrip('.')}; a change names what came first: (fig:{names})."
    )
    return replace(found, reason=reason)


def _without_value(text: str, figures: tuple[Figure, ...]) -> str:
    """Give what a draft prints where a figure has no value."""
    awaited = any(one.standing is Standing.AWAITED for one in figures)
    return AWAITED if awaited else text or WITHOUT_VALUE


def _unknown(stating: Stating, known: Known) -> Iterator[Finding]:
    """Find the targets that are no figures."""
    for name in stating.claim.targets:
        if name not in known.figures:
            message = f"there is no figure “{name}”"
            hint = renamed(name, stating, known.figures, known.used)
            if f"data/{name}.csv" in known.brief.tables:
                hint = f"a table has that name: write (series:{name})"
            file = Place(f"{known.brief.folder}/figures.yaml")
            cause = Cause(file, f"no figure has the name “{name}”")
            yield UNKNOWN_FIGURE.at(stating.claim.place, message, hint, cause)


def _valueless(stating: Stating, figures: tuple[Figure, ...]) -> Iterator[Finding]:
    """Find the figures that have no value."""
    for figure in figures:
        if figure.value is None:
            waits = figure.standing is Standing.AWAITED
            why = "is awaited" if waits else "has no value"
            message = f"this states “{figure.name}”, which {why}"
            place = stating.claim.place
            yield CLAIM_WITHOUT_VALUE.at(place, message, cause=figure.cause)


def _count(stating: Stating, known: Known) -> Held:
    """Hold words to the number of things that are listed."""
    claim = stating.claim
    missing = [name for name in claim.targets if name not in known.counts]
    if missing or len(claim.targets) != 1:
        name = (missing or list(claim.targets))[0]
        message = f"nothing called “{name}” can be counted"
        if not missing:
            message = "a claim counts one thing at a time"
        found = CLAIM_TARGET.at(claim.place, message, did_you_mean(name, known.counts))
        return unchecked(stating, claim.text or WITHOUT_VALUE, message, found)
    number = known.counts[claim.targets[0]]
    style = known.brief.organisation.house_style
    text = claim.text or in_words(Fraction(number), style)
    judgement = wording.judge_count(
        plain(text),
        number,
        before=stating.before,
        after=stating.after,
        profile=known.bands,
    )
    return checked_as(stating, text, judgement)


def _supplied(stating: Stating, figures: tuple[Figure, ...], known: Known) -> str:
    """Give the program's words for a claim that has none."""
    style = known.brief.organisation.house_style
    lead = known.leads.get(stating.claim.place, "")
    return in_its_sentence(stating, figures, style, lead)


def _plain(stating: Stating, _known: Known) -> Held:
    """Take the author's word that these words are no quantity."""
    if not stating.claim.text:
        return wordless(stating)
    return unchecked(stating, stating.claim.text, "its author calls it no quantity")


_KINDS: Mapping[ClaimKind, Callable[[Stating, Known], Held]] = {
    ClaimKind.FIGURE: _figures,
    ClaimKind.COUNT: _count,
    ClaimKind.SERIES: held_to_series,
    ClaimKind.PLAIN: _plain,
}
