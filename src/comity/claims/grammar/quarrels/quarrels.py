"""Tension and quarrels: strained relations, a dispute, a rift, told by nouns and adjectives."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.grammar.dealings import rapport, stems
from comity.claims.grammar.dealings.counterparts import counterparts
from comity.claims.grammar.dealings.dealings import tells_of_others
from comity.claims.grammar.dealings.extent import named_until, told_within
from comity.claims.grammar.dealings.moods import mood_of
from comity.claims.grammar.dealings.terms import PERIOD, of_ties
from comity.claims.grammar.quarrels import discord, strains
from comity.claims.grammar.quarrels.causes import cause
from comity.claims.grammar.quarrels.lands import LAND
from comity.claims.grammar.quarrels.matters import NOTHING, Matter, matter, near_border
from comity.claims.grammar.quarrels.unreal import NAMED, no_quarrel
from comity.claims.page import kind_of
from comity.claims.prose.acts import alone
from comity.claims.prose.finding import Sentence, prose
from comity.claims.prose.inview import each_of_both
from comity.claims.prose.shape import ACTOR, ANY, DEMONYM, IT, Shape
from comity.claims.reading import Reading
from comity.claims.wording import holds
from comity.spans import Span

_HOSTILE = (
    (strains.MARRED, ("elation", "ties", "link", "riendship", "lliance", "peration")),
    (rapport.HOSTILE, ("elation", "ties", "link", "bond", "riendship", "artnership", "lliance",
                       "peration", "ialog")),
    (rapport.HOSTILE_IS, ("elation", "ies")),
    (rapport.QUARREL, ("",)),
    (rapport.STRAIN, ("strained", "clash", "opposition", "competition", " point", "nadir",
                      "conflict")),
    (rapport.RIVAL, ("rival", "enem", "adversar", "foe", "cool ", "hostile", "cold ",
                     "suspicious", "critical", "wary", "distrustful", "antagonistic", "unfriendly",
                     "opposed")),
    (rapport.DISPUTING, ("dispute", "disputing ", "contest")),
    (strains.COOLING, ("elation", "ties", "link", "riendship", "lliance", "peration")),
    (strains.CONTENTION, ("",)),
    (discord.TURNED, ("elation", "ies", "peration")),
    (discord.NOUNS, (" war", "cris", "impasse", "fall", "mis", "confrontations", "showdown",
                     "wrangl", "acrimony", "strife", "hatred", "issue", "question", "matter",
                     "subject", "topic", "problem")),
    (discord.STRAINING, ("elation", "ties", "link", "riendship", "lliance", "peration",
                         "nteraction")),
)  # fmt: skip
"""Each pattern with parts of words of which its sentences hold one: it is slow without them."""
_DONE_DEEDS = (strains.COOLING, strains.MARRED, discord.STRAINING, discord.NOUNS)
"""What these tell of has come about, whatever the words before them are."""
_NAMES = {
    getattr(where, each).pattern: f"{each} ({where.__name__.rpartition('.')[2]}.py)"
    for where, names in (
        (rapport, ("HOSTILE", "HOSTILE_IS", "QUARREL", "STRAIN", "RIVAL", "DISPUTING")),
        (strains, ("COOLING", "MARRED", "CONTENTION")),
        (discord, ("TURNED", "NOUNS", "STRAINING")),
    )
    for each in names
}  # fmt: skip
"""What the patterns are called in the grammar, for ``comity read --explain``: by their texts, for
the hash of a pattern is worked out anew each time."""
_NOUN = re.compile(
    r"(?: [A-Z][\w’'-]+){1,4}| (?:[a-z]+(?:al|ic|ign|ime|ary) )?(?!(?:and|or|but|of|in|on|to|by|"
    r"at|for|"
    r"from|with|was|were|is|are|has|had|have|who|which|that|as|over|after|before|when|while|since|"
    r"during|feel|felt)\b)[a-z][\w’'-]+"
)
_NAMED_SO = re.compile(r"(?: [A-Z][\w’'-]+){1,4}")
_THAT = re.compile(r"\b(?:[Tt]hat|[Tt]his) (?:(?!the )[a-z-]+ )?$")
_COUNTED = re.compile(r"(?:dispute|disagreement|rift|spat|feud|row|stand-?off)$")
# Who decides a quarrel is no party to it.
_JUDGES = re.compile(r"Court|Tribunal|Arbitration")
_FAR = 120
_TWO = 2
_THEIR = re.compile(r"(?:.*\b)?[Tt]heir (?:(?:once|close|bilateral|diplomatic|good|mutual) )*$")
_OF_LAND = re.compile(rf"\b(?:{LAND.pattern}) $")
_OF_TWO = re.compile(
    r"(?i:dispute|tension|rift|friction|disagreement|rivalr|animosity|hostility|enmity|\brow\b|"
    r"spat|feud|stand-?off|contention|outstanding|contentious|unresolved|border|trust|bad blood|"
    r"antagonism|strains|controvers)"
)
_UNKNOWN = re.compile(
    r"(?: [a-z]+){0,3} (?:(?:with|between|among|within) |in (?:the|its) (?:country|region|"
    r"capital|[A-Z])|"
    rf"in {IT})"
)
# "the dispute" was told of before, and "to settle disputes" tells of none.
_TOLD = re.compile(
    r"\b(?:the|[Tt]his|[Tt]hat|[Tt]hese|settle\w*|settling|resol\w+|solv\w+|peaceful|mediat\w+) "
    r"(?:of )?(?:[a-z/-]+ ){0,2}$|\bThe (?:[a-z]+ )?$|\w[/-]$|[A-Z]\w+[-–][A-Z]\w+ $|"
    r"mediat[^.;,]{0,60}$"
)
# "settled its disputes with Cuba", "disputes over the reef were resolved"
_SETTLED = re.compile(r"(?<!to )\b(settled|resolved|solved|ended|ending)(?: [\w-]+){0,5} $")
_RESOLVED = re.compile(
    r"(?!.{0,9} whether )[^.;,]{0,80}? (?:was|were|been)(?: [a-z]+ly)? (resolved|settled|solved)\b"
)
_IN_TIES = re.compile(
    rf" (?:in|for|to|of) (?:(?!with\b|and\b|between\b)(?:[\w’'–-]|{ANY})+ ){{0,4}}?"
    r"(?P<ties>relations(?:hips?)?|ties)\b"
)
_BETWEEN = re.compile(rf" (?:between|among) {ACTOR} and (?:[\w-]+ ){{0,3}}(?P<other>{ACTOR})")
_APART = re.compile(r"[.;]|, (?:which|who|but|while|and) ")
# "sought to reduce tensions" tells of tensions, and "inherited the claims" alleges nothing.
_LESSENED = re.compile(
    r"\b(?:reduc|lower|lessen|diffus|defus|eas|calm|alleviat|mitigat|manag|overcom|resolv|settl|"
    r"solv|de-escalat|end|address|negotiat)(?:e|es|ed|ing|)"
    r"(?: (?:an?|the|its|their|any|bilateral|some|such))?"
    r"(?: [a-z]+)? $"
)
_CLAIMS = re.compile(r"\b(?:the|its|their|these|such|territorial|of|any) claims?\b")
# "sanctions against Cuba were considered"
_PROPOSED = re.compile(
    r"[^.;,]{0,60}? (?:was|were|is|are|being|been)(?: being)? (?:considered|proposed|threatened|"
    r"planned|mooted|discussed|debated)\b"
)
# "the animosity of Cuba's rulers" is Cuba's.
_OWNER = re.compile(rf" of (?:the )?(?:[A-Z][\w’'-]+ )?(?P<who>{ACTOR}|{DEMONYM})")
# "Both are hostile to Cuba": not to each other.
_TO_ONE = re.compile(rf" (?:to|towards?|of) (?:the )?(?P<whom>{ACTOR})")
_FEELING = re.compile(r"(?:animosity|hostility|enmity|displeasure|distrust|mistrust)$")
# What a status leaves out: "a new cooling of its relations", "took opposite sides".
_DRESS = re.compile(
    r"^(?:on|take|took|taking|serious|new|further|sharp|rapid|certain|marked|gradual) |"
    r"(?<= )(?:its|their|his|her|(?:[A-Z][\w.-]* )*[A-Z][\w.-]*['’]s?) (?=relations|ties|links)|"
    r"(?<= )(?:its|their|his|her) |"
    r"(?: (?:also|then|later|soon))? (?:developed|arose|emerged|erupted)(?= (?:of|in|on|to) )|"
    r"(?<= (?:of|in|on|to) )(?:[A-Z][\w.’'-]* )+"
)
_DEGREE = re.compile(r"\b(?:very|extremely|extraordinarily) $")
_TENSE = re.compile(r"tens(?:e|ions?)$|strain|hostil|poor|difficult")
_LASTS = re.compile(r"\b(ongoing|unresolved|frozen|long-?standing|open) $")
_IN = re.compile(r"\b(?:is|are|was|were|remains?|remained) in $")


class Quarrel(NamedTuple):
    """Who is at odds: the fields are those of the claim, ``over`` what for."""

    parties: tuple[str, ...]
    words: str
    over: str
    modality: str
    at: int
    """Where in ``plain`` the words begin that tell of it; the next two are those of the quote."""
    start: int
    end: int
    stop: int
    rule: str


def disputes(reading: Reading) -> Iterator[Quarrel]:
    """Yield what the sentences of a document say of tension and quarrels."""
    for sentence in prose(reading).with_any(*stems.BAD, *strains.STEMS, *discord.STEMS):
        text = sentence.shape.text
        if text.startswith("See "):
            continue  # a pointer, whatever the page is called
        yield from _imposed(sentence)
        for pattern, parts in _HOSTILE:
            if not holds(text, parts):
                continue
            for match in pattern.finditer(text):
                at = sentence.shape.plain_at(match.start())
                if _OF_LAND.search(reading.plain, max(sentence.span.start, at - _FAR), at):
                    continue  # "the Kashmir dispute" is read as one over land
                yield from _told(reading, sentence, match)


def _imposed(sentence: Sentence) -> Iterator[Quarrel]:
    """Yield sanctions on one by another."""
    drawn = sentence.shape
    for match in rapport.IMPOSED.finditer(drawn.text):
        signs = [match[each] or "" for each in ("by", "of", "whom", "on")]
        ids = {each.id for sign in signs for each in drawn.members(sign)}
        if len(ids) > 1:
            span = drawn.plain_span(*match.span())
            yield Quarrel(
                tuple(sorted(ids)), match["words"].lower(), NOTHING, "", span.start,
                *span, sentence.span.end, "sentence, IMPOSED (rapport.py)",
            )  # fmt: skip


def _told(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Iterator[Quarrel]:
    """Yield the quarrel that a pattern found, where it is known whose it is."""
    drawn = sentence.shape
    text = drawn.text
    before = text[max(0, match.start() - 60) : match.start()]
    never = match.re is discord.TURNED  # "have never been good" tells of a quarrel
    if (not never and tells_of_others(text, match, before)) or no_quarrel(text, match, before):
        return
    both = each_of_both(sentence, match)
    pairs = both or _whose(reading, sentence, match, before)
    pairs, towards = _towards(sentence, match, pairs)
    pairs = _without_judges(pairs)
    if not pairs:
        return
    pairs = _of_its_owner(drawn, match, pairs)
    words = of_ties(reading, sentence, match, quarrel=True)
    over = _matter(reading, sentence, match, words)
    if over.words == NOTHING and (match[0].endswith("ressure") or _pointed(match, before)):
        return
    mood = _mood(match, before)
    if not mood and match.re is rapport.QUARREL and _PROPOSED.match(text, match.end()):
        mood = "intended"
    whom = rapport.WITH.match(text, match.end())
    ended = _RESOLVED.match(text, match.end()) if match.re is rapport.QUARREL else None
    period = PERIOD.match(text, match.end()) if words[-4:].isdigit() else None
    ends = (whom or match, ended, period, towards)
    until = max(over.end, *(each.end() for each in ends if each))
    beside = _BETWEEN.match(text, match.end())
    for parties in both or sided(sentence, pairs):
        met = beside and {each.id for each in drawn.members(beside["other"])} <= set(parties)
        end = max(until, beside.end()) if beside and met else until
        whole = _quoted(reading, sentence, match, end, parties)
        if over.start >= 0:
            whole = whole._replace(start=min(whole.start, drawn.plain_at(over.start)))
        yield Quarrel(
            parties, _status(text, match, words), over.words, mood, drawn.plain_at(match.start()),
            *whole, sentence.span.end, f"sentence, {_NAMES[match.re.pattern]}",
        )  # fmt: skip


def _of_its_owner(
    drawn: Shape, match: re.Match[str], pairs: list[tuple[str, str]]
) -> list[tuple[str, str]]:
    """Return the pairs of whom a feeling is said to be: "the anger of Cuba" is Cuba's."""
    if not (_FEELING.search(match[0]) and drawn.text.startswith(" of ", match.end())):
        return pairs
    owner = _OWNER.match(drawn.text, match.end())
    bear = {each.id for each in drawn.members(owner["who"] if owner else "")}
    return [each for each in pairs if bear & set(each)]


