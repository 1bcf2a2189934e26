"""What is heard of persons in office: the patterns, and when each is tried on a sentence."""

import re

from comity.claims.grammar.persons.serving import Held
from comity.claims.grammar.persons.titles import (
    ACCREDITED,
    APPOINTED,
    APPOSED,
    FIRST,
    IS,
    PLURAL,
    RANK,
    ROLE,
    RULER,
    SERVING,
    TENURE,
    TITLED,
    role_of,
)
from comity.claims.prose.finding import sought
from comity.claims.prose.shape import ACTOR, DEMONYM, STATE

_ROLE_ENDS = (
    r"(?:resident|inister|mbassador|ecretary|hancellor|remier|ommissioner|ffaires|nvoy|onsul|"
    r"[Kk]ing|[Qq]ueen|eneral|mperor|ultan|epresentative|[Nn]uncio|of [Ss]tate|[Gg]overnment|"
    r"dvis[eo]r|hief|peaker|ission|ommander|rince|rincess|eader|uler|ictator|hairman|"
    r"hairwoman|hairperson|arliament)\b"
)
"""What the words for an office end in: a look before the patterns."""
# The patterns that begin with a name are slow: each is tried where a word for it stands.
PATTERNS = (
    (FIRST, re.compile(r"[Tt]he (?:first|second|third|only|last|latest) .* (?:was|is) [A-Z]")),
    (TITLED, None),
    (
        ACCREDITED,
        re.compile(rf" as (?:[A-Za-z’'-]+ ){{0,4}}?[^.,;]{{0,24}}{_ROLE_ENDS}"),
    ),
    (
        PLURAL,
        re.compile(
            r"(?:resident|inister|[Kk]ing|remier|hancellor|mperor|ueen|ultan|mbassador|eader|uler|"
            r"ictator)s[ ,]"
        ),
    ),
    (
        RULER,
        re.compile(
            r" (?:[Dd]ictator|[Ll]eader|[Rr]uler|[Ss]trongman|[Gg]eneral|Admiral|Marshal|Colonel|"
            r"[Ss]enator|[Dd]iplomat|[Ee]nvoy|[Cc]ongress(?:man|woman)),? (?=[A-Z])"
        ),
    ),
    (IS, re.compile(r" (?:is|was|has been) [A-Z]")),
    (
        APPOINTED,
        re.compile(
            r" (?:appointed|named|nominated|accredited|designated|posted|(?:sent|"
            r"dispatched|chose|selected)(?= [A-Z].* as )) "
        ),
    ),
    (
        TENURE,
        re.compile(
            r"(?:term|tenure|time|years|days|office|appointment|lection|nomination|accession|"
            r"inauguration|mandate|capacity|role|function|cessor) as "
        ),
    ),
    (
        SERVING,
        re.compile(
            r"(?:serv(?:es?|ed|ing)|is|was|became|been|elected|appointed|sworn in|named|"
            r"inaugurated|installed| as)(?: currently| as)? (?:the |an? )?[^.,;]{0,24}"
            rf"{_ROLE_ENDS}"
        ),
    ),
    (
        APPOSED,
        re.compile(rf"[,(] ?[^,;.()]{{0,32}}{_ROLE_ENDS}"),
    ),
)
STEMS = sought(
    "high commissioner ", "plenipotentiary ", "minister resident ", "minister-resident ",
    "affaires ", "consul general ", "consul-general ", "representative ", "envoy ", "speaker ",
    "general secretary ", "presidents ", "ministers ", "dictator ", "leader ", "ruler ",
    "strongman ", "kings ", "queens ", "emperors ", "chancellors ", "premiers ", "ambassadors ",
    "leaders ", "rulers ", "dictators ", "presidents,", "ministers,",
    "counterpart", "general ", "admiral ", "field marshal ", "colonel ", "senator ",
    "diplomat ", "congressman ", "congresswoman ", "attorney general ", "attorney-general ",
    "state councilor ", "state councillor ", "national security advis", "tsar ", "kaiser ",
    "caliph ",
    "first lady ", "opposition leader ", "leader of the opposition ", "chief minister ",
    "chief executive ", "chief justice ", "chief of staff ", "solicitor general ", "empress ",
    "tsarina ", "czar ", "khedive ", "regent ", "viceroy ", "negus ", "shogun ", "maharaja ",
    "doge ", "spokesman ", "spokeswoman ", "spokesperson ", "member of parliament ", " mp ",
    "president-elect ", "minister-designate ", "presidency", "high commissioner,",
    "president,", "president.", "speaker, ", "spokesman, ", "minister.",
    "ambassador,", "secretary,", "president ",
    "minister ", "minister,", "ambassador ", "secretary ", "secretary-general ",
    "king ", "queen ", "chancellor ", "pope ", "premier ", "emir ", "sultan ", "emperor ",
    "governor-general ", "governor general ", "supreme leader", "taoiseach ", "crown prince ",
    "high representative", "nuncio ", "apostolic nuncio", "papal nuncio", "commissioner ",
    "consul ", "consul,", "consul.", "head of state", "head of government", "head of mission",
    "chancellor,", "premier,", "army chief", "naval chief", "air force chief", "military chief",
    "intelligence chief",
    "army commander", "naval commander", "air force commander", "military commander",
    "intelligence commander",
    "commander-in-chief ", "king,", "queen,", "emperor,", "sultan,", "leader,", "ruler,",
    "dictator,", "envoy,", "representative,", "affaires,", "general,", "crown prince", "prince,",
    "speaker of ", "secretary of state",
    "grand duke ", "chairman ", "chairwoman ", "chairperson ", "director-general ",
)  # fmt: skip
"""What the sentences hold that tell of somebody in office."""

