"""What is mended, what is left alone, and that nothing else changes."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.each import each
from toc.check.fixing import Edit, FixedFile, fix
from toc.core.checked import Asked
from toc.core.loading import read_bytes

FILE = Path("plan.yaml")
ASKED = Asked(datetime.date(2024, 6, 1))
PROGRAMMES = sorted((Path(__file__).parents[3] / "programmes").glob("*.yaml"))

PLAN = """\
# Een plan om mee te beginnen
title: Plan
vision: 'Niemand is arm'   # de stip op de horizon
networks:
  leren: Leren
strategic_goals:
  maatwerk: {text: Iedereen krijgt maatwerk}

operational_goals:
  samenwerking:
    text: >-
      De organisaties in het werkgebied
      werken samen
    contributes_to: maatwerk
    network: leren
inspanningen:
  speeddates:
    text: "Speeddates houden"   # elk jaar
    contributes_to: [samenwerking]
"""


def _fix(text: str) -> FixedFile:
    return fix(text.encode("utf-8"), FILE, ASKED)


def _text(fixed: FixedFile) -> str:
    return fixed.data.decode("utf-8")


@pytest.mark.parametrize("file", PROGRAMMES, ids=lambda file: file.stem)
def test_the_programmes_have_nothing_to_mend(file: Path) -> None:
    data = file.read_bytes()
    fixed = fix(data, file, ASKED)
    assert (fixed.data, fixed.edits) == (data, ())


def test_there_are_programmes() -> None:
    assert len(PROGRAMMES) >= 2


def test_a_file_without_faults_stays_as_it_is() -> None:
    assert _fix(PLAN) == FixedFile(PLAN.encode(), (), 0, 0)


# Each a piece of the plan, what stands there instead, and the reasons of its edits.
MENDED = [
    ("[samenwerking]", "[samenwerkng]", ["reference"]),
    ("[samenwerking]", "['samenwerkng']", ["reference"]),
    ("to: maatwerk", "to: Maatwerk", ["reference"]),
    ("network: leren", "network: lerren", ["reference"]),
    ("contributes_to: [", "contribute_to: [", ["key"]),
    ("contributes_to: [", "contributes-to: [", ["key"]),
    ("title: Plan", "Title: Plan", ["key"]),
    ('houden"   # elk', 'houden"   # elk jaar  \n    # en', ["trailing"]),
    ("\n\noper", "\n  \t \noper", ["tab", "trailing"]),
    ("    network", "\u00a0\u00a0\u00a0\u00a0network", ["no-break-space"]),
    ("      De org", "\t  De org", ["tab"]),
]


@each(("right", "wrong", "reasons"), MENDED)
def test_what_has_one_right_answer_is_mended(right: str, wrong: str, reasons: list[str]) -> None:
    assert right in PLAN
    broken = PLAN.replace(right, wrong)
    fixed = _fix(broken)
    assert [edit.why for edit in fixed.edits] == reasons
    # Quotes stay, and so do the words that a case adds.
    expected = broken.replace("samenwerkng", "samenwerking") if "'" in wrong else PLAN
    expected = broken.replace("  \n    # en", "\n    # en") if "# en" in wrong else expected
    assert _text(fixed) == expected
    assert fixed.after == 0


def test_an_edit_says_what_where_and_why() -> None:
    fixed = _fix(PLAN.replace("[samenwerking]", "[samenwerkng]"))
    assert fixed.edits == (Edit(19, 22, "samenwerkng", "samenwerking", "reference"),)
    assert (fixed.before, fixed.after, fixed.refused) == (1, 0, 0)


def test_an_id_is_mended_with_all_that_refer_to_it() -> None:
    broken = PLAN.replace("samenwerking:", "Samen Werken!:").replace(
        "[samenwerking]", '["Samen Werken!", maatwerk]'
    )
    fixed = _fix(broken)
    assert [edit.why for edit in fixed.edits] == ["id", "id-reference"]
    assert _text(fixed) == PLAN.replace("samenwerking:", "samen-werken:").replace(
        "[samenwerking]", '["samen-werken", maatwerk]'
    )


def test_a_key_and_the_reference_under_it_are_both_mended() -> None:
    broken = PLAN.replace("contributes_to: [samenwerking]", "contribute_to: [samenwerkng]")
    fixed = _fix(broken)
    assert [edit.why for edit in fixed.edits] == ["key", "reference"]
    assert _text(fixed) == PLAN


def test_dutch_keys_stay_dutch() -> None:
    dutch = PLAN.replace("contributes_to", "draagt_bij_aan").replace("vision", "visie")
    assert _text(_fix(dutch.replace("draagt_bij_aan: [", "draagt_bij_an: ["))) == dutch


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param(PLAN.replace("[samenwerking]", "[werken]"), id="far"),
        pytest.param(
            PLAN.replace("[samenwerking]", "[samenwerkin]").replace(
                "inspanningen:",
                "  samenwerkins: {text: Doel, contributes_to: maatwerk}\ninspanningen:",
            ),
            id="two that are near",
        ),
        pytest.param(
            PLAN.replace("samenwerking:", "duurzame-samenwerking-1:").replace(
                "[samenwerking]", "[duurzame-samenwerking-2]"
            ),
            id="another number",
        ),
        pytest.param(
            PLAN.replace("samenwerking:", "informeel-samenwerken:").replace(
                "[samenwerking]", "[formeel-samenwerken]"
            ),
            id="another word",
        ),
        pytest.param(
            PLAN.replace("[samenwerking]", "[samenwerking, samenwerkng]"),
            id="named already",
        ),
        pytest.param(
            PLAN.replace("contributes_to: [s", "contribute_to: maatwerk\n    contributes_to: [s"),
            id="key that is there already",
        ),
        pytest.param(
            PLAN.replace("samenwerking:", "Samen werken:")
            .replace("[samenwerking]", "[Samen werken]")
            .replace("inspanningen:", "  samen-werken: Doel\ninspanningen:"),
            id="id that is there already",
        ),
        pytest.param(
            PLAN.replace("operational_goals:", "operationals:"), id="id in a part that is not read"
        ),
        pytest.param(
            PLAN.replace("    network: leren", "\tnetwork: leren")
            .replace("    contributes_to: maatwerk\n", "", 1)
            .replace(
                "    text: >-\n      De organisaties in het werkgebied\n      werken samen\n", ""
            ),
            id="tab before a first key",
        ),
        pytest.param("title: [", id="no YAML"),
        pytest.param("", id="empty"),
    ],
)
def test_what_has_no_one_right_answer_is_left_alone(broken: str) -> None:
    fixed = _fix(broken)
    assert (_text(fixed), fixed.edits) == (broken, ())
    assert fixed.after > 0


def test_space_in_a_text_is_text() -> None:
    text = PLAN.replace(
        "  leren: Leren",
        "  leren:\n    title: Leren\n    text: x\n  kunnen:\n    title: |\n"
        "      regel een  \n      \tregel twee\n      \u00a0- drie",
    ).replace("    text: x\n", "")
    fixed = _fix(text)
    assert (_text(fixed), fixed.edits) == (text, ())


def test_tabs_throughout() -> None:
    tabbed = "\n".join(
        "\t" * ((len(line) - len(line.lstrip(" "))) // 2) + line.lstrip(" ")
        for line in PLAN.split("\n")
    )
    fixed = _fix(tabbed)
    assert _text(fixed) == PLAN
    assert {edit.why for edit in fixed.edits} == {"tab"}


@pytest.mark.parametrize(("end", "mark"), [("\n", ""), ("\r\n", ""), ("\r\n", "\ufeff")])
def test_line_ends_and_the_byte_order_mark_stay(end: str, mark: str) -> None:
    text = mark + PLAN.replace("\n", end)
    fixed = _fix(text.removesuffix(end))
    assert fixed.edits == (Edit(19, 35, "", end, "newline"),)
    assert fixed.data == text.encode("utf-8")
    broken = text.replace("[samenwerking]", "[samenwerkng]")
    assert _fix(broken).data == text.encode("utf-8")


MOVED = """\
  speeddates:
    text: >-   # elk jaar
      Speeddates
      houden
    owner: de gemeente   # sinds 2020
    contributes_to:
      - samenwerking
