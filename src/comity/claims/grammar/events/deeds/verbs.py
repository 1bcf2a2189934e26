"""Which verbs of the past tell of a deed, and which are read by other kinds of claims."""

import re

from comity.claims.prose.shape import ANY, DEMONYM, ORGANISATION, STATE
from comity.claims.wording import any_of, word_of

_IRREGULAR = any_of(
    ["became", "began", "beat", "bought", "broke", "brought", "built", "came", "chose", "cut",
     "drew", "drove", "fled", "flew", "forbade", "fought", "froze", "gave", "held", "hit",
     "kept", "laid", "left", "lent", "lost", "made", "met", "overthrew", "paid", "put", "ran",
     "seceded", "sent", "set", "shot", "shut", "sold", "sought", "spent", "struck", "sunk",
     "sank", "swore", "sworn", "threw", "thrown", "took", "undertook", "went", "withdrew", "won",
     "wrote", "withdrawn", "taken", "given", "shown", "drawn", "broken", "overthrown", "frozen",
     "forbidden", "stolen", "beaten", "chosen", "driven", "torn", "caught", "shook",
     "sat", "spoke"]
)  # fmt: skip
OTHER = frozenset(
    ("acceded", "accessed", "accounted", "accredited", "accused", "acknowledged", "added",
     "admired", "admitted", "affirmed", "aimed", "aligned", "alleged", "allied", "amounted",
     "announced", "appeared", "applauded", "appointed", "applied", "argued", "armed", "asserted",
     "associated", "assumed",
     "averaged", "based", "became", "been", "believed", "belonged", "bordered",
     "born", "called", "claimed", "clashed", "commended", "commented", "composed", "comprised",
     "concerned", "condemned", "confirmed", "considered", "consisted", "continued", "criticised",
     "criticized", "declared", "decreased", "denied", "denounced", "deplored", "described",
     "displaced", "deteriorated", "developed", "doubted", "downgraded", "elevated", "emerged",
     "emphasised", "emphasized", "enjoyed", "ensued", "estimated", "exceed", "existed", "expected",
     "explained", "exported", "expressed", "feared", "feed", "finalised", "finalized",
     "followed", "formed", "fought", "hailed", "happened", "hoped", "identified",
     "implied", "imported",
     "improved", "included", "increased", "indeed", "independence", "indicated", "inhabited",
     "insisted", "intended", "interested", "involved", "joined", "led", "linked", "listed",
     "lived", "located", "maintained", "mediated", "brokered", "facilitated", "met", "mixed",
     "need", "needed", "normalised", "normalized", "noted", "occurred", "organised", "organized",
     "owned", "planned", "populated", "praised", "proceed", "published", "ranked", "ratified",
     "reached", "readmitted", "reaffirmed", "recognised", "recognized", "recorded", "referred",
     "regarded", "reiterated", "rejoined", "related", "relied", "remained", "reported",
     "represented", "resided", "returned", "revealed", "sat", "said", "seemed",
     "served", "set", "severed", "shared", "situated", "so-called",
     "speed", "spoke", "stated", "stayed", "stood", "stressed", "succeed", "succeeded",
     "suggested", "supposed", "talked", "thanked", "tied", "totaled", "totalled", "traded",
     "united", "upgraded", "urged", "used", "valued", "viewed", "visited", "voiced", "wanted",
     "warned", "welcomed", "widened", "wished", "worked", "worsened")
)  # fmt: skip
"""Verbs of other kinds of claims, of speech, of being and of figures, and words like verbs."""
AFTER_ALL = frozenset(
    ("became", "clashed", "declared", "displaced", "elevated", "emerged", "ensued", "finalised",
     "finalized", "formed", "happened", "met", "occurred", "organised", "organized",
     "published", "reached", "revealed", "visited", "moved", "set", "facilitated", "led",
     "announced", "invited")
)  # fmt: skip
"""Those of them that tell of a deed where nothing else does."""
VERB = re.compile(rf"(?<![\w-])(?P<verb>(?:co-)?[a-z]{{4,16}}+(?<=ed)|{_IRREGULAR})(?![\w'’-])")
BE = re.compile(
    r"\b(?:was|were|has been|have been|had been)(?: (?:also|later|then|therefore|again|in turn|"
    r"[a-z]+ly|[a-z]+ed and))* $"
)
# Clauses of relations, missions and recognition are read by the kinds that tell of them.
ELSEWHERE = re.compile(
    word_of(
        [
            "r(?<!External R)(?<!Economic R)(?<!Foreign R)elations(?! office)",
            "diplomatic [Rr]elation", "relationships?", "ties", r"recogni\w+", r"embass\w+",
            "consul(?:s|ates?|ar|ates?-general)?", r"high [Cc]ommission\w*", "missions?",
            "accredited", "appointed", "credentials", r"communiqu\w+", "legation",
            "diplomatic [Rr]epresentatives?",
            "ambassador(?! to the United Nations)s?(?= (?:of|to))",
        ]
    )
    + r"\b"
)  # fmt: skip
_WHOM = rf"(?:(?:{DEMONYM}|{STATE})(?:['’]s?)? )?"
_DIGNITARY = (
    r"(?:(?:prime |foreign |[a-z]+ )?(?:[Pp]resident|[Pp]rime [Mm]inister|King|Queen|[Pp]ope|"
    r"[Mm]inister|[Cc]hancellor|[Cc]ounterpart|[Dd]elegation|[Oo]fficials?|[Ll]eaders?|"
    r"[Ss]peaker|[Ee]nvoys?|[Aa]mbassador)\b)"
)
"""Those whom a state meets."""
# What makes a deed of a verb that else tells of something different.
_DEED = {
    "became": re.compile(
        rf" (?:an?|the(?: first)?) (?:(?:[\w-]+|{ANY}) ){{0,2}}(?:[Rr]epublic|[Pp]rotectorate|"
        r"colony|kingdom|dominion|monarchy|federation)\b"
    ),
    "joined": re.compile(
        r" (?:in )?(?:the |an? |its |forces |other |[\w-]+ ){0,6}?(?:coalition|war|boycott|"
        r"sanctions?|embargo|protests?|campaign|intervention|invasion|operations?|blockade|"
        r"air ?strikes|strikes|fight|action|march|talks|negotiations|Allies|forces|drills|"
        r"exercises?|leaders|summit)\b"
    ),
    "returned": re.compile(
        rf" (?!to (?:(?:its|their|the|full) )*(?:membership\b|{ORGANISATION}"
        r"(?:[.,;)]|$| (?:in|on|as|after|following|when|and|under|but|until|by|from|since) )))"
    ),
    "announced": re.compile(
        r" (?:the (?!establishment of (?:diplomatic|relations))|its |his |her |their |an? |plans|"
        r"new |joint |further |economic |sanctions)"
    ),
    "formed": re.compile(r" (?!part\b|by\b|in\b|on\b|of\b|from\b|after\b)"),
    "met": re.compile(r" (?!by\b|its\b|all\b|the (?:criteria|requirements|conditions|needs))"),
    "denied": re.compile(r" (?:[\w’']+ ){0,4}(?:entry|access|permission|visas?|landing)\b"),
    "welcomed": re.compile(
        rf" (?:the |an? |his |her |its )?{_WHOM}(?:then )?(?:[\w-]+ )?"
        rf"(?:{_DIGNITARY}|[Ff]oreign\b|refugees\b)"
    ),
    "claimed": re.compile(r" responsibility\b"),
    "united": re.compile(r" (?:to|into|with|under|as)\b"),
    "called": re.compile(rf" on (?:the |his |her |its |then )?{_WHOM}{_DIGNITARY}(?! to\b)"),
    "spoke": re.compile(
        rf"(?: (?:(?:by|on|over) (?:the )?(?:tele)?phone|by video(?: ?conference| ?link)?))? with "
        rf"(?:the |his |her |its |then )?{_WHOM}{_DIGNITARY}"
    ),
    "set": re.compile(r" (?!to\b)"),
    "added": re.compile(
        rf" (?:the |its |an? )?(?:[\w-]+ |{ANY} ){{0,4}}?(?:{ANY}|companies|nationals|citizens|"
        r"officials|banks|firms|individuals)(?:['’]s?)?(?: [\w-]+){0,3} (?:to|on) "
        r"(?:its |the |an? |their )(?:[\w’'“”\"-]+ ){0,6}?(?:list|blacklist|register)s?\b"
    ),
    "published": re.compile(
        r" (?:an? |the |its |new |official )*(?:maps?|decrees?|laws?|lists?|white papers?|"
        r"blacklists?|photographs|documents)\b"
    ),
    "allied": re.compile(r" to [a-z]"),
    "declared": re.compile(
        rf" (?:(?:\w+|{ANY})(?:['’]s?)? ){{0,6}}?(?:(?:persona[es]* )?non grata[es]*|"
        r"state of emergency|moratorium|embargo|boycott|blockade|holiday|mourning)\b"
    ),
}
_DEED["sat"] = re.compile(r" down with\b")
_DEED["rejoined"] = _DEED["joined"]
MAY_BE = frozenset(_DEED)
"""Verbs that are a deed in some clauses."""
_PASSIVE = frozenset(
    ("announced", "declared", "named", "formed", "replaced", "elevated", "added", "organised",
     "organized", "finalised", "finalized", "claimed", "admitted", "ratified", "listed",
     "planned", "called", "led", "welcomed")
)  # fmt: skip
_ACTIVE = frozenset(("organised", "organized", "finalised", "finalized"))
_STATING = re.compile(r" (?:an? |the )?(?:\w+ )?(?:resolution|statement|declaration) [a-z]+ing\b")
# What is done in order that ties be better is a deed of its own.
_AIM = re.compile(
    r" to (?:promote|strengthen|improve|boost|enhance|deepen|expand|further|develop|discuss) "
)
_BESIDE = re.compile(r",(?: (?:al-|el-|bin |de |van |von )?[A-Z][\w’'-]+){0,4} [a-z]+ing\b")
_BELONGING = re.compile(r"\b(?:member\w*|observer|status|seat|accession)\b", re.IGNORECASE)
_SIGNING = re.compile(
    r"\b(?:agreements?|treat(?:y|ies)|memorand\w+|accords?|protocols?|conventions?|pacts?|MoUs?|"
    r"compacts?|framework|deals?|contracts?)\b",
    re.IGNORECASE,
)
# What is signed by one alone.
_LAWS = re.compile(
    r"\b(?:laws?|bills?|decrees?|orders?|acts?|petitions?|letters?|resolutions?|legislation)\b",
    re.IGNORECASE,
)
_BELONGS = frozenset(
    ("granted", "accepted", "withdrew", "suspended", "requested", "gained", "awarded", "given",
     "left", "invited", "submitted", "obtained", "received", "became", "attained", "admitted")
)  # fmt: skip
_SIGNS = frozenset(
    ("signed", "concluded", "agreed", "negotiated", "entered", "finalised", "finalized",
     "initialled", "made", "came", "ratified")
)  # fmt: skip
ATTACKS = frozenset(
    ("attacked", "stormed", "bombed", "besieged", "killed", "kidnapped", "targeted", "shelled",
     "raided", "burned", "burnt", "ransacked", "vandalised", "vandalized", "struck", "hit",
     "assassinated", "wounded", "injured", "exploded", "detonated", "shot", "died", "damaged",
     "destroyed", "evacuated", "seized")
)  # fmt: skip
"""Verbs for what may befall an embassy too, and which then tell of no mission."""
_ALWAYS = ATTACKS | frozenset(
    (
        "recalled",
        "summoned",
        "expelled",
        "ejected",
        "invaded",
        "annexed",
        "withdrew",
        "voted",
        "asked",
    )
)
_OFFICE = re.compile(
    r"\b(?:offices?|bureau|branch|chancery|representations?|delegations?|posts?|"
    r"(?<!cultural )(?<!training )(?<!research )(?<!medical )(?<!language )cent(?:er|re))\b"
)
_KEEPS = frozenset(("celebrated", "marked", "commemorated"))
_YEARS = re.compile(r"nniversary|\b(?:\d{1,3}|[a-z-]+) years of\b")
_SHELTERS = frozenset(("granted", "given", "sought", "requested", "took"))
HOUSED = frozenset(("closed", "reopened", "opened", "moved", "relocated"))
"""What is done to embassies and other offices."""
_MEMBER = re.compile(
    rf" (?:from |to |into )?(?:the )?{ORGANISATION}(?![\w ]*(?:arrangement|pact|treaty))"
)
_SENT = re.compile(
    r"\b(?:embassy|consulates?(?:[ -]general)?|high commission|mission|office)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
REACH = 120


def signing(subject: str, verb: str) -> bool:
    """Say whether what is signed is the subject: "an agreement was signed" is no event."""
    return verb in _SIGNS and bool(_SIGNING.search(subject))


def other(text: str, verb: re.Match[str]) -> bool:
    """Say whether a verb is none of those that tell of a deed: "announced", but "was announced"."""
    word = verb["verb"]
    if word not in OTHER or word in _ACTIVE:
        return False
    deed = _DEED.get(word)
    if deed is not None and deed.match(text, verb.end()):
        return False
    passive = word in _PASSIVE and BE.search(text, max(0, verb.start() - REACH), verb.start())
    return not passive


def told_elsewhere(text: str, verb: str, start: int, stop: int) -> bool:
    """Say whether another kind of claim is told by a verb with what it governs."""
    if (verb in _SHELTERS and "asylum" in text[start:stop]) or (
        verb == "took" and "hostage" in text[start:stop]
    ):
        return False
    if verb in _KEEPS and _YEARS.search(text, start, stop):
        return False
    aim = _AIM.search(text, start, stop)
    beside = _BESIDE.search(text, start, stop)
    near = min(aim.start() if aim else stop, beside.start() if beside else stop, start + REACH)
    venue = verb == "took" and text.startswith(" place at ", start)
    if verb not in _ALWAYS and not venue and ELSEWHERE.search(text, start, near):
        return True
    housed = verb in HOUSED and (_OFFICE.search(text, start, stop) or _SENT.search(text, 0, start))
    if housed or (verb == "announced" and _OFFICE.search(text, start, near)):
        return "border" not in text[start:stop]  # an embassy is, most often
    taken = verb == "took" and text.startswith((" a turn", " office", " power"), start)
    # "has an embassy in Lima, opened in 1950"
    sent = verb in {"established", "founded"} and _SENT.search(text, 0, start)
    left = verb in {"withdrew", "left", "admitted"} and _MEMBER.match(text, start)
    belongs = verb in _BELONGS and _BELONGING.search(text, start, stop)
    states = verb in {"passed", "adopted", "approved"} and _STATING.match(text, start)
    signs = verb in _SIGNS and _SIGNING.search(text, start, stop)
    accord = verb == "signed" and not _LAWS.search(text, start, stop)
    return bool(taken or sent or left or belongs or states or signs or accord)
