"""A file that came back is read, or refused with the reason; whatever it holds."""

from __future__ import annotations

import datetime
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.change.taking_in.filled import PLAN, answers, as_file
from toc.change.taking_in.reading import MOST_BYTES, Answers, Refused, read_answers
from toc.check.opening import open_dossier
from toc.core.checked import Asked
from toc.core.model import Programme

KOFFIE = "inspanningen/koffie"


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Programme:
    file = tmp_path_factory.mktemp("plan") / "buurt.yaml"
    file.write_text(PLAN, encoding="utf-8")
    return open_dossier(file, Asked(datetime.date(2026, 12, 1))).sound


def refused(data: bytes, plan: Programme) -> str:
    found = read_answers("f.json", data, plan, "buurt")
    return found.key if isinstance(found, Refused) else ""


def test_what_a_form_saved_is_read(plan: Programme) -> None:
    data = as_file(answers((KOFFIE, "text", "A", " B\n\tb‮ \x07"), role=" wijkregisseur "))
    found = read_answers("f.json", data, plan, "buurt")
    assert isinstance(found, Answers)
    (answer,) = found.answers
    assert (answer.about, answer.was, answer.now) == (KOFFIE, "A", "B b")
    assert (found.partner, found.title, found.role) == (
        "gemeente",
        "Gemeente Emmen",
        "wijkregisseur",
    )
    assert (found.date, found.edited) == ("2026-12-01", False)


@pytest.mark.parametrize(
    ("key", "value"),
    [("role", "x"), ("partner", "school"), ("saved", "2027"), ("code", ""), ("answers", [])],
)
def test_a_file_changed_by_hand_is_read_and_told(plan: Programme, key: str, value: Any) -> None:
    content = {**answers((KOFFIE, "text", "A", "B")), key: value}
    found = read_answers("f.json", as_file(content), plan, "buurt")
    assert isinstance(found, Answers)
    assert found.edited


def test_what_is_no_file_of_answers_is_refused(plan: Programme) -> None:
    good = answers((KOFFIE, "text", "A", "B"))
    cases: list[tuple[str, bytes, str]] = [
        ("nothing", b"", "no-answers"),
        ("a picture", b"\x89PNG\r\n\x1a\n\xff", "no-answers"),
        ("the form", b"\n<!DOCTYPE html><html>{}</html>", "is-the-form"),
        ("too much", b" " * (MOST_BYTES + 1), "too-large"),
        ("other data", b'{"version": 1}', "no-answers"),
        ("a list", b"[1]", "no-answers"),
        ("deep", b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "no-answers"),
        ("newer", as_file({**good, "version": 2}), "newer"),
        ("a version that never was", as_file({**good, "version": 0}), "damaged"),
        ("no number", as_file({**good, "version": True}), "no-answers"),
        ("no role", as_file({**good, "role": None}), "damaged"),
        ("no answers", as_file({**good, "answers": {}}), "damaged"),
        ("half an answer", as_file({**good, "answers": [{"about": KOFFIE}]}), "damaged"),
        ("a long answer", as_file(answers((KOFFIE, "text", "A", "x" * 5000))), "damaged"),
        ("another kind", as_file(answers(kind="x")), "damaged"),
        ("nobody", as_file(answers(partner="!")), "damaged"),
        ("half a file", as_file(good)[:-60], "no-answers"),
        (
            "another plan",
            as_file(answers(plan="dorp", programme="Dorp in zicht")),
            "another-programme",
        ),
    ]
    found = {name: refused(data, plan) for name, data, _ in cases}
    assert found == {name: key for name, _, key in cases}


def test_a_plan_with_another_title_or_another_file_is_this_one(plan: Programme) -> None:
    assert refused(as_file(answers(plan="oud")), plan) == ""
    assert refused(as_file(answers(programme="Oude titel")), plan) == ""


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(plan: Programme, data: bytes) -> None:
    assert isinstance(read_answers("f", data, plan, "buurt"), Answers | Refused)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


@given(st.sampled_from(sorted(answers())), _JSON)
def test_any_value_in_any_place_is_read_or_refused(plan: Programme, key: str, value: Any) -> None:
    content = {**answers((KOFFIE, "text", "A", "B")), key: value}
    data = json.dumps(content).encode()
    assert isinstance(read_answers("f", data, plan, "buurt"), Answers | Refused)
