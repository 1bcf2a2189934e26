"""Everything about one actor as lines to read: system by system, each with its evidence."""

from collections.abc import Iterable, Sequence

from comity.answers import Evidence, Finding, Portrait, Reason, Stretch, Tie
from comity.dates import Verdict
from comity.views.evidence import evidence, shortened, stretches, terms
from comity.views.model import Line
from comity.views.plainly import in_plain_words
from comity.views.systems import heading, in_order, sentence, spell_words, tie_sentence
from comity.views.wording import on

_FEW = 3  # documents named, or pieces of evidence shown, where many say the same
_LONGEST_TITLE = 60  # characters of a document's title in a list
_MANY = 12  # lines of a system that is rather looked up than read
_LOOKED_UP = frozenset({"link", "reference"})
_OF_OTHERS = frozenset({*_LOOKED_UP, "statement", "report", "office"})
"""Kinds that a document about an actor tells for its sake whomever they name."""


def portray(portrait: Portrait, *, whole: bool = False) -> list[Line]:
    """Return a portrait as lines; ``whole`` shows every quote and shortens no list."""
    lines = _head(portrait)
    mine, others = parted(portrait)
    kinds = dict.fromkeys([each.kind for each in (*portrait.ties, *portrait.absent)] + list(mine))
    for kind in in_order(kinds):
        ties = _ties(kind, portrait, whole=whole)
        lines += ties
        claims = mine.get(kind, [])
        if claims:
            many = len(merged(claims, portrait))
            told = [Line(f"  besides ({many}):", "yellow")]
            lines += told if ties else [Line(""), Line(f"{heading(kind)} ({many})", "bold")]
            lines += _disagreeing(claims, portrait)
            lines += _claims(claims, portrait, whole=whole)
    if others:
        lines += [Line(""), Line(f"Said of others in these documents ({len(others)})", "bold")]
        lines += _claims(others, portrait, whole=whole, quoted=whole)
    return lines + _findings(portrait.findings, whole=whole)


def _head(portrait: Portrait) -> list[Line]:
    name = portrait.names[portrait.actor]
    asked = f" {on(portrait.on)}" if portrait.on else ""
    lines = [Line(f"{name} ({portrait.actor}){asked}", "bold"), *terms(portrait)]
    if portrait.documents:
        lines.append(Line(f"  documents about it: {', '.join(portrait.documents)}", "dim"))
        lines.append(Line("  they say what follows, where no other is named", "dim"))
    else:
        lines.append(Line("  no document about it was read; others speak of it", "dim"))
    if not (portrait.ties or portrait.absent or portrait.said):
        silence = Reason.SILENT if portrait.documents else Reason.OUTSIDE
        lines.append(Line(f"Unsaid: {silence.value}."))
    return lines


def parted(portrait: Portrait) -> tuple[dict[str, list[Evidence]], list[Evidence]]:
    """Part what is said of the actor, by kind, from what its documents say of others."""
    mine: dict[str, list[Evidence]] = {}
    others: list[Evidence] = []
    for kind, claims in portrait.said.items():
        for each in claims:
            named = {each.subject, each.object, *each.parties, *each.qualifiers.get("members", ())}
            own = portrait.actor in named or portrait.actor in each.qualifiers.get("chairs", ())
            if own or kind in _OF_OTHERS:
                mine.setdefault(kind, []).append(each)
            else:
                others.append(each)
    return mine, others


def grouped(kind: str, portrait: Portrait) -> list[tuple[str, list[Tie]]]:
    """Return the ties of a kind: the sure ones under "", then the others under what they are."""
    groups: dict[str, list[Tie]] = {
        "": [],
        "told without a date": [],
        "unsaid whether on that day": [],
        "not on that day": by_name([tie for tie in portrait.absent if tie.kind == kind], portrait),
        "said not to be": [],
    }
    for tie in by_name([tie for tie in portrait.ties if tie.kind == kind], portrait):
        groups[_place(tie)].append(tie)
    return list(groups.items())


def _place(tie: Tie) -> str:
    """Say among which ties of its kind one is shown."""
    if not any(each.held for each in tie.spells):
        return "said not to be"
    if any(_certain(each) for each in tie.spells):
        return ""
    dated = any(each.start or each.end for each in tie.spells)
    return "unsaid whether on that day" if dated else "told without a date"


def _ties(kind: str, portrait: Portrait, *, whole: bool) -> list[Line]:
    groups = grouped(kind, portrait)
    besides = {"not on that day", "said not to be"}
    many = sum(len(ties) for label, ties in groups if label not in besides)
    lines = []
    if any(ties for _, ties in groups):
        lines += [Line(""), Line(f"{heading(kind)} ({many})", "bold")]
    for label, some in groups:
        found = _rows(some, portrait, whole=whole)
        if label and some:
            lines.append(Line(f"  {label} ({len(some)}):", "yellow"))
            found = [Line(f"  {each.text}", each.style) for each in found]
        lines += found
    return lines


def by_name(ties: Iterable[Tie], portrait: Portrait) -> list[Tie]:
    """Return ties in the order of names: the actor's own side of them first."""

    def place(tie: Tie) -> tuple[bool, str, str]:
        own = tie.one == portrait.actor
        return (
            tie.kind != "relations" and not own,
            portrait.names[tie.other if own else tie.one],
            tie.what,
        )

    return sorted(ties, key=place)


def _certain(spell: Stretch) -> bool:
    return spell.on is None or spell.on is Verdict.YES


