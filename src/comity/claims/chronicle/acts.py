"""What an act of a chronicle is: relations, recognition or a post, and what was done to it."""

import re
from typing import NamedTuple

from comity.claims.chronicle.posts import Post


class Act(NamedTuple):
    """Something that a head names or a sentence tells; ``plain[at:end]`` are its words."""

    kind: str
    """``relations``, ``recognition`` or ``mission``."""
    status: str
    """The claim's; for a post raised from another rank it is ``raised``."""
    at: int
    end: int
    who: str = ""
    """Whose post, or who recognises: ``holder``, ``state`` or ``both``."""
    type: str = ""
    former: str = ""
    """For a post that was raised, what it was."""
    city: str = ""
    other: str = ""
    """The other of the pair when it is not whom the document is about."""
    as_: str = ""
    """What is recognised when it is no state: a government."""
    sure: bool = True
    """False for what the sentence only announces, and a head must confirm."""

    @property
    def effect(self) -> tuple[str, str, str]:
        """What two acts share that may be one told twice."""
        status = {"restored": "established", "suspended": "severed", "raised": "open"}
        return self.kind, status.get(self.status, self.status), self.type


_STATUS = (
    (re.compile(r"re-?establish|resum|restor|re-?open|normali|renew", re.IGNORECASE), "restored"),
    (re.compile(r"establish|open|commenc|initiat", re.IGNORECASE), "established"),
    (re.compile(r"suspen|interrupt", re.IGNORECASE), "suspended"),
    (re.compile(r"sever|end|broke|break|terminat|ceas|cessation|cut|ruptur", re.IGNORECASE), "severed"),
    (re.compile(r"elevat|rais|upgrad", re.IGNORECASE), "upgraded"),
)  # fmt: skip
_POST_STATUS = (
    (re.compile(r"elevat|rais|upgrad|promot|chang|convert|re-?designat|becom|became", re.IGNORECASE), "raised"),
    (re.compile(r"clos|suspen|ceas|abolish|discontinu|terminat", re.IGNORECASE), "closed"),
    (re.compile(r"establish|open|creat|resum|reactivat", re.IGNORECASE), "open"),
)  # fmt: skip


def relations_status(verb: str) -> str:
    """Return the status that a verb, or its noun, gives to relations; "" for none.

    >>> relations_status("Severance"), relations_status("re-established")
    ('severed', 'restored')
    """
    return next((status for pattern, status in _STATUS if pattern.match(verb)), "")


def post_status(verb: str) -> str:
    """Return what a verb, or its noun, does to a post: ``open``, ``closed``, ``raised`` or "".

    >>> post_status("reopened"), post_status("Closure"), post_status("Elevation")
    ('open', 'closed', 'raised')
    """
    bare = re.sub(r"^re-?(?=establish|open)", "", verb, flags=re.IGNORECASE)
    return next((status for pattern, status in _POST_STATUS if pattern.match(bare)), "")


def on_post(post: Post, status: str, at: int, end: int, former: Post | None = None) -> Act:
    """Return the act of doing something to a post."""
    city = post.city or (former.city if former else "")
    other = former.other if former and former.other else post.other
    who = former.sender if former else post.sender
    return Act(
        "mission", status, at, end, who, post.type, former.type if former else "", city, other
    )
