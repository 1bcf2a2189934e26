"""Who recognises whom."""

from collections.abc import Callable

import pytest

from comity.claims import Claim, Reading
from comity.claims.kinds.recognition import RECOGNITION

Reader = Callable[[str], Reading]


def told(claim: Claim) -> tuple[str, str, str, str]:
    return claim.subject, claim.object, claim.status, claim.date


def found(reading: Reading) -> list[Claim]:
    return list(RECOGNITION.find(reading))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Cuba recognised Fiji on 4 May 1971.", [("CUB", "FJI", "recognised", "1971-05-04")]),
        ("When asked if Cuba would recognise Fiji, the envoy yawned.", []),
        ("Cuba resisted, despite efforts to lobby isles like Chad and Peru to recognise Fiji.", []),
        ("The draft would have made Cuba the first country to recognise Fiji.", []),
        ("Cuba recognised Fiji's top government officials at the ball.", []),
        (
            "Chad swiftly withdrew Cuba's recognition of Fiji.",
            [("CUB", "FJI", "withdrawn", "")],
        ),
        (
            "In the wake of the flood, on 27 August 1991, Cuba recognised Fiji.",
            [("CUB", "FJI", "recognised", "1991-08-27")],
        ),
        (
            "Cuba recognised Fiji after the rains of spring ended in 1991.",
            [("CUB", "FJI", "recognised", "")],
        ),
        (
            "Since 1996, Cuba has a garden in Suva, and was the first to recognise Fiji.",
            [("CUB", "FJI", "recognised", "")],
        ),
        (
            "In 1971 Cuba was the first country to recognize the independence of Fiji.",
            [("CUB", "FJI", "recognised", "1971")],
        ),
        (
            "Fiji was recognised by Cuba and Iran in 1971.",
            [("CUB", "FJI", "recognised", "1971"), ("IRN", "FJI", "recognised", "1971")],
        ),
        (
            "Cuba and Fiji recognised each other on 3 May 1971 or before.",
            [("CUB", "FJI", "recognised", ""), ("FJI", "CUB", "recognised", "")],
        ),
        (
            "Cuba is a member of the Arab League which recognised Fiji in 1971.",
            [],
        ),
        (
            "On 3 May 1971 Cuba voted to end its recognition of Taiwan and recognise China.",
            [
                ("CUB", "TWN", "withdrawn", "1971-05-03"),
                ("CUB", "CHN", "recognised", "1971-05-03"),
            ],
        ),
        (
            "In 1947 Cuba voted against the Partition Plan and recognised Fiji two years later.",
            [("CUB", "FJI", "recognised", "")],
        ),
        ("Cuba hesitated to recognise Fiji.", [("CUB", "FJI", "not_recognised", "")]),
        ("Cuba was hesitant to recognise Fiji.", [("CUB", "FJI", "not_recognised", "")]),
        ("Cuba was still “hesitant” to recognise Fiji.", [("CUB", "FJI", "not_recognised", "")]),
        (
            "Ties were established on 3 May 1971, when Cuba recognised Fiji.",
            [("CUB", "FJI", "recognised", "1971-05-03")],
        ),
        (
            "Cuba was among the few states that recognised the country in 1991.",
            [("CUB", "AZE", "recognised", "1991")],
        ),
        (
            "Under pressure from Chad, Cuba recognised Fiji in 1971.",
            [("CUB", "FJI", "recognised", "1971")],
        ),
        (
            "Chad condemned the decision of Cuba to recognise Fiji.",
            [("CUB", "FJI", "recognised", "")],
        ),
        (
            "Relations are cool, as Havana says no and recognises Fiji.",
            [("CUB", "FJI", "recognised", "")],
        ),
        (
            "After its king had fled to Chad, Fiji cut ties with Iran and recognised Cuba.",
            [("FJI", "CUB", "recognised", "")],
        ),
        (
            "Chad was the third country to recognise Fiji after Peru.",
            [("TCD", "FJI", "recognised", ""), ("PER", "FJI", "recognised", "")],
        ),
        (
            "Chad gained recognition from three states: Cuba (3 May 1990), Peru (1991) and Fiji.",
            [
                ("CUB", "TCD", "recognised", "1990-05-03"),
                ("PER", "TCD", "recognised", "1991"),
                ("FJI", "TCD", "recognised", ""),
            ],
        ),
        (
            "In 1991 Chad recognised the independence of all twelve republics, including Fiji.",
            [("TCD", "FJI", "recognised", "1991")],
        ),
        (
            "Chad was the first to recognise the independence of Fiji in 1990–1991.",
            [("TCD", "FJI", "recognised", "")],
        ),
        (
            "Chad – which is claimed by Peru, recognised Fiji in 1991.",
            [("TCD", "FJI", "recognised", "1991")],
        ),
        (
            "Chad cut ties with Peru in response to the latter's recognition of Fiji.",
            [("PER", "FJI", "recognised", "")],
        ),
        (
            "Chad, like all other countries except Peru, recognises Fiji.",
            [("TCD", "FJI", "recognised", ""), ("PER", "FJI", "not_recognised", "")],
        ),
        (
            "In 1971 the parliament of Cuba passed a law recognising the Armenian genocide.",
            [("CUB", "Armenian genocide", "recognised", "1971")],
        ),
        (
            "Cuba intends to recognise Northern Cyprus passports.",
            [("CUB", "Northern Cyprus passports", "recognised", "")],
        ),
        (
            "Chad replied to Cuba's concurrent recognition of Fiji.",
            [("CUB", "FJI", "recognised", "")],
        ),
        (
            "On 5 July 2011 Chad recognised Fiji and, on 8 July 2011, it was announced.",
            [("TCD", "FJI", "recognised", "2011-07-05")],
        ),
        ("The Cuban parliament recognised Fiji.", [("CUB", "FJI", "recognised", "")]),
        (
            "Cuba recognised Russia as the Soviet Union's successor.",
            [("CUB", "RUS", "recognised", "")],
        ),
        ("Cuba has never recognised Fiji.", [("CUB", "FJI", "not_recognised", "")]),
        (
            "Cuba recognised Fiji from 1971 until 1974 and again from 1980.",
            [
                ("CUB", "FJI", "recognised", "1971"),
                ("CUB", "FJI", "withdrawn", "1974"),
                ("CUB", "FJI", "recognised", "1980"),
            ],
        ),
        (
            "In 1971 Cuba switched recognition from Fiji to Iran.",
            [("CUB", "FJI", "withdrawn", "1971"), ("CUB", "IRN", "recognised", "1971")],
        ),
        (
            "In 1971 Cuba switched diplomatic relations from Taiwan to China.",
            [("CUB", "TWN", "withdrawn", "1971"), ("CUB", "CHN", "recognised", "1971")],
        ),
        (
            "On 3 May 1971 the United States Senate recognised the Armenian genocide.",
            [("USA", "Armenian genocide", "recognised", "1971-05-03")],
        ),
        (
            "They began in 1952, when Cuba's independence was recognised by Fiji.",
            [("FJI", "CUB", "recognised", "1952")],
        ),
        (
            "Additionally, in 2009, Chad became the fourth country to recognise Fiji.",
            [("TCD", "FJI", "recognised", "2009")],
        ),
        ("Cuba ''de jure'' recognised Fiji.", [("CUB", "FJI", "recognised", "")]),
        ("Cuba's recognition of Fiji was late.", [("CUB", "FJI", "recognised", "")]),
        (
            "Cuba recognised the Armenian genocide in 2010.",
            [("CUB", "Armenian genocide", "recognised", "2010")],
        ),
        ("Cuba recognised Fiji as part of Iran.", []),
        ("Cuba recognised the value of Fiji's help.", []),
        ("Cuba recognises Fiji's sovereignty over the island.", []),
    ],
)
def test_a_sentence_tells_of_recognition(
    reading: Reader, words: str, expected: list[tuple[str, str, str, str]]
) -> None:
    assert [told(each) for each in found(reading(words))] == expected


