"""What looks odd and is fine: the programme is what the file says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.each import each
from toc.core.loading import Reading, read_bytes
from toc.core.model import Programme
from toc.core.model.dates import PartialDate

FILE = Path("plan.yaml")
START = "title: Een plan\nvision: Iedereen doet mee\n"


def sound(text: str | bytes) -> Programme:
    """The programme in a text that is right."""
    data = text if isinstance(text, bytes) else text.encode()
    reading: Reading = read_bytes(data, FILE)
    assert reading.problems == ()
    assert reading.programme is not None
    return reading.programme


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf", b"---\n", b"%YAML 1.2\n---\n"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_and_marks(mark: bytes, end: str) -> None:
    text = START + "mission: één,\n  twee\nlines:\n  a: A\n"
    programme = sound(mark + text.replace("\n", end).encode())
    assert programme == sound(text)
    assert programme.mission is not None
    assert programme.mission.text == "één, twee"


@each("word", ["nee", "no", "on", "yes", "08", "2024-02", "1_000", "1.000"])
def test_text_that_yaml_would_make_something_else_of(word: str) -> None:
    programme = sound(f"title: {word}\nvision: {word}\nlines: {{a: {word}}}\nnotes: [{word}]\n")
    assert (programme.title, programme.vision.text) == (word, word)
    assert programme.lines["a"].title == word
    assert programme.notes == (word,)


@each("element", ["yes", "no", "on", "08", "2024", "2024-01-01", "één"])
def test_id_that_yaml_would_make_something_else_of(element: str) -> None:
    programme = sound(
        f"{START}lines: {{{element}: A}}\nthemes: {{t: {{title: T, line: {element}}}}}"
    )
    assert list(programme.lines) == [element]
    assert programme.themes["t"].line == element


@each(
    ("written", "meant"),
    [
        *((word, True) for word in ("ja", "Ja", "yes", "TRUE", "waar")),
        *((word, False) for word in ("nee", "no", "False", "onwaar", '"nee"')),
    ],
)
def test_yes_and_no(written: str, meant: bool) -> None:
    programme = sound(f"{START}inspanningen: {{a: {{text: A, structural: {written}}}}}\n")
    assert programme.inspanningen["a"].structural is meant


@each(
    ("written", "meant"),
    [
        ("2024", (2024, 0, 0)),
        ("2024-02", (2024, 2, 0)),
        ("2024-02-29", (2024, 2, 29)),
        ('"2024"', (2024, 0, 0)),
        ("0999", (999, 0, 0)),
    ],
)
def test_dates(written: str, meant: tuple[int, int, int]) -> None:
    programme = sound(f"{START}documents: {{a: {{title: A, date: {written}}}}}\n")
    assert programme.documents["a"].date == PartialDate(*meant)


@each(
    ("written", "meant"),
    [("12", 12), ("12.5", 12.5), ('"12,5"', 12.5), ("-3", -3), ("0", 0), ("0.25", 0.25)],
)
def test_numbers(written: str, meant: float) -> None:
    programme = sound(f"{START}indicators: {{a: {{text: A, baseline: {written}}}}}\n")
    baseline = programme.indicators["a"].baseline
    assert baseline is not None
    assert baseline.value == meant


def test_decimal_comma_outside_braces() -> None:
    programme = sound(f"{START}indicators:\n  a:\n    text: A\n    undated_target: 2,5\n")
    assert programme.indicators["a"].undated_target == 2.5


@each("nothing", ["", "~", "null", "Null", "NULL"])
def test_an_empty_slot_is_not_filled_in(nothing: str) -> None:
    programme = sound(f"{START}inspanningen:\n  a: {{text: A, owner: {nothing} }}\n")
    assert programme.inspanningen["a"].owner is None


def test_the_word_null_in_quotes_is_a_word() -> None:
    assert sound('title: "null"\nvision: V\n').title == "null"


def test_tabs_inside_text_and_after_a_colon() -> None:
    programme = sound("title:\tEen\tplan\nvision: 'V\tW'\n")
    assert (programme.title, programme.vision.text) == ("Een\tplan", "V\tW")


def test_aliases() -> None:
    programme = sound(
        f"{START}documents: {{plan: Het plan}}\ninspanningen:\n"
        "  a: {text: A, source: &bron {document: plan, paragraaf: een}}\n"
        "  b: {text: B, source: *bron}\n"
        "  c: {text: C, source: [*bron, *bron]}\n"
    )
    (source,) = programme.inspanningen["a"].source
    assert (source.document, source.section) == ("plan", "een")
    assert programme.inspanningen["b"].source == (source,)
    assert programme.inspanningen["c"].source == (source, source)


def test_one_value_where_a_list_is_allowed() -> None:
    one = "contributes_to: g, requires: b, partners: P, network: n, source: d"
    many = "contributes_to: [{goal: g}], requires: [{inspanning: b}], partners: [P], source: [d]"
    rest = (
        "\n  b: B\ndocuments: {d: D}\nnetworks: {n: N}\n"
        "operational_goals: {g: {text: G, network: %s}}\n"
    )
    start = f"{START}inspanningen:\n  a: {{text: A, "
    written = one.replace(", network: n", "")
    assert sound(start + written + "}" + rest % "n") == sound(start + many + "}" + rest % "[n]")


def test_a_bare_value_for_what_has_one_main_key() -> None:
    bare = f"{START}lines: {{a: A}}\nplanning: {{focus: {{2024: 3}}}}\n"
    full = (
        "title: Een plan\nvision: {text: Iedereen doet mee}\n"
        "lines: {a: {title: A}}\nplanning: {focus: {2024: {limit: 3}}}\n"
    )
    assert sound(bare) == sound(full)


def test_the_file_order_is_kept() -> None:
    programme = sound(f"{START}lines: {{z: Z, a: A, m: M}}\n")
    assert list(programme.lines) == ["z", "a", "m"]


@each(
    ("text", "dutch", "work"),
    [
        ("titel: T\nvisie: V\n", True, "inspanningen"),
        ("title: T\nvision: V\n", False, "inspanningen"),
        ("titel: T\nvision: V\nmission: M\n", False, "inspanningen"),
        ("titel: T\nvision: V\n", True, "inspanningen"),
        ("titel: T\nvision: V\nlanguage: en\nmissie: M\n", False, "activities"),
    ],
)
def test_in_which_language_the_keys_are(text: str, dutch: bool, work: str) -> None:
    reading = read_bytes(text.encode(), FILE)
    assert reading.dutch_keys is dutch
    assert reading.key("owner") == ("eigenaar" if dutch else "owner")
    assert reading.key("inspanningen") == work


@each(
    ("text", "language"),
    [("taal: en\n", "en"), ("language: en\n", "en"), ("", "nl"), ("taal: nl\n", "nl")],
)
def test_in_which_language_to_speak(text: str, language: str) -> None:
    assert read_bytes((START + text).encode(), FILE).language == language


def test_places_are_right_for_dutch_keys() -> None:
    text = (
        "titel: T\nvisie: V\noperationele_doelen:\n"
        "  meedoen:\n    tekst: Meedoen\n    draagt_bij_aan:\n      - {doel: x, punten: 3}\n"
        "      - y\n"
    )
    reading = read_bytes(text.encode(), FILE)
    element: tuple[Any, ...] = ("operational_goals", "meedoen")
    place = reading.positions.place
    assert str(place((*element, "text"))) == "plan.yaml:5:12"
    assert str(place(element, at_key=True)) == "plan.yaml:4:3"
    assert str(place((*element, "contributes_to", 0, "goal"))) == "plan.yaml:7:16"
    assert str(place((*element, "contributes_to", 0, "points"))) == "plan.yaml:7:27"
    assert str(place((*element, "contributes_to", 1, "goal"))) == "plan.yaml:8:9"
    assert str(place(("vision", "text"))) == "plan.yaml:2:8"
    assert str(place(())) == "plan.yaml:1:1"


@pytest.mark.parametrize(
    "text",
    [
        "Begeleiding 1:1 geven",
        "https://www.voorbeeld.nl/plan?jaar=2024",
        "Wie doet er mee?",
        "Hoe? Samen",
        "van 9:00 tot 17:00",
        "::een",
        "ja :nee",
        "wat ? nee",
    ],
)
@pytest.mark.parametrize("around", ["{{text: {}}}", "{{text: {} , source: []}}", "{}", '"{}"'])
def test_signs_inside_braces_that_are_letters(text: str, around: str) -> None:
    written = around.format(text)
    programme = sound(f"title: Een plan\nvision: {written}\nnotes: [{text}, {text}]\n")
    assert programme.vision.text == text
    assert programme.notes == (text, text)


def test_places_are_right_beside_signs_inside_braces() -> None:
    reading = read_bytes(f"{START}lines: {{a: 1:1, b: {{title: x?, onwer: y}}}}\n".encode(), FILE)
    (problem,) = reading.problems
    assert (problem.id, str(problem.place)) == ("unknown-key-far", "plan.yaml:3:32")
