"""A first brief to write over: a small, complete example, made up and labelled so.

It fits the organisation whose library it is put into, so that it builds at once. It
never overwrites a file, and leaves nothing behind when it cannot finish.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from shutil import rmtree

from brief import rules
from brief.content.desk import Desk
from brief.content.kinds import FILES, SIGNED
from brief.content.models.organisation import Organisation, RequiredImplication
from brief.content.models.recommendation import VERBS
from brief.content.names import is_name, name_from
from brief.content.schema import schemas
from brief.findings import Place, Stop
from brief.library import BRIEFS, MEETINGS, ORGANISATION

_EXAMPLES = Path(__file__).parent / "example"

_FIRST_MEETING = date(2026, 1, 13)
"""The example's meeting; a further brief gets one four weeks after the last."""

_IGNORED = """\
# Made by `brief build` from what stands in content/, and made again by it at any time.
/build/
"""

_SECTION = """\
# {heading} {{#{id}}}

{body}

"""

_IMPLICATION = """\
  - kind: {kind}
    paragraphs:
      - State the {kind} implications here; the organisation's profile requires them.
    cleared:
      by: {by}
      on: {on}
"""


@dataclass(frozen=True, slots=True)
class _Plan:
    """What the example is fitted to."""

    root: Path
    name: str
    organisation: Organisation
    meeting: date

    @property
    def cleared(self) -> date:
        return self.meeting - timedelta(days=14)


def _example(file: str) -> str:
    return (_EXAMPLES / file).read_text(encoding="utf-8")


def _organisation(root: Path) -> Organisation:
    """Read the library's organisation; raises Stop where it is not right."""
    desk = Desk(root)
    folder = ORGANISATION.parent.as_posix()
    organisation = desk.sheet(Organisation, folder, ORGANISATION.name)
    if organisation is None:
        raise Stop(desk.reading.findings)
    return organisation


def _free_date(root: Path) -> date:
    day = _FIRST_MEETING
    while (root / MEETINGS / f"{day}.yaml").exists():
        day += timedelta(weeks=4)
    return day


def _extra_kinds(plan: _Plan) -> Iterator[RequiredImplication]:
    """Give the implications that the profile requires and the example lacks."""
    for one in plan.organisation.profile.implications:
        if one.kind not in {"financial", "legal", "equality"}:
            yield one


def _more_sections(plan: _Plan) -> Iterator[str]:
    """Write the sections that the profile requires and the example lacks."""
    report = _example("report.md")
    for one in _extra_kinds(plan):
        identifier = f"{one.kind}-implications"
        body = f"::: implications {one.kind}"
        report += f"{{#{identifier}}}"
        yield _SECTION.format(heading=one.heading, id=identifier, body=body)
    for identifier in plan.organisation.profile.required_sections:
        if f"{{#{identifier}}}" not in report:
            heading = identifier.replace("-", " ").replace("_", " ").capitalize()
            body = "The organisation's profile requires this section. Write it here."
            yield _SECTION.format(heading=heading, id=identifier, body=body)


def _verb(plan: _Plan, wanted: str, position: int) -> str:
    """Give the verb of the example, or one that the profile allows."""
    allowed = plan.organisation.profile.verbs or VERBS
    return wanted if wanted in allowed else allowed[min(position, len(allowed) - 1)]


def _blanks(plan: _Plan) -> dict[str, str]:
    board = plan.organisation.boards[0]
    return {
        "@@name@@": plan.name,
        "@@meeting@@": plan.meeting.isoformat(),
        "@@cleared@@": plan.cleared.isoformat(),
        "@@board@@": board.id,
        "@@board-name@@": board.name.removeprefix("The ").removeprefix("the "),
        "@@first-verb@@": _verb(plan, "note", 0),
        "@@second-verb@@": _verb(plan, "agree", 1),
        "@@more@@": "".join(_more_sections(plan)),
    }


def _filled(plan: _Plan, file: str) -> str:
    text = _example(file)
    for blank, words in _blanks(plan).items():
        text = text.replace(blank, words)
    return text


def _implications(plan: _Plan) -> str:
    """Add the further kinds that the profile requires."""
    more = (
        _IMPLICATION.format(
            kind=one.kind, by=one.cleared_by or "Example Officer", on=plan.cleared
        )
        for one in _extra_kinds(plan)
    )
    return _filled(plan, "implications.yaml") + "".join(more)


def _files(plan: _Plan) -> dict[str, str]:
    """Give every file of the brief by its path below the brief's folder."""
    texts = {file: _filled(plan, file) for file in FILES if file not in SIGNED}
    texts["implications.yaml"] = _implications(plan)
    return texts | {"data/visits.csv": _example("visits.csv")}


def _write(path: Path, text: str) -> None:
    """Write a file that is not there yet; raises FileExistsError where it is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("x", encoding="utf-8", newline="\n") as stream:
        stream.write(text)


def _write_shared(root: Path, texts: dict[str, str]) -> tuple[str, ...]:
    """Write files that briefs share, those that are not there yet."""
    absent = [path for path in texts if not (root / path).exists()]
    for path in absent:
        _write(root / path, texts[path])
    return tuple(absent)


def _write_folder(plan: _Plan) -> tuple[str, ...]:
    """Write the brief's folder aside, then put it in its place whole."""
    folder = plan.root / BRIEFS / plan.name
    aside = folder.with_name(f".{plan.name}.new")
    rmtree(aside, ignore_errors=True)
    files = _files(plan)
    try:
        for path, text in files.items():
            _write(aside / path, text)
        aside.rename(folder)
    except OSError:
        rmtree(aside, ignore_errors=True)
        raise
    return tuple(f"{BRIEFS.as_posix()}/{plan.name}/{path}" for path in files)


def _check(root: Path, name: str) -> None:
    place = Place(f"{BRIEFS.as_posix()}/{name}")
    if not is_name(name):
        message = f"“{name}” is no name of a brief"
        hint = f"write `{name_from(name) or 'library-hours'}`"
        raise Stop([rules.WRONG_NAME.at(Place(BRIEFS.as_posix()), message, hint)])
    if (root / BRIEFS / name).exists():
        message = f"there is a brief `{name}` already; nothing was written"
        raise Stop([rules.BRIEF_EXISTS.at(place, message, "choose another name")])


def _shared(root: Path) -> dict[str, str]:
    """Give what every library holds: the organisation, the schemas, what git skips."""
    texts = {f"content/schemas/{file}": text for file, text in schemas().items()}
    texts[".gitignore"] = _IGNORED
    return texts | {ORGANISATION.as_posix(): _example("organisation.yaml")}


def new(root: Path, name: str) -> tuple[str, ...]:
    """Write a working brief into a library, which it makes where there is none.

    Gives the paths written, relative to the root. Raises Stop where the name is not
    one, is taken, or the library's organisation is not right.
    """
    _check(root, name)
    try:
        shared = _write_shared(root, _shared(root))
        plan = _Plan(root, name, _organisation(root), _free_date(root))
        meeting = f"{MEETINGS.as_posix()}/{plan.meeting}.yaml"
        folder = _write_folder(plan)
        _write(root / meeting, _filled(plan, "meeting.yaml"))
    except OSError as error:
        reason = (error.strerror or "no reason is given").lower()
        message = f"the example cannot be written: {reason}"
        place = Place(f"{BRIEFS.as_posix()}/{name}")
        raise Stop([rules.CANNOT_WRITE.at(place, message)]) from None
    return (*shared, meeting, *folder)
