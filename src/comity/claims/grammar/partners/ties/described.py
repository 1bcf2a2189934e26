"""What relations are said to be like, behind an aside or by a verb of growing.

"Cuban–Fijian relations, based on trade, are "
"excellent", "ties with Fiji, in particular, have grown",
"relations have begun to improve": the noun is found first, then whatever stands between it and
the verb is passed over, piece by piece.
"""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.counterparts import counterparts
from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.moods import mood_of
from comity.claims.grammar.dealings.phrases import of_degree
from comity.claims.grammar.dealings.rapport import GOOD, STRAINED
from comity.claims.grammar.dealings.whole import whole
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.inview import between
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, ANY, DATE, DEMONYM, PAIR, Shape
from comity.claims.reading import Reading
from comity.claims.wording import holds

STEMS = sought("relation", "ties", "links", "cooperat", "co-operat", "contacts", "friendship",
               "partner", "alliance")  # fmt: skip
"""How words begin of which a sentence that tells of relations has one."""
_NOUN = re.compile(
    r"\b(?P<noun>[Rr]elations(?:hips?)?|[Tt]ies|[Ll]inks|[Cc]ontacts|[Cc]o-?operation|"
    r"[Ff]riendship|[Pp]artnership|[Aa]lliance)\b(?![’'-])"
)
_OF_WHOM = re.compile(
    rf" (?:between|with|to|of|among)(?: (?!(?:is|are|was|were|has|have|had)\b)[\w’'-]+){{0,6}}?"
    rf" (?:{ACTOR}|{PAIR}|{DEMONYM} [a-z]+)(?: and (?:the )?(?:{ACTOR}|{DEMONYM} [a-z]+))?"
)
_ASIDE = re.compile(
    r" \([^()]{1,120}\)|, [^.;,()]{1,90}(?:, [^.;,()]{1,60}){0,3}?,"
    r"(?= (?:(?:also|now|still|[a-z]+ly) )?(?:is|are|was|were|has|have|had|remain|improv|warm|grew|"
    r"grow|continue|beg[au]n|strengthen|develop|cover|extend|includ|focus)\w*\b)"
)
_SOME = r"(?:(?:also|both|since|now|still|then|again|always|often|long|[a-z]+ly) )*"
_BE = (
    rf"(?:(?:is|are|was|were|remain(?:s|ed)?|became|grew|stay(?:s|ed)?) {_SOME}|"
    rf"(?:has|have|had) (?:since (?:[\w-]+ ){{1,5}}?)?{_SOME}(?:been|remained|become|grown|stayed) "
    rf"{_SOME})"
)
_LIKE = (
    r"(?:excellent|(?:very |quite )?good|(?:very |quite |especially |particularly )?(?:cordial|"
    r"close|friendly|amicable|warm|strong|positive)|stable|harmonious|solid|healthy|fraternal|"
    r"brotherly|smooth|peaceful|exemplary|robust|fruitful|better|flourishing|thriving|"
    r"important(?=[.,;]|$))"
)
# "limited but cordial", "not only close but warm"
_IS = re.compile(
    rf" {_BE}[\"“]?(?P<how>(?:(?:limited|modest|few|small|described as|considered|regarded as|seen "
    rf"as|characteri[sz]ed as|described as being)(?: but| yet|,)? )?{_LIKE}"
    rf"(?:(?:,? and |, ){_LIKE})?)(?![\w-])(?! (?:all(?:y|ies)|friends?|partners?|neighbou?rs?)\b)"
)
_GROWS = (
    r"(?:improv|warm|strengthen|deepen|expand|flourish|thaw|recover|rebound|intensif|blossom|develop|grow|progress|"
    r"prosper|thriv|increas|advanc)"
)
_GREW = re.compile(
    rf" {_SOME}(?:(?:has|have|had|is|are|was|were) {_SOME}(?:been )?{_SOME})?"
    rf"(?:(?:continu(?:e|es|ed)|beg[au]n|started|managed|come|came) to )?"
    rf"[\"“]?(?P<how>{_GROWS}(?:e|es|ed|ied|ing)?|grew|grown)[\"”]?"
    rf"(?: (?P<well>closer|stronger|well|rapidly|steadily|considerably|significantly|markedly|"
    rf"greatly|dramatically|further|positively|smoothly|quickly|substantially|noticeably|"
    rf"gradually|thereafter|afterwards|again|somewhat))?(?![\w-])"
    rf"(?=[.;,]|$| (?:since|after|in|over|during|under|following|with|between|through|throughout|"
    rf"from|and|when|as|thanks|due|to (?:a|the) |at|of late|despite|on|until|for)\b)"
)
# "are at an all-time high", "are currently at their best"
_HIGH = re.compile(
    rf" {_BE}(?P<how>at (?:an?|the|their|its) (?:[a-z-]+ |post-[A-Z][\w-]+ )?(?:high|best|peak|"
    rf"highest(?: point| level)?|strongest|closest))(?![\w-])(?! risk)"
)
_LATER = re.compile(
    rf"(?: (?!(?:which|who|that)\b)(?:[\w’'-]+|{ANY}),?){{1,16}}? and (?:have been|has been|are|is|"
    rf"were|remain) {_SOME}(?P<how>{_LIKE})(?![\w-])"
)
# "date back to the 1950s", "go back to the Middle Ages"
_OLD = re.compile(
    r"(?: (?:are said to|can be|have been|is|are|may))?(?: (?:formally|officially|traditionally))? "
    r"(?:date[sd]?|go(?:es)?|went|trace[sd]?|stretch(?:es)?|extends?|reach(?:es)?)"
    r"(?: (?:as|so) far)?(?: all the way)?(?: back)?(?: as far as)?(?: to| from) (?:at least )?"
    rf"(?P<how>(?:the )?(?:(?P<at>{DATE})|[Mm]iddle [Aa]ges|antiquity|ancient times|"
    r"(?:colonial|early modern|medieval|Ottoman|Roman) (?:times|era|period)))(?![\w’'-])"
)
_KIND = re.compile(rf"(?<![\w-]){GOOD} $")
# Growing is told only of relations of which it is said outright; of "development" there is more.
_NEEDS_HELP = re.compile(
    r"(?:develop|progress|expand|advanc)(?:e|es|ed|ing)?$|gr[eo]w\w*$|increas\w+$"
)
_FORMAL = ("iplomatic ", "ormal ", "fficial ", "onsular ")
_AGES = frozenset({"decade", "century"})
_ING = re.compile(r"(?:e|es|ed|ied|ing)$")
_BAD = re.compile(rf"(?:{STRAINED}|not|no longer|never)\b")
_OTHERS = re.compile(r"\b(?:whose|trade|public|human|labou?r|race|industrial|community) $")
_GONE_BY = re.compile(r"\b(?:if|unless|until|whether|before|that)(?: (?:the|bilateral|its))? $")
_WITH_OTHERS = re.compile(rf" (?:with|towards|between|among) (?!(?:the )?(?:{ANY}|each|one))")


