"""Titles and the names of persons that stand with them, in the text of a sentence's shape."""

import functools
import re

from comity.actors.folding import fold
from comity.claims.prose.shape import ACTOR, ANY, CITY, DATE, DEMONYM

_CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶŁĻŃŇŌŐŘŚŞŠŢŤŪŮŰŹŻŽƏȘȚ"
_TOKEN = (
    rf"[{_CAPITAL}](?:\.(?= ?[{_CAPITAL}])|[\w-]*(?:['’](?!s\b)[\w-]+)*(?:['’](?= [AaEe]l\b))?)"
)
_PARTICLE = r"(?:de|da|do|dos|das|del|della|di|du|van|von|der|den|bin|ibn|bint|al|el|la|le|ul|ud|y)"
NAME = rf"{_TOKEN}(?: (?:{_PARTICLE} ){{0,2}}(?:(?:al|el|as|ar|ad|an|at|ash|ul)-)?{_TOKEN}){{0,5}}"
"""What can be the name of a person, in a shape's text: words with capitals."""

_FIELD = (
    r"(?:[Ff]oreign(?: [Aa]ffairs| [Rr]elations)?|External (?:Affairs|Relations)|"
    r"Home(?: Affairs)?|[Dd]efen[cs]e|"
    r"(?:International )?[Tt]rade|[Ff]inance|[Ii]nterior|[Ee]nergy|[Oo]il|[Hh]ealth|[Ee]conomy|"
    r"Economic Co-?operation|Foreign Office|"
    r"[Tt]ransport(?:ation)?|[Tt]ourism|[Cc]ulture|[Jj]ustice|"
    r"[Ii]mmigration|[Aa]griculture|[Ee]nvironment|[Ee]ducation|[Ss]ecurity|[Ii]nvestment|"
    r"[Dd]evelopment|[Ii]nformation|[Ii]ndustry|[Cc]ommerce|[Pp]etroleum|"
    r"[Ff]isheries|[Ll]abou?r|Sciences?|Technology|(?:International |Regional )?[Cc]o-?operation|"
    r"Migration|Emigration|Diaspora|Refugees|Religions?|Endowments|Tribes|Integration|"
    r"Sports?|Youth|(?:Natural |Water )?Resources|(?:Civil )?Aviation|Treasury|Infrastructure|"
    r"(?:Tele)?[Cc]ommunications?|Broadcasting|Media|Posts?|Propaganda|Innovation|Space|"
    r"Planning|(?:Public )?Works|Water|Mines|Mining|Minerals|Gas|Coal|Power|Electricity|"
    r"Climate(?: Change)?|Employment|(?:Higher |Primary )Education|Research|Universities|Training|"
    r"Railways|Roads|Highways|Shipping|Ports|Housing|Population|War|Army|Navy|Police|State|"
    r"Family|Women|Gender|Children|Equality|Human Rights|Welfare|Lands?|Forests?|Forestry|"
    r"Livestock|Food|Irrigation|Local Government|Privati[sz]ation|Enterprises?|"
    r"(?:Small )?Business|Supply|Customs|Revenue|Budget|Taxation|Oceans?|Logistics|Textiles|"
    r"[A-Z][a-z]+ (?:Affairs|Relations|Development|Management|"
    r"Polic(?:y|ies)|Security|Services?|Reform|Protection|Transformation|Reconstruction))"
)
_OF_WHAT = rf"(?:[Oo]f|[Ff]or) (?:the )?{_FIELD}(?:(?:,? and|,) {_FIELD}){{0,4}}"
RANK = (
    r"(?:(?:[Nn]on-[Rr]esident )?[Aa]mbassador(?: Extraordinary(?: and (?:Minister )?"
    r"Plenipotentiary)?)?|"
    r"Envoy Extraordinary and [Mm]inister Plenipotentiary|[Mm]inister Plenipotentiary|"
    r"[Mm]inister[- ]Resident|[Hh]igh [Cc]ommissioner|"
    r"[Cc]harg[ée] d['’][Aa]ffaires(?: a\.i\.?)?|"
    r"(?:[Hh]onorary )?[Cc]onsul(?:[- ][Gg]eneral)?|(?:[Aa]postolic |[Pp]apal )[Nn]uncio|"
    r"[Hh]ead of [Mm]ission|(?:[Pp]ermanent|[Ss]pecial) (?:[Rr]epresentative|[Ee]nvoy))"
)
"""What a diplomat is called who is posted to somebody, in a shape's text."""

