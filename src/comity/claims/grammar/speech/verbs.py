"""Verbs of speech: what each must govern for somebody to be said to have said something.

A verb is given by its infinitive; its forms are worked out here, so that a family is added to by
naming one verb more.
"""

import re
from typing import NamedTuple

from comity.claims.prose.finding import sought
from comity.claims.prose.shape import ANY, DATE, IT, PAIR

_ASIDE = (
    rf"(?:,? (?:[a-z]+ly|again|also|today|further|once more|{DATE})){{0,2}}"
    rf"(?:,? (?:in|on|at|during|through|via|before|after|with|by|to (?=the |his |her |its |"
    rf"reporters|journalists|[A-Z]|{ANY})) ?[^.;:,\"“]{{2,70}}?)?"
    rf"(?: {DATE})?,?"
)
_FINITE = (
    r"(?:was|were|is|are|had|has|have|would|will|could|should|must|might|may|did|does|do|can|"
    r"cannot|shall)\b"
)
_BARE = (
    rf"(?:(?:he|she|they|we|there|it|{IT}|{PAIR})(?:['’][a-z]+)? [a-z]|"
    rf"(?:(?!(?:which|who|that|because|when|where|as|after|since|while|if|"
    rf"and|or|but|for|by|than|to|whose)\b)(?:[\w’'-]+|{ANY}),? ){{1,8}}"
    rf"{_FINITE})"
)
_THAT = rf"{_ASIDE} that(?=[ ,])"
_QUOTED = rf"{_ASIDE}[:,]? ?(?=[\"“])"
_CLAUSE = (
    rf"(?:{_THAT}|{_QUOTED}|{_ASIDE}:(?= ?\S)|{_ASIDE} (?={_BARE})|"
    rf" (?={_FINITE})|(?: [^.;:,\"“]{{2,40}})?[:,]? ?(?=[\"“]))"
)
_SOMEBODY = r" [^.;:,\"“]{2,60}?"
_SOMETHING = (
    r"(?! (?:by|of|to|as|in|on|at|during|after|before|from|when|through|with)\b)(?= [^.;]{8})"
)
_HIS = r"(?:its|his|her|their)"
_CHARGE = (
    r"(?:claims?|allegations?|accusations?|charges?|reports?|criticisms?|suggestions?|assertions?|"
    r"concerns?|idea|rumou?rs?|notion|possibility|threats?)\b"
)
_DOCUMENT = (
    r"(?:statements?|declarations?|communiqu[ée]s?|warnings?|condemnations?|apolog(?:y|ies)|"
    r"appeals?|assurances?)"
)
_SAYING_SO = (
    r"(?:[a-z]+ly )?(?:that|(?!includ|concern|regard|establish|sign|recogni|remov|mak)[a-z]+ing|in "
    r"support of|in which|against|about)"
    r"(?: that(?=[ ,]))?"
)

