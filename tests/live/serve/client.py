"""Asking a served programme something, as a browser or as somebody else would."""

from __future__ import annotations

import http.client
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

from toc.live.serve.room import Room
from toc.live.serve.running import Serving, serving
from toc.live.serve.safety import LOOPBACK, Door

PLAN = """\
title: Buurt
language: nl
vision: Niemand is alleen   # zo staat het in het plan

strategic_goals:
  samen: Buren kennen elkaar

networks:
  hulp: Hulp in de buurt

operational_goals:
  buurthulp:
    text: Buren helpen elkaar
    contributes_to: samen
    network: hulp
  ontmoeting:
    text: Buren ontmoeten elkaar
    contributes_to: samen

inspanningen:
  maaltijden:
    text: Maaltijden organiseren
    owner: Stichting Samen
    contributes_to: buurthulp

indicators:
  eenzaam:
    text: Eenzame bewoners
    measures: samen
    privacy: sensitive
    baseline: 4711
"""


@dataclass(frozen=True)
class Answer:
    """What came back: its status, its headers in small letters, and its text."""

    status: int
    headers: Mapping[str, str]
    text: str


@dataclass
class Client:
    """A browser that came in with the secret, unless its `headers` say otherwise."""

    ready: Serving
    file: Path
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def door(self) -> Door:
        return self.ready.door

    @property
    def room(self) -> Room:
        (room,) = self.ready.site.rooms.values()
        return room

    def save(self, text: str) -> None:
        """Save the file as an editor does: all of it at once."""
        made = self.file.with_name("~new")
        made.write_text(text, encoding="utf-8")
        made.replace(self.file)

    def ask(
        self,
        method: str,
        path: str,
        headers: Sequence[tuple[str, str]] = (),
        body: bytes = b"",
    ) -> Answer:
        """Just this, with no header that is not given."""
        with self.connection() as connection:
            connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
            for name, value in headers:
                connection.putheader(name, value)
            if body or method not in ("GET", "HEAD"):
                connection.putheader("Content-Length", str(len(body)))
            connection.endheaders(body)
            found = connection.getresponse()
            told = {name.lower(): value for name, value in found.getheaders()}
            return Answer(found.status, told, found.read().decode(errors="replace"))

    @contextmanager
    def connection(self) -> Iterator[http.client.HTTPConnection]:
        made = http.client.HTTPConnection(LOOPBACK, self.door.port, timeout=20)
        try:
            yield made
        finally:
            made.close()

    @property
    def ours(self) -> list[tuple[str, str]]:
        """What a browser sends with a page of ours."""
        door = self.door
        return [
            ("Host", f"{LOOPBACK}:{door.port}"),
            ("Cookie", f"{door.cookie}={door.secret}"),
            ("Sec-Fetch-Site", "same-origin"),
        ]

    @property
    def form(self) -> list[tuple[str, str]]:
        """What a browser sends with a form of ours."""
        kind = "application/x-www-form-urlencoded"
        return [*self.ours, ("Origin", self.door.origin), ("Content-Type", kind)]

    def get(self, path: str) -> Answer:
        """A page."""
        return self.ask("GET", path, self.ours)

    def post(self, path: str, **fields: str) -> Answer:
        """A form; `_` in the name of a field is a dot."""
        pairs = [(name.replace("__", "."), value) for name, value in fields.items()]
        return self.ask("POST", path, self.form, urlencode(pairs).encode())


@contextmanager
def served(folder: Path, text: str = PLAN, *, read_only: bool = False) -> Iterator[Client]:
    """A programme that is served within this."""
    file = folder / "buurt.yaml"
    file.write_text(text, encoding="utf-8")
    ready = serving([file], read_only=read_only)
    with ready.running():
        yield Client(ready, file)
