"""Who belongs to what: the grammar of memberships, and the claims that sentences make of them."""

import re
from collections.abc import Iterator
from itertools import pairwise

from comity.claims.embedding import is_asked
from comity.claims.grammar.membership.admitting import STEMS as ADMITTING
from comity.claims.grammar.membership.admitting import by_bodies
from comity.claims.grammar.membership.beside import beside_names
from comity.claims.grammar.membership.dates import NEAR, dated, lasting, terms
from comity.claims.grammar.membership.fellows import STEMS as FELLOWS
from comity.claims.grammar.membership.fellows import by_company
from comity.claims.grammar.membership.founding import STEMS as FOUNDED
from comity.claims.grammar.membership.founding import founders
from comity.claims.grammar.membership.nouns import STEMS as NOUNS
from comity.claims.grammar.membership.nouns import by_nouns
from comity.claims.grammar.membership.roles import (
    ADJECTIVE,
    ERRAND,
    ITS_OWN,
    NOUN,
    Belonging,
    outside,
    role_of,
)
from comity.claims.grammar.membership.unnamed import unnamed
from comity.claims.grammar.membership.verbs import GROUPS, STEMS, VERB
from comity.claims.grammar.membership.working import STEMS as WORKING
from comity.claims.grammar.membership.working import by_working
from comity.claims.page import kind_of
from comity.claims.prose.acts import Act, acts
from comity.claims.prose.finding import Sentence, prose
from comity.claims.prose.gapping import echoed, gapped
from comity.claims.prose.gapping import pattern as leaving_out
from comity.claims.prose.modality import modality
from comity.claims.prose.naming import Name, names
from comity.claims.prose.shape import DATE, IT, STATE
from comity.claims.prose.timing import NEVER, When, when
from comity.claims.reading import Reading

_MORE = re.compile(
    rf"[,;]?(?: and)? (?P<role>(?:(?<= and )|an? )(?:{ADJECTIVE}(?:,? and |, |"
    rf" )){{0,3}}{NOUN}|(?<= and )(?:full |associate |observer )(?:membership|status)) "
    r"(?:of|in|to|at|with) "
)
_PART = re.compile(
    rf";(?: and)? (?:(?P<role>an? (?:{ADJECTIVE} ){{0,3}}{NOUN}) (?:of|in|to|at|with) )?(?:the )?"
)
_SAID_OF_IT = re.compile(
    r"(?:,? (?:for|in order to|to|which|that|on|with|excluding|except|but not|apart from) "
    r"[^.;]{3,140})(?=;)"
)
"""What is said of a body before a list of bodies goes on behind a semicolon."""
_ENDS = re.compile(r"[;,.)]|\Z| and ")
_CLOSE = 1
"""No words stand between a semicolon and the name that the list goes on with."""
_BID = re.compile(
    rf"(?:(?P<who>{STATE})['’]s? (?:\w+ )?(?:application|bid|request|effort|attempt|desire|wish|"
    rf"ambition|aspiration|decision|candidacy|intention)s?|\b(?:for|(?i:attempt|bid|effort|"
    rf"request|plan|decision)s? (?:by|of)) (?P<whom>{STATE})) to $"
)
_AIDED = re.compile(
    r"\b(?:support|back|help|assist|aid|encourage)(?:s|ed|ing)? (?:the )?$"
)  # "to support Fiji in gaining membership of it"
_TO_GET = re.compile(r" to (?:[a-z]+ly )?$")  # "a campaign to win a seat on it"
_FAILED = re.compile(
    r",? but (?:did not succeed|failed|was (?:rejected|refused|unsuccessful)|without success)"
)
_FOUNDING = re.compile(r"\bas (?:one of )?(?:its |the )?(?:an? )?(?:\w+ )?found(?:ing|er)")
_MEMBERSHIP = re.compile(r" (?:membership|accession)\b")
_FORMED = re.compile(
    r"(?:established|set up|formed|created|launched|initiated|helped (?:to )?[a-z ]+|"
    r"(?:founding|foundation|establishment|creation|formation) of)$"
)
# "Like Cuba, Fiji is a member of", "Fiji is, like Cuba, a member of": both are.
_LIKE = re.compile(rf"(?:\A|(?<=[.;] ))Like (?P<who>{STATE}), \Z")
_ALSO_LIKE = re.compile(rf" like (?P<who>{STATE})")
_AGAIN = re.compile(
    rf"(?: (?:in|on) {DATE})?,? (?:but|and|before) (?:later |then |again |eventually )?"
    rf"(?:{IT} )?(?:rejoined|re-joined|rejoining|(?:was )?readmitted)(?: {IT})?(?= )"
)
# "returned to the Union", not "to the Union building", nor "to the Union two paintings".
_WHOLE = re.compile(
    r"(?:[.,;)]|$| (?:in|on|as|after|following|when|and|under|but|until|by|from|since|between|with|"
    r"where|which|through|alongside|such|while) | {DATE})"
)
_GAPS = leaving_out(
    ["joined", "acceded", "entered", "left", "withdrew", "was admitted", "became (?:one|a member)",
     "became an? [a-z]+ member", "joining", "following"],
    bare=True,
)  # fmt: skip
_LASTING = re.compile(
    r"(?:(?:[A-Z][\w’'-]*|on|of|for|in|the|and|against|to) ){0,6}(?:Organi[sz]ation|Union|Council|"
    r"Commission|Association|Group|Forum|Bank|Partnership|Alliance|League|Community|"
    r"Movement|Committee|Network|Coalition|Authority|Zone|Pact)"
    r"(?: (?:of|for|on|in|to|against) .*)?$"
)
"""How bodies are called that states belong to."""


