"""What is signed: the noun phrases that name agreements, treaties, communiqués and the like."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.prose.finding import sought
from comity.claims.prose.shape import ACTOR, ANY, CITY, DEMONYM, ORGANISATION, Shape

NOUNS = sought(
    "agreement", "treat", "pact", "accord", "memorand", "MOU ", "MoU ", "MOUs", "MoUs", "communiqu",
    "protocol", "convention", "charter", "declaration", "concordat", "deal ", "deals ", "deal.",
    "deals.", "deal,", "joint statement", "letter of intent", "letters of intent", "customs union",
    "contract", "compact", "implementing program", "program of co", "programme of co",
    "cooperation pro", "co-operation pro", "cooperation plan", "FTA", "peace of",
    "exchange of n", "exchanges of n",
)  # fmt: skip
"""How the words begin that name agreements."""

_DETERMINER = (
    r"(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Ss]everal|[Mm]any|[Vv]arious|[Ss]ome|[Nn]umerous|[Oo]ne|"
    r"[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|six|seven|eight|nine|ten|eleven|"
    r"twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|\d+|countless|dozens of|multiple|"
    r"[Aa]n? (?:[a-z]{3,} )?(?:number|series|range|set|host|variety|package) of|over|more than|"
    r"[Bb]oth|other|of|this|these)"
)
_TOKEN = (
    r"(?!(?i:an?|the|that|this|with|in|on|by|from|after|that|which|was|were|is|are|be|been|sign|"
    r"signed|"
    r"signing|ratified|concluded|has|have|had|to|between|when|where|whereby|under|during|it|he|she|"
    r"they|would|will|into|at|as|for|who|while|but|or|since|via|through|also|of|became|not|"
    r"establish(?:ed|es)|announced?|agreed?|reached|made|formed|created|adopted|renewed|"
    r"negotiat\w+|"
    r"discuss\w*|including|includes?|its|their|against|despite|because|upon|until|before|did|does|"
    r"do|can|could|may|might|should|both|supports|supported|said|exists?|condemned|launched|"
    r"welcomed|"
    r"behalf)\b)"
    rf"(?:[\w’'.–&/$€£%-]|{ANY})+"
)
_NOUN = (
    r"(?:[Aa]voidance of [Dd]ouble [Tt]axation (?:[Aa]greements?|[Tt]reat(?:y|ies)|"
    r"[Cc]onventions?)|"
    r"[Aa]greements?|[Tt]reat(?:y|ies)|[Pp]acts?|[Aa]ccords?|[Mm]emorand(?:um|a|ums)"
    r"(?: of (?:[Uu]nderstanding|[Cc]o-?operation))?|M[oO]Us?|[Cc]ommuniqu[ée]s?|[Pp]rotocols?|"
    r"(?<!naming )[Cc]onventions?(?! [Cc]ent)|[Cc]harters?(?! flight| plane| carrier| member)|"
    r"[Dd]eclarations?(?! of (?:war|[Ii]ndependence))|[Jj]oint [Ss]tatements?|[Cc]oncordats?|"
    rf"(?<!great )(?<!good )[Dd]eal|(?<!{ACTOR} )[Dd]eals|[Cc]ustoms [Uu]nions?|"
    r"[Ll]etters? of [Ii]ntent|FTAs?|[Ee]xchanges? of [Nn]otes|"
    rf"[Cc]ompacts?|[Pp]eace(?= of (?:(?!Europe|Africa|Asia|Mind|God)[A-Z]|{CITY}))|"
    r"[Ii]mplementing [Pp]rogram(?:me)?s?|[Cc]ontracts?|"
    r"[Pp]rogram(?:me)?s? (?:of|for|on) (?:[Cc]ultural |[Ee]conomic )?[Cc]o-?operation|"
    r"[Cc]o-?operation [Pp](?:rogram(?:me)?s?|lans?))"
)
# What is an agreement only because it is signed: "signed a strategic partnership".
_SIGNED_TOO = (
    r"(?:[Pp]artnerships?|[Aa]lliances?|[Dd]ocuments?|[Ss]ettlements?|[Aa]rrangements?|"
    r"[Ff]rameworks?|[Rr]oad ?maps?|[Aa]ction [Pp]lans?|[Pp]lans? of [Aa]ction|"
    r"[Pp]rogram(?:me)?s?|[Pp]eace|[Uu]nderstandings?|[Ww]aivers?)"
    r"(?! and (?:[\w-]+ ){1,3}?(?:[Aa]greement|[Tt]reat|[Dd]eclaration|[Pp]act|[Aa]ccord))"
)
_LATER = (
    r"(?i:agreement|treat(?:y|ies)|declaration|charter|memorand|pact|accord|protocol|communiqu|"
    r"convention|deal|program|framework|plan)"
)


_PLAIN = (
    r"(?!(?:and|or|the|an?|which|that|then|also|in|on|during|with|between|by|to|for|from|at|of|was|"
    r"were|is|are|has|have|had|called|when|as|under|after|while|since|but|it|they|through|"
    r"[a-z]+ed)\b)"
    r"[a-z][\w-]*"
)
_LISTED = (
    rf"{_PLAIN}(?: {_PLAIN}){{0,2}}(?:, {_PLAIN}(?: {_PLAIN})?){{1,5}},? and {_PLAIN}"
    rf"(?: {_PLAIN})?(?![\w-])"
)
"""Matters that are listed: "trade, science and culture"."""


def _phrase(noun: str) -> str:
    """Return the pattern of a noun phrase with such a noun."""
    return (
        rf"(?P<det>(?:{_DETERMINER} )*)[\"“]?(?P<mods>(?:{_TOKEN} ){{0,8}}?)(?P<noun>{noun})"
        rf"(?![\w-]| {_LATER})[\"”]?"
        r"(?P<tail> (?:on|for|of|regarding|concerning|establishing) "
        rf"(?:the {_TOKEN}(?: {_TOKEN}){{0,4}}"
        rf"(?: of (?:the |an? )?(?:{_LISTED}|{_TOKEN}(?: {_TOKEN}){{0,4}}))?|"
        rf"{_LISTED}|{_TOKEN}(?: {_TOKEN}){{0,6}}))?"
    )


LISTED_ON = r"(?:[^.;,]|, (?!however\b)(?=[\w-]+(?: [\w-]+){0,4}(?:,| and | was | were )))"
"""A sign within a phrase: a comma is one only between the parts of a list."""
PHRASE = _phrase(_NOUN)
"""A noun phrase that names an agreement, in a shape's text."""
SIGNED_PHRASE = _phrase(rf"(?:{_NOUN}|{_SIGNED_TOO})")
"""A noun phrase that names what is signed."""

