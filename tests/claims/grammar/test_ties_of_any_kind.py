"""Ties and help by words of open classes: any adjective, any verb of help, lists and policies."""

from collections.abc import Callable

import pytest

Told = Callable[[str], list[str]]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Chad keeps low-key and rewarding contacts with Peru.",
         ["PER TCD low-key and rewarding contacts"]),
        ("A triangular relationship has linked Chad with Peru.", []),
        ("The relations between Chad and Peru have been a playful relationship.",
         ["PER TCD playful relationship"]),
        ("Relations between Chad and Peru were few but meaningful.",
         ["PER TCD few but meaningful relations"]),
        ("Chad has established dialogue and collaboration with wildlife charities, such as UNICEF.",
         ["TCD UNICEF dialogue and collaboration"]),
        # formal, bad or of nobody known; of a body; a treaty's
        ("Chad maintains formal bilateral relations with Peru.", []),
        ("Chad and Peru had a loose relationship.", []),
        ("Relations with other desert states were meaningful for Chad.", []),
        ("Chad became a member of the salt alliance of Peru.", []),
        ("Chad and Peru signed a treaty on playful relations.", []),
        ("Chad broke off playful contacts with Peru.", []),
    ],
)  # fmt: skip
def test_ties_by_any_adjective(partnerships: Told, words: str, told: list[str]) -> None:
    assert partnerships(words) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Chad has fostered greater self-determination for Peru.",
         ["TCD PER support for greater self-determination"]),
        ("Chad hosts some 3,000 Peruvian students.", ["TCD PER hosting students"]),
        ("Chad hosts some 3,000 Peruvian refugees.", []),
        ("Chad modernised the Peruvian navy.", ["TCD PER modernization of navy"]),
        # its own, what is fought, what is done to it
        ("Chad modernised its own navy after the Peruvian one.", []),
        ("Chad strengthened sanctions against the Peruvian government.", []),
        ("The Peruvian navy was modernised before Chad saw it.", []),
    ],
)  # fmt: skip
def test_good_turns_by_any_verb(partnerships: Told, words: str, told: list[str]) -> None:
    assert partnerships(words) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Chad has informal contacts, without an embassy, with: Peru, Fiji and Togo.",
         ["PER TCD informal contacts", "FJI TCD informal contacts", "TCD TGO informal contacts"]),
        ("Chad has diplomatic relations with: Peru and Fiji.", []),
        ("Chad has no informal contacts with: Peru and Fiji.", []),
        ("Chad has close ties with the Arab League and its member states, particularly Peru.",
         ["Arab League TCD close ties", "PER TCD close ties",
          "Arab League member states TCD close ties"]),
        ("Chad has close ties with Peru and its many islands.", ["PER TCD close ties"]),
        ("Chad pursued a pro-NATO, pro-Peruvian foreign policy.",
         ["TCD PER pro-Peruvian foreign policy", "TCD NATO pro-NATO foreign policy"]),
        ("A party pursued a pro-NATO policy.", []),
        ("The fund is fed by Fiji, the leading multilateral donor to Chad.",
         ["FJI TCD multilateral donor"]),
        ("Chad and Peru have had an admirable history of cooperation.",
         ["PER TCD admirable history of cooperation"]),
        ("Chad and Peru have had a brief history of cooperation.", []),
    ],
)  # fmt: skip
def test_partners_of_lists_and_policies(partnerships: Told, words: str, told: list[str]) -> None:
    assert partnerships(words) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("A salt loan of $3 million was granted to Chad.", ["AZE TCD salt loan"]),
        ("Rojas offered courses for nurses, scholarships and loans to Chad.",
         ["AZE TCD courses for nurses, scholarships and loans intended"]),
        # by somebody else, or not given
        ("A loan was granted to Chad by the World Bank.", ["World Bank TCD loan"]),
        ("No loan was granted to Chad.", []),
        ("A loan was granted to Peru.", []),
    ],
)  # fmt: skip
def test_help_whose_giver_is_the_other_of_the_two(
    partnerships: Told, words: str, told: list[str]
) -> None:
    assert partnerships(f"== Chad ==\n{words}") == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The Chadian effort in support of reforming schools in Peru is praised.",
         ["TCD PER support for reforming schools"]),
        ("The pact allows the deployment of Chadian engineers in Peru.",
         ["TCD PER deployment of engineers"]),
        ("The African Union, whose archive is funded by Chad, is small.",
         ["TCD African Union funding for archive"]),
        ("Chad and Peru formed a customs union.", ["PER TCD customs union"]),
        ("The most cordial of Chadian relations with desert states are with Peru.",
         ["PER TCD cordial relations"]),
        # against somebody, or nobody's
        ("Chad protested against the deployment of Peruvian forces in Chad.", []),
        ("Chad formed a customs union.", []),
        ("The most cordial talks of Chad are with Peru.", []),
    ],
)  # fmt: skip
def test_undertakings_for_others(partnerships: Told, words: str, told: list[str]) -> None:
    assert partnerships(words) == told
