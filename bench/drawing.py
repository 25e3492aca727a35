"""The drawings of the real plan against the engine alone."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

from bench.measure import Ratio, compare

REAL = "programmes/alliantie-van-kracht.yaml"


def drawing(folder: Path) -> Iterator[Ratio]:
    """All drawings as SVG against the engine on the same DOT, one process a drawing."""
    from toc.loaded import load_path
    from toc.render import layout, pages
    from toc.render.engine import dot, find
    from toc.render.export import Format, export
    from toc.reports.din import network_view

    loaded = load_path(REAL)
    programme, tree = loaded.programme, loaded.tree
    assert programme is not None
    assert tree is not None
    questions = [
        dot(layout.question(sheet)).encode()
        for network in programme.networks
        for sheet in pages.sheets(network_view(programme, tree, network))
    ]

    def ours() -> object:
        return export(programme, tree, loaded.name, folder / "svg", frozenset({Format.SVG}))

    def engine() -> object:
        command = [find(), "-Tsvg"]
        return [
            subprocess.run(command, input=asked, capture_output=True, check=True)
            for asked in questions
        ]

    yield compare("export the real DINs as SVG / the bare engine", ours, engine, 1.5)
