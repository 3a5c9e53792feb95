"""What happened in a whole year, said of a part of it: "in the first half of 2024".

Only what happens is counted over a year: deaths, loans made, money spent. What is
there, or is asked in a survey, may be so at any time of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from brief.figures.ledger import Figure
from brief.figures.smallprint.dated import IN_MONTH, aside, in_capitals
from brief.figures.smallprint.scope import BREAK, UP_TO_SIX, Scope, folded
from brief.figures.smallprint.stated import StatedFigure, figure_alone, finding
from brief.figures.smallprint.years_beside import YEAR, YEARS
from brief.figures.units import Kind
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import PERIOD_MISNAMED

_PART = (
    r"(?:the )?(?:(?:first|second|third|fourth|last|final|opening|closing)"
    r" (?:half|quarter|(?:(?:few|two|three|six|nine) )?(?:month|week)s?) of"
    r" (?:the year )?|(?:halfway point|midpoint|middle) of "
    rf"|(?:spring|summer|autumn|winter)(?: of)? |(?:early|late) ){YEARS}"
)
_TIME = rf"(?:in|during|over|by) (?P<time>{_PART}|{IN_MONTH})"
_SEASON = Late(r"spring|summer|autumn|winter")
_FIRST = Late(rf"^{_TIME}(?P<head>.*)$")
_BEHIND = Late(rf"^(?P<head>{UP_TO_SIX})\b{_TIME}(?=$|[,;:.)])")
_WHOLE = Late(rf"{YEAR}(?:/\d\d)?")

_HAPPENS = Late(
    r"\b(?:killed|injured|hurt|died|deaths?|births?|born|fires?|crimes?|offences?"
    r"|accidents?|collisions?|casualties|fatalities|incidents?|made|received|recorded"
    r"|reported|sold|bought|built|spent|spending|spend|income|issued|completed|granted"
    r"|refused|written|wrote|prepared|produced|delivered|started|joined|enrolled"
    r"|fitted|installed|planted|opened|sent|answered|handled|treated|tested|screened"
    r"|vaccinated|rescued|recruited|trained|advised|helped|inspected|repaired|replaced"
    r"|carried out|arrest(?:s|ed)|charged|convicted|admitted|admissions?|discharged"
    r"|referrals?|visits?|journeys?|trips?|calls?|attended|borrowed|took)\b"
)
_ASKED = Late(r"\b(?:asked|survey\w*|interview\w*|respond\w*|average|mean|rate)\b")
_TOLD = Late(
    r"\b(?:that|said|says|reported|published|learn(?:ed|t)|found|heard|noted|announced"
    r"|told|show(?:s|ed)|knew|after|before|since|which|who|when)\b"
)
"""With these a month is that of a report, or of something else."""

_ALL_YEAR = Late(r"\b(?:the|that|this|a)(?: (?!first|last)[a-z]+)? year\b|\bso far\b")
"""A month may be that at which a year was over: "in March it had, in the year"."""


def part_of_year(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find a number of a whole year that is said of a part of one."""
    figure = figure_alone(scope, figures)
    if figure is None or not _is_of_a_year(figure):
        return
    found = _BEHIND.match(scope.after)
    if not found and scope.opens and not BREAK.search(scope.before):
        found = _FIRST.match(scope.before)
    if found is None or _TOLD.search(found["head"]) or aside(found["head"]):
        return
    if _ALL_YEAR.search(f"{found['head']} {scope.after}"):
        return
    season = _SEASON.search(found["time"])
    declared = folded(f"{figure.entry.counts} {' '.join(figure.entry.phrases)}")
    if season and season[0] in declared:
        return
    time = in_capitals(found["time"])
    message = (
        f"states “{figure.name}”, which is of the whole of {figure.entry.period}, and"
        f" not of {time}"
    )
    hint = f"say “in {figure.entry.period}”, or make a figure of {time}"
    yield finding(StatedFigure(figure, scope), PERIOD_MISNAMED, message, hint)


def _is_of_a_year(figure: Figure) -> bool:
    """Tell whether a figure counts what happened in a whole year."""
    counts = folded(f"{figure.entry.counts} {figure.unit.written}")
    counted = figure.unit.kind is Kind.PLAIN and not figure.unit.is_time
    happens = _HAPPENS.search(counts) and not _ASKED.search(counts)
    whole = _WHOLE.fullmatch(figure.entry.period)
    return bool(counted and happens and whole)
