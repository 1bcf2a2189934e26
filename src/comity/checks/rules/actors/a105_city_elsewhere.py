"""A mission to a state stands in a city of another one.

Why: the city, or the state, is the wrong one; if the mission only serves the state from there,
it is an accreditation.

What to do: say in which city the mission stands, and where it is accredited.
"""

import re
from collections.abc import Iterator

from comity.actors import actor, city
from comity.checks.examined import words_of
from comity.checks.model import Check, Examined, Hit, Severity
from comity.checks.naming import called
from comity.errors import UnknownActorError

_WITHIN = frozenset({"VAT", "Sovereign Military Order of Malta"})  # their missions are in Rome
_SERVED = re.compile(r"\b(?:accredited|non-?resident|represented|from its)\b", re.IGNORECASE)
_HOSTS = frozenset({"embassy", "high commission"})  # towns of one name have consulates


def _find(examined: Examined) -> Iterator[Hit]:
    for claim in examined.claims:
        if claim.kind != "mission" or claim.modality or claim.object in _WITHIN:
            continue
        name = str(claim.qualifiers.get("city", ""))
        if _SERVED.search(claim.quote):
            continue
        if (
            not name
            or "," in name
            or claim.qualifiers.get("type") not in _HOSTS
            or not _sovereign(claim.object)
        ):
            continue
        where = city(name, claim.object)
        if where and where != claim.object and _sovereign(where):
            message = (
                f"{name} is taken for a city of {called(where)}, not of {called(claim.object)}"
            )
            yield Hit(message, words_of(claim))


def _sovereign(identity: str) -> bool:
    """Say whether it is a state of today: what is a territory of whom is another question."""
    try:
        return actor(identity).kind == "state"
    except UnknownActorError:
        return False


A105 = Check(
    inside=_find,
    of_data=True,
    severity=Severity.WARNING,
    bad=("== Fiji ==\nAzerbaijan has an embassy in Fiji, in Ottawa.",),
    good=(
        "== Fiji ==\nAzerbaijan has an embassy in Suva.",
        "== Fiji ==\nAzerbaijan is represented in Fiji from its embassy in Ottawa.",
        "== Holy See ==\nAzerbaijan has an embassy to the Holy See in Rome.",
    ),
)
