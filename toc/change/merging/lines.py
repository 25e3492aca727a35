"""What only the second copy has comes along as it is written there: its lines take the place of
those that say the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from toc.change.merging.joining import Path
from toc.change.merging.places import Anchor, Head, Layout, Stand
from toc.core.editing import CannotRewriteError
from toc.core.editing.text_edits import TextEdits
from toc.core.editing.written import Spot
from toc.core.loading import Reading, read_bytes
from toc.core.loading.text import SourceText
from toc.core.model import Programme

Comments = Mapping[Anchor, tuple[str, ...]]

Pair = tuple[Head, Head]
"""Where something stands in the joined text, and where in the second copy."""


def with_lines(
    text: str, wanted: Programme, mine: Reading, theirs: Reading, base: Reading | None
) -> str:
    """A text that says `wanted`, in which what `mine` has not is written as in `theirs`: between
    braces or below one another, with the same quotes, comments and breaks of lines. What is not
    the same value there stays as it is; so does all where the two have keys of another
    language."""
    if mine.dutch_keys != theirs.dutch_keys:
        return text
    source = SourceText(mine.positions.source.file, text)
    there, layout = Layout(theirs.positions.source), Layout(source)
    known = Layout(mine.positions.source).heads
    own, others = layout.comments(), there.comments()
    old = Layout(base.positions.source).comments() if base is not None else {}
    # What mine wrote in another way keeps its comments; one that was there before and that mine
    # still has comes no second time.
    still = {*_lines_of(old)} & {*_lines_of(own)}
    new = [
        path
        for path in there.heads
        if path not in known
        and path in layout.heads
        and not _within(path, own)
        and not still.intersection(_within(path, others))
    ]
    outer = {path for path in new if not any(path[:end] in new for end in range(1, len(path)))}
    pairs = [(layout.heads[path], there.heads[path]) for path in new if path in outer]
    return _that_fit(source, there.source, pairs, wanted)[1]


def _lines_of(comments: Comments) -> Iterator[str]:
    for lines in comments.values():
        yield from lines


def _within(path: Path, comments: Comments) -> list[str]:
    """The comments on the lines of something."""
    return [
        line
        for one, lines in comments.items()
        if one.path[: len(path)] == path and (one.path != path or one.stand is Stand.BEHIND)
        for line in lines
    ]


def _that_fit(
    source: SourceText, theirs: SourceText, pairs: Sequence[Pair], wanted: Programme
) -> tuple[Sequence[Pair], str]:
    """Those of which the lines say what the text must say, and the text with these; half by half,
    as nearly all do."""
    try:
        made = _put(source, theirs, pairs)
    except CannotRewriteError:
        made = ""
    read = read_bytes(("\ufeff" + made).encode("utf-8"), source.file)
    if not pairs or (read.sound and read.programme == wanted):
        return pairs, made
    half = len(pairs) // 2
    parts = (pairs[:half], pairs[half:]) if half else ((), ())
    fitting = [pair for part in parts for pair in _that_fit(source, theirs, part, wanted)[0]]
    return _that_fit(source, theirs, fitting, wanted)


def _put(source: SourceText, theirs: SourceText, pairs: Sequence[Pair]) -> str:
    edits = TextEdits(source)
    for here, there in pairs:
        lines = [theirs.line(number) for number in range(there.line, there.last + 1)]
        moved = [_moved(one, here.indent - there.indent) for one in lines]
        edits.put(Spot(here.line, 1), edits.end_of(here.last), edits.end.join(moved))
    return edits.text()


def _moved(line: str, further: int) -> str:
    """A line further in, or less far as far as it can."""
    if not line.strip():
        return line
    if further >= 0:
        return " " * further + line
    return line[min(-further, len(line) - len(line.lstrip(" "))) :]
