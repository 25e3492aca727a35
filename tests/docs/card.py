"""The card of commands, made from the application itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tests.docs.commands import commands
from toc.cli.dutch import PLACEHOLDERS
from toc.cli.words import CLI
from toc.core.words import Language

GROUPS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("Beginnen en nakijken", "Starting and checking", ("new", "validate", "show", "why")),
    ("Een jaarplan", "A year plan", ("plan", "plan score-sheet", "plan read-scores")),
    ("Tekeningen en documenten", "Drawings and documents", ("export",)),
    (
        "Meten",
        "Measuring",
        ("measure due", "measure template", "measure import", "measure add", "progress"),
    ),
    (
        "Terugkijken en besluiten",
        "Looking back and deciding",
        ("review", "review read-decisions", "log"),
    ),
    (
        "Een plan dat verandert",
        "A plan that changes",
        (
            "set",
            "add",
            "rename",
            "move",
            "remove",
            "apply",
            "compare",
            "merge",
            "history",
            "undo",
            "hand-out",
            "take-in",
        ),
    ),
    ("In een vergadering", "In a meeting", ("serve",)),
    (
        "Uitwisselen",
        "Exchanging",
        ("export logframe", "export iati", "export table", "import"),
    ),
    ("In een editor, met een assistent", "In an editor, with an assistant", ("lsp", "mcp")),
    ("Opzoeken", "Looking up", ("keys", "rules")),
)
"""Every command once, by what it is for."""

TEXTS = {
    "title": ("De opdrachten op één bladzijde", "The commands on one page"),
    "intro": (
        "Wat tussen rechte haken staat, mag u weglaten: is er maar één plan in de map "
        "`programmes`, dan hoeft `[PLAN]` niet. Uitleg bij een opdracht en haar opties: "
        "`toc plan --help`.",
        "What stands between square brackets may be left out: with one plan only in the folder "
        "`programmes`, `[PLAN]` is not needed. Help on a command and its options: "
        "`toc plan --help`.",
    ),
    "heads": ("| opdracht | wat zij doet | opties |", "| command | what it does | options |"),
    "every": (
        "Elke opdracht heeft ook {options}.",
        "Every command has {options} as well.",
    ),
    "codes": (
        "Een opdracht eindigt met 0 als alles goed is, met 1 als er iets in uw bestand of in dat "
        "van een partner te herstellen is, en met 2 als zij niet kan; met 130 als u haar stopt "
        "met Ctrl-C. `TOC_LANGUAGE=en` in uw omgeving laat `toc` Engels spreken.",
        "A command ends with 0 where all is well, with 1 where there is something to mend in your "
        "file or in that of a partner, and with 2 where it cannot run; with 130 where you stop it "
        "with Ctrl-C. `TOC_LANGUAGE=en` in your environment makes `toc` speak English.",
    ),
}


def card(language: Language) -> str:
    """The whole page."""
    return "\n".join(_lines(language)) + "\n"


def everywhere() -> list[str]:
    """The options that every command has."""
    has = [set(_options(command)) for command in commands().values()]
    return [*sorted(set.intersection(*has)), "--help"]


def _lines(language: Language) -> Iterator[str]:
    at = 0 if language == "nl" else 1
    known = commands()
    common = everywhere()
    yield f"# {TEXTS['title'][at]}"
    yield ""
    yield TEXTS["intro"][at]
    for group in GROUPS:
        yield ""
        yield f"**{group[at]}**"
        yield ""
        yield TEXTS["heads"][at]
        yield "|---|---|---|"
        for name in group[2]:
            own = [f"`{one}`" for one in _options(known[name]) if one not in common]
            typed = " ".join(["toc", name, *_arguments(known[name], language)])
            yield f"| `{typed}` | {CLI.say(name, language)} | {' '.join(own) or '–'} |"
    yield ""
    options = [f"`{one}`" for one in common]
    joint = (" en ", " and ")[at]
    yield TEXTS["every"][at].format(options=joint.join(options)) + f" {TEXTS['codes'][at]}"


def _options(command: Any) -> list[str]:
    """The options by their first name, in the order of the help."""
    return [one.opts[0] for one in command.params if one.opts[0].startswith("--")]


def _arguments(command: Any, language: Language) -> Iterator[str]:
    for one in command.params:
        if one.opts[0].startswith("-"):
            continue
        name = str(one.metavar or one.name)
        if language == "nl":
            name = re.sub(r"[A-Z]+", lambda word: PLACEHOLDERS.get(word[0], word[0]), name)
        yield name if one.required or "[" in name else f"[{name}]"
