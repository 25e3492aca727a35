#!/usr/bin/env bash
# Guess: plaintext is the text of a node, formatted or not, and find_nodes(core=...) finds nodes by it.
# Seen: of a formatted node (Freeplane writes it as HTML, as soon as one word is bold) the paragraphs are glued
#   together without a space, and find_nodes(core=...) never finds it. A note that one sets with two lines is glued in
#   the same way when one reads it back.
# With: freeplane-io 0.10.1, lxml 6.1.3, html2text 2020.1.16.
# Matters: who makes a map puts the main goals in bold; exactly those are missing from what is found, and two
#   sentences of a goal become one word at their joint.
# Instead: read <richcontent> with lxml, paragraph by paragraph, and search that.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q --disable-pip-version-check --no-deps freeplane-io==0.10.1 lxml==6.1.3 html2text==2020.1.16

cat > before.txt << 'SEEN'
freeplane-io 0.10.1 lxml 6.1.3 html2text 2020.1.16
['Goal one: safeIn every street.', 'Goal two']
found with Goal: ['Goal two']
note set in two lines, read back: 'first linesecond line'
SEEN
env/bin/python > now.txt << 'PYTHON'
from importlib.metadata import version
from pathlib import Path

import freeplane

print(*(f"{name} {version(name)}" for name in ("freeplane-io", "lxml", "html2text")))
Path("plan.mm").write_text("""<map version="freeplane 1.11.1"><node TEXT="Programme" ID="ID_1">
<node ID="ID_2"><richcontent TYPE="NODE"><html><head/><body><p>Goal one: <b>safe</b></p><p>In every street.</p></body>
</html></richcontent></node><node TEXT="Goal two" ID="ID_3"/></node></map>""")
plan = freeplane.Mindmap("plan.mm")
print([node.plaintext for node in plan.rootnode.children])
print("found with Goal:", [node.plaintext for node in plan.find_nodes(core="Goal")])
node = plan.rootnode.children[1]
node.notes = "first line\nsecond line"
print("note set in two lines, read back:", repr(node.notes))
PYTHON
cat now.txt
diff before.txt now.txt >&2 || { echo "It changed: < what was seen before, > what is seen now." >&2; exit 1; }
