"""What models refuse, at its place and in plain words."""

import pytest

from brief.content.models.brief import BriefSheet
from brief.content.models.figure import FigureSheet
from brief.content.models.organisation import Meeting
from brief.content.models.recommendation import RecommendationSheet
from brief.content.reading import Reading
from brief.content.text import SourceText
from brief.content.validate import made
from brief.content.yaml_reader import load
from brief.findings import Finding
from brief.library import MEETINGS
from tests.content.library import FILES, HOME, Library, where

FIGURES = """\
format: 1
figures:
  users:
    value: 22,500
    unit: people
"""

_NAMES = (
    "a name is written with lower-case letters, digits and underscores, "
    "beginning with a letter"
)
_STATUS = "`status` must be one of final, provisional, awaited"


def _findings(kind: type, text: str) -> list[Finding]:
    """Read a text into a model and give what was noted."""
    source = SourceText("x.yaml", text)
    reading = Reading()
    made(kind, load(source), source, reading)
    return reading.findings


def _only(kind: type, text: str) -> tuple[str, str, str, str]:
    """Give rule, line and column, message and hint of the only finding."""
    (found,) = _findings(kind, text)
    return (
        found.rule,
        f"{found.where.line}:{found.where.column}",
        found.message,
        found.hint,
    )


def test_a_number_may_have_commas_between_thousands() -> None:
    """22,500 is read as people write it."""
    source = SourceText("x.yaml", FIGURES)
    sheet = made(FigureSheet, load(source), source, Reading())
    assert sheet is not None
    assert str(sheet.figures["users"].value) == "22500"


def test_an_unknown_key_stands_at_the_key_with_the_nearest_right_one() -> None:
    """A misspelt key is found where it is written."""
    expected = ("unknown-key", "6:5", "unknown key `perod`", "did you mean `period`?")
    assert _only(FigureSheet, FIGURES + "    perod: 2020\n") == expected


def test_an_unknown_key_does_not_hide_the_rest() -> None:
    """A model is made without the key that nobody knows."""
    source = SourceText("x.yaml", FIGURES + "    perod: 2020\n")
    assert made(FigureSheet, load(source), source, Reading()) is not None


def test_a_missing_key_points_at_the_mapping_that_lacks_it() -> None:
    """What is not written has the place of what should hold it."""
    text = FIGURES.replace("    unit: people\n", "")
    expected = ("missing-key", "4:5", "`unit` is missing", "add `unit` here")
    assert _only(FigureSheet, text) == expected


def test_an_empty_value_is_said_to_be_empty() -> None:
    """A key with nothing after it is as good as missing, and is found at the key."""
    rule, place, message, _ = _only(FigureSheet, FIGURES.replace("people", ""))
    assert (rule, place, message) == ("missing-key", "5:5", "`unit` is empty")