_MOST = 8  # words before the noun that are of its phrase
_NOUN_AT = re.compile(rf"(?<![\w-])(?:{_NOUN})(?![\w-])")
_SIGNED_AT = re.compile(rf"(?<![\w-])(?:{_NOUN}|{_SIGNED_TOO})(?![\w-])")
_WORD = re.compile(_TOKEN)
_DETERMINERS = re.compile(rf"(?<![\w-])(?:{_DETERMINER} )+$")
_JOINS = re.compile(r"(?:(?:and|or) )+")
# "the Union and the Cuba–Fiji Treaty": a name goes over no list.
_LISTED_BEFORE = re.compile(rf"{ANY},? and (?={ANY}[–—-])")
_FAR = 40
_QUOTES = frozenset('"“')


def phrases(
    pattern: re.Pattern[str], text: str, *, signed: bool = False
) -> Iterator[re.Match[str]]:
    """Yield where a pattern that begins with a phrase matches in a shape's text.

    It is tried where the words of a noun's phrase begin alone, not at every word. ``signed`` takes
    in the nouns of what is an agreement only because it is signed; its matches may overlap.
    """
    done = 0
    for noun in (_SIGNED_AT if signed else _NOUN_AT).finditer(text):
        if noun.start() < done:
            continue
        match = pattern.match(text, _beginning(text, noun.start(), done))
        if match:
            done = match.end("noun") if signed else match.end()
            yield match


