"""An embassy stands in a city that is not the capital.

Why: embassies stand where the government is. In some states that is another city (The Hague,
Tel Aviv), and these are passed over; elsewhere it is most often a consulate, a suburb, or a
capital of before.

What to do: see whether it is an embassy, and whether it has moved.
"""

import re
from collections.abc import Iterator

from comity.actors import capital
from comity.actors.folding import fold
from comity.checks.examined import words_of
from comity.checks.model import Check, Examined, Hit, Severity
from comity.checks.naming import called
from comity.errors import UnknownActorError

_SERVED = re.compile(r"\b(?:accredited|non-?resident|represented|from its)\b", re.IGNORECASE)
_TYPES = frozenset({"embassy", "high commission"})
# Where embassies stand although the law calls another city the capital, or the same city
# under another name.
_SEATS = {
    "NLD": {"the hague", "hague"}, "ISR": {"tel aviv", "tel-aviv", "jerusalem"},
    "TZA": {"dar es salaam", "dar-es-salaam"}, "BEN": {"cotonou"}, "CIV": {"abidjan"},
    "BOL": {"la paz", "sucre"}, "MMR": {"yangon", "rangoon"}, "BDI": {"bujumbura"},
    "VAT": {"rome"}, "ZAF": {"pretoria", "cape town"}, "CHE": {"bern", "berne"},
    "IND": {"delhi", "new delhi"}, "USA": {"washington", "washington dc", "washington d.c."},
    "KAZ": {"nur-sultan", "astana"}, "PLW": {"koror"}, "KIR": {"tarawa", "south tarawa"},
    "COK": {"rarotonga"}, "MCO": {"monte carlo", "monaco"}, "LKA": {"colombo"},
    "MYS": {"kuala lumpur"}, "TWN": {"taipei", "nanjing"}, "NRU": {"yaren", "aiwo"},
    "FSM": {"palikir", "pohnpei", "kolonia"},
}  # fmt: skip


def _find(examined: Examined) -> Iterator[Hit]:
    for claim in examined.claims:
        if claim.kind != "mission" or claim.modality or claim.status != "open":
            continue
        name = str(claim.qualifiers.get("city", ""))
        if not name or claim.qualifiers.get("type") not in _TYPES:
            continue
        seat = _capital(claim.object, claim.start)
        usual = {*_SEATS.get(claim.object, set()), fold(seat), fold(_capital(claim.object, ""))}
        if _SERVED.search(claim.quote) or seat in claim.quote:
            continue
        if seat and _plain(name) not in {_plain(each) for each in usual}:
            message = f"the capital of {called(claim.object)} is {seat}, not {name}"
            yield Hit(message, words_of(claim))


def _plain(name: str) -> str:
    return "".join(each for each in fold(name) if each.isalnum())


def _capital(identity: str, on: str) -> str:
    try:
        return capital(identity, on)
    except UnknownActorError:
        return ""


A106 = Check(
    inside=_find,
    of_data=True,
    severity=Severity.NOTE,
    bad=("== Turkey ==\nAzerbaijan has an embassy in Istanbul.",),
    good=(
        "== Turkey ==\nAzerbaijan has an embassy in Ankara and a consulate-general in Istanbul.",
        "== Netherlands ==\nAzerbaijan has an embassy in The Hague.",
    ),
)
