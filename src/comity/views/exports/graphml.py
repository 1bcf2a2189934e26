"""A graph for network tools (Gephi, igraph, NetworkX): a node an actor, an edge a spell."""

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from comity.actors import Actor, actor
from comity.answers import Listed
from comity.errors import UnknownActorError
from comity.views.exporting import Format
from comity.views.wording import printable

_NODE = ("name", "kind", "cow", "gw", "qid")
_EDGE = ("tie", "what", "held", "start", "end", "ended", "grade", "documents")
_BOOLEAN = frozenset({"held", "ended"})


def _lines(listed: Iterable[Listed]) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'
    for keys, whose in ((_NODE, "node"), (_EDGE, "edge")):
        for key in keys:
            kind = "boolean" if key in _BOOLEAN else "string"
            yield f'<key id="{whose}_{key}" for="{whose}" attr.name="{key}" attr.type="{kind}"/>'
    yield '<graph edgedefault="directed">'
    known: set[str] = set()
    for number, each in enumerate(listed, 1):
        for identity in (each.spell.one, each.spell.other):
            if identity not in known:
                known.add(identity)
                yield from _node(identity)
        yield from _edge(number, each)
    yield "</graph>"
    yield "</graphml>"


def _node(identity: str) -> Iterator[str]:
    try:
        who: Actor | None = actor(identity)
    except UnknownActorError:
        who = None
    yield f"<node id={quoteattr(printable(identity))}>"
    for key in _NODE:
        told = getattr(who, key) if who else identity if key == "name" else ""
        yield from _data("node", key, told)
    yield "</node>"


def _edge(number: int, each: Listed) -> Iterator[str]:
    spell = each.spell
    one, other = (quoteattr(printable(name)) for name in (spell.one, spell.other))
    # Relations have no direction; every other tie goes from the sending or joining side.
    directed = str(spell.kind != "relations").lower()
    yield f'<edge id="s{number}" source={one} target={other} directed="{directed}">'
    told = {
        "tie": spell.kind, "what": spell.what, "held": str(spell.held).lower(),
        "start": spell.start, "end": spell.end, "ended": str(spell.ended).lower(),
        "grade": spell.grade.value, "documents": "; ".join(each.documents),
    }  # fmt: skip
    for key, value in told.items():
        yield from _data("edge", key, value)
    yield "</edge>"


def _data(whose: str, key: str, value: str) -> Iterator[str]:
    if value:
        yield f'<data key="{whose}_{key}">{escape(printable(value))}</data>'


GRAPHML = Format(lines=_lines)
