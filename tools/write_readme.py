"""Write what README.md has of the program: commands, settings, findings, checks."""

from __future__ import annotations

import ast
import inspect
import re
import sys
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import TypeGuard

from brief.check.access import CHECKS
from brief.cli.parser import COMMANDS
from brief.figures.wording import DEFAULT, Profile
from brief.rules import RULES

README = Path(__file__).parents[1] / "README.md"


def commands() -> str:
    """Give a table of the commands, each with an example."""
    rows = [
        f"| `brief {one.name}` | {one.help} | `{one.examples[0]}` |" for one in COMMANDS
    ]
    return "\n".join(["| command | what it does | example |", "|---|---|---|", *rows])


def findings() -> str:
    """Give a table of every rule with what it means and its remedy."""
    rows = [
        f"| `{one.name}` | {one.level} | {one.meaning} | {one.remedy} |"
        for one in RULES
    ]
    head = ["| finding | how bad | what it means | the remedy |", "|---|---|---|---|"]
    return "\n".join([*head, *rows])


def checks() -> str:
    """Give a table of what finished files are held to, why, and who asks for it."""
    rows = [
        f"| {one.name} | {one.reason} | {one.source} | `{one.rule.name}` |"
        for one in CHECKS
    ]
    head = ["| check | why | who asks | finding |", "|---|---|---|---|"]
    return "\n".join([*head, *rows])


def settings() -> str:
    """Give a table of the wording profile: each setting, its default, its meaning.

    The meanings are the strings that stand beneath the settings in the source.
    """
    source = Path(inspect.getfile(Profile)).read_text(encoding="utf-8")
    (body,) = (one.body for one in ast.parse(source).body if _is_profile(one))
    rows = [
        f"| `{name}` | {_default(name)} | {' '.join(meaning.split())} |"
        for name, meaning in _meanings(body)
    ]
    return "\n".join(
        ["| setting | unless changed | what it is |", "|---|---|---|", *rows]
    )


def _is_profile(node: ast.stmt) -> TypeGuard[ast.ClassDef]:
    return isinstance(node, ast.ClassDef) and node.name == Profile.__name__


def _meanings(body: Sequence[ast.stmt]) -> Iterator[tuple[str, str]]:
    """Give each setting with the string beneath it."""
    for one, beneath in pairwise(body):
        named = isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)
        if named and isinstance(beneath, ast.Expr):
            yield one.target.id, ast.literal_eval(beneath.value)


def _default(name: str) -> str:
    """Write a setting's default as people would write it into the profile."""
    default = getattr(DEFAULT, name)
    if isinstance(default, tuple):
        return f"[{', '.join(map(_written, default))}]"
    return _written(default)


def _written(value: Fraction) -> str:
    shown = float(value)
    return f"{shown:g}" if Fraction(f"{shown:g}") == value else str(value)


def written(text: str) -> str:
    """Put the generated parts between their marks."""
    parts = {
        "commands": commands(),
        "settings": settings(),
        "findings": findings(),
        "checks": checks(),
    }
    for name, part in parts.items():
        text = re.sub(
            rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)",
            lambda marks, part=part: f"{marks[1]}{part}\n{marks[2]}",
            text,
            flags=re.DOTALL,
        )
    return text


if __name__ == "__main__":
    old = README.read_text(encoding="utf-8")
    new = written(old)
    README.write_text(new, encoding="utf-8")
    sys.stdout.write("README.md is as it was\n" if old == new else "wrote README.md\n")
