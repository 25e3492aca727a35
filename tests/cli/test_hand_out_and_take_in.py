"""`toc hand-out` and `toc take-in`, as they are typed."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from tests.change.taking_in.filled import PLAN, answers, as_file, resident
from toc.check.opening import open_dossier
from toc.cli.app import application

GOLDEN = Path(__file__).with_name("golden_take_in")
KOFFIE = "inspanningen/koffie"


@pytest.fixture(autouse=True)
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("toc.cli.days.today", lambda: datetime.date(2026, 12, 3))
    file = Path("buurt.yaml")
    file.write_bytes(PLAN.encode())
    return file


def run(*words: str) -> Result:
    return CliRunner().invoke(application(), words)


def put(name: str, content: dict[str, Any]) -> str:
    Path(name).write_bytes(as_file(content))
    return name


def test_each_partner_gets_a_form() -> None:
    done = run("hand-out", "buurt.yaml", "--residents", "--partner", "school", "--partner", "Huis")
    assert (done.exit_code, done.stderr) == (0, "")
    assert sorted(one.name for one in Path("uitdelen").iterdir()) == [
        "bewoners.html",
        "huis.html",
        "school.html",
    ]
    assert done.stdout.splitlines()[0] == "Gemaakt: 3 formulieren in uitdelen."
    said = " ".join(done.stdout.split())
    assert "- school.html: De Brede School, 0 van hen, 1 nog van niemand, code " in said
    assert "- huis.html: Buurthuis De Deel, 1 van hen, 1 nog van niemand, code " in said
    assert said.endswith("toc take-in antwoorden*.json buurt.yaml")
    again = run("hand-out", "buurt.yaml", "--partner", "school")
    assert (again.exit_code, again.stdout) == (2, "")
    said = again.stderr.replace("\\", "/")
    assert said == ("uitdelen/school.html bestaat al. Met --replace schrijft u eroverheen.\n")
    assert run("hand-out", "buurt.yaml", "--partner", "school", "--replace").exit_code == 0
    made = json.loads(run("hand-out", "buurt.yaml", "--to", "weg", "--json").stdout)
    assert [(one["file"], one["own"], one["open"]) for one in made["forms"]] == [
        ("weg/gemeente.html", 2, 1),
        ("weg/school.html", 0, 1),
        ("weg/huis.html", 1, 1),
    ]


def test_what_stands_on_no_form_is_told() -> None:
    more = "".join(f"  werk-{number}: Doen\n" for number in range(60))
    text = PLAN.replace("documenten:\n", f"{more}documenten:\n")
    Path("buurt.yaml").write_text(text, encoding="utf-8")
    words = ("hand-out", "buurt.yaml", "--partner", "school", "--partner", "De Brede School")
    said = run(*words, "--partner", "huis").stdout
    assert (
        "11 inspanningen van niemand staan op geen formulier: er passen er 25 op een. Noem meer "
        "partners, of geef ze eerst een eigenaar."
    ) in " ".join(said.split())
    assert "geen formulier" not in run("hand-out", "buurt.yaml", "--to", "alle").stdout


def test_who_can_get_no_form_is_told() -> None:
    done = run("hand-out", "buurt.yaml", "--partner", "?!")
    assert (done.exit_code, done.stderr) == (
        2,
        "Bij --partner hoort de naam van een organisatie of rol, niet ‘?!’.\n",
    )
    Path("leeg.yaml").write_text("titel: Leeg\nvisie: Iets\n", encoding="utf-8")
    done = run("hand-out", "leeg.yaml")
    assert (done.exit_code, done.stderr) == (
        2,
        "leeg.yaml noemt geen partners. Noem er een: toc hand-out leeg.yaml --partner "
        '"Gemeente Emmen"; of maak een formulier voor bewoners met --residents.\n',
    )
    done = run("hand-out", "leeg.yaml", "--residents")
    assert (done.exit_code, done.stderr) == (
        2,
        "leeg.yaml heeft geen doelen en geen inspanningen om iets over te vragen.\n",
    )
    assert not Path("uitdelen").exists()


def test_a_page_for_the_meeting_leads_to_an_address() -> None:
    words = ("hand-out", "buurt.yaml", "--residents", "--link")
    done = run(*words, "https://buurt.nl/plan?a=1&b=<2>")
    assert (done.exit_code, done.stderr) == (0, "")
    made = "bijeenkomst.html: een A4 voor de bijeenkomst, met de QR-code"
    assert made in " ".join(done.stdout.split())
    page = Path("uitdelen/bijeenkomst.html").read_text(encoding="utf-8")
    assert "https://buurt.nl/plan?a=1&amp;b=&lt;2&gt;</p>" in page
    code = re.search(r"code (\w{6})", done.stdout)
    assert code is not None
    assert f'<th scope="row">Bewoners</th><td class="code">{code[1]}</td>' in page
    for link in ("javascript:x", "buurt.nl", "https://buurt.nl/een plan", "https://" + "x" * 500):
        refused = run(*words, link, "--replace")
        assert (refused.exit_code, refused.stderr) == (
            2,
            "Bij --link hoort een adres zoals https://www.gemeente.nl/plan, van hoogstens 500 "
            "tekens.\n",
        )


def three() -> tuple[str, str, str]:
    koffie = "Koffie schenken in het buurthuis"
    a = put(
        "a.json",
        answers(
            (KOFFIE, "text", koffie, "Koffie en thee schenken"),
            (KOFFIE, "owner", "Buurthuis De Deel", "School"),
            (KOFFIE, "contributes:kennen", "", "9"),
            (KOFFIE, "contributes:helpen", "", "0"),
            (KOFFIE, "remark", "", "Te weinig vrijwilligers"),
            (KOFFIE, "objection", "", "yes"),
            ("operational_goals/kennen", "remark", "", "Wanneer is dit af?"),
            ("programme", "idea-1", "", "Samen koken"),
            ("programme", "goal-1", "", "kennen"),
            role="wijkregisseur",
        ),
    )
    b = put(
        "b.json",
        answers(
            (KOFFIE, "owner", "Buurthuis De Deel", "Ouderraad"),
            (KOFFIE, "end", "", "morgen"),
            (KOFFIE, "cost", "11000", "9000"),
            (KOFFIE, "contributes:kennen", "", "3"),
            ("inspanningen/klussen", "ours", "", "yes"),
            ("inspanningen/weg", "text", "x", "y"),
            partner="school",
            title="School",
            respondent="b2",
        ),
    )
    return a, b, put("c.json", resident("r1", ["kennen"], "Een speeltuin"))


def test_what_came_back_is_shown_and_nothing_is_written(
    plan: Path, golden: Callable[[Path, str], None]
) -> None:
    done = run("take-in", *three(), "buurt.yaml")
    assert (done.exit_code, done.stderr) == (0, "")
    golden(GOLDEN / "shown.txt", done.stdout)
    assert plan.read_bytes() == PLAN.encode()
    dutch = done.stdout
    assert (
        run("take-in", "c.json", "b.json", "a.json", "a.json", "buurt.yaml").stdout.replace(
            "take-in c.json b.json a.json", "take-in a.json b.json c.json"
        )
        == dutch
    )


def test_what_is_accepted_stands_in_the_plan_with_its_origin(
    plan: Path, golden: Callable[[Path, str], None]
) -> None:
    given = (*three(), "buurt.yaml", "--role", "Stuurgroep", "--accept")
    tried = run("take-in", *given, "alles,koffie.eigenaar.2", "--dry-run")
    assert tried.exit_code == 0
    assert plan.read_bytes() == PLAN.encode()
    assert "Zo zouden 9 antwoorden in buurt.yaml komen. Er is niets geschreven." in tried.stdout
    done = run("take-in", *given, "alles,koffie.eigenaar.2")
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-2:] == [
        "9 antwoorden staan nu in buurt.yaml, besloten door Stuurgroep.",
        "3 wijzigingen zijn niet overgenomen.",
    ]
    golden(GOLDEN / "buurt.yaml", plan.read_text(encoding="utf-8"))
    assert open_dossier(plan).errors == ()


def test_what_cannot_be_accepted_is_told_and_nothing_is_written(plan: Path) -> None:
    files = (*three(), "buurt.yaml")
    for words, said in (
        (
            ("--accept", "alles"),
            "Wie besluit dit? Noem een rol met --role, zoals --role Stuurgroep.",
        ),
        (
            ("--accept", "alles", "--role", "x" * 81),
            "Bij --role hoort de naam van een rol of orgaan: gewone tekst van hoogstens 80 "
            "tekens.",
        ),
        (
            ("--accept", "koffie.einde", "--role", "Stuurgroep"),
            "Bij --accept is ‘koffie.einde’ geen kenmerk en geen groep. Er is niets geschreven.",
        ),
        (
            ("--accept", "koffie.eigenaar.1,koffie.eigenaar.2", "--role", "Stuurgroep"),
            "koffie.eigenaar.1 en koffie.eigenaar.2 kunnen niet allebei: kies er één. Er is niets "
            "geschreven.",
        ),
    ):
        done = run("take-in", *files, *words)
        assert (done.exit_code, done.stdout, done.stderr) == (2, "", said + "\n")
    assert plan.read_bytes() == PLAN.encode()


def test_a_change_with_which_the_plan_has_errors_is_refused(plan: Path) -> None:
    put("a.json", answers((KOFFIE, "start", "", "2028"), (KOFFIE, "end", "", "2027")))
    done = run("take-in", "a.json", "buurt.yaml", "--accept", "alles", "--role", "Stuurgroep")
    assert done.exit_code == 1
    assert done.stderr.startswith("Zo komt er een fout in buurt.yaml. Er is niets geschreven.\n")
    assert plan.read_bytes() == PLAN.encode()


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


def test_for_programs(plan: Path) -> None:
    words = ("take-in", *three(), "buurt.yaml", "--json")
    told = json.loads(run(*words).stdout)
    assert (told["version"], told["written"], told["accepted"]) == (1, False, [])
    assert told["outcome"]["judged"][1]["said"][1][1] == 3
    done = json.loads(run(*words, "--accept", "koffie.tekst", "--role", "Stuurgroep").stdout)
    assert (done["written"], done["accepted"]) == (True, ["koffie.tekst"])
    again = run(*words, "--accept", "koffie.tekst", "--role", "Stuurgroep")
    assert again.exit_code == 2


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


def test_at_a_terminal_each_is_asked(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second owner is not asked where the first is taken; what cannot stand in a plan is not
    asked at all."""
    monkeypatch.setattr("toc.cli.plan_asking.at_a_terminal", lambda: True)
    typed = "\n".join(["j", "j", "n", "j", "", "j", "n", "", "Stuurgroep"]) + "\n"
    words = ("take-in", *three(), "buurt.yaml")
    done = CliRunner().invoke(application(), words, input=typed)
    assert (done.exit_code, done.stderr) == (0, "")
    asked = done.stdout.partition("j = ja, Enter = nee\n")[2]
    assert asked == (
        "koffie.tekst overnemen? koffie.eigenaar.1 overnemen? koffie.kosten overnemen? "
        "klussen.partner overnemen? idee.1 overnemen? Ook oordelen overnemen (2)? "
        "Ook opmerkingen overnemen (2)? Ook bewoners overnemen (1)? "
        "Wie besluit dit? Een rol, zoals Stuurgroep \n"
        "5 antwoorden staan nu in buurt.yaml, besloten door Stuurgroep.\n"
        "3 wijzigingen zijn niet overgenomen.\n"
    )
    saved = open_dossier(plan).sound
    assert saved.inspanningen["koffie"].owner == "Ouderraad"
    assert saved.inspanningen["koffie"].contributes_to[0].participants == {
        "gemeente-wijkregisseur": 9,
        "school": 3,
    }
    plan.write_bytes(PLAN.encode())
    stopped = CliRunner().invoke(application(), words, input="")
    assert stopped.stdout.endswith("Er is niets overgenomen.\n")
    assert plan.read_bytes() == PLAN.encode()
