"""Work on every core at once, which Ctrl-C can end: who waits for it is waked, and what has not
begun does not begin."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as StillAtWork
from contextlib import contextmanager
from threading import current_thread, main_thread
from typing import TypeVar

A = TypeVar("A")
T = TypeVar("T")

_LOOK = 0.2
"""Seconds between two looks. Windows wakes nobody for Ctrl-C who waits without an end."""


def answer(work: Future[T]) -> T:
    """What came of work that another thread does."""
    while True:
        try:
            return work.result(_LOOK)
        except StillAtWork:
            if work.done():  # it ended so itself
                raise


@contextmanager
def beside(threads: int = 1) -> Iterator[ThreadPoolExecutor]:
    """Threads that work while this one goes on. Where this one is stopped they are left alone
    with what they have begun."""
    pool = ThreadPoolExecutor(max(1, threads))
    try:
        yield pool
    except KeyboardInterrupt:
        pool.shutdown(wait=False, cancel_futures=True)
        raise
    pool.shutdown()


def each(work: Callable[[A], T], things: Sequence[A], threads: int) -> list[T]:
    """What comes of each thing, with so many at once, in their order."""
    with beside(threads) as pool:
        found = [pool.submit(work, one) for one in things]
        return [answer(one) for one in found]


def apart(work: Callable[[], T]) -> T:
    """The answer of work that cannot be interrupted, as a typesetter's, so that waiting can."""
    if current_thread() is not main_thread():
        return work()
    return each(lambda _: work(), [None], 1)[0]
