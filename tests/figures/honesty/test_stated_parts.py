"""Parts and totals as sentences state them, and the sentence that excuses rounding."""

import pytest

from tests.figures.honesty.finding import MakeBrief, figure, of_rule, rules_of

PAY, RENT, ALL = 12440000, 3440000, 15880000
DECLARED = (
    figure("all", ALL, "GBP")
    + figure("pay", PAY, "GBP", "parts_of: all")
    + figure("rent", RENT, "GBP", "parts_of: all")
)
SUMMED = (
    "  all: {formula: pay + rent, unit: GBP}\n"
    + figure("pay", PAY, "GBP")
    + figure("rent", RENT, "GBP")
)
IN_ONE = (
    "Pay was [£12.4 million](fig:pay), rent [£3.4 million](fig:rent), and both"
    " [£15.9 million](fig:all)."
)
IN_THREE = (
    "Pay was [£12.4 million](fig:pay). Rent was [£3.4 million](fig:rent). Both were"
    " [£15.9 million](fig:all)."
)


@pytest.mark.parametrize("figures", [DECLARED, SUMMED])
@pytest.mark.parametrize("words", [IN_ONE, IN_THREE])
def test_parts_that_do_not_add_up_as_stated_are_found(
    words: str, figures: str, brief_of: MakeBrief
) -> None:
    """12.4 and 3.4 are 15.8, whatever the full values come to."""
    (one,) = of_rule(brief_of(figures, words), "parts-as-printed")
    said = "as stated, £12.4 million + £3.4 million is £15.8m, and “all” is"
    assert f"{said} £15.9 million" == one.message


@pytest.mark.parametrize(
    "words",
    [
        IN_ONE.replace("12.4", "12.44").replace("3.4 ", "3.44 "),
        IN_ONE.replace("[£12.4", "[about £12.4"),
        IN_ONE.replace("[£15.9", "[nearly £15.9"),
        "Pay was [£12.4 million](fig:pay), and both [£15.9 million](fig:all).",
        f"{IN_ONE} Figures may not sum due to rounding.",
    ],
)
def test_what_a_reader_can_add_up_or_is_told_is_let_be(
    words: str, brief_of: MakeBrief
) -> None:
    """Finer parts, hedges, a part left out and a word on rounding mislead nobody."""
    assert "parts-as-printed" not in rules_of(brief_of(DECLARED, words))


def test_parts_of_two_paragraphs_are_not_added_up(brief_of: MakeBrief) -> None:
    """Nobody adds up what stands in two places."""
    first, second = IN_THREE.split(". Rent")
    brief = brief_of(DECLARED, f"{first}.", f"Rent{second}")
    assert "parts-as-printed" not in rules_of(brief)


THIRDS = (
    "  one: {formula: 1 / 3, unit: percent, display: {decimals: 0}}\n"
    "  two: {formula: 1 / 3, unit: percent, display: {decimals: 0}}\n"
    "  rest: {formula: 1 / 3, unit: percent, display: {decimals: 0}}\n"
    "  all: {formula: one + two + rest, unit: percent}\n"
)
STATED = "They are [33%](fig:one), [33%](fig:two) and [33%](fig:rest)."

SAYS_SO = """Percentages may not add up because of rounding.
Figures may not sum due to rounding.
Because of rounding, percentages may not total 100.
Totals may differ from the sum of their parts because of rounding.
Numbers are rounded and may not add up to the total shown.
These don’t add up to 100% owing to rounding."""
SAYS_NOTHING = """They do not add up.
These add up, because of rounding.
Rounding was used. It did not add to the cost."""


@pytest.mark.parametrize("said", SAYS_SO.splitlines())
def test_a_word_on_rounding_excuses_parts(said: str, brief_of: MakeBrief) -> None:
    """The remedy that the warning offers ends the warning, and is no loose quantity."""
    for paragraphs in ((f"{STATED} {said}",), (STATED, said), (said, STATED)):
        found = rules_of(brief_of(THIRDS, *paragraphs))
        assert not {"parts-as-printed", "loose-quantity"} & found


@pytest.mark.parametrize("said", SAYS_NOTHING.splitlines())
def test_other_words_excuse_nothing(said: str, brief_of: MakeBrief) -> None:
    """What does not say that rounding parts them is no remedy."""
    brief = brief_of(THIRDS, f"{STATED} {said}")
    assert "parts-as-printed" in rules_of(brief)


def test_a_word_on_rounding_far_away_excuses_nothing(brief_of: MakeBrief) -> None:
    """A reader of the parts has to meet it."""
    brief = brief_of(THIRDS, STATED, "Words.", SAYS_SO.splitlines()[0])
    assert "parts-as-printed" in rules_of(brief)


def test_one_place_without_the_word_is_not_excused_by_another(
    brief_of: MakeBrief,
) -> None:
    """Each place that states the parts says it."""
    brief = brief_of(THIRDS, f"{STATED} {SAYS_SO.splitlines()[0]}", "Words.", STATED)
    assert "parts-as-printed" in rules_of(brief)


@pytest.mark.parametrize("words", ["We add up to 100 places.", "It did not total 100."])
def test_a_hundred_of_something_is_still_a_quantity(
    words: str, brief_of: MakeBrief
) -> None:
    """Only the whole of percentages is innocent."""
    counted = words.replace("100.", "100 visits.")
    assert "loose-quantity" in rules_of(brief_of(THIRDS, counted))
