"""Ill will that a noun tells: "criticism from Fiji", "protests among Arab states", "anti-Cuban"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.extent import told_within
from comity.claims.grammar.dealings.rapport import NONE
from comity.claims.grammar.quarrels.causes import cause
from comity.claims.grammar.quarrels.matters import NOTHING, within
from comity.claims.grammar.quarrels.opposition import FORCES, LIFTED, WORLD
from comity.claims.grammar.quarrels.quarrels import Quarrel
from comity.claims.prose.clauses import clause
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.inview import partner
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, CITY, DEMONYM
from comity.claims.reading import Reading
from comity.claims.wording import holds, word_of
from comity.spans import Span

_STEMS = sought(
    "critici", "condemn", "rebuk", "protest", "objection", "complain", "anger", "outrage", "ire ",
    "backlash", "opposition", "hostil", "resent", "displeas", "disapprov", "concern", "fear",
    "threat", "accus", "allegation", "resist", "pressure", "suspicio", "distrust", "mistrust",
    "indignation", "retaliat", "reproach", "irritation", "annoyance", "dismay", "chagrin",
    "consternation", "denunciation", "infuriat", "alienat", "incens", "enrag", "antagoni",
    "exasperat",
    "embitter", "humiliat", "upset", "provok", "disappoint", "embarrass", "frustrat", "unsettl",
    "wrath", "fury", "outcry", "unease", "discontent", "alarm", "offence", "offense", "rage ",
    "irritat", "outrag", "offended", "alarmed",
    "annoyed", "dismayed", "animosity", "anti-", "dissatisf",
)  # fmt: skip
_ILL_WILL = re.compile(
    word_of(
        ("criticisms?", "condemnations?", "rebukes?", "protests?", "objections?", "complaints?",
         "anger", "outrage", "ire", "backlash", "opposition", "hostility", "resentment",
         "displeasure", "disapproval", "concerns?", "fears?", "threats?", "accusations?",
         "allegations?", "resistance", "suspicions?", "distrust", "mistrust", "indignation",
         "retaliation", "reproach(?:es)?", "irritation", "denunciations?", "animosity",
         "dissatisfaction", "pressure", "consternation", "disappointment", "annoyance", "wrath",
         "fury", "unease", "outcry", "discontent", "alarm", "offen[cs]e", "rage", "contempt"),
        apart=r"\w-",
    )
    + r"(?= (?:of|about|over|at|against|towards?|regarding|from|by|in|among|within|on) )"
)  # fmt: skip
_VEXES = ("angered ", "infuriated ", "irritated ", "outraged ", "offended ", "alarmed ", "annoyed ",
          "dismayed ", "alienated ", "incensed ", "enraged ", "displeased ", "antagonised ",
          "antagonized ", "exasperated ", "embittered ", "humiliated ", "upset ", "provoked ",
          "disappointed ", "embarrassed ", "frustrated ", "unsettled ")  # fmt: skip
_DOES_VEX = rf"(?P<deed>{'|'.join(each.strip() for each in _VEXES)})"
_ANGERED = re.compile(
    rf"(?P<what>(?P<one>{ACTOR}(?=['’])|{DEMONYM}(?= (?!{FORCES})[a-z]))(?:['’]s?)? "
    rf"[^.;,]{{2,90}}?) (?:(?:has|have|had|also|greatly|deeply) )*{_DOES_VEX} "
    rf"(?:the )?(?P<two>{ACTOR})(?!['’])"
)
_ANGERED_BY = re.compile(
    rf"(?P<two>{ACTOR})(?: (?:has|have|had|was|were|been|also|greatly|deeply))+ {_DOES_VEX} "
    rf"(?:by|at|over) (?P<what>(?:the )?(?P<one>{ACTOR}|{DEMONYM})(?:['’]s?)? [^.;,]{{3,90}})"
)
_FELT = {"angered": "anger", "infuriated": "anger", "irritated": "irritation",
         "outraged": "outrage", "offended": "offence", "alarmed": "alarm", "annoyed": "annoyance",
         "dismayed": "dismay"}  # fmt: skip
_HOW = re.compile(r"\b(?:sharp|strong|harsh|fierce|severe|international|public) $")
_VEXING = ("annoyance", "displeasure", "dismay", "anger", "chagrin", "irritation", "outrage",
           "consternation")  # fmt: skip
_VEXED = rf"(?:{'|'.join(_VEXING)})"
_OUR = rf"(?:(?P<by>{ACTOR}|{CITY}(?! [A-Z])|{DEMONYM}(?= {FORCES}))(?!['’-])|(?P<group>{WORLD}))"
_FROM = re.compile(
    r"(?P<of>(?: (?:of|about|over|at|against|towards?|regarding)(?: (?!which\b|that\b|and\b)"
    r"[\w’'\ue000-\uf8ff-]+){1,8}?)?)"
    rf" (?:from|by|in|among|within|on the part of|(?<=ire )of|(?<=wrath )of|(?<=fury )of|"
    rf"(?<=displeasure )of|(?<=anger )of) (?:(?:the|many|most|some|other|several|both|"
    rf"neighbou?ring|members of) )*{_OUR}"
    r"(?P<what>(?: (?:circles|media|press|public|quarters|officials|politicians|lawmakers))?,? "
    r"(?:of|about|over|at|against|towards?|regarding|concerning|due to|because of|for) "
    r"[^.;()]{3,110})?"
)
"""Whose ill will it is, and what about, behind a noun for it."""
_EVOKED = re.compile(
    r"\b(?:drew|drawn|draws|drawing|spark\w*|provok\w+|prompt\w*|caus\w+|trigger\w*|"
    r"le(?:d|ads?) to|leading to|brought|elicit\w*|receiv\w+|fac(?:e[sd]|ing)|attract\w*|arous\w+|"
    r"met(?: with| by)?|c[ao]me under|resulted in|resulting in|generat\w+|earned|evok\w+|"
    r"incurr\w+|encounter\w*|"
    r"experienc\w+|ha(?:s|d|ve) met|despite|amid|after|following|under|suffered|"
    r"due to|because of|owing to)"
    r"(?: [a-z-]+){0,4} $"
)
_ANTI = re.compile(
    rf"\b[Aa]nti-(?P<whom>{DEMONYM}|{ACTOR}) (?P<noun>(?P<felt>demonstrations?|protests?|riots?|"
    r"sentiments?|feelings?)|rhetoric|propaganda|campaigns?|stance|policy|policies)\b"
    rf"(?:(?: [\w-]+){{0,4}}? (?:among|of|by|(?(felt)in|by)|within) "
    rf"(?:the )?(?P<by>{ACTOR})(?!['’]))?"
)
"""What is felt "in Cuba" is Cuba's; propaganda there may be another's."""
_SUBJECT = re.compile(
    rf"(?:\A|[;,] )(?P<what>[^;]{{0,40}}?{ACTOR}['’]s? [^;,]{{2,110}}?)(?:,? which)?"
    r"(?: (?:has|have|had|also|soon|often|[a-z]+ly))* ?\Z"
)
_TO_OUR = re.compile(
    rf",? (?:much )?to (?:(?:the )?(?:[a-z]+ )?(?P<noun>{_VEXED}) of (?:the )?"
    rf"(?P<by>{ACTOR}|{DEMONYM}(?= {FORCES}))|(?:the )?"
    rf"(?P<whose>{ACTOR})['’]s? (?:[a-z]+ )?(?P<feeling>{_VEXED}))(?!['’])"
)
_UNDER = re.compile(
    r"(?:\A|[;:,] |(?<= ))(?i:under|due to|because of|owing to|after|following|amid|"
    r"despite) (?:[a-z-]+ ){0,3}$"
)
_DID = re.compile(r" (?P<what>[a-z]+(?:ed|t|e) [^.;,()]{4,110})")
_TO_DO = re.compile(r" (?:to|into) (?P<what>(?!do\b|avoid doing\b)[^.;,()]{4,110})")
_ITS = re.compile(r" of (?:its|their)\b")
_DECIDED = re.compile(
    r"\b(?:decisions?|plans?|threats?|offers?|attempts?|propos\w+|intention|aims?|bid|call) (?:to|"
    r"for|by|of) "
)
_TO = re.compile(r"(?:\b(?:would|will|could|might|may|to|not)|n['’]t) $")
_LATER = re.compile(rf", (?:the )?(?P<who>{ACTOR})(?= [a-z])")
_KINDS = ("state", "organisation", "demonym", "pair")
# "This raid aroused anger": what raid, and whose, was said before.
_THIS = re.compile(r"(?:\A|[;,] )(?:[Tt]h(?:is|ese|ose|at)|[Ii]t|[Ss]uch)\b[^,;]*$")
_OWNS = ("'s", "’s")
_NEAR = 50
_RULE = "sentence, ill will (grievances.py)"


def grievances(reading: Reading) -> Iterator[Quarrel]:
    """Yield the quarrels that nouns of ill will tell, where it is known whose and against whom."""
    for sentence in prose(reading).with_any(*_STEMS):
        text = sentence.shape.text
        if holds(text, _VEXING):
            yield from _vexed(reading, sentence)
        if holds(text, _VEXES):
            yield from _vexes(reading, sentence)
        if "nti-" in text:
            yield from _anti(reading, sentence)
        for noun in _ILL_WILL.finditer(text):
            whose = _FROM.match(text, noun.end())
            if whose and not LIFTED.search(text, 0, noun.start()):
                yield from _from(reading, sentence, noun, whose)


def _from(
    reading: Reading, sentence: Sentence, noun: re.Match[str], whose: re.Match[str]
) -> Iterator[Quarrel]:
    """Yield "Cuba's plans drew criticism from Fiji"."""
    drawn = sentence.shape
    text = drawn.text
    how = _HOW.search(text, 0, noun.start())
    begins = how.start() if how else noun.start()
    evoked = _EVOKED.search(text, 0, begins)
    near = text[max(0, noun.start() - _NEAR) : noun.start()]
    # "Cuba's decision to close the strait drew protests" decides nothing more.
    told = evoked and not _TO.search(text, 0, evoked.start())
    mood = modality(_DECIDED.sub("", near) if told else near)
    if mood in {"denied", "intended"} or NONE.search(text, 0, noun.start()):
        return
    ours = [whose["group"]] if whose["group"] else [e.id for e in drawn.members(whose["by"])]
    theirs, start = _against(reading, sentence, whose, ours, evoked)
    over = _over(reading, sentence, whose)
    subject = _SUBJECT.search(text[: evoked.start()]) if evoked else None
    if over == NOTHING and subject:
        start = min(start, subject.start("what"))
        over = within(reading, sentence, *subject.span("what")).words
    span = drawn.plain_span(min(start, begins), whose.end("what" if whose["what"] else 0))
    later = _LATER.match(text, whose.end())
    if later and theirs[:1] == [each.id for each in drawn.members(later["who"])][:1]:
        span = drawn.plain_span(min(start, begins), later.end("who"))
    if over == NOTHING and noun[0] == "pressure":
        over, span = _pressed(reading, sentence, (begins, whose.end()), span)
        if over == NOTHING:
            return
    pointed = evoked and _THIS.search(text, 0, evoked.start()) and over == NOTHING
    for other in theirs[:1] if not pointed else ():
        yield Quarrel(
            tuple(sorted({*ours, other})), text[begins : noun.end()].lower(), over, mood,
            drawn.plain_at(begins), *span, sentence.span.end, _RULE,
        )  # fmt: skip


def _pressed(
    reading: Reading, sentence: Sentence, words: tuple[int, int], span: Span
) -> tuple[str, Span]:
    """Return what pressure is put on one to do, or what is done under it, and the words for it."""
    drawn = sentence.shape
    begins, end = words
    under, later = _UNDER.search(drawn.text, 0, begins), _LATER.match(drawn.text, end)
    told = _TO_DO.match(drawn.text, end)
    if told is None and under and later:
        told, begins = _DID.match(drawn.text, later.end("who")), under.start()
    reason = within(reading, sentence, *told.span("what")) if told else None
    reason = reason or cause(reading, sentence, (begins, end))
    if reason is None:
        return NOTHING, span
    start = begins if reason.start < 0 else min(begins, reason.start)
    whole = drawn.plain_span(start, max(end, reason.end))
    return reason.words, Span(min(span.start, whole.start), max(span.end, whole.end))


def _against(
    reading: Reading,
    sentence: Sentence,
    whose: re.Match[str],
    ours: list[str],
    evoked: re.Match[str] | None,
) -> tuple[list[str], int]:
    """Return whom ill will is against, and where they are named before the words for it."""
    drawn = sentence.shape
    theirs = _named_after(sentence, whose, ours)
    if not theirs and evoked:
        theirs, start = _named_before(sentence, evoked.start(), ours)
        if theirs:
            return theirs, start
    later = _LATER.match(drawn.text, whose.end())
    if not theirs and later and (not whose["of"] or _ITS.match(whose["of"])):
        theirs = [each.id for each in drawn.members(later["who"]) if each.id not in ours]
    if not theirs and evoked:
        theirs = _in_view(reading, sentence, ours)
    return theirs, whose.start()


def _named_after(sentence: Sentence, match: re.Match[str], ours: list[str]) -> list[str]:
    """Return whom the words for what it is about name: "criticism in Fiji of Cuba's plans"."""
    drawn = sentence.shape
    stretches = [match.span(each) for each in ("of", "what") if match[each]]
    return [
        each.id
        for stretch in stretches
        for piece in drawn.within(*stretch, "state", "organisation", "demonym")
        for each in piece.members
        if each.id not in ours
    ]


def _named_before(sentence: Sentence, end: int, ours: list[str]) -> tuple[list[str], int]:
    """Return the one whom the clause of what evoked it names, and where it is named."""
    drawn = sentence.shape
    start, _ = clause(drawn.text, end)
    pieces = drawn.within(start, end, "state", "organisation", "demonym")
    found = {each.id: piece.at for piece in reversed(pieces) for each in piece.members}
    found = {name: at for name, at in found.items() if name not in ours}
    owners = {name: at for name, at in found.items() if drawn.text[at + 1 : at + 3] in _OWNS}
    found = owners if len(owners) == 1 else found
    return (list(found), min(found.values())) if len(found) == 1 else ([], end)


def _in_view(reading: Reading, sentence: Sentence, ours: list[str]) -> list[str]:
    """Return whom all is about beside those who bear ill will, where nobody else is named."""
    other = partner(sentence, ours[0], reading.state)
    named = {e.id for p in sentence.shape.pieces if p.kind in _KINDS for e in p.members}
    return [other] if other and other not in ours and named <= {*ours, other} else []


def _over(reading: Reading, sentence: Sentence, match: re.Match[str]) -> str:
    """Return what the ill will is about, as the words say it."""
    stretches = ("what", "of") if (match["of"] or "").startswith(" at ") else ("of", "what")
    for each in stretches:
        if match[each]:
            start, end = match.span(each)
            lead = re.match(
                r"(?: [a-z]+(?= [a-z]+ ))??,? (?:because of|due to|of|about|over|at|against|"
                r"towards?|regarding|concerning|for) ",
                match[each],
            )
            if lead and end - start - lead.end() > 1:
                return within(reading, sentence, start + lead.end(), end).words or NOTHING
    return NOTHING


def _vexed(reading: Reading, sentence: Sentence) -> Iterator[Quarrel]:
    """Yield "Cuba drained the marsh, to Fiji's annoyance"."""
    drawn = sentence.shape
    for match in _TO_OUR.finditer(drawn.text):
        ours = [each.id for each in drawn.members(match["by"] or match["whose"])]
        theirs, start = _named_before(sentence, match.start(), ours)
        for other in (theirs or _in_view(reading, sentence, ours))[:1]:
            yield Quarrel(
                tuple(sorted({*ours, other})), match["noun"] or match["feeling"], NOTHING, "",
                drawn.plain_at(match.start()), *drawn.plain_span(start, match.end()),
                sentence.span.end, _RULE,
            )  # fmt: skip


def _vexes(reading: Reading, sentence: Sentence) -> Iterator[Quarrel]:
    """Yield "Cuba's plans angered Fiji" and "Fiji was angered by Cuba's plans"."""
    drawn = sentence.shape
    for pattern in (_ANGERED_BY, _ANGERED):
        for match in pattern.finditer(drawn.text):
            ids = {e.id for each in ("one", "two") for e in drawn.members(match[each])}
            over = within(reading, sentence, *match.span("what"))
            if len(ids) > 1 and over.words:
                span = drawn.plain_span(match.start(), max(over.end, match.end("two")))
                yield Quarrel(
                    tuple(sorted(ids)), _FELT.get(match["deed"], match["deed"]), over.words, "",
                    span.start, *span,
                    sentence.span.end, _RULE,
                )  # fmt: skip


def _anti(reading: Reading, sentence: Sentence) -> Iterator[Quarrel]:
    """Yield "anti-Cuban demonstrations in Fiji": of whom they are, or of the one in view."""
    drawn = sentence.shape
    for match in _ANTI.finditer(drawn.text):
        if modality(drawn.text[max(0, match.start() - _NEAR) : match.start()]):
            continue
        whom = drawn.members(match["whom"])[-1].id
        before = drawn.within(max(0, match.start() - 3), match.start(), "demonym", "state")
        by = [each.id for each in drawn.members(match["by"] or "")]
        by = by or [each.id for piece in before for each in piece.members]
        ours = by or _in_view(reading, sentence, [whom])
        words = drawn.plain_span(match.start(), match.end("noun")).of(reading.plain)
        for one in ours:
            parties = tuple(sorted((one, whom)))
            if one != whom:
                yield Quarrel(
                    parties, words[0].lower() + words[1:], NOTHING, "",
                    drawn.plain_at(match.start()),
                    *told_within(sentence, match.start(), match.end(), parties),
                    sentence.span.end, _RULE,
                )  # fmt: skip
