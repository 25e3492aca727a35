"""What the modules beside this one found, in the values of the Language Server Protocol."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lsprotocol import types as lsp
from pygls.uris import from_fs_path

from toc.check.report.validation import say
from toc.core.problems import Problem, Severity
from toc.live.lsp.completion import Offer
from toc.live.lsp.mending import Change, Mending
from toc.live.lsp.open_plan import Read
from toc.live.lsp.outline import Chapter, Hint
from toc.live.lsp.renames import ChangedFile
from toc.live.lsp.text import Span, Spot

_SEVERITIES = {
    Severity.ERROR: lsp.DiagnosticSeverity.Error,
    Severity.WARNING: lsp.DiagnosticSeverity.Warning,
    Severity.ADVICE: lsp.DiagnosticSeverity.Information,
}
_KINDS = {
    "key": lsp.CompletionItemKind.Property,
    "word": lsp.CompletionItemKind.EnumMember,
    "id": lsp.CompletionItemKind.Reference,
}


def span_of(given: lsp.Range) -> Span:
    """A range of the editor as a span."""
    return Span(
        Spot(given.start.line, given.start.character), Spot(given.end.line, given.end.character)
    )


def range_of(span: Span) -> lsp.Range:
    """A span as a range of the editor."""
    return lsp.Range(lsp.Position(*span.start), lsp.Position(*span.end))


MOST_FINDINGS = 1000
"""So many findings of one file does an editor show; the worst are told."""


def diagnostics(read: Read) -> list[lsp.Diagnostic]:
    """The problems at their places, with what to do about each."""
    problems = read.dossier.problems
    if len(problems) > MOST_FINDINGS:
        problems = tuple(sorted(problems, key=lambda one: -one.severity)[:MOST_FINDINGS])
    return [diagnostic(one, read) for one in problems]


def diagnostic(problem: Problem, read: Read) -> lsp.Diagnostic:
    """One problem at its place."""
    said = say(problem, read.dossier, read.language)
    return lsp.Diagnostic(
        range=range_of(read.places.span(problem.place)),
        message="\n".join(one for one in (said.what, said.fix) if one),
        severity=_SEVERITIES[problem.severity],
        code=problem.id,
        source="toc",
    )


def completion_items(offers: Iterable[Offer], span: Span) -> list[lsp.CompletionItem]:
    """What can be typed, in its order."""
    return [_item(number, offer, span) for number, offer in enumerate(offers)]


def _item(number: int, offer: Offer, span: Span) -> lsp.CompletionItem:
    typed = f"{offer.label}: " if offer.kind == "key" else offer.label
    return lsp.CompletionItem(
        label=offer.label,
        kind=_KINDS[offer.kind],
        detail=offer.said or None,
        documentation=offer.more or None,
        sort_text=f"{number:05}",
        filter_text=offer.sought or None,
        text_edit=lsp.TextEdit(range_of(span), typed),
    )


def symbols(chapters: Iterable[Chapter], read: Read) -> list[lsp.DocumentSymbol]:
    """The outline."""
    return [_symbol(one, read) for one in chapters]


def _symbol(one: Chapter, read: Read) -> lsp.DocumentSymbol:
    key = read.places.span(one.key)
    last = read.places.source.line(one.last)
    end = max(read.places.spot(one.last, len(last) + 1), key.end)
    return lsp.DocumentSymbol(
        name=one.name or " ",
        detail=" ".join(one.said.split()) or None,
        kind=lsp.SymbolKind.Module if one.below else lsp.SymbolKind.Field,
        range=range_of(Span(key.start, end)),
        selection_range=range_of(key),
        children=symbols(one.below, read),
    )


def inlay_hints(hints: Iterable[Hint], read: Read) -> list[lsp.InlayHint]:
    """Titles behind ids."""
    return [
        lsp.InlayHint(
            position=lsp.Position(*read.places.span(one.place).end),
            label=one.title,
            tooltip=one.whole,
            padding_left=True,
        )
        for one in hints
    ]


def text_edits(changes: Iterable[Change]) -> list[lsp.TextEdit]:
    """Changes for the editor to make."""
    return [lsp.TextEdit(range_of(one.span), one.new) for one in changes]


def code_actions(mendings: Iterable[Mending], uri: str, read: Read) -> Iterator[lsp.CodeAction]:
    """What can be written instead, each with the problem that it takes away."""
    for one in mendings:
        whole = one.problem is None
        yield lsp.CodeAction(
            title=one.title,
            kind=lsp.CodeActionKind.SourceFixAll if whole else lsp.CodeActionKind.QuickFix,
            diagnostics=[diagnostic(one.problem, read)] if one.problem is not None else None,
            is_preferred=one.certain or None,
            edit=lsp.WorkspaceEdit(changes={uri: text_edits(one.changes)}),
        )


def workspace_edit(files: Iterable[ChangedFile], uri: str, read: Read) -> lsp.WorkspaceEdit:
    """Edits in the open file, which keeps its own address, and in those beside it."""
    changes = {}
    for one in files:
        where = uri if one.file == read.dossier.file else from_fs_path(str(one.file.absolute()))
        changes[str(where)] = text_edits(one.changes)
    return lsp.WorkspaceEdit(changes=changes)
