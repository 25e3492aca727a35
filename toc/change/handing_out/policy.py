"""What a browser may do with a page of ours: show it, and run its own script."""

from __future__ import annotations

import base64
import hashlib


def policy(style: str, script: str | None = None) -> str:
    """The policy of a page with this style and script, for its head."""

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
