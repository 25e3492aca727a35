"""`toc mcp` as an assistant starts it, driven by the official client, on the real plan."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any

import anyio
import pytest
from mcp import Client, MCPError, StdioServerParameters
from mcp_types import Implementation, TextContent, TextResourceContents
from typer.testing import CliRunner

from toc.cli.app import application

ROOT = Path(__file__).parents[3]
PLAN = "alliantie-van-kracht"
END = b'      - {document: programmaplan, section: "bijlage Duurzame relaties, inspanning 5"}\n'
OWNER = {"do": "set", "element": "speeddates", "field": "owner", "value": "Werkgeversteam"}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "programmes").mkdir()
    shutil.copy(ROOT / "programmes" / f"{PLAN}.yaml", tmp_path / "programmes")
    return tmp_path


def run(*typed: str) -> tuple[int, str, str]:
    done = CliRunner().invoke(application(), list(typed))
    return done.exit_code, done.stdout, done.stderr


def started(home: Path) -> StdioServerParameters:
    env = {"PYTHONPATH": str(ROOT), "PATH": os.environ["PATH"]}
    arguments = ["-m", "toc", "mcp"]
    return StdioServerParameters(command=sys.executable, args=arguments, cwd=home, env=env)


async def called(client: Client, tool: str, **asked: object) -> dict[str, Any]:
    result = await client.call_tool(tool, dict(asked))
    (content,) = result.content
    assert isinstance(content, TextContent)
    assert not result.is_error, content.text
    said = json.loads(content.text)
    assert said["version"] == 1
    return dict(said)


async def read(client: Client, address: str) -> dict[str, Any]:
    (content,) = (await client.read_resource(address)).contents
    assert isinstance(content, TextResourceContents)
    return dict(json.loads(content.text))


async def reads(client: Client) -> None:
    hints = {one.name: one.annotations for one in (await client.list_tools()).tools}
    writes = [name for name, hint in hints.items() if hint and not hint.read_only_hint]
    assert (len(hints), writes) == (7, ["propose"])
    assert len((await client.list_resources()).resources) == 4
    assert len((await client.list_resource_templates()).resource_templates) == 4
    whole = await called(client, "programme")
    assert await read(client, "toc://programme") == whole
    part = await called(client, "programme", part="inspanningen")
    assert part["inspanningen"] == whole["programme"]["inspanningen"]
    one = await called(client, "element", id="speeddates")
    assert one["part"] == "inspanningen"
    assert one["ways"]
    found = await called(client, "findings", rule="inspanning-without-owner")
    assert "speeddates" in {each["element"] for each in found["findings"]}
    planned = await called(client, "plan", period="2024", focus=8, what_if=["focus 6"])
    assert planned["plan"]["what_if"] is not None
    assert (await called(client, "progress", year="2024"))["progress"]
    page = await called(client, "rule", name="thin-network")
    assert await read(client, "toc://rules/thin-network") == page
    for address in ("file:///etc/passwd", "toc://rules/../../x", "toc://plan/x"):
        with pytest.raises(MCPError):
            await client.read_resource(address)


async def proposes(client: Client, beside: Path) -> None:
    looked = await called(client, "propose", reason="-", edits=[OWNER], only_look=True)
    assert (looked["written"], beside.exists()) == (False, False)
    made = await called(client, "propose", reason="Dan gebeurt het", edits=[OWNER])
    assert made["solved"] == looked["solved"]
    assert made["apply"] == f"toc apply {Path(made['file']).stem}"


def test_an_assistant_reads_asks_and_proposes_and_a_person_applies(home: Path) -> None:
    plan, beside = home / "programmes" / f"{PLAN}.yaml", home / "programmes" / PLAN
    before = plan.read_bytes()

    async def talk() -> None:
        by = Implementation(name="proef", title="Een assistent", version="1")
        async with Client(started(home), client_info=by) as client:
            await reads(client)
            await proposes(client, beside)

    anyio.run(talk)
    assert plan.read_bytes() == before
    (file,) = (beside / "proposals").iterdir()
    assert run("apply")[1].splitlines()[0] == "Er wacht één voorstel:"
    code, said, _ = run("apply", file.stem, "--yes")
    assert (code, said.splitlines()[0]) == (0, f"Voorstel {file.stem}, van Een assistent")
    assert plan.read_bytes() == before.replace(END, END + b"    owner: Werkgeversteam\n")


def test_what_is_not_installed_is_said(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "toc.live.mcp.server", None)
    code, out, err = run("mcp")
    assert (code, out) == (2, "")
    assert err.startswith(
        "Voor een assistent is het pakket mcp nodig, en dat is hier niet geïnstalleerd. Typ: "
    )
    assert run("mcp", "weg.yaml")[0] == 2
