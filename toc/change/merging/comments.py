"""What people wrote beside a programme, in its file: the comments of the second version come along
with what they belong to, and what is not decided is noted where it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from toc.change.merging.joining import Path
from toc.change.merging.places import Anchor, Head, Layout, Stand
from toc.core.editing.text_edits import TextEdits
from toc.core.editing.written import Spot
from toc.core.loading import read_bytes
from toc.core.loading.text import SourceText


@dataclass(frozen=True)
class Commented:
    """A text with more comments; `left` are those that could not be put in."""

    text: str
    left: tuple[str, ...] = ()


def with_comments(text: str, theirs: SourceText, base: SourceText | None) -> Commented:
    """A text with the comments that `theirs` has and `base` has not. None of its own goes."""
    known = Layout(base).comments() if base is not None else {}
    found = Layout(theirs).comments()
    source = SourceText(theirs.file, text)
    layout = Layout(source)
    there = layout.comments()
    moved = _counted(known)
    wanted: dict[Anchor, list[str]] = {}
    for anchor, lines in found.items():
        for one in lines:
            if one in known.get(anchor, ()) or one in there.get(anchor, ()):
                continue
            if moved[one]:
                moved[one] -= 1  # it stood elsewhere, and belongs to something of another name
            else:
                wanted.setdefault(anchor, []).append(one)
    placed = [
        (head, anchor, lines)
        for anchor, lines in wanted.items()
        if (head := _place_of(layout, anchor.path)) is not None
    ]
    made = _put(source, layout, placed)
    if made is not None:
        return Commented(made)
    return Commented(text, tuple(one for lines in wanted.values() for one in lines))


def with_notes(text: str, source: SourceText, notes: Mapping[Path, Sequence[str]]) -> str:
    """A text with notes above what they are about; above the whole of it where that is not
    there."""
    there = SourceText(source.file, text)
    layout = Layout(there)
    known = layout.comments()
    first = min(layout.heads.values(), key=lambda head: head.line, default=None)
    placed = []
    for path, lines in notes.items():
        head = layout.nearest(path) or first
        # It stands there already where two copies are joined once more.
        if head is not None and lines[0] not in known.get(Anchor(head.path, Stand.ABOVE), ()):
            placed.append((head, Anchor(head.path, Stand.ABOVE), list(lines)))
    made = _put(there, layout, placed)
    assert made is not None, "lines of comments change nothing of what a text says"
    return made


def _place_of(layout: Layout, path: Path) -> Head | None:
    """What a comment belongs to, unless its element is not there any more."""
    if len(path) > 1 and path[:2] not in layout.heads and path[:1] in layout.heads:
        whole = layout.heads[path[:1]]
        return None if whole.last > whole.line else whole
    return layout.nearest(path)


def _counted(comments: Mapping[Anchor, Iterable[str]]) -> Counter[str]:
    return Counter(one for lines in comments.values() for one in lines)


def _put(
    source: SourceText, layout: Layout, placed: Iterable[tuple[Head, Anchor, list[str]]]
) -> str | None:
    """The text with lines of comments in it; None where it would say something else by them."""
    edits = TextEdits(source)
    taken = {anchor for anchor in layout.comments() if anchor.stand is Stand.BEHIND}
    for head, anchor, lines in placed:
        exact = anchor.path == head.path
        if anchor.stand is Stand.BEHIND and exact and anchor not in taken and head.behind:
            line = head.last if head.behind > 0 else head.line
            edits.add_at(edits.end_of(line), "  " + " ".join(lines))
            continue
        pad = " " * (head.indent - 2 * head.dash)
        if anchor.stand is Stand.BELOW and exact:
            edits.add_lines(head.last, [pad + one for one in lines])
        elif head.line == 1:
            edits.add_at(Spot(1, 1), "".join(f"{pad}{one}{edits.end}" for one in lines))
        else:
            edits.add_lines(head.line - 1, [pad + one for one in lines])
    text = edits.text()
    before, after = (
        read_bytes(("\ufeff" + one).encode("utf-8"), source.file) for one in (source.text, text)
    )
    return text if after.sound == before.sound and after.programme == before.programme else None