_CHARGE = (
    rf"(?:{_FIELD}|Human Rights|Refugees|Enlargement|Competition|External Relations|Research|"
    r"Neighbou?rhood(?: Policy)?|Innovation|Crisis Management|Humanitarian Aid|Democracy)"
)
"""What a commissioner is for."""
ROLE = (
    r"(?:(?:[Ff]irst )?[Dd]eputy |[Vv]ice[- ]|[Aa]cting |[Ii]nterim |[Ff]irst |"
    r"[Aa]ssistant |[Ss]enior |[Jj]unior |[Pp]arliamentary |Principal |Executive )?"
    rf"(?:{_FIELD} (?:[Mm]inister|[Ss]ecretary)|"
    r"[Pp]rime [Mm]inister(?:[- ](?:[Dd]esignate|[Ee]lect))?|[Pp]resident(?:[- ][Ee]lect)?|"
    r"[Pp]remier(?! (?:League|Division))|[Cc]hancellor|Supreme Leader|[Kk]ing|[Qq]ueen|"
    r"[Ee]mperor|[Ss]ultan|[Ee]mir|Shah|Pope|Taoiseach|"
    r"[Cc]rown [Pp]rince(?:ss)?|First Lady|[Oo]pposition [Ll]eader|[Ll]eader of the [Oo]pposition|"
    r"Chief (?:Minister|Executive|Justice|of Staff|Secretary)|[Ss]olicitor[- ][Gg]eneral|"
    r"(?<!and )Empress|Tsarina|Czar|Khedive|Regent|Viceroy|Negus|[Ss]hogun|Maharaja|Doge|"
    r"[Ss]enator|[Cc]ongress(?:man|woman)|MP|Member of Parliament|"
    r"(?:State Department|[Ff]oreign (?:[Aa]ffairs )?[Mm]inistry|[Ff]oreign [Oo]ffice|"
    r"[Gg]overnment|[Pp]residential|White House|Kremlin|Pentagon|[Aa]rmy|[Mm]ilitary|"
    r"[Dd]efen[cs]e [Mm]inistry) [Ss]pokes(?:man|woman|person)|"
    r"[Aa]ttorney[- ][Gg]eneral|[Ss]tate [Cc]ouncill?or|[Tt]sar|"
    r"[Nn]ational [Ss]ecurity [Aa]dvis[eo]r|"
    r"(?:[Aa]rmy|[Nn]aval|[Aa]ir [Ff]orce|[Mm]ilitary|[Ii]ntelligence) (?:[Cc]hief|[Cc]ommander)|"
    r"[Cc]ommander-in-[Cc]hief|"
    r"Kaiser|Caliph|"
    r"[Gg]overnor[- ][Gg]eneral|[Ss]ecretary[- ][Gg]eneral|"
    r"(?:(?:Principal )?Assistant |Under[- ]?)?[Ss]ecretary of (?:[Ss]tate|[Dd]efen[cs]e)|"
    r"High Representative|[Hh]ead of (?:[Ss]tate|[Gg]overnment)|"
    rf"[Mm]inister of State(?: {_OF_WHAT})?|[Mm]inister {_OF_WHAT}|{RANK}|"
    rf"Commissioner(?: for {_CHARGE}(?:(?: and|,) {_CHARGE}){{0,3}})?|Grand Duke|"
    rf"(?:[Mm]ilitary )?(?:[Ll]eader|[Rr]uler|[Dd]ictator)(?= of {ACTOR}(?! [A-Z]))|"
    r"(?:[Gg]eneral|First|Party) [Ss]ecretary|[Ss]peaker(?: of (?:the )?[Pp]arliament)?|"
    r"[Cc]hair(?:man|woman|person)|[Dd]irector[- "
    r"][Gg]eneral)"
)
"""What an office is called, in a shape's text."""

