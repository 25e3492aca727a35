#!/usr/bin/env bash
# Guess: the width of a text is that of its letters; a curly quote or a euro sign is about one letter wide.
# Seen: what is not ASCII is measured by the bytes of its UTF-8, each as wide as a space: curly quotes, a dash, a
#   euro sign and "at least" count as three, an accented letter as two. One warning for the whole drawing, about
#   "character 226" (or 195), which is a byte and not the code of any of them.
# With: graphviz-pure 0.2.2 (a port of Graphviz 16.1.0).
# Matters: a Dutch plan quotes with such marks and has € and ≥ in its targets; boxes with them come out too wide,
#   and the drawing with them.
# Instead: measure the text yourself and set width, height and fixedsize, or write such labels with ASCII marks.
# Source: the same of Graphviz without a font library, aduh95/viz.js issue 10.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check --no-deps graphviz-pure==0.2.2

cat > before.txt << 'SEEN'
graphviz-pure 0.2.2
sterk 5 letters, drawn as 5 
'sterk' 7 letters, drawn as 7 
‘sterk’ 7 letters, drawn as 11 Warning: Warning: no value for width of non-ASCII character 226. Falling back to width of space character
café 4 letters, drawn as 5 Warning: Warning: no value for width of non-ASCII character 195. Falling back to width of space character
€ 100 5 letters, drawn as 7 Warning: Warning: no value for width of non-ASCII character 226. Falling back to width of space character
≥ 80% 5 letters, drawn as 7 Warning: Warning: no value for width of non-ASCII character 226. Falling back to width of space character
2026–2030 9 letters, drawn as 11 Warning: Warning: no value for width of non-ASCII character 226. Falling back to width of space character
SEEN
env/bin/python > now.txt << 'PYTHON'
import subprocess
from importlib.metadata import version

print("graphviz-pure", version("graphviz-pure"))


def drawn(text):
    graph = f'digraph {{ a [shape=plain fontname="Courier" label="{text}"] }}'
    run = subprocess.run(["env/bin/graphviz-pure", "-Tplain"], input=graph, capture_output=True, text=True, check=True)
    width = next(float(line.split()[4]) for line in run.stdout.splitlines() if line.startswith("node"))
    return width, run.stderr.strip()


one = drawn("e")[0]
for text in ("sterk", "'sterk'", "‘sterk’", "café", "€ 100", "≥ 80%", "2026–2030"):
    width, warning = drawn(text)
    print(text, len(text), "letters, drawn as", round(width / one), warning)
PYTHON
cat now.txt
diff before.txt now.txt >&2 || { echo "It changed: < what was seen before, > what is seen now." >&2; exit 1; }
