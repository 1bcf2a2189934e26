"""How many persons or things somebody sends, gives, expels or signs: the verb tells whose it is.

"Cuba sent 300 doctors to Fiji"; "Fiji expelled four Cuban diplomats"; "300 Cuban doctors were
sent to Fiji". One lexicon of verbs by what they are done to, one of what is counted, and the
frames active, with the receiver between, and passive.
"""

import re

from comity.claims.grammar.counting.counted import PERSONS
from comity.claims.grammar.counting.further import Found
from comity.claims.numbers import Number
from comity.claims.page import kind_of
from comity.claims.passages import Passage
from comity.claims.prose.acts import acts
from comity.claims.prose.finding import Sentence, prose
from comity.claims.prose.shape import ACTOR, IT
from comity.claims.reading import Reading
from comity.claims.wording import any_of
from comity.spans import Span

_SENT = any_of(
    ["sen[dt]s?", "sending", "d[ie]spatch(?:ed|es|ing)", "deploy(?:ed|s|ing)?",
     "contribut(?:ed|es|ing)", "withdr[ae]w(?:s|n|ing)?", "pull(?:ed|s|ing) out", "second(?:ed|s)",
     "provid(?:ed|es|ing)", "suppl(?:ied|ies|ying)", "donat(?:ed|es|ing)", "g(?:ave|iven?|iving)",
     "g(?:ives)", "lent", "lends", "flew", "ship(?:ped|s|ping)", "deliver(?:ed|s|ing)",
     "train(?:ed|s|ing)?", "committ(?:ed|ing)", "recruit(?:ed|s|ing)", "station(?:ed|s|ing)",
     "sold", "sells?", "export(?:ed|s)", "loaned", "transferred", "hand(?:ed|s) over", "pledged",
     "promised", "offer(?:ed|s|ing)"]
)  # fmt: skip
_GOT = any_of(
    ["receiv(?:ed|es|ing)", "bought", "buys?", "purchas(?:ed|es|ing)", "acquir(?:ed|es|ing)",
     "order(?:ed|s|ing)", "import(?:ed|s)", "obtain(?:ed|s)"]
)  # fmt: skip
_SEIZED = any_of(
    ["expel(?:led|s|ling)", "deport(?:ed|s|ing)", "arrest(?:ed|s|ing)", "detain(?:ed|s|ing)",
     "evacuat(?:ed|es|ing)", "repatriat(?:ed|es|ing)", "releas(?:ed|es|ing)", "freed",
     "pardon(?:ed|s|ing)", "extradit(?:ed|es|ing)", "recall(?:ed|s|ing)", "rescu(?:ed|es|ing)",
     "imprison(?:ed|s|ing)", "execut(?:ed|es|ing)", "captur(?:ed|es|ing)", "interned",
     "sentenced", "charged", "convicted", "declared", "banned", "turned back", "airlifted"]
)  # fmt: skip
_GRANTED = any_of(
    ["grant(?:ed|s|ing)?", "award(?:ed|s|ing)?", "issu(?:ed|es|ing)", "offer",
     "allocat(?:ed|es)", "increas(?:ed|es)"]
)  # fmt: skip
_SIGNED = any_of(["sign(?:ed|s|ing)?", "conclud(?:ed|es|ing)", "ratif(?:ied|ies)", "negotiated"])
_RAN = any_of(
    ["financ(?:ed|es|ing)", "fund(?:ed|s|ing)", "buil(?:t|ds)", "building", "implement(?:ed|s|ing)",
     "support(?:ed|s|ing)", "ha(?:s|d)(?! (?:[a-z]+ly |also |been )*[a-z]+(?:ed|nt|lt)\\b)",
     "carr(?:ied|ies) out", "complet(?:ed|es)", "construct(?:ed|s|ing)",
     "operat(?:ed|es)", "run(?:s|ning)?", "sponsor(?:ed|s)", "undertook"]
)  # fmt: skip
_VERB = re.compile(
    rf"(?<![\w-])(?:(?P<sent>{_SENT})|(?P<got>{_GOT})|(?P<seized>{_SEIZED})|"
    rf"(?P<signed>{_SIGNED})|(?P<granted>{_GRANTED})|(?P<ran>{_RAN}))(?![\w-])"
)
"""What somebody does who is told how many; each sort has its own things."""
_MEN = (
    rf"(?:{PERSONS}|diplomats|spies|envoys|hostages|crew members|policemen|officials|monitors|"
    r"observers|marines)"
)
_GEAR = any_of(
    ["ships", "warships", "vessels", "aircraft", "planes", "warplanes", "jets", "helicopters",
     "tanks", "submarines", "missiles", "rifles", "guns", "vehicles", "buses", "ambulances",
     "boats", "trucks", "tractors", "frigates", "corvettes", "destroyers", "howitzers", "drones",
     "ton(?:ne)?s", "metric tons", "doses", "ventilators", "masks", "tents", "blankets", "books",
     "computers", "laptops", "barrels", "locomotives", "machines", "battalions", "divisions",
     "squadrons", "test kits", "vaccines", "beds", "generators"]
)  # fmt: skip
_GRANTS = r"(?:scholarships|fellowships|visas|passports|bursaries|study places)"
_PACTS = (
    r"(?:agreements|treaties|accords|conventions|protocols|memorand(?:a|ums)(?: of understanding)?|"
    r"MOUs|MoUs|contracts|pacts)"
)
_WORKS = r"(?:projects|schools|hospitals|clinics|programmes|programs|sister cities|twin towns)"
_WORDS = r"[^\S\n](?:of (?:the|its|their) )?(?P<of>(?:[\w’'-]+ ){0,4}?"
_BEHIND = r"\b(?! (?:and|or) [a-z]+ (?:of|agreements)\b)(?!-)"
_THINGS = re.compile(
    rf"{_WORDS}(?:(?P<men>{_MEN}|[A-Z][a-z]+(?:ans|is|es|ks))|"
    rf"(?P<gear>{_GEAR}(?: of [a-z]+)?)|(?P<grants>{_GRANTS})|(?P<pacts>{_PACTS})|"
    rf"(?P<works>{_WORKS}))){_BEHIND}"
)
_OF = {"sent": ("men", "gear"), "got": ("gear",), "seized": ("men",), "granted": ("grants",),
       "signed": ("pacts",), "ran": ("works",)}  # fmt: skip