_STEMS = (*STEMS, *NOUNS, *FELLOWS, *FOUNDED, *WORKING, *ADMITTING)


def belongings(reading: Reading) -> Iterator[Belonging]:
    """Yield the memberships that the sentences of a document tell of."""
    for sentence in prose(reading).with_any(*_STEMS):
        for act in acts(sentence, VERB, reading.state):
            for each in _told(reading, sentence, act):
                yield each._replace(rule="sentence, a verb of belonging (belonging.py)")
        for each in beside_names(reading, sentence):
            yield each._replace(rule="sentence, a role by a name (belonging.py)")
        yield from by_bodies(sentence)
        yield from by_nouns(reading, sentence)
        yield from by_company(reading, sentence)
        yield from founders(reading, sentence)
        yield from by_working(reading, sentence)
        yield from unnamed(reading, sentence)


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
    while True:
        aside = _SAID_OF_IT.match(drawn.text, at)
        at = aside.end() if aside else at
        part = _PART.match(drawn.text, at) or _MORE.match(drawn.text, at)
        if part is None:
            return
        stop = drawn.text.find(";", part.end())
        listed = list(names(reading, drawn, part.end(), stop if stop >= 0 else len(drawn.text)))
        if not listed or (listed[0].at - part.end() > _CLOSE and not part["role"]):
            return
        if not part["role"] and not (all(n.known for n in listed) or aside):
            return
        if aside and not _ENDS.match(drawn.text, listed[-1].after):
            return
        yield part["role"] or words, listed
        at = listed[-1].after


def _told(reading: Reading, sentence: Sentence, act: Act) -> Iterator[Belonging]:
    """Yield what one verb says of memberships."""
    group = next(each for each in GROUPS if act.verb[each])
    act, mood = _who(sentence, act, group)
    verb = act.verb[group]
    returns = verb.startswith(("return", "enter", "found")) and not verb.endswith((" of", " in"))
    for words, listed in _segments(reading, sentence, act):
        after_all = sentence.shape.text, listed[-1].after
        other = group in _DOING and ITS_OWN.match(*after_all)
        if other or ((returns or act.verb["part"]) and not _WHOLE.match(*after_all)):
            continue
        own = any(reading.marks_in(each.end, after.start) for each, after in pairwise(listed))
        alone = own or _enumerates(reading, sentence, act, listed[0])
        for place, name in enumerate(listed):
            if not _is_told(sentence, act, group, name):
                continue
            after = listed[place + 1] if place + 1 < len(listed) else None
            dates = dated(sentence, act, listed, place)
            if "elected" in verb and not dates.until:
                dates = NEVER  # one sits there later than one is elected to it
            start = _opening(sentence, act, dates)
            role = role_of(_words(sentence, act, words, name), name.object)
            told = Belonging(
                "", name.object, role, *lasting(dates, mood, group), mood,
                name.start if alone else start,
                _end(sentence, name),
                after.start if after and own and dates.end <= after.at else sentence.span.end,
            )  # fmt: skip
            for subject in act.subjects:
                if subject.id != name.object:
                    each = told._replace(subject=subject.id)
                    yield from _failing(sentence, name, each)
                    yield from _again(sentence, name, each)
                    yield from _once_more(sentence, name, each)
                    yield from _gapped(sentence, listed, each)
                    yield from _echoed(sentence, listed, each, group)


def _opening(sentence: Sentence, act: Act, dates: When) -> int:
    """Return where a membership is told from: its subject, or the date that opens its clause."""
    drawn = sentence.shape
    if dates.end > act.start:
        return drawn.plain_at(act.start)
    clause = max(
        drawn.text.rfind("; ", 0, max(0, dates.end)), drawn.text.rfind(". ", 0, max(0, dates.end))
    )
    return drawn.plain_at(clause + len("; ") if clause >= 0 else 0)


