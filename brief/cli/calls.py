"""Calls to stop from outside: Ctrl-C, a terminal that is closed, a shutting machine.

They end the asking and nothing else, so that what was answered before can be written.
"""

from __future__ import annotations

import signal
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_CALLS = ("SIGINT", "SIGHUP", "SIGTERM")


@dataclass(slots=True)
class Calls:
    """Asks on the terminal; a call to stop is heard while it waits for an answer."""

    heard: bool = False
    waiting: bool = False

    def ask(self, prompt: str) -> str:
        """Ask for a line; raises KeyboardInterrupt for a call to stop."""
        if self.heard:
            raise KeyboardInterrupt
        try:
            self.waiting = True
            return input(prompt)
        finally:
            self.waiting = False

    def hear(self, _number: int, _frame: object) -> None:
        """Take note of a call, and end the waiting if there is any."""
        self.heard = True
        if self.waiting:
            self.waiting = False
            raise KeyboardInterrupt


@contextmanager
def listening() -> Iterator[Calls]:
    """Listen for calls to stop for a while, rather than end at once."""
    calls = Calls()
    known = [getattr(signal, name) for name in _CALLS if hasattr(signal, name)]
    were = {call: signal.signal(call, calls.hear) for call in known}
    try:
        yield calls
    finally:
        for call, was in were.items():
            signal.signal(call, was)
