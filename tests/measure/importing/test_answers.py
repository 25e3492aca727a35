"""An answer about a file is checked before it is believed. All figures are made up."""

from __future__ import annotations

import pytest

from tests.measure.importing.test_reading import figures, programme
from toc.core.model import Programme
from toc.core.records.source_mappings import SourceMapping
from toc.measure.importing.answers import Answered, answered, options_for
from toc.measure.importing.outcome import ImportQuestion

__all__ = ["programme"]

COLUMN = ImportQuestion("column", "Duur tot intake", "", "B1")
NAME = ImportQuestion("name", "Vertrouw", "", "A2")
GROUP = ImportQuestion("group", "jong", "", "D2")
SHEET = ImportQuestion("sheet", "Toelichting", "Toelichting", "A1")


def told(programme: Programme, question: ImportQuestion, answer: str) -> Answered:
    return answered(programme, SourceMapping(), [question], (f"{question.found}={answer}",))


@pytest.mark.parametrize(
    ("question", "answer", "section", "meant"),
    [
        (COLUMN, "vertrouwen", "names", "vertrouwen"),
        (COLUMN, "Vertrouwen in de buurt", "names", "vertrouwen"),
        (COLUMN, "waarde", "columns", "value"),
        (COLUMN, "value", "columns", "value"),
        (COLUMN, "Periode", "columns", "period"),
        (COLUMN, "plaats", "columns", "place"),
        (COLUMN, "toelichting", "columns", "note"),
        (COLUMN, "bron", "columns", "source"),
        (COLUMN, "kwaliteit", "columns", "quality"),
        (COLUMN, "indicator", "columns", "indicator"),
        (COLUMN, "n", "columns", "n"),
        (COLUMN, "overslaan", "columns", "skip"),
        (COLUMN, "skip", "columns", "skip"),
        (COLUMN, "groep", "columns", "group"),
        (COLUMN, "groep geslacht", "columns", "group geslacht"),
        (COLUMN, "group Geslacht", "columns", "group geslacht"),
        (COLUMN, "leeftijd", "columns", "group leeftijd"),
        (NAME, "vertrouwen", "names", "vertrouwen"),
        (NAME, "overslaan", "names", "skip"),
        (GROUP, "leeftijd=12-18", "groups", "leeftijd=12-18"),
        (GROUP, "Leeftijd = 65+", "groups", "leeftijd=65+"),
        (GROUP, "vrouw", "groups", "geslacht=vrouw"),
        (GROUP, "iedereen", "groups", "everybody"),
        (GROUP, "overslaan", "groups", "skip"),
        (SHEET, "overslaan", "sheets", "skip"),
    ],
)
def test_an_answer_goes_where_it_belongs(
    programme: Programme, question: ImportQuestion, answer: str, section: str, meant: str
) -> None:
    found = told(programme, question, answer)
    assert (found.left, found.refused) == ((), ())
    sections = {name: getattr(found.mapping, name) for name in ("columns", "names", "groups")}
    sections["sheets"] = dict(found.mapping.sheets)
    assert sections.pop(section) == {question.found: meant}
    assert not any(sections.values())


@pytest.mark.parametrize(
    ("question", "answer", "said"),
    [
        (
            COLUMN,
            "wachttt",
            (
                "‘wachttt’ is geen antwoord op de vraag wat er onder ‘Duur tot intake’ staat.",
                "Antwoord met een indicator (samenwerking, gesprekken, vertrouwen, kleur, "
                "afgesproken, verhaal, saldo), met indicator, periode, waarde, n, plaats, "
                "kwaliteit, bron, toelichting, met groep en een kenmerk, of met overslaan.",
            ),
        ),
        (
            COLUMN,
            "groep herkomst",
            (
                "Geen indicator van dit programma wordt uitgesplitst naar ‘herkomst’.",
                "De kenmerken zijn: leeftijd, geslacht. Zet dit kenmerk eerst bij de uitsplitsing "
                "van de indicator, of antwoord met overslaan als de cijfers over iedereen gaan.",
            ),
        ),
        (
            NAME,
            "waarde",
            (
                "‘waarde’ is geen indicator van dit programma, dus geen antwoord bij ‘Vertrouw’.",
                "Antwoord met een indicator (samenwerking, gesprekken, vertrouwen, kleur, "
                "afgesproken, verhaal, saldo) of met overslaan.",
            ),
        ),
        (
            GROUP,
            "leeftijd=200",
            (
                "‘leeftijd=200’ is geen groep van dit programma, dus geen antwoord bij ‘jong’.",
                "Antwoord met een groep (leeftijd=12-18, leeftijd=19-64, leeftijd=65+, "
                "geslacht=man, geslacht=vrouw), met iedereen of met overslaan.",
            ),
        ),
        (
            SHEET,
            "lezen",
            (
                "‘lezen’ is geen antwoord op de vraag of het blad ‘Toelichting’ overgeslagen mag "
                "worden.",
                "Antwoord met overslaan. Telt het blad mee, zet dan boven de kolommen wat erin "
                "staat.",
            ),
        ),
        (
            ImportQuestion("decimal", "1.234", "", "B2"),
            "kommma",
            (
                "‘kommma’ is geen antwoord op de vraag naar ‘decimaal’.",
                "Antwoord met decimaal=komma, decimaal=punt.",
            ),
        ),
    ],
)
def test_what_answers_nothing_is_refused_with_what_can(
    programme: Programme, question: ImportQuestion, answer: str, said: tuple[str, str]
) -> None:
    asked = "decimaal" if question.kind == "decimal" else question.found
    found = answered(programme, SourceMapping(), [question], (f"{asked}={answer}",))
    assert (found.mapping, found.left) == (SourceMapping(), ())
    assert [tuple(one.say("nl").splitlines()) for one in found.refused] == [said]
    assert found.refused[0].say("en").splitlines()[0] != said[0]


