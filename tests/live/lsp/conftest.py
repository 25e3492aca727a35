"""A real client, that starts the server as an editor does and keeps it for all tests of a file."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest_lsp
from lsprotocol import types as lsp
from pytest_lsp import ClientServerConfig, LanguageClient

ROOT = Path(__file__).parents[3]
SERVER = ClientServerConfig(
    server_command=[sys.executable, "-m", "toc", "lsp"],
    server_env={**os.environ, "PYTHONPATH": str(ROOT)},
)


TOLD: dict[str, lsp.PublishDiagnosticsParams] = {}
"""What the server told last of each file. Of who waits for the next time that it tells something,
what it tells in between is lost."""
LONGEST = 60.0
"""So many seconds a test waits for what has to come."""


@pytest_lsp.fixture(config=SERVER, scope="module")  # type: ignore[untyped-decorator]
async def editor(lsp_client: LanguageClient) -> AsyncIterator[None]:
    """A client that was introduced, and takes leave."""

    def told(params: lsp.PublishDiagnosticsParams) -> None:
        TOLD[params.uri] = params

    # Its own handler forgets of which version of the text the findings are.
    lsp_client.protocol.fm.features[lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS] = told
    await lsp_client.initialize_session(
        lsp.InitializeParams(capabilities=lsp.ClientCapabilities(), root_uri=None)
    )
    yield
    await lsp_client.shutdown_session()


@dataclass
class OpenFile:
    """A file that is open in the editor; ⌶ marks the cursor in a text."""

    client: LanguageClient
    file: Path
    version: int = 1

    @property
    def uri(self) -> str:
        """Its address."""
        return self.file.as_uri()

    @property
    def named(self) -> lsp.TextDocumentIdentifier:
        """Its name in a question."""
        return lsp.TextDocumentIdentifier(self.uri)

    async def type(self, text: str) -> lsp.Position:
        """Put that text in the place of all; where its mark stands."""
        self.version += 1
        before, _, after = text.partition("⌶")
        self.client.text_document_did_change(
            lsp.DidChangeTextDocumentParams(
                lsp.VersionedTextDocumentIdentifier(self.version, self.uri),
                [lsp.TextDocumentContentChangeWholeDocument(before + after)],
            )
        )
        last = before.rpartition("\n")[2]
        return lsp.Position(before.count("\n"), len(last.encode("utf-16-le")) // 2)

    async def found(self) -> list[str]:
        """The findings of the text as it is now: line:column-column, weight, rule."""
        async with asyncio.timeout(LONGEST):
            while (given := TOLD.get(self.uri)) is None or given.version != self.version:
                await asyncio.sleep(0.01)
        return [_said(one) for one in given.diagnostics]


def _said(one: lsp.Diagnostic) -> str:
    start, end = one.range.start, one.range.end
    assert one.severity is not None
    place = f"{start.line}:{start.character}-{end.line}:{end.character}"
    return f"{place} {one.severity.name} {one.code}"


def opened(client: LanguageClient, file: Path, text: str) -> OpenFile:
    """A file with that text, saved and opened."""
    file.write_bytes(text.encode())
    client.text_document_did_open(
        lsp.DidOpenTextDocumentParams(lsp.TextDocumentItem(file.as_uri(), "yaml", 1, text))
    )
    return OpenFile(client, file)
