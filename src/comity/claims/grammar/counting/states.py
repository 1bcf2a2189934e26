"""What a number of states does: they have relations with somebody, or recognise something."""

import re
from typing import NamedTuple

from comity.claims.grammar.counting.counted import Counted
from comity.claims.numbers import Number
from comity.claims.page import kind_of
from comity.claims.reading import Reading
from comity.spans import Span

_TIES = r"(?:relations|ties|relationships)"
# "It has diplomatic relations with 58 of the 190 states", with others listed before them.
_WITH = re.compile(
    rf"(?P<kind>(?:[\w-]+ ){{0,2}}){_TIES}(?: at (?:the )?[\w-]+ level)? with "
    r"(?P<listed>(?:(?![.;:]| (?:but|while|whereas|which|has|have|recogni[sz]e[sd]?)\b).){0,80}?"
    r"(?:,? and |, ))?(?:(?!relations\b|ties\b)[a-z]+ ){0,3}$"
)
# "34 states have established diplomatic relations with it".
_HAVE = re.compile(
    r"[^.;,:]{0,40}? (?P<verb>(?:(?:do|does|did|have|had|has) (?:not|never) )?(?:either never )?"
    r"(?:have|has|had|maintain(?:s|ed)?|h(?:o|e)ld|establish(?:ed)?|resumed?|restored?|severed|"
    r"broke(?:n)?(?: off)?))"
    rf"(?P<rest>[^.;:]{{0,50}}?) (?:{_TIES})(?: with (?:the )?(?P<whom>[A-Z][\w’'-]+))?"
)
# "Four states maintain permanent embassies in it".
_POSTS = re.compile(
    r"(?: [\w-]+){0,2}? (?:have|had|maintain(?:ed)?|operated?|keep|kept|opened|"
    r"established)(?: [a-z]+ly)? "
    r"(?P<what>(?:(?:an|permanent|resident|non-resident|diplomatic|honorary|full) )*"
    r"(?:embass(?:y|ies)|missions?|high commissions?|consulates?|(?:(?:trade|liaison|"
    r"representative) )?"
    r"offices)) "
    r"(?:in|with|to) (?:the )?(?P<where>[A-Z][\w’'-]*(?: (?:of (?:the )?)?[A-Z][\w’'-]*){0,3})"
)
_NOT = re.compile(r"\b(?:not|never|no|without|lacks?|severed|broken?)\b(?! (?:only|just|merely)\b)")
_PLAIN = frozenset(
    ("diplomatic", "formal", "official", "full", "bilateral", "established", "maintains", "has",
     "maintaining", "holds", "have", "of", "no", "and", "establish", "had", "maintain", "enjoys",
     "active", "the", "establishing", "held", "establishes", "its", "or", "any")
)  # fmt: skip
"""Words before "relations" that need not be said again."""
_RECOGNISED = re.compile(
    r"\b(?:recogni[sz]ed (?:[a-z]+ ){0,3}by|recognition (?:[a-z]+ ){0,2}(?:from|by))"
    r"(?P<listed>[^.;:]{0,60}?(?:,? and |, ))? (?:[a-z]+ ){0,3}$"
)
_RECOGNISE = re.compile(
    r"(?: of [^.;,]{2,40}?)? (?P<does>(?:(?:have|had|do|did)(?: not)? )?(?:[a-z]+ly )?(?:also )?"
    r"recogni[sz]ed?\b[^.;,:(]{3,100}?)(?= (?:on|in|as of|by|while|and|but) (?:\d|[A-Z])|[.;,:(]|$|"
    r" (?:while|but)\b)"
)
# "It has embassies in four states".
_POSTED = re.compile(
    r"\b(?:has|have|had|having|maintain(?:s|ed|ing)?|keeps?|kept|operat(?:es?|ed|ing)|with) "
    r"(?:[a-z-]+ ){0,2}?(?P<what>(?:(?:permanent|resident|non-resident|diplomatic|honorary|full|"
    r"trade|liaison|representative) )*(?:embassies|(?:diplomatic )?missions|high commissions|"
    r"consulates(?:[- –]general)?|offices))(?: (?:and|or) [a-z-]+(?: [a-z-]+)?)? (?:in|to|for) "
    r"(?:(?:all|each of|every one of)(?: of)?(?: (?:the|these|those))? )?(?:[a-z]+ ){0,2}$"
)
# "25 states protested to it": what they do to somebody who is named.
_TOWARDS = re.compile(
    r"(?: have| had| has| also| then| later| jointly)*"
    r" (?P<does>(?:support(?:ed)?|back(?:ed)?|oppos(?:ed|e)|condemn(?:ed)?|deliver(?:ed)?|"
    r"protest(?:ed)?|impos(?:ed|e)|vot(?:ed|e)|boycott(?:ed)?|expel(?:led)?|sanction(?:ed)?|"
    r"ratif(?:ied|y)|accept(?:ed)?|contribut(?:ed|e)|join(?:ed)?|withdr(?:ew|aw)|sen[dt]|offer(?:ed)?|"
    r"sign(?:ed)?|requir(?:ed|e)|exempt(?:ed)?|criticis(?:ed|e)|criticiz(?:ed|e)|sponsor(?:ed)?|"
    r"participat(?:ed|e)|border) [^.;:()]{3,110}?)"
    r"(?= (?:on|in|as of|by|while|and|but) (?:\d|[A-Z][a-z]+ \d)|[.;:()]|$| (?:while|but)\b)"
)
# "it visited seven Asian states": whoever goes there.
_VISITED = re.compile(r"\b(?:visit(?:ed|ing|s)?|tour(?:ed|ing|s)?) (?:[a-z]+ ){0,3}$")
_HAS_GONE = re.compile(r" (?:(?:has|have|had|also|then|later) )*")
# "one of the three states", "the two": how many do so is not what is told but by what they do.
_OF_FEW = re.compile(
    r"\b(?:(?:one|some|two|part|many) of|among|the)(?: the)?(?: only| just| more than| over| about|"
    r" around)? $|\bonly $"
)
_ONE_OF = re.compile(r"\b(?:one of|among)(?: the)?(?: more than| over| about| around)? $")
_ONLY = re.compile(
    r"(?: \([^()]{0,80}\)|,(?: along| together)? with [^.;,()]{3,60},)? "
    r"(?P<does>(?:that|to|which|who|(?:recogni[sz]|maintain|hav|support|belong|hold|represent|bar|"
    r"refus|keep|retain|establish)ing) (?:(?! and (?:one|the|is|was|has)\b)[^.;,:()]){3,160})"
)
_BARE = re.compile(r"^to do (?:so|this)$|\bthe country\b")
"""What a few do to whom the words before them name: "one of three countries to do so"."""
# What so many have to do with an organisation: they belong to it.
_OF_BODY = re.compile(r"\b(?:members?|membership|part|recogni[sz]\w*|join\w*|belong\w*)\b")
_OCCASION = re.compile(
    r"\b(?:break|breach|severance|end|rupture)\w* (?:of|in|off)(?: [a-z]+){0,2} $"
)


