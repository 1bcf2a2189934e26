"""Why two are at odds, where no "over" says so: what led to it, stands before it or follows it.

"The toll provoked tensions between Cuba and Fiji", "Because of the toll, relations cooled",
"relations cooled when Cuba closed the strait": the matter is the toll, or that the strait closed.
"""

import re

from comity.claims.grammar.quarrels import discord, strains
from comity.claims.grammar.quarrels.matters import (
    PASSING,
    Matter,
    bare,
    within,
    without_loose_end,
)
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ANY, DATE
from comity.claims.reading import Reading

_LIKELY = r"(?: (?:has|have|had|also|further|often|since|soon|then|later|[a-z]+ly))*"
_BRINGS = (
    r"(?:(?:led|leads|contribut(?:ed|es)|g[ai]ve rise|added|adds) to|creat(?:ed|es)|caus(?:ed|es)|"
    r"provok(?:ed|es)|spark(?:ed|s)|trigger(?:ed|s)|brought(?: about)?(?! about)|result(?:ed|s) in|"
    r"produc(?:ed|es)|generat(?:ed|es)|exacerbat(?:ed|es)|increas(?:ed|es)|heighten(?:ed|s)|"
    r"rais(?:ed|es)|fuel(?:l?ed|s)|prompt(?:ed|s)|deepen(?:ed|s)|intensif(?:ied|ies)|inflam(?:ed|"
    r"es)|"
    r"arous(?:ed|es)|mobili[sz](?:ed|es)|escalat(?:ed|es)|been (?:caus|creat|fuell?|escalat|"
    r"strain|rais|increas|provok)ing|initiated|reignited|renewed|"
    r"aggravat(?:ed|es)|worsen(?:ed|s)|stirred(?: up)?|"
    r"(?:remains?|remained|is|was|are|were|became|has been|have been)(?= (?:an?|the|one|"
    r"another)\b))"
)
_BRINGING = (
    r"(?:leading to|creating|causing|provoking|sparking|triggering|bringing(?: about)?|"
    r"resulting in|producing|exacerbating|increasing|heightening|raising|fuell?ing|prompting)"
)
_LITTLE = r"(?: (?!who\b|which\b|that\b|when\b|between\b|with\b|due\b|because\b|over\b)[\w’'-]+,?)"
_BEFORE = re.compile(
    rf"(?:(?P<which>,? which|,)? ?(?<=[ ,])(?P<verb>{_BRINGING})|"
    rf"(?P<that>,? which| that)?{_LIKELY} {_BRINGS}(?! by\b)){_LITTLE}{{0,4}} \Z"
)
"""What stands between a cause and the words for a quarrel: "…, which led to [tension]"."""
_MARRING = re.compile(rf"(?P<that>,? which| that)?(?P<which>,)?(?P<verb>){_LIKELY} \Z")
"""The same where the words begin with the verb: "…, which has [strained relations]"."""
_CLAUSE = re.compile(
    r"[;:(] |,? (?:but|while|whereas|although|though|what) |, (?:and|as|where|when|after) | "
    r"(?:that|"
    r"because|said) "
)
_ASIDE = re.compile(
    r"(?:(?:However|In addition|Moreover|Furthermore|Additionally|Also|Later|Then|Recently|Finally|"
    r"Subsequently|Historically|Meanwhile|Since then|Today|Nevertheless|Nonetheless|Eventually|"
    r"At the same time|For example|(?:In|On|Since|By|From|During|Until|Between|Throughout|At) "
    rf"(?:(?!{ANY} [a-z])[^,]){{1,60}}|(?:After|Though|Although|While|Despite|Following) "
    rf"[^,]{{1,90}}|In {DATE}(?= [A-Z])),? )*+"
)
_NOBODY = re.compile(
    r"(?:the |The )?(?:event|incident|move|decision|action|step|situation|affair|controversy|"
    r"issue|matter)s?\Z|"
    rf"(?i:it|this|that|they|these|those|he|she|both|there|such|which|its|their|his|one|and|or|but|"
    r"another|some|up|to|in|of|with|from|during|after|despite|since|by|amid|for|however|due|"
    r"because|"
    rf"owing|opinions|has|have|had|is|are|was|were)\b|"
    rf"{ANY}\Z|{ANY},? (?:which|and|who)\b"
)
"""How no cause begins that tells anything: "This led to tension"."""
_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|did|does|would|will|what)\b")
_RELATIVE = re.compile(r",? which,?\b.*", re.DOTALL)
_SUBJECT_OF = re.compile(r"\b(?:focus|subject|object|target|cent(?:re|er)) of\b")
_PROBLEM = re.compile(
    r"(?:is|are|was|were|remains?|remained) (?:an?|the|one of the|among the|some of the) "
    r"(?:[a-z]+ ){0,2}(?:problems?|issues?|factors?|reasons?|matters?|things?|causes?)"
)
_ONE = re.compile(ANY)
_LED = re.compile(
    rf"(?:\A|[;:] |, and |\A(?:In|On) {DATE}, )(?P<how>(?i:Following|After|Because of|Due to|"
    r"Owing to|As a result of|In the wake of|In response to|In reaction to|"
    r"In the aftermath of|In light of|On account of|"
    r"In protest (?:at|of|against)|In retaliation for|Because|In view of)) "
    r"(?P<what>[^,;]{6,120})(?:, [^,;]{0,80}|(?P<at_once> ))\Z"
)
_GAP = (
    r"(?:(?! (?:but|which|who|while|although|though|despite|until|and|or|however|as|if|would|"
    r"relations|ties|continues?|escalat\w+|following|after|when|since|because)\b)[^.;]){0,60}?"
)
_BEHIND = re.compile(
    rf"{_GAP}(?:, however)?(?:,? (?P<how>when|"
    rf"once(?! (?:more|again)\b)|after|because|due to|because of|owing to|"
    r"in response to|in protest (?:at|of|against|over|to)|in retaliation (?:for|to)|in reaction to|"
    r"as a (?:result|consequence) of|on account of|caused by|over|following|in relation to|"
    r"to protest(?: against| at| over)?|for(?= (?:its|their|the|his)\b)|in connection with|"
    r"for(?= (?:alleged |suspected |supposed )?[a-z]+(?:age|ism|ing)\b)|"
    r"on (?:the )?(?:grounds?|pretext|suspicion|charges?|accusations?) (?:that|of)|"
    r"citing|(?:that|which) (?:followed|resulted from|stemmed from|arose from)|"
    r"in a (?:gesture|show) of (?:support|solidarity) (?:to|for|with)|"
    rf"regarding|concerning|accusing (?:it|them|him|her|{ANY}) of|in light of|in view of|with "
    r"regards? to|with respect to|in the wake of|in the aftermath of|due|"
    r"as part of)|"
    r"(?<!have)(?<!has)(?<!had),? (?P<since>since)(?= (?:the\b|[A-Z]|[\ue000-\uf8ff]))|"
    rf"(?<!such) (?P<while>as)|,? (?P<such>such as|including|like)(?! {ANY}))"
    rf"(?:,? (?:in|on) {DATE},?)? (?!well\b|of\b|much\b|early\b|recently\b|soon\b|such\b)"
    r"(?!suit\b)(?P<what>(?:[^.;()]|\.(?=\d)|(?<=[A-Z])\.){6,150}+)"
)
_ANSWERING = re.compile(
    r"[^.;]{0,140}?(?:,? (?P<how>in response to|in protest (?:at|of|against|over)|in retaliation "
    r"for|in reaction to|regarding|concerning|because of|due to|in the wake of|following|after)|"
    r", (?P<while>as)(?! (?:well|part|of)\b)) "
    r"(?P<what>(?:[^.;()]|(?<=[A-Z])\.){6,150})"
)
"""Why a deed was done, told behind what else was done: "and left the pact in response to"."""
_VEXING = re.compile(
    r"(?<=, )(?:anger|infuriat|irritat|outrag|antagoni[sz]|provok|offend|alienat)ing\b"
)
_TIMELY = frozenset(("when", "once", "after", "following", "over", "for", "as part of"))
"""Words before what may only say when."""
_CLAUSAL = ("when", "once", "after", "because", " that")
_FINITE = re.compile(
    r"\b(?:(?<!the )(?<!a )(?<!of )(?<!an )[a-z]{2,}ed|is|are|was|were|has|had|did|began|took|"
    r"came|went|became|made|broke|left|won|sent|shot|seized|saw|arose|gave|held|said|put|sought|"
    r"brought|refuses?|supports?)\b"
)
# "after the 1987 storming of a bridge", of which the date is drawn with its preposition
_DATED_DEED = re.compile(
    rf" (?P<what>{DATE} (?!(?:and|to|until|when|in|with|under|as|by|from|for|on|at|or|after|before|"
    rf"but|while|onwards?|establishment|end|independence)\b)(?:[A-Za-z]|{ANY})[^.;,()]{{3,90}})"
)
_AFTER = re.compile(r"(?:after|following) the ", re.IGNORECASE)
_POINTED = re.compile(r"(?:this|that|these|those|such|which)\b")
_DONE = re.compile(
    r"(?:, and|,? and(?= [\ue000-\uf8ff]| (?:it|they|he|she|then|soon|also|relations|ties)\b)|,? "
    r"(?:but|which|who|while|although|until|leading|causing|resulting|prompting|thereby|"
    r"whereas|with both|so|however|stating|saying|claiming|expressing)) .*|,(?! (?:like|along|"
    r"together|as well|including)\b)[^,]{0,12}\Z",
    re.DOTALL,
)
# "when three farmers, who had come in May, were jailed"
_ASIDE_OF_WHO = re.compile(
    r"[^,;.]{3,60}, (?:who|which) [^,;.]{3,80}, (?=(?:was|were|had|did|is|are|has)\b)"
)
_WHICH = re.compile(r"\b(?:which|who|that)\b")
_JOINT = re.compile(
    r",? (?:that|which|who|as|and|because|saying|stating|in order|for|while|if|whether|after|"
    r"before|"
    r"where|to|by|in) "
)
_REACH = 130
_SHORT = 12
_NEAR = 30


