"""A list of the states with relations lacks some that the tables have.

Why: list and tables were written at different times, and each reader believes another one.

What to do: complete the list, or leave it to the tables.
"""

from collections.abc import Iterator

from comity.checks.examined import words_of
from comity.checks.model import Check, Examined, Hit, Severity
from comity.checks.naming import called
from comity.claims import Claim

_ENOUGH = 20  # a shorter list is of some of them
_NAMED = 8


def _find(examined: Examined) -> Iterator[Hit]:
    listed: dict[tuple[str, ...], Claim] = {}
    for claim in examined.claims:
        if claim.kind == "relations" and claim.status == "established" and claim.rule == "list":
            listed.setdefault(claim.parties, claim)
    if len(listed) < _ENOUGH:
        return
    lost = {
        each.parties: each
        for each in examined.ties
        if each.rule == "table row" and not each.end and each.parties not in listed
    }
    if not lost:
        return
    own = examined.reading.state
    others = [called(other) for parties in lost for other in parties if other != own]
    more = f" and {len(others) - _NAMED} more" if len(others) > _NAMED else ""
    message = f"the tables have {', '.join(others[:_NAMED])}{more}, the list has not"
    first, *_, last = listed.values()
    yield Hit(message, words_of(first), (words_of(last), *map(words_of, list(lost.values())[:3])))


_STATES = (
    "Belgium, Canada, Chile, Cuba, Fiji, France, Ghana, Iran, Italy, Japan, Kenya, Malta, Nepal, "
    "Norway, Oman, Peru, Qatar, Spain, Sweden, Togo and Vietnam"
)
_LIST = f"Azerbaijan has diplomatic relations with 21 countries: {_STATES}.\n\n"
_TABLE = "{{|\n! Country !! Formal relations began\n|-\n| {{{{flag|{}}}}} || 1993\n|}}"

D110 = Check(
    inside=_find,
    severity=Severity.WARNING,
    bad=(_LIST + _TABLE.format("Latvia"),),
    good=(_LIST + _TABLE.format("Malta"),),
)
