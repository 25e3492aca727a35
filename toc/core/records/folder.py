"""Where what belongs to a programme stands: in a folder of its name beside it,
`programmes/NAME/…` for `programmes/NAME.yaml`. It is written by `toc.core.files.keep`, under the
lock of the programme."""

from __future__ import annotations

from pathlib import Path


def beside(programme_file: Path, *names: str) -> Path:
    """The path of a file or folder that belongs to a programme. ValueError for a name that leads
    into another folder, wherever it comes from: a plan, a form that came back, a table."""
    for name in names:
        if not plain_name(name):
            raise ValueError(name)
    return programme_file.parent.joinpath(programme_file.stem, *names)


def plain_name(name: str) -> bool:
    """Whether a name stays in its folder, on every system."""
    return name not in ("", ".", "..") and not any(sign in name for sign in "/\\:\0")