def _quoted(
    reading: Reading, sentence: Sentence, match: re.Match[str], end: int, parties: tuple[str, ...]
) -> Span:
    """Return where the words stand that tell a quarrel whole, to ``text[end]`` or a name behind."""
    drawn = sentence.shape
    whole = told_within(sentence, match.start(), end, parties)
    if not drawn.within(0, len(drawn.text), "pair", "neither"):
        named = named_until(reading, sentence, match.end(), parties)
        if not _APART.search(reading.plain, whole.end, max(named, whole.end)):
            whole = whole._replace(end=max(whole.end, named))
    listed = _listed_until(sentence, match.end(), parties)
    whole = whole._replace(end=max(whole.end, listed))
    return whole._replace(end=_to_noun(reading, sentence, whole))


def _without_judges(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return pairs without a court: of two who each have one against them, the two."""
    kept = [each for each in pairs if not any(_JUDGES.search(one) for one in each)]
    two = sorted({one for each in pairs for one in each if not _JUDGES.search(one)})
    return kept or ([(two[0], two[1])] if pairs and len(two) == _TWO else [])


def _matter(reading: Reading, sentence: Sentence, match: re.Match[str], words: str) -> Matter:
    """Return what a quarrel is over, or what it comes of."""
    over = matter(reading, sentence, match, words)
    if over.words != NOTHING:
        return over
    found = cause(reading, sentence, match.span(), since=match.re not in NAMED)
    tense = found is None and _TENSE.search(match[0])
    return found or (near_border(sentence.shape.text, *match.span()) if tense else None) or over


def _pointed(match: re.Match[str], before: str) -> bool:
    """Say whether words point back at a quarrel that was told of before: "that disagreement"."""
    return bool(_COUNTED.search(match[0]) and _THAT.search(before))


def _towards(
    sentence: Sentence, match: re.Match[str], pairs: list[tuple[str, str]]
) -> tuple[list[tuple[str, str]], re.Match[str] | None]:
    """Return pairs, each with whom both of it are ill disposed "to", and the words for that."""
    towards = _TO_ONE.match(sentence.shape.text, match.end()) if match.re is rapport.RIVAL else None
    whom = {each.id for each in sentence.shape.members(towards["whom"])} if towards else set()
    both = {each for pair in pairs for each in pair}
    if not towards or not both or whom & both:
        return pairs, None
    return [(one, other) for one in sorted(both) for other in sorted(whom)], towards


def _listed_until(sentence: Sentence, at: int, parties: tuple[str, ...]) -> int:
    """Return where in ``plain`` a party ends that a list behind ``text[at]`` names, else -1."""
    for piece in sentence.shape.within(at, at + _FAR, "state", "organisation"):
        if (
            piece.at > at
            and len(piece.members) > _TWO
            and {e.id for e in piece.members} & {*parties}
        ):
            return max(each.end for each in piece.members if each.id in parties)
    return -1


def _to_noun(reading: Reading, sentence: Sentence, whole: Span) -> int:
    """Return where words end, with the noun of a demonym and the bracket that ends them."""
    plain = reading.plain
    last = [each for each in sentence.shape.pieces if each.end == whole.end]
    noun = _NOUN.match(plain, whole.end, sentence.span.end) if last else None
    end = noun.end() if noun and last[0].kind == "demonym" else whole.end
    named = _NAMED_SO.match(plain, end, sentence.span.end) if end > whole.end else None
    end = named.end() if named else end
    opened = plain.count("(", whole.start, end) > plain.count(")", whole.start, end)
    return end + 1 if opened and plain.startswith(")", end) else end


def _mood(match: re.Match[str], before: str) -> str:
    """Return how sure words are of a quarrel."""
    if rapport.NONE.search(before):
        return "denied"
    if match.re in _DONE_DEEDS or before.endswith(", ") or _LESSENED.search(before):
        return ""
    return mood_of(_CLAIMS.sub(" ", before))


def _whose(
    reading: Reading, sentence: Sentence, match: re.Match[str], before: str
) -> list[tuple[str, str]]:
    """Return between whom a quarrel is that a pattern found, as pairs."""
    guess = (match.re not in NAMED and sentence.passage.role != "note") or (
        _mutual(sentence.shape.text, match) and alone(sentence, reading.state)
    )
    ties = match.re in NAMED and _IN_TIES.match(sentence.shape.text, match.end())
    at = ties.span("ties") if ties else match.span()
    pairs = counterparts(sentence, *at, reading.state, guess=guess)
    pairs = pairs or _theirs(sentence, before, match)
    if match.re in NAMED:
        return [each for each in pairs if not _body_unnamed(sentence, each)]
    return pairs


def _status(text: str, match: re.Match[str], words: str) -> str:
    """Return the status that words tell of; that it is a dispute, its kind says."""
    if match.re is discord.TURNED:
        return words.replace(" been ", " ")
    if match.re in {strains.COOLING, strains.CONTENTION, strains.MARRED, discord.STRAINING}:
        return _DRESS.sub("", words)
    if match.re is rapport.DISPUTING and words.startswith("disput"):
        return ""
    if match.re is rapport.STRAIN:
        lasts = None if words else _LASTS.search(text, 0, match.start())
        return lasts[1] if lasts else words.removeprefix("their ").removeprefix("its ")
    if match.re is rapport.QUARREL:
        ended = _settled(text, match)
        in_dispute = not words and _IN.search(text, 0, match.start())
        return "in dispute" if in_dispute else ended or words
    degree = _DEGREE.search(text, 0, match.start()) if match.re is rapport.HOSTILE else None
    return f"{degree[0]}{words}" if degree else words


def _body_unnamed(sentence: Sentence, pair: tuple[str, str]) -> bool:
    """Say whether one of two is an organisation that the sentence does not name."""
    named = {each.id for piece in sentence.shape.pieces for each in piece.members
             if piece.kind not in {"pair", "neither"}}  # fmt: skip
    return any(kind_of(each) == "organisation" and each not in named for each in pair)


def _theirs(sentence: Sentence, before: str, match: re.Match[str]) -> list[tuple[str, str]]:
    """Return the two states that a sentence names before "their relations", none for others."""
    if not (_THEIR.search(before) or _THEIR.match(match[0])):
        return []
    pieces = sentence.shape.within(0, match.start(), "state", "demonym", "organisation")
    named = list(dict.fromkeys(each.id for piece in pieces for each in piece.members))
    return [(named[0], named[1])] if len(named) == _TWO else []


def sided(sentence: Sentence, pairs: list[tuple[str, str]]) -> list[tuple[str, ...]]:
    """Return the parties of each quarrel that pairs make, in order.

    Several who have the same one against them are of one quarrel, and so are all of a list: "a
    dispute between Cuba, Fiji and Chad"; one who has several against it has one with each.
    """
    ids = {each for pair in pairs for each in pair}
    if ids and any(ids == {each.id for each in piece.members} for piece in sentence.shape.pieces):
        return [tuple(sorted(ids))]
    against: dict[str, set[str]] = {}
    for one, other in pairs:
        against.setdefault(other, {other}).add(one)
    return [tuple(sorted(each)) for each in against.values()]


def _mutual(text: str, match: re.Match[str]) -> bool:
    """Say whether words tell of a quarrel that is one of two, and with nobody unknown."""
    named = match.start() and match[0][0].isupper()
    over = text.startswith("The ") and text.startswith(" over", match.end())
    quoted = text.count('"', 0, match.start()) % 2
    told = quoted or (_TOLD.search(text, 0, match.start()) and not over)
    return bool(
        _OF_TWO.search(match[0])
        and not named
        and not told
        and not _UNKNOWN.match(text, match.end())
    )


def _settled(text: str, match: re.Match[str]) -> str:
    """Return how a dispute came to its end, as a status: "settled", "" for one that did not."""
    before = text[max(0, match.start() - 60) : match.start()]
    found = _SETTLED.search(before) or _RESOLVED.match(text, match.end())
    return found[1].replace("ending", "ended") if found else ""
