"""What the API answers: the question is the address, and no fact comes without its evidence."""

import gzip
from collections.abc import Iterator

import orjson
import pytest
from starlette.testclient import TestClient

import comity
from comity.answers import World
from comity.web.service import api


def test_a_tie_comes_with_its_words_its_place_and_who_disagrees(client: TestClient) -> None:
    answer = client.get("/between", params={"a": "Iceland", "b": "DNK", "on": "1942"}).json()
    assert (answer["verdict"], answer["on"], answer["policy"]) == ("yes", "1942", "default")
    (spell,) = answer["relations"]["spells"]
    assert spell["grade"] == "disputed"
    (said,) = [each for each in spell["support"] if each["document"].endswith("Iceland")]
    assert said["quote"] == "[[Denmark]] || 25 August 1940"
    (against,) = spell["dissent"]
    assert (against["start"], against["document"]) == ("1944-03-01", "Foreign relations of Denmark")


def test_a_claim_comes_with_the_references_its_document_gives(client: TestClient) -> None:
    answer = client.get("/between?a=Iceland&b=France").json()
    (note,) = answer["relations"]["spells"][0]["support"][0]["refs"]
    assert (note["title"], note["url"]) == ("Iceland abroad", "https://abroad.example/is")


def test_policies_choose_differently(client: TestClient) -> None:
    dates = {
        policy: client.get(f"/relations?about=DNK&policy={policy}").json()["ties"][1]["spells"][0]
        for policy in ("earliest", "strict")
    }
    assert dates["earliest"]["start"] == "1940-08-25"
    assert dates["strict"]["start"] == ""


@pytest.mark.parametrize(
    ("address", "ties"),
    [
        ("/missions?sender=Iceland", [("ISL", "DNK")]),
        ("/missions?about=Iceland", [("DNK", "ISL"), ("ISL", "DNK")]),
        ("/missions?receiver=Norway", []),
        ("/missions?about=Iceland&type=consulate", []),
        ("/memberships?organisation=NATO", [("ISL", "NATO")]),
        ("/memberships?state=Iceland&role=observer", []),
        ("/recognitions?recognised=Iceland", []),
        ("/relations?about=Norway", [("ISL", "NOR")]),
        ("/relations?about=Iceland&on=1940-01-01", []),
        ("/relations?about=Iceland&on=1943", [("DNK", "ISL"), ("ISL", "NOR")]),
        ("/contradictions", [("DNK", "ISL")]),
        ("/contradictions?kind=mission", []),
        ("/accreditations", []),
    ],
)
def test_lists_pick_ties(client: TestClient, address: str, ties: list[tuple[str, str]]) -> None:
    answer = client.get(address).json()
    assert [(each["one"], each["other"]) for each in answer["ties"]] == ties
    assert answer["total"] == len(ties)


@pytest.mark.parametrize("policy", ["default", "newest"])
def test_pages_follow_one_another_and_together_are_the_list(
    client: TestClient, policy: str
) -> None:
    whole = client.get(f"/relations?about=Iceland&policy={policy}").json()["ties"]
    address: str | None = f"/relations?about=Iceland&limit=1&policy={policy}"
    found = []
    while address:
        page = client.get(address)
        found += page.json()["ties"]
        address = page.json()["next"]
        assert (address is not None) == ('rel="next"' in page.headers["link"])
    assert found == whole
    assert len(found) == 3


def test_what_a_portrait_does_not_show_it_tells_the_address_of(
    client: TestClient, world: World
) -> None:
    told = client.get("/state?a=Iceland&on=1943&limit=1&evidence=all").json()
    assert told["systems"]["relations"] == {"ties": 2, "absent": 1, "said": 0, "findings": 0}
    found = [*told["ties"], *told["absent"]]
    waiting = list(told["more"].values())
    while waiting:
        told = client.get(waiting.pop()).json()
        assert len(told["ties"]) + len(told["absent"]) + len(told["findings"]) == 1
        found += [*told["ties"], *told["absent"]]
        waiting += told["more"].values()
    whole = world.state("Iceland", on="1943")
    wanted = orjson.loads(orjson.dumps([*whole.ties, *whole.absent]))
    assert sorted(found, key=str) == sorted(wanted, key=str)


