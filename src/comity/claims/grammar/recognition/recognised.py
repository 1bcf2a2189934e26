"""Recognitions told by no verb of who recognises: in the passive, as a noun, of all but one."""

import re
from collections.abc import Iterator

from comity.claims.grammar.recognition.recognition import (
    NOT_AS,
    STATELY,
    Recognition,
    object_of,
    then,
)
from comity.claims.prose.acts import acts, antecedent
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence
from comity.claims.prose.inview import capitals
from comity.claims.prose.modality import modality, thought_of
from comity.claims.prose.shape import (
    ACTOR,
    ANY,
    CITY,
    DATE,
    DEMONYM,
    IT,
    ORGANISATION,
    STATE,
    WHO,
    Shape,
)
from comity.claims.prose.timing import NEVER, leading, when
from comity.claims.reading import Reading
from comity.spans import Span

_GAINS = re.compile(
    r"\b(?:gained|obtained|received|won|secured|retains?|enjoys?|has|had|"
    r"was (?:granted|given|accorded))\b(?=[\w ,]{0,40}? recognition\b)"
)
_FROM = re.compile(
    r"\b(?:gained|obtained|received|won|secured|retains?|enjoys?|has|had|"
    r"was (?:granted|given|accorded))(?: [\w]+){0,5}? recognition "
    rf"(?:from|by) (?:[^.;:]{{0,60}}?: )?(?=(?:the )?{ACTOR})"
)
_ITEM = re.compile(
    rf"(?:,? and |, )?(?P<who>{ACTOR})(?!['’])(?: \((?:in |on |"
    rf"since )?(?P<date>{DATE})[^()]{{0,40}}\)| (?:in|on) (?P<on>{DATE}))?"
)
_FAR = 40
_BEFORE = 90
_CLOSE = 40
# "called for Cuba's recognition of Fiji", "opposes the recognition of Fiji by Cuba"
_WANTED = re.compile(
    r"\b(?:se?ek\w*|sought|(?:ask|call|push|press|hop|lobb|provid)\w* for|against|demand\w*|"
    r"urg\w+|oppos\w+|reject\w*|(?:in )?(?:return|exchange) for|conditional (?:on|upon)|prevent\w*|"
    r"request\w*|wants?)(?: (?:the|an?|full|formal|official|diplomatic|international))* $"
)
# "by sixty states, among them Cuba and Fiji", "by ten states, Cuba and Fiji."
_SOME = (
    rf"(?:(?:(?!{STATE}|{ORGANISATION}(?! member))[^.,;:()]){{0,50}}?"
    r"\b(?:states|countries|nations|members)\b"
    r"[^.,;:()]{0,30}?,? ?"
    rf"(?:including|such as|among them|namely|\(|:|(?<=,)(?= {ACTOR}(?:[.;)]|$))) ?)?"
)
_PASSIVE = re.compile(
    rf"(?<!\bby )(?P<who>{ACTOR}|{IT})"
    r"(?:['’]s (?:independence|sovereignty|statehood))?(?:(?P<aside>,)|"
    r" is| was| were| are| remain(?:s|ed)?| ha(?:s|ve|d)(?: not| never| also| since)? been|"
    r" became| being)"
    r"(?: \w+){0,2}?"
    rf"(?:, (?:in|on) {DATE},)? (?P<un>un)?recogni[sz]ed(?: de jure| de facto| [a-z]+ly)?"
    rf"(?P<as> as [^.,;()]{{3,50}}?)?(?: on {DATE}| in {DATE})?(?: only)? by "
    rf"(?:neither )?{_SOME}(?P<by>{ACTOR})(?!['’]| member)"
)
# "Recognised only by Cuba", of whom all is about
_BARE = re.compile(
    rf"(?:(?:Currently|Only|Also|Internationally) )?[Rr]ecogni[sz]ed (?:only )?by {_SOME}"
    rf"(?P<by>{ACTOR})(?!['’]| member)(?:(?:,? (?:in|on) (?P<date>{DATE}))?, "
    rf"(?P<who>{STATE})(?!['’]))?"
)
_NOUN = re.compile(
    rf"(?:(?P<owner>{ACTOR}|{CITY})['’]s?|(?P<bare>{STATE})|(?P<adjective>{DEMONYM})|(?P<its>\b[Ii]ts)|"
    r"(?P<latter>\b[Tt]he latter['’]s)) "
    r"(?:(?:diplomatic|formal|official|de facto|de jure|full|unilateral|continued|"
    r"concurrent) ){0,2}"
    r"recognition (?:of|to)"
)
_BY = re.compile(
    r"\b[Rr]ecognition (?:of|from)(?: the(?: [a-z]+){1,4})? "
    rf"(?P<who>{ACTOR})(?:['’]s \w+)?(?P<as> as [^.,;()]{{3,50}}?)?"
    rf"(?: (?:on|in) {DATE})?(?:(?: was (?:[a-z]+ly )?(?:extended|granted|given|announced))? by|"
    r" came(?: first)? from) "
    rf"(?P<by>{ACTOR}|{CITY})"
)
# Before "Cuba's recognition of Fiji", and behind it.
_ENDED = re.compile(r"\b(?:withdr[aeo]\w+|revok\w+|rescind\w+|retract\w+|ended|cancell\w+) $")
_REFUSED = re.compile(
    r"\b(?:stop(?:s|ped)? short of|refus(?:ed|es|ing)|declin(?:ed|es|ing)|withh[eo]lds?|"
    r"withholding) (?:to )?(?:(?!not\b)[a-z]+ )?$"
)
_STOPPED = re.compile(r" (?:was |were )?(?:withdrawn|revoked|rescinded|stopped|ended)\b")
_RULE = re.compile(r"\b(?:[Gg]overnment|regime|junta|administration)\b")
_AS = re.compile(r"^ as (?:an? |the )?")
_FRONTED = re.compile(
    rf"(?P<who>{ACTOR}),? (?:which|whom|that) (?P<by>{WHO})(?P<how>(?: [a-z]+){{0,4}}?) "
    rf"recogni[sz]e[sd]?\b(?! (?:the |an? )?{ANY})(?! as (?!(?:an? |the )?(?:[a-z]+ )?"
    r"(?:independent|sovereign|state|nation|country|republic|legitimate|government)))"
)
_WHICH_DO = re.compile(
    r"\b(?:(?:[Cc]ountries|[Ss]tates|[Nn]ations|[Gg]overnments) (?:that|which)|"
    r"(?:first|second|third|last|latest|only) (?:[\w-]+ )?(?:countr(?:y|ies)|states?|nations?|"
    r"governments?|powers?) to)(?P<how>(?: [a-z]+){0,3}?) recogni[sz]e[sd]?\b"
)
_INCLUDE = re.compile(
    rf",? (?:includes?|included|are|were|is|was)(?: only)?:? (?P<who>{ACTOR})(?!['’])"
)
_CAME = re.compile(
    r",?(?: (?:came|took place|was (?:made|given|granted|extended|announced|effected)))? "
    rf"(?:on|in) {DATE}"
)
# Before "its recognition of Cuba" where nobody undoes it or asks for it.
_GIVEN = re.compile(
    r"(?:\b(?:due to|because of|following|after|since|despite|re-?affirmed|reiterated|confirmed|"
    r"upheld|by|given|through)|\A(?:Following|After|Since|Upon|Despite|With)) $"
)
_OWNED = re.compile(rf"(?P<who>{STATE})['’]s? ")
# "Following its recognition of Cuba in 1990, Fiji opened …": behind it stands whose it was.
_WHOSE = re.compile(rf"(?:,? (?:on|in) {DATE})?, (?P<who>{WHO})(?!['’])")
_EXCEPT = re.compile(
    r"\ball (?:[\w-]+ ){0,3}(?:countries|states|nations|members)[^.;]{0,40}? "
    rf"(?:except(?: for)?|but) (?P<who>{ACTOR}),? (?:[a-z]+ly )?(?:have |has )?recogni[sz]e[sd]?"
)