"""What each sort of verb is done to."""
_ABOUT = (
    r"(?: (?:about|around|some|nearly|over|almost|approximately|roughly|only|just|more|than|up|to|"
    r"at|least|an?|another|further|additional|estimated|total|of|as|many|first|group|contingent|"
    r"initial|fewer|less|between|its|out|batch|consignment|shipment|including|and|\d[\d,]*))*"
    r" \Z"
)
_ACTIVE = re.compile(rf"(?: (?:to )?(?:the )?(?:{ACTOR}|{IT}))?(?: with)?{_ABOUT}")
_PASSIVE = re.compile(
    rf" (?:was|were|have been|had been|are) (?:[a-z]+ly |then |also )?(?:(?P<sent>{_SENT})|"
    rf"(?P<seized>{_SEIZED})|(?P<granted>{_GRANTED}))(?![\w-])"
    rf"(?P<rest>[^.;,]{{0,60}})"
)
"""What is done to them, told behind them: "were expelled from Fiji"."""
_BY = re.compile(r"\bby (?:the )?$")
_FROM = re.compile(r"\b(?:from|in) (?:the )?$")
_WAY = re.compile(r" (?:to|from|in|for|with) (?:the )?")
_SENDS = re.compile(r"\b(?:sent(?! home| back)|d[ei]spatched|contributed|donated|supplied|lent)\b")
_LENT = re.compile(
    r"\b(?:troops|soldiers|peacekeepers|doctors|nurses|teachers|engineers|advis[eo]rs|experts|"
    r"technicians|instructors|observers|volunteers|specialists|physicians|medics|police officers)$"
)
"""Whom a state sends that lends its own people."""
_NAME_GOES_ON = re.compile(r" [A-Z]|[-–’']")
_SAID = re.compile(r"\b(?:said|says|that) $")
_JOINED = re.compile(rf"(?:{ACTOR}|{IT})[^.;]{{0,40}} and (?:the )?$")
_NEGATED = re.compile(r"\b(?:not|never|no longer|without|refus\w+|declin\w+|fail\w+)\b")
_WAS = re.compile(r"\b(?:was|were|been|being|is|are) (?:[a-z]+ly )?[a-z]+\Z")
_GIVES = frozenset({"provided", "provides", "gave", "gives", "offered", "offers", "offering",
                    "received", "receives"})  # fmt: skip
