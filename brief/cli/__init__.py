"""Words on the command line, handed to the rooms; exit codes; nothing else.

Each command is a module of this package with `describe(parser)` and `run(options)`;
it is imported only when it is asked for, so that reading and checking need neither
WeasyPrint nor Pango.
"""

from __future__ import annotations

import gc
import re
import sys
from importlib import import_module

from brief.cli.parser import parser
from brief.cli.tell import told, unbreakable
from brief.findings import Stop

NEW_OBJECTS = 1_000_000
"""So many objects are made before Python looks for cycles among them. A command lives
for seconds and keeps nearly all that it makes: to look after every 700 takes a seventh
of its time."""


_BELOW_NOUGHT = re.compile(r"^-(?=[£$€]?\.?\d)")
"""The hyphen of a number below nought, which no option begins with: "-18%"."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command and give its exit code: 0, 1, 2 or 3 (see the README)."""
    unbreakable()
    gc.set_threshold(NEW_OBJECTS, *gc.get_threshold()[1:])
    given = sys.argv[1:] if arguments is None else arguments
    options = parser().parse_args([_BELOW_NOUGHT.sub("−", one) for one in given])
    command = import_module(f"brief.cli.{options.module}")
    try:
        return int(command.run(options))
    except Stop as stop:
        return told(stop.findings, json=getattr(options, "json", False))
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        sys.stderr.write("stopped; what was there before still is\n")
        return 1
