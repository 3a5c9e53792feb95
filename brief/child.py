"""Runs a job in a child process that has limits, and lives or dies apart from this one.

No setting inside a process stops a layout that takes for ever, eats the memory or
crashes the libraries below it. The child is forked from this process, in which
everything is imported already, so it starts in milliseconds.
"""

from __future__ import annotations

import faulthandler
import gc
import os
import pickle
import resource
import select
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

Answer = TypeVar("Answer")

CHUNK = 1 << 16
STDERR = 2
"""Where libraries in C print, whatever Python prints to."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a child may take: seconds on the clock and on the processor, and bytes."""

    wall: float = 60
    processor: int = 60
    memory: int = 2 << 30


@dataclass(frozen=True, slots=True)
class Died(Exception):
    """A child ended without an answer; `heavy` when it ran into a limit."""

    reason: str
    heavy: bool


@dataclass(slots=True)
class Child(Generic[Answer]):
    """A job at work in a process of its own."""

    number: int
    pipe: int
    deadline: float
    limits: Limits

    def answer(self) -> Answer:
        """Wait for the answer; raises Died when there will be none."""
        try:
            told = self._read()
        except TimeoutError:
            os.kill(self.number, signal.SIGKILL)
            raise Died(
                f"it took more than {self.limits.wall:.0f} s", heavy=True
            ) from None
        finally:
            os.close(self.pipe)
            _, status = os.waitpid(self.number, 0)
        if not told:
            raise Died(*_reason(status, self.limits))
        answer, died = pickle.loads(told)  # noqa: S301 - our own child wrote it
        if died:
            raise Died(*died)
        value: Answer = answer
        return value

    def stop(self) -> None:
        """End the child; nobody waits for its answer any more."""
        os.kill(self.number, signal.SIGKILL)
        os.close(self.pipe)
        os.waitpid(self.number, 0)

    def _read(self) -> bytes:
        parts = []
        while part := self._part():
            parts.append(part)
        return b"".join(parts)

    def _part(self) -> bytes:
        """Read what has come; raises TimeoutError at the deadline."""
        left = self.deadline - time.monotonic()
        ready, _, _ = select.select([self.pipe], [], [], max(0, left))
        if not ready:
            raise TimeoutError
        return os.read(self.pipe, CHUNK)


def started(job: Callable[[], Answer], limits: Limits) -> Child[Answer]:
    """Start a job in a child process."""
    out, into = os.pipe()
    sys.stdout.flush()
    sys.stderr.flush()
    number = os.fork()
    if number == 0:
        os.close(out)
        _work(job, into, limits)
    os.close(into)
    return Child(number, out, time.monotonic() + limits.wall, limits)


def _work(job: Callable[[], object], into: int, limits: Limits) -> None:
    """Do the job, write the answer, and end; the parent tidies up for itself."""
    try:
        # Nothing is collected while pages are laid out: a layout makes much and frees
        # little, and the process ends with it.
        gc.disable()
        _let_go(into)
        _limit(limits)
        _quiet()
        with os.fdopen(into, "wb") as pipe:
            pipe.write(_told(job))
    finally:
        os._exit(0)


def _told(job: Callable[[], object]) -> bytes:
    try:
        return pickle.dumps((job(), None))
    except MemoryError:
        return b""
    except RecursionError:
        reason = "things stand inside things more deeply than can be laid out"
        return pickle.dumps((None, (reason, True)))
    except Exception as error:  # noqa: BLE001 - whatever it was, the parent tells of it
        return pickle.dumps((None, (f"{type(error).__name__}: {error}", False)))


def _let_go(into: int) -> None:
    """Close what the parent had open but the pipe and what prints.

    A lock on an open file lasts as long as any copy of it: a child that outlives a
    killed parent would hold the parent's on.
    """
    os.closerange(STDERR + 1, into)
    os.closerange(into + 1, os.sysconf("SC_OPEN_MAX"))


def _limit(limits: Limits) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (limits.processor, limits.processor + 1))
    resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _quiet() -> None:
    """Send what the libraries below print about a crash nowhere: it names no place."""
    faulthandler.disable()
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, STDERR)


def _reason(status: int, limits: Limits) -> tuple[str, bool]:
    """Say why a child ended without an answer."""
    if os.WIFSIGNALED(status):
        name = os.WTERMSIG(status)
        if name in {signal.SIGXCPU, signal.SIGKILL}:
            return f"it took more than {limits.processor} s of the processor", True
        if name == signal.SIGSEGV:
            return "a library below it crashed", False
    return f"it took more than {limits.memory >> 20} MB of memory", True
