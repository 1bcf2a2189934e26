"""Help whose receiver stands further off in the object: "backs efforts to rebuild Fiji's ports"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings import aid
from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.groups import WORLD
from comity.claims.grammar.dealings.phrases import completed
from comity.claims.grammar.dealings.terms import bare
from comity.claims.grammar.partners.doers import doings
from comity.claims.grammar.partners.help.undone import ASKED, AVERTED, NOT_DONE
from comity.claims.grammar.partners.telling import LINKS, directed, help_of, others
from comity.claims.prose.acts import Act
from comity.claims.prose.finding import Sentence, prose
from comity.claims.prose.inview import partner
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, ANY, IT, ORGANISATION, Piece
from comity.claims.reading import Reading
from comity.claims.wording import any_of

_FAR = 150
"""No further behind its verb is one looked for who is helped."""
_HOSTILE = (
    r"rebel\w*|opposition|militant\w*|separatis\w*|insurgen\w*|coup|invasion|invad\w*|occupation|"
    r"overthr\w*|wars?|attack\w*|sanction\w*|embargo\w*|blockade|isolat\w*|condemn\w*|boycott\w*|"
    r"strike\w*|bombing|raid\w*|secession\w*|revolution\w*|revolt|uprising|resistance|guerrilla\w*|"
    r"dissident\w*|exile\w*|refugees? from|expulsion|remov\w*|partition|claims?|withdraw\w*|"
    r"disarm\w*|referend\w*|terroris\w*|protest\w*|arrest\w*|accus\w*|prosecut\w*|rival\w*|enem\w*|"
    r"militia\w*|faction\w*|reduc\w*|limit\w*|stop\w*|prevent\w*|counter\w*|oppos\w*|defeat\w*|"
    r"destabili\w*|contain\w*|divi\w*|destruct\w*|annex\w*|destroy\w*|suspen\w*|pressure|abet\w*|"
    r"mediat\w*|persuad\w*|convinc\w*|referr\w*|wanted|crimin\w*|investigat\w*|trial|extradit\w*|"
    r"catch\w*|if|which|who|that|where|while|when|because|after|before|despite|like|but|not|"
    r"others?|so|than|via|led|following|during|until|since|out"
)
_BACKED_AGAINST = re.compile(
    rf"\b(?:against|from|by|with|over|between|resolution\w*|forces of|as|border|former|through|"
    rf"[Mm]ovement|[Ff]ront|[Mm]uja\w+|[Pp]resident|position|leaders?|candidat\w*|{_HOSTILE})\b"
)
_GIVEN_AGAINST = re.compile(rf"\b(?:against|from|by|over|between|{_HOSTILE})\b")
_NOT_THEIRS = re.compile(
    r" (?:rebel|opposition|militant|separatist|insurgent|exile|refugee|dissident|fighter|"
    r"guerrilla|faction|militia|protest|resistance|secession|victim|migrant|immigrant|diaspora|"
    r"invasion|intervention|occupation|coup|war\b|revolution|claim|aggression|attack|minorit|"
    r"sanction|embargo|border|province|and|or|civil war|national\b|citizen)|-(?:led|backed|born|"
    r"based|style|speaking|occupied|made|built)"
)
_NOUN_BEHIND = re.compile(
    rf" (?P<noun>{aid.NO_MORE}[a-z][\w’'-]*(?: {aid.NO_MORE}[a-z][\w’'-]*){{0,2}})"
)
_OWNS = re.compile(r"['’]s?(?= )")
_OF = re.compile(r"\b(?:of|in|for|to|towards?|throughout|across|into)(?: the| all of)? $")
_WHO_LIKE = re.compile(
    r" (?:neighbou?ring|Christian|Muslim|Catholic|Orthodox|Communist|communist|socialist|"
    r"non-Arab|Arab|newly independent|independent|democratic|revolutionary|fellow|nearby|"
    r"post-war|war-torn|republican|nationalist|mainly \w+|largely \w+) $"
)
_TO_WHOM = re.compile(
    r"\b(?:to|for|in|into|towards?|throughout|across|of)(?: (?!(?:from|by|against)\b)"
    r"[\w’'-]+){0,7} $"
)
_MORE_HELP = any_of(
    ["access", "advice", "education", "intelligence", "hospitals?", "infrastructure",
     "credit lines?", "lines? of credit", "forces?", "contingents?", "observers?", "squadrons?",
     "medicines?", "schools", "clinics?", "books", "development", "relief",
     "capacity building", "reconstruction", "medication", "program(?:me)?s?", "projects?",
     "battalions?", "officers", "cooperation", "courses", "incentives", "preferences", "resources"]
)  # fmt: skip
_HELP = re.compile(rf"(?<![\w-])(?:{aid.HELP}|{_MORE_HELP})(?![\w-])")
_ENDS = re.compile(
    r"[.;:](?!\d)|[(–—]| (?:which|who|that|while|when|after|because|but|although|where)\b"
)
_MEETING = re.compile(
    r"\b(?:delegation|ambassador|envoy|letter|message|note|condolences|embass\w+|consul\w*|visit|"
    r"invitation|representative|mission to|priority|rise|birth|way|recognition|independence|"
    r"citizenship|concern\w*|regret\w*|interest|desire|readiness|willingness|hope|wish\w*|thanks|"
    r"gratitude|sympathy|sorrow|anger|outrage|opposition|apolog\w+|statement|speech|ultimatum|"
    r"exports?(?! credits?\b)|imports?|trade|lifting|failure|displeasure|control|territory|lands?|"
    r"island|province|sovereignty|asylum)\b"
)
# What is given where nobody is named: not "to rebels", "to African states".
_THERE = re.compile(
    r"(?! (?:to|with|against|from) (?!(?:help|assist|support|strengthen|improve|fight|combat|"
    r"rebuild|build|boost|develop|promote|promoting|reduce|ease|establish|create|train|be|the "
    r"(?:country|nation|"
    r"island|people|government|army|police|victims|region))\b))[^.;:]{0,80}?"
    r"(?=[.;:]| (?:to|with|from) (?:rebels|African|other|various|many|several|its|their)\b|$)"
)
# "aid to rebels", "to other states", "support from abroad": of or to somebody else
_FAR_OFF = re.compile(
    r"[^.;:]{0,60}? (?:to|with|from|for|of) (?:the )?(?:rebels|other|various|many|several|its|"
    r"their|all|those|African|Arab|European|Western|neighbou?ring|developing|refugees|foreign|"
    r"groups?|opposition|militants?|international|regional|global|world|NATO|multinational|[a-z]+ "
    r"(?:countries|states|nations))\b|[^.;:]{0,40}? to support NATO\b"
)
_UNSURE = re.compile(rf"ing$|\A{IT}|accused")
_BESIDE = re.compile(r"\b(?:alongside|together with|along with)\b")
_NO_GIFT = re.compile(r" (?:[a-z]+ly )?(?:to|in|for|towards|with|of|on|at|as)\b")
# "to the Union's peacekeeping force in Fiji": to the Union
_FORCE_OF = re.compile(
    rf"{ORGANISATION}(?:['’]s)? (?:peace-?keeping|stabili[sz]ation) [a-z]+ in\b|"
    r"\b[Mm]ulti-?national (?:[A-Za-z]+ )?[Ff]orce in\b"
)
_ADDED = re.compile(
    rf",(?! (?:and|including|such as|as well as|especially|particularly)\b| to (?:the )?{ANY}| to "
    rf"$)"
)
_MANY = r"(?:(?:the|all|most|many|other|several|its|fellow|some|various) )*"
_TO_MANY = re.compile(
    rf" (?P<what>(?:[\w$€£.,’'-]+ ){{0,8}}?(?:{aid.HELP}|{_MORE_HELP})(?:,? and (?:[a-z]+ "
    rf")?(?:{aid.HELP}))?)"
    rf"(?: [a-z]+){{0,2}}? (?:to|for|in) {_MANY}(?P<name>{WORLD})(?![\w-])|"
    rf" {_MANY}(?P<name2>{WORLD}) with (?P<what2>(?:[\w$€£.,’'-]+ ){{0,4}}?(?:{aid.HELP})"
    rf"(?: and (?:[a-z]+ )?(?:{aid.HELP}))?)(?![\w-])"
)
_TO_IT = re.compile(r"\b(?:to|for) $")
_ITS_MEMBERS = re.compile(rf"{ORGANISATION} (?:member )?(?:nations|states|members|countries)\b")
_LED_IN = re.compile(rf"In (?:the )?(?P<where>{ACTOR}), ")
# "wanted Fiji to help": what others want of it
_WANTED = re.compile(
    r"\b(?:appeal|ask|urg|request|call|invit|persuad|press|want|convinc|expect|obstruct|prevent|"
    rf"had)\w* [^,;]*{ANY}[^,;]* \w+$"
)
_OF_WHAT = frozenset({"support", "backing", "endorsement", "sponsorship"})
"""Kinds of help that are said with what they are of or for."""
_PARTIES = ("state", "demonym", "city", "organisation", "it", "pair")
_LANDS = frozenset({"state", "demonym", "city"})


def helped_loosely(reading: Reading) -> Iterator[Dealing]:
    """Yield the help whose receiver is named further off in what a verb of helping governs."""
    for sentence in prose(reading).with_any(*aid.STEMS):
        for act in doings(sentence, aid.SUPPORT, reading.state):
            if undone(sentence.shape.text, act):
                continue
            told = _backs if act.verb["back"] else _gives
            yield from told(reading, sentence, act)


def undone(text: str, act: Act) -> bool:
    """Say whether a verb tells of no help that is: in the passive, wished for, or averted."""
    if " to " in act.words and ASKED.search(text, 0, act.start):
        return True
    if _ITS_MEMBERS.match(text, act.start):
        return True
    said = NOT_DONE.search(act.words) or _WANTED.search(act.words)
    return bool(said or AVERTED.search(text, 0, act.start))


def _named(sentence: Sentence, act: Act) -> list[Piece]:
    """Return who is named behind a verb, in its clause and not far off."""
    text, at = sentence.shape.text, act.verb.end()
    ends = _ENDS.search(text, at)
    stop = min(act.end, at + _FAR, ends.start() if ends else len(text))
    return sentence.shape.within(at, stop, *_PARTIES)


def _ours(act: Act, piece: Piece) -> bool:
    """Say whether a piece names one who is the subject."""
    return not {each.id for each in act.subjects}.isdisjoint(each.id for each in piece.members)


def _members(reading: Reading, piece: Piece) -> list[str]:
    """Return whom a piece names, but for those who stand beside: "to Fiji alongside Cuba"."""
    ids = [each.id for each in piece.members]
    return ids[:1] if _BESIDE.search(reading.plain, piece.start, piece.end) else ids


def _backs(reading: Reading, sentence: Sentence, act: Act) -> Iterator[Dealing]:
    """Yield who is backed by a verb of backing: the one named first behind it."""
    drawn, at = sentence.shape, act.verb.end()
    whom = next(iter(_named(sentence, act)), None)
    if whom is None or whom.kind not in {"state", "demonym"} or _ours(act, whom):
        return
    before, text = drawn.text[at : whom.at], drawn.text
    if "," in before and not re.search(r"\band\b", before[before.rindex(",") :]):
        return  # of another phrase
    helps = act.verb["back"].startswith("help") and before == " "
    end = whom.at + 1 if helps else _helped_to(reading, text, whom, before)
    refused = _NOT_THEIRS.match(text, whom.at + 1)
    if not end or _BACKED_AGAINST.search(before) or (refused and "rebel against" not in text):
        return
    kind = help_of(act.verb["back"])
    if kind in _OF_WHAT:
        end = completed(text, at, end)
        kind += f"{LINKS[kind]}{bare(drawn.plain_span(at + 1, end).of(reading.plain))}"
    pairs = [(one.id, each) for one in act.subjects for each in _members(reading, whom)]
    yield from directed(sentence, pairs, kind, modality(act.words), (act.start, end))


def _helped_to(reading: Reading, text: str, whom: Piece, before: str) -> int:
    """Return where the words end that say who is helped, 0 where one is not."""
    at = whom.at + 1
    owned = _OWNS.match(text, at)
    if whom.kind == "demonym" or owned:
        noun = _NOUN_BEHIND.match(text, at + (owned.end() - at if owned else 0))
        return noun.end() if noun else 0
    short = reading.plain[whom.start : whom.end].removeprefix("the ").replace(".", "").isupper()
    noun = _NOUN_BEHIND.match(text, at) if short else None
    if noun:
        return noun.end()
    if text.startswith("-", at) or not (_OF.search(before) or _WHO_LIKE.fullmatch(before)):
        return 0
    return at


def _gives(reading: Reading, sentence: Sentence, act: Act) -> Iterator[Dealing]:
    """Yield to whom a verb of giving gives: the one named first behind it, after what is given."""
    drawn, at = sentence.shape, act.verb.end()
    named = _named(sentence, act)
    many = _TO_MANY.match(drawn.text, at, act.end)
    if named and many and many.end() <= named[0].at:
        yield from _given_many(reading, sentence, act)
    whom = next((each for each in named if each.kind in _LANDS and not _ours(act, each)), None)
    if whom is None:
        told = (_given_many, _given_there, _given_home) if not named else (_given_it,)
        yield from (each for tell in told for each in tell(reading, sentence, act))
        return
    if any(each.kind == "demonym" and each.at < whom.at and _ours(act, each) for each in named):
        return  # "services to Fijians in Cuba"
    before = drawn.text[at : whom.at]
    given = _HELP.search(before)
    last = max((each.end() for each in _HELP.finditer(before)), default=0)
    if given is None or not _TO_WHOM.search(before, given.end()) or _ADDED.search(before, last):
        return
    contributed = act.verb[0].startswith("contribut") and before.startswith(" to ")
    if _NO_GIFT.match(before) and not contributed:
        return
    if _GIVEN_AGAINST.search(before) or _MEETING.search(before) or _FORCE_OF.search(before):
        return
    if _NOT_THEIRS.match(drawn.text, whom.at + 1):
        return
    pairs = [(one.id, each) for one in act.subjects for each in _members(reading, whom)]
    if whom.kind == "city":
        other = partner(sentence, act.subjects[0].id, reading.state)
        pairs = [pair for pair in pairs if pair[1] == other]
    words = _gift(reading, sentence, at, given)
    words = f"contribution to {bare(words.removeprefix('to '))}" if contributed else words
    yield from directed(sentence, pairs, words, modality(act.words), (act.start, whom.at + 1))


def _given_it(reading: Reading, sentence: Sentence, act: Act) -> Iterator[Dealing]:
    """Yield what is given to "the country", which is the other of the two in view."""
    drawn, at = sentence.shape, act.verb.end()
    it = _named(sentence, act)[0]
    before = drawn.text[at : it.at]
    given = _HELP.search(before)
    if it.kind != "it" or reading.plain[it.start : it.end].lower() != "the country" or not given:
        return
    if _GIVEN_AGAINST.search(before) or _MEETING.search(before) or not _TO_IT.search(before):
        return
    other = partner(sentence, act.subjects[0].id, reading.state)
    words = _gift(reading, sentence, at, given)
    pairs = [(act.subjects[0].id, other)] if other and len(act.subjects) == 1 else []
    yield from directed(sentence, pairs, words, modality(act.words), (act.start, it.at + 1))


def _given_many(reading: Reading, sentence: Sentence, act: Act) -> Iterator[Dealing]:
    """Yield what is given to many who have one name: "sends doctors to African countries"."""
    drawn, at = sentence.shape, act.verb.end()
    found = _TO_MANY.match(drawn.text, at, act.end)
    if found is None or _GIVEN_AGAINST.search(found[0]) or _MEETING.search(found[0]):
        return
    group = "what" if found["what"] else "what2"
    words = bare(drawn.plain_span(*found.span(group)).of(reading.plain))
    name = found["name"] or found["name2"]
    pairs = [(one.id, name) for one in act.subjects]
    yield from directed(sentence, pairs, words, modality(act.words), (act.start, found.end()))


def _given_there(reading: Reading, sentence: Sentence, act: Act) -> Iterator[Dealing]:
    """Yield what is given where a clause names nobody: "In Fiji, Cuba gave aid"."""
    drawn, at = sentence.shape, act.verb.end()
    led = _LED_IN.match(drawn.text, 0, act.start)
    ends = _ENDS.search(drawn.text, at)
    given = _HELP.search(drawn.text, at, min(at + 70, ends.start() if ends else len(drawn.text)))
    if led is None or given is None or not _THERE.match(drawn.text, given.end()):
        return
    before = drawn.text[at : given.end()]
    if _GIVEN_AGAINST.search(before) or _MEETING.search(before):
        return
    words = _gift(reading, sentence, at, given, at)
    pairs = [(one.id, each.id) for one in act.subjects for each in drawn.members(led["where"])]
    yield from directed(sentence, pairs, words, modality(act.words), (0, given.end()))


def _given_home(reading: Reading, sentence: Sentence, act: Act) -> Iterator[Dealing]:
    """Yield what is given where all is about two and no other is named: "Cuba donated rice"."""
    drawn, at = sentence.shape, act.verb.end()
    giver = act.subjects[0].id
    other = partner(sentence, giver, reading.state) if sentence.passage.view else ""
    ends = _ENDS.search(drawn.text, at)
    given = _HELP.search(drawn.text, at, min(at + 70, ends.start() if ends else len(drawn.text)))
    if not other or len(act.subjects) > 1 or given is None or _UNSURE.search(act.words):
        return
    before = drawn.text[at : given.end()]
    if _GIVEN_AGAINST.search(before) or _MEETING.search(before) or _NO_GIFT.match(before):
        return
    elsewhere = _FAR_OFF.match(drawn.text, given.end())
    if elsewhere or others(sentence, len(drawn.text), giver) - {other}:
        return
    words = _gift(reading, sentence, at, given, at).removeprefix("lot of ")
    stretch = act.start, given.end()
    yield from directed(sentence, [(giver, other)], words, modality(act.words), stretch)


def _gift(
    reading: Reading, sentence: Sentence, at: int, given: re.Match[str], start: int = 0
) -> str:
    """Return the words for what is given; ``start`` is where the text begins that was searched."""
    end = given.end() if start else at + given.end()
    return bare(sentence.shape.plain_span(at + 1, end).of(reading.plain))
