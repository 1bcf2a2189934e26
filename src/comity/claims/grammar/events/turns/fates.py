"""What became of a state: invaded, annexed, divided, united, dissolved."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.happenings import Happening, mood
from comity.claims.grammar.events.phrases import phrase
from comity.claims.prose.dating import clause_end, dated, one_date
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.parties import pair
from comity.claims.prose.shape import ACTOR, DATE, DEMONYM, STATE
from comity.claims.reading import Reading
from comity.claims.wording import holds

_NOUN = (
    r"(?:invasion|annexation|dissolution|disintegration|collapse|fall|break-?up|establishment|"
    r"partition|(?:re)?unification|occupation|incorporation|merger|extinction|conquest|union|"
    r"dismemberment|surrender|proclamation|liberation|bombing|bombardment)"
)
_FATE = re.compile(
    rf"(?P<what>(?:(?P<then>{DATE}) )?(?:(?:(?P<ally>{STATE}|{DEMONYM})[-–])?"
    rf"(?P<doer>{ACTOR}|{DEMONYM})(?:['’]s?)?[ -](?:(?!and\b)\w+ )?)?"
    rf"{_NOUN} of (?P<of>{STATE})"
    rf"(?: (?:by|into|with|to|from) (?P<by>{STATE}))?)(?(then)|(?= (?:in|on) {DATE}))"
)
# Of whom the land is, the section tells: "after the Cuban invasion in 1874".
_INVADED = re.compile(
    rf"(?P<what>(?P<doer>{ACTOR}|{DEMONYM})(?:['’]s?)?(?:[ -]led)? (?:military |armed |air )?"
    r"(?:invasion|occupation|annexation|conquest|bombing|bombardment|offensive|intervention)"
    rf"(?: of (?:the|this) (?:country|territory|island|archipelago))?) (?:in|on|from) {DATE}"
)
_BY_ANOTHER = re.compile(
    r"(?:invasion|annexation|occupation|conquest|bombing|"
    r"bombardment|incorporation|merger|union|liberation) of "
)
# Who does it: "Cuba led an invasion of Fiji".
_LED = re.compile(
    rf"(?P<by>{ACTOR})(?: (?:also|then|has|had|\w+ly))* (?:led|launched|began|started|ordered|"
    r"mounted|undertook|carried out|conducted) (?:an?|the|its|their) (?:[\w-]+ )?$"
)
_FATES = (
    "asion", "xation", "lution", "lapse", "fall", "up of", "ishment", "tition", "fication",
    "pation", "oration", "erger", "nction", "quest", "nion of", "dismem", "rrender", "lamation",
    "ration of", "mbing", "mbard", "gration", "ffensive", "vention",
)  # fmt: skip
# What becomes of a state by itself: "Peru had only just collapsed (in 1991)".
_FELL = re.compile(
    rf"(?P<of>{STATE})(?:,| \([^()]{{1,30}}\))?(?: (?:had|has|just|first|then|also|itself|"
    r"[a-z]+ly))* (?:(?:collapsed|disintegrated|dissolved(?! (?:its|the|his|parliament))|"
    r"broke (?:up|apart)|fell apart|ceased to exist|capitulated|was (?:dissolved|partitioned|"
    r"divided|(?:re)?unified|dismembered))(?! (?:its|the|an?)\b)|"
    r"became (?:an?|the) (?:(?!member|part)[a-z-]+ ){0,3}?(?:republic|monarchy|kingdom|federation|"
    r"dominion|democracy|sultanate|emirate)(?! of\b))"
)
_FALLS = sought(
    "collaps", "disinteg", "dissolv", "broke ", "fell apart", "ceased", "capitul", "was partition",
    "was divided", "was unif", "was reunif", "was dismem", "became ",
)  # fmt: skip
# "restored in 1991 as its ally, Chad, collapsed"
_AS = re.compile(rf"(?P<date>{DATE}) (?:as|when) [^;:.()]{{1,80}}$")
_SPLICED = re.compile(rf", {ACTOR} [a-z]")
# "deposed the elected government of Chad in 1990": whoever did it need not be known.
_TOPPLED = re.compile(
    r"\b(?P<what>(?:overthrew|overthrowing|toppled|toppling|deposed|deposing|ousted|ousting|"
    r"restored|restoring|reinstated) (?:the |an? |its )?(?:[a-z-]+ ){0,3}"
    rf"(?P<of>{STATE}|{DEMONYM})(?:['’]s?)?(?P<more> (?:government|regime|monarchy|president|king|"
    r"junta|dictator|leader|democracy|constitution|President|King)\b)?)"
)
_TOPPLES = sought("overthr", "toppl", "depos", "oust", "restor", "reinstat")
_RULES = re.compile(
    r"[Gg]overnment|[Rr]egime|[Aa]uthorities|[Mm]onarchy|[Jj]unta|[Aa]dministration"
)
_NEAR = 120


def fates(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield invasions, annexations, the end and the beginning of states."""
    drawn = sentence.shape
    if not holds(drawn.text, _FATES):
        return
    for match in _FATE.finditer(drawn.text):
        if match["then"]:
            date, start, end = one_date(drawn, match["then"]), match.start(), match.end()
        else:
            date, start, end = dated(drawn, match.start(), match.end(), len(drawn.text))
        signs = [match["ally"], match["doer"], match["of"], match["by"]]
        led = _LED.search(drawn.text, max(0, match.start() - _NEAR), match.start())
        signs += [led["by"]] if led else []
        start = min(start, led.start()) if led else start
        parties = pair(each.id for sign in signs for each in drawn.members(sign or ""))
        if date and (len(parties) > 1 or not _BY_ANOTHER.search(match["what"])):
            what = phrase(reading, drawn, *match.span("what"))
            yield Happening(start, end, parties, date, what, rule="fate of a state")
    yield from _invaded(reading, sentence)


