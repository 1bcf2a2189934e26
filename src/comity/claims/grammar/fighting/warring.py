"""Wars told by whoever wages them: "waged a border war with", "fought in the".

A war that breaks out or is declared is found by `fights`, a war by its name alone by `wars`.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter

from comity.claims.grammar.events.deeds.doers import active, doers
from comity.claims.grammar.fighting.arms import UNARMED
from comity.claims.grammar.fighting.dating import others_of, when_named
from comity.claims.grammar.fighting.ending import ENDS, ended
from comity.claims.grammar.fighting.sides import between_behind
from comity.claims.grammar.fighting.telling import Fight
from comity.claims.grammar.fighting.wars import War
from comity.claims.grammar.quarrels.opponents import doer
from comity.claims.prose.acts import acts
from comity.claims.prose.dating import clause_end, dated
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.parties import pair
from comity.claims.prose.shape import ACTOR, DATE, DEMONYM, Shape
from comity.claims.prose.timing import leading, when
from comity.claims.reading import Reading

_WARS = sought("war ", "wars ", "conflict", "hostilities")
_PART = sought("fought", "fight", "participat", "took part", "sent ", "joined", "intervened")
_CLASHES = sought(
    "clash", "skirmish", "fighting", "hostilities", "firefight", "violence", "exchange of fire",
    "exchanges of fire", "gunfight", "battles",
)  # fmt: skip
# "a trade war" is fought with tariffs, "a war of words" with none.
_ARMED = (
    rf"(?:(?!{UNARMED}|(?:and|or|of|in|with|during|its|their|the|an?|after|before|"
    r"for|from|to|as|that|by|on|since|been)\b)[a-z-]+,? (?:and |but |yet )?)"
    r"{0,4}?(?:wars?|armed conflicts?|military conflicts?|open hostilities|hostilities)"
)
_NEIGHBOUR = r"(?:(?:its|the|their) (?:[a-z]+[ -]){0,2}?neighbou?rs?,? |(?:the )?neighbou?ring )?"
_WAGED = re.compile(
    r"(?<![\w-])(?:fought|wag(?:ed|es|ing)|including|suffered|endured|started|began|launched|lost|won|"
    r"(?:(?:is|are|was|were|been|being|became|got|remains?|remained) )?(?:engaged|involved|"
    r"embroiled|locked|entangled) in|(?:entered|plunged|went) into|had|has had|had had|provoked|"
    r"(?:is|are|was|were|been|went to)(?= war)(?: at)?|(?:is|are|was|were|been|being) (?:once |"
    r"again |already |still |also |then |now )?at) "
    rf"(?:an? |the |its |another |two |three |several |a series of |numerous )?(?P<what>{_ARMED}) "
    rf"(?:with|against) (?:both )?{_NEIGHBOUR}(?P<two>{ACTOR})(?!['’-]|-\w)"
)
# "until 1990, when Cuba was at war": it did not begin then
_ALREADY = re.compile(rf"{DATE},? when ")
# "a war with Cuba, and two against its neighbour Fiji"
_ANOTHER = re.compile(
    rf",? and (?:an? |the |its |another |two |three |several )?(?P<what>{_ARMED}) "
    rf"(?:with|against) {_NEIGHBOUR}(?P<two>{ACTOR})(?!['’-]|-\w)"
)
_IN_DATE = re.compile(
    rf"(?:,? ?\(|, | (?:in|from|during|of|between)(?: the)?(?: early| late)? )(?P<date>{DATE})"
    rf"(?: and (?:in |from )?(?P<also>{DATE}))?\)?"
)
_TARGET = (
    rf"(?:(?P<two>{ACTOR})(?!['’-]|-\w)|(?P<whose>{DEMONYM}|{ACTOR}(?=['’]))(?:['’]s?)?"
    r"(?: [a-z]+){0,2}? (?:forces|troops|positions|targets|cities|towns|sites|bases|soldiers|"
    r"territory|soil|ports?|facilities|installations|outposts?|villages|airfields?|ships|"
    r"airports?|army|navy|capital|military)\b)"
)
_OFFENSIVE = (
    r"(?:invasion|offensive|assaults?|attacks?|(?:air ?)?strikes?|raids?|bombardment|"
    r"bombing(?: campaigns?| raids?)?|incursions?|operations?(?! in\b))"
)
_ATTACKED = re.compile(
    r"(?<![\w-])(?P<what>declar(?:ed|ing) war (?:on|against|upon)|"
    r"attacked|bombed|shelled|bombarded|raided|struck(?= (?!by\b|a\b|an\b))|"
    r"(?:launch(?:ed|es)|carried out|conducted|began|mounted|retaliated with|responded with) "
    r"(?:(?:an?|its|several|more|further|new|the|full-scale|large-scale|waves? of|a series of|"
    r"military|armed|surprise|massive|ground|air|missile|drone|and|rocket|land|major|retaliatory|"
    rf"cross-border|pre-emptive|joint) ){{0,6}}{_OFFENSIVE} (?:of|on|against|into|in|at)) {_TARGET}"
)
_ALSO_OF_WORDS = ("attacked", "struck")
"""What one does with words too, where no date tells that it was done with arms."""
_INVADING = ("invasion", "offensive", "assault", "attacked", "declar")
"""What one does to a state that makes war on it; else it is a clash."""
_FOUGHT_IN = re.compile(
    r"(?<![\w-])(?:fought|participat(?:ed|es|ing)|took part|taking part|intervened|joined|"
    r"(?:was|were|been) (?:also )?(?:involved|engaged|a belligerent|belligerents)|"
    r"sent (?:[\w,–-]+ ){0,4}(?:troops|forces|soldiers|volunteers|contingents?|army|fighters))"
    r"(?![\w-])"
)
_AGAINST = re.compile(rf"\bagainst (?:the )?(?P<two>{ACTOR})(?!['’-]|-\w)")
# "the Falklands War in 1982, the Iraq War of 2003 and the Gulf War"
_LISTED = re.compile(rf"(?:[,();–-]| |{DATE}|\b(?:and|of|in|from|to|the|both|as well as)\b)*")
_BETWEEN = re.compile(
    r"\b(?P<what>(?i:(?:armed |border |violent |military |sporadic |heavy |new |deadly |fresh |"
    r"series of |rounds? of )*(?:clashes|escalations?|flare-ups?(?: of violence)?|"
    r"skirmish(?:es)?|fighting|hostilities|firefights?|gunfights?|violence|battles|"
    r"exchanges? of fire)))(?: (?:broke out|erupted|occurred|took place|flared(?: up)?|began|"
    r"resumed|have taken place))?"
    r"(?: (?:again|anew|(?:along|on|at) (?:the|their) (?:[a-z]+ )?border))?"
    rf" between (?:the )?(?P<one>{DEMONYM}|{ACTOR})(?:['’]s?)?(?: (?!and\b|in\b|on\b|of\b)[a-z-]+)"
    rf"{{0,3}} and (?:the )?(?P<two>{DEMONYM}|{ACTOR})(?:['’]s?)?(?P<noun>(?: (?!in\b|on\b|of\b|"
    r"at\b|over\b|along\b|near\b|and\b|during\b|from\b|since\b|was\b|were\b|has\b|have\b|had\b|"
    r"broke\b|erupted\b|took\b|for\b|to\b|that\b|which\b|after\b|as\b|when\b)[a-z-]+){0,2})"
)
# "clashes between the Cuban army and the Reef Front"
_CLASHED = re.compile(
    r"\b(?:armed |border |violent |sporadic |heavy |new |deadly |fresh )*(?:clashes|"
    r"skirmish(?:es)?|"
    r"fighting|hostilities|firefights?|gunfights?|battles|exchanges? of fire)"
    r"(?: (?:broke out|erupted|occurred|took place|flared(?: up)?|began|resumed))?(?= between )"
)
_THERE = re.compile(r",? (?:(?:[Tt]here (?:was|were|had been)|the) (?:an? )?)?")
_HAVING = re.compile(r"(?:\A|(?<=[.;] ))Having (?:already |also |once |previously )?$")
_LATER = re.compile(rf", (?:the )?(?P<who>{ACTOR})")
_SPORT = re.compile(r"\b(?:fans|supporters|players|teams|hooligans|clubs|athletes)\b")
# whose war it is: "the border war of Cuba with Fiji, 1990–91"
_WITH = re.compile(
    rf"(?:(?P<who>{DEMONYM}|{ACTOR}(?=['’]))(?:['’]s?)?|\b(?:[Tt]he|[Ii]ts)) (?P<what>{_ARMED}) "
    rf"(?:with|against) {_NEIGHBOUR}(?P<two>{ACTOR})(?!['’-]|-\w)"
)
_CIVIL = re.compile(
    rf"(?P<one>{ACTOR})(?: (?:[a-z]+ly|was|is|been|has|had|also|then|soon|remained|descended|slid|"
    r"fell|sank|plunged|drifted|gripped|ravaged|torn))+ (?:in(?: the (?:grip|midst|throes) of| a "
    r"state of)?|into|by) (?:an? |the )?(?:[a-z]+ )?civil war(?! with)\b|"
    r"(?:[Aa] |[Tt]he )?[Cc]ivil war(?: (?:broke|erupted|began|started|raged)(?: out)?)? in "
    rf"(?P<land>{ACTOR})(?!['’])"
)
_NEAR = 40
_TWO = 2
_START = attrgetter("start")


def waged(reading: Reading, named: list[War]) -> Iterator[Fight]:
    """Yield the wars that sentences tell by whoever wages them, or by their end."""
    for sentence in prose(reading).with_any(*_WARS):
        yield from _with_whom(reading, sentence)
        yield from _named_by(reading, sentence)
    for sentence in prose(reading).with_any("civil war"):
        yield from _civil(sentence)
    placed = sorted(named, key=_START)
    for sentence in prose(reading).with_any(*_PART):
        yield from _partaken(reading, sentence, placed)
    for sentence in prose(reading).with_any(*_CLASHES, dated=True):
        yield from _clashes(reading, sentence)
    for sentence in prose(reading).with_any(*ENDS):
        yield from ended(reading, sentence, named)


def _with_whom(reading: Reading, sentence: Sentence) -> Iterator[Fight]:
    """Yield "Cuba fought two wars against Fiji (1894–95 and 1937–45)", "was at war with both"."""
    drawn = sentence.shape
    for act in acts(sentence, _WAGED, reading.state):
        mood = modality(act.words)
        if len(act.subjects) == 1 and mood != "denied":
            yield from _against(sentence, act.verb, act.subjects[0].id, act.start, mood)
            more = _ANOTHER.match(drawn.text, act.verb.end())
            if more:
                yield from _against(sentence, more, act.subjects[0].id, act.start, mood)
    for match in _WAGED.finditer(drawn.text) if "Having " in drawn.text else ():
        later = _LATER.search(drawn.text, match.end())
        if later and _HAVING.search(drawn.text, 0, match.start()):
            who = drawn.members(later["who"])[0].id
            for each in _against(sentence, match, who, 0, ""):
                yield each._replace(end=max(each.end, drawn.plain_span(0, later.end()).end))


def _named_by(reading: Reading, sentence: Sentence) -> Iterator[Fight]:
    """Yield "the border war with Fiji, 1990–91": of whoever owns it, else of the document's own."""
    drawn = sentence.shape
    for match in _WITH.finditer(drawn.text):
        dates = (
            None
            if drawn.text.startswith(" in ", match.end())
            else (_IN_DATE.match(drawn.text, match.end()))
        )
        owner = drawn.members(match["who"])[-1].id if match["who"] else reading.state
        whom = {each.id for each in drawn.members(match["two"])}
        if dates and owner not in whom and len(whom) == 1:
            yield from _against(sentence, match, owner, match.start(), "")


