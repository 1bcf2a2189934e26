"""Something dated that concerns foreign relations and that no other kind tells of."""

import itertools
import re
from collections import defaultdict
from collections.abc import Iterator

from comity.actors import actor
from comity.claims.grammar.events.deeds.among import firsts
from comity.claims.grammar.events.deeds.doings import doings
from comity.claims.grammar.events.deeds.gerunds import leading_up
from comity.claims.grammar.events.deeds.passing import in_passing
from comity.claims.grammar.events.deeds.untold import untold
from comity.claims.grammar.events.encounters.captions import pictured
from comity.claims.grammar.events.encounters.encounters import encounters, told_more_fully
from comity.claims.grammar.events.encounters.meetings import meetings
from comity.claims.grammar.events.encounters.respective import respective
from comity.claims.grammar.events.happenings import Happening, mood
from comity.claims.grammar.events.phrases import phrase
from comity.claims.grammar.events.telling import tells
from comity.claims.grammar.events.turns.between import befallen
from comity.claims.grammar.events.turns.existing import there_was
from comity.claims.grammar.events.turns.fates import changes, fates
from comity.claims.grammar.events.turns.flights import flights
from comity.claims.grammar.events.turns.foundings import foundings
from comity.claims.grammar.events.turns.inforce import in_force
from comity.claims.grammar.events.turns.outbreaks import outbreaks
from comity.claims.grammar.events.turns.rule import ruled
from comity.claims.grammar.events.turns.rulers import rulers
from comity.claims.grammar.events.turns.tempers import tempers
from comity.claims.kind import Kind
from comity.claims.model import Claim, Effect
from comity.claims.prose.acts import antecedent
from comity.claims.prose.dating import clause_end, dated, one_date, quoted_from
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence, prose
from comity.claims.prose.parties import pair
from comity.claims.prose.quoting import quote
from comity.claims.prose.reckoning import Reckoned, reckoned
from comity.claims.prose.shape import DATE, DEMONYM, IT, STATE
from comity.claims.prose.timing import leading
from comity.claims.reading import Reading
from comity.claims.wording import holds
from comity.spans import Span

