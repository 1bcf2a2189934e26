"""Treaties of many that are known by name: "Cuba signed the Antarctic Treaty in 1980".

Such a treaty is drawn as an organisation is, since states are its parties as they are members.
"""

import re
from collections.abc import Iterator

from comity.claims.grammar.agreements.signing import Signed
from comity.claims.grammar.agreements.treaties import Treaty
from comity.claims.prose.acts import acts
from comity.claims.prose.finding import Sentence
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR, CITY, DATE, ORGANISATION
from comity.claims.reading import Reading

OF_MANY = "signed with many"
_ARTICLE = re.compile(r"^[Tt]he ")
_VERB = re.compile(r"\b(?:co-)?sign(?:ed|s|ing)?\b")
_ONE = rf"(?P<mods>)(?P<noun>{ORGANISATION})(?P<tail>)"
_IT = re.compile(
    rf"(?: (?:in|on) {DATE},?| at {CITY},?| on to| both| and ratif(?:ied|ies|y))* "
    rf"(?P<det>(?:the )?){_ONE}(?![\w’'-])"
)
_MORE = re.compile(rf"(?:,|,? and|,? as well as) (?P<det>(?:the )?){_ONE}(?![\w’'-])")
_WITH = re.compile(rf" with (?:the )?(?P<with>{ACTOR})(?![\w’'-])")
_PASSIVE = re.compile(
    rf"(?P<det>(?:[Tt]he )?){_ONE} (?:was|has been|had been) (?:also )?signed(?: and ratified)? by "
    rf"(?:the )?(?P<by>{ACTOR})(?![\w’'-])"
)
_TREATY = re.compile(
    r"\b(?P<noun>Treaty|Convention|Protocol|Covenant|Statute|Charter|Pact|Accords?|Agreement)\b"
    r"(?! (?:Organi[sz]ation|System|Secretariat|Commission|Council|Area))"
)
_WORDS = ("Treaty", "Convention", "Protocol", "Covenant", "Statute", "Charter", "Pact", "Accord",
          "Agreement")  # fmt: skip


def of_many_named(reading: Reading, sentence: Sentence) -> Iterator[Signed]:
    """Yield the treaties of many that a sentence says somebody signs, known by their names."""
    drawn = sentence.shape
    if "sign" not in drawn.text or not any(
        any(word in each.name for word in _WORDS)
        for piece in drawn.within(0, len(drawn.text), "organisation")
        for each in piece.members
    ):
        return
    for act in acts(sentence, _VERB, reading.state):
        who = tuple(dict.fromkeys(each.id for each in act.subjects))
        mood = "denied" if act.neither else modality(act.words)
        item = _IT.match(drawn.text, act.verb.end())
        while item is not None:
            yield from _named(reading, sentence, item, (act.start, who, mood))
            item = _MORE.match(drawn.text, item.end())
    for match in _PASSIVE.finditer(drawn.text):
        who = tuple(each.id for each in drawn.members(match["by"]))
        yield from _named(reading, sentence, match, (match.start(), who, ""))


def _named(
    reading: Reading,
    sentence: Sentence,
    match: re.Match[str],
    by: tuple[int, tuple[str, ...], str],
) -> Iterator[Signed]:
    """Yield the treaty that a sign stands for, if it is one by its printed name."""
    printed = sentence.shape.plain_span(*match.span("noun")).of(reading.plain)
    words = _ARTICLE.sub("", printed)
    noun = _TREATY.search(words)
    if noun is None or len(sentence.shape.members(match["noun"])) > 1:
        return
    start, who, mood = by
    kind = noun["noun"].lower().removesuffix("s")
    what = Treaty(kind, words, plural=False)
    beside = _WITH.match(match.string, match.end())
    others = tuple(each.id for each in sentence.shape.members(beside["with"])) if beside else ()
    end = beside.end() if beside else match.end()
    yield Signed(match, start, end, who, others, mood, OF_MANY, what=what)
