"""Two versions of a large plan beside each other: what comparing adds to loading them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from bench.measure import Ratio, compare
from bench.synthetic import plan
from toc.core.loading import Reading, read

INSPANNINGEN = 10_000


def later(text: str) -> str:
    """The plan a year later: of every hundred inspanningen ten are reworded, five have another
    id, two are gone and other goals are served by three."""
    blocks = re.split(r"(?m)^(?=  inspanning-\d+:)", text)
    made = [blocks[0]]
    for number, block in enumerate(blocks[1:]):
        match number % 100:
            case 0 | 1:
                continue
            case 2 | 3 | 4:
                block = re.sub(r"goal: doel-\d+", f"goal: doel-{number // 7}", block, count=1)
            case 5 | 6 | 7 | 8 | 9:
                block = block.replace("  inspanning-", "  bijeenkomst-")
            case place if place < 20:
                block = block.replace("bijeenkomst nummer", "avonden met als nummer")
        made.append(block)
    return "".join(made)


def versions(folder: Path) -> Iterator[Ratio]:
    """The target of comparing."""
    from toc.change.comparing.meaning import meanings
    from toc.change.comparing.telling import told
    from toc.core.comparing import beside

    old, new = folder / "old.yaml", folder / "new.yaml"
    text = plan(INSPANNINGEN)
    old.write_text(text, encoding="utf-8", newline="\n")
    new.write_text(later(text), encoding="utf-8", newline="\n")

    def load() -> tuple[Reading, Reading]:
        return read(old), read(new)

    def compared() -> int:
        before, after = load()
        assert before.programme is not None
        assert after.programme is not None
        found = beside(before.programme, after.programme)
        return len(told(found, after, "nl")) + len(meanings(found, after, "nl"))

    yield compare(
        "two versions of 10,000 inspanningen compared / loading both",
        compared,
        load,
        2.0,
        pairs=3,
    )
