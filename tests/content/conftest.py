"""A valid library for each test of the content room."""

from pathlib import Path

import pytest

from tests.content.library import Library, lay


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Lay a valid library, made up for tests, of which a test changes one file."""
    return lay(tmp_path)
