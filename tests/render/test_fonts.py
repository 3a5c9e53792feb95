"""No font reaches a page but those that the document declares."""

import subprocess
import sys

import pytest

from brief.pdf.facts import facts
from tests.render.pages import FAMILY, drawn


@pytest.mark.parametrize(
    "family", ["serif", "sans-serif", "monospace", "DejaVu Sans", "Arial", "emoji"]
)
def test_no_other_font(family: str) -> None:
    """A family that is not declared is set in the one that is, never in another."""
    pdf, found = drawn("<p>Words <b>bold</b></p>", f"p {{ font-family: {family} }}")
    assert () == found
    assert {FAMILY} == {font.family for font in facts(pdf.data).fonts}


def test_svg_text() -> None:
    """Words in a drawing are set in the declared family."""
    svg = (
        '<svg width="90" height="20" font-family="DejaVu Sans"><title>A</title>'
        '<text x="1" y="15">Words</text></svg>'
    )
    pdf, _ = drawn(f"<p>A</p>{svg}")
    assert {FAMILY} == {font.family for font in facts(pdf.data).fonts}


PROBE = """
import os, warnings
warnings.simplefilter("error")
os.environ["FONTCONFIG_FILE"] = "/nowhere/fonts.conf"
import brief.render
print(os.environ["FONTCONFIG_FILE"])
"""


def test_environment_is_left_alone() -> None:
    """Shutting the machine's fonts out changes nothing for other programs."""
    done = subprocess.run(
        [sys.executable, "-c", PROBE], check=True, capture_output=True, text=True
    )
    assert ("/nowhere/fonts.conf\n", "") == (done.stdout, done.stderr)
