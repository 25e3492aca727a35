"""The reference of the keys has every key of the models, and every line in it can be loaded where
it says that it goes."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from ruamel.yaml import YAML

from toc.check.opening import open_dossier
from toc.check.reference.key_kinds import bare, classes_below, hints_of
from toc.check.reference.keys import SAID, find, names, reference
from toc.check.words.keys_measuring import MEASUREMENTS
from toc.check.words.keys_values import VALUES_SAID
from toc.core.loading.vocabulary import DUTCH_KEYS, ENGLISH_KEYS, KEYS
from toc.core.model import Programme
from toc.core.model.base import Value
from toc.core.model.iati import ROLES, STATUSES
from toc.core.model.wellbeing import theme_of
from toc.core.records.measurement_layout import COLUMNS
from toc.core.records.measurements import read_measurements
from toc.core.records.source_mappings import SourceMapping, read_mapping
from toc.core.words import Language

HERE = Path(__file__).parent / "keys"
LANGUAGES: tuple[Language, ...] = get_args(Language)
PARTS = {language: reference(language) for language in LANGUAGES}
CLASSES: dict[str, type[Value]] = {}


def _walk(model: type[Value]) -> None:
    if model.__name__ not in CLASSES:
        CLASSES[model.__name__] = model
        for hint in hints_of(model).values():
            for below, _ in classes_below(hint, ""):
                _walk(below)


_walk(Programme)
CLASSES["SourceMapping"] = SourceMapping


def test_every_key_of_every_class_is_described_and_nothing_else() -> None:
    said, values = set(), {"quality"}
    for name, model in CLASSES.items():
        for key in model.model_fields:
            own = f"{name}.{key}"
            said.add(own if own in SAID else f"*.{key}")
            values.add(own)
    assert set(SAID) == said
    assert set(VALUES_SAID) <= values
    assert set(MEASUREMENTS) == set(COLUMNS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reference_has_every_key_in_its_part(language: Language) -> None:
    shown = {part.id: part for part in PARTS[language]}
    assert next(iter(shown)) == "Programme"
    assert set(shown) == {*CLASSES, "measurements"}
    for name, model in CLASSES.items():
        translated = name != "SourceMapping"
        own = DUTCH_KEYS if language == "nl" else ENGLISH_KEYS
        keys = {own.get(k, k) if translated else k: k for k in model.model_fields}
        assert {key.name for key in shown[name].keys} == set(keys)
        required = {key.name for key in shown[name].keys if key.required}
        assert {keys[one] for one in required} == {
            one for one, field in model.model_fields.items() if field.is_required()
        }


def test_every_key_of_the_table_of_words_is_in_the_reference() -> None:
    known = names(PARTS["nl"])
    assert [one for both in KEYS.items() for one in both if one not in known] == []


def test_what_is_said_is_tidy() -> None:
    texts = [text for said in (*SAID.values(), *MEASUREMENTS.values()) for text in said[:2]]
    assert len(texts) > 400
    for text in texts:
        assert text.endswith((".", "?")), text
        assert "'" not in text, "typographic quotes: ‘ ’"
        assert "  " not in text
        assert "|" not in text
    for meanings in VALUES_SAID.values():
        for both in meanings.values():
            assert all(one and not one.endswith(".") and "|" not in one for one in both)


# --- every line in its place -----------------------------------------------------------------


def _records(
    value: Any, hint: Any, path: tuple[Any, ...]
) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Where the records of each class stand in a plan."""
    hint = bare(hint)
    if isinstance(hint, type) and issubclass(hint, Value):
        if not isinstance(value, dict):
            return
        yield hint.__name__, path
        for key, inner in value.items():
            name = KEYS.get(key) or key
            yield from _records(inner, hints_of(hint)[name], (*path, key))
    elif isinstance(value, list):
        (item, *_) = get_args(get_args(hint)[0])
        for number, inner in enumerate(value):
            yield from _records(inner, item, (*path, number))
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _records(inner, get_args(hint)[1], (*path, key))


Line = tuple[tuple[Any, ...], str]
"""A record, by the way to it, and a line that is to stand in it."""


