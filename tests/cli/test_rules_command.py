"""`toc rules`, as a user types it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from toc.check.rules.catalogue import CATALOGUE
from toc.check.rules.measured_scores import unseen
from toc.check.words.findings import FINDINGS
from toc.check.writers.manual import rule_page
from toc.cli.app import application

PAGE = """\
▲ Operationeel doel zonder inspanning
  operational-goal-without-inspanning · Opbouw van de doelenboom · aandachtspunt

Wat de controle meldt
  Aan dit operationele doel draagt geen inspanning bij.

Waarom dit telt
  Het plan belooft hier iets en doet er niets voor.

Zo liever niet
    operationele_doelen:
      opleiding: {tekst: Jongeren zijn tevreden over hun mogelijkheden, draagt_bij_aan: kansrijk}

Wat dan wel
  Voeg een inspanning toe met draagt_bij_aan: …, of zeg in het plan dat dit doel wacht.

Zelf kiezen
  Weegt deze regel in uw programma anders? Zet dan in het programmabestand:
    regels:
      operational-goal-without-inspanning: uit    # advies | aandachtspunt | fout
"""


@pytest.fixture(autouse=True)
def in_dutch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TOC_LANGUAGE", raising=False)


def _toc(*words: str) -> Result:
    return CliRunner().invoke(application(), ["rules", *words])


def _lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.splitlines()]


def test_the_list_has_every_rule_under_its_family() -> None:
    result = _toc()
    lines = _lines(result.stdout)
    assert result.exit_code == 0
    assert lines[0] == "Opbouw van de doelenboom"
    assert lines[1].startswith("  ✗ Verwijzing naar iets wat er niet is  ")
    assert lines[1].endswith("  unknown-reference")
    legend = lines.index("✗ fout · ▲ aandachtspunt · ○ advies, in een vastgesteld plan")
    said = FINDINGS.say("score-unseen" if unseen() else "score-seen", "nl")
    assert " ".join(lines[legend + 1 : -1]) == said
    (vague,) = [line for line in lines if "vague-words" in line]
    score = next(rule_page(rule, "nl").score for rule in CATALOGUE if rule.id == "vague-words")
    assert vague.endswith(f"vague-words  {score}")
    assert [*lines[legend : legend + 1], lines[-1]] == [
        "✗ fout · ▲ aandachtspunt · ○ advies, in een vastgesteld plan",
        "Uitleg en een voorbeeld: toc rules NAAM",
    ]
    told = " ".join(lines).split()
    assert [word for word in told if word in {rule.id for rule in CATALOGUE}] == [
        rule.id for rule in CATALOGUE
    ]


@pytest.mark.parametrize(
    "name", ["operational-goal-without-inspanning", "Operational_goal without inspanning"]
)
def test_the_page_of_a_rule(name: str) -> None:
    result = _toc(name)
    assert result.exit_code == 0
    lines = _lines(result.stdout)
    assert lines[: len(PAGE.splitlines())] == PAGE.splitlines()


def test_english_where_it_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOC_LANGUAGE", "en")
    result = _toc("goal-without-indicator")
    assert _lines(result.stdout)[0] == "○ Goal without an indicator"
    assert "    operational_goals:" in _lines(result.stdout)


def test_a_page_says_how_right_the_rule_is() -> None:
    page = next(rule_page(rule, "nl") for rule in CATALOGUE if rule.id == "vague-words")
    said = " ".join(" ".join(_lines(_toc("vague-words").stdout)).split())
    assert " ".join(("Hoe vaak dit klopt", *page.measured)) in said


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (
            "redundand-link",
            "Er is geen regel met de naam ‘redundand-link’. Bedoelde u: redundant-link?\n",
        ),
        (
            "zzzzzz",
            "Er is geen regel met de naam ‘zzzzzz’. Zie ze allemaal met: toc rules\n",
        ),
    ],
)
def test_an_unknown_rule(name: str, said: str) -> None:
    result = _toc(name)
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", said)


def test_json_holds_what_the_pages_hold() -> None:
    one, everything = (json.loads(_toc(*words, "--json").stdout) for words in (["cycle"], []))
    assert one["version"] == 1
    assert [rule["id"] for rule in everything["rules"]] == [rule.id for rule in CATALOGUE]
    (cycle,) = one["rules"]
    assert cycle in everything["rules"]
    assert (cycle["severity"], cycle["weight"], cycle["limit"]) == ("error", "fout", 0)


def test_the_pages_are_written_with_an_index_beside_them(tmp_path: Path) -> None:
    folder = tmp_path / "docs" / "regels"
    result = _toc("--to", str(folder))
    assert result.exit_code == 0
    count = len(CATALOGUE)
    assert result.stdout == (f"De uitleg bij {count} regels is geschreven in de map {folder}.\n")
    assert {file.stem for file in folder.iterdir()} == {rule.id for rule in CATALOGUE}
    index = (tmp_path / "docs" / "regels.md").read_text(encoding="utf-8")
    assert "(regels/cycle.md)" in index
    assert "[Alle regels](../regels.md)" in (folder / "cycle.md").read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "regels").write_text("", encoding="utf-8")
    result = _toc("--to", str(tmp_path / "regels"))
    assert result.exit_code == 2
    assert result.stderr == (
        f"{tmp_path / 'regels'} is een bestand, geen map. Hernoem het of kies een andere map.\n"
    )
