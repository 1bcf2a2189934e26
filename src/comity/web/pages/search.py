"""Whoever is known by a name or a code, and the documents that bear it in their title."""

from comity.answers.naming import called
from comity.answers.searching import search
from comity.web.page import Answered, Asked, Page
from comity.web.rendering import address, kind_of

_MANY = 50


def _answer(asked: Asked) -> Answered:
    words = " ".join(asked.get("q").split())
    actors = search(words)[:_MANY] if words else []
    known = {each.id for each in actors}
    others = [each for each in asked.world.named(words, limit=_MANY) if each not in known]
    documents = [
        each for each in asked.desk.documents if words.casefold() in str(each["title"]).casefold()
    ]
    wanted = words.casefold()
    exact = [each.id for each in actors if wanted in {each.name.casefold(), each.id.casefold()}]
    see = address(f"/{kind_of(exact[0])}", a=exact[0]) if exact else ""
    found = [(each.id, each.name, each.kind) for each in actors]
    found += [(each, called(each), "named in documents") for each in others]
    return Answered(
        title=f"Search: {words}" if words else "Search",
        told={"words": words, "found": found, "documents": documents[:_MANY] if words else []},
        data={"actors": [{"id": i, "name": n, "kind": k} for i, n, k in found]},
        columns=("id", "name", "kind"),
        rows=found,
        see=see,
    )


SEARCH = Page(address="/search", answer=_answer)
