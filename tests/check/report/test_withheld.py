"""Findings carry no value of a sensitive indicator or a small group. All figures are made up."""

from __future__ import annotations

import datetime
import json
import re
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from tests.each import each
from toc.check.opening import dossier_of
from toc.check.report.selection import EVERYTHING, Selection
from toc.check.report.validation import WordedProblem, validation
from toc.check.writers import ReportFormat, write
from toc.core.checked import Asked
from toc.core.dossier import Dossier
from toc.core.loading import read_bytes
from toc.core.problems import Place, Severity

PLAN = """\
titel: Proef
visie: Iedereen doet mee
strategische_doelen:
  meedoen: {tekst: Volwassenen doen mee in hun wijk}
operationele_doelen:
  hulp: {tekst: Wie taalhulp wil vindt die, draagt_bij_aan: meedoen}
indicatoren:
  deelname:
    tekst: Deel dat meedoet
    meet: meedoen
    eenheid: "%"
    richting: omhoog
    privacy: gevoelig
    nulmeting: {waarde: 141.3731, datum: 2022, n: 64}  # vorig jaar 143,9371
    gemeten: {2023: 131.7392}
    streefwaarden: {2026: 55}
  schuld: {tekst: Schuld, meet: hulp, kleinste_groep: 10, cumulatief: ja, gemeten: {2022: 7.2834, 2023: 6.9172}}
  open: {tekst: Open, meet: hulp, eenheid: "%", nulmeting: {waarde: 106.4373, datum: 2022}}
"""  # noqa: E501
PLANTED = re.compile(
    r"141[.,]3731|143[.,]9371|131[.,]7392|7[.,]2834|6[.,]9172|3731|9371|7392|2834|9172"
)


def _loaded(text: str) -> Dossier:
    file = Path("proef.yaml")
    return dossier_of(file, read_bytes(text.encode(), file), Asked(datetime.date(2025, 2, 1)))


def _written(text: str) -> dict[ReportFormat, str]:
    report = validation(_loaded(text), "nl")
    return {form: write(report, form, Severity.ADVICE) for form in ReportFormat}


def _said(text: str, on_screen: bool = False) -> list[WordedProblem]:
    report = validation(_loaded(text), "nl", on_screen=on_screen)
    return [said for group in report.groups for said in group.said]


def test_findings_about_values_do_not_carry_them() -> None:
    for form, written in _written(PLAN).items():
        assert not PLANTED.search(written), form
    # What everybody may see is there, so that something was looked at.
    assert "106,4373" in _written(PLAN)[ReportFormat.JSON]


def test_a_source_line_is_shown_without_values() -> None:
    found = {(said.id, said.about): said for said in _said(PLAN)}
    outside = found["value-outside-scale", "deelname"]
    assert outside.source_line == "    nulmeting: {waarde: …, datum: 2022, n: …}  #…"
    assert outside.place == Place(Path("proef.yaml"), 14, 25, 8)
    assert outside.start == 25
    assert outside.what == (
        "Deze indicator is een percentage, maar heeft waarden buiten 0 tot 100: …; …."
    )
    falls = found["cumulative-series-falls", "schuld"]
    assert falls.source_line == (
        "  schuld: {tekst: Schuld, meet: hulp, kleinste_groep: 10, cumulatief: ja, "
        "gemeten: {2022: …, 2023: …}}"
    )
    assert falls.source_line[falls.start - 1 :] == "…}}"
    against = found["direction-against-target", "deelname"]
    assert against.what == (
        "Deze indicator moet omhoog, maar de streefwaarde (55) is lager dan de nulmeting (…)."
    )


def test_who_has_the_file_on_the_screen_sees_it_as_it_is() -> None:
    shown = {(said.id, said.about): said for said in _said(PLAN, on_screen=True)}
    outside = shown["value-outside-scale", "deelname"]
    assert outside.source_line == PLAN.splitlines()[13]
    assert "141,3731; 131,7392" in outside.what