def test_one_system_is_told_alone(client: TestClient) -> None:
    told = client.get("/state?a=Iceland&kind=mission").json()
    assert [each["kind"] for each in told["ties"]] == ["mission", "mission"]
    assert told["systems"]["relations"]["ties"] == 3
    assert not told["findings"]
    assert client.get("/state?a=Norway&kind=finding").json()["findings"]


def test_evidence_is_few_and_counted_unless_all_is_asked_for(client: TestClient) -> None:
    few, every = (
        client.get(f"/relations?about=Denmark&evidence={each}").json()["ties"][0]["spells"][0]
        for each in ("few", "all")
    )
    assert (few["supporting"], few["dissenting"]) == (every["supporting"], every["dissenting"])
    assert len(every["support"]) == every["supporting"]
    assert {each["claim"] for each in few["support"]} <= {
        each["claim"] for each in every["support"]
    }


def test_a_part_past_the_end_is_empty_and_leads_back(client: TestClient) -> None:
    page = client.get("/claims?offset=500&limit=2")
    assert page.json()["claims"] == []
    assert 'rel="prev"' in page.headers["link"]
    assert 'rel="next"' not in page.headers["link"]


def test_claims_are_as_the_claim_format_has_them(client: TestClient, world: World) -> None:
    assert client.get("/claims?limit=500").json()["claims"] == list(world.claims())
    about = client.get("/claims?about=NATO").json()
    assert [each["kind"] for each in about["claims"]] == ["membership"]
    document = client.get("/claims", params={"document": "Foreign relations of Denmark"}).json()
    assert document["total"] == 3


def test_documents_findings_and_the_world_are_told(client: TestClient) -> None:
    titles = [each["title"] for each in client.get("/documents?title=den").json()["documents"]]
    assert titles == ["Foreign relations of Denmark"]
    (finding,) = client.get("/findings?code=A101").json()["findings"]
    assert finding["code"] == "A101"
    assert client.get("/findings?code=no-date").json()["findings"] == []
    told = client.get("/world").json()
    assert (told["documents"], told["words"], told["kinds"]["relations"]) == (3, True, 6)


@pytest.mark.parametrize(
    ("words", "first"),
    [("icel", "ISL"), ("IS", "ISL"), ("côte d'ivoire", "CIV"), ("Q189", "ISL"), ("ussr", "SUHH")],
)
def test_names_and_codes_are_searched(client: TestClient, words: str, first: str) -> None:
    answer = client.get("/actors", params={"q": words}).json()
    assert answer["actors"][0]["id"] == first


def test_a_name_that_nobody_bears_finds_nobody(client: TestClient) -> None:
    assert client.get("/actors", params={"q": "???"}).json()["total"] == 0


@pytest.mark.parametrize(
    ("address", "status", "told"),
    [
        ("/between?a=Iceland&b=Atlantis", 404, "nobody is known as 'Atlantis'"),
        ("/between?a=Iceland&b=%1C", 404, "nobody is named"),
        ("/between?a=Iceland&b=ISL", 422, "named twice"),
        ("/between?a=Iceland", 422, "b: "),
        ("/between?a=Iceland&b=Denmark&onn=1942", 422, "no parameter is called 'onn'"),
        ("/between?a=Iceland&b=Denmark&on=1942&on=1943", 422, "on is given 2 times"),
        ("/between?a=Iceland&b=Denmark&on=1993-02-29", 422, "on: "),
        ("/between?a=Iceland&b=Denmark&policy=best", 422, "no policy is called 'best'"),
        ("/state?a=Iceland&evidence=some", 422, "'some' is none of few, all"),
        ("/state?a=Iceland&kind=embassy", 422, "'embassy' is none of "),
        ("/claims?kind=embassy", 422, "'embassy' is none of "),
        ("/relations?policy=newest", 422, "name an actor"),
        ("/claims?limit=501", 422, "limit: "),
        ("/elsewhere", 404, "openapi.json"),
    ],
)
def test_errors_have_one_form(client: TestClient, address: str, status: int, told: str) -> None:
    answer = client.get(address)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    problem = answer.json()
    assert (problem["status"], problem["type"]) == (status, "about:blank")
    assert told in problem["detail"]


