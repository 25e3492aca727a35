"""What an editor asks of a programme, and which module answers it."""

from __future__ import annotations

from collections.abc import Sequence

from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcInvalidParams

from toc.core.problems import RefusalError
from toc.core.words import Language
from toc.live.lsp import answers
from toc.live.lsp.completion import offers
from toc.live.lsp.context import cursor
from toc.live.lsp.hover import told
from toc.live.lsp.mending import mended_whole, mendings
from toc.live.lsp.outline import hints, outline, source_links
from toc.live.lsp.renames import RenameError, rename
from toc.live.lsp.server import ProgrammeServer, follow
from toc.live.lsp.text import Span, Spot


def made_server(version: str) -> ProgrammeServer:
    """A server that answers everything; `start_io()` starts it."""
    server = ProgrammeServer(version)
    follow(server)
    _tell(server)
    _lead(server)
    _change(server)
    return server


def _tell(server: ProgrammeServer) -> None:
    """Tell what something is, and what can be typed."""

    @server.feature(
        lsp.TEXT_DOCUMENT_COMPLETION, lsp.CompletionOptions(trigger_characters=[" ", "[", "{"])
    )
    async def complete(params: lsp.CompletionParams) -> lsp.CompletionList | None:
        uri, at = params.text_document.uri, params.position
        plan = server.plans.get(uri)
        if plan is None:
            return None
        spot = Spot(at.line, at.character)
        where = cursor(plan.text, spot.line, plan.text.characters(spot))
        # An answer at once, for what there was just now, is worth more than a later one.
        read = plan.last_sound or await server.current(uri)
        if where is None or read is None:
            return None
        found = offers(where, read)
        before = plan.units.count(plan.text.line(spot.line)[: where.start])
        span = Span(Spot(spot.line, before), spot)
        return lsp.CompletionList(found.partly, answers.completion_items(found.offers, span))

    @server.feature(lsp.TEXT_DOCUMENT_HOVER)
    async def hover(params: lsp.HoverParams) -> lsp.Hover | None:
        uri, at = params.text_document.uri, params.position
        plan, read = server.plans.get(uri), await server.current(uri)
        if plan is None or read is None:
            return None
        found = told(plan, read, *read.places.place(Spot(at.line, at.character)))
        if found is None:
            return None
        place = answers.range_of(read.places.span(found.place)) if found.place else None
        return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.Markdown, found.text), place)

    @server.feature(lsp.TEXT_DOCUMENT_DOCUMENT_SYMBOL)
    async def symbols(params: lsp.DocumentSymbolParams) -> list[lsp.DocumentSymbol] | None:
        read = await server.current(params.text_document.uri)
        return answers.symbols(outline(read), read) if read is not None else None

    @server.feature(lsp.TEXT_DOCUMENT_INLAY_HINT)
    async def inlays(params: lsp.InlayHintParams) -> list[lsp.InlayHint] | None:
        read = await server.current(params.text_document.uri)
        if read is None:
            return None
        start, end = answers.span_of(params.range)
        lines = read.places.place(start)[0], read.places.place(end)[0]
        return answers.inlay_hints(hints(read, *lines), read)


def _lead(server: ProgrammeServer) -> None:
    """Lead to where something stands."""

    @server.feature(lsp.TEXT_DOCUMENT_DEFINITION)
    async def definition(params: lsp.DefinitionParams) -> list[lsp.Location] | None:
        uri = params.text_document.uri
        return await _locations(uri, params.position, True) or None

    @server.feature(lsp.TEXT_DOCUMENT_REFERENCES)
    async def references(params: lsp.ReferenceParams) -> list[lsp.Location] | None:
        uri = params.text_document.uri
        wanted = None if params.context.include_declaration else False
        return await _locations(uri, params.position, wanted) or None

    async def _locations(uri: str, at: lsp.Position, defines: bool | None) -> list[lsp.Location]:
        found = await server.mention(uri, at)
        if found is None:
            return []
        read, mention = found
        return [
            lsp.Location(uri, answers.range_of(read.places.span(one.place)))
            for one in read.mentions.of(mention.ref)
            if defines is None or one.defines is defines
        ]

    @server.feature(lsp.TEXT_DOCUMENT_DOCUMENT_LINK)
    async def links(params: lsp.DocumentLinkParams) -> list[lsp.DocumentLink] | None:
        uri = params.text_document.uri
        read = await server.current(uri)
        if read is None:
            return None
        return [
            lsp.DocumentLink(
                answers.range_of(read.places.span(named.place)),
                target=f"{uri}#L{read.places.span(described.place).start.line + 1}",
                tooltip=(one.text if (one := read.named(named.ref)) is not None else None),
            )
            for named, described in source_links(read)
        ]


def _change(server: ProgrammeServer) -> None:
    """Say what can be written instead."""

    @server.feature(
        lsp.TEXT_DOCUMENT_CODE_ACTION,
        lsp.CodeActionOptions([lsp.CodeActionKind.QuickFix, lsp.CodeActionKind.SourceFixAll]),
    )
    async def actions(params: lsp.CodeActionParams) -> list[lsp.CodeAction] | None:
        uri, only = params.text_document.uri, params.context.only
        read = await server.current(uri)
        if read is None:
            return None
        found = list[lsp.CodeAction]()
        start, end = answers.span_of(params.range)
        lines = read.places.place(start)[0], read.places.place(end)[0]
        if _asked(lsp.CodeActionKind.QuickFix, only):
            found += answers.code_actions(mendings(read, *lines), uri, read)
        # On one's own, only where there is something to mend here.
        if (only and _asked(lsp.CodeActionKind.SourceFixAll, only)) or found:
            whole = mended_whole(read)
            found += answers.code_actions([whole] if whole else [], uri, read)
        return found

    @server.feature(lsp.TEXT_DOCUMENT_PREPARE_RENAME)
    async def can_rename(params: lsp.PrepareRenameParams) -> lsp.Range:
        found = await server.mention(params.text_document.uri, params.position)
        if found is None or not found[1].ref.id:
            raise _refused(RenameError("no-id"), found[0].language if found else "nl")
        read, mention = found
        return answers.range_of(read.places.span(mention.place))

    @server.feature(lsp.TEXT_DOCUMENT_RENAME, lsp.RenameOptions(prepare_provider=True))
    async def rename_id(params: lsp.RenameParams) -> lsp.WorkspaceEdit:
        uri = params.text_document.uri
        found = await server.mention(uri, params.position)
        if found is None or not found[1].ref.id:
            raise _refused(RenameError("no-id"), found[0].language if found else "nl")
        read, mention = found
        try:
            files = rename(read, mention.ref, params.new_name.strip())
        except RefusalError as error:
            raise _refused(error, read.language) from error
        return answers.workspace_edit(files, uri, read)


def _asked(kind: lsp.CodeActionKind, only: Sequence[lsp.CodeActionKind | str] | None) -> bool:
    """Whether an editor wants that kind of action: it may name a wider one."""
    wide = [str(getattr(one, "value", one)) for one in only or ()]
    return not wide or any(f"{kind.value}.".startswith(f"{one}.") for one in wide)


def _refused(error: RefusalError, language: Language) -> JsonRpcInvalidParams:
    return JsonRpcInvalidParams(error.say(language))