BODY = (
    rf"(?:(?:[A-Z][\w.&’'-]*|{ANY}) (?:of |for |and )?){{1,4}}(?:Corporation|Group|Company|"
    rf"Bank|Institute|"
    r"Association|Foundation|Council|Commission|Committee|Assembly|Party|Church|University|"
    r"Federation|Chamber|Board|Corps|Plc|Inc|Ltd)(?: of [A-Z][\w’'-]*)?"
)
"""What a body is called that is no state and need not be known, in a shape's text."""

_STAGE = (
    r"(?:(?:then|now|current|former|new|late|outgoing|incumbent|first|visiting|newly[- ]elected|"
    r"[Ff]ormer|[Tt]hen|[Cc]urrent)[- ])"
)
_MISTER = re.compile(
    r"(?:(?:M(?=\. [A-Z][\w-]+ [A-Z])|H\. ?E\.|Madame|Mr|Mrs|Ms|Dr|Hon|Shri|Smt|Dato|HE|HM|HRH|Sir|"
    r"Dame|(?:Colonel|General|Commodore|Captain|Major|Admiral|Archbishop|Cardinal|Comrade)"
    r"(?= [A-Z][\w-]+ [A-Z]))"
    r"\.? ?)+"
    r"(?=[A-Z])"
)
_OPENING = re.compile(
    r"^(?:After|Before|Since|When|While|Although|Under|With|By|Following|During|However|In|On|As|"
    r"Then|Former|Until) (?=[A-Z])"
)
_HONOR = (
    r"(?:(?:Archbishop|Cardinal|Bishop|Monsignor|H\. ?E|HE|Mr|Mrs|Ms|Dr|Hon|Shri|Smt|[Bb]aron|"
    r"(?:His|Her) (?:Excellency|Majesty|(?:Royal )?Highness|Holiness|Eminence)|"
    r"(?:[Tt]he )?(?:Right )?Honou?rable|[Cc]ount|[Mm]arquis|Prof|Professor|Eng|Engineer|Judge|"
    r"Rev|Reverend|Father|Dame|Lady|Alhaji|Comrade|Admiral|Brig|Brigadier|Maj|Major|Marshal|"
    r"Lt|Lieutenant|Col|Gen|Capt|King|Queen|"
    r"Prince|Princess|Sir|Lord|Madame|Sheikh|Chevalier|Ratu|General|Colonel|Commodore|Captain)"
    r"\b\.? {0,2})*"
)
HONORED = rf"{_HONOR}(?P<name>(?:(?:al|el|as|ar|ad|an|at|ash)-)?{NAME})"
"""The name of a person behind what honours it, in a shape's text."""
_RESIDING = (
    rf"(?:,? (?:\( ?)?(?:[Ww]ith residence|[Rr]esident|[Rr]esiding) in (?:{ANY}|[\w-]+)"
    rf"(?:, (?:{ANY}|[A-Z][\w-]+))?(?: ?\))?)?"
)
TITLED = re.compile(
    rf"(?:(?={DEMONYM}|{ACTOR})|\b)"
    rf"(?:(?P<adjective>{DEMONYM}|{ACTOR})(?:['’]s?)? {_STAGE}?|\b{_STAGE})?(?<!\w)"
    rf"(?P<role>{ROLE})(?: (?:of|for|from) (?P<of>{ACTOR}))?"
    rf"(?: (?:to|in) (?P<to>{ACTOR}|{CITY}))?(?: at the time)?{_RESIDING},? {{1,2}}{HONORED}"
)
PLURAL = re.compile(
    rf"(?:(?:(?P<first>{DEMONYM}|{ACTOR}) and )?(?P<adjective>{DEMONYM}|{ACTOR})(?:['’]s?)?"
    rf"(?:,? whose)? {_STAGE}?|\b)"
    rf"(?P<role>[Pp]resident|(?:[Pp]rime|{_FIELD}) [Mm]inister|[Kk]ing|[Pp]remier|[Cc]hancellor|"
    r"[Ee]mperor|[Qq]ueen|[Ss]ultan|[Aa]mbassador|[Ll]eader|[Rr]uler|[Dd]ictator)s"
    rf"(?: of (?P<of>{ACTOR}))?,? (?P<name>{NAME}),? and (?P<name2>{NAME})"
)
_LED = (
    r"(?:[Oo]pposition|[Rr]ebel|[Ss]eparatist|[Pp]arty|[Ll]abou?r|[Rr]eligious|[Ss]piritual|"
    r"[Gg]uerrilla|[Mm]ilitary)"
)
RULER = re.compile(
    rf"(?P<adjective>{DEMONYM}|{ACTOR})(?:['’]s?)? "
    rf"(?:(?!{_LED}|[a-z]+ed |dictator|leader|ruler|strongman)[a-z-]+ )?"
    rf"(?P<role>[Dd]ictator|(?:{_LED} )?[Ll]eader|[Rr]uler|[Ss]trongman|"
    r"(?:(?:[Mm]ajor|[Ll]ieutenant|[Bb]rigadier)[- ])?[Gg]eneral(?! [Ss]ecretary)|Admiral|"
    rf"Field Marshal|Colonel|[Ss]enator|[Dd]iplomat|[Ee]nvoy|[Cc]ongress(?:man|woman)),? {HONORED}"
)
FIRST = re.compile(
    r"\b[Tt]he (?:first|second|third|only|last|latest) "
    rf"(?P<adjective>{DEMONYM}|{ACTOR})(?:['’]s?)? (?:sitting |incumbent |serving )?"
    rf"(?P<role>{ROLE}) (?:ever )?(?:to|who) [^.;,]{{3,80}}? (?:was|is) (?!the |an? ){HONORED}"
)
"""Who is said to be the first in an office to do something."""
COUNTERPART = re.compile(
    rf"\b(?:his|her|their|the) (?P<adjective>{DEMONYM}|{ACTOR})(?:['’]s?)? counterparts?,? "
    rf"{HONORED}"
)
APPOSED = re.compile(
    rf"(?:(?<![\w-] )(?<!-)|(?<=[a-z] ))(?P<name>{NAME})(?:,| \() ?(?:(?:who (?:is|"
    rf"was) )?(?:the |an? )?)?{_STAGE}?"
    rf"(?:(?P<adjective>{DEMONYM}|{ACTOR})(?:['’]s?)? {_STAGE}?)?"
    rf"(?P<role>{ROLE})"
    rf"(?: (?:of|for|from) (?:the )?(?:(?P<of>{ACTOR})(?! [A-Z])|(?P<body>{BODY})))?"
    rf"(?: (?:to|in) (?P<to>{ACTOR}|{CITY}))?(?=,|\.|\)|$| [a-z(]| {DATE}\))"
)
ACCREDITED = re.compile(
    r"\b(?:(?:been|was|were) (?:appointed|accredited|named|nominated)|(?:election|appointment|"
    r"nomination|accession|installation|inauguration|designation|confirmation|swearing-in) of) "
    rf"{HONORED},? as (?:(?:the|its|an?|first|new|next|second|third) )*"
    rf"(?:(?P<adjective>{DEMONYM}|{ACTOR})(?:['’]s?)? {_STAGE}?)?"
    rf"(?P<role>{ROLE})(?: of (?P<of>{ACTOR}))?(?: (?:to|in) (?P<to>{ACTOR}|{CITY}))?"
)
_ENTERS = (
    r"(?:took (?:office|over|up (?:office|his post|her post))|assumed (?:office|duties|his post|"
    r"her post)|came to (?:power|office)|entered office|"
    r"(?:has |had )?presented (?:his |her |their )?credentials|"
    r"(?:was |has been |had been )?(?:accredited|re-?elected|re-?appointed|posted|"
    r"designated|nominated|confirmed|proclaimed|crowned|selected|chosen)|"
    r"acted|returned|succeeded [^.;,]{3,40}?|(?:was )?followed [^.;,]{3,40}?)"
)
LEAVES = (
    r"(?:resigned|stepped down|retired|left office|(?:was |had been |has been )?(?:ousted|removed|"
    r"dismissed|deposed|recalled|overthrown|sacked|replaced|succeeded))"
)
"""What ends a term: "resigned as", "was ousted as"."""
SERVING = re.compile(
    rf"(?P<name>{NAME}),? (?:(?:has|had) (?:since )?)?(?:been |also )?"
    rf"(?:(?:{_ENTERS}|{LEAVES}) as|"
    r"(?:serv(?:es?|ed|ing)(?: as)?|is|was|became|been|(?:was |been )?(?:elected|appointed|"
    r"sworn in|inaugurated|named|installed)(?: as)?)(?: currently)?) "
    rf"(?:the |an? )?{_STAGE}?(?:(?P<adjective>{DEMONYM}|{ACTOR})(?:['’]s?)? {_STAGE}?)?"
    rf"(?P<role>{ROLE})(?: of (?P<of>{ACTOR}))?(?: (?:to|in) (?P<to>{ACTOR}|{CITY}))?"
)
TENURE = re.compile(
    rf"(?P<name>{NAME})(?:['’]s? (?:(?:first|second|third|last|long|brief) )?(?:term|tenure|time|"
    r"years|days|appointment|election|re-election|nomination|accession|inauguration|mandate)"
    r"(?: in office)?|,? (?:in (?:his|her) (?:capacity|role|function)|[^.;,]{3,60} in (?:his|her) "
    r"(?:capacity|role|function)|[^.;,’']{0,30} (?:his|her) (?:[a-z]+ )?(?:predecessor|successor))|"
    r"['’]s? (?:[a-z]+ )?(?:predecessor|successor)) as (?:the )?"
    rf"{_STAGE}?(?:(?P<adjective>{DEMONYM}|{ACTOR})(?:['’]s?)? {_STAGE}?)?"
    rf"(?P<role>{ROLE})(?: of (?P<of>{ACTOR}))?(?: (?:to|in) (?P<to>{ACTOR}|{CITY}))?"
)
"""Whose term of office is told of: "Ana Roa's tenure as President of Fiji"."""
IS = re.compile(
    rf"(?:(?P<adjective>{DEMONYM}|{ACTOR})(?:['’]s?)? {_STAGE}?|"
    rf"\b[Tt]he {_STAGE}?(?={ROLE} of {ANY}|{RANK} to {ANY})|"
    rf"(?:^|(?<=, ))[Tt]he {_STAGE}?(?={ROLE} (?:is|was) )|"
    rf"\b[Ii]ts {_STAGE}?(?={ROLE}))"
    rf"(?P<role>{ROLE})(?: of (?P<of>{ACTOR}))?"
    rf"(?: to (?P<to>{ACTOR})(?: [^.,;]{{3,40}}?)?)?,? (?:is|was|has been) "
    rf"{HONORED}"
)
APPOINTED = re.compile(
    rf"(?P<adjective>{ACTOR}) (?:(?:in|on) {DATE} )?(?:has |had )?"
    rf"(?:appointed|named|nominated|sent|dispatched|accredited|designated|posted|chose|selected) "
    rf"(?:[^.;,]{{0,60}}, )?{HONORED},? (?:as )?(?:its |the |an? )?"
    rf"(?:new |first |next |second )?(?:{DEMONYM} )?(?P<role>{ROLE})"
    rf"(?: (?:to|in) (?P<to>{ACTOR}|{CITY}))?"
)
ARTICLED = re.compile(
    r"^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Czech Rep|"
    r"Dominican Rep|Central African|Democratic Rep|Republic of)|Islands$|Union$"
)
"""The names of actors that stand with an article."""
_WORDS = (
    "The A An In On At As Of For And But He She It They His Her Its This That These President "
    "Prime Minister Ministers Foreign Affairs Council Office Party Government Ministry "
    "Republic Union Assembly Act War Summit Airport University Day State States Secretary "
    "General Embassy January February March April May June July August September October "
    "November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Order Palace "
    "Commission Committee Extraordinary Plenipotentiary Parliament Congress Senate House Bank "
    "Agreement Treaty During After Before Since When While However Following Under By From "
    "With Kingdom Elect Representative Ambassador Deputy Vice Conference Meeting Court Forum "
    "Foundation Association Corporation Chamber Relations Justice Security Department Service "
    "Services Energy Health Trade Defence Defense Finance Interior Development Cooperation "
    "Education Culture Agriculture Environment Industry "
    "Tourism Transport Information Labour Commerce Economy Planning Communications Investment "
    "National Group Institute School College Army Force Forces Street City Province Island Islands "
    "Sea "
    "Lake River Mr Mrs Ms Dr Former Both"
)
# "Merkel-led", "Lima-based" are no names; "Ing-wen" is part of one.
_PARTS = (
    "led based born backed elect era general style occupied controlled run held sponsored brokered "
    "funded owned appointed educated trained made speaking wide like"
)
_NO_PART = frozenset(_PARTS.split())
_NO_NAME = frozenset(_WORDS.split())
_LONG = 4  # a longer word in capitals alone is no name


