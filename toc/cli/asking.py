"""Asking something at a terminal."""

from __future__ import annotations

import typer


def typed(prompt: str) -> str:
    """What somebody types behind a prompt; nothing at the end of what is typed."""
    try:
        return input(f"{prompt} ").strip()
    except EOFError:
        typer.echo()
        return ""
