"""The second of the six stages: a brief's figures, and the truth of its claims.

In order: every figure's value, its printed form and working, what figures owe each
other, and every claim of every document held to its figure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from brief.content.models.brief import Brief
from brief.content.models.prose import ClaimKind
from brief.content.walk import Passage, passages
from brief.figures.assemble import assemble
from brief.figures.audit import audit, once_linked
from brief.figures.blame import causes
from brief.figures.citing import cited
from brief.figures.claims import held
from brief.figures.counts import counts
from brief.figures.coverage.account import spotted
from brief.figures.coverage.borne import series_among
from brief.figures.coverage.cut_off import cut_off
from brief.figures.coverage.dismissed import dismissed
from brief.figures.coverage.loose import Tried, counted, loose
from brief.figures.coverage.plain import plain_lines
from brief.figures.coverage.spoken_for import Told
from brief.figures.coverage.tally import coverage
from brief.figures.coverage.waivers import apply
from brief.figures.evaluate import evaluate
from brief.figures.held import Held, Known
from brief.figures.honesty import false_rule, honesty
from brief.figures.ledger import CheckedClaim, Figure, Figures, Quantity
from brief.figures.of_others import as_of_others
from brief.figures.profiling import profile_of
from brief.figures.saying import detailed, plain
from brief.figures.sentences import statings
from brief.figures.series_declared import declared, series_findings
from brief.figures.series_disagree import series_disagree
from brief.figures.smallprint.carried import carried
from brief.figures.smallprint.gathered import gathered
from brief.figures.supplying import leads
from brief.figures.widths import with_widths
from brief.figures.wording import Verdict
from brief.findings import Cause, Finding, Findings, Place
from brief.rules import (
    CLAIM_DENIED,
    CLAIM_MISLEADING,
    CLAIM_NOT_CHECKED,
    COMPARISON_TURNED,
)

Misleading = Callable[[Figures], Findings]
"""What finds in the ledger what can mislead although it is true."""


def compute(brief: Brief) -> tuple[Figures, Findings]:
    """Compute every figure, hold every claim to its figure, account for the rest."""
    return _computed(brief, lambda _: ())


def judged(brief: Brief, as_of: date | None = None) -> tuple[Figures, Findings]:
    """Compute a brief, and hold the whole to statistical honesty.

    Sources are judged as of a day: the meeting's, where none is given. A waiver lets
    stand what is false, loose, without its small print, or misleading.
    """
    return _computed(brief, lambda figures: honesty(brief, figures, as_of))


def _computed(brief: Brief, misleading: Misleading) -> tuple[Figures, Findings]:
    evaluation = evaluate(brief.figures.figures, brief.tables, brief.unread)
    bands, odd = profile_of(brief.wording)
    sources = cited(brief.sources.references)
    made, undecided = assemble(
        evaluation, brief.organisation.house_style, sources, bands
    )
    figures = with_widths(made, evaluation)
    known = Known(brief, figures, counts(brief), bands)
    walked = passages(brief)
    all_held, ledger, faults = _all_held(known, walked, misleading)
    if hedges := leads(ledger.claims, faults):
        known = replace(known, leads=hedges)
        all_held, ledger, faults = _all_held(known, walked, misleading)
    found = (
        *_once(evaluation.findings),
        *odd,
        *undecided,
        *audit(brief, figures),
        *series_findings(brief),
        *series_disagree(brief, figures),
        *dict.fromkeys(finding for one in all_held for finding in one.findings),
        *faults,
    )
    told = tuple(one for one in found if not (one.cause and one.cause.is_unread))
    return ledger, once_linked(told, linked=bool(ledger.claims))


def _all_held(
    known: Known, walked: Sequence[Passage], misleading: Misleading
) -> tuple[tuple[Held, ...], Figures, Findings]:
    """Hold every claim, and account for every quantity."""
    all_held = tuple(held(one, known) for one in statings(walked))
    return all_held, *_accounted(known, walked, all_held, misleading)


def _once(findings: Sequence[Finding]) -> Findings:
    """Tell once what figures share: the wrong unit of all the rows of a table."""
    first: dict[tuple[str, Place, str], Finding] = {}
    for one in findings:
        first.setdefault((one.rule, one.where, one.message), one)
    return tuple(first.values())


def _accounted(
    known: Known,
    walked: Sequence[Passage],
    all_held: Sequence[Held],
    misleading: Misleading,
) -> tuple[Figures, Findings]:
    """Account for every quantity, and give what is wrong and not waived."""
    claims = tuple(one.checked for one in all_held)
    series = series_among(known.brief.tables)
    told = {
        name: Told(declared(known.brief, name), tuple(x for x, _ in one.points))
        for name, one in series.items()
    }
    found = spotted(walked, claims, counted(known.figures), told)
    lost = tuple(gathered(carried(known.brief, known.figures, walked, found)))
    if others := _of_others(all_held, lost):
        all_held, lost = others
        claims = tuple(one.checked for one in all_held)
        found = spotted(walked, claims, counted(known.figures), told)
    ledger = _ledger(known.figures, claims, tuple(one.quantity for one in found))
    tried = Tried(known.figures, known.counts, series, known.bands)
    faults = (
        *_verdicts(all_held, known.figures),
        *loose(found, tried),
        *cut_off(found),
        *dismissed(found),
        *plain_lines(known.brief),
        *lost,
        *misleading(ledger),
    )
    found, left = apply(known.brief.figures.waivers, found, _sound(faults))
    quantities = tuple(one.quantity for one in found)
    counts = MappingProxyType(coverage(quantities))
    return replace(ledger, quantities=quantities, coverage=counts), left


def _of_others(
    all_held: Sequence[Held], lost: Findings
) -> tuple[tuple[Held, ...], Findings] | None:
    """Let stand what is true of the others, where its sentence says that it is of them.

    Its words deny what the figure counts, and their number is that of the rest: both
    would be faults, and together they are right. None where there is no such claim.
    """
    denied = {one.where for one in lost if one.rule == CLAIM_DENIED.name}
    right = {
        one.checked.claim.place
        for one in all_held
        if one.of_others and one.checked.claim.place in denied
    }
    if not right:
        return None
    claims = tuple(
        replace(one, checked=as_of_others(one.checked))
        if one.checked.claim.place in right
        else one
        for one in all_held
    )
    left = (x for x in lost if x.rule != CLAIM_DENIED.name or x.where not in right)
    return claims, tuple(left)


_OTHERWISE_WRONG = frozenset({COMPARISON_TURNED.name, CLAIM_DENIED.name})


def _sound(faults: Sequence[Finding]) -> Findings:
    """Offer nothing in the place of words whose whole sentence is wrong.

    "Shorter" would be true of the figures as named, and they are named turned round.
    """
    wrong = {one.where for one in faults if one.rule in _OTHERWISE_WRONG}
    return tuple(
        replace(one, hint="")
        if one.where in wrong and one.hint.endswith(_WOULD_BE_TRUE)
        else one
        for one in faults
    )


_WOULD_BE_TRUE = " would be true"


def _ledger(
    figures: Mapping[str, Figure],
    claims: tuple[CheckedClaim, ...],
    quantities: tuple[Quantity, ...],
) -> Figures:
    """Put figures, claims and quantities together."""
    stated = tuple(one for one in claims if one.claim.states is not ClaimKind.PLAIN)
    return Figures(
        figures,
        stated,
        MappingProxyType(coverage(quantities)),
        quantities,
        MappingProxyType({one.claim: one.text for one in claims}),
        MappingProxyType({one.claim.place: one.verdict for one in stated}),
    )


def _verdicts(
    all_held: Sequence[Held], figures: Mapping[str, Figure]
) -> Iterator[Finding]:
    """Turn verdicts into findings; a claim that has one of another kind needs none."""
    claims = [one.checked for one in all_held]
    beneath = causes(claims, figures)
    for at, one in enumerate(all_held):
        claim = one.checked
        if one.findings or claim.claim.states is ClaimKind.PLAIN:
            continue
        if claim.verdict is Verdict.FALSE:
            yield _false(claim, beneath.get(at))
        elif claim.verdict is Verdict.NOT_CHECKED:
            yield _unread(claim)
        if claim.warning:
            yield _misleading(claim)


def _misleading(claim: CheckedClaim) -> Finding:
    """Say why words that are true may mislead."""
    warning = claim.warning.rstrip(".")
    message = f"“{plain(claim.text)}”: {warning[:1].lower()}{warning[1:]}"
    return CLAIM_MISLEADING.at(claim.claim.place, message, _hint(claim))


def _false(claim: CheckedClaim, cause: Cause | None) -> Finding:
    """Say what is false, and what would be true."""
    says, _, held = claim.reason.rstrip(".").partition("; the figure is ")
    held = held if len(claim.figures) == 1 else ""
    stated = [f"{one.name} is {_finer(one, says, held)}" for one in claim.figures]
    message = "; ".join([says if stated else claim.reason.rstrip("."), *stated])
    return false_rule(claim).at(claim.claim.place, message, _hint(claim), cause)


def _finer(figure: Figure, says: str, held: str) -> str:
    """Say a figure, with more digits where it is printed as the limit that it breaks.

    "Says 78% to 82%; the share is 82.01% (994 of 1,212)".
    """
    told = plain(detailed(figure))
    printed = rf"(?<![\w.,]){re.escape(plain(figure.printed))}(?![\w,.]*\d)"
    if not re.search(printed, says.partition("” says ")[2]):
        return told
    if held and not re.match(printed, held):
        return held
    return told if figure.exact in told else f"{told}, exactly {figure.exact}"


def _unread(claim: CheckedClaim) -> Finding:
    """Say that words could not be read."""
    message = claim.reason.rstrip(".")
    if "is not checked" not in message:
        message = f"“{plain(claim.text)}” is not checked: {message}"
    return CLAIM_NOT_CHECKED.at(claim.claim.place, message, _hint(claim))


def _hint(claim: CheckedClaim) -> str:
    """Offer wordings that would be true."""
    offered = [f"“{one}”" for one in claim.suggest]
    return f"{' or '.join(offered)}{_WOULD_BE_TRUE}" if offered else ""
