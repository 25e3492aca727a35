"""Hostile calls of `toc mcp`, over stdio, by the official client: none may change a file, none may
make the server read or write a path outside the programme and its folder, and each is answered.

    python -m tests.fuzz.fuzz_assistant 1000 [SEED]

What a proposal writes is a file of its own in the folder `proposals` of the plan; that is all that
may appear.
"""

from __future__ import annotations

import os
import random
import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

import anyio
from mcp import Client, MCPError, StdioServerParameters
from mcp_types import TextContent

ROOT = Path(__file__).parents[2]
PLAN = "alliantie-van-kracht"
BAD = ("niet was voorzien", "Traceback", "root:", str(ROOT))
"""What no answer may say."""

# The server tells of every path that it opens, makes, takes away or lists, once it runs.
WATCHED = """
import os, sys
import toc.cli.mcp, toc.live.mcp.server, toc.plan.commands, toc.measure.commands
out = os.open(os.environ["WATCHED"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
KINDS = ("open", "os.listdir", "os.scandir", "os.mkdir", "os.remove", "os.rename", "os.link",
         "os.symlink", "os.rmdir", "os.truncate", "subprocess.Popen", "os.system",
         "socket.connect")
def told(event, args):
    if event in KINDS:
        os.write(out, (event + "\\t" + repr(args[0]) + "\\n").encode(errors="replace"))
sys.addaudithook(told)
sys.argv = ["toc", "mcp", os.environ["PLAN"]]
from toc.cli import main
main()
"""

PATHS = (
    *(
        "/etc/passwd",
        "../../../../etc/passwd",
        "..",
        "/",
        "~/.ssh/id_rsa",
        "C:\\\\Windows",
        "\\\\a\\b",
    ),
    *("file:///etc/passwd", "alliantie-van-kracht.yaml", "history", "proposals/../..", "%2e%2e/x"),
    *("/dev/zero", "/proc/self/environ", "CON", "a\0b", "x" * 5000, "\u202e", "😀", ""),
)
IDS = (
    "speeddates",
    "maatwerk",
    "samenwerking-verwezenlijkt",
    "visie",
    "programma",
    "fase-1",
    "samenwerking",
)
FIELDS = (
    "tekst",
    "owner",
    "style.logo",
    "style",
    "documents",
    "planning.focus",
    "contributes_to",
    "source",
    "id",
    "__class__",
    "iati",
    "title",
    "checking",
    "phases",
    "start",
    "cost",
    "network",
)
VALUES = (
    "{a: 1",
    "[x",
    "- a",
    "&a *a",
    "!!python/object/apply:os.system [ls]",
    "&a [*a, *a]",
    "1e999",
    "2024-13-45",
    "{{{{",
    "a: b: c",
    "# x",
    "| \n  x",
    "<<: *x",
    "\t",
    "nee",
    "9",
    "{logo: /etc/passwd}",
)
KINDS = (
    "inspanning",
    "doel",
    "operationeel-doel",
    "indicator",
    "document",
    "partner",
    "fase",
    "xyz",
)
ACTS = ("set", "empty", "include", "exclude", "add", "move", "remove", "rename", "write", "apply")


def word(chance: random.Random) -> str:
    return chance.choice(chance.choice((PATHS, IDS, FIELDS, VALUES, KINDS, ACTS)))


def thing(chance: random.Random, depth: int = 0) -> Any:
    kind = chance.randrange(9 if depth < 3 else 6)
    if kind < 4:
        return word(chance)
    if kind == 4:
        return chance.choice((None, True, -1, 10**30, 1.5, 0))
    if kind == 5:
        return chance.choice(IDS)
    if kind == 6:
        return [thing(chance, depth + 1) for _ in range(chance.randrange(4))]
    return {word(chance): thing(chance, depth + 1) for _ in range(chance.randrange(4))}


def nearly_right(chance: random.Random) -> dict[str, Any]:
    """An edit that could be meant, with a hostile word in it."""
    element, odd = chance.choice(IDS), word(chance)
    return chance.choice(
        (
            {"do": "set", "element": element, "field": "text", "value": odd},
            {"do": "set", "element": element, "field": "owner", "value": odd},
            {"do": "set", "element": element, "field": chance.choice(FIELDS), "value": odd},
            {"do": "add", "kind": chance.choice(KINDS), "text": odd, "under": [element]},
            {"do": "add", "kind": "document", "text": odd, "id": chance.choice(("x", odd))},
            {"do": "move", "element": "speeddates", "to": element},
            {"do": "remove", "element": element, "reason": odd},
            {"do": "rename", "element": element, "to": odd},
            {"do": "include", "element": "speeddates", "field": "partners", "value": odd},
        )
    )


def edit(chance: random.Random) -> Any:
    if chance.random() < 0.5:
        return nearly_right(chance)
    if chance.random() < 0.1:
        return thing(chance)
    names = ("element", "field", "value", "kind", "text", "id", "to", "away_from", "reason")
    made: dict[str, Any] = {"do": chance.choice(ACTS)}
    for name in names:
        if chance.random() < 0.6:
            choices = {"element": IDS, "to": IDS, "field": FIELDS, "kind": KINDS, "value": VALUES}
            likely = choices.get(name)
            made[name] = (
                chance.choice(likely) if likely and chance.random() < 0.8 else word(chance)
            )
    if chance.random() < 0.3:
        made["under"] = [word(chance)]
    if chance.random() < 0.2:
        made["fields"] = {word(chance): word(chance)}
    return made