# What must stand behind a verb, by what kind of verb it is.
_GOVERNED = {
    "clause": _CLAUSE,
    "said": rf"(?:{_CLAUSE}| (?=(?:his|the|there|its|their|those|all|any|no|some)\b))",
    "that": rf"(?:{_THAT}|{_QUOTED})",
    "told": rf"(?:{_SOMEBODY})?(?: that(?=[ ,])|[:,]? ?(?=[\"“])| (?={_BARE}))",
    "object": rf"(?: that(?=[ ,])|{_SOMETHING})",
    "warned": rf"(?:{_THAT}|(?! by\b)(?= [^.;]{{8}}))",
    "called": (
        r"(?: (?:for|on|upon)\b(?= [^.;]{8})|(?= [^.;,\"“]{1,80}?,? ?[\"“])|"
        r"(?! (?:itself|themselves|himself|a|an|for|attention|elections?)\b)"
        rf"(?= [^.;,\"“]{{2,60}}? (?:an?|the|{_HIS}|one of) [^.;]{{4}})(?! the (?:attention|"
        r"roll|shots))|(?= (?:it|them|him|her|this) [^.;]{8})|(?= into question\b))"
    ),
    "declared": (
        rf"(?:{_CLAUSE}|(?= {_HIS} (?!independence|neutrality|war\b)[^.;]{{8}})|"
        r"(?= (?:support|solidarity|opposition|readiness|willingness) [^.;]{6})|"
        r"(?= [^.;,\"“]{2,80}? [\"“]))"
    ),
    "denied": (
        r"(?! (?:entry|access|permission|visas?|recognition|asylum|them|him|her|entrance)\b)"
        rf"(?:{_CLAUSE}|(?= (?:any|all|the|these|those|such|having|being|{_HIS}|involvement|"
        rf"responsibility|wrongdoing|[a-z]+ing|{_CHARGE})\b [^.;]{{3}}))"
    ),
    "stressed": (
        rf"(?:{_CLAUSE}|(?= (?:the|{_HIS}|both|once again)\b(?: [a-z-]+){{0,2}} (?:need|importance|"
        r"necessity|significance|role|value|desire|support|commitment|opposition|willingness|"
        r"readiness|determination|view|position|urgency|fact|intention|friendship|right|rights|"
        r"interest|solidarity)\b))"
    ),
    "affirmed": rf"(?:{_CLAUSE}|(?= (?:the|{_HIS}|that|an?|both|once again)\b [^.;]{{8}}))",
    "dismissed": rf"(?= [^.;]{{0,50}}\b{_CHARGE})",
    "admitted": rf"(?:{_CLAUSE}|(?= (?:to|[a-z]+ing|{_HIS}|responsibility)\b [^.;]{{3}}))",
    "confirmed": rf"(?:{_CLAUSE}|(?= {_HIS} [^.;]{{6}}))",
    "claimed": (
        rf"(?:{_CLAUSE}|(?= to [a-z]+ [^.;]{{3}})|(?= (?:responsibility|credit)\b)|"
        r"(?= [^.;,\"“]{2,70}? as [\"“]))"
    ),
    "referred": r"(?= (?:back )?to [^.;]{2,80} as\b)",
    "to": r"(?= to [^.;]{6})",
    "appealed": r"(?= (?:to|for) [^.;]{6})",
    "on": r"(?= (?:on|upon) [^.;]{6})",
    "at": r"(?= (?:at|to) [^.;]{6})",
    "lashed": r"(?= out (?:at|against)\b)",
    "spoke": r"(?= (?:out\b|(?:strongly )?against|in (?:favou?r|support|defence) of)\b)",
    "pointed": rf"(?: out(?:{_THAT}|(?= the\b)|(?= ?[\"“])))",
    "made": (
        rf"(?:(?: it)? clear{_THAT}|(?= [^.;]{{0,40}}\b(?:statements?|remarks|declaration) "
        rf"(?:{_SAYING_SO}|on)(?![\w-])))"
    ),
    "issued": rf" [^.;]{{0,40}}?\b{_DOCUMENT},? (?:to [^.;]{{2,40}}? )?{_SAYING_SO}(?![\w-])",
    "passed": rf" an?(?: [\w-]+)? resolutions?,? {_SAYING_SO}(?![\w-])",
    "paid": r"(?= tribute to\b)",
    "raised": rf"(?= (?:{_HIS} )?(?:[a-z]+ )?(?:concerns?|objections?|doubts?)\b)",
    "lodged": r"(?= (?:an? )?(?:[a-z]+ ){0,2}(?:protest|complaint)s?\b)",
    "renewed": (
        rf"(?= {_HIS} (?:[a-z]+ )?(?:calls?|support|commitment|demands?|claims?|opposition|"
        r"condemnation|criticism)\b)"
    ),
    "conveyed": (
        rf"(?: that(?=[ ,])|(?= (?:{_HIS} |the )?(?:[a-z]+ )?(?:condolences|congratulations|"
        r"sympathy|sympathies|thanks|gratitude|greetings|apologies|apology|support|concerns?)\b))"
    ),
    "indicated": (
        rf"(?:{_CLAUSE}|(?= {_HIS} (?:[a-z]+ )?(?:support|opposition|solidarity|readiness|interest|"
        r"willingness|desire|commitment|condemnation|disapproval|concerns?|preference)\b))"
    ),
    "advised": r"(?! by\b)(?= [^.;]{3,60}? (?:to|that|of|against)\b)",
    "assured": rf"(?:{_SOMEBODY})?(?: that(?=[ ,])|[:,]? ?(?=[\"“])| (?={_BARE})|(?= of {_HIS}\b))",
    "quoted": (
        r"(?: (?:by [^.;,]{2,40} )?as)? (?:saying|stating|telling|calling|describing)\b"
        r"(?: that(?=[ ,]))?"
    ),
}  # fmt: skip

