"""What people answered is remembered beside the programme, and what they write there stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toc.core.wording import UnusableError
from toc.core.words import Language
from toc.exchange.written.asked.answers_file import (
    RememberedAnswers,
    about_of,
    answers_file,
    key_of,
    read_answers,
    value_of,
    with_answers,
    word_of,
)
from toc.exchange.written.asked.heeded import HeededAnswers
from toc.exchange.written.naming import Kind

PLAN = Path("programmes/leesplan.yaml")
FILE = Path("programmes/leesplan/import.yaml")


def _added(text: str | None, answers: dict[str, str]) -> str:
    before = read_answers(PLAN, None if text is None else text.encode())
    made = with_answers(before, answers, "nl")
    assert made is not None
    assert (made.file, made.old) == (FILE, None if text is None else text.encode())
    return made.new.decode()


def test_a_new_file_says_what_it_is() -> None:
    assert answers_file(PLAN) == FILE
    assert _added(None, {"column|Stap": "inspanning", "lane|": "line"}) == (
        "# Wat de teksten zijn van het plan waar dit programma van gemaakt is.\n"
        "# Dit bestand wordt gelezen bij elke volgende versie van dat plan. U kunt regels "
        "wijzigen en\n# toevoegen.\n"
        "# Vooraan staat waar het om gaat, zoals het in het plan staat: ‘onder Onze inzet’ of "
        "‘kolom Stap’.\n"
        "# Heeft het plan er geen woord voor, dan staat er hoe diep het staat: ‘diepte 1’ is het "
        "bovenste,\n# ‘diepte 2’ wat daaronder staat.\n"
        "# Daarachter wat het is: visie, missie, probleem, programmalijn, netwerk, strategisch "
        "doel,\n# operationeel doel, doel, inspanning, structurele inspanning, indicator, fase, "
        "niets daarvan,\n# nulmeting, streefwaarde, gemeten waarde, geen waarde.\n"
        "antwoorden:\n"
        "  kolom Stap: inspanning\n"
        "  vlak: programmalijn\n"
    )


def test_nothing_new_is_nothing_to_write() -> None:
    before = RememberedAnswers(FILE, {"lane|": "line"}, b"answers: {vlak: programmalijn}\n")
    assert with_answers(before, {"lane|": "line"}, "nl") is None
    assert with_answers(RememberedAnswers(FILE, {}), {}, "nl") is None


OWN = """\
# van ons
answers:
    # de pijlers
    woord pijler: programmalijn   # besloten op 3 mei

    kolom Stap:
      inspanning

    # tot slot
