"""`toc import --into`: the next version of a plan beside its programme, as it is typed."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import typer

from tests.cli.conftest import ROOT, Run

Golden = Callable[[Path, str], None]

GOLDEN = Path(__file__).parent / "golden_import"

PLANS = ROOT / "tests" / "exchange" / "plans" / "files"

NEXT = (
    (
        "Accommodaties voor meer doelen gebruiken en duurzaam inrichten",
        "Accommodaties zijn duurzaam en worden voor meer doelen gebruikt",
    ),
    ("evenementen, training en bestuur", "evenementen, trainingen en in het bestuur"),
    ("- **Wij** zorgen dat de openbare ruimte uitnodigt om te bewegen\n", ""),
    (
        "* Wij ondersteunen",
        "* Wij zorgen dat de openbare ruimte uitnodigt om te bewegen\n* Wij ondersteunen",
    ),
    (
        "- Wij streven naar accommodaties die zuiniger zijn met energie",
        "- Wij streven naar energiezuinige accommodaties\n"
        "- Wij leggen zonnepanelen op de daken van de sporthallen",
    ),
    ("Sport, onderwijs en kinderopvang werken samen", "Talenten krijgen de ruimte"),
)
"""What is otherwise in the next version."""

OWN = (
    ("# Concept, ", "# Van ons allen. Concept, "),
    (
        "    draagt_bij_aan: accommodaties-meer-doelen-gebruiken\n"
        '    bron: {document: plan, paragraaf: "Deel 1: de ambities, regel 35"}\n',
        "    draagt_bij_aan:\n"
        "      - doel: accommodaties-meer-doelen-gebruiken   # besproken in maart\n"
        "        punten: 3\n"
        '    bron: {document: plan, paragraaf: "Deel 1: de ambities, regel 35"}\n'
        "    kosten: 5000   # geschat\n",
    ),
    ("\ninspanningen:\n", "\ninspanningen:\n  eigen-inval: Een sportdag houden\n"),
)
"""What people added to the programme."""


@pytest.fixture
def sport(home: Path, run: Run) -> Path:
    """A plan with its programme, to which people added some, and its next version."""
    shutil.copy(PLANS / "p08-waddinxveen-sport.md", "plan.md")
    assert run("import", "plan.md").code == 0
    text = Path("plan.md").read_text(encoding="utf-8")
    for old, new in NEXT:
        assert old in text
        text = text.replace(old, new)
    Path("plan-v2.md").write_text(text, encoding="utf-8")
    plan = Path("programmes/plan.yaml")
    said = plan.read_text(encoding="utf-8")
    for old, new in OWN:
        assert said.count(old) == 1, old
        said = said.replace(old, new)
    plan.write_text(said, encoding="utf-8")
    return plan


def test_what_differs_is_told_and_nothing_is_written(
    sport: Path, run: Run, golden: Golden
) -> None:
    before = sport.read_bytes()
    ran = run("import", "plan-v2.md", "--into", "plan")
    golden(GOLDEN / "import_into.txt", ran.whole)
    assert sport.read_bytes() == before


def test_in_english_too(
    sport: Path, run: Run, golden: Golden, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TOC_LANGUAGE", "en")
    golden(GOLDEN / "import_into_english.txt", run("import", "plan-v2.md", "--into", "plan").whole)


def test_everything_is_taken_over_and_all_else_stays(
    sport: Path, run: Run, golden: Golden
) -> None:
    before = sport.read_text(encoding="utf-8").splitlines()
    ran = run("import", "plan-v2.md", "--into", "plan", "--take", "new,changed,moved,gone")
    assert ran.code == 0
    assert ran.out.splitlines()[-2:] == [
        "7 wijzigingen zijn overgenomen in programmes/plan.yaml. Al het andere staat er nog net "
        "zo.",
        "Kijk of alles klopt met: toc validate programmes/plan.yaml",
    ]
    golden(GOLDEN / "import_into_taken.yaml", sport.read_text(encoding="utf-8"))
    after = sport.read_text(encoding="utf-8").splitlines()
    comments = [line for line in before if "#" in line]
    assert [line for line in after if "#" in line] == [
        line.replace("accommodaties-meer-doelen-gebruiken   #", "sterker-kennis-delen-samen   #")
        for line in comments
    ]
    assert run("validate", "plan").code == 0
    again = run("import", "plan-v2.md", "--into", "plan")
    assert again.out.splitlines()[3:7] == [
        "Er is niets nieuw, veranderd, verplaatst of weg.",
        "16 onderdelen staan er net zo in.",
        "Van 10 daarvan noemt de bron nog een eerdere plaats; --take bronnen werkt die bij.",
        "1 ander onderdeel van het programma blijft zoals het is.",
    ]


def taken(run: Run, words: str) -> list[tuple[str, str]]:
    told = json.loads(run("import", "plan-v2.md", "--into", "plan", "--take", words, "--json").out)
    assert told["written"] == bool(told["taken"])
    return [(one["kind"], one["id"]) for one in told["taken"]]


def test_what_is_named_is_taken_over(sport: Path, run: Run) -> None:
    assert taken(run, "streven-accommodaties-zuiniger-energie, verplaatst") == [
        ("moved", "zorgen-openbare-ruimte-uitnodigt"),
        ("changed", "streven-accommodaties-zuiniger-energie"),
    ]
    assert taken(run, "weg") == [("gone", "sport-onderwijs-kinderopvang-werken")]
    told = [kind for kind, _ in taken(run, "alles")]
    assert told == ["changed", "changed", "new", "new", *["sources"] * 10]
    assert taken(run, "all") == []


def test_the_sources_of_what_stayed_the_same_are_brought_up_to_date(sport: Path, run: Run) -> None:
    into = ("import", "plan-v2.md", "--into", "plan", "--take")
    before = sport.read_bytes()
    assert run(*into, "bronnen", "--dry-run").out.splitlines()[-1] == (
        "Er is niets geschreven. Van 10 onderdelen zou de bron worden bijgewerkt."
    )
    assert sport.read_bytes() == before
    ran = run(*into, "bronnen")
    assert "Van 10 daarvan noemt de bron nog een eerdere plaats" in ran.out
    assert ran.out.splitlines()[-2:] == [
        "Van 10 onderdelen die hetzelfde bleven, noemt de bron nu dit document.",
        "Kijk of alles klopt met: toc validate programmes/plan.yaml",
    ]
    assert run("validate", "plan").code == 0
    assert sport.read_text(encoding="utf-8").count("document: plan-v2") == 10
    again = run(*into, "alles")
    assert "noemt de bron nog" not in again.out
    assert again.out.splitlines()[-2].startswith("7 wijzigingen zijn overgenomen")


def test_at_a_terminal_the_sources_of_what_stayed_the_same_are_asked_last(
    sport: Path, run: Run, typing: Iterator[list[str]]
) -> None:
    next(typing).extend(["", "", "", "", "j"])
    ran = run("import", "plan-v2.md", "--into", "plan")
    assert ran.out.splitlines()[-6:] == [
        "Van 10 onderdelen die hetzelfde bleven ook de bron bijwerken?",
        "j = ja, Enter = nee, het blijft zoals het is",
        "Uw keuze: j",
        "",
        "Van 10 onderdelen die hetzelfde bleven, noemt de bron nu dit document.",
        "Kijk of alles klopt met: toc validate programmes/plan.yaml",
    ]


def test_what_is_taken_over_comes_with_what_it_stands_under(sport: Path, run: Run) -> None:
    text = Path("plan-v2.md").read_text(encoding="utf-8")
    text = text.replace(
        "### 6. Talenten krijgen de ruimte {#ambitie-6}\n",
        "### 6. Talenten krijgen de ruimte {#ambitie-6}\n\n- Wij bieden topsport op school aan\n",
    )
    Path("plan-v2.md").write_text(text, encoding="utf-8")
    ran = run("import", "plan-v2.md", "--into", "plan", "--take", "bieden-topsport-school")
    assert ran.out.splitlines()[-3:] == [
        "2 wijzigingen zijn overgenomen in programmes/plan.yaml. Al het andere staat er nog net "
        "zo.",
        "Mee overgenomen, want het andere staat eronder: talenten-krijgen-ruimte",
        "Kijk of alles klopt met: toc validate programmes/plan.yaml",
    ]


def test_what_is_still_named_is_not_removed(sport: Path, run: Run) -> None:
    said = sport.read_text(encoding="utf-8")
    own = (
        "  eigen-inval:\n    tekst: Een sportdag houden\n"
        "    draagt_bij_aan: sport-onderwijs-kinderopvang-werken\n"
    )
    sport.write_text(said.replace("  eigen-inval: Een sportdag houden\n", own), encoding="utf-8")
    before = sport.read_bytes()
    ran = run("import", "plan-v2.md", "--into", "plan", "--take", "gone")
    assert ran.out.splitlines()[-3:] == [
        "Er is niets overgenomen; programmes/plan.yaml is niet veranderd.",
        "Niet weggehaald, want iets in het programma verwijst er nog naar:",
        "sport-onderwijs-kinderopvang-werken",
    ]
    assert sport.read_bytes() == before


def test_only_what_differs_in_the_document_since_a_version(sport: Path, run: Run) -> None:
    said = sport.read_text(encoding="utf-8")
    for old, new in (
        # People reworded one, moved one and took one away.
        ("tekst: Gezond leven en een positief sportklimaat", "tekst: Gezond en sportief leven"),
        ("Nieuwe activiteiten ontwikkelen en bekend maken", "Nieuwe activiteiten bedenken"),
    ):
        assert said.count(old) == 1
        said = said.replace(old, new)
    start = said.index("  sportplatform-peilt-clubs-welke:")
    sport.write_text(said[:start], encoding="utf-8")
    plain = json.loads(run("import", "plan-v2.md", "--into", "plan", "--json").out)
    since = ("import", "plan-v2.md", "--into", "plan", "--since", "plan.md")
    told = json.loads(run(*since, "--json").out)
    assert (plain["counts"]["new"], plain["counts"]["changed"]) == (3, 5)
    assert (told["counts"]["new"], told["counts"]["changed"]) == (2, 3)
    assert told["since"] == "plan.md"
    assert run(*since).out.splitlines()[:3] == [
        "Sportakkoord Waddinxveen",
        "plan-v2.md naast programmes/plan.yaml",
        "Vergeleken met plan.md: alleen wat sindsdien in het document anders is.",
    ]
    assert run(*since, "--take", "all").code == 0
    after = json.loads(run(*since, "--json").out)
    assert [after["counts"][kind] for kind in ("new", "changed", "moved", "gone")] == [0, 0, 0, 0]


def test_answers_are_remembered_beside_the_programme(sport: Path, run: Run) -> None:
    answers = Path("programmes/plan/import.yaml")
    answers.parent.mkdir(exist_ok=True)
    told = json.loads(run("import", "plan-v2.md", "--into", "plan", "--json").out)
    assert (told["answers"], told["counts"]["level"]) == (0, 0)
    key = _open_key()
    answers.write_text(f"answers:\n  {json.dumps(key)}: operationeel doel\n", encoding="utf-8")
    told = json.loads(run("import", "plan-v2.md", "--into", "plan", "--json").out)
    assert (told["answers"], told["unused_answers"], told["counts"]["level"]) == (1, [], 5)


def _open_key() -> str:
    from toc.exchange.written.plan_draft import written_plan

    (question,) = written_plan(Path("plan-v2.md")).understood().questions
    return question.key


def test_questions_can_be_answered_first(sport: Path, run: Run) -> None:
    before = sport.read_bytes()
    ran = run("import", "plan-v2.md", "--into", "plan", "--questions", "vragen.xlsx")
    assert (ran.code, ran.err) == (0, "")
    assert Path("vragen.xlsx").is_file()
    assert "Nieuw" not in ran.out
    assert sport.read_bytes() == before


def test_a_dry_run_writes_nothing(sport: Path, run: Run) -> None:
    before = sport.read_bytes()
    ran = run("import", "plan-v2.md", "--into", "plan", "--take", "new", "--dry-run")
    assert ran.out.splitlines()[-1] == (
        "Er is niets geschreven. 2 wijzigingen zouden worden overgenomen in programmes/plan.yaml."
    )
    assert sport.read_bytes() == before


@pytest.fixture
def typing(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What somebody at a terminal types, line by line."""
    lines: list[str] = []

    def typed(prompt: str) -> str:
        typer.echo(prompt, nl=False)
        if not lines:
            raise EOFError
        line = lines.pop(0)
        typer.echo(line)
        return line

    monkeypatch.setattr("toc.cli.plan_asking.at_a_terminal", lambda: True)
    monkeypatch.setattr("builtins.input", typed)
    return iter([lines])