def _invaded(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield invasions of which the words do not name the land: it is the other in view."""
    drawn = sentence.shape
    two = {sentence.passage.view, reading.state} - {""}
    for match in _INVADED.finditer(drawn.text):
        date, start, end = dated(drawn, match.start(), match.end("what"), len(drawn.text))
        doers = {each.id for each in drawn.members(match["doer"])}
        land = two - doers  # of two others, the words do not tell which
        parties = pair((*doers, *land))
        if date and len(doers) == 1 and len(land) == 1:
            what = phrase(reading, drawn, *match.span("what"))
            yield Happening(start, end, parties, date, what, rule="fate of a state")


def changes(reading: Reading, sentence: Sentence, told: list[Happening]) -> Iterator[Happening]:
    """Yield that a state fell apart or became a republic, or that its rulers were overthrown.

    ``told`` are the happenings of the sentence that are known: none is told again.
    """
    for each in (*_fallen(reading, sentence), *_toppled(reading, sentence)):
        if not any(one.start < each.end and each.start < one.end for one in told):
            yield each


def _fallen(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield what became of a state by itself: it fell apart, or was a republic from then on."""
    drawn = sentence.shape
    for match in () if sentence.lacks(_FALLS) else _FELL.finditer(drawn.text):
        who = drawn.members(match["of"])
        spliced = _SPLICED.search(drawn.text, match.end())
        stop = min(clause_end(drawn, match.end()), spliced.start() if spliced else len(drawn.text))
        date, start, end = dated(drawn, match.start(), match.end(), stop)
        led = _AS.search(drawn.text, max(0, start - _NEAR), start) if not date else None
        if led:
            date, start = one_date(drawn, led["date"]), led.start()
        if date and len(who) == 1:
            what = phrase(reading, drawn, match.start(), match.end())
            said = mood(drawn, match.start(), match.end())
            yield Happening(start, end, (who[0].id,), date, what, said, "fate of a state")


def _toppled(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield that whoever rules a state was overthrown or restored, by whomever it was."""
    drawn = sentence.shape
    for match in () if sentence.lacks(_TOPPLES) else _TOPPLED.finditer(drawn.text):
        land = drawn.piece(match["of"])
        rules = match["more"] or _RULES.search(reading.plain, land.start, land.end)
        date, start, end = dated(drawn, match.start(), match.end(), clause_end(drawn, match.end()))
        if date and rules and len(land.members) == 1:
            what = phrase(reading, drawn, *match.span("what"))
            said = mood(drawn, match.start(), match.end())
            yield Happening(start, end, (land.members[0].id,), date, what, said, "fate of a state")
