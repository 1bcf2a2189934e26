"""Treaties of many told by who is among their signatories: "is one of the eight signatories of"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.agreements.many import OF_MANY
from comity.claims.grammar.agreements.signing import Signed
from comity.claims.grammar.agreements.treaties import Treaty
from comity.claims.prose.acts import acts
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ANY, DATE
from comity.claims.reading import Reading

SIGNATORIES = sought("signator", "endors")
_IS = re.compile(
    r"\b(?:(?:is|are|was|were|became|become|remains?|remained|been)(?:,? (?:however|also|both|now|"
    r"not|never|notably|currently|already|an?|the|one|of|among|original|founding|first|only|two|"
    r"three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|many|several|state|"
    r"formal)(?=[, ])){0,9}"
    r",? signator(?:y|ies) (?:of|to)|endorsed)\b"
)
_NOUN = (
    r"(?:Treaty|Agreement|Convention|Protocol|Covenant|Statute|Charter|Pact|Accords?|Declaration|"
    r"Compact|(?:Final )?Act)"
)
_WORD = rf"(?:[A-Z][\w’'-]*|(?!{DATE}){ANY}(?:['’]s)?)"
_OF_ALL = ("Treaty", "Convention", "Protocol", "Covenant", "Statute")
"""What one who endorses it is a party to; an accord that is endorsed may be of others."""
# "the Nauru Agreement Concerning Cooperation", "the Treaty of Suva"
_NAMED = re.compile(
    rf" (?P<det>(?:[Tt]he )?)(?P<mods>(?:(?!{_NOUN}(?![\w-])){_WORD} ){{0,5}})(?P<noun>{_NOUN})"
    r"(?![\w-])(?P<tail>)(?P<rest>(?:(?: (?:of|on|for|in|and|to|the|concerning|against)){0,3}"
    rf" {_WORD}){{1,12}})?"
)


def signatories(reading: Reading, sentence: Sentence) -> Iterator[Signed]:
    """Yield the treaties of many that a sentence says somebody is a signatory of."""
    if sentence.lacks(SIGNATORIES):
        return
    drawn = sentence.shape
    for act in acts(sentence, _IS, reading.state):
        match = _NAMED.match(drawn.text, act.verb.end())
        if match is None or not (match["mods"] or match["rest"]):
            continue
        if act.verb[0] == "endorsed" and match["noun"] not in _OF_ALL:
            continue
        end = match.end("rest") if match["rest"] else match.end("noun")
        name = drawn.plain_span(match.start("mods"), end).of(reading.plain).removeprefix("the ")
        what = Treaty(match["noun"].lower().removesuffix("s"), name, plural=False)
        mood = "denied" if act.neither else modality(act.words)
        who = tuple(dict.fromkeys(each.id for each in act.subjects))
        yield Signed(match, act.start, end, who, (), mood, OF_MANY, what=what)
