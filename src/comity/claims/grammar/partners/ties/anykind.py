"""Ties of whatever kind: by any adjective that is neither formal, nor bad, nor of no weight.

"keeps low-key but fruitful contacts with Fiji", "relations with Fiji were few but meaningful": what
ties are like is told by an open class, so those are listed that tell of none.
"""

import functools
import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.counterparts import counterparts
from comity.claims.grammar.dealings.dealings import Dealing, third_named
from comity.claims.grammar.dealings.moods import mood_of
from comity.claims.grammar.dealings.rapport import FINITE, SPOILT, STRAINED, TROUBLED, WEAK, WISHED
from comity.claims.grammar.dealings.terms import bare
from comity.claims.grammar.dealings.untold import by_others, only_named
from comity.claims.grammar.dealings.whole import clause_close, whole
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ANY, ORGANISATION, Shape
from comity.claims.reading import Reading
from comity.claims.wording import any_of, holds
from comity.spans import Span

STEMS = sought("relation", "ties", "links", "bonds", "contact", "cooperat", "co-operat", "rapport",
               "collaborat", "friendship", "partnership", "alliance", "dialogue", "engagement",
               "affiliation", "association", "exchange", "interaction", "connection",
               "coordinat", "understanding", "affinit", "kinship")  # fmt: skip
