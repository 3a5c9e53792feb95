"""A small valid library on disk, made up for tests, of which a test changes one file.

    library = lay(tmp_path)
    library.change("grids/principles.yaml", "old words", "new words")
    brief, findings = library.read()

Paths are below the brief's folder, unless they begin with `content/` or `assets/`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

from brief.content.models.brief import Brief
from brief.content.read import read
from brief.findings import Finding, Findings

NAME = "parks"
HOME = f"content/briefs/{NAME}"
ORGANISATION = "content/organisation.yaml"
MEETING = "content/meetings/2020-03-03.yaml"

FILES = {
    ORGANISATION: """\
        format: 1
        name: Test Council
        boards:
          - id: cabinet
            name: Test Cabinet
        contact:
          name: Test Team
        profile:
          required_sections: [purpose, money]
          implications:
            - kind: financial
              heading: Money
              cleared_by: Test Treasurer
            - kind: legal
              heading: Law
            - kind: equality
              heading: Fairness
        """,
    MEETING: """\
        format: 1
        date: 2020-03-03
        board: cabinet
        place: Test Hall
        agenda:
          - item: 4
            title: Parks
            brief: parks
        """,
    "brief.yaml": """\
        format: 1
        title: Parks made up for tests
        short_title: Parks
        meeting: 2020-03-03
        purpose: decision
        summary: A summary.
        report_of: Test Team
        presenter:
          name: A. Tester
        documents:
          factsheet:
            title: Parks in short
          report: {}
          principles:
            title: What parks are for
          annex:
            title: Figures
        """,
    "figures.yaml": """\
        format: 1
        figures:
          visitors:
            value: 22,500
            unit: people
            source: survey
          trees:
            query:
              table: data/trees.csv
              sum: trees
            unit: trees
            source: survey
        """,
    "sources.yaml": """\
        format: 1
        references:
          - id: survey
            title: Survey made up for tests
        """,
    "exhibits.yaml": """\
        format: 1
        exhibits:
          trees-by-park:
            kind: bars
            title: Trees by park
            subtitle: Number of trees
            alternative: The parks and their trees.
            source: Survey [@survey]
            data:
              table: data/trees.csv
              label: park
              series:
                - column: trees
                  label: Trees
        """,
    "principles.yaml": """\
        format: 1
        pillars_title: Pillars
        pillars:
          - id: health
            name: Health
        grids:
          - id: aims
            title: Aims
            linked_title: Aims and pillars
            columns:
              - heading: People
                cells:
                  - text: Walking
                    pillars: [health]
              - heading: Nature
                cells:
                  - text: Shade
        """,
    "legal.yaml": """\
        format: 1
        statutes:
          id: statutes
          introduction: "The statutes are:"
          instruments:
            - id: parks-act
              title: Test Parks Act 1901
        treaties:
          id: treaties
          introduction: "The treaties are:"
          instruments:
            - id: trees-treaty
              title: Test Convention on Trees 1955
        duties:
          - id: duty
            text: Parks must be kept open.
        monitor:
          - id: monitor
            instruments: [parks-act]
            why: The Act should be monitored.
        cleared:
          by: Test Lawyer
          on: 2020-02-20
        """,
    "financial.yaml": """\
        format: 1
        summary: Parks cost money.
        none: This report changes no cost.
        cleared:
          by: Test Treasurer
          on: 2020-02-20
        """,
    "implications.yaml": """\
        format: 1
        implications:
          - kind: equality
            paragraphs:
              - Parks are for all.
            cleared:
              by: Test Officer
              on: 2020-02-20
        """,
    "recommendations.yaml": """\
        format: 1
        recommendations:
          - id: note-parks
            asked: The Cabinet
            asks:
              - verb: note
                text: the report
          - id: keep-parks
            asked: The Cabinet
            asks:
              - verb: endorse
                text: the aims
              - verb: support
                text: the parks
            detail: It would help.
        """,
    "report.md": """\
        # Purpose {#purpose}

        Parks had [22,500](fig:visitors) visitors.[^count] {#visitors}

        - walkers
        - runners

        ::: exhibit trees-by-park

        ## Aims of parks {#aims-of-parks}

        The survey says so [@survey, p. 2], and [paragraph](#visitors) does too.

        ::: grid aims

        ::: grid aims linked

        # Money {#money}

        ::: financial

        # Law {#law}

        ::: legal

        # Fairness {#fairness}

        ::: implications equality

        # Recommendations {#recommendations}

        ::: recommendations

        [^count]: Counted at the gate.
        """,
    "factsheet.md": """\
        In short.

        # [22,500](fig:visitors) {#fact-visitors}

        people came to the parks.

        ::: exhibit trees-by-park
        """,
    "data/trees.csv": """\
        park,trees
        North,30
        South,12
        """,
}
"""Every file of the library, valid as it stands: reading it gives no finding."""


@dataclass(frozen=True, slots=True)
class Library:
    """A library on disk."""

    root: Path

    def path(self, file: str) -> Path:
        """Give where a file is."""
        shared = file.startswith(("content/", "assets/"))
        return self.root / (file if shared else f"{HOME}/{file}")

    def write(self, file: str, text: str | bytes) -> None:
        """Write a file anew, its common indentation removed."""
        path = self.path(file)
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(text, bytes):
            path.write_bytes(text)
        else:
            path.write_text(dedent(text), encoding="utf-8")

    def change(self, file: str, old: str, new: str) -> None:
        """Replace words that stand in a file once."""
        path = self.path(file)
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
        path.write_text(text.replace(old, new), encoding="utf-8")

    def add(self, file: str, text: str) -> None:
        """Add lines at the end of a file."""
        path = self.path(file)
        path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")

    def delete(self, file: str) -> None:
        """Delete a file."""
        self.path(file).unlink()

    def read(self, name: str = NAME) -> tuple[Brief | None, Findings]:
        """Read the brief."""
        return read(self.root, name)

    def brief(self) -> Brief:
        """Read the brief, which must be one."""
        brief, findings = self.read()
        assert brief, "\n".join(str(found) for found in findings)
        return brief

    def found(self, rule: str) -> Finding:
        """Read the brief and give its only finding, which is of one rule."""
        _, findings = self.read()
        assert [one.rule for one in findings] == [rule], findings
        return findings[0]

    def rules(self) -> set[str]:
        """Read the brief and name the rules that it breaks."""
        return {one.rule for one in self.read()[1]}


def lay(root: Path) -> Library:
    """Write the valid library into a folder."""
    library = Library(root)
    for file, text in FILES.items():
        library.write(file, text)
    return library


def where(found: Finding) -> str:
    """Give a finding's place with a path below the brief's folder."""
    return str(found.where).removeprefix(f"{HOME}/")
