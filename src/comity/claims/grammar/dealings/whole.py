"""Where the words of a dealing are whole: with the noun they lead to, and with their verb.

"Cuban exports to Fiji" says nothing before "totalled A$2 million", "trade is important to" nothing
before "both", "support for the African Union's" nothing before "roadmap".
"""

import re

from comity.claims.grammar.dealings.groups import WORLD
from comity.claims.grammar.dealings.phrases import completed
from comity.claims.prose.phrases import NOUN
from comity.claims.prose.shape import ACTOR, ANY, CITY, DEMONYM, PAIR

# What stands behind a name or a noun and is one with it.
_HEADS = (
    r"(?:(?:[a-z-]+ed )?(?:member|peacekeeping|security|observer|government) )?"
    r"(?:countries|states|nations|members|agencies|institutions|bodies|missions?|forces?|"
    r"operations?|initiatives?|projects?|program(?:me)?s?|activities|efforts|exercises|"
    r"negotiations|talks|volumes?|turnover|structures|governments?|officials|companies|firms|"
    r"president|prime minister|leaders?|people|citizens)"
)
_OWNED = re.compile(rf"['’]s?(?= ){NOUN}|-[a-z]+(?:ed|based){NOUN}")
_HEADED = re.compile(rf" {_HEADS}(?![\w’'-])")
_SIGNED = re.compile(rf"(?! (?:[a-z]+ly|[a-z]+ed)\b){NOUN}")
_OF_IT = re.compile(rf"[\"”]? (?:of|between)(?:{NOUN}(?: (?:and|of){NOUN})?)")
_ADDED = re.compile(
    rf"[\"”]? with(?= (?:the |both |its |former )*(?:{ACTOR}|{DEMONYM}|{CITY})){NOUN}"
)
_HOW = re.compile(
    r" (?:(?:together|jointly)(?![\w’'-])|(?!(?:only|mainly|mostly|especially|particularly|shortly|"
    r"usually|recently|largely|primarily|partly|solely|notably|immediately)\b)[a-z]+ly"
    r"(?: and [a-z]+ly)?(?= (?:in|on|to|since|during|after|over|under|with|as|at|by|for|from|"
    r"through|throughout|when|while)\b|[.,;:]|$))"
)
_IN_LIST = re.compile(r", (?:[a-z-]+ ){0,2}[a-z-]+,?$")
_TELLS = re.compile(r"\b(?:is|are|was|were|been|being|has|have|had|remain\w*)\b")
_LISTED = re.compile(
    r"(?:(?:, (?:[a-z-]+ ){0,2}[a-z-]+)*,)? and (?:[a-z-]+ ){0,2}[a-z-]+(?= (?:in|on|to|for|with|"
    r"at|by|of|from|as|since|during|after)\b|[.,;:)]|$)"
)
_HANGING = re.compile(
    r"\b(?:to|for|of|in|on|at|from|by|as|with|and|or|the|an?|its|their|very|more|most|such as|"
    r"quite|reached|exceeded|(?:is|are|was|were|been|being)(?: only)? (?!friendly)[a-z]+ly|both|"
    r"is|are|was|were|ranging|ranging from|than|between|including)$"
)
_VERB = re.compile(
    r"(?: (?:also|both|now|still|already|since|[a-z]+ly))*"
    r"(?: \([^()]{1,30}\))?(?: (?:in|for|during|since) [^ .;,]{1,12}(?: [^ .;,]{1,12})?)? "
    r"(?:also |both |now |still |already |[a-z]+ly )*(?:is|are|being|was|were|has|have|had|having|"
    r"remains?|remained|totals|totall?ed|amount(?:s|ed)|increased|decreased|grew|developed|rose|fell|"
    r"reached|st(?:ood|ands)|continues?|continued|began|started|dates?|exceed(?:s|ed)|"
    r"includes?|included|helped|led|came|went|dropped|declined|doubled|tripled|flourished|"
    r"consists?|consisted|accounts?|accounted|played?|plays|focus(?:es|ed)?|covers?|covered|"
    r"expanded|improved|strengthened|became|averaged?|will|would|can|could|exists?|existed|"
    r"quadrupled|soared|occurred|followed|got|gets|continue|remain|include|total|amount|exist|"
    r"consist|account|tally|equals?|prioriti[sz]es|concentrates|targets|[a-z]{3,}ed|"
    r"(?:have|has|had|are|is|was|were)n['’]t)\b"
)
# "drills, meant to scare, were many"
_ASIDE = re.compile(
    r", (?!(?:and|but|which|who)\b)[^.;,]{1,120},(?= (?:is|are|was|were|has|have|had)\b)"
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|been|being|has|have|had|will|would|remain\w*|enjoy\w*|maintain\w*|shares?|"
    r"keeps?|kept|seeks?|sought|gives?|gave|led|made|sees?|saw|began|grew|took|held|met|became|sent|"
    r"(?!improved|increased|enhanced|renewed|strengthened|limited|united|expanded|longed|shared)"
    r"[a-z]{3,}ed)\b"
)
_CLOSE = re.compile(
    r"[.;:](?!\d)|$|, (?:and|but|while|whereas|which|who|with|as|although|so|when|where|making|"
    r"after|before|due|despite|especially|including|particularly|mainly|mostly)\b|"
    r" (?:while|whereas|although|but|because|when)\b| [–—(]"
)
_NAMED = rf"(?:the )?(?:{ACTOR}|{CITY})"
_OTHERS = re.compile(
    rf"[.;:](?!\d)|$|, (?!to an? (?:[a-z]+ )?(?:lesser|smaller) (?:extent|degree)\b|"
    rf"(?:and|or|as well as|followed by|(?:only )?after|behind|ahead of|including|such as|"
    rf"like|namely|with|of|to|both|particularly|notably|especially)(?: with)? "
    rf"(?:(?:other |most |many |its |fellow )*(?:{_NAMED}|{DEMONYM}|(?:the )?{WORLD}))|{_NAMED}|"
    rf"(?:other |most |many |its |the )*{WORLD}|"
    rf"(?<={ANY}, ){DEMONYM})|"
    r" (?:when|while|whereas|although|but|because|since|if|which|who|that|"
    rf"after(?! (?:the )?{ACTOR})|"
    r"(?<!such )(?<!such countries )(?<!such states )(?<!such nations )as|"
    r"before|where)\b"
)
_SIGN = re.compile(DEMONYM)
_ANYBODY = re.compile(f"{ACTOR}|{DEMONYM}|{CITY}|{PAIR}")
_BESIDE = re.compile(rf", {DEMONYM}")
_FAR = 170