_GAINED = re.compile(
    rf"(?:(?P<who>{STATE}|{DEMONYM}|{IT})(?: (?:had|has|first|then|finally|formally|being|"
    r"unilaterally|officially|also))* )?\b(?:(?:gain|declar|proclaim|achiev|obtain|"
    r"attain|receiv|secur|regain|restor|grant|win)(?:ed|ing|s|es)?|won|"
    r"(?P<be>became|becoming))(?: (?:its|their|full|political|"
    r"national|de "
    rf"facto))* (?:[Ii]ndependence|(?:an? )?(?:sovereign(?:,? and|,)? )?"
    r"independent(?: (?:state|nation|country|republic))?)"
    rf"(?: from (?P<of>{STATE}))?"
)
# "Peru granted independence to Chad": it is another's.
_GRANTS = re.compile(r"(?<!being )\bgranted\b")
# Whose independence it is goes without saying after "and", "which", and in a participle.
_IMPLIED = re.compile(r"(?:\b(?:which|and|then|later|also|has|had) \w{0,12}|\w+ing[\w ]{0,8})$")
_INDEPENDENCE = re.compile(
    rf"(?:(?:(?P<who>{DEMONYM}|{STATE})(?:['’]s?)?|(?P<its>\b[Ii]ts|\b(?:[Ff]ollowing|[Aa]fter|"
    rf"[Ss]ince|[Uu]pon|[Ww]ith|[Aa]t|[Bb]efore|[Uu]ntil|[Bb]etween)))"
    rf"(?: (?P<led>{DATE}))? (?:declaration of )?"
    rf"[Ii]ndependence|[Ii]ndependence of (?P<whose>{STATE}))(?: from (?:the (?:former )?)?"
    rf"(?P<of>{STATE}))?(?(led)|(?=(?:,? (?:officially |formally )?(?:proclaimed|obtained|declared|"
    rf"gained|achieved|granted|won|regained|restored))? (?:in|on) {DATE}))"
)
_GAINING = re.compile(
    r"(?:(?:gain|declar|proclaim|achiev|obtain|attain|receiv|secur|restor|grant)(?:ed|ing|es?|s)|won|win|"
    r"gain) $"
)
_BEHIND = re.compile(rf" (?:in|on) {DATE}(?: and (?:the )?{DATE})?,? (?P<who>{STATE})")
_BRACKETED = re.compile(rf"(?P<who>{STATE}) \($")
_OPENS = re.compile(r"(?:[A-Z]\w+,? )?$")
# What a date that opens a name is told with: "after the 1990 coup".
_BEFORE_NAME = re.compile(
    r"(?:(?:prior )?to|after|before|following|since|until|during|by|from) (?:the )?(?=\d)",
    re.IGNORECASE,
)
# Whose independence it is that a sentence opens with, is told behind: "On gaining independence".
_OPENING = re.compile(r"(?:^|[.;,] )(?i:on|upon|after|since|before|by|following) $")
# Who declares it for a state: "On 3 May, members of the Assembly of".
_MEMBERS = re.compile(
    r",? (?:the )?(?:members|deputies|representatives|leaders|parliament|assembly|people|"
    r"authorities|citizens)\b[^,;]{0,60}"
)
_RULER = re.compile(
    r"\b(?:part|colony|protectorate|province|mandate|territory) of $|\b(?:by|under) $"
)
_CLOSE = 40
_NEAR = 120
_OF_TIES = re.compile(
    r"\b(?:establish|resum|sever|restor|re-establish|broke|cut|suspend)\w*(?: [a-z]+){0,2} "
    r"(?:relations|ties)\b"
)
_UPHEAVAL = re.compile(
    rf"(?:(?P<date>{DATE}) )?(?P<name>(?:(?P<who>{DEMONYM}|{STATE}) |(?P<known>Islamic|Carnation|"
    r"Rose|Orange|Tulip|Cultural|Bolshevik|October|Xinhai|Meiji) )(?:[A-Z]\w+ |military )?"
    r"(?:[Rr]evolution|[Cc]oup(?: d['’][ée]tat)?|[Gg]enocide|[Uu]prising)(?: attempts?)?)\b"
    rf"(?:(?: and (?:the )?[\w ]{{3,40}})? (?:of|in) (?P<then>{DATE}))?"
)
_UPHEAVALS = ("evolution", "oup", "enocide", "prising")
"""Pieces of words, of which `_UPHEAVAL` needs one."""
_ABOUT = re.compile(r"\b(?:recogni[sz]\w+|commemorat\w+|condemn\w+|resolution|bill|adopted)\b")
_KNOWN = {
    "Islamic": "IRN", "Carnation": "PRT", "Rose": "GEO", "Orange": "UKR", "Tulip": "KGZ",
    "Cultural": "CHN", "Bolshevik": "RUS", "October": "RUS", "Xinhai": "CHN",
}  # fmt: skip


def _find(reading: Reading) -> Iterator[Claim]:
    """Yield the dated events of the sentences that hold a word for one."""
    later = {each.sentence.span.start: each for each in reckoned(reading)}
    redrawn = {at: each.sentence for at, each in later.items()}
    met: defaultdict[int, list[Happening]] = defaultdict(list)
    for sentence, happening in itertools.chain(meetings(reading, redrawn), pictured(reading)):
        at = sentence.span.start
        if not met[at] or happening.rule != "picture":
            met[at].append(happening)
            yield _claim(reading, sentence, happening, later.get(at))
    for sentence in prose(reading).with_dates(tells):
        if sentence.span.start not in later:
            for happening in _told(reading, sentence, met[sentence.span.start]):
                yield _claim(reading, sentence, happening, None)
    for at, each in later.items():
        for happening in _told(reading, each.sentence, met[at]):
            if "nniversary" not in happening.what:  # of which the year before need not be that
                yield _claim(reading, each.sentence, happening, each)


def _claim(
    reading: Reading, sentence: Sentence, happening: Happening, later: Reckoned | None
) -> Claim:
    """Return the claim of a happening; a date that is reckoned is quoted with what it is from."""
    start = quoted_from(sentence.shape, happening.start)
    start = min(start, happening.quoted) if happening.quoted >= 0 else start
    span = sentence.shape.plain_span(start, happening.end)
    before = _BEFORE_NAME.match(reading.plain, span.start)
    whole = happening.rule == "named event" and not happening.what[0].isdigit()
    if before and not whole and happening.rule in {"upheaval", "named event"}:
        span = Span(before.end(), span.end)
    from_before = later is not None and happening.date == later.date
    first = later.since if later is not None and from_before else span.start
    words = quote(reading, Span(first, span.end), happening.modality)
    return reading.claim(
        "event",
        words.start,
        words.end,
        parties=happening.parties,
        date=happening.date,
        since=happening.since,
        until=happening.until,
        qualifiers={"what": happening.what},
        modality=words.modality,
        stop=sentence.span.end,
        rule=happening.rule,
    )


