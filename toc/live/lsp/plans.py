"""The programme files that an editor has open, read again when they change, off its own thread so
that an answer never waits for a check that nobody asked for."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path

from toc.live.lsp.open_plan import OpenPlan, Read
from toc.live.lsp.text import Units

PAUSE = 0.15
"""So many seconds nobody has to type before the text is checked."""

Ready = Callable[[str, OpenPlan, Read | None], Awaitable[None]]
"""What is done with what was read of a file; None where it is no programme."""


class OpenPlans:
    """The open files by the address that the editor gives them. `ready` is called with each state
    that was checked."""

    def __init__(self, ready: Ready) -> None:
        self.units = Units()
        self._ready = ready
        self._plans: dict[str, OpenPlan] = {}
        self._waiting: dict[str, asyncio.Task[None]] = {}
        self._locks: dict[str, asyncio.Lock] = {}

    def get(self, uri: str) -> OpenPlan | None:
        """The open file, where it is a programme."""
        plan = self._plans.get(uri)
        return plan if plan is not None and plan.is_programme else None

    def open(self, uri: str, file: Path, text: str, version: int) -> None:
        """A file was opened."""
        self._plans[uri] = OpenPlan(file, text, version, self.units)
        self._locks[uri] = asyncio.Lock()
        self.changed(uri, pause=0)

    def close(self, uri: str) -> None:
        """A file was closed."""
        self._plans.pop(uri, None)
        self._locks.pop(uri, None)
        task = self._waiting.pop(uri, None)
        if task is not None:
            task.cancel()

    def any(self, uri: str) -> OpenPlan | None:
        """The open file, whatever it holds."""
        return self._plans.get(uri)

    def changed(self, uri: str, *, pause: float = PAUSE) -> None:
        """Have a file checked, once nobody has typed for a while."""
        before = self._waiting.pop(uri, None)
        if before is not None:
            before.cancel()
        self._waiting[uri] = asyncio.create_task(self._check(uri, pause))

    async def read(self, plan: OpenPlan, uri: str) -> Read:
        """What the text says now."""
        lock = self._locks.setdefault(uri, asyncio.Lock())
        async with lock:
            return await asyncio.to_thread(plan.read)

    async def _check(self, uri: str, pause: float) -> None:
        with suppress(asyncio.CancelledError):
            await asyncio.sleep(pause)
            plan = self._plans.get(uri)
            if plan is None:
                return
            read = await self.read(plan, uri) if plan.is_programme else None
            if read is not None:
                await asyncio.to_thread(lambda: read.dossier.problems)
            if self._plans.get(uri) is plan and (read is None or read.version == plan.version):
                await self._ready(uri, plan, read)