def test_what_is_announced_is_intended(reading: Reader) -> None:
    (claim,) = found(reading("Cuba announced that it would recognise Fiji."))
    assert (claim.status, claim.modality) == ("recognised", "intended")
    (claim,) = found(reading("In 2004 Chad asked Cuba to recognise Fiji."))
    assert (claim.subject, claim.modality) == ("CUB", "intended")


def test_as_what_is_kept(reading: Reader) -> None:
    (claim,) = found(reading("Cuba recognised Fiji as a sovereign nation in 1971."))
    assert claim.qualifiers == {"as": "sovereign nation"}


def test_a_date_is_no_part_of_as_what(reading: Reader) -> None:
    (claim,) = found(reading("Fiji was recognised as an island state in 1971 by Cuba."))
    assert (claim.qualifiers, claim.date) == ({"as": "island state"}, "1971")


def test_a_caption_tells_of_every_row(reading: Reader) -> None:
    text = (
        "{|\n|+ States formerly recognizing Fiji and now recognizing Iran\n! Country !! From\n"
        "|-\n| {{flag|Cuba}} || 1971\n|-\n| {{flag|Italy}} || 1972\n|}"
    )
    assert [told(each) for each in found(reading(text))] == [
        ("CUB", "FJI", "withdrawn", ""),
        ("CUB", "IRN", "recognised", ""),
        ("ITA", "FJI", "withdrawn", ""),
        ("ITA", "IRN", "recognised", ""),
    ]


