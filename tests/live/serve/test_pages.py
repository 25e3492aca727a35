"""The pages that show: every one is there, says what it is about, and leads on."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import urljoin

from tests.live.serve.client import PLAN, Client, served
from toc.live.serve.frame import Ask
from toc.live.serve.overview import overview_page
from toc.live.serve.running import plans_in, serving
from toc.live.serve.static import FILES

PAGES = {
    "": "Niemand is alleen",
    "/boom": "De doelenboom",
    "/tekeningen": "Alle tekeningen",
    "/tekening/overview": "Overzicht",
    "/tekening/theory": "Van probleem naar missie",
    "/tekening/matrix": "Welke inspanning draagt bij aan welk doel?",
    "/tekening/network/hulp": "Hulp in de buurt",
    "/tekening/why/maaltijden": "Maaltijden organiseren",
    "/tekening/partner/Stichting%20Samen": "Stichting Samen",
    "/bevindingen": "Wat de controle vindt",
    "/jaarplan": "Kies een jaar of een fase",
    "/jaarplan?jaar=2026": "dat getal is aan u",
    "/jaarplan?jaar=2026&focus=3": "Voorstel voor 2026",
    "/jaarplan?jaar=2026&focus=veel": "‘veel’ is geen heel getal.",
    "/jaarplan?jaar=ooit": "ooit",
    "/voortgang": "Hoe het ervoor staat",
    "/wijzigingen": "Er is nog niets gewijzigd met toc.",
    "/zoek?q=maaltijd": "1 onderdeel met ‘maaltijd’",
    "/zoek?q=stichting": "Maaltijden organiseren",
    "/onderdeel/vision": "Niemand is alleen",
    "/onderdeel/inspanningen/maaltijden": "De weg naar de visie",
    "/onderdeel/indicators/eenzaam": "Eenzame bewoners",
    "/onderdeel/networks/hulp": "Hulp in de buurt",
    "/nieuw": "Iets toevoegen",
    "/nieuw?soort=risks": "Iets toevoegen",
    "/vergadering": "Hulp in de buurt",
    "/vergadering/99": "Stemmen",
}


def test_every_page_is_there(client: Client) -> None:
    for path, text in PAGES.items():
        answer = client.get(f"/buurt{path}")
        assert answer.status == 200, path
        assert text in answer.text, path


def test_every_link_of_every_page_leads_somewhere(client: Client) -> None:
    seen: set[str] = set()
    waiting = ["/buurt"]
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        answer = client.get(path)
        assert answer.status == 200, path
        if "text/html" in answer.headers["content-type"]:
            found = re.findall(r'(?:href|src)="([^"#]+)[^"]*"', answer.text)
            waiting += [urljoin(path, one) for one in found if "taal=" not in one]
    assert len(seen) > 25


def test_what_is_not_there_says_so(client: Client) -> None:
    gone = client.get("/buurt/onderdeel/inspanningen/weg")
    assert (gone.status, "Dit onderdeel is er niet (meer)." in gone.text) == (404, True)
    for path in ("/buurt/onzin", "/buurt/tekening/onzin", "/buurt/tekening/network/onzin"):
        assert client.get(path).status == 404
    assert client.get("/onzin").text == "Deze pagina is er niet."
    assert client.get("/-/onzin.js").status == 404


def test_the_pages_speak_english_to_who_asks_for_it(client: Client) -> None:
    answer = client.get("/buurt?taal=en")
    assert "What stands out" in answer.text
    assert answer.headers["set-cookie"] == "taal=en; HttpOnly; Path=/; SameSite=strict"
    asked = [("Cookie", f"{client.ours[1][1]}; taal=en")]
    again = client.ask("GET", "/buurt", [client.ours[0], *asked])
    assert "What stands out" in again.text


def test_a_file_with_errors_shows_what_is_wrong_on_every_page(tmp_path: Path) -> None:
    with served(tmp_path, PLAN.replace("contributes_to: samen", "contributes_to: [sam", 1)) as it:
        for path in ("", "/boom", "/onderdeel/vision", "/jaarplan?jaar=2026"):
            answer = it.get(f"/buurt{path}")
            assert answer.status == 200
            assert "In dit bestand staan fouten." in answer.text
        assert it.get("/buurt/wijzigingen").status == 200


def test_of_a_large_plan_no_page_waits_for_the_check(client: Client) -> None:
    room = client.room
    many = "".join(f"  werk-{n}: Iets doen met buurt nummer {n}\n" for n in range(6000))
    client.save(PLAN.replace("\nindicators:", f"{many}\nindicators:"))
    room.look()
    assert room.large
    ask = Ask(room, replace(room.dossier), room.number, "nl")
    text = "\n".join(overview_page(ask).lines)
    assert "De controle leest dit grote plan nog" in text
    assert "Dit programma is te groot voor één overzicht." in text
    room.keep_checked()
    assert room.checked
    ask = Ask(room, room.dossier, room.number, "nl")
    assert "Alle bevindingen" in "\n".join(overview_page(ask).lines)
    assert "De controle leest" not in "\n".join(overview_page(ask).lines)


def test_a_folder_with_several_programmes_lets_one_choose(tmp_path: Path) -> None:
    for name in ("noord", "zuid"):
        (tmp_path / f"{name}.yaml").write_text(PLAN.replace("Buurt", name), encoding="utf-8")
    (tmp_path / "notities.txt").write_text("geen plan", encoding="utf-8")
    files = plans_in(tmp_path)
    assert [one.name for one in files] == ["noord.yaml", "zuid.yaml"]
    ready = serving(files)
    with ready.running():
        client = Client(ready, files[0])
        text = client.get("/").text
        assert "Welk programma?" in text
        assert re.findall(r'<a href="(/[a-z]+)">([a-z]+)</a>', text) == [
            ("/noord", "noord"),
            ("/zuid", "zuid"),
        ]
        assert "Alle programma’s" in client.get("/zuid").text


def test_every_file_of_the_pages_is_served_and_asks_nothing_of_anybody(client: Client) -> None:
    for name, file in FILES.items():
        assert client.get(f"/-/{name}").status == 200
        if file.suffix in (".js", ".css"):
            text = file.read_text(encoding="utf-8")
            assert "//" not in text.replace("// ", ""), name
            assert not re.search(r"innerHTML|eval\(|document\.write|\.style\b", text), name
