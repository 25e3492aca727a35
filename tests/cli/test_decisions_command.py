"""`toc review read-decisions` and `toc log`, as a programme leader uses them."""

from __future__ import annotations

import io
import json
import os
import random
import shutil
import signal
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest

from tests.cli.conftest import Ran, Run
from tests.examples import examples
from tests.review.decisions.decision_forms import HERE, NEW, TEXT, TODAY, WHO, cells, filled, row
from toc.core.records.reviews import file_of, read_reviews

Golden = Callable[[Path, str], None]
GOLDEN = Path(__file__).parent / "golden_decisions"
CUTS = examples(15)
ANSWERS = (
    WHO,
    row("cafe", choice="wijzigen", reason="Te smal", change="Ook voor jongeren"),
    row("maatjes", choice="stoppen", reason="Te weinig animo"),
    row("banenmarkt", choice="starten", reason="Er is geld", role="Bestuur", date="3-12-2024"),
    row("dichtbij", choice="stoppen", reason="Bereikt"),
    cells(**{f"C{NEW}": "Een buurtcafé", f"D{NEW}": "Meer mensen hebben werk"}),
    cells(**{f"C{NEW + 1}": "Iets met muziek", f"F{NEW + 1}": "Dat trekt mensen"}),
)


@pytest.fixture
def plan(home: Path) -> Path:
    """A plan with a filled-in sheet beside it."""
    folder = home / "programmes"
    folder.mkdir()
    file = folder / "wijk.yaml"
    shutil.copy(HERE / "decision_plan.yaml", file)
    (home / "besluiten.xlsx").write_bytes(filled(*ANSWERS))
    return file


def read(run: Run, *options: str) -> Ran:
    return run("review", "read-decisions", "besluiten.xlsx", *options)


def test_from_the_filled_in_sheet_to_the_next_plan(
    run: Run, golden: Golden, home: Path, plan: Path
) -> None:
    said = [read(run, "--dry-run").whole]
    assert plan.read_text(encoding="utf-8") == TEXT
    assert not file_of(plan, "2024").exists()
    said.append(read(run).whole)
    after = plan.read_text(encoding="utf-8")
    added = [line for line in after.splitlines() if line not in TEXT.splitlines()]
    assert [line for line in TEXT.splitlines() if line not in after.splitlines()] == []
    said.append("\n".join(added) + "\n")
    record = file_of(plan, "2024").read_bytes()
    said.append(record.decode())
    again = read(run)
    assert (plan.read_text(encoding="utf-8"), file_of(plan, "2024").read_bytes()) == (
        after,
        record,
    )
    said.append(again.whole)
    said.append(run("log").whole)
    said.append(run("log", "--since", "2025").whole)
    golden(GOLDEN / "read.txt", "\n".join(said))


def test_next_years_plan_differs_because_of_it(run: Run, plan: Path) -> None:
    before = json.loads(run("plan", "2025", "--focus", "3", "--json").out)
    read(run)
    after = json.loads(run("plan", "2025", "--focus", "3", "--json").out)
    ids = [
        [a["id"] for p in one["periods"] for group in p["groups"] for a in group["activities"]]
        for one in (before, after)
    ]
    assert ids == [["maatjes", "banenmarkt"], ["banenmarkt"]]
    told = "\n".join(after["decisions"])
    assert "In het plan staat de oude tekst nog" in told
    assert "Dit doel staat nog in het plan" in told
    (stopped,) = [one for one in after["not_now"] if one["verdict"] == "decided_stop"]
    assert [one["id"] for one in stopped["inspanningen"]] == ["maatjes"]
    text = plan.read_text(encoding="utf-8")
    plan.write_text(text.replace("=Taalcafé openen", "Een taalcafé voor jongeren"), "utf-8")
    changed = json.loads(run("plan", "2025", "--focus", "3", "--json").out)
    assert "In het plan staat de oude tekst nog" not in "\n".join(changed["decisions"])


