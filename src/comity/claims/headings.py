"""What the words over a table's column, a list or a section say about what stands below."""

import functools
import re

# What a column holds, by the words of its header; the first that fits is it.
_COLUMNS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (meaning, re.compile(words))
    for meaning, words in (
        ("number", r"^(?:#|№|nr?\.?|no\.?|number|rank)$"),
        ("notes", (r"^(?:-|notes?|remarks?|comments?|details?|refs?|references?|sources?|"
                  r"footnotes?|(?:history|status) (?:and|of) .*|overview|relations|description)$")),
        ("other", (r"visit|sign(?:ed|ature|ing)|ratif|treaty|agreement|export|import|trade|polled|"
                  r"positive|negative|neutral|trust|\bresult\b|rank|ambassador|embass|commissioner|"
                  r"website|residen|minister|president|leader|population|flag|map|credentials|"
                  r"applicat|signatory|capital\b|currency|event\b|deleg|accredit")),
        ("actor", r"^member (?:state|countr)"),
        ("recognised", r"recogni[sz]|recognition"),
        ("member", (r"\b(?:member|observer|participates|participant|admission|admitted|accession|"
                   r"joined|entry|participation)\b")),
        ("ended", (r"\b(?:ended|end|severed|suspended|broken|terminated|ceased|until|to)\b(?! )|"
                  r"\brelations (?:severed|suspended|ended|broken|terminated)")),
        ("period", r"\b(?:period|duration|years of)\b"),
        ("began", (r"\b(?:began|begun|beginning|establish\w*|\(re\)established|start\w*|from|since|"
                  r"date|dates|opened|initiated)\b|relations|formal (?:an|ties)|diplomatic ties")),
        ("region", r"\b(?:sub-?region|continent|geoscheme)\b|^(?:un )?region$"),
        ("actor", (r"countr|state|nation|^name$|entit|organi[sz]ation|institution|partner|territor|"
                  r"polity|member$|people")),
        ("role", r"\b(?:role|membership|status)\b"),
    )
)  # fmt: skip
# What a date in a column of dates of relations is, when the words beside it say so.
_SEVERED = re.compile(
    r"\b(?:sever|broke|broken|break|cut|end(?:ed|ing)?\b(?! of)|terminat|ceas|discontinu|until|"
    r"withdr[ae]w)",
    re.IGNORECASE,
)  # fmt: skip
_SUSPENDED = re.compile(r"\b(?:suspen|frozen|froze|interrupt)", re.IGNORECASE)
_RESTORED = re.compile(
    r"\b(?:restor|resum|renew|re-?establish|reopen|re-?open|normali[sz])", re.IGNORECASE
)
_STANDING = re.compile(
    r"\b(?:maintains?|has|have|keeps?|holds?|enjoys?) (?:(?:full|formal|official|bilateral) ){0,2}"
    r"diplomatic (?:relations|ties)\b",
    re.IGNORECASE,
)
_NEVER = re.compile(
    r"\b(?:no (?:formal |official |full )?(?:diplomatic )?(?:relations|ties)|"
    r"(?:do|does|did) not (?:have|maintain|hold)|none|never)\b",
    re.IGNORECASE,
)
_UPGRADED = re.compile(r"\b(?:upgrad|elevat|raised to)", re.IGNORECASE)
_STATUSES = (
    ("restored", _RESTORED),
    ("suspended", _SUSPENDED),
    ("severed", _SEVERED),
    ("upgraded", _UPGRADED),
)


@functools.lru_cache(maxsize=4096)
def column(words: str) -> str:
    """Return what a column holds, by the words of its header, "" when they do not say.

    One of ``number``, ``actor``, ``began``, ``ended``, ``period``, ``recognised``, ``member``,
    ``region``, ``role``, ``notes`` and ``other``.
    """
    words = " ".join(words.lower().split())
    for meaning, pattern in _COLUMNS:
        if pattern.search(words):
            return meaning
    return ""


@functools.lru_cache(maxsize=4096)
def change(words: str) -> str:
    """Return the status that words beside a date give to relations, "" for none.

    >>> change("(resumed)")
    'restored'
    """
    if not words or words.isspace():
        return ""
    for status, pattern in _STATUSES:
        if pattern.search(words):
            return status
    return ""


def stands(words: str) -> bool:
    """Say whether a list whose head has these words tells of ties that stand as it is written.

    >>> stands("States with which Fiji maintains diplomatic relations:")
    True
    >>> stands("Relations were established with:")
    False
    """
    return bool(_STANDING.search(words))


def denies(words: str) -> bool:
    """Say whether words in the place of a date say that there are no relations at all."""
    return bool(_NEVER.search(words))
