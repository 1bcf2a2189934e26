"""What bounds ties and help: since when, where, and in what alone; the quote says it too."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.partnership import PARTNERSHIP

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("Chad has trained Peru's police since 1998.", "Chad has trained Peru's police since 1998"),
        ("Until 1987, Chad supplied Peru with arms.", "Until 1987, Chad supplied Peru with arms"),
        ("During the salt war, Chad sent troops to Peru.",
         "During the salt war, Chad sent troops to Peru"),
        ("Chad and Peru were allies during the salt war, and then fell out.",
         "Chad and Peru were allies during the salt war"),
        ("Chad is Peru's main trading partner in West Africa.",
         "Chad is Peru's main trading partner in West Africa"),
        ("Chad and Peru have strong ties through the Lake Fund.",
         "Chad and Peru have strong ties through the Lake Fund"),
        ("Chad gave Peru food aid in a bid to win its vote, and left.",
         "Chad gave Peru food aid in a bid to win its vote"),
        # another clause is none of theirs
        ("Chad keeps warm ties with Peru in the north and Togo took the south.",
         "Chad keeps warm ties with Peru in the north"),
        ("Chad keeps warm ties with Peru, for example in Lima.", "Chad keeps warm ties with Peru"),
        ("After Togo joined the pact, Chad sent troops to Peru.", "Chad sent troops to Peru"),
    ],
)  # fmt: skip
def test_a_quote_goes_on_to_when_and_where_it_holds(
    reading: Reader, words: str, quote: str
) -> None:
    found = [each for each in PARTNERSHIP.find(reading(words)) if "PER" in each.actors()]
    assert [each.quote for each in found] == [quote]


@pytest.mark.parametrize(
    ("words", "type_"),
    [
        ("Chad cooperates with Peru and Togo in tea, health and rice.",
         "cooperation in tea, health and rice"),
        ("Chad and Peru cooperate closely in the fields of tea, salt and the fight against fires.",
         "cooperation in the fields of tea, salt and the fight against fires"),
        ("There is close cooperation between Chad and Peru in mining.",
         "close cooperation in mining"),
        ("Chad provides technical assistance to Peru in the field of tea through its fund.",
         "technical assistance in the field of tea"),
        # when and where are not in what
        ("Chad gave food aid to Peru in recent years.", "food aid"),
        ("Chad gave food aid to Peru in 1999.", "food aid"),
        ("There is close cooperation between Chad and Peru in various areas.",
         "close cooperation"),
    ],
)  # fmt: skip
def test_what_two_do_is_told_with_in_what_alone_they_do_it(
    reading: Reader, words: str, type_: str
) -> None:
    found = [each for each in PARTNERSHIP.find(reading(words)) if "PER" in each.actors()]
    assert [each.qualifiers["type"] for each in found] == [type_]
