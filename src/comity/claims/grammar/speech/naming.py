"""What a speaker is called: the claim's subject and role, by the words that name whoever speaks."""

import re
from collections import Counter
from typing import NamedTuple

from comity.actors import actor
from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.serving import Held
from comity.claims.grammar.persons.titles import NAME, named, role_of
from comity.claims.grammar.speech.referring import he, holder, it, leader
from comity.claims.grammar.speech.saying import PAPER
from comity.claims.grammar.speech.speakers import BODY, COMMON, OPENING, STYLE, Candidate
from comity.claims.prose.finding import Sentence
from comity.claims.prose.sentences import REACH
from comity.claims.prose.shape import ACTOR, DEMONYM, Shape
from comity.claims.reading import Reading
from comity.errors import UnknownActorError
from comity.spans import Span

_ARTICLED = re.compile(
    r"^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Czech Rep|"
    r"Dominican Rep|Central African|Democratic Rep|Republic of)|Islands$|Union$"
)
_OFFICE = re.compile(r"['’]s? [Oo]ffice$|^[Oo]ffice of ")
_LONG = 60
_OPPONENTS = re.compile(
    r"(?P<whose>[A-Z][\w’'. -]{2,40}?)['’]s? (?P<who>opponents|critics|supporters|allies)$"
)
_WRITES_FOR = re.compile(
    r"(?P<role>reporter|journalist|correspondent|columnist|editor) (?:for|of|from|at) (?P<paper>.+)"
)
# What one person is who is named by it alone.
_FUNCTION = re.compile(
    r"\b(?P<role>diplomat|reporter|journalist|spokes(?:man|woman|person)|analyst|historian|expert|"
    r"official)\b(?! and\b)"
)
# "analyst at the Lima Institute Ana Rojas"
_AT_BODY = re.compile(
    r"(?P<role>[A-Za-z -]+ (?:of|at|for|from|in) (?:the )?(?:[A-Z][\w’'-]+ )+?"
    r"(?:Institute|University|Cent(?:re|er)|Council|Ministry|Bank|Foundation|Agency|Committee|"
    r"Gazeta|Post|Times)) "
    r"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+)"
)
# "Ana Rojas, a Cuban scholar said"
_BEFORE_ROLE = re.compile(rf"(?P<name>{NAME}),? (?:an? |the )?$")
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
    r"(?:deputy |prime |foreign )?minister(?: (?:of|for) (?:foreign affairs|defen[cs]e|trade))?",
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
# Names of documents and events, which say things too.
_DOCUMENT = re.compile(
    r"\b(?:Agreement|Treaty|Resolution|Act|Declaration|War|Protocol|Convention|Charter|Law|Article|"
    r"Constitution|Report|Bill|Communiqué|Summit|Accords?|Conference|Doctrine|Plan|Initiative|"
    r"Pact|Memorandum|Statement|Concept|Strategy|Crisis|Relations|Agenda|Minutes|Revolution|"
    r"Policy|Road|Street|Airport|University|January|February|March|April|May|June|July|August|"
    r"September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday)\b"
)

_THEY = re.compile(r"they\b", re.IGNORECASE)
_OF_STATE = re.compile(rf"(?P<whose>{DEMONYM}|{ACTOR})(?:['’]s?)? (?P<title>[A-Za-z]+(?: [a-z]+)?)")
_COURTESY = frozenset({"", "Dr", "Sir", "Mr", "Mrs", "Ms", "Lord", "Sheikh", "Justice", "Deputy"})
"""What stands before a name and tells no office."""
_SHORT_FOR = {"FM": "Minister of Foreign Affairs", "PM": "Prime Minister"}
_MAJESTY = frozenset({"Majesty", "Highness", "Excellency", "Holiness", "Lordship"})
_POSSESSIVE = re.compile(r"['’]s ")
_GIVEN = re.compile(
    r"(?:[A-Z][\w’'-]+|[A-Z]\.)(?: (?:[A-Z][\w’'-]+|[A-Z]\.|de|da|bin|al|van|von)){0,3}$"
)
_SHORT = 4
_WIDE, _MET = 1_000_000, 100
"""How far a name is looked for, and how often; no article is as long, but a hostile text is."""
# "Ana Rojas, senior researcher at the Lima Institute, said"
BESIDE = re.compile(
    r", (?:the |an? )?(?P<role>(?:[a-z-]+ |[a-z]+['’]s ){0,4}(?:researcher|analyst|historian|"
    r"spokes(?:man|woman|person)|director|head|leader|professor|editor|journalist|author|fellow|"
    r"economist|scholar|chairman|founder|expert|advis[eo]r|scientist|politician|senator|official|"
    r"diplomat|envoy|commander|chief|lawyer|activist|governor|mayor)"
    r"(?: (?:of|at|for|from|in|on) [^,;.]{2,60})?),"
)