# "The most cordial of Fijian relations with islands are with Cuba", "its closest ties are with"
_MOST = re.compile(
    r"(?<![\w-])(?P<how>most [a-z]+|closest|warmest|best|strongest|deepest|friendliest)"
    rf"(?: and [a-z]+)?(?: of)? (?:the |its |their )?(?:(?P<whose>{DEMONYM}|{ACTOR}['’]s?) )?"
    r"(?:[a-z-]+ ){0,3}?(?P<noun>relations(?:hips?)?|ties|links|contacts|bonds|co-?operation|"
    r"friendships?|partnerships?|alliances?)(?! [a-z]+ed\b)[^.;]{0,90}? (?:is|are|was|were|remain|"
    rf"have been|has been) (?:also |still |now |probably |perhaps )?(?:those |that )?with (?:the )?"
    rf"(?P<with>{ACTOR})(?!['’-])"
)


def described(reading: Reading) -> Iterator[Dealing]:
    """Yield what the sentences of a document say of relations behind an aside."""
    for sentence in prose(reading).with_any(*STEMS):
        for noun in _NOUN.finditer(sentence.shape.text):
            yield from _said(reading, sentence, noun)
        if holds(sentence.shape.text, (" with ",)) and holds(sentence.shape.text, ("ost ", "est ")):
            yield from _most(reading, sentence)


