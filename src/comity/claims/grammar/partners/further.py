"""What a second look tells of two where nothing else of the sentence told how they get on."""

from collections.abc import Iterable, Iterator

from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.partners.abroad import kept_abroad
from comity.claims.grammar.partners.alliances import alliances
from comity.claims.grammar.partners.anykind import any_kind
from comity.claims.grammar.partners.backed import helped_loosely
from comity.claims.grammar.partners.bonds import bonds
from comity.claims.grammar.partners.branded import branded
from comity.claims.grammar.partners.comrades import comrades
from comity.claims.grammar.partners.contingents import contingents
from comity.claims.grammar.partners.covering import covering
from comity.claims.grammar.partners.crowds import crowds
from comity.claims.grammar.partners.described import described
from comity.claims.grammar.partners.enumerated import enumerated
from comity.claims.grammar.partners.examples import examples
from comity.claims.grammar.partners.fields import fields
from comity.claims.grammar.partners.goodturns import good_turns
from comity.claims.grammar.partners.grounds import grounds
from comity.claims.grammar.partners.holdings import holdings
from comity.claims.grammar.partners.insurgents import insurgents
from comity.claims.grammar.partners.leaning import leanings
from comity.claims.grammar.partners.lent import lent
from comity.claims.grammar.partners.markets import markets
from comity.claims.grammar.partners.mingled import mingled
from comity.claims.grammar.partners.owned import owned
from comity.claims.grammar.partners.possessed import possessed
from comity.claims.grammar.partners.purposes import purposes
from comity.claims.grammar.partners.supplied import supplied
from comity.claims.grammar.partners.thaws import thaws
from comity.claims.grammar.partners.undertakings import undertakings
from comity.claims.grammar.partners.unsaid import unsaid
from comity.claims.reading import Reading

_LOOKS = (
    described, covering, kept_abroad, helped_loosely, owned, comrades, markets, bonds, mingled,
    insurgents, crowds, supplied, fields, purposes, alliances, thaws, lent, holdings,
    branded, contingents, possessed, grounds,
    enumerated, leanings, unsaid, any_kind, good_turns, undertakings,
)  # fmt: skip


def further(reading: Reading, told: Iterable[Dealing]) -> Iterator[Dealing]:
    """Yield what further rules find of pairs of whom a sentence tells nothing yet."""
    told = list(told)
    known = {_between(each) for each in told}
    for look in _LOOKS:
        for each in look(reading):
            if _between(each) not in known:
                known.add(_between(each))
                told.append(each)
                yield each
    for each in examples(reading, told):
        if _between(each) not in known:
            known.add(_between(each))
            yield each


def _between(told: Dealing) -> tuple[int, frozenset[str]]:
    return told.stop, frozenset((told.one, told.other))
