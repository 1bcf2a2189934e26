"""Who belongs to what: the grammar of memberships, and the claims that sentences make of them."""

import re
from collections.abc import Iterator
from itertools import pairwise

from comity.claims.grammar.membership.beside import beside_names
from comity.claims.grammar.membership.roles import ADJECTIVE, NOUN, Belonging, role_of
from comity.claims.prose.acts import Act, acts
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.naming import Name, names
from comity.claims.prose.shape import DATE, IT, ORGANISATION, STATE
from comity.claims.prose.timing import NEVER, When, leading, when
from comity.claims.reading import Reading
from comity.claims.wording import ahead

STEMS = sought(
    "member", "observer", "join", "acced", "accession", "entry into", "admitted", "admission",
    "participa", "dialogue partner", "signator", "left", "withdr", "countries, ", "states, ",
    "nations, ",
    "candida", "seat in", "seat on", "seat at", "position on", "position in", "served", "serves",
    "serving", "elected to", "elected a", "founder", "founding",
    "partnership for peace", "belong", "co-chair", "rejoin", "re-join", "readmitted",
    "co-found", "cofound", "founded ", "entered",
    "returned to", "returns to", "return to", "returning to", "accepted into", "accepted to",
    "is part of", "are part of", "became part of", "a part of",
    "not part of", "also part of", "both part of", "all part of", "still part of",
    "comprises", "comprising", "consists of", "consisting of", "made up of", "composed of",
    "party to", "parties to", "expelled from", "ousted from", "quit ",
)  # fmt: skip
_SOME = r"(?:an? |the |one of (?:the |only )?(?:\w+ )?|among the |both |two of (?:\w+ )?|all )?"
_HOLD = (
    r"(?:has|have|had|holds?|held|enjoys?|enjoyed|retains?|retained|maintains?|maintained|"
    r"(?:was |were |been |is )?(?:granted|given|awarded)|received|obtained|gain(?:ed|ing)?|"
    r"attain(?:ed|s)?|acquir(?:ed|es)|"
    r"shares?|shared)"
)
_FILED = (
    r"(?:submit(?:s|ted)?|submitted|filed|preparing|prepared|lodged|made|launched|presented|sent|"
    r"renewed)"
)
_VERBS = (
    rf"(?P<be>(?:is|are|was|were|been|be|became|become|becomes|becoming|remains?|remained|"
    r"continue[sd]? as)"
    r"(?: (?:also|currently|now|both|still|already|however|formerly|once|additionally|further|"
    rf"each|all|neither|not|either|simultaneously|accepted as|admitted as)|,? like {STATE},?)*+"
    rf" ?{_SOME}"
    rf"(?:{ADJECTIVE}(?:,? and |, | )){{0,3}}(?P<noun>{NOUN})"
    rf"(?: (?:and|or|nor)(?: [\w-]+){{1,4}}(?= of\b))?(?: (?:of|in|to|at|with|within|for)\b|"
    rf" on(?= (?:the )?{ORGANISATION}))?)|"
    rf"(?P<join>(?:re-?)?join(?:ed|s|ing)?|(?<!newly )(?:co-?)?founded|"
    rf"entered(?: into)?(?= (?:the )?{ORGANISATION})|acced(?:ed|es|ing|e) to|"
    rf"(?:was|were|been|be)(?:, (?:in|on) {DATE},)? (?:re)?admitted (?:in)?to"
    r"(?: (?:full )?membership (?:of|in))?|"
    rf"return(?:ed|s|ing)? to (?:(?:its |their |the |full )*membership (?:of|in)|"
    rf"(?=(?:the )?{ORGANISATION}))|"
    r"(?:was|were|been|be) (?:re)?admitted as [\w ]{0,24} (?:of|to)|(?:was|were) accepted "
    r"(?:in)?to)|"
    rf"(?P<status>{_HOLD}(?i:(?: (?:an?|the|its|common|joint|also|official|full|active|continued|"
    r"permanent|special|associate|observer|partner|dialogue partner|member|candidate))* "
    r"(?:membership|memberships|status|observership|admission)(?: status)?"
    r" (?:of|in|at|with|to|into|within)))|"
    rf"(?P<apply>{_FILED} (?:an? |its |their |the )?(?:\w+ )?(?:applications? (?:for (?:full )?"
    r"membership (?:of|in|to)|to join|to become an? (?:\w+ )?member of)|membership applications? "
    r"(?:for|to|in))|"
    r"appl(?:y|ied|ies|ying) (?:for (?:full )?membership (?:of|in|to)|to (?:re-?)?join|to return "
    r"to|"
    rf"for (?=(?:the )?{ORGANISATION} membership)|"
    r"to become an? (?:full )?member of)|"
    r"(?:request(?:s|ed)?|sought|seeks) (?:(?:full|permanent) )?(?:observer|associate|candidate) "
    r"(?:status|membership) (?:of|in|at|to|with))|"
    rf"(?P<also>(?:(?<=, )|(?<=and )|(?<=\) ))(?:both )?(?:{ADJECTIVE} ){{0,2}}members? of:?)|"
    r"(?P<serve>(?:served|serves|serving|sat|sits)(?: [\w-]+){0,2} on|"
    r"(?:served|serves|serving|elected)(?: as)? an? (?:[\w-]+ ){0,2}"
    r"(?:members? of|observers? (?:in|to|at|of))|"
    r"(?:re-?)?elected to|(?:assumed|occup(?:y|ied|ies)|w[io]ns?|secured|took(?: up)?|"
    r"takes|h[eo]lds?)"
    r" (?:an? |its |the )?(?:[\w-]+ ){0,2}(?:seat|position|place) (?:on|in|at))|"
    r"(?P<leave>left|withdrew from|withdrawn from|(?:was|were) (?:expelled|ousted) from|quit)|"
    r"(?P<take>participates? in|belongs? to|(?P<part>(?:is|are|became)"
    r"(?: (?:also|both|all|still|now|currently|not))* (?:an? (?:[a-z]+ )?)?part of))"
)
VERB = re.compile(rf"\b{ahead(_VERBS)}(?:{_VERBS})(?![\w-])")
_MORE = re.compile(
    rf",?(?: and)? (?P<role>(?:an? )(?:{ADJECTIVE}(?:,? and |, | )){{0,3}}{NOUN}) (?:of|in|to|"
    rf"at|with) "
)
_PART = re.compile(r";(?: and)? (?:the )?")
_CLOSE = 1
"""No words stand between a semicolon and the name that the list goes on with."""
_BID = re.compile(
    rf"(?:(?P<who>{STATE})['’]s? (?:\w+ )?(?:application|bid|request|effort|attempt|desire|wish|"
    rf"ambition|aspiration|decision|candidacy|intention)s?|\b(?:for|(?i:attempt|bid|effort|"
    rf"request|plan|decision)s? (?:by|of)) (?P<whom>{STATE})) to $"
)
_FAILED = re.compile(
    r",? but (?:did not succeed|failed|was (?:rejected|refused|unsuccessful)|without success)"
)
_GROUPS = ("be", "join", "status", "apply", "also", "serve", "leave", "take")
_FOUNDING = re.compile(r"\bas (?:one of )?(?:its |the )?(?:an? )?(?:\w+ )?found(?:ing|er)")
# "Like Cuba, Fiji is a member of", "Fiji is, like Cuba, a member of": both are.
_LIKE = re.compile(rf"(?:\A|(?<=[.;] ))Like (?P<who>{STATE}), \Z")
_ALSO_LIKE = re.compile(rf" like (?P<who>{STATE})")
# What is an organisation's is not it: "participates in NATO exercises", "joined the EU mission".
_ITS_OWN = re.compile(
    r"(?:['’]s?)?(?: (?!and\b|or\b|in\b|on\b|to\b|for\b|with\b|as\b)[a-z-]+){0,2} (?:exercises?|"
    r"operations?|missions?|efforts|training|sanctions|activities|initiatives?|peacekeeping|talks|"
    r"negotiations|summits?|meetings?|drills|man(?:oeu|eu)vers?|forces?|troops|coalition|campaigns?|"
    r"arrangements?|embargo|boycott)\b"
)
_AGAIN = re.compile(
    rf"(?: (?:in|on) {DATE})?,? (?:but|and|before) (?:later |then |again |eventually )?"
    rf"(?:{IT} )?(?:rejoined|re-joined|rejoining|(?:was )?readmitted)(?: {IT})?(?= )"
)
# "returned to the Union", not "to the Union building", nor "to the Union two paintings".
_WHOLE = re.compile(
    rf"(?:[.,;)]|$| (?:in|on|as|after|following|when|and|under|but|until|by|from|since) | {DATE})"
)
_TO_DO = re.compile(r" to [a-z]+")  # "the third member of it to recognise" has long been one
_NEAR = 45
"""A date that far behind a name is still the name's: "… as a full member on 1 May 2004"."""


