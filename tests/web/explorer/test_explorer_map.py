"""How the map colours a land on a day, and which land there is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import comity
from comity.answers.charting import Chart, Span, Ties, standing
from comity.dates import Edtf, Verdict
from comity.dates.bounds import NEVER
from comity.web.land import FILE, build, land_of
from comity.web.mapping import LEGENDS, colours

DAY = Edtf.parse("1993-01-01").bounds.first
EMPTY = Ties(*([] for _ in Ties._fields))


def span(start: str = "", end: str = "", *, held: bool = True, ended: bool = False) -> Span:
    begins = Edtf.parse(start).bounds if start else None
    ends = Edtf.parse(end).bounds if end else None
    over = ended or ends is not None
    return Span(
        begins.first if begins else 0,
        begins.last if begins else NEVER if held else 0,
        ends.first if ends else (begins.first if begins and over else NEVER),
        ends.last if ends else NEVER,
        held, start, end, "one side", "",
    )  # fmt: skip


def chart(**spans: list[Span]) -> Chart:
    ties = {"HUN": EMPTY._replace(**spans)} if spans else {}
    return Chart("AZE", "Azerbaijan", ties, {"AZE": "Azerbaijan", "HUN": "Hungary"}, [], ["AZE"])


@pytest.mark.parametrize(
    ("spans", "status"),
    [
        ({"relations": [span("1992-04-27")]}, "yes"),
        ({"relations": [span("1993")]}, "unsure"),
        ({"relations": [span()]}, "unsure"),
        ({"relations": [span("1995-01-09")]}, "later"),
        ({"relations": [span("1920", "1921")]}, "over"),
        ({"relations": [span("1920", "1921"), span("1992-04-27")]}, "yes"),
        ({"relations": [span(held=False)]}, "none"),
        ({"relations": [span("[..1993-01-01]", held=False)]}, "none"),
        ({"relations": [span("[..1993-01-02]", held=False)]}, "silent"),
        ({"relations": [span("1992")._replace(apart=((DAY, DAY + 9),))]}, "unsure"),
        ({"relations": [span("1992")._replace(apart=((DAY + 1, DAY + 9),))]}, "yes"),
        ({"recognised": [span("1991-12-26")]}, "recognised"),
        ({"relations": [span("1995-01-09")], "recognises": [span("1991")]}, "recognised"),
        ({"relations": [span(held=False)], "recognises": [span("1991")]}, "none"),
        ({}, "silent"),
    ],
)
def test_relations_are_coloured_by_what_holds_on_the_day(
    spans: dict[str, list[Span]], status: str
) -> None:
    assert colours(chart(**spans), "relations", DAY, land_of(""))["HUN"].status == status


@pytest.mark.parametrize(
    ("spans", "status", "unsure"),
    [
        ({"sent": [span("1992")], "received": [span("1992")]}, "both", False),
        ({"sent": [span()], "received": [span()]}, "both", True),
        ({"sent": [span("1992")], "received": [span("2009")]}, "sent", False),
        ({"received": [span("1992")]}, "received", False),
        ({"accredited": [span()]}, "elsewhere", True),
        ({"sent": [span("2009")]}, "later", False),
        ({"sent": [span("1920", "1921")]}, "over", False),
    ],
)
def test_missions_are_coloured_by_who_sends_whom(
    spans: dict[str, list[Span]], status: str, *, unsure: bool
) -> None:
    assert colours(chart(**spans), "missions", DAY, land_of(""))["HUN"] == (status, unsure)


def test_outside_coverage_is_not_silence() -> None:
    nobody = chart()._replace(covered=[])
    assert colours(nobody, "relations", DAY, land_of(""))["HUN"].status == "outside"


def test_every_status_has_a_legend() -> None:
    for layer in LEGENDS:
        assert {"silent", "outside"} <= set(LEGENDS[layer])


@given(st.dates().map(lambda day: day.isoformat()))
def test_the_map_says_what_the_answer_says(day: str) -> None:
    # The map's rule beside the one that answers follow, over spells of every form.
    on = Edtf.parse(day)
    for spans in ([span("1992-04-27")], [span("1993")], [span("1920", "1921"), span("1992")]):
        holds, _ = standing(spans, on.bounds.first)
        told = {True: Verdict.YES, False: Verdict.NO, None: Verdict.UNSAID}[holds]
        verdicts = {_verdict(each, on) for each in spans}
        if Verdict.YES in verdicts:
            assert told is Verdict.YES
        else:
            assert told is (Verdict.UNSAID if Verdict.UNSAID in verdicts else Verdict.NO)


def _verdict(each: Span, on: Edtf) -> Verdict:
    if each.start_first > on.bounds.last or each.end_last < on.bounds.first:
        return Verdict.NO
    sure = each.start_last <= on.bounds.first and each.end_first >= on.bounds.last
    return Verdict.YES if sure else Verdict.UNSAID


def test_the_land_that_is_kept_is_that_of_the_borders() -> None:
    assert FILE.read_bytes() == build()


def test_every_member_of_the_united_nations_can_be_pointed_at() -> None:
    land = land_of("")
    shown = {each.id for each in land.plots if each.path or each.disc}
    small = {"MLT", "SGP", "TUV", "NRU", "VAT", "MCO", "SMR", "LIE", "AND", "MDV", "BHR"}
    assert small <= {each.id for each in land.plots if each.disc}
    assert {"AZE", "HUN", "RUS", "FJI", "USA", "KIR", "XKX", "PSE"} <= shown
    assert not [each for each in land.plots if each.path and "nan" in each.path]


def test_borders_of_the_users_own_change_with_the_day(tmp_path: object) -> None:
    square = [[[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]]]
    file = f"{tmp_path}/own.geojson"
    features = [
        {
            "type": "Feature",
            "properties": {"country_name": name, "start": start, "end": end},
            "geometry": {"type": "Polygon", "coordinates": square},
        }
        for name, start, end in (
            ("Czechoslovakia", "1945-01-01", "1992-12-31"),
            ("Slovakia", "1993-01-01", "2019-12-31"),
        )
    ]
    import orjson  # noqa: PLC0415 - of this test alone

    with open(file, "wb") as out:  # noqa: PTH123 - likewise
        out.write(orjson.dumps({"type": "FeatureCollection", "features": features}))
    land = land_of(file)
    assert land.own
    assert [each.id for each in land.plots if each.drawn(DAY - 1)] == ["CSHH"]
    assert [each.id for each in land.plots if each.drawn(DAY)] == ["SVK"]


def test_a_chart_has_the_ties_of_all_dates(world_file: str) -> None:
    with comity.open(world_file) as world:
        found = world.chart("Azerbaijan")
    assert [each.start for each in found.ties["HUN"].relations] == ["1992-04-27"]
    assert found.ties["HUN"].sent
    assert found.ties["HUN"].received
    assert {body.id for body in found.bodies} >= {"United Nations"}
    assert "HUN" in {who for body in found.bodies for who in body.members}