def cause(
    reading: Reading,
    sentence: Sentence,
    words: tuple[int, int],
    *,
    since: bool = False,
    deed: bool = False,
) -> Matter | None:
    """Return what the quarrel comes of that ``text[words]`` tells, None where nothing says it.

    ``since`` allows "since the raid": of ties that are bad since, not of the worst quarrel since.
    ``deed`` is for the verb of a deed: what else was done may stand before its reason, and what
    angers another is the clause before: "Fiji closed the strait, angering Cuba".
    """
    drawn = sentence.shape
    start, end = words
    behind = _BEHIND.match(drawn.text, end)
    told = behind and (since or not behind["since"] or _FINITE.search(behind["what"]))
    if behind and behind["such"] and behind.start("such") - end > _NEAR:
        told = None
    found = _told(reading, sentence, behind) if behind and told else None
    if found:
        return found
    led = _dated(reading, sentence, end) or _leading(reading, sentence, start)
    if led:
        return led
    answering = _ANSWERING.match(drawn.text, end) if deed else None
    if answering and (found := _told(reading, sentence, answering)):
        return found
    vexing = deed and _VEXING.match(drawn.text, start)
    worse = (strains.MARRED.match(drawn.text, start), discord.STRAINING.match(drawn.text, start))
    marred = bool(vexing) or any(worse)
    return _bringing(reading, sentence, start, marred=marred)


