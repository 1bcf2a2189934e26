"""Ties with those whom a list behind a colon names: "has contacts with: Cuba, Fiji and Peru"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.terms import bare
from comity.claims.prose.acts import antecedent
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.shape import ACTOR, IT
from comity.claims.reading import Reading

STEMS = sought("relation", "ties", "links", "contacts", "cooperat", "co-operat", "partnership",
               "friendship", "dialogue", "trade ")  # fmt: skip
"""How words begin of which a sentence that tells of such ties has one."""
_KIND = r"(?:(?!(?:no|diplomatic|full|formal diplomatic|not)\b)[a-z][a-z-]*,? (?:and )?)"
_LIST = re.compile(
    r"\b(?:ha(?:s|ve|d)|maintain(?:s|ed)?|ke(?:eps?|pt)|enjoy(?:s|ed)?|established|developed) "
    rf"(?:also )?(?P<what>(?:{_KIND}){{0,4}}?(?:relations|ties|links|contacts|co-?operation|"
    r"partnerships?|friendships?|dialogue|agreements of cooperation))"
    r"(?:, without [^,:;.]{1,60},)? (?:with|to)(?P<whom> [a-z][a-z -]{0,60})?:"
    rf" (?:the )?(?P<who>{ACTOR})(?!['’-])"
)
_FORMAL = re.compile(r"(?:(?:official|formal|diplomatic|bilateral|full|and|,) ?)*relations$")
_NONE = re.compile(r"\b(?:no|not|never|without|did|does)\b[^.;,]{0,30}$")
_SUBJECT = re.compile(rf"(?:{ACTOR}|{IT})")
_GOES_ON = re.compile(rf"(?:,|,? and|;)(?: the)? (?P<who>{ACTOR})(?!['’-])")


def enumerated(reading: Reading) -> Iterator[Dealing]:
    """Yield the ties that one has with each of those whom a list behind a colon names."""
    for sentence in prose(reading).with_any(*STEMS):
        text = sentence.shape.text
        found = _LIST.search(text) if ": " in text else None
        if found is None or _NONE.search(text, 0, found.start()):
            continue
        if not _FORMAL.fullmatch(found["what"]):
            yield from _each(reading, sentence, found)


def _each(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Iterator[Dealing]:
    drawn = sentence.shape
    signs = [each.group() for each in _SUBJECT.finditer(drawn.text, 0, found.start())]
    pieces = [drawn.piece(each) for each in signs]
    ids = [
        each.id
        for piece in pieces
        for each in (
            antecedent(sentence, piece.at, reading.state) if piece.kind == "it" else piece.members
        )
    ]
    ones = list(dict.fromkeys(ids)) or [sentence.passage.view or reading.state]
    words = bare(drawn.plain_span(*found.span("what")).of(reading.plain))
    listed = [*drawn.members(found["who"])]
    at = found.end()
    while more := _GOES_ON.match(drawn.text, at):
        listed += drawn.members(more["who"])
        at = more.end()
    for each in listed if len(ones) == 1 and ones[0] else ():
        if each.id != ones[0]:
            yield Dealing(
                ones[0], each.id, words, "", "", each.start, each.end, sentence.span.end,
                rule="sentence, ties with those of a list (enumerated.py)",
            )  # fmt: skip
