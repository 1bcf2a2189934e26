from collections.abc import Callable

import pytest

from comity.claims import Claim, Reading
from comity.claims.kinds.accreditation import ACCREDITATION
from comity.claims.kinds.membership import MEMBERSHIP
from comity.claims.kinds.mission import MISSION


@pytest.fixture
def posts_told() -> Callable[[Reading], list[tuple[str, ...]]]:
    """Tell the missions of a document, then its accreditations.

    Of each: who, whom, what and where (with its seat), how it stands, and from when to when.
    """

    def told(claim: Claim) -> tuple[str, ...]:
        said = claim.qualifiers
        where = " ".join(str(said[each]) for each in ("city", "seat") if each in said)
        what = str(said.get("type", claim.kind))
        stands = claim.status or claim.modality
        return claim.subject, claim.object, what, where, stands, claim.start, claim.end

    return lambda page: [
        told(each) for kind in (MISSION, ACCREDITATION) for each in kind.find(page)
    ]


@pytest.fixture
def memberships() -> Callable[[Reading], list[str]]:
    """Tell the memberships of a document: who, of what, as what, from when to when, how sure."""

    def told(claim: Claim) -> str:
        role = str(claim.qualifiers["role"])
        dates = "/".join(filter(None, (claim.start, claim.end)))
        return " ".join(filter(None, (claim.subject, claim.object, role, dates, claim.modality)))

    return lambda page: [told(each) for each in MEMBERSHIP.find(page)]