def _emit(value: Any, lines: dict[tuple[Any, ...], str], path: tuple[Any, ...]) -> Iterator[str]:
    """A plan as text, with a line more in the records at some places, for what that key had."""
    pad = "  " * len(path)
    if isinstance(value, dict):
        here = lines.get(path, "")
        for key, inner in value.items():
            if here.startswith(f"{key}:"):
                continue
            if isinstance(inner, dict | list):
                yield f"{pad}{key}:"
                yield from _emit(inner, lines, (*path, key))
            else:
                yield f"{pad}{key}: {_quoted(inner)}"
        if here:
            yield f"{pad}{here}"
    else:
        for number, inner in enumerate(value):
            if isinstance(inner, dict | list):
                yield f"{pad}-"
                yield from _emit(inner, lines, (*path, number))
            else:
                yield f"{pad}- {_quoted(inner)}"


def _quoted(value: object) -> str:
    return '"' + str(value).replace('"', '\\"') + '"'


def _plan(language: Language) -> Any:
    return _plain(YAML().load((HERE / f"{language}.yaml").read_text(encoding="utf-8")))


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _plain(inner) for key, inner in value.items()}
    return [_plain(one) for one in value] if isinstance(value, list) else str(value)


PLANS = {language: _plan(language) for language in LANGUAGES}
PLACES = {language: list(_records(PLANS[language], Programme, ())) for language in LANGUAGES}
SMALL = {"title", "language", "vision", "networks", "strategic_goals", "operational_goals"}
"""The keys of a small plan, in which nothing refers to what a line at the top replaces."""


def _wrong(plan: Any, lines: list[Line], folder: Path) -> list[str]:
    """What is wrong with a plan that has these lines; where one does not stand in it, that."""
    text = "".join(f"{line}\n" for line in _emit(plan, dict(lines), ()))
    absent = [line for path, line in lines if f"\n{'  ' * len(path)}{line}\n" not in f"\n{text}"]
    if absent or len(dict(lines)) < len(lines):
        return [f"does not stand there: {absent}"]
    file = folder / "plan.yaml"
    file.write_text(text, encoding="utf-8", newline="\n")
    return [f"{one.id} {one.place} {one.values}" for one in open_dossier(file).errors]


