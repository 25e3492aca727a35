"""What is said of an adopted plan later, and of one that was damaged."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.adopting.conftest import KEPT, ROLE, Said, change, since
from toc.check.opening import open_dossier
from toc.cli.plan import record as adopt
from toc.cli.terminal import show
from toc.core.records.adopted import read_adopted
from toc.plan.commands import looked_back, propose
from toc.plan.report.plan_page import look_back_page

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


def test_what_was_given_another_id_in_an_editor_is_the_same(
    says: Callable[..., Said], file: Path
) -> None:
    says(adopt, **ROLE)
    change(file, "  een: {text", "  eerste: {text")
    out = says(since, "2025", name="2024")[1]
    assert "Loopt door\n  - Een (eerste): tot en met 30 juni 2025\n" in out
    assert "Heeft een andere id\n  - Een (eerste): toen een\n" in out
    planned = propose(open_dossier(file), "2025")
    assert [one.inspanning for one in planned.earlier.commitments] == ["eerste"]


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


DAMAGE: dict[str, tuple[Callable[[str], str], str, str]] = {
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
    asks: tuple[tuple[Callable[..., None], dict[str, str]], ...] = (
        (since, {"name": "2024"}),
        (adopt, ROLE),
    )
    for what_is_asked, options in asks:
        code, out, err = says(what_is_asked, "2025", **options)
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
