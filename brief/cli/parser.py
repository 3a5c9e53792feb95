"""The command line's grammar: every command, its options, its examples."""

from __future__ import annotations

from argparse import ArgumentParser, RawDescriptionHelpFormatter

from brief import __version__
from brief.cli.changes import CHANGES
from brief.cli.command import Command, as_json, day, day_in_words, one_brief
from brief.document.document import EVERY
from brief.page import SCREEN, TARGETS

EVERY_TARGET = "all"

_one, _json = one_brief, as_json


def _some(parser: ArgumentParser) -> None:
    parser.add_argument(
        "brief", nargs="?", help="a brief's name or folder; all briefs if left out"
    )


def _new(parser: ArgumentParser) -> None:
    parser.add_argument("name", help="lower-case letters, digits and hyphens")


def _build(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--document",
        action="append",
        choices=EVERY,
        default=[],
        help="build only this document; may be given several times",
    )
    parser.add_argument("--out", metavar="DIR", help="write to DIR instead of build/")
    parser.add_argument(
        "--draft",
        action="store_true",
        help="watermarked pages in build/draft/, despite errors of content",
    )
    parser.add_argument(
        "--target",
        action="append",
        choices=(*TARGETS, EVERY_TARGET),
        default=[],
        help="the way in which documents leave, several if given several times: "
        + "; ".join(f"{one.name}, {one.help}" for one in TARGETS.values())
        + f"; {EVERY_TARGET} of them. Without it, {SCREEN.name}. All but "
        f"{SCREEN.name} have a folder of their own: build/TARGET/",
    )
    parser.add_argument(
        "--meeting",
        metavar="DATE",
        type=day_in_words,
        help="build every brief on the agenda of that meeting, filed by item",
    )
    parser.add_argument(
        "--keep-html", action="store_true", help="write the pages as HTML as well"
    )


def _print(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--printer",
        metavar="NAME",
        default="",
        help="the printer's profile that files for the press are made to",
    )
    parser.add_argument(
        "--impose",
        action="store_true",
        help="lay the report's pages out in pairs too, for a printer in an office",
    )


def _as_of(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--as-of",
        metavar="DATE",
        type=day,
        help="tell of sources replaced by this day, 2017-09-01; the meeting's if left"
        " out",
    )


def _link(parser: ArgumentParser) -> None:
    parser.add_argument("file", help="a draft in Markdown, with or without links")
    parser.add_argument(
        "--brief", help="the brief whose figures it states, if not its folder's"
    )
    parser.add_argument(
        "--accept",
        metavar="ANSWERS",
        help="write the links of a JSON file, or of - for standard input",
    )


def _figure(parser: ArgumentParser) -> None:
    parser.add_argument(
        "figure", help="the name of a figure or a series in figures.yaml"
    )


def _fill(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--dry-run", action="store_true", help="show what would be written"
    )


def _look(parser: ArgumentParser) -> None:
    parser.add_argument("file", help="a PDF, or a brief's name for all its documents")
    parser.add_argument("--out", metavar="DIR", help="write the pictures to DIR")
    parser.add_argument(
        "--dpi", type=int, default=70, help="dots to the inch, 20 to 300 (70)"
    )


def _preflight(parser: ArgumentParser) -> None:
    parser.add_argument("file", help="a PDF, our own or anybody's")
    parser.add_argument(
        "--printer",
        metavar="PROFILE",
        default="generic-uk",
        help="the print shop by its profile's name (generic-uk)",
    )
    parser.add_argument(
        "--pictures", metavar="DIR", help="draw each page with its faults into DIR"
    )
    parser.add_argument(
        "--booklet", action="store_true", help="it is stitched: ask for pages in fours"
    )


def _sign(parser: ArgumentParser) -> None:
    parser.add_argument("--by", required=True, metavar="NAME", help="who checked them")
    parser.add_argument(
        "--date", required=True, metavar="DATE", help="when: 2017-09-01"
    )
    parser.add_argument(
        "--document", choices=EVERY, default="", help="only claims of this document"
    )
    parser.add_argument(
        "--claims",
        metavar="NUMBERS",
        default="",
        help="only these claims of a document, by their numbers on its proof: 1-40,52",
    )


def _accept(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--compare",
        action="store_true",
        help="only compare with what was accepted; exit 1 when something moved",
    )


def _version(parser: ArgumentParser) -> None:
    parser.add_argument("version", help="numbers joined by points: 2017.1")


def _release(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--target",
        action="append",
        choices=tuple(one.name for one in TARGETS.values() if not one.lenient),
        default=[],
        help=f"keep papers of this target beside those of {SCREEN.name}; may be given "
        "several times. Without it, of every target that can be made",
    )
    parser.add_argument(
        "--tag", action="store_true", help="let git name the commit BRIEF-VERSION, too"
    )


def _verify(parser: ArgumentParser) -> None:
    parser.add_argument(
        "what", nargs="?", help="a PDF, or a brief's name; all briefs if left out"
    )
    parser.add_argument(
        "version", nargs="?", default="", help="a release of the brief; all if left out"
    )
    parser.add_argument(
        "--code", metavar="CODE", help="find the release of a code printed on a page"
    )


def _withdraw(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--because", metavar="REASON", required=True, help="why it no longer stands"
    )


