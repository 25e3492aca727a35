"""Changing a programme with the forms of a page: through the door of `toc set`, seen by everybody,
and never over what somebody else wrote."""

from __future__ import annotations

import json
import os
from pathlib import Path
from threading import Event

from tests.live.serve.client import PLAN, Answer, Client, served
from toc.core.records.history import tell
from toc.live.serve.room import News

WORK = {"deel": "inspanningen", "id": "maaltijden"}
PIET = {"veld__owner": "Piet", "was__owner": "Stichting Samen"}


def _text(client: Client) -> str:
    return client.file.read_text(encoding="utf-8")


def _followed(client: Client, answer: Answer) -> str:
    assert answer.status == 303, answer.text
    return client.get(answer.headers["location"]).text


def test_a_field_is_changed_and_every_other_byte_kept(client: Client) -> None:
    fields = {"veld__text": "Samen eten", "was__text": "Maaltijden organiseren"}
    page = _followed(client, client.post("/buurt/wijzig", doen="tekst", **WORK, **fields))
    assert _text(client) == PLAN.replace("Maaltijden organiseren", "Samen eten")
    assert "Gewijzigd: Gewijzigd: Samen eten (maaltijden)" not in page
    assert "Maaltijden organiseren → Samen eten" in page
    (step,) = tell(client.file, "nl").steps
    assert (step.command, step.back) == ("serve", 1)


def test_several_fields_of_one_form_are_one_step(client: Client) -> None:
    fields = {"veld__result": "Iedereen eet", "was__result": "", "veld__owner": "Piet"}
    client.post("/buurt/wijzig", doen="tekst", **WORK, **fields, was__owner="Stichting Samen")
    work = client.room.dossier.sound.inspanningen["maaltijden"]
    assert (work.result, work.owner) == ("Iedereen eet", "Piet")
    assert len(tell(client.file, "nl").steps) == 1


def test_an_emptied_field_goes(client: Client) -> None:
    client.post(
        "/buurt/wijzig", doen="tekst", **WORK, veld__owner=" ", was__owner="Stichting Samen"
    )
    assert "owner" not in _text(client)


def test_what_says_so_already_is_no_change(client: Client) -> None:
    fields = {"veld__owner": "Stichting  Samen", "was__owner": "Stichting Samen"}
    page = _followed(client, client.post("/buurt/wijzig", doen="tekst", **WORK, **fields))
    assert "Er is niets gewijzigd: dit stond er al zo." in page
    assert _text(client) == PLAN


def test_links_come_and_go_and_are_scored(client: Client) -> None:
    client.post("/buurt/wijzig", doen="koppel", **WORK, doel="ontmoeting")
    client.post("/buurt/wijzig", doen="punten", **WORK, doel="ontmoeting", punten="9")
    links = client.room.dossier.sound.inspanningen["maaltijden"].contributes_to
    assert [(one.goal, one.points) for one in links] == [("buurthulp", None), ("ontmoeting", 9)]
    client.post("/buurt/wijzig", doen="losmaken", **WORK, doel="buurthulp")
    links = client.room.dossier.sound.inspanningen["maaltijden"].contributes_to
    assert [one.goal for one in links] == ["ontmoeting"]


def test_a_new_element_gets_an_id_and_its_place(client: Client) -> None:
    answer = client.post(
        "/buurt/wijzig",
        doen="toevoegen",
        deel="inspanningen",
        tekst="Een buurtfeest  houden",
        onder="operationeel-doel:ontmoeting",
        trekker="Buurtvereniging",
    )
    assert answer.headers["location"].startswith("/buurt/onderdeel/inspanningen/buurtfeest-houden")
    made = client.room.dossier.sound.inspanningen["buurtfeest-houden"]
    assert (made.text, made.owner) == ("Een buurtfeest houden", "Buurtvereniging")
    assert [one.goal for one in made.contributes_to] == ["ontmoeting"]


def test_a_decision_is_recorded(client: Client) -> None:
    decision = {"besluit": "go_on", "periode": "2026", "rol": "Stuurgroep", "datum": "2026-11-03"}
    reason = 'Het loopt goed: "ga zo door", {allen}'
    answer = client.post("/buurt/wijzig", doen="besluit", **WORK, **decision, reden=reason)
    assert answer.status == 303, answer.text
    (made,) = client.room.dossier.sound.decisions
    assert (made.inspanning, made.reason, made.role) == ("maaltijden", reason, "Stuurgroep")


