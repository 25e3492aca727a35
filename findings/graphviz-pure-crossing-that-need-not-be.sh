#!/usr/bin/env bash
# Guess: in a drawing of ten boxes in three columns with nine lines, dot finds the order in which no lines cross.
# Seen: one pair of lines crosses, with the port and with mclimit raised a hundred times; trying every order of each
#   column finds orders with none. dot turns neighbouring boxes over as long as that helps and then stops.
# With: graphviz-pure 0.2.2 (a port of Graphviz 16.1.0); Debian's graphviz 2.43.0 leaves one in the same drawing.
# Matters: in a goal tree people read a crossing as something that the plan says.
# Instead: find the order of each column yourself (there are few) and give it to dot with invisible lines.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check --no-deps graphviz-pure==0.2.2

cat > before.txt << 'SEEN'
graphviz-pure 0.2.2
lines that cross, as it is laid out: 1
with mclimit=100: 1
the fewest of all orders: 0
SEEN
env/bin/python > now.txt << 'PYTHON'
import subprocess
from importlib.metadata import version
from itertools import combinations, permutations, product

COLUMNS = [["a0", "a1", "a2", "a3"], ["b0", "b1", "b2"], ["c0", "c1", "c2"]]
LINES = "a0-b0 a1-b0 a1-b2 a2-b0 a3-b0 a3-b1 b0-c1 b1-c0 b2-c2"
EDGES = [tuple(line.split("-")) for line in LINES.split()]


def crossings(order):
    place = {name: at for column in order for at, name in enumerate(column)}
    pairs = combinations(EDGES, 2)
    return sum(
        a[0] == x[0] and (place[a] - place[x]) * (place[b] - place[y]) < 0 for (a, b), (x, y) in pairs
    )


def laid_out(setting):
    ranks = "".join(f"{{rank=same; {'; '.join(column)}}}" for column in COLUMNS)
    lines = "; ".join(f"{a} -> {b}" for a, b in EDGES)
    graph = f"digraph {{rankdir=LR; {setting} {ranks} {lines}}}"
    run = subprocess.run(["env/bin/graphviz-pure", "-Tplain"], input=graph, capture_output=True, text=True, check=True)
    height = {w[1]: float(w[3]) for w in map(str.split, run.stdout.splitlines()) if w[0] == "node"}
    return [sorted(column, key=height.get) for column in COLUMNS]


print("graphviz-pure", version("graphviz-pure"))
print("lines that cross, as it is laid out:", crossings(laid_out("")))
print("with mclimit=100:", crossings(laid_out("mclimit=100;")))
print("the fewest of all orders:", min(map(crossings, product(*map(permutations, COLUMNS)))))
PYTHON
cat now.txt
diff before.txt now.txt >&2 || { echo "It changed: < what was seen before, > what is seen now." >&2; exit 1; }