def _dated(reading: Reading, sentence: Sentence, end: int) -> Matter | None:
    """Return the deed that a date names behind words for a quarrel: "after the 1987 raid"."""
    found = _DATED_DEED.match(sentence.shape.text, end)
    told = within(reading, sentence, *found.span("what")) if found else None
    after = _AFTER.match(told.words) if told else None
    return told._replace(words=told.words[after.end() :]) if told and after else None


def _leading(reading: Reading, sentence: Sentence, start: int) -> Matter | None:
    """Return the cause with which a sentence opens: "Because of the toll, …"."""
    drawn = sentence.shape
    led = _LED.search(drawn.text[:start])
    if led is None or _POINTED.match(led["what"]):
        return None
    if led["at_once"] and not drawn.text.startswith(("relation", "ties"), start):
        return None
    if led["how"].lower() in {"after", "following"} and PASSING.match(led["what"]):
        return None
    words = drawn.plain_span(*led.span("what")).of(reading.plain)
    return Matter(bare(words), -1, led.start("how"))


def _told(reading: Reading, sentence: Sentence, behind: re.Match[str]) -> Matter | None:
    """Return the matter in what follows a quarrel: a noun with its phrase, or a clause."""
    drawn = sentence.shape
    at, end = behind.span("what")
    aside = _ASIDE_OF_WHO.match(drawn.text, at, end)
    begins = aside.end() if aside else at
    comma = drawn.text.find(",", begins, end)
    first = comma if comma >= 0 else end
    since = behind.groupdict().get("since")
    clausal = behind["while"] or since or (behind["how"] or "").endswith(_CLAUSAL)
    broken = _DONE.search(drawn.text, max(at + _SHORT, begins), end)
    first = min(first, broken.start() if broken else end)
    finite = _FINITE.search(drawn.text, begins, end) if clausal else None
    finite = None if finite and broken and broken.start() < finite.start() else finite
    unlike = behind["while"] and (
        finite is None or finite.start() > first or _WHICH.search(drawn.text, at, finite.start())
    )
    timely = since or behind["while"] or behind["how"] in _TIMELY
    if (timely and PASSING.match(behind["what"])) or unlike:
        return None
    if finite is None or (since and finite.start() > first):
        return within(reading, sentence, at, first)
    if end < len(drawn.text) and drawn.text[end] not in ".;()":
        end = _cut(drawn.text, finite.end(), end)
    cut = _DONE.search(drawn.text, max(at + _SHORT, finite.end()), end)
    end = without_loose_end(drawn.text, at, cut.start() if cut else end)
    return Matter(bare(drawn.plain_span(at, end).of(reading.plain)), end) if end > at else None