def test_an_element_is_removed_with_what_names_it_and_comes_back(client: Client) -> None:
    page = _followed(client, client.post("/buurt/wijzig", doen="verwijderen", **WORK))
    assert "maaltijden" not in _text(client)
    assert "De doelenboom" in page
    page = _followed(client, client.post("/buurt/terug", opnieuw="", nummer="2"))
    assert _text(client) == PLAN
    assert "Ongedaan gemaakt:" in page
    page = _followed(client, client.post("/buurt/terug", opnieuw="1", nummer="3"))
    assert "maaltijden" not in _text(client)
    assert "Opnieuw gedaan:" in page


def test_two_changes_of_one_field_are_both_told_and_neither_is_lost(client: Client) -> None:
    seen = {"was__text": "Maaltijden organiseren"}
    client.post("/buurt/wijzig", doen="tekst", **WORK, **seen, veld__text="Samen eten")
    late = {"veld__text": "Samen koken", "veld__owner": "Piet", "was__owner": "Stichting Samen"}
    answer = client.post("/buurt/wijzig", doen="tekst", **WORK, **seen, **late)
    assert answer.status == 409
    for text in ("Maaltijden organiseren", "Samen eten", "Samen koken"):
        assert text in answer.text
    assert "Terwijl u bezig was, is ‘Text’ gewijzigd." not in answer.text
    assert "Terwijl u bezig was, is ‘Tekst’ gewijzigd." in answer.text
    assert 'name="veld.owner" value="Piet"' in answer.text
    assert "text: Samen eten" in _text(client)
    # Who then chooses his own has seen the other.
    again = {"was__text": "Samen eten", "veld__text": "Samen koken"}
    client.post("/buurt/wijzig", doen="tekst", **WORK, **again)
    assert "text: Samen koken" in _text(client)


def test_two_changes_of_two_fields_both_hold(client: Client) -> None:
    client.post(
        "/buurt/wijzig", doen="tekst", **WORK, veld__owner="Piet", was__owner="Stichting Samen"
    )
    form = {"veld__text": "Samen eten", "was__text": "Maaltijden organiseren"}
    same = {"veld__owner": "Stichting Samen", "was__owner": "Stichting Samen"}
    assert client.post("/buurt/wijzig", doen="tekst", **WORK, **form, **same).status == 303
    work = client.room.dossier.sound.inspanningen["maaltijden"]
    assert (work.text, work.owner) == ("Samen eten", "Piet")


def test_what_was_written_for_an_element_that_is_gone_is_not_lost(client: Client) -> None:
    client.post("/buurt/wijzig", doen="verwijderen", **WORK)
    answer = client.post("/buurt/wijzig", doen="tekst", **WORK, veld__text="Samen eten")
    assert answer.status == 409
    assert "<blockquote>Samen eten</blockquote>" in answer.text


def test_a_file_that_somebody_saved_is_joined_before_a_change(client: Client) -> None:
    changed = PLAN.replace("Buren helpen elkaar", "Buren staan voor elkaar klaar")
    client.save(changed)
    client.post(
        "/buurt/wijzig", doen="tekst", **WORK, veld__owner="Piet", was__owner="Stichting Samen"
    )
    assert _text(client) == changed.replace("Stichting Samen", "Piet")


def test_nobody_takes_back_what_he_did_not_see(client: Client) -> None:
    fields = {"veld__text": "Samen eten", "was__text": "Maaltijden organiseren"}
    client.post("/buurt/wijzig", doen="tekst", **WORK, **fields)
    answer = client.post("/buurt/terug", opnieuw="", nummer="1")
    assert answer.status == 409
    assert "Intussen is er iets anders gewijzigd:" in answer.text
    assert "Samen eten" in _text(client)


def test_what_cannot_be_is_said_and_nothing_is_written(client: Client) -> None:
    wrong: tuple[dict[str, str], ...] = (
        {"doen": "tekst", **WORK, "veld__text": "", "was__text": "Maaltijden organiseren"},
        {"doen": "tekst", **WORK, "veld__start": "ooit", "was__start": ""},
        {"doen": "koppel", **WORK, "doel": "onzin"},
        {"doen": "koppel", **WORK, "doel": "buurthulp"},
        {"doen": "koppel", "deel": "operational_goals", "id": "buurthulp", "doel": "buurthulp"},
        {"doen": "punten", **WORK, "doel": "buurthulp", "punten": "4"},
        {"doen": "losmaken", **WORK, "doel": "ontmoeting"},
        {"doen": "verwijderen", "deel": "vision", "id": ""},
        {"doen": "toevoegen", "deel": "inspanningen", "tekst": " "},
        {"doen": "toevoegen", "deel": "__class__", "tekst": "x"},
        {"doen": "besluit", **WORK, "besluit": "ja", "periode": "2026"},
        {"doen": "onzin", **WORK},
        {"deel": "x"},
        {},
    )
    for form in wrong:
        answer = client.post("/buurt/wijzig", **form)
        assert answer.status == 409, form
        assert "Er is niets gewijzigd." in answer.text, form
    assert _text(client) == PLAN
    assert client.room.number == 1


