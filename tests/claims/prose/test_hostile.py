"""Text that means harm is read to its end, and says what it says."""

import pytest

from comity.claims import Reading, known_kinds
from comity.documents import read
from comity.sources import Blob

MANY = 3000


@pytest.mark.parametrize(
    "piece",
    [
        "Cuba, ",
        "Cuba and ",
        "an embassy in ",
        "is accredited to Fiji from ",
        "member of the ",
        "both countries ",
        "recognised ",
        "(",
        "Cuba's ",
        "1992 ",
        "close ties ",
        "\ue000",
        "A",
    ],
)
def test_one_thing_said_without_end_ends(piece: str) -> None:
    document = read(Blob("Foreign relations of Fiji", "text/x-wiki", (piece * MANY).encode()))
    reading = Reading(document, "FJI")
    for kind in known_kinds().values():
        for claim in kind.find(reading):
            assert document.source[claim.at :].startswith(claim.quote)