def otherwise(sentence: Sentence, reading: Reading) -> Iterator[tuple[str, Recognition]]:
    """Yield what a sentence tells of recognitions otherwise than by a verb, and by which words."""
    for what, found in (
        ("is recognised by", _passive(sentence, reading)),
        ("recognised by", _barely(sentence, reading)),
        ("whom one recognises", _fronted(sentence, reading)),
        ("countries that recognise", _enumerated(sentence, reading)),
        ("all except", _excepted(sentence, reading)),
        ("recognition from", _received(sentence, reading)),
        ("recognition of", _noun(sentence, reading)),
    ):
        for each in found:
            yield what, each


def _told_of(sentence: Sentence, match: re.Match[str], reading: Reading) -> tuple[Member, ...]:
    """Return who is recognised: whom a sign stands for, the last of them before a comma."""
    members = _whom(sentence, match.start("who"), reading)
    return members[-1:] if match.re is _PASSIVE and match["aside"] else members


def _whom(sentence: Sentence, at: int, reading: Reading) -> tuple[Member, ...]:
    """Return whom the sign, or the word "its", at ``text[at]`` stands for."""
    sign = sentence.shape.text[at]
    named = () if sign.isalpha() else sentence.shape.piece(sign).members
    return named or antecedent(sentence, at, reading.state)


