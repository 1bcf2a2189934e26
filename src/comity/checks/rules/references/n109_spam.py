"""A note's title is an advertisement.

Why: its address has changed hands: what was a ministry's page is now one that lends money or
takes bets, and the article leads readers there.

What to do: replace the address by an archived copy from before, or take the note out.
"""

import re
from collections.abc import Iterator

from comity.checks.model import Check, Examined, Hit, Severity

_ADVERT = re.compile(
    r"\b(?:pay ?day loans?|cash advance|online (?:casino|poker|gambling|betting|slots?|pharmacy)|"
    r"casino (?:online|bonus)|poker online|slot (?:gacor|online|deposit)|situs (?:judi|slot)|"
    r"judi (?:online|bola)|togel|sbobet|viagra|cialis|levitra|escorts? (?:service|girls)|"
    r"(?:buy|cheap) (?:replica|viagra|followers)|replica watches|hair loss|weight loss|"
    r"domain (?:name )?(?:is )?(?:for sale|parked)|this domain|hugedomains|"
    r"онлайн[- ]казино|казино онлайн|микрозайм\w*|займы? онлайн)\b|"
    r"借り入れ|借入|キャッシング|審査の通|カードローン|消費者金融|出会い系|娱乐城|赌场|博彩|"
    r"彩票|카지노|바카라|토토사이트",
    re.IGNORECASE,
)


def _find(examined: Examined) -> Iterator[Hit]:
    for note in examined.document.notes:
        found = _ADVERT.search(f"{note.title} {note.publisher}")
        if found:
            yield Hit(f"{found[0]!r} in a title tells of an address taken over", note.span)


N109 = Check(
    inside=_find,
    severity=Severity.ERROR,
    bad=(
        "It sells oil.<ref>{{cite web|title=カードローン即日|url=http://a.example}}</ref>",
        ("It sells oil.<ref>{{cite web|title=Best online casino of 2015|url=http://a.example}}"
        "</ref>"),
    ),
    good=(
        "It sells oil.<ref>{{cite web|title=World Bank lends to Baku|url=http://a.example}}</ref>",
        "It sells oil.<ref>{{cite web|title=外務省: アゼルバイジャン|url=http://a.example}}</ref>",
    ),
)  # fmt: skip
