"""Adopting a plan, what is said of it later, and every way in which it is refused."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import typer

from toc.check.opening import open_dossier
from toc.cli.plan import record as adopt
from toc.cli.plan import refuse_stray_options
from toc.cli.terminal import show, write_json
from toc.core.checked import Asked
from toc.core.problems import RefusalError
from toc.core.records.adopted import read_adopted
from toc.core.words import Language
from toc.plan.adopting.plan_changes import changes_page
from toc.plan.commands import Planned, changed_since, in_words, looked_back, propose
from toc.plan.told.phase_plan import PhasePlan
from toc.plan.told.plan_page import look_back_page

PLAN = """\
title: Proef
vision: Niemand arm
strategic_goals: {s: Kansen}
operational_goals:
  a: {text: Doel A, contributes_to: s}
  b: {text: Doel B, contributes_to: s}
inspanningen:
  een: {text: Een, contributes_to: a, duration: 18}
  twee: {text: Twee, contributes_to: [a, b]}
  drie: {text: Drie, contributes_to: b}
  altijd: {text: Iets dat altijd loopt, structural: ja}
phases:
  fase-1: {title: Fase 1, start: 2023-07, end: 2024-07}
planning:
  focus: {2024: 2, 2025: 2, fase-1: 1}
"""
TODAY = datetime.date(2023, 12, 20)
ROLE = {"role": "Stuurgroep", "date": "2023-12-14"}


@pytest.fixture
def file(home: Path) -> Path:
    Path("programmes").mkdir()
    written = Path("programmes") / "proef.yaml"
    written.write_text(PLAN, encoding="utf-8")
    return written


Said = tuple[int, str, str]


@pytest.fixture
def says(file: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    """Run one of the functions that `toc plan` calls: exit code, output, errors."""

    def said(
        what: Callable[..., None], period: str = "2024", language: Language = "nl", **options: Any
    ) -> Said:
        code = 0
        try:
            planned = propose(open_dossier(file, Asked(TODAY)), period)
            what(planned, in_words(planned, language), language, **options)
        except typer.Exit as ended:
            code = ended.exit_code
        except RefusalError as error:
            typer.echo(error.say(language), err=True)
            code = error.code
        out, err = capsys.readouterr()
        return code, out, err

    return said


def since(
    planned: Planned, report: PhasePlan, language: Language, name: str, as_json: bool = False
) -> None:
    changes = changed_since(planned, report, name, language)
    if as_json:
        write_json(changes)
    else:
        show(changes_page(changes))


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8", newline="\n")


KEPT = Path("programmes/proef/plans/2024.yaml")


def test_adopting(says: Callable[..., Said]) -> None:
    assert says(adopt, **ROLE) == (
        0,
        "Vastgesteld: plan 2024, door Stuurgroep op 14 december 2023.\n"
        f"Vastgelegd in {KEPT}.\n"
        "Een plan voor een latere periode houdt hier voortaan rekening mee. Wat er sindsdien "
        "verandert, ziet u met: toc plan 2024 programmes/proef.yaml --since 2024\n",
        "",
    )
    plan = read_adopted(KEPT).value
    assert plan is not None
    assert (plan.role, str(plan.date), plan.period) == ("Stuurgroep", "2023-12-14", "2024")
    assert list(plan.chosen) == ["een", "twee"]
    assert plan.chosen["een"].duration == 18
    assert list(plan.not_now) == ["drie"]
    assert plan.structural == ("altijd",)
    assert plan.goals["2024"] == {"s": "served", "a": "served", "b": "served"}
    focus = next(limit for limit in plan.limits if limit.scarce == "focus")
    assert (focus.amount, focus.used) == (2, 2)
    assert [path.name for path in KEPT.parent.iterdir()] == ["2024.yaml"]


def test_the_same_proposal_gives_the_same_bytes(says: Callable[..., Said]) -> None:
    says(adopt, **ROLE)
    first = KEPT.read_bytes()
    KEPT.unlink()
    says(adopt, **ROLE)
    assert KEPT.read_bytes() == first


@pytest.mark.parametrize("given", [{}, ROLE, {"role": "Stuurgroep"}])
def test_adopting_the_same_again_does_nothing(says: Callable[..., Said], given: Any) -> None:
    says(adopt, **ROLE)
    before = KEPT.read_bytes()
    code, out, err = says(adopt, **given)
    assert (code, err) == (0, "")
    assert out == (
        "Plan 2024 is al zo vastgesteld, door Stuurgroep op 14 december 2023 "
        f"({KEPT}). Er is niets veranderd.\n"
    )
    assert KEPT.read_bytes() == before


def test_another_layout_of_the_file_is_the_same_plan(
    says: Callable[..., Said], file: Path
) -> None:
    says(adopt, **ROLE)
    change(file, "title: Proef", "# Toelichting\ntitle:   'Proef'")
    assert says(adopt, **ROLE)[0] == 0
    assert "niets veranderd" in says(adopt, **ROLE)[1]


def test_another_plan_is_not_overwritten_unasked(says: Callable[..., Said], file: Path) -> None:
    says(adopt, **ROLE)
    before = KEPT.read_bytes()
    change(file, "text: Een,", "text: Een en meer,")
    again = {"role": "Dagelijks Bestuur", "date": "2023-12-20"}
    assert says(adopt, **again) == (
        2,
        "",
        "Er is al een vastgesteld plan 2024, door Stuurgroep op 14 december 2023 "
        f"({KEPT}). Het is niet overschreven.\n"
        "Wat er verschilt, ziet u met: toc plan 2024 programmes/proef.yaml --since 2024\n"
        "Vervangen kan met: toc plan 2024 programmes/proef.yaml --adopt --replace "
        '--role "Dagelijks Bestuur" --date 2023-12-20\n'
        "Het oude plan blijft dan bewaard als 2024.1.yaml.\n",
    )
    assert KEPT.read_bytes() == before

    code, out, _ = says(adopt, **again, replace=True)
    assert code == 0
    assert f"Het vorige plan staat nu in {KEPT.with_name('2024.1.yaml')}.\n" in out
    assert KEPT.with_name("2024.1.yaml").read_bytes() == before
    assert says(since, name="2024.1")[0] == 0


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (
            {},
            "Wie stelt dit plan vast, en op welke dag? Dat vult toc niet zelf in. Geef het mee, "
            "bijvoorbeeld:\ntoc plan 2024 programmes/proef.yaml --adopt --role "
            '"Stuurgroep" --date 2023-12-14\n',
        ),
        (
            {"role": "Raad"},
            "Wie stelt dit plan vast, en op welke dag? Dat vult toc niet zelf in. Geef het mee, "
            "bijvoorbeeld:\ntoc plan 2024 programmes/proef.yaml --adopt --role "
            '"Raad" --date 2023-12-14\n',
        ),
        (
            {"role": "Raad", "date": "14-12-2023"},
            "‘14-12-2023’ is geen dag. Schrijf jaar, maand en dag, zoals 2023-12-14.\n",
        ),
        (
            {"role": "Raad", "date": "2023-12"},
            "‘2023-12’ is geen dag. Schrijf jaar, maand en dag, zoals 2023-12-14.\n",
        ),
        (
            {"role": "Raad", "date": "2023-12-21"},
            "21 december 2023 moet nog komen. Leg een plan vast als het vastgesteld is.\n",
        ),
        *(
            (
                {"role": role, "date": "2023-12-14"},
                "Bij --role hoort de naam van een rol of orgaan, zoals Stuurgroep: gewone tekst "
                "van ten hoogste 100 tekens.\n",
            )
            for role in ("  ", "a\x07b", "\udce9", "x" * 101)
        ),
    ],
)
def test_who_and_when_are_asked_for(
    says: Callable[..., Said], given: dict[str, str], said: str
) -> None:
    assert says(adopt, **given) == (2, "", said)
    assert not KEPT.exists()


@pytest.mark.parametrize(
    ("option", "given"),
    [("--role", {"role": "Raad"}), ("--date", {"date": "x"}), ("--replace", {"replace": True})],
)
def test_an_option_of_adopt_goes_with_adopt(
    capsys: pytest.CaptureFixture[str], option: str, given: dict[str, Any]
) -> None:
    nothing: dict[str, Any] = {"role": None, "date": None, "replace": False}
    refuse_stray_options(**nothing)
    with pytest.raises(typer.Exit) as ended:
        refuse_stray_options(**{**nothing, **given})
    assert ended.value.exit_code == 2
    assert capsys.readouterr().err == f"{option} hoort bij --adopt.\n"


def test_where_it_cannot_be_written(says: Callable[..., Said]) -> None:
    Path("programmes/proef").write_bytes(b"")
    code, out, err = says(adopt, **ROLE)
    assert (code, out) == (2, "")
    assert err == (
        "programmes/proef is een bestand, geen map. Hernoem het of kies een andere map.\n"
    )


def test_a_plan_that_was_changed_while_it_was_planned_is_not_adopted(
    says: Callable[..., Said], file: Path
) -> None:
    def changed(*given: Any, **options: Any) -> None:
        change(file, "title: Proef", "title: Proef 2")
        adopt(*given, **options)

    assert says(changed, **ROLE) == (
        2,
        "",
        f"{file} is ondertussen door iemand anders veranderd. Er is niets overschreven; probeer "
        "het opnieuw.\n",
    )
    assert not KEPT.exists()


def test_what_somebody_else_just_wrote_is_not_overwritten(
    says: Callable[..., Said], monkeypatch: pytest.MonkeyPatch
) -> None:
    from toc.core.files import SavingError
    from toc.core.records import plan_files

    def written(*_: object, **__: object) -> None:
        raise SavingError("made", KEPT)

    monkeypatch.setattr(plan_files, "keep", written)
    assert says(adopt, **ROLE) == (
        2,
        "",
        f"{KEPT} is ondertussen door iemand anders gemaakt. Er is niets overschreven; probeer het "
        "opnieuw.\n",
    )


# --- what has changed ------------------------------------------------------------------------

SINCE = """\
Proef
Voorstel voor 2025 naast het vastgestelde plan 2024

