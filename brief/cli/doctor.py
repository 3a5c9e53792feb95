"""`brief doctor`: which checks can run on this machine."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from brief.build.doctor import examine
from brief.cli.tell import out

if TYPE_CHECKING:
    from argparse import Namespace


def run(options: Namespace) -> int:
    """Tell what can run and how to get what cannot; exit 3 when something cannot."""
    signs = examine()
    if options.json:
        records = [
            {
                "what": one.what,
                "can_run": one.good,
                "found": one.found,
                "remedy": one.remedy,
            }
            for one in signs
        ]
        out(json.dumps(records, indent=1, ensure_ascii=False))
    else:
        for one in signs:
            out(f"{'can run ' if one.good else 'cannot  '}  {one.what}: {one.found}")
            if not one.good:
                out(f"            {one.remedy}")
    return 0 if all(one.good for one in signs) else 3
