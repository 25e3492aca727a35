"""`toc keys`, as a user types it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from toc.check.reference.keys import reference
from toc.check.reference.page import keys_page
from toc.check.reference.schema import schema_text
from toc.cli.app import application

TOP = Path(__file__).resolve().parents[2]

PROGRESS = """\
voortgang  in het Engels: progress
  Een inspanning
  Staat onder: ‘inspanningen › ID’.
  Hoe ver de inspanning in het echt is. Staat er niets, dan is dat niet doorgegeven.
  Wat er staat: niet verplicht; een van de waarden, of sleutels
    - loopt (running): het werk is begonnen en loopt
    - klaar (finished): het werk is af
    - gestopt (stopped): het werk is gestopt voordat het af was
  Sleutels eronder: stand, datum, toelichting
  Voorbeeld:
    voortgang: {stand: loopt, datum: 2026-04}
"""
TITLE = """\
titel  in het Engels: title
  Het programma
  Bovenaan het bestand.
  De naam van het programma.
  Wat er staat: verplicht; tekst
  Voorbeeld:
    titel: Leesmaatjes
"""


def _toc(*words: str) -> Result:
    return CliRunner().invoke(application(), ["keys", *words])


@pytest.mark.parametrize("wanted", ["voortgang", "progress", "Voortgang"])
def test_one_key_is_explained(wanted: str) -> None:
    result = _toc(wanted)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == PROGRESS


def test_a_key_in_several_parts_is_explained_for_each() -> None:
    said = _toc("titel").stdout
    assert said.startswith(TITLE)
    assert said.count("in het Engels: title") == 9
    # The same meaning in many parts is said once.
    assert _toc("bron").stdout.count("Waar dit staat: in welk document, op welke plaats.") == 1


def test_a_value_leads_to_its_key() -> None:
    said = _toc("gevoelig").stdout
    assert said.startswith("privacy\n  Een indicator\n")
    assert "    - gevoelig (sensitive): alleen op het scherm van ‘toc progress’\n" in said


def test_the_list_has_every_key_under_its_part() -> None:
    result = _toc()
    assert (result.exit_code, result.stderr) == (0, "")
    lines = result.stdout.splitlines()
    assert lines[:3] == [
        "Het programma",
        "  Bovenaan het bestand.",
        "  titel* (title), ondertitel (subtitle), taal (language), woorden (words), "
        "valuta (currency),",
    ]
    assert lines[-2:] == [
        "* moet er staan · tussen haakjes de Engelse naam",
        "Uitleg en een voorbeeld: toc keys NAAM",
    ]
    whole = " ".join(result.stdout.split())
    for part in reference("nl"):
        assert part.title in whole
        assert all(key.name in whole for key in part.keys)


def test_an_unknown_key_is_answered_with_the_nearest() -> None:
    result = _toc("privcy")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == ("Er is geen sleutel met de naam ‘privcy’. Bedoelde u: privacy?\n")
    result = _toc("qqqqqq")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        "Er is geen sleutel met de naam ‘qqqqqq’. Zie ze allemaal met: toc keys\n"
    )


def test_other_programs_get_the_same_as_json() -> None:
    one = json.loads(_toc("vereist", "--json").stdout)
    assert [shown["key"]["name"] for shown in one["keys"]] == ["vereist"]
    assert one["keys"][0]["part"] == "Inspanning"
    every = json.loads(_toc("--json").stdout)
    assert len(every["parts"]) == len(reference("nl"))


def test_the_keys_are_written_as_a_page_or_a_schema(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    refused = _toc("--to", "sleutels.docx")
    assert refused.exit_code == 2
    assert refused.stderr == (
        "De sleutels komen in een bestand waarvan de naam op .md eindigt (een bladzijde) of op "
        ".json (een schema), zoals sleutels.md\n"
    )
    result = _toc("--to", "sleutels.md")
    count = sum(len(part.keys) for part in reference("nl"))
    assert result.stdout == f"{count} sleutels staan in sleutels.md.\n"
    assert (tmp_path / "sleutels.md").read_text("utf-8") == keys_page(reference("nl"), "nl")
    assert _toc("--to", "plan.json").stdout == f"{count} sleutels staan in plan.json.\n"
    assert (tmp_path / "plan.json").read_text("utf-8") == schema_text("nl")


def test_the_committed_pages_are_what_the_command_writes() -> None:
    """Made with `toc keys --to docs/sleutels.md`, and with TOC_LANGUAGE=en docs/en/keys.md; and
    so the schemas, `docs/programma.schema.json` and `docs/en/programme.schema.json`."""
    dutch = (TOP / "docs" / "sleutels.md").read_text(encoding="utf-8")
    english = (TOP / "docs" / "en" / "keys.md").read_text(encoding="utf-8")
    assert dutch == keys_page(reference("nl"), "nl")
    assert english == keys_page(reference("en"), "en")
    assert (TOP / "docs" / "programma.schema.json").read_text(encoding="utf-8") == schema_text(
        "nl"
    )
    assert (TOP / "docs" / "en" / "programme.schema.json").read_text(
        encoding="utf-8"
    ) == schema_text("en")


def test_every_part_has_a_heading_that_links_lead_to() -> None:
    import re

    page = keys_page(reference("nl"), "nl")
    anchors = set(re.findall(r"\]\(#([^)]+)\)", page))
    heads = {
        re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-")
        for head in re.findall(r"^## (.+)$", page, re.MULTILINE)
    }
    assert anchors == heads
    assert len(heads) == len(reference("nl"))
