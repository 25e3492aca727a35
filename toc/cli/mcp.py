"""`toc mcp`: one programme for an assistant, that starts this and speaks with it."""

from __future__ import annotations

from toc.cli import options
from toc.cli.terminal import write_json


def mcp(plan: options.Plan = None, as_json: options.Json = False) -> None:
    """Answer an assistant over standard input and output until it stops. Ends with 0, and with 2
    where there is no such plan or what it takes is not installed."""
    from toc.cli.choosing import choose_plan, fail_unsound, language_of
    from toc.cli.language import asked_language, speak
    from toc.live.mcp.starting import serve

    file = choose_plan(plan, "mcp")
    from toc.check.opening import open_dossier

    dossier = open_dossier(file)
    speak(language_of(dossier))
    if not dossier.readable:
        fail_unsound(dossier, language_of(dossier))
    if as_json:
        from toc.live.mcp.tools import ADDRESSES, TOOLS

        tools = [one.name for one in TOOLS]
        write_json({"version": 1, "server": "mcp", "tools": tools, "resources": list(ADDRESSES)})
        return
    serve(file, asked_language())