def test_the_check_reads_along_without_writing(client: Client) -> None:
    form = {"doen": "tekst", **WORK, "veld__owner": "", "was__owner": "Stichting Samen"}
    told = json.loads(client.post("/buurt/probeer", **form).text)
    assert told["good"] is True
    assert "Hierdoor val" in told["html"]
    form = {"doen": "tekst", **WORK, "veld__start": "ooit", "was__start": ""}
    told = json.loads(client.post("/buurt/probeer", **form).text)
    assert told["good"] is False
    assert "ooit" in told["html"]
    assert _text(client) == PLAN


def test_a_change_is_told_to_every_other_tab_at_once(client: Client) -> None:
    with client.connection() as connection:
        connection.request("GET", "/buurt/nieuws", headers=dict(client.ours))
        stream = connection.getresponse()
        assert stream.headers["content-type"].startswith("text/event-stream")
        first = _event(stream)
        assert (first["number"], first["said"]) == (1, "")
        form = {"veld__owner": "Piet", "was__owner": "Stichting Samen", "wie": "tab-1"}
        client.post("/buurt/wijzig", doen="tekst", **WORK, **form)
        told = _event(stream)
        assert (told["number"], told["who"]) == (2, "tab-1")
        assert "maaltijden" in str(told["said"])
        client.save(PLAN)
        told = _event(stream)
        assert told["said"] == (
            "Het bestand is buiten deze pagina’s gewijzigd en opnieuw gelezen."
        )
        client.file.unlink()
        assert _event(stream)["said"] == "Het bestand is weg. U ziet wat het laatst is gelezen."
        assert "Niemand is alleen" in client.get("/buurt").text


def _event(stream: object) -> dict[str, object]:
    while True:
        line = stream.readline().decode()  # type: ignore[attr-defined]
        if line.startswith("data: "):
            found = json.loads(line.removeprefix("data: "))
            assert isinstance(found, dict)
            return found
        assert line, "the stream ended"


def test_votes_are_counted_by_screen_and_written_nowhere(client: Client) -> None:
    for who, points in (("a", "1"), ("b", "1"), ("b", "1"), ("c", "1"), ("c", "0")):
        assert client.post("/buurt/stem", id="maaltijden", stem=points, wie=who).status == 204
    assert "2 stemmen" in client.get("/buurt/vergadering/1").text
    assert client.post("/buurt/stem", id="onzin", stem="1", wie="a").status == 409
    client.post("/buurt/stem", stem="wis")
    assert "0 stemmen" in client.get("/buurt/vergadering/1").text
    assert _text(client) == PLAN


def test_a_tab_that_is_gone_hears_nothing_and_hurts_nobody(client: Client) -> None:
    heard: list[News] = []
    leave = client.room.hear(heard.append)

    def gone(_: News) -> None:
        raise RuntimeError("closed")

    client.room.hear(gone)
    client.room.vote("maaltijden", "a", 1)
    leave()
    client.room.vote("maaltijden", "a", 0)
    assert len(heard) == 1


def test_a_file_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    if os.name == "nt" or os.geteuid() == 0:
        return  # everything can be written
    with served(tmp_path) as client:
        tmp_path.chmod(0o500)
        try:
            answer = client.post("/buurt/wijzig", doen="verwijderen", **WORK)
        finally:
            tmp_path.chmod(0o700)
        assert answer.status == 409


def test_many_who_change_at_once_all_get_theirs(client: Client) -> None:
    from concurrent.futures import ThreadPoolExecutor

    ready = Event()

    def add(number: int) -> int:
        ready.wait()
        form = {"deel": "inspanningen", "tekst": f"Feest nummer {number}"}
        return client.post("/buurt/wijzig", doen="toevoegen", **form).status

    with ThreadPoolExecutor(8) as pool:
        asked = [pool.submit(add, number) for number in range(8)]
        ready.set()
        assert [one.result() for one in asked] == [303] * 8
    assert len(client.room.dossier.sound.inspanningen) == 9
    assert _text(client).count("Feest nummer") == 8
