"""The server as an editor knows it: started as a program, asked over its standard input."""

from __future__ import annotations

from pathlib import Path

import pytest
from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException
from pytest_lsp import LanguageClient

from tests.live.lsp.conftest import OpenFile, opened

pytestmark = pytest.mark.asyncio(loop_scope="module")

PLAN = """\
titel: Taal 😀
taal: nl
profiel: concept
visie: Iedereen doet mee
documenten:
  plan: Het programmaplan
strategische_doelen:
  meedoen: Meer mensen doen mee in 2027
operationele_doelen:
  hulp:
    tekst: Wie hulp zoekt, vindt die in 2026
    draagt_bij_aan: meedoen
    bron: {document: plan, paragraaf: '1'}
inspanningen:
  taalhuis:
    tekst: 😀 Een taalhuis openen
    draagt_bij_aan: [hulp]
    eigenaar: Bibliotheek
"""


def _range(line: int, start: int, end: int) -> lsp.Range:
    return lsp.Range(lsp.Position(line, start), lsp.Position(line, end))


@pytest.fixture
def plan(editor: LanguageClient, tmp_path: Path) -> OpenFile:
    return opened(editor, tmp_path / "plan.yaml", PLAN)


async def test_findings_come_as_one_types(plan: OpenFile) -> None:
    before = await plan.found()
    await plan.type(PLAN.replace("[hulp]", "[hulpp] # 😀"))
    after = await plan.found()
    (new,) = set(after) - set(before) - {one for one in after if "ERROR" not in one.upper()}
    assert new == "16:21-16:26 Error unknown-reference"
    await plan.type(PLAN)
    assert await plan.found() == before


async def test_columns_are_those_of_the_editor_after_letters_that_take_two(plan: OpenFile) -> None:
    await plan.found()
    await plan.type(
        PLAN.replace("draagt_bij_aan: [hulp]", "mijlpalen: [{tekst: 😀𝒳é, datm: 2026}]")
    )
    found = [one for one in await plan.found() if "Error" in one]
    assert found == ["16:31-16:35 Error unknown-key"]


async def test_an_edit_after_a_line_separator_lands_where_the_editor_puts_it(
    plan: OpenFile,
) -> None:
    """Python, and so the library, would count one line more."""
    await plan.found()
    await plan.type(PLAN.replace("visie:", "# een\u2028# twee\nvisie:").replace("hulp]", "hulpp]"))
    assert [one for one in await plan.found() if "Error" in one] != []
    plan.version += 1
    plan.client.text_document_did_change(
        lsp.DidChangeTextDocumentParams(
            lsp.VersionedTextDocumentIdentifier(plan.version, plan.uri),
            [lsp.TextDocumentContentChangePartial(range=_range(17, 21, 26), text="visie")],
        )
    )
    assert [one for one in await plan.found() if "Error" in one] == []


async def _labels(plan: OpenFile, text: str) -> list[str]:
    found = await plan.client.text_document_completion_async(
        lsp.CompletionParams(plan.named, await plan.type(text))
    )
    assert isinstance(found, lsp.CompletionList)
    return [one.label for one in found.items]


async def test_ids_are_completed_with_their_texts(plan: OpenFile) -> None:
    await plan.found()
    at = await plan.type(PLAN.replace("[hulp]", "[h⌶]"))
    found = await plan.client.text_document_completion_async(lsp.CompletionParams(plan.named, at))
    assert isinstance(found, lsp.CompletionList)
    (one,) = [item for item in found.items if item.label == "hulp"]
    assert (one.detail, one.documentation) == (
        "operationeel-doel",
        "Wie hulp zoekt, vindt die in 2026",
    )
    assert one.text_edit == lsp.TextEdit(_range(16, 21, 22), "hulp")
    assert one.filter_text == "hulp Wie hulp zoekt, vindt die in 2026"


async def test_keys_and_words_are_completed_in_the_language_of_the_file(plan: OpenFile) -> None:
    await plan.found()
    assert "duur" in await _labels(plan, f"{PLAN}    ⌶")
    assert "duration" not in await _labels(plan, f"{PLAN}    ⌶")
    assert await _labels(plan, f"{PLAN}    voortgang: ⌶") == ["loopt", "klaar", "gestopt"]
    assert await _labels(plan, f"{PLAN}    structureel: ⌶") == ["ja", "nee"]
    english = "title: T\nvision: V\nactivities:\n  a:\n    text: b\n"
    await plan.type(english)
    await plan.found()
    assert "owner" in await _labels(plan, f"{english}    ⌶")
    assert await _labels(plan, f"{english}    progress: ⌶") == ["running", "finished", "stopped"]