"""
UNMOVED = """\
  speeddates:
    owner: de gemeente   # sinds 2020
    contributes_to:
      - samenwerking
    text: >-   # elk jaar
      Speeddates
      houden
"""
BEFORE = PLAN.split("  speeddates:")[0]


def test_the_text_of_an_element_comes_first() -> None:
    fixed = _fix(BEFORE + UNMOVED)
    assert _text(fixed) == BEFORE + MOVED
    assert [(edit.line, edit.why) for edit in fixed.edits] == [(18, "order")]


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("    text", "    # wat we doen\n    text"),
        ("    owner", "    # wie\n    owner"),
        ("    text", "\n    text"),
        ("      houden\n", "      houden\n    # tot zover\n"),
        ("speeddates:", "speeddates: &anker"),
    ],
)
def test_a_comment_beside_it_keeps_an_element_as_it_is(right: str, wrong: str) -> None:
    text = BEFORE + UNMOVED.replace(right, wrong)
    fixed = _fix(text)
    if "&" in wrong:
        assert _text(fixed) == BEFORE + MOVED.replace(right, wrong)
    else:
        assert (_text(fixed), fixed.edits) == (text, ())


_PIECES = st.sampled_from(
    [
        " ",
        "  ",
        "\t",
        "\u00a0",
        "\n",
        "\r\n",
        "#",
        ":",
        "-",
        '"',
        "'",
        "x",
        "S",
        "[",
        "}",
        "| ",
        "&a ",
    ]
)


@st.composite
def _broken(draw: st.DrawFn) -> str:
    """The plan with a few slips of the hand."""
    text = draw(st.sampled_from([PLAN, BEFORE + UNMOVED]))
    for _ in range(draw(st.integers(1, 5))):
        at = draw(st.integers(0, len(text)))
        taken = draw(st.integers(0, 3))
        text = text[:at] + draw(_PIECES | st.just("")) + text[at + taken :]
    return text


@settings(deadline=None)
@given(_broken().map(lambda text: text.encode("utf-8")) | st.binary(max_size=200))
@example(b"")
@example(b"\xef\xbb\xbf\xef\xbb\xbftitel: x")
@example("titel: x\u0085visie: y\u2028 ".encode())
def test_mending_is_safe(data: bytes) -> None:
    fixed = fix(data, FILE, ASKED)
    assert fixed.after <= fixed.before or {"key", "id", "tab", "no-break-space"} & {
        edit.why for edit in fixed.edits
    }
    again = fix(fixed.data, FILE, ASKED)
    assert (again.data, again.edits) == (fixed.data, ())
    if not fixed.edits:
        assert fixed.data == data
    before, after = read_bytes(data, FILE), read_bytes(fixed.data, FILE)
    if {edit.why for edit in fixed.edits} <= {"trailing", "newline", "order"}:
        assert after.programme == before.programme
    assert len(after.problems) <= len(before.problems) or before.programme is None
