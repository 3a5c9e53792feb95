"""The collector that notes findings while one brief is read.

It only keeps what it is given, in the order of giving. It decides nothing, save that
a file with hundreds of findings has made its point.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from brief.findings import Finding, Place
from brief.rules import TOO_LARGE

MOST = 500
"""So many findings of one file are kept; nobody reads on after the first dozen."""


@dataclass(slots=True)
class Reading:
    """What has been noticed so far."""

    findings: list[Finding] = field(default_factory=list)
    _noted: Counter[str] = field(default_factory=Counter, repr=False)
    _told: set[Finding] = field(default_factory=set, repr=False)

    def note(self, finding: Finding) -> None:
        """Keep a finding, unless it is kept already or its file has had its fill.

        What many rows of a table share may be found wrong once for each of them.
        """
        if finding in self._told:
            return
        self._told.add(finding)
        path = finding.where.path
        self._noted[path] += 1
        if self._noted[path] <= MOST:
            self.findings.append(finding)
        elif self._noted[path] == MOST + 1:
            message = f"there are more than {MOST} findings in this file"
            hint = "put these right first; the rest will then be listed"
            self.findings.append(TOO_LARGE.at(Place(path), message, hint))
