"""Adopting a plan, and every way in which it is refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import typer

from tests.cli.adopting.conftest import KEPT, ROLE, Said, change, since
from toc.cli.plan import record as adopt
from toc.cli.plan import refuse_stray_options
from toc.core.records.adopted import read_adopted


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
