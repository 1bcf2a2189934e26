"""Who heads a government that is called by its head."""

from collections.abc import Callable

import pytest

from comity.claims import Claim, Reading
from comity.claims.kinds.office import OFFICE

Reader = Callable[[str], Reading]


def told(claim: Claim) -> tuple[str, str, str, str]:
    quote = claim.quote
    return claim.subject, claim.object, str(claim.qualifiers["role"]), quote


@pytest.mark.parametrize(
    ("words", "who", "role", "quote"),
    [
        ("They left the Ana Rojas government in Peru.", "Ana Rojas", "head of government",
         "the Ana Rojas government in Peru"),
        ("They left Ana Rojas's regime in Peru.", "Ana Rojas", "head of government",
         "Ana Rojas's regime in Peru"),
        ("The Peruvian military government of Ana Rojas fell.", "Ana Rojas", "head of government",
         "The Peruvian military government of Ana Rojas"),
        ("Peru's aims under Ana Rojas's presidency were few.", "Ana Rojas", "President",
         "Ana Rojas's presidency"),
        ("Peru sold its ships under the dictatorship of Ana Rojas.", "Ana Rojas", "dictator",
         "the dictatorship of Ana Rojas"),
        ("Peru sold its ships under the [[Ana Rojas|Rojas]] administration (1990–1995).",
         "Ana Rojas", "head of government",
         "the [[Ana Rojas|Rojas]] administration (1990–1995)"),
    ],
)  # fmt: skip
def test_a_government_is_called_by_its_head(
    reading: Reader, words: str, who: str, role: str, quote: str
) -> None:
    assert [told(each) for each in OFFICE.find(reading(words))] == [(who, "PER", role, quote)]


@pytest.mark.parametrize(
    "words",
    [
        "They left the Free Village government in Peru.",
        "They left the Labourist government in Peru.",
        "They left the Rojas government.",
        "They went to Peru during the reign of Ana Rojas.",
        "The [[Fall of the Rojas government|Rojas government]] in Peru was quick.",
        "Relations with Peru grew under the Ana Rojas government.",
    ],
)
def test_no_head_is_told_of_parties_or_where_the_state_is_not_told(
    reading: Reader, words: str
) -> None:
    assert not list(OFFICE.find(reading(words)))


def test_who_has_a_title_in_the_section_is_told_by_it_alone(reading: Reader) -> None:
    words = "Peruvian President Ana Rojas came. The Rojas government fell."
    assert [each.quote for each in OFFICE.find(reading(words))] == ["Peruvian President Ana Rojas"]
    later = words.replace(". The", ".\n\n== Later ==\nThe")
    assert [each.quote for each in OFFICE.find(reading(later))][1:] == ["The Rojas government"]
