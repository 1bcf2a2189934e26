"""What a speaker is called: the claim's subject and role, by the words that name whoever speaks."""

import re

from comity.actors import is_capital
from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.serving import Held
from comity.claims.grammar.persons.titles import NAME, role_of
from comity.claims.grammar.speech.called import (
    DOCUMENT,
    Speaker,
    in_office,
    name_of,
    people_of,
    unknown,
)
from comity.claims.grammar.speech.referring import he, holder, it, leader
from comity.claims.grammar.speech.saying import PAPER
from comity.claims.grammar.speech.speakers import BODY, COMMON, OPENING, Candidate
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ACTOR, DEMONYM, Piece, Shape
from comity.claims.reading import Reading
from comity.spans import Span

_OFFICE = re.compile(r"['’]s? [Oo]ffice$|^[Oo]ffice of ")
_LONG = 60
# "Ana Rojas, a Cuban scholar said"
_BEFORE_ROLE = re.compile(rf"(?P<name>{NAME}),? (?:an? |the )?(?:first |then )?$")
# "a spokesman for the embassy, Ana Rojas, replied"
_BEHIND_ROLE = re.compile(
    rf"(?: (?:in|at|to|of) (?:the )?[^ ,]+)?, (?P<beside>{NAME}), (?!and |or )[a-z]|"
    rf",? (?P<name>{NAME}),? (?:[a-z]+ ){{0,3}}$"
)
# Many of whom none is told: "government officials", "Critics".
_UNTOLD = re.compile(
    r"(?:[a-z][a-z-]* )*(?:countries|states|nations|people|media|(?!protest|social|national|rebel|"
    r"prosecut|separat|communist|republican|democrat)[a-z-]+s)|(?:same|one) [a-z -]+"
)
_ALL = re.compile(r"^(?:all|other|both) (?=[a-z ]*[A-Z])", re.IGNORECASE)
# Of whom nobody could be told: "many observers", "a number of analysts".
_ANY = re.compile(
    r"(?i:many|most|some|several|various|numerous|other|certain|(?:a )?few|a number of)"
    r"(?: [a-z-]+){1,3}"
)
_HONOURED = re.compile(
    r"^(?:During|In|At|On|After|Before)\b[^,;]* (?:of|for|with|to|by)(?: the)? $"
)
# Of which state, nothing tells: "the minister of trade".
_OFFICE_ALONE = re.compile(
    r"(?:deputy |prime |foreign )?minister(?: (?:of|for) (?:foreign affairs|defen[cs]e|trade))?|"
    r"secretary of (?:state|defen[cs]e)",
    re.IGNORECASE,
)
# Phrases that do not say who: "his government", "the two leaders", "these groups".
_VAGUE = re.compile(
    r"(?:(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hat|[Ww]hose|[Nn]o)\b|"
    r"(?:(?:the|both|one|each|two|these|those|all|a|an|some|other|many|most|several|various|"
    r"national|such) )*"
    r"(?:group|court|commission|committee|council|agency|office|sides?|parties|party|media|press|"
    r"government|organi[sz]ations?|leaders?|ministers?|presidents?|source|sources|ministry|"
    r"parliament|administration|general|secretary|paper|newspaper|officials|delegations?|mayor|"
    r"governor|commander|leadership|embassy|opposition|ambassadors?|groups|members|countries|"
    r"states|nations|powers|head|"
    r"company|companies|firms?|author|police|army|navy|chief|director|"
    r"representatives?|spokes(?:man|woman|person))$)",
    re.IGNORECASE,
)
# "the footballer", of whom nothing tells who it is.
_SOME_ONE = re.compile(r"(?!media$|public opinion$)[a-z]+(?<!s)")
_ARTICLE = re.compile(r"^(?:the|a|an) ", re.IGNORECASE)
_THEY = re.compile(r"they\b", re.IGNORECASE)
_OF_STATE = re.compile(rf"(?P<whose>{DEMONYM}|{ACTOR})(?:['’]s?)? (?P<title>[A-Za-z]+(?: [a-z]+)?)")
_CHIEF = (
    r"(?:(?:[Dd]eputy |[Vv]ice |[Aa]cting )?(?:[Pp]rime [Mm]inister|[Pp]resident|"
    r"[Ff]oreign [Mm]inister|[Dd]efen[cs]e [Mm]inister|[Ff]oreign [Ss]ecretary))"
)
_OFFICE_OF = re.compile(
    rf"(?:[Tt]he )?(?:(?P<whose>{DEMONYM}|{ACTOR})(?:['’]s?)? (?P<title>{_CHIEF})|"
    rf"(?P<office>{_CHIEF}) of (?P<of>{ACTOR}))"
)
_QUOTED = re.compile(r"\b(?:was|were|been|is|are) (?:also |[a-z]+ly )?$")  # "was reported as"
_POSSESSIVE = re.compile(r"['’]s ")
# "Ana Rojas, senior researcher at the Lima Institute, said"
BESIDE = re.compile(
    r", (?:the |an? )?(?P<role>(?:[a-z-]+ |[a-z]+['’]s ){0,4}(?:researcher|analyst|historian|"
    r"spokes(?:man|woman|person)|director|head|leader|professor|editor|journalist|author|fellow|"
    r"economist|scholar|chairman|founder|expert|advis[eo]r|scientist|politician|senator|official|"
    r"diplomat|envoy|commander|chief|lawyer|activist|governor|mayor)"
    r"(?: (?:of|at|for|from|in|on) [^,;.]{2,60})?),"
)
# Who speaks for a state and is not its government: "Peruvian authorities", "Peru's Congress".
_PART_OF_STATE = re.compile(r" (?:authorities|Senate|Congress|House of Representatives)$")

