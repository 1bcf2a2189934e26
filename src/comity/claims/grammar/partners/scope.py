"""The scope of a dealing: what the noun that tells it governs in the text.

"Cuba's support for Fiji's bid for a seat" is support "for bid for a seat", "an ally of Cuba in
the war in Chad" an ally "in the war in Chad", "backed Fiji politically" support "politically".
"""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings import rapport
from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.phrases import completed
from comity.claims.grammar.dealings.standing import RANK
from comity.claims.grammar.partners.telling import LINKS
from comity.claims.prose.shape import ANY, DATE, DEMONYM, Shape
from comity.claims.reading import Reading
from comity.spans import Span

_HELP = re.compile(r"\b(?:support|backing|advocacy|solidarity|training|expertise)$")
_AID = re.compile(r"\b(?:assistance|help|aid|funding|financing|sponsorship)$")
_RANKED = re.compile(
    r"\b(?:partners?|all(?:y|ies)|markets?|destinations?|suppliers?|donors?|supporters?|backers?|"
    r"investors?|creditors?|friends?|providers?|partnership)$"
)
_DOING = re.compile(
    r"\b(?:co-?operation|collaboration|dialogue|consultations?|exchanges?|contacts)$"
)
_BACKING = re.compile(r"\b(?:support|backing|solidarity|help|assistance)$")
_NOTHING = (
    rf"(?!{DATE}|(?:the|its|their|his|an?|own|past|last|next|first|latter|former|same|recent|early|late|mid|modern|return|"
    r"exchange|times?|beginning|start|end|wake|aftermath|course|face|years?|decades?|century|"
    r"centuries|months?|addition|order|general|particular|part|case|fact|terms|spite|response|"
    r"favou?r|behalf|connection|conjunction|line|light|view|turn|contrast|(?:country|nation|state|"
    r"island)(?!['’])|countries|nations|period|[12]\d{3}s?|least|most|large|all|many|several|various|"
    r"some|other|any|both|this|that|these|those|it|them|each|one|what|which|how|whom|itself|"
    r"themselves|basis|condition|ground|behest|request|expense|invitation|hope|"
    r"[a-z]+ (?:years?|decades?|months?))\b)"
)
_STOPS = (
    r"(?:since|until|from|through|by|as|after|before|while|when|where|which|who|that|with|under|"
    r"via|both|between (?:the two|both)|to|aimed|designed|meant|has|have|had|is|are|was|were|along|"
    r"because|despite|due|but|although|during|"
    r"including|such|particularly|especially|notably|and (?:is|are|was|were|has|have|had|[a-z]+ed|"
    r"[a-z]+ly|[a-z]+s (?:from|the|its)|(?:[a-z-]+ ){0,2}(?:partners?|ally|allies|supporters?|"
    r"friends?))|a (?:day|week|month|year))"
)
_PART = rf"(?:(?!{_STOPS}\b|{DATE})(?:[\w’'&/–-]+|{ANY}(?:['’]s?)?))"
_PHRASE = (
    rf"{_PART}(?: {_PART}|, (?!(?:the )?{ANY}){_PART}){{0,11}}(?<! and)(?<! of)(?<! the)"
    r"(?<! in)(?<! on)(?<! for)(?<! at)(?<! an)(?<! a)(?<! its)(?<! their)(?<! against)"
)
_ARTICLE = r"(?:(?:the|its|their|his|an?) )?"
_OF_HELP = re.compile(rf" (?:in|on|at|against|during|over) {_ARTICLE}{_NOTHING}{_PHRASE}")
_OF_AID = re.compile(
    rf" (?:in(?! (?:[A-Z]|{ANY}))|on|at|against|during) {_ARTICLE}{_NOTHING}{_PHRASE}"
)
_OF_RANK = re.compile(rf" (?:in|on|against|during) {_ARTICLE}{_NOTHING}{_PHRASE}")
_OF_DOING = re.compile(
    rf" (?:(?:at|against) {_ARTICLE}{_NOTHING}|of (?=[^.;,]{{3,40}}\b(?:visits|views|students|"
    rf"information|experts|delegations|missions)\b)|to (?!be\b|do\b|date\b|the\b|an?\b)(?=[a-z]+ "
    rf"(?:[a-z]+ )?[a-z])){_PHRASE}(?:(?<= solution) to {_ARTICLE}{_PHRASE})?"
)
_WORKED = re.compile(
    r"\b(?:co-?operat|collaborat|work)(?:e|es|ed|ing|s)?(?: (?:closely|together|actively|jointly))*"
    rf"(?: with (?:the )?{ANY})?"
)
_THEIRS = re.compile(
    r"(?:['’]s?)? (?:people|government|authorities|army|armed forces|forces|state|nation|republic|"
    r"leadership|troops|military)\b"
)
_FOR = re.compile(rf" (?:for|against) {_ARTICLE}(?!{ANY}){_NOTHING}{_PHRASE}")
_CLOSES = re.compile(r"[.,;:()\"”\]–—]|$| ")
# Who of a state is as good as the state itself.
_AGENT = (
    r"(?!(?:(?:own|new|then|armed|security|opposition|interim|transitional|military|air|police|"
    r"rebel|special|central|local|federal|national|ground) )*"
    r"(?:governments?|forces?|troops|army|armies|military|authorities|police|navy|soldiers|regime|"
    r"leaders?|leadership|officials?|presidents?|king|queen|state|neighbou?rs?|people|peoples|"
    r"population|side|public|citizens|nationals|students|officers|personnel|units?|pilots|"
    r"politicians|minister|prime|foreign|rebels?|militias?|groups?|movements?|fighters|refugees|"
    r"counterparts?|cause)\b)"
)
_NO_NOUN = (
    r"(?!(?:and|or|but|nor|in|on|at|by|from|to|for|of|with|during|against|as|after|before|when|"
    r"while|who|which|that|since|until|under|over|into|through|via|because|is|are|was|were|has|"
    r"have|had|would|will|could|also|both|then|following|despite|amid|within|without|[a-z]+ly)\b)"
)
_OBJECT = re.compile(
    rf"(?:['’]s?)? {_AGENT}(?P<what>(?:{_NO_NOUN}[\w’'-]+ ){{0,3}}?{_NO_NOUN}[\w’'-]+)"
    r"(?=[.,;:()\"”]|$| (?:and|or|in|on|at|by|from|to|for|of|with|during|against|as|after|before|"
    r"when|while|who|which|that|since|until|under|over|into|through|because|following|despite|"
    r"amid|is|are|was|were|has|have|had)\b)"
)
_FIRST = re.compile(rf" [a-z]+ (?:the )?({ANY})(?! ?\w|['’])")
_OWNS = re.compile(r"['’]s? ")
_OF = re.compile(rf" of {_ARTICLE}{_PHRASE}")
_LED_TO = re.compile(
    r"(?:\b(?:support|backing|solidarity|help|assistance) (?:for|to|of|with|towards?)|"
    r"\b(?:support|back|help|assist|endors|aid|defend|champion)(?:s|e|es|ed|ing)?)"
    r"(?: the)?(?: [a-z]+ of(?: the)?)? $"
)
_DEMONYM = re.compile(DEMONYM)
_HOW = re.compile(
    r" (?:(?:politic|diplomatic|economic|technic|materi|mor|logistic|financi)al|militari)ly"
    r"(?=[ .,;]|$)"
)


