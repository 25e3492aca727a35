"""What a page on the internet, or another program on this computer, could try: nothing gets in,
nothing is read, nothing is changed."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

from tests.live.serve.client import PLAN, Client, served
from toc.live.serve.safety import KEY, LOOPBACK, POLICY, new_secret

Pairs = list[tuple[str, str]]
CHANGE = urlencode(
    {"doen": "tekst", "deel": "vision", "id": "", "veld.text": "Gekaapt", "was.text": ""}
).encode()
FORM = ("Content-Type", "application/x-www-form-urlencoded")
EVIL = ("Origin", "http://kwaad.example")


def _without(pairs: Pairs, *names: str) -> Pairs:
    return [one for one in pairs if one[0] not in names]


def _with(pairs: Pairs, *more: tuple[str, str]) -> Pairs:
    return [*_without(pairs, *(name for name, _ in more)), *more]


def attacks(client: Client) -> Iterator[tuple[str, str, str, Pairs, bytes]]:
    """Each by its name: what is asked, with which headers, and what is sent along."""
    ours, form, port = client.ours, client.form, client.door.port
    page, news, write = "/buurt", "/buurt/nieuws", "/buurt/wijzig"
    secret, cookie = client.door.secret, client.door.cookie
    nobody = _without(ours, "Cookie")

    def get(name: str, headers: Pairs, path: str = page) -> tuple[str, str, str, Pairs, bytes]:
        return name, "GET", path, headers, b""

    def post(name: str, headers: Pairs, path: str = write) -> tuple[str, str, str, Pairs, bytes]:
        return name, "POST", path, headers, CHANGE

    # Another name that leads here (DNS rebinding)
    hosts = ("kwaad.example", f"kwaad.example:{port}", LOOPBACK, f"{LOOPBACK}:{port + 1}", "", "x")
    for host in (*hosts, f"{LOOPBACK}:{port}.kwaad.example", f"127.0.0.2:{port}", f"[::1]:{port}"):
        yield get(f"host {host}", _with(ours, ("Host", host)))
    yield get("no host", _without(ours, "Host"))
    yield get("two hosts", [*ours, ("Host", "kwaad.example")])
    yield get("host with a user", _with(ours, ("Host", f"x@{LOOPBACK}:{port}")))
    yield post("rebound form", _with(form, ("Host", "kwaad.example"), EVIL))
    # A page elsewhere that asks
    for origin in ("http://kwaad.example", "null", "https://localhost", f"https://{LOOPBACK}"):
        yield post(f"form from {origin}", _with(form, ("Origin", origin)))
    for origin in (f"http://{LOOPBACK}:{port + 1}", f"http://{LOOPBACK}:{port}.kwaad.example"):
        yield post(f"form from {origin}", _with(form, ("Origin", origin)))
    yield post("form that says no origin", _without(form, "Origin"))
    yield post("form with two origins", [*form, EVIL])
    for site in ("cross-site", "same-site", "none"):
        yield post(f"form from {site}", _with(form, ("Sec-Fetch-Site", site)))
    for site in ("cross-site", "same-site"):
        yield get(f"picture from {site}", _with(ours, ("Sec-Fetch-Site", site)))
        yield get(f"event stream from {site}", _with(ours, ("Sec-Fetch-Site", site)), news)
    yield get("event stream with another origin", _with(ours, EVIL), news)
    yield get("page with another origin", _with(ours, EVIL))
    yield ("preflight", "OPTIONS", write, _with(form, EVIL), b"")
    # Guessing the secret
    yield get("no secret", nobody)
    yield get("no secret for the events", nobody, news)
    yield get("no secret for the style", nobody, "/-/serve.css")
    yield post("no secret for a form", _without(form, "Cookie"))
    yield get("a guess in the cookie", _with(ours, ("Cookie", f"{cookie}={new_secret()}")))
    yield get("the cookie of another port", _with(ours, ("Cookie", f"toc-1={secret}")))
    yield get("an empty cookie", _with(ours, ("Cookie", f"{cookie}=")))
    yield get("half a secret", _with(ours, ("Cookie", f"{cookie}={secret[:-1]}")))
    yield get("a cookie that is none", _with(ours, ("Cookie", '=;;=,"\x01')))
    for guess in (new_secret(), "", secret[:-1], secret.swapcase(), "%00", secret + "x"):
        yield get(f"guess {len(guess)} {guess[:2]}", nobody, f"/?{KEY}={guess}")
    yield get("the secret elsewhere", nobody, f"/buurt?{KEY}={secret}")
    yield get("the secret from a page elsewhere", _with(nobody, EVIL), f"/?{KEY}={secret}")
    # Ways in the path
    for path in ("/-/../../../../etc/passwd", "/-/..%2f..%2fbuurt.yaml", "/buurt.yaml"):
        yield get(path, ours, path)
    for path in ("/-/%2e%2e/serve.py", "/..%2fbuurt.yaml", "/buurt/../../buurt.yaml", "//x/"):
        yield get(path, ours, path)
    for path in ("/buurt/onderdeel/__class__/x", "/buurt/tekening/__init__", "/-/serve.css%00"):
        yield get(path, ours, path)
    # A change by other ways
    yield get("change by GET", ours, f"{write}?{CHANGE.decode()}")
    for method in ("PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"):
        yield (f"change by {method}", method, write, form, CHANGE)
    for kind in ("text/plain", "application/json", "multipart/form-data; boundary=x", ""):
        yield post(f"form as {kind}", _with(form, ("Content-Type", kind)))
    yield ("a form that never ends", "POST", write, form, b"a=" + b"x" * 1_000_001)
    yield ("a form of bytes", "POST", write, form, b"doen=\xff\xfe&deel=vision")
    yield ("a form of many fields", "POST", write, form, b"&".join([b"a=b"] * 5000))


SECRETS = ("Niemand is alleen", "Maaltijden", "Stichting Samen", "root:", "strategic_goals:")


def test_none_of_the_attacks_gets_in_reads_anything_or_changes_anything(client: Client) -> None:
    before = client.file.read_bytes()
    tried = list(attacks(client))
    assert len(tried) >= 50
    wrong: list[tuple[str, object, list[str]]] = []
    for name, method, path, headers, body in tried:
        answer = client.ask(method, path, headers, body)
        read = [one for one in SECRETS if one in answer.text]
        if not 400 <= answer.status < 500 or read or "set-cookie" in answer.headers:
            wrong.append((name, answer.status, read))
        if client.file.read_bytes() != before:
            wrong.append((name, "changed", []))
    assert wrong == []
    assert client.room.number == 1
    # And who is let in still is.
    assert SECRETS[0] in client.get("/buurt").text


def test_who_has_the_address_comes_in_and_the_secret_goes_from_it(client: Client) -> None:
    nobody = [("Host", f"{LOOPBACK}:{client.door.port}"), ("Sec-Fetch-Site", "none")]
    path = client.door.address.removeprefix(client.door.origin)
    answer = client.ask("GET", path, nobody)
    assert answer.status == 303
    assert answer.headers["location"] == "/"
    cookie = f"{client.door.cookie}={client.door.secret}; HttpOnly; Path=/; SameSite=strict"
    assert answer.headers["set-cookie"] == cookie
    assert client.door.secret not in client.get("/buurt").text


def test_every_answer_says_what_a_browser_may_do_with_it(client: Client) -> None:
    asked = (
        client.get("/buurt"),
        client.get("/-/serve.js"),
        client.ask("GET", "/", [("Host", "kwaad.example")]),
    )
    for answer in asked:
        assert answer.headers["content-security-policy"] == POLICY
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["x-frame-options"] == "DENY"
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["referrer-policy"] == "same-origin"
        assert answer.headers["cross-origin-resource-policy"] == "same-origin"
        assert "server" not in answer.headers


def test_nothing_else_than_this_computer_can_connect(client: Client) -> None:
    assert client.ready.listening.getsockname()[0] == "127.0.0.1"
    others = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None)}
    for other in others - {"127.0.0.1", "::1"}:
        with socket.socket() as asking:
            asking.settimeout(1)
            assert asking.connect_ex((other, client.door.port)) != 0


def test_a_web_socket_is_no_way_in(client: Client) -> None:
    upgrade = [
        ("Connection", "Upgrade"),
        ("Upgrade", "websocket"),
        ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="),
        ("Sec-WebSocket-Version", "13"),
    ]
    nobody = _without(client.ours, "Cookie")
    assert client.ask("GET", "/buurt/nieuws", [*nobody, *upgrade]).status == 403


def test_read_only_changes_nothing_whoever_asks(tmp_path: Path) -> None:
    with served(tmp_path, read_only=True) as client:
        for path in ("wijzig", "terug", "stem", "probeer"):
            answer = client.ask("POST", f"/buurt/{path}", client.form, CHANGE)
            assert answer.status == 403
            assert answer.text.splitlines()[0] == (
                "Dit programma is alleen om te bekijken geopend. Er is niets gewijzigd."
            )
        assert client.file.read_text(encoding="utf-8") == PLAN
        text = client.get("/buurt/onderdeel/inspanningen/maaltijden").text
        assert "Alleen bekijken" in text
        assert 'method="post"' not in text
        assert client.get("/buurt/nieuw").status == 404


def test_a_text_of_the_plan_is_never_read_as_html(tmp_path: Path) -> None:
    hostile = "</script><script>x()</script><img src=x onerror=x()>"
    text = PLAN.replace("Maaltijden organiseren", f'"{hostile}"').replace(
        "Buren kennen elkaar", f'"{hostile}"'
    )
    with served(tmp_path, text) as client:
        paths = ("", "/boom", "/tekening/network/hulp", "/bevindingen", "/voortgang")
        more = ("/onderdeel/inspanningen/maaltijden", "/zoek?q=script%3Cimg", "/vergadering")
        for path in (*paths, *more):
            told = client.get(f"/buurt{path}").text
            assert "<script>x" not in told
            assert "<img src=x" not in told


def test_what_is_hidden_in_documents_is_hidden_here(client: Client) -> None:
    for path in ("", "/onderdeel/indicators/eenzaam", "/onderdeel/strategic_goals/samen"):
        assert "4711" not in client.get(f"/buurt{path}").text
    for path in ("/voortgang", "/bevindingen", "/zoek?q=4711", "/tekening/chain"):
        answer = client.get(f"/buurt{path}")
        assert "4711" not in answer.text.replace("‘4711’", "")
        assert answer.status == 200
