"""Who belongs to what: the grammar of memberships, and the claims that sentences make of them."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from comity.claims.prose.acts import Act, acts, antecedent
from comity.claims.prose.entities import Member, kind_of
from comity.claims.prose.finding import Sentence, prose
from comity.claims.prose.modality import modality
from comity.claims.prose.naming import Name, names
from comity.claims.prose.shape import ANY, DATE, ORGANISATION, PAIR, STATE, WHO
from comity.claims.prose.timing import NEVER, When, leading, when
from comity.claims.reading import Reading

STEMS = (
    "member", "observer", "join", "acced", "accession", "admitted", "admission", "participa",
    "dialogue partner", "signator", "left", "withdr", "countries, ", "states, ", "nations, ",
    "candida", "seat in", "seat on", "seat at", "position on", "position in", "served", "serves",
    "serving", "elected to", "elected a", "founder", "founding",
    "partnership for peace", "belong", "co-chair",
)  # fmt: skip
_ADJECTIVE = (
    r"(?:full|founding|founder|active|permanent|non-permanent|original|associate|associated|"
    r"affiliate|regional|non-regional|observing|observer|current|new|proud|official|charter|core|"
    r"formal|contributing|non-borrowing|Zone A|committed|long-standing|enthusiastic|key|important|"
    r"prominent|leading|first|elected|member|responsible|strong|early|recurrent|fellow|elective|"
    r"influential|dedicated|key|senior|\d+(?:st|nd|rd|th))"
)
_NOUN = (
    r"(?:members?(?:[ -](?:states?|countr(?:y|ies)|nations?))?|observers?(?: (?:members?|"
    r"states?|countr(?:y|ies)|nations?))?|founding (?:\w+ )?(?:states?|countr(?:y|ies)|nations?)|"
    r"founders?|co-founders?|(?:dialogue |sectoral dialogue |cooperation )?partners?|"
    r"candidates?(?: (?:for membership|countr(?:y|ies)|states?))?|signator(?:y|ies)|co-chairs?|"
    r"participants?|associates?|part(?:y|ies)|adherents?)"
)
_SOME = r"(?:an? |the |one of (?:the |only )?(?:\w+ )?|among the |both |two of (?:\w+ )?|all )?"
_HOLD = (
    r"(?:has|have|had|holds?|held|enjoys?|enjoyed|retains?|retained|maintains?|maintained|"
    r"(?:was |were |been |is )?(?:granted|given|awarded)|received|obtained|gain(?:ed|ing)?|"
    r"shares?|shared)"
)
VERB = re.compile(
    rf"\b(?:(?P<be>(?:is|are|was|were|been|be|became|become|becomes|becoming|remains?|remained)"
    r"(?: (?:also|currently|now|both|still|already|however|formerly|once|additionally|further|"
    rf"each|all|neither|not|either|simultaneously|accepted as|admitted as))* ?{_SOME}"
    rf"(?:{_ADJECTIVE}(?:,? and |, | )){{0,3}}(?P<noun>{_NOUN})"
    rf"(?: and(?: \w+){{1,4}}(?= of\b))?(?: (?:of|in|to|at|with|within|for)\b|"
    rf" on(?= (?:the )?{ORGANISATION}))?)|"
    r"(?P<join>(?:re-?)?join(?:ed|s|ing)?|acced(?:ed|es|ing|e) to|"
    r"(?:was|were|been|be) (?:re)?admitted (?:in)?to(?: (?:full )?membership (?:of|in))?|"
    r"(?:was|were|been|be) (?:re)?admitted as [\w ]{0,24} (?:of|to)|(?:was|were) accepted "
    r"(?:in)?to)|"
    rf"(?P<status>{_HOLD}(?i:(?: (?:an?|the|its|common|joint|also|official|full|permanent|special|"
    r"associate|observer|partner|dialogue partner|member|candidate))* "
    r"(?:membership|memberships|status|observership|admission)(?: status)?"
    r" (?:of|in|at|with|to|into|within)))|"
    r"(?P<apply>appl(?:y|ied|ies|ying) (?:for (?:full )?membership (?:of|in|to)|to join|"
    rf"for (?=(?:the )?{ORGANISATION} membership)|"
    r"to become an? (?:full )?member of))|"
    rf"(?P<also>(?:(?<=, )|(?<=and )|(?<=\) ))(?:both )?(?:{_ADJECTIVE} ){{0,2}}members? of:?)|"
    r"(?P<serve>(?:served|serves|serving|sat|sits)(?: [\w-]+){0,2} on|"
    r"(?:served|serves|serving|elected)(?: as)? an? (?:[\w-]+ ){0,2}members? of|"
    r"(?:re-?)?elected to|(?:assumed|occup(?:y|ied|ies)|w[io]ns?|secured|took(?: up)?|"
    r"takes|h[eo]lds?)"
    r" (?:an? |its |the )?(?:[\w-]+ ){0,2}(?:seat|position|place) (?:on|in|at))|"
    r"(?P<leave>left|withdrew from|withdrawn from|(?:was|were) expelled from|quit)|"
    r"(?P<take>participates? in|belongs? to|(?:is|are) (?:a )?part of))(?![\w-])"
)
_MORE = re.compile(
    rf",?(?: and)? (?P<role>(?:an? )(?:{_ADJECTIVE}(?:,? and |, | )){{0,3}}{_NOUN}) (?:of|in|to|"
    rf"at|with) "
)
_PART = re.compile(r";(?: and)? (?:the )?")
_CLOSE = 1
"""No words stand between a semicolon and the name that the list goes on with."""
_FAILED = re.compile(
    r",? but (?:did not succeed|failed|was (?:rejected|refused|unsuccessful)|without success)"
)
_GROUPS = ("be", "join", "status", "apply", "also", "serve", "leave", "take")
_ROLES = (
    ("observer", re.compile(r"observ", re.IGNORECASE)),
    ("associate", re.compile(r"\bassociat|affiliat", re.IGNORECASE)),
    ("founder", re.compile(r"\bfound|original member|charter member|co-founder", re.IGNORECASE)),
    ("co-chair", re.compile(r"\bco-?chair", re.IGNORECASE)),
    ("partner", re.compile(r"\bpartner|co-?operation agreement", re.IGNORECASE)),
    ("candidate", re.compile(r"\bcandidat|signator", re.IGNORECASE)),
)
_PARTNERSHIPS = frozenset({"Partnership for Peace", "Individual Partnership Action Plan"})
_FOUNDING = re.compile(r"\bas (?:one of )?(?:its |the )?(?:an? )?(?:\w+ )?found(?:ing|er)")
_ITS = re.compile(
    rf"(?:(?P<who>{STATE})['’]s?|\b(?P<its>[Ii]ts)) (?:(?P<full>\w+ )?(?:membership|seat) (?:of|"
    rf"in|at) (?:the )?"
    rf"(?P<whole>{ORGANISATION})|(?P<short>{ORGANISATION}) (?P<plan>accession|membership|"
    rf"candidacy|bid|"
    rf"candidature))"
)
_CALLED = re.compile(
    rf"(?P<org>{ORGANISATION})(?: member)? (?:countries|states|members|nations),? "
    rf"(?:such as |including |namely |like )?(?P<who>{STATE})|"
    rf"(?P<org2>{ORGANISATION}) (?:member|ally|member state) (?P<who2>{STATE})"
)
_AS = re.compile(rf"\b[Aa]s (?:an? |the )?(?P<role>(?:{_ADJECTIVE} ){{0,2}}{_NOUN}) (?:of|in) ")
_AS_WHO = re.compile(rf"(?:,| in {DATE},| since {DATE},)* (?P<who>{WHO})")
_AS_BEFORE = re.compile(rf"(?P<who>{PAIR}|{STATE})(?!['’])(?:(?!{ANY})[^.;]){{0,70}}[ ,]$")
_BRACKET = re.compile(
    rf"(?P<who>{STATE})(?: \(|, )(?:also )?(?:which (?:is|was) )?(?:an? |both )"
    rf"(?P<role>(?:{_ADJECTIVE} ){{0,2}}{_NOUN}) (?:of|in) (?P<org>{ORGANISATION})"
)
_IS_A = re.compile(
    rf"(?P<who>{WHO})(?: (?:is|are|was|became|remains|has been))(?: also| currently| not)*(?: "
    rf"an?)? "
    rf"(?P<role>(?:{_ADJECTIVE} )?)(?P<org>{ORGANISATION}) (?P<noun>{_NOUN})\b(?! of\b)"
)
_OBSERVER = re.compile(
    rf"(?P<who>{STATE})(?: \([^()]{{0,30}}\))?, which (?:is|was) (?P<role>an?) "
    rf"(?P<org>{ORGANISATION}) "
    rf"(?P<noun>{_NOUN})\b"
)
_OTHERS = re.compile(
    r"\b[Mm]ember(?:s| states| countries) (?:are|include|were|being|includes):? (?P<role>)"
    rf"(?P<who>{STATE})|\b[Oo]bserver (?:members|states) (?:are |include )?(?P<who2>{STATE})"
)


_TO_DO = re.compile(r" to [a-z]+")  # "the third member of it to recognise" has long been one
_NEAR = 45
"""A date that far behind a name is still the name's: "… as a full member on 1 May 2004"."""


