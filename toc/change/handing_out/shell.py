"""What a form and the page for a meeting are in: one page for a browser, with its style and script
in it, and a policy by which the browser may show it, run that script and nothing else."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from pathlib import Path
from string import Template

from toc.core.words import Language

_HERE = Path(__file__).parent


def page(
    title: str, body: str, language: Language, *, script: str | None = None, kind: str = ""
) -> str:
    """The page with this title and body, both HTML already. A page of another `kind` looks
    otherwise."""
    style = asset("form.css")
    return Template(asset("page.html")).substitute(
        language=language,
        policy=_policy(style, script),
        title=title,
        style=style,
        kind=f' class="{kind}"' if kind else "",
        body=body.rstrip("\n"),
    )


@cache
def asset(name: str) -> str:
    """A file that a page is made of."""
    return (_HERE / name).read_text(encoding="utf-8")


def _policy(style: str, script: str | None) -> str:
    def mark(text: str) -> str:
        return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()

    allowed = [
        "default-src 'none'",
        *([f"script-src 'sha256-{mark(script)}'"] if script is not None else []),
        f"style-src 'sha256-{mark(style)}'",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    return "; ".join(allowed)