def test_it_is_for_reading_only(client: TestClient) -> None:
    answer = client.post("/between")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET")


def test_hostile_names_come_back_as_text_and_never_as_a_page(client: TestClient) -> None:
    for address in ("/findings", "/between?a=<script>alert(1)</script>&b=ISL"):
        answer = client.get(address)
        assert answer.headers["content-type"].endswith("json")
        assert answer.headers["x-content-type-options"] == "nosniff"


def test_what_is_known_already_is_not_sent_again(client: TestClient) -> None:
    first = client.get("/state?a=Iceland&on=1942")
    mark = first.headers["etag"]
    again = client.get("/state?a=Iceland&on=1942", headers={"If-None-Match": f'"other", {mark}'})
    assert (again.status_code, again.content) == (304, b"")
    assert client.get("/state?a=Iceland", headers={"If-None-Match": mark}).status_code == 200


def test_the_order_of_parameters_makes_no_other_question(client: TestClient) -> None:
    one, other = (client.get(f"/between?{each}") for each in ("a=ISL&b=DNK", "b=DNK&a=ISL"))
    assert one.headers["etag"] == other.headers["etag"]


def test_another_world_is_another_answer(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("worlds")
    marks = set()
    for date in ("1940", "1941"):
        article = folder / "Foreign relations of Iceland.wikitext"
        article.write_text(f"Iceland and [[Denmark]] established relations in {date}.", "utf-8")
        comity.build(article, out=folder / f"{date}.comity", today="2025-11-24")
        with comity.open(folder / f"{date}.comity") as world, TestClient(api(world)) as client:
            marks.add(client.get("/between?a=ISL&b=DNK").headers["etag"])
    assert len(marks) == 2


def test_answers_are_packed_for_those_who_take_it(client: TestClient) -> None:
    plain = client.get("/state?a=Iceland", headers={"Accept-Encoding": "identity"})
    with client.stream("GET", "/state?a=Iceland", headers={"Accept-Encoding": "gzip"}) as packed:
        raw = b"".join(packed.iter_raw())
        assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(raw) == plain.content
    assert len(raw) < len(plain.content) / 2
    assert orjson.loads(plain.content)["actor"] == "ISL"


def test_pages_of_other_sites_may_read_it(client: TestClient) -> None:
    answer = client.get("/world", headers={"Origin": "https://paper.example"})
    assert answer.headers["access-control-allow-origin"] == "*"


def test_a_limit_tells_how_long_to_wait(world: World) -> None:
    # So few that a slow machine does not fill the bucket between two questions.
    with TestClient(api(world, rate=0.02)) as client:
        statuses = [client.get("/world").status_code for _ in range(3)]
        assert statuses == [200, 429, 429]
        answer = client.get("/world")
    assert 25 < int(answer.headers["retry-after"]) <= 50
    assert answer.json()["status"] == 429


@pytest.fixture
def broken(world: World, monkeypatch: pytest.MonkeyPatch) -> Iterator[TestClient]:
    app = api(world)
    monkeypatch.setattr(World, "between", lambda *_, **__: 1 / 0)
    with TestClient(app, raise_server_exceptions=False) as client:
        yield client


def test_a_fault_of_our_own_shows_nothing_of_the_inside(broken: TestClient) -> None:
    answer = broken.get("/between?a=Iceland&b=Denmark")
    assert answer.status_code == 500
    assert answer.json()["title"] == "A fault of Comity's own"
    assert "Traceback" not in answer.text