class Belonging(NamedTuple):
    """A membership that words tell of; the fields are those of the claim."""

    subject: str
    object: str
    role: str
    since: str = ""
    until: str = ""
    modality: str = ""
    start: int = 0
    end: int = 0
    stop: int = 0
    rule: str = "list"


def role_of(words: str, organisation: str = "") -> str:
    """Return the role that words give, ``member`` when they give none.

    >>> role_of("an observer"), role_of("a full member")
    ('observer', 'member')
    """
    if organisation in _PARTNERSHIPS:
        return "partner"
    for role, pattern in _ROLES:
        if pattern.search(words):
            return role
    return "member"


def belongings(reading: Reading) -> Iterator[Belonging]:
    """Yield the memberships that the sentences of a document tell of."""
    for sentence in prose(reading).with_any(*STEMS):
        for act in acts(sentence, VERB, reading.state):
            for each in _told(reading, sentence, act):
                yield each._replace(rule="sentence, a verb of belonging (prose/belonging.py)")
        for each in _named(reading, sentence):
            yield each._replace(rule="sentence, a role by a name (prose/belonging.py)")


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
    mood = "denied" if act.neither else modality(act.words)
    if group in {"apply", "leave"}:
        mood = mood or ("intended" if group == "apply" else "denied")
    for words, listed in _segments(reading, sentence, act):
        own = any(reading.marks_in(each.end, after.start) for each, after in pairwise(listed))
        alone = own or _enumerates(reading, sentence, act, listed[0])
        for place, name in enumerate(listed):
            if group in _VAGUE and not name.known:
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


