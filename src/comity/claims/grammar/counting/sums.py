"""Whose a sum of money is: who gives or sells, who gets it, and what it is for."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from comity.claims.grammar.counting.beside import name_of
from comity.claims.grammar.counting.currency import currency
from comity.claims.grammar.counting.flow import Flow
from comity.claims.grammar.counting.flows import (
    A_PART,
    AFTER,
    AIMED,
    ARMS,
    CONVERTED,
    DEALT,
    GIVEN,
    GOODS,
    HAS_ONE,
    LEAST,
    LINK,
    NOUN,
    OF_SUM,
    OLD,
    OWNED,
    PART,
    RIGHT_BEHIND,
    WAS,
    WHOM,
    WITH,
    WORTH,
    kind,
)
from comity.claims.grammar.counting.rates import rate
from comity.claims.numbers import Number
from comity.claims.passages import Passage
from comity.claims.prose.acts import Act, acts
from comity.claims.prose.finding import Sentence, prose
from comity.claims.reading import Reading
from comity.spans import Span

_TRADED_BETWEEN = re.compile(r" (?:was|were) traded(?= (?:between|with) )")
_BY_OTHERS = re.compile(r" which (?:was|were) [a-z]+ed (?:by|with) ")
# "exports exceeded imports by $3 million": no sum of either.
_DIFFERENCE = re.compile(
    r"\b(?:exceed|outweigh|outstrip|surpass|r[io]se|gr[eo]w|increas|fell|dropp|declin)\w*\b"
    r"[^.;]{0,60} by (?:[a-z]+ ){0,2}\S{0,5}$|\bgap\b[^.;]{0,80}$"
)
_BARE = {"don": "donations", "len": "loans", "lo": "loans", "inv": "investment",
         "ow": "debt", "repa": "repayments", "borr": "loans"}  # fmt: skip
"""What is given where a verb alone tells it."""
_GIVEN = {"contribut": "contributed", "donat": "donated", "pledg": "pledged", "promis": "promised",
          "allocat": "allocated", "commit": "committed", "disburs": "disbursed",
          "earmark": "earmarked", "set aside": "set aside", "spent": "spent", "paid": "paid",
          "pay": "paid", "gave": "given", "give": "given", "provid": "provided",
          "mobili": "mobilised"}  # fmt: skip
"""What is done with money where no words say to whom it goes."""
_TRADED = {"exports": "sales", "imports": "purchases"}
"""What selling and buying alone are called."""
_IS_GIVEN = frozenset(
    {"given", "granted", "offered", "lent", "loaned", "promised", "awarded", "paid", "allocated"}
)
"""What is done to the one who gets: "was given $4 million"."""
_WAYS = {"got": {"from", "by"}, "with": {"with"}, "given": {"to", "in", "into", "for"}}
"""What leads to the other of the two, by what the one does."""
_BESIDE = {"investment": "in", "projects": "in", "funds": "for", **dict.fromkeys(WITH, "with")}
"""What is said between a sum and the other of the two, where it is not "to"."""
_HELP = frozenset(
    {"aid", "assistance", "loans", "grants", "credit", "donations", "funding", "compensation",
     "reparations", "debt relief", "debt"}
)  # fmt: skip
"""What goes to another, even where nobody says to whom."""
_SIGNED = re.compile(r"\bsign(?:ed|s|ing)\b[^.;]*$")
"""Of two who signed a compact "to provide" a sum, one provides it and nothing tells which."""
_NEAR = 90
_TWO = 2


class Sum(NamedTuple):
    """A sum of money: whose it is, what it is for and with whom, where the words stand."""

    subject: str
    of: str
    start: int
    end: int
    intended: bool


def money(reading: Reading, passage: Passage, span: Span, number: Number, begun: int) -> Sum | None:
    """Return whose a sum is, None where words do not tell it or it is not what it is.

    ``begun`` is where the sum before it in the sentence ends, from where its own words begin.
    """
    drawn = prose(reading).draw(span, passage.view)
    flow = Flow(reading, Sentence(span, drawn, passage, None), number)
    before = flow.text[: flow.at]
    if any(each.search(before) for each in (OLD, CONVERTED, LEAST, _DIFFERENCE)) or not _told(flow):
        return None
    _in_view(flow)
    named = _named(flow)
    if named is None:
        return None
    often = rate(flow.text, flow.last)
    subject, of = named
    alone = begun > span.start and flow.start < flow.at
    start = max(span.start, drawn.plain_at(flow.start)) if alone else span.start
    end = drawn.plain_span(flow.at, often.end).end
    of = f"{of}{often.words}"
    coin = currency(reading.plain, number.start, number.end)
    of = of.replace("money", coin, 1) if flow.noun == "money" else f"{of} in {coin}"
    return Sum(subject, of, start, end, bool(AIMED.search(before)))


def _told(flow: Flow) -> bool:
    """Find what a sum is for and whose it is by the words around it; say whether it is found."""
    behind = OF_SUM.match(flow.text, flow.end)
    part = PART.search(flow.text, 0, flow.at)
    if part and not (behind and behind["part"]):
        return False
    if traded := _TRADED_BETWEEN.match(flow.text, flow.end):
        flow.noun = "trade"
        _linked(flow, traded.end())
        return True
    act = _act(flow)
    if behind and (part or not behind["part"]):
        return _told_behind(flow, behind, act)
    noun = _last(flow)
    verb = next(reversed(list(GIVEN.finditer(flow.text, 0, flow.at))), None)
    if verb and (noun is None or noun.start() < verb.start()):
        return act is not None and _told_alone(flow, verb, noun, act)
    if noun is None or _apart(flow, noun):
        return False
    _told_by_noun(flow, noun, act)
    return True


def _told_alone(flow: Flow, verb: re.Match[str], noun: re.Match[str] | None, act: Act) -> bool:
    """Find whose a sum is by a verb that no noun stands behind: "gave Cuba $4 million"."""
    if verb["signed"]:
        return _told_by_deal(flow, act)
    near = RIGHT_BEHIND.fullmatch(flow.text, verb.end(), flow.at)
    goods = GOODS.fullmatch(flow.text, verb.end(), flow.at)
    alone = near or (goods and (verb["sold"] or verb["bought"]))
    return bool(alone) and _told_by_verb(flow, noun, act)


def _told_by_noun(flow: Flow, noun: re.Match[str], act: Act | None) -> None:
    """Find whose a sum is by the noun before it: "Fijian aid to Cuba was $4 million"."""
    flow.noun = kind(noun["noun"])
    _owned(flow, noun.start(), max(0, noun.start() - _NEAR))
    if flow.noun in WITH and (has := HAS_ONE.search(flow.text, 0, noun.start())):
        flow.giver[:] = flow.who(has["who"])
        flow.start = min(flow.start, has.start())
    _linked(flow, noun.end())
    if act and flow.noun not in {"trade", "exports", "imports"}:
        _acted(flow, act)
    elif act is None and not flow.getter:
        _towards(flow)


def _apart(flow: Flow, noun: re.Match[str]) -> bool:
    """Say whether a sum is only a part of what a noun names, or told of something else."""
    if A_PART.search(flow.text, 0, noun.start()):
        return True
    return bool(_BY_OTHERS.search(flow.text, noun.end(), flow.at))


def _told_behind(flow: Flow, behind: re.Match[str], act: Act | None) -> bool:
    """Find whose a sum is whose noun stands right behind it: "$4 million in Fijian aid"."""
    flow.noun = kind(behind["noun"])
    flow.last = behind.end("noun")
    _owned(flow, behind.start("noun"), flow.end)
    _linked(flow, behind.end("noun"))
    if act:
        if flow.text.endswith(" to ", 0, act.verb.start()) and _SIGNED.search(
            flow.text, 0, act.verb.start()
        ):
            return False
        _acted(flow, act)
    return not behind["more"]  # "a $2 billion trade surplus"


def _told_by_verb(flow: Flow, noun: re.Match[str] | None, act: Act) -> bool:
    """Find whose a sum is by what somebody does: "Fiji gave Cuba $4 million"."""
    flow.noun = _by_verb(act.verb)
    if noun and flow.noun == "money" and act.start <= noun.start():
        flow.noun = kind(noun["noun"])
    if flow.noun in {"exports", "imports"} and (arms := ARMS.search(flow.text, act.verb.end())):
        flow.noun = f"{arms[1]} {flow.noun if 'port' in act.verb[0] else _TRADED[flow.noun]}"
    _acted(flow, act)
    if flow.noun == "money" and not flow.getter:
        flow.given = next((how for stem, how in _GIVEN.items() if act.verb[0].startswith(stem)), "")
        return bool(flow.given)
    return True


def _told_by_deal(flow: Flow, act: Act) -> bool:
    """Find with whom somebody signed what is worth a sum: "signed contracts worth $4 million"."""
    deal = DEALT.fullmatch(flow.text, act.verb.end(), flow.at)
    if deal is None:
        return False
    flow.noun = kind(deal["deal"])
    flow.noun = flow.noun if flow.noun in WITH else "contracts"
    _acted(flow, act)
    return True


def _last(flow: Flow) -> re.Match[str] | None:
    """Return the last noun before a sum that tells what it is for, in its own clause."""
    start = max(flow.text.rfind(";", 0, flow.at), flow.text.rfind(". ", 0, flow.at), 0)
    return next(reversed(list(NOUN.finditer(flow.text, start, flow.at))), None)


def _act(flow: Flow) -> Act | None:
    """Return who gives, gets or trades by the last such verb before a sum, near to it."""
    found = None
    for act in acts(flow.sentence, GIVEN, flow.reading.state):
        if act.verb.end() <= flow.at <= act.end + 1:
            found = act
    return found


def _by_verb(verb: re.Match[str]) -> str:
    """Return what is given by the verb alone."""
    if verb["sold"]:
        return "exports"
    if verb["bought"]:
        return "imports"
    return next((what for stem, what in _BARE.items() if verb[0].startswith(stem)), "money")


def _acted(flow: Flow, act: Act) -> None:
    """Take the roles that a verb gives: its subject, and whom it names beside."""
    subjects = list(dict.fromkeys(each.id for each in act.subjects))
    passive = act.verb[0] in _IS_GIVEN and WAS.search(act.words)
    inward = bool(act.verb["got"] or act.verb["bought"] or passive)
    flow.gets, flow.acts = inward, not act.verb["bought"]
    if act.verb["waived"]:
        flow.noun, flow.giver, flow.getter = "debt relief", subjects, flow.giver or flow.getter
    flow.start = min(flow.start, act.start)
    doer, other = (flow.getter, flow.giver) if inward else (flow.giver, flow.getter)
    doer[:] = doer or subjects
    if not inward and not other and (whom := WHOM.match(flow.text, act.verb.end(), flow.at)):
        other[:] = flow.who(whom["who"])
    if not other:
        _towards(flow)
    if not other:
        for each in LINK.finditer(flow.text, act.verb.end(), flow.at):
            if each["way"] in _WAYS["got" if inward else "with" if flow.noun in WITH else "given"]:
                other[:] = flow.who(each["who"])
    if doer == other:
        _parted(flow, act, doer, other)


def _parted(flow: Flow, act: Act, doer: list[str], other: list[str]) -> None:
    """Tell apart the two of whom one is a pronoun: "Fiji gave the country $4 million".

    Nobody gives to itself: a pronoun means the other of the two whom all is about.
    """
    pair = {flow.sentence.passage.view, flow.reading.state} - {""}
    left = list(pair - set(doer))
    if len(pair) != _TWO or len(left) != 1 or len(doer) != 1:
        return
    sign = flow.text[act.start : act.start + 1]
    known = {each.at for each in flow.sentence.shape.pieces if each.kind == "it"}
    if flow.loose:
        other[:] = left
    elif sign and act.start in known:
        doer[:] = left


def _towards(flow: Flow) -> None:
    """Take the one to whom or from whom a sum goes by the words behind it."""
    goods = WORTH.match(flow.text, flow.last)
    at = goods.end() if goods else flow.last
    after = AFTER.match(flow.text, at)
    if after is None or (after["way"] == "in" and flow.noun not in {"investment", "projects"}):
        return
    if (after["way"] == "with") != (flow.noun in WITH):
        return
    if after["way"] == "from":
        if not flow.giver:
            flow.giver[:] = flow.who(after["who"])
            flow.last = after.end()
    elif not flow.getter:
        flow.getter[:] = flow.who(after["who"])
        flow.last = after.end()


def _owned(flow: Flow, at: int, near: int) -> None:
    """Take whose a thing is that the noun at ``text[at]`` names: "Fijian exports"."""
    for piece in reversed(flow.sentence.shape.pieces):
        if not near <= piece.at < at:
            continue
        owned = OWNED.match(flow.text, piece.at)
        if owned is None or owned.end("noun") < at - len(" and "):
            continue
        if owned.start("noun") > at:
            continue
        who = flow.who(owned["by"] or owned["whose"])
        flow.start = min(flow.start, piece.at)
        if flow.noun == "trade":
            flow.both += [*flow.who(owned["and"]), *who]
        elif flow.noun == "imports":
            flow.getter[:] = who
            flow.gets = True
        else:
            flow.giver[:] = who
        return


def _linked(flow: Flow, at: int) -> None:
    """Take those whom prepositions put beside a noun: "by Fiji in Cuba"."""
    while link := LINK.match(flow.text, at):
        who = [*flow.who(link["who"]), *flow.who(link["and"])]
        if link["made"]:
            flow.giver[:] = flow.who(link["made"])
        if flow.noun in WITH and link["way"] == "with":
            flow.getter[:] = who
        elif flow.noun == "trade" or link["way"] in {"between", "with"}:
            flow.both += who
        elif link["way"] in {"from", "by", "of"}:
            inward = flow.noun == "imports" and link["way"] != "from"
            (flow.getter if inward else flow.giver)[:] = who
        else:
            flow.getter[:] = who
        at = link.end()
        flow.last = max(flow.last, at)


def _in_view(flow: Flow) -> None:
    """Take the other of the two whom all is about, where nobody else is named."""
    view, state = flow.sentence.passage.view, flow.reading.state
    if not state or view == state:
        return
    named = {
        each.id
        for piece in flow.sentence.shape.pieces
        if piece.kind in {"state", "organisation", "demonym", "pair"}
        for each in piece.members
    }
    linked = flow.noun in {"exports", "imports"}
    pair = {view, state} if view else {state, *flow.giver, *flow.getter} if linked else set()
    if len(pair) != _TWO or not named <= pair:
        return
    if flow.noun == "trade" and view:
        flow.both = flow.both if len(set(flow.both)) > 1 else [state, view]
    elif not flow.getter and len(flow.giver) == 1 and flow.giver[0] in pair:
        flow.getter = [each for each in pair if each != flow.giver[0]]
    elif not flow.giver and len(flow.getter) == 1 and flow.getter[0] in pair:
        flow.giver = [each for each in pair if each != flow.getter[0]]


def _named(flow: Flow) -> tuple[str, str] | None:
    """Return whose a sum is and what it is for with whom, None where one of the two is missing."""
    if flow.noun == "trade" or flow.both:
        return _traded(flow) if flow.noun == "trade" else None
    giver, getter = flow.giver, flow.getter
    if len(giver) + len(getter) == 1 and flow.acts:
        return _alone(flow)
    if not giver or not getter or giver == getter:
        return None
    if (flow.gets or flow.noun == "imports") and len(getter) == 1:
        return getter[0], f"{flow.noun} from {_names(giver)}"
    if len(giver) > 1 or flow.noun == "imports":
        return None
    return giver[0], f"{flow.noun} {_BESIDE.get(flow.noun, 'to')} {_names(getter)}"


def _alone(flow: Flow) -> tuple[str, str] | None:
    """Return who gives or gets a sum by a verb, where nobody says to whom or from whom."""
    if flow.gets == bool(flow.giver):
        return None
    who = (flow.giver or flow.getter)[0]
    if flow.given:
        return who, f"money {flow.given}"
    if flow.noun not in _HELP:
        return None
    return who, f"{flow.noun} received" if flow.gets else flow.noun


def _traded(flow: Flow) -> tuple[str, str] | None:
    """Return who trades, the document's own state first, with whom."""
    state = flow.reading.state
    both = list(dict.fromkeys(flow.both))
    if len(both) == 1 and state and both[0] != state:
        both.append(state)
    if len(both) != _TWO:
        return None
    both.sort(key=lambda each: each != state)
    return both[0], f"trade with {_names(both[1:])}"


def _names(identities: Iterable[str]) -> str:
    """Return the usual names, joined."""
    return " and ".join(map(name_of, identities))