Plan 2024 is vastgesteld door Stuurgroep op 14 december 2023.
Het programmabestand is sinds de vaststelling veranderd, in: inspanningen.

Nieuw in het plan
  - Drie (drie): toen niet gekozen: {reason}

Loopt door
  - Een (een): tot en met 30 juni 2025

Klaar
  - Twee (twee)

Andere gewijzigde gegevens
  - Twee (twee): voortgang klaar (was niet bekend)
"""


def test_since(says: Callable[..., Said], file: Path) -> None:
    says(adopt, **ROLE)
    reason = read_adopted(KEPT).value.not_now["drie"].sentence  # type: ignore[union-attr]
    change(file, "[a, b]}", "[a, b], progress: finished}")
    code, out, err = says(since, "2025", name="2024")
    assert (code, err) == (0, "")
    said = reason[0].lower() + reason[1:]
    assert " ".join(out.split()) == " ".join(SINCE.format(reason=said).split())
    read = json.loads(says(since, "2025", name="2024", as_json=True)[1])
    assert (read["version"], read["then"], read["now"]) == (1, "2024", "2025")
    assert [group["kind"] for group in read["groups"]] == ["new", "runs_on", "finished", "facts"]


def test_since_takes_a_phase_by_its_title(says: Callable[..., Said]) -> None:
    assert says(adopt, "fase-1", **ROLE)[0] == 0
    code, out, _ = says(since, "fase-1", name="Fase 1")
    assert code == 0
    assert "Het voorstel is gelijk aan het vastgestelde plan.\n" in out


def test_since_a_plan_that_there_is_not(says: Callable[..., Said]) -> None:
    assert says(since, name="2024") == (
        2,
        "",
        "Er is geen vastgesteld plan ‘2024’.\n"
        "Voor dit programma is nog niets vastgesteld. Dat doet u met: toc plan 2024 "
        "programmes/proef.yaml --adopt\n",
    )
    says(adopt, **ROLE)
    assert says(since, name="../../etc/passwd") == (
        2,
        "",
        "Er is geen vastgesteld plan ‘../../etc/passwd’.\nWel vastgesteld: 2024.\n",
    )


# --- carrying over ---------------------------------------------------------------------------


def test_the_next_plan_looks_back(says: Callable[..., Said], file: Path) -> None:
    says(adopt, **ROLE)
    planned = propose(open_dossier(file), "2025")
    assert [one.inspanning for one in planned.earlier.commitments] == ["een"]

    def shown(*_: object, **__: object) -> None:
        back = looked_back(planned, "nl")
        assert back is not None
        show(look_back_page(back))

    code, out, _ = says(shown)
    assert code == 0
    assert out.startswith(
        "  Plan 2024, vastgesteld door Stuurgroep op 14 december 2023.\n"
        "  Loopt door:\n"
        "  - Een (een): Uit plan 2024; loopt tot en met juni 2025. Niet bekend is of dit begonnen "
        "is.\n"
        "  Niet bekend of dit doorloopt:\n"
        "  - Twee (twee): Uit plan 2024; de duur is niet bekend.\n"
        "  Niet gekozen in plan 2024, met als reden: "
    )
    assert "\n  - Drie (drie)" in out
    assert out.endswith(
        "\n  ▲ Loopt door, of niet: twee? Zet de duur of de voortgang in het programmabestand.\n"
        "  ▲ Begonnen, of niet: een? Zet de voortgang in het programmabestand.\n"
    )


DAMAGE = {
    "changed": (
        lambda text: text.replace("Stuurgroep", "Directie"),
        "Dit vastgestelde plan is na het vaststellen veranderd, of niet meer heel: het zegel aan "
        "het eind past niet bij de rest.",
        "Zet het bestand terug uit een kopie, of stel het plan opnieuw vast: toc plan 2024 "
        "programmes/proef.yaml --adopt --replace",
    ),
    "cut-off": (
        lambda text: text[: text.index("seal:")],
        "Dit vastgestelde plan is niet heel: het zegel aan het eind ontbreekt.",
        "Zet het bestand terug uit een kopie, of stel het plan opnieuw vast: toc plan 2024 "
        "programmes/proef.yaml --adopt --replace",
    ),
    "newer": (
        lambda text: text.replace("version: 2", "version: 7"),
        "Dit plan is vastgelegd met een nieuwere versie van toc (vorm 7; deze toc kent vorm 2).",
        "Werk toc bij en probeer het opnieuw.",
    ),
    "syntax": (
        lambda text: text.replace("chosen:", "chosen: ["),
        "Het haakje ‘[’ wordt niet goed gesloten.",
        "Zet het bestand terug uit een kopie, of stel het plan opnieuw vast: toc plan 2024 "
        "programmes/proef.yaml --adopt --replace",
    ),
}


@pytest.mark.parametrize("kind", DAMAGE)
def test_a_damaged_plan_is_told_at_its_place_and_never_passed_over(
    says: Callable[..., Said], kind: str
) -> None:
    damage, what, fix = DAMAGE[kind]
    says(adopt, **ROLE)
    text = KEPT.read_text(encoding="utf-8")
    KEPT.write_text(damage(text), encoding="utf-8", newline="\n")
    for ask in (lambda: says(since, "2025", name="2024"), lambda: says(adopt, "2025", **ROLE)):
        code, out, err = ask()
        assert (code, out) == (1, "")
        first, last = err.splitlines()
        assert first.startswith(f"{KEPT}:")
        assert first.endswith(f": {what}")
        assert last == fix


def test_a_damaged_plan_is_replaced_when_asked_and_kept(says: Callable[..., Said]) -> None:
    says(adopt, **ROLE)
    KEPT.write_bytes(b"kapot: [")
    code, _, err = says(adopt, **ROLE)
    assert code == 2
    assert err.startswith(
        f"Er is al een vastgesteld plan 2024 ({KEPT}), maar dat is niet te lezen. Het is niet "
        f"overschreven.\n{KEPT}:1:9: "
    )
    assert KEPT.read_bytes() == b"kapot: ["
    assert says(adopt, **ROLE, replace=True)[0] == 0
    assert KEPT.with_name("2024.1.yaml").read_bytes() == b"kapot: ["


@pytest.mark.parametrize(
    ("name", "old", "new", "what", "fix"),
    [
        (
            "2023.yaml",
            "x",
            "x",
            "Dit bestand heet ‘2023’, maar er staat het plan ‘2024’ in.",
            "Geef het bestand de naam 2024.yaml terug.",
        ),
    ],
)
def test_a_plan_under_another_name_is_told(
    says: Callable[..., Said], name: str, old: str, new: str, what: str, fix: str
) -> None:
    says(adopt, **ROLE)
    KEPT.rename(KEPT.with_name(name))
    code, out, err = says(since, "2025", name="2023")
    assert (code, out) == (1, "")
    assert err.splitlines() == [f"{KEPT.with_name(name)}:6:9: {what}", fix]


def test_a_plan_of_another_programme_is_told(says: Callable[..., Said], file: Path) -> None:
    says(adopt, **ROLE)
    text = file.read_text(encoding="utf-8")
    for old, new in (
        ("title: Proef", "title: Anders"),
        ("  s: ", "  t: "),
        ("{s:", "{t:"),
        ("contributes_to: s", "contributes_to: t"),
        ("a:", "c:"),
        ("b:", "d:"),
        ("to: a", "to: c"),
        ("[a, b]", "[c, d]"),
        ("to: b", "to: d"),
        ("een:", "vier:"),
        ("twee:", "vijf:"),
        ("drie:", "zes:"),
        ("altijd:", "steeds:"),
    ):
        text = text.replace(old, new)
    file.write_text(text, encoding="utf-8")
    code, out, err = says(since, "2025", name="2024")
    assert (code, out) == (1, "")
    assert err.splitlines() == [
        f"{KEPT}:5:8: Dit plan is van een ander programma: ‘Proef’.",
        "Zet het bestand in de map van het programma waar het bij hoort.",
    ]