def _beginning(text: str, at: int, done: int) -> int:
    """Return where the phrase begins whose noun is at ``text[at]``, not before ``done``."""
    start = at
    for _ in range(_MOST if text[at - 1 : at] == " " else 0):
        space = text.rfind(" ", done, max(start - 1, done))
        word = text[max(space + 1, done) : start - 1]
        if start - 1 <= done or not word or not _WORD.fullmatch(word):
            if word[:1] in _QUOTES and _WORD.fullmatch(word[1:]):
                start = max(space + 1, done)
            break
        start = max(space + 1, done)
    start -= start == at > done and text[at - 1] in _QUOTES
    listed = _LISTED_BEFORE.search(text, start, at)
    if listed:
        return listed.end()
    joins = _JOINS.match(text, start, at)
    if joins:
        return joins.end()
    before = _DETERMINERS.search(text, max(done, start - _FAR), start)
    return before.start() if before else start


_PLAIN_TYPES = {
    "exchange": "exchange of notes",
    "treat": "treaty", "memorand": "mou", "mou": "mou", "communiqu": "communique",
    "protocol": "protocol", "convention": "convention", "charter": "charter",
    "declaration": "declaration", "joint statement": "joint statement", "concordat": "concordat",
}  # fmt: skip
_LITTLE = frozenset(
    ("bilateral", "new", "several", "first", "historic", "major", "important", "joint", "various",
     "similar", "formal", "final", "official", "further", "additional", "international",
     "multilateral", "other", "second", "third", "landmark", "interim", "comprehensive",
     "permanent", "multiple", "few", "increased", "landmark", "recent", "such", "relevant",
     "future", "draft", "pending", "proposed", "possible", "potential", "planned", "last",
     "current", "existing", "separate", "longstanding", "special", "binding", "lasting", "key",
     "earlier", "wide-ranging", "full", "original", "significant", "long-pending",
     "unprecedented", "ambitious", "so-called", "controversial", "extensive", "postwar", "secret",
     "enhanced", "four-point", "subsequent", "initial", "certain", "own", "corresponding", "s",
     "many", "about", "around", "nearly", "approximately", "over", "some", "billion", "million",
     "dozen", "formally", "bi-lateral", "multi-lateral", "least", "necessary",
     "two", "three", "four", "no")
)  # fmt: skip
_MATTERS = frozenset(
    ("and", "of", "for", "open", "skies", "consular", "legal", "judicial", "relief", "travel",
     "strategic", "criminal", "police", "information", "data", "space", "climate", "agricultural",
     "industrial", "digital", "monetary", "currency", "swap", "market", "avoidance", "working",
     "holiday", "political", "dialogue", "stolen", "vehicle", "bilateral",
     "preferential", "joint", "regional", "global")
)  # fmt: skip
"""Words of a name that tell its matter, besides `MATTER`."""
_JOINING = frozenset({"and", "the", "-", "–", "of", "for"})
_TOLD_OF = frozenset({"treaty", "convention"})
"""Types that are given with what they are about."""
MATTER = re.compile(
    r"\b(?:trad|ship|tax|visa|invest|transport|service|extradit|defen[cs]e|secur|milit|aviat|"
    r"co-?op|waive|"
    r"peace|friend|partner|econom|fish|border|bound|cultur|educat|health|access|immun|associat|"
    r"custom|"
    r"union|energ|nuclear|framework|shar|protect|promot|marit|readmi|air|water|exchange|free|"
    r"holiday|"
    r"cease|arm|weapon|oil|gas|assist|understand|recogn|surrender|alliance|aggress|demarc|delimit|"
    r"stabili|relat|techn|scien|touris|labou?r|social|pension|double|loan|financ|aid|develop|"
    r"program|"
    r"prosper|integrat|normali|settle|withdraw|transfer|transit|commerc|navigat|amity|non-|"
    r"mutual|lease|base|"
    r"currenc|monetar|judicial|consular|police|travel|space)"
)
_SIGNS = re.compile(ANY)
_CAPITAL = (
    r"(?!(?:Between|With|Among|January|February|March|April|May|June|July|August|September|October|"
    r"November|December)\b)[A-Z][\w-]+"
)
_WHAT = re.compile(r" [a-z]+ the ")
_OF_PLACE = re.compile(rf" of (?:{_CAPITAL}|{ANY})(?:,? (?:and )?{_CAPITAL}){{0,4}}(?![\w’'-])")
_CUT_NAME = re.compile(rf"(?:\b[Tt]he )?(?:(?:{_CAPITAL}|{ANY}) ){{1,5}}$")
_REACH = 80
_TAIL_NAMED = re.compile(
    rf" (?:of|on|for) {_CAPITAL}(?: {_CAPITAL}){{0,4}}"
    rf"(?:(?:, {_CAPITAL}(?: {_CAPITAL})?){{0,5}},? and {_CAPITAL}(?: {_CAPITAL}){{0,3}})?"
)
_WHOSE = re.compile(rf"{ACTOR}|{DEMONYM}|{CITY}")
_BILATERAL = re.compile(r"\b[Bb]i-?lateral ")
_FEW = 2
_CUT = frozenset("0123456789-–—$€£")  # years, sums, and what is left of "Indo-Fijian"
_ASKS = re.compile(
    r" \w+ (?:what|how|which|whether|when|where|who|(?!(?:fish|shipp|shar|hous|bank|farm|train|min|"
    r"manufactur|build|broadcast|process|ranch|whal)ing\b)[a-z]+ing\b)"
)
_ENDS = re.compile(r",? (?:and|including|worth|aimed|valid|signed|after)$|[,.]+$")


