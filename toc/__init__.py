"""Theory-of-change and goal-tree modeller.

The whole of the Python interface is `load`:

>>> import toc
>>> loaded = toc.load("programmes/alliantie-van-kracht.yaml")
>>> loaded.programme.title
'Alliantie van Kracht'
>>> [problem for problem in loaded.problems if problem.severity.name == "ERROR"]
[]
"""

from __future__ import annotations

from os import PathLike
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from toc.dossier import Dossier

__version__ = "0.1.0"

__all__ = ["__version__", "load"]


def load(path: str | PathLike[str]) -> Dossier:
    """Read a programme file and check it.

    Never raises for what a file can hold. `Dossier.programme` is a `toc.model.Programme`, or None
    where the file could not be read as one; `Dossier.problems` is every `toc.problems.Problem`,
    sorted by place; `Dossier.tree` is a `toc.graph.GoalGraph`, whose `graph` is a networkx graph.
    """
    # Imported here, so that `toc --help` and shell completion load neither pydantic nor networkx.
    from toc.dossier import open_dossier

    return open_dossier(path)