def _civil(sentence: Sentence) -> Iterator[Fight]:
    """Yield "Fiji is in the grip of a civil war", "civil war broke out in Fiji in 1990"."""
    drawn = sentence.shape
    for match in _CIVIL.finditer(drawn.text):
        whose = [each.id for each in drawn.members(match["one"] or match["land"])]
        dates, start, end = dates_by(sentence, match.start(), match.end())
        since, until = dates[0] if dates else ("", "")
        broke = match["one"] or "war in" not in match[0]
        if len(whose) == 1 and (dates or match["one"]) and broke and not modality(match[0]):
            span = drawn.plain_span(start, end)
            yield Fight(
                (whose[0],), "war", since, "", "", *span, sentence.span.end, "a civil war", until
            )


def _against(
    sentence: Sentence, match: re.Match[str], who: str, start: int, mood: str
) -> Iterator[Fight]:
    """Yield the wars that one waged against each of others, one for each date that is told."""
    drawn = sentence.shape
    dates, start, end = dates_by(sentence, start, match.end())
    if _ALREADY.match(drawn.text, start):
        dates = []
    status = "" if "conflict" in match["what"] else "war"
    span = drawn.plain_span(start, end)
    for other in drawn.members(match["two"]):
        for since, until in dates or [("", "")]:
            if other.id != who:
                yield Fight(
                    pair([who, other.id]), status, since, "", mood, *span, sentence.span.end,
                    "a war that is waged", until,
                )  # fmt: skip