def _is_told(sentence: Sentence, act: Act, group: str, name: Name) -> bool:
    """Say whether a verb makes members of what a name stands for."""
    vague = (group in _VAGUE and not _lasts(act, group, name)) or act.verb["noun"] in _PARTY
    for_a_while = act.verb["part"] or act.verb[group].startswith("participated")
    if for_a_while and not all(kind_of(each.id) == "state" for each in act.subjects):
        return False
    if (vague and not name.known) or (for_a_while and ERRAND.search(name.object)):
        return False
    return not outside(sentence.shape.text[name.at : name.after])


def _lasts(act: Act, group: str, name: Name) -> bool:
    """Say whether a name nobody knows is that of a body that one can join or take part in."""
    if group not in {"join", "take", "serve"} or act.verb["part"] or _FORMED.search(act.verb[0]):
        return False
    return bool(_LASTING.match(name.object))


def _end(sentence: Sentence, name: Name) -> int:
    """Return where a membership is told whole: behind "EU membership" that one applied for."""
    called = _MEMBERSHIP.match(sentence.shape.text, name.at)
    return sentence.shape.plain_span(name.at, called.end()).end if called else name.end


def _who(sentence: Sentence, act: Act, group: str) -> tuple[Act, str]:
    """Return a verb with whoever it is said of, and how sure its words are of it."""
    mood = "denied" if act.neither else modality(act.words)
    if group == "outside":
        mood = "" if mood == "denied" else "denied"
    if group in {"apply", "leave"}:
        mood = mood or ("intended" if group == "apply" else "denied")
    if group == "serve" and _TO_GET.search(sentence.shape.text, 0, act.verb.start()):
        mood = mood or "intended"
    if group == "status" and _AIDED.search(sentence.shape.text, 0, act.start):
        mood = mood or "intended"
    if is_asked(sentence.shape.text, act.start):
        mood = mood or "intended"
    bid = _BID.search(sentence.shape.text, 0, act.verb.start())
    if bid:  # "Cuba supported Fiji's application to join": it is Fiji that would
        mood = "intended"
        act = act._replace(subjects=sentence.shape.members(bid["who"] or bid["whom"]))
    asked = sentence.shape.text.endswith("hether ", 0, act.start)
    if asked or _of_another(sentence, act):
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
_VAGUE = frozenset({"join", "serve", "leave", "take"})
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
        dates = when(drawn, again.end(), min(len(drawn.text), again.end() + NEAR))
        end = drawn.plain_span(name.at, again.end()).end
        yield told._replace(since=dates.start, until="", modality="", end=end)


def _once_more(sentence: Sentence, name: Name, told: Belonging) -> Iterator[Belonging]:
    """Yield the further terms of who served in 1980–81 and 1992–93, each ending with its own."""
    for term in terms(sentence.shape, name.at)[1:]:
        end = sentence.shape.plain_span(term.end - 1, term.end).end
        yield told._replace(since=term.since, until=term.until, end=end)


def _echoed(
    sentence: Sentence, listed: list[Name], told: Belonging, group: str
) -> Iterator[Belonging]:
    """Yield the membership of who does likewise: "is a member of it, as is Chad"."""
    drawn, denied = sentence.shape, told.modality == "denied"
    if told.modality not in {"", "denied"} or group in {"leave", "outside"}:
        return
    echo = echoed(drawn, listed[-1].at, denied=denied)
    for member in echo.members if echo else ():
        if echo and member.id != told.subject:
            mood = "denied" if echo.same == denied else ""
            end = drawn.plain_span(echo.end - 1, echo.end).end
            yield told._replace(subject=member.id, since="", until="", modality=mood, end=end)


def _gapped(sentence: Sentence, listed: list[Name], told: Belonging) -> Iterator[Belonging]:
    """Yield the membership of others: "joined it in 1990, while Chad joined in 1995"."""
    drawn = sentence.shape
    if told.modality not in {"", "denied"} or not (told.since or told.until):
        return
    for gap in gapped(drawn, listed[-1].at, _GAPS):
        end = drawn.plain_span(gap.end - 1, gap.end).end
        dates = ("", gap.date) if told.modality else (gap.date, "")
        for member in gap.members:
            if gap.date and member.id != told.subject:
                yield Belonging(
                    member.id, told.object, told.role, *dates, told.modality, told.start, end,
                    told.stop,
                )  # fmt: skip


def _enumerates(reading: Reading, sentence: Sentence, act: Act, first: Name) -> bool:
    """Say whether a colon opens the list, so that each item stands alone."""
    begins = sentence.shape.plain_at(act.verb.end() - 1)
    return ":" in reading.plain[begins : first.start]


def _words(sentence: Sentence, act: Act, words: str, name: Name) -> str:
    """Return the words that say in what role: of the verb, and of what stands around the name."""
    text = sentence.shape.text
    beside = text[name.at : name.after]
    if _FOUNDING.search(text, name.at, act.end) or _FORMED.search(words):
        return "founder"
    return f"{words} {beside if '(' in beside else ''}"
