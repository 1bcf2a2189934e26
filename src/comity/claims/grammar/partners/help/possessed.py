"""Help with an owner told before it: "known for its support of Fiji", "a policy of backing it"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.phrases import completed
from comity.claims.grammar.dealings.terms import bare
from comity.claims.grammar.partners.help.insurgents import WHOM, named
from comity.claims.grammar.partners.telling import LINKS, directed, help_of
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import alleged
from comity.claims.prose.shape import ACTOR, DEMONYM, ORGANISATION, Piece
from comity.claims.reading import Reading
from comity.claims.wording import holds

STEMS = sought("support", "backing", "aid", "assist", "help", "solidarity", "sponsor", "funding",
               "financ", "training", "arming", "supplying")  # fmt: skip
"""How words begin of which a sentence that tells of such help has one."""
_HELP = r"(?:support|backing|aid|assistance|help|solidarity|sponsorship|funding|financing|training)"
_NOUN = (
    r"(?:(?!(?:and|in|on|at|by|for|to|of|with|is|are|was|were|has|had|as|who|which|that|during|"
    r"after|since|when|while)\b)[a-z][\w-]*\w(?!-))"
)
_THEM = (
    rf"(?:{WHOM}|(?P<to>{ACTOR})(?!['’-]| [A-Z]|(?<={ORGANISATION}) [a-z]+(?:al|ic|ive) )|"
    rf"(?:(?P<whose>{ACTOR})['’]s?|(?P<adjective>{DEMONYM})) "
    rf"(?P<what>{_NOUN}(?: {_NOUN}){{0,2}})(?![\w’'-]))"
)
# "because of its long support of Fiji"
_ITS = re.compile(
    rf"\b(?:[Ii]ts|[Tt]heir) (?P<help>(?:(?!own\b)[a-z]+ ){{0,2}}?{_HELP}) "
    rf"(?P<link>for|of|to|with|towards) (?:the )?{_THEM}"
)
# "Cuba's policy of supporting rebels"
_POLICY = re.compile(
    rf"(?:(?P<owner>{ACTOR})['’]s?|(?P<owner2>{DEMONYM})) (?:[a-z]+ )?"
    r"(?:polic(?:y|ies)|decision|history|tradition|practice|record|role|part|involvement|interest) "
    rf"(?:of|in) (?:[a-z]+ly )?(?P<back>supporting|backing|aiding|assisting|helping|sponsoring|"
    rf"financing|funding|training|arming) (?:the )?{_THEM}"
)
_STOPPED = re.compile(
    r"\b(?:cut|cuts|cutting|end(?:s|ed|ing)?|stop(?:s|ped|ping)?|suspend\w*|withdr\w*|halt\w*|"
    r"reduc\w*|den(?:y|ied|ies)|ceas\w*|withh\w*|cancel\w*|freez\w*|froze|refus\w*|lack of|"
    r"abandon\w*|end of|drop(?:s|ped)?|without|rescind\w*|revok\w*|renounc\w*|stay\w*|limit\w*) $"
)
_OWNED = re.compile(r"['’]s?(?= )")
_AFTER = re.compile(rf"[^,;]{{0,80}}, (?:the )?(?P<who>{ACTOR})(?!['’-])")
_WHO = ("state", "organisation", "demonym", "city")


def possessed(reading: Reading) -> Iterator[Dealing]:
    """Yield the help of which a sentence says "its", and that of which one makes a policy."""
    for sentence in prose(reading).with_any(*STEMS):
        text = sentence.shape.text
        if holds(text, ("ts ", "heir ")):
            yield from _its(reading, sentence)
        if holds(text, (" of ", " in ")) and holds(text, ("ing ",)):
            yield from _made_policy(reading, sentence)


def _its(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    drawn = sentence.shape
    for found in _ITS.finditer(drawn.text):
        whom = _whom(reading, sentence, found)
        owner = _owner(sentence, found, set(whom))
        if _STOPPED.search(drawn.text, 0, found.start()) or not owner:
            continue
        words = bare(drawn.plain_span(*found.span("help")).of(reading.plain))
        words, end = _of_what(reading, sentence, found, words, f" {found['link']} ")
        start, end = min(owner.at, found.start()), max(owner.at + 1, end)
        mood = "alleged" if alleged(drawn.text[start : found.start()]) else ""
        pairs = [(one.id, each) for one in owner.members for each in whom]
        yield from directed(sentence, pairs, words, mood, (start, end))


def _made_policy(reading: Reading, sentence: Sentence) -> Iterator[Dealing]:
    drawn = sentence.shape
    for found in _POLICY.finditer(drawn.text):
        owners = drawn.members(found["owner"] or found["owner2"])[-1:]
        words = help_of(found["back"])
        words, end = _of_what(reading, sentence, found, words, LINKS.get(words, " for "))
        pairs = [(one.id, each) for one in owners for each in _whom(reading, sentence, found)]
        yield from directed(sentence, pairs, words, "", (found.start(), end))


def _whom(reading: Reading, sentence: Sentence, found: re.Match[str]) -> list[str]:
    """Return who is helped: an actor, whose noun is backed, or a movement by its name."""
    drawn = sentence.shape
    sign = found["to"] or found["whose"] or found["adjective"]
    if sign:
        return [each.id for each in drawn.members(sign)]
    whom = named(reading, sentence, found)
    return [whom] if whom else []


def _of_what(
    reading: Reading, sentence: Sentence, found: re.Match[str], words: str, link: str
) -> tuple[str, int]:
    """Return words for help with what of the other it is for, and where they end."""
    if not found["what"]:
        return words, found.end()
    drawn = sentence.shape
    end = completed(drawn.text, found.start("what"), found.end("what"))
    return f"{words}{link}{drawn.plain_span(found.start('what'), end).of(reading.plain)}", end


def _owner(sentence: Sentence, found: re.Match[str], whom: set[str]) -> Piece | None:
    """Return whose help it is: the only one named before, or the last that owns a thing.

    Where nobody is, it is whom the next clause begins with: "Due to its aid to Cuba, Fiji …".
    """
    drawn = sentence.shape
    before = [
        each
        for each in drawn.within(0, found.start(), *_WHO)
        if not whom & {one.id for one in each.members}
    ]
    if not before:
        after = _AFTER.match(drawn.text, found.end())
        return drawn.piece(after["who"]) if after else None
    named_before = {one.id for each in before for one in each.members}
    if len(named_before) == 1 or len(before) == 1:
        return before[0]
    owns = [each for each in before if _OWNED.match(drawn.text, each.at + 1)]
    return owns[-1] if owns and owns[-1] is before[-1] else None