def test_settings_may_be_left_empty() -> None:
    """A document whose settings all have defaults is declared by its name alone."""
    text = "documents:\n  report:\n" + "".join(
        f"{key}: x\n" for key in ("title", "short_title", "summary", "report_of")
    )
    text += "format: 1\nmeeting: 2020-03-03\npurpose: noting\npresenter: {name: A}\n"
    source = SourceText("x.yaml", text)
    sheet = made(BriefSheet, load(source), source, Reading())
    assert sheet is not None
    assert sheet.documents.report is not None


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "value: 22,500",
            "value: twenty",
            (
                "wrong-number",
                "4:12",
                "`value` must be a number; here it says “twenty”",
                "write digits alone: 22500 or 6.7",
            ),
        ),
        (
            "value: 22,500",
            "value: £1.4bn",
            (
                "wrong-number",
                "4:12",
                "`value` must be a number; here it says “£1.4bn”",
                "write the number alone, and the currency as `unit: GBP`",
            ),
        ),
        (
            "value: 22,500",
            "value: 1,4",
            (
                "wrong-number",
                "4:12",
                "`value` must be a number; here it says “1,4”",
                "a comma separates thousands: 22,500; a point begins decimals: 0.5",
            ),
        ),
        (
            "value: 22,500",
            "value: 78%",
            (
                "wrong-number",
                "4:12",
                "`value` must be a number; here it says “78%”",
                "write the number alone, and `unit: percent`",
            ),
        ),
        (
            "value: 22,500",
            "value: .inf",
            (
                "not-finite",
                "4:12",
                "`value` must be finite; here it says “.inf”",
                "a figure must be finite: give the number itself",
            ),
        ),
        (
            "value: 22,500",
            "value: NaN",
            (
                "not-finite",
                "4:12",
                "`value` must be finite; here it says “NaN”",
                "a figure must be finite: give the number itself",
            ),
        ),
        (
            "users:",
            "Drug users:",
            (
                "wrong-name",
                "3:3",
                _NAMES + "; here it says “Drug users”",
                "write `drug_users`",
            ),
        ),
        (
            "    unit: people",
            "    unit: people\n    status: finl",
            (
                "wrong-choice",
                "6:13",
                _STATUS + "; here it says “finl”",
                "did you mean `final`?",
            ),
        ),
        (
            "    unit: people",
            "    unit: people\n    estimate: perhaps",
            (
                "wrong-choice",
                "6:15",
                "`estimate` must be true or false; here it says “perhaps”",
                "",
            ),
        ),
        (
            "    unit: people",
            "    unit: people\n    formula: a + b",
            (
                "contradiction",
                "4:5",
                (
                    "`users`: a figure has one of value, formula and query; 2 of them"
                    " are filled in"
                ),
                "",
            ),
        ),
        (
            "value: 22,500",
            f"formula: {'a + ' * 200}a",
            (
                "too-long",
                "4:14",
                "`formula` has more than 500 characters",
                "shorten it",
            ),
        ),
        (
            "    unit: people",
            "    unit: people\n    display: 2",
            (
                "wrong-shape",
                "6:14",
                "`display` must hold keys with values, not a single value or a list",
                "",
            ),
        ),
        (
            "    unit: people",
            "    unit: [people]",
            (
                "wrong-shape",
                "5:5",
                "`unit` must be words, not a list or keys with values",
                "put words that hold a colon or a hash in quotation marks",
            ),
        ),
        (
            "    unit: people",
            "    unit: people\n    display: {decimals: 20}",
            (
                "wrong-number",
                "6:25",
                "`decimals` must be 12 or less; here it says “20”",
                "",
            ),
        ),
        (
            "    unit: people",
            "    unit: people\n    display: {nearest: 0}",
            (
                "wrong-number",
                "6:24",
                "`nearest` must be more than 0; here it says “0”",
                "",
            ),
        ),
        (
            "format: 1",
            "format: 2",
            (
                "wrong-format",
                "1:9",
                "content of format 2 is not known to this program",
                "write `format: 1`, or use a newer `brief`",
            ),
        ),
    ],
)
def test_a_value_that_a_model_refuses(
    old: str, new: str, expected: tuple[str, str, str, str]
) -> None:
    """Each refusal names the value, its place, and what would be right."""
    assert _only(FigureSheet, FIGURES.replace(old, new)) == expected


@pytest.mark.parametrize(
    "written", ["20170905", "5 September 2017", "2017-9-5", "2017-02-30", "1504569600"]
)
def test_a_date_has_one_form(written: str) -> None:
    """Dates that could be read in two ways, or are none, are refused."""
    text = f"format: 1\nboard: cabinet\ndate: {written}\n"
    expected = (
        "wrong-date",
        "3:7",
        f"`date` must be a date; here it says “{written}”",
        "write dates as 2017-09-05: year, month, day",
    )
    assert _only(Meeting, text) == expected


