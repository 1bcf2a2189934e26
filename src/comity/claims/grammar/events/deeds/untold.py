"""A dated deed that no rule for deeds tells, where its clause leaves no doubt of whom it is."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from comity.claims.grammar.events.deeds.moments import moment, rather, spell
from comity.claims.grammar.events.deeds.verbs import AFTER_ALL, HOUSED, OTHER, VERB, told_elsewhere
from comity.claims.grammar.events.happenings import Happening, mood, said_of
from comity.claims.grammar.events.phrases import closed, phrase
from comity.claims.grammar.persons.holding import holders
from comity.claims.page import kind_of
from comity.claims.prose.acts import verbs
from comity.claims.prose.dating import clause_end
from comity.claims.prose.finding import Sentence
from comity.claims.prose.parties import among, pair
from comity.claims.prose.shape import ACTOR, DATE, Piece, Shape
from comity.claims.prose.timing import NEVER, leading
from comity.claims.reading import Reading
from comity.claims.wording import word_of

_ROLES = frozenset(("paragraph", "item"))
# Verbs of other kinds of claims, of speech and of minds, beside those that are none of deeds.
_NO_DEED = (OTHER - AFTER_ALL) | frozenset(
    ("signed", "concluded", "established", "wrote", "vowed", "discussed", "cited", "responded",
     "initialled", "initialed", "named", "accompanied", "opposed", "favored", "favoured", "shown",
     "led", "supported", "backed", "agreed", "recorded", "estimated", "known", "seen", "endorsed",
     "analysed", "analyzed", "studied", "examined", "pledged", "promised", "committed", "refused",
     "demanded", "proposed", "disagreed", "expressed")
)  # fmt: skip
# What other kinds tell of, and figures, and what is said.
_ELSEWHERE = re.compile(
    word_of(
        ["relations(?! office)", "relationships?", "ties", r"recogni\w+", r"embass\w+",
         r"consul(?:s|ates?|ar)?", r"high [Cc]ommission\w*", "missions?", "ambassadors?",
         "credentials", "legation", "trade(?! (?:fair|show|mission|delegation))",
         "imports?", "exports?", "percent", "per cent",
         "tourists", "visitors", r"member\w*", "treat(?:y|ies)", "agreements?", "accords?",
         "convention", "memorand(?:um|a)", "war", "talks", "accession", "immigrants",
         "inhabitants", "charter", "protocol", "statute", "partner", "anniversary", "GDP",
         "representations?", "compacts?", "signed?", "signing", "customer", "supplier",
         r"posts?(?!-)", "announcement",
         "declaration", "statement", "speech", "invitations?", "friends",
         "number", "amount", "proportion",
         "friendly", "allies"]
    )
    + r"\b|[%$€£“\"]| that |\d,\d{3}\b|\bSecurity Council\b"
)  # fmt: skip
_BREAK = re.compile(
    r"[;:(] ?|(?<!\b[A-Z])\. |, (?:and |but |while |where |when |although |as |after |so )|"
    r" (?:but|while|when|whereas|although|because|after|before|until|as) "
)
_ATTRIBUTE = re.compile(
    r"(?:\b(?:[Tt]he|an?|[Ii]ts|their|his|her|this|that|these|newly|recently|so|is|are|be|of|to|"
    r"being|in|for|with|by|from|on|at|most|more)|-) ?$"
)
# What a clause begins with that has its subject elsewhere, or one that is left open.
_NO_SUBJECT = re.compile(
    r"(?:But |However,? )?(?:(?i:it|they|this|these|those|there|which|who|that|he|she|both|"
    r"some|such|in|on|at|by|with|from|under|following|during|despite|as|for|upon|through|to|of|"
    r"like|unlike|according|besides|including|not?|or|and|since|after|before|more|over|nearly|"
    r"about|is|are|was|were|has|had|have)|[a-z]+ing|"
    r"\d[\d,.]*(?= (?:million|billion|thousand|per|percent|years?|months?|days?)\b))\b|"
    r".*\b(?i:these|this|such)\b|[Tt]he(?: (?:second|last|latter|former))?$"
)
_FINITE = re.compile(
    r"\b(?:which|who|that|whose|whom|where|led(?! by\b)|is|are|was|were|has|had|have|will|"
    r"would|can|could|may|might|did|does|to(?= (?!the |an? |its )[a-z]))\b|[,()]"
)
# "During the raids of 1990, the port was closed", "and in 1990 two men were held"
_LED = re.compile(
    rf"(?:and )?(?:(?:After|Following|To|With|Despite|Under|Upon|Amid|Thus,?|"
    rf"(?i:in|on|at|during|by)) [^;:]{{0,160}}, |[IiOo]n (?:early |late |mid-)?{DATE},? )"
)
_WHEN = re.compile(r"(?:When|While|Although|Though|As|After|Before|Since|Because|Once|Until) ")
_OPENED = re.compile(rf"{_WHEN.pattern}$")
_PARTICIPLES = frozenset(
    ("taken", "given", "shown", "drawn", "broken", "overthrown", "frozen", "forbidden", "stolen",
     "beaten", "chosen", "driven", "torn", "sworn", "thrown", "withdrawn", "sunk")
)  # fmt: skip
_BY = (" by ", " from ")
_LASTED = re.compile(rf"\b(?:from|between|during|in) (?:the )?(?:years )?{DATE}")
# What befalls a mission that is not named as one, and who leaves a body that is not named.
_HOUSE = re.compile(r"\b(?:offices?|bureau|branch|chancery|cent(?:er|re)|premises|section)\b")
_GONE = re.compile(rf"{ACTOR} (?:[a-z]+ )?(?:left|withdrew)(?! (?:its|the|from)\b)")
_HOUSES = frozenset(("set", "began", "opened", "founded", "moved", "launched"))
# "became part of an alliance", "became the third country to join"
_JOINED = re.compile(r"became (?:also |again )?(?:part of|the [a-z]+ (?:country|state|nation)\b)")
_SAYS = re.compile(r"(?:declared|announced|revealed)(?: that\b|[,:.]|$| (?:in|on|at)\b)")
_HELPED = re.compile(
    rf"(?:(?:^| )(?:was|were|has|have|had|been|also|then|later|first|again|both|did|[a-z]+ly|"
    rf"(?:in|on) {DATE},?|however),?)*+ $"
)
_GOES_ON = re.compile(r"\b(?:is|are|was|were|has|have|had|did|became)\b")
_BEFELL = re.compile(r"\b(?:was|were|been)\b")
_NEXT = re.compile(r",|;| (?:and|but|that|which|who|where|when|while|as|after|before|because)\b")
_AUXILIARY = re.compile(r"\b(?:was|were|has|have|had|been)\b")
# What happens within one state, though another be in view.
_AT_HOME = re.compile(
    r"\b(?:laws?|decree|bill|power|votes?|voted|referend\w+|plan|died|death|heart|independen\w+|"
    r"republic|elections?|elected|constitution|king|monarchy|"
    r"dictator\w*|coup|ousted|deposed|executed|replaced|resigned|president of|overthrow\w*|"
    r"overthrew)\b"
)
_OURS = re.compile(
    r"\b(?:[Tt]he|[Ii]ts|[Aa]|[Hh]is) (?:new |then |first |current |former )?(?:country|"
    r"government|parliament|president|prime minister|king|nation|people|army|military|police|"
    r"authorities|foreign minister|two countries|both countries|cabinet|monarchy|republic|colony|"
    r"regime)\b"
)
# What is done across a border, or before both, where two are in view: "the last troops left".
_CROSSING = re.compile(
    r"(?:arrived|left|landed|docked|sailed|anchored|fled|crossed|migrated|emigrated|"
    r"bought|purchased|acquired|sold|ordered|delivered|shipped|donated|sent|dispatched|deployed|"
    r"attended|addressed|exchanged|resumed|held|toured|sank|invested|lifted|imposed|banned|came|"
    r"exiled|selected|cancelled|canceled|suspended|postponed|renewed|received|participated|"
    r"took part|trained|taught|brought|flew|apologi[sz]ed)\b"
)
_NAMING = ("state", "organisation", "demonym", "pair")
# What takes two: who is received by whom must be told.
_MEETS = re.compile(
    r"\b(?:met|received|hosted|welcomed|gathered|convened|visit(?:s|ed)?|trips?|tour(?:ed)?|"
    r"meetings?|invited|returned)\b"
)
# "until 1990, when the port was handed over": the date is of both.
_WHEN_THEN = re.compile(rf"{DATE},? when (?:the )?$")
_JOINS = frozenset(("act", "last resort"))
_PRONOUNS = frozenset(("it", "they"))
_SPACE = frozenset(", ")
_SOON = 16
_LONG = 240
"""No subject is longer, with what stands before it in its clause."""


def untold(reading: Reading, sentence: Sentence, told: list[Happening]) -> Iterator[Happening]:
    """Yield, of each date of which nothing is ``told``, what the verb of a clause says was done."""
    if sentence.passage.role not in _ROLES:
        return
    drawn = sentence.shape
    known = list(told)
    edges: list[int] | None = None
    for verb in verbs(drawn.text, VERB):
        within = [each for each in known if each.start <= verb.start() < each.end]
        second = _second(drawn, within[0], verb) if within else -1
        if verb["verb"] in _NO_DEED or (within and second < 0):
            continue
        if edges is None:
            edges = [0, *(each.end() for each in _BREAK.finditer(drawn.text))]
        edge = max(second, edges[bisect_right(edges, verb.start()) - 1])
        start = _begins(drawn, verb, edge)
        if start >= 0 and within and not _own(drawn, start, verb):
            continue  # "froze goods and the accounts of men accused of theft"
        happening = _told(reading, sentence, verb, start) if start >= 0 else None
        if happening is None:
            continue
        dates = drawn.within(happening.start, happening.end, "date")
        anew = within or _WHEN_THEN.search(drawn.text, 0, start)
        if anew or not any(a.start <= each.at < a.end for a in known for each in dates):
            known.append(happening)
            yield happening


def _second(drawn: Shape, told: Happening, verb: re.Match[str]) -> int:
    """Return where a clause begins that "and" joins to one told with the date that leads it.

    "In May 1990 two Peruvians were fined and four diplomats were sent home": -1 for no such.
    """
    if told.start or told.rule not in _JOINS or not leading(drawn).on:
        return -1
    joint = drawn.text.rfind(" and ", told.start, verb.start())
    first = drawn.text[leading(drawn).end : joint] if joint >= 0 else ""
    listed = any(each.at == joint - 1 for each in drawn.pieces)  # "pogroms of Cubans and Malians"
    done = _GOES_ON.search(first) or any(
        not _ATTRIBUTE.search(first[: each.start()]) for each in VERB.finditer(first)
    )
    return joint + len(" and ") if done and not listed else -1


def _own(drawn: Shape, start: int, verb: re.Match[str]) -> bool:
    """Say whether a clause joined to another has a verb of its own: "was", or somebody's deed."""
    aided = _AUXILIARY.search(drawn.text, max(start, verb.start() - _SOON), verb.start())
    return bool(aided or any(each.at == start for each in drawn.pieces))


