"""Help that a clause mentions beside what one did: "with Cuban help", "backed by Cuba, Fiji …"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.terms import bare
from comity.claims.grammar.partners.telling import crossed, directed, help_of
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, ANY, CITY, DATE, DEMONYM, STATE, Shape
from comity.claims.reading import Reading

STEMS = sought("help", "support", "aid", "assist", "backing", "backed", "funding", "financ",
               "armed", "equipped", "funded")  # fmt: skip
"""How words begin of which a sentence that tells of such help has one."""
_HELP = r"(?P<what>(?:[a-z]+ ){0,2}?(?:help|support|aid|assistance|backing|funding|financing))"
_WHOSE = (
    rf"(?:{_HELP} (?:of|from) (?:the )?(?P<of>{ACTOR})(?!['’-])|"
    rf"(?P<adjective>{DEMONYM}) {_HELP.replace('what', 'what2')}(?![\w-]))"
)
_WHO = rf"(?:the )?(?P<who>{STATE})(?!['’-])"
_LED = re.compile(rf"(?:\A|; )(?:With|Thanks to|Through|Relying on) (?:the )?{_WHOSE},? {_WHO}")
_BEHIND = re.compile(
    rf"(?:\A|; |, (?:and|but|while) )(?:[A-Z][a-z]+, |[IO]n {DATE},? )?{_WHO}"
    rf"(?P<between>(?:[^;:.{ANY[1:-1]}]|[{DATE[1:-1]}{CITY[1:-1]}]){{0,140}}?),? "
    rf"(?:with|thanks to) (?:the )?{_WHOSE}"
)
_BY = re.compile(
    r"(?:\A|; )(?P<back>Backed|Supported|Aided|Assisted|Helped|Financed|Funded|Armed|Equipped|"
    r"Trained)(?: (?:[a-z]+ly|and [a-z]+ed))? "
    rf"by (?:the )?(?P<of>{ACTOR})(?!['’-])(?:(?: [a-z]+)?, {_WHO}|(?= [a-z]))"
)
_LITTLE = re.compile(r"\b(?:public|popular|little|no|limited) (?:[a-z]+ )?(?:help|support|aid)\b")
_NO_GIFT = re.compile(
    r"\b(?:continued to|stop\w*|ended?|cut|deal\w*|agree\w*|"
    r"dissatisf\w*|disagree\w*|compar\w*|along|not|refus\w*|concern\w*|"
    r"provid\w*|gave|giv\w*|support(?:s|ed)?)\b"
)


def _listed(reading: Reading, drawn: Shape, sign: str) -> list[tuple[str, str]]:
    """Return the two whom one sign stands for as if a list: "Backed by Cuba, Fiji won"."""
    piece = drawn.piece(sign)
    ids = [each.id for each in piece.members]
    joined = re.search(r"\band\b|&", reading.plain[piece.start : piece.end])
    return [(ids[0], ids[1])] if len(ids) == len("AB") and not joined else []


def lent(reading: Reading) -> Iterator[Dealing]:
    """Yield by whose help one did a thing, as the sentences of a document mention it."""
    for sentence in prose(reading).with_any(*STEMS):
        for form in (_LED, _BEHIND, _BY):
            yield from _lent(reading, sentence, form)


def _lent(reading: Reading, sentence: Sentence, form: re.Pattern[str]) -> Iterator[Dealing]:
    drawn = sentence.shape
    for found in form.finditer(drawn.text):
        said = found.groupdict()
        between = said.get("between") or ""
        if _NO_GIFT.search(between) or _LITTLE.search(found[0]):
            continue
        giver = found["of"] or said["adjective"]
        if said.get("back"):
            words = help_of(said["back"].lower())
        else:
            group = "what" if found["of"] else "what2"
            words = bare(drawn.plain_span(*found.span(group)).of(reading.plain))
        pairs = (
            crossed(drawn, giver, found["who"]) if found["who"] else _listed(reading, drawn, giver)
        )
        start = found.start("who") if form is _BEHIND else found.start()
        stretch = start, found.end()
        yield from directed(sentence, pairs, words, modality(between), stretch)
