"""What became of a state: invaded, annexed, divided, united, dissolved."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.happenings import Happening, dated, one_date, pair
from comity.claims.grammar.events.phrases import phrase
from comity.claims.prose.finding import Sentence
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
