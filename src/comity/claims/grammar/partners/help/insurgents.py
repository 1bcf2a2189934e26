"""Help for those who are no state: rebels, a front, an opposition, by name or by what they are."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings import aid
from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.terms import bare
from comity.claims.grammar.partners.doers import doings
from comity.claims.grammar.partners.help.backed import undone
from comity.claims.grammar.partners.telling import directed, help_of
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import alleged, modality
from comity.claims.prose.shape import ACTOR, ANY, DEMONYM
from comity.claims.reading import Reading
from comity.claims.wording import any_of, holds

STEMS = sought("rebel", "insurgen", "separatis", "secession", "guerrilla", "opposition", "militia",
               "revolution", "nationalist", "liberation", "resistance", "independence", "front",
               "movement", "party", "union", "congress", "houthi", "hezbollah", "contras",
               "taliban", "mujahid", "mujahed", "peshmerga", "sandinista", "viet cong", "army",
               "swapo", "unita", "renamo", "frelimo", "mpla", "fnla", "zanu", "zapu", "dissident",
               "Front", "Movement", "Party", "Union", "Congress", "Houthi", "Hezbollah", "Contras",
               "Taliban", "Mujahid", "Mujahed", "Peshmerga", "Sandinista", "Viet Cong", "Army",
               "Nationalist", "Liberation", "Resistance", "SWAPO", "UNITA", "RENAMO",
               "FRELIMO", "MPLA", "FNLA", "ZANU", "ZAPU")  # fmt: skip
"""How words begin of which a sentence that tells of such help has one."""
_KIND = (
    r"(?:rebels?|separatists?|opposition|guerrilla|insurgent|revolutionary|secessionist|resistance|"
    r"[Nn]ationalist|(?:national )?liberation|independence|anti-[A-Z][a-z]+|dissident|armed|"
    r"[Cc]ommunist|[Ii]slamist|militant|paramilitary|left-wing|right-wing|leftist|Marxist)"
)
_BODY = (
    r"(?:forces|groups?|movements?|fighters|troops|factions?|organi[sz]ations?|brigades?|"
    r"militias?|rebels|guerrillas|part(?:y|ies)|arm(?:y|ies)|insurgents|separatists|nationalists|"
    r"revolutionaries|dissidents|militants)"
)
_KNOWN = any_of(
    ["Houthis?(?: rebels)?", "Muja(?:hid|hed)[ei]+n", "muja(?:hid|hed)[ei]+n", "Hezbollah",
     "Hizbullah", "Contras",
     "Taliban", "Viet ?Cong", "Vietcong", "Khmer Rouge", "Sandinistas", "Peshmerga", "Janjaweed",
     "Tamil Tigers", "Northern Alliance", "SWAPO", "UNITA", "RENAMO", "FRELIMO", "MPLA", "FNLA",
     "ZANU(?:-PF)?", "ZAPU"]
)  # fmt: skip
_NAMED = (
    rf"(?:(?:[A-Z][\w-]+ ){{0,2}}[A-Z][\w-]+['’]s )?(?P<name>(?:(?:[A-Z][\w’'-]+|{ANY}) "
    r"(?:of |for |and )?(?:the )?){1,6}(?:Movement|Front|Party|Army|Union|Congress|Mujahideen|"
    r"Resistance)(?: rebels| rebel group| group| forces| fighters)?)(?![\w’'-])(?! [A-Z])"
)
_WORDED = (
    rf"(?:(?P<worded>(?:(?:[a-z-]+|{DEMONYM}|[A-Z][a-z]+) ){{0,2}}?{_KIND} "
    rf"(?:{_KIND} )?{_BODY})|(?P<rebels>(?:[a-z-]+ )?(?:{DEMONYM}|{ACTOR}|anti-[A-Z][a-z]+) "
    rf"(?:[A-Za-z-]+ )?"
    r"(?:rebels|revolutionaries|opposition|guerrillas|insurgents|separatists|militias?|"
    r"mujahideen|dissidents|resistance|contras))|"
    rf"(?P<known>(?:{DEMONYM} )?{_KNOWN}))(?![\w’'-])"
)
_MANY = r"(?:(?:not just|not only|both|the|various|several|many|some|other|all|of) )*"
WHOM = rf"{_MANY}(?:{_NAMED}|{_WORDED})"
_BACKED = re.compile(rf" {WHOM}")
_GIVEN = re.compile(
    rf" (?P<what>(?:[\w$€£.,’'-]+ ){{0,8}}?{aid.HELP}(?:,? and (?:[a-z]+ )?{aid.HELP})?)"
    rf"(?:, (?:in|including) [a-z, ]{{3,50}},)? (?:to|for) {WHOM}"
)
# "Cuban support for the rebel groups"
_NOUN = re.compile(
    rf"(?P<who>{DEMONYM}|{ACTOR}['’]s|{ACTOR}) (?P<what>(?:(?!(?:of|in|for|to|has|is|was|and|"
    rf"never|not|no|gave|sent|lent|gives?|sends?|lends?|offers?|provides?|includ\w+|[a-z]+ed|"
    rf"[a-z]+ly)\b)[a-z]+ (?:and )?){{0,2}}?"
    rf"(?:support|backing|aid|assistance|help|funding|weapons|arms|training)) (?:for|of|to) {WHOM}"
)
_SHELTER = re.compile(
    r"(?<![\w-])(?:harbou?r(?:s|ed|ing)|shelter(?:s|ed|ing)|host(?:s|ed|ing)|equipp(?:ed|ing)|"
    r"equips|became|becomes|was|is|served as|serves as)(?![\w-])"
)
_SHELTERED = re.compile(rf" {WHOM}")
_HAVEN = re.compile(
    r" (?:(?:long|also|once|later) )?(?:an? )?(?:(?:major|key|main|important) )*(?P<what>safe "
    r"haven|haven|sanctuary|"
    r"refuge|base|rear base|training ground) for (?:revolutionaries from |members of |fighters "
    rf"of |fighters from )?{WHOM}"
)
_AGAINST = re.compile(
    r"\b(?:against|fight|combat|defeat|oppos\w*|counter\w*|disarm\w*|peace|talks|negotiat\w*|"
    r"ceasefire|refus\w*|stop\w*|end(?:ed|s|ing)?|ceas\w*|withdr\w*|halt\w*|reject\w*|deni\w*|"
    r"deny\w*|condemn\w*|critici\w*|threat|risk|fears?|not|never|no)\b"
)
_OWN_ARMY = re.compile(rf"(?:{ACTOR}|{DEMONYM}) (?:Army|Union|Congress)")
_ACCUSED = re.compile(r"\baccus\w+ (?:the )?$")
_ACCUSED_BY = re.compile(r"\baccus\w+(?: [a-z]+)* by [^.;,]*$")
_FOR_THAT = re.compile(r"\b(?:creation|committee|body|fund|bureau|organi[sz]ation)\b[^.;]* to $")
_FAR = 60


def insurgents(reading: Reading) -> Iterator[Dealing]:
    """Yield the help that sentences tell of for rebels, parties and the like."""
    for sentence in prose(reading).with_any(*STEMS):
        drawn = sentence.shape
        helps = () if sentence.lacks(aid.STEMS) else (aid.SUPPORT,)
        for act in (act for verb in helps for act in doings(sentence, verb, reading.state)):
            asked = _BACKED if act.verb["back"] else _GIVEN
            found = asked.match(drawn.text, act.verb.end(), act.end)
            if found is None or undone(drawn.text, act) or _AGAINST.search(act.words):
                continue
            words = help_of(act.verb["back"] or "")
            if not act.verb["back"]:
                words = bare(drawn.plain_span(*found.span("what")).of(reading.plain))
            before = drawn.text[max(0, act.start - _FAR) : act.start]
            if _ACCUSED_BY.search(before) or _FOR_THAT.search(act.words[: -len(act.verb[0])]):
                continue
            blamed = _ACCUSED.search(before) or alleged(before)
            mood = "alleged" if blamed else modality(act.words)
            whom = named(reading, sentence, found)
            pairs = [(each.id, whom) for each in act.subjects if whom]
            yield from directed(sentence, pairs, words, mood, (act.start, found.end()))
        if holds(drawn.text, ("harbo", "shelter", "host", "equip", "haven", "sanctuary", "refuge",
                              " base ", "training ground")):  # fmt: skip
            yield from _sheltered(reading, sentence)
        if holds(drawn.text, (" for ", " of ", " to ")):
            yield from _by_noun(reading, sentence)


def _sheltered(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield who shelters or equips them: "was a haven for the Free Coast Movement"."""
    drawn = sentence.shape
    for act in doings(sentence, _SHELTER, reading.state):
        verb = act.verb[0]
        being = verb.startswith(("be", "was", "is", "serve"))
        asked = _HAVEN if being else _SHELTERED
        found = asked.match(drawn.text, act.verb.end(), act.end)
        if found is None or undone(drawn.text, act) or _AGAINST.search(act.words):
            continue
        before = drawn.text[max(0, act.start - _FAR) : act.start]
        if _ACCUSED_BY.search(before):
            continue
        words = found["what"] if being else "equipment" if verb.startswith("eq") else "shelter"
        mood = "alleged" if _ACCUSED.search(before) or alleged(before) else modality(act.words)
        whom = named(reading, sentence, found)
        pairs = [(each.id, whom) for each in act.subjects if whom]
        yield from directed(sentence, pairs, words, mood, (act.start, found.end()))


def _by_noun(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield the help for them that a noun tells of: "Cuban support for the rebel groups"."""
    drawn = sentence.shape
    for found in _NOUN.finditer(drawn.text):
        before = drawn.text[max(0, found.start() - _FAR) : found.start()]
        if _AGAINST.search(before.rpartition(", ")[2]):
            continue
        words = bare(drawn.plain_span(*found.span("what")).of(reading.plain))
        ones = [each.id for each in drawn.members(found["who"][0])][-1:]
        mood = modality(before.rpartition(", ")[2])
        whom = named(reading, sentence, found)
        pairs = [(one, whom) for one in ones if whom]
        yield from directed(sentence, pairs, words, mood, found.span())


def named(reading: Reading, sentence: Sentence, found: re.Match[str]) -> str:
    """Return by what words those go who are helped, "" for an army or a party of a state."""
    group = next((each for each in ("name", "worded", "rebels", "known") if found[each]), "")
    if not group or _OWN_ARMY.fullmatch(found[group]):
        return ""
    whom = sentence.shape.plain_span(*found.span(group)).of(reading.plain)
    return re.sub(r"^(?:the|an?|various|several|many|some|other) ", "", whom)
