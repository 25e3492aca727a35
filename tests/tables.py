"""Every table of sentences of the product, in whichever room it stands."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from types import ModuleType

import toc
from toc.core.words import Sentences


@cache
def word_modules() -> tuple[ModuleType, ...]:
    """The modules with words of every room."""
    names = [module.name for module in pkgutil.walk_packages(toc.__path__, "toc.")]
    return tuple(
        importlib.import_module(name)
        for name in names
        if "words" in name.split(".")[2:4] and not name.startswith("toc.check.rules.")
    )


def tables(beginning: str = "") -> dict[str, Sentences]:
    """The tables by their name, of the modules whose name begins so."""
    return {
        name: table
        for module in word_modules()
        if module.__name__.rpartition(".")[2].startswith(beginning)
        for name, table in vars(module).items()
        if isinstance(table, Sentences)
    }
