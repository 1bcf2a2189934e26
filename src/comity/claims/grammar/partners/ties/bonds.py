"""Ties by other nouns: a bond, a connection, an engagement; a union; a commission of the two."""

import re
from collections.abc import Iterator
from itertools import combinations

from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.whole import whole
from comity.claims.grammar.partners.doers import doings
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.inview import between
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, DEMONYM, PAIR, Shape
from comity.claims.reading import Reading
from comity.claims.wording import any_of, holds

STEMS = sought("bond", "connection", "association", "affiliation", "rapport", "engagement",
               "contact",
               "relationship", "union with", "there is", "there are", "there has been",
               "there have been", "joint", "friendship group", "jointly", "interest in",
               "interests in", "confederation with", "cultural history")  # fmt: skip
"""How words begin of which a sentence that tells of such a tie has one."""
_HAVE = re.compile(
    r"(?<![\w-])(?:ha(?:s|ve|d)|enjoy(?:s|ed)?|shar(?:es?|ed)|maintain(?:s|ed)?|developed|built|"
    r"forged|"
    r"established|expanded|increased|deepened|strengthened|ke(?:eps?|pt)|retain(?:s|ed)?|"
    r"expand|increase|deepen|strengthen|expanding|increasing|deepening|strengthening)(?![\w-])"
)
_ADJECTIVE = any_of(
    ["strong", "close", "friendly", "deep", "cultural", "historic(?:al)?", "extensive", "common",
     "strategic", "special", "warm", "good", "long-?standing", "economic", "military", "political",
     "excellent", "cordial", "positive", "working", "solid", "fruitful", "lasting", "enduring",
     "spiritual", "religious", "linguistic", "ethnic", "traditional", "active", "high-level",
     "regular", "growing", "considerable", "significant", "greater", "trustful", "mutual",
     "bilateral", "family", "educational", "sporting", "tourism", "commercial", "unique", "firm",
     "robust", "fraternal", "ancient", "intimate", "shared", "personal"]
)  # fmt: skip
_NOUN = (
    r"(?:bonds?|connections?|associations?|affiliations?|rapport|engagement|"
    r"contacts?|(?:working )?relationship|"
    r"cooperation|co-operation|collaboration|rapprochement|exchanges?|interaction|affinity|kinship|"
    r"understanding)"
)
_SHARED = (
    r"(?P<shared>(?:(?:common|strategic|mutual|similar|strong|extensive|an?|the|many|several|deep|"
    r"long|"
    r"cultural|rich|security|economic) )*"
    r"(?:interests?(?= in\b)|cultural history|strategic interests|interests|"
    r"commitment|goals|culture|vision))"
)
_OWN = r"(?:(?:its|their|an?|the|very|more|increasingly|some|many|both|of|high degree) )*"
_HAD = re.compile(
    rf" {_OWN}(?P<what>(?:[a-z-]+(?:,? and|,)? ){{0,8}}?{_NOUN})"
    rf"(?: (?:with|to) (?:the )?(?P<with>{ACTOR})(?!['’-])|(?P<two>(?: with each other| with one "
    rf"another|"
    rf" between (?:the two|them|{PAIR}))?(?=[.,;]|$| (?:in|since|due|through|because|on|as|"
    rf"for|regarding|concerning|over|against|under|within|at|when|where|that)\b)))|"
    rf" {_SHARED}(?: with (?:the )?(?P<shares>{ACTOR})(?!['’-]))?"
)
_ADJECTIVES = re.compile(rf"(?<![\w-]){_ADJECTIVE}(?![\w-])")
_GROWN = re.compile(r"(?:expand|increas|deepen|strengthen)")
_THERE = re.compile(
    rf"[Tt]here (?:is|are|was|were|has been|have been) (?:also |now |still )?(?P<how>(?:(?!no\b|"
    rf"little\b|few\b|"
    rf"not\b)[a-z-]+(?:,? and|,)? ){{1,7}}?)(?P<noun>{_NOUN}|links|ties|dialogue)"
    rf"(?= (?:between|in|at|on|with|and)\b|[.,;])"
)
_UNION = re.compile(
    rf" (?:an? )?(?P<what>(?:in )?(?:an? )?(?:(?:supranational|customs|monetary|economic|currency|"
    rf"personal|political|free) )?(?:union|association|confederation|coalition|alliance)) with "
    rf"(?:the )?(?P<with>{ACTOR})(?!['’-])"
)
_BE = re.compile(
    r"(?<![\w-])(?:is|are|was|were|been|remain(?:s|ed)?|entered(?: into)?|formed)(?![\w-])"
)
_OF_TWO = (
    r"(?:projects?|force|commission|committee|bank|company|venture|battalion|brigade|fund|council|"
    r"working group|consultations?|patrols?|exercises?|university|teams?|operations?|institute)"
)
_JOINT = re.compile(
    rf"\b(?P<what>[Jj]oint) (?P<one>{ACTOR}|{DEMONYM})[–-](?P<other>{ACTOR}|{DEMONYM}) "
    rf"(?P<noun>(?:[A-Za-z-]+ ){{0,3}}?{_OF_TWO})(?![\w-])|"
    rf"(?P<one2>{ACTOR}|{DEMONYM})[–-](?P<other2>{ACTOR}|{DEMONYM}) (?P<noun2>(?:[Jj]oint "
    rf"(?:[A-Za-z-]+ ){{0,3}}?(?i:{_OF_TWO})|(?:[A-Za-z-]+ ){{0,2}}?[Ff]riendship "
    rf"[Gg]roup))(?![\w-])"
)
_JOINTLY = re.compile(
    r"(?<![\w-])jointly (?P<verb>(?:coordinat|develop|manag|operat|run|build|buil|own|organi[sz]|"
    r"host|"
    r"patrol|produc|financ|fund|conduct|explor|administer|launch|implement)\w*)(?![\w-])"
)
_BOTH = re.compile(rf" between (?:the )?(?P<who>{ACTOR})(?!['’-])")
_WHAT = re.compile(r" (?:(?:an?|the|several|their) )?(?P<what>(?:[a-z-]+ ){0,5}[a-z-]+)")
_NO = re.compile(
    r"\b(?:no|not|never|little|few|against|lost|ended|treat\w+|agreements?|formal|rebel\w*|"
    r"similarities)\b|\bdiplomatic (?:contacts?|relationship)"
)


