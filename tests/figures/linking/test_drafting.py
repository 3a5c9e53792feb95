"""Quantities of a draft as they are cut, placed, cited and drafted as inputs."""

from collections.abc import Callable

import pytest

from brief.content.models.brief import Brief
from brief.content.text import SourceText
from brief.content.yaml_reader import load
from brief.figures.compute import compute
from brief.figures.linking import (
    Offered,
    drafted,
    loose_in,
    offered,
)
from brief.figures.wording import Verdict

MakeBrief = Callable[..., Brief]
Targets = Callable[[str], dict[str, list[str]]]

BROKEN = (
    "Three in\nfour people came.",
    "They were given £2.4\nmillion.",
    "Some 94 per\ncent of patients were seen.",
    "Twenty-two thousand\nfive hundred users came.",
)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("text", BROKEN)
def test_a_number_runs_over_the_end_of_a_line(text: str, end: str) -> None:
    """Whatever ends the lines of a file, a number that is broken there is one."""
    (whole,) = loose_in(text.replace("\n", " "))
    (one,) = loose_in(text.replace("\n", end))
    assert whole.said == one.said
    assert end in one.words
    assert drafted(whole) == drafted(one)


UNCUT = {
    "Two thirds of the volunteers came.": ["Two thirds"],
    "Six in ten volunteers came.": ["Six in ten"],
    "There are 10 hubs, and 6 in 10 are open.": ["10", "6 in 10"],
    "Some 22 per cent came.": ["Some 22 per cent"],
    "They had £2.4 million.": ["£2.4 million"],
}


@pytest.mark.parametrize(("text", "words"), UNCUT.items())
def test_no_number_is_cut_out_of_another(
    text: str, words: list[str], brief_of: MakeBrief
) -> None:
    """Two, six and ten are no claims within a fraction, whatever has those values."""
    values = {"two": 2, "six": 6, "ten": 10, "part": 22, "price": "2.4"}
    brief = brief_of(
        "".join(
            f"  {n}: {{value: {v}, unit: things, note: x}}\n" for n, v in values.items()
        )
    )
    found = offered(text, brief, compute(brief)[0])
    assert words == [one.loose.words for one in found]


def test_the_number_that_a_share_is_of_is_offered_by_itself(
    targets_in: Targets,
) -> None:
    """Of "a quarter of the 412" it is the staff that a figure states."""
    assert {"412": ["fig:staff"]} == targets_in("A quarter of the 412 staff left.")


def test_a_number_within_an_expression_is_marked_at_its_place(
    offers_in: Callable[[str], tuple[Offered, ...]],
) -> None:
    """The second ten of a sentence is marked, not the first."""
    found = offers_in("There are 412 staff, and 101 of the 158 volunteers, and 158.")
    assert [
        "There are »412« staff, and 101 of the 158 volunteers, and 158.",
        "There are 412 staff, and »101 of the 158« volunteers, and 158.",
        "There are 412 staff, and 101 of the 158 volunteers, and »158«.",
    ] == [one.loose.marked for one in found]
    found = offers_in("There are 412 rooms, and a quarter of the 412 staff left.")
    assert "412 rooms, and a quarter of the »412« staff" in found[1].loose.marked


CITED = {
    "They came [@a, p. 44: t]. There are 45 schools. Another £76,000 came [@b].": "",
    "There are 45 schools. They are open [@b].": "b",
    "There are 45 schools. Of [76](fig:parks) parks all are open [@b].": "",
    "There are 45 schools.[@b] They are open.": "b",
    "They say [@a] that there are 45 schools.": "a",
    "They say [@a] so. There are 45 schools.": "",
    "There are 45 schools.\n\nThey are open [@b].": "",
    "There are 45 schools. In 2019 they were open [@b].": "b",
}


@pytest.mark.parametrize(("text", "source"), CITED.items())
def test_the_citation_of_a_number_is_that_of_its_sentence(
    text: str, source: str
) -> None:
    """Or the next of its paragraph, if no other number stands between."""
    (one,) = [each for each in loose_in(text) if each.words == "45"]
    assert source == one.source


