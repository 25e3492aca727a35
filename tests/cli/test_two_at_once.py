"""What somebody else does while a command runs."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from toc.core import files
from toc.core.files import locking

PLAN = Path("programmes/leesmaatjes.yaml")
TEXT = """\
titel: Leesmaatjes
visie: Iedereen kan lezen
strategische_doelen: {lezen: Meer mensen lezen}
operationele_doelen: {meedoen: {tekst: Meer mensen doen mee, draagt_bij_aan: lezen}}
inspanningen: {cafe: {tekst: Een taalcafé openen, draagt_bij_aan: meedoen, eigenaar: Bieb}}
indicatoren:
  deelnemers: {tekst: Deelnemers, meet: cafe, soort: proces, eenheid: mensen, richting: omhoog}
"""
VALUES = PLAN.with_suffix("") / "measurements.csv"
MAPPING = PLAN.with_suffix("") / "sources" / "bieb.yaml"
ADD = ("measure", "add", "deelnemers", "--value", "3", "--period", "2024", "--by", "Bieb")


@pytest.fixture(autouse=True)
def _plan(home: Path) -> None:
    PLAN.parent.mkdir()
    PLAN.write_text(TEXT, encoding="utf-8")


@pytest.fixture
def meanwhile(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], object]], None]:
    """Let somebody do something just before a command has its turn."""

    def before(act: Callable[[], object]) -> None:
        real = files.locked

        @contextlib.contextmanager
        def locked(thing: Path, waiting: Callable[[], object]) -> Iterator[None]:
            act()
            with real(thing, waiting):
                yield

        monkeypatch.setattr(files, "locked", locked)

    return before


def test_a_value_that_was_just_added_stays(
    run: Run, meanwhile: Callable[[Callable[[], object]], None]
) -> None:
    run(*ADD)
    text = VALUES.read_text(encoding="utf-8-sig")
    other = text + text.splitlines()[1].replace("2024;3", "2023;7") + "\n"
    meanwhile(lambda: VALUES.write_text(other, encoding="utf-8-sig"))
    ran = run(*(part.replace("2024", "2022") for part in ADD))
    assert (ran.code, ran.err) == (0, "")
    rows = [line[:17] for line in VALUES.read_text(encoding="utf-8-sig").splitlines()[1:]]
    assert rows == ["deelnemers;2022;3", "deelnemers;2023;7", "deelnemers;2024;3"]


def test_two_who_read_in_the_same_source_for_the_first_time(
    run: Run, meanwhile: Callable[[Callable[[], object]], None]
) -> None:
    Path("bieb.csv").write_text("indicator;periode;waarde\ndeelnemers;2023;7\n", encoding="utf-8")
    assert run("measure", "import", "bieb.csv").code == 0
    remembered = MAPPING.read_bytes()
    MAPPING.unlink()
    VALUES.unlink()
    meanwhile(lambda: MAPPING.write_bytes(remembered))
    assert run("measure", "import", "bieb.csv").code == 0
    assert MAPPING.read_bytes() == remembered
    assert "deelnemers;2023;7" in VALUES.read_text(encoding="utf-8-sig")


def test_who_waits_is_told_so(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locking, "MOMENT", 0)
    monkeypatch.setattr(locking, "LIMIT", 0)
    waits = f"Een andere opdracht van toc is bezig met {PLAN}. Even wachten…\n"
    lock = PLAN.with_name("~$leesmaatjes.yaml.lock")
    with files.locked(PLAN):
        ran = run(*ADD)
        fixed = run("validate", "--fix")
        dry = run(*ADD, "--dry-run")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == waits + (
        f"Een andere opdracht van toc is na 0 seconden nog steeds bezig met {PLAN}. Er is niets "
        "geschreven; probeer het straks opnieuw. Werkt er zeker niemand anders mee, verwijder dan "
        f"{lock}.\n"
    )
    assert (fixed.code, fixed.err) == (2, ran.err)
    # Who only looks, waits for nobody.
    assert (dry.code, dry.err) == (0, "")
    assert not VALUES.exists()


def test_the_word_while_waiting_in_english(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOC_LANGUAGE", "en")
    monkeypatch.setattr(locking, "MOMENT", 0)
    monkeypatch.setattr(locking, "LIMIT", 0)
    with files.locked(PLAN):
        err = run(*ADD).err
    assert err.startswith(f"Another toc command is busy with {PLAN}. Waiting…\n")