# What papers and bodies do that publish: see the kind `report`.
_REPORTS = frozenset({"reported", "reports", "revealed", "published", "disclosed"})


class Speaker(NamedTuple):
    """Somebody who speaks, by the claim's subject and role."""

    subject: str
    role: str = ""
    begins: int = -1
    """Where in the shape's text the words for a title before the name begin; -1 for none."""


def speakers(
    reading: Reading, sentence: Sentence, who: Candidate, verb: re.Match[str]
) -> list[Speaker]:
    """Return whoever is meant, nobody when it cannot be told."""
    if who.kind == "sign":
        return _signed(reading, sentence, who, verb[0])
    if who.kind == "he":
        one = _he(reading, sentence, who.start)
    elif who.kind == "ministry":
        one = _ministry(reading, sentence, who.start, who.end)
    elif who.kind == "phrase":
        one = _phrased(reading, sentence, who, verb.start())
    else:
        one = person_at(reading, sentence.shape, who.start, who.end, verb[0])
    return [one] if one is not None else []


def named_by(reading: Reading, sentence: Sentence, match: re.Match[str]) -> list[Speaker]:
    """Return whoever a pattern finds behind a verb, by its groups."""
    if match["actor"]:
        members = sentence.shape.members(match["actor"])
        return [Speaker(each.id) for each in members]
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
    if they and not sentence.passage.view:
        return []  # "They urged Peru": whoever was told of before
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


def _in_office(reading: Reading, held: Held) -> Speaker:
    """Return a person with the office they hold, and with whose."""
    if held.role == "Pope":
        return Speaker(held.person, held.role)
    whose = _longer(reading, held) or _name(held.service)
    of = f" of {whose}" if held.service and " to " not in held.role else ""
    return Speaker(held.person, f"{held.role}{of}")


def _longer(reading: Reading, held: Held) -> str:
    """Return a state's name as it is printed where the usual one is part of it, else ""."""
    usual = _name(held.service).removeprefix("the ")
    named = reading.mentions_in(held.start, held.end)
    printed = (reading.plain[e.start : e.end] for e in named if reading.actor_of(e) == held.service)
    return next((each for each in printed if each.startswith(f"{usual} ")), "")


def _phrased(reading: Reading, sentence: Sentence, who: Candidate, upto: int) -> Speaker | None:
    """Return who is named by what they are: "Cuban officials", "the office of President Castro"."""
    drawn = sentence.shape
    span = drawn.plain_span(who.start, who.end)
    words = span.of(reading.plain)
    here = people(reading).within(*sentence.span)
    if _OFFICE.search(words):
        whose = [each for each in here if each.name_start < span.end and each.service][-1:]
        if whose:
            return Speaker(f"Office of the {whose[0].role} of {_name(whose[0].service)}")
    last = drawn.plain_at(upto) if upto < len(drawn.text) else span.end
    for held in here:
        if span.start <= held.name_start < last:  # "the minister, Ana Rojas, said"
            return _in_office(reading, held)._replace(begins=who.start)
    bare = _ARTICLE.sub("", words)
    known = _officer(reading, sentence, who, bare)
    if known is not None:
        return _in_office(reading, known)
    beside = _named_beside(reading, drawn, who, upto)
    if beside is not None:
        return beside._replace(role=bare)
    opens = bare[:1].lower() + bare[1:] if COMMON.match(bare) else bare
    untold = (_SOME_ONE, _ANY, _UNTOLD, _OFFICE_ALONE)
    if (
        any(each.fullmatch(opens) for each in untold)
        or _VAGUE.match(bare)
        or _DOCUMENT.search(bare)
    ):
        return None
    return _people_of(reading, _ALL.sub("", bare))


