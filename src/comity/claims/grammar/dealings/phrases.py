"""Where the words for ties begin: with the first adjective of a phrase that a pattern cut short.

"a durable and fair trade partnership" is found by "trade partnership", "diplomatic, economic and
military ties" by "economic and military ties"; what stands before belongs to the type too.
"""

import re

from comity.claims.prose.shape import ACTOR, ANY, DATE

# What no phrase of adjectives goes on over.
_NONE_SUCH = (
    r"(?!(?:to|of|in|on|with|for|by|from|as|at|into|between|among|after|when|where|that|which|who|"
    r"has|have|had|is|are|was|were|be|been|than|ago|later|its|their|his|her|the|an?|not|but|or|"
    r"partners?|partnership|all(?:y|ies)|friends?|ties|links|relations|relationship|member|way|"
    r"policy|enjoys?|maintains?|keeps?|shares?|seeks?|pursues?|"
    r"number|towards?|step|"
    r"[a-z-]*(?<!grow)(?<!increas)(?<!stand)(?<!last)(?<!thriv)(?<!flourish)(?<!develop)"
    r"(?<!expand)(?<!deepen)(?<!trad)(?<!evolv)(?<!endur)(?<!rang)(?<!reach)(?<!work)(?<!pos)ing)\b)"
)
_ADJECTIVE = rf"{_NONE_SUCH}[a-z]+(?:-[a-z]+)*"
_OF_A_KIND = (
    r"(?:[a-z]+-)*(?:[a-z]*(?:al|ic|ive|ary|ous|ful|able)|close|warm|strong|good|trade|security|"
    r"defen[cs]e|energy|military|friendly|long-standing|stable|education|development|investment|"
    r"aid|health|tourism|business|sporting|deeper|people-to-people|growing|broad|science)"
)
_AFTER_ARTICLE = re.compile(
    rf"\b[Aa]n? (?P<more>(?:{_ADJECTIVE} (?:and |but )?|{_OF_A_KIND}, (?:and )?){{1,5}})$"
)
_LISTED = re.compile(
    rf"(?<![\w-])(?P<more>(?:{_OF_A_KIND}, ){{0,3}}(?:(?!diplomatic and $){_OF_A_KIND} and |"
    rf"{_OF_A_KIND}, ))$"
)
_DEGREE = re.compile(
    r"\b(?P<more>(?:very|especially|particularly|exceptionally|extremely|increasingly|fairly|quite|"
    r"traditionally|historically|remarkably|reasonably|"
    r"relatively|unusually|deeper|wider|broader|fuller) )$"
)
# "bid for a seat": what is backed is not told without what it is for.
_WANTS_MORE = re.compile(
    r"\b(?:bids?|applications?|candida\w+|nominations?|requests?|calls?|claims?|stand|stance|rights?|accession|"
    r"negotiations|aspirations?|ambitions?|quest|struggle|fight|war|campaign|entry|admission|membership|participation|"
    r"demands?|wish(?:es)?|desires?|decisions?|path|proposals?|efforts?|attempts?|inclusion|opposition|resolutions?|"
    r"[Dd]eclarations?)"
    rf"(?: (?:by|of) (?:the )?{ACTOR})?$"
)
_WORD = (
    r"(?!(?:and|but|which|who|that|when|while|after|before|since|during|as|by|because)\b)"
    rf"(?:[\w’'-]+|{ANY})(?: and [a-z]+ly [a-z]+)?"
)
_MORE = re.compile(
    rf" (?:for|to|on|against|of|over|in|at|as) {_WORD}(?: {_WORD}){{0,8}}?"
    rf"(?=[.,;:()]|$| (?:and|but|which|who|that|when|while|after|before|since|during|as|by|because|"
    rf"in {DATE}|on {DATE})\b| (?:in|on) {DATE})"
)
# "sovereignty and territorial integrity", "economic and social development": backed together
_BESIDE = re.compile(
    r" and (?:[a-z-]+ )?(?:integrity|independence|stability|development|unity|security|"
    r"sovereignty|democracy|reconstruction|peace|prosperity|growth|interests|efforts|freedom|"
    r"self-determination|rights|claims|reforms|institutions|membership|accession|bid)\b(?!['’-])"
)
_BACKED = r"(?:its |their )?(?:[\w-]+ ){0,2}?[\w-]+"
_AND_MORE = re.compile(
    rf"(?:, {_BACKED}){{1,5}},? and {_BACKED}"
    r"(?<! such)(?=[.;:)]|$| (?:in|on|at|as|since|during|after|with|by|from)\b)"
)
_VERB = re.compile(r"\b(?:[a-z]{2,}ed|[a-z]+ing|is|are|was|were|has|have|had|which|who)\b")
_FAR = 90


def widened(text: str, start: int, end: int) -> int:
    """Return where a phrase begins of which ``text[start:end]`` was found.

    >>> text = "They keep diplomatic, economic and military ties."
    >>> text[widened(text, text.index("economic"), len(text) - 1):]
    'diplomatic, economic and military ties.'
    """
    if not text.endswith((" ", "-"), 0, start):
        return start
    low = max(0, start - _FAR)
    found = _AFTER_ARTICLE.search(text, low, start)
    if found is None and (" and " in text[start:end] or text.endswith(" and ", 0, start)):
        listed = _LISTED.search(text, low, start)
        found = listed if listed and not text.endswith(", ", 0, listed.start()) else None
    found = found or _DEGREE.search(text, low, start)
    return found.start("more") if found else start


def of_degree(text: str, at: int) -> str:
    """Return the word that says how much the one behind it holds: "very " good.

    >>> of_degree("Ties are fairly stable.", 16), of_degree("Ties are also good.", 14)
    ('fairly ', '')
    """
    found = _DEGREE.search(text, max(0, at - _FAR), at)
    return found["more"] if found else ""


def completed(text: str, start: int, end: int) -> int:
    """Return where words for what is backed end, with what it is for where they want that.

    >>> text = "backs the bid for a seat in the council, and"
    >>> text[:completed(text, 10, 13)]
    'backs the bid for a seat in the council'
    """
    beside = _BESIDE.match(text, end)
    end = beside.end() if beside else end
    more = _MORE.match(text, end) if _WANTS_MORE.search(text, start, end) else None
    listed = _AND_MORE.match(text, end) if more is None else None
    more = more or (listed if listed and not _VERB.search(listed[0]) else None)
    return more.end() if more else end
