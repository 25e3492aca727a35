"""How often lines cross with `--order fewest-crossings`, side by side with the two programs that
are best known for layered drawings, Graphviz's dot and the Eclipse Layout Kernel (ELK), on
generated graphs in the same layers; and how much of the order stays when a box is added.

    npm install elkjs               in a folder of your own
    NODE_PATH=that folder/node_modules python -m bench crossings

Lines are counted as they are drawn. Two lines of dot or ELK that cross an even number of times
count as not crossing: a curve that swings out is no fault of the order. In the file's order they
are counted without drawing, because what crosses too often is then not drawn with lines.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import statistics
import subprocess
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from bench.layered import Line, crossed, layered, lines_of, meetings, sampled
from bench.measure import Ratio
from toc.documents.drawings.scene import Point
from toc.draw.layout.columns import drawn
from toc.draw.layout.direction import Direction
from toc.draw.layout.ordering import BoxOrder, layers_of, sheets_in
from toc.draw.views.columns import BoxLink, ColumnsView, Element

GRAPHS, ADDED = 500, 200
_WIDE, _HIGH = 200.0, 40.0


@dataclass(frozen=True)
class Against:
    """How often the lines of each graph cross: ours and another's. The target holds where ours
    never cross more often, with `half` where in the median ours cross at most half as often."""

    name: str
    ours: Sequence[int]
    others: Sequence[int]
    half: bool = False

    @property
    def reached(self) -> bool:
        """Whether the target is met."""
        ours, others = statistics.median(self.ours), statistics.median(self.others)
        never = all(a <= b for a, b in zip(self.ours, self.others, strict=True))
        return never and (not self.half or ours <= others / 2)

    def __str__(self) -> str:
        mark = "reached" if self.reached else "MISSED "
        pairs = list(zip(self.ours, self.others, strict=True))
        return (
            f"{mark}  crossings, ours / {self.name}: {sum(self.ours)} / {sum(self.others)} in "
            f"{len(pairs)} graphs, median {statistics.median(self.ours):g} / "
            f"{statistics.median(self.others):g}, fewer in {sum(a < b for a, b in pairs)}, "
            f"more in {sum(a > b for a, b in pairs)}"
        )


@dataclass(frozen=True)
class Still:
    """What share of the pairs of boxes in one column stands the other way round when a box is
    added, a graph each."""

    shares: Sequence[float]

    @property
    def reached(self) -> bool:
        """No target: it is a measure."""
        return True

    def __str__(self) -> str:
        same = sum(share == 0 for share in self.shares)
        return (
            f"measured  a box added to {len(self.shares)} graphs: no other box moves in {same}; "
            f"of all pairs of boxes in a column {statistics.mean(self.shares):.1%} turn round, "
            f"at most {max(self.shares):.0%}"
        )


def crossing() -> Iterator[Against | Ratio | Still]:
    """Every measure of crossings."""
    views = []
    for seed in range(GRAPHS):
        view = layered(seed)
        made = sheets_in(view, Direction.LR, BoxOrder.FEWEST_CROSSINGS)
        if len(made) == 1 and made[0].grid is None:
            views.append(view)
    start = time.perf_counter()
    made = [sheets_in(view, Direction.LR, BoxOrder.FILE)[0] for view in views]
    plain = time.perf_counter() - start
    start = time.perf_counter()
    made = [sheets_in(view, Direction.LR, BoxOrder.FEWEST_CROSSINGS)[0] for view in views]
    ordered = time.perf_counter() - start
    start = time.perf_counter()
    pages = drawn(made, 1, len(made))
    rest = time.perf_counter() - start
    ours = [crossed(lines_of(page)) for page in pages]
    in_file = [_in_file(view) for view in views]
    yield Against("the file's order", ours, in_file, half=True)
    if shutil.which("dot"):
        yield Against("dot", ours, [_by_dot(view) for view in views])
    else:
        print("not measured: dot is not here")
    if shutil.which("node") and os.environ.get("NODE_PATH"):
        yield Against("ELK", ours, _by_elk(views))
    else:
        print("not measured: ELK, which needs node and elkjs")
    name = "pages with --order fewest-crossings / without, no file written"
    yield Ratio(name, (ordered + rest) / (plain + rest), 1.5, ordered + rest, plain + rest)
    yield Still([_turned(view, seed) for seed, view in enumerate(views[:ADDED])])


def _in_file(view: ColumnsView) -> int:
    layers = layers_of([column.elements for column in view.columns], view.links)
    return layers.crossings(layers.given)


def _odd(lines: Sequence[Line]) -> int:
    return sum(
        meetings(one[2], other[2]) % 2
        for one, other in combinations(lines, 2)
        if not {one[0], one[1]} & {other[0], other[1]}
    )


def _by_dot(view: ColumnsView) -> int:
    said = ["digraph { rankdir=LR; node [shape=box, fixedsize=true, width=2.8, height=0.55]"]
    said += ["edge [arrowhead=none, tailport=e, headport=w]"]
    for column in view.columns:
        said.append(f"{{ rank=same; {'; '.join(e.id for e in column.elements)} }}")
    said += [f"{x.target} -> {x.source}" for x in view.links]
    asked = "\n".join([*said, "}"])
    answer = subprocess.run(
        ["dot", "-Tjson0"], input=asked, capture_output=True, text=True, check=True
    )
    found = json.loads(answer.stdout)
    names = [thing["name"] for thing in found["objects"]]
    lines = []
    for edge in found["edges"]:
        places = [tuple(map(float, part.split(","))) for part in edge["pos"].split()]
        path = sampled([Point(x, y) for x, y in places])
        lines.append((names[edge["tail"]], names[edge["head"]], path))
    return _odd(lines)


_ELK = """
const ELK = require('elkjs');
const elk = new ELK();
const graphs = JSON.parse(require('fs').readFileSync(0, 'utf8'));
(async () => {
  const made = [];
  for (const graph of graphs) made.push(await elk.layout(graph));
  process.stdout.write(JSON.stringify(made.map(graph => graph.edges)));
})();
"""


def _by_elk(views: Sequence[ColumnsView]) -> list[int]:
    asked = [
        {
            "id": view.title,
            "layoutOptions": {
                "elk.algorithm": "layered",
                "elk.direction": "RIGHT",
                "elk.edgeRouting": "POLYLINE",
                "elk.partitioning.activate": "true",
            },
            "children": [
                {
                    "id": e.id,
                    "width": _WIDE,
                    "height": _HIGH,
                    "layoutOptions": {"elk.partitioning.partition": str(c)},
                }
                for c, column in enumerate(view.columns)
                for e in column.elements
            ],
            "edges": [
                {"id": f"e{n}", "sources": [x.target], "targets": [x.source]}
                for n, x in enumerate(view.links)
            ],
        }
        for view in views
    ]
    answer = subprocess.run(
        ["node", "-e", _ELK], input=json.dumps(asked), capture_output=True, text=True, check=True
    )
    counts = []
    for edges in json.loads(answer.stdout):
        lines = []
        for edge in edges:
            (part,) = edge["sections"]
            places = [part["startPoint"], *part.get("bendPoints", ()), part["endPoint"]]
            path = [(place["x"], place["y"]) for place in places]
            lines.append((edge["sources"][0], edge["targets"][0], path))
        counts.append(_odd(lines))
    return counts


def _turned(view: ColumnsView, seed: int) -> float:
    """A box added anywhere, with one or two goals."""
    chance = random.Random(seed)
    c = chance.randint(1, 3)
    column = view.columns[c]
    boxes = list(column.elements)
    boxes.insert(chance.randint(0, len(boxes)), Element("new", column.level, "Vak new"))
    above = [e.id for e in view.columns[c - 1].elements]
    goals = chance.sample(above, k=min(len(above), chance.randint(1, 2)))
    columns = (*view.columns[:c], replace(column, elements=tuple(boxes)), *view.columns[c + 1 :])
    links = (*view.links, *(BoxLink("new", goal) for goal in goals))
    before, after = _stands(view), _stands(replace(view, columns=columns, links=links))
    pairs = turned = 0
    for old, new in zip(before, after, strict=True):
        place = {id: n for n, id in enumerate(new)}
        for a, b in combinations(old, 2):
            pairs += 1
            turned += place[a] > place[b]
    return turned / pairs if pairs else 0.0


def _stands(view: ColumnsView) -> list[list[str]]:
    """The order of the boxes, of what would not fit on a page as well."""
    from toc.draw.layout.crossing_search import fewest_crossings

    layers = layers_of([column.elements for column in view.columns], view.links)
    order = fewest_crossings(layers).order
    return [
        [column.names[place] for place in places if place not in column.vias]
        for column, places in zip(layers.columns, order, strict=True)
    ]
