"""The API: one world, asked over HTTP, each answer remembered and known by its fingerprint."""

import gc
import gzip
import hashlib
import sys
import threading
from collections import Counter, OrderedDict
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlencode

import orjson
from anyio import CapacityLimiter, to_thread
from fastapi import FastAPI, Request, Response
from fastapi.routing import APIRoute
from starlette.middleware.cors import CORSMiddleware

from comity import __version__
from comity.answers import World
from comity.plugins import plugins
from comity.web.asking import Paging
from comity.web.limiting import Limiter
from comity.web.problems import Problem, QuestionError, handle
from comity.web.resource import Resource

_REMEMBERED = 64 << 20
"""Bytes of answers that are kept to be given again."""
_WORKERS = 2  # threads that work answers out; more would only take the processor from each other
_EFFORT = 1  # of gzip: more takes four times as long for a fifth of the size
_TURN = 0.001  # seconds for which a thread may keep others from the interpreter
_SMALL = 1000  # bytes; what is smaller is not worth packing
_HEADERS = {
    "Cache-Control": "no-cache",  # to be asked again, and answered by 304 while it is the same
    "Vary": "Accept-Encoding",
    "X-Content-Type-Options": "nosniff",
}
_ABOUT = """\
Any two states, any day: is there a tie, since when, who says so, who disagrees. Each address is
a question, and each answer carries its evidence (document, version, section, offset, and the
words where the world has them), the date asked about, the policy that chose where documents
disagree, and the claims that were overruled. Everything is read-only.
"""


class Kept(NamedTuple):
    """An answer as it is sent."""

    body: bytes
    packed: bytes
    """The same by gzip; empty where that is not worth while."""
    link: str


class Service:
    """Answers questions of one world; what was answered lately is not worked out again."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.workers = CapacityLimiter(_WORKERS)
        self._kept: OrderedDict[str, Kept] = OrderedDict()
        self._size = 0
        self._lock = threading.Lock()
        self._mark = f"{__version__}:{world.fingerprint}"

    def etag(self, question: str) -> str:
        """Return what tells an answer from any other: the world's fingerprint and the question."""
        told = hashlib.blake2b(f"{self._mark} {question}".encode(), digest_size=12)
        return f'W/"{told.hexdigest()}"'

    def kept(self, question: str) -> Kept | None:
        """Return the answer to a question that was asked lately."""
        with self._lock:
            found = self._kept.get(question)
            if found is not None:
                self._kept.move_to_end(question)
            return found

    def keep(self, question: str, answer: object, link: str = "") -> Kept:
        """Remember an answer, and forget those not asked for longest when they take much room."""
        body = orjson.dumps(answer)
        packed = gzip.compress(body, _EFFORT, mtime=0) if len(body) >= _SMALL else b""
        kept = Kept(body, packed, link)
        with self._lock:
            if question not in self._kept:
                self._kept[question] = kept
                self._size += len(body) + len(packed)
            while self._size > _REMEMBERED:
                _, old = self._kept.popitem(last=False)
                self._size -= len(old.body) + len(old.packed)
        return kept


async def answer(
    request: Request, make: Callable[[World], object], *, quick: bool = False
) -> Response:
    """Answer a question by what ``make`` finds in the world.

    What is ``quick`` is found at once; handing it to another thread would take as long.
    """

    def kept(service: Service, question: str) -> Kept:
        return service.keep(question, make(service.world))

    return await _respond(request, kept, quick=quick)


async def listed(
    request: Request, part: Paging, make: Callable[[World], tuple[int, Mapping[str, Any]]]
) -> Response:
    """Answer with a part of a list: ``make`` gives how long it is and what to tell of it."""

    def kept(service: Service, question: str) -> Kept:
        total, told = make(service.world)
        pages = _pages(request, part, total)
        body = {**told, "total": total, "limit": part.limit, "offset": part.offset}
        body["next"] = pages.get("next")
        link = ", ".join(f'<{address}>; rel="{name}"' for name, address in pages.items())
        return service.keep(question, body, link)

    return await _respond(request, kept)


