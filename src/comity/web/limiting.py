"""A limit on how often one address may ask; off unless it is wanted."""

import math
import time
from collections import OrderedDict
from collections.abc import Callable

from starlette.types import ASGIApp, Receive, Scope, Send

from comity.web import problems

_MANY = 10_000  # addresses that are remembered


class Limiter:
    """Lets each address ask ``rate`` questions a second, and twice as many at once.

    It is a bucket that fills at that rate; an address that has emptied its own is told to wait.
    """

    def __init__(
        self, app: ASGIApp, *, rate: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._app = app
        self._rate = rate
        self._most = max(1.0, 2 * rate)
        self._clock = clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or answer it with 429."""
        if scope["type"] == "http":
            wait = self._take((scope.get("client") or ("",))[0])
            if wait > 0:
                headers = {"Retry-After": str(math.ceil(wait))}
                told = f"at most {self._rate:g} a second from one address; wait {wait:.1f} s"
                await problems.response(429, told, headers)(scope, receive, send)
                return
        await self._app(scope, receive, send)

    def _take(self, address: str) -> float:
        """Take one question out of an address's bucket, or return how long it has to wait."""
        now = self._clock()
        left, then = self._buckets.pop(address, (self._most, now))
        left = min(self._most, left + (now - then) * self._rate)
        allowed = left >= 1
        self._buckets[address] = (left - 1 if allowed else left, now)
        if len(self._buckets) > _MANY:
            self._buckets.popitem(last=False)
        return 0.0 if allowed else (1 - left) / self._rate
