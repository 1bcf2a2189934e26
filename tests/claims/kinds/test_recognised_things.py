"""Recognitions of what is no state, by governments and decisions, by some of many."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.recognition import RECOGNITION

Reader = Callable[[str], Reading]


def told(page: Reading) -> list[str]:
    return [
        " | ".join([each.subject, each.object, each.status, each.date,
                    str(each.qualifiers.get("as", ""))])
        for each in RECOGNITION.find(page)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Cuba never recognised the forcible annexation of Latvia by the Soviet Union.",
         ["CUB | annexation of Latvia by the Soviet Union | not_recognised |  | "]),
        ("Fiji did not recognise the 1941 incorporation of Estonia into the Reich.",
         ["FJI | incorporation of Estonia into the Reich | not_recognised |  | "]),
        ("Peru refused to recognise Lithuania's incorporation into the Soviet Union.",
         ["PER | incorporation of Lithuania | not_recognised |  | "]),
        ("In 1990 Cuba recognised Peruvian sovereignty over the Reef Islands.",
         ["CUB | Peruvian sovereignty over the Reef Islands | recognised | 1990 | "]),
        ("Cuba refused to recognise Indian sovereignty over the annexed territories until 1974.",
         ["CUB | Indian sovereignty over the annexed territories | not_recognised |  | "]),
        ("Cuba has never acknowledged the Peruvian sovereignty over the Isle of Ana.",
         ["CUB | Peruvian sovereignty over the Isle of Ana | not_recognised |  | "]),
        ("Cuba recognised Chile's sphere of influence in the region in 1904.",
         ["CUB | Chile's sphere of influence in the region | recognised | 1904 | "]),
        ("Cuba recognised the protectorate over Tonga in 1904.",
         ["CUB | protectorate over Tonga | recognised | 1904 | "]),
        ("Cuba recognised Fijian sovereignty in 1971.", ["CUB | FJI | recognised | 1971 | "]),
        ("Cuba recognises Peru's territorial integrity.",
         ["CUB | Peru's territorial integrity | recognised |  | "]),
        ("Cuba recognises Cuba's sovereignty over Peru.", []),
        ("Fiji recognised Jerusalem as the capital of Israel in 2019.",
         ["FJI | Jerusalem | recognised | 2019 | capital of Israel"]),
        ("Fiji accepts Kosovan passports.", ["FJI | Kosovan passports | recognised |  | "]),
        (("In May 2019, Fiji recognised Peruvian opposition leader Ana Rojas as the interim "
          "president of Peru."),
         ["FJI | Ana Rojas | recognised | 2019-05 | interim president of Peru"]),
        ("Fiji recognised and supported Ana Rojas as President of Peru.",
         ["FJI | Ana Rojas | recognised |  | President of Peru"]),
        ('Fiji recognised the Peruvian Reform Council as "the sole legitimate government in Peru".',
         ["FJI | Peruvian Reform Council | recognised |  | sole legitimate government in Peru"]),
        (("Cuba was the first state to recognise the regained independence of "
          "Latvia."), ["CUB | LVA | recognised |  | independent"]),
        ("Fiji recognised Ana Rojas as a gifted singer.", []),
        ("Chad joined Cuba and Fiji in recognising Ana Rojas as president.",
         ["TCD | Ana Rojas | recognised |  | president"]),
        ("Fiji was the first to recognise the Provisional Government of Algeria in 1958.",
         ["FJI | DZA | recognised | 1958 | government"]),
        ("Cuba recognised the creation of Fiji in 1971.", ["CUB | FJI | recognised | 1971 | "]),
    ],
)  # fmt: skip
def test_what_is_recognised_may_be_no_state(reading: Reader, words: str, said: list[str]) -> None:
    assert told(reading(words)) == said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Cuba's decision in May 1990 to formally recognise Chad pleased all.",
         ["CUB | TCD | recognised | 1990-05 | "]),
        ("In 1999, the government of Prime Minister Ana Rojas recognised Chad.",
         ["FJI | TCD | recognised | 1999 | "]),
        ("The government officially recognised Fiji on 3 May 1990.",
         ["AZE | FJI | recognised | 1990-05-03 | "]),
        ("The government would have recognised Fiji.", []),
        ("A number of countries recognised Chad at once, notably Cuba and Peru.",
         ["CUB | TCD | recognised |  | ", "PER | TCD | recognised |  | "]),
        ("In 1971 many states switched recognition from Taiwan to China, including Cuba.",
         ["CUB | TWN | withdrawn | 1971 | ", "CUB | CHN | recognised | 1971 | "]),
        ("Cuba recognises all states of the region (except Chad and Peru).",
         ["CUB | TCD | not_recognised |  | ", "CUB | PER | not_recognised |  | "]),
        ("Peru refused to grant diplomatic recognition to Chad.",
         ["PER | TCD | not_recognised |  | "]),
        ("The mission is in Peru, a country that does not recognise Chad.",
         ["PER | TCD | not_recognised |  | "]),
        ("The mission is in Peru, a country that does not recognise, but still trades with, Chad.",
         ["PER | TCD | not_recognised |  | "]),
        ("Despite Peru's fears and its decision to recognise Chad in 1990, all went well.",
         ["PER | TCD | recognised | 1990 | "]),
        ("Peru ended up recognising Chad.", ["PER | TCD | recognised |  | "]),
    ],
)  # fmt: skip
def test_who_recognises_may_be_told_otherwise(reading: Reader, words: str, said: list[str]) -> None:
    assert told(reading(f"== Fiji ==\n{words}")) == said