def test_a_group_is_no_answer_where_no_indicator_has_groups(programme: Programme) -> None:
    plain = programme.model_copy(
        update={
            "indicators": {
                name: one.model_copy(update={"disaggregation": {}})
                for name, one in programme.indicators.items()
            }
        }
    )
    column = ImportQuestion("column", "Geslacht", "", "B1")
    for answer in ("groep", "group"):
        assert [
            tuple(one.say("nl").splitlines()) for one in told(plain, column, answer).refused
        ] == [
            (
                "Geen indicator van dit programma wordt uitgesplitst, dus onder ‘Geslacht’ kan "
                "geen groep staan.",
                "Zet het kenmerk eerst bij de indicator, zoals in uitsplitsing: {Geslacht: […, "
                "…]}. Of antwoord met overslaan als de cijfers over iedereen gaan.",
            )
        ]


def test_of_what_a_column_may_tell_apart_none_is_called_double(programme: Programme) -> None:
    text = "Jaar;Sekse;gesprekken\n2023;v;4\n2023;m;5\n"
    found = figures(text.encode(), programme)
    assert [(one.kind, one.found) for one in found.questions] == [("column", "Sekse")]
    assert found.rejected == ()


def test_a_name_and_an_answer_can_have_an_equals_sign(programme: Programme) -> None:
    question = ImportQuestion("group", "0 = nooit", "", "B2")
    found = told(programme, question, "leeftijd=65+")
    assert found.mapping.groups == {"0 = nooit": "leeftijd=65+"}


def test_a_long_name_is_answered_as_it_is_shown_and_remembered_whole(programme: Programme) -> None:
    long = "Het deel van de inwoners dat in de afgelopen twaalf maanden iemand vertrouwde"
    text = f"Indicator;Jaar;Waarde\n{long};2024;7\n"
    first = figures(text.encode(), programme)
    (option, _) = options_for(first.questions[0], "nl")
    shown = option.removesuffix("=vertrouwen").removesuffix("=…")
    assert len(shown) <= 60
    for name in (shown, long):
        read = answered(programme, SourceMapping(), first.questions, (f"{name}=vertrouwen",))
        assert read.mapping.names == {long: "vertrouwen"}
    assert len(figures(text.encode(), programme, read.mapping).rows) == 1


def test_two_answers_about_one_thing_are_refused(programme: Programme) -> None:
    given = ("Duur tot intake=n", "Duur tot intake=vertrouwen")
    found = answered(programme, SourceMapping(), [COLUMN], given)
    assert [tuple(one.say("nl").splitlines()) for one in found.refused] == [
        ("Over ‘Duur tot intake’ staan twee antwoorden, ‘n’ en ‘vertrouwen’.", "Geef er één.")
    ]


def test_what_was_remembered_wrongly_is_read_rightly_or_asked_again(programme: Programme) -> None:
    """An indicator among the columns, as an earlier version wrote it; and what means nothing."""
    text = "Jaar;Cijfer buurt;Duur\n2024;7;3\n"
    mapping = SourceMapping(columns={"Cijfer buurt": "vertrouwen", "Duur": "wachttt"})
    first = figures(text.encode(), programme, mapping)
    assert [(one.kind, one.found) for one in first.questions] == [("column", "Duur")]
    read = answered(programme, mapping, first.questions, ("Duur=overslaan",))
    found = figures(text.encode(), programme, read.mapping)
    assert [(row.indicator, str(row.value)) for row in found.rows] == [("vertrouwen", "7")]
    assert read.mapping.columns == {"Cijfer buurt": "vertrouwen", "Duur": "skip"}


def test_dutch_words_in_a_mapping_are_understood(programme: Programme) -> None:
    text = "Jaar;V;G;Uitslag\n2024;Samenwerking in beeld;v;7\n"
    mapping = SourceMapping(
        columns={"V": "indicator", "G": "groep geslacht", "Uitslag": "waarde"},
        names={"Samenwerking in beeld": "samenwerking"},
        groups={"v": "vrouw"},
    )
    (row,) = figures(text.encode(), programme, mapping).rows
    assert (row.indicator, row.group) == ("samenwerking", (("geslacht", "vrouw"),))