async def test_completion_goes_on_where_the_text_cannot_be_read_for_a_moment(
    plan: OpenFile,
) -> None:
    await plan.found()
    half = PLAN.replace("[hulp]", "[{doel: h⌶")
    await plan.type(half)
    assert any("Error" in one for one in await plan.found())
    assert await _labels(plan, half) == ["hulp", "taalhuis"]


async def test_what_stands_there_already_is_not_offered_again(plan: OpenFile) -> None:
    await plan.found()
    labels = await _labels(plan, f"{PLAN}    ⌶")
    assert "partners" in labels
    assert {"eigenaar", "tekst", "draagt_bij_aan"}.isdisjoint(labels)
    assert await _labels(plan, f"{PLAN}    partners: ⌶") == ["Bibliotheek"]


async def _hover(plan: OpenFile, text: str) -> str:
    at = await plan.type(text)
    found = await plan.client.text_document_hover_async(lsp.HoverParams(plan.named, at))
    if found is None:
        return ""
    assert isinstance(found.contents, lsp.MarkupContent)
    return found.contents.value


async def test_hover_tells_of_an_element_and_its_way_to_the_vision(plan: OpenFile) -> None:
    assert await _hover(plan, PLAN.replace("[hulp]", "[hu⌶lp]")) == (
        "**hulp** · operationeel-doel\n"
        "\n"
        "Wie hulp zoekt, vindt die in 2026\n"
        "\n"
        "- draagt bij aan ↑ Meer mensen doen mee in 2027\n"
        "- ↑ Iedereen doet mee\n"
        "\n"
        "Meldingen:\n"
        "\n"
        "- Dit operationele doel rust op één inspanning: ‘taalhuis’.\n"
        "- Dit doel heeft geen indicator.\n"
        "- Waardoor ‘hulp’ bijdraagt aan ‘meedoen’, staat er niet bij.\n"
        "- Waar de stap van ‘hulp’ naar ‘meedoen’ van afhangt, staat er niet bij."
    )


async def test_hover_tells_of_a_key(plan: OpenFile) -> None:
    assert await _hover(plan, PLAN.replace("eigenaar", "eige⌶naar")) == (
        "**eigenaar** · owner\n"
        "\n"
        "Wie ervoor staat: een rol of organisatie, geen naam van een persoon.\n"
        "\n"
        "*tekst*\n"
        "\n"
        "Voorbeeld:\n"
        "\n"
        "    eigenaar: Bibliotheek"
    )
    assert await _hover(plan, f"{PLAN}⌶") == ""


async def test_definition_and_references(plan: OpenFile) -> None:
    at = await plan.type(PLAN.replace("[hulp]", "[hu⌶lp]"))
    there = await plan.client.text_document_definition_async(lsp.DefinitionParams(plan.named, at))
    assert there == [lsp.Location(plan.uri, _range(9, 2, 6))]
    every = await plan.client.text_document_references_async(
        lsp.ReferenceParams(lsp.ReferenceContext(include_declaration=True), plan.named, at)
    )
    assert every is not None
    assert [one.range for one in every] == [_range(9, 2, 6), _range(16, 21, 25)]


async def test_what_an_alias_repeats_stands_in_one_place(plan: OpenFile) -> None:
    """The second says what the first says, where the first says it."""
    text = PLAN.replace("[hulp]", "&naar [hulp]").replace("eigenaar: Bibliotheek", "bron: plan")
    again = f"{text}  tweede: {{tekst: Een koor, draagt_bij_aan: *naar}}\n"
    at = await plan.type(again.replace("\n  hulp", "\n  hu⌶lp"))
    every = await plan.client.text_document_references_async(
        lsp.ReferenceParams(lsp.ReferenceContext(include_declaration=False), plan.named, at)
    )
    assert [one.range for one in every or ()] == [_range(16, 27, 31)]


async def test_the_outline_has_the_elements_with_their_texts(plan: OpenFile) -> None:
    found = await plan.client.text_document_document_symbol_async(
        lsp.DocumentSymbolParams(plan.named)
    )
    assert found is not None
    last = found[-1]
    assert isinstance(last, lsp.DocumentSymbol)
    assert (last.name, last.detail) == ("inspanningen", None)
    assert last.children is not None
    assert [(one.name, one.detail) for one in last.children] == [
        ("taalhuis", "😀 Een taalhuis openen")
    ]
    assert last.children[0].range == lsp.Range(lsp.Position(14, 2), lsp.Position(18, 0))


