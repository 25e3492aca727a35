"""The server itself, and how it follows the texts that its editor has open."""

from __future__ import annotations

from pathlib import Path

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.protocol import LanguageServerProtocol, lsp_method
from pygls.uris import to_fs_path

from toc.live.lsp import answers
from toc.live.lsp.mentions import Mention
from toc.live.lsp.open_plan import OpenPlan, Read
from toc.live.lsp.plans import OpenPlans
from toc.live.lsp.text import Spot, Units


class _Protocol(LanguageServerProtocol):
    """The protocol without its own copy of each text: that ends lines where no editor does (at a
    form feed, at a line separator), so after one of these its edits go astray."""

    @lsp_method(lsp.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: lsp.DidChangeTextDocumentParams):  # type: ignore[no-untyped-def]
        """Hand the edits on."""
        yield self.fm.features[lsp.TEXT_DOCUMENT_DID_CHANGE], (params,), None


class ProgrammeServer(LanguageServer):
    """The server with the programmes that are open."""

    def __init__(self, version: str) -> None:
        super().__init__("toc", version, protocol_cls=_Protocol)
        self.plans = OpenPlans(self._publish)

    @property
    def answered(self) -> list[str]:
        """What it answers, by the names of the protocol."""
        return sorted(self.protocol.fm.features)

    async def _publish(self, uri: str, plan: OpenPlan, read: Read | None) -> None:
        found = answers.diagnostics(read) if read is not None else []
        self.text_document_publish_diagnostics(
            lsp.PublishDiagnosticsParams(uri, found, version=plan.version)
        )
        if read is not None and self.client_capabilities.workspace is not None:
            inlays = self.client_capabilities.workspace.inlay_hint
            if inlays is not None and inlays.refresh_support:
                self.workspace_inlay_hint_refresh(None)

    async def current(self, uri: str) -> Read | None:
        """What an open file says now; None where it is no programme."""
        plan = self.plans.get(uri)
        return await self.plans.read(plan, uri) if plan is not None else None

    async def mention(self, uri: str, at: lsp.Position) -> tuple[Read, Mention] | None:
        """The element that is named at a place."""
        read = await self.current(uri)
        if read is None:
            return None
        found = read.mentions.at(*read.places.place(Spot(at.line, at.character)))
        return (read, found) if found is not None else None


def follow(server: ProgrammeServer) -> None:
    """Follow the texts of the editor."""
    plans = server.plans

    @server.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    async def opened(params: lsp.DidOpenTextDocumentParams) -> None:
        document = params.text_document
        plans.units = Units(str(server.workspace.position_encoding or "utf-16"))
        file = Path(to_fs_path(document.uri) or document.uri)
        plans.open(document.uri, file, document.text, document.version)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(params: lsp.DidChangeTextDocumentParams) -> None:
        plan = plans.any(params.text_document.uri)
        if plan is None:
            return
        for change in params.content_changes:
            span = getattr(change, "range", None)
            plan.edit(answers.span_of(span) if span is not None else None, change.text)
        plan.version = params.text_document.version
        plans.changed(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_SAVE)
    async def saved(params: lsp.DidSaveTextDocumentParams) -> None:
        plans.changed(params.text_document.uri, pause=0)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
    async def closed(params: lsp.DidCloseTextDocumentParams) -> None:
        plans.close(params.text_document.uri)
        server.text_document_publish_diagnostics(
            lsp.PublishDiagnosticsParams(params.text_document.uri, [])
        )