def _unloaded(language: Language, lines: list[tuple[str, str]], folder: Path) -> list[str]:
    """The lines, each with the part that it is of, that can be loaded nowhere. Many are tried at
    once, and where that goes wrong half of them, because reading a plan takes time."""
    plan = PLANS[language]
    ways = {part: [path for name, path in PLACES[language] if name == part] for part, _ in lines}
    if len(lines) > 1:
        if not _wrong(plan, [(ways[part][0], line) for part, line in lines], folder):
            return []
        half = len(lines) // 2
        parts = lines[:half], lines[half:]
        return [one for some in parts for one in _unloaded(language, some, folder)]
    ((part, line),) = lines
    wrong: list[str] = []
    for path in ways[part]:
        if not (wrong := _wrong(plan, [(path, line)], folder)):
            return []
    small = {key: inner for key, inner in plan.items() if KEYS.get(key, key) in SMALL}
    if part == "Programme" and not (wrong := _wrong(small, [((), line)], folder)):
        return []
    return [f"{part}, {line}: {wrong}"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_can_be_loaded_where_it_goes(language: Language, tmp_path: Path) -> None:
    """In at least one of its places: of what excludes each other only one can stand."""
    parts = [part for part in PARTS[language] if part.id in dict(PLACES[language])]
    assert {part.id for part in parts} == {*CLASSES} - {"SourceMapping"}
    tried = 0
    for number in range(max(len(part.keys) for part in parts)):
        lines = [(p.id, p.keys[number].example) for p in parts if number < len(p.keys)]
        assert _unloaded(language, lines, tmp_path) == []
        tried += len(lines)
    assert tried > 300


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_line_that_is_wrong_is_found(language: Language, tmp_path: Path) -> None:
    wrong = [("Inspanning", f"{'duur' if language == 'nl' else 'duration'}: een jaar")]
    good = [("Milestone", f"{'tekst' if language == 'nl' else 'text'}: De cursus is vol")]
    found = _unloaded(language, [*good, *wrong], tmp_path)
    assert len(found) == 1
    assert found[0].startswith("Inspanning, ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_about_a_source_can_be_loaded(language: Language, tmp_path: Path) -> None:
    (part,) = [part for part in PARTS[language] if part.id == "SourceMapping"]
    file = tmp_path / "library.yaml"
    text = "".join(f"{key.example}\n" for key in part.keys)
    file.write_text(text, encoding="utf-8", newline="\n")
    read = read_mapping(file)
    assert read.problems == ()
    assert read.value is not None
    assert read.value.model_fields_set == set(SourceMapping.model_fields)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_measurement_of_the_examples_can_be_read(language: Language, tmp_path: Path) -> None:
    (part,) = [part for part in PARTS[language] if part.id == "measurements"]
    key = "disaggregation" if language == "en" else "uitsplitsing"
    split = "{age: [5-12]}" if language == "en" else "{leeftijd: [5-12]}"
    indicator = "reading" if language == "en" else "voorlezen"
    plan = PLANS[language]
    indicators = next(name for name in plan if KEYS.get(name, name) == "indicators")
    lines: dict[tuple[Any, ...], str] = {(indicators, indicator): f"{key}: {split}"}
    small = {name: inner for name, inner in plan.items() if KEYS.get(name, name) in SMALL}
    text = {"tekst" if language == "nl" else "text": "Voorlezen"}
    small[indicators] = {indicator: text}
    file = tmp_path / "programmes" / "plan.yaml"
    beside = tmp_path / "programmes" / "plan" / "measurements.csv"
    beside.parent.mkdir(parents=True)
    file.write_text("\n".join(_emit(small, lines, ())) + "\n", encoding="utf-8")
    sign = ";" if language == "nl" else ","
    first = {one.name: one.example for one in part.keys}
    corrected = [one for one in first if COLUMNS.get(one, one) not in ("correctie", "correction")]
    rows = [sign.join(first), sign.join(v if k in corrected else "" for k, v in first.items())]
    rows.append(sign.join(first.values()))
    beside.write_text("\n".join(rows) + "\n", encoding="utf-8-sig")
    programme = open_dossier(file).programme
    assert programme is not None
    read = read_measurements(file, programme, datetime.date(2026, 12, 31))
    assert read.problems == ()
    assert read.measurements is not None
    assert [row.quality for row in read.measurements.rows] == ["provisional", "provisional"]


@pytest.mark.parametrize(
    ("at", "table"), [("Iati.status", STATUSES), ("IatiOrganisation.role", ROLES)]
)
def test_words_of_code_lists_are_all_there(at: str, table: dict[str, str]) -> None:
    part, _, name = at.partition(".")
    (key,) = [k for p in PARTS["en"] if p.id == part for k in p.keys if k.name == name]
    assert {value.word for value in key.values} | {value.other for value in key.values} == set(
        table
    )


def test_themes_of_well_being_are_those_that_a_plan_may_have() -> None:
    keys = [key for part in PARTS["nl"] for key in part.keys if key.other == "wellbeing"]
    assert {len(key.values) for key in keys} == {14}
    assert all(theme_of(v.word) == theme_of(v.other) is not None for k in keys for v in k.values)


def test_a_key_is_found_by_either_name_and_by_its_value() -> None:
    for wanted in ("vereist", "requires", "Vereist:", " REQUIRES "):
        ((part, key),) = find(PARTS["nl"], wanted)
        assert (part.id, key.name, key.other) == ("Inspanning", "vereist", "requires")
    assert {key.name for _, key in find(PARTS["nl"], "gevoelig")} == {"privacy"}
    assert {key.name for _, key in find(PARTS["nl"], "spreekt tegen")} == {"bevinding"}
    assert {key.name for _, key in find(PARTS["en"], "human-capital")} == {"wellbeing"}
    assert find(PARTS["nl"], "speeddates") == ()
