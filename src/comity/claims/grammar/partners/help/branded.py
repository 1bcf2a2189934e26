"""Help that an adjective tells of: "the US-backed Cuban government", "Soviet-trained rebels"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.phrases import completed
from comity.claims.grammar.partners.help.insurgents import WHOM, named
from comity.claims.grammar.partners.telling import LINKS, directed, help_of
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import alleged
from comity.claims.prose.shape import ACTOR, DEMONYM, STATE
from comity.claims.reading import Reading
from comity.claims.wording import any_of, holds

STEMS = sought("backed", "supported", "sponsored", "funded", "financed", "trained", "armed",
               "aided", "assisted", "equipped", "supplied")  # fmt: skip
"""How words end, behind a hyphen, of which a sentence that tells of such help has one."""
_HELPED = (
    r"(?P<back>backed|supported|sponsored|funded|financed|trained|armed|aided|assisted|equipped|"
    r"supplied)(?: and (?:-?[a-z]+-)?[a-z]+ed)?"
)
_SIDE = any_of(
    ["government", "regime", "junta", "arm(?:y|ies)", "forces", "troops", "military",
     "police", "monarchy", "administration", "authorities", "coalition", "president",
     "prime minister", "leader(?:s|ship)?", "dictator(?:ship)?", "king", "shah", "state", "economy",
     "officers", "soldiers", "republic", "politicians", "parliament", "cabinet"]
)  # fmt: skip
_DEED = r"(?:invasion|incursion|offensive|intervention|campaign|war effort|bid|uprising)"
_WHOSE = rf"(?:(?P<adjective>{DEMONYM})|(?P<owner>{STATE})(?:['’]s)?)"
_BRANDED = re.compile(
    rf"(?P<by>{DEMONYM}|{ACTOR}|(?<![\w-])Western)-{_HELPED} (?:the )?(?:"
    rf"(?:[a-z-]+ )?{_WHOSE} (?:[a-z-]+ ){{0,2}}?(?:{_SIDE}|(?P<deed>{_DEED}))(?![\w’'-])|"
    rf"(?P<to>{ACTOR})(?=[.,;:)]|$| (?:in|and|to|on|was|were|is|are|has|had|at|against|with|who|"
    rf"which|during|as|by|after|from|over|forces|troops|government|rebels|guerrillas|fighters|"
    rf"regime)\b)|{WHOM})"
)
_MANY = {"Western": "Western world"}


def branded(reading: Reading) -> Iterator[Dealing]:
    """Yield who backs, trains or pays whom by an adjective before whoever it is."""
    for sentence in prose(reading).with_any(*STEMS):
        if holds(sentence.shape.text, ("-",)):
            yield from _told(reading, sentence)


def _told(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    drawn = sentence.shape
    for found in _BRANDED.finditer(drawn.text):
        sign = found["by"]
        givers = [_MANY[sign]] if sign in _MANY else [each.id for each in drawn.members(sign)][-1:]
        taken = found["adjective"] or found["owner"] or found["to"]
        takers = [each.id for each in drawn.members(taken)][:1] if taken else []
        takers = takers or [whom for whom in (named(reading, sentence, found),) if whom]
        words, end = help_of(found["back"]), found.end()
        if found["deed"]:
            end = completed(drawn.text, found.start("deed"), end)
            deed = drawn.plain_span(found.start("deed"), end).of(reading.plain)
            words = f"{words}{LINKS.get(words, ' for ')}{deed}"
        mood = "alleged" if alleged(drawn.text[max(0, found.start() - 40) : found.start()]) else ""
        pairs = [(giver, taker) for giver in givers for taker in takers]
        yield from directed(sentence, pairs, words, mood, (found.start(), end))