class Told(NamedTuple):
    """How many states do what: the words for it, who it is about, where the words end."""

    of: str
    subject: str
    end: int


def told_of(reading: Reading, sentence: Span, number: Number, what: Counted) -> Told | None:
    """Return what is told of a number of states, None where it is none of what is counted.

    The subject is "" where it is the one that stands before the number.
    """
    plain = reading.plain
    before = plain[sentence.start : number.start]
    if _OF_FEW.search(before):
        few = before.endswith("only ") or _ONE_OF.search(before)
        return _the_only(reading, sentence, what) if few else None
    posted, went = _POSTED.search(before), _VISITED.search(before)
    if posted:
        return Told(f"{what.of} where it has {posted['what']}", "", what.end)
    ties = _WITH.search(before)
    if ties and not _OCCASION.search(before[: ties.end("kind")]):
        return _related(before, ties["kind"].split(), what)
    if _RECOGNISED.search(before) and number.value > 1:
        return Told(f"{what.of} that recognise it", "", what.end)
    if went is None:
        return _acting(reading, sentence, what)
    at = sentence.start + went.start()
    return _visiting(reading, Span(sentence.start, at), what) if number.value > 1 else None


def _related(before: str, said: list[str], what: Counted) -> Told | None:
    """Return with how many there are relations, or none; ``said`` says of which kind."""
    clause = before[max(before.rfind(";"), before.rfind(", while"), 0) :]
    if said and said[-1].islower() and said[-1] not in _PLAIN | _KINDS:
        return None  # "tense relations with two of its neighbours"
    kinds = [each.lower() for each in said if each.lower() in _KINDS]
    kinds = [each for each in kinds if each != "official" or "diplomatic" not in said]
    way = "without" if _NOT.search(clause) else "with"
    return Told(f"{what.of} {way} {' '.join(kinds) or 'diplomatic'} relations", "", what.end)