def _named_beside(reading: Reading, drawn: Shape, who: Candidate, upto: int) -> Speaker | None:
    """Return whoever is named right before, or behind, the words for what they are."""
    if drawn.text[who.end - 1 : who.end] == "s":
        return None
    before = _BEFORE_ROLE.search(drawn.text, max(0, who.start - _LONG), who.start)
    behind = _BEHIND_ROLE.match(drawn.text, who.end, upto) if upto < len(drawn.text) else None
    opens = before and (
        before[0].endswith((", a ", ", an "))
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
            return _in_office(reading, held)._replace(begins=title)
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
    one = _unknown(reading, span, reports=reports)
    if one is None or one.role:
        return one
    beside = BESIDE.match(drawn.text, end)
    role = drawn.plain_span(*beside.span("role")).of(reading.plain) if beside else ""
    return one._replace(role=role)


def _unknown(reading: Reading, span: Span, *, reports: bool) -> Speaker | None:
    """Return the person or body that ``plain[span]`` names, who bears no office in its sentence."""
    style = STYLE.match(span.of(reading.plain))
    words = _ARTICLE.sub("", span.of(reading.plain)[style.end() if style else 0 :])
    role = style[0].strip(" .") if style else ""
    role = "" if role in _COURTESY else _SHORT_FOR.get(role) or role_of(role)
    name = named(words)
    body = name != words
    if _DOCUMENT.search(words) or words in _MAJESTY or (body and not BODY.search(words)):
        return None
    if body:
        return Speaker(_ARTICLE.sub("", words))
    known = people(reading)
    full = known.full(name, span.end - len(name))
    full = known.linked(name, span.end - len(name), span.end) if full == name else full
    full = _fuller(reading, name, span.start) if " " not in full else full
    office = known.office(full) if role == "Minister" else None
    if office is not None and role in office.role:  # "Defence Minister Ana Rojas … Minister Rojas"
        return _in_office(reading, office)
    if full != name or known.serves(full):
        return Speaker(full, role) if " " in full else None
    plain = " " in name or name.isupper() or known.knows(name) or _own_name(reading, name)
    return Speaker(full, role) if plain and not reports else None


def _fuller(reading: Reading, name: str, at: int) -> str:
    """Return a family name with those before it: of whom the passage tells, or most often has."""
    plain = reading.plain
    passage = reading.passage_at(at)
    low = max(passage.start, at - REACH) if passage else at
    for held in reversed(people(reading).within(low, at)):
        if held.person.endswith(f" {name}"):
            return held.person
    if len(name) < _SHORT:
        return name
    told: Counter[str] = Counter()
    low = max(0, at - _WIDE // 10)
    found = plain.find(f" {name}", low, at)
    for _ in range(_MET):
        if found < 0:
            break
        given = _GIVEN.search(plain, max(0, found - _LONG), found)
        after = found + len(name) + 1
        if given and not plain[after : after + 1].isalnum():
            told[named(STYLE.sub("", f"{given[0]} {name}"))] += 1
        found = plain.find(f" {name}", after, at)
    full = told.most_common(1)[0][0] if told else ""
    return full if full.endswith(f" {name}") else name


def _own_name(reading: Reading, word: str) -> bool:
    """Say whether a word with a capital is a name: one met again and never without it."""
    plain = reading.plain
    return (
        not word.endswith("s")
        and plain.find(word, plain.find(word, 0, _WIDE) + 1, _WIDE) >= 0
        and plain.find(f" {word.lower()}", 0, _WIDE) < 0
    )


def _people_of(reading: Reading, words: str) -> Speaker:
    """Return how people are called who are named by what they are, and what one of them is."""
    at = _AT_BODY.fullmatch(words)
    if at:
        return Speaker(at["name"], at["role"])
    of = _OPPONENTS.fullmatch(words)
    if of:
        return Speaker(f"{of['who']} of {people(reading).full(of['whose'])}")
    paper = _WRITES_FOR.fullmatch(words)
    if paper and PAPER.search(paper["paper"]):
        return Speaker(paper["paper"], paper["role"])
    role = _FUNCTION.search(words)
    return Speaker(words, role["role"] if role else "")


def _ministry(reading: Reading, sentence: Sentence, start: int, end: int) -> Speaker | None:
    """Return the name of a ministry or parliament that speaks."""
    pieces = sentence.shape.within(start, end, "state", "demonym")
    owner = pieces[0].members[0].id if pieces else sentence.passage.view or reading.state
    words = sentence.shape.text[start:end]
    body = "Parliament" if "arliament" in words else "Ministry of Foreign Affairs"
    return Speaker(f"{body} of {_name(owner)}") if owner else None


def _name(identity: str) -> str:
    """Return the usual name of an actor, and the words themselves for anybody else."""
    try:
        name = actor(identity).name
    except UnknownActorError:
        return identity
    return f"the {name}" if _ARTICLED.search(name) else name