# "the Cinnamon Bay accord": a proper name before a small noun, which no matter and no land is.
_SMALL_NOUN = re.compile(r"(?:agreement|accords?|treaty|declaration|pact)")
_PROPER = re.compile(
    rf"(?:(?:(?![A-Z][\w-]*(?:ean|ian|ican|ern|eral) )[A-Z][\w’'–-]+|{CITY}) ){{1,3}}"
)


class Treaty(NamedTuple):
    """What is signed: its type in the words of the text, its name, and if there are several."""

    type: str
    name: str
    plural: bool


def treaty(match: re.Match[str], words: str, tail: str = "") -> Treaty:
    """Return what a phrase names; ``words`` is the phrase as printed, without determiner.

    The match must have the groups of `PHRASE`; ``tail`` is what is printed behind it.
    """
    noun = match["noun"].lower()
    plural = noun.endswith(("s", "a")) and not noun.endswith("us")
    name = _name(words, tail) or _proper(match, words)
    for stem, usual in _PLAIN_TYPES.items():
        if noun.startswith(stem):
            told = _matter(_modifiers(match["mods"])) if usual in _TOLD_OF else []
            told = [] if name and _titled(match) else told
            told = [each for each in told if each != "peace"]
            while told and told[0] in _JOINING:
                told.pop(0)
            if usual == "declaration" and "joint" in match["mods"].lower().split():
                told = ["joint"]
            return Treaty(" ".join([*told, usual]), name, plural)
    head = noun.removesuffix("s")
    if match["tail"] and match["tail"].startswith(" establishing"):
        return Treaty(f"{head}{_clean(match['tail'])}", name, plural)
    mods = [each for each in _modifiers(match["mods"]) if each != "friendly"]
    about = _clean(match["tail"]).lower() if _WHAT.match(match["tail"] or "") else ""
    if not mods and about and not about.endswith((" of", " the")):  # "on the use of water"
        return Treaty(f"{head}{about}", name, plural)
    if not mods and "," in (match["tail"] or ""):  # "on trade, science and culture"
        return Treaty(f"{_clean(match['tail']).strip().partition(' ')[2]} {head}", name, plural)
    if not mods and match["tail"]:
        mods = _modifiers(_clean(match["tail"]).strip().partition(" ")[2])
    if not mods and not name and _BILATERAL.search(match["mods"]):
        mods = ["bilateral"]
    return Treaty(" ".join([*mods, head]), name, plural)


def _titled(match: re.Match[str]) -> bool:
    """Say whether a treaty's name tells more than its matter: "the Suva Fishing Treaty"."""
    told = _LITTLE | _MATTERS
    named = [each for each in match["mods"].split() if each[0].isupper() or _WHOSE.match(each)]
    named = [each for each in named if each.lower() not in told and not MATTER.match(each.lower())]
    return match["noun"].startswith("Treaty") and bool(named)


def _modifiers(words: str) -> list[str]:
    """Return the words that say what an agreement is about; of a proper name the last ones."""
    tokens = [each.strip(",'\"“”") for each in _SIGNS.sub(" ", words).split()]
    tokens = [each for each in tokens if re.search(r"\w", each) and not _CUT & {each[0], each[-1]}]
    proper = sum(each[0].isupper() for each in tokens) * 2 > len(tokens)
    # "a bilateral trade agreement", but "a Bilateral Immunity Agreement"
    kept = [e.lower() for e in tokens if e.lower() not in _LITTLE or (proper and e == "Bilateral")]
    if proper:
        return _matter(kept)
    while kept and kept[0] in _JOINING:
        kept.pop(0)
    while kept and kept[-1] in _JOINING:
        kept.pop()
    return kept


