"""What holds on each Python that is promised, seen from the one at hand."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from enum import Enum
from importlib import import_module

import toc


def _every(kind: type[Enum]) -> Iterator[type[Enum]]:
    for below in kind.__subclasses__():
        yield below
        yield from _every(below)


def test_no_member_of_an_enum_is_an_empty_tuple() -> None:
    """On Python 3.11.2 its value is a bare `object()`, and no drawing could be made there."""
    for module in pkgutil.walk_packages(toc.__path__, "toc."):
        if module.name != "toc.__main__":
            import_module(module.name)
    ours = [kind for kind in _every(Enum) if kind.__module__.split(".")[0] == "toc"]
    assert len(ours) > 20
    assert [member for kind in ours for member in kind if member.value == ()] == []
