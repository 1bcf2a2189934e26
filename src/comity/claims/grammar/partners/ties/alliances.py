"""Ties told in passing: "Cuba's alliance with Fiji", "despite its close ties with Fiji".

With them with whom one does a thing ("in cooperation with Fiji, Cuba …"), whom one counts among
its friends, and whose partner one is "after Peru".
"""

import re
from collections.abc import Iterator

from comity.claims.grammar.dealings.dealings import Dealing
from comity.claims.grammar.dealings.rapport import GOOD, STRAINED
from comity.claims.grammar.dealings.standing import RANK
from comity.claims.grammar.dealings.terms import bare
from comity.claims.grammar.partners.doers import doings
from comity.claims.grammar.partners.telling import crossed, mutual
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, ANY, DATE, STATE
from comity.claims.reading import Reading
from comity.claims.wording import holds

STEMS = sought("alliance", "friendship", "partnership", "ties", "relation", "links", "bond",
               "cooperat", "co-operat", "collaborat", "coordinat", "friend", "ally", "allies",
               "partner", "close", "supportive", "sympathetic", "loyal",
               "contacts")  # fmt: skip
"""How words begin of which a sentence that tells of such ties has one."""
_RULE = "sentence, ties told in passing (alliances.py)"
_ADJECTIVES = r"(?:(?!(?:no|not|former|its|the|an?)\b)[a-z-]+,? ){0,4}?"
_TIE = (
    r"(?:alliances?|friendships?|partnerships?|ties|links|bonds?|relations|relationships?|"
    r"co-?operation|collaboration)"
)
_WITH = rf" (?:with|to) (?:the )?(?P<with>{ACTOR})(?!['’-])"
_WHO = rf"(?:the )?(?P<who>{STATE})(?!['’-])"
_OPENS = r"(?:\A|; |, (?:and|but|while|whereas|although|as) )(?:[A-Z][a-z]+, )?"
_OWNED = re.compile(rf"(?P<who>{STATE})['’]s? (?P<what>{_ADJECTIVES}{_TIE}){_WITH}")
_ITS = re.compile(
    rf"{_OPENS}{_WHO}(?P<between>(?:[^;:.{ANY[1:-1]}]|{DATE}){{1,140}}?) (?:its|their|her|in) "
    rf"(?P<what>{_ADJECTIVES}{_TIE}){_WITH}"
)
_HAS = re.compile(
    rf"{_OPENS}{_WHO}(?P<between>(?: (?:also|both|still|now|long|then|later|[a-z]+ly))* "
    r"(?:has|had|have|maintain(?:s|ed)?|keeps?|kept|enjoy(?:s|ed)?|shares?|shared|built|"
    r"preserved|retained|(?:has|had|have) (?:had|maintained|kept|enjoyed|shared|built))) "
    rf"(?:an? |the )?(?P<what>{_ADJECTIVES}(?:alliance|friendship|partnership)){_WITH}"
)
_GIVEN = re.compile(
    r"\A(?:[A-Z][a-z]+, )?(?:Despite|In spite of|Given|(?:Due|Owing|Thanks) to|Because of|In view "
    r"of|In light of|On account of|By virtue of|Through|As a result of|Notwithstanding|With|"
    rf"Apart from|Beyond|Besides) (?:its|their) (?P<what>{_ADJECTIVES}{_TIE}){_WITH}"
    rf"(?:, | in [^,;.]{{1,40}}, ){_WHO}"
)
_IN_ONE = re.compile(
    r"(?:\A|; )(?:[A-Z][a-z]+, )?[Ii]n (?P<what>(?:close |strategic |joint )?(?:co-?operation|"
    rf"collaboration|partnership|coordination|alliance)) with (?:the )?(?P<with>{ACTOR}), {_WHO}"
)
_FREE = re.compile(r"(?:alliance|friendship|partnership|cooperation|co-operation|collaboration)s?$")
_FRIENDLY = re.compile(rf"(?<![\w-]){GOOD}(?![\w-])")
_ENDED = re.compile(
    r"\b(?:end\w*|br(?:oke|eak)\w*|abandon\w*|renounc\w*|denounc\w*|withdr\w*|sever\w*|dissol\w*|"
    r"terminat\w*|lost|los(?:es|ing)|collaps\w*|betray\w*|reject\w*|suspend\w*|los[st]|cut\w*|"
    r"weaken\w*|reduc\w*|without|against|no|not|never|former|treat(?:y|ies)|pacts?|agreements?|"
    r"accords?|diplomatic|full|formal|official|fear\w*|oppos\w*|critici\w+|accus\w+|condemn\w*|"
    r"downgrad\w*|distanc\w*|deteriorat\w*|worsen\w*|strained|tense|poor|bad|hostile|frozen|"
    rf"{STRAINED}|restor\w*|resum\w*|normali\w*|re-?establish\w*|seek\w*|aim\w*|wish\w*|want\w*)\b"
)
_CALLED = r"(?:friend|ally|allies|partner)"
_COUNTS = re.compile(
    rf"{_WHO}(?P<between>(?: (?:also|both|still|now|has|long|[a-z]+ly))*) (?:count|consider|regard|"
    r"view|see|describe|rank|list|name|call|recogni[sz]e)(?:s|d|ed|n)? "
    rf"(?:the )?(?P<with>{ACTOR})(?!['’-]) (?:as )?(?:one of |among |to be )?(?:its|their|an?) "
    rf"(?P<what>{_ADJECTIVES}{_CALLED})s?(?![\w-])"
)
_FRIEND = re.compile(
    rf"{_WHO}(?P<between> (?:is|was|remain(?:s|ed)|became|has been|has become))"
    rf"(?: (?:also|still|now|again|[a-z]+ly))* (?:one of |among )?(?:the )?(?P<with>{ACTOR})['’]s? "
    rf"(?P<what>{_ADJECTIVES}(?:friend|ally|allies))s?(?![\w-])"
)
_AFTER = re.compile(
    rf"{_WHO}(?P<between> (?:is|was|remain(?:s|ed)|became|has become)),? (?:only )?(?:after|next "
    rf"to|behind|along with|alongside|together with|besides) (?:the )?(?P<first>{STATE})(?!['’-]),?"
    rf" (?:the |an? |one of the )?(?P<what>{_ADJECTIVES}{_CALLED})s? (?:of|for|to) "
    rf"(?:the )?(?P<with>{ACTOR})(?!['’-])"
)
_BE = re.compile(r"(?<![\w-])(?:is|are|was|were|been|become|became|remain(?:s|ed)?)(?![\w-])")
_FRIENDLY_TO = re.compile(
    r"(?: (?:also|both|very|quite|still|especially|particularly|extremely|increasingly))* "
    r"(?P<what>friendly|close|supportive|sympathetic|loyal|well[ -]disposed) "
    r"(?:with|to|towards?) (?:each other|one another)(?![\w-])"
)
_HAVE = re.compile(r"(?<![\w-])(?:has|have|had|shares?|shared|enjoy(?:s|ed)?)(?![\w-])")
_OLD = re.compile(
    r" (?P<what>(?:[a-z]+,? ){0,3}?(?:ties|relations|links|bonds|contacts|friendship)) "
    r"(?:that|which) (?:also )?(?:go(?:es)?|dat(?:es?|ed)|reach(?:es)?|stretch(?:es)?|extends?)"
    r"(?: (?:as far|far|deep|long|way|all the way))? (?:back|into|in)(?: (?:to|in|into))?"
    r"(?: (?:the|their|ancient|common))* [\w-]+"
)
_IN_NOUN = ("alliance", "friendship", "partnership", "ties", "relation", "links", "bond",
            "operation", "collaboration", "coordination")  # fmt: skip