"""


def test_what_people_wrote_stays_and_what_changed_changes_in_its_place() -> None:
    assert _added(OWN, {"column|Stap": "phase", "heading|2": "goal"}) == (
        "# van ons\n"
        "answers:\n"
        "    # de pijlers\n"
        "    woord pijler: programmalijn   # besloten op 3 mei\n"
        "\n"
        "    kolom Stap: fase\n"
        "    kop 2: doel\n"
        "\n"
        "    # tot slot\n"
    )
    changed = _added(OWN, {"word|pijler": "theme-like"} | {"word|pijler": "network"})
    assert "    woord pijler: netwerk\n\n    kolom Stap:\n      inspanning\n" in changed


def test_lines_of_windows_and_a_mark_at_the_start_stay() -> None:
    text = "\ufeffanswers:\r\n  vlak: programmalijn\r\n"
    assert _added(text, {"section|": "phase"}) == (
        "\ufeffanswers:\r\n  vlak: programmalijn\r\n  tussenkop: fase\r\n"
    )


def test_what_is_written_another_way_is_written_anew_below_its_comments() -> None:
    assert _added("# van ons\nanswers: {vlak: fase}\n", {"section|": "phase"}) == (
        "# van ons\nantwoorden:\n  vlak: fase\n  tussenkop: fase\n"
    )


def test_the_word_above_the_answers_is_that_of_the_plan_and_is_read_in_either_language() -> None:
    made = with_answers(RememberedAnswers(FILE, {}), {"lane|": "line"}, "en")
    assert made is not None
    assert made.new.endswith(b"\nanswers:\n  area: programme line\n")
    for word in ("antwoorden", "answers"):
        text = f"{word}:\n  vlak: programmalijn\n"
        assert read_answers(PLAN, text.encode()).answers == {"lane|": "line"}
        assert _added(text, {"section|": "phase"}) == f"{text}  tussenkop: fase\n"


def test_answers_below_both_words_are_all_read_and_become_one_list() -> None:
    text = "# van ons\nanswers: {vlak: fase}\nantwoorden:\n  kop 2: doel\n"
    assert read_answers(PLAN, text.encode()).answers == {"lane|": "phase", "heading|2": "goal"}
    made = _added(text, {"section|": "phase"})
    assert made == "# van ons\nantwoorden:\n  kop 2: doel\n  vlak: fase\n  tussenkop: fase\n"


def test_what_cannot_be_read_is_said_at_its_line() -> None:
    text = "answers:\n  kolom Stap: inspannnig\n  vlak: xyzzy\n  boven A: B\n"
    with pytest.raises(UnusableError) as refused:
        read_answers(PLAN, text.encode())
    said = refused.value.say("nl").splitlines()
    assert said[0] == (f"{FILE}:2:15: ‘inspannnig’ is niets wat een tekst van een plan kan zijn.")
    assert said[1] == "  Kies uit: inspanning."
    assert said[2] == f"{FILE}:3:9: ‘xyzzy’ is niets wat een tekst van een plan kan zijn."
    assert said[3].startswith("  Kies uit: visie, missie, probleem, ")
    assert said[4:] == [
        "De antwoorden van een vorige keer zijn niet te lezen; er is niets gemaakt."
    ]
    with pytest.raises(UnusableError):
        read_answers(PLAN, b"answers: [\n")


def test_what_cannot_be_read_below_the_dutch_word_is_said_at_its_line() -> None:
    with pytest.raises(UnusableError) as refused:
        read_answers(PLAN, b"antwoorden:\n  vlak: xyzzy\n")
    assert refused.value.say("nl").startswith(f"{FILE}:2:9: ‘xyzzy’ is niets")


@pytest.mark.parametrize(
    ("about", "key"),
    [
        ("onder Criteria", "below|Criteria"),
        ("Kolom Stap 2", "column|Stap 2"),
        ("column Stap 2", "column|Stap 2"),
        ("vlak", "lane|"),
        ("jaar 2021", "years|2021"),
        ("phase", "phase"),
        ("shape|x y", "shape|x y"),
        ("vreemd woord", "vreemd|woord"),
    ],
)
def test_what_a_line_is_about(about: str, key: str) -> None:
    assert key_of(about) == key
    assert key_of(about_of(key, "nl")) == key_of(about_of(key, "en")) == key


def test_a_text_is_only_an_answer_to_where_something_belongs() -> None:
    assert value_of("Kinderen lezen", "above|Ouders lezen") == "Kinderen lezen"
    assert value_of("Kinderen lezen", "above|") == "Kinderen lezen"
    assert value_of("Kinderen lezen", "column|Stap") is None
    assert value_of(" Strategisch  Doel", "lane|") == "strategic_goal"
    assert value_of("output", "lane|") is None


_TEXTS = (
    st.text(
        st.characters(
            codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp", "Cf", "Co", "Cn"]
        ),
        min_size=1,
        max_size=30,
    )
    .map(lambda text: " ".join(text.split()))
    .filter(bool)
)
_HOWS = st.sampled_from(["below", "column", "word", "heading", "years", "style"])
_KEYS = st.builds("{}|{}".format, _HOWS, _TEXTS) | st.sampled_from(["lane|", "section|", "phase"])
_VALUES = st.sampled_from(
    [k.value for k in Kind if k not in (Kind.THEME, Kind.MILESTONE)] + ["baseline", "note"]
)
_ANSWERS = st.dictionaries(_KEYS, _VALUES, min_size=1, max_size=5)
_ABOVE = st.dictionaries(
    st.builds("above|{}".format, _TEXTS), _TEXTS.filter(lambda t: value_of(t, "x|y") is None)
)


@given(_ANSWERS, _ANSWERS, _ABOVE, st.sampled_from(["nl", "en"]))
def test_nothing_that_was_answered_is_lost(
    first: dict[str, str], second: dict[str, str], above: dict[str, str], language: str
) -> None:
    spoken: Language = "nl" if language == "nl" else "en"
    before = read_answers(PLAN, None)
    for answers in (first, {**second, **above}):
        made = with_answers(before, answers, spoken)
        if made is not None:
            before = read_answers(PLAN, made.new)
    assert before.answers == {**first, **second, **above}


def test_a_very_long_text_is_kept_too() -> None:
    answers = {f"above|{'Ouders lezen elke dag voor ' * 60}x": "Kinderen lezen", "lane|": "line"}
    made = _added(None, answers)
    assert read_answers(PLAN, made.encode()).answers == answers
    more = _added(made, {**answers, "section|": "phase"})
    assert read_answers(PLAN, more.encode()).answers == {**answers, "section|": "phase"}
    changed = _added(more, {next(iter(answers)): "Iets anders"})
    assert read_answers(PLAN, changed.encode()).answers[next(iter(answers))] == "Iets anders"


def test_words_of_answers_mean_what_they_say() -> None:
    for value in ("vision", "goal", "aside", "baseline", "note"):
        for language in ("nl", "en"):
            word = word_of(value, "nl" if language == "nl" else "en")
            assert value_of(word, "lane|") == value
    assert word_of("Een eigen tekst", "nl") == "Een eigen tekst"


def test_which_answers_were_of_use() -> None:
    answers = HeededAnswers({"below|Criteria": "phase", "lane|": "line", "column|Stap": "goal"})
    assert answers.get("below|criteria") == "phase"
    assert answers.get("column|Step") is None
    assert answers["lane|"] == "line"
    assert answers.unused == ["column|Stap"]
    assert (len(answers), list(answers)) == (3, ["below|Criteria", "lane|", "column|Stap"])
