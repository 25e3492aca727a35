"""What OneDrive, Dropbox and the like doubled is named, and counts nowhere."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Run

PLAN = """\
titel: Leesmaatjes
visie: Iedereen kan lezen
strategische_doelen: {lezen: Meer mensen lezen}
operationele_doelen: {meedoen: {tekst: Meer mensen doen mee, draagt_bij_aan: lezen}}
inspanningen: {cafe: {tekst: Een taalcafé openen, draagt_bij_aan: meedoen, eigenaar: Bieb}}
indicatoren:
  deelnemers: {tekst: Deelnemers, meet: cafe, soort: proces, eenheid: mensen, richting: omhoog}
planning: {focus: {2024: 1, 2025: 1, 2026: 1}}
"""
COPIES = (
    "leesmaatjes-LAPTOP.yaml",
    "leesmaatjes/measurements (conflict 2026-01-02).csv",
    "leesmaatjes/plans/2024 (Jan's conflicted copy 2026-01-02).yaml",
    "leesmaatjes/plans/2024-LAPTOP.yaml",
)
SAID = (
    "Let op: 4 bestanden lijken kopieën van andere, en tellen niet mee: "
    + ", ".join(f"programmes/{name}" for name in COPIES)
    + ". Wat u daarmee doet, zegt: toc validate programmes/leesmaatjes.yaml\n"
)


@pytest.fixture
def synced(home: Path, run: Run) -> Path:
    """A programme with a plan that was adopted and a measurement, each of them doubled."""
    folder = home / "programmes"
    folder.mkdir()
    (folder / "leesmaatjes.yaml").write_text(PLAN, encoding="utf-8")
    adopted = run("plan", "2024", "--adopt", "--role", "Stuurgroep", "--date", "2023-12-14")
    assert (adopted.code, adopted.err) == (0, "")
    value = ("--value", "3", "--period", "2024", "--by", "Bieb")
    assert run("measure", "add", "deelnemers", *value).err == ""
    for name in COPIES:
        copy = folder / name
        ending = copy.suffix
        real = {"lees": folder / "leesmaatjes.yaml", "2024": copy.parent / "2024.yaml"}
        shutil.copy(real.get(copy.name[:4], copy.parent / f"measurements{ending}"), copy)
    return folder


def test_a_plan_is_chosen_although_it_was_doubled(synced: Path, run: Run) -> None:
    ran = run("plan", "2025")
    assert (ran.code, ran.err) == (0, SAID)
    assert "Voorstel voor 2025" in ran.out


@pytest.mark.parametrize(
    "command",
    [
        ("progress", "--year", "2024"),
        ("review", "2024"),
        ("log",),
        ("plan", "2024", "--since", "2024"),
        ("measure", "due"),
    ],
)
def test_what_was_doubled_changes_nothing(
    synced: Path, run: Run, command: tuple[str, ...]
) -> None:
    doubled = run(*command)
    assert (doubled.code, doubled.err) == (0, SAID)
    for name in COPIES:
        (synced / name).unlink()
    assert run(*command).out == doubled.out


def test_json_stays_json(synced: Path, run: Run) -> None:
    ran = run("log", "--json")
    json.loads(ran.out)
    assert ran.err == SAID


def test_one_copy_is_told_of_what(synced: Path, run: Run) -> None:
    for name in COPIES[:3]:
        (synced / name).unlink()
    assert run("log").err == (
        "Let op: programmes/leesmaatjes/plans/2024-LAPTOP.yaml lijkt een kopie van "
        "programmes/leesmaatjes/plans/2024.yaml, en telt niet mee. Wat u daarmee doet, zegt: toc "
        "validate programmes/leesmaatjes.yaml\n"
    )


def test_validate_names_each(synced: Path, run: Run) -> None:
    found = json.loads(run("validate", "--rule", "conflict-copy", "--json").out)
    whats = [problem["what"] for problem in found["problems"]]
    assert whats == [
        f"{copy} lijkt een kopie van {of}, gemaakt toen twee mensen tegelijk opsloegen. Die telt "
        "niet mee."
        for copy, of in zip(
            COPIES,
            (
                "leesmaatjes.yaml",
                "leesmaatjes/measurements.csv",
                "leesmaatjes/plans/2024.yaml",
                "leesmaatjes/plans/2024.yaml",
            ),
            strict=True,
        )
    ]


def test_a_reflection_that_was_doubled_is_counted_once(synced: Path, run: Run) -> None:
    from toc.core.model import PartialDate, Programme
    from toc.core.records.reviews import Wish, file_of, read_reviews, review, to_bytes

    programme = Programme.model_validate({"title": "Leesmaatjes", "vision": "v"})
    wish = Wish(text="Meer", date=PartialDate.parse("2024-12-01"))
    file = file_of(synced / "leesmaatjes.yaml", "2024")
    file.parent.mkdir()
    for name in ("2024.yaml", "2024-LAPTOP.yaml", "2024 (1).yaml"):
        (file.parent / name).write_bytes(
            to_bytes(review(programme, "2024", "2025", {}, (), (wish,)))
        )
    found = read_reviews(synced / "leesmaatjes.yaml")
    assert (len(found.held), found.broken) == (1, ())


def test_a_plan_under_another_name_is_never_to_take_the_place_of_the_adopted_one(
    synced: Path, run: Run
) -> None:
    """A plan that was saved as if it were of another year, which nobody sees from its name."""
    plans = synced / "leesmaatjes" / "plans"
    shutil.copy(plans / "2024.yaml", plans / "2025.yaml")
    before = (plans / "2024.yaml").read_bytes()
    ran = run("plan", "2025", "--adopt", "--role", "Raad", "--date", "2024-12-14")
    assert ran.code == 2
    assert "Geef het bestand de naam" not in ran.err
    assert (
        "Plan 2024 staat er ook als 2024.yaml, en dat telt. Vergelijk de twee en zet dit bestand "
        "in een andere map.\n"
    ) in ran.err
    assert (plans / "2024.yaml").read_bytes() == before


def test_hidden_files_of_other_systems_are_no_plans(synced: Path, run: Run) -> None:
    (synced / "._leesmaatjes.yaml").write_bytes(b"\0\5\26\7")
    (synced / "~$leesmaatjes.yaml").write_bytes(b"")
    assert run("log").code == 0


def test_other_programmes_are_not_taken_for_copies(home: Path, run: Run) -> None:
    folder = home / "programmes"
    folder.mkdir()
    for name in ("wijk", "wijk-noord", "wijk-ZUID"):
        text = PLAN.replace("Leesmaatjes", name).replace("Iedereen", name).replace("Meer", name)
        (folder / f"{name}.yaml").write_text(text.replace("Een", name), encoding="utf-8")
    ran = run("log")
    assert ran.code == 2
    assert "wijk, wijk-ZUID, wijk-noord" in ran.err
