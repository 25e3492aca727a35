"""The codes of the Sustainable Development Goals and the themes of brede welvaart."""

from __future__ import annotations

from collections import Counter

from tests.each import each
from toc.core.model.sdg import framework, nearest_sdg, sdg_of, target_of
from toc.core.model.wellbeing import THEMES, theme_names, theme_of
from toc.core.words.tags import TAGS, sdg_text, theme_text


def test_the_framework_has_what_the_united_nations_count() -> None:
    levels = Counter(one.level for one in framework().values())
    # 248 with those that stand under two or three targets; 231 are unique.
    assert levels == {"goal": 17, "target": 169, "indicator": 248}
    assert [code for code, one in framework().items() if one.level == "goal"] == [
        str(number) for number in range(1, 18)
    ]
    assert all(code.split(".")[0] == str(one.goal) for code, one in framework().items())


@each(
    ("written", "code"),
    [
        ("1", "1"),
        ("SDG 17", "17"),
        ("sdg:1.2", "1.2"),
        ("1.A", "1.a"),
        ("16.10.2", "16.10.2"),
        ("0", None),
        ("18", None),
        ("1.6", None),
        ("1,2", None),
        ("01", None),
        ("1.2.3", None),
        ("armoede", None),
        ("", None),
    ],
)
def test_a_code_as_people_write_it(written: str, code: str | None) -> None:
    found = sdg_of(written)
    assert (found.code if found else None) == code


@each(
    ("written", "near"),
    [
        ("1,2", ("1.2",)),
        ("1.9", ("1.5", "1")),
        ("1.z", ("1.b", "1")),
        ("1.2.9", ("1.2.2", "1.2")),
        ("11.c.1", ("11.c",)),
        ("18.1", ()),
        ("werk", ()),
    ],
)
def test_what_was_probably_meant(written: str, near: tuple[str, ...]) -> None:
    assert nearest_sdg(written) == near
    assert all(code in framework() for code in near)


def test_an_indicator_that_is_not_listed_has_its_target() -> None:
    found = target_of("1.2.3")
    assert found is not None
    assert found.code == "1.2"
    assert target_of("1.2.1") is None
    assert target_of("1.7.1") is None
    assert target_of("1.2.x") is None


@each("theme", THEMES)
def test_a_theme_is_known_by_its_names(theme: str) -> None:
    dutch, english = TAGS[f"wellbeing.{theme}"]
    for written in (theme, dutch, english.upper(), dutch.replace(" ", "-"), f" {english} "):
        assert theme_of(written) == theme


def test_what_is_no_theme() -> None:
    assert theme_of("geluk") is None
    assert theme_of("") is None
    assert theme_of("Materiele welvaart") == "material-prosperity"
    assert len(theme_names("nl")) == len(set(theme_names("en"))) == 14


def test_what_a_tag_is_called() -> None:
    assert sdg_text("1.2", 1, "nl") == "SDG 1.2 (Geen armoede)"
    assert sdg_text("17", 17, "en") == "SDG 17 (Partnerships for the goals)"
    assert theme_text("health", "nl") == "brede welvaart: gezondheid"