@pytest.mark.parametrize("typed", [[], ["", "", "", ""]])
def test_who_types_nothing_keeps_everything(
    sport: Path, run: Run, typing: Iterator[list[str]], typed: list[str]
) -> None:
    before = sport.read_bytes()
    next(typing).extend(typed)
    ran = run("import", "plan-v2.md", "--into", "plan")
    assert ran.out.splitlines()[-1] == (
        "Er is niets overgenomen; programmes/plan.yaml is niet veranderd."
    )
    assert sport.read_bytes() == before


def test_at_a_terminal_each_is_asked(
    sport: Path, run: Run, typing: Iterator[list[str]], golden: Golden
) -> None:
    next(typing).extend(["a", "s", "x", "", "j", "q", "", ""])
    ran = run("import", "plan-v2.md", "--into", "plan")
    golden(GOLDEN / "import_into_asked.txt", ran.whole)


def test_what_is_gone_is_asked_one_by_one_as_something_to_remove(
    sport: Path, run: Run, typing: Iterator[list[str]]
) -> None:
    next(typing).extend(["", "", "", "s", ""])
    asked = " ".join(run("import", "plan-v2.md", "--into", "plan").out.split())
    assert (
        "‘Sport, onderwijs en kinderopvang werken samen’ (sport-onderwijs-kinderopvang-werken) "
        "uit het programma halen?" in asked
    )


