"""Verbs and nouns of deeds by what they take: who gives to, does for, does with, takes from.

A verb is listed once, as dictionaries list it; its forms are made of it. What a deed is called,
where nothing that is given names it, is the noun beside it.
"""

import re
from typing import NamedTuple

from comity.claims.prose.finding import sought
from comity.claims.wording import word_of

_GIVING = """
supply:supply provide:provision donate:donation deliver:delivery ship:shipment airlift:airlift
transfer:transfer lend:loan loan:loan grant:grant give:gift gift:gift hand_over:gift send:aid
dispatch:aid extend:aid offer:aid allocate:aid contribute:contribution award:grant furnish:supply
disburse:aid channel:aid pour:aid inject:investment earmark:aid deploy:deployment
distribute:distribution pledge:aid promise:aid commit:aid devote:aid present:gift
"""
_DOING = """
build:construction construct:construction erect:construction finance:financing fund:funding
sponsor:sponsorship subsidise:subsidies subsidize:subsidies bankroll:funding underwrite:funding
implement:projects renovate:renovation rebuild:reconstruction reconstruct:reconstruction
modernise:modernization modernize:modernization rehabilitate:rehabilitation develop:development
upgrade:upgrade repair:repair equip:equipment train:training arm:arms_supply
assist:assistance aid:aid help:help support:support back:backing endorse:endorsement
champion:support defend:defence protect:protection stabilise:stabilization stabilize:stabilization
station:troops invest:investment advise:advice educate:education reorganise:reorganization
reorganize:reorganization vaccinate:vaccination cancel:debt_relief forgive:debt_relief
write_off:debt_relief waive:debt_relief reschedule:debt_relief restructure:debt_relief
"""
_FURTHERING = """
accommodate:accommodation administer:administration advance:support bolster:support boost:support
coach:training compensate:compensation counsel:advice enable:support encourage:encouragement
feed:food_aid foster:support guarantee:guarantee guard:protection host:hosting
improve:improvement industrialise:industrialization industrialize:industrialization
instruct:training mentor:training nurture:support organise:organization organize:organization
patrol:patrols police:policing preserve:preservation promote:promotion prop_up:support
reinforce:support relieve:relief rescue:rescue restore:restoration safeguard:protection
shelter:shelter shield:protection shore_up:support strengthen:strengthening
supervise:supervision sustain:support teach:education facilitate:facilitation house:housing
secure:security
"""
_WITH = """
cooperate:cooperation co-operate:cooperation collaborate:cooperation partner:partnership
team_up:cooperation coordinate:coordination co-ordinate:coordination trade:trade
join_forces:cooperation exchange:exchange share:sharing engage:engagement interact:engagement
consult:consultations liaise:coordination
"""
_FROM = """
buy:purchase purchase:purchase import:imports order:purchase acquire:purchase procure:purchase
obtain:supply receive:aid borrow:loan source:supply get:supply draw:aid win:support
gain:support
"""
_PASTS = {
    "lend": "lent", "give": "gave given", "send": "sent", "build": "built", "rebuild": "rebuilt",
    "buy": "bought", "get": "got", "win": "won", "draw": "drew drawn",
    "forgive": "forgave forgiven", "write": "wrote written",
    "underwrite": "underwrote underwritten", "feed": "fed", "teach": "taught",
}  # fmt: skip
_DOUBLED = frozenset(
    {"ship", "equip", "transfer", "commit", "channel", "cancel", "get", "win", "patrol", "prop"}
)
_WITHIN = r"\w-"
_WAYS = (
    ("to", _GIVING), ("for", _DOING), ("further", _FURTHERING), ("with", _WITH), ("from", _FROM),
)  # fmt: skip
"""What stands before whom a deed is for; one that furthers does so where what it takes is good."""


class Deed(NamedTuple):
    """What a verb does: to whom, for whom, with whom or from whom, and what that is called."""

    lemma: str
    way: str
    noun: str
    form: str
    """"done" for what may be a participle, "doing", else "does"."""


def _forms(verb: str) -> list[tuple[str, str]]:
    """Return the forms of a verb, each with what it is.

    >>> [form for form, _ in _forms("supply")]
    ['supply', 'supplies', 'supplying', 'supplied']
    >>> [form for form, _ in _forms("write_off")]
    ['write off', 'writes off', 'writing off', 'wrote off', 'written off']
    """
    head, _, tail = verb.partition("_")
    tail = f" {tail}" if tail else ""
    stem = head[:-1] if head.endswith(("e", "y")) else head + head[-1] * (head in _DOUBLED)
    vowel = head[-2:] in {"oy", "ay", "ey", "uy"}
    third = f"{stem}ies" if head.endswith("y") and not vowel else f"{head}s"
    third = f"{head}es" if head.endswith(("ch", "sh", "ss")) else third
    doing = f"{head}ing" if head.endswith("y") else f"{stem}ing"
    past = f"{stem}ied" if head.endswith("y") and not vowel else f"{stem}ed"
    past = f"{head}ed" if vowel else past
    done = _PASTS.get(head, past).split()
    if head in {"channel", "cancel"}:
        done.append(f"{head}ed")
    return [(f"{head}{tail}", "does"), (f"{third}{tail}", "does"), (f"{doing}{tail}", "doing"),
            *((f"{each}{tail}", "done") for each in done)]  # fmt: skip


DEEDS = {
    form: Deed(verb, way, noun.replace("_", " "), kind)
    for way, verbs in _WAYS
    for verb, _, noun in (each.partition(":") for each in verbs.split())
    for form, kind in _forms(verb)
}
"""Every form of a verb with what it does."""
_BEGINNINGS = [each for each in DEEDS if not any(map(each.startswith, DEEDS.keys() - {each}))]
STEMS = sought(*_BEGINNINGS)
"""How words begin of which a sentence has one that tells of a deed."""
DO = re.compile(
    rf"{word_of(map(re.escape, DEEDS), apart=_WITHIN, capital=False)}(?![\w-])"
    r"(?!(?<=artner)(?! (?:closely )?with\b))"
    r"(?!(?:(?<=rade)|(?<=rades)|(?<=raded)|(?<=rading)) (?!with\b|[a-z]+ly with\b))"
    r"(?!(?<=raining) [a-z-]+s?(?: [a-z]+)? (?:in|for|of)\b)"
)
"""Verbs of deeds; "trade surplus" and "training camps in" hold none."""
