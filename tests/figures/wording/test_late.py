"""Patterns that are compiled late are all well-formed, though no text has met them."""

from __future__ import annotations

import gc
import pkgutil
from importlib import import_module

import brief.figures
from brief.figures.wording.late import Late


def test_every_late_pattern_compiles() -> None:
    """A slip in a pattern is found here, and not by the first text that needs it."""
    for module in pkgutil.walk_packages(brief.figures.__path__, "brief.figures."):
        import_module(module.name)
    patterns = [one for one in gc.get_objects() if isinstance(one, Late)]
    assert len(patterns) > 1000
    for one in patterns:
        one.search("")


def test_late_finds_what_its_pattern_finds() -> None:
    """It serves in every way in which the rooms use a pattern."""
    word = Late(r"(?P<word>[a-z]+)", 0)
    found = word.search("4 cats")
    assert found is not None
    assert found["word"] == "cats"
    assert word.match("4 cats") is None
    assert word.fullmatch("cats")
    assert [one[0] for one in word.finditer("a b")] == ["a", "b"]
    assert word.findall("a b") == ["a", "b"]
    assert Late(",").split("a,b") == ["a", "b"]
    assert word.sub("x", "a b") == "x x"
    assert word.subn("x", "a b") == ("x x", 2)
