"""What a noun with a date tells of: an expulsion, an election, riots, the partition of a land."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.happenings import Happening
from comity.claims.grammar.events.phrases import closed, phrase
from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.titles import NAME, named
from comity.claims.prose.dating import clause_end
from comity.claims.prose.finding import Sentence
from comity.claims.prose.parties import among, pair
from comity.claims.prose.phrases import onward
from comity.claims.prose.shape import ACTOR, ANY, CITY, DATE, DEMONYM, Shape
from comity.claims.reading import Reading
from comity.claims.wording import word_of
from comity.dates import Dated

_WHAT = word_of(
    ["expulsion", "elections?", "partition", "unrest", "coup(?: d['’][ée]tat)?", "referendums?",
     "plebiscite", "summit", "conference", "congress", "riots", "massacres?", "attacks?",
     "bombings?", "assassination", "killings?", "murders?", "execution", "death", "arrest",
     "detention", "capture", "release", "uprising", "rebellion", "revolt", "mutiny", "handover",
     "withdrawal", "evacuation", "liberation", "occupation", "siege", "earthquakes?", "tsunami",
     "cyclone", "hurricane", "typhoon", "floods?", "drought", "stampede", "eruption", "explosion",
     "protests", "demonstrations", "pogroms?", "deportations?", "exodus", "blockade",
     "interventions?", "hijacking", "kidnapping", "shooting", "sinking", "downing", "famine",
     "scandal", "crackdown", "raids?", "strikes?", "air ?strikes?", "shelling", "bombardment",
     "adoption", "crisis", "ruling", "verdict", "declaration", "proclamation", "embargo",
     "boycott", "row", "incidents?", "clashes", "standoff", "ceremony", "celebrations?",
     "proposal", "trip", "tour", "meeting", "talks", "transition", "transformation", "visits?",
     "arrival", "deployment", "defeat", "collapse", "overthrow", "ouster", "creation",
     "founding", "foundation", "formation", "launch", "inauguration", "abolition", "dissolution",
     "imposition", "lifting", "seizure", "takeover", "conquest", "landing", "transfer", "return",
     "cession", "sale", "purchase", "incorporation", "disintegration", "downing", "offensive",
     "invasion", "annexation", "merger", "surrender", "departure", "denunciation",
     "decolonisation", "decolonization", "unification",
     "reunification", "secession", "games", "olympics", "olympic games",
     "exercises?", "storming", "abduction", "poisoning", "crash", "collision",
     "re-?elections?", "appointment", "installation", "institution", "restoration",
     "introduction", "passage", "resignation", "abdication", "coronation", "enthronement",
     "impeachment", "dismissal", "extradition", "influx", "reinstatement", "nationali[sz]ation",
     "expropriation", "revocation", "independence referendum", "amendment", "retaking",
     "revolution", "fall", "purges", "address", "attendance", "completion", "reopening", "closure",
     "recall", "victory", "outbreak", "general strike"],
     apart=r"\w-",
)  # fmt: skip
_NOUN = re.compile(rf"{_WHAT}(?<!ress release)(?![\w-])")
_SIGN = rf"(?:{ACTOR}|{DEMONYM}|{CITY})"
_NAMED = rf"(?:[\w’'.-]+|{_SIGN}(?:[–-]{_SIGN})?(?:['’]s?)?)"
_PLAIN = (
    r"(?!(?:the|an?|in|of|and|to|by|at|for|on|after|before|was|were|its|their|his|her|from|with|"
    r"until|since|that|which|had|has|have|(?!elected\b)[a-z]+ed|following|during|despite|upon|when|as|while|"
    r"including|under|between|about|over|against|is|are|be|saw|sees?|led|held|hosted|made|paid)\b)"
)
_TITLE = rf"(?:{_SIGN}|[A-Z][\w.-]*)"
_BEFORE = re.compile(
    rf"(?:(?<= )|^)(?:(?P<led>{DATE}) )?(?:(?!The |In |At |On ){_TITLE} )"
    rf"{{0,3}}(?:{_PLAIN}{_NAMED} ){{0,3}}$"
)
# Whose visit it is, and what was only tried: "Ana Rojas's 2015 visit", "attempted coup".
_WHOSE = re.compile(rf"(?:(?<= )|^)(?:{_TITLE},? ){{0,5}}{_TITLE}['’]s? (?:[a-z-]+ )?$")
_TRIED = re.compile(
    r"\b(?P<tried>attempted|failed|foiled|planned|proposed|alleged|threatened|possible|potential) $"
)
_AFTER = re.compile(
    rf"(?P<of>(?: (?:of|in|at|on|against|by|from|to|into) (?:the )?{_NAMED}"
    rf"(?: (?!in\b|on\b|of\b|to\b|was\b|were\b|and\b|following\b|after\b|"
    rf"since\b|as\b|throughout\b|"
    rf"(?!elected\b)[a-z]+ed\b){_NAMED}){{0,3}}?){{0,2}})"
    rf"(?P<dated>(?: (?:held|that took place|which took place|that occurred))?(?: in {CITY})?,? "
    rf"(?P<lead>(?:in|on|of|between|from|during|throughout)(?: the)?)? ?(?:early |late |mid-)?"
    rf"(?P<then>{DATE}))(?: (?:by|in) (?:the )?(?:{ACTOR}|{DEMONYM}))?"
)
# "the election in 1990 of a new president": its date stands before whom it is of.
_AMID = re.compile(
    rf" (?:in|on) (?:early |late |mid-)?(?P<then>{DATE})"
    rf"(?= (?:of|by|against) (?:the |an? )?(?:\w|{ANY}))"
)
# What such a noun is only part of, and who and where go with it: "partition plan for Chad".
_OF = re.compile(
    r"(?: (?:[Pp]lan|[Pp]roposal|attempts?|vote|resolution|campaign|of independence))?"
    rf"(?: (?:of|in|at|on|against|by|from|to|with|for) (?:the )?{_TITLE}"
    rf"(?: (?:{_TITLE}|(?:prime |foreign )?minister|president|king|leader)){{0,5}}(?!['’\w]))"
    r"{0,3}"
)
# What is a state's: "the bombing of the Cuban embassy".
_THING = re.compile(
    r"(?<=[\ue000-\uf8ff])(?:['’]s?)? (?:embass(?:y|ies)|consulates?|missions?|ships?|vessels?|"
    r"troops|forces|soldiers|barracks|aircraft|airliner|diplomats?|citizens|nationals|ambassador)\b"
)
_ON_A_DAY = re.compile(rf" (?:on|in) (?:\d|{DATE})")
# Whose withdrawal "its withdrawal" is, the noun does not tell.
_OWNED = re.compile(r"\b(?:its|their|his|her) $")
_NAME = re.compile(NAME)
_REACH = 64
_ELSEWHERE = re.compile(
    r"\b(?:relations|relationship|ties|recogni\w+|embass\w+|consul\w+|missions?|treaty|agreement)\b",
    re.IGNORECASE,
)
# What befalls an embassy too, and then tells of no mission.
_ATTACK = re.compile(
    r"(?i:storming|attack|bombing|siege|seizure|raid|takeover|shooting|explosion|shelling|"
    r"kidnapping|killing|assassination|occupation)"
)
_OF_TIES = re.compile(r"\b(?:relations|relationship|ties|recogni\w+)\b", re.IGNORECASE)
# What a state's own article tells of without its name.
_AT_HOME = re.compile(
    r"coup|lection|evolution|akeover|verthrow|assacre|eferendum|nrest|ransition|ransformation|prising|rip$|our$|iots|utiny|mergency"
)
# What is of the state where it is made or unmade: "the restoration of the monarchy".
_HOME_THING = re.compile(
    r" (?:of|to) (?:the |an? |its )?(?:[\w-]+ ){0,4}(?:[Gg]overnment|[Dd]emocracy|[Mm]onarchy|"
    r"[Rr]epublic|[Cc]onstitution|[Rr]egime|junta|martial law|military rule|civilian rule|"
    r"democratic rule|multi-?party)\b"
)
_CLAUSE = re.compile(r"; |, (?:but|and|while|whereas|so) ")
# Of whom no words tell, those of the two in view.
_UNNAMED = re.compile(
    rf"(?:[a-z-]+ |{DATE} )*(?:(?:meeting|talks)\b(?! of)|(?:visit|trip|tour)\b).+|"
    r".*['’]s?(?: \w+)? (?:visit|trip|tour)"
)
_GATHERING = re.compile(
    r"[Cc]onference|[Ss]ummit|[Cc]ongress|[Mm]eeting|[Tt]alks|[Vv]isit|[Tt]our|[Tt]rip|"
    r"[Dd]eclaration|[Pp]roclamation|[Gg]ames|[Oo]lympic"
)
_MODES = {
    "planned": "intended", "proposed": "intended", "threatened": "intended",
    "possible": "intended", "potential": "intended", "alleged": "alleged",
}  # fmt: skip
_OPENING = re.compile(r"(?:During|At|In) (?:the |its )?")
_WAS_DONE = re.compile(r" (?:was|were|[a-z]+ed|became|made|gave|took|won) ")
_GOING = re.compile(r"[Vv]isit|[Tt]our|[Tt]rip")
_WHO_GOES = re.compile(r"['’]s? .*(?:[Vv]isit|[Tt]our|[Tt]rip)| (?:by|of) ")
_OF_MANY = re.compile(r"(?:[Mm]eeting|[Tt]alks) of\b")
_OF_TWO = re.compile(rf"{_GOING.pattern}|[Mm]eeting|[Tt]alks")
# Who did it to the one that is named, another than that one.
_DONE_TO = re.compile(
    r"^(?:[Ee]xpulsion|[Dd]eportation|[Aa]bduction|[Cc]ession|[Ee]xtradition)|[Ee]mbass|[Cc]onsul|"
    r"^[Aa]ppointment .*(?:\bto\b|[Rr]epresentative|[Aa]mbassador|[Ee]nvoy|[Cc]harg|"
    r"[Cc]ommissioner)"
)
_BY_ANOTHER = re.compile(r"[Ii]nvasion|[Aa]nnexation|[Ii]ncorporation|[Mm]erger|[Oo]ffensive")
_AROUND = ("state", "organisation", "demonym")


def outbreaks(reading: Reading, sentence: Sentence, told: list[Happening]) -> Iterator[Happening]:
    """Yield what the nouns of a sentence with a date of their own tell of.

    ``told`` are the happenings of the sentence that are known: none is told again.
    """
    drawn = sentence.shape
    for noun in _NOUN.finditer(drawn.text):
        found = _dated(drawn, noun)
        if found is None:
            continue
        when, start, end, last = found
        elsewhere = _OF_TIES if _ATTACK.match(noun[0]) else _ELSEWHERE
        if elsewhere.search(drawn.text, start, end) or _OWNED.search(drawn.text, 0, start):
            continue
        if any(each.start < last and start < each.end for each in told):
            continue
        parties = pair(
            (*among(drawn, start, last, *_AROUND), *_there(drawn, noun, start, end))
        ) or pair(_persons(reading, drawn, start, end))
        if _OF_TWO.match(noun[0]):
            parties = pair((*parties, *_persons(reading, drawn, start, end)))
            unnamed = not parties and not _UNNAMED.fullmatch(drawn.text, start, end)
            parties = () if unnamed else _both(sentence, reading.state, parties, start, end)
        if len(parties) == 1 and _DONE_TO.search(drawn.text[noun.start() : end]):
            parties = _both(sentence, reading.state, parties, start, end)
        parties = parties or _at_home(reading, sentence, noun, start, end)
        alone = len(parties) < 2 and _BY_ANOTHER.match(noun[0])  # noqa: PLR2004 - who, and whom
        if parties and not alone:
            what = phrase(reading, drawn, start, end)
            event = Happening(
                start, last, parties, "" if when.last else when.first, what, _mode(drawn, start),
                "named event", when.first if when.last else "", when.last,
            )  # fmt: skip
            yield _with_its_outcome(reading, sentence, noun, event)


def _at_home(
    reading: Reading, sentence: Sentence, noun: re.Match[str], start: int, end: int
) -> tuple[str, ...]:
    """Return the document's own state for what happens at home, where no other is in view.

    Nor may the clause name another before: "Peru recognised Chad after the 1990 coup".
    """
    drawn = sentence.shape
    ours = reading.state
    if not ours or sentence.passage.view not in {"", ours}:
        return ()
    if not _AT_HOME.search(noun[0]) and not _HOME_THING.match(drawn.text, noun.end(), end):
        return ()
    edges = [each.end() for each in _CLAUSE.finditer(drawn.text, 0, start)]
    before = among(drawn, edges[-1] if edges else 0, start, "state", "demonym")
    return (ours,) if set(before) <= {ours} else ()


def _with_its_outcome(
    reading: Reading, sentence: Sentence, noun: re.Match[str], event: Happening
) -> Happening:
    """Return a gathering that opens a sentence with what its main clause says was done there."""
    drawn = sentence.shape
    opens = _GATHERING.match(noun[0]) and _OPENING.fullmatch(drawn.text, 0, event.start)
    if not opens or not drawn.text.startswith(", ", event.end):
        return event
    main = event.end + len(", ")
    stop = clause_end(drawn, main)
    done = among(drawn, main, stop)
    done += [reading.state] if drawn.within(main, stop, "it") else []
    if not _WAS_DONE.search(drawn.text, main, stop):
        return event
    end = closed(drawn, main, stop)
    what = f"{phrase(reading, drawn, main, end)}, {drawn.text[: event.start].lower()}{event.what}"
    parties = pair((*event.parties, *done))
    return event._replace(start=0, end=end, what=what, parties=parties)


def _both(
    sentence: Sentence, state: str, parties: tuple[str, ...], start: int, end: int
) -> tuple[str, ...]:
    """Return who met: the two in view where one of them or nobody is named, else two or none."""
    two = {sentence.passage.view, state} - {""}
    if len(parties) > 1:
        return parties
    if _OF_MANY.search(sentence.shape.text, start, end):
        return ()
    return pair(two) if len(two) > 1 and two.issuperset(parties) else ()


def _mode(drawn: Shape, start: int) -> str:
    """Return the modality of what is told from ``text[start]``: an attempted coup was tried."""
    tried = _TRIED.match(drawn.text[start:].partition(" ")[0] + " ")
    return _MODES.get(tried["tried"], "") if tried else ""


def _there(drawn: Shape, noun: re.Match[str], start: int, end: int) -> list[str]:
    """Return whose city it befell or was visited; where people only gather is not concerned."""
    gathers = _GATHERING.match(noun[0]) and not _GOING.match(noun[0])
    return [] if gathers else among(drawn, start, end, "city")


def _persons(reading: Reading, drawn: Shape, start: int, end: int) -> list[str]:
    """Return whom the persons serve that are named in ``text[start:end]``."""
    names = _NAME.finditer(drawn.text, start, end)
    known = people(reading)
    return [known.serves(named(each[0]), drawn.plain_at(each.start())) for each in names]


def _reaches(text: str, start: int, end: int) -> int:
    """Return where words end that say of whom and where something was, from its noun on."""
    for _ in range(2):
        more = _OF.match(text, end)
        end = more.end() if more else end
        thing = _THING.match(text, end)
        end = thing.end() if thing else end
        end = end if _ON_A_DAY.match(text, end) else onward(text, start, end)
    return end


def _of_somebody(words: str) -> bool:
    """Say whether words for a thing done "to" a place say whose it is, or what was brought there.

    "a visit to Peru in 1990" leaves the visitor untold, and who returns to a body is a member.
    """
    if _GOING.search(words) or "return" in words:
        return bool(_WHO_GOES.search(words))
    return True


def _dated(drawn: Shape, noun: re.Match[str]) -> tuple[Dated, int, int, int] | None:
    """Return the date of a noun, where its phrase begins and ends, and where its date does."""
    low = max(0, noun.start() - _REACH)
    before = _BEFORE.search(drawn.text[low : noun.start()])
    start = low + before.start() if before else noun.start()
    after = _AFTER.match(drawn.text, noun.end())
    led = before["led"] if before else None
    amid = _AMID.match(drawn.text, noun.end())
    if amid:
        date = drawn.piece(amid["then"]).date
        end = last = _reaches(drawn.text, start, amid.end())
        return (date, start, end, last) if date and not date.role else None
    if after and " to " in after["of"] and not _of_somebody(drawn.text[start : after.end("of")]):
        after = None
    if after:
        date = drawn.piece(after["then"]).date
        end, last = after.end("of"), after.end()
        if date and date.last and not after["lead"]:
            return None  # "The Transformation of Politics 1763–1848" is a book
        whose = _WHOSE.search(drawn.text, low, start)
        start = whose.start() if whose else start
    elif led:
        date = drawn.piece(led).date
        end = last = _reaches(drawn.text, start, noun.end())
        whose = _WHOSE.search(drawn.text, low, start)
        start = whose.start() if whose else start
    else:
        return None
    tried = _TRIED.search(drawn.text, low, start)
    start = tried.start() if tried else start
    if date is None or (date.role and after):
        return None
    return date, start, end, last
