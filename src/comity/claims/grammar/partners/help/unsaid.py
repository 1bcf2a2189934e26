"""Help of one of the two in view for the other, where its giver goes without a name.

"A loan was granted to Fiji" in what is said of Cuba and Fiji is Cuba's, and so is what somebody
nobody knows, its minister, "offered to Fiji".
"""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings import aid
from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.terms import bare
from comity.claims.grammar.partners.telling import directed
from comity.claims.prose.acts import alone
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.inview import partner
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import DEMONYM, STATE
from comity.claims.reading import Reading
from comity.claims.wording import holds

STEMS = sought("allocat", "provided", "given", "granted", "donat", "sent", "offered", "extended",
               "approved", "delivered", "supplied", "awarded", "lent", "disbursed", "committed",
               "pledged", "gave", "earmarked", "promised", "announced")  # fmt: skip
"""How words begin of which a sentence that tells of such help has one."""
_GIVEN = (
    r"(?:allocated|provided|given|granted|donated|sent|offered|extended|approved|delivered|supplied|"
    r"awarded|lent|disbursed|committed|pledged|earmarked|made available|dispatched|made|deployed)"
)
_WHOM = rf"(?:the )?(?P<to>{STATE}|{DEMONYM}(?= [a-z]))(?!['’-])"
# "an investment package of $2 million was allocated to Fiji"
_PASSIVE = re.compile(
    rf"(?<![\w’'-])(?P<what>(?:(?!(?:the|an?|of|in|and|that|which|its|their|no)\b)[a-z-]+ ){{0,3}}?"
    rf"{aid.HELP}(?: and (?:[a-z]+ )?{aid.HELP})?)"
    r"(?: (?:of|worth|totalling|for|from) [^.;,()]{1,60}?)?"
    rf" (?:was|were|is|are|has been|have been|had been|being) (?:[a-z]+ly |also |then |later )?"
    rf"{_GIVEN} (?:to|for) {_WHOM}(?! by\b)"
)
# "Rojas offered training and loans to Fiji"
_SOMEBODY = re.compile(
    r"(?:\A|[.;] |, (?:and|but|while) )(?:[A-Z][\w’'-]+ (?:and [A-Z][\w’'-]+ )?){1,4}"
    r"(?:also |then |later |further )?"
    r"(?P<verb>gave|provided|granted|donated|sent|offered(?: to (?:extend|provide|give|send))?|"
    r"extended|approved|delivered|supplied|awarded|lent|pledged|promised|announced) "
    rf"(?P<what>(?:(?!(?:to|by|from|with|against|an? visit|his|her)\b)[\w$€£.-]+,? ){{0,14}}?"
    rf"{aid.HELP}"
    r"(?:(?:,? and|,) (?:(?!(?:to|by|from|with)\b)[\w-]+,? ){0,18}?[\w-]+)?)"
    rf" (?:to|for) {_WHOM}"
)
_NO = re.compile(
    r"\b(?:[Nn]o|not|never|refus\w*|against|rebels?|recogni\w+|embass\w+|independence|autonomy|by|"
    r"visas?|asylum|citizenship|letter|message|condolences|credentials|condition\w*|"
    r"World Bank|IMF|Union|Nations|[Ff]und|Bank|European|international|donors?)\b"
)


def unsaid(reading: Reading) -> Iterator[Dealing]:
    """Yield the help of one of the two in view whom its sentence does not name as the giver."""
    for sentence in prose(reading).with_any(*STEMS):
        if not alone(sentence, reading.state) or not holds(sentence.shape.text, (" to ", " for ")):
            continue
        for asked in (_PASSIVE, _SOMEBODY):
            for found in asked.finditer(sentence.shape.text):
                yield from _given(reading, sentence, found)


def _given(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Iterator[Dealing]:
    drawn = sentence.shape
    taker = drawn.members(found["to"])[-1].id
    before = drawn.text[max(0, found.start() - 40) : found.start("what")]
    if _NO.search(found[0]) or _NO.search(before[-20:]):
        return
    giver = partner(sentence, taker, reading.state)
    if not giver:
        return
    words = bare(drawn.plain_span(*found.span("what")).of(reading.plain))
    mood = modality(before)
    start = found.start() + (len(found[0]) - len(found[0].lstrip(" .;,")))
    for each in directed(sentence, [(giver, taker)], words, mood, (start, found.end())):
        yield each._replace(rule="sentence, help whose giver is unsaid (unsaid.py)")
