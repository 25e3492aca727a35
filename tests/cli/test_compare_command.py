"""`toc compare`, as a programme leader uses it."""

from __future__ import annotations

import datetime
import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.change.comparing.pairs import PLAN, changed
from tests.cli.conftest import Run

FILE = Path("programmes/buurt.yaml")
OLD = Path("oud.yaml")
GOLDEN = Path(__file__).parent / "golden_compare"


@pytest.fixture
def two(home: Path) -> Path:
    """A plan and a copy of how it was."""
    FILE.parent.mkdir()
    OLD.write_text(PLAN, encoding="utf-8")
    new = changed(
        ("[kennen, helpen]", "kennen"),
        ("Een feest geven", "Een groot feest geven"),
        ("1200", "1500"),
        ("  tuin:\n", "  bank: {tekst: Een bank, draagt_bij_aan: kennen}\n  tuin:\n"),
    )
    FILE.write_text(new, encoding="utf-8")
    return home


SCREEN = """\
Buurt
Wat er veranderde
Vergeleken met oud.yaml.

Nieuw (1), Anders verwoord (1), Andere verbanden (1), Andere gegevens (1).
9 onderdelen zijn gebleven zoals ze waren.
Tussen rechte haken staat wat anders is.

Wat dat betekent
  - Aan ‘Buren helpen elkaar’ draagt geen inspanning meer bij. (helpen)
  - De aanname ‘Buren hebben tijd’ hoort bij ‘Een groot feest geven in de straat’ → ‘Buren kennen
    elkaar’, en daarvan is de tekst veranderd: geldt zij nog? (feest, kennen)
  - Over ‘Een groot feest geven in de straat’ is voor 2026 besloten (bestuur, 2025-12-01), met de
    oude tekst. (feest)

Nieuw (1)
  + inspanning: Een bank (bank)
    onder ‘Buren kennen elkaar’

Anders verwoord (1)
  - inspanning: Een groot feest geven in de straat (feest)
    was:   Een feest geven in de straat
    is nu: Een [groot] feest geven in de straat

Andere verbanden (1)
  - inspanning: Samen een tuin aanleggen (tuin)
    draagt bij aan: niet meer ‘Buren helpen elkaar’

Andere gegevens (1)
  - inspanning: Een groot feest geven in de straat (feest)
    kosten: 1.200 → 1.500
"""


@pytest.mark.usefixtures("two")
def test_two_files_in_either_order(run: Run) -> None:
    ran = run("compare", "oud.yaml")
    assert (ran.code, ran.out, ran.err) == (0, SCREEN, "")
    assert run("compare", "oud.yaml", "buurt").out == SCREEN


@pytest.mark.usefixtures("two")
def test_a_file_that_says_the_same(run: Run) -> None:
    shutil.copy(FILE, "net-zo.yaml")
    ran = run("compare", "net-zo.yaml")
    said = "Buurt\nWat er veranderde\nVergeleken met net-zo.yaml.\n\nEr is niets veranderd.\n"
    assert (ran.code, ran.out) == (0, said)


@pytest.mark.usefixtures("two")
def test_as_json(run: Run) -> None:
    told = json.loads(run("compare", "oud.yaml", "--json").out)
    assert (told["version"], told["old"], told["same"]) == (1, "oud.yaml", 9)
    assert [(one["group"], one["id"]) for one in told["changes"]] == [
        ("new", "bank"),
        ("reworded", "feest"),
        ("links", "tuin"),
        ("facts", "feest"),
    ]
    assert told["consequences"][0] == {
        "meaning": "no-inspanning",
        "text": "Aan ‘Buren helpen elkaar’ draagt geen inspanning meer bij.",
        "about": ["helpen"],
    }


def _git(*words: str) -> None:
    subprocess.run(["git", *words], check=True, capture_output=True)


