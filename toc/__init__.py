"""Theory-of-change and goal-tree modeller.

The Python interface begins with `open`; what it gives is where every command starts from too.

>>> import toc
>>> dossier = toc.open("programmes/alliantie-van-kracht.yaml")
>>> dossier.programme.title
'Alliantie van Kracht'
>>> [problem for problem in dossier.problems if problem.severity.name == "ERROR"]
[]
"""

from __future__ import annotations

from os import PathLike
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from toc.core.dossier import Dossier

__version__ = "0.1.0"

__all__ = ["__version__", "open"]


def open(path: str | PathLike[str]) -> Dossier:
    """A programme file with everything beside it; nothing is checked or read before it is asked.

    Never raises for what the file can hold. `Dossier.programme` is a `toc.core.model.Programme`,
    or None where the file could not be read as one; `Dossier.problems` is every
    `toc.core.problems.Problem`, sorted by place; `Dossier.tree` is a `toc.core.graph.GoalGraph`,
    whose `graph` is a networkx graph. `Dossier.measurements`, `Dossier.reviews` and
    `Dossier.plan("2024")` are what was recorded beside it, and raise `UnusableError` where that
    cannot be used.
    """
    # Imported here, so that `toc --help` and shell completion load neither pydantic nor networkx.
    from toc.check.opening import open_dossier

    return open_dossier(path)
