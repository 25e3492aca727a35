"""`toc take-in`: which files it reads, and what it tells of them."""

from __future__ import annotations

import json
from pathlib import Path

from tests.change.taking_in.filled import PLAN, answers, resident
from tests.cli.forms.returned import KOFFIE, put, run
from toc.check.opening import open_dossier


def test_a_file_that_is_not_read_is_told_and_the_others_are_read(plan: Path) -> None:
    put("a.json", answers((KOFFIE, "start", "", "2028")))
    put("ander.json", answers(plan="dorp", programme="Dorp \x1b[31min zicht"))
    Path("form.html").write_text("<!doctype html><p>{}</p>", encoding="utf-8")
    words = ("a.json", "ander.json", "form.html", "weg.json", "buurt.yaml")
    told = json.loads(run("take-in", *words, "--json").stdout)
    assert [(one["file"], one["id"]) for one in told["mistakes"]] == [
        ("ander.json", "another-programme"),
        ("form.html", "is-the-form"),
        ("weg.json", "missing"),
    ]
    done = run("take-in", *words, "--accept", "alles", "--role", "Stuurgroep")
    assert done.exit_code == 1
    assert done.stderr == (
        "ander.json hoort bij een ander programma: Dorp [31min zicht.\n"
        "form.html is het formulier zelf, zonder antwoorden. Vraag wie het stuurde om onderaan "
        "op ‘Antwoorden opslaan’ te drukken en dat bestand te sturen.\n"
        "weg.json is er niet, of kan niet gelezen worden.\n"
        "Deze 3 bestanden zijn overgeslagen; de andere zijn gelezen.\n"
    )
    assert done.stdout.endswith("1 antwoord staat nu in buurt.yaml, besloten door Stuurgroep.\n")
    assert "    begin: 2028\n" in plan.read_text(encoding="utf-8")


def test_where_no_file_can_be_read_nothing_is(plan: Path) -> None:
    Path("form.html").write_text("<!doctype html><p>{}</p>", encoding="utf-8")
    done = run("take-in", "form.html", "weg.json", "buurt.yaml")
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.endswith("weg.json is er niet, of kan niet gelezen worden.\n"
                                "Er is niets ingelezen.\n")  # fmt: skip
    told = json.loads(run("take-in", "form.html", "buurt.yaml", "--json").stdout)
    assert [(one["file"], one["id"]) for one in told["mistakes"]] == [
        ("form.html", "is-the-form"),
    ]
    missing = run("take-in", "weg.json", "buurt.yaml")
    assert (missing.exit_code, missing.stderr) == (
        2,
        "weg.json is er niet, of kan niet gelezen worden.\nEr is niets ingelezen.\n",
    )
    assert run("take-in", "buurt.yaml").stderr == (
        "Noem de bestanden die terugkwamen, zoals antwoorden-gemeente.json.\n"
    )
    assert plan.read_bytes() == PLAN.encode()


def test_what_was_cleared_on_a_later_file_is_told_and_counts_no_more() -> None:
    first = (
        (KOFFIE, "text", "x", "Thee schenken"),
        (KOFFIE, "contributes:kennen", "", "9"),
        (KOFFIE, "objection", "", "yes"),
        (KOFFIE, "onzin", "", "y"),
        ("inspanningen/weg", "text", "x", "y"),
        ("programme", "idea-1", "", "Samen koken"),
        ("programme", "goal-1", "", "kennen"),
        ("operational_goals/kennen", "remark", "", "Wanneer is dit af?"),
    )
    put("a.json", answers(*first, role="beleid"))
    put("b.json", answers(*first[-1:], role="beleid", saved="2026-12-02T10:00:00"))
    for given in (("a.json", "b.json"), ("b.json", "a.json", "b.json")):
        said = run("take-in", *given, "buurt.yaml").stdout
        told, _, rest = said.partition("\nOpmerkingen en bezwaren\n")
        assert " ".join(told.split()) == (
            "Gelezen: 1 ingevuld formulier. "
            "Gemeente Emmen (beleid) haalde weer weg: een oordeel over de bijdrage bij ‘Koffie "
            "schenken in het buurthuis’. "
            "Gemeente Emmen (beleid) haalde weer weg: het bezwaar bij ‘Koffie schenken in het "
            "buurthuis’. "
            "Gemeente Emmen (beleid) haalde weer weg: de tekst bij ‘Koffie schenken in het "
            "buurthuis’ (‘Thee schenken’). "
            "Gemeente Emmen (beleid) haalde weer weg: een idee bij het hele plan (‘Samen koken’)."
        )
        assert "‘Wanneer is dit af?’" in rest
        assert "Koffie" not in rest
    # What was filled in on another form is no less said.
    put("b.json", answers(*first[-1:], saved="2026-12-02T10:00:00", code="XYZ987"))
    assert "haalde weer weg" not in run("take-in", "a.json", "b.json", "buurt.yaml").stdout


