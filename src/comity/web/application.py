"""The application that `comity serve` runs: the explorer's pages, and the API under ``/api``."""

import contextlib
import functools
import hashlib
import os
import secrets
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path
from urllib.parse import urlencode

from fastapi import FastAPI
from starlette.exceptions import HTTPException
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.staticfiles import StaticFiles

from comity.answers import World
from comity.errors import ComityError, UnknownActorError
from comity.plugins import plugins
from comity.web import problems
from comity.web.forms import FORMS, as_csv, as_json
from comity.web.guarding import Guard
from comity.web.land import land_of
from comity.web.page import LONGEST, Asked, Desk, Page, QuestionError
from comity.web.rendering import Pages
from comity.web.service import api

PAGES = "comity.web.pages"
STATIC = Path(__file__).parent / "static"


def make(
    world_path: str | os.PathLike[str],
    *,
    today: str = "",
    borders: str = "",
    hosts: Sequence[str] = (),
    rate: float = 0,
) -> FastAPI:
    """Return the application that shows one world, for any ASGI server to run.

    ``today`` is the day it is (ISO), with which the map begins. ``borders`` is a file of borders
    of the user's own. ``hosts`` are the names that a browser may call the server by; any when
    empty. ``rate`` limits the questions a second to the API from one address; 0 for no limit.
    Raises WorldError when there is no such world, ComityError for a file that has no borders.
    """
    land = land_of(borders)  # first: what fails after this leaves a world at work behind it
    world = World(world_path)
    world.settle()
    desk = Desk(world, today, land)
    found = plugins(PAGES, Page)
    pages = Pages(desk, found.values())

    @contextlib.asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        yield
        world.close()

    app = FastAPI(
        title="Comity", docs_url=None, redoc_url=None, openapi_url=None, lifespan=lifespan
    )
    for page in found.values():
        app.add_route(page.address, _endpoint(page, desk, pages), methods=["GET"])
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    app.mount("/api", api(world, rate=rate), name="api")
    for kind in (ComityError, HTTPException, Exception):
        app.add_exception_handler(kind, functools.partial(_failed, pages))
    if hosts:
        app.add_middleware(TrustedHostMiddleware, allowed_hosts=list(hosts))
    app.add_middleware(Guard)
    return app


def _endpoint(page: Page, desk: Desk, pages: Pages) -> Callable[[Request], Response]:
    """Return what answers a request; it runs in a thread of its own."""
    run = secrets.token_hex(6)  # pages may be told otherwise by another run

    def endpoint(request: Request) -> Response:
        told = f"{run} {request.url.path}?{request.url.query}".encode()
        headers = {"ETag": f'W/"{hashlib.blake2b(told, digest_size=12).hexdigest()}"'}
        headers["Cache-Control"] = "no-cache"  # kept, and asked for again
        if headers["ETag"] in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        try:
            response = _answer(page, Asked(desk, _given(request)), pages)
        except (ComityError, HTTPException):
            raise
        except Exception as error:
            if os.environ.get("COMITY_DEBUG"):
                raise
            fault = f"{type(error).__name__}: {error}"
            print(
                f"comity: a fault of Comity's own at {request.url.path}: {fault}", file=sys.stderr
            )
            return _failed(pages, request, error)
        response.headers.update(headers)
        return response

    return endpoint


def _answer(page: Page, asked: Asked, pages: Pages) -> Response:
    """Answer a question in the form that is asked for."""
    form = asked.get("as") or "html"
    if form not in FORMS:
        raise QuestionError(f"a page comes as {', '.join(FORMS)}, not as {form!r}")
    answered = page.answer(asked)
    if form == "json":
        return as_json(answered)
    if form == "csv":
        return as_csv(answered)
    if answered.see:
        return RedirectResponse(answered.see, 303)
    kept = {name: value for name, value in asked.given.items() if value}
    return pages.show(page, answered, f"{page.address}?{urlencode(kept)}", kept)


def _given(request: Request) -> dict[str, str]:
    """Return the parameters of an address, the first of each name; QuestionError for too long."""
    found: dict[str, str] = {}
    for name, value in request.query_params.multi_items():
        if len(value) > LONGEST:
            raise QuestionError(f"{name[:40]} is longer than {LONGEST} characters")
        found.setdefault(name, value.encode("utf-8", "replace").decode())
    return found


def _failed(pages: Pages, request: Request, error: Exception) -> Response:
    """Answer with a page that says what went wrong and what to do, never with a traceback."""
    headers = None
    if isinstance(error, HTTPException):
        status, told = error.status_code, _TOLD.get(error.status_code, str(error.detail))
        headers = error.headers
    elif isinstance(error, ComityError):
        status, told = (404 if isinstance(error, UnknownActorError) else 422), str(error)
    else:
        status, told = 500, "This is a fault of Comity's own; please report it with the address."
    if request.query_params.get("as") in {"json", "csv"}:
        return problems.response(status, told, headers)
    unknown = isinstance(error, UnknownActorError)
    named = [request.query_params.get(each, "") for each in "abq"] if unknown else []
    asked = next((each for each in named if each and repr(each) in told), "".join(named[:1]))
    return pages.fail(status, told, asked[:LONGEST], headers)


_TOLD = {
    404: "There is no page at this address.",
    405: "The explorer is for reading: it answers GET alone.",
}
