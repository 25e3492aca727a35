"""How many seconds drawing takes in a process that has drawn nothing before, with what it imports:
`python -m bench.cold_export PLAN FOLDER`."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from toc.check.opening import open_dossier

dossier = open_dossier(sys.argv[1])
start = time.perf_counter()

from toc.draw.export import DrawingFormat, Make, export  # noqa: E402  importing it counts

svg = Make(frozenset({DrawingFormat.SVG}))
export(dossier.sound, dossier.sound_tree, "x", Path(sys.argv[2]), svg)
print(time.perf_counter() - start)
