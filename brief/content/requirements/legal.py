"""Legal instruments: titled with their years, monitored only where listed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief import rules
from brief.content.models.implications import Instrument
from brief.content.nearest import did_you_mean
from brief.content.requirements.case import Case
from brief.findings import Finding

# From the Statute of Marlborough 1267 to whatever comes; words in brackets may
# follow ("as amended"), and so may a full stop.
_ENDS_WITH_YEAR = re.compile(r"\b(1[2-9]|20)\d\d(\s*\([^()]*\))?\.?$")


def _instruments(case: Case) -> tuple[Instrument, ...]:
    legal = case.brief.legal
    if not legal:
        return ()
    treaties = legal.treaties.instruments if legal.treaties else ()
    return (*legal.statutes.instruments, *treaties)


def years(case: Case) -> Iterator[Finding]:
    """The title of a statute or treaty ends with its year."""
    for instrument in _instruments(case):
        title = str(instrument.title).strip()
        if not _ENDS_WITH_YEAR.search(title):
            message = f"“{title}” does not end with its year"
            hint = "write the title in full, as in Misuse of Drugs Act 1971"
            yield rules.INSTRUMENT_YEAR.at(instrument.at("title"), message, hint)


def monitored(case: Case) -> Iterator[Finding]:
    """What is to be monitored is listed."""
    known = [instrument.id for instrument in _instruments(case)]
    for one in case.brief.legal.monitor if case.brief.legal else ():
        for name in one.instruments:
            if name not in known:
                message = f"no statute or treaty is listed as `{name}`"
                hint = did_you_mean(name, known)
                yield rules.UNKNOWN_INSTRUMENT.at(one.at("instruments"), message, hint)
