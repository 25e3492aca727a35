"""Every question that is asked has answers that are taken, in both languages: after them there is
nothing left to ask. All figures are made up."""

from __future__ import annotations

import pytest
from openpyxl.styles import Font

from tests.measure.importing.test_reading import excel, figures, programme
from toc.core.model import Programme
from toc.core.records.source_mappings import SourceMapping
from toc.core.words import Language
from toc.measure.importing.answers import answered, options_for
from toc.measure.importing.outcome import ImportQuestion
from toc.measure.words.measure_import import IMPORT

__all__ = ["programme"]

FILES: dict[str, bytes] = {
    kind: text.encode()
    for kind, text in {
        "name": "Indicator;2023\nVertrouw;6\n",
        "column": "Jaar;Duur tot intake;vertrouwen\n2023;5;6\n",
        "group": "Jaar;Leeftijd;samenwerking\n2023;jong;40\n",
        "decimal": "Jaar;gesprekken\n2023;1.234\n",
        "dates": "Datum;vertrouwen\n3-4-2024;6\n",
        "dates above": "Indicator;3-4-2024;2023\nvertrouwen;6;7\n",
        "years": "Periode;vertrouwen\n2023/'24;6\n",
        "years above": "Indicator;2023/24;2023\nvertrouwen;6;7\n",
        "years of Statistics Netherlands": "Perioden;vertrouwen\n2023/'24;6\n",
        "short": "Periode;vertrouwen\njuli 23;6\n",
        "short above": "Indicator;juli 23;2023\nvertrouwen;6;7\n",
        "dash": "Jaar;gesprekken\n2023;-\n",
        "place": (
            "STRUCTURE_NAME,unit,geo,TIME_PERIOD,OBS_VALUE\nvertrouwen,RT,NL,2023,6\n"
            "vertrouwen,RT,BE,2023,6\n"
        ),
        "others": "Country Name,Country Code,Series Name,2023 [YR2023]\n"
        + "".join(f"Place {n},P,vertrouwen,{n % 9 + 1}\n" for n in range(20)),
        "unnamed": "freq,unit,geo\\TIME_PERIOD\t2023 \nA,RT,Emmen\t6 p\n",
        "unnamed without a unit": "geo\\time\t2023M11 \nEmmen\t6\n",
        "total": "Indicator;Stand 2023;Stand 2024\ngesprekken;80;180\n",
    }.items()
} | {
    "struck": excel(
        ["Indicator", 2023],
        ["vertrouwen", 6],
        after=lambda sheet: setattr(sheet["B2"], "font", Font(strike=True)),
    ),
    "rounded": excel(
        ["Indicator", 2023],
        ["vertrouwen", 6.25],
        after=lambda sheet: setattr(sheet["B2"], "number_format", "0"),
    ),
    "sheet": excel(["Zomaar een tekst"], ["Nog een"]),
}


def filled(option: str, question: ImportQuestion) -> str:
    """An answer as somebody would type it, who has filled in the dots."""
    meant = {"group": "leeftijd=12-18", "place": f"Het {question.found}"}
    return option.replace("…", meant.get(question.kind, "vertrouwen"))


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("last", [False, True], ids=["first", "last"])
def test_its_answers_are_taken(
    programme: Programme, name: str, language: Language, last: bool
) -> None:
    mapping, kinds = SourceMapping(), []
    for _ in range(5):
        found = figures(FILES[name], programme, mapping)
        if not found.questions:
            break
        kinds += [one.kind for one in found.questions]
        options = [options_for(one, language) for one in found.questions]
        given = tuple(
            filled(each[-1 if last else 0], question)
            for each, question in zip(options, found.questions, strict=True)
        )
        read = answered(programme, mapping, found.questions, given, language)
        assert (read.refused, read.left) == ((), ())
        mapping = read.mapping
    assert found.questions == ()
    assert name.split()[0] in kinds


def test_there_is_a_file_for_every_kind_of_question() -> None:
    asked = {key.partition(".")[2] for key in IMPORT if key.startswith("question.")}
    assert {name.split()[0] for name in FILES} == asked
