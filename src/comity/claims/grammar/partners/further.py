"""What a second look tells of two where nothing else of the sentence told how they get on."""

from collections.abc import Iterable, Iterator

from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.partners.examples import examples
from comity.claims.grammar.partners.help.backed import helped_loosely
from comity.claims.grammar.partners.help.branded import branded
from comity.claims.grammar.partners.help.contingents import contingents
from comity.claims.grammar.partners.help.crowds import crowds
from comity.claims.grammar.partners.help.goodturns import good_turns
from comity.claims.grammar.partners.help.grounds import grounds
from comity.claims.grammar.partners.help.insurgents import insurgents
from comity.claims.grammar.partners.help.lent import lent
from comity.claims.grammar.partners.help.owned import owned
from comity.claims.grammar.partners.help.possessed import possessed
from comity.claims.grammar.partners.help.purposes import purposes
from comity.claims.grammar.partners.help.undertakings import undertakings
from comity.claims.grammar.partners.help.unsaid import unsaid
from comity.claims.grammar.partners.ties.alliances import alliances
from comity.claims.grammar.partners.ties.anykind import any_kind
from comity.claims.grammar.partners.ties.bonds import bonds
from comity.claims.grammar.partners.ties.comrades import comrades
from comity.claims.grammar.partners.ties.covering import covering
from comity.claims.grammar.partners.ties.described import described
from comity.claims.grammar.partners.ties.enumerated import enumerated
from comity.claims.grammar.partners.ties.fields import fields
from comity.claims.grammar.partners.ties.leaning import leanings
from comity.claims.grammar.partners.ties.mingled import mingled
from comity.claims.grammar.partners.ties.thaws import thaws
from comity.claims.grammar.partners.trade.abroad import kept_abroad
from comity.claims.grammar.partners.trade.holdings import holdings
from comity.claims.grammar.partners.trade.markets import markets
from comity.claims.grammar.partners.trade.supplied import supplied
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
