"""What keeps a page on the internet, or another program on this computer, from reading or changing
a plan through the server.

It listens on this computer alone. Only who opened the address with the secret gets a cookie, and
nothing is answered without it. The name of the host must be ours (a page elsewhere can make its
own name lead here), a page of ours must be what asks, and a change is a POST that says so.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse, RedirectResponse, Response

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOOPBACK = "127.0.0.1"
"""The only address that is ever listened on."""

KEY = "sleutel"
"""The part of the address that holds the secret."""

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
    "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
"""What the browser may do with a page: show it, run our own script, and ask us."""

_HEADERS = (
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    # With no referrer at all a browser does not say either that a form is ours.
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"cache-control", b"no-store"),
    (b"permissions-policy", b"camera=(), microphone=(), geolocation=()"),
)

_READS, _CHANGES = frozenset({"GET", "HEAD"}), frozenset({"POST"})


def new_secret() -> str:
    """A secret that nobody guesses, other for every run."""
    return secrets.token_urlsafe(24)


@dataclass(frozen=True)
class Door:
    """Where the server is, and the secret by which one comes in."""

    port: int
    secret: str

    @property
    def origin(self) -> str:
        """How a browser names our pages."""
        return f"http://{LOOPBACK}:{self.port}"

    @property
    def address(self) -> str:
        """The address to open: the secret becomes a cookie, and goes from the address."""
        return f"{self.origin}/?{KEY}={self.secret}"

    @property
    def cookie(self) -> str:
        """The name of the cookie. Cookies of all ports go to all ports: each has its own."""
        return f"toc-{self.port}"

    @property
    def hosts(self) -> frozenset[str]:
        """What the browser may say that it asked for."""
        return frozenset({f"{LOOPBACK}:{self.port}", f"localhost:{self.port}"})


class Guard:
    """Lets through what may come in, and gives every answer its policy. `refused` says in words
    what is said to who may not, by `closed` (no secret) or `elsewhere` (not from a page of
    ours)."""

    def __init__(
        self,
        app: ASGIApp,
        door: Door,
        refused: Callable[[str], str],
        *,
        read_only: bool = False,
    ) -> None:
        self._app, self._door, self._refused = app, door, refused
        self._read_only = read_only

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One question."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":  # there are no web sockets here
            await send({"type": "websocket.close", "code": 1008})
            return

        async def sealed(message: Message) -> None:
            if message["type"] == "http.response.start":
                mine = {name for name, _ in _HEADERS}
                kept = [one for one in message.get("headers", ()) if one[0].lower() not in mine]
                message = {**message, "headers": [*kept, *_HEADERS]}
            await send(message)

        answer = self._answer(scope)
        await (answer or self._app)(scope, receive, sealed)

    def _answer(self, scope: Scope) -> Response | None:
        """What is said to who may not come in, or comes in with the secret; None for all else."""
        headers = Headers(scope=scope)
        method = scope["method"]
        if not self._from_here(headers, method):
            return self._refusal("elsewhere", 403)
        if method not in _READS | _CHANGES:
            return self._refusal("no-such-way", 405)
        if method in _READS and scope["path"] == "/":
            given = parse_qs(scope["query_string"].decode("latin-1")).get(KEY, [""])[0]
            if given and self._is_secret(given):
                return self._welcome()
        if not self._is_secret(self._shown(headers.getlist("cookie"))):
            return self._refusal("closed", 403)
        if method in _CHANGES and self._read_only:
            return self._refusal("read-only", 403)
        return None

    def _from_here(self, headers: Headers, method: str) -> bool:
        """Whether it was asked of us by our own name and, as far as a browser says so, by one of
        our pages or by somebody who typed the address. A change always says by which page."""
        hosts = headers.getlist("host")
        if len(hosts) != 1 or hosts[0].lower() not in self._door.hosts:
            return False
        ours = f"http://{hosts[0].lower()}"
        origins = headers.getlist("origin")
        if any(one != ours for one in origins) or (method not in _READS and not origins):
            return False
        sites = {"same-origin", "none"} if method in _READS else {"same-origin"}
        return all(one in sites for one in headers.getlist("sec-fetch-site"))

    def _shown(self, cookies: Sequence[str]) -> str:
        try:
            found = SimpleCookie("; ".join(cookies)).get(self._door.cookie)
        except CookieError:
            return ""
        return found.value if found is not None else ""

    def _is_secret(self, given: str) -> bool:
        return hmac.compare_digest(given.encode(), self._door.secret.encode())

    def _welcome(self) -> Response:
        answer = RedirectResponse("/", 303)
        answer.set_cookie(
            self._door.cookie, self._door.secret, httponly=True, samesite="strict", path="/"
        )
        return answer

    def _refusal(self, key: str, status: int) -> Response:
        return PlainTextResponse(self._refused(key) + "\n", status)
