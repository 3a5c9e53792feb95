"""Libraries for the tests of honesty."""

from pathlib import Path

import pytest

from tests.content.library import Library, lay


@pytest.fixture
def careful(tmp_path: Path) -> Library:
    """Lay a valid library of a body that prints no count below 5."""
    library = lay(tmp_path)
    library.change(
        "content/organisation.yaml",
        "  required_sections:",
        "  small_count: 5\n  required_sections:",
    )
    return library
