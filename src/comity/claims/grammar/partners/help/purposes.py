"""Help of one of the two in view whose purpose is said, and not its taker: "aid for demining"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings import aid
from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.terms import bare
from comity.claims.grammar.partners.doers import doings
from comity.claims.grammar.partners.help.backed import undone
from comity.claims.grammar.partners.telling import directed
from comity.claims.page import kind_of
from comity.claims.prose.acts import Act
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.inview import partner
from comity.claims.prose.modality import modality
from comity.claims.reading import Reading
from comity.claims.wording import holds

STEMS = (*aid.STEMS, *sought("provider", "donor", "source", "contributor", "giver"))
"""How words begin of which a sentence that tells of such help has one."""
_FIELD = (
    r"(?:[a-z]+ing|development|education|health(?:care)?|demining|reconstruction|infrastructure|"
    r"agriculture|construction|electrification|rehabilitation|relief|recovery|sanitation|reforms?|"
    r"victims|flood|earthquake|drought|hurricane|cyclone|tsunami|famine|disaster|humanitarian|"
    r"economic|social|technical|medical|rural|small|local|public|students|schools|hospitals|"
    r"farmers|fisheries|water|energy|transport|capacity|democratic|democracy|governance|"
    r"improvements?|establishment|preservation|restoration|protection|training|poverty|women|"
    r"children|projects|various|several|many)"
)
_GIVEN = re.compile(
    rf" (?P<what>(?:(?!(?:to|for|from|with|by|in|its|their)\b)[\w$€£.,’'-]+ ){{0,7}}?{aid.HELP}"
    rf"(?:,? and (?:[a-z]+ )?{aid.HELP})?) (?:for|towards|in|to) (?:the |its |various |"
    rf"a number of |several )?{_FIELD}(?![\w-])[^.;:]{{0,80}}"
)
_BE = re.compile(r"(?<![\w-])(?:is|was|be|been|became|becomes|remains|remained)(?![\w-])")
_PROVIDER = re.compile(
    r" (?:(?:also|still|one of|among) )*(?:an?|the) (?:(?!former\b)[a-z-]+ ){0,3}?"
    r"(?:provider|donor|source|contributor|giver)s? of "
    rf"(?P<what>(?:[a-z]+ (?:and )?){{0,3}}?{aid.HELP})"
    r"(?=[.;,]|$| (?:since|during|until|after|through|via|following|under)\b)"
)
_OTHERS = re.compile(
    r"\b(?:countries|states|nations|refugees|rebels|against|other|world|regional|region|"
    r"neighbou?r\w*|talks|negotiations|mediat\w*|recogni\w*|overseas|abroad|international|"
    r"African|European|global|continent)\b"
)
_PARTIES = ("state", "organisation", "demonym", "city", "it", "pair")


def purposes(reading: Reading) -> Iterator[Dealing]:
    """Yield the help for a purpose, and of a provider of it, where the taker is not named."""
    for sentence in prose(reading).with_any(*STEMS):
        if holds(sentence.shape.text, ("provider", "donor", "source", "contributor", "giver")):
            yield from _provider(reading, sentence)
        view = sentence.passage.view
        if not view or not reading.state or view == reading.state:
            continue
        for act in doings(sentence, aid.SUPPORT, reading.state):
            given = act.verb["give"] and not act.verb[0].endswith("ing")
            if given and not undone(sentence.shape.text, act):
                yield from _given(reading, sentence, act)


def _provider(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield who is a provider of help where nobody else is named: for the other in view."""
    drawn = sentence.shape
    for act in doings(sentence, _BE, reading.state):
        found = _PROVIDER.match(drawn.text, act.verb.end(), act.end)
        if found is None or len(act.subjects) != 1 or kind_of(act.subjects[0]) != "state":
            continue
        giver = act.subjects[0].id
        other = partner(sentence, giver, reading.state)
        named = {
            e.id for piece in drawn.within(0, len(drawn.text), *_PARTIES) for e in piece.members
        }
        if other and not named - {giver, other}:
            words = bare(drawn.plain_span(*found.span("what")).of(reading.plain))
            stretch = (act.start, found.end())
            yield from directed(sentence, [(giver, other)], words, modality(act.words), stretch)


def _given(reading: Reading, sentence: Sentence, act: Act) -> Iterator[Dealing]:
    drawn = sentence.shape
    found = _GIVEN.match(drawn.text, act.verb.end(), act.end)
    giver = act.subjects[0].id
    if (
        found is None
        or len(act.subjects) != 1
        or giver not in {reading.state, sentence.passage.view}
    ):
        return
    other = partner(sentence, giver, reading.state)
    named = drawn.within(act.verb.end(), found.end(), *_PARTIES)
    third = any(each.id not in {giver, other} for piece in named for each in piece.members)
    if third or _OTHERS.search(found[0]) or not other:
        return
    words = bare(drawn.plain_span(*found.span("what")).of(reading.plain))
    pairs = [(giver, other)]
    stretch = (act.start, found.start() + len(found[0].rstrip(" ,")))
    yield from directed(sentence, pairs, words, modality(act.words), stretch)