def _wording(parser: ArgumentParser) -> None:
    parser.add_argument(
        "text", nargs="?", help='the words: "roughly four in every five"'
    )
    parser.add_argument(
        "value", nargs="?", help="a number or a fraction: 117000/150000"
    )
    parser.add_argument("--unit", default="", help="ratio, percent, per year, GBP, ...")
    parser.add_argument(
        "--suggest", metavar="VALUE", help="list true wordings, plainest first"
    )


COMMANDS = (
    Command(
        "new",
        "new",
        "make a working brief in this folder",
        (_new,),
        ("brief new rough-sleeping",),
    ),
    Command(
        "check",
        "check",
        "check content, figures, claims and exhibits; no page is laid out",
        (_some, _as_of, _json),
        ("brief check", "brief check substance-misuse --json"),
    ),
    Command(
        "build",
        "build",
        "build the documents as PDFs",
        (_some, _build, _print, _as_of, _json),
        (
            "brief build substance-misuse",
            "brief build substance-misuse --document factsheet --draft",
            "brief build substance-misuse --target proof",
            "brief build substance-misuse --target press --printer generic-uk",
            "brief build --target all",
            "brief build --meeting 2017-09-05",
        ),
    ),
    Command(
        "link",
        "link",
        "offer, for each quantity of a plain draft, every figure it could state",
        (_link, _json),
        (
            "brief link content/briefs/parks/report.md",
            "brief link draft.md --brief parks --json",
            "brief link draft.md --accept answers.json",
        ),
    ),
    Command(
        "fill",
        "fill",
        "write words into empty claims, [](fig:users), and tell which stay empty",
        (_some, _fill),
        ("brief fill substance-misuse",),
    ),
    Command(
        "figures",
        "figures",
        "list every figure: printed form, full value, working, source",
        (_one, _json),
        ("brief figures substance-misuse",),
    ),
    Command(
        "explain",
        "explain",
        "draw a figure's working as a tree, and list where it is stated",
        (_one, _figure, _json),
        ("brief explain substance-misuse total_cost",),
    ),
    Command(
        "sign",
        "sign",
        "record who checked which claims of a proof, and when",
        (_one, _sign),
        (
            'brief sign rough-sleeping --by "A. Name" --date 2017-09-01',
            (
                "brief sign parks --document report --claims 1-40,52"
                ' --by "A. Name" --date 2017-09-01'
            ),
        ),
    ),
    Command(
        "accept",
        "accept",
        "accept today's figures and layout text as the baseline",
        (_one, _accept),
        ("brief accept rough-sleeping", "brief accept rough-sleeping --compare"),
    ),
    Command(
        "release",
        "release",
        "freeze the committed content of a brief as a version, with its papers",
        (_one, _version, _release),
        (
            "brief release substance-misuse 2017.1",
            "brief release substance-misuse 2017.2 --tag",
        ),
    ),
    Command(
        "releases",
        "releases",
        "list the versions that were released, and whether each still stands",
        (_some, _json),
        ("brief releases", "brief releases substance-misuse --json"),
    ),
    Command(
        "verify",
        "verify",
        "tell whether a PDF or a release is what it says it is",
        (_verify, _json),
        (
            "brief verify report.pdf",
            "brief verify substance-misuse 2017.1",
            "brief verify --code 7K3M-Q2VD",
        ),
    ),
    Command(
        "withdraw",
        "withdraw",
        "say that a released version no longer stands; its papers stay as they were",
        (_one, _version, _withdraw),
        ('brief withdraw parks 2017.1 --because "The map was wrong."',),
    ),
    Command(
        "schema",
        "schema",
        "write JSON Schemas, with which an editor checks the YAML",
        (),
        ("brief schema",),
    ),
    Command(
        "look",
        "look",
        "draw the pages of a PDF as PNG files, and one contact sheet",
        (_look,),
        ("brief look build/substance-misuse/report.pdf", "brief look substance-misuse"),
    ),
    Command(
        "preflight",
        "preflight",
        "hold a PDF to what a print shop asks, and draw its faults",
        (_preflight, _json),
        (
            "brief preflight build/press/substance-misuse/report.pdf",
            "brief preflight leaflet.pdf --printer generic-uk --pictures faults",
        ),
    ),
    Command(
        "doctor",
        "doctor",
        "tell which checks can run here, and how to get those that cannot",
        (_json,),
        ("brief doctor",),
    ),
    Command(
        "wording",
        "wording",
        "tell whether words are a true statement of a value",
        (_wording, _json),
        (
            'brief wording "roughly four in every five" 117000/150000',
            "brief wording --suggest 117000/150000",
        ),
    ),
    *CHANGES,
)
"""Every command; the README documents each of them, and a test holds it to that."""


def parser() -> ArgumentParser:
    """Make the parser of the whole command line."""
    top = ArgumentParser(
        prog="brief",
        description="Briefs whose every number has one home.",
        epilog="brief COMMAND --help explains a command, with examples.",
    )
    top.add_argument("--version", action="version", version=f"brief {__version__}")
    commands = top.add_subparsers(metavar="COMMAND", required=True)
    for command in COMMANDS:
        _add(commands, command)
    return top


def _add(commands: object, command: Command) -> None:
    examples = "\n".join(f"  {example}" for example in command.examples)
    one: ArgumentParser = commands.add_parser(  # type: ignore[attr-defined]
        command.name,
        help=command.help,
        description=f"{command.help[0].upper()}{command.help[1:]}.",
        epilog=f"examples:\n{examples}",
        formatter_class=RawDescriptionHelpFormatter,
    )
    for option in command.options:
        option(one)
    one.set_defaults(module=command.module)
