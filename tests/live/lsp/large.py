"""`python -m tests.live.lsp.large [ELEMENTS]`: how long completion takes in a plan of so many
elements (84,000 where nothing is said), asked of the server as an editor asks it: at rest, as one
types, and while what was typed is being checked."""

from __future__ import annotations

import asyncio
import os
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

from lsprotocol import types as lsp
from pytest_lsp import LanguageClient

from tests.live.lsp.conftest import SERVER

ASKED, CHECKED = 200, 100


def plan(count: int) -> str:
    """A programme of so many elements."""
    work = count * 18 // 20
    goals, aims, networks = work // 20, work // 400, count - work - work // 20 - work // 400
    lines = ["titel: Groot", "taal: nl", "profiel: concept", "visie: Iedereen doet mee 😀"]
    lines.append("strategische_doelen:")
    lines += [f"  strategie-{n}: Over tien jaar doet groep {n} mee" for n in range(aims)]
    lines.append("netwerken:")
    lines += [f"  netwerk-{n}: Netwerk {n}" for n in range(networks)]
    lines.append("operationele_doelen:")
    for n in range(goals):
        lines += [
            f"  doel-{n}:",
            f"    tekst: In 2027 vinden mensen uit wijk {n} hulp dichtbij",
            f"    netwerk: netwerk-{n % networks}",
            f"    draagt_bij_aan: strategie-{n % aims}",
        ]
    lines.append("inspanningen:")
    for n in range(work):
        lines += [
            f"  werk-{n}:",
            f"    tekst: Een taalhuis openen in wijk {n}",
            f"    draagt_bij_aan: [doel-{n % goals}]",
            "    eigenaar: Bibliotheek",
        ]
    return "\n".join(lines) + "\n"


async def measured(count: int) -> None:
    """Print what was measured."""
    text = plan(count)
    lines = text.split("\n")
    links = [number for number, line in enumerate(lines) if "draagt_bij_aan: [" in line]
    picked = random.Random(1).sample(links, ASKED)
    client = await SERVER.start()
    assert isinstance(client, LanguageClient)
    await client.initialize_session(
        lsp.InitializeParams(capabilities=lsp.ClientCapabilities(), root_uri=None)
    )
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "plan.yaml"
        file.write_text(text, encoding="utf-8")
        uri = file.as_uri()
        began = time.perf_counter()
        client.text_document_did_open(
            lsp.DidOpenTextDocumentParams(lsp.TextDocumentItem(uri, "yaml", 1, text))
        )
        await client.wait_for_notification(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        _tell(f"{count} elements, {len(lines)} lines, {len(text) / 1e6:.1f} MB")
        _tell(f"opened and checked in {time.perf_counter() - began:.1f} s")
        times = [await _complete(client, uri, number, lines[number]) for number in picked]
        _tell(f"completion at rest: {_said(times)}")
        times = []
        for version, number in enumerate(picked, start=2):
            column = lines[number].index("[") + 1
            at = lsp.Position(number, column)
            for put, end in (("d", column), ("", column + 1)):
                span = lsp.Range(at, lsp.Position(number, end))
                client.text_document_did_change(
                    lsp.DidChangeTextDocumentParams(
                        lsp.VersionedTextDocumentIdentifier(version, uri),
                        [lsp.TextDocumentContentChangePartial(range=span, text=put)],
                    )
                )
            times.append(await _complete(client, uri, number, lines[number]))
            await asyncio.sleep(0.05)
        _tell(f"completion as one types: {_said(times)}")
        # After the pause it is read and checked; these come before, within and after that.
        times = []
        for number in picked[:CHECKED]:
            times.append(await _complete(client, uri, number, lines[number]))
            await asyncio.sleep(0.02)
        _tell(f"completion as it is checked: {_said(times)}")
    pid = client._server.pid if client._server is not None else os.getpid()
    status = Path(f"/proc/{pid}/status")
    if status.exists():
        (peak,) = [one for one in status.read_text().splitlines() if one.startswith("VmHWM")]
        _tell(f"memory: {int(peak.split()[1]) / 1024:.0f} MB")
    await client.shutdown_session()
    await client.stop()  # type: ignore[no-untyped-call]


async def _complete(client: LanguageClient, uri: str, number: int, line: str) -> float:
    at = lsp.Position(number, line.index("[") + 4)
    began = time.perf_counter()
    found = await client.text_document_completion_async(
        lsp.CompletionParams(lsp.TextDocumentIdentifier(uri), at)
    )
    took = time.perf_counter() - began
    assert isinstance(found, lsp.CompletionList)
    assert found.items
    return took * 1000


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _said(times: list[float]) -> str:
    p95 = statistics.quantiles(times, n=20)[-1]
    return f"median {statistics.median(times):.1f} ms, 95th {p95:.1f} ms, most {max(times):.1f} ms"


if __name__ == "__main__":
    asyncio.run(measured(int(sys.argv[1]) if sys.argv[1:] else 84_000))