async def test_titles_stand_behind_ids_and_sources_are_links(plan: OpenFile) -> None:
    hints = await plan.client.text_document_inlay_hint_async(
        lsp.InlayHintParams(plan.named, _range(0, 0, 0))
    )
    assert list(hints or ()) == []
    whole = lsp.Range(lsp.Position(0, 0), lsp.Position(18, 0))
    hints = await plan.client.text_document_inlay_hint_async(
        lsp.InlayHintParams(plan.named, whole)
    )
    assert hints is not None
    assert [(one.position.line, one.position.character, one.label) for one in hints] == [
        (11, 27, "Meer mensen doen mee in 2027"),
        (16, 25, "Wie hulp zoekt, vindt die in 2026"),
    ]
    links = await plan.client.text_document_document_link_async(lsp.DocumentLinkParams(plan.named))
    assert links is not None
    assert [(one.range, one.target) for one in links] == [(_range(12, 21, 25), f"{plan.uri}#L6")]


async def test_what_can_be_written_instead(plan: OpenFile) -> None:
    await plan.type(PLAN.replace("[hulp]", "[hulpp]"))
    found = await plan.client.text_document_code_action_async(
        lsp.CodeActionParams(plan.named, _range(16, 22, 22), lsp.CodeActionContext([]))
    )
    assert found is not None
    quick, whole = found
    assert isinstance(quick, lsp.CodeAction)
    assert isinstance(whole, lsp.CodeAction)
    assert (quick.title, quick.is_preferred) == ("Maak ervan: ‘hulp’", True)
    assert _edits(quick.edit) == {plan.uri: [lsp.TextEdit(_range(16, 21, 26), "hulp")]}
    assert whole.title == "Herstel in het hele bestand wat maar op één manier kan"
    assert whole.kind == lsp.CodeActionKind.SourceFixAll


async def test_another_id_changes_what_stands_beside_the_plan(
    editor: LanguageClient, tmp_path: Path
) -> None:
    text = f"{PLAN}indicatoren:\n  bezoek:\n    tekst: Bezoekers 😀\n    eenheid: mensen\n"
    beside = tmp_path / "plan" / "measurements.csv"
    beside.parent.mkdir()
    beside.write_text("indicator,period,value\nbezoek,2025,12\n", encoding="utf-8")
    plan = opened(editor, tmp_path / "plan.yaml", text)
    at = lsp.Position(19, 4)
    there = await editor.text_document_prepare_rename_async(
        lsp.PrepareRenameParams(plan.named, at)
    )
    assert there == _range(19, 2, 8)
    made = await editor.text_document_rename_async(lsp.RenameParams(plan.named, at, "bezoekers"))
    assert made is not None
    assert _edits(made) == {
        plan.uri: [lsp.TextEdit(_range(19, 8, 8), "ers")],
        beside.as_uri(): [lsp.TextEdit(_range(1, 6, 6), "ers")],
    }
    assert plan.file.read_text("utf-8") == text


def _edits(made: lsp.WorkspaceEdit | None) -> dict[str, list[object]]:
    assert made is not None
    return {uri: list(edits) for uri, edits in (made.changes or {}).items()}


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("profiel", "profiel", "Hier staat geen id van een onderdeel."),
        (
            "openen",
            "open",
            "Sla plan.yaml eerst op: een andere id verandert ook wat er naast het plan staat.",
        ),
    ],
)
async def test_a_refused_id_is_said(plan: OpenFile, old: str, new: str, said: str) -> None:
    text = PLAN.replace(old, new).replace("[hulp]", "[hu⌶lp]" if old == "openen" else "[hulp]")
    at = await plan.type(text)
    with pytest.raises(JsonRpcException, match=said):
        await plan.client.text_document_rename_async(lsp.RenameParams(plan.named, at, "x"))


async def test_of_other_yaml_nothing_is_said(editor: LanguageClient, tmp_path: Path) -> None:
    other = opened(editor, tmp_path / "compose.yaml", "services:\n  web:\n    image: x\n")
    assert await other.found() == []
    at = await other.type("services:\n  we⌶b:\n")
    assert await other.client.text_document_hover_async(lsp.HoverParams(other.named, at)) is None