def test_a_list_is_asked_for_by_its_hyphen() -> None:
    """Where a list belongs, the hint says how one is written."""
    text = "format: 1\nboard: cabinet\ndate: 2020-03-03\nagenda: none\n"
    expected = (
        "wrong-shape",
        "4:9",
        "`agenda` must be a list",
        "start each entry's line with a hyphen",
    )
    assert _only(Meeting, text) == expected


def test_an_entry_of_a_list_is_counted_from_one() -> None:
    """The message says which entry, as a person counts."""
    text = "format: 1\nboard: cabinet\ndate: 2020-03-03\nagenda:\n  - Apologies\n"
    expected = (
        "wrong-shape",
        "5:5",
        "entry 1 of `agenda` must hold keys with values, not a single value or a list",
        "write `item` beneath it, indented",
    )
    assert _only(Meeting, text) == expected


def test_prose_is_never_a_mapping() -> None:
    """A colon in prose that YAML takes for a key is explained."""
    text = (
        "format: 1\nrecommendations:\n  - id: a\n    asked: {The Board: yes}\n"
        "    asks: [{verb: note, text: it}]\n"
    )
    rule, place, message, hint = _only(RecommendationSheet, text)
    assert (rule, place) == ("wrong-shape", "4:12")
    assert message == "`asked` must be words, not a list or keys with values"
    assert "colon" in hint


def test_a_recommendation_asks_for_something() -> None:
    """An empty list of asks is refused."""
    text = "format: 1\nrecommendations:\n  - {id: a, asked: The Board, asks: []}\n"
    rule, _, message, _ = _only(RecommendationSheet, text)
    assert (rule, message) == ("missing-key", "`asks` has no entries")


def test_an_empty_file_is_a_finding() -> None:
    """A file with nothing in it holds no keys."""
    assert [one.rule for one in _findings(FigureSheet, "")] == ["wrong-shape"]


def test_every_refusal_of_a_file_is_found_at_once() -> None:
    """All findings come in one reading, not one after the other."""
    text = FIGURES.replace("22,500", "many").replace("unit", "uint")
    rules = sorted(one.rule for one in _findings(FigureSheet, text))
    assert rules == ["missing-key", "unknown-key", "wrong-number"]


def test_messages_do_not_speak_of_the_library_that_found_them() -> None:
    """No message holds the jargon of the validating library."""
    text = FIGURES.replace("22,500", "{}").replace("people", "[]") + "    query: 3\n"
    messages = " ".join(one.message for one in _findings(FigureSheet, text)).lower()
    for word in ("input", "dictionary", "valid ", "instance", "tuple", "string"):
        assert word not in messages


def test_findings_of_every_file_come_together(library: Library) -> None:
    """One slip in each of three files gives three findings."""
    library.change("brief.yaml", "purpose: decision", "purpose: decide")
    library.change("figures.yaml", "value: 22,500", "value: 1.4bn")
    library.change(f"{MEETINGS}/2020-03-03.yaml", "date: 2020-03-03", "date: 3 March")
    brief, findings = library.read()
    assert brief is None
    assert [(one.rule, where(one)) for one in findings] == [
        ("wrong-choice", "brief.yaml:5:10"),
        ("wrong-number", "figures.yaml:4:12"),
        ("wrong-date", "content/meetings/2020-03-03.yaml:2:7"),
    ]


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_places_are_right_whatever_ends_a_line(library: Library, ends: str) -> None:
    """Line ends of other systems and a byte-order mark move no place."""
    text = library.path("figures.yaml").read_text(encoding="utf-8")
    text = text.replace("22,500", "many").replace("\n", ends)
    library.write("figures.yaml", b"\xef\xbb\xbf" + text.encode())
    _, findings = library.read()
    assert [where(one) for one in findings] == ["figures.yaml:4:12"]


def test_the_test_library_says_which_brief_it_is() -> None:
    """The files of the test library lie where the tests look."""
    assert "brief.yaml" in FILES
    assert HOME.endswith("parks")
