"""What a text says: a sentence, a doing without anybody who does it, or only a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.each import each
from toc.check.reading import dutch, english
from toc.check.reading.clauses import ClauseForm, clause
from toc.core.words import Language


def shown(text: str, language: Language = "nl") -> tuple[str, str, tuple[str, ...]]:
    """The form of a text, its subject, and its verbs as they stand in it."""
    read = clause(text, language)
    subject = " ".join(read.words[n].text for n in read.subject)
    return read.form.value, subject, tuple(verb.said for verb in read.verbs)


@each(
    ("text", "subject", "verbs"),
    [
        ("Telers verdienen aan de streekmarkt", "Telers", ("verdienen",)),
        ("Brugklassers behalen hun zwemdiploma", "Brugklassers", ("behalen",)),
        ("De grondwaterstand stijgt", "De grondwaterstand", ("stijgt",)),
        ("In 2030 verdienen tuinders een eerlijk inkomen", "tuinders", ("verdienen",)),
        ("Melkveehouders halen in 2031 de norm voor nitraat", "Melkveehouders", ("halen",)),
        ("Elk jaar krijgt de molen een beurt", "de molen", ("krijgt",)),
        ("We richten in elke kern een repaircafé in", "We", ("richten … in",)),
        ("De provincie stelt een subsidie open", "De provincie", ("stelt … open",)),
        ("Wij gaan de dijk versterken", "Wij", ("gaan", "versterken")),
        ("De haven is in 2027 uitgebaggerd", "De haven", ("is", "uitgebaggerd")),
        ("Huurders die schulden hebben worden gebeld", "Huurders", ("worden", "gebeld")),
        ("Telers die willen stoppen, weten waar zij hulp vinden", "Telers ,", ("weten",)),
        ("Door te bellen voorkomen wij ontruimingen", "wij", ("voorkomen",)),
    ],
)
def test_a_sentence_has_a_subject_and_a_verb(
    text: str, subject: str, verbs: tuple[str, ...]
) -> None:
    assert shown(text) == ("sentence", subject, verbs)


@each(
    ("text", "verbs"),
    [
        ("Organiseren van zwemles", ("organiseren",)),
        ("Het stapsgewijs afkoppelen van regenpijpen", ("afkoppelen",)),
        ("Gericht werven van scheidsrechters", ("werven",)),
        ("Een kunstuitleen openen in de melkfabriek", ("openen",)),
        ("Met de tuinders elke maand de waterstand doornemen", ("doornemen",)),
        ("Huisbezoeken afleggen bij kwekers", ("afleggen",)),
        ("Speelplekken plaatsen in de wijk", ("plaatsen",)),
        ("Bijdragen aan een levendig dorp", ("bijdragen",)),
        ("Senioren weerbaarder maken", ("maken",)),
        ("Gezinnen langer thuis laten wonen", ("laten", "wonen")),
        ("Jongeren begeleiden naar een leerbaan", ("begeleiden",)),
        ("Subsidie verlenen zodat clubs kunnen bouwen", ("verlenen",)),
    ],
)
def test_a_doing_has_no_subject(text: str, verbs: tuple[str, ...]) -> None:
    assert shown(text) == ("doing", "", verbs)


@each(
    "text",
    [
        "Zwemvierdaagse",
        "Een gezond bodemleven op akkers",
        "Plezier in zwemmen",
        "Aandacht voor gezondheid en bewegen",
        "Afspraken met telers, waar ook het waterschap bij hoort",
    ],
)
def test_a_name_has_no_verb(text: str) -> None:
    assert shown(text) == ("named", "", ())


@pytest.mark.parametrize("text", ["In 2030 rolschaatst elke buurt", "Werken in kleine teams"])
def test_what_may_be_a_verb_is_not_called_a_name(text: str) -> None:
    assert clause(text, "nl").form in (ClauseForm.UNSURE, ClauseForm.SENTENCE, ClauseForm.DOING)


def test_a_participle_alone_says_what_was_done() -> None:
    assert shown("Jaarlijks drie exposities georganiseerd") == ("done", "", ("georganiseerd",))


def test_a_verb_that_is_taken_apart_has_one_base() -> None:
    assert clause("Wij spannen ons in voor schone sloten", "nl").verb.base == "inspannen"
    assert clause("De uitstoot neemt niet toe", "nl").verb.base == "toenemen"


@each(
    ("text", "form", "subject", "verbs"),
    [
        ("Children thrive", "sentence", "Children", ("thrive",)),
        ("Fishing families own their boats", "sentence", "Fishing families", ("own",)),
        ("By 2030, all tenants have a dry home", "sentence", "all tenants", ("have",)),
        ("We will improve drainage", "sentence", "We", ("will", "improve")),
        (
            "A flood plan has been published",
            "sentence",
            "A flood plan",
            ("has", "been", "published"),
        ),
        ("Support is there when carers need it", "sentence", "Support", ("is",)),
        ("Deliver swimming lessons", "doing", "", ("deliver",)),
        ("Jointly restore 40 hectares of peat", "doing", "", ("restore",)),
        ("Supporting smallholders in the delta", "doing", "", ("supporting",)),
        ("Set up a repair café", "doing", "", ("set up",)),
        ("300 wells drilled in dry districts", "done", "300 wells", ("drilled",)),
        ("Youth orchestra", "named", "", ()),
        ("Training sessions for referees", "named", "", ()),
    ],
)
def test_english(text: str, form: str, subject: str, verbs: tuple[str, ...]) -> None:
    assert shown(text, "en") == (form, subject, verbs)


@given(st.text(max_size=60), st.sampled_from(("nl", "en")))
def test_every_text_is_read_and_no_word_is_lost(text: str, language: Language) -> None:
    read = clause(text, language)
    assert set(read.words).isdisjoint(read.rest)
    assert all(0 <= place < len(read.words) for verb in read.verbs for place in verb.at)
    assert (read.form in (ClauseForm.NAMED, ClauseForm.UNSURE)) == (not read.verbs)


def test_a_noun_in_heid_is_no_verb() -> None:
    assert shown("Rust en bestaanszekerheid voor alle gezinnen") == ("named", "", ())


@each("figures", ["2", "2031", "45%", "9.400", "3e", "CO2", "65-plus", "24/7"])
def test_a_clause_is_the_same_as_that_of_its_text_with_other_figures(figures: str) -> None:
    text = f"In {figures} verdienen 12 tuinders een inkomen, zodat 7 kassen blijven"
    clause(text.replace("2", "0"), "nl")
    assert clause(text, "nl") == dutch.clause(text)
    text = f"By {figures} 12 growers earn an income so that 7 farms remain"
    clause(text.replace("2", "0"), "en")
    assert clause(text, "en") == english.clause(text)