@each(
    ("right", "wrong", "line"),
    [
        ("waarde: 141.3731", "waarde: 141.37.31x", "    nulmeting: {waarde: …, datum: 2022"),
        ("waarde: 141.3731", "waarde: 141,3731", "    nulmeting: {waarde: …,…, datum: 2022"),
        ("waarde: 141.3731", "waarde:141.3731", "    nulmeting: {…, datum: 2022"),
        ("nulmeting: {waarde: 141", "nulmetting: {waarde: 141", "    nulmetting: {waarde: …, dat"),
        ("n: 64", "n: 3,5", "    nulmeting: {waarde: …, datum: 2022, n: …,…}"),
        (
            "kleinste_groep: 10",
            "kleinste_groepen: 10",
            "  schuld: {tekst: Schuld, meet: hulp,",
        ),
        ("privacy: gevoelig", "privacie: gevoellig", "    privacie: gevoellig"),
        ("2023: 131.7392", "2023: 131,7392", "    gemeten: {2023: …,…}"),
    ],
)
def test_what_could_not_be_read_is_not_told_either(right: str, wrong: str, line: str) -> None:
    broken = PLAN.replace(right, wrong)
    assert broken != PLAN
    (first, *_) = _said(broken)
    assert first.severity is Severity.ERROR
    assert first.source_line.startswith(line)
    for form, written in _written(broken).items():
        assert not PLANTED.search(written), form


def test_a_file_that_is_no_yaml_tells_no_number() -> None:
    broken = PLAN.replace("{waarde: 141.3731,", "{waarde: 141.3731 n: nee,")
    (first,) = _said(broken)
    assert first.source_line == "    nulmeting: {waarde: … n: …, datum: …, n: …}  # vorig jaar …"
    everybody = broken.replace("    privacy: gevoelig\n", "").replace("kleinste_groep: 10, ", "")
    (open_,) = _said(everybody)
    assert open_.source_line == everybody.splitlines()[12]


def test_a_word_that_stands_nowhere_withholds_every_number() -> None:
    """Nobody knows which indicator it is about."""
    broken = PLAN.replace("    privacy: gevoelig\n", "").replace(
        "streefwaarden: {2026: 55}", "streefwaarden: {2026: 55, privacy: gevoelig}"
    )
    for form, written in _written(broken).items():
        assert not PLANTED.search(written), form


def test_an_earlier_report_still_knows_what_it_found() -> None:
    report = json.loads(_written(PLAN)[ReportFormat.JSON])
    known = frozenset(one["fingerprint"].partition(":")[0] for one in report["problems"])
    errors = [one for one in _said(PLAN) if one.severity is Severity.ERROR]
    assert errors == []
    shown = validation(_loaded(PLAN), "nl", Selection(known=known))
    assert shown.groups == ()
    assert validation(_loaded(PLAN), "nl", EVERYTHING).groups


def test_a_mark_does_not_give_a_value_away() -> None:
    """Whoever tries every value would find the one that gives the mark."""
    other = PLAN.replace("141.3731", "152.1111")
    marks = [
        [one["fingerprint"] for one in json.loads(_written(text)[ReportFormat.JSON])["problems"]]
        for text in (PLAN, other)
    ]
    assert marks[0] == marks[1]


_MARK = re.compile(r'"fingerprint": "\w+')
_ANY = st.sampled_from([*"{}[]:,#\"'-!&*|> \n\t0aé\u00a0\u202e", "  "])


@given(st.integers(0, len(PLAN)), st.integers(0, 3), st.one_of(st.just(""), _ANY))
@example(PLAN.index("  deelname"), 1, "")
@example(PLAN.index("indicatoren:"), 1, "")
@example(PLAN.index(" 141.3731"), 1, "")
@example(PLAN.index("n: {2023: 131"), 1, "")
@example(PLAN.index("{2023: 131"), 1, "#")
@example(PLAN.index("{waarde: 141"), 0, " #")
@example(PLAN.index("7.2834"), 2, "&")
@example(PLAN.index("6.9172"), 2, "0")
@example(PLAN.index("{tekst: Schuld"), 1, " #")
@example(PLAN.index("gemeten: {2022"), 1, "!")
@example(PLAN.index(" 131.7392"), 1, "")
@example(PLAN.index(" 7.2834"), 1, "")
@example(PLAN.index(" {waarde"), 1, "")
def test_no_damage_to_a_file_brings_a_value_out(at: int, gone: int, put: str) -> None:
    broken = PLAN[:at] + put + PLAN[at + gone :]
    # Every other form says the same, or less.
    said = write(validation(_loaded(broken), "nl"), ReportFormat.JSON, Severity.ERROR)
    # A mark can happen to have these digits; that it tells nothing is for another test.
    assert not PLANTED.search(_MARK.sub("", said))
