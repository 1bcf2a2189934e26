from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.partnership import PARTNERSHIP

Reader = Callable[[str], Reading]


@pytest.fixture
def partnerships(reading: Reader) -> Callable[[str], list[str]]:
    """Tell the partnerships of wikitext: of whom, of what type, and how sure."""
    return lambda words: [
        f"{' '.join(each.actors())} {each.qualifiers['type']} {each.modality}".removesuffix(
            " asserted"
        ).strip()
        for each in PARTNERSHIP.find(reading(words))
    ]
