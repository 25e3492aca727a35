"""`toc compare` and `toc validate --since` with a day, a revision in git and an adopted plan."""

from __future__ import annotations

import datetime
import subprocess
from pathlib import Path

import pytest

from tests.change.comparing.pairs import PLAN, changed
from tests.cli.comparing.beginning import FILE, OLD, SCREEN, git
from tests.cli.conftest import Run


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
    git("checkout", "-q", "-b", "wijk")
    FILE.write_text(changed(("titel: Buurt", "titel: Wijk")), encoding="utf-8")
    git("commit", "-q", "-am", "twee")
    git("checkout", "-q", "-")
    FILE.write_text(changed(("titel: Buurt", "titel: Dorp")), encoding="utf-8")
    git("commit", "-q", "-am", "drie")
    subprocess.run(["git", "merge", "-q", "wijk"], check=False, capture_output=True)
    for typed in (("compare", "HEAD"), ("compare", "onbekend"), ("set", "feest", "kosten", "9")):
        ran = run(*typed)
        assert (ran.code, ran.out, ran.err) == (1, "", NOT_JOINED)


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
