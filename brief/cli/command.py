"""What a command is, and the words that many commands share."""

from __future__ import annotations

import re
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name, its module, a line of help, its options, examples."""

    name: str
    module: str
    help: str
    options: tuple[Callable[[ArgumentParser], object], ...]
    examples: tuple[str, ...]


def one_brief(parser: ArgumentParser) -> None:
    """Ask for one brief."""
    parser.add_argument("brief", help="a brief's name, or its folder")


def as_json(parser: ArgumentParser) -> None:
    """Offer the answer for a machine."""
    parser.add_argument("--json", action="store_true", help="print for a machine")


def day(text: str) -> date:
    """Read a date in its one form; says which where it has another."""
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    message = f"“{text[:40]}” is no date: write year, month and day, 2017-09-01"
    raise ArgumentTypeError(message)


def day_in_words(text: str) -> str:
    """Read a date that names a file: the meeting of 2017-09-05."""
    return day(text).isoformat()
