"""The grammar of commands about changes: what changed, and what would."""

from __future__ import annotations

from argparse import ArgumentParser

from brief.cli.command import Command, as_json, one_brief

SIDE = "a release (2017.1), `worktree`, or a revision of git"


def _diff(parser: ArgumentParser) -> None:
    parser.add_argument(
        "old", nargs="?", metavar="A", help=f"{SIDE}; the last release if left out"
    )
    parser.add_argument(
        "new", nargs="?", metavar="B", help=f"{SIDE}; the work tree if left out"
    )
    parser.add_argument(
        "--pdf", metavar="FILE", help="write a summary and a redline to this PDF"
    )
    parser.add_argument(
        "--pages",
        action="store_true",
        help="lay out what is no release, to tell which of its pages moved",
    )


def _impact(parser: ArgumentParser) -> None:
    parser.add_argument(
        "figure",
        metavar="FIGURE[=VALUE]",
        help="a figure, and what it might become; or a series",
    )


def _update(parser: ArgumentParser) -> None:
    parser.add_argument(
        "figure", metavar="FIGURE=VALUE", help="an input, and its new value"
    )
    parser.add_argument(
        "--yes",
        action="store_true",
        help="take the plainest true wording wherever one must be chosen",
    )


def _correct(parser: ArgumentParser) -> None:
    parser.add_argument(
        "figure", help="the figure or the series that was published wrongly"
    )
    parser.add_argument(
        "--date",
        metavar="DATE",
        default="",
        help="the day on which the correction is published: 2017-11-01",
    )


CHANGES = (
    Command(
        "diff",
        "diff",
        "tell what changed: figures, claims, sentences, pages",
        (one_brief, _diff, as_json),
        (
            "brief diff substance-misuse",
            "brief diff substance-misuse 2017.1 2017.2",
            "brief diff substance-misuse 2017.1 2017.2 --pdf changes.pdf",
            "brief diff substance-misuse HEAD~1 HEAD --json",
        ),
    ),
    Command(
        "impact",
        "impact",
        "tell what a figure bears on: figures, sentences, printed pages",
        (one_brief, _impact, as_json),
        (
            "brief impact substance-misuse users",
            "brief impact substance-misuse users=22,600",
        ),
    ),
    Command(
        "update",
        "update",
        "give an input another value, and rewrite the claims that state it",
        (one_brief, _update, as_json),
        (
            "brief update substance-misuse users=22,600",
            "brief update substance-misuse users=22,600 --json",
        ),
    ),
    Command(
        "correct",
        "correct",
        "draft the notice that corrects a figure in print",
        (one_brief, _correct, as_json),
        (
            "brief correct substance-misuse users --date 2017-11-01",
            "brief correct substance-misuse users --json",
        ),
    ),
)
"""What changed between versions, what would change, and what must be corrected."""
