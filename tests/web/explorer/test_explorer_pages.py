"""What each page of the explorer tells, and that its address holds its question."""

import csv
import io

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from comity.plugins import plugins
from comity.web.guarding import POLICY
from comity.web.page import Page

ADDRESSES = (
    "/?a=AZE&on=1993-01-01", "/?a=AZE&layer=missions", "/?a=AZE&layer=organisations",
    "/?a=United+Nations", "/state?a=AZE&on=2016-11-19", "/state?a=Hungary", "/state?a=Tuvalu",
    "/pair?a=HUN&b=AZE&on=1993-01-01", "/pair?a=AZE&b=TUR", "/pair?a=AZE&b=TUV",
    "/organisation?a=OSCE", "/document?id=Foreign+relations+of+Azerbaijan", "/documents",
    "/contradictions", "/contradictions?about=AZE&kind=relations", "/coverage", "/search?q=azer",
    "/search", "/about", "/findings",
    "/findings?about=AZE&code=R101", "/findings?code=T&document=a",
)  # fmt: skip


def test_every_page_is_among_those_that_are_tested() -> None:
    told = {each.partition("?")[0] for each in ADDRESSES}
    assert {each.address for each in plugins("comity.web.pages", Page).values()} == told


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_is_whole_in_every_form(explorer: TestClient, address: str) -> None:
    page = explorer.get(address)
    assert page.status_code == 200
    assert page.text.count("<h1>") == 1
    joined = f"{address}{'&' if '?' in address else '?'}as="
    assert explorer.get(f"{joined}json").json() is not None
    table = list(csv.reader(io.StringIO(explorer.get(f"{joined}csv").text)))
    assert len({len(row) for row in table}) == 1


def test_a_pair_is_answered_with_the_words_of_both_sides(explorer: TestClient) -> None:
    page = explorer.get("/pair?a=Azerbaijan&b=Hungary&on=1993-01-01").text
    assert "<strong>Yes</strong>" in page
    assert "since 27 April 1992" in page
    assert "Documents about Azerbaijan" in page
    assert "Documents about Hungary" in page
    assert "{{dts|27 April 1992}}" in page
    assert 'href="https://mfa.example/hungary" rel="noopener noreferrer nofollow external"' in page


def test_a_sentence_that_begins_with_a_date_keeps_the_capitals_of_the_month(
    explorer: TestClient,
) -> None:
    page = explorer.get("/pair?a=Azerbaijan&b=Hungary").text
    assert "<strong>Since 27 April 1992</strong>" in page


def test_findings_of_checks_are_picked_by_actor_check_and_document(explorer: TestClient) -> None:
    def found(question: str) -> set[tuple[str, str]]:
        told = explorer.get(f"/findings?as=json&{question}").json()["findings"]
        return {(each["code"], each["other_document"]) for each in told}

    turkey = "Foreign relations of Turkey"
    assert ("R101", turkey) in found("about=AZE")
    assert ("R101", turkey) in found("code=R")
    assert ("R101", turkey) in found("document=turkey")
    assert not {code for code, _ in found("code=R101")} - {"R101"}
    assert ("R101", turkey) not in found("about=HUN") | found("code=D") | found("document=hungary")
    page = explorer.get("/findings?code=R101&about=Turkey").text
    assert 'href="/pair?a=AZE&amp;b=TUR"' in page
    assert "What R101 looks for" in page


def test_a_state_is_told_whence_it_came_as_its_dates_have_it(explorer: TestClient) -> None:
    page = explorer.get("/state?a=AZE").text
    assert "out of <a" in page
    assert "</a> until 1 January 2024</li>" in page


def test_the_side_that_disagrees_stands_beside_the_answer(explorer: TestClient) -> None:
    page = explorer.get("/pair?a=AZE&b=TUR").text
    against = page[page.index("Against it") :]
    assert any(f"Documents about {each}" in against for each in ("Turkey", "Azerbaijan"))
    assert "14 January 1992" in page
    assert "1 May 1996" in page


def test_an_unsure_date_leaves_the_answer_open(explorer: TestClient) -> None:
    page = explorer.get("/pair?a=AZE&b=DEU&on=1992-06-01").text
    assert "<strong>Unsaid</strong>" in page
    assert "the dates are not precise enough to tell" in page


def test_a_state_is_told_system_by_system(explorer: TestClient) -> None:
    page = explorer.get("/state?a=AZE&on=2016-11-19").text
    order = [page.index(f'id="{each}"') for each in ("relations", "mission", "membership", "count")]
    assert order == sorted(order)
    assert "They do not agree" in page
    assert "160 or 174" in page


def test_what_is_told_of_another_day_is_told_apart(explorer: TestClient) -> None:
    page = explorer.get("/state?a=AZE&on=1994-01-01").text
    apart = page.index("Not on that day")
    assert page.index("since 9 January 1995", apart) > apart


def test_an_organisation_has_its_members(explorer: TestClient) -> None:
    page = explorer.get("/organisation?a=UN&on=1990-01-01").text
    assert ">Members<" in page
    assert "Hungary" in page
    assert "since 1955" in page


