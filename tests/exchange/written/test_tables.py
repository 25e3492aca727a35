"""What tables say, by the kinds of layout in which plans have them: each case is a file in
`tables/`, with the tables as text and all that is understood of them.

A case begins with lines that say why it is there. `--- table` begins a table, with the name of its
sheet; `--- heading` has the heading above, `--- answers` what people answered, a key and a value a
line, `--- language` the language. Then follow the elements, the questions and, where a case is
about them, the fates of the texts; `--update-golden` writes these."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.exchange.written.tabled import asked, fates, outline, pictured
from toc.exchange.written.understanding import understood

_CASES = sorted((Path(__file__).parent / "tables").glob("*.txt"))


def _parts(text: str) -> list[tuple[str, str, str]]:
    """The parts of a case: what each is, what stands behind that, and its lines."""
    found = re.split(r"^--- (\w+)(?: (.*))?\n", text, flags=re.MULTILINE)
    return list(zip(found[1::3], [said or "" for said in found[2::3]], found[3::3], strict=True))


def test_there_are_cases() -> None:
    assert len(_CASES) > 20


@pytest.mark.parametrize("file", _CASES, ids=lambda file: file.stem)
def test_what_a_table_says(file: Path, golden: Callable[[Path, str], None]) -> None:
    text = file.read_text("utf-8")
    parts = _parts(text)
    tables = [(said, lines) for name, said, lines in parts if name == "table"]
    said = {name: rest for name, rest, _ in parts}
    answers = next((lines for name, _, lines in parts if name == "answers"), "")
    read = outline(*tables, heading=said.get("heading", ""), language=said.get("language", "nl"))
    chosen = [line.rpartition(": ") for line in answers.splitlines() if line]
    plan = understood(read, {key: value for key, _, value in chosen})
    made = {"elements": pictured(plan), "questions": asked(plan)}
    if "fates" in said:
        made["fates"] = fates(read, plan)
    given = re.split(r"^--- elements\n", text, flags=re.MULTILINE)[0]
    golden(
        file,
        given
        + "".join(
            f"--- {name}\n" + "".join(f"{one}\n" for one in lines) for name, lines in made.items()
        ),
    )


def test_below_an_ambition_of_its_own_table_stand_its_goals_and_below_the_only_goal_the_work() -> (
    None
):
    file = next(one for one in _CASES if one.stem == "ambition-in-one-column")
    tables = [
        (said, rest) for name, said, rest in _parts(file.read_text("utf-8")) if name == "table"
    ]
    plan = understood(outline(*tables), {})
    assert [(one.text[:20], [up.text[:20] for up in one.above]) for one in plan.elements] == [
        ("De regio is goed voo", []),
        ("dat alle partners ov", ["De regio is goed voo"]),
        ("dat bestuurders geoe", ["De regio is goed voo"]),
        ("Invoeren van netcent", ["De regio is goed voo"]),
        ("De buren in Duitslan", []),
        ("Hulp over de grens i", ["De buren in Duitslan"]),
        ("Actualiseren van de ", ["Hulp over de grens i"]),
        ("Houden van een oefen", ["Hulp over de grens i"]),
        ("De brandweer is op t", []),
        ("Het aantal branden n", []),
        ("Inwoners weten wat z", []),
    ]