def _begins(drawn: Shape, verb: re.Match[str], start: int) -> int:
    """Return where the clause of a finite verb begins, with its subject; -1 for no such clause.

    It begins no earlier than ``text[start]``, where words for another may end.
    """
    text = drawn.text
    lead = leading(drawn)
    if start <= lead.end < verb.start():
        start = lead.end
    while text[start : start + 1] in _SPACE:
        start += 1
    if verb.start() - start > _LONG:
        return -1
    led = _LED.match(text, start, verb.start())
    start = led.end() if led else start
    when = _WHEN.match(text, start, verb.start())
    start = when.end() if when else start
    words = text[start : verb.start()]
    helped = _HELPED.search(words)
    subject = words[: helped.start()] if helped else words
    counted = subject[:1].isdigit() and text[start - 1 : start] == "("
    if not subject or counted or _NO_SUBJECT.match(subject) or _FINITE.search(subject):
        return -1
    if drawn.within(start + 1, verb.start(), "it"):
        return -1  # "the bridges it built"
    if any(drawn.words(each.at, each.at + 1).lower() in _PRONOUNS for each in _its(drawn, start)):
        return -1
    if any(not _ATTRIBUTE.search(subject[: each.start()]) for each in VERB.finditer(subject)):
        return -1
    aided = helped is not None and _AUXILIARY.search(helped[0]) is not None
    return start if aided or _finite(text, words, verb) else -1