def _told(reading: Reading, sentence: Sentence, met: list[Happening]) -> Iterator[Happening]:
    """Yield the happenings of a sentence; ``met`` are its meetings, which are told already."""
    if " respectively" in sentence.shape.text:
        yield from respective(reading, sentence)
        return  # which date is whose else, nothing here tells
    found = list(encounters(reading, sentence, met))
    if "ndepend" in sentence.shape.text:
        found += _independence(reading, sentence)
    if holds(sentence.shape.text, _UPHEAVALS):
        found += _upheavals(reading, sentence)
    found += fates(reading, sentence)
    found += rulers(reading, sentence)
    found += flights(reading, sentence)
    found += firsts(reading, sentence)
    found += in_force(reading, sentence)
    found += foundings(reading, sentence, [*met, *found])
    found += doings(reading, sentence, [*met, *found])
    found += ruled(reading, sentence, [*met, *found])
    found += befallen(reading, sentence, [*met, *found])
    found += tempers(reading, sentence, [*met, *found])
    found += in_passing(reading, sentence, [*met, *found])
    found += changes(reading, sentence, [*met, *found])
    found += outbreaks(reading, sentence, [*met, *found])
    found += leading_up(reading, sentence, [*met, *found])
    found += there_was(reading, sentence, [*met, *found])
    found += untold(reading, sentence, [*met, *found])
    kept = [each for each in found if each.parties and not _of_ties(each.what)]
    yield from (each for each in kept if not any(told_more_fully(each, other) for other in kept))


def _of_ties(what: str) -> bool:
    """Say whether words tell that relations began or broke, which their own kind tells."""
    if not holds(what, (" relations", " ties")) or "nniversary" in what:
        return False
    return bool(_OF_TIES.search(what))


