"""Same content, same bytes: in any process, folder, time zone, and after any other."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from brief.press import finish
from brief.render import render
from tests.render.pages import FONTS, WORDS, made, note

ROOT = Path(__file__).parents[2]

BODY = (
    f"<h1>Title</h1><p>{WORDS}{note(1)}</p><ul><li>One</li><li>Two</li></ul>"
    "<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>"
    '<svg width="20" height="20"><title>A</title><rect width="9" height="9"/></svg>'
    '<p lang="cy">Geiriau <b>trwm</b></p>'
)

PROBE = """
import hashlib, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from brief.press import finish
from brief.render import render
from tests.render.pages import made
from tests.render.test_repeatable import BODY
fonts = {f"asset:fonts/{one}.ttf": Path(one) for one in ("regular", "bold")}
document = made(BODY, assets=fonts)
pdf, found = render(document)
assert not found, found
print(hashlib.sha256(finish(pdf, document)[0].data).hexdigest())
"""


def digest() -> str:
    """Hash the document made here and now."""
    document = made(BODY)
    return hashlib.sha256(finish(render(document)[0], document)[0].data).hexdigest()


@pytest.mark.parametrize(
    ("zone", "seed", "locale"),
    [("Pacific/Kiritimati", "1", "C"), ("America/Caracas", "77", "en_GB.UTF-8")],
)
def test_other_process(tmp_path: Path, zone: str, seed: str, locale: str) -> None:
    """Another process, folder, time zone, locale and hash seed give the same bytes."""
    for url, source in FONTS.items():
        assert isinstance(source, Path)
        shutil.copy(source, tmp_path / Path(url).stem)
    surroundings = {"TZ": zone, "PYTHONHASHSEED": seed, "LC_ALL": locale}
    done = subprocess.run(
        [sys.executable, "-c", PROBE, str(ROOT)],
        check=True,
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, **surroundings},
    )
    assert digest() == done.stdout.strip()


def test_after_another() -> None:
    """What was rendered before, with other styles, changes nothing."""
    first = digest()
    render(made("<p>Other</p>", "p { font-weight: 700 }"))
    render(made("<p>Other</p>", style=made("").html.partition("<style>")[2][:400]))
    assert first == digest()
