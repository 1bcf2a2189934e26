"""How far the words of a dealing go: from where its clause begins to who is named last."""

import re

from comity.claims.grammar.dealings import rapport
from comity.claims.prose.finding import Sentence
from comity.claims.prose.halves import PREFIXES
from comity.claims.prose.shape import ANY, DEMONYM, WHO, Shape
from comity.claims.reading import Reading
from comity.spans import Span

_FAR = 120
_NOUN = re.compile(
    r"(?: (?!(?:and|or|but|of|in|on|to|by|at|for|from|with|was|were|is|are|has|had|have|who|which|"
    r"that|as|than|over|about|into|under|during|since|after|before|when|while|if)\b)[a-z-]+){1,3}"
    r"(?:(?:(?<=president)|(?<=minister)|(?<=chancellor)|(?<=leader)|(?<=king)|(?<=ambassador)|"
    r"(?<=dictator))(?: [A-Z][\w’'-]+){1,3})?"
)
_SIGN = re.compile(DEMONYM)
_WHO = ("state", "organisation", "demonym", "city", "pair", "it")
# Where a clause with a subject of its own begins, and how much must stand before it to be cut.
_OWN_CLAUSE = re.compile(
    rf"(?<!{ANY})(?:, (?:and |but |while |so |although |though |yet |as )?| (?:and|but|while) |; )"
    rf"(?={WHO}(?:['’]s? [a-z]+|['’]s?(?: [A-Z][\w’'-]+){{1,5}})? "
    r"(?:also |now |still |then |[a-z]+ly )*(?:ha(?:s|ve|d)|is|are|"
    r"was|were|remain\w*|enjoy\w*|maintain\w*|share[sd]?|became|began|kept|keeps?|[a-z]{3,}ed)\b)"
)
_GOVERNED = re.compile(r"\b(?:between|among|of|with|by|from|for|in|to)(?: the| both)? $")
_MUCH = 30
_LED = re.compile(
    r"(?:[A-Z]\w+, )?(?:Until|In|Since|Under|After|During|From|Before|At|Upon|Following|By|On|To|"
    r"As|Aside|Apart|Besides|With|Within|When|Once|If|Except|Unlike|Through|Throughout|For|Because|Due)\b"
)
_BOTH = re.compile(rf" and {DEMONYM}")
_CLAUSE = re.compile(
    r"[;:] |,? (?:while|whereas|although|though|but) |, (?:and|which|who|where|when|as|after|with|"
    r"because|so) "
)
_PHRASE = re.compile(r"[^.,;()]{0,160}")
_LONG = 200
"""Characters of drawn words before a quarrel that are too many to quote with it."""


def named_until(reading: Reading, sentence: Sentence, at: int, parties: tuple[str, ...]) -> int:
    """Return where in ``plain`` a party is named behind ``text[at]``, -1 for nowhere near.

    The quote must say whom it is about, where the words before it do not.
    """
    drawn = sentence.shape
    missing = set(parties) - {each.id for p in drawn.pieces if p.at < at for each in p.members}
    missing -= {known for half, known in PREFIXES.items() if f"{half.title()}-" in drawn.text[:at]}
    end = -1
    for piece in drawn.within(at, at + _FAR, "state", "organisation", "demonym", "pair"):
        if piece.kind == "pair":
            governed = _GOVERNED.search(drawn.text, at, piece.at)
            if governed and missing and missing <= {each.id for each in piece.members}:
                return max(end, piece.end)  # "both countries", whoever is named further on
            continue
        for each in piece.members:
            if each.id in missing:
                missing.remove(each.id)
                end = each.end
    return max([end, *(_word(reading, sentence, at, each) for each in missing)])


def _word(reading: Reading, sentence: Sentence, at: int, name: str) -> int:
    """Return where a group ends that goes by its name behind ``text[at]``, -1 for nowhere near."""
    stop = sentence.span.end
    start = sentence.shape.plain_at(at) if at < len(sentence.shape.text) else stop
    for words in (name, name.partition(" of ")[0], name.removesuffix("ern world")):
        found = reading.plain.find(words, start, stop)
        if found >= 0:
            return found + len(words)
    return -1


def stretch(text: str, match: re.Match[str]) -> tuple[int, int]:
    """Return the clause of a match, from its beginning to the end of who is named after it."""
    start = max(
        text.rfind("; ", 0, match.start()) + 1, text.rfind(", while ", 0, match.start()) + 1, 0
    )
    whom = rapport.WITH.match(text, match.end())
    return (start + 1 if start and text[start] == " " else start), (whom or match).end()


def clause_of(drawn: Shape, start: int, at: int, parties: set[str]) -> int:
    """Return where the last clause from ``text[start]`` on begins that names both, before ``at``.

    "Both are members of the bank, Cuba has close ties with Fiji" begins with Cuba.
    """
    begins = start
    led = _LED.match(drawn.text, start, at)
    for found in _OWN_CLAUSE.finditer(drawn.text, start, at):
        left = {each.id for p in drawn.within(start, found.end(), *_WHO) for each in p.members}
        kept = {each.id for p in drawn.within(found.end(), at, *_WHO) for each in p.members}
        if led and not drawn.text[begins : found.start()].count(","):
            continue  # "Since the war, Cuba has close ties with Fiji": the time is of the ties
        if found.end() - start > _MUCH and not (left - kept) & parties:
            begins = found.end()
    return begins


def with_noun(text: str, end: int) -> int:
    """Return where words end, with the noun of an adjective that ends them: "Fijian" officials."""
    both = _BOTH.match(text, end)
    noun = _NOUN.match(text, both.end() if both else end)
    noun = noun if _SIGN.fullmatch(text, end - 1, end) else None
    return noun.end() if noun else end


def told_within(sentence: Sentence, at: int, end: int, parties: tuple[str, ...]) -> Span:
    """Return the words in ``plain`` that tell of a quarrel, from a clause that names its parties.

    ``text[at:end]`` are those without the beginning of their clause, in the shape's text. Where the
    clause that names all begins far before, a nearer one that names one of them does.
    """
    drawn = sentence.shape
    text = drawn.text
    end = with_noun(text, end)
    begins = [each.end() for each in _CLAUSE.finditer(text, 0, at + 1) if each.end() <= at]
    nearest = -1
    for start in (*reversed(begins), 0):
        named = {each.id for p in drawn.pieces if start <= p.at < end for each in p.members}
        if named.issuperset(parties):
            return drawn.plain_span(nearest if at - start > _LONG and nearest > 0 else start, end)
        nearest = start if nearest < 0 and named.intersection(parties) else nearest
    led = text.rfind("; ", 0, at)
    start = led + 2 if led >= 0 else 0
    if not any(start <= piece.at < end for piece in drawn.pieces):
        phrase = _PHRASE.match(text, at)  # "Tensions" says nothing alone
        end = max(end, phrase.end() if phrase else end)
    return drawn.plain_span(start, end)
