"""Help with forces of several: troops for a body's peacekeeping, for a multinational force."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.terms import bare
from comity.claims.grammar.partners.doers import doings
from comity.claims.grammar.partners.telling import directed
from comity.claims.page import kind_of
from comity.claims.prose.acts import Act
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, CITY, ORGANISATION, Shape
from comity.claims.reading import Reading

STEMS = sought("multinational", "multi-national", "peacekeep", "peace-keep", "peace keep",
               "stabili", "coalition")  # fmt: skip
"""How words begin of which a sentence that tells of such forces has one."""
_PART = (
    r"(?:[Ff]orces?|[Mm]issions?|[Oo]perations?|efforts?|initiatives?|activities|duties|contingents?|troops|"
    r"[Cc]oalitions?)"
)
_WHERE = rf" (?:in|on|for) (?:the )?(?:(?:{ACTOR}|{CITY})(?!['’])|[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
# "the Union's peacekeeping mission in Cuba", "the multinational force in Fiji"
FORCE = (
    rf"(?:(?:the|its|their|an?|many|several|various|numerous|all|[a-z]+ of the) )*(?:"
    rf"(?P<of>{ORGANISATION})(?:['’]s?|[- ](?:led|mandated|sponsored|authori[sz]ed|backed))? "
    rf"(?P<kept>(?:[a-z]+ )?(?:peace-?keeping|peace keeping|stabili[sz]ation)(?: {_PART})?)|"
    rf"(?:{ACTOR}-led )?(?P<many>[Mm]ulti-?national (?:(?:[Tt]ask|peacekeeping|stabili[sz]ation) )?"
    rf"(?:[Ff]orces?|[Cc]oalition)(?! and [A-Z])))(?P<where>{_WHERE})?(?![\w’'])"
)
_MEN = (
    r"(?:personnel|troops|soldiers|peacekeepers|police(?: officers)?|officers|contingents?|"
    r"battalions?|units?|forces|engineers|observers|men|support|equipment|aircraft|helicopters)"
)
_GIVE = re.compile(
    r"(?<![\w-])(?:contribut(?:es?|ed|ing)|sen(?:ds?|t|ding)|provid(?:es?|ed|ing)|deploy(?:s|ed|"
    r"ing)?|commit(?:s|ted|ting)?|pledg(?:es?|ed)|offer(?:s|ed|ing)?|dispatch(?:es|ed)|"
    r"maintain(?:s|ed|ing)?|suppl(?:y|ies|ied))(?![\w-])"
)
_GIVEN = re.compile(
    rf"(?: [a-z]+ly)?(?: (?:to )?(?P<what>(?:(?!(?:to|in|for|with|from|by|against)\b)"
    rf"[\w,.’-]+ ){{0,6}}?{_MEN}(?: and (?:[a-z]+ )?{_MEN}|"
    rf" of [a-z]+(?: [a-z]+)?)?)(?: overseas| abroad)?)?"
    rf" (?:to|in|for|with|towards) {FORCE}"
)
_BE = re.compile(r"(?<![\w-])(?:is|was|are|were|been|be|remains?|remained|became|become)(?![\w-])")
_CONTRIBUTOR = re.compile(
    rf" (?:[a-z-]+ ){{0,6}}?contributors?(?: of (?P<what>(?:[a-z]+ )?{_MEN}))? (?:to|in) {FORCE}"
)
_TAKE_PART = re.compile(
    r"(?<![\w-])(?:participat(?:es?|ed|ing) (?:in|to)|t(?:akes?|ook|aking) part in|"
    r"serv(?:es?|ed|ing) (?:in|with)|joins?|joined)(?![\w-])"
)
_TAKEN = re.compile(rf"(?: [\d,]+| [a-z]+)?? {FORCE}")
_REFUSED = re.compile(r"\b(?:withdr\w+|refus\w+|not|never|no|against|declin\w+|end(?:ed|s))\b")


def contingents(reading: Reading) -> Iterator[Dealing]:
    """Yield who gives men and means to the forces of a body, or of several states."""
    for sentence in prose(reading).with_any(*STEMS):
        for verb, asked in ((_GIVE, _GIVEN), (_BE, _CONTRIBUTOR), (_TAKE_PART, _TAKEN)):
            for act in doings(sentence, verb, reading.state):
                found = asked.match(sentence.shape.text, act.verb.end())
                if found is not None and _told_of(sentence, act, reading.state):
                    yield from _told(reading, sentence, act, found)


def _told_of(sentence: Sentence, act: Act, state: str) -> bool:
    """Say whether one is said to do it who is named, or is the only one all is about."""
    unnamed = sentence.shape.within(act.start, act.start + 1, "it")
    known = not unnamed or sentence.passage.view in {"", state}
    return known and not _REFUSED.search(act.words.rpartition(" but ")[2])


def _told(
    reading: Reading, sentence: Sentence, act: Act, found: re.Match[str]
) -> Iterator[Dealing]:
    """Yield what an act tells: with whose forces, or with "a multinational force"."""
    drawn = sentence.shape
    said = {
        group: drawn.plain_span(*found.span(group)).of(reading.plain)
        for group, words in found.groupdict().items()
        if words
    }
    where = f" {_place(reading, drawn, found)}" if found["where"] else ""
    many = said.get("many", "").lower()
    whom = [each.id for each in drawn.members(found["of"])] or [f"{many}{where}"]
    words = f"{said['kept']}{where}" if found["of"] else many
    if found.re is not _TAKEN:
        what = said.get("what")
        words = f"contribution of {bare(what)}" if what else f"contribution to {words}"
    pairs = [(one.id, each) for one in act.subjects for each in whom]
    stretch = (act.start, found.end())
    for each in directed(sentence, pairs, words, modality(act.words), stretch):
        yield each._replace(directed=found.re is not _TAKEN)


def _place(reading: Reading, drawn: Shape, found: re.Match[str]) -> str:
    """Return where forces are, as printed: "in Chad and Fiji", "in Chad" beside a body."""
    span = drawn.plain_span(*found.span("where"))
    bodies = drawn.within(*found.span("where"), "state")
    mixed = bodies and any(kind_of(each.id) != "state" for each in bodies[0].members)
    stop = bodies[0].members[0].end if mixed else span.end
    return reading.plain[span.start : stop].strip()