def _independence(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield that a state became independent, from whom, by a verb or a noun."""
    yield from _gained(reading, sentence)
    drawn = sentence.shape
    for match in _INDEPENDENCE.finditer(drawn.text):
        who = drawn.members(match["who"] or match["whose"])
        if match["its"]:
            who = _whose(sentence, match, reading.state)
        date, start, end = dated(drawn, match.start(), match.end(), len(drawn.text))
        if match["led"]:
            date, start, end = one_date(drawn, match["led"]), match.start(), match.end()
        behind = _BEHIND.match(drawn.text, match.end()) if match["its"] else None
        end = max(end, behind.end()) if behind else end
        told_of = _ABOUT.search(drawn.text, max(0, match.start() - _CLOSE), match.start())
        if date and len(who) == 1 and not told_of:
            told = _independent(reading, sentence, match, (who[0].id, date, start, end))
            yield told._replace(quoted=_named_at(sentence, who, start))


def _gained(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield that a state gained or declared its independence."""
    drawn = sentence.shape
    for match in _GAINED.finditer(drawn.text):
        if match["be"] and "independent" not in match[0]:
            continue
        if not match["who"] and not _IMPLIED.search(drawn.text[: match.start()] + match[0][:12]):
            continue
        if match["who"] and _GRANTS.search(match[0]):
            continue
        who = drawn.members(match["who"] or "")
        behind = None
        if not who and _OPENING.search(drawn.text, 0, match.start()):
            behind = _BEHIND.match(drawn.text, match.end())
            if behind is None:
                continue
            who = drawn.members(behind["who"])
        elif not who or drawn.piece(match["who"]).kind == "it":
            who = _it(sentence, match.start(), reading.state)
        stop = clause_end(drawn, match.end())
        date, start, end = dated(drawn, match.start(), match.end(), stop)
        lead = leading(drawn)
        if not date and lead.on and _MEMBERS.fullmatch(drawn.text, lead.end, match.start()):
            date, start = lead.on, 0
        end = max(end, behind.end()) if behind else end
        if date and len(who) == 1:
            told = _independent(reading, sentence, match, (who[0].id, date, start, end))
            yield told._replace(quoted=_named_at(sentence, who, start))


def _named_at(sentence: Sentence, who: tuple[Member, ...], at: int) -> int:
    """Return where "it" is named before ``text[at]`` in its sentence, else ``at``."""
    place = who[0] if who else None
    if place is None or place.end <= place.start or place.start < sentence.span.start:
        return at
    named = sentence.shape.text_at(place.start)
    apart = "(" in sentence.shape.text[named:at] or not named < at < named + _NEAR
    return at if apart else named


def _it(sentence: Sentence, at: int, state: str) -> tuple[Member, ...]:
    """Return whom "it" means: "Peru ruled Chad until 1960, when it became independent"."""
    drawn = sentence.shape
    near = drawn.within(0, at, "state") if drawn.text.endswith("when ", 0, at) else []
    if len(near) > 1 and _RULER.search(drawn.text, 0, near[-1].at):
        return near[-2].members  # "Peru was part of Chad until 1960, when it became independent"
    return near[-1].members if near else antecedent(sentence, at, state)


def _whose(sentence: Sentence, match: re.Match[str], state: str) -> tuple[Member, ...]:
    """Return whose "its independence" is: of the state named last, or of the subject behind it.

    Of nobody named, where a sentence opens with it, it is the document's own ``state``.
    """
    drawn = sentence.shape
    if _GAINING.search(drawn.text, 0, match.start()):
        return ()
    near = drawn.within(0, match.start(), "state")
    behind = _BEHIND.match(drawn.text, match.end())
    if behind:
        return drawn.members(behind["who"])
    bracketed = _BRACKETED.search(drawn.text, 0, match.start())
    if bracketed:
        return drawn.members(bracketed["who"])
    if match["its"] in {"its", "Its"}:
        return near[-1].members if near else ()
    if not sentence.passage.view and near and {m.id for p in near for m in p.members} == {state}:
        return near[-1].members  # "Peru joined them after independence in 1821"
    opens = _OPENS.fullmatch(drawn.text, 0, match.start())
    alone = opens and not near and not sentence.passage.view
    return (Member(state, "", *sentence.span),) if alone and state else ()


def _independent(
    reading: Reading,
    sentence: Sentence,
    match: re.Match[str],
    found: tuple[str, str, int, int],
) -> Happening:
    drawn = sentence.shape
    who, date, start, end = found
    former = [each.id for each in drawn.members(match["of"] or "")]
    what = f"independence of {actor(who).name}"
    if former:
        what += f" from {phrase(reading, drawn, match.start('of'), match.end('of'))}"
    said = mood(drawn, match.start(), match.end())
    return Happening(start, end, pair((who, *former)), date, what, said, "independence")


def _upheavals(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield revolutions, coups and genocides that are named with their year."""
    drawn = sentence.shape
    for match in _UPHEAVAL.finditer(drawn.text):
        who = [each.id for each in drawn.members(match["who"] or "")]
        if match["known"] and match["known"] in _KNOWN:
            who = [_KNOWN[match["known"]]]
        at = match["date"] or match["then"]
        date = drawn.piece(at).date if at else None
        told_of = match["then"] and _ABOUT.search(drawn.text, 0, match.start())
        if len(who) == 1 and date is not None and not date.last and not told_of:
            what = phrase(reading, drawn, *match.span("name")).removeprefix("the ")
            yield Happening(
                match.start(), match.end(), (who[0],), date.first, what, rule="upheaval"
            )


EVENT = Kind(
    find=_find,
    statuses={"": Effect.MARKS},
    says={"": "{0} and {1}: an event"},
    examples={
        "In 2011 Turkish President Abdullah Gül visited Azerbaijan.": [
            {"parties": ("AZE", "TUR"), "date": "2011"}
        ],
        "Azerbaijan gained independence from the Soviet Union in 1991.": [
            {"parties": ("AZE", "SUHH"), "date": "1991"}
        ],
        "In 2015, Azerbaijan sent aid to Nepal.": [{"parties": ("AZE", "NPL"), "date": "2015"}],
        "The Turkish President often visits Azerbaijan.": [],
    },
)
