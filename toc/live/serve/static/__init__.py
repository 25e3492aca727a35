"""The files of the pages: style, script, fonts. They are named here; no other file can be asked
for."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from toc.draw import page

_HERE, _FONTS = Path(__file__).parent, Path(page.__file__).parent

_KINDS = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".woff": "font/woff",
}

FILES = {
    "serve.css": _HERE / "serve.css",
    "forms.css": _HERE / "forms.css",
    "serve.js": _HERE / "serve.js",
    "news.js": _HERE / "news.js",
    "forms.js": _HERE / "forms.js",
    "drawing.js": _HERE / "drawing.js",
    "meeting.js": _HERE / "meeting.js",
    "toc.svg": _HERE / "toc.svg",
    "Arimo-Regular.woff": _FONTS / "Arimo-Regular.woff",
    "Arimo-Bold.woff": _FONTS / "Arimo-Bold.woff",
}


async def file(request: Request) -> Response:
    """A file by its name."""
    name = request.path_params["name"]
    if name not in FILES:
        return Response(status_code=404)
    return Response(_content(name), media_type=_KINDS[FILES[name].suffix])


@cache
def _content(name: str) -> bytes:
    return FILES[name].read_bytes()