def belongings(reading: Reading) -> Iterator[Belonging]:
    """Yield the memberships that the sentences of a document tell of."""
    for sentence in prose(reading).with_any(*STEMS):
        for act in acts(sentence, VERB, reading.state):
            for each in _told(reading, sentence, act):
                yield each._replace(rule="sentence, a verb of belonging (belonging.py)")
        for each in beside_names(reading, sentence):
            yield each._replace(rule="sentence, a role by a name (belonging.py)")


def _segments(reading: Reading, sentence: Sentence, act: Act) -> Iterator[tuple[str, list[Name]]]:
    """Yield the lists that a verb governs, each with the words of its role.

    "an observer in A and B, a partner in C" holds two.
    """
    drawn = sentence.shape
    words, at = act.verb[0], act.verb.end()
    while True:
        listed = list(names(reading, drawn, at, act.end))
        if listed:
            yield words, listed
            at = listed[-1].after
        more = _MORE.match(drawn.text, at, act.end)
        if more is None:
            if listed:
                yield from _after_semicolons(reading, sentence, words, at)
            return
        words, at = more["role"], more.end()


def _after_semicolons(
    reading: Reading, sentence: Sentence, words: str, at: int
) -> Iterator[tuple[str, list[Name]]]:
    """Yield what a list goes on with: "of the A and the B; the C, the D; and the E"."""
    drawn = sentence.shape
    while part := _PART.match(drawn.text, at):
        stop = drawn.text.find(";", part.end())
        listed = list(names(reading, drawn, part.end(), stop if stop >= 0 else len(drawn.text)))
        if not listed or listed[0].at - part.end() > _CLOSE or not all(n.known for n in listed):
            return
        yield words, listed
        at = listed[-1].after