def whole(text: str, start: int, end: int) -> int:
    """Return where words that begin at ``text[start]`` and reach to ``end`` say something whole.

    >>> text = "Trade in tea is modest, but grows."
    >>> text[:whole(text, 0, 12)]
    'Trade in tea is modest'
    """
    end = _phrase_end(text, start, end)
    clause = max(start, text.rfind(", ", start, end))
    aside = _ASIDE.match(text, end)
    end = aside.end() if aside and not _FINITE.search(text, clause, end) else end
    verbless = _VERB.match(text, end) and not _FINITE.search(text, clause, end)
    if not verbless and not _HANGING.search(text, start, end):
        return end
    close = _CLOSE.search(text, end + 1)
    return close.start() if close and close.start() - end <= _FAR else end


def clause_close(text: str, at: int) -> int:
    """Return where behind ``text[at]`` words end that can still name whom a dealing is with."""
    beside = _BESIDE.match(text, at)
    close = _OTHERS.search(text, beside.end() if beside else at)
    return close.start() if close else len(text)


def _phrase_end(text: str, start: int, end: int) -> int:
    """Return where a noun ends that ``text[:end]`` cuts through: "UN" agencies."""
    owned = _OWNED.match(text, end)
    if owned is None and _SIGN.fullmatch(text, end - 1, end):
        owned = _SIGNED.match(text, end)
    first = owned or _HEADED.match(text, end)
    end = completed(text, end, first.end()) if first else end
    last = _IN_LIST.search(text, 0, end)
    listed = (_LISTED,) if last and not _TELLS.search(last[0]) else ()
    whom = () if len(_ANYBODY.findall(text, start, end)) > 1 else (_ADDED,)
    for more in (_HOW, *listed, _OF_IT, *whom):
        found = more.match(text, end)
        end = found.end() if found else end
    return end