# The verbs of each kind.
_FAMILIES = {
    "clause": (
        "note add insist suggest explain remark reply respond comment concede "
        "believe fear maintain imply proclaim report guess allege acknowledge contend "
        "assert predict write hope reveal disclose hint clarify boast caution "
        "quip retort opine posit speculate testify swear reckon repeat complain lament regret "
        "protest conclude vow promise pledge"
    ),
    "said": "say state argue",
    "that": "recommend propose threaten recall mention observe",
    "told": "tell inform notify remind",
    "assured": "assure reassure",
    "object": (
        "condemn criticise criticize denounce praise hail welcome accuse deplore applaud commend "
        "urge express reject voice blame congratulate thank decry slam lambast lambaste rebuke "
        "reprimand chastise castigate censure berate deride ridicule mock laud extol "
        "disparage describe characterise characterize label brand term dub question "
        "reference demand lament regret protest chide scold assail bemoan "
        "denigrate reproach advocate"
    ),
    "warned": "warn complain apologise apologize",
    "called": "call",
    "declared": "declare",
    "denied": "deny",
    "stressed": "stress emphasise emphasize underline underscore highlight",
    "affirmed": "affirm reaffirm reiterate",
    "dismissed": "dismiss refute rebut",
    "admitted": "admit confess",
    "confirmed": "confirm",
    "claimed": "claim",
    "referred": "refer",
    "to": "object",
    "appealed": "appeal",
    "on": "insist",
    "at": "hint allude",
    "lashed": "lash",
    "spoke": "speak",
    "pointed": "point",
    "made": "make",
    "issued": "issue release publish",
    "passed": "pass adopt approve",
    "paid": "pay",
    "raised": "raise",
    "lodged": "lodge",
    "renewed": "renew",
    "conveyed": "convey extend offer send",
    "indicated": "indicate signal announce",
    "advised": "advise",
    "quoted": "quote",
}
_IRREGULAR = {
    "say": "said", "tell": "told", "write": "wrote", "hold": "held", "swear": "swore",
    "speak": "spoke", "make": "made", "pay": "paid", "admit": "admitted", "regret": "regretted",
    "refer": "referred", "rebut": "rebutted", "quip": "quipped", "extol": "extolled",
    "label": "labelled", "slam": "slammed", "dub": "dubbed", "send": "sent", "signal": "signalled",
}  # fmt: skip
_SECOND = {"labelled": "labeled", "signalled": "signaled"}
_FROM = {"say", "argue", "claim", "believe", "insist", "contend", "maintain", "warn", "fear"}
"""Verbs of saying that are read in the present of several too: "some analysts argue that"."""
_WHOLE = {
    "object", "warned", "called", "stressed", "affirmed", "dismissed", "admitted", "claimed",
    "made", "confirmed", "referred", "to", "appealed", "on", "at", "lashed", "spoke",
    "paid", "raised",
    "lodged", "renewed", "advised", "conveyed", "indicated", "declared", "denied", "issued",
    "assured", "pointed",
}  # fmt: skip


_INWARD = {"fearing", "believing", "hoping", "guessing", "advocating", "demonstrating"}
"""Forms that tell what somebody has in mind or is after, not what they say."""


class Verb(NamedTuple):
    """A form of a verb of speech and what must stand behind it."""

    kind: str
    governed: re.Pattern[str]
    going: bool
    """Whether it is the form in -ing."""
    bare: bool
    """Whether it is the infinitive, which stands after "continued to" and the like."""


def _past(verb: str) -> str:
    """Return the past of a verb.

    >>> _past("deny"), _past("praise"), _past("tell"), _past("warn")
    ('denied', 'praised', 'told', 'warned')
    """
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("y") and verb[-2] not in "aeo":
        return f"{verb[:-1]}ied"
    return f"{verb}d" if verb.endswith("e") else f"{verb}ed"


