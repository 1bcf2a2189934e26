"""Recognitions told in other words than "Cuba recognised Fiji"."""

from collections.abc import Callable

import pytest

from comity.claims import Claim, Reading
from comity.claims.kinds.recognition import RECOGNITION

Reader = Callable[[str], Reading]


def told(claim: Claim) -> tuple[str, str, str, str]:
    return claim.subject, claim.object, claim.status, claim.date


def found(reading: Reading) -> list[tuple[str, str, str, str]]:
    return [told(each) for each in RECOGNITION.find(reading)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Cuba recognised the then Kingdom of Nepal in 1951.", "CUB NPL recognised 1951"),
        ("Cuba recognised the fledgling Fiji in 1971.", "CUB FJI recognised 1971"),
        ("Cuba recognises Kosovo instead of Serbia.",
         "CUB XKX recognised , CUB SRB not_recognised "),
        ("Cuba does not recognise either Kosovo or Taiwan.",
         "CUB XKX not_recognised , CUB TWN not_recognised "),
        ("Cuba recognises Kosovo instead of going to war.", "CUB XKX recognised "),
        ("The talks led to Cuba becoming the fifth state to recognise Fiji.",
         "CUB FJI recognised "),
        ("The result was Cuba becoming the third state to recognise Fiji.", "CUB FJI recognised "),
        ("Cuba and Fiji recognised one another in 1971.",
         "CUB FJI recognised 1971, FJI CUB recognised 1971"),
        ("Cuba became the 133rd country to recognise Fiji's constitutional name.",
         "CUB FJI recognised "),
        ("Cuba recognised Fiji and Kenya and Chad sending a ship was no help.",
         "CUB FJI recognised , CUB KEN recognised "),
        ("Trade ended on 3 May 1999 as Cuba recognised Fiji.", "CUB FJI recognised 1999-05-03"),
        ("Cuba recognised the jurisdiction of the International Criminal Court.",
         "CUB International Criminal Court recognised "),
        ("Cuba recognised the jurisdiction of its own courts.", ""),
        ("Cuba recognised Communist ally Mongolia in 1951.", "CUB MNG recognised 1951"),
        ("Cuba recognises the Palestinian state.", "CUB PSE recognised "),
        ("Cuba recognised Fijian statehood in 1971.", "CUB FJI recognised 1971"),
        ("Cuba has recognised Fiji's Independence.", "CUB FJI recognised "),
        ("In 1991 Cuba hailed and recognised Chad's restoration of independence.",
         "CUB TCD recognised 1991"),
        ("A pact says that Cuba recognises the sovereignty and independence of Fiji.",
         "CUB FJI recognised "),
        ("Cuba recognised the new Fiji as on 3 May 1971.", "CUB FJI recognised 1971-05-03"),
        ("Cuba recognised Suva in 1971.", "CUB FJI recognised 1971"),
        ("Cuba recognises Chad over Fiji.", "CUB TCD recognised "),
        ('Cuba was the first to recognise the "Provisional Government of Chad" in 1960.',
         "CUB TCD recognised 1960"),
        ("The envoy stopped short of expressing Cuban recognition of Fiji.",
         "CUB FJI not_recognised "),
        ("Cuba was the second state to recognise Fiji and the first to say so on 3 May 1971.",
         "CUB FJI recognised "),
        ("The Ana Nueva regime did not recognise Fiji.", "AZE FJI not_recognised "),
        ("Cuba's decision to recognise the National Transitional Council in July 2011 was hailed.",
         "CUB National Transitional Council recognised 2011-07"),
        ('Cuba recognised "Fiji as a republic" in 1987.', "CUB FJI recognised 1987"),
        ("Cuba recognised Fiji as the Former Republic of Fiji in 1987.",
         "CUB FJI recognised 1987"),
        ("Cuba recognises and supports Fiji.", "CUB FJI recognised "),
        ("Cuba does not recognise, nor have any dealings with, Fiji.", "CUB FJI not_recognised "),
        ("Cuba still follows a policy of non-recognition towards Fiji.",
         "CUB FJI not_recognised "),
        ("Cuba was the third state, and the first isle, to recognise Fiji.",
         "CUB FJI recognised "),
        ("That makes Cuba the only isle in the region to recognise Fiji.", "CUB FJI recognised "),
        ("Cuba was the first to accord formal recognition to Fiji.", "CUB FJI recognised "),
        ("Cuba pronounced full recognition of Fiji in 1971.", "CUB FJI recognised 1971"),
        ("Cuba rued Fiji's rise and refused to recognise Fiji.", "CUB FJI not_recognised "),
        ("Chad has ties with Peru which recognised Chad in 1960.", "PER TCD recognised 1960"),
        ("Cuba—a young state itself—recognised Fiji.", "CUB FJI recognised "),
        ("Cuba and many other nations recognised Fiji.", "CUB FJI recognised "),
        ("In the far north: Cuba (does not recognise Fiji).", "CUB FJI not_recognised "),
        ("Cuba dealt with Chad in 1960, recognising Fiji as a state.",
         "CUB FJI recognised 1960"),
        ("The new Cuba founded a bank in Chad and in 1960 recognised Fiji.",
         "CUB FJI recognised 1960"),
        ("Cuba shifted recognition from Beijing to Taipei in 1990.",
         "CUB CHN withdrawn 1990, CUB TWN recognised 1990"),
        ("Cuba retracted its recognition of Fiji in 1990.", "CUB FJI withdrawn 1990"),
        ("Cuba transferred its recognition from Beijing to Taipei in 1990.",
         "CUB CHN withdrawn 1990, CUB TWN recognised 1990"),
        ("Cuba announced its recognition of Fiji in 1971.", "CUB FJI recognised 1971"),
        ("Cuba's recognition of Fiji came in 1971.", "CUB FJI recognised 1971"),
        ("Cuba is one of the states that do not recognise Fiji.", "CUB FJI not_recognised "),
        ("Cuba recognises neither Chad nor Fiji.",
         "CUB TCD not_recognised , CUB FJI not_recognised "),
        ("Neither Chad nor Cuba recognises Fiji.",
         "TCD FJI not_recognised , CUB FJI not_recognised "),
        ("Fiji, first recognised by Cuba in 1971, has grown.", "CUB FJI recognised 1971"),
        ("Chad and Fiji, recognised by Cuba in 1971, trade.", "CUB FJI recognised 1971"),
        ("Following its recognition of Fiji in 1971, Cuba sent hats.", "CUB FJI recognised 1971"),
        ("Cuba reaffirmed its recognition of Fiji.", "CUB FJI recognised "),
        ("Cuba's ties with Chad ended due to its recognition of Fiji in 1971.",
         "CUB FJI recognised 1971"),
        ("Cuba thanked Chad for its recognition of Fiji.", ""),
        ("Fiji was granted recognition by Cuba in 1971.", "CUB FJI recognised 1971"),
        ("Fiji has not been recognised by Cuba.", "CUB FJI not_recognised "),
        ("Cuba holds Fiji for an isle and does not recognise it.", "CUB FJI not_recognised "),
        ("Cuba met Chad about Fiji and did not recognise it.", ""),
        ("Cuba is considering its recognition of Fiji.", ""),
        ("Since recognising Fiji in 1971, Cuba has grown.", "CUB FJI recognised 1971"),
        ("Despite being one of the first to recognise Fiji, Cuba sent nobody.",
         "CUB FJI recognised "),
        ("Cuba withdrew its decision to recognise Fiji.", "CUB FJI withdrawn "),
        ("Cuba recognised Fiji in 1971, but withdrew its recognition in 1980.",
         "CUB FJI recognised 1971, CUB FJI withdrawn 1980"),
        ("Cuba arranged mutual recognition with Fiji in 1971.",
         "CUB FJI recognised 1971, FJI CUB recognised 1971"),
        ("Havana's recognition of Fiji in 1971 pleased Chad.", "CUB FJI recognised 1971"),
        ("Envoys hailed Cuban recognition of Fiji on 3 May 1971.",
         "CUB FJI recognised 1971-05-03"),
        ("Chad left after the recognition of Fiji by Havana.", "CUB FJI recognised "),
        ("Fiji, which Cuba does not recognise, sent an envoy.", "CUB FJI not_recognised "),
        ("Fiji is recognised by sixty states, among them Cuba and Chad.",
         "CUB FJI recognised , TCD FJI recognised "),
        ("Fiji was recognised by 40 UN member states, Cuba and Chad.",
         "CUB FJI recognised , TCD FJI recognised "),
        ("While Fiji was recognised by most states, Cuba and Chad balked.", ""),
        ("Countries that recognise Fiji include Cuba, Chad and Peru.",
         "CUB FJI recognised , TCD FJI recognised , PER FJI recognised "),
        ("States which do not recognise Fiji are Cuba and Chad.",
         "CUB FJI not_recognised , TCD FJI not_recognised "),
        ("Cuba acknowledged the independence of Fiji in 1971.", "CUB FJI recognised 1971"),
        ("Cuba acknowledged the dangers of Fiji in 1971.", ""),
        ("Cuba has not recognised Fiji's unilateral declaration of independence.",
         "CUB FJI not_recognised "),
        ("Cuba gave Fiji full recognition in 1971.", "CUB FJI recognised 1971"),
        ("Cuba froze its recognition of Fiji in 1990.", "CUB FJI withdrawn 1990"),
        ("Fiji was recognised de jure by Cuba in 1971.", "CUB FJI recognised 1971"),
        ("Recognition of Fiji was granted by Cuba in 1971.", "CUB FJI recognised 1971"),
        ("Fiji received recognition from Cuba in 1971.", "CUB FJI recognised 1971"),
        ("Cuba has yet to recognise Fiji.", "CUB FJI not_recognised "),
        ("Chad calls for the recognition of Fiji by Cuba.", ""),
        ("Chad urges Cuba's recognition of Fiji.", ""),
        ("Cuba is recognised as a leader by Chad.", ""),
        ("Cuba, which Fiji recognised as an ally, sent an envoy.", ""),
        ("Cuba acknowledged Fiji's independence day.", ""),
        ("Cuba arranged mutual recognition with Fiji of diplomas.", ""),
        ("Cuban President Ana S. Rojas formally recognised Fiji on 3 May 1971.",
         "CUB FJI recognised 1971-05-03"),
        ("The Prime Minister of Cuba, Ana Rojas, retracted its recognition of Fiji.",
         "CUB FJI withdrawn "),
        ("Cuban president Ana Rojas never recognised Fiji.", ""),
        ("Cuban president Ana Rojas recognised the efforts of Fiji.", ""),
        ("Cuba recognises Fiji as of May 1990.", "CUB FJI recognised "),
    ],
)  # fmt: skip
def test_recognitions_in_other_words(reading: Reader, words: str, expected: str) -> None:
    assert ", ".join(" ".join(each) for each in found(reading(words))) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Cuba was among the first to recognise the country's sovereignty.",
         [("CUB", "AZE", "recognised", "")]),
        ("Cuba recognised its neighbour's independence in 1991.",
         [("CUB", "AZE", "recognised", "1991")]),
        ("The envoys said that it would recognise the country's sovereignty.", []),
        ("Cuba met Chad and Mali and recognised their independence.", []),
        ("However, it withdrew its decision to recognise Cuba in 1990.",
         [("AZE", "CUB", "withdrawn", "1990")]),
        ("After the fall of Cuba in 1971, Fiji offered to recognise Chad.",
         [("FJI", "TCD", "recognised", "")]),
        ("Recognised only by Chad.", [("TCD", "CUB", "recognised", "")]),
        ("Azerbaijan withdrew its recognition on 3 May 1999.",
         [("AZE", "CUB", "withdrawn", "1999-05-03")]),
        ("Azerbaijan and Chad withdrew their recognition in 1999.", []),
        ("Azerbaijan withdrew its recognition after Chad had protested.", []),
        ("Cuba gave official recognition on 3 May 1990, before NATO did.",
         [("CUB", "AZE", "recognised", "1990-05-03")]),
        ("Cuba and Fiji gave official recognition in 1990.", []),
        ("Later Fiji gave official recognition in 1990.", []),
        ("It was recognised by Azerbaijan in 1990.", [("AZE", "CUB", "recognised", "1990")]),
    ],
)  # fmt: skip
def test_whom_a_section_is_about_is_recognised_unnamed(
    reading: Reader, words: str, expected: list[tuple[str, str, str, str]]
) -> None:
    assert found(reading(f"== Cuba ==\n{words}")) == expected