def _passive(sentence: Sentence, reading: Reading) -> Iterator[Recognition]:
    drawn = sentence.shape
    for pattern in (_PASSIVE, _BY):
        for match in pattern.finditer(drawn.text):
            words = match[0]
            if _unsure(drawn.text[: match.start()]):
                continue
            said = modality(words)
            dates = when(drawn, match.start(), min(len(drawn.text), match.end() + 40))
            dates = dates if dates.end >= 0 else then(drawn, match.start())
            dates = dates if dates.end >= 0 else leading(drawn)
            span = drawn.plain_span(*match.span())
            as_ = _AS.sub("", match["as"] or "")
            if not as_ and pattern is _PASSIVE and _RULE.search(drawn.words(*match.span("who"))):
                as_ = "government"
            if as_ and (NOT_AS.search(as_) or not STATELY.search(as_)):
                continue
            status = "recognised"
            if said == "denied" or match.groupdict().get("un"):
                status, said = "not_recognised", ""
            for subject in capitals(drawn.piece(match["by"])):
                for each in _told_of(sentence, match, reading):
                    if subject != each.id:
                        yield Recognition(
                            subject, each.id, status, dates.on or dates.since,
                            as_, said, span.start, span.end, sentence.span.end,
                        )  # fmt: skip


def _unsure(before: str) -> bool:
    """Say whether the words before a recognition tell of one that is wanted, or thought of."""
    return bool(_WANTED.search(before[-_CLOSE:]) or thought_of(before[-_BEFORE:]))


def _barely(sentence: Sentence, reading: Reading) -> Iterator[Recognition]:
    """Yield "Recognised only by Cuba" of whom all is about, or is named behind it."""
    drawn = sentence.shape
    match = _BARE.match(drawn.text)
    if match is None:
        return
    view = sentence.passage.view if sentence.passage.view != reading.state else ""
    whom = drawn.members(match["who"])[-1:]
    named, end = (whom[0].id, whom[0].end) if whom else (view, 0)
    date = when(drawn, *match.span("date")).on if match["date"] else ""
    for subject in drawn.members(match["by"]) if named else ():
        if subject.id != named:
            yield Recognition(
                subject.id, named, "recognised", date, "", "", sentence.span.start,
                max(subject.end, end), sentence.span.end,
            )  # fmt: skip


def _fronted(sentence: Sentence, reading: Reading) -> Iterator[Recognition]:
    """Yield "Fiji, which Cuba does not recognise": the object stands before the verb."""
    drawn = sentence.shape
    for match in _FRONTED.finditer(drawn.text):
        said = modality(match["how"])
        status = "not_recognised" if said == "denied" else "recognised"
        dates = when(drawn, match.end(), min(len(drawn.text), match.end() + _FAR), behind=True)
        subject = drawn.piece(match["by"])
        whom = subject.members or antecedent(sentence, match.start("by"), reading.state)
        span = drawn.plain_span(*match.span())
        for one in whom:
            for each in drawn.members(match["who"])[-1:]:
                if one.id != each.id:
                    yield Recognition(
                        one.id, each.id, status, dates.on or dates.since, "",
                        "" if said == "denied" else said, *span, sentence.span.end,
                    )  # fmt: skip


def _enumerated(sentence: Sentence, reading: Reading) -> Iterator[Recognition]:
    """Yield "Countries that recognise Fiji include Cuba, Chad and Peru"."""
    drawn = sentence.shape
    match = _WHICH_DO.search(drawn.text)
    found = object_of(sentence, match.end(), len(drawn.text), reading) if match else None
    named = _INCLUDE.match(drawn.text, found.end) if found else None
    if match is None or found is None or named is None:
        return
    said = modality(match["how"])
    members = drawn.members(named["who"])
    begins = drawn.plain_at(match.start()) if len(members) == 1 else 0
    for subject in members:
        for identity in found.ids:
            if identity != subject.id and said in {"", "denied"}:
                yield Recognition(
                    subject.id, identity, "not_recognised" if said else "recognised", "",
                    found.as_, "", begins or subject.start, subject.end, sentence.span.end,
                )  # fmt: skip