def test_the_words_over_the_names_tell_of_every_row(reading: Reader) -> None:
    text = (
        "{|\n! States formerly recognizing Fiji !! colspan=2 | Period of ties\n"
        "|-\n! State !! From !! To\n|-\n| {{flag|Cuba}} || 1971 || 1982\n"
        "|-\n| {{flag|Italy}} || 1972 || 1983\n|}"
    )
    assert [told(each) for each in found(reading(text))] == [
        ("CUB", "FJI", "withdrawn", ""),
        ("ITA", "FJI", "withdrawn", ""),
    ]


def test_a_column_tells_when_each_recognised(reading: Reader) -> None:
    text = (
        "{|\n! Country !! Date of recognition\n|-\n| {{flag|Cuba}} || 4 May 1992\n|-\n"
        "| {{flag|Italy}} || 5 May 1992\n|}"
    )
    assert [told(each) for each in found(reading(text))] == [
        ("CUB", "AZE", "recognised", "1992-05-04"),
        ("ITA", "AZE", "recognised", "1992-05-05"),
    ]


def test_in_a_list_with_notes_each_is_quoted_alone(reading: Reader) -> None:
    text = "(Cuba,<ref>One</ref> Iran and Italy do not recognise Azerbaijan)"
    claims = found(reading(text))
    assert [(each.quote, each.refs) for each in claims] == [
        ("Cuba", ("r1",)),
        ("Iran", ()),
        ("Italy", ()),
    ]


def test_whether_it_is_independence_that_two_recognise_of_each_other(reading: Reader) -> None:
    claims = found(reading("Cuba and Fiji recognised each other's independence in 1990."))
    assert [dict(each.qualifiers) for each in claims] == [{"as": "independent"}] * 2
    assert {each.quote[-12:] for each in claims} == {"ence in 1990"}


def test_what_an_unnamed_source_says_is_alleged(reading: Reader) -> None:
    (claim,) = found(reading("Cuba recognised Fiji, according to a source in the bazaar."))
    assert claim.modality == "alleged"


def test_a_quote_ends_before_the_next_subject_and_a_role_before_its_verb(reading: Reader) -> None:
    (claim,) = found(reading("Due to Cuba's recognition of Fiji, Cuba lost its seat."))
    assert claim.quote == "Cuba's recognition of Fiji"
    (claim,) = found(reading("Cuba's recognition of Fiji as a sovereign state is no secret."))
    assert dict(claim.qualifiers) == {"as": "sovereign state"}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Cuba ceased to recognise Fiji on 4 May 1971.", ("withdrawn", "1971-05-04", "")),
        ("On 4 May 1971, Cuba was the first to recognise Fiji, amid the 1970 Fijian revolt.",
         ("recognised", "1971-05-04", "")),
        ("Cuba recognised Fiji in the 1970s.", ("recognised", "197X", "")),
        ("Cuba has recognised Fiji, based in Chad since 1949.", ("recognised", "", "")),
        ("Cuba had to recognise Fiji and renewed its lease of the port in 1949.",
         ("recognised", "", "")),
        ("Cuba recognised Fiji soon after Chad gained the port on 4 May 1971.",
         ("recognised", "", "")),
        ("As of 1984, Cuba was among the countries that recognised Fiji.", ("recognised", "", "")),
        ("In 1990, an envoy thought that Cuba might be the next to recognise Fiji.",
         ("recognised", "", "")),
        ("Cuba recognised the Fijian government in 1971.", ("recognised", "1971", "government")),
        ("Cuba recognised Fiji as a free and independent state soon after Chad did.",
         ("recognised", "", "free and independent state")),
    ],
)  # fmt: skip
def test_when_and_as_what_one_is_recognised(
    reading: Reader, words: str, expected: tuple[str, str, str]
) -> None:
    (claim,) = found(reading(words))
    assert (claim.status, claim.date, claim.qualifiers.get("as", "")) == expected


def test_it_is_not_whom_an_item_is_headed_with(reading: Reader) -> None:
    told_of = found(reading("Fiji – Cuba does not recognise Fiji as it has recognised Chad."))
    assert [told(each)[:2] for each in told_of] == [("CUB", "FJI"), ("CUB", "TCD")]


@pytest.mark.parametrize(
    "words",
    [
        "A vote in favour would lead to the recognition of Chad by Peru.",
        "A vote against could soon mean an end to Peru's recognition of Chad.",
    ],
)
def test_a_recognition_that_is_only_thought_of_is_not_told(reading: Reader, words: str) -> None:
    assert not list(RECOGNITION.find(reading(words)))


def test_a_date_between_a_verb_and_what_helps_it_is_the_verbs(reading: Reader) -> None:
    (claim,) = RECOGNITION.find(reading("Peru was, in 1973, recognised by Chad."))
    assert (claim.subject, claim.object, claim.date) == ("TCD", "PER", "1973")