def dates_by(sentence: Sentence, begins: int, ends: int) -> tuple[list[tuple[str, str]], int, int]:
    """Return from when to when a war was that is told in these words, and the words with it."""
    drawn = sentence.shape
    near = _IN_DATE.match(drawn.text, ends)
    if near:
        found = [drawn.piece(near[each]).date for each in ("date", "also") if near[each]]
        spells = [(each.first, each.last) for each in found if each and not each.role]
        return spells, begins, near.end() if spells else ends
    stop = clause_end(drawn, ends)
    period = when(drawn, ends, min(stop, ends + _NEAR))
    if period.since:
        return [(period.since, period.until)], begins, period.end
    date, start, end = dated(drawn, begins, ends, stop)
    return ([(date, "")] if date else []), start, end


def _attacks(reading: Reading, sentence: Sentence) -> Iterator[Fight]:
    """Yield "In 1990 Cuba attacked Fiji", "launched a full-scale invasion of Fiji"."""
    drawn = sentence.shape
    matches = list(_ATTACKED.finditer(drawn.text))
    found = doers(sentence, _ATTACKED, reading.state) if matches else {}
    for match in matches:
        done = doer(reading, sentence, match, found)
        whom = [each.id for each in drawn.members(match["two"] or match["whose"])]
        if done is None or len(done.ids) == 0 or set(done.ids) & set(whom):
            continue
        mood = modality(done.words)
        dates, start, end = dates_by(sentence, done.start, match.end())
        if mood or (match["what"] in _ALSO_OF_WORDS and not dates):
            continue
        since, until = dates[0] if dates else ("", "")
        war = match["two"] and any(each in match["what"] for each in _INVADING)
        span = drawn.plain_span(start, end)
        for other in whom:
            yield Fight(
                pair([*done.ids, other]), "war" if war else "skirmish", since, "", "", *span,
                sentence.span.end, "an attack", until,
            )  # fmt: skip


