"""Where places come to lie, and how land is cut at the edge of the page."""

import itertools
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.views.maps.projection import EqualEarth, Point, equal_earth

WORLD = EqualEarth(1000.0, centre=0.0, south=-90.0, north=90.0)


def area(ring: list[Point]) -> float:
    ends = itertools.pairwise([*ring, ring[0]])
    return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in ends)) / 2


def box(west: float, south: float, east: float, north: float) -> list[Point]:
    return [(west, south), (east, south), (east, north), (west, north), (west, south)]


def test_the_sheet_has_the_shape_that_its_authors_gave_it() -> None:
    """Twice as wide as high, and the poles lines of some three fifths of the equator."""
    half, pole, top = equal_earth(180, 0)[0], equal_earth(180, 90)[0], equal_earth(0, 90)[1]
    assert half / top == pytest.approx(2.05458, abs=1e-4)
    assert pole / half == pytest.approx(0.59247, abs=1e-4)
    assert equal_earth(0, 0) == (0, 0)


DEGREES = st.floats(-170, 160, allow_nan=False)
LATITUDES = st.floats(-80, 70, allow_nan=False)


@settings(deadline=None)
@given(DEGREES, LATITUDES, st.floats(-180, 180, allow_nan=False))
def test_law_areas_are_true_wherever_the_page_is_cut(
    west: float, south: float, centre: float
) -> None:
    """A box of ten degrees takes its share of the sphere, in one piece or in two."""
    page = EqualEarth(1000.0, centre=centre, south=-90.0, north=90.0)
    share = 10 / 360 * (math.sin(math.radians(south + 10)) - math.sin(math.radians(south))) / 2
    whole = area(page.outline())
    drawn = sum(area(each) for each in page.rings(box(west, south, west + 10, south + 10)))
    assert drawn / whole == pytest.approx(share, rel=0.01)


def test_land_across_the_antimeridian_comes_as_two_parts_at_the_edges() -> None:
    fiji = box(177, -19, 183, -16)
    parts = WORLD.rings(fiji)
    assert len(parts) == 2
    middles = sorted(sum(x for x, _ in each) / len(each) for each in parts)
    assert middles[0] < 60
    assert middles[1] > 940


def test_land_that_jumps_from_180_to_minus_180_is_the_same_land() -> None:
    whole = box(177, -19, 183, -16)
    jumping = [(x if x <= 180 else x - 360, y) for x, y in whole]
    assert sum(map(area, WORLD.rings(jumping))) == pytest.approx(sum(map(area, WORLD.rings(whole))))


def test_no_part_reaches_across_the_page() -> None:
    page = EqualEarth(1000.0, centre=11.0)
    for ring in page.rings(box(150, 50, 200, 70)):
        assert max(x for x, _ in ring) - min(x for x, _ in ring) < 250


def test_a_ring_around_the_pole_is_filled_to_the_pole() -> None:
    antarctica = [(float(x), -70.0) for x in range(-180, 181, 10)]
    ring = WORLD.rings(antarctica)
    share = sum(map(area, ring)) / area(WORLD.outline())
    assert share == pytest.approx((1 - 0.9397) / 2, rel=0.02)


def test_no_line_is_drawn_where_the_data_are_cut() -> None:
    chukotka = [(170.0, 66.0), (180.0, 69.0), (180.0, 65.0), (171.0, 64.0)]
    lines = EqualEarth(1000.0, centre=150.0).lines(chukotka)
    assert [len(each) > 1 for each in lines] == [True, True]


@settings(deadline=None)
@given(st.lists(st.tuples(st.floats(-720, 720), st.floats(-90, 90)), min_size=3, max_size=12))
def test_law_everything_lands_on_the_page(ring: list[Point]) -> None:
    for part in [*WORLD.rings(ring), *WORLD.lines(ring)]:
        for x, y in part:
            assert -0.01 <= x <= 1000.01
            assert -0.01 <= y <= WORLD.height + 0.01


def test_a_place_lies_on_the_page_wherever_its_longitude_begins() -> None:
    assert WORLD.place(190, 10) == pytest.approx(WORLD.place(-170, 10))
