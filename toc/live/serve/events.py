"""What changes, told to a tab as it happens: server-sent events, over the connection that the tab
keeps open."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

from starlette.responses import StreamingResponse

from toc.live.serve.room import News, Room

REST = 15.0
"""So many seconds without news there is a sign of life, by which a tab that went is noticed."""


def events(room: Room) -> StreamingResponse:
    """The news of a room from now on, and first which state it is in: who comes back after a while
    sees so what he missed."""
    return StreamingResponse(_told(room), media_type="text/event-stream")


async def _told(room: Room) -> AsyncIterator[str]:
    loop = asyncio.get_running_loop()
    waiting: asyncio.Queue[News] = asyncio.Queue()

    def tell(news: News) -> None:
        loop.call_soon_threadsafe(waiting.put_nowait, news)

    leave = room.hear(tell)
    try:
        yield f"retry: 1000\n{_event(News(room.number, '', ''))}"
        while True:
            try:
                yield _event(await asyncio.wait_for(waiting.get(), REST))
            except TimeoutError:
                yield ": \n\n"
    finally:
        leave()


def _event(news: News) -> str:
    told = {"version": 1, "number": news.number, "said": news.said, "who": news.who}
    return f"data: {json.dumps(told)}\n\n"
