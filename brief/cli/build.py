"""`brief build`: the documents of one brief, of all, or of a meeting."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from brief.build.fresh import unchanged
from brief.build.outcome import Outcome
from brief.build.request import Request
from brief.cli.place import briefs_of, library_of
from brief.cli.tell import exit_code, note, out, progress
from brief.findings import in_order, printed, tally

if TYPE_CHECKING:
    from argparse import Namespace

    from brief.findings import Finding


def run(options: Namespace) -> int:
    """Build, tell what was written and found, and give the exit code."""
    if options.meeting:
        return _meeting(options)
    root, names = briefs_of(options.brief)
    request = _request(options, root, names)
    outcomes = [_one(request, name) for name in names]
    return _told(options, outcomes)


def _request(options: Namespace, root: Path, names: tuple[str, ...]) -> Request:
    return Request(
        root=root,
        names=names,
        out=Path(options.out) if options.out else root / "build",
        documents=tuple(dict.fromkeys(options.document)),
        draft=options.draft,
        target=options.target,
        html=options.keep_html,
        as_of=options.as_of,
    )


def _one(request: Request, name: str) -> Outcome:
    """Build one brief, unless nothing that it is made from has changed."""
    manifest = unchanged(request, name)
    if manifest is None:
        from brief.build.conduct import build_one

        return build_one(request, name, progress)
    folder = request.folder(name)
    wanted = request.documents or manifest.yields
    entries = [one for one in map(manifest.entry, wanted) if one]
    findings = (*manifest.findings, *(each for one in entries for each in one.findings))
    return Outcome(name, findings, kept=tuple(folder / one.file for one in entries))


def _meeting(options: Namespace) -> int:
    from brief.build.meeting import build_meeting

    root = library_of(None)
    request = _request(options, root, ())
    return _told(options, build_meeting(request, options.meeting, progress))


def _told(options: Namespace, outcomes: list[Outcome]) -> int:
    findings = in_order(found for one in outcomes for found in one.findings)
    if options.json:
        out(json.dumps(_record(outcomes, findings), indent=1, ensure_ascii=False))
        return exit_code(findings)
    if findings:
        note(printed(findings))
    for one in outcomes:
        for path in one.written:
            out(f"wrote {_shown(path)}")
        for path in one.kept:
            out(f"unchanged {_shown(path)}")
    note(tally(findings))
    return exit_code(findings)


def _record(
    outcomes: list[Outcome], findings: tuple[Finding, ...]
) -> dict[str, object]:
    return {
        "written": [_shown(path) for one in outcomes for path in one.written],
        "unchanged": [_shown(path) for one in outcomes for path in one.kept],
        "findings": [one.as_json() for one in findings],
    }


def _shown(path: Path) -> str:
    """Show a path from here when it lies below here."""
    here = Path.cwd()
    full = path if path.is_absolute() else here / path
    return str(full.relative_to(here)) if full.is_relative_to(here) else str(full)