def _partaken(reading: Reading, sentence: Sentence, named: list[War]) -> Iterator[Fight]:
    """Yield who fought in a war that is named, against whom: "took part in the Falklands War"."""
    drawn = sentence.shape
    first = bisect_left(named, sentence.span.start, key=_START)
    within = named[first : bisect_left(named, sentence.span.end, first, key=_START)]
    matches = list(_FOUGHT_IN.finditer(drawn.text)) if within else []
    found = doers(sentence, _FOUGHT_IN, reading.state) if matches else {}
    for match in matches:
        stop = clause_end(drawn, match.end())
        listed = _named_behind(drawn, within, match.end(), stop)
        done = active(reading, sentence, match, found) if listed else None
        if done is None or modality(done.words):
            continue
        against = _AGAINST.search(drawn.text, match.end(), stop)
        whom = [each.id for each in drawn.members(against["two"])] if against else []
        whom = [each for each in whom if each not in done.ids]
        far = against.end() if whom and against else 0
        for war in listed:
            parties = pair([*done.ids, *whom] if len(whom) == 1 else [*done.ids, *war.parties])
            yield from _fought(reading, sentence, war, parties, (done.start, far))


def _fought(
    reading: Reading, sentence: Sentence, war: War, parties: tuple[str, ...], at: tuple[int, int]
) -> Iterator[Fight]:
    """Yield a named war that somebody fought in; their words go from and to ``at`` in the text."""
    drawn = sentence.shape
    start, far = at
    then = when_named(reading, war)
    for told in (then, *(others_of(reading, then) if war.several else ())):
        span = drawn.plain_span(start, max(drawn.text_at(told.end - 1) + 1, far))
        yield Fight(
            parties, "" if war.conflict else "war", told.since, war.name, "", *span,
            sentence.span.end, "who fought in a war", told.until,
        )  # fmt: skip