def _most(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    """Yield with whom relations are closest, said behind a verb: "its closest ties are with"."""
    drawn = sentence.shape
    for found in _MOST.finditer(drawn.text):
        owner = drawn.members(found["whose"][0])[-1:] if found["whose"] else ()
        known = dict.fromkeys(each.id for each in drawn.members(found["with"]))
        ones = [each.id for each in owner] or [reading.state] * (sentence.passage.view == "")
        words = _words(found["noun"], found["how"].removeprefix("most "), "")
        span = drawn.plain_span(found.start(), found.end())
        for one, other in ((one, other) for one in ones for other in known if one != other):
            yield Dealing(
                one, other, words, "", "", span.start, span.end,
                sentence.span.end, rule="sentence, what relations are like (described.py)",
            )  # fmt: skip


def _said(reading: Reading, sentence: Sentence, noun: re.Match[str]) -> Iterator[Dealing]:
    drawn, text = sentence.shape, sentence.shape.text
    at = _behind(text, noun.end())
    said = _IS.match(text, at) or _HIGH.match(text, at) or _GREW.match(text, at)
    if said is None and not holds(noun[0], ("operation", "artner", "lliance", "riend")):
        said = _LATER.match(text, at)
    said = said or _since(drawn, noun, at)
    before = text[max(0, noun.start() - 60) : noun.start()]
    if said is None or _OTHERS.search(before) or _GONE_BY.search(before):
        return
    if _BAD.search(text, noun.end(), said.end()) or _WITH_OTHERS.match(text, said.end()):
        return
    grown = said.re is _GREW
    if grown and _NEEDS_HELP.match(said["how"]) and not _grown(said):
        return
    mood = modality(said[0]) or mood_of(before.rpartition(", ")[2])
    guess = sentence.passage.role != "note"
    start = text.rfind("; ", 0, noun.start()) + 2 if "; " in text[: noun.start()] else 0
    span = drawn.plain_span(start, whole(text, start, said.end()))
    pairs = between(drawn, noun.end()) or counterparts(
        sentence, noun.start(), said.end(), reading.state, guess=guess
    )
    for one, other in pairs:
        yield Dealing(
            one, other, _told(drawn, noun, said), "", mood, span.start, span.end,
            sentence.span.end, rule="sentence, what relations are like (described.py)",
        )  # fmt: skip


def _since(drawn: Shape, noun: re.Match[str], at: int) -> re.Match[str] | None:
    """Return where it is said that ties date back to an age; a day would be when they began."""
    old = None if drawn.text.endswith(_FORMAL, 0, noun.start()) else _OLD.match(drawn.text, at)
    date = drawn.piece(old["at"]).date if old and old["at"] else None
    return None if date and date.kind not in _AGES else old


def _told(drawn: Shape, noun: re.Match[str], said: re.Match[str]) -> str:
    """Return the words for what is said of a noun: "very good ties", "ties since the 1950s"."""
    word = noun["noun"].lower()
    if said.re is _OLD:
        kind = _KIND.search(drawn.text, 0, noun.start())
        return f"{kind[0].lower() if kind else ''}{word} since {drawn.words(*said.span('how'))}"
    if said.re is _GREW:
        return _words(word, said["how"], said["well"])
    return _words(word, of_degree(drawn.text, said.start("how")) + said["how"], "")


def _behind(text: str, at: int) -> int:
    """Return where the verb stands behind a noun, past whose relations they are and asides."""
    for _ in range(3):
        passed = _ASIDE.match(text, at) or _OF_WHOM.match(text, at)
        if passed is None:
            break
        at = passed.end()
    return at


def _grown(said: re.Match[str]) -> bool:
    """Say whether a verb of growing tells that ties grow: "have grown since", not "developed"."""
    if said["well"]:
        return True
    of_growth = said["how"].startswith(("grow", "grew", "increas", "expand"))
    return of_growth and holds(said[0], (" have ", " has ", " been ", " begun ", "tinue"))


def _words(noun: str, how: str, well: str | None) -> str:
    """Return the words for what relations are like.

    >>> _words("relations", "excellent", ""), _words("ties", "warmed", None)
    ('excellent relations', 'warming ties')
    >>> _words("ties", "at an all-time high", "")
    'ties at an all-time high'
    >>> _words("relations", "grown", "closer"), _words("ties", "improve", None)
    ('closer relations', 'improving ties')
    """
    if well in {"closer", "stronger"}:
        return f"{well} {noun}"
    if how.startswith("at "):
        return f"{noun} {how}"
    if how in {"recovered", "rebounded"}:
        return f"{how} {noun}"
    stem = {"grew": "grow", "grown": "grow"}.get(how) or _ING.sub("", how)
    if re.fullmatch(_GROWS, stem):
        return f"{'intensify' if stem == 'intensif' else stem}ing {noun}"
    for each in ("limited", "modest", "few", "small"):
        how = how.removeprefix(f"{each} but ").removeprefix(f"{each} yet ")
    how = re.sub(
        r"^(?:described as(?: being)?|considered|regarded as|seen as|characteri\w+ as) ", "", how
    )
    return f"{how} {noun}"
