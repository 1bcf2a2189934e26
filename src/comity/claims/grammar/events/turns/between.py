"""What befell a thing that two have between them and need not name: their border, their talks."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.deeds.verbs import VERB, other
from comity.claims.grammar.events.happenings import Happening, mood
from comity.claims.grammar.events.phrases import phrase
from comity.claims.prose.dating import clause_end, dated_close, dates_listed
from comity.claims.prose.finding import Sentence
from comity.claims.prose.parties import among, pair
from comity.claims.prose.shape import DATE
from comity.claims.reading import Reading
from comity.claims.wording import word_of

_THING = word_of(
    ["talks", "trade talks", "peace talks", "meetings?", "summits?", "visits?", "tours?",
     "contingents?", "debts", "case", "contracts?", "tenders?", "negotiations", "consultations",
     "discussions", "operations?", "disputes?",
     "deployments?", "interventions?", "sanctions", "embargo(?:es)?", "boycott", "blockade",
     "borders?(?: crossings?)?", "flights", r"ferr(?:y|ies)(?: services?)?", "pipelines?",
     "railways?", r"visa program(?:me)?s?", r"working holiday program(?:me)?s?",
     r"exchange program(?:me)?s?", "visa[- ]waivers?", "visa requirements?", "advisory",
     "travel (?:advisory|advisories|bans?|warnings?)", "tariffs", "import bans?",
     "ratifications", "instruments of ratification", "ratification (?:letters|instruments)",
     "joint com(?:mission|mittee)", "bilateral com(?:mission|mittee)",
     "mixed com(?:mission|mittee)", "border com(?:mission|mittee)", "troop withdrawals?",
     "direct trade", "official trade", "restrictions",
     "preferences? status", "trade status", "nation status", "issues?",
     "border crossing points?", "projects?",
     r"cooperation program(?:me)?s?", r"co-operation program(?:me)?s?", r"aid program(?:me)?s?",
     r"assistance program(?:me)?s?", r"lending program(?:me)?s?", r"training program(?:me)?s?",
     r"scholarship program(?:me)?s?", "peacekeepers?", "personnel",
     "coverage", "quotas?", "import duties", "dialogues?", "free trade", "visa-free travel",
     "co-?operation", "exercises", "self-government", "hostilities",
     "refugees", "services?", "representatives?", "delegates?"]
)  # fmt: skip
_OF = (
    r"(?P<of>(?: (?:on|of|for|over|about|between|with|from|to|against|in)"
    r"(?: (?!(?:that|which|who|was|were|has|had|have)\b)[^\s,;:()]+){1,14})?)"
)
_THEN = r"(?: (?:[a-z]+ly|then|later|also|again|first|finally|once more))?"
_BEGAN = (
    r"began|started|commenced|resumed|continued|flared up|erupted|arose|"
    r"left|returned|arrived|was called off|reopened|opened|closed|ended|ceased|stalled|collapsed|"
    r"broke down|fell (?:apart|through)|lapsed|expired|convened|failed|concluded|took place|"
    r"came to an end|were held|was held|took effect|came into (?:force|effect)|"
    r"(?:went|were put|was put) into (?:force|effect)|became available|died|resigned|"
    r"(?:was|were) (?:resolved|settled|solved)|peaked|intensified|slowed"
)
_BEFELL = re.compile(
    rf"{_THING}(?![\w’'-]){_OF}(?P<which>,? (?:that|which))?{_THEN} "
    rf"(?:(?:{_BEGAN})(?![\w-])|(?:was|were|has been|have been|had been){_THEN} (?P<done>))"
)
# What stands before the thing in its clause: "In 1990, the first round of", no verb.
_BEFORE = re.compile(
    rf"(?:^|[;:(] ?|\. |, |,? (?:and|but|when|while|after|as|until) )"
    rf"(?:(?:In|On|By|in|on) {DATE},? )?"
    r"(?P<noun>(?:(?!(?:and|but|of|in|on|to|by|at|for|from|with|about|was|were|is|are|which|that|who|"
    r"when|while|after|as|until|has|had|have|during|under|following|despite|because|its?)\b)"
    r"[^\s,;:()]+ ){0,7}(?:(?:round|series|number|set|type|first round) of )?)$"
)
_OTHERS = ("state", "organisation", "demonym", "pair", "city")
_REACH = 100


def those_in_view(reading: Reading, sentence: Sentence, start: int, end: int) -> tuple[str, ...]:
    """Return the two whose thing it is: those in view, if ``text[start:end]`` names no other.

    They are the two named there, where exactly two are.
    """
    drawn = sentence.shape
    two = pair((sentence.passage.view, reading.state))
    named = among(drawn, start, end, *_OTHERS)
    if len(two) > 1 and set(named) <= set(two):
        return two
    states = among(drawn, start, end, "state", "demonym", "pair")
    return pair(states) if len(states) == 2 and set(named) == set(states) else ()  # noqa: PLR2004


def befallen(reading: Reading, sentence: Sentence, told: list[Happening]) -> Iterator[Happening]:
    """Yield what befell a thing of two states, in the passive or by a verb of beginning or end.

    ``told`` are the happenings of the sentence that are known: none is told again.
    """
    drawn = sentence.shape
    for match in _BEFELL.finditer(drawn.text):
        before = _BEFORE.search(drawn.text, max(0, match.start() - _REACH), match.start())
        passive = match["done"] is not None
        verb = VERB.match(drawn.text, match.end()) if passive else None
        if (before is None and not match["which"]) or (passive and verb is None):
            continue
        if verb is not None and (other(drawn.text, verb) or verb["verb"] == "signed"):
            continue
        end = verb.end() if verb is not None else match.end()
        start = match.start() - len(before["noun"] if before and not match["which"] else "")
        stop = clause_end(drawn, end)
        date, first, last = dated_close(drawn, start, end, stop)
        parties = those_in_view(reading, sentence, start, last)
        if not date or not parties:
            continue
        if not any(each.start < last and first < each.end for each in told):
            what = phrase(reading, drawn, start, last)
            said = mood(drawn, match.end("of"), end)
            event = Happening(first, last, parties, date, what, said, "between two")
            yield event
            for also, until in dates_listed(drawn, last):
                yield event._replace(date=also, end=until)
