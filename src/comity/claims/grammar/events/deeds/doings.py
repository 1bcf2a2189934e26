"""What somebody did on a date, in any verb of the past that no other kind of claim is told by."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.grammar.events.deeds.concerned import concerned, enough
from comity.claims.grammar.events.deeds.doers import Doer, active, direct, doers, phrased, suffered
from comity.claims.grammar.events.deeds.listed import did_too, gapped
from comity.claims.grammar.events.deeds.moments import moment, period, spell
from comity.claims.grammar.events.deeds.pronouns import resolved
from comity.claims.grammar.events.deeds.verbs import (
    BE,
    HOUSED,
    VERB,
    other,
    told_elsewhere,
)
from comity.claims.grammar.events.happenings import Happening, mood, said_of, whole_word
from comity.claims.grammar.events.phrases import closed, phrase
from comity.claims.grammar.persons.holding import holders
from comity.claims.prose.acts import verbs
from comity.claims.prose.dating import clause_end, date_after, dates_listed
from comity.claims.prose.finding import Sentence
from comity.claims.prose.parties import among
from comity.claims.prose.shape import ACTOR, DATE, Shape
from comity.claims.prose.timing import NEVER, When, leading
from comity.claims.reading import Reading

_WHICH = re.compile(r"(?:,|\b(?:land|area|territory|island|strip|region)s?),? (?:which|whom) $")
_JOINT = re.compile(r"(?<!ed),? and (?:(?:also|then|later|[a-z]+ly|has|had|have|was|were|been) )*$")
_GOES_ON = re.compile(r" and (?:(?:also|then|[a-z]+ly|had|has|have) )*$")
# What a date of its own follows that is told after another date.
_SECOND = re.compile(
    rf"(?:,| then\b| and\b| or\b| as well as\b)[^;:]*? (?:in|on) (?:the )?"
    rf"(?:early |late |mid-)?{DATE}"
)
# What joins a second verb to its subject: "Peru waited and in 1982 sent envoys".
_SECOND_VERB = re.compile(
    r"(?<!ed)(?<!ly)(?:,? (?:and|but|then)|, and then),? "
    rf"(?:(?:in|on|since) (?:late |early |mid-)?{DATE},? )?"
    r"(?=(?:(?:also|then|later|thus|again|has|had|have|\w+ly) )*$)"
)
_IN_OR_ON = (" in ", " on ", "(in ", "(on ")
_DOES = re.compile(r",? [a-z]")
_OBJECT = re.compile(
    rf" (?:off |up |out )?(?:it|them|this|these|the latter|(?:on|in)(?! {DATE}))\b"
)
_AT_JOINT = re.compile(DATE)
_TIES = re.compile(r"\b(?:relations|ties)\b")
_WHEN = re.compile(
    r"(?:(?:However|But),? )?(?i:When|After|Once|Since|While|Although|As|Because|Before|Until|"
    r"Though) (?:the )?"
)
_MAIN = re.compile(
    r", (?=(?:the |[Ii]t |he |she |they )?[^\W\d_a-z]|[\ue000-\uf8ff]|"
    r"(?!(?:which|who|that|and|or|including|as|with|where)\b)[^\s,.;:]+(?: [^\s,.;:]+){0,4} "
    r"(?:was|were|is|are|has|have|had)\b)"
)
_ANOTHER = re.compile(rf",? and (?:also |then |later |[a-z]+ly )*{VERB.pattern}[^;]* (?:in|on) $")
_NEXT_SUBJECT = re.compile(rf", {ACTOR} (?:was|were|is|has|had|{VERB.pattern})")
_CLAUSE = re.compile(
    r"(?:^|[,;:.(\"“—–-] ?|\b(?:and|but|or|so|then|that|when|while|as|after|before|because|"
    rf"since|where|if|until|although|though|whereas|once|however) |{DATE} )$",
    re.IGNORECASE,
)
_ATTRIBUTE = re.compile(
    r"(?:\b(?:[Tt]he|an?|[Ii]ts|their|his|her|this|(?<!countries )(?<!states )that|these|newly|"
    r"recently|so)) $"
)
_MEETS = frozenset(("met", "attended", "participated", "gathered", "discussed", "convened"))
_THAT_DID = re.compile(
    r"\b(?:an?|the|its|their|two|three|several) (?:(?!(?:said|says|told|[a-z]+ed)\b)[a-z-]+ ){1,4}"
    r"(?:that|which) $"
)
_NO_OBJECT = re.compile(r" (?:on|upon|to|from|against|for|at|by|with|over|in)\b|[.,;]|$")
_RECEIVES = _MEETS | {"received", "hosted", "welcomed"}
_RETURN = re.compile(r"\breturn visit|\breturned (?:the|this|his|her|their) visit")
_PASSIVE = re.compile(r" (was|were) ")
_AND_THEN = re.compile(r",? (?:and|but)(?: (?:then|later|again|was|were|[a-z]+ly))* ")
_DATED = re.compile(rf"(?: (?:again|back|home|to {ACTOR}))?(?: in| on) (?:early |late )?{DATE}")
_OPENED = re.compile(r",? (?:the |an? )?")
_PERFECT = re.compile(r" (?:has|have)(?: (?:also|been|since|[a-z]+ly))* $")
_LEADS, _BACK, _ON = 40, 160, 240
"""A date dates a verb if it leads the sentence, or is no further before or behind than this."""


def doings(reading: Reading, sentence: Sentence, told: list[Happening]) -> Iterator[Happening]:
    """Yield what the verbs of a sentence say was done, and what was done to somebody.

    ``told`` are the happenings of the sentence that are known: none is told again.
    """
    deeds = list(_deeds(sentence, told))
    apart = any(direct(sentence, verb) is None for verb, _ in deeds)
    found = doers(sentence, VERB, reading.state) if apart else {}
    last: Happening | None = None
    doer: Doer | None = None
    for number, (verb, stop) in enumerate(deeds):
        done = (
            active(reading, sentence, verb, found)
            or phrased(reading, sentence, verb)
            or suffered(sentence, verb)
        )
        too = _suffered_too(reading, sentence, verb, last) if done is None and last else None
        if done is None and last is not None and doer is not None and too is None:
            too = did_too(reading, sentence, verb, stop, (doer, last))
            last = too or last
        if too is not None:
            yield too
            if doer is not None:
                yield from gapped(reading, sentence, verb, (doer, too))
        done = resolved(reading, sentence, verb, done) if done is not None else None
        if done is None:
            continue
        deed = _Deed(verb, stop, done)
        after = deeds[number + 1][0] if number + 1 < len(deeds) else None
        happening = _told(reading, sentence, deed, after, last)
        if happening is not None:
            last, doer = happening, done
            yield happening
            yield from gapped(reading, sentence, verb, (done, happening))
            yield from _again(sentence.shape, verb, happening)


def _suffered_too(
    reading: Reading, sentence: Sentence, verb: re.Match[str], last: Happening
) -> Happening | None:
    """Return what a participle with a date tells that "and" joins to the passive before it.

    "They were seized by Peru in 1998 and released in 2000."
    """
    drawn = sentence.shape
    told = _PASSIVE.search(drawn.text, last.start, last.end)
    joined = _AND_THEN.fullmatch(drawn.text, last.end, verb.start())
    if told is None or not joined or not _DATED.match(drawn.text, verb.end()):
        return None
    date, end = date_after(drawn, verb.end(), len(drawn.text))
    subject = phrase(reading, drawn, last.start, told.end())
    what = f"{subject} {told[1]} {phrase(reading, drawn, verb.start(), end)}"
    return last._replace(end=end, date=date, what=what) if date else None


class _Deed(NamedTuple):
    """A verb, where its clause ends, and who does it."""

    verb: re.Match[str]
    stop: int
    done: Doer


def _told(
    reading: Reading,
    sentence: Sentence,
    deed: _Deed,
    after: re.Match[str] | None,
    last: Happening | None,
) -> Happening | None:
    """Return what a verb tells; one that goes on with "and" has the date of the deed before it.

    Where two deeds of one subject are each told of two parties they are two events, else one.
    """
    drawn = sentence.shape
    joint = _JOINT.search(drawn.text, deed.verb.end(), after.start()) if after else None
    if joint is not None and joint.start() < deed.stop:
        alone = _happening(reading, sentence, deed._replace(stop=joint.start()), last)
        if alone is not None and len(alone.parties) > 1:
            return alone
    happening = _happening(reading, sentence, deed, last)
    if last is None or happening is None or deed.verb.start() >= last.end:
        return happening
    return None  # "sent troops and closed the border": the first claim's words tell both


def _again(drawn: Shape, verb: re.Match[str], once: Happening) -> Iterator[Happening]:
    """Yield a deed anew for each date listed with its own: "peaked in 1982 and 1983"."""
    for piece in drawn.within(verb.end(), once.end, "date"):
        if piece.date is not None and piece.date.first == once.date:
            if not drawn.text.endswith(_IN_OR_ON, 0, piece.at):
                return  # "the raids of 1990 and 1992" are dated themselves
            stop = clause_end(drawn, piece.at + 1)
            for date, last in dates_listed(drawn, piece.at + 1):
                if last <= stop:
                    yield once._replace(date=date, end=max(once.end, last))
            break


def _deeds(sentence: Sentence, told: list[Happening]) -> Iterator[tuple[re.Match[str], int]]:
    """Yield the verbs that no other kind nor happening tells of, and where their clauses end."""
    drawn = sentence.shape
    dates = [each.at for each in drawn.within(0, len(drawn.text), "date")]
    led = dates and dates[0] < _LEADS
    for verb in verbs(drawn.text, VERB):
        if other(drawn.text, verb) or verb[0][0].isupper():
            continue
        if not led and not any(-_BACK < each - verb.start() < _ON for each in dates):
            continue
        if drawn.text[verb.start() - 1 : verb.start()] == "(":
            continue  # "(proclaimed in 1946)" describes what stands before
        if _ATTRIBUTE.search(drawn.text, max(0, verb.start() - _LEADS), verb.start()):
            continue  # "the outlawed party"
        if _quoted(drawn.text, verb.start()):
            continue
        stop = clause_end(drawn, verb.end())
        spliced = _NEXT_SUBJECT.search(drawn.text, verb.end(), stop)
        stop = spliced.start() if spliced else stop
        known = any(each.start <= verb.start() < each.end for each in told)
        if not known and not told_elsewhere(drawn.text, verb["verb"], verb.end(), stop):
            yield verb, stop


def _happening(
    reading: Reading, sentence: Sentence, deed: _Deed, last: Happening | None
) -> Happening | None:
    """Return what was done, when the clause is dated and tells who is concerned."""
    drawn = sentence.shape
    verb, stop, done = deed
    if not _begins(drawn, done.start, verb["verb"]):
        return None
    date, first, end = moment(sentence, done.start, verb, stop)
    if not date and done.ids:
        date = _since(drawn, done.start, verb)
        first = 0 if date else first
    stop = _main_clause(drawn, done.start, max(end, verb.end()), stop)
    stop = _one_date(drawn, verb, end, stop) if date else stop
    parties = concerned(reading, sentence, verb, stop, done.ids)
    if _of_strangers(reading, sentence, deed._replace(stop=stop), parties):
        return None
    start = done.start
    if last is not None and _goes_on(drawn, deed, date, last):
        own = drawn.within(last.end, stop, "date")
        if own and date and set(parties) <= set(last.parties):
            parties = last.parties  # "was founded in 1981 and dissolved in 1989"
        if len(parties) < 2 and not (own and date):  # noqa: PLR2004
            return None  # the deed before it is told for both
        date = date if own else last.date
        first, start, deed = last.start, verb.start(), deed._replace(done=done._replace(name=""))
    lasted = NEVER if date else _lasted(sentence, done.start, verb, stop)
    first = 0 if lasted.until and lasted.end < start else first
    vague = "X" in date and len(parties) < 2  # noqa: PLR2004 - how one was for years
    if not (date or lasted.until) or vague or not enough(reading, sentence, parties):
        return None
    first, start = (whole_word(drawn, each) for each in (first, start))
    bare = _NO_OBJECT.match(drawn.text, verb.end())
    of_which = _THAT_DID.search(drawn.text, 0, start) if bare else None
    if of_which:  # "a ban that Peru imposed on kava"
        first, start = min(first, of_which.start()), of_which.start()
    end = max(closed(drawn, start, stop), end)
    what = _words(reading, drawn, deed, start, end)
    mode = _mode(drawn, deed, start)
    told = Happening(first, end, parties, date, what, mode, "act")
    return told._replace(since=lasted.since, until=lasted.until)


def _of_strangers(
    reading: Reading, sentence: Sentence, deed: _Deed, parties: tuple[str, ...]
) -> bool:
    """Say whether nobody known did a deed, or it was done to somebody besides who is unknown."""
    verb, stop, done = deed
    alone = len(parties) == 1
    if not done.ids and not BE.search(done.words[: -len(verb[0])]):
        return alone or verb["verb"] in _MEETS
    return alone and _with_another(reading, sentence, verb, stop)


def _with_another(reading: Reading, sentence: Sentence, verb: re.Match[str], stop: int) -> bool:
    """Say whether a deed of one is done with another who is not known: a visit, a meeting."""
    if verb["verb"] in _RECEIVES:
        named = among(sentence.shape, verb.end(), stop, "state", "demonym")
        return bool(named or holders(reading, sentence, verb.end(), stop))
    return bool(_RETURN.search(sentence.shape.text, 0, stop))


def _words(reading: Reading, drawn: Shape, deed: _Deed, start: int, end: int) -> str:
    """Return a deed as a phrase: of the second one of a subject, that one alone."""
    if deed.done.name:
        return deed.done.name + phrase(reading, drawn, start + 1, end)
    whole = phrase(reading, drawn, start, end)
    second = _second(drawn, deed, start)
    if second < 0 or _TIES.search(whole):
        return whole
    return f"{phrase(reading, drawn, start, start + 1)} {phrase(reading, drawn, second, end)}"


def _second(drawn: Shape, deed: _Deed, start: int) -> int:
    """Return where a verb that goes on from another begins, after a sign for who does both.

    It is -1 for a verb that does not, and where its object or its date may be the first one's.
    """
    verb, text = deed.verb, drawn.text
    alone = any(each.at == start for each in drawn.pieces) and _DOES.match(text, start + 1)
    joint = _SECOND_VERB.search(text, start + 1, verb.start()) if alone else None
    if joint is None or joint.start() <= start + 1 or _OBJECT.match(text, verb.end()):
        return -1
    dated = drawn.within(verb.end(), deed.stop, "date") or _AT_JOINT.search(joint[0])
    return joint.end() if dated or not drawn.within(start, joint.start(), "date") else -1


def _mode(drawn: Shape, deed: _Deed, start: int) -> str:
    """Return the modality of a deed whose words begin at ``text[start]``."""
    verb, stop, done = deed
    second = _second(drawn, deed, start)
    first = second if second > start else verb.start() - len(done.words) + done.noun
    said = mood(drawn, first, verb.start())
    return said or ("alleged" if said_of(drawn, start, verb.end(), stop) else "")


def _main_clause(drawn: Shape, start: int, at: int, stop: int) -> int:
    """Return where a clause that opens a sentence with "when" ends: before the main one."""
    if not _WHEN.fullmatch(drawn.text, 0, start):
        return stop
    found = _MAIN.search(drawn.text, at, stop)
    return found.start() if found else stop


def _one_date(drawn: Shape, verb: re.Match[str], end: int, stop: int) -> int:
    """Return where a clause ends of which one date is told: before what a second one dates.

    "Peru hosted a fair in 1998, a summit in 2001 and games in 2004."
    """
    if end > verb.end():
        return end if _SECOND.match(drawn.text, end, stop) else stop
    for piece in drawn.within(verb.end(), stop, "date"):
        joint = _ANOTHER.search(drawn.text, verb.end(), piece.at)
        if joint:
            return joint.start()  # "On 3 May it began, and formally applied on 9 May"
    return stop


def _goes_on(drawn: Shape, deed: _Deed, date: str, last: Happening) -> bool:
    """Say whether a deed is a second one of whoever did the last."""
    same = not date or deed.done.start < last.end
    return same and bool(_GOES_ON.search(drawn.text, 0, deed.verb.start()))


def _lasted(sentence: Sentence, start: int, verb: re.Match[str], stop: int) -> When:
    """Return the period that a clause is dated by, before its subject or behind its verb."""
    before = period(sentence, start)
    return before if before.until else spell(sentence.shape, verb.end(), stop)


def _since(drawn: Shape, start: int, verb: re.Match[str]) -> str:
    """Return since when what has been done is done, where that opens the sentence.

    "Since 1990, Peru has sent workers to Chad."
    """
    lead = leading(drawn)
    if lead.until or not drawn.text.startswith("Since "):
        return ""
    opens = _OPENED.fullmatch(drawn.text, lead.end, start) if lead.since else None
    return lead.since if opens and _PERFECT.search(drawn.text, start, verb.start()) else ""


def _begins(drawn: Shape, at: int, verb: str) -> bool:
    """Say whether a clause begins at ``text[at]``, unlike that of "the roads it built".

    "It opened in 1990" is said of an embassy, most often.
    """
    if _WHICH.search(drawn.text, 0, at):
        return False  # "the strip, which Peru took": what it took stands before
    pronoun = any(each.at == at for each in drawn.within(at, at + 1, "it"))
    return not pronoun or (verb not in HOUSED and bool(_CLAUSE.search(drawn.text, 0, at)))


def _quoted(text: str, at: int) -> bool:
    """Say whether ``text[at]`` stands in words that are quoted."""
    if text[at - 1 : at] in {'"', "“"}:
        return False  # who said it quotes the verb alone
    straight = text.count('"', 0, at) % 2 == 1 and '"' in text[at:]
    return straight or text.count("“", 0, at) > text.count("”", 0, at)
