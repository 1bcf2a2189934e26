"""Who mediates where no rule for mediators tells it: their word, and whom its clause names."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.deeds.doers import Doer, doers
from comity.claims.grammar.fighting.mediating import Mediation, told_by
from comity.claims.grammar.fighting.timed import spurned
from comity.claims.grammar.quarrels.opponents import doer
from comity.claims.page import kind_of
from comity.claims.prose.acts import verbs
from comity.claims.prose.clauses import clause
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.parties import FOR_OR_AGAINST
from comity.claims.prose.shape import ACTOR, DEMONYM, STATE
from comity.claims.reading import Reading

_STEMS = sought(
    "mediat", "broker", "facilitat", "intermediar", "go-between", "good offices", "peacemak",
    "arbitrat", "interced", "conciliat", "reconcil", "shuttle diplomacy", "hosted", "hosting",
    "host ", "hosts", "sponsor", "chaired", "chairing", "convened", "convening", "oversaw",
    "overseeing", "negotiated", "negotiating", "negotiate ", "resolve ", "resolving", "settle ",
    "settling", "table", "auspices", "rapprochement", "negotiator",
)  # fmt: skip
_HELPER = (
    r"(?:mediators?|intermediar(?:y|ies)|go-betweens?|(?:peace |honest )?brokers?|peacemakers?|"
    r"conciliators?|arbit(?:er|rator)s?|facilitators?|bridge(?= between\b))"
)
_PEACE = (
    r"(?:peace|talks|negotiations?|communications?|dialogue|settlements?|truces?|cease-?fires?|"
    r"armistices?|rapprochements?|reconciliation|release)"
)
_TO_PEACE = rf"(?= (?:[\w-]+ ){{0,4}}?{_PEACE}\b)"
_END = (
    r"(?=(?: (?!and\b|which\b|but\b)[\w’'\ue000-\uf8ff-]+){1,7}? (?:disputes?|conflicts?|wars?|"
    r"cris[ie]s|stand-?offs?|disagreements?|rifts?|hostilities|tensions?|impasses?)\b)"
)
_ROLE = (
    r"(?:(?:an? |the |its )?(?:[a-z]+ ){0,2}(?:mediating|mediation|mediatory|intermediary|"
    r"peacemaking|"
    r"conciliatory) role|(?:the |an? )?(?:[a-z]+ )?(?:role|part) (?:of|as) (?:an? |"
    r"the )?(?:[a-z]+ )?"
    rf"{_HELPER})"
)


def _forms(base: str, past: str, doing: str) -> str:
    """Return the forms that a verb of those who mediate takes, "offered to" before the first."""
    stem = base.partition(" ")
    return rf"{past}|{stem[0]}s{stem[1]}{stem[2]}|{doing}|(?<=to |lp ){base}"


_MEDIATES = "|".join(
    [
        _forms("mediate", "mediated", "mediating"),
        _forms("arbitrate", "arbitrated", "arbitrating"),
        _forms("intercede", "interceded", "interceding"),
        _forms("conciliate", "conciliated", "conciliating"),
        _forms("broker", "brokered", "brokering"),
        (
            rf"(?:act|serv|function|emerg|work)(?:e|ed|s|es|ing)?(?: [a-z]+){{0,2}} as "
            rf"(?:[a-z]+ ){{0,3}}?{_HELPER}"
        ),
        rf"(?:adopt|play|assum|fulfil|tak|took)(?:e|ed|s|es|led|ling|ing)? (?:on |up )?{_ROLE}",
        r"(?:offer|lend|provid|extend)(?:e|ed|s|es|ing)? (?:its|their|his|her) good offices",
        r"(?:lent|gave) (?:its|their|his|her) good offices",
        r"(?:engag|conduct|undertak)(?:e|ed|s|es|ing)? (?:in )?shuttle diplomacy",
        r"undertook shuttle diplomacy",
        (
            r"(?:led|head|conduct|launch|beg[au]n|start|initiat|appoint|nam|sent)(?:ed|s|ing)? "
            r"(?:an?|the|its) (?:[a-z]+ )?(?:mediat(?:ion|ors?)|conciliat(?:ion|ors?))"
        ),
        r"(?:act|serv)(?:e|ed|s|es|ing)? as (?:[a-z]+ ){0,6}?channel(?: of communications?)?",
    ]
)
_BRINGS = "|".join(
    [
        (
            rf"(?:facilitat|sponsor|host|chair|conven|overs|negotiat|organi[sz]|supervis|moderat)"
            rf"(?:e|ed|s|es|ing|aw|eeing|ee)?{_TO_PEACE}"
        ),
        r"reconcil(?:e|ed|ing)(?= [\ue000-\uf8ff])",
        (
            r"(?:bring(?:ing)?|brought)"
            r"(?= [\ue000-\uf8ff](?: back| together| both)? to the (?:[a-z]+ )?"
            r"(?:negotiati(?:ng|ons?)|peace|bargaining|conference) table)"
        ),
        r"bring about (?:an? )?(?:rapprochement|reconciliation)",
    ]
)
_LEADS = (
    r"(?:(?:offer|help|tr|sought|attempt|agre|volunteer|work|seek|propos|undert[ao]k|manag)"
    r"(?:ed|s|ies|ied|ing|es|ooks?|e|) (?:to )?|(?:(?:been|was|were|is|are) )?(?:also |directly |"
    r"closely )?"
    r"(?:involved|engaged|instrumental|active|key|pivotal|crucial) (?:in|at) |(?:play|ha)(?:ed|s|d|"
    r"ing|ve|) (?:an? |the )?(?:[a-z]+ ){0,2}(?:role|part|"
    r"hand) in |assist(?:ed|s|ing)? in )?"
)
_HELPS = (
    r"(?:help(?:ed|s|ing)? (?:to )?|(?:role|part|hand) in |(?:involved|instrumental|active|key|"
    r"pivotal|"
    r"crucial) in |assist(?:ed|s|ing)? in )(?:helping (?:to )?)?"
    rf"(?:resolv|settl|end|defus|eas|solv)(?:e|ing|)(?![a-z]){_END}"
)
_DOES = re.compile(
    rf"(?<![\w-]){_LEADS}(?:{_HELPS}|(?P<proper>{_MEDIATES})|{_BRINGS}|"
    rf"recogni[sz]ed as (?:[a-z]+ ){{0,3}}?"
    rf"{_HELPER})(?! by\b| talks with\b)(?![\w-])"
)
# "the help of Cuba in brokering", "Cuban mediation", "brokered by Cuba"
_WHOSE = re.compile(
    rf"\b(?:participation|involvement|role|help|assistance|efforts?|support) (?:of|by) "
    rf"(?P<of>{STATE}) in (?:mediating|brokering|facilitating)\b|"
    rf"(?P<own>{ACTOR}|{DEMONYM})(?:['’]s?)? "
    r"(?:(?!over |of |and |in |for |through |by |after |with |on |at |to |"
    r"refus|declin|reject|oppos|spurn|request|seek|sought)[a-z]+ )?"
    r"(?:mediation|mediators?|good offices|arbitration|auspices|"
    r"(?:role|efforts?|attempts?|offers?) (?:(?:as|of) (?:an? |the )?mediator|"
    r"to mediate|at mediation|in mediating))\b|"
    r"\b(?:mediated|brokered|facilitated|arbitrated|hosted|sponsored|overseen|chaired) by "
    rf"(?:[a-z]+ )?(?:the )?(?P<by>{ACTOR}|{DEMONYM})|"
    r"\b(?:mediation|arbitration|good offices|auspices|aegis|intercession|intermediation) (?:of|"
    r"by) "
    rf"(?:the )?(?P<through>{ACTOR}|{DEMONYM})"
)
_WOULD = re.compile(
    r"(?:offer(?![a-z]* (?:its|their|his|her) good)|propos|agre|volunteer|tr[iy]|s[oe][ue]|"
    r"attempt)[a-z]* "
)
_LAW = re.compile(r"Convention|Treaty|Charter")
_POPE = re.compile(
    r"\bPope(?: [A-Z][a-z]+){0,2}(?: [IVX]+)?(?: (?:has|had|also|then|later|[a-z]+ly))* $"
)
# Those who quarrel, else nobody was mediated between.
_QUARREL = re.compile(
    r"\b(?:[Cc]ris[ie]s|[Cc]onflicts?|[Ww]ars?|[Dd]isputes?|[Pp]eace|[Tt]alks|[Nn]egotiations?|"
    r"[Tt]ruces?|[Cc]ease-?fires?|[Aa]ccords?|[Aa]greements?|[Ss]ettlements?|[Ii]mpasse|factions?|"
    r"[Rr]evolution|rebels?|hostages?|[Rr]approchement|[Rr]econciliation|release|communications?|"
    r"feud|stand-?off|[Dd]ialogue|negotiating table)\b"
)
# What else the same did, or another: "and sent a force to Haiti"
_ONWARD = re.compile(
    r",? and (?=(?:also |then |later )?(?:[a-z]+ed|sent|gave|made|took|led|held|is|are|was|were|"
    r"has|have|had)\b)|, (?:but|all|with|which|while)\b|;"
)
_MANY = 5
"""More than these are no parties to one quarrel."""


def mediated(reading: Reading, told: list[Mediation]) -> Iterator[Mediation]:
    """Yield who mediates in the sentences of which nothing is ``told``."""
    known = {each.stop for each in told}
    for sentence in prose(reading).with_any(*_STEMS):
        if sentence.span.end not in known:
            yield from _told(reading, sentence)


def _told(reading: Reading, sentence: Sentence) -> Iterator[Mediation]:
    """Yield what the verbs, or else the nouns, of a sentence tell."""
    drawn = sentence.shape
    found = False
    deeds = verbs(drawn.text, _DOES)
    subjects = doers(sentence, _DOES, reading.state) if deeds else {}
    quarrel = _QUARREL.search(drawn.text) is not None
    for deed in deeds:
        done = doer(reading, sentence, deed, subjects) or subjects.get(deed.start())
        pope = None if done else _POPE.search(drawn.text, 0, deed.start())
        done = Doer(pope.start(), ["VAT"], "") if pope else done
        if done is None or not (quarrel or deed["proper"] or "econcil" in deed[0]):
            continue
        mood = modality(done.words.removesuffix(deed[0]))
        mood = mood or ("intended" if _WOULD.match(deed[0]) else "")
        if mood == "denied":
            continue
        start = min(done.start, deed.start())
        for each in _between(reading, sentence, (start, deed.end()), done.ids):
            found = True
            yield each._replace(modality=mood)
    between = quarrel or " between " in drawn.text
    for match in _WHOSE.finditer(drawn.text) if between and not found else ():
        if spurned(drawn.text[: match.start()]):
            continue
        sign = next(filter(None, match.groups()))
        by = [each.id for each in drawn.members(sign)]
        yield from _between(reading, sentence, match.span(), by)


def _between(
    reading: Reading, sentence: Sentence, words: tuple[int, int], by: list[str]
) -> Iterator[Mediation]:
    """Yield that each of some mediates between whom the clause names behind, else before.

    Where it names nobody, they are the two in view, and nobody where these are not two.
    """
    drawn = sentence.shape
    by = [each for each in by if not _LAW.search(each)]
    view = {sentence.passage.view, reading.state} - {""}
    low, high = clause(drawn.text, words[1] - 1)
    onward = _ONWARD.search(drawn.text, words[1], max(high, words[1]))
    for start, stop in ((words[1], onward.start() if onward else high), (low, words[0])):
        pieces = [
            each
            for each in drawn.within(start, stop, "state", "demonym")
            if not drawn.text.endswith(FOR_OR_AGAINST, 0, each.at)
        ]
        named = {each.id for piece in pieces for each in piece.members} - set(by)
        if len(named) == 1 and named < view and not view & set(by):
            named = view  # "Cuba agreed to mediate" between Fiji, all is about, and the other
        if named and len(named) < _MANY and all(kind_of(each) == "state" for each in named):
            span = min(words[0], pieces[0].at), max(words[1], pieces[-1].at + 1)
            yield from told_by(sentence, span, by, tuple(sorted(named)))
        if named:
            return
    two = view - set(by)
    if len(two) > 1:
        yield from told_by(sentence, words, by, tuple(sorted(two)))