_A_LIST = re.compile(r"\b(?:List|Lists|Visits?|Biography|Assassination) of [\w ]{0,30}$")
_REFUSED = re.compile(
    r"\b(?:reject|refus|oppos|block|declin|veto|den(?:y|ie))\w* (?:(?!by\b)[a-z]+ ){0,2}$"
)
"""What leads to an appointment that came to nothing: "rejected the nomination of"."""
_CAME_TO_NOTHING = re.compile(
    r"[^.;]{0,40}? (?:(?:was|were) (?:later )?(?:reject|refus|block|declin|withdr|veto)\w+|"
    r"but (?:he |she )?(?:withdrew|declined))\b"
)
_A_THING = re.compile(
    r" (?:[Hh]ospital|[Mm]osque|[Aa]irport|[Uu]niversity|[Ss]cholarship|Program(?:me)?|[Bb]ridge|"
    r"[Ss]treet|Avenue|Boulevard|[Ss]tadium|Cent(?:re|er)|[Ff]oundation|[Pp]ort|[Hh]ighway|"
    r"[Cc]ollege|[Ll]ibrary|[Mm]useum|[Pp]rize|[Aa]wards?|[Mm]emorial|[Ss]chool|[Bb]arracks|"
    r"Causeway|Complex|City)\b"
)
_TERM = re.compile(rf"\b(?:term|elected|election|re-?elected|victory) as (?:the )?(?:{STATE} )?$")
_OTHERS = re.compile(r"\b(?:of|and|by|with|under|for) $")
# "Cuban Deputy Prime Minister and …": who comes holds both. Not "the President and …", who may be
# another.
_FIRST = (
    r"(?!(?:[Pp]resident|[Pp]rime|King|Queen|[Pp]remier|[Cc]hancellor|Emperor|Sultan|Emir|Pope)\b)"
    rf"{ROLE}"
)
_SECOND = re.compile(
    rf"(?:(?P<adjective>{DEMONYM}|{ACTOR})(?:['’]s?)? )?(?<![\w’'-])(?:(?:[Ff]ormer|[Tt]hen) )?"
    rf"(?P<first>{_FIRST})(?:, (?P<next>{_FIRST}))?(?: of (?P<of>{ACTOR}))?,? and "
    r"(?:(?:later|then|subsequently|also|now|concurrently) )?(?:the )?$"
)
_ANDS = (" and ", " and the ", " later ", " then ", " subsequently ", " also ", " now ")
_RANKED = re.compile(RANK)
_NEAR = 100


def not_held(text: str, match: re.Match[str], at: int) -> bool:
    """Say whether a name and a title beside it are not of one another."""
    if _A_LIST.search(text, 0, at) or _REFUSED.search(
        text, max(0, match.start() - _NEAR), match.start()
    ):
        return True
    if match.re in {APPOINTED, TENURE} and _CAME_TO_NOTHING.match(text, match.end()):
        return True  # "his nomination as ambassador was rejected"
    if _A_THING.search(match["name"]) or _A_THING.match(text, at + len(match["name"])):
        return True  # "the King Roa Mosque"
    if match.re is TITLED:  # "for a second term as President, Ana Rojas went"
        return bool(_TERM.search(text, 0, match.start("role"))) and text[at - 2 : at] == ", "
    if match.re is APPOSED and not match["body"] and text.startswith(" of ", match.end()):
        return True  # "Ana Rojas, president of the oil workers"
    apart = match.re is SERVING and text[match.end("name") : match.end("name") + 1] == ","
    return apart and bool(_OTHERS.search(text, 0, at))  # "after years under Roa, was elected"


def seconds(match: re.Match[str], held: Held) -> list[Held]:
    """Return who is named with a title, once for each of the titles joined before the name."""
    drawn, at = held.sentence.shape, match.start()
    own = match["adjective"] or not match.string.endswith(_ANDS, 0, at)
    second = None if own else _SECOND.search(match.string, max(0, at - _NEAR), at)
    if second is None:
        return [held]
    members = drawn.members(second["of"] or second["adjective"])
    service = held.service or (members[0].id if len(members) == 1 else "")
    found = [held._replace(service=service)]
    for group in ("first", "next"):
        if second[group]:
            start = drawn.plain_at(second.start() if group == "first" else second.start(group))
            role, (_, _, post) = role_of(second[group]), held.role.partition(" to ")
            role = f"{role} to {post}" if post and _RANKED.fullmatch(second[group]) else role
            found.append(held._replace(role=role, service=service, start=start))
    return found
