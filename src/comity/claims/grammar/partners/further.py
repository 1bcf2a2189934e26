"""What a second look tells of two where nothing else of the sentence told how they get on."""

from collections.abc import Iterable, Iterator

from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.partners.deeds.deeds import deeds
from comity.claims.grammar.partners.deeds.named import deeds_named
from comity.claims.grammar.partners.deeds.roles import roles
from comity.claims.grammar.partners.examples import examples
from comity.claims.grammar.partners.help.backed import helped_loosely
from comity.claims.grammar.partners.help.branded import branded
from comity.claims.grammar.partners.help.contingents import contingents
from comity.claims.grammar.partners.help.crowds import crowds
from comity.claims.grammar.partners.help.grounds import grounds
from comity.claims.grammar.partners.help.insurgents import insurgents
from comity.claims.grammar.partners.help.lent import lent
from comity.claims.grammar.partners.help.owned import owned
from comity.claims.grammar.partners.help.possessed import possessed
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
    insurgents, crowds, supplied, fields, alliances, thaws, lent, holdings,
    branded, contingents, possessed, grounds,
    enumerated, leanings, unsaid, any_kind, deeds, undertakings, deeds_named, roles,
)  # fmt: skip


def further(reading: Reading, told: Iterable[Dealing]) -> Iterator[Dealing]:
    """Yield what further rules find of two that the same words of a sentence do not tell yet."""
    told = list(told)
    known: dict[tuple[int, frozenset[str]], list[Dealing]] = {}
    for each in told:
        known.setdefault(_between(each), []).append(each)
    for look in _LOOKS:
        for each in look(reading):
            before = known.setdefault(_between(each), [])
            if not any(_alike(each, other) for other in before):
                before.append(each)
                told.append(each)
                yield each
    for each in examples(reading, told):
        if _between(each) not in known:
            known[_between(each)] = [each]
            yield each


def _alike(one: Dealing, other: Dealing) -> bool:
    """Say whether two tell of the same thing: in words that overlap, or in the same words."""
    return (one.start < other.end and other.start < one.end) or one.words == other.words


def _between(told: Dealing) -> tuple[int, frozenset[str]]:
    return told.stop, frozenset((told.one, told.other))
