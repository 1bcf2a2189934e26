"""Memberships told beside a name: "NATO member Italy", "its membership of the EU"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.membership.roles import (
    ADJECTIVE,
    NOUN,
    ORDINAL,
    THE_COUNTRY,
    Belonging,
    role_of,
)
from comity.claims.page import kind_of
from comity.claims.prose.acts import antecedent
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.naming import names
from comity.claims.prose.shape import ANY, DATE, IT, ORGANISATION, PAIR, STATE, WHO
from comity.claims.prose.timing import NEVER, leading, when
from comity.claims.reading import Reading

_ITS = re.compile(
    rf"(?:(?P<who>{STATE})['’]s?|\b(?P<its>[Ii]ts|{THE_COUNTRY}['’]s)) (?:(?P<full>\w+ )?"
    r"(?:membership|seat) (?:of|in|at|on) (?:the )?"
    rf"(?P<whole>{ORGANISATION})|(?P<short>{ORGANISATION}) (?P<plan>accession|membership|"
    rf"candidacy|bid|"
    rf"candidature))"
)
# Before "its membership": what ends it, or a verb that `belonging` reads.
_GIVEN_UP = re.compile(
    r"\b(?:return\w* to|lost|suspend(?:ed|s|ing)|end(?:ed|s|ing)|terminat(?:ed|es|ing)|re-?activat"
    r"(?:ed|es|ing)|resum(?:ed|es|ing)|renounc(?:ed|es|ing)|froze|withdr[ae]w|gave up) $"
)
_MEMBERS = sought("member", "observer")
_ENTERING = sought("entry", "accession", "admission")
_ENTRY = re.compile(
    rf"\b(?:[Ss]ince|[Aa]fter|[Ff]ollowing|[Uu]pon) (?:(?P<who>{STATE})['’]s?|(?P<its>its|their)) "
    rf"(?:entry|accession|admission) (?:in)?to (?:the )?(?P<whole>{ORGANISATION})"
)
# Behind "its entry into the Union" at the head of a sentence stands whose it is.
_WHOSE = re.compile(rf"(?: (?:in|on) {DATE})?, (?P<who>{WHO})(?!['’])")
_SINCE = re.compile(
    rf" (?:since|dat(?:es|ing)(?: back)? (?:to|from)|beg[au]n (?:in|on))(?: the)? {DATE}"
)
_IN = re.compile(rf" (?:in|on|since) {DATE}")
_FOUNDED = re.compile(
    rf"(?P<org>{ORGANISATION}) was (?:co-?founded|founded|established|created|formed|set up|"
    rf"launched) (?:(?:in|on) {DATE} )?by (?P<who>{STATE})(?!['’–-])"
)
_SHARED = re.compile(r"\b(?:shared|common|joint|mutual|as well as) memberships? (?:of|in) ")
_COMPRISES = re.compile(
    rf"(?P<org>{ORGANISATION})(?: \([^()]{{1,40}}\))?,? (?:(?:which |that )?(?:compris(?:es|ing)|"
    r"consist(?:s|ing) of|(?:is )?(?:made up|composed|comprised) of)|(?:which|that) includes)"
    r"(?: the)?(?: (?:[\w-]+ ){0,3}(?:states|countries|nations|members|republics):?)? "
    rf"(?P<who>{STATE})|"
    rf"\b[Mm]ember(?:s| states| countries) of (?:the )?(?P<org2>{ORGANISATION})(?: \([^()]{{1,40}}"
    rf"\))? (?:are|include|were|being)(?: the)?:? (?P<who2>{STATE})"
)
_CALLED = re.compile(
    rf"(?P<org>{ORGANISATION})(?: member)? (?:countries|states|members|nations)"
    rf"(?:,? \(?(?:such as|including|namely|notably|like|particularly|especially))? "
    rf"(?P<who>{STATE})|"
    rf"(?P<org2>{ORGANISATION}) (?:member|ally|member state) (?P<who2>{STATE})"
)
# Of as many as are said a list is: "three NATO members, Italy, Spain and Portugal".
_COUNTED = re.compile(
    rf"\b(?P<many>two|three|four|five|six|seven|eight) (?P<org>{ORGANISATION})(?: member)? "
    rf"(?:countries|states|members|nations), (?P<who>{STATE})"
)
_NEAR = 40
_MANY = ("two", "three", "four", "five", "six", "seven", "eight")
_INCLUDES = re.compile(
    rf"(?:(?:(?P<who>{STATE})['’]s? |\b)[Mm]emberships? (?:in|of) (?:[\w-]+ ){{0,3}}"
    r"organi[sz]ations?|organi[sz]ations? (?:(?:in|of|to) which |that |which )?"
    rf"(?P<of>{STATE}|{IT}) (?:is an? (?:[a-z]+ )?member(?: of)?|belongs(?: to)?|"
    r"participates(?: in)?)) "
    r"(?:includes?|are|comprises?):?(?= )"
)
_AGAINST = re.compile(r"\b(?:against|opposed?|opposes|vetoed|supports?|supported) $")
_HALTED = re.compile(
    r" (?:was|were|is|has been|had been)(?: \w+ly)? (?:suspended|revoked|terminated|ended|frozen)"
)
# "As a member of it", "Although not a member of it", "A founder of it, Cuba".
_AS = re.compile(
    rf"(?:\b(?:[Aa]s|Although|Though|While|Being) (?:an? |the )?|"
    r"\b(?P<not>(?:(?:While|Although|Though|Despite|(?<=, )(?:while|although|though)) n|N)ot"
    r"(?: being| yet)? (?:an? )?|[Aa]s an? non-(?=member))|"
    r"(?:\A|(?<=[.] ))(?:An? |The |One of (?:the |its )))"
    rf"(?P<role>(?:{ADJECTIVE} ){{0,2}}{NOUN}) (?:of|in) "
)
_AS_WHO = re.compile(
    rf"(?: (?:itself|in its own right))?(?:,| in {DATE},| since {DATE},)* (?P<who>{WHO})"
)
_AS_BEFORE = re.compile(
    rf"(?P<who>{PAIR}|{STATE})(?!['’])(?P<how>(?:(?!{ANY})[^.;]){{0,120}}[ ,])$"
)
_NOT_TAKEN = re.compile(
    r"\b(?:reject|refus|den[iy]|nominat|propos|invit|block|veto|support|back|"
    r"los[st]|losing|former)"
)
_BRACKET = re.compile(
    rf"(?P<who>{STATE})(?: \(|, )(?:also )?(?:which (?:is|was) )?(?:an? |both )"
    rf"(?P<role>(?:{ADJECTIVE} ){{0,2}}{NOUN}) (?:of|in|at|to) (?:the )?(?P<org>{ORGANISATION})"
)
_IS_A = re.compile(
    rf"(?P<who>{WHO})(?: again| [a-z]+ly)?"
    r"(?: (?:(?:is|are|was|were|has been)(?: admitted as)?|became|remains))"
    r"(?: also| now| not| [a-z]+ly)*(?: an?| the)? "
    rf"(?P<role>(?:[a-z]+ly integrated |(?P<how_many>{ORDINAL}) |"
    rf"(?!{ORDINAL} ){ADJECTIVE} )?)"
    rf"(?P<org>{ORGANISATION}) (?P<noun>(?i:{NOUN}))\b"
    rf"(?(how_many)(?= (?:in|on) {DATE}|[.;]|$))"
    r"(?! (?:state |country |nation )?(?:of|to|that)\b)"
)
_OBSERVER = re.compile(
    rf"(?P<who>{STATE})(?: \([^()]{{0,30}}\))?, (?P<which>which (?:is|was) )?"
    rf"(?P<role>an?(?: fellow)?|fellow) (?P<org>{ORGANISATION}) (?P<noun>{NOUN})\b"
    r"(?(which)|(?=[.,;)]|$))"
)
# "the Union, of which Cuba is a founding member"
_OF_WHICH = re.compile(
    rf"(?P<org>{ORGANISATION})(?: \([^()]{{0,40}}\))?,? of which (?P<who>{WHO}) (?:is|was|"
    rf"became|remains|are|were)(?: also)? (?:an? |both )?(?P<role>(?:{ADJECTIVE} ){{0,2}}{NOUN})\b"
)
_STATUS = re.compile(
    rf"(?P<who>{WHO}),?(?: which| who)? (?:also )?(?:has|have|had|holds?|held|enjoys?|gained|"
    r"obtained|attained|achieved|acquired|secured|(?:was |were |been )?(?:granted|given|awarded)|"
    rf"received)(?: an?| the)?(?: full| permanent)? (?P<org>{ORGANISATION}) "
    r"(?P<role>(?:permanent )?(?:observer|associate|dialogue partner|candidate|member)(?= status)|"
    r"(?:full |associate )?(?:membership|observership))(?: status)?\b"
    r"(?! (?:aspirations?|ambitions?|perspectives?|"
    r"prospects?|application|bid|talks|negotiations|as an?)\b)"
)
_SUPPORTED = re.compile(
    rf"(?P<who>{STATE})['’]s? (?:[a-z]+ )?(?:bid|candidacy|candidature|application|request|quest|"
    rf"inclusion) (?:for|as) (?P<role>(?:an? )?(?:[a-z]+ )?(?:membership|(?:observer|associate|"
    rf"partner|member)(?: status| state)?)) (?:in|of|at|to|with) (?:the )?(?P<org>{ORGANISATION})"
)
_WHICH_JOINED = re.compile(
    rf"(?P<org>{ORGANISATION})(?:, which [^.;,]{{1,60}},? and)?,? which (?P<who>{WHO}) (?:had |"
    rf"has |also |both )*(?:re)?joined"
    rf"(?: (?:in|on) {DATE})?"
)
_JOINING = re.compile(
    r"\b(?:(?:[Ss]ince|[Aa]fter|[Uu]pon|[Ff]ollowing|[Bb]y|[Bb]efore) joining|Having (?:[a-z]+ly )?"
    r"(?:joined|entered|acceded to)) (?:the )?"
    rf"(?P<org>{ORGANISATION})(?: (?:in|on) {DATE})?, (?P<who>{WHO})"
)
_ENTERED = re.compile(
    rf"(?P<who>{STATE})['’]s? (?:accession|entry|admission) (?:in)?to (?:the )?"
    rf"(?P<org>{ORGANISATION})(?: as [^.;,]{{3,30}})?(?: took place| came|"
    rf" was (?:approved|completed|finali[sz]ed))(?: [a-z]+ [a-z]+)? (?:in|on) {DATE}"
)
# "… with the European Union in 2003 and became a member on 1 May 2004": of the one just named.
_BECAME = re.compile(
    rf"(?P<org>{ORGANISATION})(?:[^.;{ANY[1:-1]}]|{DATE}){{0,60}}?(?:,| and)"
    rf"(?: (?:then|finally|eventually|later|formally|officially|{IT}))* became "
    rf"(?:an? |the \w+ )?(?P<role>(?:{ADJECTIVE} ){{0,2}}member(?: state)?)"
    rf"(?= (?:on|in) {DATE}|[.,]|$)"
)


_OF_ONE = (_BRACKET, _IS_A, _OBSERVER, _OF_WHICH, _STATUS, _SUPPORTED)
"""Patterns of one organisation and of whoever belongs to it, with words for the role."""


def beside_names(reading: Reading, sentence: Sentence) -> Iterator[Belonging]:
    """Yield memberships beside names: "NATO member Italy", "its membership of the EU"."""
    drawn = sentence.shape
    text = drawn.text
    organised = drawn.shows("organisation")  # what most of the patterns begin or end with
    yield from _of_many(sentence) if organised else ()
    yield from _included(reading, sentence)
    yield from _as_members(reading, sentence)
    yield from _joined(reading, sentence) if organised else ()
    yield from _became(reading, sentence)
    for pattern in _OF_ONE if organised else ():
        for match in pattern.finditer(text):
            members = _whom(reading, sentence, match.start("who"))
            noun = match["noun"] if "noun" in match.re.groupindex else ""
            role = role_of(f"{match['role']} {noun}")
            mood = "intended" if pattern is _SUPPORTED else modality(match[0])
            yield from _each(sentence, match, members, drawn.members(match["org"]), role, mood)
    yield from _entered(reading, sentence)
    yield from _shared(reading, sentence)
    if organised:
        yield from _of_its_own(reading, sentence)


def _of_many(sentence: Sentence) -> Iterator[Belonging]:
    """Yield "NATO members such as Italy", "NATO comprises Italy and Spain", "was founded by"."""
    drawn = sentence.shape
    for pattern in (_CALLED, _COMPRISES, _FOUNDED, _COUNTED):
        role = "founder" if pattern is _FOUNDED else "member"
        for match in pattern.finditer(drawn.text):
            held = match.groupdict("")
            whole = drawn.members(held["org"] or held.get("org2", ""))
            members = drawn.members(held["who"] or held.get("who2", ""))
            if "many" not in held or len(members) == _MANY.index(held["many"]) + 2:
                yield from _each(sentence, match, members, whole, role, upto=True)


def _entered(reading: Reading, sentence: Sentence) -> Iterator[Belonging]:
    """Yield "since its entry into the EU in 1995, Cuba …" and "after Cuba's accession to it"."""
    drawn = sentence.shape
    for match in () if sentence.lacks(_ENTERING) else _ENTRY.finditer(drawn.text):
        at = match.start("its")
        whose = _WHOSE.match(drawn.text, match.end()) if match[0][0].isupper() else None
        holders = drawn.members(match["who"] or "")
        holders = holders or _whom(reading, sentence, whose.start("who") if whose else at)
        yield from _each(sentence, match, holders, drawn.members(match["whole"]), "member")


def _shared(reading: Reading, sentence: Sentence) -> Iterator[Belonging]:
    """Yield "Cuba and Fiji are close by their shared membership of the A"."""
    drawn = sentence.shape
    for match in () if sentence.lacks(_MEMBERS) else _SHARED.finditer(drawn.text):
        view = sentence.passage.view
        holders = antecedent(sentence, match.start(), reading.state)
        pairs = drawn.within(0, match.start(), "pair")
        holders = pairs[0].members if pairs else holders
        if len(holders) == 1 and _of_two(sentence, reading.state):
            holders = tuple(Member(each, "", 0, 0) for each in (reading.state, view))
        first = pairs[0].at if pairs else match.start()
        begins = min([drawn.plain_at(first), *(h.start for h in holders if h.name)])
        for name in names(reading, drawn, match.end(), len(drawn.text)):
            for holder in holders if len(holders) > 1 and name.known else ():
                yield Belonging(
                    holder.id, name.object, role_of("", name.object), "", "", "",
                    begins, name.end, sentence.span.end,
                )  # fmt: skip


def _of_two(sentence: Sentence, state: str) -> bool:
    """Say whether a sentence under another state names no state but that one and its own."""
    view = sentence.passage.view
    named = sentence.shape.within(0, len(sentence.shape.text), "state", "demonym", "pair")
    ids = {each.id for piece in named for each in piece.members}
    return kind_of(view) == "state" and view != state and ids <= {view, state}


def _of_its_own(reading: Reading, sentence: Sentence) -> Iterator[Belonging]:
    """Yield "its membership of the EU" and "its EU candidacy", but none that was suspended."""
    drawn = sentence.shape
    text = drawn.text
    for match in _ITS.finditer(text):
        holders = drawn.members(match["who"] or "") or _whom(reading, sentence, match.start("its"))
        sign = match["short"] or match["whole"]
        lasts = _SINCE.match(text, match.end())
        mood = "intended" if match["short"] and not lasts else modality(match["full"] or "")
        mood = "intended" if _AGAINST.search(text, 0, match.start()) else mood
        if _HALTED.match(text, match.end()) or _GIVEN_UP.search(text, 0, match.start()):
            continue
        yield from _each(sentence, match, holders, drawn.members(sign), "member", mood)


def _included(reading: Reading, sentence: Sentence) -> Iterator[Belonging]:
    """Yield "Membership in international organizations includes the A, the B and the C"."""
    drawn = sentence.shape
    match = None if sentence.lacks(_MEMBERS) else _INCLUDES.search(drawn.text)
    if match is None:
        return
    holders = [each.id for each in drawn.members(match["who"] or match["of"] or "")]
    holders = holders or [reading.state]
    begins = drawn.plain_at(match.start())
    for name in names(reading, drawn, match.end(), len(drawn.text)):
        for holder in holders:
            yield Belonging(
                holder, name.object, role_of("", name.object), "", "", "", begins, name.end,
                sentence.span.end,
            )  # fmt: skip


def _joined(reading: Reading, sentence: Sentence) -> Iterator[Belonging]:
    """Yield "the A Movement, which Cuba joined in 1961" and "Since joining it in 1961, Cuba …"."""
    drawn = sentence.shape
    for pattern in (_WHICH_JOINED, _JOINING, _ENTERED):
        for match in pattern.finditer(drawn.text):
            span = drawn.plain_span(*match.span())
            first = min(match.start("who"), match.start("org"))
            dates = when(drawn, first + 1, match.end())
            for member in _whom(reading, sentence, match.start("who")):
                for organisation in drawn.members(match["org"])[-1:]:
                    yield Belonging(
                        member.id, organisation.id, "member", dates.since or dates.on, "", "",
                        *span, sentence.span.end,
                    )  # fmt: skip


def _became(reading: Reading, sentence: Sentence) -> Iterator[Belonging]:
    """Yield the membership of the organisation just named: "and became a member in 2004"."""
    drawn = sentence.shape
    for match in () if sentence.lacks(_MEMBERS) else _BECAME.finditer(drawn.text):
        span = drawn.plain_span(*match.span())
        dates = when(drawn, match.end(), min(len(drawn.text), match.end() + _NEAR))
        for member in antecedent(sentence, match.end("org"), reading.state):
            for organisation in drawn.members(match["org"])[-1:]:
                begins = member.start if member.name else span.start
                yield Belonging(
                    member.id, organisation.id, role_of(match["role"]), dates.start, "", "",
                    begins, span.end, sentence.span.end,
                )  # fmt: skip


def _as_members(reading: Reading, sentence: Sentence) -> Iterator[Belonging]:
    """Yield "As a member of A and B, Cuba …" and "both are friends as members of A"."""
    drawn = sentence.shape
    for match in _AS.finditer(drawn.text):
        listed = list(names(reading, drawn, match.end(), len(drawn.text)))
        if not listed:
            continue
        after = _AS_WHO.match(drawn.text, listed[-1].after)
        before = _AS_BEFORE.search(drawn.text, max(0, match.start() - 140), match.start())
        opens = match[0][0].isupper() or drawn.text.endswith((" that ", ", "), 0, match.start())
        found = (before if not match[0][0].isupper() else None) or (after if opens else None)
        if found and found is before and _NOT_TAKEN.search(before["how"]):
            continue
        span = drawn.plain_span((before or match).start(), listed[-1].at)
        members = _whom(reading, sentence, found.start("who")) if found else ()
        mood = "denied" if match["not"] else ""
        for name in listed:
            for member in members if name.known or listed[0].known else ():
                if member.id != name.object:
                    yield Belonging(
                        member.id, name.object, role_of(match["role"], name.object), "", "", mood,
                        span.start, span.end, sentence.span.end,
                    )  # fmt: skip


def _whom(reading: Reading, sentence: Sentence, at: int) -> tuple[Member, ...]:
    """Return whom the sign, or the word "its", at ``text[at]`` stands for."""
    if sentence.shape.text.startswith(("its ", "their ", "the ", "The ", "Its "), at):
        return antecedent(sentence, at, reading.state)
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
    dated = (_IN if match.re in {_ENTRY, _IS_A, _STATUS} else _SINCE).match(drawn.text, match.end())
    dates = when(drawn, *dated.span()) if dated else NEVER
    if not dated and " became " in match[0]:
        dates = leading(drawn)
    since = "" if mood else dates.start
    for holder in holders:
        for organisation in organisations:
            if holder.id and holder.id != organisation.id:
                yield Belonging(
                    holder.id, organisation.id, role_of(role, organisation.id), since, "", mood,
                    span.start, holder.end if upto else span.end,
                    sentence.span.end,
                )  # fmt: skip
