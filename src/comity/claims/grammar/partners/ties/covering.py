"""What the cooperation of two covers: "cooperation between the two extends to tea and fishing"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.counterparts import counterparts
from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.whole import whole
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.inview import between
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, ANY, DEMONYM, PAIR
from comity.claims.reading import Reading
from comity.claims.wording import holds

STEMS = sought("cooperat", "co-operat", "collaborat", "relation", "partner", "ties")
"""How words begin of which a sentence that tells what cooperation covers has one."""
_NOUN = re.compile(
    r"\b(?P<noun>(?:[Bb]ilateral |[Mm]utual |[Ee]conomic |[Mm]ilitary |[Cc]ultural |[Tt]echnical |"
    r"[Dd]evelopment )?(?:[Cc]o-?operation|[Cc]ollaboration|[Pp]artnership)|[Bb]ilateral relations|"
    r"[Rr]elations(?= (?:between|with|are|were|have|focus|cover|cent|revolve)\b)|"
    r"[Rr]elationship(?= (?:between|with)\b))\b(?![’'-])"
)
_OF_WHOM = re.compile(
    rf" (?:between|with|of)(?: (?!(?:is|are|was|were|has|have|had|the field|the "
    rf"area)\b)[\w’'-]+){{0,4}}?"
    rf" (?:{ACTOR}|{PAIR}|{DEMONYM} [a-z]+)(?: and (?:the )?(?:{ACTOR}|{DEMONYM} [a-z]+))?"
)
_COVERS = re.compile(
    r"(?: (?:also|now|mainly|primarily|largely|mostly|currently|chiefly|has|have|since|"
    r"then))*"
    r" (?:cover(?:s|ed|ing)?|encompass(?:es|ed)?|includ(?:es?|ed)|compris(?:es?|ed)|"
    r"extend(?:s|ed)?(?: also)? (?:in)?to|focus(?:es|ed|sed)?(?: primarily| mainly| largely)? "
    r"(?:up)?on|"
    r"cent(?:er|re)(?:s|d)? (?:up)?on|revolves? around|spans?|spanned|involves?|"
    r"involved|"
    r"rang(?:es?|ed) from|concentrates? on|concentrated on|takes? place in|took place in|"
    r"(?:is|are|was|were|has been|have been) (?:mainly |primarily |largely |mostly |currently |"
    r"also )?"
    r"(?:focuss?ed|cent(?:er|re)d|concentrated) (?:mainly |primarily |largely )?(?:up)?on|"
    r"(?:is|are|was|were|has been|have been) (?:mainly|primarily|largely|mostly|chiefly) (?:on|in|"
    r"about))"
    r"(?![\w-])"
)
_WORD = (
    r"(?!(?:which|who|that|while|when|although|but|as|is|are|was|were|has|have|had|since|after|"
    r"during|because|both|between|where|through|via|under|with|by|such|gaining)\b)"
    rf"(?:[\w’'&/-]+|{ANY}(?:['’]s?)?)"
)
_WHAT = re.compile(
    rf" (?:(?:such|various|many|several|the|a wide range of|a number of|issues|areas|fields|"
    rf"spheres|"
    rf"sectors|like|as|of|including|both|different|matters),? )*(?P<what>{_WORD}(?:,? "
    rf"{_WORD}){{0,18}})"
)
_LOOSE = re.compile(
    r"(?:,? (?:and so on|etc|and others?|and|among others|in|of|the|to|with|on|for|by|"
    r"at|from|between|both|particularly|especially))+$"
)
_NOT = re.compile(r"\b(?:not|never|agreement|treaty|council|commission|committee)\b")
_SPAN = re.compile(r"(?:an? )?(?:[a-z]+ )?(?:periods?|time|centur|decades?|years?)\b")
_PART_OF = re.compile(
    r"\b(?:of|for|on|in|through|under|areas? of|fields? of|agreement on|to|programme of) $"
)


def covering(reading: Reading) -> Iterator[Dealing]:
    """Yield the cooperation of two of which a sentence says what it covers."""
    for sentence in prose(reading).with_any(*STEMS):
        for noun in _NOUN.finditer(sentence.shape.text):
            yield from _covered(reading, sentence, noun)


def _covered(reading: Reading, sentence: Sentence, noun: re.Match[str]) -> Iterator[Dealing]:
    drawn = sentence.shape
    whom = _OF_WHOM.match(drawn.text, noun.end())
    covers = _COVERS.match(drawn.text, whom.end() if whom else noun.end())
    what = _WHAT.match(drawn.text, covers.end()) if covers else None
    if covers is None or what is None or _NOT.search(covers[0]):
        return
    if "elation" in noun[0] and not holds(
        covers[0],
        ("ocus", "cent", "revolve", "cover", "mainly", "primarily", "largely", "mostly", "chiefly"),
    ):
        return
    if not whom and _PART_OF.search(drawn.text, 0, noun.start()):
        return
    if _SPAN.match(what["what"]):
        return  # "relations span a century"
    start, end = what.span("what")
    loose = _LOOSE.search(drawn.text, start, end)
    end = loose.start() if loose and loose.start() > start else end
    matter = " ".join(drawn.plain_span(start, end).of(reading.plain).split())
    named = noun["noun"].lower()
    words = f"{named.removeprefix('bilateral ')} in {matter}" if "operation" in named else matter
    begins = max(drawn.text.rfind(mark, 0, noun.start()) + 2 for mark in (", ", "; "))
    begins = begins if begins > 1 else 0
    span = drawn.plain_span(begins, whole(drawn.text, begins, end))
    guess = sentence.passage.role != "note"
    pairs = between(drawn, noun.end()) or counterparts(
        sentence, noun.start(), covers.end(), reading.state, guess=guess
    )
    for one, other in pairs:
        yield Dealing(
            one, other, words, "", modality(covers[0]), span.start, span.end, sentence.span.end,
            rule="sentence, what cooperation covers (covering.py)",
        )  # fmt: skip
