"""Bodies without a state's sign with whom a state signs: banks, firms, movements, institutes."""

import re
from typing import NamedTuple

from comity.claims.prose.shape import ANY, DEMONYM, Shape
from comity.claims.reading import Reading

_CAPITAL = r"[A-Z][\w’'&.-]*"
_NAME = rf"{_CAPITAL}(?: {_CAPITAL}| (?:of|and|for|de|&)(?= [A-Z])){{0,7}}"
_SUFFIX = re.compile(
    r" (?:Corporation|Company|Bank|Front|Movement|Army|Party|Organi[sz]ation|Group|Agency|Fund|"
    r"Council|Institute|University|Foundation|Association|Authority|Administration|Airlines|"
    r"Airways|Industries|Board|Alliance|Federation|Coalition|Commission|Cent(?:re|er)|Limited|Ltd|"
    r"Inc|Energy|Petroleum|Oil|Power|Motors|Technologies|Systems|Resources|Mission)$|"
    r"^(?:Bank|Fund|Institute|University|Council|Movement|Front|Party|Organi[sz]ation|Association|"
    r"Ministry|Agency) (?:of|for) "
)
_KIND = (
    r"(?:company|firm|giant|corporation|manufacturer|conglomerate|bank|operator|airline|developer|"
    r"contractor|supplier|agency|institute|university|organi[sz]ation|ngo|consortium|"
    r"rebels?|faction|militia|movement|group|insurgents?)"
)
_WITH = re.compile(
    r"(?:(?! (?:with|between|by|that|which|who|and|in|on) )[^.;,()]){0,60} with "
    rf"(?P<what>(?:(?:{DEMONYM}|[a-z][a-z-]*),? ){{0,6}})(?P<name>{_NAME})(?=[.,;()]|$| [a-z])"
)
_OF_KIND = re.compile(rf"(?<![\w-]){_KIND},? $")
_SIGNS = re.compile(ANY)


class Body(NamedTuple):
    """A body by its name; ``end`` is where it ends in a shape's text."""

    name: str
    end: int


def named_body(reading: Reading, drawn: Shape, at: int) -> Body | None:
    """Return the body with which something is signed whose phrase ends at ``text[at]``."""
    found = _WITH.match(drawn.text, at)
    if found is None or _SIGNS.search(found["name"]):
        return None
    name = found["name"].rstrip(".")
    known = _SUFFIX.search(name) and " " in name
    if not (known or _OF_KIND.search(found["what"])):
        return None
    start = found.start("name")
    end = start + len(name)
    return Body(drawn.plain_span(start, end).of(reading.plain), end)
