"""In what two work together, where the field comes first: "Tourism is an area of cooperation"."""

import re
from collections.abc import Iterator
from itertools import combinations

from comity.claims.grammar.dealings.counterparts import counterparts
from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.whole import whole
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.inview import between
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ANY
from comity.claims.reading import Reading

STEMS = sought("area", "field", "sector", "sphere", "pillar", "domain", "cornerstone",
               "Area", "Field", "Sector", "Sphere")  # fmt: skip
"""How words begin of which a sentence that names such a field has one."""
_WORK = r"(?P<work>co-?operation|collaboration|partnership|engagement|joint work|aid)"
_AREA = r"(?:areas?|fields?|sectors?|spheres?|pillars?|domains?|cornerstones?)"
_FIELD = r"(?!(?:[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Ii]t|[Tt]here|[Oo]ne|[Oo]thers?|[Tt]hey)\b)"
_IS_ONE = re.compile(
    rf"(?:\A|[.;] )(?:[A-Z][a-z]+(?:ly)?, )?{_FIELD}(?P<what>[A-Z][a-z-]+(?:(?:,? and|,)? "
    rf"[a-z-]+){{0,7}}?) "
    r"(?:is|are|remains?|was|were|has (?:also )?been|have (?:also )?been|became|form|represents?|"
    r"constitutes?) (?:also )?(?:an?|the|another|other|one of the|among the)?"
    rf"(?: (?!(?:no|not)\b)[a-z-]+(?: and)?){{0,3}}? ?{_AREA} (?:of|for|in) (?:the )?(?:bilateral "
    rf"|mutual |close |joint |"
    rf"economic |strategic )?{_WORK}\b(?!['’-])"
)
_INCLUDE = re.compile(
    rf"\b(?:[Mm]ain |[Kk]ey |[Oo]ther |[Mm]ajor |[Pp]riority )?[Aa]reas? of (?:bilateral |mutual |"
    rf"close |economic )?{_WORK}"
    rf"(?: (?:between|with|of) [^.;,]{{2,60}}?)? (?:have |has )?(?:traditionally |also |mainly |"
    rf"currently )?"
    rf"(?:include[sd]?|are|is|were|cover(?:s|ed)?|comprise[sd]?) "
    rf"(?P<what>(?!(?:to|being|expected|not|also|discussed|planned|identified|established)\b)"
    rf"(?:[\w’'-]+|{ANY})(?:,? (?!(?:which|that|while|but|as|with|since|is|are|was|were)\b)"
    rf"(?:[\w’'-]+|{ANY})){{0,16}})"
)
_WHICH_ALL = re.compile(
    rf" (?:that|in which|where|on which) (?:the )?(?P<all>{ANY})(?:,? (?:also )?(?:collaborate|"
    rf"cooperate|co-operate|work)(?: closely| together)?(?: on| in)?)"
)
_NO = re.compile(r"\b(?:no|not|never|potential|possible|former|agreement|member\w*)\b")
_LOOSE = re.compile(r",? (?:and|in|of|the|to|on|for)$")


def fields(reading: Reading) -> Iterator[Dealing]:
    """Yield the fields of which sentences say that two work together in them."""
    for sentence in prose(reading).with_any(*STEMS):
        text = sentence.shape.text
        for asked in (_IS_ONE, _INCLUDE):
            for found in asked.finditer(text):
                if not _NO.search(found[0]):
                    yield from _told(reading, sentence, found)


def _told(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Iterator[Dealing]:
    drawn = sentence.shape
    start, end = found.span("what")
    loose = _LOOSE.search(drawn.text, start, end)
    end = loose.start() if loose else end
    field = drawn.plain_span(start, end).of(reading.plain)
    field = field if field[:2].isupper() else field[:1].lower() + field[1:]
    work = found["work"] if found["work"] != "aid" else "cooperation"
    last = found.end("work")
    all_ = _WHICH_ALL.match(drawn.text, last)
    stop = max(last, end, all_.end() if all_ else 0)
    span = drawn.plain_span(
        found.start("what" if found.re is _IS_ONE else 0), whole(drawn.text, found.start(), stop)
    )
    guess = sentence.passage.role != "note"
    both = dict.fromkeys(each.id for each in drawn.members(all_["all"])) if all_ else {}
    pairs = [*combinations(both, 2)] if len(both) == len("AB") else between(drawn, last)
    pairs = pairs or counterparts(sentence, found.start("work"), last, reading.state, guess=guess)
    for one, other in pairs:
        yield Dealing(
            one, other, f"{work} in {field}", "", modality(found[0]), span.start, span.end,
            sentence.span.end, rule="sentence, fields of cooperation (fields.py)",
        )  # fmt: skip