def test_the_year_plan_tells_it_where_it_is_about(run: Run, home: Path, plan: Path) -> None:
    read(run)
    assert run("plan", "2025", "--focus", "3", "--to", "plan.md").code == 0
    text = (home / "plan.md").read_text(encoding="utf-8")
    assert (
        "**Besloten:** Wijzigt: Ook voor jongeren. Besluit van Stuurgroep, 14 november 2024: "
        "Te smal. In het plan staat de oude tekst nog." in text
    )
    assert "Hiermee wordt gestopt. Besluit van Stuurgroep, 14 november 2024: Bereikt." in text
    assert "Besloten te wijzigen, maar in het plan staat de oude tekst nog: ‘=Taalcafé" in text
    assert "Besloten ermee te stoppen, maar het doel staat nog in het plan: ‘Hulp" in text


def test_as_json(run: Run, plan: Path) -> None:
    told = json.loads(read(run, "--json").out)
    assert told["written"] is True
    assert told["read"]["outcome"] == "4 nieuwe besluiten."
    (stop,) = [one for one in told["read"]["groups"] if one["title"].startswith("Stoppen")]
    assert [one["id"] for one in stop["decisions"]] == ["dichtbij", "maatjes"]
    assert json.loads(read(run, "--json").out)["written"] is False
    log = json.loads(run("log", "--json").out)
    assert [year["title"] for year in log["years"]] == ["2024"]


def test_mistakes_are_told_where_they_stand_and_nothing_is_written(
    run: Run, golden: Golden, home: Path, plan: Path
) -> None:
    wrong = (WHO, row("cafe", choice="starten", reason="r"), row("baan", choice="stoppen"))
    (home / "besluiten.xlsx").write_bytes(filled(*wrong))
    ran = read(run)
    assert plan.read_text(encoding="utf-8") == TEXT
    assert not file_of(plan, "2024").exists()
    golden(GOLDEN / "mistakes.txt", ran.whole)
    told = json.loads(read(run, "--json").out)
    assert [one["cell"] for one in told["mistakes"]] == ["E11", "F14"]


def test_a_corrected_sheet(run: Run, home: Path, plan: Path) -> None:
    read(run)
    other = row("maatjes", choice="doorgaan", reason="Toch niet")
    (home / "besluiten.xlsx").write_bytes(filled(*ANSWERS, other))
    refused = read(run)
    assert refused.code == 1
    assert "het plan heeft hierover voor 2025 al een besluit: ‘stoppen’" in refused.err
    # Decided anew, on another day: the old decision stays, as history.
    anew = row("maatjes", choice="doorgaan", reason="Toch niet", date="20-12-2024")
    (home / "besluiten.xlsx").write_bytes(filled(*ANSWERS, anew))
    ran = read(run)
    assert ran.code == 0
    assert "1 nieuw besluit. 3 andere stonden al in het plan." in ran.out
    assert "vervangen door een later besluit" in run("log").out
    (held,) = read_reviews(plan).held
    assert len(held.decisions) == 5
    assert run("validate").code == 0


def test_an_empty_sheet_changes_nothing(run: Run, home: Path, plan: Path) -> None:
    (home / "besluiten.xlsx").write_bytes(filled(WHO))
    ran = read(run)
    assert (ran.code, "is niets besloten" in ran.out) == (0, True)
    assert plan.read_text(encoding="utf-8") == TEXT
    assert not file_of(plan, "2024").exists()


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("review", "read-decisions", "weg.xlsx"), 2, "weg.xlsx is er niet"),
        (("review", "read-decisions", "programmes/wijk.yaml"), 1, "Dit is geen Excel-bestand."),
        (("log", "--since", "24"), 2, "‘24’ is geen jaar."),
        (("log", "--to", "log.pptx"), 2, "Kies .docx, .pdf, .md, .html."),
    ],
)
def test_what_cannot_be(
    run: Run, plan: Path, arguments: tuple[str, ...], code: int, said: str
) -> None:
    ran = run(*arguments)
    assert ran.code == code
    assert said in ran.err


def test_a_record_that_was_changed_stops_it(run: Run, plan: Path) -> None:
    read(run)
    record = file_of(plan, "2024")
    record.write_text(record.read_text(encoding="utf-8").replace("Te smal", "Anders"), "utf-8")
    for command in (("log",), ("plan", "2025", "--focus", "3")):
        ran = run(*command)
        assert ran.code == 1
        assert "Dit verslag van een reflectie is later veranderd" in ran.err


