"""Errors of the API in the one form that all have: problem details (RFC 9457)."""

from collections.abc import Mapping, Sequence
from typing import Any

import orjson
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException

from comity.errors import ComityError, UnknownActorError

MEDIA_TYPE = "application/problem+json"
_TITLES = {
    404: "Nothing is there",
    405: "This is for reading only",
    422: "The question cannot be answered as it stands",
    429: "Too many questions",
    500: "A fault of Comity's own",
}


class Problem(BaseModel):
    """What went wrong, as RFC 9457 has it."""

    type: str = Field(description="always about:blank: the status says what kind of error it is")
    title: str
    status: int
    detail: str = Field(description="what is wrong with this question, and what to do")


class QuestionError(ComityError):
    """A question that names what no question has."""


def response(status: int, detail: str, headers: Mapping[str, str] | None = None) -> Response:
    """Return an error as the API tells it."""
    title = _TITLES.get(status, "The question cannot be answered")
    told = {"type": "about:blank", "title": title, "status": status, "detail": detail}
    kept = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", **(headers or {})}
    return Response(orjson.dumps(told), status, kept, MEDIA_TYPE)


def described(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Return what the API's description says of errors with these statuses."""
    content = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    return {each: {"description": _TITLES[each], "content": content} for each in statuses}


def handle(app: FastAPI) -> None:
    """Have the application tell every error in this form."""
    app.add_exception_handler(ComityError, _ours)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(Exception, _fault)


async def _ours(_: Request, error: Exception) -> Response:
    return response(404 if isinstance(error, UnknownActorError) else 422, str(error))


async def _invalid(_: Request, error: Exception) -> Response:
    found: Sequence[Any] = error.errors() if isinstance(error, RequestValidationError) else ()
    told = [f"{each['loc'][-1]}: {each['msg']}" for each in found]
    return response(422, "; ".join(told))


async def _http(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    headers = error.headers if isinstance(error, HTTPException) else None
    if status == 404:  # noqa: PLR2004 - as HTTP has it
        return response(404, f"no resource is at {request.url.path}; openapi.json lists them")
    return response(status, f"{request.method} is not answered here; GET is", headers)


async def _fault(_: Request, error: Exception) -> Response:
    return response(500, f"{type(error).__name__}; please report it, with the address")
