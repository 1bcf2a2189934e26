"""A page of a MediaWiki site, by its address: the markup, and which revision it is."""

import email.message
import http.client
import json
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from typing import IO, Any

from comity.errors import UnreadableDocumentError
from comity.sources.model import Blob, Missed, Source, day_of

LARGEST = 64 * 1024 * 1024
"""Bytes of an answer."""
TIMEOUT = 30.0
"""Seconds without a word from the site."""

_TRIES = 3
_LONGEST_WAIT = 10.0  # seconds, whatever the site asks for
_BUSY = frozenset({429, 500, 502, 503, 504})
_AGENT = "comity/0.1 (reads single articles on request)"
_NOT_FOUND = 404


class _SameHost(urllib.request.HTTPRedirectHandler):
    """Follows a redirect within the host the user named, and none that leaves it."""

    def redirect_request(  # noqa: PLR0913, PLR0917 - the signature is urllib's
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        old, new = urllib.parse.urlsplit(req.full_url), urllib.parse.urlsplit(newurl)
        upgrade = (old.scheme, new.scheme) == ("http", "https") and old.hostname == new.hostname
        if (old.scheme, old.netloc) != (new.scheme, new.netloc) and not upgrade:
            raise UnreadableDocumentError(
                f"{req.full_url}: the site sends us on to {new.netloc}; "
                "give that address yourself if you trust it"
            )
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _wait(headers: email.message.Message | None, tried: int) -> float:
    asked = (headers.get("Retry-After") or "") if headers else ""
    return min(float(asked) if asked.isdigit() else 2.0**tried / 2, _LONGEST_WAIT)


def _get(url: str) -> bytes | None:
    """Return what the address answers with, None when it says there is no such thing."""
    opener = urllib.request.build_opener(_SameHost)
    request = urllib.request.Request(url, headers={"User-Agent": _AGENT})  # noqa: S310 - http(s)
    for tried in range(1, _TRIES + 1):
        try:
            with opener.open(request, timeout=TIMEOUT) as answer:
                data: bytes = answer.read(LARGEST + 1)
        except urllib.error.HTTPError as error:
            if error.code == _NOT_FOUND:
                return None
            if error.code not in _BUSY or tried == _TRIES:
                raise UnreadableDocumentError(f"{url}: the site answers {error.code}") from None
            time.sleep(_wait(error.headers, tried))
            continue
        except (OSError, http.client.HTTPException) as error:
            if tried == _TRIES:
                raise UnreadableDocumentError(f"{url}: no answer: {error}") from None
            time.sleep(_wait(None, tried))
            continue
        if len(data) > LARGEST:
            raise UnreadableDocumentError(f"{url}: the answer is longer than {LARGEST} bytes")
        return data
    return None


def _page(url: str) -> tuple[str, str, list[str]]:
    """Return the title, the revision and where the interface may be, from a page's address."""
    parts = urllib.parse.urlsplit(url)
    asked = dict(urllib.parse.parse_qsl(parts.query))
    before, wiki, after = parts.path.partition("/wiki/")
    title = asked.get("title") or urllib.parse.unquote(after if wiki else parts.path.lstrip("/"))
    title = title.replace("_", " ").strip()
    if not title:
        raise UnreadableDocumentError("the address names no page")
    script = parts.path.rpartition("/")[0] if parts.path.endswith("index.php") else before
    paths = [f"{script}/api.php", "/w/api.php", "/api.php"]
    if wiki and not before:
        paths = paths[1:]
    return title, asked.get("oldid", ""), list(dict.fromkeys(paths))


def _blobs(place: str) -> Iterator[Blob | Missed]:
    try:
        yield _fetch(place)
    except UnreadableDocumentError as error:
        # A site that is down must not cost what other places give.
        yield Missed(place, "unreadable-page", str(error))


def _fetch(place: str) -> Blob:
    title, revision, paths = _page(place)
    parts = urllib.parse.urlsplit(place)
    query = {
        "action": "query", "prop": "revisions", "rvprop": "ids|timestamp|content",
        "rvslots": "main", "format": "json", "formatversion": "2",
    }  # fmt: skip
    query |= {"revids": revision} if revision else {"titles": title, "redirects": "1"}
    for path in paths:
        address = parts._replace(path=path, query=urllib.parse.urlencode(query), fragment="")
        data = _get(urllib.parse.urlunsplit(address))
        answer = _json(data) if data else None
        if answer is not None:
            return _blob(answer, place)
    raise UnreadableDocumentError("no MediaWiki interface (api.php) answers there")


def _json(data: bytes) -> dict[str, Any] | None:
    try:
        answer = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return answer if isinstance(answer, dict) and "query" in answer else None


def _blob(answer: dict[str, Any], place: str) -> Blob:
    try:
        page = answer["query"]["pages"][0]
        latest = page["revisions"][0]
        text, title = str(latest["slots"]["main"]["content"]), str(page["title"])
        version, saved = str(latest["revid"]), str(latest.get("timestamp", ""))
    except (KeyError, IndexError, TypeError):
        raise UnreadableDocumentError("the site has no such page") from None
    return Blob(
        title, "text/x-wiki", text.encode("utf-8", "replace"), version, place, day_of(saved)
    )


def _takes(place: str) -> bool:
    return place.lower().startswith(("http://", "https://"))


MEDIAWIKI = Source(takes=_takes, blobs=_blobs, rank=0)
