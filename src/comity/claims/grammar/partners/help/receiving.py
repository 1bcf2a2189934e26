"""Help told from the side of whoever gets it: received, lived by, given in the passive."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings import aid
from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.terms import bare
from comity.claims.grammar.partners.telling import directed, help_of, helped
from comity.claims.page import kind_of
from comity.claims.prose.acts import acts, verbs
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, DEMONYM
from comity.claims.reading import Reading
from comity.claims.wording import holds

_OPENS = re.compile(
    r"(?:(?:However|Moreover|Today|Currently|Also|Additionally|Furthermore), )?"
    r"(?:(?:[Mm]any|[Ss]everal|[Mm]ost|[Ss]ome|[Hh]undreds of|[Tt]housands of|"
    r"[Aa] (?:[a-z]+ )?number of) )?(?:[Tt]he )?"
)
_PROMISED = re.compile(r" (?:promises?|pledges?|commitments?|offers?)\b")
_SIGNS = re.compile(f"{DEMONYM}|{ACTOR}")
_AID_OF = rf"(?P<what>(?:(?!of\b)[A-Za-z-]+ (?:and )?){{0,3}}?{aid.HELP}(?: and {aid.HELP})?)"
# "aid has been received from Cuba", "most of its aid comes from Cuba"
_CAME = re.compile(
    rf"(?<![\w’'-]){_AID_OF} (?:(?:has|have|had) (?:also )?been received|(?:is|was|are|were) "
    r"(?:also )?(?:received|obtained)|c[oa]mes?|has come|have come)"
    rf"(?: (?:also|mainly|mostly|largely|primarily|chiefly))? from (?:both )?(?:the )?"
    rf"(?P<from>{ACTOR})(?!['’-])"
)
# "providers of aid, such as Cuba, Fiji and especially Peru"
_SUCH = re.compile(
    r"(?P<own>(?:\b[Ii]ts|\b[Tt]heir|['’]s) (?:[a-z]+ ){0,3}?)?"
    rf"(?<![\w-])(?P<kind>providers|donors|sources|contributors|givers)(?: of {_AID_OF}|"
    rf"(?<=donors))(?: to (?:the )?(?P<to>{ACTOR}))?,? (?:such as|including|namely|like) (?:the )?"
    rf"(?P<by>{ACTOR})(?!['’-])"
    rf"(?:,? and (?:particularly|especially|notably|above all) (?:the )?(?P<more>{ACTOR}))?"
)
_STEMS = sought("provider", "donor", "sources", "contributor", "givers")


def help_received(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield the help that is received, that one lives by, or that is given in the passive."""
    for ask, parts in _ASKED:
        if holds(sentence.shape.text, parts):
            yield from ask(reading, sentence)


