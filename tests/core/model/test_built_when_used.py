"""Nothing is built of the models before a programme is read: that takes longer than reading."""

from __future__ import annotations

import subprocess
import sys

BUILT = """
import toc.core.model, toc.core.model.base
def classes(of):
    for one in of.__subclasses__():
        yield one
        yield from classes(one)
found = [*classes(toc.core.model.base.Value)]
print(len(found) > 40, sorted(one.__name__ for one in found if one.__pydantic_complete__))
"""


def test_nothing_is_built_by_loading_the_models() -> None:
    ran = subprocess.run([sys.executable, "-c", BUILT], capture_output=True, text=True, check=True)
    assert ran.stdout == "True []\n"