def _rows(ties: Iterable[Tie], portrait: Portrait, *, whole: bool) -> list[Line]:
    lines = []
    for tie in ties:
        lines.append(_row(tie, portrait))
        lines += stretches(tie.spells, portrait.names, "    ") if whole else _against(tie, portrait)
    return lines


def _against(tie: Tie, portrait: Portrait) -> list[Line]:
    """Return a line for each date or denial that the spells of a tie overrule."""
    told = {
        f"    against it: {sentence(claim, portrait.names)} [{claim.document}]"
        for spell in tie.spells
        for claim in spell.dissent
    }
    shown = sorted(told)
    more = [f"    … and {len(shown) - _FEW} more against it"] if len(shown) > _FEW else []
    return [Line(each, "yellow") for each in [*shown[:_FEW], *more]]


def _row(tie: Tie, portrait: Portrait) -> Line:
    """Return one line for a tie: with whom, when, how well vouched for, by which documents."""
    shown = [each for each in tie.spells if each.on is not Verdict.NO] or list(tie.spells)
    dated = [each for each in shown if each.start or each.end or not each.held]
    told = (
        f": {'; '.join(spell_words(tie, each) for each in shown)}"
        if dated
        else f" ({shown[-1].grade.value})"
    )
    documents = sorted({claim.document for each in shown for claim in each.support})
    if tie.kind == "relations":
        name = portrait.names[tie.other if tie.one == portrait.actor else tie.one]
    else:
        name = tie_sentence(tie, portrait.names)
    return Line(f"  {name}{told}{_some(documents, portrait)}")


def _some(documents: Sequence[str], portrait: Portrait) -> str:
    """Name the documents that say something, unless it is the one about the actor."""
    if tuple(documents) == portrait.documents:
        return ""
    more = f" and {len(documents) - _FEW} more" if len(documents) > _FEW else ""
    return f" [{', '.join(map(_briefly, documents[:_FEW]))}{more}]"


def _briefly(title: str) -> str:
    """Return a title without its middle where a line would not bear it."""
    if len(title) <= _LONGEST_TITLE:
        return title
    half = _LONGEST_TITLE // 2
    return f"{title[:half].rstrip()} … {title[-half:].lstrip()}"


def merged(claims: Iterable[Evidence], portrait: Portrait) -> dict[str, list[Evidence]]:
    """Return claims by the sentence that says them: what several say is one line."""
    found: dict[str, list[Evidence]] = {}
    for each in claims:
        found.setdefault(sentence(each, portrait.names), []).append(each)
    return found


def _claims(
    claims: Iterable[Evidence], portrait: Portrait, *, whole: bool, quoted: bool = True
) -> list[Line]:
    by_words = merged(claims, portrait)
    lines = []
    for number, (words, same) in enumerate(by_words.items()):
        looked_up = same[0].kind in _LOOKED_UP or not quoted
        if looked_up and not whole and number == _MANY:
            more = f"  … and {len(by_words) - _MANY} more (--as quotes has them)"
            lines.append(Line(more, "dim"))
            break
        documents = list(dict.fromkeys(each.document for each in same))
        lines.append(Line(f"  {shortened(words)}{_some(documents, portrait)}"))
        if whole:
            for each in same:
                lines += evidence(each, portrait.names, "    ")
        elif not looked_up:
            lines += _quotes(same)
    return lines


def _quotes(claims: Iterable[Evidence]) -> list[Line]:
    """Return the words of the first few claims in plain words, each text once."""
    words = (in_plain_words(each.quote, each.format) for each in claims if each.quote)
    quotes = list(dict.fromkeys(map(shortened, words)))
    return [Line(f"    “{each}”", "italic") for each in quotes[:_FEW]]


def disagreeing(claims: Iterable[Evidence]) -> list[tuple[str, str, list[int]]]:
    """Return which counts of one thing do not agree: whose, of what, and the values."""
    counted: dict[tuple[str, str], set[int]] = {}
    for each in claims:
        value = each.qualifiers.get("value")
        if each.kind == "count" and isinstance(value, int):
            of = str(each.qualifiers.get("of", "")).replace("countries", "states")
            counted.setdefault((each.subject, of), set()).add(value)
    return [
        (who, of, sorted(values))
        for (who, of), values in sorted(counted.items())
        if len(values) > 1
    ]


def _disagreeing(claims: Iterable[Evidence], portrait: Portrait) -> list[Line]:
    return [
        Line(
            f"  they do not agree: {portrait.names.get(who, who)}, {of}: "
            f"{' or '.join(map(str, values))}",
            "yellow",
        )
        for who, of, values in disagreeing(claims)
    ]


def _findings(findings: Sequence[Finding], *, whole: bool) -> list[Line]:
    if not findings:
        return []
    from comity.checks.selection import checks  # noqa: PLC0415 - loads all that reading needs

    known = checks()
    lines = [Line(""), Line(f"What is wrong with these documents ({len(findings)})", "bold")]
    by_code: dict[str, list[Finding]] = {}
    for each in findings:
        by_code.setdefault(each.code, []).append(each)
    for code, same in sorted(by_code.items()):
        title = f" {known[code].severity.value}: {known[code].title}" if code in known else ""
        lines.append(Line(f"  {code}{title} ({len(same)})"))
        shown = same if whole else same[:_FEW]
        lines += [Line(f"    {each.document}:{each.line}: {each.message}") for each in shown]
        if len(shown) < len(same):
            more = f"    … and {len(same) - len(shown)} more (--as quotes has them)"
            lines.append(Line(more, "dim"))
    return lines