"""How words begin of which a sentence that tells of ties has one."""
_TIES = (
    r"(?:relations(?:hips?)?|ties|links|bonds?|contacts?|friendships?|partnerships?|alliances?|"
    r"co-?operation|collaboration|dialogues?|engagement(?= (?:with|between)\b)|"
    r"affiliations?(?= (?:with|to|between)\b)|interactions?|"
    r"connections?|exchanges|rapport|co-?ordination|affinit(?:y|ies)|kinship|"
    r"(?<=mutual )understanding|associations?(?= (?:with|between)\b))"
)
# Words that no phrase of adjectives goes over: it begins behind them.
_NO_ADJECTIVE = any_of(
    ["a", "an", "the", "its", "their", "his", "her", "our", "your", "this", "that", "these",
     "those", "such", "any", "no", "some", "all", "both", "each", "every", "either", "neither",
     "of", "in", "on", "at", "by", "for", "from", "to", "with", "into", "under", "over", "about",
     "between", "among", "amongst", "through", "towards?", "against", "despite", "as", "than",
     "upon", "within", "without", "during", "since", "until", "before", "after", "via", "per",
     "amid", "due", "because", "although", "though", "while", "whereas", "when", "where", "if",
     "unless", "whether", "which", "who", "whom", "whose", "what", "how", "why", "so", "then",
     "also", "only", "just", "even", "still", "already", "again", "not", "never", "nor", "or",
     "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "having", "do",
     "does", "did", "will", "would", "can", "could", "may", "might", "shall", "should", "must",
     "it", "they", "he", "she", "we", "them", "itself", "themselves", "there", "here", "now",
     "two", "three", "four", "five", "first", "second", "third", "many", "several", "few",
     "numerous", "various", "certain", "other", "another", "more", "most", "much", "less",
     "own", "same", "new", "initial", "early", "earlier", "previous", "prior", "former", "later",
     "current", "present", "recent", "future", "possible", "potential", "alleged", "existing",
     "remaining", "subsequent", "further", "ha(?:s|ve|d)", "keeps?", "kept", "shares?", "shared",
     "enjoy(?:s|ed)?", "maintain(?:s|ed)?", "including", "regarding", "concerning", "public",
     "foreign", "industrial", "human", "labou?r", "international", "external", "world",
     "global", "and", "but", "yet"]
)  # fmt: skip
# Adjectives that say nothing of how two get on.
_BARE = any_of(
    ["diplomatic", "bilateral", "official", "formal", "consular", "ambassadorial", "full",
     "foreign", "normal", "normali[sz]ed", "state", "inter-?state", "interstate", "mutual",
     "established", "restored", "re-?established", "renewed", "resumed", "permanent", "treaty",
     "general", "overall", "multilateral", "regional", "trilateral", "contemporary", "modern",
     "non-?resident", "governmental", "de jure", "de facto", "quasi-diplomatic", "semi-official",
     "legal", "contractual", "direct", "said", "whole", "entire", "specific", "particular",
     "different", "like", "reestablished", "interim", "personal", "domestic", "internal",
     "ministerial", "tripartite", "resident", "embassy-level", "ambassador-level", "embassy",
     "level", "narrow(?:er)?", "cross-[a-z]+", "independence", "bi-?lateral",
     "main", "longest", "sole", "consulate", "re-?establish\\w*"]
)  # fmt: skip
# Adjectives of ties that are none, or no good.
_BAD = any_of(
    ["limited", "minimal", "negligible", "non-?existent", "nonexistent", "scarce", "sparse", "thin",
     "weak", "weaker", "weakened", "low", "lower", "little", "minor", "small", "marginal", "modest",
     "insignificant", "insufficient", "inactive", "dormant", "cool", "cooler", "worse", "worst",
     "worsening", "deteriorating", "declining", "ambivalent", "ambiguous", "complex", "mixed",
     "fluctuating", "varied", "uncertain", "unclear", "unknown", "impossible", "unlikely",
     "colonial", "love-hate", "checkered", "chequered", "patchy", "erratic", "uneven", "unequal",
     "one-sided", "broken", "severed", "suspended", "frozen", "halted", "cut", "ended", "lost",
     "lapsed", "damaged", "confrontational", "competitive", "contested", "controversial", "illegal",
     "illicit", "criminal", "hostile", "inimical", "antagonistic", "conflicted", "conflicting",
     "abusive", "exploitative", "disastrous", "lukewarm", "tepid", "indifferent", "remote",
     "lacking", "absent", "sexual", "marital", "causal",
     "unsettled", "unsatisfactory", "unresolved", "worrying", "violent", "ill", "estranged",
     "occasional", "infrequent", "irregular", "sporadic", "rare", "intermittent", "nominal",
     "terrorist", "first-ever", "loose", "tensions?", "conflicts?", "rivalry", "wars?", "peace",
     "telephone", "stock", "public-private", "dangerous", "suspicious", "adverse", "negative",
     "nuclear", "covert"]
)  # fmt: skip
_FORBIDDEN = rf"(?:{_NO_ADJECTIVE}|{STRAINED}|{_BAD})(?![\w-])"
# What ends like a verb is one, but for these: "maintains", "keeping", "led".
_VERBAL = (
    r"(?![a-z]+(?<!ou)(?<!es)(?<!sport)(?<!es)s(?![\w-])|"
    r"(?!(?:trusted|privileged|varied|balanced|valued|deep-rooted|unparalleled|unprecedented|"
    r"united|committed|sophisticated|diversified|concerted|integrated|tested|unlimited|related|"
    r"growing|working|lasting|ongoing|thriving|flourishing|enduring|evolving|budding|burgeoning|"
    r"trading|sporting|trusting|promising|interesting|outstanding|emerging|warming|"
    r"everlasting|rewarding|satisfying|blossoming|engineering|manufacturing|banking|shipping|"
    r"training|mining|farming|fishing|teaching|twinning|overarching|binding)(?![\w-]))"
    r"[a-z]+(?:ed|ing)(?![\w-])|"
    r"(?:built|led|sought|saw|made|held|began|begun|forged|took|gave|found|left|broke|met|cut|ran|"
    r"went|came|brought|drew|grew|set|put|let|won|lost|got|get|build|develop|seek|establish|see|"
    r"keep|have|share|enjoy|maintain|forge|foster|strengthen|improve|expand|promote|deepen|boost|"
    r"enhance|increase|sever|cement|restore|resume|broaden|create|form|value|pursue|cultivate|"
    r"normali[sz]e|renew|retain|continue|make|hold|begin|become|remain|reinforce|bolster|"
    r"intensify|consolidate|discuss|exchange|initiate|encourage|advance|emphasi[sz]e|"
    r"prioriti[sz]e|support|upgrade|facilitate|accelerate|mend|repair|step up|end|break|lack|"
    r"need|want|take|draw|[a-z]+(?:i[sz]e|ify)|cease|stop|halt|limit|ban|delay|oppose|formali[sz]e|froze|freeze|balance|sabotage|broke[n]?|off|up|out|tighten|"
    r"drive|drove|strength|suspend|back|welcome|terminate|cancel|hinder|affect|damage|harm|"
    r"favou?r|open|nurture|solidify|sustain|launch|know|study|"
    r"countries|states|nations|government|president|minister|people|years|time|way|part|terms|"
    r"state|member|country|based|said|given|known|seen|been|gone|done|taken|kept|paid)(?![\w-]))"
)
_ADJECTIVE = re.compile(rf"(?!{_FORBIDDEN})(?![a-z]+ly$){_VERBAL}[a-z][a-z-]*")
_DEGREE = re.compile(
    r"(?!(?:on|respective|name|notab|especial|particular|main|most|final|recent|formal|"
    r"official|initial|primari|large|chief|sole|mere|present|current|former|previous|ear|"
    r"part|direct|quick|late|simp|short|immediate)ly$)[a-z]+ly|very|quite|ever"
)
_NOUN = re.compile(rf"(?<= ){_TIES}(?![\w’'-])")
# "political, economic and low-key cultural ties"
_KIND = re.compile(r"(?P<how>[a-z][a-z, -]* )(?P<noun>[a-z-]+)")
_MANY = 7
"""No more words are looked at before a noun."""
_QUOTES = frozenset('"“')
_LINKS = frozenset({"and", "but", "yet"})
_PLAIN = re.compile(_BARE)
_SO = (
    r"(?:(?:also|both|still|now|very|quite|rather|always|often|once|again|long|since|then|thus|"
    r"however|at times|on the whole|considered(?: to be)?|described as|regarded as|seen as|"
    r"characteri[sz]ed as|said to be|[a-z]+ly),? )*"
)
_GOODNESS = (
    r"(?:[a-z-]{2,}(?:ful|ous|ial|ual|ical|ive|able|ible|ary|some|ic|ant|ent|lent|orary|less)|"
    r"[a-z]+-[a-z]+(?:ed|ing|ly)|(?:long-?)?standing|close|good|great|warm|strong|deep|broad|firm|"
    r"sound|solid|smooth|steady|brotherly|friendly|neighbou?rly|timely|lively|healthy|wealthy|"
    r"robust|rich|fine|better|best|special|normal(?= and)|cordial|genial|vital|tight|thriving|"
    r"flourishing|growing|"
    r"evolving|deepening|improving|expanding|lasting|enduring|trusting|promising|"
    r"outstanding|interesting|satisfying|blossoming|booming|top|diverse|intense|close-knit|"
    r"unique|fraternal|privileged|intimate|traditional|mature|secure|open|wide|vast)"
)
# "relations with Fiji have always been productive"
LIKE = re.compile(
    rf"(?<![\w’'-])(?P<noun>[Rr]elations(?:hips?)?|[Tt]ies|[Ll]inks|[Bb]onds|[Cc]ontacts|"
    rf"[Cc]o-?operation|[Ff]riendship|[Pp]artnership|[Aa]lliance|[Cc]ollaboration|[Dd]ialogue|"
    rf"[Cc]o-?ordination|[Rr]apport)(?P<whom>(?: (?:between|with|to|of|among|towards?|"
    rf"in)(?: (?!(?:that|which|who|is|are|was|were|has|"
    rf"have|had|as|when)\b)[^ .;,()]+){{1,9}}?)?),?"
    rf" (?:is|are|was|were|remain(?:s|ed)?|stay(?:s|ed)?|became|"
    rf"(?:has|have|had) (?:[a-z]+ ){{0,2}}?(?:been|remained|become|grown|stayed|proven|proved)|"
    rf"grew|proved) {_SO}"
    rf"(?P<how>(?:limited (?:but|yet) |few (?:but|yet) |modest (?:but|yet) |complex (?:but|yet) )?"
    rf"(?!(?:{_FORBIDDEN}|{_BARE}(?![\w-])))(?!(?:different|independent|dependent|"
    rf"responsible|subject|visible|evident|apparent|necessary|contingent|absent|crucial|critical|"
    rf"historic|present|impossible|possible|available|important|significant|essential|vital|"
    rf"reminiscent|representative|indicative|based|similar|typical|basic|ent|consistent with|"
    rf"subsequent|silent|uncertain|recent|sensitive|delicate|competitive|problematic|negative|"
    rf"tumultuous|dangerous|contentious|acrimonious|disastrous|precarious|suspicious|pervasive|"
    rf"ambivalent|controversial|crucial|chaotic|less|worthless|abusive|reactive|passive|"
    rf"asymmetrical|hierarchical|skeptical|critical|confidential|special[a-z]+|partial|"
    rf"unofficial|unequal|transactional|tense|volatile|fragile|expensive)(?![\w-])){_GOODNESS}"
    rf"(?:(?:,? and|,| but| yet) (?!{_FORBIDDEN}){_GOODNESS})?)(?![\w-])"
    rf"(?! (?:all(?:y|ies)|partners?|friends?|neighbou?rs?|enem\w+|rivals?|members?)\b)"
    rf"(?=[.,;:)]|$| (?:and|but|with|to|since|in|on|at|under|during|despite|as|throughout|because|"
    rf"for|until|through|over|due|thanks|between|from|after|before|when|while|although|today|now|"
    rf"both|enough|ones?|relations\w*|partnership|friendship|ties|bond|alliance)\b)"
)
# What follows upon ties that are no part of a name or of another noun: "cooperation plan".
_GOES_ON = re.compile(
    r"[\"”]?(?:[.,;:)]|$| (?:with|between|among|to|towards?|and|or|but|in|on|of|for|at|from|by|as|"
    r"since|until|during|over|under|through|via|after|before|while|when|where|which|that|who|"
    r"because|due|despite|against|throughout|within|across|both|also|so|is|are|was|were|has|have|"
    r"had|can|could|will|would|may|might|began|grew|led|dating|ranging|based|came|became|"
    r"[a-z]+ly|[a-z]+ed)\b| [(–—])"
)
_NAME = re.compile(
    r"[ -](?i:agreements?|treat(?:y|ies)|charters?|memorand|pacts?|accords?|protocols?|"
    r"organi[sz]ations?|councils?|funds?|banks?|program|forum|summits?|partners?\b|agenc|"
    r"commission|committee|department|office|minist|ministry|officer|group|rates?|"
    r"students?|between (?:people|them|the (?:people|police|army)))"
)
# "no trade contacts", "lack of trade links", "to end", "a treaty on friendly relations"
_NONE = re.compile(
    r"\b(?:interrupt\w*|exempt\w*|impossible|no|not|never|nor|without|lack\w*|little|few|"
    r"rejected|refus\w+|against|absence|"
    r"strain\w*|sabotag\w*|pav\w+ the way|basis for|opportunit\w+|potential|prospects?|"
    r"focus(?: of)?|goals?|priorit\w+|objectives?|aims?|strateg\w+ for|seeds?|difficult\w+|"
    r"plans? for|term|definitions?|eliminat\w+|remov\w+|dissolv\w+|revok\w+|suspend\w*|cut\w*|"
    r"halt\w*|cancel\w*|any|sever(?:s|ed|ing)?|end(?:s|ed|ing)?|fr[eo]ez\w*|frozen?|broke\w*|"
    r"unable|fail\w*|criticis\w+|criticiz\w+|accus\w+|alleg\w+|terminat\w+|banned|forb\w+|"
    r"abolish\w*|"
    r"restrict\w*|instead of|rather than)\b[^.;,]{0,40}$"
)
_TITLED = re.compile(
    r"\b(?:[Aa]greements?|[Tt]reat(?:y|ies)|[Pp]acts?|[Pp]rotocols?|[Aa]ccords?|[Mm]emorand\w+|"
    r"[Cc]onventions?|[Dd]eclarations?|[Pp]riorit\w+|[Mm]inist\w+|[Cc]ommittees?|[Cc]ommissions?|[Tt]alks|"
    r"[Dd]iscuss\w*|[Ss]ummits?|[Mm]eetings?|[Cc]onferences?|[Nn]egotiat\w+|[Cc]ontracts?|"
    r"[Ff]rameworks?|"
    r"MoUs?|MOUs?)\b[^.;]{0,80}$"
)
# "member of the oil alliance", "the military alliance": a body, and no ties of two
_BODY = re.compile(r"\b(?:[Tt]he|[Mm]embers?(?: of)?|[Jj]oin\w*|of [A-Z]\w+) (?:[a-z]+ ){0,2}$")
_WITH = re.compile(r" (?:with|between|to|among)\b")
_BODIES = ("lliance", "artnership", "ssociation")
_BY_BODY = re.compile(rf"{ORGANISATION} $")
_OTHERS = re.compile(rf" (?:with|to|towards?|between|among) [^{ANY[1:-1]}]*$")
_WITH_OTHERS = re.compile(
    r" (?:with|to|towards?) (?:other|most|many|several|some|all|various|both)\b"
    rf"[^.;,{ANY[1:-1]}]*(?=[.;,]|$)"
)
_FAR = 90