def _excepted(sentence: Sentence, reading: Reading) -> Iterator[Recognition]:
    """Yield who alone does not recognise somebody: "all countries except Cuba recognise Fiji"."""
    drawn = sentence.shape
    match = _EXCEPT.search(drawn.text)
    found = object_of(sentence, match.end(), len(drawn.text), reading) if match else None
    if match is None or found is None:
        return
    span = drawn.plain_span(match.start(), found.end)
    for subject in drawn.members(match["who"]):
        for identity in found.ids:
            if identity != subject.id:
                yield Recognition(
                    subject.id, identity, "not_recognised", "", found.as_, "", *span,
                    sentence.span.end,
                )  # fmt: skip


def _latter(drawn: Shape, at: int) -> tuple[Member, ...]:
    """Return whom "the latter" means: the state that is named last before."""
    named = drawn.within(0, at, "state")[-1:]
    return named[0].members[-1:] if named else ()


def _whose(
    sentence: Sentence, match: re.Match[str], end: int, reading: Reading
) -> tuple[Member, ...]:
    """Return whose "Fiji's", or "its", "recognition of Cuba" is: "its" owner may follow it."""
    drawn = sentence.shape
    owner = match["owner"] or match["adjective"] or match["bare"]
    if match["latter"]:
        return _latter(drawn, match.start())
    if owner:
        return drawn.piece(owner).members if capitals(drawn.piece(owner)) else ()
    whose = _WHOSE.match(drawn.text, end) if drawn.text.find(" ") == match.start() - 1 else None
    whose = whose or _OWNED.match(drawn.text)
    at = whose.start("who") if whose else match.start()
    return _whom(sentence, at, reading)


def _received(sentence: Sentence, reading: Reading) -> Iterator[Recognition]:
    """Yield "has gained recognition from four states: Cuba (3 May 1990), Chad (1991) and Fiji"."""
    drawn = sentence.shape
    for match in _FROM.finditer(drawn.text):
        gains = (
            act
            for act in acts(sentence, _GAINS, reading.state)
            if act.verb.start() <= match.start() < act.verb.end() + _FAR
        )
        act = next(gains, None)
        if act is None or len(act.subjects) != 1:
            continue
        whom, at = act.subjects[0].id, match.end()
        while item := _ITEM.match(drawn.text, at):
            dated = "date" if item["date"] else "on"
            said = when(drawn, *item.span(dated)) if item[dated] else NEVER
            end = item.end() if item[dated] else item.end("who")
            span = drawn.plain_span(act.start, end)
            for member in drawn.members(item["who"]):
                if member.id != whom:
                    yield Recognition(
                        member.id, whom, "recognised", said.on or said.since, "", "", *span,
                        sentence.span.end,
                    )  # fmt: skip
            at = item.end()


def _noun(sentence: Sentence, reading: Reading) -> Iterator[Recognition]:
    """Yield "Israel's recognition of China", "its recognition of Kosovo"."""
    drawn = sentence.shape
    for match in _NOUN.finditer(drawn.text):
        given = match["its"] is None or _GIVEN.search(drawn.text, 0, match.start())
        if not given or _unsure(drawn.text[: match.start()]):
            continue
        found = object_of(sentence, match.end(), len(drawn.text), reading)
        if found is None:
            continue
        owners = _whose(sentence, match, found.end, reading)
        span = drawn.plain_span(match.start(), found.end)
        named = [each for each in owners if each.name] if match["its"] else ()
        span = Span(
            min([span.start, *(each.start for each in named)]),
            max([span.end, *(each.end for each in named)]),
        )
        if len(owners) == 1 and found.ids[-1:] == (owners[0].id,):
            last = drawn.within(match.end(), found.end, "state", "organisation")[-1].members
            span = Span(span.start, last[-2].end) if len(last) > 1 else span
        before = drawn.text[max(0, match.start() - 40) : match.start()]
        refused = _REFUSED.search(drawn.text, max(0, match.start() - _FAR), match.start())
        begins = drawn.plain_at(refused.start()) if refused else span.start
        span = Span(min(begins, span.start), span.end)
        ended = _ENDED.search(before) or _STOPPED.match(drawn.text, found.end)
        on = _CAME.match(drawn.text, found.end)
        dates = when(drawn, *on.span()) if on else NEVER
        for owner in owners:
            for identity in found.ids:
                if owner.id != identity:
                    yield Recognition(
                        owner.id, identity,
                        "not_recognised" if refused else "withdrawn" if ended else "recognised",
                        "" if refused else dates.on,
                        found.as_, "denied" if "lack of" in before else "", span.start, span.end,
                        sentence.span.end,
                    )  # fmt: skip