NASTY = "\x1b[31m[bold red]x[/] \u202e<script>alert(1)</script> ]]> {0} %s :smile: \x00"


CLEAN = "[31m[bold red]x[/] <script>alert(1)</script> ]]> {0} %s :smile:"


def test_hostile_text_in_every_field_of_a_file_is_shown_as_text(plan: Path) -> None:
    """Of each field by itself: no sign of it reaches the terminal or the plan as anything else."""
    good = answers(
        (KOFFIE, "text", "x", "y"), (KOFFIE, "remark", "", "z"), ("programme", "idea-1", "", "i")
    )
    shown = 0
    for key in (*good, "about", "field", "was", "now"):
        content = {**good, key: NASTY}
        if key not in good:
            content = {**good, "answers": [{**one, key: NASTY} for one in good["answers"]]}
        put("a.json", content)
        words = ("take-in", "a.json", "buurt.yaml", "--accept", "alles", "--role", "Stuurgroep")
        done = run(*words)
        assert done.exit_code in (0, 1), key
        told = done.output + run("take-in", "a.json", "buurt.yaml", "--json").stdout
        text = plan.read_text(encoding="utf-8")
        for sign in "\x1b\u202e\x00":
            assert sign not in told + text, key
        shown += CLEAN in " ".join(told.split())
        assert open_dossier(plan).errors == ()
        plan.write_bytes(PLAN.encode())
    # The rest is shortened, is a date or a number, or is refused.
    assert shown == 5


def test_a_file_changed_by_hand_is_told(plan: Path) -> None:
    put("a.json", {**answers((KOFFIE, "start", "", "2028")), "role": "baas"})
    done = run("take-in", "a.json", "buurt.yaml")
    assert "a.json is na het opslaan veranderd. Vraag na of dit klopt.\n" in done.stdout
    assert "Gevraagd door Gemeente Emmen (baas)." in done.stdout


def test_what_says_something_of_a_person_is_pointed_out() -> None:
    put(
        "a.json",
        answers((KOFFIE, "remark", "", "Bel Jan Jansen"), ("programme", "idea-1", "", "x")),
    )
    put("b.json", resident("r", [], "Mail naar jan@voorbeeld.nl"))
    told = " ".join(run("take-in", "a.json", "b.json", "buurt.yaml").stdout.split())
    for words in ("Jan Jansen", "jan@voorbeeld.nl"):
        said = f"Hier staat een gegeven van een persoon in (‘{words}’): neem dit zo niet over."
        assert told.count(said) == 1
    assert told.count("gegeven van een persoon") == 2


def test_a_name_of_a_person_is_no_role(plan: Path) -> None:
    for name in ("Jan Jansen", "Sanne", "directeur Piet de Boer"):
        put("a.json", answers((KOFFIE, "remark", "", "Goed"), role=name))
        given = ("a.json", "buurt.yaml", "--accept", "alles", "--role", "Stuurgroep")
        done = run("take-in", *given)
        told = "a.json: als rol is een persoon ingevuld; die is weggelaten."
        assert told in " ".join(done.stdout.split())
        assert "toelichtingen:\n      gemeente: Goed\n" in plan.read_text(encoding="utf-8")
        assert name not in done.stdout + plan.read_text(encoding="utf-8")
        plan.write_bytes(PLAN.encode())


def test_a_folder_or_a_star_stands_for_the_files() -> None:
    Path("terug").mkdir()
    for name in ("terug/a.json", "terug/b.txt"):
        put(name, answers((KOFFIE, "start", "", "2028"), respondent=name))
    Path("terug/lees-mij.md").write_text("x", encoding="utf-8")
    by_name = run("take-in", "terug/a.json", "terug/b.txt", "buurt.yaml")
    assert by_name.stdout.startswith("Gelezen: 2 ingevulde formulieren.\n")
    assert "Gevraagd door Gemeente Emmen en Gemeente Emmen." in by_name.stdout
    for given in ("terug", "terug/*"):
        told = run("take-in", given, "buurt.yaml")
        if given == "terug":
            assert told.stdout.replace("\\", "/") == by_name.stdout.replace("\\", "/")
        else:
            assert told.exit_code == 1
            assert told.stderr.startswith("terug/lees-mij.md is geen bestand met antwoorden")
            assert told.stderr.endswith("Dit bestand is overgeslagen; de andere zijn gelezen.\n")
    assert run("take-in", "weg*.json", "buurt.yaml").stderr == (
        "weg*.json is er niet, of kan niet gelezen worden.\nEr is niets ingelezen.\n"
    )
    Path("leeg").mkdir()
    assert run("take-in", "leeg", "buurt.yaml").stderr == (
        "In de map leeg staat geen bestand met antwoorden (.json of .txt).\n"
    )
    mistyped = run("take-in", "terug", "burt")
    assert (mistyped.exit_code, mistyped.stdout) == (2, "")
    assert "burt" in mistyped.stderr