# What papers and bodies do that publish: see the kind `report`.
_REPORTS = frozenset({"reported", "reports", "revealed", "published", "disclosed"})


def speakers(
    reading: Reading, sentence: Sentence, who: Candidate, verb: re.Match[str]
) -> list[Speaker]:
    """Return whoever is meant, nobody when it cannot be told."""
    passive = _QUOTED.search(verb.string, max(0, verb.start() - _LONG), verb.start())
    does = "" if passive else verb[0]
    if who.kind == "sign":
        return _signed(reading, sentence, who, does)
    if who.kind == "he":
        one = _he(reading, sentence, who.start)
    elif who.kind == "ministry":
        one = _ministry(reading, sentence, who.start, who.end)
    elif who.kind == "phrase":
        one = _phrased(reading, sentence, who, verb.start())
    else:
        one = person_at(reading, sentence.shape, who.start, who.end, does)
    return [one] if one is not None else []


def named_by(reading: Reading, sentence: Sentence, match: re.Match[str]) -> list[Speaker]:
    """Return whoever a pattern finds behind a verb, by its groups."""
    if match["actor"]:
        return _by_sign(reading, sentence.shape.piece(match["actor"]))
    kind = next(each for each in ("he", "phrase", "ministry", "person") if match[each])
    start, end = match.span(kind)
    if kind == "he":
        one = _he(reading, sentence, start)
    elif kind == "ministry":
        one = _ministry(reading, sentence, start, end)
    elif kind == "phrase":
        one = _phrased(reading, sentence, Candidate(start, end, kind), end + _LONG)
    else:
        one = person_at(reading, sentence.shape, start, end)
    if kind == "phrase" and match["named"] and (one is None or one.begins < 0):
        one = person_at(reading, sentence.shape, *match.span("named"))
        words = _ARTICLE.sub("", sentence.shape.plain_span(start, end).of(reading.plain))
        one = one._replace(role=one.role or words) if one else None
    return [one] if one is not None else []


def _signed(reading: Reading, sentence: Sentence, who: Candidate, verb: str) -> list[Speaker]:
    """Return those a sign stands for; "it" is the subject of what stands before."""
    drawn = sentence.shape
    piece = drawn.piece(drawn.text[who.start])
    if piece.kind == "organisation" and verb in _REPORTS:
        return []
    if piece.kind == "it":
        return [Speaker(each.id) for each in it(reading, sentence, piece.at)]
    they = piece.kind == "pair" and _THEY.match(reading.plain, piece.start)
    if they and (not sentence.passage.view or verb == "found"):
        return []  # "They urged Peru", "They found that": whoever was told of before
    return _by_sign(reading, piece)


def _by_sign(reading: Reading, piece: Piece) -> list[Speaker]:
    """Return those a sign stands for, or the part of a state that its words name."""
    words = reading.plain[piece.start : piece.end]
    if piece.kind == "city":
        return [Speaker(each.id) for each in piece.members if is_capital(each.name, each.id)]
    if len(piece.members) == 1 and _PART_OF_STATE.search(words):
        return [Speaker(_ARTICLE.sub("", words))]
    return [Speaker(each.id) for each in piece.members]


def _he(reading: Reading, sentence: Sentence, at: int) -> Speaker | None:
    """Return who "he" at ``text[at]`` is."""
    found = he(reading, sentence, at)
    if found is None:
        return None
    drawn, named_there = found
    one = person_at(reading, drawn, named_there.start, named_there.end)
    if one is None or BODY.search(one.subject) or PAPER.search(one.subject):
        return None
    known = " " in one.subject or people(reading).knows(one.subject)
    if not known or _POSSESSIVE.search(one.subject):
        return None
    return one._replace(begins=-1)


def _phrased(reading: Reading, sentence: Sentence, who: Candidate, upto: int) -> Speaker | None:
    """Return who is named by what they are: "Cuban officials", "the office of President Castro"."""
    drawn = sentence.shape
    span = drawn.plain_span(who.start, who.end)
    words = span.of(reading.plain)
    here = people(reading).within(*sentence.span)
    if _OFFICE.search(words):
        whose = [each for each in here if each.name_start < span.end and each.service][-1:]
        if whose:
            return Speaker(f"Office of the {whose[0].role} of {name_of(whose[0].service)}")
    last = drawn.plain_at(upto) if upto < len(drawn.text) else span.end
    for held in here:
        if span.start <= held.name_start < last:  # "the minister, Ana Rojas, said"
            return in_office(reading, held)._replace(begins=who.start)
    bare = _ARTICLE.sub("", words)
    known = _officer(reading, sentence, who, bare)
    if known is not None:
        return in_office(reading, known)
    beside = _named_beside(reading, drawn, who, upto)
    if beside is not None:
        return beside._replace(role=bare)
    opens = bare[:1].lower() + bare[1:] if COMMON.match(bare) else bare
    untold = (_SOME_ONE, _ANY, _UNTOLD, _OFFICE_ALONE)
    if any(each.fullmatch(opens) for each in untold) or _VAGUE.match(bare) or DOCUMENT.search(bare):
        return None
    return _officer_of(reading, sentence, who) or people_of(reading, _ALL.sub("", bare))