def _its(drawn: Shape, start: int) -> list[Piece]:
    """Return the sign for "it" or "the country" that ``text[start]`` is, if it is one."""
    return drawn.within(start, start + 1, "it", "pair")


def _finite(text: str, words: str, verb: re.Match[str]) -> bool:
    """Say whether a verb without "was" or "had" is one of the past, no participle or attribute."""
    by = text.startswith(_BY, verb.end())
    if by or _ATTRIBUTE.search(words) or verb["verb"] in _PARTICIPLES:
        return False
    after = _NEXT.search(text, verb.end())
    described = _GOES_ON.search(text, verb.end(), after.start() if after else len(text))
    return described is None or not verb[0].endswith("ed")


def _told(
    reading: Reading, sentence: Sentence, verb: re.Match[str], start: int
) -> Happening | None:
    """Return what a verb tells whose clause begins at ``text[start]``, None where it is unsure."""
    drawn = sentence.shape
    stop = _ends(drawn, start, verb)
    if stop < 0 or told_elsewhere(drawn.text, verb["verb"], verb.end(), stop):
        return None
    date, first, end = moment(sentence, start, verb, stop)
    if not date:
        date, first, end = rather(sentence, start, verb, stop)
    during = not date and _LASTED.search(drawn.text, verb.end(), stop)
    lasted = spell(drawn, verb.end(), stop) if during else NEVER
    first = min(first, start)
    end = max(closed(drawn, start, stop), end)
    if not (date or lasted.until) or _ELSEWHERE.search(drawn.text, start, end):
        return None
    parties = _parties(reading, sentence, (start, verb.start(), end))
    if not parties or ("X" in date and len(parties) < 2):  # noqa: PLR2004 - how one was for years
        return None
    helped = _HELPED.search(drawn.text[start : verb.start()])
    said = mood(drawn, start + helped.start(), verb.start()) if helped else ""
    said = said or ("alleged" if said_of(drawn, start, verb.end(), stop) else "")
    what = phrase(reading, drawn, start, end)
    told = Happening(first, end, parties, date, what, said, "last resort")
    return told._replace(since=lasted.since, until=lasted.until)