_NEAR = 30


def alliances(reading: Reading) -> Iterator[Dealing]:
    """Yield the ties that the sentences of a document tell of in passing."""
    for sentence in prose(reading).with_any(*STEMS):
        text = sentence.shape.text
        if holds(text, _IN_NOUN):
            for form in (_OWNED, _HAS, _ITS, _GIVEN, _IN_ONE):
                yield from _tied(reading, sentence, form)
        if holds(text, ("friend", "ally", "allies", "partner")):
            for form in (_COUNTS, _FRIEND, _AFTER):
                yield from _befriended(reading, sentence, form)
        if holds(text, ("each other", "one another")):
            yield from _of_both(reading, sentence, _BE, _FRIENDLY_TO)
        if holds(text, (" that ", " which ")):
            yield from _of_both(reading, sentence, _HAVE, _OLD)


def _tied(reading: Reading, sentence: Sentence, form: re.Pattern[str]) -> Iterator[Dealing]:
    drawn = sentence.shape
    for found in form.finditer(drawn.text):
        said = found.groupdict().get("between") or ""
        what = found["what"]
        if not (_FREE.search(what) or _FRIENDLY.search(what)):
            continue
        near = max(found.start(), found.start("what") - _NEAR) if form is not _OWNED else 0
        before = drawn.text[near : found.start("what")][-_NEAR:]
        if _ENDED.search(before) or _ENDED.search(what):
            continue
        start = min(found.start("who"), found.start("what"))
        start = found.start() if form in {_GIVEN, _IN_ONE} else start
        mood = modality(said or before)
        pairs = crossed(drawn, found["who"], found["with"])
        words = _words(reading, sentence, found)
        yield from mutual(sentence, pairs, words, mood, (_RULE, (start, found.end())))


def _befriended(reading: Reading, sentence: Sentence, form: re.Pattern[str]) -> Iterator[Dealing]:
    drawn = sentence.shape
    for found in form.finditer(drawn.text):
        if _ENDED.search(found["what"]):
            continue
        pairs = crossed(drawn, found["who"], found["with"])
        if "first" in found.groupdict():
            pairs += crossed(drawn, found["first"], found["with"])
        words = _words(reading, sentence, found)
        ranked = RANK.match(words)
        rank = ranked[0] if ranked else ""
        words = words.removeprefix(rank).strip()
        told = _RULE, (found.start("who"), found.end())
        for each in mutual(sentence, pairs, words, modality(found["between"]), told):
            yield each._replace(rank=rank)


def _of_both(
    reading: Reading, sentence: Sentence, verb: re.Pattern[str], what: re.Pattern[str]
) -> Iterator[Dealing]:
    """Yield "the two are friendly with each other", "have ties that go back to the war"."""
    for act in doings(sentence, verb, reading.state):
        found = what.match(sentence.shape.text, act.verb.end(), act.end)
        ids = list(dict.fromkeys(each.id for each in act.subjects))
        if found is None or len(ids) != len("AB") or _ENDED.search(found["what"]):
            continue
        words = _words(reading, sentence, found)
        words = f"{words} relations" if what is _FRIENDLY_TO else words
        told = _RULE, (act.start, found.end())
        yield from mutual(sentence, [(ids[0], ids[1])], words, modality(act.words), told)


def _words(reading: Reading, sentence: Sentence, found: re.Match[str]) -> str:
    words = sentence.shape.plain_span(*found.span("what")).of(reading.plain)
    return re.sub(r"^(?:very|increasingly) ", "", bare(words.strip(" ,")))
