"""Problems in words: their place, what they are, and an input that is refused for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from toc.core.problems import NO_FILE, Place, Problem, RefusalError, Severity
from toc.core.wording import UnusableError, for_programs, in_words, what_and_fix, where
from toc.core.words import Language, Sentences

FORM, PLAN = Path("form.xlsx"), Path("plan.yaml")
OWN = Sentences(
    {
        "odd.what": ("‘{found}’ is raar.", "‘{found}’ is odd."),
        "odd.fix": ("Schrijf iets anders.\nOf niets.", "Write something else.\nOr nothing."),
        "odd.twice.what": ("‘{found}’ staat er twee keer.", "‘{found}’ is there twice."),
        "last.one": ("Er is 1 fout in {file}.", "There is 1 mistake in {file}."),
        "last.many": (
            "Er zijn {count} fouten in {file}.",
            "{count} mistakes in {file}.",
        ),
    }
)
OTHER = Sentences({"other.what": ("Dit is anders.", "This is different.")})


def odd(place: Place, kind: str = "") -> Problem:
    return Problem("odd", Severity.ERROR, place, values={"found": "x"}, kind=kind)


@pytest.mark.parametrize(
    ("place", "dutch", "english"),
    [
        (Place(PLAN), "plan.yaml", "plan.yaml"),
        (Place(PLAN, 3, 5, 2), "plan.yaml:3:5", "plan.yaml:3:5"),
        (
            Place(Path("m.csv"), 3, 5, part="waarde"),
            "m.csv:3:5 (kolom ‘waarde’)",
            "m.csv:3:5 (column ‘waarde’)",
        ),
        (Place(Path("a.xml"), 3), "a.xml, regel 3", "a.xml, line 3"),
        (
            Place(Path("a.xml"), 3, part="result[2]"),
            "a.xml, regel 3, in result[2]",
            "a.xml, line 3, in result[2]",
        ),
        (Place(FORM, sheet="GGD"), "form.xlsx, blad ‘GGD’", "form.xlsx, sheet ‘GGD’"),
        (
            Place(FORM, sheet="GGD", cell="B2"),
            "form.xlsx, blad ‘GGD’, cel B2",
            "form.xlsx, sheet ‘GGD’, cell B2",
        ),
        (Place(NO_FILE, sheet="GGD", cell="B2"), "blad ‘GGD’, cel B2", "sheet ‘GGD’, cell B2"),
        (Place(NO_FILE, cell="B2"), "cel B2", "cell B2"),
        (Place(NO_FILE), "", ""),
    ],
)
def test_a_place_is_told_as_people_find_it(place: Place, dutch: str, english: str) -> None:
    assert (where(place, "nl"), where(place, "en")) == (dutch, english)


def test_the_first_table_that_knows_a_problem_words_it() -> None:
    problem = odd(Place(PLAN))
    fix = "Write something else.\nOr nothing."
    assert what_and_fix(problem, "en", OTHER, OWN) == ("‘x’ is odd.", fix)
    assert what_and_fix(odd(Place(PLAN), "twice"), "en", OWN) == ("‘x’ is there twice.", "")
    assert what_and_fix(odd(Place(PLAN), "thrice"), "en", OWN) == ("‘x’ is odd.", fix)
    # What goes wrong with reading any file is known without a table.
    unreadable = Problem("file-missing", Severity.ERROR, Place(PLAN))
    assert what_and_fix(unreadable, "en", OWN) == what_and_fix(unreadable, "en")
    with pytest.raises(KeyError):
        what_and_fix(problem, "en", OTHER)


def test_what_to_do_stands_below_what_is_wrong() -> None:
    found = [odd(Place(FORM, cell="B2")), odd(Place(NO_FILE))]
    assert list(in_words(found, "en", OWN)) == [
        "form.xlsx, cell B2: ‘x’ is odd.",
        "  Write something else.",
        "  Or nothing.",
        "‘x’ is odd.",
        "Write something else.",
        "Or nothing.",
    ]
    assert list(in_words(found[:1], "en", OWN, fixes=False)) == ["form.xlsx, cell B2: ‘x’ is odd."]


def test_other_programs_get_the_place_in_parts() -> None:
    assert for_programs([odd(Place(FORM, sheet="GGD", cell="B2"))], "nl", OWN) == [
        {
            "file": "form.xlsx",
            "sheet": "GGD",
            "cell": "B2",
            "mistake": "odd",
            "what": "‘x’ is raar.",
            "fix": "Schrijf iets anders.\nOf niets.",
        }
    ]


@pytest.mark.parametrize(
    ("language", "last"), [("nl", "Er is 1 fout in f."), ("en", "There is 1 mistake in f.")]
)
def test_what_cannot_be_used_says_itself_whole(language: Language, last: str) -> None:
    also = UnusableError("last", [], OWN, file="g")
    error = UnusableError("last", [odd(Place(PLAN))], OWN, fixes=False, also=[also], file="f")
    first, second, third = error.say(language).splitlines()
    assert first.startswith("plan.yaml: ‘x’")
    assert second == last
    assert third == also.say(language)
    assert error.code == 1


def test_a_refusal_within_a_refusal_says_itself_there() -> None:
    class InnerError(RefusalError):
        table = Sentences({"outer": ("Niet: {why}", "No: {why}"), "inner": ("zo", "so")})

    refused = InnerError("outer", why=InnerError("inner"))
    assert (refused.say("nl"), str(refused), refused.code) == ("Niet: zo", "No: so", 2)