def _officer_of(reading: Reading, sentence: Sentence, who: Candidate) -> Speaker | None:
    """Return who is named by an office alone, by the name told just before where it is told."""
    drawn = sentence.shape
    found = _OFFICE_OF.fullmatch(drawn.text, who.start, who.end)
    members = drawn.members(found["whose"] or found["of"]) if found else ()
    if found is None or len(members) != 1:
        return None
    title = found["title"] or found["office"]
    known = leader(reading, sentence, (members[0].id, title), drawn.plain_at(who.start))
    if known is not None and sentence.before and known.start >= sentence.before.start:
        return in_office(reading, known)
    office = f"{role_of(title)} of {name_of(members[0].id)}"
    return Speaker(office, office)


def _named_beside(reading: Reading, drawn: Shape, who: Candidate, upto: int) -> Speaker | None:
    """Return whoever is named right before, or behind, the words for what they are."""
    if drawn.text[who.end - 1 : who.end] == "s":
        return None
    before = _BEFORE_ROLE.search(drawn.text, max(0, who.start - _LONG), who.start)
    behind = _BEHIND_ROLE.match(drawn.text, who.end, upto) if upto < len(drawn.text) else None
    opens = before and (
        before[0].endswith((", a ", ", an ", ", the first "))
        or (before[0].endswith(", ") and drawn.text.startswith(("a ", "an "), who.start))
        or ("," in before[0] and OPENING.fullmatch(drawn.text, 0, before.start("name")))
    )
    if before and opens:
        one = person_at(reading, drawn, *before.span("name"))
    else:
        one = (
            person_at(reading, drawn, *behind.span(behind.lastgroup or "name")) if behind else None
        )
    return one if one is not None and " " in one.subject and not BODY.search(one.subject) else None


def _officer(reading: Reading, sentence: Sentence, who: Candidate, title: str) -> Held | None:
    """Return who is meant by a title, or by "the Cuban leader", by the words just before."""
    at = sentence.shape.plain_at(who.start)
    whose = _OF_STATE.fullmatch(sentence.shape.text, who.start, who.end)
    members = sentence.shape.members(whose["whose"]) if whose else ()
    if whose and len(members) == 1 and reading.plain.startswith(("the ", "The "), at):
        return leader(reading, sentence, (members[0].id, whose["title"]), at)
    return holder(reading, sentence, title, at)


def person_at(
    reading: Reading, drawn: Shape, start: int, end: int, verb: str = ""
) -> Speaker | None:
    """Return the person, the paper or the body that ``text[start:end]`` names."""
    span = drawn.plain_span(start, end)
    known = people(reading)
    for held in known.within(*drawn.span):
        if held.name_start < span.end and span.start < held.name_end:
            at, title = drawn.text_at(held.name_start), drawn.text_at(held.start)
            if drawn.text.endswith(", ", 0, at) and _HONOURED.search(drawn.text, 0, title):
                return Speaker(held.person)  # "In honour of the Cuban president, Ana Rojas said"
            return in_office(reading, held)._replace(begins=title)
    reports = verb in _REPORTS
    paper = PAPER.search(drawn.text, max(0, end - _LONG), end)
    if paper and reports:
        return None
    if paper:
        words = drawn.plain_span(*paper.span()).of(reading.plain)
        return Speaker(words.removeprefix("the "))
    whose = drawn.within(start - 2, start - 1, "demonym", "state") if start > 1 else []
    if whose and drawn.text[start - 1] == " " and BODY.search(drawn.text, start, end):
        span = Span(whose[0].start, span.end)  # "the Cuban Air Force"
    one = unknown(reading, span, reports=reports)
    if one is None or one.role:
        return one
    beside = BESIDE.match(drawn.text, end)
    role = drawn.plain_span(*beside.span("role")).of(reading.plain) if beside else ""
    return one._replace(role=role)


def _ministry(reading: Reading, sentence: Sentence, start: int, end: int) -> Speaker | None:
    """Return the name of a ministry or parliament that speaks."""
    pieces = sentence.shape.within(start, end, "state", "demonym")
    owner = pieces[0].members[0].id if pieces else sentence.passage.view or reading.state
    words = sentence.shape.text[start:end]
    body = "Parliament" if "arliament" in words else "Ministry of Foreign Affairs"
    return Speaker(f"{body} of {name_of(owner)}") if owner else None