def test_the_history_as_a_document(run: Run, home: Path, plan: Path) -> None:
    read(run)
    run("plan", "2025", "--focus", "3", "--adopt", "--role", "Bestuur", "--date", "2024-12-20")
    assert run("log", "--to", "log.md").code == 0
    text = (home / "log.md").read_text(encoding="utf-8")
    assert "Plan 2025 vastgesteld, met 1 gekozen inspanning" in text
    assert text.index("Wel doen in 2025: Maatjes") < text.index("Reflectie over 2024")
    assert text.index("Reflectie over 2024") < text.index("Stoppen vanaf 2025: Maatjes")
    assert run("log", "--to", "log.docx").code == 0


def test_without_any_decision_the_history_says_so(run: Run, home: Path, plan: Path) -> None:
    plan.write_text(TEXT.partition("besluiten:")[0], encoding="utf-8")
    assert "Er is nog niets besloten" in run("log").out


def _cut_after(steps: int, task: Callable[[], None]) -> int:
    """Run a task in a process of its own that is killed after so many steps of Python."""
    with warnings.catch_warnings():
        # What runs beside it, a forked process does not have; this one needs none of it.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child:
        return os.waitpid(child, 0)[1]
    left = [steps]

    def step(frame: FrameType, event: str, argument: object) -> None:
        left[0] -= 1
        if left[0] <= 0:
            os.kill(os.getpid(), signal.SIGKILL)

    try:
        sys.setprofile(step)
        task()
    finally:
        os._exit(0)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot kill half-way like that")
def test_a_power_cut_at_any_moment_loses_nothing(
    monkeypatch: pytest.MonkeyPatch, plan: Path
) -> None:
    # Of a process that is killed the system keeps what it wrote; waiting for the disk only takes
    # long.
    monkeypatch.setattr(os, "fsync", lambda handle: None)
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    from toc.cli import choosing
    from toc.cli.decisions import read_decisions
    from toc.review.decisions import decision_sheet as reading

    def task() -> None:
        read_decisions("besluiten.xlsx", "wijk", as_json=True)

    record, old = file_of(plan, "2024"), plan.read_bytes()
    dossier = choosing.sound_plan("wijk", "")
    returned = reading.read_decision_sheet(Path("besluiten.xlsx").read_bytes(), dossier[1], TODAY)

    def write_only() -> None:
        """The same, without reading the plan and the sheet once more: that leaves no trace."""
        with monkeypatch.context() as patched:
            patched.setattr(choosing, "sound_plan", lambda plan, command: dossier)
            patched.setattr(reading, "read_decision_sheet", lambda *given: returned)
            task()

    def back() -> None:
        plan.write_bytes(old)
        record.unlink(missing_ok=True)

    task()
    after, kept = plan.read_bytes(), record.read_bytes()
    back()
    count = 0
    steps: dict[tuple[str, str], int] = {}
    states: list[tuple[bytes, bytes | None]] = []

    def state() -> tuple[bytes, bytes | None]:
        return plan.read_bytes(), record.read_bytes() if record.exists() else None

    def step(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += 1
        steps.setdefault((event, frame.f_code.co_name), count)
        if state() not in states[-1:]:
            states.append(state())

    sys.setprofile(step)
    try:
        write_only()
    finally:
        sys.setprofile(None)
    # At every step, what there would be on the disk if the power went then: before anything,
    # between the two files, after both; never the record without the decisions.
    assert states == [(old, None), (after, None), (after, kept)]
    begin, end = steps["call", "keep_text"], count + 100  # forked, it takes a few more
    chance = random.Random(1)
    outcomes = set()
    for cut in range(CUTS):
        back()
        # Most of the cuts fall where it is written, which is the last of it, evenly spread.
        at = chance.randint(1, count) if cut % 10 == 0 else begin + (end - begin) * cut // CUTS
        _cut_after(at, write_only)
        assert state() in states
        outcomes.add(state())
        if cut % 15 == 14:
            task()  # a second run makes it whole
            assert (plan.read_bytes(), record.read_bytes()) == (after, kept)
    assert len(outcomes) > 1
    task()
    assert (plan.read_bytes(), record.read_bytes()) == (after, kept)