def any_kind(reading: Reading) -> Iterator[Dealing]:
    """Yield what the sentences of a document say of ties of any kind."""
    for sentence in prose(reading).with_any(*STEMS):
        text = sentence.shape.text
        for noun in _NOUN.finditer(text):
            start = _begins(text, noun.start())
            found = _KIND.fullmatch(text, start, noun.end()) if start < noun.start() else None
            words = _kind(found) if found else ""
            if found and words:
                yield from _told(reading, sentence, found, words)
        if holds(text, (" is ", " are ", " was ", " were ", "remain", " been ", "ecame", " grew ",
                        "become", "stay", "prove", "grown")):  # fmt: skip
            for found in LIKE.finditer(text):
                if _OTHERS.match(found["whom"]) or _WITH_OTHERS.match(text, found.end()):
                    continue  # "relations with other islands are warm": with whom, nobody knows
                words = f"{found['how']} {found['noun'].lower()}"
                yield from _told(reading, sentence, found, words)


def _begins(text: str, at: int) -> int:
    """Return where the adjectives begin that stand before a noun at ``text[at]``."""
    begins, joined, listed = at, False, False
    end = at - 1
    for _ in range(_MANY):
        start = text.rfind(" ", 0, end) + 1
        start += text[start : start + 1] in _QUOTES
        word = text[start:end].removesuffix(",")
        comma = text.startswith(",", end - 1)
        if word in _LINKS:
            if joined or comma:
                break
            joined = listed = True
        elif comma and not listed:
            break
        elif _adjective(word):
            begins, joined = start, False
        elif begins < at and not joined and not comma and _DEGREE.fullmatch(word):
            begins = start
        else:
            break
        if not text.startswith(" ", start - 1):
            break
        end = start - 1
    return begins


