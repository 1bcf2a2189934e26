"""The page of a state whose document has every system shows every system, with its evidence."""

from pathlib import Path

import pytest
from starlette.testclient import TestClient

import comity
from comity.web.application import make

EXAMPLE = Path(__file__).parents[3] / "examples" / "Foreign relations of Ecuador.wikitext"
SYSTEMS = [
    ("membership", "United Nations"),
    ("membership", "Pacific Alliance (observer)"),
    ("relations", "Colombia"),
    ("mission", "Ecuador: consulate-general in Cali, Colombia"),
    ("accreditation", "Ecuador is represented in Norway through its embassy in Stockholm"),
    ("recognition", "Ecuador recognises Palestine"),
    ("conflict", "Ecuador and Peru"),
    ("agreement", "Ceasefire agreement of Ecuador and Peru"),
    ("mediation", "Brazil mediates between Ecuador and Peru"),
    ("entry_ban", "Ecuador bars"),
    ("partnership", "Strategic alliance: Chile and Ecuador"),
    ("dispute", "Cordillera del Cóndor"),
    ("count", "120 or 131"),
    ("office", "Galo Plaza"),
    ("statement", "Ministry of Foreign Affairs of Ecuador"),
    ("report", "Transparency International"),
    ("event", "summit"),
    ("link", "Colombia–Ecuador relations"),
    ("reference", "Yearbook of Andean Diplomacy"),
    ("findings", "N109"),
]


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> str:
    world = tmp_path_factory.mktemp("andes") / "w.comity"
    comity.build(EXAMPLE, out=world, today="2025-11-24", jobs=1)
    asking = TestClient(make(world, today="2025-11-24"))
    return asking.get("/state?a=Ecuador&on=2016-11-19").text


@pytest.mark.parametrize(("kind", "words"), SYSTEMS)
def test_every_system_stands_under_its_heading(page: str, kind: str, words: str) -> None:
    section = page[page.index(f'<h2 id="{kind}">') :]
    section = section[: section.index("</section>")]
    assert words in section
    assert "<blockquote" in section or kind in {"findings", "reference"}
    assert 'class="written"' in section or kind != "reference"


def test_each_heading_can_be_reached_from_the_contents(page: str) -> None:
    for kind, _ in SYSTEMS:
        assert f'href="#{kind}"' in page
        assert page.count(f'id="{kind}"') == 1
