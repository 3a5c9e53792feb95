"""Words that a claim beside them holds: no quantity of their own is loose in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import islice
from typing import NamedTuple

from brief.content.models.figure import SmallPrint
from brief.content.models.prose import Claim, ClaimKind
from brief.figures.coverage.defining import defines
from brief.figures.coverage.laying import Laid, Stretch
from brief.figures.coverage.of_figures import (
    one_of_each,
    years_between,
    years_spanned,
)
from brief.figures.coverage.years_of_series import (
    than_in_series,
    years_of_series,
)
from brief.figures.ledger import CheckedClaim, Figure
from brief.figures.sentences import clause_around, is_set_against, of_one_figure
from brief.figures.shared_change import stands_so
from brief.figures.wording import Found, Kind
from brief.figures.wording.late import Late
from brief.figures.wording.over_time.alone import PERIOD, RECORD_AT
from brief.figures.wording.over_time.apart import DOUBTED, read_with
from brief.figures.wording.over_time.heard_with import heard_with
from brief.figures.wording.over_time.retold import over_all

Claims = Mapping[tuple[str, Claim], CheckedClaim]
"""Claims by document, as they are checked."""


class Told(NamedTuple):
    """What the values of a series measure, and its periods in their order."""

    entry: SmallPrint
    periods: tuple[str, ...]


SeriesTold = Mapping[str, Told]
"""What is known of each series, by its name."""


def spoken_for(found: Found, laid: Laid, claims: Claims, series: SeriesTold) -> bool:
    """Tell whether words are part of what a claim beside them says.

    "For [four years](fig:x) in a row the highest since records began" is one claim.
    """
    beside = _of_all_years(found, laid) or _than_a_year(found, laid)
    if beside or base_of(found, laid) or _heard_with(found, laid):
        return True
    figures = tuple(_claimed(found, laid, claims))
    told = _of_series(found, laid, series)
    entries = [*(one.entry for one in figures), *(one.entry for one in told)]
    of_figures = _of_figures(found, laid, figures) or defines(found, laid, entries)
    periods = [one.periods for one in told]
    of_figures = of_figures or years_of_series(found, laid, periods)
    of_figures = of_figures or than_in_series(found, laid, periods)
    if _records(found, laid) or of_figures:
        return True
    if found.meaning.kind is Kind.COMPARISON:
        beside = _is_between(found, laid) or _leads_by(found, laid)
        beside = beside or _before_two(found, laid)
        beside = beside or _changes_told(found, laid)
        return beside or _read_with(found, laid) or _years_told(found, laid)
    if found.meaning.kind is Kind.RATE and found.meaning.word == "adverb":
        return _opens(found, laid)
    if found.meaning.kind is not Kind.TREND:
        return False
    first, last = clause_around(laid.text, found.start, found.end)
    return bool(laid.over(first, last)) or _opens(found, laid)


def _than_a_year(found: Found, laid: Laid) -> bool:
    """Tell whether it is the year of "[eight more] than twelve months before"."""
    if found.text.lower() not in {"twelve months", "12 months"}:
        return False
    ends = [one.end for one in laid.claims() if one.end <= found.start]
    between = laid.text[ends[-1] : found.start] if ends else ""
    within = between == " " and laid.text[: ends[-1]].endswith(" than")
    behind = laid.text[found.end : found.end + len(" previously")]
    return (within or bool(_THAN.fullmatch(between))) and bool(_AWAY.match(behind))


_THAN = Late(r"[^.;:]{0,60} than ")
_AWAY = Late(r" (?:before|earlier|previously)\b")


def _heard_with(found: Found, laid: Laid) -> bool:
    """Tell whether a claim of a series in its sentence is read with these words."""
    if found.meaning.kind not in _HEARD:
        return False
    first, last = laid.sentence(found.start, found.end)
    at = found.start - first, found.end - first
    for one in laid.over(first, last):
        if one.claim is None or one.claim.states is not ClaimKind.SERIES:
            continue
        lead, rest = laid.text[first : one.start], laid.text[one.end : last]
        spans = heard_with(laid.text[one.start : one.end], lead, rest)
        if any(start <= at[0] and at[1] <= end for start, end in spans):
            return True
    return False


_HEARD = frozenset(
    {
        *(Kind.COMPARISON, Kind.CHANGE, Kind.NUMBER, Kind.MULTIPLE, Kind.RATE),
        *(Kind.PERCENT, Kind.FRACTION),
    }
)


def _of_figures(found: Found, laid: Laid, figures: tuple[Figure, ...]) -> bool:
    """Tell whether the figures of its sentence hold a number that is no claim."""
    median = any("median" in one.entry.counts for one in figures)
    if median and found.text.lower() == "half":
        return True  # "half of them waited [17 weeks] or more" is what a median says
    told = one_of_each(found, laid, figures) or years_between(found, laid, figures)
    return told or years_spanned(found, laid)


def _leads_by(found: Found, laid: Laid) -> bool:
    """Tell whether a claim of two figures says by how much: "outnumber men by [10]"."""
    return any(
        one.claim is not None
        and one.claim.states is ClaimKind.FIGURE
        and len(one.claim.targets) == _TWO
        and bool(_BY.fullmatch(_up_to_by(found, laid, one)))
        for one in islice(_behind(found, laid), _TWO)
    )


def _behind(found: Found, laid: Laid) -> Iterator[Stretch]:
    """Give the claims that stand behind an expression, in order."""
    return (one for one in laid.claims() if one.start >= found.end)


def _up_to_by(found: Found, laid: Laid, claim: Stretch) -> str:
    """Give the words up to a claim, with the "by" that it may begin with."""
    between = laid.text[found.end : claim.start]
    return f"{between}by " if laid.text.startswith("by ", claim.start) else between


_TWO = 2
_BY = Late(r"(?: [(\w’',)-]+){0,9} by ")


def _records(found: Found, laid: Laid) -> bool:
    """Tell whether the value of a record is claimed behind it: "peaked in 2016, at"."""
    behind = next(_behind(found, laid), None)
    claim = behind.claim if behind else None
    if behind is None or claim is None or claim.states is not ClaimKind.SERIES:
        return False
    record = RECORD_AT.search(laid.text[: behind.start])
    return record is not None and record.start() < found.end <= record.end()


def _read_with(found: Found, laid: Laid) -> bool:
    """Tell whether a claim of a series behind them is read with words before it.

    "More were built in 2024 than in [any other year since 2015](series:homes)".
    """
    behind = next(_behind(found, laid), None)
    claim = behind.claim if behind else None
    if behind is None or claim is None or claim.states is not ClaimKind.SERIES:
        return False
    first, _ = laid.sentence(found.start, found.end)
    begun = read_with(claim.text, laid.text[first : behind.start])
    return 0 <= begun <= found.end - first


def _years_told(found: Found, laid: Laid) -> bool:
    """Tell whether the values of both years follow, and stand as the words say.

    "Fewer were built in 2022 than in 2019: [431](series:homes) against [455]".
    """
    pair = list(islice(_behind(found, laid), _TWO))
    if len(pair) < _TWO or any(_series_of(one) != _series_of(pair[0]) for one in pair):
        return False
    first, second = pair
    if DOUBTED.search(
        laid.text[laid.sentence(found.start, found.end)[0] : first.start]
    ):
        return False
    led = _BOTH_YEARS.fullmatch(laid.text[found.start : first.start])
    between = AGAINST.fullmatch(laid.text[first.end : second.start])
    if not (_series_of(first) and led and between):
        return False
    told = [_VALUE.fullmatch(laid.text[one.start : one.end]) for one in pair]
    if not all(told):
        return False
    one, other = (Decimal(value[0].replace(",", "")) for value in told if value)
    return one > other if led["more"] else one < other


def _changes_told(found: Found, laid: Laid) -> bool:
    """Tell whether two changes beside a comparison stand as it says.

    "Fell [by 27%](fig:a,b), a steeper drop than the [20%](fig:c,d) of all".
    """
    first, last = laid.sentence(found.start, found.end)
    pairs = [one for one in laid.over(first, last) if _is_of_two(one)]
    if len(pairs) != _TWO or pairs[1].start < found.end:
        return False
    one, two = (laid.text[each.start : each.end] for each in pairs)
    if pairs[0].end <= found.start:
        joined = _STEEPER.fullmatch(laid.text[pairs[0].end : pairs[1].start])
    else:
        joined = _THAN_ON.fullmatch(laid.text[pairs[0].end : pairs[1].start])
    return joined is not None and stands_so(found.text, one, two)


def _is_of_two(stretch: Stretch) -> bool:
    claim = stretch.claim
    told = claim is not None and claim.states is ClaimKind.FIGURE
    return told and claim is not None and len(claim.targets) == _TWO


_STEEPER = Late(r"[^.;:]{0,60}, an? (?:far |much )?[a-z]+ [a-z]+ than the ")
_THAN_ON = Late(r"\)? than [^.;:,]{1,60}\(")


def _series_of(stretch: Stretch) -> str:
    """Give the series that a claim states, or nothing."""
    claim = stretch.claim
    series = claim is not None and claim.states is ClaimKind.SERIES
    return claim.targets[-1] if claim and series else ""


_VALUE = Late(r"\d[\d,]*(?:\.\d+)?")
_BOTH_YEARS = Late(
    rf"(?:(?P<more>more)|fewer|less)\b[^.;:,]{{1,80}} in {PERIOD} than in {PERIOD}"
    r"(?:[:,]| \(| [–—-])? ?",
    re.IGNORECASE,
)


def base_of(found: Found, laid: Laid) -> bool:
    """Tell whether a number is the base of a claim: "[4.2] in every 1,000 pupils".

    Or of the one behind it, where it opens the sentence: "For every ten, [eight]".
    """
    first, last = laid.sentence(found.start, found.end)
    lead = laid.text[first : found.start]
    text = found.text.lower()
    few = _FEW.fullmatch(text) is not None
    if not ((few or _ROUND.fullmatch(text)) and _EVERY.search(lead)):
        return False
    beside = [
        one
        for one in laid.over(first, last)
        if one.claim is not None
        and one.claim.states is ClaimKind.FIGURE
        and (not few or len(one.claim.targets) == _TWO)
    ]
    before = [one for one in beside if one.end <= found.start]
    if before:
        return _NEAR.fullmatch(laid.text[before[-1].end : found.start]) is not None
    return bool(_EVERY.match(lead)) and bool(beside)


_ROUND = Late(
    r"10|20|100|1,?000|10,000|100,000|1,000,000|ten|twenty"
    r"|(?:a |one |ten )?(?:hundred|thousand|million)"
)
_FEW = Late(r"[2-9]|two|three|four|five|six|seven|eight|nine")
"""What a number of two figures is told for: "for every three, [four]"."""

_EVERY = Late(r"\W*\b(?:for|in|out of|of|to) (?:every|each) $", re.IGNORECASE)
_NEAR = Late(r"[^,.;:()\d]{0,90}")


def _of_all_years(found: Found, laid: Laid) -> bool:
    """Tell whether a value of a series right before is the sum of these years."""
    before = [one for one in laid.claims() if one.end <= found.start]
    claim = before[-1].claim if before else None
    if claim is None or claim.states is not ClaimKind.SERIES:
        return False
    last = laid.sentence(found.start, found.end)[1]
    told = laid.text[before[-1].end : last]
    return over_all(told) and "year" in laid.text[found.start : found.end + 6]


def _claimed(found: Found, laid: Laid, claims: Claims) -> Iterator[Figure]:
    """Give the figures that are claimed in the sentence of an expression."""
    for one in laid.over(*laid.sentence(found.start, found.end)):
        held = claims.get((one.passage.document, one.claim)) if one.claim else None
        yield from held.figures if held else ()


def _of_series(found: Found, laid: Laid, series: SeriesTold) -> list[Told]:
    """Give what is known of the series that the sentence of an expression states."""
    claims = (one.claim for one in laid.over(*laid.sentence(found.start, found.end)))
    names = {
        one.targets[-1] for one in claims if one and one.states is ClaimKind.SERIES
    }
    return [series[name] for name in sorted(names) if name in series]


def _before_two(found: Found, laid: Laid) -> bool:
    """Tell whether both values follow: "more men than women, [17] against [12]"."""
    behind = list(islice(_behind(found, laid), _TWO))
    if len(behind) < _TWO or not all(map(_is_of_one_figure, behind)):
        return False
    first, second = behind
    led = _LED_TO.fullmatch(laid.text[found.end : first.start])
    return bool(led and AGAINST.fullmatch(laid.text[first.end : second.start]))


_LED_TO = Late(r"[^.;:,]{0,70}[,:–—-]? ?\(?")
AGAINST = Late(
    r"(?: (?!and|but|than)[\w’'-]+){0,3}"
    r" (?:against|compared (?:with|to)|versus|as against|to) (?:the )?"
)
"""Between two values of which the words before them say how they compare."""


def _opens(found: Found, laid: Laid) -> bool:
    """Tell whether a time opens the sentence of a claim of a series, and is of it."""
    first, last = laid.sentence(found.start, found.end)
    if laid.text[first : found.start].strip():
        return False
    behind = (one.claim for one in laid.over(found.end, last))
    claim = next(behind, None)
    return claim is not None and claim.states is ClaimKind.SERIES


def _is_between(found: Found, laid: Laid) -> bool:
    """Tell whether a comparison is held to the claims on either side of it.

    Both are, of "[40%](fig:x) is higher than the [20%](fig:y)".
    """
    claims = [one for one in laid.claims() if _is_of_one_figure(one)]
    before = max((one.end for one in claims if one.end <= found.start), default=None)
    behind = min((one.start for one in claims if one.start >= found.end), default=None)
    return None not in {before, behind} and is_set_against(laid.text[before:behind])


def _is_of_one_figure(stretch: Stretch) -> bool:
    return stretch.claim is not None and of_one_figure(stretch.claim)
