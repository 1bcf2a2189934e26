"""Verbs of speech: what each must govern for somebody to be said to have said something.

A verb is given by its infinitive; its forms are worked out here, so that a family is added to by
naming one verb more.
"""

import re
from typing import NamedTuple

from comity.claims.grammar.speech.governing import GOVERNED
from comity.claims.prose.finding import sought

# The verbs of each kind.
_FAMILIES = {
    "clause": (
        "note add insist explain remark reply respond comment concede "
        "maintain imply proclaim report allege contend estimate evoke "
        "assert predict write reveal disclose hint clarify boast caution "
        "quip retort opine posit speculate testify swear reckon repeat complain lament regret "
        "protest conclude tweet attest confide surmise intimate joke grumble counter aver avow "
        "rejoin interject insinuate volunteer elaborate recount profess"
    ),
    "said": "say state argue",
    "that": (
        "recommend threaten recall mention observe charge find accept foresee decree "
        "specify plead preach theorise theorize request guarantee"
    ),
    "shared": "share",
    "told": "tell inform notify remind",
    "assured": "assure reassure",
    "object": (
        "condemn criticise criticize denounce praise hail accuse deplore applaud commend "
        "urge exhort express voice blame thank decry slam lambast lambaste "
        "rebuke reprimand chastise castigate censure berate deride ridicule mock laud extol "
        "describe characterise characterize label brand term dub portray question "
        "reference demand lament regret protest chide scold assail bemoan "
        "denigrate reproach advocate vilify malign upbraid admonish repudiate contradict disavow "
        "implore beseech entreat belittle reprove bewail eulogise eulogize "
        "compliment fault salute flay excoriate pillory disparage decry glorify acclaim bash"
    ),
    "welcomed": "welcome",
    "proposed": "suggest propose",
    "offered": "offer",
    "rejected": "reject",
    "pledged": "pledge promise vow",
    "announced": "announce",
    "warned": "warn complain apologise apologize",
    "called": "call",
    "declared": "declare",
    "denied": "deny",
    "stressed": "stress emphasise emphasize underline underscore highlight acknowledge",
    "affirmed": "affirm reaffirm reassert reiterate",
    "dismissed": "dismiss refute rebut dispute contest counter",
    "defended": "defend justify",
    "attacked": "attack",
    "admitted": "admit confess",
    "acknowledged": "acknowledge concede",
    "described": "describe characterise characterize portray",
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
    "brought": "convey",
    "indicated": "indicate signal",
    "advised": "advise",
    "quoted": "quote report cite",
    "likened": "liken",
    "ruled": "rule",
    "took": "take",
    "reacted": "react respond",
}
_IRREGULAR = {
    "say": "said", "tell": "told", "write": "wrote", "hold": "held", "swear": "swore",
    "speak": "spoke", "make": "made", "pay": "paid", "admit": "admitted", "regret": "regretted",
    "refer": "referred", "rebut": "rebutted", "quip": "quipped", "extol": "extolled",
    "label": "labelled", "slam": "slammed", "dub": "dubbed", "send": "sent", "find": "found",
    "signal": "signalled", "foresee": "foresaw", "take": "took",
}  # fmt: skip
_SECOND = {"labelled": "labeled", "signalled": "signaled"}
_FROM = {"say", "argue", "claim", "insist", "contend", "maintain", "warn"}
"""Verbs of saying that are read in the present of several too: "some analysts argue that"."""
_WHOLE = {
    "object", "welcomed", "rejected", "critical", "pledged", "announced",
    "warned", "called", "stressed", "affirmed", "dismissed", "admitted", "claimed",
    "made", "confirmed", "referred", "to", "appealed", "on", "at", "lashed", "spoke",
    "paid", "raised", "defended", "attacked",
    "lodged", "renewed", "advised", "conveyed", "brought",
    "proposed", "offered", "indicated", "declared", "denied", "issued",
    "assured", "pointed", "told", "described", "acknowledged", "likened", "ruled", "reacted",
}  # fmt: skip


_INWARD = {"advocating", "demonstrating"}
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
        governed = re.compile(GOVERNED[kind])
        for verb in verbs.split():
            past = _past(verb)
            for form in {past, _SECOND.get(past, past), _present(verb), _going(verb)} - _INWARD:
                found.setdefault(form, []).append(
                    Verb(kind, governed, form.endswith("ing"), bare=False)
                )
            if verb in _FROM:
                that = re.compile(GOVERNED["that"])
                found.setdefault(verb, []).append(Verb(kind, that, going=False, bare=False))
            found.setdefault(verb, []).append(Verb(kind, governed, going=False, bare=True))
    critical = re.compile(GOVERNED["critical"])
    found["critical"] = [Verb("critical", critical, going=True, bare=False)]
    return found