def _matter(words: list[str]) -> list[str]:
    """Return the last words that tell a matter: "the Prespa Agreement" is of a place."""
    first = len(words)
    while first and (MATTER.match(words[first - 1]) or words[first - 1] in _MATTERS):
        first -= 1
    while first < len(words) and words[first] in _JOINING:
        first += 1
    return words[first:]


def named_for(match: re.Match[str]) -> int:
    """Return where a name ends that a place or a matter closes: "the Treaty of Suva"."""
    place = _OF_PLACE.match(match.string, match.end("noun"))
    return place.end() if place else match.end("noun")


def told_to(match: re.Match[str]) -> int:
    """Return where the words of a phrase end that tell what it is about."""
    return match.end("noun") + len(_clean(match["tail"]) if match["tail"] else "")


def begins(text: str, at: int) -> int:
    """Return where a name begins that is cut at its "of": "the Suva Zone of Friendship Treaty"."""
    of = at - len("of ") if text.endswith(" of ", 0, at) else at
    cut = _CUT_NAME.search(text, max(0, of - _REACH), of) if text.startswith("of ", of) else None
    return cut.start() if cut else at


def _clean(tail: str) -> str:
    """Return a tail up to its first sign, without the words that lead on."""
    if _ASKS.match(tail):
        return ""  # "on what Peru will pay", "for buying ships"
    sign = _SIGNS.search(tail)
    bare = (tail[: sign.start()] if sign else tail).rstrip()
    while (cut := _ENDS.search(bare)) is not None:
        bare = bare[: cut.start()].rstrip()
    return f" {bare.strip()}"


def _name(words: str, tail: str) -> str:
    """Return the proper name that words are, of two capitals at least, with its tail's words."""
    named = words.removeprefix("The ")
    while named and not named[0].isupper():
        named = named.partition(" ")[2]
    further = _TAIL_NAMED.match(tail)
    capitals = [
        each for each in f"{named}{further[0] if further else ''}".split() if each[:1].isupper()
    ]
    if len(capitals) < _FEW or not words.rpartition(" ")[2][:1].isupper():
        return ""
    return f"{named}{further[0]}" if further else named


def _proper(match: re.Match[str], words: str) -> str:
    """Return the proper name that what is agreed is called by: "the Cinnamon Bay accord"."""
    name = words.removeprefix("the ").removeprefix("The ")
    known = name != words or match["det"].lower().endswith("the ")
    if not known or not _SMALL_NOUN.fullmatch(match["noun"]):
        return ""
    said = {*match["mods"].lower().split()}
    plain = said & (_LITTLE | _MATTERS) or any(MATTER.match(each) for each in said)
    return name if not plain and _PROPER.fullmatch(match["mods"]) else ""


_OF_ALL = re.compile(
    r"(?:Treat(?:y|ies)|Convention|Protocol|Charter|Covenant|Declaration|Statute)s?$"
)
_NAMED_BY = re.compile(rf"[A-Z]|{CITY}")
_OF_BODY = re.compile(rf"{ORGANISATION} ")
_OF_ONE_BODY = re.compile(r"(?i:treaty|convention|protocol|charter|covenant|statute)$")


def of_many(match: re.Match[str]) -> bool:
    """Say whether a phrase names what many states sign: "the Suva Convention", "the UN treaty"."""
    det = match["det"].strip().lower()
    if not det and _OF_BODY.match(match["mods"]):  # its sign holds the article
        return bool(_OF_ONE_BODY.match(match["noun"]))
    named = _NAMED_BY.match(match["mods"]) or re.match(r" (?:on|for|of) ", match["tail"] or "")
    return bool(det == "the" and _OF_ALL.match(match["noun"]) and named)


def date_inside(drawn: Shape, start: int, end: int) -> str:
    """Return the one date that stands in ``text[start:end]``: "the 1960 Security Treaty"."""
    for piece in drawn.within(start, end, "date"):
        date = piece.date
        if date and not date.role and date.kind in {"day", "month", "year"}:
            return date.first
    return ""