def _visiting(reading: Reading, before: Span, what: Counted) -> Told | None:
    """Return how many whoever stands right before the verb has visited, by the words before it."""
    who = [*reading.mentions_in(*before)][-1:]
    if who and _HAS_GONE.fullmatch(reading.plain, who[0].end, before.end):
        return Told(f"{what.of} visited", reading.actor_of(who[0]), what.end)
    return None


def _the_only(reading: Reading, sentence: Span, what: Counted) -> Told | None:
    """Return what only a few do to one who is named: "the only two states that recognise Fiji"."""
    does = _ONLY.match(reading.plain, what.end, sentence.end)
    if does is None:
        return None
    named = [each for each in reading.mentions_in(*does.span("does")) if each.kind != "demonym"]
    states = [each for each in named if each.kind == "city" or kind_of(each.id) == "state"]
    of_body = _OF_BODY.search(reading.plain, *does.span("does"))
    for each in states or (named if of_body else []):
        words = " ".join(does["does"].split())
        return Told(f"{what.of} {words}", reading.actor_of(each), does.end())
    words = " ".join(does["does"].split())
    bare = not named and _BARE.search(words)
    return Told(f"{what.of} {words}", "", does.end()) if bare else None


_KINDS = frozenset(
    ("unofficial", "consular", "trade", "economic", "non-diplomatic", "informal", "ambassadorial",
     "commercial", "cultural", "semi-official", "official")
)  # fmt: skip
"""Relations that are not diplomatic, which are counted by their kind."""


def _acting(reading: Reading, sentence: Span, what: Counted) -> Told | None:
    """Return what the states behind a number do: "32 states do not maintain relations with it"."""
    plain = reading.plain
    if does := _RECOGNISE.match(plain, what.end, sentence.end):
        mentions = reading.mentions_in(*does.span("does"))
        whom = [each for each in mentions if each.kind == "actor"]
        if not whom and not reading.state:
            return None
        words = " ".join(does["does"].split())
        subject = reading.actor_of(whom[0]) if whom else reading.state
        return Told(f"{what.of} that {words}", subject, does.end("does"))
    if have := _HAVE.match(plain, what.end, sentence.end):
        way = "without" if _NOT.search(f"{have['verb']} {have['rest']}") else "with"
        named = reading.mentions_in(*have.span("whom")) if have["whom"] else ()
        subject = reading.actor_of(named[0]) if named else reading.state
        return Told(f"{what.of} {way} diplomatic relations", subject, have.end())
    return _with_posts(reading, sentence, what) or _towards(reading, sentence, what)


def _towards(reading: Reading, sentence: Span, what: Counted) -> Told | None:
    """Return what states do to one who is named: "25 states protested to the Fijian government"."""
    does = _TOWARDS.match(reading.plain, what.end, sentence.end)
    for each in reading.mentions_in(*does.span("does")) if does else ():
        if does and kind_of(each.id) == "state" and each.kind != "city":
            words = " ".join(does["does"].split()).rstrip(",")
            subject = each.id if each.kind == "demonym" else reading.actor_of(each)
            return Told(f"{what.of} that {words}", subject, does.end("does"))
    return None


def _with_posts(reading: Reading, sentence: Span, what: Counted) -> Told | None:
    """Return how many states have missions in one: "four states have embassies in Suva"."""
    have = _POSTS.match(reading.plain, what.end, sentence.end)
    for each in reading.mentions_in(*have.span("where")) if have else ():
        if have and (each.kind == "city" or kind_of(each.id) == "state"):
            words = f"{what.of} with {have['what']} in {have['where']}"
            return Told(words, reading.actor_of(each), have.end())
    return None
