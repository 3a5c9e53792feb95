"""`brief wording`: are these words a true statement of this value?"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from brief.cli.tell import note, out
from brief.figures.wording import DEFAULT, Profile, Verdict, judge, suggest
from brief.figures.wording.lines import answer_lines, record
from brief.figures.wording.values import ValueRefusedError, stated_of
from brief.library import WORDING, find_root

if TYPE_CHECKING:
    from argparse import Namespace

CODES = {Verdict.TRUE: 0, Verdict.FALSE: 1, Verdict.NOT_CHECKED: 3}


def run(options: Namespace) -> int:
    """Judge one wording, suggest some, or answer one JSON object a line."""
    profile = _profile()
    try:
        if options.suggest:
            return _suggested(options, profile)
        if options.text is not None and options.value:
            return _judged(options, profile)
    except ValueRefusedError as refused:
        note(str(refused))
        return 2
    if options.json and options.text is None:
        return _lines(profile)
    note('give the words and a value: brief wording "half" 0.48 --unit percent')
    return 2


def _profile() -> Profile:
    """Give the profile that holds here; content is read only where it has one."""
    root = find_root(Path())
    if root is None or not (root / WORDING).is_file():
        return DEFAULT
    found: Profile = import_module("brief.figures.profiling").profile_in(root)
    return found


def _lines(profile: Profile) -> int:
    """Answer each line of standard input with one line, in the same order."""
    for line in answer_lines(sys.stdin, profile):
        out(line)
    return 0


def _suggested(options: Namespace, profile: Profile) -> int:
    _warn(options.suggest, options.unit)
    wordings = suggest(stated_of(options.suggest, options.unit), profile)
    if options.json:
        out(json.dumps(list(wordings), ensure_ascii=False))
    else:
        out("\n".join(wordings))
    return 0


def _warn(value: str, unit: str) -> None:
    """Say how a percentage is read that was given without its sign: 43 is 4,300%."""
    plain = value.strip()
    if unit == "percent" and "/" not in plain and plain.isdigit() and int(plain) > 1:
        note(f"{plain} is read as {int(plain) * 100:,}%; for {plain}% write {plain}%")


def _judged(options: Namespace, profile: Profile) -> int:
    _warn(options.value, options.unit)
    stated = stated_of(options.value, options.unit)
    found = judge(options.text, stated, profile=profile, sentence=True)
    if options.json:
        out(json.dumps(record(found), ensure_ascii=False))
    else:
        out(f"{found.verdict.value}: {found.reason}")
        if found.warning:
            out(f"warning: {found.warning}")
        if found.suggest:
            out(f"would be true: {'; '.join(found.suggest)}")
    return CODES[found.verdict]