def _told(reading: Reading, sentence: Sentence, act: Act) -> Iterator[Belonging]:
    """Yield what one verb says of memberships."""
    group = next(each for each in _GROUPS if act.verb[each])
    act, mood = _who(sentence, act, group)
    returns = act.verb[0].startswith(("return", "enter", "found")) and not act.verb[0].endswith(
        (" of", " in")
    )
    for words, listed in _segments(reading, sentence, act):
        after_all = sentence.shape.text, listed[-1].after
        other = group in _DOING and _ITS_OWN.match(*after_all)
        if other or ((returns or act.verb["part"]) and not _WHOLE.match(*after_all)):
            continue
        own = any(reading.marks_in(each.end, after.start) for each, after in pairwise(listed))
        alone = own or _enumerates(reading, sentence, act, listed[0])
        for place, name in enumerate(listed):
            if (group in _VAGUE or act.verb["noun"] in _PARTY) and not name.known:
                continue
            after = listed[place + 1] if place + 1 < len(listed) else None
            dates = _dates(sentence, act, (listed[0], name), after.at if after else act.end)
            since, until = _since(dates, mood, group)
            start = sentence.shape.plain_at(act.start if dates.end > act.start else 0)
            role = role_of(_words(sentence, act, words, name), name.object)
            told = Belonging(
                "", name.object, role, since, until, mood, name.start if alone else start,
                name.end, after.start if after and own else sentence.span.end,
            )  # fmt: skip
            for subject in act.subjects:
                if subject.id != name.object:
                    yield from _failing(sentence, name, told._replace(subject=subject.id))
                    yield from _again(sentence, name, told._replace(subject=subject.id))


