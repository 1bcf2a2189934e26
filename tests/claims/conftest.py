from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.documents import read
from comity.sources import Blob

Reader = Callable[[str], Reading]


@pytest.fixture
def reading() -> Reader:
    """Read wikitext as the article on Azerbaijan's foreign relations."""

    def make(text: str) -> Reading:
        title = "Foreign relations of Azerbaijan"
        return Reading(read(Blob(title, "text/x-wiki", text.encode())), "AZE")

    return make