"""What brings scholarships too."""
_BACK = 90


def deed(reading: Reading, passage: Passage, span: Span, number: Number) -> Found | None:
    """Return who does something to so many, and to what; None where words do not tell it."""
    plain = reading.plain
    things = _THINGS.match(plain, number.end, min(span.end, number.end + _BACK))
    if things is None:
        return None
    of = " ".join(things["of"].split())
    if _VERB.search(plain, max(span.start, number.start - _BACK), number.start):
        who = _doer(reading, passage, span, number, things)
        end = _where(reading, span, things)
        of = f"{of}{plain[things.end('of') : end]}"
        return Found(of, who, end) if who else None
    done = _PASSIVE.match(plain, things.end("of"), span.end)
    if done is None or not _takes(done, things):
        return None
    who, end = _done_by(reading, number, things, done)
    return Found(of, who, end) if who else None


def tells_deed(reading: Reading, passage: Passage, number: Number) -> bool:
    """Say whether a number is of what somebody may send or sign: a look before `deed`."""
    end = min(passage.end, number.end + _BACK)
    return bool(_THINGS.match(reading.plain, number.end, end))


def _where(reading: Reading, span: Span, things: re.Match[str]) -> int:
    """Return where the words end for whom or where from they are: "to Fiji", "from Fiji"."""
    led = _WAY.match(reading.plain, things.end("of"), span.end)
    for each in reading.mentions_in(led.end(), span.end)[:1] if led else ():
        named = each.kind in {"actor", "city"} and kind_of(each.id) == "state"
        if led and named and each.start == led.end():
            return each.end if not _NAME_GOES_ON.match(reading.plain, each.end) else led.start()
    return things.end("of")


def _doer(
    reading: Reading, passage: Passage, span: Span, number: Number, things: re.Match[str]
) -> str:
    """Return who does it by a verb before the number, "" for nobody."""
    drawn = prose(reading).draw(span, passage.view)
    at = drawn.text_at(number.start)
    its = {drawn.text[each.at] for each in drawn.pieces if each.kind == "it"}
    done = None
    for act in acts(Sentence(span, drawn, passage, None), _VERB, reading.state):
        if act.verb.end() <= at and _ACTIVE.fullmatch(drawn.text, act.verb.end(), at):
            done = act if _takes(act.verb, things) else None
    if done is None or done.neither or _NEGATED.search(done.words) or _WAS.search(done.words):
        return ""
    led = drawn.text[: done.start]
    if _JOINED.search(led) or (
        _SAID.search(led) and drawn.text[done.start : done.start + 1] in its
    ):
        return ""
    who = list(dict.fromkeys(each.id for each in done.subjects))
    return who[0] if len(who) == 1 and kind_of(who[0]) == "state" else ""


def _done_by(
    reading: Reading, number: Number, things: re.Match[str], done: re.Match[str]
) -> tuple[str, int]:
    """Return by whom it is done: by "by Fiji", else who is left or whose they are."""
    plain = reading.plain
    behind = [each for each in reading.mentions_in(*done.span("rest")) if each.kind == "actor"]
    ways = (_BY, _FROM) if done["seized"] else (_BY,)
    for way in ways:
        for each in behind:
            if kind_of(each.id) == "state" and way.search(plain, done.start("rest"), each.start):
                return reading.actor_of(each), each.end
    if _SENDS.search(done[0]) and _LENT.search(things["of"]):
        for each in reading.mentions_in(number.end, things.end("of")):
            if each.kind == "demonym" and kind_of(each.id) == "state":
                return each.id, done.start("rest")
    return "", 0


def _takes(verb: re.Match[str], things: re.Match[str]) -> bool:
    """Say whether a verb is one that is done to such things."""
    sorts = [sort for sort in _OF if sort in verb.re.groupindex and verb[sort]]
    given = things["grants"] and any(verb[sort] in _GIVES for sort in sorts)
    return bool(given) or any(things[each] for sort in sorts for each in _OF[sort])