def _received(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    drawn = sentence.shape
    received = () if sentence.lacks(aid.STEMS_RECEIVE) else verbs(drawn.text, aid.RECEIVE)
    of_taking = acts(sentence, aid.RECEIVE, reading.state) if received else ()
    known = {act.verb.start(): act for act in of_taking}
    for verb in received:
        match = aid.RECEIVED.match(drawn.text, verb.end())
        if match is None and "n" in verb[0][-2:]:
            match = aid.LIVED_BY.match(drawn.text, verb.end())
        if match is None:
            continue
        signs = _SIGNS.findall(match["from"] or match["whose"])
        givers = [each.id for sign in signs for each in drawn.members(sign)]
        if match.groupdict().get("by"):  # "from members of the Union, Cuba and Fiji"
            givers = [each for each in givers if kind_of(each) == "state"]
        act = known.get(verb.start())
        takers = [each.id for each in act.subjects] if act else _takers(sentence, verb.start())
        start, said = (act.start, act.words) if act else (0, "")
        pairs = [(giver, one) for giver in givers for one in takers]
        words = _what(reading, sentence, match)
        group = "what" if match.groupdict().get("what") else "what2"
        only = _PROMISED.match(drawn.text, match.end(group)) if match.re is aid.RECEIVED else None
        mood = modality(said) or ("intended" if only else "")
        yield from directed(sentence, pairs, words, mood, (start, match.end()))


def _backed(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    for act in (
        acts(sentence, aid.IS_BACKED, reading.state) if " by " in sentence.shape.text else ()
    ):
        givers = [each.id for each in sentence.shape.members(act.verb["by"])]
        pairs = [(giver, one.id) for giver in givers for one in act.subjects]
        span = (act.start, act.verb.end())
        yield from directed(sentence, pairs, help_of(act.verb["back"]), modality(act.words), span)


def _granted(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield "Fiji was given a loan by Cuba"."""
    for act in acts(sentence, aid.GRANTED, reading.state):
        match = aid.BY_WHOM.match(sentence.shape.text, act.verb.end())
        if match is not None:
            givers = sentence.shape.members(match["by"])
            pairs = [(giver.id, one.id) for giver in givers for one in act.subjects]
            words = _what(reading, sentence, match)
            span = (act.start, match.end())
            yield from directed(sentence, pairs, words, modality(act.words), span)


def _passed(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield "loans were given by Cuba", to whom is said or to the other of the two in view."""
    drawn = sentence.shape
    for match in aid.PASSED.finditer(drawn.text):
        by = drawn.members(match["by"])
        named = drawn.members(match["to"] or match["to2"] or "")
        takers = [each.id for each in named] or [
            helped(sentence, match.start(), by[-1].id, reading.state)
        ]
        pairs = [(giver.id, one) for giver in by for one in takers if one]
        words = _what(reading, sentence, match)
        yield from directed(sentence, pairs, words, modality(match[0]), match.span())


def _got(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield "the support that Fiji received from Cuba"."""
    drawn = sentence.shape
    for match in aid.GOT.finditer(drawn.text):
        takers, givers = drawn.members(match["to"]), drawn.members(match["from"])
        pairs = [(giver.id, one.id) for giver in givers for one in takers]
        words = _what(reading, sentence, match)
        yield from directed(sentence, pairs, words, modality(match[0]), match.span())


def _came(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield "aid has been received from Cuba": by the only other that is named, or in view."""
    drawn = sentence.shape
    for match in _CAME.finditer(drawn.text):
        givers = [each.id for each in drawn.members(match["from"])]
        taker = helped(sentence, match.start(), givers[0], reading.state)
        pairs = [(giver, taker) for giver in givers if taker]
        words = _what(reading, sentence, match)
        yield from directed(sentence, pairs, words, modality(match[0]), match.span())


def providers(reading: Reading) -> Iterator[Dealing]:
    """Yield those whom sentences list as providers of aid: to whom is said, or is in view."""
    for sentence in prose(reading).with_any(*_STEMS):
        if holds(sentence.shape.text, (" such as ", " including ", " namely ", " like ")):
            yield from _such(reading, sentence)


def _such(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    drawn = sentence.shape
    for match in _SUCH.finditer(drawn.text):
        if not (match["what"] or match["own"] or match["to"]):
            continue  # "many donors, such as Fiji": whose, nobody knows
        signs = [match["by"], match["more"] or ""]
        givers = [each.id for sign in signs for each in drawn.members(sign)]
        takers = [each.id for each in drawn.members(match["to"])] or [
            helped(sentence, match.start(), givers[0], reading.state)
        ]
        words = _what(reading, sentence, match) if match["what"] else match["kind"].rstrip("s")
        pairs = [(giver, taker) for giver in givers for taker in takers if taker]
        yield from directed(sentence, pairs, words, "", match.span())


def _what(reading: Reading, sentence: Sentence, match: re.Match[str]) -> str:
    """Return the words for what is received."""
    named = match.groupdict()
    group = next(name for name in ("what", "what2") if named.get(name))
    words = sentence.shape.plain_span(*match.span(group)).of(reading.plain).strip(" ,")
    return bare(words if match.start(group) else words[:1].lower() + words[1:])


def _takers(sentence: Sentence, at: int) -> list[str]:
    """Return whom a sentence is about that opens with a name, whatever follows upon it."""
    first = sentence.shape.within(0, at, "state", "organisation", "demonym")[:1]
    opens = [each for each in first if _OPENS.fullmatch(sentence.shape.text, 0, each.at)]
    return [each.id for piece in opens for each in piece.members]


_ASKED = (
    (_received, ("receiv", "ccept", "btain", "ecur", "enefi", "njoy", "gets ", "got ", "relian",
                 "depend", "rel", "recipient", "garner", "attract", "gain", "wins ", "won ",
                 "target")),
    (_backed, (" by ",)),
    (_granted, (" by ",)),
    (_passed, (" by ",)),
    (_came, (" from ",)),
    (_got, ("received", "receives", " got ", "gets ", "obtained", "enjoyed")),
)  # fmt: skip
"""What is asked of a sentence that holds one of these parts of words."""
