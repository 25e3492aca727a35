"""Which plan is meant, what a wrong command is answered with, and the exit codes."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run

GOOD = "title: Een plan\nvision: Iedereen doet mee\n"
BAD = GOOD + "onwer: ik\n"


def plans(home: Path, **texts: str) -> None:
    (home / "programmes").mkdir()
    for name, text in texts.items():
        (home / "programmes" / f"{name}.yaml").write_text(text, encoding="utf-8")


@pytest.mark.parametrize(("text", "code"), [(GOOD, 0), (BAD, 1)])
def test_the_only_plan_is_taken(home: Path, run: Run, text: str, code: int) -> None:
    plans(home, plan=text)
    ran = run("validate")
    assert ran.code == code
    assert str(Path("programmes", "plan.yaml")) in ran.out


def test_what_is_no_plan_is_not_counted(home: Path, run: Run) -> None:
    plans(home, plan=GOOD)
    (home / "programmes" / "map.yaml").mkdir()
    (home / "programmes" / "plan").mkdir()
    (home / "programmes" / "meting.csv").touch()
    assert run("validate").code == 0


def test_an_ending_of_three_letters(home: Path, run: Run) -> None:
    plans(home)
    (home / "programmes" / "plan.yml").write_text(GOOD, encoding="utf-8")
    assert run("validate").code == run("validate", "plan").code == 0


def test_several_in_a_pipe(home: Path, run: Run) -> None:
    plans(home, een=GOOD, twee=GOOD)
    ran = run("validate")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "Er zijn hier meerdere plannen. Noem het plan dat u bedoelt, bijvoorbeeld: "
        "toc validate een\nPlannen in de map programmes: een, twee\n"
    )
    assert "toc why ID een" in run("why", "x").err


@pytest.mark.parametrize("command", ["validate", "plan 2026", "export"])
def test_a_plan_that_is_still_to_be_imported(home: Path, run: Run, command: str) -> None:
    """Who names the Word plan where a programme is asked reads what to do with it."""
    plans(home, een=GOOD)
    (home / "plan.md").write_text("# Doelen\n\n- Kinderen lezen\n", encoding="utf-8")
    (home / "mijn plan.xlsx").write_bytes(b"PK")
    ran = run(*command.split(), "mijn plan.xlsx")
    assert (ran.code, ran.out, ran.err) == (
        2,
        "",
        '"mijn plan.xlsx" is geen programmabestand (.yaml). Maak er een van met: '
        'toc import "mijn plan.xlsx"\n',
    )


def test_a_document_behind_into_is_no_programme(home: Path, run: Run) -> None:
    plans(home, een=GOOD)
    (home / "plan.md").write_text("# Doelen\n\n- Kinderen lezen\n", encoding="utf-8")
    (home / "mijn plan.xlsx").write_bytes(b"PK")
    ran = run("import", "plan.md", "--into", "mijn plan.xlsx")
    assert (ran.code, ran.out, ran.err) == (
        2,
        "",
        '"mijn plan.xlsx" is geen programma. Achter --into komt het programmabestand (.yaml) waar '
        "dit document in komt, bijvoorbeeld: --into programmes/mijn-plan.yaml\n",
    )


def test_a_programme_in_a_file_of_plain_text_is_read(home: Path, run: Run) -> None:
    (home / "plan.txt").write_text(GOOD, encoding="utf-8")
    assert run("validate", "plan.txt").code == 0


@pytest.mark.parametrize("command", ["plan", "review", "plan score-sheet"])
def test_a_plan_without_its_period(home: Path, run: Run, command: str) -> None:
    """What stands in the place of the year is a plan: not the plan is missing, but the year."""
    plans(home, een=GOOD, twee=GOOD)
    (home / "drie.yaml").write_text(GOOD, encoding="utf-8")
    for named in ("een", "drie.yaml"):
        ran = run(*command.split(), named)
        assert (ran.code, ran.out, ran.err) == (
            2,
            "",
            "Noem ook het jaar of de fase, bijvoorbeeld: "
            f"toc {command} {datetime.date.today().year} {named}\n",
        )


def test_a_plan_before_its_period(home: Path, run: Run) -> None:
    """Either order says the same; a plan that is called a year stays one where it stands last."""
    plans(home, een=GOOD, twee=GOOD, **{"2025": GOOD})
    said = run("plan", "2024", "een")
    assert run("plan", "een", "2024") == said
    assert "2024" in said.err
    assert "2024" in run("plan", "2024", "2025").err


def test_several_at_a_terminal(home: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    plans(home, een=BAD, twee=GOOD)
    monkeypatch.setattr("toc.cli.choosing.sys", _Terminal())
    answers = iter(["drie", "0", "3", "2"])
    monkeypatch.setattr("typer.prompt", lambda text: next(answers))
    ran = run("validate")
    assert ran.code == 0
    again = "Typ een nummer van 1 tot en met 2.\n"
    assert ran.out.startswith(f"Welk plan bedoelt u?\n  1  een\n  2  twee\n{again * 3}")


class _Terminal:
    class stdin:  # noqa: N801
        isatty = staticmethod(lambda: True)

    stdout = stdin


def test_none(run: Run, home: Path) -> None:
    ran = run("validate")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "Er is hier geen programmabestand. Noem er een, of begin met: toc new mijn-plan\n"
    )


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        (
            "alliantie",
            "Er is geen plan of bestand met de naam ‘alliantie’. Bedoelde u: "
            "alliantie-van-kracht?\n",
        ),
        (
            "zzz",
            "Er is geen plan of bestand met de naam ‘zzz’.\n"
            "Plannen in de map programmes: alliantie-van-kracht, ander-plan\n",
        ),
        ("x" * 5000, f"Er is geen plan of bestand met de naam ‘{'x' * 5000}’.\n"),
    ],
)
def test_unknown_name(home: Path, run: Run, wanted: str, said: str) -> None:
    plans(home, **{"alliantie-van-kracht": GOOD, "ander-plan": GOOD})
    ran = run("validate", wanted)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(said)


def test_a_path_goes_before_a_name(home: Path, run: Run) -> None:
    plans(home, plan=BAD)
    assert run("validate", "plan").code == 1
    (home / "plan").write_text(GOOD, encoding="utf-8")
    assert run("validate", "plan").code == 0


@pytest.mark.parametrize("command", [["validate"], ["show"], ["why", "vision"]])
@pytest.mark.parametrize("wanted", ["weg.yaml", "map", "te/ver/weg", "x" * 5000 + ".yaml"])
def test_no_file(home: Path, run: Run, command: list[str], wanted: str) -> None:
    (home / "map").mkdir()
    assert run(*command, wanted).code == 2


def test_unreadable(home: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    plans(home, plan=GOOD)

    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert run("validate", "plan").code == 2
    assert run("show", "plan").err == (
        f"{Path('programmes', 'plan.yaml')}: Dit bestand kan niet worden gelezen.\n"
        "Controleer of u het mag openen en of de schijf bereikbaar is.\n"
    )


@pytest.mark.parametrize("command", [["show"], ["why", "vision"]])
def test_nothing_is_made_of_a_plan_with_errors(home: Path, run: Run, command: list[str]) -> None:
    plans(home, plan=BAD)
    ran = run(*command)
    assert (ran.code, ran.out) == (1, "")
    file = Path("programmes", "plan.yaml")
    assert ran.err == (
        "In dit plan staat een fout. Herstel die eerst; zo komt er geen verkeerd beeld op tafel.\n"
        f"Zie ze met: toc validate {file}\n"
    )


def test_a_path_with_spaces_comes_back_in_quotes(home: Path, run: Run) -> None:
    (home / "één plan.yaml").write_text(BAD, encoding="utf-8")
    assert run("show", "één plan.yaml").err.endswith('toc validate "één plan.yaml"\n')


def test_only_ten_errors_and_how_to_see_the_rest(home: Path, run: Run) -> None:
    plans(home, plan=GOOD + "".join(f"xyz{n}: 1\n" for n in range(12)))
    few = run("validate", "plan").out
    assert few.count("✗") == 10
    file = Path("programmes", "plan.yaml")
    assert f"En nog 2 fouten; die ziet u met: toc validate {file} --all" in few
    assert run("validate", "plan", "--all").out.count("✗") == 12


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (
            ["valideer"],
            "De opdracht ‘valideer’ bestaat niet. Bedoelde u: toc validate?\n",
        ),
        (
            ["xyz"],
            "De opdracht ‘xyz’ bestaat niet. Kies uit: new, validate, show, why, set, add, "
            "rename, move, remove, apply, plan, plan score-sheet, plan read-scores, export, "
            "export iati, export logframe, export table, import, measure add, measure import, "
            "measure template, measure due, progress, review, review read-decisions, log, "
            "compare, merge, history, undo, hand-out, take-in, serve, lsp, mcp, rules, keys.\n",
        ),
        (
            ["measure"],
            "De opdracht ‘measure’ bestaat niet. Kies uit: measure add, measure import, "
            "measure template, measure due.\n",
        ),
        (
            ["validate", "--alle"],
            "De optie ‘--alle’ bestaat hier niet. Bedoelde u: --all, --rule?\n"
            "Uitleg: toc validate --help\n",
        ),
        (
            ["show", "--xyz"],
            "De optie ‘--xyz’ bestaat hier niet.\nUitleg: toc show --help\n",
        ),
        (
            ["why"],
            "Achter deze opdracht ontbreekt nog: ID.\nUitleg: toc why --help\n",
        ),
        (
            ["new", "plan", "--language"],
            "Bij de optie ‘--language’ ontbreekt een waarde, of er staat er een te veel.\n",
        ),
        (
            ["validate", "a", "b"],
            "Deze opdracht is zo niet te begrijpen.\nUitleg: toc validate --help\n",
        ),
    ],
)
def test_wrong_command(home: Path, run: Run, command: list[str], said: str) -> None:
    ran = run(*command)
    assert (ran.code, ran.out, ran.err) == (2, "", said)


def test_unknown_element(home: Path, run: Run) -> None:
    plans(home, plan=GOOD + "strategic_goals: {meedoen: Meedoen}\n")
    ran = run("why", "medoen")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "‘medoen’ staat niet in dit plan. Bedoelde u: meedoen?\n"
    assert run("why", "xyz").err == "‘xyz’ staat niet in dit plan.\n"


def test_without_a_command_the_help_is_shown(home: Path, run: Run) -> None:
    ran = run()
    assert ran.code == 2
    assert "toc new mijn-plan" in ran.out


def test_version(home: Path, run: Run) -> None:
    from toc import __version__

    assert run("--version").out == f"toc {__version__}\n"


def test_a_fault_of_ours_is_one_line(
    home: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    plans(home, plan=GOOD)

    def fail(*given: object) -> None:
        raise RuntimeError("kapot")

    monkeypatch.setattr("toc.check.opening.open_dossier", fail)
    ran = run("validate")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "Er ging iets mis dat wij niet hebben voorzien (RuntimeError: kapot). Er is niets aan uw "
        "plan veranderd.\n"
    )
    assert "toc.core.dossier" in sys.modules


def test_nothing_is_written(real: Path, run: Run) -> None:
    before = {file: file.read_bytes() for file in real.rglob("*") if file.is_file()}
    for command in (["validate", "--all"], ["show"], ["why", "speeddates"]):
        run(*command, "alliantie-van-kracht")
    assert {file: file.read_bytes() for file in real.rglob("*") if file.is_file()} == before