@functools.lru_cache(maxsize=4096)
def _adjective(word: str) -> bool:
    """Say whether a word may be an adjective of ties that are there, and not bad."""
    return _ADJECTIVE.fullmatch(word) is not None


def _kind(found: re.Match[str]) -> str:
    """Return the words for ties, "" where their adjectives say nothing of how two get on."""
    how = [each.strip(",") for each in found["how"].split()]
    bare_noun = found["noun"].endswith(("ations", "ationship", "ationships", "ties", "links",
                                        "ontact", "ontacts", "xchanges"))  # fmt: skip
    if bare_noun and all(_PLAIN.fullmatch(each) for each in how if each not in _LINKS):
        return ""
    return bare(found[0])


def _told(
    reading: Reading, sentence: Sentence, found: re.Match[str], words: str
) -> Iterator[Dealing]:
    drawn, text = sentence.shape, sentence.shape.text
    before = text[max(0, found.start() - _FAR) : found.start()]
    if _NAME.match(text, found.end()) or not _GOES_ON.match(text, found.end()):
        return
    if _TITLED.search(before) or _NONE.search(before):
        return
    bracketed = text.count("(", 0, found.start()) > text.count(")", 0, found.start())
    if bracketed or only_named(text, found) or _names_body(text, found):
        return
    if SPOILT.search(before) or TROUBLED.search(before) or WEAK.match(text, found.end()):
        return
    if not FINITE.search(text):
        return
    mood = mood_of(before) or modality(found[0])
    if WISHED.search(before):
        mood = mood or "intended"
    guess = sentence.passage.role not in {"note", "caption"}
    pairs = counterparts(sentence, found.start(), found.end(), reading.state, guess=guess)
    inside = by_others(drawn, found.start(), found.end())
    for one, other in pairs if mood != "denied" else ():
        if third_named(sentence, one, other) or inside & {one, other}:
            continue
        span = _extent(drawn, found, {one, other})
        yield Dealing(
            one, other, words, "", mood, span.start, span.end, sentence.span.end,
            rule="sentence, ties of any kind (anykind.py)",
        )  # fmt: skip


def _names_body(text: str, found: re.Match[str]) -> bool:
    """Say whether words for ties name a body: "a member of the oil alliance"."""
    if _BY_BODY.search(text, 0, found.start()):
        return True
    body = found["noun"].rstrip("s").endswith(_BODIES) and not _WITH.match(text, found.end())
    return body and bool(_BODY.search(text, max(0, found.start() - _FAR), found.start()))


def _extent(drawn: Shape, found: re.Match[str], parties: set[str]) -> Span:
    """Return the clause of words for ties, with whoever of the two is named behind them."""
    text = drawn.text
    start = text.rfind("; ", 0, found.start()) + 2 if "; " in text[: found.start()] else 0
    end = found.end()
    for piece in drawn.within(end, clause_close(text, end), "state", "organisation", "pair"):
        if parties & {each.id for each in piece.members}:
            end = piece.at + 1
    return drawn.plain_span(start, whole(text, start, end))
