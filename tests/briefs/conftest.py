"""The real brief, built once for all the tests that hold it."""

from pathlib import Path

import pytest

from brief.build.conduct import build_one
from brief.build.request import Request
from brief.build.stages import prepare

ROOT = Path(__file__).parents[2]
NAME = "substance-misuse"


@pytest.fixture(scope="session")
def prepared():
    """Give the brief as far as HTML."""
    return prepare(ROOT, NAME, (), draft=False, tell=lambda _: None)


@pytest.fixture(scope="session")
def outcome(tmp_path_factory):
    """Build every document, somewhere else than where people build them."""
    out = tmp_path_factory.mktemp("build")
    return build_one(Request(root=ROOT, names=(NAME,), out=out), NAME)


@pytest.fixture(scope="session")
def pdfs(outcome):
    """Give the bytes of every document by its name."""
    return {path.stem: path.read_bytes() for path in outcome.written}