PAGES = (
    "p. 44: table 2",
    "p. 9 # x",
    "Table 4",
    "44",
    "“a” \\ b",
    "- x",
    "yes",
    "p. 9",
)


@pytest.mark.parametrize("page", PAGES)
def test_a_drafted_input_is_yaml_whatever_its_citation_says(page: str) -> None:
    """What YAML would read as a mark or a number stands in quotation marks."""
    (one,) = loose_in(f"There are 45 schools [@survey, {page}].")
    source = SourceText("figures.yaml", f"figures:\n{drafted(one)}\n")
    read = load(source)
    assert page == read["figures"]["schools"]["page"]  # type: ignore[index]


VALUES = {
    "It saw a −7% change.": "value: -7",
    "They earn £15 an hour.": "unit: GBP per hour",
    "Two thirds of them came.": "value: 66.67",
    "It fell from 32% to 20%.": "value: 32",
    "It takes 0.3 hours.": "unit: hours",
    "It took over ten years.": "bound: more than",
}


@pytest.mark.parametrize(("text", "line"), VALUES.items())
def test_a_draft_has_the_value_that_the_words_say(text: str, line: str) -> None:
    """With its sign, in its unit, and rounded where it has no end."""
    (one,) = loose_in(text)
    assert line in [each.strip() for each in drafted(one).splitlines()]


def test_what_is_so_during_a_time_is_no_bound() -> None:
    """A rent over ten years is not one of more than ten years."""
    one, _ = loose_in("The rent over ten years is £1.25m.")
    assert "bound" not in drafted(one)


def test_a_range_of_a_rate_is_drafted_as_two_inputs() -> None:
    """Fifteen to thirty-five pounds an hour are two values in one unit."""
    (one,) = loose_in("They earn £15–£35 an hour.")
    lines = [line.strip() for line in drafted(one).splitlines()]
    assert ["value: 15", "value: 35"] == [line for line in lines if "value" in line]
    assert 2 == lines.count("unit: GBP per hour")


BORNE = (
    "It saw a −7% change.",
    "They earn £15–£35 an hour.",
    "It fell from 32% to 20%.",
    "More than 4,733 people came.",
    "Two thirds of them came.",
    "It takes 0.3 hours.",
    "Income doubled.",
)


@pytest.mark.parametrize("text", BORNE)
def test_a_drafted_input_bears_its_own_words_out(
    text: str, brief_of: MakeBrief
) -> None:
    """Added to figures.yaml as it is drafted, it is what the words state."""
    (one,) = loose_in(text)
    draft = drafted(one).replace("unit:\n", "unit: people\n")
    lines = [
        line
        for line in draft.splitlines()
        if not line.startswith("    ") or not line.endswith(":")
    ]
    names = ",".join(
        line.strip(" :")
        for line in lines
        if line.startswith("  ") and not line.startswith("    ")
    )
    entries = "\n".join(
        f"{line}\n    note: x" if "value:" in line else line for line in lines
    )
    linked = text.replace(one.words, f"[{one.words}](fig:{names})")
    figures, _ = compute(brief_of(f"{entries}\n", linked))
    assert [Verdict.TRUE] == [claim.verdict for claim in figures.claims]


def test_a_list_of_inputs_counts_nothing(brief_of: MakeBrief) -> None:
    """A table of inputs has as many rows as it has figures, which nobody means."""
    rows = "name,value,unit\n" + "".join(f"f{n},{n},parks\n" for n in range(50, 56))
    brief = brief_of(
        "  users: {value: 9, unit: users, note: x}\n", tables={"data/in.csv": rows}
    )
    (one,) = offered("Half a dozen hubs are open.", brief, compute(brief)[0])
    assert ["count:data/in.csv"] == [offer.target for offer in one.offers]
    tables = ({"table": "data/in.csv"},)
    sheet = brief.figures.model_copy(update={"tables": tuple(map(_table, tables))})
    brief = brief.model_copy(update={"figures": sheet})
    (one,) = offered("Half a dozen hubs are open.", brief, compute(brief)[0])
    assert () == one.offers


def _table(given: dict[str, str]) -> object:
    from brief.content.models.figure import InputTable

    return InputTable.model_validate(given)