def bonds(reading: Reading) -> Iterator[Dealing]:
    """Yield what the sentences of a document say of ties by the names of bonds and bodies."""
    for sentence in prose(reading).with_any(*STEMS):
        text = sentence.shape.text
        yield from _had(reading, sentence)
        if "here " in text:
            yield from _there(reading, sentence)
        if holds(text, ("union", "association", "confederation", "coalition", "alliance")):
            yield from _in_union(reading, sentence)
        if holds(text, ("oint", "riendship")):
            yield from _joint(reading, sentence)


def _had(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield who has a bond with whom: "the two have a strong bond", "its engagement with Fiji"."""
    drawn = sentence.shape
    for act in doings(sentence, _HAVE, reading.state):
        found = _HAD.match(drawn.text, act.verb.end(), act.end)
        if found is None or _NO.search(found[0]):
            continue
        shares = act.verb[0].startswith("shar")
        named = found["what"] or found["shared"]
        if found["shared"] and not shares:
            continue
        if found["what"] and not (_ADJECTIVES.search(found["what"]) or _GROWN.match(act.verb[0])):
            continue
        sign = found["with"] or found["shares"]
        ids = list(dict.fromkeys(each.id for each in act.subjects))
        if sign:
            pairs = [(one, each.id) for one in ids for each in drawn.members(sign)]
        else:
            pairs = [*combinations(ids, 2)] if len(ids) == len("AB") else []
        start = found.start("what" if found["what"] else "shared")
        words = _words(reading, sentence, start, start + len(named))
        mood = modality(act.words)
        yield from _told(sentence, pairs, words, mood, (act.start, found.end()))


def _there(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield the ties that there are, between whom is said or between the two in view."""
    drawn = sentence.shape
    for found in _THERE.finditer(drawn.text):
        if not _ADJECTIVES.search(found["how"]) or _NO.search(found[0]):
            continue
        pairs = _between(drawn, found.end())
        after = drawn.within(found.end(), len(drawn.text), "state", "demonym", "organisation")
        two = drawn.within(found.end(), len(drawn.text), "pair")[:1]
        if not pairs and two:
            pairs = [*combinations(dict.fromkeys(each.id for each in two[0].members), 2)][:1]
        view = sentence.passage.view
        if not pairs and not after and view and reading.state and view != reading.state:
            pairs = [(reading.state, view)]
        words = _words(reading, sentence, found.start("how"), found.end("noun"))
        end = two[0].at + 1 if two else max(found.end(), _named(sentence, found.end(), pairs))
        yield from _told(sentence, pairs, words, "", (found.start(), end))


def _between(drawn: Shape, at: int) -> list[tuple[str, str]]:
    """Return the two whom "between" names behind ``text[at]``, drawn as one sign or as two."""
    one = _BOTH.match(drawn.text, at)
    ids = list(dict.fromkeys(each.id for each in drawn.members(one["who"]))) if one else []
    return [*combinations(ids, 2)] if len(ids) > 1 else between(drawn, at)


def _named(sentence: Sentence, at: int, pairs: list[tuple[str, str]]) -> int:
    """Return where in the text the last of the two is named behind ``text[at]``."""
    parties = {each for pair in pairs for each in pair}
    pieces = sentence.shape.within(at, at + 120, "state", "organisation")
    return max((p.at + 1 for p in pieces if parties & {e.id for e in p.members}), default=at)


def _in_union(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    drawn = sentence.shape
    for act in doings(sentence, _BE, reading.state):
        found = _UNION.match(drawn.text, act.verb.end(), act.end)
        if found is None:
            continue
        words = re.sub(r"^(?:in )?(?:an? )?", "", found["what"])
        pairs = [(one.id, e.id) for one in act.subjects for e in drawn.members(found["with"])]
        mood = modality(act.words)
        yield from _told(sentence, pairs, words, mood, (act.start, found.end()))


def _joint(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield who has a body or a project in common, and who do a thing jointly."""
    drawn = sentence.shape
    for found in _JOINT.finditer(drawn.text):
        one = drawn.members(found["one"] or found["one2"])[-1].id
        other = drawn.members(found["other"] or found["other2"])[0].id
        words = f"joint {found['noun']}" if found["what"] else found["noun2"]
        before = drawn.text[max(0, found.start() - 60) : found.start()]
        mood = modality(before.rpartition(", ")[2])
        yield from _told(sentence, [(one, other)], words.lower(), mood, found.span())
    for act in doings(sentence, _JOINTLY, reading.state) if "jointly" in drawn.text else ():
        ids = list(dict.fromkeys(each.id for each in act.subjects))
        what = _WHAT.match(drawn.text, act.verb.end(), act.end)
        if len(ids) == len("AB") and what and not _NO.search(what[0]):
            words = f"joint {what['what']}"
            mood = modality(act.words)
            yield from _told(sentence, [(ids[0], ids[1])], words, mood, (act.start, what.end()))


def _words(reading: Reading, sentence: Sentence, start: int, end: int) -> str:
    words = sentence.shape.plain_span(start, end).of(reading.plain).strip(" ,")
    return re.sub(r"^(?:an? |the |its |their |some |many |several |also )+", "", words)


def _told(
    sentence: Sentence,
    pairs: list[tuple[str, str]],
    words: str,
    mood: str,
    stretch: tuple[int, int],
) -> Iterator[Dealing]:
    start, end = stretch
    span = sentence.shape.plain_span(start, whole(sentence.shape.text, start, end))
    for one, other in pairs:
        if one and other and one != other:
            yield Dealing(
                one, other, words, "", mood, span.start, span.end, sentence.span.end,
                rule="sentence, bonds and bodies of two (bonds.py)",
            )  # fmt: skip
