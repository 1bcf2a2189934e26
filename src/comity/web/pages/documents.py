"""The documents that were read: each version of each."""

from comity.web.page import Answered, Asked, Page

_COLUMNS = ("title", "version", "format", "sha256", "state", "claims", "read_at", "current")


def _answer(asked: Asked) -> Answered:
    words = asked.get("title")
    found = [e for e in asked.desk.documents if words.casefold() in str(e["title"]).casefold()]
    return Answered(
        title="Documents",
        told={"documents": found, "words": words},
        data={"documents": found},
        columns=_COLUMNS,
        rows=([each[name] for name in _COLUMNS] for each in found),
    )


DOCUMENTS = Page(address="/documents", answer=_answer, menu="Documents", place=5)