def _named_behind(drawn: Shape, within: list[War], at: int, stop: int) -> list[War]:
    """Return the war that ``text[at:stop]`` names first, and those listed with it."""
    listed: list[War] = []
    end = at
    for war in within:
        start = drawn.text_at(war.start)
        if at <= start < stop and (not listed or _LISTED.fullmatch(drawn.text, end, start)):
            listed.append(war)
            end = drawn.text_at(war.end - 1) + 1
    return listed


def _clashes(reading: Reading, sentence: Sentence) -> Iterator[Fight]:
    """Yield "In 1990 clashes broke out between Cuban fishermen and Fijian guards"."""
    drawn = sentence.shape
    done: set[int] = set()
    for match in _BETWEEN.finditer(drawn.text):
        parties = pair(e.id for each in ("one", "two") for e in drawn.members(match[each]))
        dates, start, end = dates_by(sentence, match.start(), match.end())
        opens = leading(drawn)
        if not dates and opens.on and _THERE.fullmatch(drawn.text, opens.end, match.start()):
            dates, start = [(opens.on, "")], 0
        if len(parties) != _TWO or not dates or _SPORT.search(match[0]):
            continue
        if (
            drawn.piece(match["one"]).kind == drawn.piece(match["two"]).kind == "state"
            and not (match["noun"])
        ):
            done.add(match.start("two"))
            continue  # read by `fights`
        done.add(match.start("two"))
        span = drawn.plain_span(start, end)
        for since, until in dates:
            yield Fight(
                parties, "skirmish", since, "", "", *span, sentence.span.end, "clashes", until
            )
    yield from _of_groups(reading, sentence, done)


def _of_groups(reading: Reading, sentence: Sentence, done: set[int]) -> Iterator[Fight]:
    """Yield "In 1990 clashes broke out between the Cuban army and the Reef Front"."""
    drawn = sentence.shape
    for match in _CLASHED.finditer(drawn.text):
        sides = between_behind(reading, drawn, match.end())
        if sides is None or len(sides.parties) != _TWO or _SPORT.search(drawn.text, match.end()):
            continue
        if any(sides.start <= at <= sides.end for at in done):
            continue  # told by `_clashes`, or by `fights`
        dates, start, end = dates_by(sentence, match.start(), sides.end)
        opens = leading(drawn)
        dates, start = ([(opens.on, "")], 0) if not dates and opens.on else (dates, start)
        span = drawn.plain_span(start, end)
        for since, until in dates:
            yield Fight(
                sides.parties, "skirmish", since, "", "", *span, sentence.span.end, "clashes", until
            )
