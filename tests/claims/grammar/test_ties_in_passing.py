"""Ties and help that a sentence tells of two in passing, beside what it is about."""

from collections.abc import Callable

import pytest

Told = Callable[[str], list[str]]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Chad's alliance with Peru weakened the clans.", "PER TCD alliance"),
        ("Chad maintained its alliance with Peru.", "PER TCD alliance"),
        ("Togo kept silent despite its alliance with Peru.", "PER TGO alliance"),
        ("Given its strong links with Peru, Togo abstained.", "PER TGO strong links"),
        ("Thanks to its friendship with Peru, Togo won.", "PER TGO friendship"),
        ("In cooperation with Peru, Togo dug a canal.", "PER TGO cooperation"),
        ("Chad counts Peru among its closest allies.", "PER TCD allies"),
        ("Chad considers Peru its friend.", "PER TCD friend"),
        ("Chad remained Peru's friend.", "PER TCD friend"),
        ("Chad and Peru were very friendly with each other.", "PER TCD friendly relations"),
        ("Chad and Peru have ties that go back to the gold rush.", "PER TCD ties"),
        ("Chad and Peru have a close working relationship regarding locusts.",
         "PER TCD close working relationship"),
        ("Chad ended its alliance with Peru.", ""),
        ("Chad signed its treaty of friendship with Peru.", ""),
    ],
)  # fmt: skip
def test_ties_named_in_passing(partnerships: Told, words: str, told: str) -> None:
    assert partnerships(words) == [told] * bool(told)


def test_who_is_a_partner_after_another_makes_the_other_one_too(partnerships: Told) -> None:
    assert partnerships("Chad is, after Togo, the main military partner of Peru.") == [
        "PER TCD military partner",
        "PER TGO military partner",
    ]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The flood brought a thaw in Chadian-Peruvian relations.", "PER TCD thaw of relations"),
        ("The accord allowed a Chadian-Peruvian rapprochement.", "PER TCD rapprochement"),
        ("A thaw between Chad and Peru began in 1980.", "PER TCD thaw"),
        ("== Peru ==\nA warming of relations with Peru followed.",
         "AZE PER warming of relations"),
        ("Togo opposed a Chadian-Peruvian rapprochement.", ""),
    ],
)  # fmt: skip
def test_who_come_closer(partnerships: Told, words: str, told: str) -> None:
    assert partnerships(words) == [told] * bool(told)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("With Peruvian help, Chad dug wells.", "PER TCD help"),
        ("With the support of Peru, Chad dug wells.", "PER TCD support"),
        ("Chad was able to dig wells with Peruvian help.", "PER TCD help"),
        ("Backed by Peru, Chad won the vote.", "PER TCD backing"),
        ("Chad, with little Peruvian help, dug wells.", ""),
    ],
)  # fmt: skip
def test_by_whose_help_one_does_a_thing(partnerships: Told, words: str, told: str) -> None:
    assert partnerships(words) == [told] * bool(told)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Chad's fund has stakes in Peruvian mines.", "TCD PER stakes in mines"),
        ("Chadian investors own much of Peru's mining industry.",
         "TCD PER ownership of mining industry"),
        ("Chadian firms have invested heavily across numerous Peruvian industries.",
         "TCD PER investment in industries"),
        ("Chad has increased its imports from Peru.", "PER TCD imports"),
        ("Chad has doubled its exports of salt to Peru.", "TCD PER exports of salt"),
        ("Chad has long hosted a Peruvian naval presence.", "PER TCD naval presence"),
        ("Chad is home to a Peruvian base.", "PER TCD base"),
        ("The Peruvian military has been present in Fiji since 1979.",
         "PER FJI military since 1979"),
        ("Chad promotes Chadian music in Peru.", "TCD PER promotion of Chadian music"),
        ("Chad lost its stakes in Peruvian mines.", ""),
    ],
)  # fmt: skip
def test_what_one_holds_in_anothers_land(partnerships: Told, words: str, told: str) -> None:
    assert partnerships(words) == [told] * bool(told)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("== Peru ==\nPeru donated rice and medicine.", "PER AZE rice and medicine"),
        ("== Peru ==\nPeru donated medicine to refugees from the war.", ""),
    ],
)  # fmt: skip
def test_a_gift_where_all_is_about_two_is_to_the_other(
    partnerships: Told, words: str, told: str
) -> None:
    assert partnerships(words) == [told] * bool(told)