def _ends(drawn: Shape, start: int, verb: re.Match[str]) -> int:
    """Return where the clause of a verb ends, -1 where it is of speech, a mission or a body."""
    text = drawn.text
    if any(each.match(text, verb.start()) for each in (_SAYS, _JOINED)):
        return -1
    if _GONE.match(text, start):
        return -1
    if verb["verb"] in HOUSED and _HOUSE.search(text, start, verb.start()):
        return -1
    stop = clause_end(drawn, verb.end())
    if verb["verb"] in _HOUSES and _HOUSE.search(text, verb.end(), stop):
        return -1
    main = text.find(", ", verb.end(), stop) if _OPENED.search(text, 0, start) else -1
    return main if main >= 0 else stop


def _parties(reading: Reading, sentence: Sentence, clause: tuple[int, int, int]) -> tuple[str, ...]:
    """Return whom a clause concerns, by where it begins, its verb does, and it ends.

    They are those it names, where its subject names one or it tells of both in view.
    """
    drawn = sentence.shape
    start, verb, end = clause
    two = pair((sentence.passage.view, reading.state))
    named = set(among(drawn, start, end, *_NAMING, "it"))
    named |= {each.service for each in holders(reading, sentence, start, end)} - {""}
    around = named | set(among(drawn, start, end, "city"))
    befell = _BEFELL.search(drawn.text, max(start, verb - _SOON), verb) is not None
    known = (
        drawn.within(start, verb, *_NAMING, "city", "it")
        or _OURS.search(drawn.text, start, verb)
        or any(each.service for each in holders(reading, sentence, start, verb))
    )
    if len(named) > 1:
        return pair(named) if known or (len(two) > 1 and set(two) <= named) else ()
    if len(two) > 1 and around == set(two):
        return two
    between = len(two) > 1 and around <= set(two) and all(map(_is_state, two))
    if between and _CROSSING.match(drawn.text, verb):
        return () if _AT_HOME.search(drawn.text, start, end) else two
    meets = _MEETS.search(drawn.text, start, end)
    if meets or not around <= named | set(two) or not (befell or (known and len(two) < 2)):  # noqa: PLR2004
        return ()  # who met whom, where it was done, or who did it, is not told
    if named == set(two):
        return two
    return () if _AT_HOME.search(drawn.text, start, end) else _in_view(drawn, clause, named, two)


def _is_state(identity: str) -> bool:
    return kind_of(identity) == "state"


def _in_view(
    drawn: Shape, clause: tuple[int, int, int], named: set[str], two: tuple[str, ...]
) -> tuple[str, ...]:
    """Return the two in view where a clause names no other, or whom it names beside the one.

    Where one is in view, and nobody named, it must tell of "the country" or its like.
    """
    if len(two) > 1:
        return two if named <= set(two) else ()
    if named:
        return pair((*named, *two))
    start, _, end = clause
    return two if _OURS.search(drawn.text, start, end) else ()