def test_another_program_is_told_that_a_dry_run_wrote_nothing(sport: Path, run: Run) -> None:
    before = sport.read_bytes()
    ran = run("import", "plan-v2.md", "--into", "plan", "--take", "new", "--dry-run", "--json")
    told = json.loads(ran.out)
    assert (told["written"], [one["kind"] for one in told["taken"]]) == (False, ["new", "new"])
    assert sport.read_bytes() == before


def test_a_file_that_was_changed_meanwhile_is_left(
    sport: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    from toc.exchange import commands

    take_over = commands.take_over

    def slowly(*given: object) -> object:
        made = take_over(*given)  # type: ignore[arg-type]
        sport.write_text("titel: van een ander\nvisie: v\n", encoding="utf-8")
        return made

    monkeypatch.setattr(commands, "take_over", slowly)
    ran = run("import", "plan-v2.md", "--into", "plan", "--take", "new")
    assert (ran.code, ran.err) == (
        2,
        "programmes/plan.yaml is ondertussen door iemand anders veranderd. Er is niets "
        "overschreven; probeer het opnieuw.\n",
    )
    assert sport.read_text(encoding="utf-8") == "titel: van een ander\nvisie: v\n"


def test_another_plan_is_no_next_version(sport: Path, run: Run) -> None:
    shutil.copy(PLANS / "p02-lage-beemden-bibliotheek.docx", "ander.docx")
    before = sport.read_bytes()
    ran = run("import", "ander.docx", "--into", "plan", "--take", "all")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "Geen van de 21 onderdelen in dit document staat in het programma (dat heeft er "
        "16). Is dit wel de volgende versie? Is het een ander plan, maak er dan een eigen "
        "programma van, zonder --into.\n"
    )
    assert sport.read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (
            ("plan-v2.md", "--into", "plan", "--to", "x.yaml"),
            2,
            "Kies --to voor een nieuw programma of --into voor een programma dat er al is, niet "
            "allebei.\n",
        ),
        (
            ("plan-v2.md", "--take", "new"),
            2,
            "--take hoort bij --into: noem daar het programma dat bijgewerkt wordt.\n",
        ),
        (
            ("plan-v2.md", "--since", "plan.md"),
            2,
            "--since hoort bij --into: noem daar het programma dat bijgewerkt wordt.\n",
        ),
        (
            ("plan-v2.md", "--into", "plan", "--since", "oud.md"),
            2,
            "Het bestand oud.md is er niet of kan niet geopend worden. ",
        ),
        (
            ("plan-v2.md", "--into", "plan", "--activity", "a"),
            2,
            "--activity is alleen voor een IATI-bestand.\n",
        ),
        (("plan-v2.md", "--into", "plan", "--check", "c.docx"), 2, "--check is voor een "),
        (
            ("plan-v2.md", "--into", "plan", "--take", "nieuws"),
            2,
            "‘nieuws’ is niet over te nemen. Kies uit nieuw, veranderd, verplaatst, weg, bronnen, "
            "alles en de ids die in het overzicht staan.\n",
        ),
        (
            ("plan-v2.md", "--into", "plannen"),
            2,
            "Er is geen plan of bestand met de naam ‘plannen’. Bedoelde u: plan?\n",
        ),
        (
            ("geen.md", "--into", "plan"),
            2,
            "Het bestand geen.md is er niet of kan niet geopend worden. ",
        ),
        (
            ("iati.xml", "--into", "plan"),
            2,
            "Van een IATI-bestand komen de metingen in een programma met --to: toc import "
            "iati.xml --to plan\n",
        ),
        (("plan-v2.md", "--into", "stuk.yaml"), 1, "In dit plan staan 2 fouten. "),
        (
            ("plan-v2.md", "--into", "plan.md"),
            2,
            "plan.md is geen programma. Achter --into komt het programmabestand (.yaml) waar dit "
            "document in komt, bijvoorbeeld: --into programmes/mijn-plan.yaml\n",
        ),
        (
            ("stuk.yaml", "--into", "plan-v2.md"),
            2,
            "Het document komt vooraan en het programma achter --into: toc import plan-v2.md "
            "--into stuk.yaml\n",
        ),
        (("plan-v2.md", "--into", "geen.xlsx"), 2, "Er is geen plan of bestand met de naam "),
    ],
)
def test_what_cannot_be_done_is_said(
    sport: Path, run: Run, arguments: tuple[str, ...], code: int, said: str
) -> None:
    Path("iati.xml").write_text("<iati-activities/>", encoding="utf-8")
    Path("stuk.yaml").write_text("titel: T\nvisie: V\nlijnen: nee\n", encoding="utf-8")
    before = sport.read_bytes()
    ran = run("import", *arguments)
    assert ran.code == code
    assert ran.err.startswith(said)
    assert sport.read_bytes() == before


@pytest.mark.parametrize(
    ("page", "golden_file"),
    [
        ("docs/importeren.md", "import_into.txt"),
        ("docs/en/importing.md", "import_into_english.txt"),
    ],
)
def test_the_page_shows_what_is_printed(page: str, golden_file: str) -> None:
    chapter = (ROOT / page).read_text(encoding="utf-8").split("--into ")[1]
    shown = [line[4:] for line in chapter.splitlines() if line.startswith("    ")]
    printed = iter((GOLDEN / golden_file).read_text(encoding="utf-8").splitlines())
    assert len(shown) == 6
    assert all(any(line == other for other in printed) for line in shown)
