"""`toc hand-out`, as it is typed."""

from __future__ import annotations

import json
import re
from pathlib import Path

from tests.change.taking_in.filled import PLAN
from tests.cli.forms.returned import run


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
