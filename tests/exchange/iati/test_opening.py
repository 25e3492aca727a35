"""IATI files that cannot be read: each fault at its line, in words that a person understands."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.each import each
from toc.core.wording import UnusableError, what_and_fix
from toc.exchange.iati.reading import schema
from toc.exchange.iati.reading.programme import new_programme
from toc.exchange.iati.reading.reading import activities_in, read_activity
from toc.exchange.iati.reading.schema import open_bytes, open_file
from toc.exchange.words.iati_faults import IATI_FAULTS

SAMPLE = Path(__file__).parent / "data" / "24-results.xml"
TEXT = SAMPLE.read_text(encoding="utf-8")


def refused(text: str | bytes) -> list[tuple[int, str, str]]:
    """The faults of a file: line, where, and what is said in Dutch."""
    data = text.encode() if isinstance(text, str) else text
    with pytest.raises(UnusableError) as error:
        read_activity(activities_in(open_bytes(data))[0])
    return [
        (one.place.line, one.place.part, what_and_fix(one, "nl", IATI_FAULTS)[0])
        for one in error.value.problems
    ]


def changed(old: str, new: str) -> str:
    assert old in TEXT
    return TEXT.replace(old, new, 1)


def test_the_official_sample_is_read_whole() -> None:
    (element,) = activities_in(open_file(SAMPLE))
    activity = read_activity(element)
    assert len(activity.results) == 13
    assert sum(len(one.indicators) for one in activity.results) == 14
    assert activity.left_out == ()


@each(
    ("text", "line", "where", "said"),
    [
        (
            changed('<indicator measure="NDP" ascending="true">', "<indicator>"),
            53,
            "iati-activity/result[3]/indicator[1]",
            "bij <indicator> ontbreekt ‘measure’.",
        ),
        (
            changed('<result type="output"', '<result soort="x" type="output"'),
            19,
            "iati-activity/result[1]",
            "‘soort’ hoort niet bij <result>.",
        ),
        (
            changed('iso-date="2009-01-01"', 'iso-date="1 jan 2009"'),
            69,
            "iati-activity/result[3]/indicator[1]/period[1]/period-start",
            "‘1 jan 2009’ is geen datum; schrijf jaar, maand en dag, zoals 2024-05-31.",
        ),
        (
            changed('ascending="true"', 'ascending="ja"'),
            23,
            "iati-activity/result[1]/indicator",
            "‘ja’ kan niet bij ‘ascending’; schrijf true of false.",
        ),
        (
            changed('year="2008"', 'year="nul"'),
            62,
            "iati-activity/result[3]/indicator[1]/baseline",
            "‘nul’ kan hier niet staan.",
        ),
        (
            changed('<period-end iso-date="2009-12-31" />', ""),
            71,
            "iati-activity/result[3]/indicator[1]/period[1]/target",
            "<target> staat hier niet goed; hier hoort: period-end.",
        ),
        (
            changed("<narrative>Xxxxxxx</narrative>", ""),
            7,
            "iati-activity/title",
            "in <title> ontbreekt: narrative.",
        ),
        (
            changed('<period-start iso-date="2009-01-01" />', "tekst"),
            68,
            "iati-activity/result[3]/indicator[1]/period[1]",
            "in <period> hoort geen losse tekst.",
        ),
        (
            changed("<narrative>Xxxxxxx</narrative>", "<narrative><b/></narrative>"),
            8,
            "iati-activity/title/narrative",
            "in <narrative> hoort alleen tekst.",
        ),
        (
            changed("<narrative>Xxxxxxx</narrative>", "<narrative> </narrative>"),
            4,
            "iati-activity",
            "<iati-activity> heeft geen titel, of een lege.",
        ),
        (
            changed('<period-end iso-date="2009-12-31" />', '<period-end iso-date="2008-12-31"/>'),
            68,
            "iati-activity/result[3]/indicator[1]/period[1]",
            "deze periode eindigt (2008-12-31) voordat zij begint (2009-01-01).",
        ),
        (
            changed('<baseline year="2008"', '<baseline iso-date="2007-05-01" year="2008"'),
            62,
            "iati-activity/result[3]/indicator[1]/baseline",
            "het jaar van deze nulmeting klopt niet, of niet met de datum: 2008 / 2007-05-01.",
        ),
        (
            changed('measure="Unit"', 'measure=" "'),
            23,
            "iati-activity/result[1]/indicator",
            "bij <indicator> ontbreekt ‘measure’.",
        ),
        (
            "<activiteiten/>",
            1,
            "activiteiten",
            "dit is geen IATI-bestand met activiteiten: het begint met <activiteiten>, en niet "
            "met <iati-activities>.",
        ),
        (
            "<iati-activities version='2.03'>\n<a></b>",
            2,
            "",
            "een element wordt hier niet afgesloten, of in de verkeerde volgorde.",
        ),
        (
            TEXT[:3000],
            TEXT[:3000].count("\n") + 1,
            "",
            "het bestand houdt hier midden in op; het is niet heel overgekomen.",
        ),
        (
            changed("Xxxxxxx", "Werk & inkomen"),
            8,
            "",
            "hier staat een teken dat in XML zo niet kan, zoals een losse & of <, of een teken in "
            "een andere codering dan het bestand zelf zegt.",
        ),
        ("  \n", 1, "", "het bestand is leeg."),
        (
            changed("</result>", "<foo/></result>"),
            28,
            "iati-activity/result[1]/foo",
            "<foo> staat hier niet goed; hier hoort: indicator.",
        ),
        (
            changed("<period-end iso-date", "<period-end><foo/></period-end><period-end iso-date"),
            70,
            "iati-activity/result[3]/indicator[1]/period[1]/period-end[1]",
            "bij <period-end> ontbreekt ‘iso-date’.",
        ),
        (
            changed(
                '<activity-status code="xx"/>', '<activity-status code="1"><a/></activity-status>'
            ),
            15,
            "iati-activity/activity-status/a",
            "<a> staat hier niet goed; er hoort hier niets meer.",
        ),
        (
            changed("<result ", '<sector code="1" percentage="veel"/><result '),
            19,
            "iati-activity/sector",
            "‘veel’ is geen getal.",
        ),
    ],
)
def test_what_cannot_be_is_said_at_its_line(text: str, line: int, where: str, said: str) -> None:
    assert refused(text)[0] == (line, where, said)


def test_all_faults_are_said_at_once() -> None:
    text = TEXT.replace('iso-date="2009-01-01"', 'iso-date="?"')
    assert len(refused(text)) == TEXT.count('iso-date="2009-01-01"') == 8


DOCUMENT_TYPE = (
    "het bestand heeft een documenttype (<!DOCTYPE …>). Een IATI-bestand heeft dat niet, en het "
    "kan kwaad; haal die regel weg."
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1"])
def test_no_other_file_is_read_and_nothing_grows(tmp_path: Path, encoding: str) -> None:
    secret = tmp_path / "geheim.txt"
    secret.write_text("geheim", encoding="utf-8")
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    for inside in (
        f'<!ENTITY x SYSTEM "{secret.as_uri()}">',
        '<!ENTITY l0 "lach">' + laughs,
        '<!ENTITY % x SYSTEM "http://example.org/x.dtd"> %x;',
    ):
        text = f'<?xml version="1.0" encoding="{encoding}"?>\n<!DOCTYPE x [{inside}]>\n<x>&x;</x>'
        assert [said for _, _, said in refused(text.encode(encoding))] == [DOCUMENT_TYPE]


def test_a_file_that_is_too_large_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "MOST_BYTES", 1000)
    file = tmp_path / "groot.xml"
    file.write_text(TEXT, encoding="utf-8")
    with pytest.raises(UnusableError) as error:
        open_file(file)
    assert [one.id for one in error.value.problems] == ["too-large"]


@each("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1", "cp1252"])
def test_every_spelling_of_letters_is_read(encoding: str) -> None:
    name = {"utf-8-sig": "utf-8", "cp1252": "windows-1252"}.get(encoding, encoding)
    text = TEXT.replace('<?xml version="1.0"?>', f'<?xml version="1.0" encoding="{name}"?>')
    data = text.replace("Xxxxxxx", "Eén programma").encode(encoding)
    activity = read_activity(activities_in(open_bytes(data))[0])
    assert activity.titles[0].text == "Eén programma"


def test_letters_that_are_not_what_the_file_says_are_refused() -> None:
    (line, _, said), *_ = refused(changed("Xxxxxxx", "é").encode("iso-8859-1"))
    assert line == 8
    assert said.endswith("of een teken in een andere codering dan het bestand zelf zegt.")


@each("data", [b"\x00\x01", b"\xff\xfe", b"<", b"PK\x03\x04", b"\xef\xbb\xbf"])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    assert refused(data)


def test_what_is_not_taken_is_counted() -> None:
    more = (
        '</result>\n<x:note xmlns:x="http://example.org/">x</x:note></iati-activity>'
        "</iati-activities>"
    )
    text = TEXT[: TEXT.rindex("</result>")] + more
    text = text.replace(
        "<activity-status", '<other-identifier ref="1" type="A1"/><activity-status'
    )
    activity = read_activity(activities_in(open_bytes(text.encode()))[0])
    assert activity.left_out == (("note", 1), ("other-identifier", 1))


@each(
    ("old", "new", "name", "count"),
    [
        ("<iati-activity>", '<iati-activity hierarchy="1" humanitarian="0">', "", 2),
        ("<iati-activity>", '<iati-activity xml:lang="nl">', "", 0),
        (
            'g role="xx"',
            'g role="xx" activity-id="A" crs-channel-code="1"',
            "participating-org",
            2,
        ),
        ('g role="xx"', 'g role="xx" activity-id=" "', "participating-org", 0),
        ("Organisation name<", "A</narrative><narrative xml:lang='fr'>B<", "reporting-org", 1),
        ('11-27"/>', '11-27"><narrative>x</narrative></activity-date>', "activity-date", 1),
        ("<result ", '<sector code="1" percentage="101"/><result ', "sector", 1),
        ("<result ", '<sector code="1" vocabulary-uri="https://x.nl"/><result ', "sector", 0),
        (
            "<result ",
            "<location><description><narrative>x</narrative></description></location><result ",
            "location",
            1,
        ),
        (
            "<result ",
            '<location ref="A"><name><narrative>A</narrative></name><description><narrative>x'
            "</narrative></description></location><result ",
            "location",
            1,
        ),
        ("<period>", '<period x:y="1" xmlns:x="http://example.org/">', "y", 1),
    ],
)
def test_what_stands_around_the_results_is_taken_or_counted(
    old: str, new: str, name: str, count: int
) -> None:
    (element,) = activities_in(open_bytes(changed(old, new).encode()))
    found = dict(read_activity(element).left_out)
    assert sum(found.values()) == count
    assert all(key.startswith(name or "iati-activity/") for key in found)


def test_the_sdg_indicators_of_an_indicator_become_its_own() -> None:
    given_ = '<reference vocabulary="9" code="{}"/>'
    refs = "".join(map(given_.format, ("1.2.1", "3.4.2")))
    text = changed("</title>\n      </indicator>", f"</title>{refs}</indicator>")
    text = text.replace("<result ", '<tag vocabulary="3" code="1.2"/><result ', 1)
    text = text.replace("<result ", '<tag vocabulary="2" code="1"/><result ', 1)
    (element,) = activities_in(open_bytes(text.encode()))
    made = new_programme(read_activity(element), "in.xml", "nl", datetime.date(2026, 1, 1))
    first = next(iter(made.programme.indicators.values()))
    assert first.sdg == ("1.2.1", "3.4.2")
    section = made.programme.iati
    assert section is not None
    # That of the target comes out of the indicator by itself.
    assert [(tag.vocabulary, tag.code) for tag in section.tags] == [("2", "1")]


@settings(max_examples=60)
@given(st.integers(0, len(TEXT) - 1), st.binary(max_size=6), st.integers(0, 12))
def test_whatever_stands_in_it_a_file_is_read_or_refused(
    at: int, instead: bytes, gone: int
) -> None:
    data = TEXT.encode()
    data = data[:at] + instead + data[at + gone :]
    try:
        activities = [read_activity(one) for one in activities_in(open_bytes(data))]
    except UnusableError as error:
        said = [what_and_fix(one, "en", IATI_FAULTS)[0] for one in error.problems]
        assert all(said)
    else:
        assert activities