async def _respond(
    request: Request, make: Callable[[Service, str], Kept], *, quick: bool = False
) -> Response:
    service: Service = request.app.state.service
    question = f"{request.url.path}?{_question(request)}"
    etag = service.etag(question)
    headers = {"ETag": etag, **_HEADERS}
    if etag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    kept = service.kept(question)
    if kept is None and quick:
        kept = make(service, question)
    if kept is None:
        kept = await to_thread.run_sync(make, service, question, limiter=service.workers)
    if kept.link:
        headers["Link"] = kept.link
    body = kept.body
    if kept.packed and "gzip" in request.headers.get("accept-encoding", ""):
        headers["Content-Encoding"] = "gzip"
        body = kept.packed
    return Response(body, headers=headers, media_type="application/json")


def _question(request: Request) -> str:
    """Return the parameters in order; QuestionError for one that is unknown or given twice."""
    given = parse_qsl(request.scope["query_string"].decode("latin-1"), keep_blank_values=True)
    known = _parameters(request.scope["route"])
    for name, many in Counter(name for name, _ in given).items():
        if name not in known:
            raise QuestionError(f"no parameter is called {name!r}; there are {', '.join(known)}")
        if many > 1:
            raise QuestionError(f"{name} is given {many} times; give it once")
    return urlencode(sorted(given))


def _parameters(route: APIRoute) -> list[str]:
    found: list[str] = getattr(route, "known", [])
    if not found:
        waiting = [route.dependant]
        for each in waiting:
            waiting += each.dependencies
            found += [field.alias for field in each.query_params]
        route.known = found  # type: ignore[attr-defined]
    return found


def _pages(request: Request, part: Paging, total: int) -> dict[str, str]:
    """Return the addresses of the pages around this one, by their relation to it (RFC 8288)."""
    last = max(0, (total - 1) // part.limit * part.limit)
    starts = {"first": 0, "last": last}
    if part.offset + part.limit < total:
        starts["next"] = part.offset + part.limit
    if part.offset > 0:
        starts["prev"] = max(0, min(part.offset - part.limit, last))
    asked = {key: value for key, value in request.query_params.items() if key != "offset"}
    return {
        name: f"{request.url.path}?{urlencode({**asked, 'offset': start})}"
        for name, start in starts.items()
    }


def api(world: World, *, rate: float = 0) -> FastAPI:
    """Return the API as an application of its own, to be mounted at ``/api``.

    ``rate`` is how many questions a second each address may ask; 0 sets no limit.
    """
    app = FastAPI(
        title="Comity",
        version=__version__,
        description=_ABOUT,
        docs_url=None,
        redoc_url=None,
        generate_unique_id_function=lambda route: route.name,
        root_path_in_servers=True,
    )
    app.state.service = Service(world)
    for name, resource in plugins("comity.web.api", Resource).items():
        app.include_router(resource.router, tags=[name])
    handle(app)
    _describe(app)
    app.add_middleware(
        CORSMiddleware,
        allow_origins=["*"],
        allow_methods=["GET"],
        allow_headers=["If-None-Match"],
        expose_headers=["ETag", "Link", "Retry-After"],
    )
    sys.setswitchinterval(_TURN)  # small questions need not wait for a large answer
    gc.freeze()  # to look for garbage in what stays for good would make single answers wait
    if rate > 0:
        app.add_middleware(Limiter, rate=rate)
    return app


def _describe(app: FastAPI) -> None:
    """Add to the description of the API what an error looks like."""
    plain = app.openapi

    def described() -> dict[str, Any]:
        schema = plain()
        schemas = schema.setdefault("components", {}).setdefault("schemas", {})
        schemas.setdefault("Problem", Problem.model_json_schema())
        for unused in ("HTTPValidationError", "ValidationError"):
            schemas.pop(unused, None)
        return schema

    app.openapi = described  # type: ignore[method-assign]
