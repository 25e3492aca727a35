"""Dutch keys, English keys and any mixture of them say the same."""

from __future__ import annotations

from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from toc.core.loading import read_bytes
from toc.core.loading.shapes import FixedWords, KeyedValues, Many, Record, Shape, record_of
from toc.core.loading.vocabulary import DUTCH_KEYS, DUTCH_VALUES, ENGLISH_KEYS, KEYS, VALUES
from toc.core.model import Programme

PROGRAMMES = Path(__file__).parents[3] / "programmes"
SMALL = """
title: Een plan
language: nl
horizon: {start: 2023, end: 2043}
documents: {plan: {title: Het plan, date: 2023, version: "1", note: N}}
vision: {text: V, source: {document: plan, section: 1, status: derived}}
lines: {werk: {title: Werk, challenge: C, approach: A}}
themes: {thema: {title: T, group: G, line: werk}}
networks: {din: {title: D, theme: thema}}
strategic_goals: {s: {text: S, line: werk}}
operational_goals: {o: {text: O, contributes_to: {goal: s, basis: network}, network: din}}
inspanningen:
  i:
    text: I
    contributes_to: {goal: o, points: 3, assumption: A, evidence: E, basis: stated}
    structural: ja
    scores: {c: 9}
  j: {text: J, requires: {inspanning: i, reason: R}, together_with: i, owner: O, duration: 3}
indicators:
  k:
    text: K
    measures: o
    kind: process
    unit: "%"
    direction: up
    baseline: {value: 3, reason: R}
    targets: {2030: 4}
monitoring: {questions: {q: {text: Q, about: o}}}
phases: {f: {title: F, start: 2023, end: 2024, contents: [x]}}
planning: {focus: {f: {limit: 3}}, criteria: {c: {text: C, applied_by: scores}}}
governance: {g: G}
style: {colours: {accent: "#16324f"}, font: Calibri, logo: l.png, paper: a4, footer: F}
related_programmes: {r: R}
notes: [n]
"""


def all_keys(shape: Shape, seen: set[int]) -> set[str]:
    """Every key that the format has."""
    if isinstance(shape, Many | KeyedValues):
        return all_keys(shape.item, seen)
    if not isinstance(shape, Record) or id(shape) in seen:
        return set()
    seen.add(id(shape))
    return set(shape.fields).union(*(all_keys(inner, seen) for inner in shape.fields.values()))


def all_words(shape: Shape, seen: set[int]) -> set[str]:
    """Every fixed value that the format has."""
    if isinstance(shape, FixedWords):
        return set(shape.words)
    if isinstance(shape, Many | KeyedValues):
        return all_words(shape.item, seen)
    if not isinstance(shape, Record) or id(shape) in seen:
        return set()
    seen.add(id(shape))
    return set().union(*(all_words(inner, seen) for inner in shape.fields.values()))


def test_the_table_names_only_what_the_format_has() -> None:
    assert set(KEYS.values()) <= all_keys(record_of(Programme), set())
    assert set(VALUES.values()) <= all_words(record_of(Programme), set())


def test_the_table_can_be_turned_round() -> None:
    assert len(DUTCH_KEYS) + len(ENGLISH_KEYS) == len(KEYS)
    assert len(DUTCH_VALUES) == len(VALUES)


def test_no_dutch_word_is_an_english_key_of_the_same_record() -> None:
    """Otherwise it would be read as the other one."""
    todo: list[Record] = [record_of(Programme)]
    seen: set[int] = set()
    while todo:
        record = todo.pop()
        if id(record) in seen:
            continue
        seen.add(id(record))
        for english in record.fields:
            dutch = DUTCH_KEYS.get(english, english)
            assert dutch == english or dutch not in record.fields
        for shape in record.fields.values():
            while isinstance(shape, Many | KeyedValues):
                shape = shape.item
            if isinstance(shape, Record):
                todo.append(shape)
    assert len(seen) > 15


def test_what_has_no_dutch_word_is_the_same_in_both() -> None:
    same = {"accent", "document", "focus", "fte", "inspanning", "inspanningen", "logo", "n"}
    same |= {"partners", "sdg", "status", "nl", "en"}
    same |= {"code", "iati", "percentage", "ref", "type", "uri", "url"}
    assert all_keys(record_of(Programme), set()) - set(DUTCH_KEYS) == same


def translated(given_: Any, shape: Shape, dutch: Callable[[], bool]) -> Any:
    """The same plain values, with Dutch keys and words wherever `dutch` says so."""
    if isinstance(shape, Many) and isinstance(given_, list):
        return [translated(item, shape.item, dutch) for item in given_]
    while isinstance(shape, Many):
        shape = shape.item
    if isinstance(shape, KeyedValues):
        return {key: translated(value, shape.item, dutch) for key, value in given_.items()}
    if isinstance(shape, Record) and isinstance(given_, dict):
        return {
            DUTCH_KEYS.get(key, key) if dutch() else key: translated(
                value, shape.fields[key], dutch
            )
            for key, value in given_.items()
        }
    if isinstance(shape, FixedWords):
        return DUTCH_VALUES.get(given_, given_) if dutch() else given_
    return given_


def in_other_words(text: str, dutch: Callable[[], bool]) -> bytes:
    yaml = YAML(typ="safe")
    yaml.width = 10_000
    values = YAML(typ="rt").load(text)
    out = StringIO()
    yaml.dump(_plain(translated(values, record_of(Programme), dutch)), out)
    return out.getvalue().encode()


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    return str(value)


def programme(data: bytes) -> Programme:
    reading = read_bytes(data, Path("plan.yaml"))
    assert reading.problems == ()
    assert reading.programme is not None
    return reading.programme


def test_the_real_plan_in_dutch_keys() -> None:
    text = (PROGRAMMES / "alliantie-van-kracht.yaml").read_text(encoding="utf-8")
    dutch = in_other_words(text, lambda: True)
    assert b"operationele_doelen:" in dutch
    assert programme(dutch) == programme(in_other_words(text, lambda: False))


@settings(max_examples=60)
@given(st.randoms(use_true_random=False))
def test_any_mixture_says_the_same(random: Any) -> None:
    mixed = in_other_words(SMALL, lambda: random.random() < 0.5)
    assert programme(mixed) == programme(SMALL.encode())