def _present(verb: str) -> str:
    """Return the present of a verb for one: "denies", "stresses", "says"."""
    if verb.endswith("y") and verb[-2] not in "aeo":
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(("ss", "sh", "ch")) else f"{verb}s"


def _going(verb: str) -> str:
    """Return the form in -ing: "denying", "praising", "admitting"."""
    past = _past(verb)
    doubled = past.endswith("ed") and past[-3] == past[-4] == verb[-1] and verb[-2:] != past[-4:-2]
    stem = verb[:-1] if verb.endswith("e") else verb + verb[-1] if doubled else verb
    return f"{stem}ing"


def _table() -> dict[str, list[Verb]]:
    """Return for each form of each verb what it may be."""
    found: dict[str, list[Verb]] = {}
    for kind, verbs in _FAMILIES.items():
        governed = re.compile(_GOVERNED[kind])
        for verb in verbs.split():
            past = _past(verb)
            for form in {past, _SECOND.get(past, past), _present(verb), _going(verb)} - _INWARD:
                found.setdefault(form, []).append(
                    Verb(kind, governed, form.endswith("ing"), bare=False)
                )
            if verb not in _FROM:
                found.setdefault(verb, []).append(Verb(kind, governed, going=False, bare=True))
            else:
                that = re.compile(_GOVERNED["that"])
                found.setdefault(verb, []).append(Verb(kind, that, going=False, bare=False))
    return found


FORMS = _table()
"""Every form of every verb of speech."""
CARRIED = frozenset(_WHOLE)
"""Kinds of verbs that may govern more than a clause: their words are quoted with the speaker."""

# Forms that mostly are nouns, or verbs of other matters: what they are looked for with.
_RARE = {
    "states": ("states that",), "claims": ("claims that", "claims to"), "notes": ("notes that",),
    "reports": ("reports that",), "calls": ("calls for", "calls on"), "fears": ("fears that",),
    "demands": ("demands that",), "protests": (), "hopes": ("hopes that",), "comments": (),
    "signals": ("signals that",), "terms": (), "thanks": (), "brands": (), "labels": (),
    "objects": (),
    "extends": (), "extending": (), "offers": (), "offering": (), "sends": (), "sending": (),
    "extended": (), "offered": (), "sent": (), "conveys": (),
    "appeals": (), "points": ("points out",), "issues": (), "makes": ("makes clear",),
    "questions": (), "references": (), "published": (), "publishes": (),
    "publishing": (), "releases": (), "releasing": (), "released": (), "issued": (),
    "issuing": (), "passed": (), "passes": (), "passing": (), "adopted": (), "adopts": (),
    "adopting": (), "approved": (), "approves": (), "approving": (), "paid": ("paid tribute",),
    "pays": (), "paying": ("paying tribute",), "making": (), "guesses": (), "fear": (),
    "made": ("made it clear", "made clear", "made a", "made remarks", "made the"),
    "raises": (), "lodges": (), "renews": (), "spoke": ("spoke out", "spoke against", "spoke in"),
    "speaks": ("speaks out",), "speaking": ("speaking out",), "holds": (),
    "pointed": ("pointed out",), "pointing": ("pointing out",), "claim": ("claim that",),
    "maintain": ("maintain that",),
    "maintains": ("maintains that",), "maintained": ("maintained that",), "maintaining": (),
    "report": (), "reporting": (), "observes": (), "observing": (), "repeats": (), "branding": (),
    "terming": (), "promises": ("promises that",), "say": ("say ",),
    "concluded": ("concluded that",), "concludes": (), "concluding": (), "writing": (),
    "holding": (), "hoping": (), "mentions": (), "mentioning": (),
    "indicates": ("indicates that",), "suggests": ("suggests that",), "questioning": (),
    "recalls": (), "recalling": ("recalling that",), "remarks": (), "raising": ("raising concern",),
}  # fmt: skip
STEMS = sought(
    *(
        stem
        for form, verbs in FORMS.items()
        if not verbs[0].bare
        for stem in _RARE.get(form, (form,))
    ),
    "statement", "declaration,", "declaration that", "communiqu", "a resolution", "according to",
    "words of", "words,", "condolences", "congratulations", "sympath", "gratitude",
    "continued to", "continues to", "began to", "went on to",
)  # fmt: skip
"""What the sentences hold that are looked at."""