def call(chance: random.Random) -> tuple[str, dict[str, Any]]:
    if chance.random() < 0.5:
        edits = [edit(chance) for _ in range(chance.randrange(4))]
        reason = chance.choice(("Omdat", word(chance)))
        return "propose", {"reason": reason, "edits": edits, "only_look": chance.random() < 0.5}
    if chance.random() < 0.5:
        tool, name = chance.choice(
            (("programme", "part"), ("element", "id"), ("findings", "rule"), ("plan", "period"),
             ("progress", "year"), ("rule", "name"), ("findings", "element"))
        )  # fmt: skip
        likely = {"plan": ("2024", "fase-1", "2024-2025"), "progress": ("2024", "9999")}
        right = likely.get(tool, IDS)
        return tool, {name: chance.choice(right) if chance.random() < 0.5 else word(chance)}
    tools = (
        "programme",
        "element",
        "findings",
        "plan",
        "progress",
        "rule",
        "propose",
        "write",
        "",
    )
    return chance.choice(tools), {word(chance): thing(chance) for _ in range(chance.randrange(4))}


def state(folder: Path) -> dict[str, bytes]:
    return {
        str(one.relative_to(folder)): one.read_bytes()
        for one in folder.rglob("*")
        if one.is_file()
    }


OF_THE_SYSTEM = ("/dev/null", "/proc/self/mountinfo", "/proc/sys/kernel/random/boot_id")
"""What the lock of the programme asks the system, and where stray output goes."""


def outside(log: Path, home: Path) -> set[str]:
    """What the server touched that is neither the programme's, nor Python's, nor its own code."""
    own = [home / "programmes", ROOT / "toc", Path(sys.prefix), Path(sys.base_prefix)]
    own += [Path(one) for one in (os.environ.get("PYTHONPYCACHEPREFIX") or sys.prefix,)]
    found = set()
    for line in log.read_text(encoding="utf-8").splitlines():
        event, _, shown = line.partition("\t")
        path = shown.strip("'b\"")
        if shown.isdecimal() and event in ("open", "os.scandir", "os.listdir"):
            continue
        if path in OF_THE_SYSTEM:
            continue
        full = (home / path).resolve() if "\\x00" not in path else home
        if not any(full.is_relative_to(one.resolve()) for one in own):
            found.add(f"{event} {path}")
    return found


async def attack(times: int, seed: int, home: Path, log: Path) -> tuple[Counter[str], list[str]]:
    env = {"PYTHONPATH": str(ROOT), "PATH": os.environ["PATH"], "WATCHED": str(log)}
    env["PLAN"] = f"programmes/{PLAN}.yaml"
    if cached := os.environ.get("PYTHONPYCACHEPREFIX"):
        env["PYTHONPYCACHEPREFIX"] = cached
    server = StdioServerParameters(
        command=sys.executable, args=["-P", "-c", WATCHED], cwd=home, env=env,
        encoding_error_handler="replace",
    )  # fmt: skip
    chance, ends, wrong = random.Random(seed), Counter[str](), list[str]()
    async with Client(server) as client:
        for number in range(times):
            if number % 10 == 9:
                address = chance.choice(
                    ("toc://rules/", "toc://element/", "file://", "toc://plan/", "")
                )
                try:
                    await client.read_resource(address + word(chance))
                    ends["read"] += 1
                except MCPError:
                    ends["refused"] += 1
                continue
            tool, asked = call(chance)
            try:
                result = await client.call_tool(tool, asked)
            except (MCPError, UnicodeError, ValueError) as error:
                ends[f"not sent or refused by the protocol: {type(error).__name__}"] += 1
                continue
            text = "".join(one.text for one in result.content if isinstance(one, TextContent))
            ends["refused" if result.is_error else f"answered {tool}"] += 1
            if any(bad in text for bad in BAD):
                wrong.append(f"{tool} {asked!r}: {text[:300]}")
    return ends, wrong


def main() -> int:
    times, seed = int(sys.argv[1]), int((sys.argv[2:] or ["1"])[0])
    with tempfile.TemporaryDirectory() as made:
        home = Path(made) / "huis"
        (home / "programmes").mkdir(parents=True)
        for name in (PLAN, "kansen-voor-kinderen-groningen"):
            shutil.copy(ROOT / "programmes" / f"{name}.yaml", home / "programmes")
        (home / "programmes" / "kansen-voor-kinderen-groningen.yaml").rename(home / "ander.yaml")
        before, log = state(home), Path(made) / "watched"
        ends, wrong = anyio.run(attack, times, seed, home, log)
        after = state(home)
        changed = [name for name in before if after.get(name) != before[name]]
        folder = f"programmes/{PLAN}/proposals/"
        strange = [name for name in after if name not in before and not name.startswith(folder)]
        elsewhere = outside(log, home)
        for end, count in sorted(ends.items()):
            print(f"{count:6} {end}")
        print(f"{sum(ends.values()):6} calls; proposals {len(after) - len(before)}")
        print(f"changed {changed}; strange {strange}; outside {sorted(elsewhere)}; wrong {wrong}")
        return bool(changed or strange or elsewhere or wrong)


if __name__ == "__main__":
    raise SystemExit(main())