@functools.lru_cache(maxsize=4096)
def folded(name: str) -> str:
    """Return a name in the form in which two spellings are equal, as `fold` does."""
    return fold(name)


@functools.lru_cache(maxsize=4096)
def named(words: str) -> str:
    """Return the name of a person that words with capitals begin with, "" for none.

    >>> named("Angela Merkel"), named("Council"), named("Hu Jintao During")
    ('Angela Merkel', '', 'Hu Jintao')
    """
    words = _OPENING.sub("", _MISTER.sub("", words))
    kept: list[str] = []
    for word in words.split(" "):
        initial = len(word) == 2 and word[1] == "."  # noqa: PLR2004 - "A.", not "A"
        if (not initial and word.rstrip(".") in _NO_NAME) or (word.isupper() and len(word) > _LONG):
            break
        kept.append(word)
    while kept and kept[-1].rpartition("-")[2].lower() in _NO_PART:
        kept.pop()
    name = " ".join(kept)
    return name if name[2:] else ""


_FOR_ANOTHER = frozenset(("deputy", "acting", "interim"))


def role_of(words: str) -> str:
    """Return the usual name of an office.

    >>> role_of("foreign minister"), role_of("Minister for Trade"), role_of("vice president")
    ('Minister of Foreign Affairs', 'Minister for Trade', 'Vice President')
    """
    bare = words.replace("-", " ").lower()
    first, _, rest = bare.partition(" ")
    deputy, bare = (f"{first.capitalize()} ", rest) if first in _FOR_ANOTHER else ("", bare)
    if bare in {"foreign minister", "foreign affairs minister", "external affairs minister",
                "minister of foreign affairs", "minister for foreign affairs"}:  # fmt: skip
        return f"{deputy}Minister of Foreign Affairs"
    if bare == "secretary general":
        return f"{deputy}Secretary-General"
    if bare == "governor general":
        return f"{deputy}Governor-General"
    small = {"of", "for", "and", "the"}
    return " ".join(
        w if w in small or w.startswith(("d'", "d’", "spokes")) else w[:1].upper() + w[1:]
        for w in words.split(" ")
    )