def _who(sentence: Sentence, act: Act, group: str) -> tuple[Act, str]:
    """Return a verb with whoever it is said of, and how sure its words are of it."""
    mood = "denied" if act.neither else modality(act.words)
    if group in {"apply", "leave"}:
        mood = mood or ("intended" if group == "apply" else "denied")
    bid = _BID.search(sentence.shape.text, 0, act.verb.start())
    if bid:  # "Cuba supported Fiji's application to join": it is Fiji that would
        mood = "intended"
        act = act._replace(subjects=sentence.shape.members(bid["who"] or bid["whom"]))
    if _of_another(sentence, act):
        return act._replace(subjects=()), mood
    like = _LIKE.search(sentence.shape.text, 0, act.start) or _ALSO_LIKE.search(act.verb[0])
    if like and not mood:
        act = act._replace(subjects=(*act.subjects, *sentence.shape.members(like["who"])))
    return act, mood


def _of_another(sentence: Sentence, act: Act) -> bool:
    """Say whether "which" before a verb is another than its subject: "Fiji's party, which left"."""
    drawn, at = sentence.shape, act.verb.start()
    relative = drawn.text.endswith((", which ", ", who "), 0, at)
    return relative and bool(drawn.within(act.start + 1, at, "state"))


_DOING = frozenset({"join", "leave", "take"})
_VAGUE = frozenset({"join", "also", "serve", "leave", "take"})
"""What is said of a thing that is no organisation too: to join talks, to leave a town."""


_PARTY = frozenset({"party", "parties"})
"""What one is to a treaty, of which only those that are known have a name that ends for sure."""


def _failing(sentence: Sentence, name: Name, told: Belonging) -> Iterator[Belonging]:
    """Yield a membership, and its denial where it was sought in vain."""
    yield told
    if told.modality == "intended" and _FAILED.match(sentence.shape.text, name.after):
        yield told._replace(since="", until="", modality="denied")


def _again(sentence: Sentence, name: Name, told: Belonging) -> Iterator[Belonging]:
    """Yield the membership that begins again: "left it in 1987 and rejoined in 1997"."""
    drawn = sentence.shape
    again = _AGAIN.match(drawn.text, name.after) if told.modality == "denied" else None
    if again:
        dates = when(drawn, again.end(), min(len(drawn.text), again.end() + _NEAR))
        end = drawn.plain_span(name.at, again.end()).end
        yield told._replace(since=dates.start, until="", modality="", end=end)


def _enumerates(reading: Reading, sentence: Sentence, act: Act, first: Name) -> bool:
    """Say whether a colon opens the list, so that each item stands alone."""
    begins = sentence.shape.plain_at(min(act.verb.end(), len(sentence.shape.text) - 1))
    return ":" in reading.plain[begins : first.start]


def _words(sentence: Sentence, act: Act, words: str, name: Name) -> str:
    """Return the words that say in what role: of the verb, and of what stands around the name."""
    text = sentence.shape.text
    beside = text[name.at : name.after]
    if _FOUNDING.search(text, name.at, act.end):
        return "founder"
    return f"{words} {beside if '(' in beside else ''}"


def _dates(sentence: Sentence, act: Act, listed: tuple[Name, Name], stop: int) -> When:
    """Return when: by the dates after the name, else those by the verb, else the first."""
    drawn = sentence.shape
    first, name = listed
    near = min(stop, name.after + _NEAR)
    other = drawn.text.find("and, ", name.after, near)  # "…, and, in 1980, led the Council"
    near = other if other >= 0 else near
    if _TO_DO.match(drawn.text, name.after):
        return NEVER
    for found in (
        when(drawn, name.at, max(name.after, near)),
        when(drawn, act.start, act.verb.end()) if "(" not in act.words else NEVER,
        when(drawn, act.verb.end(), first.at),
        leading(drawn),
    ):
        if found.end >= 0:
            return found
    return NEVER


def _since(dates: When, mood: str, group: str) -> tuple[str, str]:
    """Return since when and until when, by what the verb does at the time that is said."""
    if group == "leave":
        return "", dates.on or dates.until
    if mood in {"denied", "intended"} and not dates.until:
        return "", ""
    return dates.since or dates.on, dates.until
