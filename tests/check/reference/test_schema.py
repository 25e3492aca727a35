"""The schema takes every plan that the reading takes, and refuses what no file can say."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any, get_args

from jsonschema import Draft7Validator
from ruamel.yaml import YAML

from tests.each import each
from toc.check.reference.schema import schema_text
from toc.core.loading import read_bytes
from toc.core.words import Language

TOP = Path(__file__).parents[3]
LANGUAGES: tuple[Language, ...] = get_args(Language)
VALIDATORS = {one: Draft7Validator(json.loads(schema_text(one))) for one in LANGUAGES}


def _as_json(value: Any) -> Any:
    """What an editor makes of YAML: keys are words, and a day is a text."""
    if isinstance(value, dict):
        return {str(key): _as_json(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_as_json(one) for one in value]
    return value.isoformat() if isinstance(value, datetime.date) else value


def _taken(text: str, language: Language) -> bool:
    value = YAML(typ="safe", pure=True).load(text)
    return bool(VALIDATORS[language].is_valid(_as_json(value)))


def _plans() -> list[Path]:
    found: list[Path] = []
    for folder in ("programmes", "toc/cli/starter/example", "tests/check"):
        found += sorted((TOP / folder).rglob("*.yaml"))
    return found


def test_every_plan_that_can_be_read_is_taken_in_both_languages() -> None:
    count = 0
    for file in _plans():
        data = file.read_bytes()
        if read_bytes(data, file).problems:
            continue
        count += 1
        value = _as_json(YAML(typ="safe", pure=True).load(data))
        for language in LANGUAGES:
            errors = [one.message for one in VALIDATORS[language].iter_errors(value)]
            assert errors == [], (file, language)
    assert count > 100


PLAN = "titel: T\nvisie: V\n"
WORK = f"{PLAN}inspanningen:\n  a:\n    tekst: t\n    "
SHORT = (
    "title: 2024\nvision: {text: V}\nactivities: {a: {text: b, cost: 12.5, structural: ja}}\n",
    f"{WORK}duur: '6'\n",
    f"{WORK}kosten: {{2026: 1000, 2027: '2,5'}}\n",
    f"{WORK}draagt_bij_aan: doel-een\n    eigenaar:\n    begin: 2026-02-28\n",
    f"{WORK}draagt_bij_aan: [doel-een, {{doel: x, punten: 3}}]\n",
    f"{WORK}voortgang: loopt\n",
)
"""What one would think is refused."""
WRONG = (
    "titel: T\n",
    "- a\n",
    f"{PLAN}visei: V\n",
    f"{PLAN}inspanningen: [a, b]\n",
    f"{PLAN}inspanningen: {{Eén Taak: t}}\n",
    f"{PLAN}taal: fr\n",
    f"{PLAN}documenten:\n",
    f"{WORK}duur: 0\n",
    f"{WORK}duur: half jaar\n",
    f"{WORK}kosten: -5\n",
    f"{WORK}begin: begin 2026\n",
    f"{WORK}structureel: misschien\n",
    f"{WORK}draagt_bij_aan: {{doel: x, punten: 4}}\n",
    f"{WORK}voortgang: bezig\n",
    f"{WORK}eigenaar: [a, b]\n",
)


@each("text", SHORT)
def test_what_may_be_short_is_taken(text: str) -> None:
    assert read_bytes(text.encode(), Path("p.yaml")).problems == ()
    assert all(_taken(text, language) for language in LANGUAGES)


@each("text", WRONG)
def test_what_no_file_can_say_is_refused(text: str) -> None:
    assert read_bytes(text.encode(), Path("p.yaml")).problems != ()
    assert not any(_taken(text, language) for language in LANGUAGES)


SAID = {
    "nl": "Wie ervoor staat: een rol of organisatie, geen naam van een persoon.",
    "en": "Who answers for it: a role or an organisation, no person’s name.",
}


def test_a_key_is_described_and_suggested_in_the_language_of_the_schema() -> None:
    names = {"nl": ("eigenaar", "owner"), "en": ("owner", "eigenaar")}
    for language in LANGUAGES:
        first, other = names[language]
        schema = json.loads(schema_text(language))
        _, keys = schema["definitions"]["Inspanning"]["anyOf"]
        assert keys["properties"][first]["description"] == SAID[language]
        assert "doNotSuggest" not in keys["properties"][first]
        assert keys["properties"][other]["doNotSuggest"] is True
