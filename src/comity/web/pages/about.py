"""How to read these pages."""

from comity.answers import Reason
from comity.relations import POLICIES
from comity.web.mapping import LEGENDS
from comity.web.page import Answered, Asked, Page


def _answer(asked: Asked) -> Answered:
    policies = [(each.name, each.doc) for each in POLICIES.values()]
    return Answered(
        title="How to read these pages",
        told={
            "policies": policies,
            "reasons": [each.value for each in Reason],
            "legends": LEGENDS,
            "holdings": asked.world.holdings(),
            "fingerprint": asked.world.fingerprint,
        },
        data={"policies": dict(policies), "legends": LEGENDS},
        columns=("policy", "meaning"),
        rows=policies,
    )


ABOUT = Page(address="/about", answer=_answer, menu="How to read", place=6)