def test_contradictions_can_be_narrowed(explorer: TestClient) -> None:
    every = explorer.get("/contradictions?as=json").json()
    assert {"AZE", "TUR"} in [{each["one"], each["other"]} for each in every["ties"]]
    assert explorer.get("/contradictions?about=MLT&as=json").json()["total"] == 0


def test_coverage_tells_missing_from_zero(explorer: TestClient) -> None:
    page = explorer.get("/coverage").text
    row = page[page.index(">Malta<") :]
    assert "–" in row[: row.index("</tr>")]
    assert "it is not a zero" in page


def test_a_document_lists_what_it_says_a_part_at_a_time(explorer: TestClient) -> None:
    told = explorer.get("/document?id=Foreign+relations+of+Azerbaijan&as=json").json()
    assert {each["kind"] for each in told["claims"]} >= {"relations", "mission", "count"}
    claim = told["claims"][0]["id"]
    page = explorer.get(f"/document?id=Foreign+relations+of+Azerbaijan&claim={claim}").text
    assert page.count(f'id="c-{claim}"') == 1


@pytest.mark.parametrize(
    ("words", "leads_to"),
    [("Azerbaijan", "/state?a=AZE"), ("AZE", "/state?a=AZE"), ("OSCE", "")],
)
def test_a_search_for_a_whole_name_leads_to_its_page(
    explorer: TestClient, words: str, leads_to: str
) -> None:
    found = explorer.get("/search", params={"q": words})
    assert found.headers.get("location", "") == leads_to
    if not leads_to:
        assert "Organization for Security and Co-operation in Europe" in found.text


@pytest.mark.parametrize(
    ("address", "status", "says"),
    [
        ("/state?a=Hungry", 404, "Hungary"),
        ("/state", 422, "which state"),
        ("/pair?a=AZE&b=AZE", 422, "a tie has two sides"),
        ("/pair?a=AZE&b=HUN&on=1993-02-30", 422, "1993-02-30"),
        ("/?a=AZE&layer=tectonics", 422, "tectonics"),
        ("/pair?a=AZE&b=HUN&policy=mine", 422, "mine"),
        ("/contradictions?offset=-1", 422, "whole number"),
        ("/documents?as=pdf", 422, "pdf"),
        (f"/search?q={'x' * 400}", 422, "300 characters"),
        ("/document?id=nothing", 404, "nothing"),
        ("/nowhere", 404, "no page"),
    ],
)
def test_a_question_that_is_none_is_told_so(
    explorer: TestClient, address: str, status: int, says: str
) -> None:
    page = explorer.get(address)
    assert page.status_code == status
    assert says in page.text
    assert "Traceback" not in page.text


def test_errors_of_data_are_problems_not_pages(explorer: TestClient) -> None:
    found = explorer.get("/state?a=Atlantsi&as=json")
    assert found.status_code == 404
    assert found.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize("address", ["/", "/nowhere", "/state?a=x", "/static/map.js", "/api/world"])
def test_every_answer_forbids_what_is_not_ours(explorer: TestClient, address: str) -> None:
    headers = explorer.get(address).headers
    assert headers["content-security-policy"] == POLICY
    assert headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_the_explorer_is_read_only(explorer: TestClient, method: str) -> None:
    assert explorer.request(method, "/state?a=AZE").status_code == 405


@pytest.mark.parametrize(
    "path",
    [
        "/static/../application.py", "/static/%2e%2e/application.py", "/static/..%2fapplication.py",
        "/static//etc/passwd", "/static/....//application.py", "/static/%00",
    ],
)  # fmt: skip
def test_no_file_beside_our_own_is_given_out(explorer: TestClient, path: str) -> None:
    found = explorer.get(path)
    assert found.status_code in {404, 422}
    assert "import" not in found.text


def test_the_api_stands_beside_the_pages(explorer: TestClient) -> None:
    answer = explorer.get("/api/between?a=AZE&b=HUN&on=1993-01-01").json()
    assert answer["verdict"] == "yes"


def test_a_page_that_is_known_is_not_sent_again(explorer: TestClient) -> None:
    etag = explorer.get("/state?a=AZE").headers["etag"]
    assert explorer.get("/state?a=AZE", headers={"If-None-Match": etag}).status_code == 304
    assert explorer.get("/state?a=HUN", headers={"If-None-Match": etag}).status_code == 200


def test_a_fault_of_our_own_is_told_without_a_traceback(
    application: FastAPI, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ValueError("<b>broken</b>")

    monkeypatch.setattr("comity.answers.World.coverage", broken)
    found = TestClient(application).get("/coverage")
    assert found.status_code == 500
    assert "fault of Comity&#39;s own" in found.text
    assert "broken" not in found.text
    assert "Traceback" not in capsys.readouterr().err


def test_on_paper_a_tie_is_told_with_its_documents_and_a_page_with_its_address(
    explorer: TestClient,
) -> None:
    page = explorer.get("/state?a=AZE&on=2016-11-19").text
    row = page[page.index("<bdi>Hungary</bdi>") :].partition("</summary>")[0]
    assert '<span class="sources"><bdi>Foreign relations of Azerbaijan; ' in row
    assert '<p class="printed">/state?a=AZE&amp;on=2016-11-19:' in page