def scope(reading: Reading, drawn: Shape, told: Dealing, words: str, quoted: Span) -> str:
    """Return what words for a dealing govern in the quote: for what, in what, how."""
    kinds = ((_HELP, _OF_HELP), (_AID, _OF_AID), (_RANKED, _OF_RANK), (_DOING, _OF_DOING))
    governs = next((pattern for heads, pattern in kinds if heads.search(words)), None)
    if governs is None:
        return ""
    start, end = drawn.text_at(quoted.start), drawn.text_at(quoted.end - 1) + 1
    helps = governs in (_OF_HELP, _OF_AID)
    for at in _anchors(drawn, told, words, start, end):
        more = _object(drawn, words, at, end) if _BACKING.search(words) else None
        if more:
            return more[2] + _plain(reading, drawn, more[0], more[1])
        found = governs.match(drawn.text, at, end)
        if found is None and helps and drawn.text[at - 1].islower():
            found = _FOR.match(drawn.text, at, end)
        if found and not _broken(drawn, told, found):
            until = min(completed(drawn.text, found.start(), found.end()), end)
            more_words = _plain(reading, drawn, found.start(), until)
            beside = governs is _OF_DOING and more_words.startswith(" of ")
            return more_words.partition(" between ")[0] if beside else more_words
        how = _HOW.match(drawn.text, at, end) if helps and " " not in words else None
        if how:
            return how[0]
    return ""


def _anchors(drawn: Shape, told: Dealing, words: str, start: int, end: int) -> Iterator[int]:
    """Yield where in the text of a quote words end that may govern more: the noun, a receiver."""
    head = words.rpartition(" ")[2]
    last = drawn.text_at(told.end - 1) + 2
    several = "allies" if head == "ally" else f"{head}s"
    at = drawn.text.rfind(f"{head} ", start, last)
    if at < 0 and (at := drawn.text.rfind(f"{several} ", start, last)) >= 0:
        head = several  # "one of its partners in": a partner
    begins = at + len(head) if at >= 0 else start
    if at >= 0:
        yield begins
    given = at >= 0
    worked = _WORKED.search(drawn.text, start, end) if head.endswith("ration") else None
    if worked and at < 0:
        yield worked.end()
    for piece in drawn.within(begins, end, "state", "organisation", "demonym", "pair", "it"):
        named = {each.id for each in piece.members}
        if at >= 0 or (given and told.directed and told.other in named):
            yield piece.at + 1
            theirs = _THEIRS.match(drawn.text, piece.at + 1, end)
            if theirs:
                yield theirs.end()
        given = given or told.one in named


def _object(drawn: Shape, words: str, at: int, end: int) -> tuple[int, int, str] | None:
    """Return what of the one who is helped is backed whose sign stands before ``text[at]``."""
    text = drawn.text
    if not (_OWNS.match(text, at) or _DEMONYM.fullmatch(text, at - 1, at)):
        return None
    found = _OBJECT.match(text, at, end)
    if found is None or RANK.match(found["what"]) or not _LED_TO.search(text, 0, at - 1):
        return None
    until = min(completed(text, found.start("what"), found.end()), end)
    whose = _OF.match(text, until, end)
    until = whose.end() if whose else until
    link = LINKS.get(words.rpartition(" ")[2], " with ")
    return found.start("what"), until, link


def _broken(drawn: Shape, told: Dealing, found: re.Match[str]) -> bool:
    """Say whether words end within a phrase, hold a verb, or name but one of the two again."""
    if not _CLOSES.match(drawn.text, found.end()) or rapport.FINITE.search(found[0]):
        return True
    first = _FIRST.match(found[0])
    named = {each.id for each in drawn.members(first[1])} if first else set()
    return bool(named & {told.one, told.other})


def _plain(reading: Reading, drawn: Shape, start: int, end: int) -> str:
    return " ".join(drawn.plain_span(start, end).of(reading.plain).split(" "))
