"""The nouns for diplomatic posts, and the adjectives that stand before them."""

import re
import sys
from collections.abc import Iterator

from comity.claims.prose.shape import ACTOR, CITY, ORGANISATION, STATE
from comity.claims.wording import word_of

_HONORARY = r"(?:honou?rary|hon\.)"
_STANDS = (
    r"(?:(?:is|are)(?: also| currently)?(?: (?:located|based|situated|housed|found))?|"
    r"can be found|lies|stands|sits|has been based)"
)
_TRADE = r"trade|commercial|commerce|economic|investment|industry"
_NOUNS: tuple[tuple[str, str], ...] = (
    (
        "honorary consulate",
        rf"{_HONORARY} (?:general )?(?:vice-)?consul(?:ate|ar office)?s?(?:[- –]?generals?)?",
    ),
    (
        "consulate-general",
        (
            r"consulates?(?: ?[–-] ?| )general(?:e?s)?|consulgenerals?|generals? consulates?|"
            r"(?<=resident )consuls[- ]general|consuls?[- ]generals?(?= (?:was|were) appointed)"
        ),
    ),
    (
        "consulate",
        (
            r"(?:vice[- ])?consulates?|"
            r"consular (?:offices?|agency|agencies|(?:liaison )?sections?|missions?|presence)|"
            r"consuls?(?= (?:was|were) appointed)"
        ),
    ),
    (
        "embassy",
        (
            r"embass(?:y|ies)(?! outpost| branch)(?: office)?|(?<!non[- ])resident ambassadors?"
            r"(?! (?:or|and) high)(?= (?:in|at) )|ambassadors(?= resident in )|"
            rf"chancer(?:y|ies)(?= (?:in|at) {CITY})"
        ),
    ),
    ("high commission", r"high[ -]commissions?(?!er)"),
    ("legation", r"legations?"),
    (
        "permanent mission",
        (
            r"permanent (?:diplomatic |observer )?(?:mission|representation|delegation)s?|"
            rf"(?:observer )?missions?(?= (?:to|at|with) {ORGANISATION})"
        ),
    ),
    ("liaison office", r"liaison offices?"),
    (
        "trade office",
        (
            rf"trade mission offices?|(?:{_TRADE})(?: (?:and|&) (?:{_TRADE}))? "
            r"(?:representative )?"
            r"(?:office|mission|representation|section|bureau|centre|center)s?|"
            rf"(?:trade (?:council|commission)|commercial (?:bureau|agency))(?= in {CITY})"
        ),
    ),
    ("interests section", r"interests? sections?"),
    (
        "representative office",
        (
            rf"(?:(?:{_TRADE}|cultural) (?:and|&) cultural )?"
            r"(?:diplomatic )?(?:representative|representation) offices?|representations?|"
            r"embassy (?:outposts?|branch(?:es)?(?: offices?)?)|"
            rf"(?:{_TRADE}) (?:and|&) cultural (?:cent(?:re|er)|office)s?|"
            r"(?:co-?operation|co-?ordination|delegation|chargé d['’]affaires|branch|regional|"
            rf"country) offices?(?= (?:in|for|at) )|information (?:bureau|office)s?(?= in {CITY})|"
            rf"(?:general )?delegations?(?= (?:\\([^()]{{4,40}}\\) )?(?:in|near|at) {CITY})"
        ),
    ),
    ("apostolic delegation", r"apostolic delegations?"),
    ("apostolic nunciature", r"(?:apostolic )?nunciatures?"),
    (
        "diplomatic mission",
        (
            r"(?:(?:resident |diplomatic )missions?|(?:consular (?:or|and) )?diplomatic offices?|"
            r"(?<!non[- ])(?:resident )?ambassadors (?:or|and) high commissioners"
            r"(?= (?:resident )?in )|"
            rf"(?<!permanent )(?<!observer )missions?(?= in {CITY})|"
            rf"missions(?= in {ACTOR})|(?:(?<=opened a )|(?<=established a )|(?<=to open a )|"
            r"(?<=to establish a )|(?<=will open a ))"
            r"mission(?= in )|"
            rf"missions?(?= (?:(?:of {ACTOR} )?(?:to|in) {STATE} )?{_STANDS} in {CITY})|"
            rf"(?<=its )missions?|"
            r"(?<=overseas )missions?|(?<=foreign )missions?|missions?(?= abroad| overseas))"
        ),
    ),
)
TYPES = re.compile(
    "|".join(f"(?P<t{place}>{words})" for place, (_, words) in enumerate(_NOUNS)), re.IGNORECASE
)
_BEGINS = re.compile(
    word_of(
        (
            "honorary", "honourary", "hon", "consul", "general", "vice", "embass", "resident",
            "ambassador", "high", "legation", "permanent", "observer", "mission", "liaison",
            "trade", "commerc", "economic", "investment", "industry", "interest", "cultural",
            "diplomatic", "represent", "coop", "co-op", "coord", "co-ord", "delegation", "charg",
            "branch", "chancer", "regional", "country", "information", "apostolic", "nunciature",
        ),
        any_case=True,
    )
)  # fmt: skip
"""How the words of `TYPES` begin: a look at each of them before all of its alternatives."""
NUMBERS = (
    r"(?:two|three|four(?:teen)?|five|six(?:teen)?|seven(?:teen)?|eight(?:een)?|nine(?:teen)?|ten|"
    r"eleven|twelve|thirteen|fifteen|twenty)"
)
ADJECTIVE = (
    r"(?:royal|de facto|unofficial|independent|physical|fully[- ]fledged|full[- ]fledged|"
    r"temporary|provisional|resident|residential|\d+|non[- ]resident|nonresident|full|"
    r"diplomatic|new|own|first|only|small|permanent|accredited|lone|sole|"
    r"overseas|foreign|official|formal|main|largest|joint|regional|newly (?:opened|established)|"
    rf"career|{NUMBERS}|"
    r"several|many|various|additional|another|second|separate|respective|current|present|former|"
    r"old|other|single|few|some|again|resident diplomatic|existing|previous|then|next|busy|large|"
    r"larger|big|biggest|modest|major|key|extensive|functioning|functional|operational|"
    r"active|working|historic|original|bilateral|long-standing|"
    r"third|fourth|fifth|dozens of|numerous|multiple|further|extra|proper|"
    r"real|secret|clandestine|sizeable|busiest|oldest|newest|"
    r"smallest|reciprocal|mutual|common|shared|(?:[a-z]+-)+based)"
)


def types_in(text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
    """Yield the matches of `TYPES` in ``text[start:end]`` that begin with a word."""
    while found := _BEGINS.search(text, start, end):
        noun = TYPES.match(text, found.start(), end)
        start = noun.end() if noun else found.end()
        if noun:
            yield noun


def type_of(match: re.Match[str]) -> str:
    """Return the type of the post that a match of `TYPES` or `POST` names."""
    for place, (name, _) in enumerate(_NOUNS):
        if match.group(f"t{place}") is not None:
            return name
    return ""