def _cut(text: str, start: int, end: int) -> int:
    """Return where a clause too long to be told whole may be cut short."""
    joints = [each.start() for each in _JOINT.finditer(text, start, end)]
    return joints[-1] if joints else text.rfind(" ", start, end)


def _bringing(reading: Reading, sentence: Sentence, start: int, *, marred: bool) -> Matter | None:
    """Return what a clause says brought about what stands behind it."""
    drawn = sentence.shape
    low = max(0, start - _REACH)
    before = drawn.text[low:start]
    found = _BEFORE.search(before) or (_MARRING.search(before) if marred else None)
    if found is None:
        return None
    end = low + found.start()
    breaks = [each.end() for each in _CLAUSE.finditer(drawn.text, 0, end)]
    begins = breaks[-1] if breaks else 0
    aside = _ASIDE.match(drawn.text, begins, end)
    begins = aside.end() if aside else begins
    begins += len(drawn.text[begins:end]) - len(drawn.text[begins:end].lstrip(" ,"))
    clausal = (found["that"] or "").endswith("which") or (found["verb"] and found["which"])
    words = drawn.text[begins:end].strip(" ,")
    words = words if clausal else _RELATIVE.sub("", words)
    if found["that"] == " that":  # "signed a pact that created tension"
        verbs = list(_FINITE.finditer(words))
        if verbs and _PROBLEM.fullmatch(words, verbs[-1].start()):
            words = words[: verbs[-1].start()].rstrip()  # "thefts are the issues that strained"
        elif verbs:
            begins += verbs[-1].end() + 1
            words = words[verbs[-1].end() + 1 :]
    told = clausal or found["that"] or not _VERB.search(words)
    if len(words) >= _REACH:
        words = words[: _cut(words, _NEAR, _REACH)].partition(",")[0]
    named = _SUBJECT_OF.search(found[0]) and _ONE.fullmatch(words)
    whole = words.count("(") == words.count(")") and _SHORT // 4 < len(words) < _REACH
    if not named and (not whole or _NOBODY.match(words) or not told):
        return None
    span = drawn.plain_span(begins, begins + len(words))
    return Matter(bare(span.of(reading.plain)), -1, begins)