_VAGUE = frozenset({"join", "also", "serve", "leave", "take"})
"""What is said of a thing that is no organisation too: to join talks, to leave a town."""


def _failing(sentence: Sentence, name: Name, told: Belonging) -> Iterator[Belonging]:
    """Yield a membership, and its denial where it was sought in vain."""
    yield told
    if told.modality == "intended" and _FAILED.match(sentence.shape.text, name.after):
        yield told._replace(since="", until="", modality="denied")


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


def _named(reading: Reading, sentence: Sentence) -> Iterator[Belonging]:
    """Yield memberships beside names: "NATO member Italy", "its membership of the EU"."""
    drawn = sentence.shape
    text = drawn.text
    about = sentence.passage.view or reading.state
    for match in _CALLED.finditer(text):
        sign, who = match["org"] or match["org2"], match["who"] or match["who2"]
        yield from _each(
            sentence, match, drawn.members(who), drawn.members(sign), "member", upto=True
        )
    yield from _as_members(reading, sentence)
    for pattern in (_BRACKET, _IS_A, _OBSERVER):
        for match in pattern.finditer(text):
            members = _whom(reading, sentence, match.start("who"))
            noun = match["noun"] if "noun" in match.re.groupindex else ""
            role = role_of(f"{match['role']} {noun}")
            mood = modality(match[0])
            yield from _each(sentence, match, members, drawn.members(match["org"]), role, mood)
    for match in _OTHERS.finditer(text):
        view = sentence.passage.view
        if view and kind_of(view) == "organisation":
            role = "member" if match["who"] else "observer"
            whole = (Member(view, "", 0, 0),)
            members = drawn.members(match["who"] or match["who2"])
            yield from _each(sentence, match, members, whole, role, upto=True)
    for match in _ITS.finditer(text):
        holders = drawn.members(match["who"]) if match["who"] else (Member(about, "", 0, 0),)
        sign = match["short"] or match["whole"]
        mood = "intended" if match["short"] else modality(match["full"] or "")
        yield from _each(sentence, match, holders, drawn.members(sign), "member", mood)


def _as_members(reading: Reading, sentence: Sentence) -> Iterator[Belonging]:
    """Yield "As a member of A and B, Cuba …" and "both are friends as members of A"."""
    drawn = sentence.shape
    for match in _AS.finditer(drawn.text):
        listed = list(names(reading, drawn, match.end(), len(drawn.text)))
        if not listed:
            continue
        after = _AS_WHO.match(drawn.text, listed[-1].after)
        before = _AS_BEFORE.search(drawn.text, max(0, match.start() - 90), match.start())
        found = after if match[0][0] == "A" else before
        span = drawn.plain_span((before or match).start(), listed[-1].at)
        members = _whom(reading, sentence, found.start("who")) if found else ()
        for name in listed:
            for member in members if name.known else ():
                if member.id != name.object:
                    yield Belonging(
                        member.id, name.object, role_of(match["role"], name.object), "", "", "",
                        span.start, span.end, sentence.span.end,
                    )  # fmt: skip


def _whom(reading: Reading, sentence: Sentence, at: int) -> tuple[Member, ...]:
    """Return whom the sign at ``text[at]`` stands for."""
    piece = sentence.shape.piece(sentence.shape.text[at])
    return antecedent(sentence, at, reading.state) if piece.kind == "it" else piece.members


def _each(  # noqa: PLR0913, PLR0917 - what a membership is made of
    sentence: Sentence,
    match: re.Match[str],
    holders: tuple[Member, ...],
    organisations: tuple[Member, ...],
    role: str,
    mood: str = "",
    *,
    upto: bool = False,
) -> Iterator[Belonging]:
    drawn = sentence.shape
    span = drawn.plain_span(*match.span())
    for holder in holders:
        for organisation in organisations:
            if holder.id and holder.id != organisation.id:
                yield Belonging(
                    holder.id, organisation.id, role_of(role, organisation.id), "", "", mood,
                    span.start, holder.end if upto else span.end,
                    sentence.span.end,
                )  # fmt: skip
