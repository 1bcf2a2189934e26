"""What a legend tells apart, people tell apart who do not see all colours."""

import itertools
import math

import pytest

from comity.views.drawings import missions, relations
from comity.views.maps.drawing import SEA
from comity.views.sheet import INK

# Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision
# deficiency" (2009): what is left of red, green and blue for those who lack one kind of cone.
SIGHT = {
    "all colours": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red": ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052)),
    "no green": ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969)),
    "no blue": ((1.256, -0.077, -0.179), (-0.078, 0.931, 0.148), (0.005, 0.691, 0.304)),
}
LEGENDS = {"relations": relations._LEGEND, "missions": missions._LEGEND}  # noqa: SLF001
Colour = tuple[float, float, float]


def seen(colour: str, sight: tuple[tuple[float, ...], ...]) -> Colour:
    """Return a colour as CIE L*a*b* for somebody who sees so."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    light = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts]
    red, green, blue = (
        min(1.0, max(0.0, sum(a * b for a, b in zip(row, light, strict=True)))) for row in sight
    )
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    one, two, three = (
        each ** (1 / 3) if each > 0.008856 else 7.787 * each + 16 / 116 for each in (x, y, z)
    )
    return 116 * two - 16, 500 * (one - two), 200 * (two - three)


@pytest.mark.parametrize("sight", sorted(SIGHT))
@pytest.mark.parametrize("legend", sorted(LEGENDS))
def test_no_two_colours_of_a_map_look_alike(legend: str, sight: str) -> None:
    colours = {INK, *(key.fill for key in LEGENDS[legend])}
    looks = [seen(each, SIGHT[sight]) for each in sorted(colours)]
    assert min(math.dist(one, other) for one, other in itertools.combinations(looks, 2)) > 15
    sea = seen(SEA, SIGHT[sight])
    assert min(math.dist(each, sea) for each in looks) > 10