@pytest.fixture
def in_git(two: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same, in a folder in which git kept the plan as it was on 1 March 2025."""
    if shutil.which("git") is None:
        pytest.skip("there is no git on this computer")
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_DATE", "2025-03-01T12:00:00")
        monkeypatch.setenv(f"GIT_{name}_NAME", "x")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "x@example.org")
    new = FILE.read_bytes()
    FILE.write_text(PLAN, encoding="utf-8")
    _git("init", "-q", ".")
    _git("add", FILE.as_posix())
    _git("commit", "-q", "-m", "een")
    FILE.write_bytes(new)
    return two


@pytest.mark.usefixtures("in_git")
def test_a_day_and_a_revision_in_git(run: Run) -> None:
    rest = SCREEN.partition("\n\n")[2]
    for asked, said in (
        ("HEAD", "buurt.yaml (HEAD)"),
        ("2025-03-01", "buurt.yaml zoals het was op 1 maart 2025"),
        ("2025", "buurt.yaml zoals het was op 31 december 2025"),
    ):
        ran = run("compare", asked, "buurt")
        assert (ran.code, ran.err) == (0, "")
        assert ran.out == f"Buurt\nWat er veranderde\nVergeleken met {said}.\n\n{rest}"
    ran = run("compare", "2025-02-28")
    assert (ran.code, ran.err) == (
        2,
        "Hoe het plan er op 28 februari 2025 uitzag, is niet bewaard. Wat er van buurt.yaml "
        "bewaard is, begint op 1 maart 2025. Er is nog geen plan vastgesteld.\n",
    )
    for asked in ("HEAD~1", "--all"):
        ran = run("compare", "--", asked)
        said = f"‘{asked}’ is geen bestand, vastgesteld plan, dag of versie in git. "
        assert (ran.code, ran.err) == (2, f"{said}Er is nog geen plan vastgesteld.\n")


@pytest.mark.usefixtures("two")
def test_a_day_in_the_history_of_what_was_done(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    FILE.write_text(PLAN, encoding="utf-8")
    for date, cost in ((3, "1300"), (5, "1400")):
        moment = datetime.datetime(2026, 3, date, 12).astimezone()
        monkeypatch.setattr("toc.core.records.history.recording.now", lambda moment=moment: moment)
        assert run("set", "feest", "kosten", cost, "buurt").code == 0
    for day, said, old in (
        ("2026-03-03", "op 3 maart 2026", "1.300"),
        ("2026-03-04", "op 4 maart 2026", "1.300"),
    ):
        ran = run("compare", day)
        assert (ran.code, ran.err) == (0, "")
        assert f"Vergeleken met buurt.yaml zoals het was {said}.\n" in ran.out
        assert ran.out.endswith(f"    kosten: {old} → 1.400\n")
    assert "Er is niets veranderd." in run("compare", "2026-03-05").out
    kept = "Wat er van buurt.yaml bewaard is, begint op 3 maart 2026. "
    for day, said in (
        ("2026-03-02", "Hoe het plan er op 2 maart 2026 uitzag, is niet bewaard."),
        ("2019-01-01", "Hoe het plan er op 1 januari 2019 uitzag, is niet bewaard."),
        ("2130-01-01", "1 januari 2130 moet nog komen."),
    ):
        ran = run("compare", day)
        told = f"{said} {kept}Er is nog geen plan vastgesteld.\n"
        assert (ran.code, ran.out, ran.err) == (2, "", told)


@pytest.mark.usefixtures("in_git")
def test_the_later_of_what_git_and_the_history_kept(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    moment = datetime.datetime(2025, 2, 20, 12).astimezone()
    monkeypatch.setattr("toc.core.records.history.recording.now", lambda: moment)
    assert run("set", "feest", "kosten", "1300", "buurt").code == 0
    assert "kosten: 1.200 → 1.300" in run("compare", "2025-03-01").out
    assert "Er is niets veranderd." in run("compare", "2025-02-21").out


NOT_JOINED = """\
programmes/buurt.yaml:1:1: Git kon twee versies van dit plan niet samenvoegen. Vanaf hier staan \
ze allebei in het bestand, met de tekens van git ertussen.
Draai het samenvoegen terug: git merge --abort
Laat git plannen voortaan met toc samenvoegen: toc merge --install
Voeg daarna opnieuw samen. U kunt ook twee kopieën samenvoegen met: toc merge MIJN.yaml ANDER.yaml
"""


@pytest.mark.usefixtures("in_git")
def test_a_plan_that_git_could_not_join(run: Run) -> None:
    _git("checkout", "-q", "-b", "wijk")
    FILE.write_text(changed(("titel: Buurt", "titel: Wijk")), encoding="utf-8")
    _git("commit", "-q", "-am", "twee")
    _git("checkout", "-q", "-")
    FILE.write_text(changed(("titel: Buurt", "titel: Dorp")), encoding="utf-8")
    _git("commit", "-q", "-am", "drie")
    subprocess.run(["git", "merge", "-q", "wijk"], check=False, capture_output=True)
    for typed in (("compare", "HEAD"), ("compare", "onbekend"), ("set", "feest", "kosten", "9")):
        ran = run(*typed)
        assert (ran.code, ran.out, ran.err) == (1, "", NOT_JOINED)


@pytest.mark.usefixtures("two")
def test_several_plans(run: Run) -> None:
    shutil.copy(FILE, "programmes/wijk.yaml")
    ran = run("compare", "oud.yaml")
    assert (ran.code, ran.err) == (
        2,
        "Er zijn hier meerdere plannen. Noem het plan dat u bedoelt, bijvoorbeeld: toc compare "
        "oud.yaml buurt\nPlannen in de map programmes: buurt, wijk\n",
    )


@pytest.mark.usefixtures("real")
def test_two_programmes(run: Run) -> None:
    ran = run("compare", "alliantie-van-kracht", "kansen-voor-kinderen-groningen")
    assert ran.out.splitlines()[3:5] == [
        "De twee hebben bijna niets gemeen. Zijn dit wel versies van één programma?",
        "",
    ]


@pytest.mark.usefixtures("in_git")
def test_validate_tells_what_is_new_since_a_day_and_a_revision(run: Run) -> None:
    new = run("validate", "--since", str(OLD))
    assert "Een bank" in new.out
    assert len(new.out) < len(run("validate", "--all").out)
    for asked in ("HEAD", "2025-03-01"):
        ran = run("validate", "--since", asked)
        assert (ran.out, ran.err) == (new.out, "")
    ran = run("validate", "--since", "2024-03-01")
    assert (ran.code, ran.err) == (
        2,
        "Hoe het plan er op 1 maart 2024 uitzag, is niet bewaard. Wat er van buurt.yaml bewaard "
        "is, begint op 1 maart 2025. Er is nog geen plan vastgesteld.\n",
    )
    Path("stuk.yaml").write_text("titel: Buurt\n", encoding="utf-8")
    ran = run("validate", "--since", "stuk.yaml", "buurt")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.endswith("eerst: anders is niet te zien wat er veranderde.\n")
    ran = run("validate", "--since", "HEAD~1")
    said = "‘HEAD~1’ is geen bestand, vastgesteld plan, dag of versie in git. Er is nog geen plan"
    assert (ran.code, ran.err) == (2, f"{said} vastgesteld.\n")


@pytest.mark.usefixtures("two")
def test_an_adopted_plan(run: Run) -> None:
    later = FILE.read_bytes()
    FILE.write_text(
        PLAN.replace("visie:", "horizon: {start: 2026, einde: 2028}\nvisie:"), encoding="utf-8"
    )
    assert (
        run(
            "plan", "2026", "--adopt", "--role", "bestuur", "--date", "2025-12-14", "--focus", "3"
        ).code
        == 0
    )
    FILE.write_bytes(later)
    ran = run("compare", "2026")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == SCREEN.replace(
        "oud.yaml.\n",
        "plan 2026, vastgesteld door bestuur op 14 december 2025.\n"
        "Een vastgesteld plan bewaart de doelen, inspanningen en besluiten; de rest is niet "
        "vergeleken.\n",
    )
    by_file = run("compare", "programmes/buurt/plans/2026.yaml", "buurt")
    assert by_file.out == ran.out
    # It does not keep from which document a text came: nothing of that is new.
    for file in (OLD, FILE):
        text = file.read_text(encoding="utf-8")
        text = text.replace("bron: nota", "bron: {document: nota, status: voorstel}")
        file.write_text(text, encoding="utf-8")
    asked = ("validate", "buurt", "--profile", "funder", "--since")
    new = run(*asked, "oud.yaml").out
    assert "Een bank" in new
    for since in ("2026", "programmes/buurt/plans/2026.yaml"):
        assert run(*asked, since).out == new


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize(
    ("asked", "code", "said"),
    [
        (
            "buurt",
            2,
            "‘buurt.yaml’ is het programma zelf: er valt niets te vergelijken. Noem een ander "
            "bestand, een vastgesteld plan, een dag of een versie in git.\n",
        ),
        (
            "iets",
            2,
            "‘iets’ is geen bestand, vastgesteld plan, dag of versie in git. Er is nog geen plan "
            "vastgesteld.\n",
        ),
        ("2025-13-01", 2, "‘2025-13-01’ is geen dag. Schrijf een dag als 2024-03-01.\n"),
        (
            "2025-12-01",
            2,
            "Hoe het plan er op 1 december 2025 uitzag, is niet bewaard. Van buurt.yaml is nog "
            "niets bewaard: er is nog niets met toc aan veranderd, en in git staat het niet. Er "
            "is nog geen plan vastgesteld.\n",
        ),
        (
            "weg.yaml",
            2,
            "weg.yaml: Dit bestand bestaat niet.\nEr is dus niets om mee te vergelijken.\n",
        ),
        (
            "stuk.yaml",
            1,
            "stuk.yaml:1:1: In dit bestand ontbreekt ‘visie’.\n"
            "  Voeg toe: visie: …\n"
            "In stuk.yaml staat 1 fout. Herstel die eerst: anders is niet te zien wat er "
            "veranderde.\n",
        ),
    ],
)
def test_what_cannot_be_compared(asked: str, code: int, said: str, run: Run) -> None:
    Path("stuk.yaml").write_text("titel: Buurt\n", encoding="utf-8")
    ran = run("compare", asked)
    assert (ran.code, ran.out, ran.err) == (code, "", said)


@pytest.mark.usefixtures("two")
def test_a_document_with_the_drawings(run: Run, golden: Callable[[Path, str], None]) -> None:
    ran = run("compare", "oud.yaml", "--to", "verschil.md")
    assert (ran.code, ran.out, ran.err) == (0, "Geschreven: verschil.md\n", "")
    golden(GOLDEN / "verschil.md", Path("verschil.md").read_text(encoding="utf-8"))


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize("kind", ["docx", "html", "pdf"])
def test_the_other_kinds_of_document(kind: str, run: Run) -> None:
    ran = run("compare", "oud.yaml", "--to", f"verschil.{kind}", "--json")
    assert ran.code == 0
    assert json.loads(ran.out) == {"version": 1, "files": [f"verschil.{kind}"]}
    made = Path(f"verschil.{kind}").read_bytes()
    if kind == "html":
        assert "(nieuw)" in made.decode("utf-8")
        assert "data:image/svg+xml" in made.decode("utf-8")


@pytest.mark.usefixtures("two")
def test_a_kind_of_document_that_there_is_not(run: Run) -> None:
    ran = run("compare", "oud.yaml", "--to", "verschil.xlsx")
    assert (ran.code, ran.out, ran.err) == (
        2,
        "",
        "‘verschil.xlsx’: hiernaar kan de vergelijking niet worden geschreven. Kies .docx, "
        ".html, .pdf of .md.\n",
    )
    assert not Path("verschil.xlsx").exists()


@pytest.mark.usefixtures("two")
def test_what_a_year_plan_would_choose_otherwise(run: Run) -> None:
    years = ("visie:", "looptijd: {begin: 2026, einde: 2028}\nvisie:")
    free = (PLAN[PLAN.index("besluiten:") : PLAN.index("geaccepteerd:")], "")
    OLD.write_text(changed(years, free), encoding="utf-8")
    # The party brings more, the garden is gone, and there is a bench.
    new = changed(
        years,
        free,
        (PLAN[PLAN.index("  tuin:") : PLAN.index("indicatoren:")], "  bank: Een bank\n"),
    )
    FILE.write_text(new, encoding="utf-8")
    ran = run("compare", "oud.yaml", "--period", "2026", "--focus", "1", "--json")
    told = json.loads(ran.out)
    assert [one["text"] for one in told["consequences"] if one["meaning"] == "choice"] == [
        "In 2026 zou ‘Een feest geven in de straat’ nu gekozen worden.",
        "In 2026 zou ‘Samen een tuin aanleggen’ gekozen zijn, en het is weg.",
    ]
    ran = run("compare", "oud.yaml", "--focus", "1")
    said = "--focus hoort bij --period: noem daar het jaar of de fase.\n"
    assert (ran.code, ran.out, ran.err) == (2, "", said)


@pytest.mark.usefixtures("two")
def test_the_same_choices_are_said_and_a_year_that_cannot_be_planned(run: Run) -> None:
    years = ("visie:", "looptijd: {begin: 2026, einde: 2028}\nvisie:")
    FILE.write_text(changed(years, ("1200", "1500")), encoding="utf-8")
    OLD.write_text(changed(years), encoding="utf-8")
    ran = run("compare", "oud.yaml", "--period", "2026", "--focus", "2")
    assert ran.out.splitlines()[3] == "Het plan voor 2026 zou dezelfde inspanningen kiezen."
    ran = run("compare", "oud.yaml", "--period", "2026")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("Het bestand zegt niet hoeveel inspanningen er in 2026")
