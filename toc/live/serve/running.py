"""Starting the server: which programmes, at which address, and until when."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from toc.core.loading import slug
from toc.core.problems import RefusalError
from toc.core.words import Language
from toc.live.engine import LiveProgramme, Look
from toc.live.serve.room import Room, Watcher
from toc.live.serve.safety import LOOPBACK, Door, new_secret
from toc.live.serve.site import Site
from toc.live.words.serve import SERVE
from toc.live.words.serve_command import SERVE_COMMAND

if TYPE_CHECKING:
    from collections.abc import Iterator

    import uvicorn

MOST = 50
"""So many programmes of a folder are served."""


class ServeError(RefusalError):
    """There is nothing to serve, or no place to do it."""

    table = SERVE_COMMAND


@dataclass(frozen=True)
class Serving:
    """A server that is ready to run: its door, what it serves, and the socket that it has."""

    door: Door
    site: Site
    listening: socket.socket

    def run(self, started: Callable[[], None] = lambda: None) -> None:
        """Answer until somebody stops it with Ctrl-C; `started` is called once it answers."""
        server = self._server()
        watcher = Watcher(list(self.site.rooms.values()))
        watcher.start()
        waiting = threading.Thread(target=_after_start, args=(server, started), daemon=True)
        waiting.start()
        try:
            server.run(sockets=[self.listening])
        except KeyboardInterrupt:
            pass  # that is how one stops it
        finally:
            watcher.stop()

    @contextmanager
    def running(self) -> Iterator[Door]:
        """Answer within this, in a thread of its own."""
        server = self._server()
        watcher = Watcher(list(self.site.rooms.values()))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [self.listening]})
        watcher.start()
        thread.start()
        try:
            _wait(server)
            yield self.door
        finally:
            server.should_exit = server.force_exit = True
            thread.join(timeout=10)
            watcher.stop()

    def _server(self) -> uvicorn.Server:
        import uvicorn

        config = uvicorn.Config(
            self.site.guarded(self.door),
            # A tab that is open when one stops is no error to tell.
            log_level="critical",
            access_log=False,
            ws="none",
            lifespan="off",
            server_header=False,
            date_header=False,
            # A tab that stays open would hold it for ever.
            timeout_graceful_shutdown=1,
            h11_max_incomplete_event_size=64_000,
        )
        return uvicorn.Server(config)


def _wait(server: uvicorn.Server) -> None:
    pause = threading.Event()
    while not (server.started or server.should_exit):
        pause.wait(0.01)


def _after_start(server: uvicorn.Server, started: Callable[[], None]) -> None:
    _wait(server)
    if server.started:
        started()


def serving(
    files: Sequence[Path],
    *,
    language: Language | None = None,
    read_only: bool = False,
    port: int = 0,
) -> Serving:
    """The server of these programmes, on a free port or on the one that is asked for. ServeError
    where that is not free, or where there is nothing to serve."""
    if not files:
        raise ServeError("nothing")
    if len(files) > MOST:
        raise ServeError("too-many", most=MOST, count=len(files))
    listening = listening_at(port)
    rooms: dict[str, Room] = {}
    for file in files:
        name = _free_name(slug(file.stem) or "plan", rooms)
        rooms[name] = Room(name, LiveProgramme(file), _outside, language)
    door = Door(listening.getsockname()[1], new_secret())
    return Serving(door, Site(rooms, read_only, language), listening)


def listening_at(port: int) -> socket.socket:
    """A socket on this computer alone; on a free port for 0. ServeError where it is not free."""
    made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if os.name != "nt":  # there it would let another program have the same port
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind((LOOPBACK, port))
    except (OSError, OverflowError) as error:
        made.close()
        raise ServeError("port-taken", port=port) from error
    return made


def _free_name(name: str, taken: dict[str, Room]) -> str:
    found, number = name, 2
    while found in taken:
        found, number = f"{name}-{number}", number + 1
    return found


def _outside(look: Look, language: Language) -> str:
    return SERVE.say(f"outside.{look.value}", language)


def plans_in(folder: Path) -> list[Path]:
    """The programme files of a folder, without copies that a synchronised folder made of them."""
    from toc.core.files import programme_copies

    found = sorted(
        path
        for ending in (".yaml", ".yml")
        for path in folder.glob(f"[!.~]*{ending}")
        if path.is_file()
    )
    copies = {one.file for one in programme_copies(folder)} if len(found) > 1 else set()
    return [path for path in found if path not in copies]