FORMS = _table()
"""Every form of every verb of speech."""
CARRIED = frozenset(_WHOLE)
"""Kinds of verbs that may govern more than a clause: their words are quoted with the speaker."""

# Forms that mostly are nouns, or verbs of other matters: what they are looked for with.
_RARE = {
    "states": ("states that",), "claims": ("claims that", "claims to", "claims the"),
    "notes": ("notes that",),
    "reports": ("reports that",), "calls": ("calls for", "calls on"),
    "demands": ("demands that",), "protests": (), "comments": (),
    "signals": ("signals that",), "terms": (), "thanks": (), "brands": (), "labels": (),
    "objects": (), "counters": (), "faults": (),
    "requests": ("requests that",), "specifies": ("specifies that",),
    "contests": (), "contesting": (), "attacks": (), "disputes": (), "decrees": (),
    "salutes": (), "bashes": (), "bashing": (), "acclaimed": (),
    "compliments": (), "volunteers": (), "guarantees": ("guarantees that",), "pleads": (),
    "accepts": ("accepts that",), "accepted": ("accepted that",),
    "accepting": ("accepting that",), "requested": ("requested that",), "defending": (),
    "defends": (), "foresees": ("foresees that",), "guaranteed": ("guaranteed that",),
    "guaranteeing": (), "requesting": ("requesting that",), "elaborated": ("elaborated that",),
    "elaborates": (), "elaborating": (), "volunteered": ("volunteered that",),
    "volunteering": (), "specified": ("specified that",), "specifying": (),
    "decreed": ("decreed that",), "decreeing": (), "profess": (), "recounts": (),
    "attacking": (), "jokes": (), "fault": (),
    "extends": (), "extending": (), "offers": (), "offering": (), "sends": (), "sending": (),
    "extended": (), "offered": ("offered to",), "sent": (), "conveys": (),
    "appeals": (), "points": ("points out",), "issues": (), "makes": ("makes clear",),
    "questions": (), "references": (), "published": (), "publishes": (),
    "publishing": (), "releases": (), "releasing": (), "released": (), "issued": (),
    "issuing": (), "passed": (), "passes": (), "passing": (), "adopted": (), "adopts": (),
    "adopting": (), "approved": (), "approves": (), "approving": (), "paid": ("paid tribute",),
    "pays": (), "paying": ("paying tribute",), "making": (),
    "made": ("made it clear", "made it known", "made clear", "made a", "made remarks", "made the"),
    "raises": (), "lodges": (), "renews": (), "spoke": ("spoke out", "spoke against", "spoke in"),
    "speaks": ("speaks out",), "speaking": ("speaking out",), "holds": (),
    "pointed": ("pointed out",), "pointing": ("pointing out",), "claim": ("claim that",),
    "maintain": ("maintain that",),
    "maintains": ("maintains that",), "maintained": ("maintained that",), "maintaining": (),
    "report": (), "reporting": (), "observes": (), "observing": (), "repeats": (), "branding": (),
    "terming": (), "promises": ("promises that",), "say": ("say ",),
    "concluded": ("concluded that",), "concludes": (), "concluding": (), "writing": (),
    "holding": (), "mentions": (), "mentioning": (),
    "indicates": ("indicates that",), "suggests": ("suggests that",), "questioning": (),
    "recalls": (), "recalling": ("recalling that",), "remarks": (), "raising": ("raising concern",),
    "found": ("found that",), "finds": ("finds that",), "finding": (),
    "shared": ("shared the view", "shared a view", "shared the opinion", "shared the belief"),
    "shares": ("shares the view",), "sharing": ("sharing the view",),
    "critical": ("critical of",), "promised": ("promised",), "evokes": (), "evoking": (),
    "charged": ("charged that",), "charges": ("charges that",), "charging": (),
    "ruled": ("ruled out",), "rules": ("rules out",), "ruling": ("ruling out",),
    "took": ("took the view", "took the position"),
    "takes": ("takes the view", "takes the position"), "taking": ("taking the view",),
    "reacts": ("reacts with",), "reacting": ("reacting with",),
    "estimates": ("estimates that",), "estimating": ("estimating that",),
}  # fmt: skip
STEMS = sought(
    *(
        stem
        for form, verbs in FORMS.items()
        if not verbs[0].bare
        for stem in _RARE.get(form, (form,))
    ),
    "statement", "declaration,", "declaration that", "communiqu", "a resolution", "according to",
    "as per", "words of", "words,", "condolences", "congratulations", "sympath", "gratitude",
    "continued to", "continues to", "began to", "went on to", "did,", "quick to", "swift to",
    "hastened to", "rushed to",
)  # fmt: skip
"""What the sentences hold that are looked at."""
ONE_OF = sought("countries to", "country to", "nations to", "states to", "first to")
"""What those hold that are looked at for one alone of those who said it."""