def test_a_recognition_told_of_before_is_withdrawn(reading: Reader) -> None:
    words = "Azerbaijan recognised Fiji in 1971. It withdrew this recognition in 1980."
    assert found(reading(words))[1:] == [("AZE", "FJI", "withdrawn", "1980")]
    words = "Cuba recognised Fiji in 1971. However, it withdrew this recognition in 1980."
    assert found(reading(f"== Chad ==\n{words}"))[1:] == [("CUB", "FJI", "withdrawn", "1980")]
    assert len(found(reading("Azerbaijan recognised Fiji. Cuba revoked its recognition."))) == 1


def test_who_gives_recognition_is_quoted_with_who_has_it(reading: Reader) -> None:
    words = "Chad has gained recognition from two states: Cuba (3 May 1990) and Fiji (1991)."
    assert [each.quote for each in RECOGNITION.find(reading(words))] == [
        "Chad has gained recognition from two states: Cuba (3 May 1990)",
        "Chad has gained recognition from two states: Cuba (3 May 1990) and Fiji (1991)",
    ]


def test_a_government_that_is_not_recognised_is_no_state_that_is_not(reading: Reader) -> None:
    (claim,) = RECOGNITION.find(
        reading("The military government of Fiji was not recognised by Cuba.")
    )
    assert (claim.subject, claim.object, claim.status) == ("CUB", "FJI", "not_recognised")
    assert claim.qualifiers["as"] == "government"


def test_who_rejects_a_claim_is_not_what_is_recognised(reading: Reader) -> None:
    words = "Chad's claim to the reef, rejected by Fiji, was recognised by Cuba in 1990."
    assert "FJI" not in {each.object for each in RECOGNITION.find(reading(words))}


def test_nor_denies_what_follows_it(reading: Reader) -> None:
    words = "Neither Fiji, a member of NATO, nor Chad recognised Israel."
    assert found(reading(words)) == [("TCD", "ISR", "not_recognised", "")]
