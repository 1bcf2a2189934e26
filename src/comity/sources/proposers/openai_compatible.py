"""A language model behind an OpenAI-compatible endpoint: http://127.0.0.1:8080#model.

The address is that of the server, of its ``/v1``, or of its ``/v1/chat/completions``; what
stands after ``#`` names the model, for servers that have several.
"""

import json
import re
import urllib.parse
from typing import Any

from comity.errors import ProposerError
from comity.sources.endpoints import endpoint, post
from comity.sources.proposing import Asked, Piece, Proposer

_PATH = "/chat/completions"
_TASK = """\
You read a piece of a document about the foreign relations of states and list the claims it makes.
Answer with one JSON object and nothing else: {"claims": [...]}. Each claim is an object with
  "kind": one of the kinds below,
  "subject" and "object", or "parties" (a list), as the kind has it: countries and organisations by
    their usual English names,
  "status": as the kind has it,
  "start", "end", "date": EDTF, exactly as precise as the words ("1992", "1992-04", "1992-04-02"),
  "modality": "denied", "intended" or "alleged" when the words do not assert it,
  "quote": the exact words of the piece that say it, to the letter, as short as says it whole.
Leave out what the words do not say. Claim nothing that you know from elsewhere.
"""
_LONGEST_NAME = 100  # characters of a model's name
_FENCE = re.compile(r"^\s*```\w*\s*$", re.MULTILINE)


def _takes(address: str) -> bool:
    return address.lower().startswith(("http://", "https://"))


def _open(address: str, anywhere: bool, patience: float) -> Asked:  # noqa: FBT001 - see Proposer
    place, _, name = address.partition("#")
    model = urllib.parse.unquote(name) or "default"
    if not model.isprintable() or len(model) > _LONGEST_NAME:
        raise ProposerError(f"{address}: {model[:_LONGEST_NAME]!r} is no name of a model")
    at = endpoint(place, anywhere=anywhere, patience=patience)
    path = at.path.rstrip("/")
    if not path.endswith(_PATH):
        path = f"{path or '/v1'}{_PATH}"
    at = at._replace(path=path)

    def ask(piece: Piece) -> list[object]:
        return _proposals(post(at, _question(piece, model)), str(at))

    return Asked(f"openai_compatible:{model}", ask)


def _question(piece: Piece, model: str) -> bytes:
    kinds = "\n".join(f"  {kind}: {told}" for kind, told in piece.kinds.items())
    about = f"Document: {piece.title}" + (f" (about {piece.state})" if piece.state else "")
    messages = [
        {"role": "system", "content": f"{_TASK}Kinds:\n{kinds}"},
        {"role": "user", "content": f"{about}\n\n{piece.text}"},
    ]
    asked = {"model": model, "messages": messages, "temperature": 0, "stream": False}
    return json.dumps(asked).encode()


def _proposals(data: bytes, at: str) -> list[object]:
    """Return the claims that an answer lists; raise ProposerError when it lists none at all."""
    try:
        answer: Any = json.loads(data)
        content = answer["choices"][0]["message"]["content"]
    except (ValueError, RecursionError, LookupError, TypeError):
        raise ProposerError(f"{at}: the answer is no chat completion") from None
    if not isinstance(content, str):
        raise ProposerError(f"{at}: the answer holds no words")
    listed = _listed(content)
    if listed is None:
        shown = " ".join(content[:80].split())
        raise ProposerError(f"{at}: the model lists no claims as JSON: {shown!r}")
    return listed


def _listed(content: str) -> list[object] | None:
    """Return the list in a model's words, which may have other words around it."""
    words = _FENCE.sub("", content)
    for opening, closing in (("{", "}"), ("[", "]")):
        start, end = words.find(opening), words.rfind(closing)
        try:
            found = json.loads(words[start : end + 1]) if 0 <= start < end else None
        except (ValueError, RecursionError):
            continue
        claims = found.get("claims") if isinstance(found, dict) else found
        if isinstance(claims, list):
            return claims
    return None


OPENAI_COMPATIBLE = Proposer(takes=_takes, open=_open)
